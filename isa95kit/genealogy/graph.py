"""Lots and events as nodes, what moves between them as edges."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from isa95kit.b2mml.common import QuantityValue
from isa95kit.genealogy.keys import EventKey, LotKey, PostingKey
from isa95kit.genealogy.statements import (
    EventState,
    LotState,
    Posting,
    Role,
    Source,
)
from isa95kit.identity import Identity

__all__ = ["Edge", "Event", "EventKind", "Graph", "Link", "Lot", "NodeKey"]

NodeKey = LotKey | EventKey
Sources = tuple[Source, ...]


class Link(Enum):
    """What joins two nodes; material moves from the start of an edge to its end.

    ``NESTED`` joins an event with one that is part of it, ``NOTED`` an event with a lot that it
    mentions and does not move, or in a role that is unknown.
    """

    CONSUMED = "consumed"
    PRODUCED = "produced"
    CONTAINS = "contains"
    COMPONENT = "component"
    NESTED = "nested"
    NOTED = "noted"

    def __str__(self) -> str:
        return self.value


class EventKind(Enum):
    """What an event does to lots, where all are said to be of one material definition.

    ``SPLIT`` makes several lots of one, ``MERGE`` one of several, ``REGROUPING`` several of
    several, ``TRANSFER`` one of one. All else, and whatever nobody can tell, is a ``PROCESS``.
    """

    SPLIT = "split"
    MERGE = "merge"
    REGROUPING = "regrouping"
    TRANSFER = "transfer"
    PROCESS = "process"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Lot:
    """A lot, a sublot, or material posted without a lot, with all that was said of it.

    ``states`` are in the order of the time the messages give; those without one come first.
    """

    key: LotKey
    definitions: tuple[Identity, ...]
    states: tuple[LotState, ...]
    sources: Sources

    @property
    def latest(self) -> LotState | None:
        """What was said last, None where the lot was only referred to."""
        return self.states[-1] if self.states else None


@dataclass(frozen=True, slots=True)
class Event:
    """A segment response or job response: its lines, which may come from several messages.

    ``lines`` has each posting once, however often it was sent, and all variants of a line that was
    sent with different content (``conflicts``).
    """

    key: EventKey
    kind: EventKind
    parent: EventKey | None
    lines: tuple[Posting, ...]
    states: tuple[EventState, ...]
    sources: Sources

    @property
    def conflicts(self) -> tuple[PostingKey, ...]:
        """Lines that were sent with different content (rule IDEM-003)."""
        counts = Counter(line.key for line in self.lines)
        return tuple(key for key, count in counts.items() if count > 1)


@dataclass(frozen=True, slots=True)
class Edge:
    """Material that moves, or a lot that holds another.

    ``line`` is the posting behind it, with its ``role`` and the MaterialUse as said (``use``).
    ``shared`` marks quantities of a line with several lots: they are those of all together.
    ``detail`` is the type of an assembly, Physical or Logical.
    """

    link: Link
    start: NodeKey
    end: NodeKey
    line: PostingKey | None = None
    role: Role | None = None
    use: str = ""
    quantities: tuple[QuantityValue, ...] = ()
    shared: bool = False
    detail: str = ""
    sources: Sources = ()


@dataclass(frozen=True)
class Graph:
    """Nodes and edges, in an order that does not depend on that of the messages."""

    lots: Mapping[LotKey, Lot]
    events: Mapping[EventKey, Event]
    edges: tuple[Edge, ...]

    @cached_property
    def around(self) -> Mapping[NodeKey, tuple[Edge, ...]]:
        """The edges at each node that has some."""
        found: dict[NodeKey, list[Edge]] = defaultdict(list)
        for edge in self.edges:
            found[edge.start].append(edge)
            if edge.end != edge.start:
                found[edge.end].append(edge)
        return {key: tuple(edges) for key, edges in found.items()}

    def part(self, keys: Iterable[NodeKey]) -> Graph:
        """The nodes of these keys and the edges between them.

        >>> Graph({}, {}, ()).part([]).edges
        ()
        """
        kept = set(keys)
        return Graph(
            {key: lot for key, lot in self.lots.items() if key in kept},
            {key: event for key, event in self.events.items() if key in kept},
            tuple(edge for edge in self.edges if edge.start in kept and edge.end in kept),
        )
