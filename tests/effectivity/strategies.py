"""Moments, periods and versions for the property tests of effectivity."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from isa95kit.b2mml import DateTime, HierarchyScope, Identifier, MaterialDefinition

__all__ = ["definition", "definitions", "instant", "moments"]

FIRST = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))

moments = st.builds(
    # Few moments, so that bounds meet, in many offsets.
    lambda hours, zone: (FIRST + dt.timedelta(hours=hours)).astimezone(zone),
    st.integers(0, 40),
    OFFSETS,
)
"""Aware moments of which many are the same moment."""


def instant(moment: dt.datetime) -> int:
    """Microseconds since the first moment, as the oracle compares them."""
    return (moment - FIRST) // dt.timedelta(microseconds=1)


def written(moment: dt.datetime | None) -> DateTime | None:
    """A moment as a document has it."""
    return None if moment is None else DateTime(moment.isoformat())


def definition(
    version: str | None = None,
    start: dt.datetime | None = None,
    end: dt.datetime | None = None,
    *,
    name: str = "SOAP",
    plant: str | None = None,
) -> MaterialDefinition:
    """A material definition with these dates."""
    return MaterialDefinition(
        id=Identifier(name),
        version=None if version is None else Identifier(version),
        effective_start_date=written(start),
        effective_end_date=written(end),
        hierarchy_scope=None if plant is None else HierarchyScope(equipment_id=Identifier(plant)),
    )


@st.composite
def definitions(draw: st.DrawFn) -> MaterialDefinition:
    """A version of one of two materials, in one of two plants or in none."""
    start, end = draw(st.none() | moments), draw(st.none() | moments)
    if start is not None and end is not None and instant(end) <= instant(start):
        end = start + dt.timedelta(hours=draw(st.integers(1, 9)))
    return definition(
        draw(st.integers(1, 12).map(str)),
        start,
        end,
        name=draw(st.sampled_from(["SOAP", "SALT"])),
        plant=draw(st.sampled_from([None, "WIEN", "GRAZ"])),
    )
