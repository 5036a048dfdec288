"""Types with text: bare or as an object, checked alike, with the types derived from them."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from codegen.jsonschema.scalars import builtin_definitions
from codegen.jsonschema.texts import text_definitions
from codegen.vocabulary import Descriptions
from isa95kit.releases import Release
from isa95kit.schema.components import Attribute, Child, ComplexType, Components, Type

DESCRIPTIONS = Descriptions({"Code": "A code."}, {"listID": "The list."}, {})


def text(name: str, base: str, *values: str, **attributes: bool) -> ComplexType:
    """A text type; attributes by name, True for required ones."""
    declared = tuple(Attribute(n, "xsd:string", required) for n, required in attributes.items())
    if values:
        return ComplexType(name, "core", base=base, derivation="restriction", values=values)
    return ComplexType(name, "core", attributes=declared, base=base, derivation="extension")


CODES = (
    text("CodeType", "xsd:string", listID=False),
    text("NoteType", "CodeType"),
    text("Colour1Type", "CodeType", "Red", "Green"),
    text("ColourType", "Colour1Type", OtherValue=False),
    text("ActionType", "CodeType", action=True),
    ComplexType("CarType", "core", items=(Child("Colour", "ColourType", nillable=True),)),
)


def components(*types: Type) -> Components:
    return Components(Release.V0701, {}, {t.name: t for t in types}, {}, {})


def validator(type_name: str, suffix: str = "") -> Draft202012Validator:
    known = components(*CODES)
    definitions = builtin_definitions()
    for declared in CODES:
        if declared.is_text:
            definitions |= text_definitions(known, DESCRIPTIONS, declared.name)
    return Draft202012Validator({"$ref": f"#/$defs/{type_name}{suffix}", "$defs": definitions})


@pytest.mark.parametrize("value", ["x", "", {"$": "x"}, {"$": "x", "@listID": "L"}])
def test_text_stands_bare_or_under_dollar(value: object) -> None:
    assert validator("CodeType").is_valid(value)


@pytest.mark.parametrize(
    "value", [1, True, None, [], ["x"], {}, {"@listID": "L"}, {"$": "x", "@other": "y"}, {"$": 1}]
)
def test_nothing_else_does(value: object) -> None:
    assert not validator("CodeType").is_valid(value)


def test_values_of_an_enumeration_are_checked_in_both_forms() -> None:
    colour = validator("ColourType")
    assert colour.is_valid("Red")
    assert colour.is_valid({"$": "Green", "@listID": "L", "@OtherValue": "x"})
    assert not colour.is_valid("Blue")
    assert not colour.is_valid({"$": "Blue", "@OtherValue": "x"})


def test_a_required_attribute_forbids_the_bare_form() -> None:
    action = validator("ActionType")
    assert action.is_valid({"@action": "Add", "$": "x"})
    assert not action.is_valid("x")
    assert not action.is_valid({"$": "x"})


@pytest.mark.parametrize(
    ("value", "valid"),
    [
        ({"@xsi:type": "CodeType", "$": "x"}, True),
        ({"@xsi:type": "NoteType", "$": "x"}, True),
        ({"@xsi:type": "ColourType", "$": "Red", "@OtherValue": "x", "@listID": "L"}, True),
        ({"@xsi:type": "ColourType", "$": "Blue"}, False),
        ({"@xsi:type": "Colour1Type", "$": "Red"}, True),
        ({"@xsi:type": "Colour1Type", "$": "Red", "@OtherValue": "x"}, False),
        ({"@xsi:type": "NoteType", "$": "x", "@OtherValue": "x"}, False),
        ({"$": "Red", "@OtherValue": "x"}, False),
        ({"@xsi:type": "ActionType", "$": "x", "@action": "Add"}, True),
        ({"@xsi:type": "ActionType", "$": "x"}, False),
        ({"@xsi:type": "NoType", "$": "x"}, False),
        ({"@xsi:type": "ColourType"}, False),
    ],
)
def test_a_derived_type_brings_its_values_and_attributes(value: object, valid: bool) -> None:
    assert validator("CodeType").is_valid(value) is valid


def test_only_types_further_down_may_be_named() -> None:
    assert not validator("NoteType").is_valid({"@xsi:type": "CodeType", "$": "x"})
    assert validator("Colour1Type").is_valid({"@xsi:type": "ColourType", "$": "Red"})


def test_nil_carries_attributes_and_no_text() -> None:
    nil = validator("ColourType", ".nil")
    assert nil.is_valid({"@xsi:nil": True})
    assert nil.is_valid({"@xsi:nil": True, "@listID": "L", "@OtherValue": "x"})
    for value in ({"@xsi:nil": False}, {"@xsi:nil": 1}, {"@xsi:nil": True, "$": "Red"}, {}):
        assert not nil.is_valid(value)


def test_titles_and_descriptions_are_our_own() -> None:
    code = text_definitions(components(*CODES), DESCRIPTIONS, "CodeType")["CodeType"]
    assert (code["title"], code["description"]) == ("Code", "A code.")
    assert code["anyOf"][1]["properties"]["@listID"]["description"] == "The list."
