"""The facts of one release as immutable components: elements, types, content models, attributes.

This is the meta-model everything else is driven by: the vocabulary notation and the emitted XSDs
are two spellings of it, and the explaining validator walks documents along it.

Type references are plain strings: ``xsd:decimal`` for a built-in, ``MaterialLotType`` for a type
of the release, ``ext:CodeType`` for a type in the extension namespace, and
``SyncMaterialLotType/DataArea`` for the anonymous type of that child.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from isa95kit.releases import Release

__all__ = [
    "Attribute",
    "Child",
    "Choice",
    "ComplexType",
    "Components",
    "Element",
    "Group",
    "Particle",
    "SimpleType",
    "Slot",
    "Type",
    "Wildcard",
]


@dataclass(frozen=True, slots=True)
class Child:
    """A child element: ``maximum`` None means unbounded."""

    name: str
    type: str
    minimum: int = 1
    maximum: int | None = 1
    nillable: bool = False
    qualified: bool = True


@dataclass(frozen=True, slots=True)
class Slot:
    """An extension slot: a reference to a group of the extension namespace."""

    group: str
    minimum: int = 1
    maximum: int | None = 1


@dataclass(frozen=True, slots=True)
class Group:
    """A reference to a named group of the release; ``items`` are the group's own particles."""

    name: str
    items: tuple[Particle, ...]
    minimum: int = 1
    maximum: int | None = 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One of ``items``, ``minimum`` to ``maximum`` times."""

    items: tuple[Particle, ...]
    minimum: int = 1
    maximum: int | None = 1


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Any element: ``strict`` content must be declared, ``skip`` content is not judged."""

    process: Literal["strict", "skip"]
    minimum: int = 1
    maximum: int | None = 1


Particle = Child | Slot | Group | Choice | Wildcard


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute; always in no namespace."""

    name: str
    type: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class SimpleType:
    """A named simple type: a restriction of ``base``, or a union of ``members``."""

    name: str
    domain: str
    base: str = ""
    values: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComplexType:
    """A type with children (``items``) or with text (``base`` and ``derivation``).

    ``values`` are the enumerated values of a text type, empty when any text of the base will do.
    ``attributes`` are the ones declared here; inherited ones come from the base.
    """

    name: str
    domain: str
    items: tuple[Particle, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    base: str = ""
    derivation: Literal["", "extension", "restriction"] = ""
    values: tuple[str, ...] = ()
    mixed: bool = False
    block: str = ""

    @property
    def is_text(self) -> bool:
        """True for simple content: text and attributes, no children."""
        return bool(self.base)


Type = SimpleType | ComplexType


@dataclass(frozen=True, slots=True)
class Element:
    """A global element: one that can be the root of a document."""

    name: str
    type: str
    domain: str


@dataclass(frozen=True)
class Components:
    """Every component of one release.

    ``types`` holds named and anonymous types and, under ``ext:…``, those of the extension
    namespace. ``groups`` are the release's named groups; ``slots`` the extension groups with
    their content (empty as published, a plant fills them). ``extension_elements`` are global
    elements of the extension namespace (a plant's).
    """

    release: Release
    elements: dict[str, Element]
    types: dict[str, Type]
    groups: dict[str, tuple[str, tuple[Particle, ...]]]
    slots: dict[str, tuple[str, tuple[Particle, ...]]]
    notes: dict[str, str] = field(default_factory=dict)

    def attributes_of(self, name: str) -> dict[str, Attribute]:
        """All attributes of a type, the base's first."""
        declared = self.types.get(name)
        if not isinstance(declared, ComplexType):
            return {}
        inherited = self.attributes_of(declared.base) if declared.base else {}
        return inherited | {a.name: a for a in declared.attributes}

    def ancestry(self, name: str) -> Iterator[str]:
        """The type and the types it derives from, nearest first, ending at a built-in."""
        while name:
            yield name
            declared = self.types.get(name)
            name = declared.base if declared is not None else ""

    def values_of(self, name: str) -> tuple[str, ...]:
        """The enumerated values in force for a type; empty when it is not enumerated."""
        for step in self.ancestry(name):
            declared = self.types.get(step)
            if declared is not None and declared.values:
                return declared.values
        return ()

    def children_of(self, name: str) -> tuple[Child, ...]:
        """All children of a type, those in choices and groups included; none for text types."""
        declared = self.types.get(name)
        return tuple(children(declared.items)) if isinstance(declared, ComplexType) else ()

    @cached_property
    def parents_of(self) -> dict[str, tuple[str, ...]]:
        """For every child name the types that have such a child."""
        found: dict[str, list[str]] = {}
        for name, declared in self.types.items():
            if isinstance(declared, ComplexType):
                for child in children(declared.items):
                    found.setdefault(child.name, []).append(name)
        return {child: tuple(dict.fromkeys(types)) for child, types in found.items()}


def children(items: tuple[Particle, ...]) -> Iterator[Child]:
    """All child elements in a content model, in order, those in choices and groups included."""
    for item in items:
        if isinstance(item, Child):
            yield item
        elif isinstance(item, (Choice, Group)):
            yield from children(item.items)
