"""Hints: the right spelling, place, value and release."""

from __future__ import annotations

import dataclasses

import pytest

from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import ComplexType, Components, children
from isa95kit.schema.habits import HABITS, fold
from isa95kit.schema.hints import Hints, display, listed

LATEST = Hints(store.components(Release.V0701), store.components)


def room(type_name: str, hints: Hints = LATEST) -> list[str]:
    declared = hints.components.types[type_name]
    assert isinstance(declared, ComplexType)
    return [child.name for child in children(declared.items)]


@pytest.mark.parametrize(
    ("type_name", "name", "meant"),
    [
        ("OperationsRequestType", "Endtime", ("EndTime", True)),
        ("OpMaterialActualType", "MaterialSublotID", ("MaterialSubLotID", True)),
        ("MaterialLotType", "Desription", ("Description", True)),
        ("MaterialLotPropertyType", "MaterialLotProperty", ("MaterialLotPropertyChild", True)),
        ("MaterialLotType", "LotNumber", ("ID", False)),
        ("OpMaterialActualType", "BatchNumber", ("MaterialLotID", False)),
        ("OpMaterialActualType", "Material_Number", ("MaterialDefinitionID", False)),
        ("QuantityValueType", "UoM", ("UnitOfMeasure", False)),
        ("QuantityValueType", "Qty", ("QuantityString", False)),
        ("OperationsRequestType", "OrderNumber", ("ID", False)),
        ("OperationsResponseType", "OrderNumber", ("OperationsRequestID", False)),
        ("MaterialLotType", "Plant", ("HierarchyScope", False)),
        ("MaterialLotType", "ExpiryDate", ("EffectiveEndDate", False)),
        ("OpMaterialActualType", "ScrapReason", ("MaterialActualProperty", False)),
        ("MaterialLotType", "StorageBin", ("StorageLocation", False)),
        ("MaterialLotType", "Zzz", None),
        ("MaterialLotType", "MaterialLotID", None),
        ("MaterialLotType", "x" * 1000, None),
    ],
)
def test_what_an_unknown_name_stands_for(
    type_name: str, name: str, meant: tuple[str, bool] | None
) -> None:
    assert LATEST.similar(type_name, name, room(type_name)) == meant


def test_only_free_places_are_meant() -> None:
    free = [name for name in room("MaterialLotType") if name != "ID"]
    found = LATEST.similar("MaterialLotType", "LotNumber", free)
    assert found is None or found[0] != "ID"


@pytest.mark.parametrize(
    ("type_name", "name", "words"),
    [
        ("MaterialLotType", "QuantityString", "belongs inside Quantity"),
        ("MaterialLotType", "Unit", "Quantity/UnitOfMeasure"),
        ("MaterialLotType", "ShelfColour", "MaterialLotProperty (ID and Value)"),
        ("MaterialLotType", "id", "there is one already"),
        ("OpSegmentResponseType", "Item", "MaterialActual/MaterialDefinitionID"),
        ("TransSenderType", "EntryType", "WorkCalendarEntry"),
        ("MaterialLotType", "MaterialTestSpecificationID", "V0500 and V0600, not in V0701"),
        ("SyncMaterialLotType/DataArea", "Process", "write Sync"),
        ("SyncMaterialLotType/DataArea", "Equipment", "SyncEquipment"),
    ],
)
def test_where_an_unknown_child_belongs(type_name: str, name: str, words: str) -> None:
    hint = LATEST.unknown_child(type_name, name)
    assert words in hint


def test_further_up() -> None:
    above = (
        ("Quantity", "QuantityValueType"),
        ("MaterialLot", "MaterialLotType"),
        ("DataArea", "SyncMaterialLotType/DataArea"),
    )
    hint = LATEST.unknown_child("QuantityValueType", "MaterialSubLot", above)
    assert hint == "MaterialSubLot belongs further up, into MaterialLot: close Quantity before it."


def test_without_other_releases_hints_stay_within_one() -> None:
    alone = Hints(LATEST.components)
    assert "V0600" not in alone.unknown_child("MaterialLotType", "MaterialTestSpecificationID")
    assert alone.unknown_root("SyncQAMaterialTestSpec")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SyncMateriallot", "Write SyncMaterialLot."),
        ("SyncMaterialLots", "Write SyncMaterialLot."),
        ("ProcessProductionSchedule", "ProcessOperationsSchedule"),
        ("SyncMaintenanceRequest", "SyncOperationsSchedule with OperationsType Maintenance"),
        ("WorkflowSpecificationType", "exists in V0600"),
        ("ProductSegment", "Did you mean ProcessSegment?"),
        ("TransApplicationArea", "no document of its own"),
        ("CreationDateTime", "belongs inside TransApplicationArea"),
        ("Zzz", "verb and noun"),
    ],
)
def test_unknown_roots(name: str, words: str) -> None:
    assert words in LATEST.unknown_root(name)


@pytest.mark.parametrize(
    ("type_name", "name", "words"),
    [
        ("SyncMaterialLotType", "releaseId", "Write releaseID."),
        ("IdentifierType", "schemaID", "Write schemeID."),
        ("TextType", "lang", "Write languageID."),
        ("TextType", "{http://www.w3.org/XML/1998/namespace}lang", "Write languageID."),
        ("IdentifierType", "{urn:b2mml}schemeID", "without a prefix"),
        ("MaterialLotType", "id", "<ID>…</ID>"),
        ("IdentifierType", "Zzz", "schemeID, schemeName"),
        ("MaterialLotType", "Zzz", "Remove it."),
    ],
)
def test_unknown_attributes(type_name: str, name: str, words: str) -> None:
    assert words in LATEST.unknown_attribute(type_name, name)


@pytest.mark.parametrize(
    ("type_name", "text", "words"),
    [
        ("DispositionType", "restricted", "Write Restricted."),
        ("EquipmentLevelType", "Process Cell", "Write ProcessCell."),
        ("EquipmentLevelType", "EquipmentModul", "Perhaps EquipmentModule"),
        ("ResponseStateType", "Holding", "V0600"),
        ("MaterialUseType", "Scrap", 'write Other and OtherValue="Scrap"'),
        ("MaterialUseType", 'a "b"', "a &quot;b&quot;"),
        ("DefinitionTypeType", "Model", "Values: Pattern, Instance."),
        ("DispositionType", "", "Values: "),
    ],
)
def test_values(type_name: str, text: str, words: str) -> None:
    assert words in LATEST.value(type_name, text)


def test_no_other_value_where_the_list_has_no_attribute_for_it() -> None:
    assert "OtherValue" not in LATEST.value("ClassPropertyTypeType", "Mine")


def test_examples() -> None:
    assert LATEST.example("CreationDateTime", "DateTimeType").startswith("<CreationDateTime>2024-")
    assert LATEST.example("ID", "IdentifierType") == "<ID>…</ID>"
    assert LATEST.example("Quantity", "QuantityValueType").endswith("QuantityString inside")
    assert LATEST.example("Sync", "TransSyncType") == "<Sync/>"
    assert "Pattern" in LATEST.example("DefinitionType", "DefinitionTypeType")
    assert LATEST.attribute_example("actionCode", "TransActionCodeType") == 'actionCode="Add"'


def test_text_goes_into_the_child_that_takes_it() -> None:
    hint = LATEST.text_home("QuantityValueType", "12", set())
    assert hint == "Write <QuantityString>12</QuantityString>."
    assert "QuantityString" not in LATEST.text_home("QuantityValueType", "12", {"QuantityString"})
    assert "Remove" in LATEST.text_home("TransApplicationAreaType", "x", set())


def test_notes() -> None:
    notes = {"MaterialLot/Status": "about the child", "MaterialLot": "about the type"}
    hints = Hints(dataclasses.replace(LATEST.components, notes=notes))
    assert hints.note("MaterialLotType", "Status") == "about the child"
    assert hints.note("MaterialLotType") == "about the type"
    assert hints.note("MaterialLotType", "ID") == ""


def test_a_release_with_renamed_children() -> None:
    old = Hints(store.components(Release.V0600), store.components)
    hint = old.unknown_child("MaterialLotType", "Disposition")
    assert "V0700 and V0701, not in V0600" in hint


def test_phrases() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b or c"
    assert listed(["a", "b"], last="and") == "a and b"
    assert listed(["a", "b", "c"], 2) == "a, b and 1 more"
    assert display("SyncMaterialLotType/DataArea") == "DataArea"
    assert display("ext:CodeType") == "Code"


@pytest.mark.parametrize("release", list(Release))
def test_every_habit_leads_somewhere(release: Release) -> None:
    """Words are folded, and each path exists in some release."""
    for habit in HABITS:
        assert all(word == fold(word) for word in habit.words), habit
    if release is Release.V0701:
        everywhere = [store.components(one) for one in Release]
        for habit in HABITS:
            assert any(_leads(components, habit.path) for components in everywhere), habit


def _leads(components: Components, path: tuple[str, ...]) -> bool:
    return any(
        Hints(components)._leads(type_name, path)
        for type_name in components.parents_of.get(path[0], ())
    )
