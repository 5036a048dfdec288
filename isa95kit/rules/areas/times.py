"""TIME: date-times and the order of events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from isa95kit.b2mml import DateTime, TransApplicationArea
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity
from isa95kit.rules.amounts import is_reported
from isa95kit.rules.parties import area_of, written
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, Rule
from isa95kit.transactions import Verb

__all__ = ["RULES"]


def offset(moment: DateTime, at: Place) -> tuple[Problem, ...] | None:
    """TIME-001."""
    text = moment.value
    if text[-1:] == "Z" or text[-6:-5] in ("+", "-"):
        return None
    stripped = text.strip(" \t\r\n")
    if stripped != text and (stripped[-1:] == "Z" or stripped[-6:-5] in ("+", "-")):
        return None
    return (
        at.problem(
            f"{text} has no offset, so nobody knows which moment it is",
            hint="Write the offset of the place where it was taken, as in +01:00, or Z for UTC.",
        ),
    )


def plausible(area: TransApplicationArea, at: Place) -> Iterator[Problem]:
    """TIME-003. The area that an answer repeats is that of the request, and as old as it is."""
    created, clock = moment_of(area.creation_date_time), at.context.clock
    if created is None or clock is None or at.field == "original_application_area":
        return
    tolerances = at.context.agreement.tolerances
    now = clock()
    if created - now > tolerances.clock:
        yield at.problem(
            f"the message says it was made at {area.creation_date_time.value}, which is "
            f"{created - now} ahead of the receiver's clock",
            field="creation_date_time",
            hint="Set the clock of the sender by NTP.",
        )
    elif now - created > tolerances.age:
        yield at.problem(
            f"the message was made {now - created} ago",
            field="creation_date_time",
            hint="Find out where it was held up; it may describe a state that is long gone.",
        )


def not_backward(area: TransApplicationArea, at: Place) -> Iterator[Problem]:
    """TIME-004."""
    created, history = moment_of(area.creation_date_time), at.context.history
    sender = area.sender.logical_id.value if area.sender and area.sender.logical_id else ""
    if created is None or history is None or not sender or at.field != "application_area":
        return
    last, bodid = history.last_from(sender), written(area.bodid)
    resent = bool(bodid) and (
        history.message(bodid) is not None or (last is not None and last.bodid == bodid)
    )
    if last is not None and created < last.created and not resent:
        yield at.problem(
            f"{sender} sent a message made at {last.created.isoformat()} before this one, "
            f"which was made at {area.creation_date_time.value}",
            field="creation_date_time",
            hint="Process messages in the order they were made; check the clock of the sender.",
        )


DONE = (
    "actual_start_time",
    "actual_end_time",
    "record_time_stamp",
    "record_timestamp",
    "effective_time_stamp",
)
"""Fields with the time of what has happened."""
RESPONSES = ("OperationsResponse", "WorkResponse", "JobResponse")
"""Classes whose start and end are those of work that was done."""
TELLS = (Verb.SYNC, Verb.PROCESS, Verb.NOTIFY, Verb.SHOW, Verb.CHANGE)
_SECOND = dt.timedelta(seconds=1)


def _done(cls: type[Component]) -> tuple[str, ...]:
    names = DONE + (("start_time", "end_time") if cls.__name__ in RESPONSES else ())
    return tuple(name for name in names if name in cls.__dataclass_fields__)


def _reports(cls: type[Component]) -> bool:
    return bool(_done(cls))


def contemporaneous(done: Component, at: Place) -> Iterator[Problem]:
    """TIME-005. A message time without fractions may be that of any moment in its second."""
    area = area_of(at.message)
    created = moment_of(area.creation_date_time) if area is not None else None
    if area is None or created is None or at.verb not in TELLS or not is_reported(at):
        return
    text = area.creation_date_time.value
    for name in _done(type(done)):
        moment = moment_of(getattr(done, name))
        if moment is None or moment <= created:
            continue
        if "." in text or moment - created >= _SECOND:
            yield at.problem(
                f"{getattr(done, name).value} lies after {text}, when the message was made",
                field=name,
                hint="Report what has happened; what is planned goes into a schedule.",
            )


def moment_of(value: object) -> dt.datetime | None:
    """The moment of a date-time; None where there is none, without an offset, or beyond Python."""
    if not isinstance(value, DateTime):
        return None
    try:
        moment = value.datetime
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="TIME-001",
        title="Every date-time carries an offset",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: time synchronisation; the schema accepts local time",
        rationale="Without it an audit trail of two plants, or of one on the day clocks change, "
        "cannot be put in order.",
        looks_at=("DateTime",),
        check=offset,
    ),
    Rule(
        id="TIME-003",
        title="The time of a message fits the receiver's clock",
        severity=Severity.WARNING,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: time drift",
        rationale="A clock that runs ahead or a message that was held up for days makes records "
        "look back-dated.",
        looks_at=("TransApplicationArea",),
        needs=("clock",),
        check=plausible,
    ),
    Rule(
        id="TIME-004",
        title="The message times of a sender do not run backward",
        severity=Severity.WARNING,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: chronology of messages",
        rationale="Applied out of order, an older message undoes a newer one.",
        remark="A message that came before comes again with its old time, and is not judged.",
        looks_at=("TransApplicationArea",),
        needs=("history",),
        check=not_backward,
    ),
    Rule(
        id="TIME-005",
        title="What is reported as done lies before the time of the message",
        severity=Severity.ERROR,
        profile="gxp",
        basis="derived",
        source="MES-ERP integration practice: contemporaneous records",
        rationale="An actual time in the future is a plan, or a wrong clock.",
        remark="Asked of actual times and time stamps, and of the start and end of responses. A "
        "plant whose messages are stamped when a transaction begins may lower it.",
        looks_at=_reports,
        check=contemporaneous,
    ),
)
