"""REF-003: dependencies between the segments of a definition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from isa95kit.b2mml import DependencyValue, Identifier, OperationsSegment, ProcessSegment
from isa95kit.b2mml.base import Alternative, Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Severity, shorten
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import meets, only_asks
from isa95kit.rules.rule import Rule

__all__ = ["RULE"]

SEGMENTS = (OperationsSegment, ProcessSegment)
AFTER = frozenset(
    (
        DependencyValue.AFTER_START,
        DependencyValue.AFTER_END,
        DependencyValue.NO_EARLIER_AFTER_START,
        DependencyValue.NO_EARLIER_AFTER_END,
    )
)
"""Dependencies by which a segment waits for another one."""


@dataclass(slots=True)
class _Segment:
    """A segment, where it stands, and the segments it waits for with the field that says so."""

    item: Any
    path: str
    nested: bool
    waits_for: list[tuple[int, str]] = field(default_factory=list)


def dependencies(holder: Component, at: Place) -> Iterator[Problem]:
    """REF-003. The segment that has the dependency is the one that waits.

    Only an operations definition has to hold all segments it speaks of, and a process segment those
    its inner segments speak of: the others may be in the library of the receiver.
    """
    if isinstance(holder, SEGMENTS) and at.steps:
        return  # part of what was looked at above
    found = _segments(holder)
    if not any(one.item.segment_dependency for one in found) or only_asks(at):
        return
    named = _names(found)
    whole = type(holder).__name__ == "OperationsDefinition"
    for number, one in enumerate(found):
        for index, dependency in enumerate(one.item.segment_dependency):
            if not isinstance(dependency, Component):
                continue
            targets: set[int] = set()
            for place, reference in enumerate(dependency.segments):  # type: ignore[attr-defined]
                where = f"{one.path}segment_dependency[{index}].segments[{place}]"
                meant = _meant(reference, named)
                targets |= meant
                if not meant and (whole or one.nested) and reference.value.value.strip():
                    yield at.problem(
                        f"{_id(one)} depends on segment {shorten(reference.value.value)}, which is "
                        "not here",
                        field=where,
                        hint="Name a segment of the same definition, or add it.",
                    )
                if meant == {number} and len(dependency.segments) == 1:  # type: ignore[attr-defined]
                    yield at.problem(
                        f"{_id(one)} depends on itself",
                        field=where,
                        hint="Name the segment it waits for.",
                    )
            if dependency.dependency.value in AFTER:  # type: ignore[attr-defined]
                where = f"{one.path}segment_dependency[{index}]"
                one.waits_for += [(target, where) for target in sorted(targets - {number})]
    yield from _cycles(found, at)


def _cycles(found: list[_Segment], at: Place) -> Iterator[Problem]:
    """Where a segment waits for one that waits for it; without recursion, each link once."""
    done: set[int] = set()
    for start in range(len(found)):
        if start in done:
            continue
        path, on_path = [start], {start: 0}
        links = [iter(found[start].waits_for)]
        while path:
            target, where = next(links[-1], (-1, ""))
            if target < 0:
                done.add(path[-1])
                del on_path[path.pop()]
                links.pop()
            elif target in on_path:
                circle = [_id(found[n]) for n in path[on_path[target] :]]
                shown = circle if len(circle) < _SHOWN else [*circle[: _SHOWN - 1], "…"]
                yield at.problem(
                    f"these wait for each other: {' after '.join([*shown, circle[0]])}",
                    field=where,
                    hint="Drop one of the dependencies; none of these segments can ever start.",
                )
            elif target not in done:
                on_path[target] = len(path)
                path.append(target)
                links.append(iter(found[target].waits_for))


_SHOWN = 6


def _segments(holder: Component) -> list[_Segment]:
    """The segments of a definition in the order of the document."""
    found: list[_Segment] = []
    pending = [(holder, "", False)]
    while pending:
        item, path, nested = pending.pop()
        if isinstance(item, SEGMENTS):
            found.append(_Segment(item, path, nested))
        pending += [
            (inner, f"{path}{name}[{index}].", isinstance(item, SEGMENTS))
            for name in reversed(_fields(type(item)))
            for index, inner in reversed(list(enumerate(getattr(item, name))))
            if isinstance(inner, Component)
        ]
    return found


def _names(found: list[_Segment]) -> dict[str, list[tuple[Identifier, int]]]:
    """The segments by their own identifier, and by those of the process segments they are of."""
    named: dict[str, list[tuple[Identifier, int]]] = {}
    for number, one in enumerate(found):
        for identifier in (one.item.id, *getattr(one.item, "process_segment_id", ())):
            if isinstance(identifier, Identifier):
                named.setdefault(identifier.value, []).append((identifier, number))
    return named


def _meant(
    reference: Alternative[Identifier], named: dict[str, list[tuple[Identifier, int]]]
) -> set[int]:
    known = named.get(reference.value.value, ())
    return {number for identifier, number in known if meets(reference.value, identifier)}


def _id(segment: _Segment) -> str:
    return shorten(segment.item.id.value) if isinstance(segment.item.id, Identifier) else "one"


_FIELDS: dict[type[Component], tuple[str, ...]] = {}


def _fields(cls: type[Component]) -> tuple[str, ...]:
    """The fields of a class that hold segments."""
    if cls not in _FIELDS:
        _FIELDS[cls] = tuple(f.name for f in fields_of(cls) if f.many and f.content in SEGMENTS)
    return _FIELDS[cls]


def _holds_segments(cls: type[Component]) -> bool:
    return bool(_fields(cls))


RULE = Rule(
    id="REF-003",
    title="Dependencies of segments stay in their definition and make no circle",
    severity=Severity.ERROR,
    profile="base",
    basis="implied",
    source="B2MML V0701: dependency of segment B on segment A; B2MML V0600 documentation",
    rationale="A segment that waits for itself, or for one that is not there, never starts.",
    remark="Whether a process segment refers to one of the receiver's library is not judged.",
    looks_at=_holds_segments,
    check=dependencies,
)
