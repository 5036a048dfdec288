"""The state of objects while messages come in."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    Description,
    Identifier,
    MaterialLot,
    MaterialUse,
    MaterialUseValue,
    OperationsResponse,
    OpMaterialActual,
    OpSegmentResponse,
    QuantityString,
    QuantityValue,
    Status,
    UnitOfMeasure,
)
from isa95kit.identity import Identity
from isa95kit.rules.context import Context
from isa95kit.rules.known_objects import KnownObjects, effect_of
from isa95kit.rules.state import PlantState
from isa95kit.transactions import Action, cancel, change, get, process, respond, show, sync
from isa95kit.units import Units

CONTEXT = Context(units=Units())
L1 = Identity("MaterialLot", "", "", "", "L-1")


def amount(text: str, unit: str = "KGM") -> tuple[QuantityValue, ...]:
    value = QuantityValue(quantity_string=QuantityString(text), unit_of_measure=UnitOfMeasure(unit))
    return (value,)


def report(use: MaterialUseValue, text: str, unit: str = "KGM", *, sequence: str = "1") -> Any:
    actual = OpMaterialActual(
        id=Identifier("10"),
        material_lot_id=(Identifier("L-1"),),
        material_use=MaterialUse(use),
        quantity=amount(text, unit),
    )
    segment = OpSegmentResponse(
        id=Identifier(sequence),
        segment_requirement_id=(Identifier("10"),),
        material_actual=(actual,),
    )
    return OperationsResponse(
        id=Identifier("R-1"),
        operations_request_id=(Identifier("PO-1"),),
        segment_response=(segment,),
    )


def held(known: KnownObjects) -> str | None:
    found: Any = known.find(L1)
    return found.quantity[0].quantity_string.value if found.quantity else None


def of_lot(text: str) -> KnownObjects:
    known = KnownObjects()
    known.take(MaterialLot(id=Identifier("L-1"), quantity=amount(text)), Action.ADD)
    return known


def test_a_change_leaves_what_it_does_not_mention() -> None:
    known = KnownObjects()
    lot = MaterialLot(
        id=Identifier("L-1"), description=(Description("A lot"),), quantity=amount("5")
    )
    known.take(sync(lot), Action.ADD)
    moved = MaterialLot(id=Identifier("L-1"), status=Status("Quarantine"))
    known.take(sync(moved, action="Change"), Action.CHANGE)
    found: Any = known.find(L1)
    assert (found.status.value, found.quantity, found.description[0].value) == (
        "Quarantine",
        amount("5"),
        "A lot",
    )


def test_what_is_deleted_is_not_known_whatever_was_before() -> None:
    lot = MaterialLot(id=Identifier("L-1"))
    known = KnownObjects(PlantState.of(lot))
    assert known.find(L1) == lot
    known.take(sync(lot, action="Delete"), Action.DELETE)
    assert known.find(L1) is None
    assert list(known.all("MaterialLot")) == []


def test_a_part_that_is_only_named_does_not_hide_what_is_known_of_it() -> None:
    known = of_lot("5")
    whole = MaterialLot(id=Identifier("L-2"), assembly_lot=(MaterialLot(id=Identifier("L-1")),))
    known.take(whole, Action.ADD)
    assert held(known) == "5"


@pytest.mark.parametrize(
    ("use", "unit", "text", "left"),
    [
        (MaterialUseValue.CONSUMED, "KGM", "1.25", "3.75"),
        (MaterialUseValue.CONSUMED, "GRM", "250", "4.75"),
        (MaterialUseValue.PRODUCED, "KGM", "0.50", "5.5"),
        (MaterialUseValue.INVENTORIED, "KGM", "9", "5.00"),
        (MaterialUseValue.CONSUMED, "C62", "3", None),
    ],
)
def test_what_is_reported_moves_the_quantity(
    use: MaterialUseValue, unit: str, text: str, left: str | None
) -> None:
    known = of_lot("5.00")
    known.book(report(use, text, unit), CONTEXT)
    assert held(known) == left


def test_a_line_is_booked_once() -> None:
    known = of_lot("5")
    for _ in range(2):
        known.book(report(MaterialUseValue.CONSUMED, "2"), CONTEXT)
    known.book(report(MaterialUseValue.CONSUMED, "1", sequence="2"), CONTEXT)
    assert held(known) == "2"


@given(st.lists(st.decimals(0, 1000, places=3), max_size=5))
def test_amounts_add_up_exactly(taken: list[Decimal]) -> None:
    known = of_lot("10000.000")
    for number, text in enumerate(taken):
        used = report(MaterialUseValue.CONSUMED, f"{text:f}", sequence=f"{number + 1}")
        known.book(used, CONTEXT)
    found = held(known)
    assert found is not None
    assert Decimal(found) == Decimal("10000.000") - sum(taken, Decimal(0))


def test_what_was_never_told_of_is_known_from_its_production_on() -> None:
    known = KnownObjects()
    known.book(report(MaterialUseValue.PRODUCED, "7"), CONTEXT)
    assert held(known) == "7"
    known.book(report(MaterialUseValue.CONSUMED, "3", sequence="2"), CONTEXT)
    assert held(known) == "4"


def test_messages_have_the_effect_their_verbs_say() -> None:
    lot = MaterialLot(id=Identifier("L-1"))
    asked = change(lot, respond="Always")
    assert effect_of(process(lot)) is Action.ADD
    assert effect_of(sync(lot, action="Delete")) is Action.DELETE
    assert effect_of(change(lot)) is Action.CHANGE
    assert effect_of(respond(asked)) is Action.CHANGE
    assert effect_of(show(get(MaterialLot, id="*"), [lot])) is Action.CHANGE
    assert effect_of(respond(asked, accepted=False, reason="NO")) is None
    assert effect_of(cancel(lot)) is None
