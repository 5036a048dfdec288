"""Which elements stand in typical documents, by name or by type and name; what rules demand."""

from __future__ import annotations

__all__ = ["DEMANDED", "PREFERRED", "TYPICAL_PARTS", "TYPICAL_TEXTS", "UNFIT"]

Named = str | tuple[str, str]

DEMANDED: dict[str, tuple[str, ...]] = {
    "QuantityValueType": ("UnitOfMeasure",),
}
"""What no document is in order without, although the schema does not ask for it."""

PREFERRED = ("EquipmentLevel",)
"""Alternatives that stand in minimal documents; else it is the smallest."""

UNFIT: frozenset[Named] = frozenset()
"""What does not stand in a typical document."""

TYPICAL_TEXTS: frozenset[Named] = frozenset({"ID", "Version", "StartTime", "EndTime"})
TYPICAL_PARTS: frozenset[Named] = frozenset({"HierarchyScope", "Quantity", "Value"})
