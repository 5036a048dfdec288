"""Mass balances: what goes into an event equals what comes out of it, within a tolerance.

Counted are the lines whose role is input on one side, and output, by-product, co-product, sample,
scrap and loss on the other (rule MAT-012). Consumables and what is only observed count nothing. A
negative quantity is a reversal and counts as such.

Numbers are exact and units are converted exactly. A line that has no quantity, one that cannot be
read, or none in the unit of the others is a finding, and the event is then not balanceable: a
balance never leaves a line out. Where lines give several quantities, such as kilograms beside
drums, those of the one kind that every line gives are used; of several such kinds, mass.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import ClassVar

from isa95kit.b2mml.common import QuantityValue
from isa95kit.findings import Finding, Layer, Severity, shorten
from isa95kit.genealogy.graph import Event
from isa95kit.genealogy.keys import EventKey, LotKey
from isa95kit.genealogy.statements import Posting, Role
from isa95kit.units.errors import UnitError
from isa95kit.units.materials import kind_of
from isa95kit.units.quantity import Quantity
from isa95kit.units.quantity_errors import InvalidQuantity
from isa95kit.units.registry import Unit, Units

__all__ = ["Balance", "Tolerance", "Verdict", "balance_of", "families"]

_COUNTED_OUT = (
    Role.OUTPUT,
    Role.BY_PRODUCT,
    Role.CO_PRODUCT,
    Role.SAMPLE,
    Role.SCRAP,
    Role.LOSS,
)
_NOT_COUNTED = (Role.CONSUMABLE, Role.OBSERVED)


class Verdict(Enum):
    """What came of a balance.

    ``ONE_SIDED``: nothing went in, or nothing came out, as far as messages say.
    ``NOT_BALANCEABLE``: the findings say what is missing.
    """

    BALANCED = "balanced"
    UNBALANCED = "unbalanced"
    ONE_SIDED = "one-sided"
    NOT_BALANCEABLE = "not balanceable"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far apart two sides of a balance may be.

    ``absolute`` is an amount, ``relative`` a part of the inputs (0.02 for 2 %); where both are
    given, the larger one counts. Raises ValueError for negative ones, TypeError for a float.
    """

    absolute: Quantity | None = None
    relative: Decimal | Fraction | int = 0

    NONE: ClassVar[Tolerance]

    def __post_init__(self) -> None:
        if type(self.relative) not in (int, Decimal, Fraction):
            raise TypeError(
                f"a relative tolerance is exact, not {self.relative!r}: Decimal('0.02') is 2 %"
            )
        if not Decimal(0) <= self.relative or (
            self.absolute is not None and self.absolute.fraction < 0
        ):
            raise ValueError("a tolerance is not negative")

    def allowed(self, inputs: Fraction, unit: Unit) -> Fraction:
        """The largest difference, in *unit*. Raises UnitError where the absolute one has another.

        >>> from isa95kit.units import Units
        >>> Tolerance(relative=Decimal("0.02")).allowed(Fraction(50), Units().unit("KGM"))
        Fraction(1, 1)
        """
        part = abs(inputs) * Fraction(self.relative)
        return part if self.absolute is None else max(part, self.absolute.fraction_in(unit))


Tolerance.NONE = Tolerance()


@dataclass(frozen=True, slots=True)
class Balance:
    """The balance of one or several events, or of a lot.

    ``totals`` are sums by role; ``difference`` is what went in less what came out, in the unit of
    the first input, and ``allowed`` the tolerance. They are None where ``verdict`` is not
    balanceable. For a lot, inputs are what events brought and outputs what they took.
    """

    verdict: Verdict
    events: tuple[EventKey, ...]
    lot: LotKey | None = None
    inputs: Quantity | None = None
    outputs: Quantity | None = None
    totals: tuple[tuple[Role, Quantity], ...] = ()
    difference: Quantity | None = None
    allowed: Quantity | None = None
    findings: tuple[Finding, ...] = ()


Measured = dict[object, Quantity]
"""The quantities of a line by what they measure."""


class Meter:
    """Reads quantities of lines; the unit lists are those of `Quantity.of`."""

    def __init__(
        self, units: Units | None = None, code_lists: Mapping[str, str] | None = None
    ) -> None:
        self._units = units
        self._code_lists = code_lists
        self.findings: list[Finding] = []

    def read(self, quantities: Sequence[QuantityValue], name: str, path: str) -> Measured | None:
        """The quantities of a line by kind; None, with findings, where they are of no use."""
        found: Measured = {}
        wrong = len(self.findings)
        if not quantities:
            self.find(
                "GEN-010", f"{name} has no quantity", path, "Post every line with a quantity."
            )
        for value in quantities:
            try:
                quantity = Quantity.of(value, units=self._units, code_lists=self._code_lists)
            except InvalidQuantity as error:
                for finding in error.findings:
                    text = f"{name}: {finding.message}"
                    self.find(finding.rule, text, path, finding.hint)
                continue
            if quantity.unit.is_scale:
                text = f"{name}: {quantity} is a point of a scale and cannot be added up"
                self.find("UOM-008", text, path)
                continue
            kind = kind_of(quantity.unit)
            if kind in found:
                text = f"{name} gives {found[kind]} and {quantity}; one has to be meant"
                self.find("GEN-011", text, path, "Give one quantity of each kind.")
            found[kind] = quantity
        return found if wrong == len(self.findings) else None

    def find(self, rule: str, message: str, path: str, hint: str = "") -> None:
        """Note what stands in the way."""
        self.findings.append(Finding(rule, Severity.WARNING, Layer.RULE, message, path, hint=hint))

    def unit_for(
        self, lines: Sequence[Measured], name: str, path: str
    ) -> tuple[object, Unit] | None:
        """What all lines measure, and the unit of the first that does; None with a finding."""
        kinds = set(lines[0]).intersection(*lines[1:]) if lines else set()
        if not kinds:
            units = sorted({q.unit.code for line in lines for q in line.values()})
            text = f"{name}: quantities in {', '.join(units)} have nothing in common"
            self.find(
                "GEN-012", text, path, "Post a quantity of one kind, such as mass, throughout."
            )
            return None
        kind = min(kinds, key=lambda kind: (lines[0][kind].unit.kind != "mass", str(kind)))
        return kind, lines[0][kind].unit


def balance_of(
    events: Iterable[Event],
    tolerance: Tolerance,
    units: Units | None = None,
    code_lists: Mapping[str, str] | None = None,
) -> Balance:
    """The balance of events together.

    >>> balance_of((), Tolerance.NONE).verdict
    <Verdict.ONE_SIDED: 'one-sided'>
    """
    nodes = tuple({event.key: event for event in events}.values())
    keys = tuple(event.key for event in nodes)
    meter = Meter(units, code_lists)
    counted: list[tuple[Role, Measured]] = []
    for event in nodes:
        path = event.sources[0].path if event.sources else ""
        for conflict in event.conflicts:
            text = f"{_line(event, conflict.label)} came with different content"
            meter.find("IDEM-003", text, path, "A person decides which one holds.")
        for line in event.lines:
            if line.role in _NOT_COUNTED:
                continue
            name = _line(event, line.key.label)
            if line.role is Role.UNKNOWN:
                text = f"{name}: nobody knows whether it goes in or comes out"
                meter.find("GEN-013", text, path, "Use a MaterialUse of the standard.")
                continue
            measured = meter.read(line.quantities, name, path)
            if measured is not None:
                counted.append((line.role, measured))
    for text, path in _counted_twice(nodes):
        meter.find("GEN-015", text, path, "Balance the inner events by themselves.")
    counted.sort(key=lambda item: item[0] is not Role.INPUT)
    where = nodes[0].sources[0].path if nodes and nodes[0].sources else ""
    label = shorten(nodes[0].key.label) if nodes else "no event"
    return settle(label, where, keys, None, counted, meter, tolerance)


def settle(
    name: str,
    path: str,
    events: tuple[EventKey, ...],
    lot: LotKey | None,
    counted: Sequence[tuple[Role, Measured]],
    meter: Meter,
    tolerance: Tolerance,
) -> Balance:
    """The balance of counted lines, inputs first, with the verdict.

    >>> settle("x", "", (), None, (), Meter(), Tolerance.NONE).verdict
    <Verdict.ONE_SIDED: 'one-sided'>
    """
    refused = Balance(Verdict.NOT_BALANCEABLE, events, lot, findings=tuple(meter.findings))
    if meter.findings:
        return refused
    if not counted:
        return Balance(Verdict.ONE_SIDED, events, lot)
    chosen = meter.unit_for([measured for _, measured in counted], name, path)
    sums: dict[Role, Fraction] = defaultdict(Fraction)
    if chosen is not None:
        kind, unit = chosen
        try:
            for role, measured in counted:
                sums[role] += measured[kind].fraction_in(unit)
            allowed = tolerance.allowed(sums.get(Role.INPUT, Fraction()), unit)
        except UnitError as error:
            meter.find("GEN-012", f"{name}: {error}", path)
    if chosen is None or meter.findings:
        return Balance(Verdict.NOT_BALANCEABLE, events, lot, findings=tuple(meter.findings))
    inputs = sums.get(Role.INPUT, Fraction())
    outputs = sum((sums[role] for role in _COUNTED_OUT if role in sums), Fraction())
    sides = {role is Role.INPUT for role, _ in counted}
    difference = inputs - outputs
    found: tuple[Finding, ...] = ()
    if len(sides) == 1:
        verdict = Verdict.ONE_SIDED
        missing = "comes out" if True in sides else "goes in"
        text = f"{name}: nothing {missing}, so there is nothing to balance"
        found = (Finding("GEN-014", Severity.INFO, Layer.RULE, text, path),)
    elif abs(difference) <= allowed:
        verdict = Verdict.BALANCED
    else:
        verdict = Verdict.UNBALANCED
        amounts = [str(Quantity(value, unit)) for value in (inputs, outputs, difference, allowed)]
        text = "{}: {} in, {} out; the difference of {} is more than {}".format(name, *amounts)
        hint = "Post what is missing, as scrap, loss, sample or by-product, or correct a quantity."
        found = (Finding("MAT-012", Severity.WARNING, Layer.RULE, text, path, hint=hint),)
    totals = tuple((role, Quantity(sums[role], unit)) for role in Role if role in sums)
    return Balance(
        verdict,
        events,
        lot,
        Quantity(inputs, unit),
        Quantity(outputs, unit),
        totals,
        Quantity(difference, unit),
        Quantity(allowed, unit),
        found,
    )


def families(events: Mapping[EventKey, Event]) -> tuple[tuple[Event, ...], ...]:
    """Events with lines, each with those nested in it, by the outermost event.

    >>> families({})
    ()
    """
    found: dict[EventKey, list[Event]] = defaultdict(list)
    for event in events.values():
        if event.lines:
            outermost = event
            while outermost.parent is not None and outermost.parent in events:
                outermost = events[outermost.parent]
            found[outermost.key].append(event)
    return tuple(tuple(family) for family in found.values())


def _line(event: Event, line: str) -> str:
    return f"line {shorten(line)} of {shorten(event.key.label)}"


def _counted_twice(events: Sequence[Event]) -> Iterator[tuple[str, str]]:
    """Material that an event posts in the role in which an event inside it posts it, too."""
    known = {event.key: event for event in events}
    for event in events:
        outer = event.parent
        while outer is not None:
            if outer in known:
                above = {(line.role, key) for line in known[outer].lines for key in line.materials}
                for line in event.lines:
                    if _moves(line) and any((line.role, key) in above for key in line.materials):
                        text = (
                            f"{_line(event, line.key.label)} posts what {shorten(outer.label)} "
                            "posts as well; nobody can tell whether that is a sum of it"
                        )
                        yield text, event.sources[0].path if event.sources else ""
            outer = known[outer].parent if outer in known else None


def _moves(line: Posting) -> bool:
    return line.role not in _NOT_COUNTED and line.role is not Role.UNKNOWN
