"""SCH: schedules, requests and jobs, their times and states, and capabilities."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import DateTime, Priority
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.areas import capabilities, slips
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import only_asks
from isa95kit.rules.rule import AnyRule, Having, Rule
from isa95kit.transactions import Verb

__all__ = ["RULES", "backward", "has_times_of"]

RUNS_BACK = "Exchange the two, or correct the wrong one."
DONE = ("response_state", "performance_state", "job_state", "work_state")
"""Fields of what reports, whose times are PERF-001's business."""
STATES = ("schedule_state", "request_state", "segment_state")
UNDER_WAY = frozenset({"Released", "Waiting", "Ready", "Running", "Other"})
"""States in which what has no state of its own can be worked on."""
RANKS = {
    "Forecast": 0,
    "Released": 1,
    "Pending": 2,
    "Waiting": 2,
    "Dispatched": 2,
    "Ready": 2,
    "Running": 3,
    "Held": 3,
    "Suspended": 3,
    "Completed": 4,
    "Aborted": 4,
    "Cancelled": 4,
    "Closed": 5,
}
"""States in the order they are gone through; Other is none of them."""
STOPPED = ("Held", "Suspended")
ENDED = 4
HOUR = dt.timedelta(hours=1)


def in_order(planned: Any, at: Place) -> Iterator[Problem] | None:
    """SCH-001."""
    return backward(planned, at, "start_time", "end_time")


def window(segment: Any, at: Place) -> Iterator[Problem] | None:
    """SCH-002."""
    return backward(segment, at, "earliest_start_time", "latest_end_time")


def backward(item: Any, at: Place, start: str, end: str) -> Iterator[Problem] | None:
    """A problem where the time in one field is later than that in another.

    Of times without an offset it is said where they are more than an hour apart: clocks are set
    back. Times with and without offset are not compared.
    """
    begins, ends = getattr(item, start), getattr(item, end)
    if not isinstance(begins, DateTime) or not isinstance(ends, DateTime):
        return None
    first, last = begins.value, ends.value
    alike = len(first) == len(last) and (first[-1:] == last[-1:] == "Z" or first[-6:] == last[-6:])
    if alike and first <= last:
        return None  # as nearly all are: texts of one form are in the order of the times
    one, two = _read(begins), _read(ends)
    if one is None or two is None:
        return None
    if (one.tzinfo is None) != (two.tzinfo is None):
        at.lacks(f"offset of {begins.value if one.tzinfo is None else ends.value}")
        return None
    allowed = HOUR if one.tzinfo is None else dt.timedelta(0)
    if one - two <= allowed:
        return None
    told = f"starts at {begins.value} and ends before that, at {ends.value}"
    return iter((at.problem(told, field=end, hint=RUNS_BACK),))


def _read(value: DateTime) -> dt.datetime | None:
    try:
        return moment_of(value) or value.datetime
    except ValueError:
        return None


def has_times_of(cls: type[Component], *, reports: bool) -> bool:
    """Whether a class has times of a plan, or with *reports* those of what was done."""
    fields = cls.__dataclass_fields__
    if "start_time" not in fields or not ("end_time" in fields or "endtime" in fields):
        return False
    return any(name in fields for name in DONE) is reports


def _planned(cls: type[Component]) -> bool:
    return has_times_of(cls, reports=False) and cls.__qualname__ not in (
        "DataSet",
        "EquipmentAssetMapping",
    )


def urgency(priority: Priority, at: Place) -> tuple[Problem, ...] | None:
    """SCH-006. The value counts, not how it is written: 1.0 is a whole number."""
    text = priority.value
    if text.isdecimal() and text != "0" and text[0] != "0":
        return None
    try:
        number = priority.decimal
    except ValueError:
        return None  # a document cannot hold it
    if number >= 1 and number == number.to_integral_value():
        return None
    hint = "Give a whole number of at least 1; 1 is the most urgent."
    return (at.problem(f"{shorten(text)} is no whole number of at least 1", hint=hint),)


def released_unless_said(item: Any, at: Place) -> tuple[Problem, ...] | None:
    """SCH-007. Said where a reader may take it otherwise: below a state that is not under way."""
    name = _state_field(type(item))
    if getattr(item, name) is not None or only_asks(at):
        return None
    for above in at.above:
        state = getattr(above, _state_field(type(above)), None)
        if state is None:
            continue
        value = getattr(state, "value", "")
        if value in UNDER_WAY:
            return None
        wire = next(f.wire for f in fields_of(type(item)) if f.name == name)
        called = type(above).__name__
        return (
            at.problem(
                f"without a {wire} this is Released, in {_an(called)} that is {value}",
                hint=f"Write {wire}: nobody should have to know what a missing one means.",
            ),
        )
    return None


def _an(word: str) -> str:
    return f"an {word}" if word[:1] in "AEIO" else f"a {word}"


def _state_field(cls: type[Component]) -> str:
    fields = cls.__dataclass_fields__
    if cls.__qualname__ == "OpSegmentResponse":
        return ""
    return next((name for name in STATES if name in fields), "")


def _has_state(cls: type[Component]) -> bool:
    return bool(_state_field(cls))


def forward(item: Any, at: Place) -> Iterator[Problem]:
    """SCH-008. A new version of an order begins anew."""
    name = "dispatch_status" if type(item).__qualname__ == "JobOrder" else "request_state"
    state, known = getattr(item, name), at.context.known
    if state is None or known is None or at.verb in (Verb.GET, Verb.CANCEL) or only_asks(at):
        return
    before = _known(known, item)
    if before is None:
        if at.verb != Verb.PROCESS:  # which asks for something new
            at.lacks(f"{name} of {type(item).__name__} {item.id.value} before")
        return
    if _version(before) != _version(item):
        return
    last = getattr(before, name, None)
    if last is not None and not _may_follow(last.value, state.value):
        yield at.problem(
            f"{last.value} becomes {state.value}, which lies before it"
            if RANKS[state.value] < RANKS[last.value]
            else f"{last.value} becomes {state.value}, and both are an end",
            field=name,
            hint="Send the state that holds; what goes on after its end is a new order.",
        )


def _may_follow(last: str, new: str) -> bool:
    if last == new or last not in RANKS or new not in RANKS:
        return True
    one, two = RANKS[last], RANKS[new]
    if last in STOPPED and new != "Forecast":
        return True
    return two > one or (two == one and one < ENDED)


def _known(known: Any, item: Any) -> Any:
    try:
        return known.find(Identity.of(item, version=False))
    except NoIdentity:
        return None


def _version(item: Any) -> str:
    version = getattr(item, "version", None)
    return version.value.strip() if version is not None else ""


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="SCH-001",
        title="Schedules, requests, jobs and capabilities do not end before they start",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0600 documentation: OperationsSchedule",
        rationale="A planner's system refuses such an order, or plans with a negative duration.",
        remark="Times without an offset may run back by an hour, as clocks are set back.",
        looks_at=_planned,
        check=in_order,
    ),
    Rule(
        id="SCH-002",
        title="A segment's latest end does not lie before its earliest start",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0600 documentation: OperationsSchedule",
        rationale="No time is left in which the segment could be executed.",
        looks_at=Having("earliest_start_time", "latest_end_time"),
        check=window,
    ),
    Rule(
        id="SCH-006",
        title="A priority is a whole number of at least 1, and 1 is the most urgent",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0600 documentation: Priority; the schema accepts any decimal number",
        rationale="Systems that sort by it in the other direction, or read it as an integer, do "
        "the least urgent job first.",
        looks_at=("Priority",),
        check=urgency,
    ),
    Rule(
        id="SCH-007",
        title="A schedule, request or segment without a state is released",
        severity=Severity.INFO,
        profile="base",
        basis="stated",
        source="B2MML V0600 documentation: RequestState",
        rationale="A reader that takes it for a forecast does not start it, one that knows the "
        "default starts what its planner thought was one.",
        remark="Said where the state around it is another one, as that of a forecast; elsewhere "
        "a missing state misleads nobody.",
        looks_at=_has_state,
        check=released_unless_said,
    ),
    Rule(
        id="SCH-008",
        title="The states of requests and jobs move forward only",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="Schema: enumerations RequestState and JobOrderDispatchStatus",
        rationale="An order that is closed and runs again books costs nobody looks at any more.",
        remark="A held or suspended one may go back to where it was; a new version begins anew.",
        looks_at=("OperationsRequest", "WorkRequest", "JobOrder"),
        needs=("known",),
        check=forward,
    ),
    Rule(
        id="SCH-009",
        title="What is not released is not executed",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="B2MML V0600 documentation: RequestState; MES-ERP integration practice: release",
        rationale="Material is used up for an order that its planner may still drop.",
        remark="The state of a request or segment that is known without one is Released.",
        looks_at=("WorkRequest", "JobOrder", "OperationsResponse", "OpSegmentResponse"),
        needs=("known",),
        check=slips.released_first,
    ),
    slips.RESCHEDULED,
    capabilities.ADD_UP,
)
