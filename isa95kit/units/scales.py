"""Scales with a zero point of their own: their points convert, and that is all they do."""

from __future__ import annotations

from isa95kit.units.quantity_errors import ScaleRefused
from isa95kit.units.registry import Unit

__all__ = ["no_scale"]


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
