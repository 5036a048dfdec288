"""Dimensions: what a unit measures, as exponents of base quantities."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["BASE_SYMBOLS", "DIMENSIONLESS", "Dimension", "quantity_name"]


class Dimension(NamedTuple):
    """Exponents of the seven SI base quantities, and of three that the SI counts as plain numbers.

    Angle, information and number of items have places of their own, so that a frequency is no
    angular velocity, a byte no piece, and a percentage no dozen.
    """

    length: int = 0
    mass: int = 0
    time: int = 0
    current: int = 0
    temperature: int = 0
    amount: int = 0
    luminous_intensity: int = 0
    angle: int = 0
    information: int = 0
    items: int = 0

    def power(self, exponent: int) -> Dimension:
        """The dimension of a unit raised to *exponent*.

        >>> str(Dimension(length=1).power(3))
        'm3'
        """
        return Dimension(*(own * exponent for own in self))

    def times(self, other: Dimension, sign: int = 1) -> Dimension:
        """The dimension of a product; of a quotient with *sign* -1.

        >>> str(Dimension(mass=1).times(Dimension(length=3), -1))
        'm-3.kg'
        """
        return Dimension(*(a + sign * b for a, b in zip(self, other, strict=True)))

    def __str__(self) -> str:
        parts = [
            symbol if exponent == 1 else f"{symbol}{exponent}"
            for symbol, exponent in zip(BASE_SYMBOLS, self, strict=True)
            if exponent
        ]
        return ".".join(parts) or "1"


BASE_SYMBOLS = ("m", "kg", "s", "A", "K", "mol", "cd", "rad", "bit", "item")
"""The unit of each base quantity, in the order of `Dimension`."""

DIMENSIONLESS = Dimension()
"""Ratios: percent, parts per million, gram per gram."""

_NAMES = {
    DIMENSIONLESS: "a ratio",
    Dimension(length=1): "length",
    Dimension(length=2): "area",
    Dimension(length=3): "volume",
    Dimension(mass=1): "mass",
    Dimension(time=1): "time",
    Dimension(time=-1): "frequency",
    Dimension(current=1): "electric current",
    Dimension(temperature=1): "temperature",
    Dimension(amount=1): "amount of substance",
    Dimension(luminous_intensity=1): "luminous intensity",
    Dimension(angle=1): "angle",
    Dimension(angle=2): "solid angle",
    Dimension(information=1): "information",
    Dimension(items=1): "a number of items",
    Dimension(length=1, time=-1): "speed",
    Dimension(length=1, time=-2): "acceleration",
    Dimension(angle=1, time=-1): "angular velocity",
    Dimension(length=3, time=-1): "volume flow",
    Dimension(mass=1, time=-1): "mass flow",
    Dimension(mass=1, length=-3): "mass per volume",
    Dimension(mass=1, length=-2): "mass per area",
    Dimension(mass=1, length=-1): "mass per length",
    Dimension(amount=1, length=-3): "amount per volume",
    Dimension(amount=1, mass=-1): "amount per mass",
    Dimension(mass=1, length=1, time=-2): "force",
    Dimension(mass=1, length=-1, time=-2): "pressure",
    Dimension(mass=1, length=2, time=-2): "energy",
    Dimension(mass=1, length=2, time=-3): "power",
    Dimension(current=1, time=1): "electric charge",
    Dimension(mass=1, length=2, time=-3, current=-1): "voltage",
    Dimension(mass=1, length=2, time=-3, current=-2): "electric resistance",
}


def quantity_name(dimension: Dimension) -> str:
    """What is measured, in words where it has a short name, with its SI unit.

    >>> quantity_name(Dimension(mass=1)), quantity_name(Dimension(mass=1, temperature=-1))
    ('mass (kg)', 'a quantity in kg.K-1')
    """
    name = _NAMES.get(dimension)
    return f"{name} ({dimension})" if name else f"a quantity in {dimension}"
