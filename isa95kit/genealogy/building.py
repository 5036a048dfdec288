"""From statements to the graph: a pure function of their set.

The order and number of messages do not matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC
from typing import Any, TypeVar

from isa95kit.b2mml.core_components import DateTime
from isa95kit.genealogy.graph import Edge, Event, EventKind, Graph, Link, Lot, NodeKey, Sources
from isa95kit.genealogy.keys import EventKey, LotKey
from isa95kit.genealogy.statements import (
    Assembly,
    Containment,
    EventState,
    LotState,
    Posting,
    Role,
    Source,
    Statement,
)
from isa95kit.identity import Identity

__all__ = ["graph_of", "homes"]

T = TypeVar("T")


def graph_of(said: Mapping[Statement, Sources]) -> Graph:
    """The graph of statements with their sources.

    >>> graph_of({}).edges
    ()
    """
    said = _completed(said)
    events = _events(said)
    lots: dict[LotKey, set[Source]] = defaultdict(set)
    states: dict[LotKey, list[LotState]] = defaultdict(list)
    for statement, sources in said.items():
        for key in lots_in(statement):
            lots[key].update(sources)
            if (whole := key.of_lot) is not None:
                lots[whole].update(sources)
        if isinstance(statement, LotState):
            states[statement.key].append(statement)
    definitions = _definitions(said)
    nodes = {
        key: Lot(
            key,
            tuple(sorted(definitions.get(key.of_lot or key, ()))),
            _ordered(states.get(key, ()), _by_time),
            _ordered(lots[key]),
        )
        for key in sorted(lots, key=sort_key)
    }
    kinds = {key: _kind(lines, definitions) for key, (_, lines, _) in events.items()}
    occurrences = {
        key: Event(
            key,
            kinds[key],
            next((state.parent for state in states if state.parent is not None), None),
            _lines(lines),
            _ordered(states, repr),
            _ordered(sources),
        )
        for key, (states, lines, sources) in sorted(
            events.items(), key=lambda item: sort_key(item[0])
        )
    }
    return Graph(nodes, occurrences, _sorted_edges(_edges(said, occurrences), nodes, occurrences))


def lots_in(statement: Statement) -> tuple[LotKey, ...]:
    """The keys of lots that a statement holds."""
    match statement:
        case LotState():
            return (statement.key,)
        case Containment() | Assembly():
            return (statement.whole, statement.part)
        case Posting():
            return statement.materials
        case _:
            return ()


def homes(said: Iterable[Statement]) -> Mapping[Identity, frozenset[LotKey]]:
    """For each sublot that some message names without its lot: the keys in lots it may mean.

    >>> homes([])
    {}
    """
    keys = {key for statement in said for key in lots_in(statement) if key.sublot is not None}
    bare = {key.sublot for key in keys if key.lot is None}
    return {
        sublot: frozenset(key for key in keys if key.sublot == sublot and key.lot is not None)
        for sublot in bare
        if sublot is not None
    }


def _completed(said: Mapping[Statement, Sources]) -> Mapping[Statement, Sources]:
    """Sublots named without their lot get the only lot that is known to hold them."""
    whole: dict[LotKey, LotKey] = {}
    for sublot, keys in homes(said).items():
        if len(keys) == 1:
            (whole[LotKey(None, sublot)],) = keys
    if not whole:
        return said
    found: dict[Statement, set[Source]] = defaultdict(set)
    for statement, sources in said.items():
        found[_with(statement, whole)].update(sources)
    return {statement: tuple(sorted(sources)) for statement, sources in found.items()}


def _with(statement: Statement, keys: Mapping[LotKey, LotKey]) -> Statement:
    match statement:
        case LotState():
            return replace(statement, key=keys.get(statement.key, statement.key))
        case Containment() | Assembly():
            return replace(
                statement,
                whole=keys.get(statement.whole, statement.whole),
                part=keys.get(statement.part, statement.part),
            )
        case Posting():
            return replace(
                statement, materials=tuple(keys.get(key, key) for key in statement.materials)
            )
        case _:
            return statement


Occurrence = tuple[list[EventState], list[Posting], set[Source]]


def _events(said: Mapping[Statement, Sources]) -> dict[EventKey, Occurrence]:
    found: dict[EventKey, Occurrence] = defaultdict(lambda: ([], [], set()))
    for statement, sources in said.items():
        if isinstance(statement, EventState):
            states, _, seen = found[statement.key]
            states.append(statement)
            seen.update(sources)
        elif isinstance(statement, Posting):
            _, lines, seen = found[statement.key.event]
            lines.append(statement)
            seen.update(sources)
    return found


def _definitions(said: Mapping[Statement, Sources]) -> Mapping[LotKey, set[Identity]]:
    """The definitions a lot is said to be of; those of a sublot count for its lot."""
    found: dict[LotKey, set[Identity]] = defaultdict(set)
    for statement in said:
        if isinstance(statement, LotState):
            if statement.definition is not None:
                found[statement.key].add(statement.definition)
        elif isinstance(statement, Posting):
            # Several lots of several definitions: nobody can tell which is of which.
            if len(statement.materials) == 1 or len(statement.definitions) == 1:
                for key in statement.materials:
                    found[key.of_lot or key].update(statement.definitions)
        elif isinstance(statement, Assembly):
            found[statement.part.of_lot or statement.part].update(statement.definitions)
    return found


def _kind(lines: Iterable[Posting], definitions: Mapping[LotKey, set[Identity]]) -> EventKind:
    inputs: set[LotKey] = set()
    outputs: set[LotKey] = set()
    for line in lines:
        if line.role is Role.INPUT:
            inputs.update(line.materials)
        elif line.role is Role.OUTPUT:
            outputs.update(line.materials)
        elif line.role.produced or line.role is Role.UNKNOWN:
            return EventKind.PROCESS
    of = [definitions.get(key.of_lot or key, set()) for key in inputs | outputs]
    if not inputs or not outputs or any(len(said) != 1 for said in of) or len(set().union(*of)) > 1:
        return EventKind.PROCESS
    match len(inputs) > 1, len(outputs) > 1:
        case False, True:
            return EventKind.SPLIT
        case True, False:
            return EventKind.MERGE
        case True, True:
            return EventKind.REGROUPING
        case _:
            return EventKind.TRANSFER


def _edges(said: Mapping[Statement, Sources], events: Mapping[EventKey, Event]) -> Iterator[Edge]:
    held: dict[tuple[LotKey, LotKey], set[Source]] = defaultdict(set)
    entering = {
        (event.key, key)
        for event in events.values()
        for line in event.lines
        if line.role.enters
        for key in line.materials
    }
    for statement, sources in said.items():
        match statement:
            case Containment(whole, part):
                held[whole, part].update(sources)
            case Assembly(part, whole, detail, _, quantities):
                yield Edge(
                    Link.COMPONENT,
                    part,
                    whole,
                    quantities=quantities,
                    detail=detail,
                    sources=sources,
                )
            case Posting():
                for key in statement.materials:
                    entered = (statement.key.event, key) in entering
                    yield _moved(statement, key, entered, sources)
    for (whole, part), where in held.items():
        yield Edge(Link.CONTAINS, whole, part, sources=tuple(sorted(where)))
    for event in events.values():
        if event.parent is not None and event.parent in events:
            yield Edge(Link.NESTED, event.parent, event.key, sources=event.sources)


def _moved(line: Posting, lot: LotKey, entering: bool, sources: Sources) -> Edge:
    """The edge between an event and a lot of one of its lines."""
    event = line.key.event
    start: NodeKey = event
    end: NodeKey = lot
    if line.role.enters:
        link, start, end = Link.CONSUMED, lot, event
    elif line.role.produced or (line.role.withdrawn and not entering):
        # A sample, scrap or loss of a lot that did not go in is taken from what came out.
        link = Link.PRODUCED
    else:
        link = Link.NOTED
    shared = len(line.materials) > 1
    return Edge(
        link, start, end, line.key, line.role, line.use, line.quantities, shared, "", sources
    )


def sort_key(key: NodeKey) -> tuple[str, ...]:
    """The order of nodes: lots by their identifiers, material without a lot last, then events."""
    if isinstance(key, EventKey):
        groups = (key.orders, key.operations, key.responses)
        fields = ["2", key.label, key.kind, key.version, *[str(len(group)) for group in groups]]
        for part in (part for group in groups for part in group):
            fields += (part.text, part.agency, part.scheme, part.scheme_version)
        return tuple(fields)
    if key.posting is not None:
        return ("1", key.posting.urn)
    fields = ["0"]
    fields += ["" if part is None else part.text for part in (key.lot, key.sublot)]
    for one in (key.lot, key.sublot):
        fields += ("",) * 3 if one is None else (one.agency, one.scheme, one.scheme_version)
    return tuple(fields)


def _by_time(state: LotState) -> tuple[str, str]:
    try:
        moment = DateTime(state.created).datetime
    except ValueError:
        return ("", repr(state))
    if moment.tzinfo is None:
        return ("", repr(state))
    return (moment.astimezone(UTC).isoformat(timespec="microseconds"), repr(state))


def _by_line(line: Posting) -> tuple[Identity, ...]:
    return line.key.line


def _lines(lines: Iterable[Posting]) -> tuple[Posting, ...]:
    """By their identifiers, and the variants of one line by all they say."""
    found = _ordered(lines, _by_line)
    if len({line.key for line in found}) == len(found):
        return found
    return tuple(sorted(found, key=lambda line: (_by_line(line), repr(line))))


def _itself(item: Any) -> Any:
    return item


def _ordered(items: Iterable[T], by: Callable[[Any], Any] = _itself) -> tuple[T, ...]:
    """The items in order; keys are not worked out for a single one."""
    found = tuple(items)
    return found if len(found) < 2 else tuple(sorted(found, key=by))


def _sorted_edges(
    edges: Iterable[Edge], lots: Mapping[LotKey, Lot], events: Mapping[EventKey, Event]
) -> tuple[Edge, ...]:
    """By kind and nodes, and only those between the same nodes by all they say."""
    nodes: tuple[NodeKey, ...] = (*lots, *events)
    place = {key: number for number, key in enumerate(nodes)}
    groups: dict[tuple[str, int, int], list[Edge]] = defaultdict(list)
    for edge in edges:
        groups[edge.link.value, place[edge.start], place[edge.end]].append(edge)
    return tuple(edge for _, group in sorted(groups.items()) for edge in _ordered(group, repr))
