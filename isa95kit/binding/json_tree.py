"""A JSON document as the XML tree it stands for, so that one schema judges both forms.

The tree is made from what is there, right or wrong: an unknown member becomes an unknown element,
a missing one stays missing, and the schema's walk explains them with the same rule ids as in XML.
What the tree cannot carry (a number where text belongs, a duplicate member) is a finding here.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE, Component
from isa95kit.binding.fields import Field
from isa95kit.binding.foreign_json import (
    DECLARED,
    EXTENSION_SCOPE,
    PREFIX,
    NoElement,
    Scope,
    declaration,
    is_declaration,
)
from isa95kit.binding.json_carried import Carried, carried_by
from isa95kit.binding.json_origins import JsonTree, step
from isa95kit.binding.json_syntax import Node, Places
from isa95kit.binding.json_tables import (
    Table,
    derived_class,
    root_kind,
    scalar_kind,
    table_of,
)
from isa95kit.binding.json_telling import ITEM, MOST, NO_LIST, UNKNOWN, Teller
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.names import is_ncname
from isa95kit.binding.writers import escape
from isa95kit.findings import shorten

__all__ = ["JsonTree", "tree_of"]

XSI = "http://www.w3.org/2001/XMLSchema-instance"
TYPE = ' xsi:type="'


def tree_of(
    document: Node,
    text: str,
    part: type[Component] | None = None,
    *,
    limits: Limits = DEFAULT,
) -> JsonTree:
    """The tree a JSON document stands for; with *part*, what stands for an object of that class."""
    builder = _Builder(JsonTree(Places(text)), limits)
    if part is None:
        return builder.build(builder.root_of(document))
    return builder.build(_Child((0, 0), part.__name__, document, part, "$"))


@dataclass(slots=True)
class _Child:
    """A child element to be: where it belongs, its name, and the value it stands for."""

    rank: tuple[int, int]
    name: str
    node: Node
    cls: Any
    path: str


@dataclass(slots=True)
class _End:
    """An end tag."""

    tag: str


_Work = str | _End | Carried | tuple[_Child, bool]


class _Builder(Teller):
    """Writes the XML the document stands for, and parses it at the end.

    Written as text, elements outside the vocabulary keep their own prefixes and declarations.
    """

    def __init__(self, tree: JsonTree, limits: Limits) -> None:
        super().__init__(tree)
        self.limits = limits
        self.parts: list[str] = []
        self.scope: Scope = EXTENSION_SCOPE
        self.strangers = 0

    def build(self, root: _Child | None) -> JsonTree:
        if root is None:
            return self.tree
        # Namespaces are declared where they are needed and no higher: those in scope of an element
        # outside the vocabulary would become part of it.
        defaults = [""]
        # Work to be done: XML to be written as it is, or an element; the stack keeps depth cheap.
        pending: list[_Work] = [(root, True)]
        while pending:
            work = pending.pop()
            if isinstance(work, str):
                self.parts.append(work)
                continue
            if isinstance(work, _End):
                self.parts.append(f"</{work.tag}>")
                defaults.pop()
                continue
            if isinstance(work, Carried):
                inside, below = work.measure()
                if len(defaults) - 1 + below > self.limits.depth:
                    return self.too_deep(work.at, work.path)
                self.parts.append(work.xml)
                self.tree.origins += [(work.at, work.path)] * inside
                continue
            child, qualified = work
            if len(defaults) > self.limits.depth:
                return self.too_deep(child.node.at, child.path)
            self.tree.origins.append((child.node.at, child.path))
            attributes, content = self.content_of(child)
            default = NAMESPACE if qualified else ""
            if default != defaults[-1]:
                attributes.append(f' xmlns="{default}"')
            if any(a.startswith(" xsi:") for a in attributes):
                attributes.append(f' xmlns:xsi="{XSI}"')
            if not qualified and any(a.startswith(TYPE) for a in attributes):
                attributes.append(f' xmlns:{PREFIX}="{NAMESPACE}"')
                attributes = [a.replace(TYPE, f"{TYPE}{PREFIX}:") for a in attributes]
            self.parts.append(f"<{child.name}{''.join(attributes)}>")
            defaults.append(default)
            pending.append(_End(child.name))
            pending += reversed(content)
        parser = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)
        self.tree.xml = "".join(self.parts).encode()
        self.tree.root = etree.fromstring(self.tree.xml, parser)
        return self.tree

    def too_deep(self, at: int, path: str) -> JsonTree:
        """The result where elements nest deeper than the limit: no tree."""
        self.tell("JSON-004", at, path, f"more than {self.limits.depth:,} levels deep", DEEPER)
        return self.tree

    def root_of(self, document: Node) -> _Child | None:
        if document.kind != "object":
            self.tell("JSON-007", document.at, "$", "the document is not an object", ONE_ROOT)
            return None
        members = self.undeclared(self.unique(document, "$"), "$")
        if len(members) != 1:
            names = ", ".join(n for n, _, _ in members[:5])
            message = f"the document has {len(members)} roots: {names}" if members else NO_ROOT
            self.tell("JSON-007", document.at, "$", message, ONE_ROOT)
            return None
        ((name, _, value),) = members
        local = name.removeprefix(f"{PREFIX}:")
        if not is_ncname(local):
            self.tell("JSON-007", value.at, "$", f"{name!r} cannot be a root", ONE_ROOT)
            return None
        path = f"${step(name)}"
        value.members = self.undeclared(self.unique(value, path), path)
        return _Child((0, 0), local, value, root_kind(local), path)

    def undeclared(self, members: list[tuple[str, int, Node]], path: str) -> list[Any]:
        """The members but for declarations, which may stand at the root and nowhere below."""
        kept = []
        for name, at, value in members:
            if is_declaration(name):
                self.declared(name, value, path + step(name))
            elif path == "$" and name.startswith("@"):
                told = f"{name} is no member of a document"
                self.tell("JSON-102", value.at, path + step(name), told, ONE_ROOT)
            else:
                kept.append((name, at, value))
        return kept

    def declared(self, name: str, value: Node, path: str) -> None:
        """A declaration at the root: it says what is meant anyway, or serves extensions."""
        prefix = name.partition(":")[2] or None
        try:
            uri = declaration(name, value.text if value.kind == "string" else None)
        except NoElement as problem:
            self.tell("JSON-106", value.at, path, f"{name}: {problem}", UNKNOWN)
            return
        if uri != DECLARED.get(prefix, uri):
            told = f"{name} declares {shorten(uri)}, and {DECLARED[prefix]} is meant"
            self.tell("XSD-001", value.at, path, told, "Correct it, or leave it out.")
        elif prefix is not None:
            self.scope = self.scope | {prefix: uri}

    def content_of(self, child: _Child) -> tuple[list[str], list[_Work]]:
        """Attributes and content of an element, the content in the order of the schema."""
        node = child.node
        if node.kind == "null":
            return [' xsi:nil="true"'], []
        table = table_of(child.cls)
        if node.kind == "object" and child.cls in (str, bool):
            belongs = "true or false" if child.cls is bool else "text"
            told = f"an object stands where {belongs} belongs"
            self.tell("JSON-101", node.at, child.path, told, "Write the value itself.")
            return [], []
        if node.kind == "object":
            return self.members(child)
        if table.has_children and node.kind != "array":
            what = KINDS.get(node.kind, node.kind)
            told = f"{what} stands where an object belongs"
            self.tell("JSON-101", node.at, child.path, told, "Write {…}; {} when it is empty.")
            return [], []
        return [], [escape(self.scalar(node, scalar_kind(child.cls), child.path))]

    def members(self, child: _Child) -> tuple[list[str], list[_Work]]:
        """What the members of an object stand for."""
        node, path = child.node, child.path
        members = self.unique(node, path)
        named = next((v.text for n, _, v in members if n == "@xsi:type"), "")
        table = table_of(derived_class(named, child.cls) if named else child.cls)
        attributes: list[str] = []
        children: list[_Child] = []
        carried: dict[int, list[Carried]] = {}
        order: list[str] | None = None
        texts: list[str] | None = None
        seen: set[str] = set()
        for number, (name, at, value) in enumerate(members):
            inner = path + step(name)
            if name.startswith("@"):
                if len(attributes) <= MOST:
                    attributes += self.attribute(name[1:], value, inner, child.cls)
            elif name == "$":
                texts = self.texts(value, table, inner)
            elif name == "#order" and value.kind == "array" and table.has_order:
                order = [item.text for item in value.items]
            elif name == f"#{table.first_slot}" and value.kind == "object":
                carried[0] = self.first_slot(value, inner)
            elif table.takes(name):
                found = carried_by(name, value, inner, self.scope, self)
                carried.setdefault(1, []).extend(found)
            elif (local := self.local(name, table, value, inner)) and local in seen:
                self.again(name, at, path)
            elif local:
                seen.add(local)
                children += self.child(table, local, value, inner, number)
        nil = ' xsi:nil="true"' in attributes
        if table.is_text and texts is None and not any(n == "@xsi:nil" for n, _, _ in members):
            self.tell("JSON-103", node.at, path, 'the text is missing: there is no "$"', DOLLAR)
        children.sort(key=lambda c: c.rank)
        if order is not None:
            children = self.ordered(children, order, table, node, path)
        content = self.placed(children, carried, table)
        if nil and not any(content) and not any(texts or ()):
            self.empty_nil(members, path)
        if table.mixed and texts is not None:
            return attributes, self.mixed(content, texts, node, path)
        return attributes, [*map(escape, texts or ()), *content]

    def local(self, name: str, table: Table, value: Node, path: str) -> str:
        """The name of a child without the prefix; nothing where it can be none or is too many."""
        local = name.removeprefix(f"{PREFIX}:")
        if local not in table.fields:
            self.strangers += 1
            if self.strangers > MOST:
                return ""
            if not is_ncname(local):
                self.tell("JSON-102", value.at, path, f"{name!r} is no member B2MML knows", UNKNOWN)
                return ""
        return local

    def first_slot(self, node: Node, path: str) -> list[Carried]:
        """The elements of the first of two extension slots."""
        found: list[Carried] = []
        for name, _, value in self.unique(node, path):
            inner = path + step(name)
            if table_of(None).takes(name):
                found += carried_by(name, value, inner, self.scope, self)
            else:
                told = f"{name!r} is no element of an extension"
                self.tell("JSON-102", value.at, inner, told, "Give it a prefix.")
        return found

    def empty_nil(self, members: list[tuple[str, int, Node]], path: str) -> None:
        """What stands in an element that is nil and leaves no trace in XML."""
        for name, _, value in members:
            if not name.startswith("@") or name == "@xsi:type":
                told = f"{name} stands in an element that is nil"
                self.tell("JSON-102", value.at, path + step(name), told, "Remove one of the two.")

    def child(self, table: Table, name: str, value: Node, path: str, number: int) -> list[_Child]:
        """The elements of one member: one, or one for each item of a list."""
        known = table.fields.get(name)
        rank = (table.rank(name), 0 if known else number)
        if known is not None and known.kind == "group":
            return self.group(known, value, path, rank)
        content = table.content_of(name)
        if value.kind != "array":
            return [_Child(rank, name, value, content, path)]
        if known is not None and not known.many and len(value.items) < 2:
            # Two items are what they would be in XML: one too many.
            self.tell("JSON-101", value.at, path, "a list stands where one value belongs", NO_LIST)
        elif not value.items and (known is None or known.required):
            self.tell("JSON-104", value.at, path, "the list is empty", ITEM if known else UNKNOWN)
        if not value.items and known is not None and known.required:
            return [_Child(rank, name, self.stand_in(value), content, path)]
        return [
            _Child(rank, name, item, content, f"{path}[{index}]")
            for index, item in enumerate(value.items)
        ]

    def group(self, known: Field, value: Node, path: str, rank: tuple[int, int]) -> list[_Child]:
        """The elements of a repeated group, given as a list of objects."""
        found: list[_Child] = []
        inner = table_of(known.content)
        for index, run in enumerate(value.items if value.kind == "array" else [value]):
            where = f"{path}[{index}]" if value.kind == "array" else path
            if run.kind != "object":
                self.tell("JSON-101", run.at, where, "an object belongs here", "Write {…}.")
                continue
            members: list[_Child] = []
            for number, (name, _, held) in enumerate(self.unique(run, where)):
                if local := self.local(name, inner, held, where + step(name)):
                    members += self.child(inner, local, held, where + step(name), number)
            members.sort(key=lambda c: c.rank)
            # It tells where an item begins: in XML the members would go to the item before it.
            first = known.names[0]
            if not any(c.name == first for c in members):
                told = f"an item of {known.content.__name__} lacks {first}"  # type: ignore[union-attr]
                self.tell("XSD-101", run.at, where, told, f"Add {first}.")
            found += [replace(c, rank=rank) for c in members]
        return found

    def ordered(
        self, children: list[_Child], order: list[str], table: Table, node: Node, path: str
    ) -> list[_Child]:
        """Items of a repeated choice in the order that ``#order`` gives."""
        queues: dict[str, list[_Child]] = {}
        for child in children:
            if child.name in table.alternatives:
                queues.setdefault(child.name, []).append(child)
        if Counter(order) != Counter({name: len(queue) for name, queue in queues.items()}):
            told = "#order does not name the items that are there"
            self.tell("JSON-105", node.at, path, told, ORDER)
            return children
        following = {name: iter(queue) for name, queue in queues.items()}
        sequence = iter([next(following[name]) for name in order])
        return [next(sequence) if c.name in table.alternatives else c for c in children]

    def placed(
        self, children: list[_Child], carried: dict[int, list[Carried]], table: Table
    ) -> list[_Work]:
        """Children in order, extension elements at their slots."""
        content: list[_Work] = []
        for child in children:
            if 0 in carried and child.rank[0] > table.slots[0]:
                content += carried.pop(0)
            known = table.fields.get(child.name)
            content.append((child, known is None or known.qualified))
        for number in sorted(carried):
            content += carried[number]
        return content

    def mixed(self, content: list[_Work], texts: list[str], node: Node, path: str) -> list[_Work]:
        """The texts of mixed content between the elements."""
        if len(texts) != len(content) + 1:
            told = f"{len(content)} elements and {len(texts)} texts in $"
            self.tell("JSON-107", node.at, path, told, TEXTS)
            return content
        pairs = zip(map(escape, texts), [*content, ""], strict=True)
        return [work for pair in pairs for work in pair]

    def texts(self, value: Node, table: Table, path: str) -> list[str]:
        """What stands under ``$``: the text, or the pieces of mixed content."""
        if table.mixed:
            items = value.items if value.kind == "array" else [value]
            return [self.text(n, item, path) for n, item in enumerate(items)]
        if table.has_children:
            self.tell("JSON-102", value.at, path, "text stands where only children belong", UNTOLD)
            return []
        if value.kind in ("object", "array", "null"):
            self.tell("JSON-101", value.at, path, "text belongs here", "Write a string.")
            return []
        return [self.scalar(value, scalar_kind(table.cls), path)]

    def text(self, number: int, item: Node, path: str) -> str:
        """One piece of mixed text."""
        where = f"{path}[{number}]"
        if item.kind != "string":
            self.tell("JSON-101", item.at, where, "text belongs here", "Write a string.")
            return ""
        return self.legal(item.text, item, where)


KINDS = {"string": "text", "number": "a number"}
ONE_ROOT = 'A document is one object with one member, the message: {"SyncMaterialLot": {…}}.'
NO_ROOT = "the document has no root"
DEEPER = "Raise the limit only if you know why: Limits(depth=…)."
UNTOLD = "Remove the text."
DOLLAR = 'Give the text under "$", or as a plain string.'
TEXTS = "Give one text before each element and one behind the last; they may be empty."
ORDER = "List each item of the choice once, in order, or leave #order out."
