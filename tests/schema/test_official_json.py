"""The check by MESA's own JSON Schema: its known false verdicts are recognised and explained."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import isa95kit as isa
from isa95kit.findings import Finding, Layer, Severity
from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.schema import json_schema, store
from isa95kit.schema.official_json import NotTheOfficialSchema, official_check

Json = dict[str, Any]

LOT: Json = {"ID": "L", "Disposition": "Planned"}


@pytest.fixture(scope="module")
def schema(shared: Path) -> Path:
    return shared / "b2mml" / "V0701" / "AllSchemas.json"


def findings(document: object, schema: Path) -> list[Finding]:
    """All findings except the one on the file itself."""
    assert isinstance(document, dict)
    return [f for f in official_check(document, schema) if f.rule != "JSON-904"]


def only(document: Json, schema: Path) -> Finding:
    (found,) = findings(document, schema)
    assert found.layer is Layer.SCHEMA
    assert found.hint
    assert "AllSchemas.json" in found.source
    return found


def test_a_plain_document_passes(schema: Path) -> None:
    assert findings({"MaterialLot": LOT}, schema) == []


def test_d4_duplicate_members_of_the_file_are_told(schema: Path) -> None:
    (found,) = official_check({"MaterialLot": LOT}, schema)
    assert (found.rule, found.severity) == ("JSON-904", Severity.INFO)
    assert "18 members" in found.message


@pytest.mark.parametrize(
    ("rule", "path", "document"),
    [
        ("JSON-901", "$.InformationObjectType", {"InformationObjectType": "Material Lot"}),
        (
            "JSON-902",
            "$.WorkflowSpecification.WorkflowSpecificationNode[0].WorkflowSpecificationNodeProperty",
            {
                "WorkflowSpecification": {
                    "ID": "W",
                    "WorkflowSpecificationNode": [
                        {"ID": "N", "WorkflowSpecificationNodeProperty": [{"ID": "P"}]}
                    ],
                }
            },
        ),
        (
            "JSON-903",
            "$.JobOrder.PhysicalAssetRequirement[0].EquipmentLevel",
            {
                "JobOrder": {
                    "ID": "O",
                    "PhysicalAssetRequirement": [{"ID": "R", "EquipmentLevel": "Unit"}],
                }
            },
        ),
        (
            "JSON-905",
            "$.MaterialLot.Extended:Shelf",
            {"MaterialLot": LOT | {"Extended:Shelf": "A"}},
        ),
        ("JSON-905", "$.MaterialLot['#xml']", {"MaterialLot": LOT | {"#xml": ["<a/>"]}}),
        (
            "JSON-906",
            "$.GetMaterialLot.ApplicationArea.UserArea.my:corr",
            {
                "GetMaterialLot": {
                    "@releaseID": "V0701",
                    "ApplicationArea": {
                        "CreationDateTime": "2024-05-31T14:30:00Z",
                        "UserArea": {"my:corr": "x"},
                    },
                    "DataArea": {"Get": {}, "MaterialLot": [{"ID": "L"}]},
                }
            },
        ),
        (
            "JSON-907",
            "$.MaterialLot.PublishedDate.@xsi:nil",
            {"MaterialLot": LOT | {"PublishedDate": {"@xsi:nil": True, "@format": "x"}}},
        ),
        (
            "JSON-907",
            "$.MaterialLot.ID.@xsi:type",
            {"MaterialLot": {"ID": {"@xsi:type": "PersonNameType", "$": "x"}}},
        ),
        (
            "JSON-908",
            "$.BatchListEntry['#order']",
            {
                "BatchListEntry": {
                    "ID": "E",
                    "BatchListEntryType": "Batch",
                    "EquipmentID": ["1"],
                    "EquipmentClassID": ["2"],
                    "#order": ["EquipmentClassID", "EquipmentID"],
                }
            },
        ),
        ("JSON-908", "$.Max['$']", {"Max": {"$": "+1", "@unitCode": "KGM"}}),
        (
            "JSON-909",
            "$.Note.@languageID",
            {"Note": {"$": "x", "@languageID": " en "}},
        ),
    ],
)
def test_each_known_false_verdict_is_a_warning_that_names_it(
    rule: str, path: str, document: Json, schema: Path
) -> None:
    assert json_schema.accepts(document), "the document must be right"
    found = only(document, schema)
    assert (found.rule, found.severity, found.path) == (rule, Severity.WARNING, path)


@pytest.mark.parametrize(
    ("told", "path", "document"),
    [
        (
            "does not know the member Bogus",
            "$.MaterialLot.Bogus",
            {"MaterialLot": LOT | {"Bogus": 1}},
        ),
        ("misses ID", "$.MaterialLot", {"MaterialLot": {}}),
        ("expects object", "$.MaterialLot", {"MaterialLot": []}),
        (
            "none of the values",
            "$.MaterialLot.Disposition['$']",
            {"MaterialLot": LOT | {"Disposition": {"$": "Bogus"}}},
        ),
        ("does not know the member Bogus", "$.Bogus", {"Bogus": {}}),
    ],
)
def test_what_is_really_wrong_is_an_error(
    told: str, path: str, document: Json, schema: Path
) -> None:
    found = only(document, schema)
    assert (found.rule, found.severity, found.path) == ("JSON-900", Severity.ERROR, path)
    assert told in found.message


def test_what_the_official_schema_lets_pass_is_no_finding(schema: Path) -> None:
    # P1, P3 and P6: this check says what a partner's software says, not what is right.
    wrong = {"ID": True, "Disposition": "Bogus", "StorageLocation": {}, "PublishedDate": "soon"}
    assert not json_schema.accepts({"MaterialLot": wrong})
    assert [f for f in findings({"MaterialLot": wrong}, schema) if f.rule != "JSON-900"] == []


def test_every_refusal_of_a_right_document_is_explained(schema: Path) -> None:
    generator = Documents(Grammar(store.components(Release.latest())))
    rng = random.Random(3)
    rules: Counter[str] = Counter()
    roots = json_schema.roots()
    for root in (*rng.sample(roots, 60), "GRecipe", "BatchList", "WorkMaster"):
        tree = generator.rich(root, rng, 60)
        document = json.loads(isa.to_json(isa.read(etree.tostring(tree)).message))
        rules.update(f.rule for f in findings(document, schema))
    assert rules["JSON-900"] == rules["JSON-910"] == 0
    assert rules["JSON-906"] > 0


def test_other_files_are_refused(tmp_path: Path, shared: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        official_check({}, tmp_path / "gone.json")
    (tmp_path / "text.json").write_text("{")
    (tmp_path / "other.json").write_text('{"$defs": {}}')
    (tmp_path / "list.json").write_text("[]")
    for path in (
        tmp_path / "text.json",
        tmp_path / "other.json",
        tmp_path / "list.json",
        shared / "b2mml" / "V0700" / "AllSchemas.json",
    ):
        with pytest.raises(NotTheOfficialSchema, match=path.name):
            official_check({}, path)
