"""The emitted JSON Schema: self-contained per root, right where the official one is wrong.

P1 to P11 is what the official JSON Schema of V0701 lets pass, D1 to D7 what it refuses wrongly.
"""

from __future__ import annotations

import copy
import json
import random
import sys
from functools import cache
from statistics import median
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from lxml import etree

import isa95kit as isa
from isa95kit.extras import MissingExtra
from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.schema import json_schema, store

Json = dict[str, Any]

LOTS: Json = {
    "SyncMaterialLot": {
        "@releaseID": "V0701",
        "ApplicationArea": {"CreationDateTime": "2024-02-29T24:00:00Z"},
        "DataArea": {
            "Sync": {"ActionCriteria": [{"ActionExpression": [{"@actionCode": "Add", "$": "/"}]}]},
            "MaterialLot": [
                {
                    "ID": "LOT-1",
                    "Disposition": "Restricted",
                    "PublishedDate": "2024-05-31T14:30:00",
                    "HierarchyScope": {"EquipmentID": "SITE", "EquipmentLevel": "Site"},
                }
            ],
        },
    }
}
ORDERS: Json = {
    "JobList": {"ID": "J", "JobOrder": [{"ID": "O1", "WorkType": "Production", "Priority": 1.50}]}
}
SEGMENT: Json = {"OperationsSegment": {"ID": "S", "Duration": "PT1H30M"}}


@cache
def judges() -> tuple[Any, ...]:
    return json_schema.validator(), json_schema.fast_validator()


def verdict(document: object) -> bool:
    """The verdict of the schema, asked in every way there is to ask."""
    told = json_schema.accepts(document)
    assert [judge.is_valid(document) for judge in judges()] == [told, told]
    return told


def changed(document: Json, path: str, value: object) -> Json:
    """A copy of a document with the value at a path such as ``A/B/0`` set or, by None, removed."""
    made = copy.deepcopy(document)
    *steps, last = path.split("/")
    place: Any = made
    for step in steps:
        place = place[int(step) if isinstance(place, list) else step]
    if value is None:
        del place[last]
    else:
        place[int(last) if isinstance(place, list) else last] = value
    return made


def lot(member: str, value: object) -> Json:
    return changed(LOTS, f"SyncMaterialLot/DataArea/MaterialLot/0/{member}", value)


# The bundle and what is cut out of it


def test_the_bundle_is_valid_json_schema() -> None:
    # Both judge by the same meta-schema; the plain one takes ten seconds for the whole bundle.
    jsonschema_rs.meta.validate(json_schema.bundle())
    jsonschema.Draft202012Validator.check_schema(json_schema.schema_of("SyncMaterialLot"))


def test_all_705_roots() -> None:
    assert len(json_schema.roots()) == 705
    assert set(json_schema.roots()) == store.components(Release.latest()).elements.keys()


def test_the_schema_of_a_root_is_self_contained() -> None:
    for root in json_schema.roots():
        schema = json_schema.schema_of(root)
        needed = set(json_schema.definitions_for(schema["$defs"]))
        assert needed == schema["$defs"].keys()
        assert schema["properties"][root]["$ref"].removeprefix("#/$defs/") in schema["$defs"]
        assert schema["$id"] == f"https://isa95kit.dev/schema/V0701/{root}.json"


def test_the_schema_of_a_root_holds_what_the_root_needs_and_no_more() -> None:
    sizes = {
        root: len(json.dumps(json_schema.schema_of(root), separators=(",", ":")))
        for root in json_schema.roots()
    }
    bundle = len(json.dumps(json_schema.bundle(), separators=(",", ":")))
    assert sizes["Note"] < 2_000
    assert sizes["SyncMaterialLot"] < 100_000
    assert median(sizes.values()) < bundle / 15
    assert max(sizes.values()) < bundle / 2


def test_the_schema_of_a_root_takes_that_root_alone() -> None:
    judge = json_schema.validator("SyncMaterialLot")
    assert judge.is_valid(LOTS)
    assert not judge.is_valid({"MaterialLot": {"ID": "x"}})
    assert not judge.is_valid({})
    assert not judge.is_valid(LOTS | {"MaterialLot": {"ID": "x"}})


def test_a_name_that_is_no_root() -> None:
    for ask in (json_schema.schema_of, json_schema.validator, json_schema.fast_validator):
        with pytest.raises(json_schema.UnknownRoot, match="SyncMaterialLots"):
            ask("SyncMaterialLots")
    with pytest.raises(KeyError):
        json_schema.definitions_for(["NoType"])
    assert not json_schema.accepts({"SyncMaterialLots": {}})


def test_definitions_of_a_type_bring_all_they_need() -> None:
    found = json_schema.definitions_for(["HierarchyScopeType"])
    assert {"HierarchyScopeType", "EquipmentLevelType", "xsd.normalizedString"} <= found.keys()
    assert "MaterialLotType" not in found
    assert list(found) == sorted(found)


# What needs a package that may be missing


def test_without_the_packages_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    with pytest.raises(MissingExtra, match=r"isa95kit\[json-fast\]"):
        json_schema.fast_validator()
    json_schema._judge.cache_clear()
    assert json_schema.accepts(LOTS)
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    json_schema._judge.cache_clear()
    for ask in (json_schema.validator, lambda: json_schema.accepts(LOTS)):
        with pytest.raises(MissingExtra, match=r"isa95kit\[json\]"):
            ask()
    assert json_schema.schema_of("MaterialLot")
    json_schema._judge.cache_clear()


# What the official schema lets pass


def test_the_documents_the_others_are_made_from_are_right() -> None:
    assert verdict(LOTS)
    assert verdict(ORDERS)
    assert verdict(SEGMENT)


def test_p1_enumerated_values_are_checked_in_both_forms() -> None:
    assert verdict(lot("Disposition", {"$": "Planned", "@listID": "L"}))
    for wrong in ("Bogus", 42, {"$": "Bogus"}, "restricted", ""):
        assert not verdict(lot("Disposition", wrong))


def test_p2_required_attributes_are_required_in_every_form() -> None:
    place = "SyncMaterialLot/DataArea/Sync/ActionCriteria/0/ActionExpression"
    assert not verdict(changed(LOTS, place, ["anything"]))
    assert not verdict(changed(LOTS, place, [{"$": "anything"}]))
    assert not verdict(changed(LOTS, "SyncMaterialLot/@releaseID", None))


def test_p3_date_times_are_checked() -> None:
    for wrong in ("yesterday", 20240101, "2023-02-29T00:00:00", {"$": "yesterday"}, "2024-05-31"):
        assert not verdict(lot("PublishedDate", wrong))
        assert not verdict(changed(LOTS, "SyncMaterialLot/ApplicationArea/CreationDateTime", wrong))


def test_p4_durations_are_checked() -> None:
    for wrong in ("2 hours", "PT", "P1W", 7200, {"$": "PT1H"}):
        assert not verdict(changed(SEGMENT, "OperationsSegment/Duration", wrong))


def test_p5_decimals_are_checked_in_both_forms() -> None:
    place = "JobList/JobOrder/0/Priority"
    for right in (1, -2.5, 10**40, "+1", "007", {"$": 3}, {"$": ".5", "@format": "x"}):
        assert verdict(changed(ORDERS, place, right))
    for wrong in ("high", "1e5", "", True, {"$": "high"}, {"$": True}):
        assert not verdict(changed(ORDERS, place, wrong))


def test_p6_identifiers_are_text() -> None:
    assert verdict(lot("ID", ""))
    for wrong in (True, 4711, 1.5, {}, [], ["L"], {"$": 4711}, {"@schemeID": "x"}):
        assert not verdict(lot("ID", wrong))


def test_p7_exactly_one_root() -> None:
    assert not verdict({})
    assert not verdict(LOTS | ORDERS)
    assert not verdict([LOTS])
    assert not verdict("SyncMaterialLot")
    assert not verdict(None)


def test_p8_choices_hold_in_the_hierarchy_scope() -> None:
    assert verdict(lot("HierarchyScope", {"EquipmentID": "S", "EquipmentElementLevel": "Site"}))
    both = {"EquipmentID": "S", "EquipmentElementLevel": "Site", "EquipmentLevel": "Site"}
    assert not verdict(lot("HierarchyScope", both))
    assert not verdict(lot("HierarchyScope", {"EquipmentID": "S"}))


def test_p8_an_information_object_holds_exactly_one_object() -> None:
    choices = json_schema.bundle()["$defs"]["InformationObjectType"]["oneOf"]
    assert len(choices) == 52
    assert verdict({"InformationObject": {"Person": {"ID": "P"}}})
    assert not verdict({"InformationObject": {}})
    assert not verdict({"InformationObject": {"Person": {"ID": "P"}, "Equipment": {"ID": "E"}}})


def test_p8_all_nine_choices_are_stated() -> None:
    definitions = json_schema.bundle()["$defs"]
    types = {n: s for n, s in definitions.items() if not n.startswith("generic")}
    stated = {n for n, s in types.items() if {"oneOf", "not"} & s.keys()}
    repeated = {n for n, s in definitions.items() if "#order" in s.get("properties", {})}
    assert stated == {
        "DataSetType",
        "EquipmentProceduralElementType",
        "HierarchyScopeType",
        "InformationObjectType",
        "OperationsRecordEntryTemplateType",
        "WorkRecordEntryType",
    }
    assert repeated == {"BatchListEntryType", "EquipmentElementType", "SegmentDependencyType"}


def test_p9_namespaces_are_no_members_of_the_document() -> None:
    # The form needs none at the root; readers overlook them, the strict form has none.
    assert not verdict(LOTS | {"@xmlns:b2mml": 42})
    assert not verdict(changed(LOTS, "SyncMaterialLot/@xmlns:b2mml", 42))


def test_p10_other_without_its_value_is_left_to_the_rules_as_in_the_xsd() -> None:
    assert verdict(lot("Disposition", "Other"))
    assert verdict(lot("Disposition", {"$": "Other", "@OtherValue": "Quarantine"}))


def test_p11_any_action_code_passes_as_in_the_xsd() -> None:
    place = "SyncMaterialLot/DataArea/Sync/ActionCriteria/0/ActionExpression/0/@actionCode"
    assert verdict(changed(LOTS, place, "Bogus"))
    assert not verdict(changed(LOTS, place, 1))


# What the official schema refuses


def test_d1_elements_that_are_also_types() -> None:
    assert verdict({"InformationObjectType": "Material Lot"})
    assert not verdict({"InformationObjectType": "Bogus"})
    assert not verdict({"InformationObjectType": {"Person": {"ID": "P"}}})
    assert verdict({"ParameterType": "ProcessInput"})


def test_d2_workflow_node_properties() -> None:
    node = {"ID": "N", "WorkflowSpecificationNodeProperty": [{"ID": "P"}]}
    assert verdict({"WorkflowSpecification": {"ID": "W", "WorkflowSpecificationNode": [node]}})


def test_d3_equipment_level_of_a_physical_asset_requirement() -> None:
    requirement = {"ID": "R", "EquipmentLevel": "Unit"}
    assert verdict({"JobOrder": {"ID": "O", "WorkType": "Production"}})
    order = {"ID": "O", "WorkType": "Production", "PhysicalAssetRequirement": [requirement]}
    assert verdict({"JobOrder": order})


def test_d5_extension_elements_where_the_standard_has_a_slot() -> None:
    assert verdict(lot("Extended:Shelf", {"$": "A7", "@unit": "x"}))
    assert verdict(lot("plant:Shelf", [{"@xmlns:plant": "urn:plant", "$": "A7"}]))
    assert not verdict(lot("Shelf", "A7"))
    assert not verdict(changed(LOTS, "SyncMaterialLot/Extended:Shelf", "A7"))


def test_d6_any_name_in_user_area_and_signature() -> None:
    place = "SyncMaterialLot/ApplicationArea"
    for area in ("UserArea", "Signature"):
        for name in ("ds:Signature", "my:corr", "corr-id"):
            assert verdict(changed(LOTS, f"{place}/{area}", {name: {"$": "x", "@a": "1"}}))


def test_d7_nil_with_attributes_and_derived_types() -> None:
    assert verdict(lot("PublishedDate", {"@xsi:nil": True, "@format": "x"}))
    assert not verdict(lot("ID", {"@xsi:nil": True, "@schemeID": "x"}))
    assert verdict(lot("ID", {"@xsi:type": "PersonNameType", "$": "x"}))


def test_a_derived_type_is_checked_by_its_own_values() -> None:
    def bill(value: object) -> Json:
        return {"OperationsMaterialBill": {"ID": "B", "UseType": value}}

    assert verdict(bill("x"))
    assert verdict(bill({"@xsi:type": "DispositionType", "$": "Planned", "@listID": "L"}))
    assert not verdict(bill({"@xsi:type": "DispositionType", "$": "Bogus"}))
    assert not verdict(bill({"@xsi:type": "IdentifierType", "$": "x"}))


# Documents as the kit writes them


@pytest.fixture(scope="module")
def generator() -> Documents:
    return Documents(Grammar(store.components(Release.latest())))


def written(tree: etree._Element) -> object:
    return json.loads(isa.to_json(isa.read(etree.tostring(tree)).message))


def test_minimal_and_rich_documents_of_all_roots_are_accepted(generator: Documents) -> None:
    judge = json_schema.fast_validator()
    rng = random.Random(20)
    refused = []
    for root in json_schema.roots():
        for tree in (generator.minimal(root), generator.rich(root, rng, 40)):
            document = written(tree)
            if not judge.is_valid(document):
                refused.append((root, [str(e)[:300] for e in judge.iter_errors(document)]))
    assert refused == []


def test_documents_that_show_all_a_type_has_are_accepted(generator: Documents) -> None:
    judge = json_schema.fast_validator()
    rng = random.Random(21)
    names = sorted(store.components(Release.latest()).types)
    refused = []
    for name in names[:: max(1, len(names) // 120)]:
        for _, tree in generator.everything(name, rng):
            document = written(tree)
            if not judge.is_valid(document):
                refused.append((name, [str(e)[:300] for e in judge.iter_errors(document)]))
    assert refused == []
