"""Amounts add up exactly and compare in whatever unit, or say that they do not."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    DataType,
    DataTypeValue,
    Identifier,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
)
from isa95kit.b2mml.base import Nil
from isa95kit.rules.agreement import Agreement
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.sums import Amount, Measures, amounts_of, differ, shared, total
from isa95kit.units import Units

UNITS = Units()
NUMBERS = st.decimals(
    allow_nan=False, allow_infinity=False, places=3, min_value=-999, max_value=999
)
MASSES = st.builds(lambda n, u: Amount(Fraction(n), u), NUMBERS, st.sampled_from(["KGM", "GRM"]))


def in_grams(amount: Amount) -> Fraction:
    return amount.number * (1000 if amount.unit == "KGM" else 1)


@given(st.lists(MASSES, min_size=1))
def test_sums_are_those_of_the_numbers(amounts: list[Amount]) -> None:
    found = total(amounts, UNITS)
    assert found is not None
    assert in_grams(found) == sum(map(in_grams, amounts))
    assert (total(amounts, None) is None) == (len({a.unit for a in amounts}) > 1)


@given(MASSES, MASSES, st.decimals(0, 2, places=2))
def test_they_differ_by_more_than_a_part_of_the_other(
    one: Amount, two: Amount, part: Decimal
) -> None:
    apart = abs(in_grams(one) - in_grams(two))
    assert differ(one, two, part, UNITS) == (apart > Fraction(part) * abs(in_grams(two)))


def quantity(text: str, unit: str | None = "KGM", key: str = "") -> QuantityValue:
    return QuantityValue(
        quantity_string=QuantityString(text),
        unit_of_measure=UnitOfMeasure(unit) if unit is not None else None,
        key=Identifier(key) if key else None,
    )


def test_what_is_no_amount_is_left_out() -> None:
    nil = QuantityValue(quantity_string=Nil(), unit_of_measure=UnitOfMeasure("KGM"))
    odd = [nil, quantity("1,5", key="A"), quantity("1e3", key="B"), quantity("", key="C")]
    assert amounts_of(odd, NO_CONTEXT) == {}
    assert amounts_of([quantity("1"), quantity("2")], NO_CONTEXT) == {}
    assert amounts_of([quantity("1", "kilo")], Context(units=UNITS)) == {}
    assert amounts_of([quantity("1", "kilo")], NO_CONTEXT) == {"": Amount(Fraction(1), "kilo")}
    assert amounts_of([quantity("1", None)], NO_CONTEXT) == {"": Amount(Fraction(1), "")}


def test_points_of_a_scale_and_other_dimensions_are_not_converted() -> None:
    assert Amount(Fraction(1), "CEL").to("FAH", UNITS) is None
    assert Amount(Fraction(1), "CEL").to("CEL", UNITS) is not None
    assert Amount(Fraction(1), "KGM").to("LTR", UNITS) is None
    assert not differ(Amount(Fraction(1), "KGM"), Amount(Fraction(2), "LTR"), Decimal(0), UNITS)
    assert total([], UNITS) is None


@pytest.mark.parametrize("text", ["a lot", "1e3", "", "12,5", "NaN"])
def test_what_is_no_number_is_not_measured(text: str) -> None:
    assert Measures(NO_CONTEXT).of((quantity(text),)) == {}


def test_a_nil_amount_and_one_given_twice_are_not_measured() -> None:
    nil = QuantityValue(
        quantity_string=Nil(), data_type=DataType(DataTypeValue.DOUBLE), unit_of_measure=None
    )
    measures = Measures(Context(units=UNITS))
    assert measures.of((nil,)) == {}
    assert measures.of((quantity("1"), quantity("1000", "GRM"))) == {}


def test_units_nobody_knows_compare_by_their_code() -> None:
    measures = Measures(Context(units=UNITS))
    one, other = measures.of((quantity("2", "CRATE-7"),)), measures.of((quantity("3", "CRATE-7"),))
    (measure,) = shared((one, other))
    assert measures.text(measure, one[measure] + other[measure]) == "5 CRATE-7"


def test_lists_of_units_that_were_agreed_on_are_read() -> None:
    listed = replace(quantity("500"), unit_of_measure=UnitOfMeasure("GR", list_id="ACME"))
    agreement = Agreement(unit_lists={"ACME": "alias"})
    measures = Measures(Context(units=Units(aliases={"GR": "GRM"}), agreement=agreement))
    kilos, grams = measures.of((quantity("1"),)), measures.of((listed,))
    (measure,) = shared((kilos, grams))
    assert measures.text(measure, kilos[measure] + grams[measure]) == "1.5 KGM"
