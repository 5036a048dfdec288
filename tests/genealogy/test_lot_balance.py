"""Balances of lots over all events."""

from __future__ import annotations

import pytest

from isa95kit.b2mml.base import Component
from isa95kit.b2mml.common import DispositionValue, MaterialUseValue
from isa95kit.genealogy import Balance, Genealogy, Tolerance, Verdict
from tests.genealogy.builders import CONSUMED, PRODUCED, disposed, event, line, lot, sublot

MADE = event("MAKE", line("1", CONSUMED, "A", "100 KGM"), line("2", PRODUCED, "L", "100 KGM"))


def used(order: str, quantity: str, name: str = "L", **fields: str) -> Component:
    return event(
        order, line("1", CONSUMED, name, quantity, **fields), line("2", PRODUCED, "X", quantity)
    )


def balance(*messages: Component, name: str = "L") -> Balance:
    return Genealogy.of(*messages).lot_balance(name, tolerance=Tolerance.NONE)


def rules(result: Balance) -> list[str]:
    return [finding.rule for finding in result.findings]


@pytest.mark.parametrize(("quantity", "left"), [("30 KGM", "70 KGM"), ("100000 GRM", "0 KGM")])
def test_what_is_left(quantity: str, left: str) -> None:
    result = balance(MADE, used("U1", quantity))
    assert result.verdict is Verdict.BALANCED
    assert str(result.difference) == left
    assert (str(result.inputs), result.lot) == ("100 KGM", Genealogy.of(MADE).lot("L").key)


def test_more_taken_than_came() -> None:
    result = balance(MADE, used("U1", "60 KGM"), used("U2", "60 KGM"))
    assert (result.verdict, rules(result)) == (Verdict.UNBALANCED, ["MAT-010"])
    assert "120 KGM were taken and only 100 KGM came in" in result.findings[0].message


def test_a_resend_takes_nothing_more() -> None:
    assert str(balance(MADE, used("U1", "60 KGM"), used("U1", "60 KGM")).outputs) == "60 KGM"


def test_a_lot_from_elsewhere_is_one_sided() -> None:
    result = balance(used("U1", "60 KGM"))
    assert result.verdict is Verdict.ONE_SIDED
    assert balance(lot("L")).verdict is Verdict.ONE_SIDED


def test_a_closed_lot_has_nothing_left() -> None:
    closed = lot("L", disposition=disposed(DispositionValue.CLOSED))
    assert rules(balance(MADE, used("U1", "60 KGM"), closed)) == ["MAT-015"]
    assert balance(MADE, used("U1", "100 KGM"), closed).verdict is Verdict.BALANCED


def test_sublots_count_for_their_lot() -> None:
    story = (MADE, lot("L", sublot("S1")), used("U1", "40 KGM", sublots="S1"))
    assert str(balance(*story).difference) == "60 KGM"
    assert str(balance(*story, name="S1").outputs) == "40 KGM"


def test_scrap_and_samples() -> None:
    scrapped = event("SCRAP", line("1", "Scrap", "L", "5 KGM"))
    assert str(balance(MADE, scrapped).difference) == "95 KGM"
    beside = event(
        "MAKE2",
        line("1", CONSUMED, "A", "100 KGM"),
        line("2", PRODUCED, "L", "95 KGM"),
        line("3", "Scrap", "L", "5 KGM"),
    )
    assert str(balance(beside).difference) == "95 KGM"  # the scrap was never part of the 95
    sample = event(
        "MAKE3",
        line("1", CONSUMED, "A", "100 KGM"),
        line("2", MaterialUseValue.RETAINED_SAMPLE, "L", "1 KGM"),
    )
    assert str(balance(sample).inputs) == "1 KGM"


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        ((line("1", CONSUMED, "L M", "5 KGM"),), "MAT-005"),
        ((line("1", None, "L", "5 KGM"),), "GEN-013"),
        ((line("1", CONSUMED, "L"),), "GEN-010"),
        ((line("1", CONSUMED, "L", "5 LTR"),), "GEN-012"),
        ((line("1", CONSUMED, "L", "5 KGM"), line("1", CONSUMED, "L", "6 KGM")), "IDEM-003"),
    ],
)
def test_what_cannot_be_reckoned(lines: tuple[object, ...], rule: str) -> None:
    result = balance(MADE, event("U1", *lines))  # type: ignore[arg-type]
    assert result.verdict is Verdict.NOT_BALANCEABLE
    assert set(rules(result)) == {rule}
