"""Dimensions: what a unit measures, as exponents of base quantities."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["BASE_SYMBOLS", "DIMENSIONLESS", "Dimension"]


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
