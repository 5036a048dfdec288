"""EFF: the versions of definitions that orders and their answers rely on."""

from __future__ import annotations

import datetime as dt
from typing import Any

from isa95kit.b2mml import (
    Identifier,
    JobOrder,
    JobResponse,
    OperationsRequest,
    OpSegmentRequirement,
)
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
from isa95kit.transactions import Verb

__all__ = ["effective_at_start", "up_to_date", "version_named"]


def effective_at_start(order: Any, at: Place) -> Problems:
    """EFF-004. A segment without a start of its own starts with its order. To cancel an order that
    is out of date is right.
    """
    if at.verb == Verb.CANCEL or only_asks(at):
        return None
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
    """EFF-006. What was done is judged by the version its order names, and by what was in force
    when it started, or else when the message was made; of an order with a planned start EFF-004
    speaks.
    """
    named, version = owner.work_master_id, written(owner.work_master_version)
    if not version or not written(named) or at.verb == Verb.CANCEL or only_asks(at):
        return None
    told = _not_as_ordered(owner, version, at)
    started = moment_of(getattr(owner, "start_time", None))
    if type(owner).__name__ == "JobOrder" and _planned(owner, at) is not None:
        return None
    if type(owner).__name__ == "WorkDirective":
        started = moment_of(owner.effective_start_date)
    when = started or moment(at)
    if when is None:
        at.lacks("clock")
    elif not told:
        told = _outdated("WorkMaster", named, version, when, at)
    if not told:
        return None
    return (
        at.problem(
            told,
            field="work_master_version",
            hint="Refuse the message; get the version in force to its sender.",
        ),
    )


def _not_as_ordered(owner: Any, version: str, at: Place) -> str:
    """How a version differs from that of the job order as it is known; empty where it does not."""
    order_id, named = getattr(owner, "job_order_id", None), owner.work_master_id
    known = at.context.known
    if known is None or not isinstance(owner, JobResponse) or not isinstance(order_id, Identifier):
        return ""
    if not order_id.value.strip():
        return ""
    order = known.find(Identity.of(order_id, type="JobOrder"))
    if not isinstance(order, JobOrder) or not _same(named, order.work_master_id):
        return ""
    ordered = written(order.work_master_version)
    if not ordered or ordered == version:
        return ""
    return (
        f"version {shorten(version)!r} of WorkMaster {shorten(named.value)} is not that of order "
        f"{shorten(order_id.value)}, which is {shorten(ordered)!r}"
    )


def _planned(job: Any, at: Place) -> dt.datetime | None:
    request = at.nearest("WorkRequest")
    return moment_of(job.start_time) or moment_of(getattr(request, "start_time", None))


def _outdated(kind: str, named: Identifier, version: str, when: dt.datetime, at: Place) -> str:
    """Why a version cannot be used at a moment; empty where it can, or where it is not known."""
    master_data = at.context.master_data
    keys = master_data.meant_by(kind, named) if master_data is not None else ()
    if master_data is None or not keys:
        if named.value.strip():
            at.lacks("master_data" if master_data is None else f"versions of {kind} {named.value}")
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
    if not written(named) or at.verb == Verb.CANCEL or only_asks(at):
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
    hint = f"Give the version as SegmentParameter {name!r}, or as an extension of that name."
    if isinstance(order, OperationsRequest):
        hint = (
            f"Give the version as an extension {name!r}, or as SegmentParameter of that name in "
            "segments that name the definition."
        )
    return (
        at.problem(
            f"operations definition {shorten(named.value)} is named without its version",
            field="operations_definition_id",
            hint=hint,
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
