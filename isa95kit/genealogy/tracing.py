"""Where material came from and where it went: reachability along the edges of a graph.

What flows on:

- A lot that is consumed goes into all that its event produces. What the event is part of, and what
  is part of it, counts too: material consumed by a segment goes into what the segments inside it
  produce, and the other way round, but not from one of them to the next.
- A component goes into what it is assembled into.
- A lot is in each of its sublots. A sublot is in its lot, so that it goes wherever the lot is
  consumed as a whole; but it is not in the other sublots.

The last point is about where a lot is as good as its parts. `Reach.WHOLE_LOTS` takes lots as
uniform: what reached a sublot has reached its whole lot, with all other sublots. It also follows
lines of unknown role both ways. That is the cautious reading, for recalls.

Searches run over states, which are a node and how it was reached; nothing here recurses.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from isa95kit.genealogy.graph import Edge, EventKind, Graph, Link, NodeKey
from isa95kit.genealogy.keys import EventKey, LotKey
from isa95kit.genealogy.statements import Role

__all__ = ["Direction", "Flow", "Loop", "Reach", "Step", "Trace"]


class Direction(Enum):
    """Which way to follow material."""

    BACK = "back"
    FORWARD = "forward"

    def __str__(self) -> str:
        return self.value


class Reach(Enum):
    """How far material is taken to spread; see the module."""

    NAMED = "named"
    WHOLE_LOTS = "whole lots"


@dataclass(frozen=True, slots=True)
class Step:
    """A node that a trace reached.

    ``depth`` counts how often material became other material on the shortest way: events and
    assemblies, not the steps between a lot and its sublots. ``edge`` and ``before`` are the last
    part of that way, None at its beginning.
    """

    key: NodeKey
    depth: int
    edge: Edge | None = None
    before: Step | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Trace:
    """All that a lot reaches in one direction, nearest first.

    ``cut`` says that there is more beyond the depth that was asked for.
    """

    start: LotKey
    direction: Direction
    steps: tuple[Step, ...]
    graph: Graph = field(repr=False)
    cut: bool = False

    @property
    def lots(self) -> tuple[LotKey, ...]:
        """The lots, without the one that the trace began with."""
        return tuple(
            step.key
            for step in self.steps
            if isinstance(step.key, LotKey) and step.key != self.start
        )

    @property
    def events(self) -> tuple[EventKey, ...]:
        """The events that the material went through."""
        return tuple(step.key for step in self.steps if isinstance(step.key, EventKey))

    def path_to(self, key: NodeKey) -> tuple[Step, ...]:
        """The shortest way from the beginning of the trace to a node; empty if it is not there.

        >>> from isa95kit.genealogy import Genealogy
        >>> from isa95kit.b2mml import Identifier, MaterialLot, MaterialSubLot
        >>> drum = MaterialSubLot(id=Identifier("D1"))
        >>> lot = MaterialLot(id=Identifier("L1"), material_sub_lot=(drum,))
        >>> trace = Genealogy.of(lot).trace_forward("L1")
        >>> [step.key.label for step in trace.path_to(trace.lots[0])]
        ['L1', 'L1 / D1']
        """
        step = next((step for step in self.steps if step.key == key), None)
        path: list[Step] = []
        while step is not None:
            path.append(step)
            step = step.before
        return tuple(reversed(path))


@dataclass(frozen=True, slots=True)
class Loop:
    """Lots that are among their own ancestors, and the events between them, none for assemblies."""

    lots: tuple[LotKey, ...]
    events: tuple[EventKey, ...]


FULL, UP, DOWN = 0, 1, 2
"""How a node was reached: itself; from a part of it; for events, from what it is part of."""

STATES = 3

Move = tuple[int, int, int]
"""From one state to another, and what that costs in depth."""


class _Moves:
    """The moves out of each state, in three flat arrays: a list each would be slow to make."""

    def __init__(self, count: int, moves: Sequence[tuple[int, int, int, int]]) -> None:
        self.first = array("q", bytes(8 * (count + 1)))
        for start, _, _, _ in moves:
            self.first[start + 1] += 1
        for state in range(count):
            self.first[state + 1] += self.first[state]
        free = self.first[:]
        self.to, self.cost, self.edge = (array("q", bytes(8 * len(moves))) for _ in range(3))
        for start, end, cost, edge in moves:
            at = free[start]
            free[start] += 1
            self.to[at], self.cost[at], self.edge[at] = end, cost, edge

    def out_of(self, state: int) -> range:
        """Where the moves of a state stand."""
        return range(self.first[state], self.first[state + 1])


class Flow:
    """The states of a graph and the moves between them, built once for many searches."""

    def __init__(self, graph: Graph, reach: Reach = Reach.NAMED) -> None:
        self._graph = graph
        self._keys: tuple[NodeKey, ...] = (*graph.lots, *graph.events)
        self._number = {key: number for number, key in enumerate(self._keys)}
        self._moves = [
            (one, other, cost, number)
            for number, edge in enumerate(graph.edges)
            for one, other, cost in _moves(
                edge, STATES * self._number[edge.start], STATES * self._number[edge.end], reach
            )
        ]

    @cached_property
    def _forward(self) -> _Moves:
        return _Moves(STATES * len(self._keys), self._moves)

    @cached_property
    def _backward(self) -> _Moves:
        turned = [(other, one, cost, edge) for one, other, cost, edge in self._moves]
        return _Moves(STATES * len(self._keys), turned)

    def trace(self, start: LotKey, direction: Direction, depth: int | None = None) -> Trace:
        """Follow material from a lot; *depth* says over how many events and assemblies at most.

        >>> Flow(Graph({}, {}, ()))  # doctest: +ELLIPSIS
        <isa95kit.genealogy.tracing.Flow object at ...>
        """
        first = STATES * self._number[start]
        beginning: tuple[int, ...]
        if direction is Direction.FORWARD:
            table, beginning = self._forward, (first + FULL,)
        else:
            table, beginning = self._backward, (first + FULL, first + UP)
        steps: dict[int, Step] = {}
        settled: set[int] = set()
        pending: deque[tuple[int, int, Edge | None, Step | None]] = deque(
            (state, 0, None, None) for state in beginning
        )
        cut = False
        while pending:
            state, far, edge, before = pending.popleft()
            if state in settled:
                continue
            settled.add(state)
            # A step for each state, as the way to a node as a whole is not that to a part of it.
            step = Step(self._keys[state // STATES], far, edge, before)
            steps.setdefault(state // STATES, step)
            for at in table.out_of(state):
                other, cost = table.to[at], table.cost[at]
                if other in settled:
                    continue
                along = self._graph.edges[table.edge[at]]
                if cost and depth is not None and far + cost > depth:
                    cut = True
                elif cost:
                    pending.append((other, far + cost, along, step))
                else:
                    pending.appendleft((other, far, along, step))
        found = tuple(steps.values())
        return Trace(start, direction, found, self._graph, cut)

    def loops(self) -> tuple[Loop, ...]:
        """Lots that are among their own ancestors, each group once.

        A split, a merge or a regrouping may leave some of the material under the name it had: that
        is no loop.

        >>> Flow(Graph({}, {}, ())).loops()
        ()
        """
        found = []
        for component in _components(self._forward):
            nodes = {state // STATES for state in component}
            if len(component) == 1:
                (state,) = component
                if state not in (self._forward.to[at] for at in self._forward.out_of(state)):
                    continue
            keys = [self._keys[node] for node in sorted(nodes)]
            lots = tuple(key for key in keys if isinstance(key, LotKey))
            if lots:
                events = tuple(key for key in keys if isinstance(key, EventKey))
                if (
                    len(lots) == 1
                    and events
                    and all(self._keeps_the_name(event) for event in events)
                ):
                    continue
                found.append((min(nodes), Loop(lots, events)))
        return tuple(loop for _, loop in sorted(found, key=lambda item: item[0]))

    def _keeps_the_name(self, event: EventKey) -> bool:
        return self._graph.events[event].kind is not EventKind.PROCESS


def _moves(edge: Edge, start: int, end: int, reach: Reach) -> Iterator[Move]:
    """The moves between states along an edge: from, to, cost."""
    whole_lots = reach is Reach.WHOLE_LOTS
    match edge.link:
        case Link.CONSUMED:
            yield start + FULL, end + FULL, 0
            yield start + UP, end + FULL, 0
        case Link.PRODUCED:
            for way in (FULL, UP, DOWN):
                yield start + way, end + FULL, 1
        case Link.COMPONENT:
            yield start + FULL, end + FULL, 1
            yield start + UP, end + FULL, 1
        case Link.CONTAINS:
            yield start + FULL, end + FULL, 0
            if start != end:
                above = start + (FULL if whole_lots else UP)
                yield end + FULL, above, 0
                yield end + UP, above, 0
        case Link.NESTED:
            yield start + FULL, end + DOWN, 0
            yield start + DOWN, end + DOWN, 0
            yield end + FULL, start + UP, 0
            yield end + UP, start + UP, 0
        case Link.NOTED:
            if whole_lots and edge.role is Role.UNKNOWN:
                # Drawn from the event to the lot; it may have gone either way.
                yield end + FULL, start + FULL, 0
                yield end + UP, start + FULL, 0
                for way in (FULL, UP, DOWN):
                    yield start + way, end + FULL, 1


def _components(table: _Moves) -> Iterator[list[int]]:
    """Strongly connected states, after Tarjan, without recursion."""
    count = len(table.first) - 1
    index = array("q", [-1]) * count
    low = array("q", bytes(8 * count))
    on_stack = bytearray(count)
    stack: list[int] = []
    found = 0
    for root in range(count):
        if index[root] >= 0 or not table.out_of(root):
            continue
        work = [(root, table.first[root])]
        while work:
            state, at = work.pop()
            if index[state] < 0:
                index[state] = low[state] = found
                found += 1
                stack.append(state)
                on_stack[state] = 1
            while at < table.first[state + 1]:
                other = table.to[at]
                if index[other] < 0:
                    # Come back to this very move, which then takes over what was found there.
                    work += ((state, at), (other, table.first[other]))
                    break
                if on_stack[other]:
                    low[state] = min(low[state], low[other])
                at += 1
            else:
                if low[state] == index[state]:
                    component = []
                    while True:
                        member = stack.pop()
                        on_stack[member] = 0
                        component.append(member)
                        if member == state:
                            break
                    yield component
