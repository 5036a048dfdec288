"""What a release says of places, sizes, routes and texts."""

from __future__ import annotations

import random

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.schema import store
from isa95kit.schema.components import Components


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return Grammar(store.components(Release.V0701))


def parsed(grammar: Grammar, text: str) -> etree._Element:
    namespace = grammar.namespace[1:-1]
    scope = f'xmlns="{namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    return etree.fromstring(text.replace(">", f" {scope}>", 1))


@pytest.mark.parametrize("release", Release)
def test_every_type_has_an_end(release: Release) -> None:
    assert max(Grammar(store.components(release)).sizes.values()) < 100


def test_places_are_the_declared_elements_with_the_type_in_force(grammar: Grammar) -> None:
    root = parsed(
        grammar,
        "<MaterialLot><ID>1</ID><Quantity><QuantityString>1</QuantityString><Odd><ID/></Odd>"
        "</Quantity></MaterialLot>",
    )
    places = grammar.places(root)
    assert [(etree.QName(p.element).localname, p.type) for p in places] == [
        ("MaterialLot", "MaterialLotType"),
        ("ID", "IdentifierType"),
        ("Quantity", "QuantityValueType"),
        ("QuantityString", "QuantityStringType"),
    ]
    assert places[0].child is None
    assert places[3].child is not None
    assert places[3].child.nillable


def test_places_heed_xsi_type_where_it_names_a_known_type(grammar: Grammar) -> None:
    root = parsed(
        grammar,
        '<MaterialLot><ID xsi:type="MaterialSubLotType"/><ID xsi:type="NoSuchType"/></MaterialLot>',
    )
    assert [p.type for p in grammar.places(root)][1:] == ["MaterialSubLotType", "IdentifierType"]


def test_places_are_found_inside_strict_wildcards(grammar: Grammar) -> None:
    root = parsed(
        grammar,
        "<SyncMaterialLot><ApplicationArea><UserArea><MaterialLot><ID/></MaterialLot><Odd/>"
        "</UserArea></ApplicationArea></SyncMaterialLot>",
    )
    assert [p.type for p in grammar.places(root)][3:] == ["MaterialLotType", "IdentifierType"]


def test_an_undeclared_root_has_no_places(grammar: Grammar) -> None:
    assert grammar.places(parsed(grammar, "<Odd><ID/></Odd>")) == []


def test_routes_lead_from_a_root_to_a_type(grammar: Grammar) -> None:
    route = grammar.routes["TransUserAreaType"]
    assert [c.name for c in route.children] == ["ApplicationArea", "UserArea"]
    assert route.root in grammar.components.elements


def test_what_no_document_can_contain_has_no_route(grammar: Grammar) -> None:
    assert "BinaryObjectType" not in grammar.routes


def test_unqualified_children_have_bare_tags(grammar: Grammar) -> None:
    tags = grammar.children("InformationObjectType")
    assert "MaterialLot" in tags
    assert grammar.namespace + "MaterialLot" not in tags


@pytest.mark.parametrize(
    ("type_name", "builtin"),
    [
        ("IdentifierType", "xsd:normalizedString"),
        ("IndicatorType", "xsd:boolean"),
        ("TransActionCodeType", "xsd:normalizedString"),
        ("DurationType", "xsd:duration"),
        ("xsd:string", "xsd:string"),
    ],
)
def test_builtin_beneath_a_text_type(grammar: Grammar, type_name: str, builtin: str) -> None:
    assert grammar.builtin(type_name) == builtin


def test_text_heeds_patterns_and_values(grammar: Grammar) -> None:
    rng = random.Random(1)
    assert {grammar.text("IndicatorType", rng) for _ in range(50)} == {"true", "false"}
    values = grammar.components.values_of("AssemblyTypeType")
    assert values
    assert {grammar.text("AssemblyTypeType", rng) for _ in range(50)} == set(values)


def test_slots_a_plant_has_filled_count_as_children_of_the_extension_namespace() -> None:
    published = store.components(Release.V0701)
    child = next(iter(Grammar(published).children("MaterialLotType").values()))
    filled = Components(
        published.release,
        published.elements,
        published.types,
        published.groups,
        published.slots | {"MaterialLot": ("extensions", (child,))},
    )
    extended = Grammar(filled)
    assert extended.children("MaterialLotType")[extended.extension_namespace + child.name] is child
