"""Amounts that rules add up and compare: exact, in agreed units.

What cannot be compared says nothing. Without the units of the context only quantities of one unit
code are compared. Two objects are compared by their `Amount`, several at once by `Measures`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from isa95kit.b2mml import QuantityValue, UnitOfMeasure
from isa95kit.rules.amounts import number_of, quantity_of
from isa95kit.rules.context import Context
from isa95kit.rules.parties import written
from isa95kit.units import Unit, UnitError, Units
from isa95kit.units.derivation import normal, number_text
from isa95kit.units.materials import kind_of

__all__ = [
    "Amount",
    "Amounts",
    "Measure",
    "Measures",
    "amounts_of",
    "differ",
    "shared",
    "total",
]


@dataclass(frozen=True, slots=True)
class Amount:
    """An exact number of a unit, by the unit's code."""

    number: Fraction
    unit: str

    def __str__(self) -> str:
        number = number_text(normal(self.number))
        return f"{number} {self.unit}" if self.unit else number

    def to(self, unit: str, units: Units | None) -> Amount | None:
        """The same amount in another unit; None where nobody can tell, and for points of a scale.

        >>> str(Amount(Fraction(1), "KGM").to("GRM", Units()))
        '1000 GRM'
        >>> Amount(Fraction(1), "KGM").to("GRM", None) is None
        True
        """
        if unit == self.unit:
            return self
        if units is None:
            return None
        try:
            source, target = units.unit(self.unit), units.unit(unit)
            if source.is_scale or target.is_scale:
                return None
            factor = units.factor(source, target)
        except UnitError:
            return None
        return Amount(Fraction(factor.apply(self.number)), unit) if factor.exact else None


def amounts_of(values: Iterable[QuantityValue], context: Context) -> dict[str, Amount]:
    """The amounts of one object by their key (rule UOM-007), empty where there is none.

    What is nil, no plain number, or given twice is left out.

    >>> from isa95kit.b2mml import QuantityString
    >>> from isa95kit.rules.context import NO_CONTEXT
    >>> weight = QuantityValue(
    ...     quantity_string=QuantityString("25.0"), unit_of_measure=UnitOfMeasure("KGM")
    ... )
    >>> amounts_of([weight], NO_CONTEXT)
    {'': Amount(number=Fraction(25, 1), unit='KGM')}
    """
    found: dict[str, Amount | None] = {}
    for value in values:
        key = written(value.key)
        found[key] = None if key in found else _amount(value, context)
    return {key: amount for key, amount in found.items() if amount is not None}


def total(amounts: Iterable[Amount], units: Units | None) -> Amount | None:
    """The sum in the unit of the first; None where there is none, or one does not convert.

    >>> str(total([Amount(Fraction(1), "KGM"), Amount(Fraction(1, 2), "KGM")], None))
    '1.5 KGM'
    """
    result: Amount | None = None
    for amount in amounts:
        if result is None:
            result = amount
            continue
        converted = amount.to(result.unit, units)
        if converted is None:
            return None
        result = Amount(result.number + converted.number, result.unit)
    return result


def differ(one: Amount, other: Amount, tolerance: Decimal, units: Units | None) -> bool:
    """Whether two amounts differ by more than a part of the other; not where nobody can tell.

    >>> differ(Amount(Fraction(99), "KGM"), Amount(Fraction(100), "KGM"), Decimal("0.01"), None)
    False
    """
    converted = one.to(other.unit, units)
    if converted is None:
        return False
    return abs(converted.number - other.number) > Fraction(tolerance) * abs(other.number)


Measure = tuple[str, object]
"""What tells amounts apart: the key of the quantity, and what its unit measures."""

Amounts = Mapping[Measure, Fraction]
"""The amounts of one object, each in the unit that the `Measures` took for its measure."""


class Measures:
    """Reads quantities in units that it settles on as it goes: the first one of each kind.

    With the units of the context, amounts in units that convert are one kind. Without, those of one
    code are.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._taken: dict[object, Unit] = {}

    def of(self, values: Iterable[object]) -> Amounts:
        """The amounts; what is no number is left out, and so is what is given twice.

        >>> from isa95kit.b2mml import QuantityString
        >>> from isa95kit.rules.context import NO_CONTEXT
        >>> weight = QuantityValue(
        ...     quantity_string=QuantityString("25.0"), unit_of_measure=UnitOfMeasure("KGM")
        ... )
        >>> Measures(NO_CONTEXT).of([weight])
        {('', 'KGM'): Fraction(25, 1)}
        """
        found: dict[Measure, Fraction] = {}
        twice: set[Measure] = set()
        for value in values:
            if not isinstance(value, QuantityValue):
                continue
            number = number_of(value)
            if number is None:
                continue
            kind, amount = self._read(value, Fraction(number))
            measure = (written(value.key), kind)
            if measure in found:
                twice.add(measure)
            found[measure] = amount
        return {measure: amount for measure, amount in found.items() if measure not in twice}

    def text(self, measure: Measure, amount: Fraction) -> str:
        """An amount for people.

        >>> from isa95kit.rules.context import NO_CONTEXT
        >>> Measures(NO_CONTEXT).text(("", "KGM"), Fraction(100))
        '100 KGM'
        """
        unit = self._taken.get(measure[1])
        return f"{number_text(amount)} {unit.code if unit is not None else measure[1]}".strip()

    def _read(self, value: QuantityValue, number: Fraction) -> tuple[object, Fraction]:
        quantity, units = quantity_of(value, self._context), self._context.units
        if quantity is not None and units is not None and not quantity.unit.is_scale:
            kind = kind_of(quantity.unit)
            taken = self._taken.setdefault(kind, quantity.unit)
            try:
                return kind, self._in(quantity.unit, taken, number, units)
            except UnitError:
                pass
        return _code(value), number

    def _in(self, unit: Unit, taken: Unit, number: Fraction, units: Units) -> Fraction:
        return number if unit == taken else units.factor(unit, taken).apply(number)


def shared(several: Iterable[Amounts]) -> tuple[Measure, ...]:
    """What all of them give an amount of, in the order of the first.

    >>> shared([{("", "KGM"): Fraction(1), ("", "H87"): Fraction(2)}, {("", "H87"): Fraction(3)}])
    (('', 'H87'),)
    """
    listed = list(several)
    if not listed:
        return ()
    return tuple(m for m in listed[0] if all(m in amounts for amounts in listed[1:]))


def _code(value: QuantityValue) -> str:
    unit = value.unit_of_measure
    return unit.value.strip() if isinstance(unit, UnitOfMeasure) else ""


def _amount(value: QuantityValue, context: Context) -> Amount | None:
    unit = value.unit_of_measure
    if context.units is not None and unit is not None:
        quantity = quantity_of(value, context)
        return None if quantity is None else Amount(quantity.fraction, quantity.unit.code)
    number = number_of(value)
    if number is None:
        return None
    return Amount(Fraction(number), _code(value))
