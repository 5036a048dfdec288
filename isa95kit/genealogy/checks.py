"""Findings on a genealogy: what messages leave out, contradict, or say twice.

Own ids begin with GEN; the others are those of the rules they break.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from isa95kit.findings import Finding, Layer, Severity, shorten
from isa95kit.genealogy.building import homes, lots_in
from isa95kit.genealogy.graph import Event, Graph, Lot, NodeKey
from isa95kit.genealogy.statements import EventState, Remark, Source, Statement
from isa95kit.genealogy.tracing import Loop
from isa95kit.identity import Identity

__all__ = ["findings_on"]


def findings_on(
    said: Mapping[Statement, tuple[Source, ...]], graph: Graph, loops: Iterable[Loop]
) -> tuple[Finding, ...]:
    """All findings, by the place they name; *graph* and *loops* are those of the statements.

    >>> findings_on({}, Graph({}, {}, ()), ())
    ()
    """
    found = {
        *_remarks(said),
        *_sublots_without_lot(said),
        *_look_alikes(graph),
        *_definitions(graph),
        *_conflicts(graph),
        *_twice(graph),
        *_behind(graph),
        *_loops(graph, loops),
        *_orphans(graph),
    }
    return tuple(sorted(found, key=lambda f: (f.path, f.rule, f.message)))


def _finding(
    rule: str, severity: Severity, message: str, sources: Iterable[Source], hint: str = ""
) -> Finding:
    source = next(iter(sources), None)
    if source is None:
        return Finding(rule, severity, Layer.RULE, message, hint=hint)
    if source.bodid:
        message = f"{message} (message {shorten(source.bodid)})"
    return Finding(rule, severity, Layer.RULE, message, source.path, hint=hint)


def _remarks(said: Mapping[Statement, tuple[Source, ...]]) -> Iterator[Finding]:
    for statement, sources in said.items():
        if isinstance(statement, Remark):
            for source in sources:
                yield _finding(
                    statement.rule, statement.severity, statement.message, (source,), statement.hint
                )


def _name(key: NodeKey) -> str:
    return shorten(key.label)


def _sublots_without_lot(said: Mapping[Statement, tuple[Source, ...]]) -> Iterator[Finding]:
    named = homes(said)
    places: dict[Identity, list[Source]] = defaultdict(list)
    for statement, sources in said.items() if named else ():
        for key in lots_in(statement):
            if key.lot is None and key.sublot is not None:
                places[key.sublot] += sources
    for sublot, keys in named.items():
        name = shorten(sublot.text)
        where = sorted(places[sublot])
        if len(keys) == 1:
            (key,) = keys
            message = f"sublot {name} is named without its lot; it is taken for {_name(key)}"
            yield _finding("GEN-006", Severity.INFO, f"{message}, the only one known", where)
        elif keys:
            message = f"sublot {name} is named without its lot and may be one of {len(keys)}"
            hint = "Name the lot beside the sublot."
            yield _finding("GEN-006", Severity.WARNING, message, where, hint)
        else:
            message = f"nothing says which lot sublot {name} is part of"
            hint = "Add the message that gives its lot, or name the lot beside the sublot."
            yield _finding("GEN-006", Severity.WARNING, message, where, hint)


def _look_alikes(graph: Graph) -> Iterator[Finding]:
    """Lots whose identifiers differ in nothing but a scheme that one of them does not give."""
    alike: dict[tuple[object, ...], list[tuple[Identity, Lot]]] = defaultdict(list)
    for key, lot in graph.lots.items():
        if key.sublot is not None:
            alike["sublot", key.lot, key.sublot.text].append((key.sublot, lot))
        elif key.lot is not None:
            alike["lot", key.lot.text].append((key.lot, lot))
    for group in alike.values():
        if len(group) > 1 and any(not (one.agency or one.scheme) for one, _ in group):
            names = " and ".join(one.urn for one, _ in group)
            message = f"{names} are different lots, as only some name a scheme"
            hint = "If they are one, let every message name scheme and agency."
            yield _finding("ID-006", Severity.WARNING, message, group[0][1].sources, hint)


def _definitions(graph: Graph) -> Iterator[Finding]:
    for key, lot in graph.lots.items():
        if len(lot.definitions) > 1 and key.sublot is None:
            names = ", ".join(shorten(one.text) for one in lot.definitions)
            message = f"lot {_name(key)} is said to be of several materials: {names}"
            hint = "A lot is of one material definition; find out which message is wrong."
            yield _finding("REF-009", Severity.ERROR, message, lot.sources, hint)


def _conflicts(graph: Graph) -> Iterator[Finding]:
    for event in graph.events.values():
        for key in event.conflicts:
            message = f"line {shorten(key.label)} of {_name(event.key)} came with different content"
            hint = "A person decides; a correction is a reversal and a new posting (IDEM-006)."
            yield _finding("IDEM-003", Severity.ERROR, message, event.sources, hint)


def _twice(graph: Graph) -> Iterator[Finding]:
    """Lines that may be one: equal ones under two responses, or of one number in two versions."""
    equal: dict[tuple[object, ...], Event] = {}
    numbered: dict[tuple[object, ...], Event] = {}
    hint = "Resend a posting with all its identifiers; correct it by a reversal (IDEM-006)."
    for event in graph.events.values():
        of_all_versions = replace(event.key, version="")
        posting = replace(of_all_versions, responses=event.key.responses[-1:])
        for line in event.lines:
            other = numbered.setdefault((of_all_versions, line.key.line), event)
            if other is event and posting.orders:
                said = (posting, line.key.line, line.role, line.materials, line.quantities)
                other = equal.setdefault(said, event)
            if other is not event:
                message = (
                    f"line {shorten(line.key.label)} of {_name(other.key)} stands also in "
                    f"{_name(event.key)}, by another response or version; both count"
                )
                yield _finding("GEN-007", Severity.WARNING, message, event.sources, hint)


def _behind(graph: Graph) -> Iterator[Finding]:
    """Job responses that are here beside the segment responses that report them."""
    jobs: dict[Identity, list[Event]] = defaultdict(list)
    for event in graph.events.values():
        if event.key.kind == "JobResponse" and event.lines:
            jobs[event.key.responses[-1]].append(event)
    if not jobs:
        return
    for event in graph.events.values():
        named = {one for state in event.states for one in _jobs(state)} if event.lines else set()
        for job in (job for one in sorted(named) for job in jobs.get(one, ())):
            message = f"{_name(event.key)} reports {_name(job.key)}, which is here too; both count"
            hint = "Give a genealogy the operations performance or the work performance, not both."
            yield _finding("GEN-008", Severity.WARNING, message, event.sources, hint)


def _jobs(state: EventState) -> tuple[Identity, ...]:
    return state.behind


def _loops(graph: Graph, loops: Iterable[Loop]) -> Iterator[Finding]:
    for loop in loops:
        names = _some(loop.lots)
        sources = graph.lots[loop.lots[0]].sources
        if loop.events:
            message = f"among their own ancestors: {names}"
            hint = "If this is rework, give the reworked material a lot of its own."
            yield _finding("MAT-002", Severity.ERROR, message, sources, hint)
        else:
            message = f"contained in themselves: {names}"
            hint = "A lot cannot be a part of itself; find out which message is wrong."
            yield _finding("MAT-001", Severity.ERROR, message, sources, hint)


def _orphans(graph: Graph) -> Iterator[Finding]:
    alone = [lot for key, lot in graph.lots.items() if key not in graph.around]
    if alone:
        message = f"nothing is linked with {_some([lot.key for lot in alone])}"
        yield _finding("GEN-009", Severity.INFO, message, alone[0].sources)


def _some(keys: Sequence[NodeKey]) -> str:
    """The first of some nodes, and how many more there are."""
    names = ", ".join(_name(key) for key in keys[:5])
    return names + (f" and {len(keys) - 5} more" if len(keys) > 5 else "")
