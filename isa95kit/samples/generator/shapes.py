"""What stands in a sample, and how often at least and at most: plans along the particles of types.

A plan is made once for a root and a shape and then written as often as samples are wanted. Plans
know nothing of values; how often a part really stands is a matter of what the sample tells
(`isa95kit.samples.scenes`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from isa95kit.samples.generator.curated import (
    BRIEF_VERBS,
    DEMANDED,
    NOT_BRIEF,
    PREFERRED,
    PROFILED,
    TYPICAL_PARTS,
    TYPICAL_TEXTS,
    TYPICAL_TIMES,
)
from isa95kit.samples.generator.left_out import UNFIT
from isa95kit.samples.generator.story import Tell
from isa95kit.samples.generator.structures import Series
from isa95kit.samples.grammar import Grammar
from isa95kit.schema.components import (
    Child,
    Choice,
    ComplexType,
    Group,
    Particle,
    Slot,
    Wildcard,
)

__all__ = ["Node", "Plans", "Shape"]

_SAYS = {
    "TransSyncType": "ActionExpression",
    "TransChangeType": "ChangeStatus",
    "TransCancelType": "ChangeStatus",
}
"""What criteria say: a Sync what has happened, a Change or Cancel why."""

_ONCE_MORE = ("HierarchyScopeChild",)
"""What stands within its own kind in a typical document, once."""

ANY = -1
"""Stands for every turn, where a plan has no alternatives."""

_SCOPED = 4
"""Levels below the root at which a hierarchy scope no longer stands: what is inside shares it."""

_DEEP = 7
"""Levels below the root at which optional parts no longer stand in a typical document."""


class Shape(StrEnum):
    """How much of what a root may hold stands in its document."""

    MINIMAL = "minimal"
    """What is mandatory, by the schema or by a base rule."""
    TYPICAL = "typical"
    """What messages between ERP and MES usually carry."""
    MAXIMAL = "maximal"
    """Every child of every type that the root reaches, somewhere in the document.

    Of alternatives one stands; `number` turns to the next.
    """


@dataclass(slots=True, eq=False)
class Node:
    """An element of a plan. ``again`` is the form of its repetitions, None where it is the same."""

    name: str
    tag: str
    owner: str
    type: str
    minimum: int
    maximum: int | None
    asks: bool = False
    """True where the message gives objects no more than what says which ones are meant."""
    most: int = 3
    """How often it stands at most, where it has a choice."""
    nodes: tuple[Node, ...] = ()
    again: Node | None = None
    wanted: bool = True
    """False where it stands no more often than the schema demands."""
    ready: bool = False
    unqualified: bool = False
    """True where something inside is in no namespace."""
    tell: Tell | None = None
    series: Series | None = None
    attributes: frozenset[str] = frozenset()
    fixed: tuple[tuple[str, str], ...] = ()


Stands = Callable[[str, Child], bool]


@dataclass
class Plans:
    """Plans for the roots of one release. ``unused`` names (type, child) that never stand."""

    grammar: Grammar
    unused: frozenset[tuple[str, str]] = frozenset()
    demanded: frozenset[tuple[str, str]] = frozenset()
    _made: dict[tuple[str, Shape, int], Node] = field(default_factory=dict)
    _small: dict[str, tuple[Node, ...]] = field(default_factory=dict)
    _rotated: bool = False
    """Whether the plan at hand has alternatives that other numbers choose otherwise."""

    def plan(self, root: str, shape: Shape, number: int) -> Node:
        """The plan of a root. Raises KeyError when the release has no such global element."""
        for_all = self._made.get((root, shape, ANY))
        if for_all is not None:
            return for_all
        turn = number % self._turns(root)
        found = self._made.get((root, shape, turn))
        if found is None:
            self._rotated = False
            found = self._plan(root, shape, turn)
            self._made[root, shape, turn if self._rotated else ANY] = found
        return found

    def _turns(self, root: str) -> int:
        """After how many numbers all alternatives that the root reaches had their turn."""
        return self._alternatives[self.grammar.components.elements[root].type]

    @cached_property
    def _global(self) -> frozenset[str]:
        return frozenset(e.type for e in self.grammar.components.elements.values())

    @cached_property
    def _alternatives(self) -> dict[str, int]:
        types = self.grammar.components.types
        most = {
            name: max(_choices(t.items), default=1) if isinstance(t, ComplexType) else 1
            for name, t in types.items()
        }
        for element in self.grammar.components.elements.values():
            most.setdefault(element.type, 1)
        changed = True
        while changed:
            changed = False
            for name in types:
                for child in self.grammar.children(name).values():
                    if most.get(child.type, 1) > most[name]:
                        most[name] = most[child.type]
                        changed = True
        return most

    def _plan(self, root: str, shape: Shape, turn: int) -> Node:
        element = self.grammar.components.elements[root]
        made = Node(root, self.grammar.namespace + root, "", element.type, 1, 1)
        if shape is Shape.MINIMAL:
            made.nodes = self._minimal(element.type)
        elif shape is Shape.TYPICAL:
            made.nodes = self._typical(element.type, turn, 0, ())
        else:
            self._maximal(made, turn)
        return made

    def _minimal(self, type_name: str) -> tuple[Node, ...]:
        """The smallest content: what is mandatory, of alternatives the smallest."""
        found = self._small.get(type_name)
        if found is None:
            nodes = list(self._nodes(type_name, 0, self._is_demanded, Shape.MINIMAL))
            for node in nodes:
                node.nodes = self._minimal(node.type)
                node.asks = type_name.endswith("/DataArea")
            found = self._small[type_name] = tuple(nodes)
        return found

    def _is_demanded(self, type_name: str, child: Child) -> bool:
        return (
            child.minimum > 0
            or child.name in DEMANDED.get(type_name, ())
            or (type_name, child.name) in self.demanded
        )

    def _typical(
        self, type_name: str, turn: int, depth: int, within: tuple[str, ...]
    ) -> tuple[Node, ...]:
        def stands(owner: str, child: Child) -> bool:
            if self._is_demanded(owner, child):
                return True
            if (owner, child.name) in UNFIT or child.name in UNFIT:
                return False
            if child.name == "Description":
                return owner in self._global
            if owner == "MasterDataProfileType":
                return child.name in PROFILED
            if owner == "TransActionCriteriaType":
                return child.name == _SAYS.get(within[-1] if within else "", "")
            if child.name in ("HierarchyScope", "Location"):
                return owner in self._global and depth < _SCOPED
            if self.grammar.is_text(child.type):
                return child.name in TYPICAL_TEXTS or (owner, child.name) in TYPICAL_TEXTS
            if child.type in ("ResourceLocationType", "TestResultType") and owner.startswith("Op"):
                return child.name == "StorageLocation"
            fitting = child.name in TYPICAL_PARTS or (owner, child.name) in TYPICAL_PARTS
            again = (*within, type_name).count(child.type)
            return fitting and depth < _DEEP and again < (2 if child.name in _ONCE_MORE else 1)

        nodes = tuple(self._nodes(type_name, turn, stands, Shape.TYPICAL))
        inside = type_name.endswith("/DataArea")
        brief = inside and type_name.startswith(BRIEF_VERBS)
        brief = brief and type_name.removesuffix("/DataArea") not in NOT_BRIEF
        for node in nodes:
            node.most = 1 if inside else TYPICAL_TIMES.get(node.name, 2)
            node.asks = brief
            if node.type in (*within, type_name) or brief:
                node.nodes = self._minimal(node.type)
            else:
                node.nodes = self._typical(node.type, turn, depth + 1, (*within, type_name))
        return nodes

    def _maximal(self, root: Node, turn: int) -> None:
        """Every type in full where it stands first, seen from the root, and small elsewhere."""
        waiting, full = deque((root,)), set[str]()
        while waiting:
            node = waiting.popleft()
            if node.type in full:
                node.nodes = self._minimal(node.type)
                continue
            if not self.grammar.is_text(node.type):
                full.add(node.type)
            node.nodes = tuple(self._nodes(node.type, turn, _everything, Shape.MAXIMAL))
            for child in node.nodes:
                if child.type not in full and child.maximum != 1:
                    small = self._minimal(child.type)
                    child.again = Node(
                        child.name, child.tag, child.owner, child.type, 0, None, nodes=small
                    )
            waiting.extend(node.nodes)

    def _nodes(self, type_name: str, turn: int, stands: Stands, shape: Shape) -> Iterator[Node]:
        declared = self.grammar.components.types.get(type_name)
        if isinstance(declared, ComplexType):
            namespace = self.grammar.namespace_in(type_name)
            yield from self._along(declared.items, type_name, namespace, turn, stands, shape)

    def _along(
        self,
        items: tuple[Particle, ...],
        owner: str,
        namespace: str,
        turn: int,
        stands: Stands,
        shape: Shape,
    ) -> Iterator[Node]:
        for item in items:
            match item:
                case Child():
                    unused = (owner, item.name) in self.unused and not item.minimum
                    if not unused and stands(owner, item):
                        tag = namespace + item.name if item.qualified else item.name
                        yield Node(
                            item.name,
                            tag,
                            owner,
                            item.type,
                            item.minimum,
                            item.maximum,
                            wanted=shape is not Shape.MINIMAL,
                        )
                case Choice():
                    chosen = self._chosen(item, owner, turn, stands, shape)
                    yield from self._along(chosen, owner, namespace, turn, stands, shape)
                case Group():
                    if item.minimum or any(stands(owner, c) for c in _first(item.items)):
                        yield from self._along(item.items, owner, namespace, turn, stands, shape)
                case Slot():
                    _, content = self.grammar.components.slots[item.group]
                    extension = self.grammar.extension_namespace
                    # What a plant has declared for itself it also sends.
                    own = stands if shape is Shape.MINIMAL else _everything
                    yield from self._along(content, owner, extension, turn, own, shape)
                case Wildcard():
                    pass  # nothing of anybody's own to put there

    def _chosen(
        self, choice: Choice, owner: str, turn: int, stands: Stands, shape: Shape
    ) -> tuple[Particle, ...]:
        items = choice.items
        if shape is Shape.MINIMAL:
            return (self._preferred(items) or self.grammar.cheapest(items),)[: choice.minimum]
        if choice.maximum is None:
            fitting = tuple(i for i in items if isinstance(i, Child) and stands(owner, i))
            return tuple(_optional(i) for i in fitting) or items[: choice.minimum]
        if shape is Shape.TYPICAL and (preferred := self._preferred(items)):
            return (preferred,)
        self._rotated = True
        return (items[turn % len(items)],)

    @staticmethod
    def _preferred(items: tuple[Particle, ...]) -> Particle | None:
        return next((i for i in items if isinstance(i, Child) and i.name in PREFERRED), None)


def _everything(_owner: str, _child: Child) -> bool:
    return True


def _optional(child: Child) -> Child:
    """A child of a choice that may stand any number of times: it may stand more than once."""
    return Child(child.name, child.type, child.minimum, None, child.nillable, child.qualified)


def _choices(items: tuple[Particle, ...]) -> Iterator[int]:
    for item in items:
        if isinstance(item, Choice):
            yield len(item.items)
        if isinstance(item, (Choice, Group)):
            yield from _choices(item.items)


def _first(items: tuple[Particle, ...]) -> Iterator[Child]:
    for item in items:
        if isinstance(item, Child):
            yield item
