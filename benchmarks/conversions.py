"""Conversions of a known pair of units, against those of pint: ratios measured in rounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from benchmarks.measure import race
from benchmarks.peers import Contestant
from benchmarks.processes import Process
from isa95kit.units import Units
from isa95kit.units.pint_quantities import pint_registry

__all__ = ["PAIRS", "Pair", "conversions"]

VALUES = tuple(Decimal(cents) / 100 for cents in range(1, 1001))
"""What is converted, by everyone: a thousand decimal numbers of two places."""

DIGITS = 28
"""Significant digits, as pint's Decimal registry has them by default."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two units, by their codes and by pint's names."""

    source: str
    target: str
    pint_source: str
    pint_target: str

    @property
    def name(self) -> str:
        """What the report calls it."""
        return f"pint Quantity.to / isa95kit, {self.source} to {self.target}"


PAIRS = (
    Pair("LBR", "KGM", "pound", "kilogram"),
    Pair("KGM", "LBR", "kilogram", "pound"),
    Pair("GLL", "LTR", "gallon", "liter"),
    Pair("FAH", "CEL", "degree_Fahrenheit", "degree_Celsius"),
)


def contestants(pair: Pair) -> tuple[Contestant, Contestant]:
    """pint with everything prepared, quantities and target; and our function of the pair."""
    registry = pint_registry()
    quantities = [registry.Quantity(value, pair.pint_source) for value in VALUES]
    target = registry.Unit(pair.pint_target)
    convert = converter(pair)
    return (
        Contestant("pint", lambda: [quantity.to(target) for quantity in quantities]),
        Contestant("isa95kit", lambda: [convert(value) for value in VALUES]),
    )


def converter(pair: Pair) -> Callable[[Decimal], Decimal]:
    """Ours; it rounds only where the exact result may have no end."""
    units = Units()
    terminating = units.factor(pair.source, pair.target).terminating
    return units.converter(pair.source, pair.target, digits=None if terminating else DIGITS)


def conversions(rounds: int) -> tuple[Process, ...]:
    """How many times longer pint takes, for each pair."""
    figures = []
    for pair in PAIRS:
        times = race(contestants(pair), rounds, rounds)
        figures.append(Process(pair.name, times.ratio("pint", "isa95kit"), "times"))
    return tuple(figures)
