"""A JSON document as the XML tree it stands for, so that one schema judges both forms.

The tree is made from what is there, right or wrong: an unknown member becomes an unknown element,
a missing one stays missing, and the schema's walk explains them with the same rule ids as in XML.
What the tree cannot carry (a number where text belongs, a duplicate member) is a finding here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE, DecimalText
from isa95kit.binding.fields import Field, class_of_root, class_of_type, fields_of
from isa95kit.binding.foreign_json import XML_MEMBER, elements_of
from isa95kit.binding.json_syntax import Node, Places
from isa95kit.binding.writers import escape, escape_attribute
from isa95kit.findings import Finding, Layer, Severity

__all__ = ["JsonTree", "tree_of"]

XSI = "http://www.w3.org/2001/XMLSchema-instance"
PREFIX = "b2mml"
NCNAME = re.compile(r"[^\W\d][\w.\-·]*")
PLAIN_STEP = re.compile(r"[@$]?[A-Za-z_][\w:]*")
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(eq=False)
class JsonTree:
    """The tree, where its elements stand in the JSON text, and what it cannot carry.

    ``origins`` has place and JSON path of each element, in the order of the document.
    """

    places: Places
    root: etree._Element | None = None
    xml: bytes = b""
    findings: list[Finding] = field(default_factory=list)
    origins: list[tuple[int, str]] = field(default_factory=list)

    @cached_property
    def _numbers(self) -> dict[etree._Element, int]:
        assert self.root is not None
        return {element: number for number, element in enumerate(self.root.iter("*"))}

    def locate(self, element: etree._Element) -> tuple[int | None, int | None]:
        """Line and column of the value an element was made from."""
        at, _ = self.origins[self._numbers.get(element, 0)]
        return self.places.of(at)

    @cached_property
    def _paths(self) -> dict[tuple[int, int], str]:
        """JSON path by place; the outermost value wins where several elements share one."""
        found: dict[tuple[int, int], str] = {}
        for at, path in self.origins:
            found.setdefault(self.places.of(at), path)
        return found

    def in_json(self, finding: Finding) -> Finding:
        """The same finding with its JSON path: ``$.SyncMaterialLot.DataArea…``."""
        if finding.line is None or finding.path.startswith("$"):
            return finding
        path = self._paths.get((finding.line, finding.column or 0), "$")
        _, _, attribute = finding.path.partition("/@")
        return replace(finding, path=path + step(f"@{attribute}") if attribute else path)


def tree_of(document: Node, text: str) -> JsonTree:
    """The tree a JSON document stands for."""
    return _Builder(JsonTree(Places(text))).build(document)


def step(name: str) -> str:
    """One step of a JSON path."""
    return f".{name}" if PLAIN_STEP.fullmatch(name) else f"[{name!r}]"


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


_Work = str | _Foreign | tuple[_Child, bool]


class _Builder:
    """Writes the XML the document stands for, and parses it at the end.

    Written as text, elements outside the vocabulary keep their own prefixes and declarations.
    """

    def __init__(self, tree: JsonTree) -> None:
        self.tree = tree
        self.parts: list[str] = []

    def build(self, document: Node) -> JsonTree:
        root = self.root_of(document)
        if root is None:
            return self.tree
        declared = f' xmlns:{PREFIX}="{NAMESPACE}" xmlns:xsi="{XSI}"'
        # Work to be done: XML to be written as it is, or an element; the stack keeps depth cheap.
        pending: list[_Work] = [(root, True)]
        while pending:
            work = pending.pop()
            if isinstance(work, str):
                self.parts.append(work)
                continue
            if isinstance(work, _Foreign):
                self.parts.append(work.xml)
                inside = sum(1 for _ in etree.fromstring(work.xml).iter("*"))
                self.tree.origins += [(work.at, work.path)] * inside
                continue
            child, qualified = work
            tag = f"{PREFIX}:{child.name}" if qualified else child.name
            self.tree.origins.append((child.node.at, child.path))
            attributes, content = self.content_of(child)
            self.parts.append(f"<{tag}{declared}{''.join(attributes)}>")
            declared = ""
            pending.append(f"</{tag}>")
            pending += reversed(content)
        parser = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)
        self.tree.xml = "".join(self.parts).encode()
        self.tree.root = etree.fromstring(self.tree.xml, parser)
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
        try:
            cls: Any = class_of_root(local)
        except AttributeError:
            cls = None
        return _Child((0, 0), local, value, cls, f"${step(name)}")

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
        wanted = _scalar_kind(cls)
        truth = node.kind in ("true", "false")
        if node.kind != "string" and not (node.kind == wanted or (truth and wanted == "boolean")):
            name = node.kind if truth else "a number"
            hint = f'Put it in quotes: "{text}".' if wanted == "string" else "Write the value."
            self.tell("JSON-101", node.at, path, f"{name} stands where text belongs", hint)
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
        table = _Table.of(_derived(derived, child.cls) if derived else child.cls)
        attributes: list[str] = []
        children: list[_Child] = []
        foreign: dict[int, dict[str, Any]] = {}
        order: list[str] = []
        texts: list[str] = []
        for number, (name, _, value) in enumerate(members):
            inner = path + step(name)
            if name.startswith("@"):
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

    def child(self, table: _Table, name: str, value: Node, path: str, number: int) -> list[_Child]:
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
        inner = _Table.of(known.content)
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
        self, children: list[_Child], order: list[str], table: _Table, node: Node, path: str
    ) -> list[_Child]:
        """Items of a repeated choice in the order that ``#order`` gives."""
        queues: dict[str, list[_Child]] = {}
        for child in children:
            if child.name in table.alternatives:
                queues.setdefault(child.name, []).append(child)
        if sorted(order) != sorted(c.name for q in queues.values() for c in q):
            told = "#order does not name the items that are there"
            self.tell("JSON-105", node.at, path, told, ORDER)
            return children
        sequence = iter([queues[name].pop(0) for name in order])
        return [next(sequence) if c.name in table.alternatives else c for c in children]

    def placed(
        self,
        children: list[_Child],
        foreign: dict[int, dict[str, Any]],
        texts: list[str],
        table: _Table,
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
        if value.kind not in ("string", "number", "true", "false"):
            self.tell("JSON-101", value.at, path, "an attribute is a text", "Put it in quotes.")
            return []
        text = value.text if value.kind in ("string", "number") else value.kind
        if value.kind != "string":
            hint = f'Put it in quotes: "{text}".'
            self.tell("JSON-101", value.at, path, "an attribute is a text", hint)
        text = self.legal(text, value, path)
        if name == "xsi:type":
            text = f"{PREFIX}:{text}"
        elif name != "xsi:nil" and NCNAME.fullmatch(name) is None:
            self.tell("JSON-102", value.at, path, f"@{name} is no attribute", UNKNOWN)
            return []
        return [f' {name}="{escape_attribute(text)}"']

    def texts(self, value: Node, table: _Table, path: str) -> list[str]:
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
        line, column = self.tree.places.of(at)
        self.tree.findings.append(
            Finding(rule, Severity.ERROR, Layer.SYNTAX, message, path, line, column, hint)
        )


ONE_ROOT = 'A document is one object with one member, the message: {"SyncMaterialLot": {…}}.'
NO_ROOT = "the document has no root"
NO_LIST = "Write the value itself, without brackets."
TRUTH = "Write true or false, without quotes."
CONTROL = "Remove it: control characters cannot stand in B2MML."
UNKNOWN = "Check its spelling."
DOLLAR = 'Give the text under "$", or as a plain string.'
ORDER = "List each item of the choice once, in order, or leave #order out."
DUPLICATE = "Keep one: readers disagree about which of them counts."


@dataclass
class _Table:
    """What the members of a class's object may be."""

    cls: Any
    fields: dict[str, Field]
    ranks: dict[str, int]
    is_text: bool = False
    mixed: bool = False
    any_content: bool = False
    first_slot: str = ""
    slots: tuple[int, ...] = ()
    alternatives: frozenset[str] = frozenset()

    def takes(self, name: str) -> bool:
        """True for a member that stands for an element outside the vocabulary."""
        if name == XML_MEMBER or (":" in name and not name.startswith(f"{PREFIX}:")):
            return True
        return self.any_content and name not in self.fields

    @classmethod
    def of(cls, kind: Any) -> _Table:
        if kind is None or kind in (str, bool):
            return cls(kind, {}, {})
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
        return cls(
            kind,
            known,
            ranks,
            is_text=any(f.kind == "text" for f in fields),
            mixed=any(f.kind == "mixed" for f in fields),
            any_content=any(f.kind == "any" for f in fields),
            first_slot=slots[0][1] if len(slots) > 1 else "",
            slots=tuple(rank for rank, _ in slots),
            alternatives=frozenset(
                w for f in fields if f.kind == "alternatives" for w, _ in f.members
            ),
        )

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


def _scalar_kind(cls: Any) -> str:
    if cls is bool:
        return "boolean"
    if isinstance(cls, type) and issubclass(cls, DecimalText):
        return "number"
    return "string"


def _derived(name: str, declared: Any) -> Any:
    try:
        return class_of_type(name)
    except AttributeError:
        return declared


def _plain(node: Node) -> Any:
    """A value outside the vocabulary as plain Python."""
    if node.kind == "object":
        return {name: _plain(value) for name, _, value in node.members}
    if node.kind == "array":
        return [_plain(item) for item in node.items]
    return node.text if node.kind == "string" else {"true": True, "false": False}.get(node.kind)
