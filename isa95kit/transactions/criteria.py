"""What a message says beside its nouns: actions, answers, and the reasons for them.

Sources: ISA-95 Part 5 as B2MML V0701 writes it; rules TXN-005 to TXN-008, TXN-021 and TXN-022.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from isa95kit.b2mml import (
    Code,
    DateTime,
    Description,
    TransActionCriteria,
    TransChangeStatus,
    TransExpression,
    TransResponseCriteria,
    TransStateChange,
)
from isa95kit.transactions.errors import TransactionError
from isa95kit.transactions.messages import Verb

__all__ = ["Action", "Reason", "Response", "change_status"]


class Action(StrEnum):
    """What a Sync says has happened to its objects; one without an action means ``ADD``."""

    ADD = "Add"
    CHANGE = "Change"
    DELETE = "Delete"


class Response(StrEnum):
    """What became of a request; an answer without a code means ``ACCEPTED``."""

    ACCEPTED = "Accepted"
    MODIFIED = "Modified"
    REPLACED = "Replaced"
    REJECTED = "Rejected"


RESPONSES = {
    Verb.SHOW: (Response.ACCEPTED, Response.REJECTED),
    Verb.ACKNOWLEDGE: (Response.ACCEPTED, Response.MODIFIED, Response.REJECTED),
    Verb.RESPOND: (Response.REPLACED, Response.MODIFIED, Response.REJECTED),
    Verb.CONFIRM: (Response.ACCEPTED, Response.REJECTED),
}
"""The codes an answer may have, the one for what was done as asked first (TXN-007)."""

Reason = str | Code | TransChangeStatus
"""Why: a code as text, a Code with its list, or a whole change of status."""

E = TypeVar("E", bound=StrEnum)


def change_status(
    code: str | Code | None = None,
    *,
    reason: str | Code | None = None,
    from_state: str | Code | None = None,
    to_state: str | Code | None = None,
    changed: datetime | DateTime | None = None,
    effective: datetime | DateTime | None = None,
    description: str | Iterable[str] = (),
) -> TransChangeStatus:
    """A change of status with its reason, for a request or an answer.

    *code* is the code of the change, *reason* goes to ReasonCode; *from_state*, *to_state* and
    *changed* make one StateChange; *effective* is when the change holds from. Date-times are aware
    or a DateTime as it is to be written. Raises ValueError for a naive datetime, and
    `TransactionError` when nothing is said or a text is blank.

    >>> status = change_status(reason="QA-HOLD", from_state="Released", to_state="Blocked")
    >>> status.reason_code.value
    'QA-HOLD'
    >>> status.state_change[0].to_state_code.value
    'Blocked'
    """
    moved = (from_state, to_state, changed) != (None, None, None)
    states = TransStateChange(
        from_state_code=_code(from_state),
        to_state_code=_code(to_state),
        change_date_time=_date_time(changed),
    )
    words = (description,) if isinstance(description, str) else tuple(description)
    made = TransChangeStatus(
        code=_code(code),
        reason_code=_code(reason),
        effective_date_time=_date_time(effective),
        state_change=(states,) if moved else (),
        description=tuple(Description(shown(text, "description")) for text in words),
    )
    if made == TransChangeStatus():
        raise TransactionError("a change of status that says nothing: give a reason or a state")
    return made


def action_criteria(
    reason: Reason | None, action: Action | str | None = None, path: str = ""
) -> tuple[TransActionCriteria, ...]:
    """At most one criteria with at most one expression (TXN-005); none when nothing is said."""
    if action is None and reason is None:
        return ()
    expressions: tuple[TransExpression, ...] = ()
    if action is not None:
        code = one_of(Action, action, "action")
        expressions = (TransExpression(path, action_code=code.value),)
    return (TransActionCriteria(action_expression=expressions, change_status=_status(reason)),)


def response_criteria(
    response: Response, reason: Reason | None, path: str
) -> tuple[TransResponseCriteria, ...]:
    """The code of an answer, with the reason that a rejection or modification needs (TXN-022)."""
    if reason is None and response in (Response.REJECTED, Response.MODIFIED):
        raise TransactionError(
            f"{response} without a reason: say why, as in reason='UNKNOWN_LOT', so that the "
            "sender can act on it (TXN-022)"
        )
    expression = TransExpression(path, action_code=response.value)
    return (TransResponseCriteria(response_expression=expression, change_status=_status(reason)),)


def one_of(values: type[E], given: str, what: str) -> E:
    """The value of an enumeration. Raises `TransactionError` for one that is not of it."""
    try:
        return values(given)
    except ValueError:
        raise TransactionError(
            f"{what} {given!r} is not defined: use {', '.join(values)}"
        ) from None


def shown(text: str, what: str) -> str:
    """A text with something to see in it. Raises `TransactionError` for a blank one."""
    if not text.strip():
        raise TransactionError(f"{what} is blank: give a text, or leave it out")
    return text


def _status(reason: Reason | None) -> TransChangeStatus | None:
    if reason is None or isinstance(reason, TransChangeStatus):
        return reason
    return TransChangeStatus(reason_code=_code(reason))


def _code(given: str | Code | None) -> Code | None:
    if isinstance(given, str):
        return Code(shown(given, "a code"))
    return given


def _date_time(given: datetime | DateTime | None) -> DateTime | None:
    return DateTime.of(given) if isinstance(given, datetime) else given
