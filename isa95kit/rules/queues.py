"""What senders queued while their receiver was down, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["QueueLog", "Queued"]


@dataclass(frozen=True, slots=True)
class Queued:
    """A queued message by its BODID, with `isa95kit.digest` of its content where it is known."""

    bodid: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class QueueLog:
    """Queued messages by their sender (LogicalID), in the order they were queued."""

    queues: Mapping[str, tuple[Queued, ...]]

    def queued(self, sender: str) -> tuple[Queued, ...]:
        """The messages in the order they were queued; empty where nothing is replayed."""
        return self.queues.get(sender, ())
