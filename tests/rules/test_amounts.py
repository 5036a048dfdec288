"""Quantities as rules read them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from isa95kit.b2mml import (
    DateTime,
    Identifier,
    MaterialLot,
    MaterialLotProperty,
    MaterialSubLot,
    OpMaterialActual,
    TransApplicationArea,
    Value,
    ValueString,
)
from isa95kit.identity import Identity
from isa95kit.rules.accounts import AccountRegister
from isa95kit.rules.amounts import material_of, moment, property_of
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.place import Place
from isa95kit.rules.state import PlantState
from isa95kit.transactions import sync

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
SYRUP = Identity("MaterialDefinition", "", "", "", "SYRUP")
LOT = MaterialLot(
    id=Identifier("L"),
    material_definition_id=Identifier("SYRUP"),
    material_sub_lot=(MaterialSubLot(id=Identifier("L/1")),),
)


def at(message: MaterialLot, context: Context = NO_CONTEXT) -> Place:
    return Place(message, context, [(message, "material_sub_lot", 0)])


def test_a_sublot_is_of_the_material_of_its_lot() -> None:
    assert material_of(LOT.material_sub_lot[0], at(LOT)) == SYRUP


def test_a_known_lot_says_of_what_material_an_actual_is() -> None:
    actual = OpMaterialActual(id=Identifier("1"), material_lot_id=(Identifier("L"),))
    known = Context(known=PlantState.of(LOT))
    assert material_of(actual, Place(actual, known, [])) == SYRUP
    assert material_of(actual, Place(actual, NO_CONTEXT, [])) is None


@pytest.mark.parametrize("ids", [(), ("SYRUP", "WATER"), (" ",)])
def test_without_one_material_there_is_none(ids: tuple[str, ...]) -> None:
    actual = OpMaterialActual(
        id=Identifier("1"), material_definition_id=tuple(Identifier(i) for i in ids)
    )
    assert material_of(actual, Place(actual, NO_CONTEXT, [])) is None


def test_the_moment_is_that_of_the_message_or_else_now() -> None:
    message = sync(LOT, clock=lambda: NOON)
    assert moment(Place(message, NO_CONTEXT, [])) == NOON
    assert moment(Place(LOT, NO_CONTEXT, [])) is None
    assert moment(Place(LOT, Context(clock=lambda: NOON), [])) == NOON
    local = TransApplicationArea(creation_date_time=DateTime("2026-03-01T12:00:00"))
    assert moment(Place(replace(message, application_area=local), NO_CONTEXT, [])) is None


def test_properties_are_found_wherever_they_are_nested() -> None:
    value = Value(value_string=ValueString("5"))
    inner = MaterialLotProperty(id=Identifier("B"), value=(value,))
    outer = MaterialLotProperty(id=Identifier("A"), material_lot_property_child=(inner,))
    assert property_of([outer], "B") is value
    assert property_of([outer], "A") is None
    assert property_of([outer], "C") is None


def test_an_account_is_open_closed_or_not_known() -> None:
    one, two = (Identity("Account", "", "", "", number) for number in ("1", "2"))
    register = AccountRegister(open=frozenset((one,)), closed=frozenset((two,)))
    assert register.is_open(one) is True
    assert register.is_open(two) is False
    assert register.is_open(SYRUP) is None
