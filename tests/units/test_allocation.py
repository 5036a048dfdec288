"""Parts always sum to the whole."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from isa95kit.units import Quantity, ScaleRefused, Unallocatable, allocate, sum_quantities

weights = st.lists(
    st.one_of(
        st.integers(0, 10**6),
        st.decimals(min_value=0, max_value=1000, places=4),
        st.fractions(min_value=0, max_value=50),
    ),
    min_size=1,
    max_size=12,
)
places = st.integers(-2, 8)


def texts(parts: tuple[Quantity, ...]) -> list[str]:
    return [part.text for part in parts]


def test_ten_over_three_lots() -> None:
    parts = allocate(Quantity("10", "KGM"), 3, places=2)
    assert texts(parts) == ["3.34", "3.33", "3.33"]
    assert str(sum_quantities(parts)) == "10.00 KGM"


def test_ten_thirds_over_three_lots_keep_the_total_exactly() -> None:
    total = Quantity("10", "KGM") / 3
    parts = allocate(total, 3, places=None)
    assert [part.fraction for part in parts] == [Fraction(10, 9)] * 3
    assert sum_quantities(parts) == total


def test_places_that_cannot_hold_the_total_are_refused() -> None:
    with pytest.raises(Unallocatable, match="more than 2 places"):
        allocate(Quantity("10.001", "KGM"), 3, places=2)
    with pytest.raises(Unallocatable, match="places"):
        allocate(Quantity("10", "KGM") / 3, 3, places=8)
    assert texts(allocate(Quantity("10.010", "KGM"), 1, places=2)) == ["10.01"]


def test_earlier_parts_get_the_rest_where_all_lost_the_same() -> None:
    assert texts(allocate(Quantity("5", "H87"), 3, places=0)) == ["2", "2", "1"]
    assert texts(allocate(Quantity("-5", "H87"), 3, places=0)) == ["-2", "-2", "-1"]


def test_parts_that_lost_most_get_the_rest() -> None:
    parts = allocate(Quantity("10", "H87"), [1, Decimal("1.8"), Decimal("0.2")], places=0)
    assert texts(parts) == ["3", "6", "1"]


def test_weight_zero_gets_nothing() -> None:
    assert texts(allocate(Quantity("1.00", "KGM"), [0, 3, 0, 3, 3], places=2)) == [
        "0.00",
        "0.34",
        "0.00",
        "0.33",
        "0.33",
    ]


def test_lots_weigh_by_their_amounts() -> None:
    lots = [Quantity("1", "KGM"), Quantity("500", "GRM"), Quantity("1", "KGM")]
    assert texts(allocate(Quantity("5", "H87"), lots, places=0)) == ["2", "1", "2"]


def test_negative_places_share_out_whole_tens() -> None:
    assert texts(allocate(Quantity("100", "KGM"), 3, places=-1)) == ["40", "30", "30"]


@pytest.mark.parametrize("given", [0, [], [0, 0], [1, -1], -3])
def test_impossible_weights_are_refused(given: object) -> None:
    with pytest.raises(Unallocatable):
        allocate(Quantity("1", "KGM"), given, places=2)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [[1.5], "3", True, [1, Quantity("1", "KGM")], None, [True]])
def test_weights_that_are_no_weights_are_refused(given: object) -> None:
    with pytest.raises(TypeError):
        allocate(Quantity("1", "KGM"), given, places=2)  # type: ignore[arg-type]


def test_points_of_a_scale_are_not_shared_out() -> None:
    with pytest.raises(ScaleRefused):
        allocate(Quantity("20", "CEL"), 2, places=1)
    with pytest.raises(ScaleRefused):
        allocate(Quantity("20", "KGM"), [Quantity("20", "CEL")], places=1)


def test_each_part_says_what_share_it_is() -> None:
    first = allocate(Quantity("10", "KGM", key="NET"), [1, 2], places=2)[0]
    assert first.explain().splitlines() == [
        "3.33 KGM (kilogram)",
        "1. allocated: part 1 of 2 of 10 KGM, weight 1, exactly 10/3 KGM; factor 1/3; "
        "source: share of the total; 2 places, largest remainder",
    ]
    assert first.key is not None
    assert first.key.value == "NET"


@settings(deadline=None)
@given(st.integers(-(10**20), 10**20), weights, places)
def test_the_parts_sum_to_the_whole(units: int, weights: list[Fraction], places: int) -> None:
    assume(any(weights))
    total = Quantity(Fraction(units) / Fraction(10) ** places, "KGM")
    parts = allocate(total, weights, places=places)
    assert len(parts) == len(weights)
    assert sum_quantities(parts).same_amount(total)
    whole = sum(Fraction(w) for w in weights)
    for part, weight in zip(parts, weights, strict=True):
        exact = total.fraction * Fraction(weight) / whole
        assert abs(part.fraction - exact) < Fraction(1, 10) ** places
        assert (part.fraction * Fraction(10) ** places).denominator == 1
        assert part.fraction * total.fraction >= 0
        assert weight or not part.fraction


@settings(deadline=None)
@given(st.fractions(), weights)
def test_exact_parts_sum_to_any_whole(number: Fraction, weights: list[Fraction]) -> None:
    assume(any(weights))
    total = Quantity(number, "KGM")
    assert sum_quantities(allocate(total, weights, places=None)).same_amount(total)


@settings(deadline=None)
@given(st.integers(0, 10**9), weights, st.integers(1, 1000))
def test_only_proportions_of_weights_count(units: int, weights: list[Fraction], by: int) -> None:
    assume(any(weights))
    total = Quantity(units, "H87")
    scaled = [Fraction(weight) * by for weight in weights]
    assert texts(allocate(total, weights, places=0)) == texts(allocate(total, scaled, places=0))
    negative = allocate(-total, weights, places=0)
    assert [(-part).text for part in negative] == texts(allocate(total, weights, places=0))
