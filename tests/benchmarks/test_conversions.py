"""The race of conversions is fair: both convert the same values to the same results."""

from __future__ import annotations

from decimal import Decimal

import pytest

pytest.importorskip("pint", reason="needs pint, an extra of isa95kit")

from benchmarks.conversions import PAIRS, Pair, contestants
from benchmarks.report import PROCESS_FLOORS


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.source}-{pair.target}")
def test_both_come_to_the_same(pair: Pair) -> None:
    theirs, ours = (contestant.work() for contestant in contestants(pair))
    assert isinstance(theirs, list)
    assert isinstance(ours, list)
    for their, our in zip(theirs, ours, strict=True):
        # pint rounds on its way, in the last digits of 28.
        assert abs(their.magnitude - our) < abs(our) / 10**20 + Decimal("1e-24")


def test_every_pair_has_a_floor() -> None:
    assert {pair.name for pair in PAIRS} <= PROCESS_FLOORS.keys()
