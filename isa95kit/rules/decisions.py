"""What quality decided on lots, and which deviations are open, in memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from isa95kit.identity import Identity

__all__ = ["Decision", "DecisionRegister", "DeviationRegister"]


@dataclass(frozen=True, slots=True)
class Decision:
    """A quality decision, or a block: the status it sets, by which system, in which role, when."""

    status: str
    system: str = ""
    role: str = ""
    at: dt.datetime | None = None

    @property
    def positive(self) -> bool:
        """Whether the material may be used."""
        return self.status in ("Approved", "Released")


@dataclass(frozen=True, slots=True)
class DecisionRegister:
    """Decisions by the identity of the lot or sublot, with its version where it has one."""

    decisions: Mapping[Identity, Decision]

    def decision(self, lot: Identity) -> Decision | None:
        """The decision in force; None where there is none."""
        return self.decisions.get(lot)


@dataclass(frozen=True, slots=True)
class DeviationRegister:
    """Open deviations by the identity of the lot, without its version."""

    deviations: Mapping[Identity, tuple[str, ...]]

    def open_for(self, lot: Identity) -> tuple[str, ...]:
        """The ids of deviations that are not closed."""
        return self.deviations.get(lot.unversioned, ())
