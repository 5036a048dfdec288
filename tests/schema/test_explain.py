"""The explaining validator: every problem of a document, where it is, and nothing but that."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from isa95kit.findings import Finding, Layer, Severity
from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.catalogue import CATALOGUE
from isa95kit.schema.components import Child, Components
from isa95kit.schema.explain import Explainer, explain, explain_element

FIXTURES = Path(__file__).parent / "fixtures"
LATEST = store.components(Release.V0701)
NAMESPACE = Release.V0701.namespace
HEAD = (
    f'<SyncMaterialLot xmlns="{NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:p="urn:plant" releaseID="V0701">'
    "<ApplicationArea><CreationDateTime>2024-05-31T14:30:00Z</CreationDateTime>"
)
LOT = "/SyncMaterialLot/DataArea/MaterialLot"


def findings(name: str) -> tuple[Finding, ...]:
    root = etree.parse(FIXTURES / f"{name}.xml").getroot()
    return explain(root, LATEST, release_hints=store.components)


def said(name: str) -> list[tuple[str, int | None, str]]:
    """Rule, line and path of what is found in a fixture, the path from the lot on."""
    return [(f.rule, f.line, f.path.removeprefix(LOT)) for f in findings(name)]


def lots(inside: str, area: str = "") -> etree._Element:
    text = f"{HEAD}{area}</ApplicationArea><DataArea><Sync/>{inside}</DataArea></SyncMaterialLot>"
    return etree.fromstring(text)


def rules(root: etree._Element, *, open_slots: bool = False) -> list[str]:
    return [finding.rule for finding in explain(root, LATEST, open_slots=open_slots)]


def test_everything_legal() -> None:
    assert findings("valid-lot-with-everything-legal") == ()


def test_missing() -> None:
    assert said("missing-elements-and-attribute") == [
        ("XSD-202", 1, "/SyncMaterialLot/@releaseID"),
        ("XSD-101", 7, ""),
        ("XSD-101", 9, "/Quantity"),
    ]
    attribute, lot, _ = findings("missing-elements-and-attribute")
    assert attribute.hint == 'Add releaseID="V0701".'
    assert lot.message == "MaterialLot lacks ID; it belongs before Version"
    assert (lot.severity, lot.layer) == (Severity.ERROR, Layer.SCHEMA)


def test_words_of_other_systems_count_as_what_they_mean() -> None:
    assert said("erp-words-for-lot-fields") == [
        ("XSD-102", 8, "/LotNumber"),
        ("XSD-102", 9, "/MaterialNumber"),
        ("XSD-102", 10, "/ExpiryDate"),
        ("XSD-102", 13, "/Quantity/UoM"),
    ]
    meant = [
        finding.hint.split()[1].rstrip(",.") for finding in findings("erp-words-for-lot-fields")
    ]
    assert meant == ["ID", "MaterialDefinitionID", "EffectiveEndDate", "UnitOfMeasure"]


def test_slips_of_the_pen() -> None:
    assert [finding.hint for finding in findings("wrong-case-and-slips")] == [
        "Write ID.",
        "Write Description.",
        "Write QuantityString.",
    ]


def test_wrong_order() -> None:
    found = findings("wrong-order")
    assert [finding.rule for finding in found] == ["XSD-103", "XSD-103"]
    assert all("ID, Version, Status and Quantity" in finding.hint for finding in found)


def test_wrong_values() -> None:
    assert said("wrong-values") == [
        ("XSD-301", 9, "/PublishedDate"),
        ("XSD-301", 10, "/EffectiveStartDate"),
        ("XSD-301", 11, "/EffectiveEndDate"),
        ("XSD-305", 12, "/Disposition"),
        ("XSD-305", 15, "/Quantity/DataType"),
    ]
    day, order, empty, case, other = findings("wrong-values")
    assert "day 30 does not exist in February 2024" in day.message
    assert order.hint == "Write 2024-12-31T00:00:00."
    assert "it is empty" in empty.message
    assert case.hint.startswith("Write Restricted.")
    assert 'OtherValue="temperature"' in other.hint


def test_text_and_elements_mixed_up() -> None:
    assert said("text-and-elements-mixed-up") == [
        ("XSD-107", 7, ""),
        ("XSD-101", 7, ""),
        ("XSD-108", 9, "/Version"),
        ("XSD-107", 10, "/StorageLocation"),
        ("XSD-101", 10, "/StorageLocation"),
        ("XSD-101", 10, "/StorageLocation"),
        ("XSD-102", 11, "/QuantityString"),
    ]
    assert (
        findings("text-and-elements-mixed-up")[-1].hint == "QuantityString belongs inside Quantity."
    )


def test_nil_and_type() -> None:
    assert said("nil-and-type") == [
        ("XSD-401", 8, "/ID/@nil"),
        ("XSD-404", 9, "/Version/@type"),
        ("XSD-404", 10, "/Description/@type"),
        ("XSD-402", 11, "/PublishedDate"),
        ("XSD-401", 12, "/EffectiveStartDate/@nil"),
        ("XSD-405", 13, "/HierarchyScope/@type"),
        ("XSD-403", 18, "/Quantity/QuantityString/@nil"),
    ]


def test_attributes() -> None:
    assert said("attributes") == [
        ("XSD-203", 7, "/@lang"),
        ("XSD-201", 7, "/@id"),
        ("XSD-201", 8, "/ID/@schemeId"),
        ("XSD-203", 8, "/ID/@Type"),
        ("XSD-308", 8, "/ID/@schemeURI"),
        ("XSD-307", 9, "/Description/@languageID"),
        ("XSD-201", 9, "/Description/@lang"),
    ]


def test_misspelled_required_attribute_is_one_problem() -> None:
    root = etree.fromstring(etree.tostring(lots("<MaterialLot><ID/></MaterialLot>")))
    root.set("releaseid", root.attrib.pop("releaseID"))
    assert rules(root) == ["XSD-201"]


def test_plant_elements() -> None:
    assert said("plant-elements") == [
        ("XSD-503", 4, "/SyncMaterialLot/ApplicationArea/UserArea/Shift[1]"),
        ("XSD-503", 4, "/SyncMaterialLot/ApplicationArea/UserArea/Shift[2]"),
        ("XSD-503", 4, "/SyncMaterialLot/ApplicationArea/UserArea/Shift[3]"),
        ("XSD-502", 5, "/SyncMaterialLot/ApplicationArea/Own"),
        ("XSD-105", 11, "/Location"),
        ("XSD-501", 12, "/PlantCode[1]"),
    ]
    assert "--extensions" in findings("plant-elements")[-1].hint


def test_open_slots_take_foreign_elements_unjudged() -> None:
    root = lots("<MaterialLot><ID/><p:Code><p:Inner/>text</p:Code></MaterialLot>")
    assert rules(root) == ["XSD-501"]
    assert rules(root, open_slots=True) == []
    early = lots("<MaterialLot><p:Code/><ID/></MaterialLot>")
    assert rules(early, open_slots=True) == ["XSD-103"]
    nowhere = lots("<MaterialLot><ID/></MaterialLot><p:Code/>")
    assert rules(nowhere, open_slots=True) == ["XSD-502"]
    in_area = lots("<MaterialLot><ID/></MaterialLot>", "<UserArea><p:Code/></UserArea>")
    assert rules(in_area, open_slots=True) == []


def test_registered_extension_elements_are_judged() -> None:
    content = (Child("PlantCode", "xsd:decimal", 0, 1),)
    components = dataclasses.replace(LATEST, slots=LATEST.slots | {"MaterialLot": ("x", content)})
    extended = f'xmlns:x="{Release.V0701.extension_namespace}"'
    good = lots(f"<MaterialLot {extended}><ID/><x:PlantCode>7</x:PlantCode></MaterialLot>")
    assert explain(good, components) == ()
    bad = lots(f"<MaterialLot {extended}><ID/><x:PlantCode>seven</x:PlantCode></MaterialLot>")
    (finding,) = explain(bad, components)
    assert (finding.rule, finding.path) == ("XSD-303", f"{LOT}/PlantCode")


def test_a_part_without_namespace_is_one_problem() -> None:
    assert said("part-of-the-document-without-namespace") == [("XSD-105", 7, "")]


def test_children_of_an_information_object_are_in_no_namespace() -> None:
    *_, finding = findings("information-object-with-default-namespace")
    assert finding.rule == "XSD-105"
    assert 'xmlns=""' in finding.hint


def test_second_alternative() -> None:
    (finding,) = findings("two-alternatives-of-a-choice")
    assert (finding.rule, finding.line) == ("XSD-106", 6)
    assert finding.path == "/MaterialLot/HierarchyScope/EquipmentLevel"


def test_content_of_another_message() -> None:
    *_, verb, noun = findings("content-of-another-message")
    assert "write Sync" in verb.hint
    assert "Equipment travels in SyncEquipment" in noun.hint


def test_unknown_root_of_another_release() -> None:
    (finding,) = findings("message-of-an-older-release")
    assert (finding.rule, finding.path) == ("XSD-003", "/SyncProductionPerformance")
    assert "SyncOperationsPerformance" in finding.hint


def test_misspelled_root_is_judged_all_the_same() -> None:
    root = etree.fromstring(f'<Materiallot xmlns="{NAMESPACE}"><Version/></Materiallot>')
    assert rules(root) == ["XSD-003", "XSD-101"]


def test_a_document_in_another_namespace_is_judged_all_the_same() -> None:
    text = "<MaterialLot{}><ID/><Foo/></MaterialLot>"
    for namespace in ("", ' xmlns="urn:other"'):
        root = etree.fromstring(text.format(namespace))
        assert rules(root) == ["XSD-003", "XSD-102"]
        used = namespace[8:-1]
        assert [f.rule for f in explain(root, LATEST, namespace=used)] == ["XSD-102"]


def test_children_of_an_older_release() -> None:
    assert [finding.rule for finding in findings("children-of-an-older-release")] == ["XSD-102"] * 2


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        ('<x xmlns="" xsi:type="xs:int">5</x>', []),
        ('<x xmlns="" xsi:type="xs:int">five</x>', ["XSD-309"]),
        ('<x xmlns="" xsi:type="xs:nothing">5</x>', ["XSD-503"]),
        ('<x xmlns="" xsi:type="xs:anyType" any="a"><y/>text<Status/></x>', []),
        ('<x xmlns="" xsi:type="xs:anyType"><b:Status xmlns:b="NS" a=""/></x>', ["XSD-201"]),
        ('<x xmlns="" xsi:type="xs:ID">a</x><x xmlns="" xsi:type="xs:IDREF">a</x>', []),
        ('<x xmlns="" xsi:type="xs:ID">a</x><x xmlns="" xsi:type="xs:ID">a</x>', ["XSD-310"]),
        ('<x xmlns="" xsi:type="xs:IDREFS">a b</x>', ["XSD-310"] * 2),
        ("<Status/>text", ["XSD-107"]),
        ('<MaterialLot xsi:nil="false"><ID/></MaterialLot>', ["XSD-401"]),
    ],
)  # fmt: skip
def test_strict_wildcard(area: str, expected: list[str]) -> None:
    area = area.replace("NS", NAMESPACE)
    root = lots("<MaterialLot><ID/></MaterialLot>", f"<UserArea>{area}</UserArea>")
    assert rules(root) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<MaterialLot xsi:nil='0'><ID/></MaterialLot>", ["XSD-401"]),
        ("<MaterialLot><ID>a<!-- --></ID>&#160;</MaterialLot>", ["XSD-107"]),
        ("<MaterialLot><ID>a<?p i?>b</ID><!-- --> \t\r\n</MaterialLot>", []),
        ("<MaterialLot><ID xsi:type='CodeType'/></MaterialLot>", ["XSD-405"]),
        ("<MaterialLot><ID xsi:type='xs:token'/></MaterialLot>", ["XSD-405"]),
        ("<MaterialLot><ID xsi:type='IdentifierType' schemeID='a'/></MaterialLot>", []),
        ("<MaterialLot><ID xsi:schemaLocation='odd' xsi:other=''/></MaterialLot>", ["XSD-203"]),
        ("", ["XSD-101"]),
        ("text", ["XSD-101", "XSD-107"]),
    ],
)
def test_small_things(content: str, expected: list[str]) -> None:
    assert sorted(rules(lots(content))) == expected


def test_mixed_content_takes_text_anywhere() -> None:
    root = etree.fromstring(
        f'<Value xmlns="{NAMESPACE}">a<ValueString/>b<DataInterpretation>Constant'
        "</DataInterpretation><!-- -->c<DataType/>d<UnitOfMeasure/>e</Value>"
    )
    assert LATEST.elements["Value"].type == "BatchValueType"
    assert rules(root) == ["XSD-305"]  # the empty DataType alone


def test_same_named_siblings_are_counted_in_paths() -> None:
    root = lots(
        "<MaterialLot><ID/></MaterialLot><!-- --><MaterialLot><ID/>"
        "<Quantity><QuantityString/></Quantity><Quantity/></MaterialLot>"
    )
    (finding,) = explain(root, LATEST)
    assert finding.path == f"{LOT}[2]/Quantity[2]"


def test_place_comes_from_the_caller() -> None:
    root = lots("<MaterialLot/>")
    (finding,) = explain(root, LATEST, locate=lambda element: (7, 9))
    assert (finding.line, finding.column) == (7, 9)


def test_one_element_on_its_own() -> None:
    element = etree.fromstring(f'<MaterialLot xmlns="{NAMESPACE}"><Version/></MaterialLot>')
    (finding,) = explain_element(element, "MaterialLotType", LATEST, path=f"{LOT}[7]")
    assert finding.path == f"{LOT}[7]"
    explainer = Explainer(LATEST)
    assert explainer.element(element, "MaterialLotType", path="/x")[0].path == "/x"
    nil = etree.fromstring('<a xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>')
    assert explainer.element(nil, "DateTimeType", nillable=True) == ()
    assert explainer.element(nil, "DateTimeType")[0].rule == "XSD-401"


def test_depth_costs_no_recursion() -> None:
    root = lots("<MaterialLot><ID/></MaterialLot>")
    inner = root[-1][-1]
    for _ in range(5_000):
        inner = etree.SubElement(inner, f"{{{NAMESPACE}}}AssemblyLot")
        etree.SubElement(inner, f"{{{NAMESPACE}}}ID")
    assert rules(root) == []
    etree.SubElement(inner, f"{{{NAMESPACE}}}ID")
    (finding,) = explain(root, LATEST)
    assert finding.path.count("/AssemblyLot") == 5_000


def test_the_list_of_findings_is_cut() -> None:
    root = lots("<MaterialLot/>" * 50)
    found = explain(root, LATEST, limit=10)
    assert [f.rule for f in found] == ["XSD-101"] * 10 + ["XSD-005"]
    assert found[-1].severity is Severity.INFO
    assert len(explain(root, LATEST, limit=None)) == 50


def test_other_releases_are_loaded_only_for_hints() -> None:
    asked: list[Release] = []

    def load(release: Release) -> Components:
        asked.append(release)
        return store.components(release)

    explain(lots("<MaterialLot/>"), LATEST, release_hints=load)
    assert asked == []
    explain(lots("<MaterialLot><ID/><Zzz/></MaterialLot>"), LATEST, release_hints=load)
    assert asked


def test_hostile_documents_end_soon() -> None:
    hostile: list[Callable[[], str]] = [
        lambda: "".join(f"<X{i}/>" for i in range(20_000)),
        lambda: "<MaterialLot><ID/>" + "<Status/><Quantity/>" * 20_000 + "</MaterialLot>",
        lambda: f"<{'x' * 9_000} {'y' * 9_000}='{'z' * 100_000}'/>",
        lambda: f"<MaterialLot><ID/><PublishedDate>{'2' * 999_999}</PublishedDate></MaterialLot>",
    ]
    for make in hostile:
        found = explain(lots(make()), LATEST)
        assert found
        assert all(len(f.message) < 500 and len(f.path) < 500 for f in found)


def test_every_rule_is_in_the_catalogue() -> None:
    names = [path.stem for path in FIXTURES.glob("*.xml")]
    seen = {finding.rule for name in names for finding in findings(name)}
    assert len(seen) > 15
    assert seen <= set(CATALOGUE)


def test_every_finding_of_the_fixtures_says_what_to_do() -> None:
    for path in FIXTURES.glob("*.xml"):
        for finding in findings(path.stem):
            assert finding.message, finding
            assert finding.hint, finding
            assert finding.line, finding


def corpus(shared: Path, folder: str) -> list[tuple[str, Release]]:
    with (shared / "corpus" / "SOURCES.tsv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    return [(r["file"], Release(r["release"])) for r in rows if r["file"].startswith(folder)]


def test_real_documents_that_are_valid(shared: Path) -> None:
    for name, release in corpus(shared, "valid/"):
        root = etree.parse(shared / "corpus" / name).getroot()
        assert explain(root, store.components(release)) == (), name


def test_real_documents_that_are_not(shared: Path) -> None:
    expected = {
        "PES-20121229115825-53107.xml": 1,
        "ProductionBatchRecord_Example_v06.xml": 40,
        "Neg_ProcessProductionSchedule_InvalidDate.xml": 1,
        "2024-11-03_MasterRecipeHC.xml": 2,
    }
    for name, release in corpus(shared, "invalid/"):
        root = etree.parse(shared / "corpus" / name).getroot()
        found = explain(root, store.components(release), release_hints=store.components)
        assert len(found) >= expected[Path(name).name], name
        assert all(finding.hint for finding in found)
