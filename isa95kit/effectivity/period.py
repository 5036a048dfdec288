"""Periods of time that include their start and exclude their end."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache

from isa95kit.effectivity.errors import ImpossiblePeriod, NaiveDateTime

__all__ = ["ALWAYS", "Period", "moment_of"]


@dataclass(frozen=True, slots=True)
class Period:
    """The moments from ``start`` on and before ``end``; None is no bound.

    Bounds are aware; a time zone is replaced by the offset it has at that moment. Raises
    NaiveDateTime for a bound without an offset, ImpossiblePeriod when the end does not lie after
    the start. So a period is never empty.

    >>> from datetime import UTC, datetime
    >>> june = Period(datetime(2025, 6, 1, tzinfo=UTC), datetime(2025, 7, 1, tzinfo=UTC))
    >>> june.contains(datetime(2025, 7, 1, tzinfo=UTC))
    False
    """

    start: dt.datetime | None = None
    end: dt.datetime | None = None

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            bound = getattr(self, name)
            if bound is not None:
                object.__setattr__(self, name, moment_of(bound, f"the {name} of a period"))
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise ImpossiblePeriod(
                f"a period from {self.start.isoformat()} until before {self.end.isoformat()} "
                "holds no moment; the end has to lie after the start"
            )

    def contains(self, at: dt.datetime) -> bool:
        """Whether a moment lies within. Raises NaiveDateTime when it has no offset.

        >>> from datetime import UTC, datetime
        >>> ALWAYS.contains(datetime(2025, 6, 1, tzinfo=UTC))
        True
        """
        at = moment_of(at)
        return (self.start is None or self.start <= at) and (self.end is None or at < self.end)

    def overlaps(self, other: Period) -> bool:
        """Whether any moment lies in both.

        >>> from datetime import UTC, datetime
        >>> july = datetime(2025, 7, 1, tzinfo=UTC)
        >>> Period(end=july).overlaps(Period(start=july))
        False
        """
        return self.intersection(other) is not None

    def touches(self, other: Period) -> bool:
        """Whether one ends at the very moment the other starts.

        >>> from datetime import UTC, datetime
        >>> july = datetime(2025, 7, 1, tzinfo=UTC)
        >>> Period(end=july).touches(Period(start=july))
        True
        """
        return (self.end is not None and self.end == other.start) or (
            other.end is not None and other.end == self.start
        )

    def intersection(self, other: Period) -> Period | None:
        """The moments that lie in both, None where there are none.

        >>> from datetime import UTC, datetime
        >>> july = datetime(2025, 7, 1, tzinfo=UTC)
        >>> ALWAYS.intersection(Period(end=july)) == Period(end=july)
        True
        """
        starts = [p.start for p in (self, other) if p.start is not None]
        ends = [p.end for p in (self, other) if p.end is not None]
        start, end = max(starts, default=None), min(ends, default=None)
        if start is not None and end is not None and end <= start:
            return None
        return Period(start, end)

    def __str__(self) -> str:
        start = "(…" if self.start is None else f"[{self.start.isoformat()}"
        return f"{start}, {'…' if self.end is None else self.end.isoformat()})"


ALWAYS = Period()
"""The period without bounds."""


def moment_of(at: dt.datetime, what: str = "the moment") -> dt.datetime:
    """The same moment with a fixed offset instead of a time zone's rules.

    Python compares readings of one time zone by the clock, even in the hour that the clock shows
    twice; with fixed offsets it compares moments. Raises NaiveDateTime when there is no offset, and
    TypeError for what is no datetime.

    >>> from datetime import datetime
    >>> from zoneinfo import ZoneInfo
    >>> second = datetime(2025, 10, 26, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Vienna"))
    >>> moment_of(second).isoformat()
    '2025-10-26T02:30:00+01:00'
    """
    if not isinstance(at, dt.datetime):
        raise TypeError(f"{what} is a datetime with an offset, not {at!r}")
    if type(at.tzinfo) is dt.timezone:
        return at
    offset = at.utcoffset()
    if offset is None:
        raise NaiveDateTime(
            f"{what}, {at.isoformat()}, has no offset; pass an aware datetime, as in "
            "datetime.now(UTC)"
        )
    return at.replace(tzinfo=_fixed(offset), fold=0)


@cache
def _fixed(offset: dt.timedelta) -> dt.timezone:
    return dt.timezone(offset) if offset else dt.UTC
