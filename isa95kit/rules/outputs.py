"""What an actual material is: used up, made, scrap, or for rework."""

from __future__ import annotations

from isa95kit.b2mml import OpMaterialActual
from isa95kit.rules.agreement import Agreement
from isa95kit.rules.amounts import property_of, text_of

__all__ = ["MADE", "USED_UP", "is_rework", "is_scrap", "value_of"]

MADE = frozenset(
    {
        "Produced",
        "Material Produced",
        "Yield Produced",
        "Co-product Produced",
        "By-product Produced",
    }
)
"""Values of MaterialUse for what comes out."""
USED_UP = frozenset({"Consumed", "Material Consumed", "Consumable"})
"""Values of MaterialUse for what goes in."""


def is_scrap(actual: OpMaterialActual, agreement: Agreement) -> bool:
    """Whether an actual is scrap: its use says so, or it has a reason of scrap."""
    return _other(actual) in agreement.scrap_words or has_reason(actual, agreement)


def is_rework(actual: OpMaterialActual, agreement: Agreement) -> bool:
    """Whether an actual is for rework, as its use says."""
    return _other(actual) in agreement.rework_words


def has_reason(actual: OpMaterialActual, agreement: Agreement) -> bool:
    """Whether an actual says why it is scrap."""
    return bool(value_of(actual, agreement.carriers.scrap_reason))


def value_of(actual: OpMaterialActual, name: str) -> str:
    """The text of a property of an actual; empty where there is none to see."""
    value = property_of(actual.material_actual_property, name) if name else None
    return (text_of(value) or "").strip() if value is not None else ""


def _other(actual: OpMaterialActual) -> str:
    use = actual.material_use
    return (use.other_value or "").strip() if use is not None and use.value == "Other" else ""
