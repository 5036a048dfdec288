"""A JSON document as the XML tree it stands for, so that one schema judges both forms.

The tree is made from what is there, right or wrong: an unknown member becomes an unknown element,
a missing one stays missing, and the schema's walk explains them with the same rule ids as in XML.
What the tree cannot carry (a number where text belongs, a duplicate member) is a finding here.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE, Component
from isa95kit.binding.fields import Field
from isa95kit.binding.foreign_json import elements_of
from isa95kit.binding.json_origins import JsonTree, step
from isa95kit.binding.json_syntax import Node, Places
from isa95kit.binding.json_tables import PREFIX, Table, derived_class, root_class, scalar_kind
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.writers import escape, escape_attribute
from isa95kit.findings import Finding, Layer, Severity

__all__ = ["JsonTree", "tree_of"]

XSI = "http://www.w3.org/2001/XMLSchema-instance"
TYPE = ' xsi:type="'
NCNAME = re.compile(r"[^\W\d][\w.\-·]*")
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


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
class _Foreign:
    """An element outside the vocabulary, as XML."""

    xml: str
    at: int
    path: str


@dataclass(slots=True)
class _End:
    """An end tag."""

    tag: str


_Work = str | _End | _Foreign | tuple[_Child, bool]


class _Builder:
    """Writes the XML the document stands for, and parses it at the end.

    Written as text, elements outside the vocabulary keep their own prefixes and declarations.
    """

    def __init__(self, tree: JsonTree, limits: Limits) -> None:
        self.tree = tree
        self.limits = limits
        self.parts: list[str] = []
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
            if isinstance(work, _Foreign):
                inside, below = _measured(work.xml)
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
        members = [m for m in self.unique(document, "$") if not m[0].startswith("@")]
        if len(members) != 1:
            names = ", ".join(n for n, _, _ in members[:5])
            message = f"the document has {len(members)} roots: {names}" if members else NO_ROOT
            self.tell("JSON-007", document.at, "$", message, ONE_ROOT)
            return None
        ((name, _, value),) = members
        local = name.removeprefix(f"{PREFIX}:")
        if NCNAME.fullmatch(local) is None:
            self.tell("JSON-007", value.at, "$", f"{name!r} cannot be a root", ONE_ROOT)
            return None
        # Namespace declarations at the root come from converters and mean nothing here.
        value.members = [m for m in value.members if not m[0].startswith("@xmlns")]
        return _Child((0, 0), local, value, root_class(local), f"${step(name)}")

    def content_of(self, child: _Child) -> tuple[list[str], list[_Work]]:
        """Attributes and content of an element, the content in the order of the schema."""
        node = child.node
        if node.kind == "null":
            return [' xsi:nil="true"'], []
        if node.kind == "object":
            return self.members(child)
        return [], [escape(self.scalar(node, child.cls, child.path))]

    def scalar(self, node: Node, cls: Any, path: str) -> str:
        """Text content: strings as they are, numbers and truth values only where they belong."""
        if node.kind == "array":
            self.tell("JSON-101", node.at, path, "a list stands where one value belongs", NO_LIST)
            return ""
        text = node.text if node.kind in ("string", "number") else node.kind
        wanted = scalar_kind(cls)
        truth = node.kind in ("true", "false")
        if node.kind != "string" and not (node.kind == wanted or (truth and wanted == "boolean")):
            told = f"{node.kind if truth else 'a number'} stands where text belongs"
            hint = f'Put it in quotes: "{text}".' if wanted == "string" else "Write the value."
            self.tell("JSON-101", node.at, path, told, hint)
        elif node.kind == "string" and wanted == "boolean":
            self.tell("JSON-101", node.at, path, "text stands where true or false belongs", TRUTH)
        return self.legal(text, node, path)

    def legal(self, text: str, node: Node, path: str) -> str:
        if ILLEGAL.search(text):
            self.tell("JSON-008", node.at, path, "a character that XML does not allow", CONTROL)
            return ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)
        return text

    def members(self, child: _Child) -> tuple[list[str], list[_Work]]:
        """What the members of an object stand for."""
        node, path = child.node, child.path
        members = self.unique(node, path)
        derived = next((v.text for n, _, v in members if n == "@xsi:type"), "")
        table = Table.of(derived_class(derived, child.cls) if derived else child.cls)
        attributes: list[str] = []
        children: list[_Child] = []
        foreign: dict[int, dict[str, Any]] = {}
        order: list[str] = []
        texts: list[str] = []
        for number, (name, _, value) in enumerate(members):
            inner = path + step(name)
            if name.startswith("@"):
                if len(attributes) > MOST:
                    continue
                attributes += self.attribute(name[1:], value, inner)
            elif name == "$":
                texts = self.texts(value, table, inner)
            elif name == "#order" and value.kind == "array":
                order = [item.text for item in value.items]
            elif name == f"#{table.first_slot}" and value.kind == "object":
                foreign[0] = {n: _plain(v) for n, _, v in value.members}
            elif table.takes(name):
                foreign.setdefault(1, {})[name] = _plain(value)
            else:
                local = name.removeprefix(f"{PREFIX}:")
                if local not in table.fields:
                    self.strangers += 1
                    if self.strangers > MOST:
                        continue
                if NCNAME.fullmatch(local) is None:
                    told = f"{name!r} is no member B2MML knows"
                    self.tell("JSON-102", value.at, inner, told, UNKNOWN)
                    continue
                children += self.child(table, local, value, inner, number)
        nil = any(a.startswith(" xsi:nil=") for a in attributes)
        if table.is_text and not nil and not any(n == "$" for n, _, _ in members):
            self.tell("JSON-103", node.at, path, 'the text is missing: there is no "$"', DOLLAR)
        children.sort(key=lambda c: c.rank)
        if order:
            children = self.ordered(children, order, table, node, path)
        return attributes, self.placed(children, foreign, texts, table, node, path)

    def child(self, table: Table, name: str, value: Node, path: str, number: int) -> list[_Child]:
        """The elements of one member: one, or one for each item of a list."""
        known = table.fields.get(name)
        rank = (table.rank(name), 0 if known else number)
        if known is not None and known.kind == "group":
            return self.group(known, value, path, rank)
        content = table.content_of(name)
        if value.kind != "array":
            return [_Child(rank, name, value, content, path)]
        if not value.items and known is not None and known.required:
            self.tell("JSON-104", value.at, path, "the list is empty", "Give at least one item.")
        return [
            _Child(rank, name, item, content, f"{path}[{index}]")
            for index, item in enumerate(value.items)
        ]

    def group(self, known: Field, value: Node, path: str, rank: tuple[int, int]) -> list[_Child]:
        """The elements of a repeated group, given as a list of objects."""
        found: list[_Child] = []
        inner = Table.of(known.content)
        for index, run in enumerate(value.items if value.kind == "array" else [value]):
            where = f"{path}[{index}]" if value.kind == "array" else path
            if run.kind != "object":
                self.tell("JSON-101", run.at, where, "an object belongs here", "Write {…}.")
                continue
            members: list[_Child] = []
            for number, (name, _, held) in enumerate(self.unique(run, where)):
                members += self.child(inner, name, held, where + step(name), number)
            members.sort(key=lambda c: c.rank)
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
        self,
        children: list[_Child],
        foreign: dict[int, dict[str, Any]],
        texts: list[str],
        table: Table,
        node: Node,
        path: str,
    ) -> list[_Work]:
        """Children in order, extension elements at their slots, mixed text between them."""
        content: list[_Work] = [escape(texts[0])] if texts else []
        for number, child in enumerate(children):
            if 0 in foreign and child.rank[0] > table.slots[0]:
                content += self.foreign(foreign.pop(0), node, path)
            known = table.fields.get(child.name)
            content.append((child, known is None or known.qualified))
            content += [escape(t) for t in texts[number + 1 : number + 2]]
        for number in sorted(foreign):
            content += self.foreign(foreign[number], node, path)
        return content

    def foreign(self, members: dict[str, Any], node: Node, path: str) -> list[_Work]:
        """Elements outside the vocabulary; they come as one finished piece each."""
        try:
            made = elements_of(members)
        except (ValueError, etree.XMLSyntaxError) as error:
            names = ", ".join(members)
            told = f"{names} cannot be read as elements"
            self.tell("JSON-106", node.at, path, told, str(error))
            return []
        return [_Foreign(e.xml, node.at, path) for e in made]

    def attribute(self, name: str, value: Node, path: str) -> list[str]:
        """An attribute as XML; nothing where it cannot be one."""
        if name == "xsi:nil" and value.kind in ("true", "false"):
            return [f' xsi:nil="{value.kind}"']
        if value.kind in ("object", "array", "null"):
            self.tell("JSON-101", value.at, path, "an attribute is a text", "Put it in quotes.")
            return []
        text = value.text if value.kind in ("string", "number") else value.kind
        if value.kind != "string":
            self.tell("JSON-101", value.at, path, "an attribute is a text", f'Write "{text}".')
        text = self.legal(text, value, path)
        if name not in ("xsi:type", "xsi:nil") and NCNAME.fullmatch(name) is None:
            self.tell("JSON-102", value.at, path, f"@{name} is no attribute", UNKNOWN)
            return []
        return [f' {name}="{escape_attribute(text)}"']

    def texts(self, value: Node, table: Table, path: str) -> list[str]:
        """What stands under ``$``: the text, or the pieces of mixed content."""
        if value.kind == "array" and table.mixed:
            return [self.legal(item.text, item, path) for item in value.items]
        if value.kind in ("object", "array", "null"):
            self.tell("JSON-101", value.at, path, "text belongs here", "Write a string.")
            return []
        return [self.scalar(value, table.cls, path)]

    def unique(self, node: Node, path: str) -> list[tuple[str, int, Node]]:
        """The members of an object; each further one of a name is a finding."""
        seen: set[str] = set()
        kept = []
        for name, at, value in node.members:
            if name in seen:
                self.tell(
                    "JSON-003", at, path + step(name), f"member {name} occurs again", DUPLICATE
                )
                continue
            seen.add(name)
            kept.append((name, at, value))
        return kept

    def tell(self, rule: str, at: int, path: str, message: str, hint: str) -> None:
        severity = Severity.ERROR
        if len(self.tree.findings) > MOST:
            return
        if len(self.tree.findings) == MOST:
            rule, message, path, hint = "XSD-005", MORE, "$", "Repair these first."
            severity = Severity.INFO
        line, column = self.tree.places.of(at)
        self.tree.findings.append(
            Finding(rule, severity, Layer.SYNTAX, message, path, line, column, hint)
        )


MOST = 1000
"""Findings, and unknown members, that are told one by one; a report of more helps nobody."""

MORE = f"more than {MOST} problems; the others are not shown"
ONE_ROOT = 'A document is one object with one member, the message: {"SyncMaterialLot": {…}}.'
NO_ROOT = "the document has no root"
DEEPER = "Raise the limit only if you know why: Limits(depth=…)."
NO_LIST = "Write the value itself, without brackets."
TRUTH = "Write true or false, without quotes."
CONTROL = "Remove it: control characters cannot stand in B2MML."
UNKNOWN = "Check its spelling."
DOLLAR = 'Give the text under "$", or as a plain string.'
ORDER = "List each item of the choice once, in order, or leave #order out."
DUPLICATE = "Keep one: readers disagree about which of them counts."


def _plain(node: Node) -> Any:
    """A value outside the vocabulary as plain Python."""
    if node.kind == "object":
        return {name: _plain(value) for name, _, value in node.members}
    if node.kind == "array":
        return [_plain(item) for item in node.items]
    return node.text if node.kind == "string" else {"true": True, "false": False}.get(node.kind)


def _measured(xml: str) -> tuple[int, int]:
    """How many elements a piece of XML has, and how deep they nest."""
    count = depth = deepest = 0
    for event, _ in etree.iterwalk(etree.fromstring(xml), events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        deepest = max(deepest, depth)
    return count, deepest
