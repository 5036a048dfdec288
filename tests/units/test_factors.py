"""Exact numbers: pi between bounds, rounding at one step, decimals with and without an end."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.units import Converted, Factor, InexactResult
from isa95kit.units.dimensions import Dimension
from isa95kit.units.errors import UnitError
from isa95kit.units.expressions import Measure, evaluate
from isa95kit.units.factors import exact_decimal, terminates
from isa95kit.units.pi import bounds

PI_100 = (
    "3.14159265358979323846264338327950288419716939937510"
    "58209749445923078164062862089986280348253421170679"
)

fractions = st.fractions(max_denominator=10**6)


def test_pi_lies_between_its_bounds() -> None:
    known = Fraction(PI_100)
    for digits in (1, 5, 32, 64, 95):
        low, high = bounds(digits)
        assert low < known < high
        assert high - low < Fraction(1, 10**digits)
    low, high = bounds(1000)
    assert bounds(2000)[0] > low
    assert bounds(2000)[1] < high


@given(fractions, st.integers(0, 12), st.sampled_from([ROUND_HALF_EVEN, ROUND_HALF_UP]))
def test_places_round_like_a_long_division(number: Fraction, places: int, rounding: str) -> None:
    rounded = Converted(number, Factor(Fraction(1)), "", "").places(places, rounding)
    assert abs(Fraction(rounded) - number) <= Fraction(1, 2 * 10**places)
    assert -int(rounded.as_tuple().exponent) == places
    if terminates(number):
        exact = exact_decimal(number)
        assert rounded == exact.quantize(Decimal(1).scaleb(-places), rounding, Context(prec=60))


@given(fractions)
def test_a_number_has_an_end_or_is_refused(number: Fraction) -> None:
    if terminates(number):
        assert Fraction(exact_decimal(number)) == number
    else:
        with pytest.raises(InexactResult):
            exact_decimal(number)


def test_pi_is_rounded_correctly_to_any_length() -> None:
    half_turn = Factor(Fraction(1), pi=1)
    for digits in (1, 2, 15, 33, 80):
        expected = Context(prec=digits).plus(Decimal(PI_100))
        assert Converted(1, half_turn, "", "").digits(digits) == expected
        assert half_turn.function(digits)(Decimal(1)) == expected
    assert Converted(0, half_turn, "", "").digits(5) == 0


def sizes(name: str) -> Measure:
    known = {"m": Dimension(length=1), "s": Dimension(time=1)}
    if name not in known:
        raise UnitError(name)
    return Measure(Fraction(1), dimension=known[name])


@pytest.mark.parametrize(
    ("text", "ratio", "dimension"),
    [
        ("m3", "1", "m3"),
        ("m/s/s", "1", "m.s-2"),
        ("m/(s*s)", "1", "m.s-2"),
        ("(m/s)^2", "1", "m2.s-2"),
        ("s-1", "1", "s-1"),
        ("1/1000*m", "1/1000", "m"),
        ("2.5e-3*m^-2", "1/400", "m-2"),
        ("4*(2*m)^3/8", "4", "m3"),
    ],
)
def test_expressions(text: str, ratio: str, dimension: str) -> None:
    measure = evaluate(text, sizes)
    assert measure.ratio == Fraction(ratio)
    assert str(measure.dimension) == dimension


@pytest.mark.parametrize("text", ["", "m*", "/m", "m s", "(m", "m)", "m**s", "ft", "m^", "°"])
def test_what_is_no_expression_is_refused(text: str) -> None:
    with pytest.raises(UnitError):
        evaluate(text, sizes)


def test_a_scale_is_no_part_of_a_compound() -> None:
    scale = Measure(Fraction(1), zero=Fraction(273))
    with pytest.raises(UnitError, match="zero point"):
        scale.times(scale)
    with pytest.raises(UnitError, match="zero point"):
        scale.power(2)
