"""What stands in the same place of two messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import Identifier
from isa95kit.b2mml.base import Alternative, Component
from isa95kit.binding.fields import Field, fields_of
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.inside import reaching

__all__ = ["side_by_side"]


def side_by_side(
    before: Component, after: Component, *names: str
) -> Iterator[tuple[Any, Any, str]]:
    """The objects of these classes that stand in the same place of both, with the field of the
    second, as `Place.problem` takes it.

    Objects of a list belong together by their IDs or keys where these tell them apart, otherwise
    by their order.
    """
    leads = reaching(*names)
    plans: dict[type[Component], tuple[str, ...]] = {}
    pending: list[tuple[Any, Any, str]] = [(before, after, "")]
    while pending:
        one, other, path = pending.pop()
        if type(other).__name__ in names:
            yield one, other, path
        inside: list[tuple[Any, Any, str]] = []
        kind = type(other)
        if kind not in plans:
            plans[kind] = tuple(
                field.name
                for field in fields_of(kind)
                if any(c.__name__ in names or leads(c) for c in _contents(field))
            )
        for name in plans[kind]:
            later = getattr(other, name)
            if later is None or later == ():
                continue
            start = f"{path}.{name}" if path else name
            earlier = getattr(one, name, None)
            if isinstance(later, tuple):
                pairs = _pairs(earlier if isinstance(earlier, tuple) else (), later)
                inside += [(a, b, f"{start}[{index}]") for a, b, index in pairs]
            # The areas of two messages are of two classes, where their verbs differ.
            elif isinstance(earlier, Component) and (
                type(earlier) is type(later) or name == "data_area"
            ):
                inside.append((earlier, later, start))
        pending += inside[::-1]


def _pairs(
    before: tuple[Any, ...], after: tuple[Any, ...]
) -> Iterator[tuple[Component, Component, int]]:
    one, other = [_held(item) for item in before], [_held(item) for item in after]
    named = [[_name(item) for item in items] for items in (one, other)]
    if all(None not in names and len(set(names)) == len(names) for names in named):
        earlier = dict(zip(named[0], one, strict=True))
        found = [earlier.get(name) for name in named[1]]
    else:
        found = [*one[: len(other)], *[None] * (len(other) - len(one))]
    for index, (first, second) in enumerate(zip(found, other, strict=True)):
        if isinstance(first, Component) and type(first) is type(second):
            yield first, second, index


def _contents(field: Field) -> list[type[Component]]:
    """The classes of the values of a field."""
    return [c for _, c in field.members] or ([field.content] if field.content else [])


def _held(item: Any) -> Any:
    return item.value if isinstance(item, Alternative) else item


def _name(item: Any) -> Identity | None:
    """What tells an item of a list apart: its identity, or the key of a quantity or value."""
    key = getattr(item, "key", None)
    try:
        if isinstance(key, Identifier):
            return Identity.of(key)
        return Identity.of(item, version=False) if isinstance(item, Component) else None
    except NoIdentity:
        return None
