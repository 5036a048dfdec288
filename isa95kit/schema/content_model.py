"""Content models: which children an element may have, in which order, and how many of each.

A content model is compiled into a deterministic automaton (XML Schema guarantees that one exists),
so that matching costs one dictionary look-up per child. `diagnosis` finds out what is wrong with
children the automaton refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from isa95kit.schema.components import (
    Child,
    Choice,
    Components,
    Group,
    Particle,
    Slot,
    Wildcard,
)

__all__ = ["Block", "Leaf", "Model", "Names", "compile_model"]

OPEN: Literal["open"] = "open"
"""How a slot judges what stands in it when slots are open: any foreign namespace, unjudged."""


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """A place for children of one kind: an element, or a wildcard (whose tag is empty)."""

    tag: str
    name: str
    type: str
    nillable: bool
    minimum: int
    maximum: int | None
    process: Literal["", "strict", "skip", "open"] = ""


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A sequence or a choice of places, as often as ``minimum`` to ``maximum`` say."""

    kind: Literal["sequence", "choice"]
    items: tuple[Leaf | Block, ...]
    minimum: int
    maximum: int | None


Node = Leaf | Block

_START = Leaf("", "", "", False, 0, 0)


@dataclass(frozen=True, slots=True)
class Names:
    """The namespaces of a walk, and whether slots are open.

    ``namespace`` is where the release's elements are looked for: its own namespace, or the one a
    document uses in its stead ("" for none).
    """

    namespace: str
    extension: str
    open_slots: bool = False

    def tag(self, name: str, *, qualified: bool = True) -> str:
        """The name of an element of the release as lxml writes it."""
        return f"{{{self.namespace}}}{name}" if qualified and self.namespace else name

    def is_foreign(self, tag: str) -> bool:
        """True for an element of a namespace that is neither the release's nor none."""
        return tag[0] == "{" and not tag.startswith(f"{{{self.namespace}}}")


@dataclass(slots=True)
class Model:
    """A compiled content model.

    ``table[state]`` leads from a tag to the next state, ``wild[state]`` to the state of a
    wildcard (-1 for none); state 0 is the start. ``leaves[state]`` is the place a child took
    that led to the state. ``accepting[state]`` says whether the children may end there.
    ``has_slot`` is True when plants may add elements of their own, once declared.
    """

    root: Block
    names: Names
    has_slot: bool
    table: list[dict[str, int]] = field(default_factory=list)
    wild: list[int] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    accepting: list[bool] = field(default_factory=list)

    def step(self, state: int, tag: str) -> int:
        """The state after a child; -1 when the child may not stand here."""
        following = self.table[state].get(tag, -1)
        wild = self.wild[state]
        if following >= 0 or wild < 0:
            return following
        return wild if self.leaves[wild].process != OPEN or self.names.is_foreign(tag) else -1

    def accepts(self, tags: list[str]) -> bool:
        """True when exactly these children, in this order, are right."""
        state = 0
        for tag in tags:
            state = self.step(state, tag)
            if state < 0:
                return False
        return self.accepting[state]


def leaves_of(node: Node) -> Iterator[Leaf]:
    """All places of a model, in order."""
    if isinstance(node, Leaf):
        yield node
    else:
        for item in node.items:
            yield from leaves_of(item)


def is_optional(node: Node) -> bool:
    """True when nothing needs to stand there."""
    if node.minimum == 0:
        return True
    if isinstance(node, Leaf):
        return False
    if node.kind == "choice":
        return any(is_optional(item) for item in node.items)
    return all(is_optional(item) for item in node.items)


def compile_model(components: Components, items: tuple[Particle, ...], names: Names) -> Model:
    """Compile the children a type declares. The content of filled slots is spliced in."""
    root = Block("sequence", tuple(_flat(components, items, names)), 1, 1)
    model = Model(root, names, _has_slot(items))
    _Compiler(model).run()
    return model


def _has_slot(items: tuple[Particle, ...]) -> bool:
    return any(
        isinstance(item, Slot) or (isinstance(item, (Choice, Group)) and _has_slot(item.items))
        for item in items
    )


def _flat(
    components: Components, items: tuple[Particle, ...], names: Names, *, in_slot: bool = False
) -> Iterator[Node]:
    """Particles as nodes; sequences that occur exactly once dissolve in the one around them."""
    for item in items:
        low, high = item.minimum, item.maximum
        match item:
            case Child():
                extended = f"{{{names.extension}}}{item.name}"
                tag = extended if in_slot else names.tag(item.name, qualified=item.qualified)
                yield Leaf(tag, item.name, item.type, item.nillable, low, high)
            case Wildcard():
                yield Leaf("", "", "", False, low, high, item.process)
            case Choice():
                inner = tuple(_flat(components, item.items, names, in_slot=in_slot))
                yield Block("choice", inner, low, high)
            case Group():
                inner = tuple(_flat(components, item.items, names, in_slot=in_slot))
                yield from _as_block(inner, low, high)
            case Slot():
                filling = components.slots[item.group][1]
                inner = tuple(_flat(components, filling, names, in_slot=True))
                if names.open_slots and not inner:
                    yield Leaf("", "", "", False, 0, None, OPEN)
                else:
                    yield from _as_block(inner, low, high)


def _as_block(inner: tuple[Node, ...], low: int, high: int | None) -> Iterator[Node]:
    if low == high == 1:
        yield from inner
    elif inner:
        yield Block("sequence", inner, low, high)


@dataclass(slots=True)
class _Compiler:
    """Glushkov's construction: a state for every place, edges to the places that may follow."""

    model: Model
    follow: list[list[int]] = field(default_factory=list)

    def run(self) -> None:
        self._state(_START)
        optional, first, last = self._node(self.model.root)
        self.follow[0] = first
        model = self.model
        model.accepting = [False] * len(self.follow)
        for state in [*last, *([0] if optional else [])]:
            model.accepting[state] = True
        for following in self.follow:
            edges: dict[str, int] = {}
            wild = -1
            for state in following:
                leaf = model.leaves[state]
                if leaf.tag:
                    edges.setdefault(leaf.tag, state)
                elif wild < 0:
                    wild = state
            model.table.append(edges)
            model.wild.append(wild)

    def _state(self, leaf: Leaf) -> int:
        self.model.leaves.append(leaf)
        self.follow.append([])
        return len(self.follow) - 1

    def _node(self, node: Node) -> tuple[bool, list[int], list[int]]:
        """Whether a node may be empty, where it may begin, and where it may end."""
        if node.maximum == 0:
            return True, [], []
        copies = max(node.minimum, 1) if node.maximum is None else node.maximum
        optional, first, last = True, list[int](), list[int]()
        for number in range(copies):
            empty, begin, end = self._once(node)
            if node.maximum is None and number == copies - 1:
                self._link(end, begin)
            self._link(last, begin)
            if optional:
                first += begin
            # Copies beyond the minimum may be left out, so that earlier ends stay ends.
            required = number < node.minimum and not empty
            last = end if required else last + end
            optional = optional and not required
        return optional, first, last

    def _once(self, node: Node) -> tuple[bool, list[int], list[int]]:
        if isinstance(node, Leaf):
            state = self._state(node)
            return False, [state], [state]
        parts = [self._node(item) for item in node.items]
        if node.kind == "choice":
            return (
                any(optional for optional, _, _ in parts) or not parts,
                [state for _, begin, _ in parts for state in begin],
                [state for _, _, end in parts for state in end],
            )
        empty, first, last = True, list[int](), list[int]()
        for optional, begin, end in parts:
            self._link(last, begin)
            if empty:
                first = first + begin
            last = last + end if optional else end
            empty = empty and optional
        return empty, first, last

    def _link(self, ends: list[int], begins: list[int]) -> None:
        for end in ends:
            self.follow[end] += begins
