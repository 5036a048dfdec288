"""QUAL-001 to QUAL-008: the status of lots, who moves it, and where that is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import DispositionValue, TransStateChange
from isa95kit.b2mml.base import Component
from isa95kit.findings import shorten
from isa95kit.rules.continuity import excepted
from isa95kit.rules.lot_records import record_of
from isa95kit.rules.moves import (
    AnyLot,
    before_of,
    decided_usable,
    frees,
    identity_of,
    kinds_of_sender,
    known_lot,
    move_of,
    moves_lots,
    roles_of_sender,
    state_changes,
    written_code,
)
from isa95kit.rules.parties import sender_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import only_asks
from isa95kit.rules.status import State, Transition

__all__: list[str] = []
"""For the area of quality."""


def moved_by_whom(obj: Any, at: Place) -> Iterator[Problem]:
    """QUAL-001. A block that is lifted is a matter of QUAL-003, a move nobody may make of 006."""
    move = _transition(obj, at)
    if move is None or move[0].blocks:
        return
    before, after, field = move
    ways = at.context.agreement.status_model.between(before, after)
    open_ways = [lacking for way in ways if (lacking := _open(way, at)) is not None]
    if open_ways and all(open_ways):
        for what in dict.fromkeys(what for lacking in open_ways for what in lacking):
            at.lacks(what)
    elif ways and not open_ways:
        who = shorten(sender_of(at.message)) or "a sender without LogicalID"
        yield at.problem(
            f"{who} moves a lot from {before.name} to {after.name}, which is for "
            f"{' or '.join(_who(way, at) for way in ways)}",
            field=field,
            hint="Let the system that may make the move send it.",
        )


def positive_signal(lot: AnyLot, at: Place) -> Iterator[Problem]:
    """QUAL-002."""
    move = move_of(lot, at)
    if move is None or move.after is None or not move.after.released:
        return
    if decided_usable(lot, at) or excepted(lot, at):
        return
    version = f" version {shorten(lot.version.value)}" if lot.version is not None else ""
    yield at.problem(
        f"{shorten(lot.id.value)}{version} becomes {move.code}, and quality has not said yes to it",
        field=move.field,
        hint="Release after the positive decision of quality on this lot and version.",
    )


def block_lifted(lot: AnyLot, at: Place) -> Iterator[Problem]:
    """QUAL-003. A block that an ERP set itself is its own business."""
    field = _lifting(lot, at)
    if field is None:
        return
    agreement, decisions, identity = at.context.agreement, at.context.decisions, identity_of(lot)
    decision = decisions.decision(identity) if decisions is not None and identity else None
    if decision is not None and decision.system in agreement.systems.erp:
        return
    if not roles_of_sender(at) & agreement.quality_roles:
        allowed = ", ".join(sorted(agreement.quality_roles))
        yield at.problem(
            f"the block of {shorten(lot.id.value)} is lifted in none of the roles {allowed}",
            field=field,
            hint="Let quality lift the block; the sender's AuthorizationID has to stand for that.",
        )


def _lifting(lot: AnyLot, at: Place) -> str | None:
    """The field that lifts a block of a lot: its status, or a disposition that frees it alone."""
    move = move_of(lot, at)
    if move is not None:
        if move.after is not None and move.after.blocks:
            return None
        before = before_of(move, lot, at)
        return move.field if before is not None and before.blocks else None
    if lot.status is not None or not frees(lot, at):
        return None
    known = known_lot(lot, at.context)
    if known is None:
        at.lacks(f"status of {type(lot).__name__} {lot.id.value} before")
    if known is None or known.status is None:
        return None
    state = at.context.agreement.status_model.state(known.status.value.strip())
    blocked = state is not None and state.blocks
    return "disposition" if blocked and known.disposition != lot.disposition else None


def status_listed(lot: AnyLot, at: Place) -> Iterator[Problem] | None:
    """QUAL-004."""
    return None if lot.status is None or only_asks(at) else _listed(lot, at)


def _listed(lot: AnyLot, at: Place) -> Iterator[Problem]:
    assert lot.status is not None
    agreement = at.context.agreement
    model, code = agreement.status_model, lot.status.value
    if model.state(code) is None and code not in agreement.codes.get("Status", ()):
        names = ", ".join(state.name for state in model.states)
        yield at.problem(
            f"status {shorten(code)!r} is not agreed", field="status", hint=f"Use one of {names}."
        )
    elif not (lot.status.list_id or "").strip():
        yield at.problem(
            f"status {code!r} does not say which list it is from",
            field="status",
            hint="Name the list as listID.",
        )
    elif model.list_id and lot.status.list_id != model.list_id:
        yield at.problem(
            f"status {code!r} is of list {shorten(str(lot.status.list_id))!r}",
            field="status",
            hint=f"Take the status from the agreed list {model.list_id!r}.",
        )


def disposition_agrees(lot: AnyLot, at: Place) -> Iterator[Problem] | None:
    """QUAL-005. Other dispositions and codes that are not agreed are not judged."""
    if lot.status is None or lot.disposition is None or only_asks(at):
        return None
    state = at.context.agreement.status_model.state(lot.status.value.strip())
    given = lot.disposition.value
    if state is None or given == DispositionValue.OTHER or given in state.dispositions:
        return None
    fitting = " or ".join(sorted(state.dispositions))
    return iter(
        (
            at.problem(
                f"status {lot.status.value} does not go with disposition {given}",
                field="disposition",
                hint=f"With {state.name} the disposition is {fitting}.",
            ),
        )
    )


def move_allowed(obj: Any, at: Place) -> Iterator[Problem]:
    """QUAL-006."""
    model = at.context.agreement.status_model
    if isinstance(obj, TransStateChange):
        for field in ("from_state_code", "to_state_code"):
            code = written_code(getattr(obj, field))
            if code and model.state(code) is None and moves_lots(at):
                yield at.problem(f"{shorten(code)!r} is no agreed state of a lot", field=field)
    elif told := _told_otherwise(obj, at):
        yield told
    move = _transition(obj, at)
    if move is None:
        return
    before, after, field = move
    if before != after and not model.between(before, after):
        following = ", ".join(model.after(before)) or "nothing"
        yield at.problem(
            f"a lot does not go from {before.name} to {after.name}",
            field=field,
            hint=f"After {before.name} may come {following}.",
        )


def record_named(lot: AnyLot, at: Place) -> Iterator[Problem]:
    """QUAL-007."""
    move = move_of(lot, at)
    if move is None or move.after is None or not (move.after.blocks or move.after.released):
        return
    carriers = at.context.agreement.carriers
    record, version = record_of(lot, at)
    if not record or not version:
        missing = "the version of the record" if record else "the record"
        yield at.problem(
            f"{shorten(lot.id.value)} becomes {move.code} without {missing} behind it",
            field=move.field,
            hint=f"Give the lot the properties {carriers.controlling_record} and "
            f"{carriers.controlling_record_version}.",
        )


def decision_coded(obj: Component, at: Place) -> Iterator[Problem] | None:
    """QUAL-008. Words of decisions count where no code stands beside them."""
    descriptions: tuple[Any, ...] = getattr(obj, "description", ())
    if not descriptions or only_asks(at):
        return None
    if getattr(obj, "status", None) is not None or getattr(obj, "disposition", None) is not None:
        return None
    return _in_words(descriptions, not isinstance(obj, AnyLot), at)


def _in_words(descriptions: tuple[Any, ...], named: bool, at: Place) -> Iterator[Problem]:
    """*named*: only words that say who decided, as not every text here is about a lot."""
    words = _DECIDED if named else _DECISION
    for index, description in enumerate(descriptions):
        text = str(getattr(description, "value", ""))
        if words.search(text[:2000]):
            yield at.problem(
                f"{shorten(text)!r} is a decision of quality in words",
                field=f"description[{index}]",
                hint="Give the lot a Status and a Disposition; the text may stand beside them.",
            )


_WORDS = r"released|approved|rejected|quarantined|blocked|on hold|accepted|scrapped|passed|failed"
_SAID_OF = r"lot|batch|material|it|is|was|were|are|been|be"
_GOES_ON = r"for|by|due|because|after|until|on|at|with|from|and|as|per|since|pending"
_DECISION = re.compile(
    rf"(?i)^\s*(?:{_WORDS})(?=\s*(?:$|[.,;:!(])|\s+(?:{_GOES_ON})\b)"
    rf"|\b(?:{_SAID_OF})\s+(?:{_WORDS})\b(?!-)"
    rf"|\b(?:QA|QC|quality)\b.{{0,40}}?\b(?:{_WORDS}|says|decides|decided|no|yes)\b"
)
"""Words by themselves say more than decisions: quick release tablets, failed motors for repair."""
_DECIDED = re.compile(
    rf"(?i)\b(?:QA|QC|quality)\b.{{0,40}}?\b(?:{_WORDS}|says|decides|decided|no|yes)\b"
)


def _transition(obj: Any, at: Place) -> tuple[State, State, str] | None:
    """The states before and after, where both are agreed, and the field that says so.

    A StateChange that names both speaks for all lots of its message.
    """
    model = at.context.agreement.status_model
    if isinstance(obj, TransStateChange):
        if not moves_lots(at):
            return None
        before = model.state(written_code(obj.from_state_code))
        after = model.state(written_code(obj.to_state_code))
        return (before, after, "to_state_code") if before and after else None
    move = move_of(obj, at)
    if move is None or move.after is None:
        return None
    whole = (
        c.from_state_code is not None and c.to_state_code is not None
        for _, c in state_changes(at.message)
    )
    before = None if any(whole) else before_of(move, obj, at)
    return None if before is None else (before, move.after, move.field)


def _told_otherwise(lot: AnyLot, at: Place) -> Problem | None:
    """A FromStateCode that is not what the lot was last known to be."""
    move, known = move_of(lot, at), known_lot(lot, at.context)
    if move is None or move.before is None or known is None or known.status is None:
        return None
    last = at.context.agreement.status_model.state(known.status.value.strip())
    if last is None or last == move.before:
        return None
    return at.problem(
        f"the message moves {shorten(lot.id.value)} from {move.before.name}, and it was last known "
        f"as {last.name}",
        field=move.field,
        hint="Ask for the present state of the lot, and move it from there.",
    )


def _open(way: Transition, at: Place) -> tuple[str, ...] | None:
    """What is not known of whether the sender may go this way; None where he may not."""
    agreement, kinds = at.context.agreement, kinds_of_sender(at)
    lacking = []
    if way.systems and not way.systems & kinds:
        unnamed = [k for k in sorted(way.systems) if not getattr(agreement.systems, k, None)]
        if kinds or not unnamed:
            return None
        lacking += [f"agreement.systems.{kind}" for kind in unnamed]
    wanted = way.roles | (agreement.quality_roles if way.by_quality else frozenset())
    if wanted and at.context.roles is None:
        lacking.append("roles")
    elif wanted and not wanted & roles_of_sender(at):
        return None
    return tuple(lacking)


def _who(way: Transition, at: Place) -> str:
    roles = way.roles | (at.context.agreement.quality_roles if way.by_quality else frozenset())
    systems = "/".join(sorted(kind.upper() for kind in way.systems))
    named = f"role {'/'.join(sorted(roles))}" if roles else ""
    return " in ".join(part for part in (systems, named) if part) or "anybody"
