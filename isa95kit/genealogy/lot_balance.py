"""The balance of a lot: what events brought into it, and what they took out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from isa95kit.b2mml.common import DispositionValue
from isa95kit.findings import Finding, Layer, Severity, shorten
from isa95kit.genealogy.balance import Balance, Measured, Meter, Tolerance, Verdict, settle
from isa95kit.genealogy.graph import Event, Graph, Link
from isa95kit.genealogy.keys import EventKey, LotKey
from isa95kit.genealogy.statements import Posting, Role
from isa95kit.units.registry import Units

__all__ = ["lot_balance"]


def lot_balance(
    lot: LotKey,
    graph: Graph,
    tolerance: Tolerance,
    units: Units | None = None,
    code_lists: Mapping[str, str] | None = None,
) -> Balance:
    """What came into a lot and its sublots by events, and what was taken out.

    A sample, scrap or loss beside a line that produces or consumes the lot in the same event is
    reckoned with that event, not again here. What is left may be anything from nothing up; more
    taken than came is unbalanced (rule MAT-010), and so is a rest in a lot whose last disposition
    is Closed (MAT-015). A lot that came from elsewhere is one-sided.

    >>> key = LotKey.parse("urn:isa95kit:MaterialLot::::L1")
    >>> lot_balance(key, Graph({}, {}, ()), Tolerance.NONE).verdict
    <Verdict.ONE_SIDED: 'one-sided'>
    """
    keys = {key for key in graph.lots if key == lot or key.of_lot == lot}
    touched: dict[EventKey, None] = {}
    for key in keys:
        for edge in graph.around.get(key, ()):
            if edge.link in (Link.CONSUMED, Link.PRODUCED, Link.NOTED) and edge.line is not None:
                touched[edge.line.event] = None
    meter = Meter(units, code_lists)
    counted: list[tuple[Role, Measured]] = []
    events = sorted(touched, key=lambda key: key.urn)
    for event in (graph.events[key] for key in events):
        path = event.sources[0].path if event.sources else ""
        for line, side in _sides(event, keys):
            name = f"line {shorten(line.key.label)} of {shorten(event.key.label)}"
            if line.role is Role.UNKNOWN:
                meter.find("GEN-013", f"{name}: nobody knows whether it goes in or comes out", path)
            elif line.key in event.conflicts:
                meter.find("IDEM-003", f"{name} came with different content", path)
            elif not keys.issuperset(line.materials):
                meter.find("MAT-005", f"{name} shares one quantity with other lots", path)
            elif (measured := meter.read(line.quantities, name, path)) is not None:
                counted.append((side, measured))
    counted.sort(key=lambda item: item[0] is not Role.INPUT)
    name = f"lot {shorten(lot.label)}"
    node = graph.lots.get(lot)
    path = node.sources[0].path if node is not None and node.sources else ""
    result = settle(name, path, tuple(events), lot, counted, meter, tolerance)
    closed = (
        node is not None
        and node.latest is not None
        and node.latest.disposition == DispositionValue.CLOSED
    )
    return _judged(result, name, path, closed)


def _sides(event: Event, keys: set[LotKey]) -> Iterator[tuple[Posting, Role]]:
    """The lines of an event that concern a lot, as input or output of the lot."""
    mine = [line for line in event.lines if keys.intersection(line.materials)]
    moved = any(line.role.enters or line.role.produced for line in mine)
    fed = any(line.role.enters for line in event.lines)
    for line in mine:
        if line.role.enters:
            yield line, Role.OUTPUT
        elif line.role.produced:
            yield line, Role.INPUT
        elif line.role.withdrawn and not moved:
            # Made of what went in, as a sample with a lot of its own; or else taken from stock.
            yield line, Role.INPUT if fed else Role.OUTPUT
        elif line.role is Role.UNKNOWN:
            yield line, Role.UNKNOWN


def _judged(result: Balance, name: str, path: str, closed: bool) -> Balance:
    if result.difference is None or result.allowed is None:
        return result
    if Role.INPUT not in dict(result.totals):
        return result
    left, allowed = result.difference.fraction, result.allowed.fraction
    if left < -allowed:
        text = f"{name}: {result.outputs} were taken and only {result.inputs} came in"
        found = Finding("MAT-010", Severity.ERROR, Layer.RULE, text, path)
        return replace(result, verdict=Verdict.UNBALANCED, findings=(found,))
    if closed and left > max(allowed, Fraction(0)):
        text = f"{name} is closed with {result.difference} left"
        found = Finding("MAT-015", Severity.ERROR, Layer.RULE, text, path)
        return replace(result, verdict=Verdict.UNBALANCED, findings=(found,))
    return replace(result, verdict=Verdict.BALANCED, findings=())
