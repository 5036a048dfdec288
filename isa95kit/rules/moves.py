"""Which state a message moves a lot to, and from which, as far as message and history say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from isa95kit.b2mml import (
    DispositionValue,
    MaterialLot,
    MaterialSubLot,
    Status,
    TransChangeStatus,
    TransStateChange,
)
from isa95kit.b2mml.base import Component
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.context import Context
from isa95kit.rules.parties import area_of, sender_of, written
from isa95kit.rules.place import Place
from isa95kit.rules.status import State
from isa95kit.transactions import Action, Verb, change_statuses
from isa95kit.transactions.reading import verb_content

__all__ = [
    "AnyLot",
    "Move",
    "before_of",
    "decided_usable",
    "frees",
    "identity_of",
    "kinds_of_sender",
    "known_lot",
    "lot_of",
    "move_of",
    "moves_lots",
    "reasons",
    "roles_of_sender",
    "state_changes",
    "whole_of",
    "written_code",
]

AnyLot = MaterialLot | MaterialSubLot

_MOVING = frozenset({Verb.SYNC, Verb.PROCESS, Verb.CHANGE, Verb.NOTIFY})
_LOTS = ("MaterialLot", "MaterialSubLot", "MaterialInformation")
_PARTS = ("assembly_lot", "assembly_sub_lot")


@dataclass(frozen=True, slots=True)
class Move:
    """A status a message gives a lot: the states before and after, and the field that says so.

    ``before`` is None where nobody knows it, ``after`` where the code is not agreed.
    """

    before: State | None
    after: State | None
    code: str
    """The code after, as it stands."""
    field: str
    """Where it stands in the lot; empty where the StateChange of the message says it."""


def move_of(lot: AnyLot, at: Place) -> Move | None:
    """The move of a lot by a message; None where the message moves nothing.

    Where the message has a StateChange, that counts. Otherwise the last known status is the one
    before, and a lot that has it already does not move; of a sublot without one it is that of its
    lot. A lot nobody knows moves from nowhere.
    """
    if at.field in _PARTS or not moves_lots(at):
        return None
    model = at.context.agreement.status_model
    changes = [change for _, change in state_changes(at.message)]
    code = lot.status.value.strip() if lot.status is not None else ""
    field = "status" if code else ""
    if not code and at.field in ("material_lot", "material_sub_lot") and changes:
        code = next((written_code(c.to_state_code) for c in changes[::-1] if c.to_state_code), "")
    if not code or _deletes(at.message):
        return None
    after = model.state(code)
    status = _known_status(lot, at)
    before = model.state(status.value.strip()) if status is not None else None
    if before is not None and before == after:
        return None
    if changes:
        first = written_code(changes[0].from_state_code)
        before = model.state(first) if first else before
    return Move(before, after, code, field)


def before_of(move: Move, lot: AnyLot, at: Place) -> State | None:
    """The state before a move; where nobody knows it, the rule is told to lack it."""
    if move.before is None:
        kind, known = type(lot).__name__, at.context.known is not None
        at.lacks(f"status of {kind} {lot.id.value} before" if known else "known")
    return move.before


def frees(lot: AnyLot, at: Place) -> bool:
    """Whether a message says of a lot, other than by its status, that it may be used."""
    disposition = lot.disposition
    return (
        disposition is not None
        and disposition.value == DispositionValue.UN_RESTRICTED
        and at.field not in _PARTS
        and moves_lots(at)
        and not _deletes(at.message)
    )


def _known_status(lot: AnyLot, at: Place) -> Status | None:
    """The last known status of a lot; of a sublot without one, that of its lot."""
    known = known_lot(lot, at.context)
    if (known is not None and known.status is not None) or isinstance(lot, MaterialLot):
        return known.status if known is not None else None
    whole = whole_of(lot, at)
    found = at.context.known.find(whole) if at.context.known is not None and whole else None
    return found.status if isinstance(found, MaterialLot) else None


def moves_lots(at: Place) -> bool:
    """Whether the message is one about lots that can move them; an answer moves nothing."""
    return type(at.message).__name__.endswith(_LOTS) and at.verb in _MOVING


def state_changes(message: Component) -> Iterator[tuple[TransChangeStatus, TransStateChange]]:
    """The changes of state a message states for all it holds, in their order."""
    for status in change_statuses(message):
        for change in status.state_change:
            yield status, change


def reasons(message: Component) -> frozenset[str]:
    """The reason codes of a message."""
    return frozenset(
        code.value.strip()
        for status in change_statuses(message)
        for code in (status.code, status.reason_code, *status.reason)
        if code is not None
    )


def kinds_of_sender(at: Place) -> frozenset[str]:
    """The kinds of system the sender is, by the agreement; none for a stranger."""
    systems, sender = at.context.agreement.systems, sender_of(at.message)
    kinds = (("mes", systems.mes), ("erp", systems.erp), ("quality", systems.quality))
    return frozenset(kind for kind, members in kinds if sender in members)


def roles_of_sender(at: Place) -> frozenset[str]:
    """The roles behind the AuthorizationID of the sender."""
    area, roles = area_of(at.message), at.context.roles
    if roles is None or area is None or area.sender is None:
        return frozenset()
    return roles.roles_of(written(area.sender.authorization_id))


def known_lot(lot: AnyLot, context: Context) -> AnyLot | None:
    """A lot as it was last known."""
    identity = identity_of(lot)
    known = context.known.find(identity) if context.known is not None and identity else None
    return known if isinstance(known, AnyLot) else None


def lot_of(sublot: AnyLot, at: Place) -> Identity | None:
    """The lot a sublot is part of: the one it stands in, or the one it names; a lot itself."""
    if isinstance(sublot, MaterialLot):
        return identity_of(sublot)
    above = next((o for o in at.above if isinstance(o, MaterialLot)), None)
    if above is not None and at.field not in _PARTS:
        return identity_of(above)
    if sublot.material_lot_id is None or not sublot.material_lot_id.value.strip():
        return None
    return Identity.of(sublot.material_lot_id, type="MaterialLot")


def whole_of(sublot: AnyLot, at: Place) -> Identity | None:
    """The lot a sublot is part of, as the message says or else as it was last known."""
    named = lot_of(sublot, at)
    if named is not None:
        return named
    known = known_lot(sublot, at.context)
    of = known.material_lot_id if isinstance(known, MaterialSubLot) else None
    return Identity.of(of, type="MaterialLot") if of is not None and of.value.strip() else None


def decided_usable(lot: AnyLot, at: Place) -> bool:
    """Whether quality has said that a lot of this version, or the lot a sublot is of, may be used.

    What an ERP decided is no decision of quality.
    """
    agreement, decisions = at.context.agreement, at.context.decisions
    if decisions is None:
        return False
    own = identity_of(lot)
    decision = decisions.decision(own) if own is not None else None
    if decision is None and lot.version is None:
        # A message that names no version speaks of the one that is known.
        known = known_lot(lot, at.context)
        own = identity_of(known) if known is not None else None
        decision = decisions.decision(own) if own is not None else None
    if decision is None and isinstance(lot, MaterialSubLot):
        whole = whole_of(lot, at)
        decision = decisions.decision(whole) if whole is not None else None
    if decision is None or decision.system in agreement.systems.erp - {""}:
        return False
    state = agreement.status_model.state(decision.status)
    return state is not None and state.usable


def identity_of(lot: Component) -> Identity | None:
    """The identity of a lot with its version; None where it has none."""
    try:
        return Identity.of(lot)
    except NoIdentity:
        return None


def written_code(code: object) -> str:
    """Text of a code, without blanks around it; empty where there is none."""
    return str(getattr(code, "value", "") or "").strip()


def _deletes(message: Component) -> bool:
    return any(
        expression.action_code == Action.DELETE
        for criteria in getattr(verb_content(message), "action_criteria", ())
        for expression in criteria.action_expression
    )
