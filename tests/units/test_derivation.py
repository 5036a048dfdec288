"""Steps are short, exact, and read like sentences."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.units.derivation import (
    Step,
    Terms,
    add,
    as_terms,
    negated,
    normal,
    number_text,
    operations,
    sum_step,
)
from isa95kit.units.factors import Factor

decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12)
numbers = st.one_of(decimals, st.fractions())


def test_a_step_names_factor_source_and_digits() -> None:
    step = Step("converted", "1 A = 2 B", Factor(Fraction(2), source="book"), "3 digits")
    assert str(step) == "converted: 1 A = 2 B; factor 2; source: book; 3 digits"
    assert str(Step("read", "as it is")) == "read: as it is; exact"
    pi = Factor(Fraction(1, 180), pi=1)
    assert "factor 1/180 * pi" in str(Step("converted", "", pi))


def test_a_sum_puts_terms_in_one_unit_together() -> None:
    gram = Factor(Fraction(1, 1000), source="kilo")
    terms = [
        Terms("KGM", 1, Decimal("0.10")),
        Terms("GRM", 1, Decimal(5), gram, frozenset({"posted"})),
        Terms("KGM", 2, Decimal("0.2"), None, frozenset({"converted"})),
        Terms("GRM", 1, Fraction(1, 3), gram),
    ]
    step = sum_step(terms)
    assert step.statement == (
        "5 terms: 3 in KGM: 0.30, some of them converted before; "
        "2 in GRM: 16/3 times 0.001 (kilo), some of them posted before"
    )
    assert as_terms((step,), "KGM", Decimal(0)) == step.terms
    assert sum_step([]).statement == "0 terms"
    assert as_terms((sum_step([]),), "KGM", Decimal(0)) == ()


def test_any_other_history_makes_one_term() -> None:
    steps = (Step("converted", ""), Step("posted", ""))
    (term,) = as_terms(steps, "KGM", Decimal(1))
    assert term.derived == operations(steps) == {"converted", "posted"}


@settings(deadline=None)
@given(numbers)
def test_numbers_are_decimals_where_they_end(number: Decimal | Fraction) -> None:
    exact = normal(number)
    assert Fraction(exact) == Fraction(number)
    assert normal(exact) is exact or normal(exact) == exact
    assert "E" not in number_text(number)
    if isinstance(exact, Decimal):
        assert Decimal(number_text(number)) == exact
    else:
        assert Fraction(number_text(number)) == exact


@settings(deadline=None)
@given(numbers, numbers)
def test_sums_and_signs_are_exact(one: Decimal | Fraction, other: Decimal | Fraction) -> None:
    assert Fraction(add(one, other)) == Fraction(one) + Fraction(other)
    assert Fraction(negated(one)) == -Fraction(one)
