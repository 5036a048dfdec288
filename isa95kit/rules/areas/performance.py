"""PERF: what was done, when, in which state, and with which material."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import JobResponse, OpMaterialActual, OpSegmentResponse, QuantityValue
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Severity
from isa95kit.rules.amounts import definitions, is_reported, material_of, property_of, text_of
from isa95kit.rules.areas import responses
from isa95kit.rules.areas.schedules import backward, has_times_of
from isa95kit.rules.outputs import has_reason, is_scrap
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.posted import changes
from isa95kit.rules.rule import AnyRule, Rule
from isa95kit.rules.sums import amounts_of
from isa95kit.transactions import Verb

__all__ = ["RULES"]

STATES = ("performance_state", "response_state", "segment_state", "work_state", "job_state")
ENDED = frozenset({"Completed", "Closed", "Aborted", "Other"})
PARTIAL = (Verb.GET, Verb.CHANGE, Verb.CANCEL)
"""Verbs of messages that may leave out what they do not change or ask for."""
TRUE = frozenset({"true", "1"})


def _partial(at: Place) -> bool:
    """Whether the message may leave out what it does not change or ask for."""
    if not at.verb:
        return False
    return at.verb in PARTIAL or at.once("changes", lambda: bool(changes(at.message)))


def in_order(done: Any, at: Place) -> Iterator[Problem] | None:
    """PERF-001. Of performances the element is spelled Endtime."""
    fields = type(done).__dataclass_fields__
    if "actual_start_time" in fields:
        return backward(done, at, "actual_start_time", "actual_end_time")
    return backward(done, at, "start_time", "endtime" if "endtime" in fields else "end_time")


def _done(cls: type[Component]) -> bool:
    fields = cls.__dataclass_fields__
    return {"actual_start_time", "actual_end_time"} <= fields.keys() or has_times_of(
        cls, reports=True
    )


def state_and_times(done: OpSegmentResponse | JobResponse, at: Place) -> Iterator[Problem]:
    """PERF-002. What a Change leaves out is not missing."""
    names = _TIMED[type(done).__name__]
    held, start, end = (getattr(done, name) for name in names)
    if held is None or not is_reported(at):
        return
    state, (state_field, start_field, end_field) = held.value, names
    actual = "Actual" if start_field.startswith("actual") else ""
    whole = not _partial(at)
    hint = "Correct the state, or the times."
    if state == "Completed" and end is None and whole:
        yield at.problem(f"Completed, and has no {actual}EndTime", field=state_field, hint=hint)
    if state == "Running" and end is not None:
        yield at.problem(f"Running, and has an {actual}EndTime", field=end_field, hint=hint)
    if state == "Running" and start is None and whole:
        yield at.problem(f"Running, and has no {actual}StartTime", field=state_field, hint=hint)
    if state in ("Waiting", "Ready") and start is not None:
        an = "an" if actual else "a"
        told = f"{state}, and has {an} {actual}StartTime"
        yield at.problem(told, field=start_field, hint=hint)


_TIMED = {
    "OpSegmentResponse": ("segment_state", "actual_start_time", "actual_end_time"),
    "JobResponse": ("job_state", "start_time", "end_time"),
}
"""State, start and end of what is executed, by class."""


def completed_unless_said(item: Any, at: Place) -> tuple[Problem, ...] | None:
    """PERF-003. Said where a reader may take it otherwise: without an end, and under way."""
    name = _state_field(type(item))
    if getattr(item, name) is not None or not is_reported(at) or _partial(at):
        return None
    fields = type(item).__dataclass_fields__
    start, end = (_time(item, fields, which) for which in ("start_time", "end_time"))
    if end is not None:
        return None
    if start is not None and type(item).__name__ in ("OpSegmentResponse", "JobResponse"):
        why = "and has a start and no end"
    else:
        stated = next((s for above in at.above if (s := _stated(above))), "")
        if not stated or stated in ENDED:
            return None
        why = f"in what is {stated}"
    wire = next(f.wire for f in fields_of(type(item)) if f.name == name)
    hint = f"Write {wire}: nobody should have to know what a missing one means."
    return (at.problem(f"without a {wire} this is Completed, {why}", hint=hint),)


def _time(item: Any, fields: Any, which: str) -> Any:
    names = (which, f"actual_{which}", which.replace("_time", "time"))
    return next((getattr(item, name) for name in names if name in fields), None)


def _stated(item: Component) -> str:
    state = getattr(item, _state_field(type(item)), None)
    return str(state.value) if state is not None else ""


def _state_field(cls: type[Component]) -> str:
    fields = cls.__dataclass_fields__
    if "ResponseState" not in "".join(str(fields[n].type) for n in STATES if n in fields):
        return ""
    return next(name for name in STATES if name in fields)


def _has_state(cls: type[Component]) -> bool:
    return bool(_state_field(cls))


def separate(actual: OpMaterialActual, at: Place) -> Iterator[Problem]:
    """PERF-010. That nothing is said about what was lost shows in no message alone."""
    if not is_reported(at):
        return
    agreement = at.context.agreement
    words = (agreement.good_words, agreement.scrap_words, agreement.rework_words)
    named = [
        (index, kind)
        for index, quantity in enumerate(actual.quantity)
        for kind, several in enumerate(words)
        if _key(quantity) in several
    ]
    kinds = {kind for _, kind in named}
    if len(kinds) > 1:
        index = next(i for i, kind in named if kind != named[0][1])
        told = f"{_key(actual.quantity[named[0][0]])} and {_key(actual.quantity[index])}"
        yield at.problem(
            f"{told} in one entry",
            field=f"quantity[{index}]",
            hint="Report them as entries of their own: several quantities of one entry are one "
            "amount in several measures.",
        )
    if (is_scrap(actual, agreement) or 1 in kinds) and not has_reason(actual, agreement):
        yield at.problem(
            "scrap without a reason",
            hint=f"Add a MaterialActualProperty {agreement.carriers.scrap_reason} with the reason.",
        )


def _key(quantity: QuantityValue) -> str:
    return quantity.key.value.strip() if quantity.key is not None else ""


def tracked(actual: OpMaterialActual, at: Place) -> Iterator[Problem]:
    """PERF-011. A lot of one piece is a serial number, too."""
    if not is_reported(at):
        return
    lots, sublots = actual.material_lot_id, actual.material_sub_lot_id
    material = material_of(actual, at)
    if material is None or not any(definitions(material, at)):
        if not sublots:  # a lot may be one of a material tracked by serial numbers
            name = f"material of MaterialActual {actual.id.value}"
            at.lacks(name if material is None else f"MaterialDefinition {material.text}")
        return
    by_lot, by_serial = at.once((tracked, material), lambda: _tracking(material, at))
    if by_serial and not sublots and not (lots and _one_piece(actual, at)):
        yield at.problem(
            f"{material.text} is tracked by serial numbers, and this names none",
            hint="Give the MaterialSubLotID of the piece, or its lot of one piece.",
        )
    elif by_lot and not lots and not sublots:
        yield at.problem(
            f"{material.text} is tracked by lots, and this names none",
            hint="Give the MaterialLotID.",
        )


def _tracking(material: Any, at: Place) -> tuple[bool, bool]:
    carriers = at.context.agreement.carriers
    found = [False, False]
    for definition in definitions(material, at):
        for index, name in enumerate((carriers.lot_controlled, carriers.serial_controlled)):
            value = property_of(definition.material_definition_property, name)
            if value is not None and (text_of(value) or "").strip().lower() in TRUE:
                found[index] = True
    return found[0], found[1]


def _one_piece(actual: OpMaterialActual, at: Place) -> bool:
    amounts = amounts_of(actual.quantity, at.context).values()
    return all(abs(amount.number) == 1 for amount in amounts) and bool(amounts)


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="PERF-001",
        title="What was done does not end before it starts",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0600 documentation: OperationsPerformance; spelling of Endtime: schema",
        rationale="Durations become negative, and with them rates and costs.",
        remark="Times without an offset may run back by an hour, as clocks are set back.",
        looks_at=_done,
        check=in_order,
    ),
    Rule(
        id="PERF-002",
        title="The state of a segment or job response fits its times",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0600 documentation: ResponseState",
        rationale="Of a segment that is completed and never ended nobody knows which of both to "
        "believe.",
        looks_at=("OpSegmentResponse", "JobResponse"),
        check=state_and_times,
    ),
    Rule(
        id="PERF-003",
        title="A performance or response without a state is completed",
        severity=Severity.INFO,
        profile="base",
        basis="stated",
        source="B2MML V0600 documentation: ResponseState",
        rationale="A reader that takes it for running waits for more, one that knows the default "
        "closes the order.",
        remark="Said of segments and jobs that have a start and no end, and of what has no end in "
        "something that is under way; elsewhere a missing state misleads nobody.",
        looks_at=_has_state,
        check=completed_unless_said,
    ),
    responses.REQUIRED,
    responses.OF_THE_SCHEDULE,
    responses.SUBSTITUTED,
    Rule(
        id="PERF-010",
        title="Good, scrap and rework are entries of their own, and scrap has a reason",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: confirmation of quantities",
        rationale="Yield cannot be computed, and nobody learns why material was lost.",
        remark="Scrap is what MaterialUse calls so by its OtherValue (scrap_words), or what has "
        "a reason of scrap. Whether scrap was left out altogether shows in no message.",
        looks_at=("OpMaterialActual",),
        check=separate,
    ),
    Rule(
        id="PERF-011",
        title="Material tracked by lots or serial numbers is posted with them",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: tracking of lots and serial numbers",
        rationale="The genealogy breaks at this posting, and a recall cannot find the material.",
        remark="The flags are properties of the material (lot_controlled, serial_controlled).",
        looks_at=("OpMaterialActual",),
        needs=("master_data",),
        check=tracked,
    ),
    responses.ADD_UP,
)
