"""Outages of the MES, and what was approved for them, in memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from isa95kit.identity import Identity

__all__ = ["ContinuityPlan"]


@dataclass(frozen=True, slots=True)
class ContinuityPlan:
    """Outages, each from a moment to another (None: it lasts), and approvals by lot or sublot,
    without its version. Moments are aware.
    """

    outages: tuple[tuple[dt.datetime, dt.datetime | None], ...] = ()
    approvals: Mapping[Identity, str] = field(default_factory=lambda: MappingProxyType({}))

    def outage(self, moment: dt.datetime) -> bool:
        """Whether the MES was down at this moment."""
        return any(start <= moment and (end is None or moment < end) for start, end in self.outages)

    def approval(self, lot: Identity) -> str | None:
        """The approval of an exceptional release; None where there is none."""
        return self.approvals.get(lot.unversioned)
