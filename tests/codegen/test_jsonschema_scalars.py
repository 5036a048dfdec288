"""The patterns of the built-in types say exactly what the XML Schema specification says."""

from __future__ import annotations

import random
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.jsonschema.scalars import builtin_definitions, simple_definition
from codegen.vocabulary import Descriptions
from isa95kit.samples.values import DOUBTFUL, ILLEGAL, legal
from isa95kit.schema.builtin_types import collapse, complaint
from isa95kit.schema.components import SimpleType

DEFINITIONS = builtin_definitions()
PATTERNED = (
    "xsd:anyURI",
    "xsd:language",
    "xsd:base64Binary",
    "xsd:dateTime",
    "xsd:duration",
    "xsd:decimal",
)
PLAIN = {name: jsonschema.Draft202012Validator(schema) for name, schema in DEFINITIONS.items()}
FAST = {name: jsonschema_rs.Draft202012Validator(schema) for name, schema in DEFINITIONS.items()}
NOTHING = Descriptions({}, {}, {})


def right(builtin: str, text: str) -> bool:
    """What the specification says of a text."""
    check = complaint(builtin)
    return check is None or check(collapse(text)) is None


def verdict(builtin: str, value: Any) -> bool:
    """What the emitted schema says; both engines must say the same."""
    name = builtin.replace(":", ".")
    plain = PLAIN[name].is_valid(value)
    assert FAST[name].is_valid(value) == plain
    return plain


def texts() -> list[str]:
    rng = random.Random(0)
    found = [t for many in (*ILLEGAL.values(), *DOUBTFUL.values()) for t in many]
    for builtin in ("xsd:string", "xsd:boolean", *PATTERNED):
        found += [legal(builtin, rng) for _ in range(100)]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("builtin", PATTERNED)
def test_patterns_agree_with_the_specification_on_all_known_spellings(builtin: str) -> None:
    wrong = [t for t in texts() if verdict(builtin, t) != right(builtin, t)]
    assert wrong == []
    assert any(right(builtin, t) for t in texts())


@given(
    st.builds(
        "{}{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{}".format,
        st.sampled_from(["", "", "-", " ", "+"]),
        st.integers(0, 12000) | st.sampled_from([0, 4, 100, 400, 1900, 2000, 10000, 19000, 20000]),
        st.integers(0, 13),
        st.integers(0, 32) | st.sampled_from([28, 29, 30, 31]),
        st.integers(0, 25),
        st.integers(0, 60),
        st.integers(0, 60),
        st.sampled_from(["", ".5", ".000", ".", ",5"]),
        st.sampled_from(["", "Z", "+14:00", "-14:01", "+13:59", "-05:60", "z", "\n"]),
    )
)
@example("2023-02-29T00:00:00")
@example("2024-02-29T24:00:00.0Z")
@example("0000-02-29T00:00:00")
def test_every_date_time_and_leap_day(text: str) -> None:
    assert verdict("xsd:dateTime", text) == right("xsd:dateTime", text)


def test_leap_years_over_four_centuries() -> None:
    for year in (*range(1, 405), *range(1896, 2005), *range(10000, 10405, 4), 99900, 100000):
        text = f"{year:04}-02-29T00:00:00"
        assert verdict("xsd:dateTime", text) == right("xsd:dateTime", text), text


@pytest.mark.parametrize(
    ("builtin", "alphabet"),
    [
        ("xsd:duration", "P-T1059.YMDHS \n+"),
        ("xsd:decimal", "+-0123456789. \t\u0661e,"),
        ("xsd:language", "aZ-9 \n_\u00e9"),
        ("xsd:base64Binary", "AQgw0+/= \n-Z"),
        ("xsd:anyURI", "ab1:/?#[]@%2F .\u00e9\n"),
    ],
)
def test_patterns_agree_with_the_specification_on_random_text(builtin: str, alphabet: str) -> None:
    @settings(max_examples=400)
    @given(st.text(alphabet, max_size=14))
    def agree(text: str) -> None:
        assert verdict(builtin, text) == right(builtin, text)

    agree()


@pytest.mark.parametrize("builtin", ["xsd:string", "xsd:normalizedString", "xsd:token"])
def test_text_is_anything_that_xml_can_carry(builtin: str) -> None:
    for text in ("", "a\tb\n", "\u0085\u2028", "\ufffd", "\U00020000", "\U0010ffff", "x" * 10_000):
        assert verdict(builtin, text)
    for text in ("\x00", "a\x08", "\x0b", "\x1f", "\ufffe", "\uffff\n"):
        assert not verdict(builtin, text)
    others: list[Any] = [1, True, None, {}, []]
    assert [v for v in others if verdict(builtin, v)] == []


def test_decimals_are_numbers_or_text() -> None:
    numbers: list[Any] = [0, -1, 1.5, 10**40, "+1", ".5", "007", "5.", " 1 "]
    others: list[Any] = [True, None, {}, "1e5", "", "high", "NaN"]
    assert [v for v in numbers if not verdict("xsd:decimal", v)] == []
    assert [v for v in others if verdict("xsd:decimal", v)] == []


@pytest.mark.parametrize("builtin", PATTERNED)
def test_no_value_holds_what_xml_cannot_carry(builtin: str) -> None:
    for text in ("\x01", "a\x00b", "http://a/\x1f", "http://[\x02]/", "a?\x03", "a#\uffff"):
        assert not verdict(builtin, text)


@pytest.mark.parametrize("builtin", PATTERNED)
def test_no_pattern_takes_longer_than_the_text_deserves(builtin: str) -> None:
    # Quadratic time would take minutes here.
    for text in (" " * 50_000, "1" * 50_000, "a" * 50_000 + "%", "Zm9v" * 12_500 + "!"):
        PLAIN[builtin.replace(":", ".")].is_valid(text)


def test_simple_types() -> None:
    truth = SimpleType("IndicatorType", "core", "xsd:boolean", patterns=("false", "true"))
    assert simple_definition(truth, NOTHING) == {"title": "Indicator", "type": "boolean"}
    listed = SimpleType("AType", "core", "xsd:string", values=("One", "Two"))
    assert simple_definition(listed, NOTHING)["enum"] == ["One", "Two"]
    union = SimpleType("UType", "core", members=("AType", "xsd:string"))
    assert simple_definition(union, NOTHING)["anyOf"] == [
        {"$ref": "#/$defs/AType"},
        {"$ref": "#/$defs/xsd.string"},
    ]
    alias = SimpleType("DurationType", "core", "xsd:duration")
    assert simple_definition(alias, NOTHING)["$ref"] == "#/$defs/xsd.duration"


def test_what_has_no_json_form_yet_stops_the_generator() -> None:
    with pytest.raises(ValueError, match="patterns are provided for in truth values alone"):
        simple_definition(SimpleType("AType", "core", "xsd:string", patterns=("a",)), NOTHING)
    with pytest.raises(ValueError, match="written true or false"):
        simple_definition(SimpleType("AType", "core", "xsd:boolean"), NOTHING)
