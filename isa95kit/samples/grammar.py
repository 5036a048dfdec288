"""What generators and mutations ask of a release's components, worked out once and kept."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from isa95kit.samples.values import legal
from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    ComplexType,
    Components,
    Group,
    Particle,
    SimpleType,
    Slot,
    Wildcard,
)

__all__ = ["XSI", "Grammar", "Place", "Route"]

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
EXTENSION = "ext:"

_ENDLESS = 1 << 30
"""Size of a type none of whose documents end; no published type is one."""


@dataclass(frozen=True, slots=True)
class Place:
    """An element of a document and what the release says of it.

    ``type`` is the type in force (an ``xsi:type`` heeded); ``child`` is its declaration in the
    parent, None for the root and for elements in a wildcard.
    """

    element: etree._Element
    type: str
    child: Child | None


@dataclass(frozen=True, slots=True)
class Route:
    """How a document comes to an element of a type: from a root down through children.

    Where ``type_name`` is not the type of the last child, an ``xsi:type`` has to name it.
    """

    root: str
    children: tuple[Child, ...]
    type_name: str


@dataclass(frozen=True)
class Grammar:
    """Components of a release, seen by whoever writes documents."""

    components: Components

    @cached_property
    def namespace(self) -> str:
        """The release's namespace in braces, ready to precede a name."""
        return f"{{{self.components.release.namespace}}}"

    @cached_property
    def extension_namespace(self) -> str:
        """The extension namespace in braces."""
        return f"{{{self.components.release.extension_namespace}}}"

    @cached_property
    def sizes(self) -> dict[str, int]:
        """For every complex type the number of elements its smallest content has."""
        sizes = {
            name: _ENDLESS if isinstance(declared, ComplexType) and declared.items else 0
            for name, declared in self.components.types.items()
        }
        changed = True
        while changed:
            changed = False
            for name, declared in self.components.types.items():
                if isinstance(declared, ComplexType) and declared.items:
                    size = min(sum(self._size(i, sizes) for i in declared.items), _ENDLESS)
                    changed |= size != sizes[name]
                    sizes[name] = size
        return sizes

    def cheapest(self, items: Iterable[Particle]) -> Particle:
        """The particle that asks for the fewest elements."""
        return min(items, key=lambda i: self._size(i, self.sizes))

    def _size(self, item: Particle, sizes: dict[str, int]) -> int:
        match item:
            case Child():
                once = 1 + sizes.get(item.type, 0)
            case Choice():
                once = min(self._size(i, sizes) for i in item.items)
            case Group():
                once = sum(self._size(i, sizes) for i in item.items)
            case Slot():
                once = sum(self._size(i, sizes) for i in self.components.slots[item.group][1])
            case Wildcard():
                once = 1
        return item.minimum * once

    def leaves(self, type_name: str) -> tuple[tuple[Child | Wildcard, str], ...]:
        """Children and wildcards of a type in document order, each with its namespace in braces."""
        return self._leaves.get(type_name, ())

    def namespace_in(self, type_name: str) -> str:
        """Namespace of the qualified children of a type."""
        extension = type_name.startswith(EXTENSION)
        return self.extension_namespace if extension else self.namespace

    @cached_property
    def _leaves(self) -> dict[str, tuple[tuple[Child | Wildcard, str], ...]]:
        return {
            name: tuple(self._walk(declared.items, self.namespace_in(name)))
            for name, declared in self.components.types.items()
            if isinstance(declared, ComplexType)
        }

    def _walk(
        self, items: tuple[Particle, ...], namespace: str
    ) -> Iterator[tuple[Child | Wildcard, str]]:
        for item in items:
            match item:
                case Child():
                    yield item, namespace if item.qualified else ""
                case Wildcard():
                    yield item, ""
                case Slot():
                    content = self.components.slots[item.group][1]
                    yield from self._walk(content, self.extension_namespace)
                case _:
                    yield from self._walk(item.items, namespace)

    def children(self, type_name: str) -> dict[str, Child]:
        """The children of a type by tag, in document order."""
        return self._children.get(type_name, {})

    @cached_property
    def _children(self) -> dict[str, dict[str, Child]]:
        return {
            name: {
                namespace + leaf.name: leaf for leaf, namespace in leaves if isinstance(leaf, Child)
            }
            for name, leaves in self._leaves.items()
        }

    @cached_property
    def routes(self) -> dict[str, Route]:
        """A shortest route to every type that a document can contain."""
        routes: dict[str, Route] = {}
        waiting = [Route(e.name, (), e.type) for e in self.components.elements.values()]
        while waiting:
            following: list[Route] = []
            for route in waiting:
                if route.type_name in routes:
                    continue
                routes[route.type_name] = route
                following += [
                    Route(route.root, (*route.children, child), child.type)
                    for child in self.children(route.type_name).values()
                ]
            waiting = following
        for base, names in self.derived.items():
            if base in routes:
                reached = routes[base]
                for name in names:
                    routes.setdefault(name, Route(reached.root, reached.children, name))
        return routes

    def attributes(self, type_name: str) -> dict[str, Attribute]:
        """All attributes of a type, inherited ones included, by name."""
        return self._attributes.get(type_name, {})

    @cached_property
    def _attributes(self) -> dict[str, dict[str, Attribute]]:
        return {name: self.components.attributes_of(name) for name in self.components.types}

    def wildcard(self, type_name: str) -> str:
        """How a type judges arbitrary children: ``strict``, ``skip``, or empty for not at all."""
        found = (leaf.process for leaf, _ in self.leaves(type_name) if isinstance(leaf, Wildcard))
        return next(found, "")

    def is_text(self, type_name: str) -> bool:
        """True when elements of the type hold text and no children."""
        declared = self.components.types.get(type_name)
        return declared is None or isinstance(declared, SimpleType) or declared.is_text

    @cached_property
    def derived(self) -> dict[str, tuple[str, ...]]:
        """For every named type the types an ``xsi:type`` may name in its place."""
        found: dict[str, list[str]] = {}
        for name in self.components.types:
            if "/" not in name:
                for base in self.components.ancestry(name):
                    if base != name and base in self.components.types:
                        found.setdefault(base, []).append(name)
        return {base: tuple(names) for base, names in found.items()}

    def builtin(self, type_name: str) -> str:
        """The built-in type whose texts a text type restricts; of a union that of a member."""
        for step in self.components.ancestry(type_name):
            if step.startswith("xsd:"):
                return step
            declared = self.components.types[step]
            if isinstance(declared, SimpleType) and declared.members:
                return self.builtin(declared.members[-1])
        raise KeyError(f"{type_name} has no text; ask is_text first")

    def text(self, type_name: str, rng: random.Random) -> str:
        """A legal text of a text type."""
        if values := self.components.values_of(type_name):
            return rng.choice(values)
        for step in self.components.ancestry(type_name):
            declared = self.components.types.get(step)
            if isinstance(declared, SimpleType) and declared.patterns:
                return rng.choice(declared.patterns)  # every published pattern is a literal
            if isinstance(declared, SimpleType) and declared.members:
                return self.text(rng.choice(declared.members), rng)
        return legal(self.builtin(type_name), rng)

    def places(self, root: etree._Element) -> list[Place]:
        """Every element of a document that the release declares, in document order."""
        declared = self.components.elements.get(_local(root, self.namespace))
        found: list[Place] = []
        if declared is not None:
            self._collect(Place(root, self._in_force(root, declared.type), None), found)
        return found

    def _collect(self, place: Place, found: list[Place]) -> None:
        found.append(place)
        known = self.children(place.type)
        wild = self.wildcard(place.type) == "strict"
        for element in place.element.iterchildren("*"):
            child = known.get(str(element.tag))
            if child is not None:
                self._collect(Place(element, self._in_force(element, child.type), child), found)
            elif wild:
                declared = self.components.elements.get(_local(element, self.namespace))
                if declared is not None:
                    in_force = self._in_force(element, declared.type)
                    self._collect(Place(element, in_force, None), found)

    def _in_force(self, element: etree._Element, declared: str) -> str:
        """The type an element is judged by: its ``xsi:type`` where that names a known one."""
        named = element.get(XSI + "type")
        if named is None:
            return declared
        prefix, _, local = named.strip().rpartition(":")
        if element.nsmap.get(prefix or None) == self.components.release.extension_namespace:
            local = EXTENSION + local
        return local if local in self.components.types else declared


def _local(element: etree._Element, namespace: str) -> str:
    tag = str(element.tag)
    return tag.removeprefix(namespace) if tag.startswith(namespace) else ""
