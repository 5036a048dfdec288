"""A unit of measure: its code, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass

from isa95kit.units import tables
from isa95kit.units.dimensions import Dimension
from isa95kit.units.errors import NotConvertible
from isa95kit.units.expressions import Measure

__all__ = ["Unit"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: its code, the list the code is from, and what is known of it.

    ``status`` is ``current``, ``deprecated`` or ``deleted``. ``kind`` is ``physical``, ``ratio``,
    ``count``, ``package``, ``scale``, ``level`` or ``other``. ``definition`` is what its size is
    reckoned from, such as ``lbf/in2``; where that is empty, ``reason`` says why the unit does not
    convert. ``basis`` is what has to be the same beside the dimension: ``dry`` for a mass that is
    dry weight. Units of different bases do not convert into each other.
    """

    code: str
    code_list: str
    name: str
    symbol: str = ""
    status: str = "current"
    kind: str = "other"
    definition: str = ""
    basis: str = ""
    reason: str = ""

    @property
    def convertible(self) -> bool:
        """True when the unit has a size."""
        return bool(self.definition)

    @property
    def measure(self) -> Measure:
        """The exact size in SI base units. Raises `NotConvertible`."""
        if not self.definition:
            raise NotConvertible(f"{self} does not convert: {self.reason}")
        return tables.measure(self.definition)

    @property
    def dimension(self) -> Dimension | None:
        """What it measures, as exponents of base quantities; None when it does not convert."""
        return self.measure.dimension if self.definition else None

    @property
    def is_scale(self) -> bool:
        """True for a scale with a zero point of its own, such as degree Celsius.

        Values on it are points: they convert, and are neither added nor multiplied.
        """
        return bool(self.definition) and bool(self.measure.zero)

    def __str__(self) -> str:
        return f"{self.code} ({self.name})"
