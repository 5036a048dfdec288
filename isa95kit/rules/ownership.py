"""Which system owns which data, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["OwnershipTable"]


@dataclass(frozen=True, slots=True)
class OwnershipTable:
    """Systems (LogicalID) by noun, or by noun and element: ``{"MaterialLot/Status": "MES"}``."""

    owners: Mapping[str, str]

    def owner(self, element: str) -> str | None:
        """The system of record; that of the noun where the element has none of its own."""
        return self.owners.get(element) or self.owners.get(element.partition("/")[0])
