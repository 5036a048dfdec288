"""How a genealogy is shown: as lines for people, as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from isa95kit.b2mml.base import Nil
from isa95kit.b2mml.common import QuantityValue, ResourceLocation
from isa95kit.findings import Report
from isa95kit.genealogy import Balance, Edge, Event, Genealogy, Link, Lot, LotKey, Role, Trace
from isa95kit.reports.base import plural
from isa95kit.reports.excerpt import printable
from isa95kit.reports.json import finding_object
from isa95kit.units import Quantity

__all__ = ["FORMAT", "as_json", "as_text", "findings_as_text"]

FORMAT = "isa95kit-genealogy/1"


def as_text(
    story: Genealogy, traces: tuple[Trace, ...], balances: tuple[Balance, ...], read: int
) -> str:
    """The traces, or without any all lots; then the balances."""
    sublots = sum(lot.key.sublot is not None for lot in story.lots)
    unnamed = sum(not lot.key.named for lot in story.lots)
    counts = [
        plural(len(story.lots) - sublots - unnamed, "lot"),
        plural(sublots, "sublot"),
        plural(len(story.events), "event"),
    ]
    lines = [f"{plural(read, 'document')}: {', '.join(counts)}"]
    if traces:
        for trace in traces:
            lines += ["", f"{trace.direction} from {trace.start.label}", *_trace(trace)]
    else:
        lines += ["", *_lots(story)]
    if balances:
        lines += ["", "balances", *map(_balance, balances)]
    return "".join(printable(line) + "\n" for line in lines)


def findings_as_text(story: Genealogy, balances: tuple[Balance, ...]) -> str:
    """One line for each finding, and its hint."""
    lines = []
    for finding in _findings(story, balances):
        lines += ["", f"{finding.severity} {finding.rule} {finding.message}"]
        lines += [f"  at {finding.path}"] if finding.path else []
        lines += [f"  hint: {finding.hint}"] if finding.hint else []
    return "".join(printable(line) + "\n" for line in lines)


def as_json(
    story: Genealogy,
    traces: tuple[Trace, ...],
    balances: tuple[Balance, ...],
    refused: list[Report],
    read: int,
) -> str:
    """Everything, as one JSON document; lots and events are named by their URNs."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "documents": read,
        "refused": [
            {"path": one.path, "findings": [finding_object(f) for f in one.findings]}
            for one in refused
        ],
        "lots": [_lot_object(one) for one in story.lots],
        "events": [_event_object(one) for one in story.events],
        "links": [_link_object(one) for one in story.edges],
        "splits": [one.key.urn for one in story.splits],
        "merges": [one.key.urn for one in story.merges],
        "loops": [
            {"lots": [key.urn for key in one.lots], "events": [key.urn for key in one.events]}
            for one in story.loops
        ],
        "orphans": [one.key.urn for one in story.orphans],
        "traces": [_trace_object(one) for one in traces],
        "balances": [_balance_object(one) for one in balances],
        "findings": [finding_object(one) for one in _findings(story, balances)],
    }
    return json.dumps(document, indent=2) + "\n"


def _findings(story: Genealogy, balances: Iterable[Balance]) -> Iterator[Any]:
    yield from story.findings
    for one in balances:
        yield from one.findings


def _lots(story: Genealogy) -> Iterator[str]:
    """Each lot with the events and lots next to it."""
    names = {
        Link.CONSUMED: ("went into", "consumed"),
        Link.PRODUCED: ("consumed", "came from"),
        Link.CONTAINS: ("holds", "is part of"),
        Link.COMPONENT: ("is a component of", "has component"),
        Link.NOTED: ("", "is mentioned by"),
    }
    for lot in story.lots:
        material = ", ".join(one.text for one in lot.definitions)
        yield lot.key.label + (f" ({material})" if material else "")
        for edge in story.graph.around.get(lot.key, ()):
            starts = edge.start == lot.key
            other = edge.end if starts else edge.start
            role = names[edge.link][0 if starts else 1]
            yield f"  {role} {other.label}{_amounts(edge)}"


def _trace(trace: Trace) -> Iterator[str]:
    for step in trace.steps:
        if isinstance(step.key, LotKey) and step.key != trace.start:
            material = ", ".join(one.text for one in trace.graph.lots[step.key].definitions)
            name = step.key.label + (f" ({material})" if material else "")
            through = "" if step.before is None else f" by {step.before.key.label}"
            how = "" if step.edge is None else _amounts(step.edge)
            yield f"  {step.depth}  {name}{through}{how}"
    if trace.cut:
        yield "  and more beyond this depth"
    elif len(trace.lots) == 0:
        yield "  nothing is known"


def _amounts(edge: Edge) -> str:
    found = ", ".join(filter(None, (" ".join(_amount(one)) for one in edge.quantities)))
    shared = "together" if edge.shared and found else ""
    # The role is told where the words for the edge do not say it.
    role = "" if edge.role in (None, Role.INPUT, Role.OUTPUT) else str(edge.role)
    told = " ".join(filter(None, (role, found, shared)))
    return f": {told}" if told else ""


def _amount(value: QuantityValue) -> tuple[str, ...]:
    number = "?" if isinstance(value.quantity_string, Nil) else value.quantity_string.value
    unit = value.unit_of_measure
    return (number,) if unit is None or isinstance(unit, Nil) else (number, unit.value)


def _balance(balance: Balance) -> str:
    name = balance.events[0].label + (" and those inside" if len(balance.events) > 1 else "")
    sums = ""
    if balance.difference is not None:
        sums = f": {balance.inputs} in, {balance.outputs} out"
    return f"  {balance.verdict}  {name}{sums}"


def _lot_object(lot: Lot) -> dict[str, Any]:
    latest = lot.latest
    return {
        "key": lot.key.urn,
        "lot": None if lot.key.lot is None else lot.key.lot.text,
        "sublot": None if lot.key.sublot is None else lot.key.sublot.text,
        "definitions": [one.text for one in lot.definitions],
        "status": latest.status if latest is not None else "",
        "disposition": latest.disposition if latest is not None else "",
        "quantities": [] if latest is None else _quantities(latest.quantities),
        "location": None if latest is None else _place(latest.location),
        "equipment": [] if latest is None else [one.text for one in latest.equipment],
        "sources": [_source(one) for one in lot.sources],
    }


def _place(location: ResourceLocation | None) -> dict[str, Any] | None:
    if location is None:
        return None
    return {
        "location": location.location.value,
        "type": location.location_type.value,
        "inside": [_place(inner) for inner in location.location_child],
    }


def _event_object(event: Event) -> dict[str, Any]:
    return {
        "key": event.key.urn,
        "kind": str(event.kind),
        "class": event.key.kind,
        "orders": [one.text for one in event.key.orders],
        "operations": [one.text for one in event.key.operations],
        "responses": [one.text for one in event.key.responses],
        "version": event.key.version,
        "parent": None if event.parent is None else event.parent.urn,
        "conflicts": [one.label for one in event.conflicts],
        "states": [
            {
                "state": one.state,
                "started": one.started,
                "ended": one.ended,
                "segments": [segment.text for segment in one.segments],
                "equipment": [equipment.text for equipment in one.equipment],
            }
            for one in event.states
        ],
    }


def _link_object(edge: Edge) -> dict[str, Any]:
    return {
        "link": str(edge.link),
        "start": edge.start.urn,
        "end": edge.end.urn,
        "line": None if edge.line is None else edge.line.label,
        "role": None if edge.role is None else str(edge.role),
        "use": edge.use,
        "quantities": _quantities(edge.quantities),
        "shared": edge.shared,
        "detail": edge.detail,
        "sources": [_source(one) for one in edge.sources],
    }


def _trace_object(trace: Trace) -> dict[str, Any]:
    return {
        "direction": str(trace.direction),
        "start": trace.start.urn,
        "cut": trace.cut,
        "steps": [
            {
                "key": step.key.urn,
                "depth": step.depth,
                "before": None if step.before is None else step.before.key.urn,
            }
            for step in trace.steps
        ],
    }


def _balance_object(balance: Balance) -> dict[str, Any]:
    return {
        "verdict": str(balance.verdict),
        "events": [key.urn for key in balance.events],
        "inputs": _exact(balance.inputs),
        "outputs": _exact(balance.outputs),
        "difference": _exact(balance.difference),
        "allowed": _exact(balance.allowed),
        "totals": {str(role): _exact(total) for role, total in balance.totals},
    }


def _exact(quantity: Quantity | None) -> Mapping[str, str] | None:
    return None if quantity is None else {"value": quantity.text, "unit": quantity.unit.code}


def _quantities(values: Iterable[QuantityValue]) -> list[dict[str, str | None]]:
    found = []
    for value in values:
        number, *unit = _amount(value)
        nil = isinstance(value.quantity_string, Nil)
        found.append({"value": None if nil else number, "unit": unit[0] if unit else None})
    return found


def _source(source: Any) -> dict[str, str]:
    return {"message": source.message, "bodid": source.bodid, "path": source.path}
