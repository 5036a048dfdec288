"""Generated documents are valid, varied, reproducible, and show all a release has."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import XSI, Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.schema import store

RELEASES = list(Release)
WRITERS = {release: Documents(Grammar(store.components(release))) for release in RELEASES}


@pytest.mark.parametrize("release", RELEASES)
def test_a_minimal_document_of_every_global_element_is_valid(release: Release) -> None:
    schema = store.compiled(release)
    writer = WRITERS[release]
    roots = writer.grammar.components.elements
    assert [r for r in roots if not schema.validate(writer.minimal(r))] == []


def test_a_minimal_document_holds_only_what_is_mandatory() -> None:
    writer = WRITERS[Release.V0701]
    lot = writer.minimal("MaterialLot")
    assert [etree.QName(e).localname for e in lot.iter()] == ["MaterialLot", "ID"]
    assert not any(e.attrib for e in lot.iter())
    assert etree.tostring(lot) == etree.tostring(writer.minimal("MaterialLot"))


def test_an_unknown_root_is_refused() -> None:
    with pytest.raises(KeyError, match="Envelope"):
        WRITERS[Release.V0701].minimal("Envelope")


@given(
    release=st.sampled_from(RELEASES),
    seed=st.integers(0, 2**32),
    budget=st.integers(0, 200),
    at=st.integers(0, 10_000),
)
@settings(max_examples=200, deadline=None)
def test_rich_documents_are_valid(release: Release, seed: int, budget: int, at: int) -> None:
    writer = WRITERS[release]
    roots = list(writer.grammar.components.elements)
    tree = writer.rich(roots[at % len(roots)], random.Random(seed), budget)
    schema = store.compiled(release)
    assert schema.validate(tree), str(schema.error_log)
    reparsed = etree.fromstring(etree.tostring(tree))
    assert schema.validate(reparsed)


def test_the_same_seed_gives_the_same_document() -> None:
    writer = WRITERS[Release.V0600]
    one, same, other = (
        etree.tostring(writer.rich("ShowMaterialLot", random.Random(seed))) for seed in (1, 1, 2)
    )
    assert one == same
    assert one != other


def test_the_budget_bounds_the_size() -> None:
    writer = WRITERS[Release.V0701]
    sizes = [
        sum(1 for _ in writer.rich("SyncMaterialLot", random.Random(seed), 100).iter())
        for seed in range(50)
    ]
    assert max(sizes) < 400
    assert max(sizes) > 40


@pytest.mark.parametrize("release", [Release.V0401, Release.V0701])
def test_together_they_show_everything_a_document_can_contain(release: Release) -> None:
    """Every child, attribute and enumerated value of every reachable type occurs, and is valid."""
    writer = WRITERS[release]
    grammar = writer.grammar
    schema = store.compiled(release)
    wanted = set()
    for name in grammar.routes:
        wanted |= {(name, tag) for tag in grammar.children(name)}
        wanted |= {(name, f"@{attribute}") for attribute in grammar.attributes(name)}
        if grammar.is_text(name):
            wanted |= {(name, f"={value}") for value in grammar.components.values_of(name)}
    assert len(wanted) > 3_000
    rng = random.Random(3)
    for name in grammar.components.types:
        for root, tree in writer.everything(name, rng):
            assert schema.validate(tree), (root, name, str(schema.error_log))
            for place in grammar.places(tree):
                wanted -= {(place.type, str(e.tag)) for e in place.element}
                wanted -= {(place.type, f"@{a!s}") for a in place.element.attrib}
                wanted.discard((place.type, f"={place.element.text or ''}"))
    assert wanted == set()


def test_nillable_children_are_nil_in_one_of_them() -> None:
    writer = WRITERS[Release.V0701]
    trees = [tree for _, tree in writer.everything("QuantityValueType", random.Random(1))]
    nil = [[str(e.tag) for e in t.iter() if e.get(XSI + "nil") == "true"] for t in trees]
    names = [f"{writer.grammar.namespace}{n}" for n in ("QuantityString", "DataType")]
    assert nil[0] == []
    assert nil[1][:2] == names


def test_edges_are_one_too_few_and_one_too_many() -> None:
    writer = WRITERS[Release.V0701]
    schema = store.compiled(Release.V0701)
    found = list(writer.edges("QuantityValueType", random.Random(1)))
    assert [origin for _, origin, _ in found].count("too-few") == 1
    assert [origin for _, origin, _ in found].count("too-many") == 4
    assert not any(schema.validate(tree) for _, _, tree in found)


def test_rich_documents_show_the_rare_constructs() -> None:
    rng = random.Random(5)
    seen: set[str] = set()
    for release in (Release.V0401, Release.V0701):
        writer = WRITERS[release]
        for root in list(writer.grammar.components.elements)[::2]:
            tree = writer.rich(root, rng, 60)
            for place in writer.grammar.places(tree):
                element = place.element
                own = {str(a) for a in element.attrib}
                seen |= {a for a in own if a.startswith(XSI)}
                if element.get(XSI + "nil") and len(own) > 1:
                    seen.add("nil with attributes")
                if len(element):
                    seen.add(writer.grammar.wildcard(place.type))
                if place.child is not None and not place.child.qualified:
                    seen.add("unqualified")
                if place.type == "BatchValueType" and (element.text or "").strip():
                    seen.add("mixed text")
    constructs = {"nil with attributes", "strict", "skip", "unqualified", "mixed text"}
    assert seen >= {XSI + "nil", XSI + "type"} | constructs


def test_a_child_is_inserted_where_its_declaration_puts_it() -> None:
    writer = WRITERS[Release.V0701]
    lot = writer.minimal("MaterialLot")
    lot.append(etree.Element(writer.grammar.namespace + "Quantity"))
    child = writer.grammar.children("MaterialLotType")[writer.grammar.namespace + "Description"]
    writer.insert(lot, "MaterialLotType", child, random.Random(1))
    names = [etree.QName(e).localname for e in lot]
    assert names == ["ID", "Description", "Quantity"]
