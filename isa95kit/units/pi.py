"""Pi, between two fractions as close as wanted."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

__all__ = ["bounds"]


@lru_cache(maxsize=8)
def bounds(digits: int) -> tuple[Fraction, Fraction]:
    """Two fractions with pi between them, at most ten to the power -*digits* apart.

    >>> low, high = bounds(20)
    >>> low < Fraction("3.14159265358979323846264338") < high
    True
    """
    # Machin: pi = 16 arctan(1/5) - 4 arctan(1/239), in integers with spare digits.
    spare = 10
    scale: int = 10 ** (digits + spare)
    around = 16 * _arctan_of_inverse(5, scale) - 4 * _arctan_of_inverse(239, scale)
    off = 10 ** (spare - 1) // 4  # far more than the truncated divisions of both series can err
    return Fraction(around - off, scale), Fraction(around + off, scale)


def _arctan_of_inverse(x: int, scale: int) -> int:
    """Scale times arctan(1/x): each term truncated, so off by less than its number of terms."""
    power = total = scale // x
    n, sign = 1, -1
    while power:
        power //= x * x
        n += 2
        total += sign * (power // n)
        sign = -sign
    return total
