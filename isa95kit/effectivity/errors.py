"""What can keep a question about effectivity from being answered."""

from __future__ import annotations

__all__ = [
    "Ambiguous",
    "ImpossiblePeriod",
    "NaiveDateTime",
    "NoEffectivity",
    "NoSuccession",
    "UnorderedVersion",
    "UnusableDateTime",
]


class NaiveDateTime(ValueError):
    """A date without an offset from universal time, which names no moment (TIME-001, TIME-002)."""


class UnusableDateTime(ValueError):
    """A date that cannot be placed on the time line; the message says why and what to do."""


class ImpossiblePeriod(ValueError):
    """A period whose end does not lie after its start (EFF-001): nothing is ever within it."""


class NoEffectivity(TypeError):
    """An object of a class that has no effectivity dates, or none that fit the request."""


class UnorderedVersion(ValueError):
    """A version that does not fit the order asked for, or two that the order cannot tell apart."""


class Ambiguous(ValueError):
    """Several objects answer a question that has one answer; ``candidates`` holds them."""

    def __init__(self, message: str, candidates: tuple[object, ...] = ()) -> None:
        super().__init__(message)
        self.candidates = candidates


class NoSuccession(ValueError):
    """A new version that cannot follow the old one as asked; the message says why."""
