"""An application's desk builds what the functions build."""

from __future__ import annotations

import inspect
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest

from isa95kit import transactions
from isa95kit.b2mml import Identifier, MaterialLot, OperationsEventClass
from isa95kit.transactions import Transactions
from tests.transactions.samples import ERP, MES, NOON

LOT = MaterialLot(id=Identifier("L-1"))
EVENT = OperationsEventClass(id=Identifier("E-1"))
CONTEXT: dict[str, Any] = {
    "sender": "ERP",
    "receivers": "MES",
    "clock": lambda: NOON,
    "new_id": lambda: "ERP-1",
}
METHODS = [
    "get",
    "process",
    "change",
    "cancel",
    "sync",
    "notify",
    "show",
    "acknowledge",
    "respond",
    "confirm",
]


@pytest.mark.parametrize(
    ("name", "about", "arguments"),
    [
        ("get", MaterialLot, {"id": "RM-*", "expression": "//*"}),
        ("process", LOT, {"acknowledge": "Always", "reason": "R"}),
        ("change", LOT, {"respond": "OnError", "reason": "R"}),
        ("cancel", LOT, {"reason": "R", "confirmation": "Always"}),
        ("sync", LOT, {"action": "Change", "reason": "R", "noun": MaterialLot}),
        ("notify", EVENT, {"reason": "R", "receivers": "WMS"}),
    ],
)
def test_requests(name: str, about: Any, arguments: dict[str, Any]) -> None:
    expected = getattr(transactions, name)(about, **{**CONTEXT, **arguments})
    assert getattr(ERP, name)(about, **arguments) == expected


@pytest.mark.parametrize(
    ("name", "request_", "arguments"),
    [
        ("show", MES.get(LOT), {"found": LOT}),
        ("show", MES.get(LOT), {"accepted": False, "reason": "R"}),
        ("acknowledge", MES.process(LOT), {"modified": [LOT], "reason": "R"}),
        ("respond", MES.change(LOT), {"accepted": False, "reason": "R"}),
        ("confirm", MES.sync(LOT), {"accepted": False, "reason": "R", "description": "d"}),
        ("confirm", MES.sync(LOT), {"receivers": "BUS"}),
    ],
)
def test_answers(name: str, request_: Any, arguments: dict[str, Any]) -> None:
    given = {k: v for k, v in CONTEXT.items() if k != "receivers"}
    expected = getattr(transactions, name)(request_, **{**given, **arguments})
    assert getattr(ERP, name)(request_, **arguments) == expected


@pytest.mark.parametrize("name", METHODS)
def test_methods_take_what_functions_take(name: str) -> None:
    method = inspect.signature(getattr(Transactions, name)).parameters
    function = inspect.signature(getattr(transactions, name)).parameters
    said_once = (
        {"sender", "clock", "new_id", "release_id", "version_id"} if name == "get" else set()
    )
    assert set(method) - {"self"} == set(function) - said_once


def test_a_get_takes_receivers_and_confirmation_of_its_own() -> None:
    message: Any = ERP.get(MaterialLot, receivers=("A", "B"), confirmation="Always")
    assert [r.logical_id.value for r in message.application_area.receiver] == ["A", "B"]
    assert message.application_area.sender.confirmation_code.value == "Always"
    usual: Any = ERP.get(MaterialLot)
    assert [r.logical_id.value for r in usual.application_area.receiver] == ["MES"]


def test_a_desk_is_immutable_and_replaceable() -> None:
    with pytest.raises(FrozenInstanceError):
        ERP.sender = "MES"  # type: ignore[misc]
    other: Any = replace(ERP, sender="WMS").sync(LOT)
    assert other.application_area.sender.logical_id.value == "WMS"
