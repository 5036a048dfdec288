"""Places in the equipment hierarchy: the path of a hierarchy scope, its levels, its topic.

A `HierarchyScope` nests one level in the other; a `HierarchyPath` is the same as a value: hashable,
sortable, compared place by place.

    >>> line = HierarchyPath.from_topic("acme/munich/packaging/line1")
    >>> HierarchyPath.from_topic("acme/munich").contains(line)
    True
    >>> line.levels
    ('Enterprise', 'Site', 'Area', 'WorkCenter')

Paths are compared as they are written. Whether the area "PKG" of one message is the area "PKG"
below "munich" in another is for the equipment model to say, not for the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import quote, unquote_to_bytes

from isa95kit.b2mml.common import EquipmentLevel, EquipmentLevelValue, HierarchyScope
from isa95kit.identity import Identity, NoIdentity

__all__ = [
    "LEVELS",
    "HierarchyPath",
    "InvalidHierarchy",
    "InvalidTopic",
    "Place",
    "common_parent",
    "rank",
]

LEVELS = ("Enterprise", "Site", "Area", "WorkCenter", "WorkUnit")
"""The levels of a topic where nothing else is said; the work center and work unit of any kind."""


class InvalidHierarchy(ValueError):
    """A hierarchy scope, a level or a path that is none; the message says why."""


class InvalidTopic(ValueError):
    """A topic that is none, or that leads to no path; the message says why."""


def rank(level: str) -> int | None:
    """How far down a level is: 0 for the enterprise, 6 for a control module.

    The kinds of work centers share one rank, as those of work units do (ISA-95 Part 1). None for a
    level of one's own ("Other") and for one that is not said: the standard does not rank them.

    >>> rank("Site"), rank("ProductionLine"), rank("StorageZone"), rank("Other:Building")
    (1, 3, 3, None)
    """
    return _RANKS.get(level)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One step of a path: the equipment, and its level in the hierarchy.

    ``equipment`` is of type "Equipment" and without version, as a scope refers to it. ``level`` is
    a value of `EquipmentLevelValue`; a level of one's own is ``Other:`` and what it is called, as
    in ``Other:Building``. Empty where it is not said. Raises InvalidHierarchy for anything else.
    """

    equipment: Identity
    level: str = ""

    def __post_init__(self) -> None:
        if self.equipment.type != "Equipment" or self.equipment.version:
            raise InvalidHierarchy(
                f"{self.equipment} is no place; a place is an Identity of type 'Equipment', "
                "without version"
            )
        own = self.level.startswith("Other:") and self.level.removeprefix("Other:").strip()
        if not (own or self.level in ("", *_VALUES)):
            raise InvalidHierarchy(
                f"{self.level!r} is no equipment level; there are {', '.join(_VALUES)}, and a "
                "level of your own is written as in Other:Building"
            )


@dataclass(frozen=True, slots=True, order=True)
class HierarchyPath:
    """Where in the hierarchy something is: the places from the top down, at least one.

    Sorted place by place, so that what is below a path follows it.
    """

    places: tuple[Place, ...]

    def __post_init__(self) -> None:
        if not self.places:
            raise InvalidHierarchy("a path holds at least one place")

    @classmethod
    def of(cls, scope: HierarchyScope) -> HierarchyPath:
        """The path of a hierarchy scope, in either spelling of its levels (rule HIER-003).

        What identifies the equipment and its levels is kept; extension elements and the labels of
        identifiers are not part of a path. Raises InvalidHierarchy when a part of the scope names
        two levels that differ, or equipment that no identifier tells apart.

        >>> from isa95kit.b2mml import EquipmentLevel, EquipmentLevelValue, Identifier
        >>> scope = HierarchyScope(
        ...     equipment_id=Identifier("munich"),
        ...     equipment_level=EquipmentLevel(EquipmentLevelValue.SITE),
        ... )
        >>> str(HierarchyPath.of(scope))
        'munich'
        """
        places: list[Place] = []
        part: HierarchyScope | None = scope
        while part is not None:
            levels = {
                _written(level)
                for level in (part.equipment_element_level, part.equipment_level)
                if level is not None
            }
            if len(levels) > 1:
                both = " and ".join(sorted(levels))
                raise InvalidHierarchy(f"{part.equipment_id.value!r} has two levels: {both}")
            try:
                equipment = Identity.of(part.equipment_id, type="Equipment")
            except NoIdentity as error:
                raise InvalidHierarchy(f"place {len(places) + 1} of the scope: {error}") from error
            places.append(Place(equipment, *levels))
            part = part.hierarchy_scope_child
        return cls(tuple(places))

    def to_scope(self) -> HierarchyScope:
        """The hierarchy scope of this path; the level is written as EquipmentLevel.

        >>> HierarchyPath.from_topic("acme").to_scope().equipment_level
        EquipmentLevel(value=<EquipmentLevelValue.ENTERPRISE: 'Enterprise'>)
        """
        scope: HierarchyScope | None = None
        for place in reversed(self.places):
            scope = HierarchyScope(
                equipment_id=place.equipment.to_identifier(),
                equipment_level=_read(place.level),
                hierarchy_scope_child=scope,
            )
        assert scope is not None
        return scope

    def __str__(self) -> str:
        return "/".join([_escaped(place.equipment.text) for place in self.places])

    def __truediv__(self, place: Place) -> HierarchyPath:
        return HierarchyPath((*self.places, place))

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels of the places, from the top down."""
        return tuple([place.level for place in self.places])

    @property
    def parent(self) -> HierarchyPath | None:
        """The path one place up; None at the top."""
        return HierarchyPath(self.places[:-1]) if len(self.places) > 1 else None

    def contains(self, other: HierarchyPath) -> bool:
        """True when *other* is this place or one below it.

        >>> munich, line = map(HierarchyPath.from_topic, ("acme/munich", "acme/munich/pack/line1"))
        >>> munich.contains(line), munich.contains(munich), line.contains(munich)
        (True, True, False)
        """
        return other.places[: len(self.places)] == self.places

    def relative_to(self, other: HierarchyPath) -> tuple[Place, ...]:
        """The places from *other* down to this one, none when both are the same.

        Raises InvalidHierarchy when this one is not below *other*.

        >>> munich, pack = map(HierarchyPath.from_topic, ("acme/munich", "acme/munich/pack"))
        >>> [place.level for place in pack.relative_to(munich)]
        ['Area']
        """
        if not other.contains(self):
            raise InvalidHierarchy(f"{self} is not below {other}")
        return self.places[len(other.places) :]

    @property
    def is_descending(self) -> bool:
        """True when every level is below the one before it (rule HIER-001).

        Levels that have no rank are passed over: nobody can say whether they are right.
        """
        ranks = [r for level in self.levels if (r := rank(level)) is not None]
        return all(upper < lower for upper, lower in pairwise(ranks))

    def topic(self) -> str:
        """The topic of this path in a unified namespace, as in ``acme/munich/packaging/line1``.

        Each place is a level of the topic, written as its identifier is. What MQTT does not allow
        in one, and the escape itself, is percent-encoded (UTF-8): ``/ + # %``, control characters,
        noncharacters, and ``$`` at the beginning of the topic, which is reserved for the broker.

        A topic says neither schemes nor levels. Raises InvalidTopic when the places are of several
        schemes, so that two paths could have one topic, and for a topic of more than 65,535 octets.

        >>> from isa95kit.identity import Identity
        >>> HierarchyPath((Place(Identity("Equipment", "", "", "", "A/B 100%")),)).topic()
        'A%2FB 100%25'
        """
        schemes = {_scheme(place.equipment) for place in self.places}
        if len(schemes) > 1:
            raise InvalidTopic(f"{self} is of several schemes, which a topic does not tell apart")
        topic = str(self)
        topic = f"%24{topic[1:]}" if topic.startswith("$") else topic
        if len(topic.encode()) > _LONGEST:
            raise InvalidTopic(f"a topic of more than {_LONGEST} octets, which MQTT does not allow")
        return topic

    @classmethod
    def from_topic(
        cls, topic: str, *, levels: Sequence[str] = LEVELS, scheme: Identity | None = None
    ) -> HierarchyPath:
        """The path that a topic names; *levels* are those of its parts, from the top down.

        A topic may end above the last level. The equipment is of the agency, scheme and version of
        scheme of *scheme*, or of none. Raises InvalidTopic for an empty part, for one that is not
        escaped as `topic` does it, and for more parts than levels.

        >>> HierarchyPath.from_topic("acme/munich", levels=("Enterprise", "Site")).places[1].level
        'Site'
        """
        if topic.startswith("$"):
            raise InvalidTopic(f"{topic!r}: topics that begin with $ are the broker's own; use %24")
        parts = topic.split("/")
        if len(parts) > len(levels):
            raise InvalidTopic(
                f"{topic!r} has {len(parts)} parts, and there are {len(levels)} levels"
            )
        key = ("", "", "") if scheme is None else _scheme(scheme)
        places = []
        for part, level in zip(parts, levels, strict=False):
            try:
                places.append(Place(Identity("Equipment", *key, _unescaped(part)), level))
            except (NoIdentity, UnicodeDecodeError, _NotEscaped) as error:
                raise InvalidTopic(f"{topic!r}: {part!r} is no part of a topic: {error}") from error
        return cls(tuple(places))


def common_parent(*paths: HierarchyPath) -> HierarchyPath | None:
    """The lowest place that contains all of the paths; None when they have none in common.

    >>> lines = map(HierarchyPath.from_topic, ("acme/munich/pack", "acme/munich/fill/line1"))
    >>> str(common_parent(*lines))
    'acme/munich'
    """
    shared: list[Place] = []
    for level in zip(*(path.places for path in paths), strict=False):
        if len(set(level)) > 1:
            break
        shared.append(level[0])
    return HierarchyPath(tuple(shared)) if shared else None


_VALUES = tuple(str(value) for value in EquipmentLevelValue)
_RANKS = {
    level: number
    for number, levels in enumerate(
        (
            ("Enterprise",),
            ("Site",),
            ("Area",),
            ("WorkCenter", "ProcessCell", "ProductionUnit", "ProductionLine", "StorageZone"),
            ("WorkUnit", "Unit", "WorkCell", "StorageUnit"),
            ("EquipmentModule",),
            ("ControlModule",),
        )
    )
    for level in levels
}
_LONGEST = 65_535


def _written(level: EquipmentLevel) -> str:
    own = (level.other_value or "").strip() if level.value is EquipmentLevelValue.OTHER else ""
    return f"Other:{level.other_value}" if own else str(level.value)


def _read(level: str) -> EquipmentLevel | None:
    if not level:
        return None
    value, _, own = level.partition(":")
    return EquipmentLevel(EquipmentLevelValue(value), other_value=own or None)


def _scheme(equipment: Identity) -> tuple[str, str, str]:
    return equipment.agency, equipment.scheme, equipment.scheme_version


# Characters MQTT 5.0 (sections 1.5.4 and 4.7) forbids or warns of, and the escape.
_UNSAFE = "/+#%\x00-\x1f\x7f-\x9f\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_TO_ESCAPE = re.compile(f"[{_UNSAFE}]")
_WRONG = re.compile(f"%(?![0-9A-Fa-f]{{2}})|[{_UNSAFE.replace('%', '')}]")


class _NotEscaped(ValueError):
    pass


def _escaped(text: str) -> str:
    return _TO_ESCAPE.sub(lambda found: quote(found[0], safe=""), text)


def _unescaped(part: str) -> str:
    if wrong := _WRONG.search(part):
        raise _NotEscaped(f"{wrong[0]!r} has to be percent-encoded")
    return unquote_to_bytes(part).decode()
