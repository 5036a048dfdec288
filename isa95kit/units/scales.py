"""Scales: their points convert and compare, and have no part in sums."""

from __future__ import annotations

from isa95kit.units.quantity_errors import ScaleRefused
from isa95kit.units.registry import Unit

__all__ = ["additive", "no_scale"]


def no_scale(what: str, *units: Unit) -> None:
    """Raise ScaleRefused where a unit is a scale such as degree Celsius (rule UOM-008).

    >>> from isa95kit.units import Units
    >>> no_scale("a sum", Units().unit("KEL"))
    >>> try:
    ...     no_scale("a sum", Units().unit("CEL"))
    ... except ScaleRefused as error:
    ...     print(str(error)[:58])
    CEL (degree Celsius) is a scale with a zero of its own, so
    """
    for unit in units:
        if unit.is_scale:
            raise ScaleRefused(
                f"{unit} is a scale with a zero of its own, so its values are points and have no "
                f"part in {what}: take differences with Quantity.difference, or convert to a unit "
                "without one, such as KEL (rule UOM-008)"
            )


def additive(what: str, *units: Unit) -> None:
    """Raise ScaleRefused where amounts in a unit do not add up.

    That are scales with a zero of their own, and those that have no size at all, such as pH, degree
    Brix or decibel-milliwatts: two litres of pH 3 are not pH 6.

    >>> from isa95kit.units import Units
    >>> additive("a sum", Units().unit("KGM"), Units().unit("XBX"))
    """
    no_scale(what, *units)
    for unit in units:
        if unit.kind in ("scale", "level"):
            raise ScaleRefused(
                f"{unit} is a scale, so its values are points and have no part in {what}: they "
                "can be compared, and have differences (rule UOM-008)"
            )
