"""What goes wrong with units; every message says what to do."""

from __future__ import annotations

__all__ = [
    "BasisMismatch",
    "CurrencyRefused",
    "DimensionMismatch",
    "InexactResult",
    "NotConvertible",
    "UnitError",
    "UnknownUnit",
]


class UnitError(ValueError):
    """Any problem with a unit of measure; the more special ones derive from it."""


class UnknownUnit(UnitError):
    """A code stands in none of the lists that were asked, or in several with different meanings."""


class CurrencyRefused(UnknownUnit):
    """A currency where a unit of measure belongs: what it is worth changes by the minute."""


class DimensionMismatch(UnitError):
    """Two units measure different things, such as mass and volume."""


class BasisMismatch(DimensionMismatch):
    """Two units measure the same on different bases, such as dry and net mass."""


class NotConvertible(UnitError):
    """A unit has no fixed size: a package, a hardness scale, a deleted code without a factor."""


class InexactResult(UnitError):
    """The exact result has no end as a decimal number; the caller has to say how many digits."""
