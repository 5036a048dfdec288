"""Where in a message a rule looks, and what it says about that place."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from isa95kit.b2mml.base import Alternative, AnyElement, Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import shorten

if TYPE_CHECKING:
    from isa95kit.rules.context import Context

__all__ = ["Place", "Problem", "Step"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule found: ``path`` as in a `Finding`, ``hint`` says how to repair it."""

    message: str
    path: str
    hint: str = ""


LACKING_LENGTH = 120
"""Longest description of what a rule lacked, in characters."""

Step = tuple[Component, str, int]
"""An object above, the name of the field that leads down from it, and the index in that field."""


class Place:
    """Where a rule is looking. Handed to each rule, and good only while that rule runs."""

    __slots__ = ("_lacking", "_made", "context", "message", "steps")

    def __init__(
        self,
        message: Component,
        context: Context,
        steps: list[Step],
        lacking: list[str] | None = None,
    ) -> None:
        self.message = message
        """The whole message, or document."""
        self.context = context
        self.steps = steps
        self._made: dict[Hashable, Any] = {}
        self._lacking: list[str] = [] if lacking is None else lacking

    @property
    def path(self) -> str:
        """The path of the object, as in a finding."""
        names = [_root_name(self.message)]
        names += [_name(owner, field, index) for owner, field, index in self.steps]
        return "/" + "/".join(names)

    @property
    def parent(self) -> Component | None:
        """The object this one stands in; None at the root."""
        return self.steps[-1][0] if self.steps else None

    @property
    def field(self) -> str:
        """The Python name of the field it stands in; empty at the root."""
        return self.steps[-1][1] if self.steps else ""

    @property
    def above(self) -> Iterator[Component]:
        """The objects it stands in, from the nearest to the root."""
        return (owner for owner, _, _ in reversed(self.steps))

    def nearest(self, *names: str) -> Component | None:
        """The nearest object above it whose class has one of these names."""
        return next((o for o in self.above if type(o).__qualname__ in names), None)

    @property
    def verb(self) -> str:
        """The verb of the message, as in its name; empty in a document that is no transaction."""
        match = _VERB.match(type(self.message).__name__)
        fields = self.message.__dataclass_fields__
        return match[1] if match and "application_area" in fields else ""

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What *make* gives, asked once per walk: for what a rule wants of the whole message."""
        if key not in self._made:
            self._made[key] = make()
        made: T = self._made[key]
        return made

    def problem(self, message: str, *, hint: str = "", field: str = "") -> Problem:
        """Something wrong here, or below: *field* is as in ``quantity[0].unit_of_measure``.

        Raises AttributeError or IndexError when the object has no such field, a defect of the rule.
        """
        path = self.path
        if field:
            owner = self._object()
            for name, index in _FIELD.findall(field):
                path += f"/{_name(owner, name, int(index or 0))}"
                owner = _item(owner, name, int(index or 0))
        return Problem(message, path, hint)

    def lacks(self, what: str) -> None:
        """The rule cannot decide here: *what* is nothing the context knows.

        For a context that is there and does not know the object at hand, as in
        ``at.lacks(f"state of lot {lot.id.value}")``. The report then names the rule as not checked,
        with the first few of what it lacked. Say it in the rule itself, not in what `once` makes:
        that is asked for one rule and kept for all. A rule that does not apply lacks nothing.
        """
        self._lacking.append(shorten(what, LACKING_LENGTH))

    def _object(self) -> Any:
        owner: Any = self.message
        for above, name, index in self.steps:
            owner = _item(above, name, index)
        return owner


_VERB = re.compile(
    "(Get|Show|Process|Acknowledge|Change|Respond|Cancel|Sync|Notify|Confirm)(?=[A-Z])"
)
_FIELD = re.compile(r"(\w+)(?:\[(\d+)\])?")


def _root_name(message: Component) -> str:
    return str(getattr(message, "__wire_element__", "")) or type(message).__name__


def _item(owner: Any, name: str, index: int) -> Any:
    value = getattr(owner, name)
    found = value[index] if isinstance(value, tuple) else value
    return found.value if isinstance(found, Alternative) else found


def _name(owner: Any, name: str, index: int) -> str:
    """A step of a path: the element's name, counted where it has siblings of the same name."""
    value = getattr(owner, name)
    declared = next(f for f in fields_of(type(owner)) if f.name == name)
    if not isinstance(value, tuple):
        mark = "@" if declared.kind == "attribute" else ""
        return f"{mark}{declared.wire or name}"
    item = value[index]
    if isinstance(item, Alternative):
        alike = [i for i, other in enumerate(value) if other.name == item.name]
        return item.name if len(alike) < 2 else f"{item.name}[{alike.index(index) + 1}]"
    if isinstance(item, AnyElement):
        names = [element.name.rpartition(":")[2] for element in value]
        named, before = names[index], names[:index].count(names[index])
        return named if names.count(named) < 2 else f"{named}[{before + 1}]"
    wire = declared.wire or name
    return wire if len(value) < 2 else f"{wire}[{index + 1}]"
