"""Outages of the MES and what was approved for them, in memory; releases that rest on that."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from isa95kit.identity import Identity
from isa95kit.rules.moves import AnyLot, identity_of, reasons, whole_of
from isa95kit.rules.place import Place

__all__ = ["ContinuityPlan", "excepted", "exceptional"]


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


def exceptional(at: Place) -> bool:
    """Whether the message is marked as a release under the continuity procedure."""
    return bool(reasons(at.message) & at.context.agreement.continuity_codes)


def excepted(lot: AnyLot, at: Place) -> bool:
    """Whether the release of a lot, or of the lot a sublot is of, is marked as exceptional, and
    approved as such.
    """
    continuity = at.context.continuity
    if continuity is None or not exceptional(at):
        return False
    named = (identity_of(lot), whole_of(lot, at))
    return any(one is not None and continuity.approval(one) is not None for one in named)
