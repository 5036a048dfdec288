"""The short notation: what is written is read back as the same component."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.notation import (
    YAML_WORDS,
    format_attribute,
    format_items,
    format_type,
    parse_attribute,
    parse_items,
    parse_type,
    quote,
)
from isa95kit.schema.components import Attribute, Child, Choice, Group, Particle, Slot, Wildcard

QUANTITY = Child("Quantity", "QuantityValueType", 0, None, nillable=True)
LINES = {
    "- ID: Identifier": Child("ID", "IdentifierType"),
    "- Version: Identifier ?": Child("Version", "IdentifierType", 0),
    "- Quantity: QuantityValue * nil": QUANTITY,
    "- Entry: WorkRecordEntry +": Child("Entry", "WorkRecordEntryType", 1, None),
    "- Value: Value {2,5}": Child("Value", "ValueType", 2, 5),
    "- Value: Value {3,}": Child("Value", "ValueType", 3, None),
    "- Person: Person unqualified": Child("Person", "PersonType", qualified=False),
    "- Start: dateTime ? nil unqualified": Child("Start", "xsd:dateTime", 0, 1, True, False),
    "- extension MaterialLot ?": Slot("MaterialLot", 0),
    "- group ProductInformation *": Group("ProductInformation", (QUANTITY,), 0, None),
    "- any strict *": Wildcard("strict", 0, None),
    "- any skip": Wildcard("skip"),
}


def group_items(name: str) -> tuple[Particle, ...]:
    """The only content a group has in these tests."""
    return (QUANTITY,)


def loaded(lines: list[str]) -> Any:
    """The lines as YAML reads them."""
    return yaml.safe_load("\n".join(lines))


@pytest.mark.parametrize(("line", "particle"), LINES.items(), ids=list(LINES))
def test_one_line_a_particle(line: str, particle: Particle) -> None:
    assert format_items((particle,)) == [line]
    assert parse_items(loaded([line]), group_items) == (particle,)


def test_a_choice_is_a_nested_list() -> None:
    inner = Choice((Child("A", "AType"), Slot("S", 0)), 0, None)
    choice = Choice((inner, Child("B", "BType", 0)))
    lines = format_items((choice,))
    assert lines == [
        "- choice:",
        "    - choice *:",
        "        - A: A",
        "        - extension S ?",
        "    - B: B ?",
    ]
    assert parse_items(loaded(lines), group_items) == (choice,)


names = st.builds(str.__add__, st.sampled_from("ANO"), st.text("eor19_T", max_size=4)).filter(
    lambda name: name.lower() not in YAML_WORDS
)
types = names.map(lambda name: f"{name}Type") | st.sampled_from(["xsd:decimal", "xsd:dateTime"])
lows = st.integers(0, 3)
highs = st.none() | st.integers(0, 4)
flags = st.booleans()
leaves = st.one_of(
    st.builds(Child, names, types, lows, highs, flags, flags),
    st.builds(Slot, names, lows, highs),
    st.builds(Group, names, st.just((QUANTITY,)), lows, highs),
    st.builds(Wildcard, st.sampled_from(["strict", "skip"]), lows, highs),
)
models = st.lists(
    st.recursive(
        leaves,
        lambda inner: st.builds(
            Choice, st.lists(inner, min_size=1, max_size=3).map(tuple), lows, highs
        ),
        max_leaves=5,
    ),
    max_size=4,
).map(tuple)


@settings(max_examples=50, deadline=None)
@given(models)
def test_every_content_model_is_read_back(items: tuple[Particle, ...]) -> None:
    entries = loaded(format_items(items)) or []
    assert parse_items(entries, group_items) == items


@settings(max_examples=40, deadline=None)
@given(names, types, flags)
def test_every_attribute_is_read_back(name: str, type_name: str, required: bool) -> None:
    attribute = Attribute(name, type_name, required)
    (entry,) = loaded([format_attribute(attribute)])
    assert parse_attribute(entry) == attribute


def test_types_are_named_without_their_ending() -> None:
    assert format_type("IdentifierType") == "Identifier"
    assert format_type("xsd:dateTime") == "dateTime"
    assert parse_type("Identifier") == "IdentifierType"
    assert parse_type("dateTime") == "xsd:dateTime"
    assert parse_type(format_type("DataTypeType")) == "DataTypeType"


@pytest.mark.parametrize("reference", ["Identifier", "SyncBODType/DataArea", "ext:CodeType"])
def test_a_type_that_does_not_fit_is_refused(reference: str) -> None:
    with pytest.raises(ValueError, match="does not fit the notation"):
        format_type(reference)


def test_a_name_that_yaml_reads_as_a_value_is_refused() -> None:
    for name in ("No", "on", "TRUE", "Null"):
        assert yaml.safe_load(name) != name
        with pytest.raises(ValueError, match="YAML reads it as a value"):
            format_items((Child(name, "IdentifierType"),))
        with pytest.raises(ValueError, match="YAML reads it as a value"):
            format_type(f"{name.capitalize()}Type")


@pytest.mark.parametrize("entry", ["anything", "any lax", "slot MaterialLot", "extension X !"])
def test_what_is_none_of_the_words_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match=r"expected extension|occurrence"):
        parse_items([entry], group_items)


def test_an_unknown_occurrence_is_refused() -> None:
    with pytest.raises(ValueError, match=r"occurrence '2-5': write nothing, \?, \*, \+ or"):
        parse_items([{"ID": "Identifier 2-5"}], group_items)


def test_plain_text_is_not_quoted() -> None:
    assert quote("Material Consumed") == "Material Consumed"


@pytest.mark.parametrize(
    "text", ["", " ", "true", "1.5", "2020-01-01", "a: b", "#1", "- a", "'", "é\n"]
)
def test_text_that_yaml_reads_otherwise_is_quoted(text: str) -> None:
    assert quote(text) != text
    assert yaml.safe_load(quote(text)) == text


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co"))))
def test_quoted_text_loads_as_itself(text: str) -> None:
    assert yaml.safe_load(f"- {quote(text)}") == [text]
    assert yaml.safe_load(f"- key: {quote(text)}") == [{"key": text}]
