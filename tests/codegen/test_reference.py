"""The object reference: what a page tells, and that its links lead somewhere."""

import re

import pytest

from codegen import reference, vocabulary
from codegen.reference.facts import Facts, field_name, title
from isa95kit import b2mml
from isa95kit.releases import Release
from isa95kit.schema.components import children

LINK = re.compile(r"\]\(([A-Za-z0-9.-]+\.md)(?:#([^)]+))?\)")


@pytest.fixture(scope="module")
def facts() -> Facts:
    """The facts of all releases."""
    return Facts({r: vocabulary.load(r) for r in Release}, vocabulary.descriptions())


@pytest.fixture(scope="module")
def pages(facts: Facts) -> dict[str, str]:
    """All pages."""
    return reference.render(facts.releases, facts.descriptions)


def row(page: str, element: str) -> list[str]:
    """The cells of the row of *element*."""
    line = next(x for x in page.splitlines() if x.startswith(f"| `{element}` |"))
    return [cell.strip() for cell in line.strip("|").split(" | ")]


def test_every_object_has_a_page(pages: dict[str, str], facts: Facts) -> None:
    assert len(facts.objects) >= 286
    assert {f"{name}.md" for name in facts.objects} < set(pages)
    assert "SyncMaterialLot.md" not in pages


def test_every_child_is_told_with_type_occurrence_releases_and_meaning(
    pages: dict[str, str],
) -> None:
    element, field, kind, occurs, releases, meaning = row(pages["MaterialLot.md"], "Quantity")
    assert (element, field) == ("`Quantity`", "`quantity`")
    assert kind == "[QuantityValue](QuantityValue.md)"
    assert (occurs, releases) == ("`*`", "all")
    assert "lot" in meaning
    assert row(pages["MaterialLot.md"], "Version")[4] == "since V0700"
    assert row(pages["MaterialLot.md"], "PublishedDate")[3] == "`?` nil"
    assert row(pages["ResourceLocation.md"], "LocationChild")[4] == "V0701"


def test_every_page_tells_all_children_of_its_object(pages: dict[str, str], facts: Facts) -> None:
    for name, declared in facts.objects.items():
        told = re.findall(r"^\| `(\w+)` \| `\w+` \|", pages[f"{name}.md"], re.MULTILINE)
        expected = [child.name for child in children(declared.items)]
        assert told[: len(expected)] == expected, name


def test_all_links_between_pages_lead_somewhere(pages: dict[str, str]) -> None:
    anchors = {
        name: {h.lower() for h in re.findall(r"^## (?:.*\{ #)?([\w-]+)", text, re.MULTILINE)}
        for name, text in pages.items()
    }
    for name, text in pages.items():
        for target, anchor in LINK.findall(text):
            assert target in pages, (name, target)
            assert not anchor or anchor in anchors[target], (name, target, anchor)


def test_links_go_both_ways(pages: dict[str, str]) -> None:
    assert "(MaterialSubLot.md)" in pages["MaterialLot.md"]
    used_by = pages["MaterialSubLot.md"].split("## Used by")[1]
    assert "[MaterialLot](MaterialLot.md) as `MaterialSubLot`" in used_by


def test_messages_and_their_notes_are_told(pages: dict[str, str]) -> None:
    assert "`SyncMaterialLot`" in pages["MaterialLot.md"].split("## Messages")[1]
    assert '!!! warning "SyncWorkMasaterCapability"' in pages["WorkMasterCapability.md"]
    assert "`NotifyOperationsEvent`" in pages["messages.md"]


def test_choices_groups_and_slots_are_told(pages: dict[str, str]) -> None:
    assert row(pages["HierarchyScope.md"], "EquipmentLevel")[3] == "`?` one of these"
    assert "any of these" in row(pages["SegmentDependency.md"], "SegmentID")[3]
    assert "repeats as a group" in row(pages["GRecipeHeader.md"], "ProductID")[3]
    assert "in no namespace" in row(pages["InformationObject.md"], "MaterialLot")[3]
    assert "after `WorkflowSpecification`" in pages["WorkMaster.md"]


def test_what_only_earlier_releases_have_is_told(pages: dict[str, str]) -> None:
    assert "| `AssemblyLotID` | V0500 to V0600 |" in pages["MaterialLot.md"]
    assert "| `ProductionSchedule` |" in pages["earlier.md"]
    assert "`Replaced Assetn` (V0600)" in pages["codes.md"]


def test_a_diagram_leaves_out_what_nearly_everything_has(pages: dict[str, str]) -> None:
    diagram = pages["MaterialLot.md"].split("```")[1]
    assert 'MaterialLot *-- "0..*" MaterialSubLot' in diagram
    assert "HierarchyScope" not in diagram


def test_names() -> None:
    assert title("confirm-bod") == "Confirm BOD"
    assert title("operations-schedule") == "Operations schedule"
    assert field_name("MaterialSubLotID") == "material_sub_lot_id"


def test_only_objects_that_documents_can_hold_have_a_class(pages: dict[str, str]) -> None:
    assert "    from isa95kit.b2mml import TransSync" in pages["TransSync.md"]
    assert "import" not in pages["OperationsEventProperty.md"]
    for name, text in pages.items():
        for imported in re.findall(r"^    from isa95kit.b2mml import (\w+)$", text, re.MULTILINE):
            assert hasattr(b2mml, imported), name
