"""PERF: what schedule and responses, or several responses, say together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from isa95kit.b2mml import Identifier, OpSegmentRequirement, OpSegmentResponse
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Severity, shorten
from isa95kit.rules.amounts import material_of
from isa95kit.rules.areas.totals import ADD_UP
from isa95kit.rules.inside import Inside, inside
from isa95kit.rules.orders import Ordered, about, is_asked_for, request_of, segment_of
from isa95kit.rules.outputs import USED_UP, value_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import meets
from isa95kit.rules.rule import PairRule

__all__ = ["ADD_UP", "OF_THE_SCHEDULE", "REQUIRED", "SUBSTITUTED"]

SCHEDULE = about("OperationsSchedule", "OperationsRequest")
PERFORMANCE = about("OperationsPerformance", "OperationsResponse")
DONE = ("Completed", "Closed")
REQUIREMENTS = (
    "personnel_requirement",
    "equipment_requirement",
    "physical_asset_requirement",
    "material_requirement",
)
RESOURCES = (
    "personnel_class_id",
    "person_id",
    "equipment_class_id",
    "equipment_id",
    "physical_asset_class_id",
    "physical_asset_id",
    "material_class_id",
    "material_definition_id",
    "material_lot_id",
    "material_sub_lot_id",
)


def required(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
    """PERF-005. What several responses to one segment say counts together."""
    ordered = Ordered(before)
    for requirement, given in _by_segment(after, ordered, at):
        done = [found for found in given if _is_done(found.object)]
        if not done:
            continue
        held = [found.object for found in given]
        request = ordered.request(request_of(done[0]))
        lacking = [
            *_lacking(requirement, held, only=REQUIREMENTS),
            *(x for asked in requirement.requested_segment_response for x in _lacking(asked, held)),
            *(
                x
                for asked in (request.requested_segment_response if request is not None else ())
                if _asks_for(asked, requirement, len(request.segment_requirement) if request else 0)
                for x in _lacking(asked, held)
            ),
        ]
        for missing in dict.fromkeys(lacking):
            yield at.problem(
                f"{missing} was required by the request and is not in the response",
                field=done[0].field,
                hint="Report it, or agree with the planner that it is not required.",
            )


def _by_segment(
    message: Component, ordered: Ordered, at: Place
) -> Iterable[tuple[OpSegmentRequirement, list[Inside]]]:
    found: dict[int, tuple[OpSegmentRequirement, list[Inside]]] = {}
    for response in inside(message, "OpSegmentResponse"):
        if is_asked_for(response):
            continue
        named = segment_of(response)
        requirement = ordered.segment(named, request_of(response))
        if requirement is None:
            which = f" {named.value}" if named is not None else ""
            at.lacks(f"SegmentRequirement{which} of SegmentResponse {response.object.id.value}")
        else:
            found.setdefault(id(requirement), (requirement, []))[1].append(response)
    return found.values()


def _is_done(response: OpSegmentResponse) -> bool:
    return response.segment_state is None or response.segment_state.value in DONE


def _asks_for(asked: OpSegmentResponse, segment: OpSegmentRequirement, segments: int) -> bool:
    """Whether what a request asks for is about this segment: the one it names, or the only one."""
    if asked.segment_requirement_id:
        return any(meets(named, segment.id) for named in asked.segment_requirement_id)
    if asked.process_segment_id:
        return any(meets(named, segment.process_segment_id) for named in asked.process_segment_id)
    return segments == 1


def _lacking(
    asked: Component, given: list[Any], only: tuple[str, ...] | None = None
) -> Iterator[str]:
    """What is marked Required in *asked* and not in one of these objects."""
    for field in fields_of(type(asked)):
        content = field.content
        if not field.many or content is None or (only is not None and field.name not in only):
            continue
        if "required_by_requested_segment_response" not in content.__dataclass_fields__:
            continue
        counterpart = field.name.replace("_requirement", "_actual")
        for one in getattr(asked, field.name):
            held = [g for o in given for g in getattr(o, counterpart, ()) if _same(one, g)]
            mark = one.required_by_requested_segment_response
            if not held and mark is not None and mark.value == "Required":
                yield f"{(field.wire or '').replace('Requirement', 'Actual')} {_called(one)}"
            else:
                yield from _lacking(one, held)


def _same(asked: Any, given: Any) -> bool:
    if meets(asked.id, given.id):
        return True
    return any(
        meets(reference, named)
        for name in RESOURCES
        for reference in getattr(asked, name, ())
        for named in getattr(given, name, ())
    )


def _called(item: Any) -> str:
    for name in RESOURCES:
        if named := getattr(item, name, ()):
            return shorten(named[0].value)
    return shorten(item.id.value)


def of_the_schedule(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
    """PERF-007. A performance about nothing that was compared says nothing."""
    for kind in ("Operations", "Work"):
        request = f"{kind}Request"
        schedules = {
            id(found.object): (found.object.id, []) for found in inside(before, f"{kind}Schedule")
        }  # type: dict[int, tuple[Identifier, list[Identifier]]]
        for asked in inside(before, request):
            for above in asked.above:
                if id(above) in schedules:
                    schedules[id(above)][1].append(asked.object.id)
        named = f"{kind.lower()}_schedule_id"
        for performance in inside(after, f"{kind}Performance"):
            reference = getattr(performance.object, named)
            if reference is not None:
                yield from _misplaced(performance, reference, list(schedules.values()), kind, at)


def _misplaced(
    performance: Inside,
    reference: Identifier,
    schedules: list[tuple[Identifier, list[Identifier]]],
    kind: str,
    at: Place,
) -> Iterator[Problem]:
    meant = [requests for schedule, requests in schedules if meets(reference, schedule)]
    others = [(s, r) for s, r in schedules if not meets(reference, s)]
    field = f"{kind.lower()}_request_id"
    prefix = f"{performance.field}." if performance.field else ""
    for response in inside(performance.object, f"{kind}Response"):
        if _inner(performance, response, kind):
            continue
        value = getattr(response.object, field)
        several = isinstance(value, tuple)
        for index, told in enumerate(value if several else (value,) if value is not None else ()):
            if any(meets(told, request) for requests in meant for request in requests):
                continue
            where = [s.value for s, r in others if any(meets(told, request) for request in r)]
            if not meant and not where:  # a schedule that nobody compares
                at.lacks(f"{kind}Schedule {reference.value}")
                continue
            place = f", but in {shorten(where[0])}" if where else ""
            step = f"{field}[{index}]" if several else field
            yield at.problem(
                f"{shorten(told.value)} is not in schedule {shorten(reference.value)}{place}",
                field=f"{prefix}{response.field}.{step}",
                hint="Name the schedule that holds the request, or report it on its own.",
            )


def _inner(performance: Inside, response: Inside, kind: str) -> bool:
    """Whether a response belongs to a performance inside this one, which is asked on its own."""
    return response.nearest(f"{kind}Performance") is not performance.object


def substituted(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
    """PERF-008. Where a class is required, any material may be of it."""
    ordered, name = Ordered(before), at.context.agreement.carriers.deviation
    for requirement, given in _by_segment(after, ordered, at):
        wanted: list[Identifier] = []
        for material in requirement.material_requirement:
            use = material.material_use
            if use is not None and use.value not in USED_UP:
                continue
            wanted += material.material_definition_id
            if not material.material_definition_id:
                at.lacks(f"materials that MaterialRequirement {material.id.value} allows")
                wanted = []
                break
        if not wanted:
            continue
        for response in given:
            prefix = f"{response.field}." if response.field else ""
            for index, actual in enumerate(response.object.material_actual):
                use = actual.material_use
                if use is not None and use.value not in USED_UP:
                    continue
                used_up = list(actual.material_definition_id)
                if not used_up:
                    of_lot = material_of(actual, at)
                    if of_lot is None:
                        at.lacks(f"material of MaterialActual {actual.id.value}")
                        continue
                    used_up = [of_lot.to_identifier()]
                for number, used in enumerate(used_up):
                    if any(meets(used, one) or meets(one, used) for one in wanted):
                        continue
                    if value_of(actual, name):
                        continue
                    field = f"{prefix}material_actual[{index}]"
                    if actual.material_definition_id:
                        field += f".material_definition_id[{number}]"
                    yield at.problem(
                        f"{shorten(used.value)} was used and not required, and nothing says why",
                        field=field,
                        hint=f"Add a MaterialActualProperty {name} with the deviation or approval.",
                    )


REQUIRED = PairRule(
    id="PERF-005",
    title="What the request marks as Required is in the response",
    severity=Severity.ERROR,
    profile="base",
    basis="stated",
    source="B2MML V0600 documentation: RequestedSegmentResponse",
    rationale="The planner or the batch record lacks a value that cannot be measured any more.",
    remark="Asked of segments that are completed or closed. What several responses to one segment "
    "in the message say counts together.",
    before=SCHEDULE,
    after=PERFORMANCE,
    check=required,
)
OF_THE_SCHEDULE = PairRule(
    id="PERF-007",
    title="A response is to a request of the schedule that its performance names",
    severity=Severity.ERROR,
    profile="base",
    basis="implied",
    source="B2MML V0600 documentation: OperationsPerformance",
    rationale="The report closes an order of another week, and the right one stays open.",
    before=about("OperationsSchedule", "WorkSchedule"),
    after=about("OperationsPerformance", "WorkPerformance"),
    check=of_the_schedule,
)
SUBSTITUTED = PairRule(
    id="PERF-008",
    title="A material that was not required is reported with a deviation or approval",
    severity=Severity.WARNING,
    profile="gxp",
    basis="implied",
    source="MES-ERP integration practice: silent substitution",
    rationale="Costs, stocks and the batch record speak of a material that was never used.",
    remark="Asked of what is used up, where all that is required names its material. The property "
    "is an agreed one (deviation).",
    before=SCHEDULE,
    after=PERFORMANCE,
    check=substituted,
)
