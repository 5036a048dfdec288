"""From the profile's ``[sync]`` to the table of tiers that rules read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from isa95kit.rules.tiers import TIERS, Tier, TierTable

if TYPE_CHECKING:
    from isa95kit.profile.model import SyncTable

__all__ = ["tier_table"]


def tier_table(table: SyncTable) -> TierTable | None:
    """The sync tiers of materials; None where the profile says nothing about them.

    Raises ValueError for a tier that there is not, or twice, and for a URN that is none.

    >>> from isa95kit.profile.model import SyncTable
    >>> found = tier_table(SyncTable(materials={"API-7731": "event"}))
    >>> [tier.name for tier in found.tiers()]
    ['event', 'periodic', 'daily']
    >>> tier_table(SyncTable()) is None
    True
    """
    if not (table.materials or table.classes or table.tiers):
        return None
    agreed = tuple(
        Tier(tier.name, dt.timedelta(seconds=tier.limit_seconds), tier.by_event)
        for tier in table.tiers or ()
    )
    return TierTable.of(table.materials, table.classes, agreed or TIERS)
