"""Schema-valid documents for every global element of a release: the smallest, and random rich ones.

The trees are valid as they stand. They carry no default namespace, so that children without a
namespace stay without one; `isa95kit.samples.proof.spelling` writes them in other ways.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from isa95kit.samples.grammar import XSI, Grammar, Route
from isa95kit.samples.values import legal
from isa95kit.schema.components import (
    Child,
    Choice,
    ComplexType,
    Group,
    Particle,
    Slot,
    Wildcard,
    children,
)

__all__ = ["Documents"]

Tree = etree._Element

_ATTRIBUTE_CHANCE = 0.2
_REPEATS = (1, 1, 1, 2, 2, 3)
_FOREIGN = ("{urn:example:plant}Note", "{urn:example:plant}Tag", "Note", "{urn:example:other}a-b.c")


@dataclass(frozen=True, slots=True)
class _Fixed:
    """A particle that stands a given number of times, whatever its declaration says."""

    item: Particle
    times: int


@dataclass(frozen=True, slots=True)
class Documents:
    """Writes documents of one release. The same seed gives the same documents."""

    grammar: Grammar

    def minimal(self, root: str) -> Tree:
        """The smallest document with this root: only what is mandatory, always the same.

        Raises KeyError when the release has no such global element.
        """
        return self.rich(root, random.Random(0), budget=0)

    def rich(self, root: str, rng: random.Random, budget: int = 40) -> Tree:
        """A random document with this root, of about *budget* elements beyond the mandatory ones.

        Raises KeyError when the release has no such global element.
        """
        declared = self.grammar.components.elements[root]
        element = self._root(root)
        self._fill(element, declared.type, rng, budget)
        return element

    def everything(self, type_name: str, rng: random.Random) -> Iterator[tuple[str, Tree]]:
        """Documents that together show all a type has: children, alternatives, attributes, values.

        Each comes with the name of its root; none come for a type that no document can contain.
        """
        route = self.grammar.routes.get(type_name)
        if route is None:
            return
        declared = self.grammar.components.types.get(type_name)
        if self.grammar.is_text(type_name):
            for value in self.grammar.components.values_of(type_name) or (None,):
                tree, element = self._reach(route, rng)
                self._attributes(element, type_name, rng, 1.0)
                element.text = self.grammar.text(type_name, rng) if value is None else value
                yield route.root, tree
            return
        assert isinstance(declared, ComplexType)
        for fixed in (None, *map(_once, _alternatives(declared.items))):
            tree, element = self._reach(route, rng)
            self._attributes(element, type_name, rng, 1.0)
            self._content(element, type_name, rng, 0, 1.0, fixed)
            yield route.root, tree
        if any(c.nillable for c in children(declared.items)):
            tree, element = self._reach(route, rng)
            self._attributes(element, type_name, rng, 0.0)
            self._content(element, type_name, rng, 0, 1.0)
            self._nil_children(element, type_name, rng)
            yield route.root, tree

    def edges(self, type_name: str, rng: random.Random) -> Iterator[tuple[str, str, Tree]]:
        """Documents in which one particle of a type stands once too seldom, or once too often.

        Each comes with the name of its root and ``too-few`` or ``too-many``. Only what bounds
        nothing gives none: optional, unbounded, an extension slot.
        """
        route = self.grammar.routes.get(type_name)
        declared = self.grammar.components.types.get(type_name)
        if route is None or not isinstance(declared, ComplexType):
            return
        for item in _particles(declared.items):
            few = ("too-few", item.minimum - 1)
            many = ("too-many", -1 if item.maximum is None else item.maximum + 1)
            for origin, times in (few, many):
                if times >= 0:
                    tree, element = self._reach(route, rng)
                    self._attributes(element, type_name, rng, 0.0)
                    self._content(element, type_name, rng, 0, 0.0, _Fixed(item, times))
                    yield route.root, origin, tree

    def insert(
        self, parent: Tree, type_name: str, child: Child, rng: random.Random, at: int | None = None
    ) -> Tree:
        """Add a child with the smallest content, where its declaration puts it or at index *at*.

        *type_name* is the type of the parent. Returns the new element.
        """
        order = self.grammar.children(type_name)
        tag = next(t for t, c in order.items() if c.name == child.name)
        if at is None:
            before = set(list(order)[: list(order).index(tag) + 1])
            at = sum(1 for e in parent if not isinstance(e.tag, str) or e.tag in before)
        added = self._child(parent, child, tag, rng, 0)
        if at < len(parent) - 1:
            parent.insert(at, added)
        return added

    def _root(self, name: str) -> Tree:
        release = self.grammar.components.release
        return etree.Element(
            self.grammar.namespace + name,
            nsmap={"b": release.namespace, "x": release.extension_namespace, "xsi": XSI[1:-1]},
        )

    def _reach(self, route: Route, rng: random.Random) -> tuple[Tree, Tree]:
        """The smallest document along a route, and the element at its end, still empty."""
        tree = element = self._root(route.root)
        type_name = self.grammar.components.elements[route.root].type
        for child in route.children:
            self._attributes(element, type_name, rng, 0.0)
            self._content(element, type_name, rng, 0, 0.0, _once(child))
            tags = self.grammar.children(type_name)
            element = next(e for e in element if tags[str(e.tag)] is child)
            element.clear()
            type_name = child.type
        if route.type_name != type_name:
            element.set(XSI + "type", self._qualified(route.type_name))
        return tree, element

    def _nil_children(self, parent: Tree, type_name: str, rng: random.Random) -> None:
        known = self.grammar.children(type_name)
        for element in parent:
            child = known.get(str(element.tag))
            if child is not None and child.nillable:
                element.clear()
                element.set(XSI + "nil", "true")
                self._attributes(element, child.type, rng, 1.0)

    def _child(self, parent: Tree, child: Child, tag: str, rng: random.Random, budget: int) -> Tree:
        element = etree.SubElement(parent, tag)
        if child.nillable and budget and rng.random() < 0.2:
            element.set(XSI + "nil", rng.choice(("true", "1", " true ")))
            self._attributes(element, child.type, rng, _ATTRIBUTE_CHANCE)
        else:
            if child.nillable and budget and rng.random() < 0.1:
                element.set(XSI + "nil", rng.choice(("false", "0")))
            self._fill(element, child.type, rng, budget)
        return element

    def _fill(self, element: Tree, type_name: str, rng: random.Random, budget: int) -> None:
        if budget and rng.random() < 0.05:
            type_name = self._derived(element, type_name, rng)
        self._attributes(element, type_name, rng, _ATTRIBUTE_CHANCE if budget else 0.0)
        if self.grammar.is_text(type_name):
            element.text = self.grammar.text(type_name, rng)
            return
        leaves = len(self.grammar.leaves(type_name))
        chance = min(0.7, budget / leaves) if leaves else 0.0
        self._content(element, type_name, rng, budget, chance)

    def _content(
        self,
        element: Tree,
        type_name: str,
        rng: random.Random,
        budget: int,
        chance: float,
        fixed: _Fixed | None = None,
    ) -> None:
        """Write the children: optional ones by *chance*, the *fixed* one as often as it says."""
        declared = self.grammar.components.types[type_name]
        assert isinstance(declared, ComplexType)
        namespace = self.grammar.namespace_in(type_name)
        chosen = list(self._chosen(declared.items, namespace, rng, chance, fixed))
        weights = [rng.random() if budget else 0.0 for _ in chosen]
        scale = max(0, budget - len(chosen)) / (sum(weights) or 1.0)
        for (leaf, tag), weight in zip(chosen, weights, strict=True):
            share = int(weight * scale)
            if isinstance(leaf, Wildcard):
                self._anything(element, leaf, rng, share)
            else:
                self._child(element, leaf, tag, rng, share)
        if declared.mixed and chance:
            _mix(element, rng)

    def _derived(self, element: Tree, type_name: str, rng: random.Random) -> str:
        """Name the type, or one derived from it, in an ``xsi:type``."""
        declared = self.grammar.components.types.get(type_name)
        if declared is None or "/" in type_name:
            return type_name
        others = self.grammar.derived.get(type_name, ())
        if isinstance(declared, ComplexType) and declared.block:
            others = ()
        chosen = rng.choice((type_name, *others, *others))
        element.set(XSI + "type", self._qualified(chosen))
        return chosen

    def _qualified(self, type_name: str) -> str:
        extension = type_name.startswith("ext:")
        return f"x:{type_name.removeprefix('ext:')}" if extension else f"b:{type_name}"

    def _attributes(self, element: Tree, type_name: str, rng: random.Random, chance: float) -> None:
        for name, attribute in self.grammar.attributes(type_name).items():
            if attribute.required or (chance and rng.random() < chance):
                element.set(name, self.grammar.text(attribute.type, rng))

    def _chosen(
        self,
        items: tuple[Particle, ...],
        namespace: str,
        rng: random.Random,
        chance: float,
        fixed: _Fixed | None,
    ) -> Iterator[tuple[Child | Wildcard, str]]:
        for item in items:
            times = _times(item, rng, chance)
            if fixed is not None:
                if item is fixed.item:
                    times = fixed.times
                elif _holds(item, fixed.item):
                    times = max(times, 1)
            match item:
                case Child():
                    tag = namespace + item.name if item.qualified else item.name
                    yield from [(item, tag)] * times
                case Wildcard():
                    yield from [(item, "")] * times
                case Choice():
                    for _ in range(times):
                        taken = self._taken(item.items, rng, chance, fixed)
                        yield from self._chosen((taken,), namespace, rng, chance, fixed)
                case Group():
                    for _ in range(times):
                        yield from self._chosen(item.items, namespace, rng, chance, fixed)
                case Slot():
                    _, content = self.grammar.components.slots[item.group]
                    extension = self.grammar.extension_namespace
                    for _ in range(times if content else 0):
                        yield from self._chosen(content, extension, rng, chance, fixed)

    def _taken(
        self, items: tuple[Particle, ...], rng: random.Random, chance: float, fixed: _Fixed | None
    ) -> Particle:
        if fixed is not None and (holding := [i for i in items if _holds(i, fixed.item)]):
            return holding[0]
        return rng.choice(items) if chance else self.grammar.cheapest(items)

    def _anything(self, parent: Tree, wildcard: Wildcard, rng: random.Random, budget: int) -> None:
        if wildcard.process == "strict":
            elements = self.grammar.components.elements
            name = rng.choice(self._names)
            element = etree.SubElement(parent, self.grammar.namespace + name)
            self._fill(element, elements[name].type, rng, budget)
            return
        element = etree.SubElement(parent, rng.choice((*_FOREIGN, self.grammar.namespace + "ID")))
        element.text = legal("xsd:string", rng)
        element.set(rng.choice(("a", "{urn:example:plant}a", XSI + "anything")), "1")
        if budget > 1:
            self._anything(element, wildcard, rng, budget // 2)

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(self.grammar.components.elements)


def _times(item: Particle, rng: random.Random, chance: float) -> int:
    """How often a particle stands in the document."""
    if not chance:
        return item.minimum
    most = item.maximum if item.maximum is not None else max(item.minimum, 3)
    if chance >= 1:
        return most
    if item.minimum == 0 and rng.random() >= chance:
        return 0
    return min(most, max(item.minimum, rng.choice(_REPEATS)))


def _once(child: Child) -> _Fixed:
    return _Fixed(child, max(1, child.minimum))


def _holds(item: Particle, wanted: Particle) -> bool:
    """True when a particle is another one or has it somewhere inside."""
    if item is wanted:
        return True
    return isinstance(item, (Choice, Group)) and any(_holds(i, wanted) for i in item.items)


def _particles(items: tuple[Particle, ...]) -> Iterator[Particle]:
    """Every particle of a content model that can stand in a document as published."""
    for item in items:
        if not isinstance(item, Slot):
            yield item
        if isinstance(item, (Choice, Group)):
            yield from _particles(item.items)


def _alternatives(items: tuple[Particle, ...]) -> Iterator[Child]:
    """The children of which only one stands in a document at a time."""
    for item in items:
        if isinstance(item, Choice):
            yield from children(item.items)
        elif isinstance(item, Group):
            yield from _alternatives(item.items)


def _mix(element: Tree, rng: random.Random) -> None:
    """Scatter text between the children of an element with mixed content."""
    if rng.random() < 0.5:
        element.text = legal("xsd:string", rng)
    for child in element:
        if rng.random() < 0.3:
            child.tail = legal("xsd:string", rng)
