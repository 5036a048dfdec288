"""What is kept of messages that failed, in memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Event", "EventLog"]


@dataclass(frozen=True, slots=True)
class Event:
    """A message that failed: when, and why in words that somebody can follow up."""

    at: dt.datetime
    description: str


@dataclass(frozen=True, slots=True)
class EventLog:
    """Events by the BODID of the message that failed."""

    events: Mapping[str, Event]

    def event(self, bodid: str) -> Event | None:
        """What happened to the message of this BODID; None where nothing is kept."""
        return self.events.get(bodid)
