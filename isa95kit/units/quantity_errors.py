"""What goes wrong with quantities; every message says what to do."""

from __future__ import annotations

from isa95kit.findings import Finding
from isa95kit.units.errors import UnitError

__all__ = [
    "ContradictoryFactors",
    "InvalidQuantity",
    "NoMaterialFactor",
    "QuantityError",
    "ScaleRefused",
    "Unallocatable",
]


class QuantityError(UnitError):
    """Any problem with a quantity; the more special ones derive from it."""


class InvalidQuantity(QuantityError):
    """Something that is written as a quantity and is none; ``findings`` say what is wrong."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        super().__init__("; ".join(f"[{f.rule}] {f.message}: {f.hint}" for f in findings))

    def __reduce__(self) -> tuple[type[InvalidQuantity], tuple[tuple[Finding, ...]]]:
        return (InvalidQuantity, (self.findings,))


class ScaleRefused(QuantityError):
    """Arithmetic with points of a scale such as degree Celsius (rule UOM-008)."""


class Unallocatable(QuantityError):
    """A total that cannot be shared out as asked."""


class NoMaterialFactor(QuantityError):
    """No factor of a material in force leads from one unit to the other (rule UOM-004)."""


class ContradictoryFactors(QuantityError):
    """Two ways to convert a material come to different results, and nobody knows which is right."""
