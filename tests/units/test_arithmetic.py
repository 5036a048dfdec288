"""Sums are exact in any order, and two amounts agree within a tolerance that somebody named."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import repeat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.b2mml import QuantityString, QuantityValue, UnitOfMeasure
from isa95kit.units import (
    DimensionMismatch,
    NotConvertible,
    Quantity,
    QuantityError,
    ScaleRefused,
    UnitError,
    sum_quantities,
    within,
)

MASSES = ["KGM", "GRM", "LBR", "ONZ"]
numbers = st.one_of(st.decimals(allow_nan=False, allow_infinity=False, places=6), st.fractions())
masses = st.builds(Quantity, numbers, st.sampled_from(MASSES))


def test_a_million_postings_of_a_tenth_are_exact() -> None:
    total = sum_quantities(repeat(Quantity("0.1", "KGM"), 1_000_000))
    assert str(total) == "100000.0 KGM"
    (step,) = total.derivation
    assert step.terms[0].count == 1_000_000
    assert len(total.explain()) < 200


def test_a_sum_has_the_places_of_its_longest_term() -> None:
    assert str(sum_quantities([Quantity("1", "KGM"), Quantity("0.500", "KGM")])) == "1.500 KGM"


def test_a_sum_in_mixed_units_is_in_the_first_or_the_one_asked_for() -> None:
    terms = [Quantity("1", "KGM"), Quantity("250", "GRM"), Quantity("1", "KGM")]
    assert str(sum_quantities(terms)) == "2.25 KGM"
    assert str(sum_quantities(terms, "GRM")) == "2250 GRM"
    assert "1 in GRM: 250 times 0.001" in sum_quantities(terms).explain()


def test_a_sum_of_what_was_received_keeps_the_spelling_of_the_unit() -> None:
    unit = UnitOfMeasure("KG", list_id="SAP")
    value = QuantityValue(quantity_string=QuantityString("1.5"), unit_of_measure=unit)
    received = Quantity.of(value)
    total = sum_quantities([received, Quantity("500", "GRM"), received])
    assert total.to_quantity_value() == replace(value, quantity_string=QuantityString("3.5"))
    assert sum_quantities([received], "GRM").to_quantity_value().unit_of_measure != unit


def test_a_sum_of_nothing_needs_a_unit() -> None:
    assert str(sum_quantities([], "KGM")) == "0 KGM"
    with pytest.raises(QuantityError, match="no unit"):
        sum_quantities([])


def test_what_cannot_be_added_is_refused() -> None:
    with pytest.raises(ScaleRefused, match="UOM-008"):
        sum_quantities([Quantity("20", "CEL")])
    with pytest.raises(ScaleRefused):
        sum_quantities([], "CEL")
    with pytest.raises(DimensionMismatch):
        sum_quantities([Quantity("1", "KGM"), Quantity("1", "LTR")])
    with pytest.raises(NotConvertible):
        sum_quantities([Quantity("1", "KGM"), Quantity("1", "KT")])


def test_units_without_a_size_add_up_among_themselves() -> None:
    assert str(sum_quantities([Quantity("1", "KT"), Quantity("2", "KT")])) == "3 KT"


def test_fractions_without_an_end_add_up_to_whole_numbers() -> None:
    third = Quantity("1", "KGM") / 3
    total = sum_quantities([third, third, Quantity("1.0", "KGM"), third])
    assert str(total) == "2.0 KGM"
    assert "some of them multiplied before" in total.explain()


@settings(deadline=None)
@given(st.lists(masses, min_size=1), st.randoms(use_true_random=False))
def test_the_order_of_the_terms_makes_no_difference(terms: list[Quantity], random: object) -> None:
    shuffled = list(terms)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = sum_quantities(terms, "KGM"), sum_quantities(shuffled, "KGM")
    assert one == other
    assert one.fraction == sum(term.to("KGM").fraction for term in terms)


@settings(deadline=None)
@given(st.lists(masses, min_size=1), st.sampled_from(MASSES))
def test_converting_before_or_after_the_sum_is_the_same(terms: list[Quantity], unit: str) -> None:
    before = sum_quantities([term.to(unit) for term in terms])
    assert before.same_amount(sum_quantities(terms).to(unit))


@settings(deadline=None)
@given(st.lists(masses, min_size=1), st.lists(masses, min_size=1))
def test_sums_of_sums_are_sums(one: list[Quantity], other: list[Quantity]) -> None:
    parts = sum_quantities([sum_quantities(one), sum_quantities(other)])
    assert parts.same_amount(sum_quantities(one + other))
    running = one[0]
    for term in one[1:]:
        running = running + term
    assert running.same_amount(sum_quantities(one))


def test_tolerances_are_absolute_or_parts_of_what_is_expected() -> None:
    ours, theirs = Quantity("9980", "GRM"), Quantity("10", "KGM")
    assert within(ours, theirs, absolute=Quantity("20", "GRM"))
    assert not within(ours, theirs, absolute=Quantity("19.99", "GRM"))
    assert within(ours, theirs, percent=Decimal("0.2"))
    assert not within(ours, theirs, percent=Decimal("0.199"))
    assert within(ours, theirs, ratio=Fraction(1, 500))
    assert not within(ours, theirs, ratio=0)
    assert within(Quantity("10000", "GRM"), theirs, ratio=0)


def test_a_comparison_says_how_far_apart_and_becomes_a_finding() -> None:
    compared = within(Quantity("9980", "GRM"), Quantity("10", "KGM"), absolute=Quantity("1", "GRM"))
    assert str(compared.deviation) == "-20 GRM"
    (finding,) = compared.findings(path="/a")
    assert (finding.rule, finding.path) == ("QTY-010", "/a")
    assert "outside 1 GRM" in finding.message
    assert within(Quantity("1", "KGM"), Quantity("1", "KGM"), ratio=0).findings() == ()


def test_points_of_a_scale_are_compared_by_their_difference() -> None:
    one, other = Quantity("20", "CEL"), Quantity("68.1", "FAH")
    assert within(one, other, absolute=Quantity("0.1", "KEL"))
    assert not within(one, other, absolute=Quantity("0.05", "KEL"))
    with pytest.raises(ScaleRefused):
        within(one, other, percent=1)
    with pytest.raises(ScaleRefused):
        within(one, other, absolute=Quantity("1", "CEL"))


def test_points_without_a_size_compare_and_do_not_add_up() -> None:
    one, other = Quantity("7.1", "Q30"), Quantity("7.0", "Q30")
    assert within(one, other, absolute=Quantity("0.1", "Q30"))
    assert one > other
    with pytest.raises(ScaleRefused):
        sum_quantities([one, other])
    with pytest.raises(ScaleRefused):
        one + other


def test_a_sum_takes_quantities() -> None:
    with pytest.raises(TypeError, match="takes quantities"):
        sum_quantities([1, 2])  # type: ignore[list-item]


def test_a_tolerance_is_given_once_is_not_negative_and_measures_the_same() -> None:
    one = Quantity("1", "KGM")
    with pytest.raises(QuantityError, match="one tolerance"):
        within(one, one)
    with pytest.raises(QuantityError, match="one tolerance"):
        within(one, one, ratio=1, percent=1)
    with pytest.raises(QuantityError, match="negative"):
        within(one, one, absolute=Quantity("-1", "KGM"))
    with pytest.raises(QuantityError, match="negative"):
        within(one, Quantity("0", "KGM"), ratio=-1)
    with pytest.raises(TypeError):
        within(one, one, ratio=0.1)  # type: ignore[arg-type]
    with pytest.raises(UnitError):
        within(one, one, absolute=Quantity("1", "LTR"))


@settings(deadline=None)
@given(masses, masses, masses)
def test_absolute_tolerance_is_the_distance(a: Quantity, b: Quantity, limit: Quantity) -> None:
    apart = abs(a.to("KGM").fraction - b.to("KGM").fraction)
    limit = abs(limit)
    assert within(a, b, absolute=limit).holds == (apart <= limit.to("KGM").fraction)
    assert within(a, b, absolute=limit).holds == within(b, a, absolute=limit).holds
