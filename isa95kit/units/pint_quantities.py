"""Quantities of pint: made from ours, and read back, without a number being rounded.

pint never sees a code: it would read ``EA`` as an exaampere. It gets the long names of the units
that a definition is built from, and only of those that it defines exactly as we do.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from isa95kit.extras import load
from isa95kit.units import tables
from isa95kit.units.dimensions import Dimension
from isa95kit.units.errors import InexactResult, NotConvertible, UnknownUnit
from isa95kit.units.expressions import Measure, evaluate
from isa95kit.units.factors import EXACT, exact_decimal, rational
from isa95kit.units.unit import Unit

if TYPE_CHECKING:
    import pint

__all__ = ["from_pint", "pint_registry", "to_pint"]

DIFFERENCES = {"delta_degree_Celsius": "K", "delta_degree_Fahrenheit": "degR"}
"""What pint calls differences on a scale, and what they are in our definitions."""


@cache
def pint_registry() -> pint.UnitRegistry[Any]:
    """pint's units with Decimal magnitudes: built at the first call, and kept.

    Decimal, because pint multiplies magnitudes by its factors, and a Decimal multiplies with
    nothing but a Decimal. Where pint divides, it rounds to the digits of the decimal context;
    conversions of ours do not go through it. Raises `MissingExtra` without the extra ``units``.

    >>> pint_registry().Quantity(Decimal("1.5"), "meter").to("millimeter")
    <Quantity(1.5E+3, 'millimeter')>
    """
    registry: pint.UnitRegistry[Any] = load("pint", "units").UnitRegistry(non_int_type=Decimal)
    return registry


def to_pint(
    value: Decimal, unit: Unit, registry: pint.UnitRegistry[Any] | None = None
) -> pint.Quantity[Any]:
    """The same quantity in pint, in the units that the definition of *unit* is built from.

    A dozen becomes twelve counts, a pound per square inch force pounds per square inches.
    Raises `NotConvertible` for units without a size, and for those on a basis such as dry weight,
    which pint cannot tell apart; `InexactResult` when a definition holds a number without an end.

    >>> from isa95kit.units import Units
    >>> print(to_pint(Decimal("2.50"), Units().unit("LBR")))
    2.50 pound
    """
    if unit.basis:
        raise NotConvertible(f"{unit} counts {unit.basis}, which pint has no place for")
    if not unit.definition:
        raise NotConvertible(f"{unit} does not convert: {unit.reason}")
    number, names = _in_pint(unit.definition)
    if number.pi:
        raise InexactResult(f"{unit} holds pi in a way that pint does not: convert it first")
    known = registry or pint_registry()
    container = load("pint", "units").util.UnitsContainer(names)
    rational(value)  # refuses what is no decimal number
    scaled = value if number.ratio == 1 else EXACT.multiply(value, exact_decimal(number.ratio))
    quantity: pint.Quantity[Any] = known.Quantity(scaled, known.Unit(container))
    return quantity


def from_pint(quantity: pint.Quantity[Any]) -> tuple[Decimal | Fraction | int, Unit]:
    """Magnitude and unit of a quantity of pint; the unit converts like any other.

    Raises TypeError when the magnitude is a float, `UnknownUnit` when pint's unit is none that we
    define exactly alike.

    >>> from isa95kit.units import Units
    >>> value, unit = from_pint(pint_registry().Quantity(Decimal(5), "pound / foot ** 2"))
    >>> Units().convert(value, unit, "28").digits(7)
    Decimal('24.41214')
    """
    magnitude = quantity.magnitude
    rational(magnitude)
    parts = []
    for name, exponent in quantity.unit_items():
        power = Fraction(str(exponent))
        if power.denominator != 1:
            raise UnknownUnit(f"{name} to the power {exponent}: no unit has broken exponents here")
        parts.append(f"{_symbol(name, quantity)}^{power}")
    # A scale alone is a point on it; with an exponent it would be a difference.
    definition = "*".join(parts).removesuffix("^1") if len(parts) == 1 else "*".join(parts)
    text = str(quantity.units)
    return magnitude, Unit(text, "pint", text, kind="physical", definition=definition or "1")


def _symbol(name: str, quantity: pint.Quantity[Any]) -> str:
    """Our symbol for a unit of pint, prefix and all."""
    if name in DIFFERENCES:
        return DIFFERENCES[name]
    registry: Any = quantity._REGISTRY
    known = _symbols()
    if name in known:
        return known[name]
    for prefix, unit, _ in registry.parse_unit_name(name):
        if unit in known and prefix in _prefix_symbols():
            return _prefix_symbols()[prefix] + known[unit]
    raise UnknownUnit(f"{name!r} of pint is no unit that is defined exactly alike here")


@cache
def _symbols() -> dict[str, str]:
    return {found.pint: symbol for symbol, found in tables.definitions().items() if found.pint}


@cache
def _prefix_symbols() -> dict[str, str]:
    return {"": "", **{name: symbol for symbol, name in _PREFIX_NAMES.items()}}


_PREFIX_NAMES = {
    "Q": "quetta",
    "R": "ronna",
    "Y": "yotta",
    "Z": "zetta",
    "E": "exa",
    "P": "peta",
    "T": "tera",
    "G": "giga",
    "M": "mega",
    "k": "kilo",
    "h": "hecto",
    "da": "deca",
    "d": "deci",
    "c": "centi",
    "m": "milli",
    "u": "micro",
    "n": "nano",
    "p": "pico",
    "f": "femto",
    "a": "atto",
    "z": "zepto",
    "y": "yocto",
    "r": "ronto",
    "q": "quecto",
    "Ki": "kibi",
    "Mi": "mebi",
    "Gi": "gibi",
    "Ti": "tebi",
    "Pi": "pebi",
    "Ei": "exbi",
    "Zi": "zebi",
    "Yi": "yobi",
}


def _in_pint(expression: str) -> tuple[Measure, dict[str, int]]:
    """The number in front, and pint's units with their exponents."""
    number = evaluate(expression, lambda name: Measure(Fraction(1)))
    names: dict[str, int] = {}
    for symbol, exponent in _exponents(expression):
        _, found = tables.split(symbol)
        if found.pint:
            name = _PREFIX_NAMES.get(symbol.removesuffix(found.symbol), "") + found.pint
            names[name] = names.get(name, 0) + exponent
            continue
        size, _ = tables.split(symbol)
        inner, deeper = _in_pint(found.definition)
        number = number.times(Measure(size).times(inner).power(exponent))
        for name, inside in deeper.items():
            names[name] = names.get(name, 0) + inside * exponent
    return number, {name: exponent for name, exponent in names.items() if exponent}


def _exponents(expression: str) -> Iterator[tuple[str, int]]:
    """The symbols of an expression, each with its exponent."""
    symbols: list[str] = []

    def note(name: str) -> Measure:
        symbols.append(name)
        return Measure(Fraction(1))

    evaluate(expression, note)
    one = Dimension(length=1)
    for symbol in dict.fromkeys(symbols):
        counted = evaluate(
            expression,
            lambda name, symbol=symbol: (  # type: ignore[misc]
                Measure(Fraction(1), dimension=one) if name == symbol else Measure(Fraction(1))
            ),
        )
        if counted.dimension.length:
            yield symbol, counted.dimension.length
