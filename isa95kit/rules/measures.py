"""Amounts that rules add up and compare: exact, and only where they measure the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from isa95kit.b2mml import QuantityValue, UnitOfMeasure
from isa95kit.units import Quantity, Unit, UnitError, Units
from isa95kit.units.derivation import number_text
from isa95kit.units.materials import kind_of
from isa95kit.units.quantity_errors import InvalidQuantity
from isa95kit.units.reading import decimal_of, standard_units

__all__ = ["Amounts", "Measure", "Measures", "shared"]

Measure = tuple[str, object]
"""What tells amounts apart: the key of the quantity, and what its unit measures."""

Amounts = Mapping[Measure, Fraction]
"""The amounts of one object, each in the unit that the `Measures` took for its measure."""


class Measures:
    """Reads quantities in units that it settles on as it goes: the first one of each kind.

    With *units*, amounts in units that convert are one kind. Without, those of one code are.
    """

    def __init__(self, units: Units | None) -> None:
        self._units = units
        self._taken: dict[object, Unit] = {}

    def of(self, values: Iterable[object]) -> Amounts:
        """The amounts; what is no number is left out, and so is what is given twice."""
        found: dict[Measure, Fraction] = {}
        twice: set[Measure] = set()
        for value in values:
            if not isinstance(value, QuantityValue):
                continue
            text = getattr(value.quantity_string, "value", None)
            number = decimal_of(text) if isinstance(text, str) else None
            if number is None:
                continue
            key = value.key.value.strip() if value.key is not None else ""
            kind, amount = self._read(value, Fraction(number))
            measure = (key, kind)
            (twice.add(measure) if measure in found else found.update({measure: amount}))
        return {measure: amount for measure, amount in found.items() if measure not in twice}

    def text(self, measure: Measure, amount: Fraction) -> str:
        """An amount for people: ``100 KGM``."""
        unit = self._taken.get(measure[1])
        return f"{number_text(amount)} {unit.code if unit is not None else measure[1]}".strip()

    def _read(self, value: QuantityValue, number: Fraction) -> tuple[object, Fraction]:
        if self._units is not None:
            try:
                unit = Quantity.of(value, units=self._units).unit
                if not unit.is_scale:
                    kind = kind_of(unit)
                    taken = self._taken.setdefault(kind, unit)
                    return kind, self._in(unit, taken, number)
            except (InvalidQuantity, UnitError):
                pass
        unit_of_measure = value.unit_of_measure
        code = unit_of_measure.value.strip() if isinstance(unit_of_measure, UnitOfMeasure) else ""
        return code, number

    def _in(self, unit: Unit, taken: Unit, number: Fraction) -> Fraction:
        if unit == taken:
            return number
        return (self._units or standard_units()).factor(unit, taken).apply(number)


def shared(several: Iterable[Amounts]) -> tuple[Measure, ...]:
    """What all of them give an amount of, in the order of the first."""
    listed = list(several)
    if not listed:
        return ()
    return tuple(m for m in listed[0] if all(m in amounts for amounts in listed[1:]))
