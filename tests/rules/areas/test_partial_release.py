"""REL rules beyond their examples: sums at their limit, several earlier releases, decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    Disposition,
    DispositionValue,
    Identifier,
    MaterialInformation,
    MaterialLot,
    MaterialSubLot,
    QuantityString,
    QuantityValue,
    Status,
    UnitOfMeasure,
)
from isa95kit.b2mml.base import Component
from isa95kit.identity import Identity
from isa95kit.rules.areas import partial_release
from isa95kit.rules.context import Context
from isa95kit.rules.decisions import Decision, DecisionRegister
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.state import PlantState
from isa95kit.transactions import get, show, sync
from isa95kit.units import Units

RULES = RuleSet(partial_release.RULES)


def mass(number: int, unit: str = "KGM") -> tuple[QuantityValue, ...]:
    text = QuantityString(str(number))
    return (
        QuantityValue(quantity_string=text, data_type=None, unit_of_measure=UnitOfMeasure(unit)),
    )


def part(name: str, amount: int, status: str = "Released", of: str = "") -> MaterialSubLot:
    return MaterialSubLot(
        id=Identifier(name),
        status=Status(status) if status else None,
        quantity=mass(amount),
        material_lot_id=Identifier(of) if of else None,
    )


def lot(amount: int, *parts: MaterialSubLot, status: str = "") -> MaterialLot:
    return MaterialLot(
        id=Identifier("L"),
        quantity=mass(amount),
        status=Status(status) if status else None,
        material_sub_lot=parts,
    )


def found(rule: str, message: Component, context: Context = Context()) -> int:  # noqa: B008
    return sum(f.rule == rule for f in RULES.check(message, context).findings)


amounts = st.lists(st.integers(1, 30), min_size=1, max_size=5)


@given(amounts, amounts, st.integers(-2, 2))
def test_released_and_rest_are_the_whole(out: list[int], rest: list[int], gap: int) -> None:
    parts = [part(f"R{n}", amount) for n, amount in enumerate(out)]
    parts += [part(f"K{n}", amount, "Quarantine") for n, amount in enumerate(rest)]
    whole = lot(sum(out) + sum(rest) + gap, *parts, status="Disposition Pending")
    assert found("REL-001", sync([whole])) == (gap != 0)


def test_a_lot_that_is_released_as_a_whole_is_no_partial_release() -> None:
    assert found("REL-001", sync([lot(100, part("S", 1), status="Released")])) == 0


def test_an_answer_may_leave_sublots_out() -> None:
    answer = show(get(MaterialLot, id="L"), [lot(100, part("S", 1))])
    assert found("REL-001", answer) == 0


@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.integers(0, 200))
def test_releases_one_after_the_other(out: Sequence[int], whole: int) -> None:
    known, told, sent = PlantState.of(lot(whole)), 0, 0
    for n, amount in enumerate(out):
        message = sync([part(f"S{n}", amount, of="L")])
        sent += amount
        told = found("REL-004", message, Context(known=known))
        assert told == (sent > whole)
        known = known.after(message)
    again = sync([part("S0", out[0], of="L")])
    assert found("REL-004", again, Context(known=known)) == (sent > whole)


def test_grams_of_a_lot_in_kilograms() -> None:
    small = MaterialSubLot(
        id=Identifier("S"),
        status=Status("Released"),
        quantity=mass(1001, "GRM"),
        material_lot_id=Identifier("L"),
    )
    known = PlantState.of(lot(1))
    assert found("REL-004", sync([small]), Context(known=known)) == 0
    assert found("REL-004", sync([small]), Context(known=known, units=Units())) == 1


def test_the_lot_may_stand_beside_its_sublots() -> None:
    information = MaterialInformation(
        material_lot=(lot(10),), material_sub_lot=(part("S", 11, of="L"),)
    )
    assert found("REL-004", sync([information]), Context(known=PlantState.of())) == 1


@pytest.mark.parametrize("status", ["Rejected", "Quarantine"])
def test_nothing_is_released_after_rejection(status: str) -> None:
    known = PlantState.of(lot(100, status=status))
    expected = status == "Rejected"
    assert found("REL-004", sync([part("S", 1, of="L")]), Context(known=known)) == expected


@pytest.mark.parametrize(
    ("status", "disposition", "expected"),
    [
        ("Released", None, 1),
        ("Approved", DispositionValue.RESTRICTED, 0),
        ("Approved", DispositionValue.UN_RESTRICTED, 1),
        ("", DispositionValue.UN_RESTRICTED, 1),
        ("Quarantine", DispositionValue.RESTRICTED, 0),
        ("", None, 0),
    ],
)
def test_what_is_free_needs_a_decision(
    status: str, disposition: DispositionValue | None, expected: int
) -> None:
    sublot = MaterialSubLot(
        id=Identifier("S"),
        status=Status(status) if status else None,
        disposition=Disposition(disposition) if disposition else None,
    )
    undecided = Context(decisions=DecisionRegister({}))
    decided = Context(decisions=DecisionRegister({Identity.of(sublot): Decision("Approved")}))
    assert found("REL-002", sync([sublot]), undecided) == expected
    assert found("REL-002", sync([sublot]), decided) == 0


def lacked(rule: str, message: Component, context: Context) -> tuple[str, ...]:
    return dict(RULES.check(message, context).not_checked).get(rule, ())


def test_what_was_released_of_a_lot_nobody_knows_is_not_checked() -> None:
    context = Context(known=PlantState())
    assert lacked("REL-004", sync([part("S", 1, of="L")]), context) == ("MaterialLot L before",)
    alone = replace(part("S", 1, of="L"), material_lot_id=None)
    assert lacked("REL-004", sync([alone]), context) == ("the lot of MaterialSubLot S",)
    known = Context(known=PlantState.of(lot(10), part("S", 11, of="L")))
    assert lacked("REL-004", sync([alone]), known) == ()
    assert found("REL-004", sync([replace(alone, quantity=mass(11))]), known) == 1


def test_parts_in_other_units_are_not_checked() -> None:
    context = Context(known=PlantState.of(lot(1)))
    small = replace(part("S", 1, of="L"), quantity=mass(1001, "GRM"))
    told = ("a measure that MaterialLot L and its released parts share",)
    assert lacked("REL-004", sync([small]), context) == told
    whole = replace(lot(1), material_sub_lot=(small,))
    assert lacked("REL-001", sync([whole]), Context()) == (
        "a measure that L and its sublots share",
    )
    assert lacked("REL-001", sync([whole]), Context(units=Units())) == ()


def test_a_deletion_releases_nothing() -> None:
    gone = sync([lot(100, part("S", 60))], action="Delete")
    told = sync([lot(100, part("S", 60))])
    assert (found("REL-001", gone), found("REL-001", told)) == (0, 1)
