"""Posted and residue sum to what was received, always."""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.units import (
    DimensionMismatch,
    Ledger,
    Quantity,
    QuantityError,
    ScaleRefused,
    UnknownUnit,
    quantise,
    sum_quantities,
)
from isa95kit.units.posting import MODES

numbers = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9),
    st.fractions(),
)
modes = st.sampled_from(MODES)


def test_the_modes_are_those_of_decimal() -> None:
    assert set(MODES) == {name for name in dir(decimal) if name.startswith("ROUND_")}


def test_the_payload_keeps_its_digits_and_the_ledger_books_its_own() -> None:
    posting = quantise(Quantity("9.98437", "KGM"), places=3, mode="ROUND_HALF_UP")
    assert str(posting) == "9.98437 KGM posted as 9.984 KGM, residue 0.00037 KGM"
    assert posting.received.text == "9.98437"
    assert posting.posted.explain().splitlines()[1] == (
        "1. posted: 9.98437 KGM posted as 9.984 KGM; "
        "rounded to 0.001, ROUND_HALF_UP, residue 0.00037 KGM"
    )


def test_posted_amounts_show_all_their_places() -> None:
    assert quantise(Quantity("5", "KGM"), places=2, mode="ROUND_DOWN").posted.text == "5.00"
    assert quantise(Quantity("-0.001", "KGM"), places=2, mode="ROUND_DOWN").posted.text == "0.00"
    assert quantise(Quantity("1234", "KGM"), places=-2, mode="ROUND_UP").posted.text == "1300"


def test_multiples_of_a_quantum() -> None:
    posting = quantise(Quantity("7.49", "KGM"), quantum=Decimal("0.25"), mode="ROUND_DOWN")
    assert (posting.posted.text, posting.residue.text) == ("7.25", "0.24")


def test_endless_numbers_are_posted_and_their_residue_is_kept() -> None:
    posting = quantise(Quantity("10", "KGM") / 3, places=2, mode="ROUND_HALF_EVEN")
    assert (posting.posted.text, posting.residue.text) == ("3.33", "1/300")


def test_what_cannot_be_rounded_is_refused() -> None:
    one = Quantity("1", "KGM")
    with pytest.raises(QuantityError, match="ROUND_HALF_UP"):
        quantise(one, places=2, mode="half up")
    with pytest.raises(QuantityError, match="places or quantum"):
        quantise(one, mode="ROUND_UP")
    with pytest.raises(QuantityError, match="places or quantum"):
        quantise(one, mode="ROUND_UP", places=1, quantum=Decimal(1))
    with pytest.raises(QuantityError, match="positive"):
        quantise(one, mode="ROUND_UP", quantum=Decimal(0))
    with pytest.raises(TypeError):
        quantise(one, mode="ROUND_UP", quantum=0.5)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        quantise(one, mode="ROUND_UP", places=0.5)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        quantise(one, places=2)  # type: ignore[call-arg]
    with pytest.raises(ScaleRefused, match="UOM-008"):
        quantise(Quantity("1", "CEL"), places=2, mode="ROUND_UP")


@settings(deadline=None)
@given(st.decimals(min_value=-(10**9), max_value=10**9, places=9), st.integers(-3, 9), modes)
def test_rounding_is_that_of_decimal(number: Decimal, places: int, mode: str) -> None:
    posted = quantise(Quantity(number, "KGM"), places=places, mode=mode).posted
    assert posted.decimal == number.quantize(Decimal(1).scaleb(-places), rounding=mode)


@settings(deadline=None)
@given(numbers, st.integers(-3, 9), modes)
def test_posted_and_residue_are_what_was_received(
    number: Decimal | Fraction, places: int, mode: str
) -> None:
    quantity = Quantity(number, "KGM")
    posting = quantise(quantity, places=places, mode=mode)
    assert (posting.posted + posting.residue).same_amount(quantity)
    assert abs(posting.residue.fraction) < Fraction(10) ** -places
    again = quantise(posting.posted, places=places, mode=mode)
    assert again.posted.text == posting.posted.text
    assert not again.residue.number


@settings(deadline=None)
@given(numbers, st.decimals(min_value=Decimal("0.001"), max_value=1000, places=3), modes)
def test_posted_is_a_multiple_of_the_quantum(
    number: Decimal | Fraction, quantum: Decimal, mode: str
) -> None:
    quantity = Quantity(number, "KGM")
    posting = quantise(quantity, quantum=quantum, mode=mode)
    assert (posting.posted.fraction / Fraction(quantum)).denominator == 1
    assert (posting.posted + posting.residue).same_amount(quantity)
    assert abs(posting.residue.fraction) < Fraction(quantum)
    if "HALF" in mode:
        assert abs(posting.residue.fraction) * 2 <= Fraction(quantum)


@settings(deadline=None)
@given(
    st.lists(st.builds(Quantity, numbers, st.sampled_from(["KGM", "GRM", "LBR"]))),
    st.lists(st.booleans()),
    modes,
)
def test_a_ledger_balances(quantities: list[Quantity], settle: list[bool], mode: str) -> None:
    ledger = Ledger.of("KGM", places=2, mode=mode)
    postings = []
    for quantity, settled in zip(quantities, settle + [False] * len(quantities), strict=False):
        posting, ledger = ledger.post(quantity)
        postings.append(posting.posted)
        if settled:
            posting, ledger = ledger.settle()
            postings.append(posting.posted)
            assert abs(ledger.residue.fraction) < Fraction(1, 100)
    assert ledger.count == len(postings)
    assert ledger.posted.same_amount(sum_quantities(postings, "KGM"))
    assert (ledger.posted + ledger.residue).same_amount(sum_quantities(quantities, "KGM"))
    assert ledger.received.same_amount(sum_quantities(quantities, "KGM"))


def test_a_ledger_is_never_changed() -> None:
    empty = Ledger.of("KGM", places=2, mode="ROUND_HALF_UP")
    _, full = empty.post(Quantity("4.1234", "KGM"))
    assert (empty.posted.text, empty.count) == ("0", 0)
    assert (full.posted.text, full.residue.text, full.count) == ("4.12", "0.0034", 1)
    assert full.posted.explain().splitlines()[1] == (
        "1. sum: 1 term: 1 in KGM: 4.12, some of them posted before; exact"
    )


def test_what_a_ledger_cannot_book_is_refused() -> None:
    ledger = Ledger.of("KGM", quantum=Decimal("0.05"), mode="ROUND_HALF_UP")
    with pytest.raises(DimensionMismatch):
        ledger.post(Quantity("1", "LTR"))
    with pytest.raises(ScaleRefused):
        Ledger.of("CEL", places=2, mode="ROUND_UP")
    with pytest.raises(UnknownUnit):
        Ledger.of("kilo", places=2, mode="ROUND_UP")
    with pytest.raises(QuantityError):
        Ledger.of("KGM", places=2, mode="nearest")
