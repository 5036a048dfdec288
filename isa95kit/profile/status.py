"""From the table ``[status]`` to the states of lots and the moves between them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from isa95kit.b2mml import DispositionValue
from isa95kit.rules.status import (
    DEFAULT_STATES,
    DEFAULT_TRANSITIONS,
    State,
    StatusModel,
    Transition,
)

__all__ = ["status_model"]


def status_model(table: Any) -> StatusModel:
    """The model of an `isa95kit.profile.model.StatusTable`; what it leaves out stays as it was.

    Raises ValueError for a spelling or a transition of a state there is not, and for a code that
    stands for two states.

    >>> from isa95kit.profile.model import StatusTable
    >>> status_model(StatusTable(spellings={"QDP": "Disposition Pending"})).state("QDP").name
    'Disposition Pending'
    """
    states = DEFAULT_STATES if table.states is None else tuple(map(_state, table.states))
    transitions = DEFAULT_TRANSITIONS
    if table.transitions is not None:
        transitions = tuple(Transition(**one.model_dump()) for one in table.transitions)
    names = {state.name for state in states}
    for code, name in table.spellings.items():
        if name not in names:
            known = ", ".join(sorted(names))
            raise ValueError(f"spellings.{code}: there is no state {name!r}, but {known}")
    spelled = (
        replace(state, spellings=state.spellings | _spellings(table.spellings, state.name))
        for state in states
    )
    return StatusModel(tuple(spelled), transitions, table.list_id)


def _state(one: Any) -> State:
    told = one.model_dump()
    told["dispositions"] = frozenset(map(DispositionValue, one.dispositions))
    return State(**told)


def _spellings(spellings: dict[str, str], name: str) -> frozenset[str]:
    return frozenset(code for code, state in spellings.items() if state == name)
