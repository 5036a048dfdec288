"""What cannot be carried over from JSON into a tree is told: wrong values, duplicate members."""

from __future__ import annotations

import re
from typing import Any

from isa95kit.binding.json_origins import JsonTree, step
from isa95kit.binding.json_syntax import Node
from isa95kit.binding.json_tables import names_itself
from isa95kit.binding.names import is_ncname
from isa95kit.binding.writers import escape_attribute
from isa95kit.findings import Finding, Layer, Severity

__all__ = ["ITEM", "MOST", "NO_LIST", "UNKNOWN", "Teller"]

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

MOST = 1000
"""Findings, and unknown members, that are told one by one; a report of more helps nobody."""

MORE = f"more than {MOST} problems; the others are not shown"
ITEM = "Give at least one item."
NO_LIST = "Write the value itself, without brackets."
UNKNOWN = "Check its spelling."
DECLARE = "Declare it at the root, or in the element outside the vocabulary that needs it."
TRUTH = "Write true or false, without quotes."
CONTROL = "Remove it: control characters cannot stand in B2MML."
DUPLICATE = "Keep one: readers disagree about which of them counts."


class Teller:
    """Looks at single values of a document and tells what is wrong with them."""

    def __init__(self, tree: JsonTree) -> None:
        self.tree = tree

    def tell(self, rule: str, at: int, path: str, message: str, hint: str) -> None:
        """Note a finding, unless there are too many already."""
        severity = Severity.ERROR
        if len(self.tree.findings) > MOST:
            return
        if len(self.tree.findings) == MOST:
            rule, message, path, hint = "XSD-005", MORE, "$", "Repair these first."
            severity = Severity.INFO
        layer = Layer.SCHEMA if rule.startswith("XSD-1") else Layer.SYNTAX
        line, column = self.tree.places.of(at)
        self.tree.findings.append(Finding(rule, severity, layer, message, path, line, column, hint))

    def stand_in(self, value: Node) -> Node:
        """A nil for an empty list that was told: the schema would call the child missing as well.

        What the schema says of the nil itself is left out.
        """
        self.tree.stand_ins.add(self.tree.places.of(value.at))
        return Node("null", value.at)

    def unique(self, node: Node, path: str) -> list[tuple[str, int, Node]]:
        """The members of an object; each further one of a name is a finding."""
        seen: set[str] = set()
        kept = []
        for name, at, value in node.members:
            if name in seen:
                self.again(name, at, path)
                continue
            seen.add(name)
            kept.append((name, at, value))
        return kept

    def again(self, name: str, at: int, path: str) -> None:
        """A member that is there already."""
        told = f"member {name} occurs again"
        self.tell("JSON-003", at, path + step(name), told, DUPLICATE)

    def scalar(self, node: Node, wanted: str, path: str) -> str:
        """Text content: strings as they are, numbers and truth values only where they belong."""
        if node.kind == "array":
            self.tell("JSON-101", node.at, path, "a list stands where one value belongs", NO_LIST)
            return ""
        text = node.text if node.kind in ("string", "number") else node.kind
        truth = node.kind in ("true", "false")
        if node.kind != "string" and not (node.kind == wanted or (truth and wanted == "boolean")):
            told = f"{node.kind if truth else 'a number'} stands where text belongs"
            hint = f'Put it in quotes: "{text}".' if wanted == "string" else "Write the value."
            self.tell("JSON-101", node.at, path, told, hint)
        elif node.kind == "string" and wanted == "boolean":
            self.tell("JSON-101", node.at, path, "text stands where true or false belongs", TRUTH)
        return self.legal(text, node, path)

    def legal(self, text: str, node: Node, path: str) -> str:
        """The text, without characters that XML does not allow."""
        if ILLEGAL.search(text):
            self.tell("JSON-008", node.at, path, "a character that XML does not allow", CONTROL)
            return ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)
        return text

    def attribute(self, name: str, value: Node, path: str, cls: Any) -> list[str]:
        """An attribute as XML; nothing where it cannot be one."""
        if name == "xsi:nil":
            if value.kind == "true":
                return [' xsi:nil="true"']
            self.tell("JSON-101", value.at, path, "@xsi:nil is true or left out", "Write true.")
            return []
        if value.kind in ("object", "array", "null"):
            self.tell("JSON-101", value.at, path, "an attribute is a text", "Put it in quotes.")
            return []
        text = value.text if value.kind in ("string", "number") else value.kind
        if value.kind != "string":
            self.tell("JSON-101", value.at, path, "an attribute is a text", f'Write "{text}".')
        text = self.legal(text, value, path)
        if name == "xsi:type":
            if names_itself(cls, text):
                told = f"no type is derived from {text}, so that there is nothing to tell"
                self.tell("JSON-102", value.at, path, told, "Remove @xsi:type.")
                return []
            if not is_ncname(text):
                self.tell("JSON-102", value.at, path, f"{text!r} is no name of a type", UNKNOWN)
                return []
        elif name == "xmlns" or name.startswith("xmlns:"):
            self.tell("JSON-102", value.at, path, "a namespace is declared here", DECLARE)
            return []
        elif not is_ncname(name):
            self.tell("JSON-102", value.at, path, f"@{name} is no attribute", UNKNOWN)
            return []
        return [f' {name}="{escape_attribute(text)}"']
