"""The versions of an object, and the one that is in force.

    >>> from datetime import UTC, datetime
    >>> from isa95kit.b2mml import DateTime, Identifier, MaterialDefinition
    >>> def soap(version, start, end=None):
    ...     return MaterialDefinition(
    ...         id=Identifier("SOAP"),
    ...         version=Identifier(version),
    ...         effective_start_date=DateTime(start),
    ...         effective_end_date=None if end is None else DateTime(end),
    ...     )
    >>> one = soap("1", "2024-01-01T00:00:00Z", "2025-07-01T00:00:00Z")
    >>> two = soap("2", "2025-07-01T00:00:00Z")
    >>> [v.version.value for v in as_of([one, two], datetime(2025, 7, 1, tzinfo=UTC)).values()]
    ['2']

Versions belong together when their identity without the version and their hierarchy scope are the
same (EFF-002): one material may have one version in force in each of two plants.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from isa95kit.b2mml.base import Component, Nil
from isa95kit.b2mml.common import HierarchyScope
from isa95kit.b2mml.core_components import Identifier
from isa95kit.effectivity.dates import called, period_of
from isa95kit.effectivity.errors import Ambiguous
from isa95kit.effectivity.ordering import VersionOrder
from isa95kit.effectivity.period import Period, moment_of
from isa95kit.findings import Finding, Layer, Severity
from isa95kit.identity import Identity

__all__ = [
    "Chain",
    "Gap",
    "Key",
    "Overlap",
    "Scope",
    "as_of",
    "key_of",
    "scope_of",
    "version_text",
    "versions",
]

C = TypeVar("C", bound=Component)

_BLANKS = str.maketrans("\t\n\r", "   ")
_NAMED = 9
"""Versions that a message names one by one."""

Scope = tuple[Identity, ...]
"""The equipment of a hierarchy scope, from the widest to the narrowest; empty without a scope."""


class Key(NamedTuple):
    """What versions are versions of: an identity without version, in a hierarchy scope."""

    identity: Identity
    scope: Scope = ()

    def __str__(self) -> str:
        words = f"{self.identity.type} {self.identity.text}"
        within = "/".join([level.text for level in self.scope])
        return f"{words} in {within}" if within else words


def scope_of(obj: Component) -> Scope:
    """The hierarchy scope of an object, or that a HierarchyScope stands for; levels do not count.

    Raises NoIdentity when an equipment of it has a blank ID, and Ambiguous for several scopes,
    which capabilities may have: then it is one object in several places.

    >>> from isa95kit.b2mml import HierarchyScope, Identifier
    >>> line = HierarchyScope(equipment_id=Identifier("LINE-2"))
    >>> plant = HierarchyScope(equipment_id=Identifier("WIEN"), hierarchy_scope_child=line)
    >>> [level.text for level in scope_of(plant)]
    ['WIEN', 'LINE-2']
    """
    scope = obj if isinstance(obj, HierarchyScope) else getattr(obj, "hierarchy_scope", None)
    if isinstance(scope, tuple):
        if len(scope) > 1:
            raise Ambiguous(
                f"{called(obj)} has {len(scope)} hierarchy scopes, and no one place", scope
            )
        scope = scope[0] if scope else None
    levels = []
    while scope is not None and not isinstance(scope, Nil):
        levels.append(Identity.of(scope.equipment_id, type="Equipment"))
        scope = scope.hierarchy_scope_child
    return _shared(tuple(levels)) if levels else ()


@lru_cache(maxsize=1024)
def _shared(scope: Scope) -> Scope:
    """One tuple for all objects of a scope."""
    return scope


def key_of(obj: Component) -> Key:
    """What an object is a version of.

    Raises NoIdentity when it has no identifier, and as `scope_of` does.

    >>> from isa95kit.b2mml import Identifier, WorkMaster
    >>> str(key_of(WorkMaster(id=Identifier("W-1"), version=Identifier("2"))))
    'WorkMaster W-1'
    """
    return Key(Identity.of(obj, version=False), scope_of(obj))


class Overlap(NamedTuple):
    """Two versions that are in force at once, during ``period``."""

    one: Component
    other: Component
    period: Period


class Gap(NamedTuple):
    """A period between two versions in which none is in force."""

    before: Component
    after: Component
    period: Period


@dataclass(frozen=True, slots=True)
class Chain(Generic[C]):
    """All versions of one object in one scope by start, then end, then the text of the version.

    ``periods`` are those of ``objects``, one by one. Made by `Chain.of` and `versions`.
    """

    key: Key
    objects: tuple[C, ...]
    periods: tuple[Period, ...]
    reach: tuple[Period, ...] = ()
    """Where versions overlap: up to each of them, the period that ends last. Else empty."""

    @classmethod
    def of(cls, key: Key, dated: Iterable[tuple[C, Period]]) -> Chain[C]:
        """The chain of objects, each with its period.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> from isa95kit.effectivity.period import ALWAYS
        >>> work = WorkMaster(id=Identifier("W-1"))
        >>> len(Chain.of(key_of(work), [(work, ALWAYS)]).objects)
        1
        """
        ranked = sorted(
            dated, key=lambda pair: (*_start(pair[1]), *_end(pair[1]), version_text(pair[0]))
        )
        periods = tuple([period for _, period in ranked])
        reach: list[Period] = []
        overlapping = False
        for period in periods:
            if reach and period.overlaps(reach[-1]):
                overlapping = True
            furthest = reach[-1] if reach and _end(reach[-1]) > _end(period) else period
            reach.append(furthest)
        return cls(
            key, tuple([obj for obj, _ in ranked]), periods, tuple(reach) if overlapping else ()
        )

    def in_force(self, at: dt.datetime) -> tuple[C, ...]:
        """All versions in force at a moment, by their start: one or none, unless they overlap.

        Time grows with the logarithm of the number of versions, and with the overlaps. Raises
        NaiveDateTime when the moment has no offset.

        >>> from datetime import UTC, datetime
        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> chain, = versions([WorkMaster(id=Identifier("W-1"))]).values()
        >>> len(chain.in_force(datetime(2025, 7, 1, tzinfo=UTC)))
        1
        """
        at = moment_of(at)
        sought: tuple[bool, dt.datetime | None] = (True, at)
        begun = bisect_right(self.periods, sought, key=_start)
        if not self.reach:
            last = begun - 1
            if last < 0 or not self.periods[last].contains(at):
                return ()
            return (self.objects[last],)
        found = []
        while begun > 0 and _end(self.reach[begun - 1]) > (False, at):
            begun -= 1
            if self.periods[begun].contains(at):
                found.append(self.objects[begun])
        return tuple(reversed(found))

    def at(self, at: dt.datetime, *, order: VersionOrder | None = None) -> C | None:
        """The version in force at a moment, None when there is none.

        Where several are, the highest by *order*; without an order Ambiguous is raised, which names
        them. Raises UnorderedVersion when the order cannot tell, NaiveDateTime when the moment has
        no offset.

        >>> from datetime import UTC, datetime
        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> from isa95kit.effectivity.ordering import NUMERIC
        >>> two = [WorkMaster(id=Identifier("W"), version=Identifier(v)) for v in ("1", "2")]
        >>> chain, = versions(two).values()
        >>> chain.at(datetime(2025, 7, 1, tzinfo=UTC), order=NUMERIC).version.value
        '2'
        >>> chain.at(datetime(2025, 7, 1, tzinfo=UTC))
        Traceback (most recent call last):
          ...
        isa95kit.effectivity.errors.Ambiguous: at 2025-07-01T00:00:00+00:00 several versions of
        WorkMaster W are in force: 1, 2; close all but one, or name an order, of which to take
        the highest
        """
        found = self.in_force(at)
        if len(found) < 2:
            return found[0] if found else None
        if order is not None:
            return order.highest(found)
        named = ", ".join([version_text(obj) or "without version" for obj in found[:_NAMED]])
        if len(found) > _NAMED:
            named += f" and {len(found) - _NAMED} more"
        raise Ambiguous(
            f"at {at.isoformat()} several versions of {self.key} are in force: {named}; "
            "close all but one, or name an order, of which to take the highest",
            found,
        )

    def ordered(self, order: VersionOrder) -> tuple[C, ...]:
        """The versions from the lowest to the highest. Raises UnorderedVersion.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> from isa95kit.effectivity.ordering import NUMERIC
        >>> two = [WorkMaster(id=Identifier("W"), version=Identifier(v)) for v in ("10", "9")]
        >>> chain, = versions(two).values()
        >>> [work.version.value for work in chain.ordered(NUMERIC)]
        ['9', '10']
        """
        return tuple(order.sorted(self.objects))

    @property
    def overlaps(self) -> tuple[Overlap, ...]:
        """Each version that starts before all earlier ones have ended, with the one of those that
        ends last. Empty exactly when at no moment two are in force.
        """
        found = []
        furthest = 0
        for n in range(1, len(self.periods)):
            period = self.periods[n].intersection(self.periods[furthest])
            if period is not None:
                found.append(Overlap(self.objects[furthest], self.objects[n], period))
            if _end(self.periods[n]) >= _end(self.periods[furthest]):
                furthest = n
        return tuple(found)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The periods between the first start and the last end in which no version is in force."""
        found = []
        furthest = 0
        for n in range(1, len(self.periods)):
            end, start = self.periods[furthest].end, self.periods[n].start
            if end is not None and start is not None and end < start:
                found.append(Gap(self.objects[furthest], self.objects[n], Period(end, start)))
            if _end(self.periods[n]) >= _end(self.periods[furthest]):
                furthest = n
        return tuple(found)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Overlaps as EFF-002, gaps as EFF-003."""
        kind = f"/{self.key.identity.type}"
        found = [
            Finding(
                "EFF-002",
                Severity.ERROR,
                Layer.RULE,
                f"{called(one)} and {called(other)} are both in force in {period} ({self.key})",
                f"{kind}/EffectiveStartDate",
                hint="End the earlier version at the moment the later one starts.",
                source="ISA-95 Part 2",
            )
            for one, other, period in self.overlaps
        ]
        found += [
            Finding(
                "EFF-003",
                Severity.WARNING,
                Layer.RULE,
                f"between {called(before)} and {called(after)} none is in force in {period} "
                f"({self.key})",
                f"{kind}/EffectiveStartDate",
                hint="Let the later version start where the earlier one ends, or say why not.",
                source="ISA-95 Part 2",
            )
            for before, after, period in self.gaps
        ]
        return tuple(found)


def versions(objects: Iterable[C], *, timezone: dt.tzinfo | None = None) -> dict[Key, Chain[C]]:
    """The chain of versions of each object among these, in the order in which they come up.

    Objects that are equal count once. Raises as `key_of` and `period_of` do.

    >>> from isa95kit.b2mml import Identifier, WorkMaster
    >>> for key, chain in versions([WorkMaster(id=Identifier("W-1"))]).items():
    ...     print(key, len(chain.objects))
    WorkMaster W-1 1
    """
    dated: dict[Key, dict[tuple[str, Period], list[C]]] = {}
    for obj in objects:
        what = version_text(obj), period_of(obj, timezone=timezone)
        alike = dated.setdefault(key_of(obj), {}).setdefault(what, [])
        if obj not in alike:
            alike.append(obj)
    return {
        key: Chain.of(key, [(obj, period) for (_, period), alike in all_.items() for obj in alike])
        for key, all_ in dated.items()
    }


def as_of(
    objects: Iterable[C],
    at: dt.datetime,
    *,
    order: VersionOrder | None = None,
    timezone: dt.tzinfo | None = None,
) -> dict[Key, C]:
    """The one version in force at a moment, of each object among these that has one.

    Where several are in force, *order* says which: the highest. Without it Ambiguous is raised.
    *timezone* is where dates without an offset were written. Raises as `versions` and `Chain.at`.

    >>> from datetime import UTC, datetime
    >>> from isa95kit.b2mml import DateTime, Identifier, WorkMaster
    >>> old = WorkMaster(id=Identifier("W"), effective_end_date=DateTime("2025-07-01T00:00:00Z"))
    >>> as_of([old], datetime(2025, 7, 1, tzinfo=UTC))
    {}
    """
    at = moment_of(at)
    chains = versions(objects, timezone=timezone)
    found = {key: chain.at(at, order=order) for key, chain in chains.items()}
    return {key: obj for key, obj in found.items() if obj is not None}


def version_text(obj: Component) -> str:
    """The version of an object as `Identity` has it: as text, empty where it is absent or blank,
    with tabs and line ends as blanks.

    >>> from isa95kit.b2mml import Identifier, WorkMaster
    >>> version_text(WorkMaster(id=Identifier("W-1"), version=Identifier("2")))
    '2'
    """
    version = getattr(obj, "version", None)
    if not isinstance(version, Identifier) or not version.value.strip():
        return ""
    return version.value.translate(_BLANKS)


def _start(period: Period) -> tuple[bool, dt.datetime | None]:
    """Sort key: no start comes first. Two without one are equal before None is compared."""
    return (period.start is not None, period.start)


def _end(period: Period) -> tuple[bool, dt.datetime | None]:
    """Sort key: no end comes last."""
    return (period.end is None, period.end)
