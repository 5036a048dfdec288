"""A new version that takes over from an old one at a moment, without gap and without overlap."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, TypeVar

from isa95kit.b2mml.base import Component
from isa95kit.b2mml.core_components import DateTime, Identifier
from isa95kit.effectivity.dates import called, effectivity_fields, period_of
from isa95kit.effectivity.errors import NoEffectivity, NoSuccession
from isa95kit.effectivity.ordering import VersionOrder
from isa95kit.effectivity.period import moment_of
from isa95kit.findings import shorten

__all__ = ["PUBLISHED", "supersede"]

C = TypeVar("C", bound=Component)

PUBLISHED = ("published_date", "published_end_date")
"""When an object was published; TestSpecification spells it PublishedEndDate (EFF-015)."""


def supersede(
    old: C,
    new_version: str | Identifier,
    effective_from: dt.datetime,
    *,
    order: VersionOrder | None = None,
    timezone: dt.tzinfo | None = None,
    **changes: Any,
) -> tuple[C, C]:
    """The old version, closed at a moment, and the new one, opened at it.

    - The closed one differs from *old* in nothing but its end, which is *effective_from*.
    - The new one is *old* with the new version, the new start and the *changes*. It keeps the end
      of *old*, so that what comes after *old* is met by neither gap nor overlap; give
      ``effective_end_date=None`` to leave it open.
    - PublishedDate tells when *old* was published, so the new one has none unless *changes* say it.
    - A version given as text keeps the scheme of the old version's identifier.
    - The ID and the hierarchy scope stay: with others it would be another object.

    Dates are written with the offset that *effective_from* has. With an *order* the new version has
    to come after the old one. *timezone* is where dates of *old* without an offset were written.

    Raises NoEffectivity (a TypeError) for classes without a version and dates of their own,
    NaiveDateTime for a moment without an offset, NoSuccession when it does not lie within the
    period of *old* and after its start, when the new version is blank or the old one, or when
    changes touch what is settled here; UnorderedVersion by *order*; and as `period_of` does.

    >>> from datetime import UTC, datetime
    >>> from isa95kit.b2mml import Description, Identifier, WorkMaster
    >>> first = WorkMaster(id=Identifier("W-1"), version=Identifier("1"))
    >>> closed, opened = supersede(
    ...     first, "2", datetime(2025, 7, 1, tzinfo=UTC), description=(Description("Dry longer"),)
    ... )
    >>> closed.effective_end_date.value, opened.effective_start_date.value, opened.version.value
    ('2025-07-01T00:00:00Z', '2025-07-01T00:00:00Z', '2')
    """
    where = effectivity_fields(type(old))
    if where is None or where.header or "version" not in old.__dataclass_fields__:
        raise NoEffectivity(
            f"{type(old).__name__} has no version and effectivity dates of its own; "
            "replace its fields with dataclasses.replace"
        )
    start, end = where.start, where.end
    settled = {"id", "version", "hierarchy_scope", start} & changes.keys()
    if settled:
        raise NoSuccession(
            f"{', '.join(sorted(settled))} cannot be changed here: ID and hierarchy scope make the "
            "object, version and start are arguments of their own"
        )
    period = period_of(old, timezone=timezone)
    moment = moment_of(effective_from, "effective_from")
    if (period.start is not None and moment <= period.start) or not period.contains(moment):
        raise NoSuccession(
            f"{moment.isoformat()} does not lie after the start and before the end of "
            f"{called(old)}, {period}; name a moment within, or change the dates of that version"
        )
    date = DateTime.of(effective_from)
    forgotten = {name: None for name in PUBLISHED if name in old.__dataclass_fields__}
    settled_now = {"version": _next_version(old, new_version), start: date}
    closed, new = replace(old, **{end: date}), replace(old, **(forgotten | changes | settled_now))
    period_of(new, timezone=timezone)  # changes may bring an impossible end
    if order is not None and order.highest([old, new]) is not new:
        raise NoSuccession(
            f"version {shorten(new.version.value)!r} does not come after {called(old)} in the "  # type: ignore[attr-defined]
            f"{order.name} order"
        )
    return closed, new


def _next_version(old: Component, new: str | Identifier) -> Identifier:
    held = getattr(old, "version", None)
    if not isinstance(new, Identifier):
        new = replace(held, value=new) if isinstance(held, Identifier) else Identifier(new)
    if not new.value.strip():
        raise NoSuccession(f"the new version of {called(old)} is blank")
    if isinstance(held, Identifier) and held.value == new.value:
        raise NoSuccession(
            f"{called(old)} has that version already; content of a version never changes (EFF-007)"
        )
    return new
