"""QTY rules beyond their examples: any text of a number, nil, and what a middle system does."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    BatchValue,
    DataInterpretation,
    DataInterpretationValue,
    DataType,
    DataTypeValue,
    Identifier,
    MaterialLot,
    MaterialLotProperty,
    OpMaterialActual,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.rules.agreement import Agreement, Tolerances
from isa95kit.rules.areas import quantities
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.transactions import get, sync
from isa95kit.units import Units

RULES = {rule.id: RuleSet([rule]) for rule in quantities.RULES}


def found(rule: str, obj: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [finding.path for finding in RULES[rule].check(obj, context).findings]


def compared(before: Component, after: Component) -> list[str]:
    return [finding.path for finding in RULES["QTY-005"].compare(before, after).findings]


def of(text: str, unit: str = "KGM", key: str = "", kind: str = "") -> QuantityValue:
    return QuantityValue(
        quantity_string=QuantityString(text),
        data_type=DataType(DataTypeValue(kind)) if kind else None,
        unit_of_measure=UnitOfMeasure(unit),
        key=Identifier(key) if key else None,
    )


def lot(*values: QuantityValue) -> MaterialLot:
    return MaterialLot(id=Identifier("L-1"), quantity=values)


@pytest.mark.parametrize("text", ["0", "-5", "+5.", ".5", " 12.50 ", "0" * 200])
def test_numbers(text: str) -> None:
    assert found("QTY-001", of(text)) == []


@pytest.mark.parametrize(
    "text",
    ["", " ", ".", "-", "1,5", "1.2.3", ".-5", "+-5", "1e3", "NaN", "٣", "²", "12 kg", "0x1"],
)
def test_no_numbers(text: str) -> None:
    assert found("QTY-001", of(text)) == ["/QuantityValue/QuantityString"]
    assert found("QTY-001", of(text, kind="decimal")) == ["/QuantityValue/QuantityString"]
    assert found("QTY-002", of(text, kind="decimal")) == []


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_every_decimal_is_a_number(number: Decimal) -> None:
    assert found("QTY-001", of(f"{number:f}")) == []


@given(st.text(max_size=8))
def test_what_is_a_number_is_what_decimal_says(text: str) -> None:
    held = QuantityString(text)
    try:
        number = held.decimal is not None
    except ValueError:
        number = False
    assert found("QTY-001", QuantityValue(quantity_string=held)) == (
        [] if number else ["/QuantityValue/QuantityString"]
    )


def test_nil_and_other_types_are_no_business_of_the_number_rule() -> None:
    nil = QuantityValue(quantity_string=Nil(), data_type=Nil(), unit_of_measure=Nil())
    assert found("QTY-001", nil) == found("QTY-002", nil) == []
    assert found("QTY-001", of("many", kind="string")) == []
    assert found("QTY-002", of("many", kind="boolean")) == ["/QuantityValue/QuantityString"]
    assert found("QTY-002", of("1e3", kind="double")) == []


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("byte", "-128", "128"),
        ("unsignedByte", "255", "-1"),
        ("positiveInteger", "1", "0"),
        ("Indicator", "true", "yes"),
        ("dateTime", "2026-03-01T12:00:00Z", "2026-03-01"),
        ("DateTime", "2026-03-01T12:00:00Z", "today"),
        ("date", "2026-02-28", "2026-02-30"),
        ("duration", "PT1H", "1 h"),
        ("float", "-INF", "much"),
        ("Amount", "125.40", "125,40"),
        ("NCName", "a-b", "a b"),
    ],
)
def test_data_types(kind: str, good: str, bad: str) -> None:
    value = Value(value_string=ValueString(good), data_type=DataType(DataTypeValue(kind)))
    assert found("QTY-002", value) == []
    wrong = replace(value, value_string=ValueString(bad))
    assert found("QTY-002", wrong) == ["/Value/ValueString"]


@pytest.mark.parametrize("kind", ["string", "Code", "century", "Other", "Enumeration", "ENTITY"])
def test_types_without_a_form_take_any_text(kind: str) -> None:
    value = Value(value_string=ValueString("a b"), data_type=DataType(DataTypeValue(kind)))
    assert found("QTY-002", value) == []


def test_a_batch_value_is_judged_where_it_is_a_constant() -> None:
    value = BatchValue(
        value_string=(ValueString("7"), ValueString("seven")),
        data_interpretation=DataInterpretation(DataInterpretationValue.CONSTANT),
        data_type=DataType(DataTypeValue.INTEGER),
        unit_of_measure=UnitOfMeasure("C62"),
    )
    assert found("QTY-002", value) == ["/Value/ValueString[2]"]
    reckoned = DataInterpretation(DataInterpretationValue.EQUATION)
    assert found("QTY-002", replace(value, data_interpretation=reckoned)) == []


def test_digits_are_kept_within_one_message() -> None:
    before = sync(lot(of("12.500")), new_id=lambda: "B-1")
    path = "/SyncMaterialLot/DataArea/MaterialLot/Quantity/QuantityString"
    assert compared(before, before) == []
    for text, found_at in (("12.5", [path]), ("12.50", [path]), ("12", [path]), ("13", [path])):
        assert compared(before, sync(lot(of(text)), new_id=lambda: "B-1")) == found_at
    assert compared(before, sync(lot(of("12.5")), new_id=lambda: "B-2")) == []
    assert compared(before, sync(lot(of("12500", "GRM")), new_id=lambda: "B-1")) == []


def test_two_states_may_differ_and_floats_may_not() -> None:
    path = "/MaterialLot/Quantity/QuantityString"
    assert compared(lot(of("12.500")), lot(of("11"))) == []
    assert compared(lot(of("0.1")), lot(of("0.1000000000000000055511151231257827"))) == [path]
    assert compared(lot(of("1000")), lot(of("1E3"))) == [path]
    assert compared(lot(of("n/a")), lot(of("none"))) == []


def test_quantities_belong_together_by_key() -> None:
    before = lot(of("40", "H87", "COUNT"), of("52.30", "KGM", "WEIGHT"))
    turned = lot(of("52.3", "KGM", "WEIGHT"), of("40", "H87", "COUNT"))
    assert compared(before, turned) == ["/MaterialLot/Quantity[1]/QuantityString"]
    assert compared(before, lot()) == compared(lot(), before) == []


def test_minus_zero_is_not_negative() -> None:
    actual = OpMaterialActual(id=Identifier("1"), quantity=(of("-0.00"),))
    assert found("QTY-004", actual) == []
    less = replace(actual, quantity=(of("-0.01"),))
    assert found("QTY-004", less) == ["/OpMaterialActual/Quantity/QuantityString"]


def test_a_tolerance_lets_rounded_conversions_pass() -> None:
    both = lot(of("1500", "GRM", "A"), of("1.499", "KGM", "B"))
    strict = Context(units=Units())
    assert found("QTY-010", both, strict) == ["/MaterialLot/Quantity[2]/QuantityString"]
    agreement = Agreement(tolerances=Tolerances(quantity=Decimal("0.001")))
    assert found("QTY-010", both, replace(strict, agreement=agreement)) == []


def test_potency_is_no_conversion() -> None:
    both = lot(of("10.2", "KGM", "AsUsed"), of("9900", "GRM", "Normalized"))
    assert found("QTY-010", both, Context(units=Units())) == []


def test_without_a_ledger_nothing_is_said_of_rounding() -> None:
    actual = OpMaterialActual(id=Identifier("1"), quantity=(of("10"),))
    outcome = RULES["QTY-006"].check(actual, Context(units=Units()))
    assert outcome.not_checked == (("QTY-006", ("agreement.ledger_places",)),)
    posted = Context(units=Units(), agreement=Agreement(ledger_places=1))
    assert found("QTY-006", actual, posted) == ["/OpMaterialActual/Quantity/QuantityString"]
    assert found("QTY-006", replace(actual, quantity=(of("0"), of("20", "CEL"))), posted) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("10", "KGM"), ("22.05", "LBR"), True),
        (("10", "KGM"), ("22.0462262185", "LBR"), True),
        (("22.05", "LBR"), ("10", "KGM"), True),
        (("10", "KGM"), ("22.1", "LBR"), False),
        (("10", "KGM"), ("22.06", "LBR"), False),
        (("9980", "GRM"), ("9.98", "KGM"), True),
        (("9980", "GRM"), ("10", "KGM"), False),
    ],
)
def test_endless_decimals_are_rounded(
    one: tuple[str, str], other: tuple[str, str], same: bool
) -> None:
    twice = lot(of(*one, key="A"), of(*other, key="B"))
    told = found("QTY-010", twice, Context(units=Units()))
    assert told == ([] if same else ["/MaterialLot/Quantity[2]/QuantityString"])


def test_a_question_has_patterns() -> None:
    pattern = lot(of("*"), of("*", kind="integer"))
    assert found("QTY-001", get(pattern)) == []
    assert found("QTY-001", sync(pattern)) != []
    value = Value(value_string=ValueString("*"), data_type=DataType(DataTypeValue.INTEGER))
    held = MaterialLotProperty(id=Identifier("P"), value=(value,))
    assert found("QTY-002", get(replace(pattern, material_lot_property=(held,)))) == []
