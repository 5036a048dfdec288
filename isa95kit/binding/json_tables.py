"""What the members of a JSON object may be, by the class the object stands for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from isa95kit.b2mml.base import Component, DecimalText
from isa95kit.binding.fields import Field, class_of_root, class_of_type, fields_of
from isa95kit.binding.foreign_json import stands_for_element
from isa95kit.binding.roots import declared_class
from isa95kit.releases import Release

__all__ = [
    "Table",
    "derived_class",
    "names_itself",
    "root_class",
    "root_kind",
    "scalar_kind",
    "table_of",
]


def root_class(name: str) -> type[Component] | None:
    """The class of a global element; None when there is no such element."""
    found = _named(class_of_root, name)
    return found if getattr(found, "__wire_element__", "") == name else None


def root_kind(name: str) -> type[Component] | None:
    """The class of what is declared for a global element: of text, its type's, not its own."""
    cls = root_class(name)
    return declared_class(name) if cls is not None and table_of(cls).is_text else cls


def derived_class(name: str, declared: Any) -> Any:
    """The class of the type that ``@xsi:type`` names; the declared one when it names none."""
    return _named(class_of_type, name) or declared


def names_itself(cls: Any, named: str) -> bool:
    """True when ``@xsi:type`` names the declared type, and no other could be named."""
    return named != "" and named == getattr(cls, "__wire_type__", "") and named not in _bases()


@cache
def _bases() -> frozenset[str]:
    from isa95kit.schema import store

    components = store.components(Release.latest())
    lines = (components.ancestry(n) for n in components.types if not n.startswith("ext:"))
    return frozenset(base for derived, *line in lines for base in line)


def _named(find: Any, name: str) -> Any:
    try:
        found = find(name)
    except AttributeError:
        return None
    # The package holds more than classes: modules, and the names of its own imports.
    return found if isinstance(found, type) and issubclass(found, Component) else None


@dataclass
class Table:
    """What the members of a class's object may be; of an unknown class (None) anything."""

    cls: Any
    fields: dict[str, Field]
    ranks: dict[str, int]
    is_text: bool = False
    mixed: bool = False
    any_content: bool = False
    first_slot: str = ""
    slots: tuple[int, ...] = ()
    alternatives: frozenset[str] = frozenset()

    @property
    def has_children(self) -> bool:
        """True where an object belongs, and neither text nor a truth value."""
        return self.cls not in (None, str, bool) and not self.is_text

    @property
    def has_order(self) -> bool:
        """True where ``#order`` may tell the order of a repeated choice."""
        return self.cls is None or bool(self.alternatives)

    def takes(self, name: str) -> bool:
        """True for a member that stands for an element outside the vocabulary."""
        return stands_for_element(name, self.fields, bare=self.any_content)

    def rank(self, name: str) -> int:
        return self.ranks.get(name, len(self.ranks) + 100)

    def content_of(self, name: str) -> Any:
        item = self.fields.get(name)
        if item is None:
            return None
        if item.kind == "alternatives":
            return dict(item.members)[name]
        if item.content is not None:
            return item.content
        return bool if item.boolean else str


def table_of(kind: Any) -> Table:
    """The table of a class, of plain text (str), a truth value (bool) or of nothing known."""
    return _table(kind)


@cache
def _table(kind: Any) -> Table:
    if kind in (None, str, bool):
        return Table(kind, {}, {})
    fields = fields_of(kind)
    known: dict[str, Field] = {}
    ranks: dict[str, int] = {}
    for rank, item in enumerate(fields):
        names = {"child": [item.wire], "alternatives": [w for w, _ in item.members]}
        if item.kind == "group" and item.content is not None:
            names["group"] = [item.content.__name__]
        for name in names.get(item.kind, ()):
            known[name] = item
            ranks[name] = rank
    slots = [(rank, f.wire) for rank, f in enumerate(fields) if f.kind == "extensions"]
    return Table(
        kind,
        known,
        ranks,
        is_text=any(f.kind == "text" for f in fields),
        mixed=any(f.kind == "mixed" for f in fields),
        any_content=any(f.kind == "any" for f in fields),
        first_slot=slots[0][1] if len(slots) > 1 else "",
        slots=tuple(rank for rank, _ in slots),
        alternatives=frozenset(w for f in fields if f.kind == "alternatives" for w, _ in f.members),
    )


def scalar_kind(cls: Any) -> str:
    if cls is bool:
        return "boolean"
    if isinstance(cls, type) and issubclass(cls, DecimalText):
        return "number"
    return "string"
