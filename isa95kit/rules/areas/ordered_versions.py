"""EFF: the versions of definitions that orders and their answers rely on."""

from __future__ import annotations

import datetime as dt
from typing import Any

from isa95kit.b2mml import Identifier, OperationsRequest, OpSegmentRequirement
from isa95kit.b2mml.base import AnyElement
from isa95kit.effectivity.versions import version_text
from isa95kit.findings import shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.amounts import moment, property_of, text_of
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.parties import written
from isa95kit.rules.place import Place
from isa95kit.rules.registers import only_asks
from isa95kit.rules.rule import Problems

__all__ = ["effective_at_start", "up_to_date", "version_named"]


def effective_at_start(order: Any, at: Place) -> Problems:
    """EFF-004. A segment without a start of its own starts with its order."""
    if isinstance(order, OpSegmentRequirement):
        starts = (_start(owner) for owner in (order, *at.above))
        start = next((s for s in starts if s is not None), None)
        field, version = "operations_definition_id", _carried(order, at)
    elif isinstance(order, OperationsRequest):
        start = _start(order)
        field, version = "operations_definition_id", _carried(order, at)
    else:
        start, field = _planned(order, at), "work_master_id"
        version = written(order.work_master_version)
    named = getattr(order, field)
    if start is None or not isinstance(named, Identifier):
        return None
    kind = "OperationsDefinition" if field == "operations_definition_id" else "WorkMaster"
    told = _outdated(kind, named, version, start, at)
    if not told:
        return None
    return (
        at.problem(
            f"planned for {start.isoformat()}: {told}",
            field=field if kind == "OperationsDefinition" or not version else "work_master_version",
            hint="Name the version that is in force when the work starts, or move the start.",
        ),
    )


def _start(owner: object) -> dt.datetime | None:
    """When a segment or order is planned to start; that of a whole schedule is another time."""
    if isinstance(owner, OpSegmentRequirement):
        return moment_of(owner.earliest_start_time)
    return moment_of(owner.start_time) if isinstance(owner, OperationsRequest) else None


def up_to_date(owner: Any, at: Place) -> Problems:
    """EFF-006. What was done is judged by its start, otherwise by the time of the message; of an
    order with a planned start EFF-004 speaks.
    """
    kind, field = "WorkMaster", "work_master_version"
    named, version = owner.work_master_id, written(owner.work_master_version)
    if not version or not isinstance(named, Identifier) or only_asks(at):
        return None
    started = moment_of(getattr(owner, "start_time", None))
    if type(owner).__name__ == "JobOrder" and _planned(owner, at) is not None:
        return None
    if type(owner).__name__ == "WorkDirective":
        started = moment_of(owner.effective_start_date)
    when = started or moment(at)
    told = _outdated(kind, named, version, when, at) if when is not None else ""
    if not told:
        return None
    return (
        at.problem(
            told,
            field=field,
            hint="Refuse the message; get the version in force to its sender.",
        ),
    )


def _planned(job: Any, at: Place) -> dt.datetime | None:
    request = at.nearest("WorkRequest")
    return moment_of(job.start_time) or moment_of(getattr(request, "start_time", None))


def _outdated(kind: str, named: Identifier, version: str, when: dt.datetime, at: Place) -> str:
    """Why a version cannot be used at a moment; empty where it can, or nothing is published."""
    master_data = at.context.master_data
    keys = master_data.meant_by(kind, named) if master_data is not None else ()
    if master_data is None or not keys:
        return ""
    texts = [version_text(o) for key in keys for o in master_data.chains[key].in_force(when)]
    if version in texts or (texts and not version):
        return ""
    what = f"version {shorten(version)!r} of {kind}" if version else kind
    in_force = ", ".join(shorten(t) or "one without version" for t in texts) or "none"
    not_then = f"{what} {shorten(named.value)} is not in force at {when.isoformat()}"
    return f"{not_then}; in force: {in_force}"


def version_named(order: Any, at: Place) -> Problems:
    """EFF-005. A request that hands its definition on to its segments need not say it itself."""
    named = order.operations_definition_id
    if not isinstance(named, Identifier) or not named.value.strip() or only_asks(at):
        return None
    if _carried(order, at):
        return None
    if isinstance(order, OperationsRequest):
        of_segments = [s.operations_definition_id for s in order.segment_requirement]
        if any(_same(named, one) for one in of_segments):
            return None
    else:
        for owner in at.above:
            inherits = _same(named, getattr(owner, "operations_definition_id", None))
            if isinstance(owner, OpSegmentRequirement) and inherits and _carried(owner, at):
                return None
            if isinstance(owner, OperationsRequest) and _extended(owner, at):
                return None
    name = at.context.agreement.carriers.definition_version
    return (
        at.problem(
            f"operations definition {shorten(named.value)} is named without its version",
            field="operations_definition_id",
            hint=f"Give the version as SegmentParameter {name!r}, or as an extension of that name.",
        ),
    )


def _same(one: Identifier, other: object) -> bool:
    try:
        return isinstance(other, Identifier) and Identity.of(one) == Identity.of(other)
    except NoIdentity:
        return False


def _carried(order: Any, at: Place) -> str:
    """The version of the definition, as the agreed carrier has it; empty where it does not."""
    if extended := _extended(order, at):
        return extended
    parameters = getattr(order, "segment_parameter", ())
    value = property_of(parameters, at.context.agreement.carriers.definition_version)
    return (text_of(value) or "").strip() if value is not None else ""


def _extended(order: Any, at: Place) -> str:
    name = at.context.agreement.carriers.definition_version
    for element in order.extensions:
        if isinstance(element, AnyElement) and element.name.rpartition(":")[2] == name:
            text = element.xml.partition(">")[2].rpartition("</")[0].strip()
            if text and "<" not in text:
                return text
    return ""
