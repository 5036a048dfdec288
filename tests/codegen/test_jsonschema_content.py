"""Types with children: what each particle of a content model becomes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.jsonschema.content import content_definitions, generic_definitions
from codegen.jsonschema.scalars import builtin_definitions
from codegen.jsonschema.texts import text_definitions
from codegen.vocabulary import Descriptions
from isa95kit.releases import Release
from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    ComplexType,
    Components,
    Group,
    Particle,
    Slot,
    Type,
    Wildcard,
)

NOTHING = Descriptions({}, {}, {})
TEXT = ComplexType("TextType", "core", base="xsd:string", derivation="extension")


def child(name: str, minimum: int = 1, maximum: int | None = 1, *, nillable: bool = False) -> Child:
    return Child(name, "TextType", minimum, maximum, nillable)


def components(*items: Particle, mixed: bool = False, attribute: str = "") -> Components:
    attributes = (Attribute(attribute, "xsd:string", required=True),) if attribute else ()
    box = ComplexType("BoxType", "core", items=items, attributes=attributes, mixed=mixed)
    inner = ComplexType("InnerType", "core", items=(child("ID", 0),))
    types: dict[str, Type] = {t.name: t for t in (TEXT, inner, box)}
    return Components(Release.V0701, {}, types, {}, {})


def documents(*listed: Any) -> tuple[Any, ...]:
    """Documents of any shape."""
    return listed


def box(*items: Particle, mixed: bool = False, attribute: str = "") -> Draft202012Validator:
    known = components(*items, mixed=mixed, attribute=attribute)
    definitions = builtin_definitions() | generic_definitions()
    definitions |= text_definitions(known, NOTHING, "TextType")
    for name in ("InnerType", "BoxType"):
        definitions |= content_definitions(known, NOTHING, name)
    return Draft202012Validator({"$ref": "#/$defs/BoxType", "$defs": definitions})


def test_children_are_members_mandatory_ones_required() -> None:
    schema = box(child("A"), child("B", 0), attribute="id")
    assert schema.is_valid({"@id": "1", "A": "a"})
    assert schema.is_valid({"B": "b", "A": "a", "@id": "1"})
    for wrong in documents(
        {"A": "a"}, {"@id": "1"}, {"@id": "1", "A": "a", "C": "c"}, {"@id": 1, "A": ""}
    ):
        assert not schema.is_valid(wrong)


def test_repeated_children_are_arrays_of_at_least_what_is_mandatory() -> None:
    schema = box(child("Many", 1, None), child("Any", 0, None), child("Two", 0, 2))
    assert schema.is_valid({"Many": ["a"], "Any": [], "Two": ["a", "b"]})
    for wrong in documents(
        {},
        {"Many": []},
        {"Many": "a"},
        {"Many": ["a"], "Any": "b"},
        {"Many": ["a"], "Two": ["a", "b", "c"]},
    ):
        assert not schema.is_valid(wrong)


def test_nil_is_null_where_the_child_is_nillable_and_nowhere_else() -> None:
    inner = Child("Inner", "InnerType", 0, 1, nillable=True)
    schema = box(child("A", nillable=True), child("Many", 0, None, nillable=True), inner)
    nil = {"@xsi:nil": True}
    assert schema.is_valid({"A": None, "Many": [None, "x", nil], "Inner": None})
    assert schema.is_valid({"A": nil, "Inner": nil})
    assert not schema.is_valid({"A": "a", "Many": None})
    assert not box(child("A")).is_valid({"A": None})
    assert not box(child("A")).is_valid({"A": nil})


def test_of_a_choice_exactly_one_stands() -> None:
    schema = box(Choice((child("A"), child("B", 1, None))))
    assert schema.is_valid({"A": "a"})
    assert schema.is_valid({"B": ["b"]})
    assert schema.is_valid({"A": "a", "B": []})
    for wrong in documents({}, {"A": "a", "B": ["b"]}, {"B": []}):
        assert not schema.is_valid(wrong)


def test_several_choices_are_independent() -> None:
    schema = box(Choice((child("A"), child("B"))), Choice((child("C"), child("D"))))
    assert schema.is_valid({"A": "a", "D": "d"})
    for wrong in documents(
        {"A": "a"}, {"A": "a", "C": "c", "D": "d"}, {"A": "a", "B": "b", "C": "c"}
    ):
        assert not schema.is_valid(wrong)


def test_alternatives_that_may_be_empty_exclude_each_other() -> None:
    schema = box(Choice((child("A", 0), child("B", 0, None))))
    for right in documents({}, {"A": "a"}, {"B": ["b"]}, {"B": []}, {"A": "a", "B": []}):
        assert schema.is_valid(right)
    assert not schema.is_valid({"A": "a", "B": ["b"]})


def test_a_repeated_choice_keeps_its_order() -> None:
    schema = box(Choice((child("A"), child("B")), 0, None))
    assert schema.is_valid({})
    assert schema.is_valid({"A": ["1", "2"], "B": ["3"], "#order": ["A", "B", "A"]})
    assert not schema.is_valid({"A": "1"})
    assert not schema.is_valid({"A": ["1"], "#order": ["C"]})


def test_a_group_is_its_children() -> None:
    schema = box(Group("G", (child("A"), child("B", 0, None))), Group("H", (child("C", 0),), 0))
    assert schema.is_valid({"A": "a", "B": ["b"], "C": "c"})
    assert not schema.is_valid({"B": ["b"]})


def test_a_repeated_group_is_an_array_of_objects() -> None:
    schema = box(child("B", 0), Group("Run", (child("A"), child("B", 0, None)), 0, None))
    assert schema.is_valid({"B": "b", "Run": [{"A": "1"}, {"A": "2", "B": ["x"]}]})
    for wrong in documents({"Run": [{"B": ["x"]}]}, {"Run": {"A": "1"}}, {"A": "1"}):
        assert not schema.is_valid(wrong)


def test_a_slot_opens_the_object_for_prefixed_names() -> None:
    schema = box(child("A", 0), Slot("Box"))
    for right in documents(
        {"Extended:Plant": "x"},
        {"my:Plant": [{"$": "x", "@a": "1", "@xmlns:my": "urn:x"}, "y"]},
        {"my:Plant": {"my:Inner": [{"Bare": "x"}], "Other": "z", "@xmlns": "", "@xml:lang": "de"}},
        {"größe:Straße": "x"},
        {"#xml": ["<a/>"]},
    ):
        assert schema.is_valid(right)
    for wrong in documents(
        {"Plant": "x"},
        {"my:Plant": 1},
        {"my:Plant": {"@a": 1}},
        {"my:Plant": {"#xml": ["<a/>"]}},
        {"@my:Plant": "x"},
        {"my:Plant": []},
        {"my:Plant": {"Inner": []}},
        {"my:Plant": {"a b": "x"}},
        {"my:Plant": {"@a b": "x"}},
        {"my:Plant": {"@xmlns:p": ""}},
        {"my:Plant": {"@xmlns:p": "no address"}},
        {"my:Plant": {"@xmlns:p": "http://www.w3.org/2000/xmlns/"}},
        {"my:Plant": {"@xmlns:xml": "urn:x"}},
        {"my:Plant": {"@xmlns:": "urn:x"}},
        {"0:0": "x"},
        {"a:b:c": "x"},
        {"my:": "x"},
        {":my": "x"},
        {"b2mml:Plant": "x"},
        {"#xml": "<a/>"},
        {"#xml": ["a"]},
        {"#xml": ["<?xml version='1.0'?><a/>"]},
        {"#xml": ["<!DOCTYPE a><a/>"]},
        {"#xml": []},
    ):
        assert not schema.is_valid(wrong)
    assert not box(child("A", 0)).is_valid({"Extended:Plant": "x"})


def test_of_two_slots_the_first_has_a_member_of_its_own() -> None:
    schema = box(Group("Base", (child("A"), Slot("Base"))), child("B", 0), Slot("Box"))
    assert schema.is_valid({"A": "a", "#Base": {"my:First": "x"}, "my:Second": "y"})
    assert not schema.is_valid({"A": "a", "#Base": {"A": "a"}})
    assert not schema.is_valid({"A": "a", "#Box": {"my:First": "x"}})


@pytest.mark.parametrize("process", ["strict", "skip"])
def test_a_wildcard_takes_any_name(process: str) -> None:
    schema = box(Wildcard(process, 0, None), attribute="id")  # type: ignore[arg-type]
    assert schema.is_valid({"@id": "1", "Note": "x", "ds:Signature": {"$": "y"}, "corr-id": "z"})
    assert schema.is_valid({"@id": "1"})
    assert not schema.is_valid({"@id": "1", "@other": "x"})
    assert not schema.is_valid({"@id": "1", "Note": 7})


def test_mixed_text_stands_between_the_children() -> None:
    schema = box(child("A"), child("B", 0, None), mixed=True)
    assert schema.is_valid({"A": "a"})
    assert schema.is_valid({"A": "a", "B": ["b"], "$": ["before", "between", "behind"]})
    assert not schema.is_valid({"A": "a", "$": ["one"]})
    assert not schema.is_valid({"A": "a", "$": "text"})


def unknown_forms() -> Iterator[tuple[str, tuple[Particle, ...]]]:
    yield "stands in two places", (child("A"), child("A"))
    yield "a choice of more than children", (Choice((Group("G", (child("A"),)), child("B"))),)
    yield "no JSON form is known for Choice", (Choice((child("A"), child("B")), 0, 1),)
    yield "two optional children", (Choice((child("A", 0), child("B"))),)
    yield "mandatory children in an optional group", (Group("G", (child("A"),), 0),)


@pytest.mark.parametrize(("told", "items"), tuple(unknown_forms()))
def test_what_has_no_json_form_yet_stops_the_generator(
    told: str, items: tuple[Particle, ...]
) -> None:
    with pytest.raises(ValueError, match=told):
        content_definitions(components(*items), NOTHING, "BoxType")
