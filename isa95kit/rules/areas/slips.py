"""SCH: what is executed before its release, and what ends later than was committed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import Identifier, OperationsRequest, OpSegmentRequirement, WorkAlert
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.inside import Inside, inside
from isa95kit.rules.orders import Ordered, about, is_asked_for, request_of, segment_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import meets, only_asks
from isa95kit.rules.rule import PairRule
from isa95kit.transactions import Verb

__all__ = ["RESCHEDULED", "released_first"]

STOPPED = frozenset({"Cancelled", "Aborted", "Closed"})


def released_first(item: Any, at: Place) -> Iterator[Problem]:
    """SCH-009. What stands in an object that names the request is that one's business."""
    if at.verb in (Verb.GET, Verb.CANCEL) or only_asks(at):
        return
    if any("requested_segment_response" in step for _, step, _ in at.steps):
        return
    if any(getattr(above, "operations_request_id", None) for above in at.above):
        return
    refused = {"Forecast"}
    if type(item).__qualname__ in ("WorkRequest", "JobOrder"):
        own = getattr(item, "request_state", None) or getattr(item, "dispatch_status", None)
        if own is None or own.value not in STOPPED:
            refused.add("Cancelled")
    for field, state, named in _states(item, at):
        if state in refused:
            does = "work" if "Cancelled" in refused else "report"
            yield at.problem(
                f"there is {does} for {shorten(named)}, which is {state}",
                field=field,
                hint="Ask for its release first, or name the order that was released.",
            )


def _states(item: Any, at: Place) -> Iterator[tuple[str, str, str]]:
    """Field, state and ID of each request or segment that is named and known."""
    requests = _all(item, "operations_request_id")
    for field, reference in requests:
        request = _find(at, reference, "OperationsRequest")
        if isinstance(request, OperationsRequest):
            yield field, _state(request, None), reference.value
        else:
            at.lacks(f"OperationsRequest {reference.value}")
    if requests:
        return
    for field, reference in _all(item, "segment_requirement_id"):
        # Segments of several orders may have one ID; all of them have to say the same.
        meant = at.once(_states, lambda: _segments(at)).get(reference.value, ())
        states = {_state(r, s) for s, r in meant if meets(reference, s.id)}
        if len(states) == 1:
            yield field, states.pop(), reference.value
        else:
            which = "which is meant by " if states else ""
            at.lacks(f"{which}SegmentRequirement {reference.value}")


def _all(item: Any, name: str) -> list[tuple[str, Identifier]]:
    value = getattr(item, name, None)
    if isinstance(value, tuple):
        return [(f"{name}[{index}]", one) for index, one in enumerate(value)]
    return [] if value is None else [(name, value)]


def _find(at: Place, reference: Identifier, kind: str) -> Component | None:
    known = at.context.known
    try:
        return known.find(Identity.of(reference, type=kind)) if known is not None else None
    except NoIdentity:
        return None


def _segments(at: Place) -> dict[str, list[tuple[OpSegmentRequirement, OperationsRequest]]]:
    known = at.context.known
    found: dict[str, list[tuple[OpSegmentRequirement, OperationsRequest]]] = {}
    for request in known.all("OperationsRequest") if known is not None else ():
        if isinstance(request, OperationsRequest):
            for below in inside(request, "OpSegmentRequirement"):
                found.setdefault(below.object.id.value, []).append((below.object, request))
    return found


def _state(request: OperationsRequest, segment: OpSegmentRequirement | None) -> str:
    own = segment.segment_state if segment is not None else None
    state = own or request.request_state
    return state.value if state is not None else "Released"


def rescheduled(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
    """SCH-015."""
    ordered, told = Ordered(before), set[int]()
    for found in inside(after, "OpSegmentResponse", "WorkRequest", "JobOrder"):
        field = "actual_end_time" if hasattr(found.object, "actual_end_time") else "end_time"
        end = moment_of(getattr(found.object, field))
        committed = _committed(found, ordered)
        if end is None and getattr(found.object, field) is not None:
            at.lacks(f"offset of the end of {type(found.object).__name__} {found.object.id.value}")
        if end is not None and committed is None and not is_asked_for(found):
            at.lacks(f"committed end of {type(found.object).__name__} {found.object.id.value}")
        late = end - committed if end is not None and committed is not None else dt.timedelta(0)
        if late <= dt.timedelta(0) or told.intersection(map(id, found.above)):
            continue
        told.add(id(found.object))
        request = request_of(found)
        if committed is not None and not (request and _announced(request, at)):
            yield at.problem(
                f"ends {late} later than the {committed.isoformat()} that was committed, and no "
                "signal to reschedule is known",
                field=f"{found.field}.{field}",
                hint="Send a WorkAlert, or change the schedule, as soon as the delay shows.",
            )


def _committed(found: Inside, ordered: Ordered) -> dt.datetime | None:
    request = request_of(found)
    segment = ordered.segment(segment_of(found), request)
    end = moment_of(segment.latest_end_time) if segment is not None else None
    order = ordered.request(request)
    return end or (moment_of(order.end_time) if order is not None else None)


def _announced(request: Identifier, at: Place) -> bool:
    known = at.context.known
    categories = at.context.agreement.reschedule_categories
    for alert in known.all("WorkAlert") if known is not None else ():
        if not isinstance(alert, WorkAlert) or alert.category is None:
            continue
        if alert.category.value not in categories:
            continue
        for found in inside(alert, "ValueString"):
            if found.object.value.strip() == request.value.strip():
                return True
    return False


RESCHEDULED = PairRule(
    id="SCH-015",
    title="An end later than committed is told by a signal to reschedule",
    severity=Severity.WARNING,
    profile="gxp",
    basis="stated",
    source="MES-ERP integration practice: feedback on schedules",
    rationale="A planner who learns of the delay from the confirmation cannot do anything about "
    "it any more.",
    remark="Compare the schedule in force with the report, or with what the MES plans. A changed "
    "schedule is a signal, and so is a known WorkAlert of an agreed category "
    "(reschedule_categories) with the ID of the order as the value of a property.",
    before=about("OperationsSchedule", "OperationsRequest"),
    after=about(
        "OperationsPerformance",
        "OperationsResponse",
        "WorkSchedule",
        "WorkRequest",
        "JobList",
        "JobOrder",
    ),
    check=rescheduled,
)
