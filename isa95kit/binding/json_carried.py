"""Members that stand for elements outside the vocabulary, as pieces of XML with their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree

from isa95kit.binding.foreign_json import XML_MEMBER, NoElement, Scope, elements_of
from isa95kit.binding.json_origins import step
from isa95kit.binding.json_syntax import Node
from isa95kit.binding.json_telling import Teller

__all__ = ["Carried", "carried_by"]

DEEPER = "Members outside the vocabulary nest deeper than can be read."
QUOTE = f"Correct it, or give the element as XML under {XML_MEMBER}."


@dataclass(frozen=True, slots=True)
class Carried:
    """One element as XML, and the value it was made from."""

    xml: str
    at: int
    path: str

    def measure(self) -> tuple[int, int]:
        """How many elements there are, and how deep they nest."""
        count = depth = deepest = 0
        for event, _ in etree.iterwalk(etree.fromstring(self.xml), events=("start", "end")):
            depth += 1 if event == "start" else -1
            count += event == "start"
            deepest = max(deepest, depth)
        return count, deepest


def carried_by(name: str, node: Node, path: str, scope: Scope, teller: Teller) -> list[Carried]:
    """The elements that a member stands for; what is wrong with it is told."""
    try:
        made = elements_of({name: _plain(node, path, teller)}, scope)
    except NoElement as problem:
        wrong, where = _at(node, path, problem.steps[1:])
        if wrong.kind == "array" and not wrong.items:
            teller.tell("JSON-104", wrong.at, where, "the list is empty", "Leave the member out.")
        else:
            told = f"{name} cannot be read as an element: {problem}"
            teller.tell("JSON-106", wrong.at, where, told, QUOTE)
        return []
    except RecursionError:
        teller.tell("JSON-004", node.at, path, "values nest too deeply", DEEPER)
        return []
    if node.kind != "array":
        return [Carried(made[0].xml, node.at, path)]
    pairs = zip(node.items, made, strict=True)
    return [Carried(e.xml, item.at, f"{path}[{n}]") for n, (item, e) in enumerate(pairs)]


def _plain(node: Node, path: str, teller: Teller) -> Any:
    """A value outside the vocabulary as plain Python."""
    if node.kind == "object":
        members = teller.unique(node, path)
        return {name: _plain(value, path + step(name), teller) for name, _, value in members}
    if node.kind == "array":
        return [_plain(item, f"{path}[{n}]", teller) for n, item in enumerate(node.items)]
    return node.text if node.kind == "string" else {"true": True, "false": False}.get(node.kind)


def _at(node: Node, path: str, steps: tuple[str | int, ...]) -> tuple[Node, str]:
    """The value that steps lead to, and its path."""
    for part in steps:
        if isinstance(part, int):
            node, path = node.items[part], f"{path}[{part}]"
        else:
            node = next(value for name, _, value in node.members if name == part)
            path += step(part)
    return node, path
