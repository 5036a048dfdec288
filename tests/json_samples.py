"""XML documents, valid or not, as the JSON that says the same: for comparing verdicts in tests.

Written for the tests alone, on lxml and the schema's components, and sharing nothing with the
JSON binding that it judges. Elements outside the vocabulary are quoted as XML.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from lxml import etree

from isa95kit.binding.foreign import any_element
from isa95kit.samples.grammar import XSI, Grammar
from isa95kit.schema.components import Child, Choice, ComplexType, Group, Particle, Slot, Wildcard

__all__ = ["Digits", "NoForm", "dumped", "json_of"]

BLANKS = " \t\r\n"
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


class NoForm(Exception):
    """The XML says something that has no JSON form; the argument names what."""


class Digits(str):
    """A number, to be written as it stands."""

    __slots__ = ()


def dumped(value: Any) -> str:
    """JSON text of a value made of dict, list, str, `Digits`, bool and None."""
    match value:
        case Digits():
            return str(value)
        case dict():
            return "{" + ",".join(f"{json.dumps(k)}:{dumped(v)}" for k, v in value.items()) + "}"
        case list():
            return f"[{','.join(map(dumped, value))}]"
        case _:
            return json.dumps(value, ensure_ascii=False)


def json_of(root: etree._Element, grammar: Grammar) -> dict[str, Any]:
    """The JSON document that says what an XML document of V0701 says.

    Raises `NoForm` for what JSON has no way to say: text between elements, another order,
    elements in a namespace they do not belong to, attributes of other namespaces.
    """
    name = _local(root, grammar.namespace)
    declared = grammar.components.elements.get(name)
    return {name: _value(root, declared.type if declared else "", grammar)}


def _local(element: etree._Element, namespace: str) -> str:
    if not isinstance(element.tag, str):
        raise NoForm("comment or instruction")
    if not element.tag.startswith(namespace):
        raise NoForm("namespace")
    return element.tag.removeprefix(namespace)


def _value(
    element: etree._Element, declared: str, grammar: Grammar, *, nillable: bool = False
) -> Any:
    members: dict[str, Any] = {}
    used = declared
    derived = False
    for key, text in element.attrib.items():
        name = str(key)
        if name == f"{XSI}nil":
            truth = {"true": True, "1": True, "false": False, "0": False}
            told = truth.get(text.strip(BLANKS), str(text))  # type: ignore[arg-type]
            # JSON says nil with true, and leaves it out otherwise.
            if told is not False or not nillable:
                members["@xsi:nil"] = told
        elif name == f"{XSI}type":
            prefix, _, local = text.strip().rpartition(":")  # type: ignore[arg-type]
            if element.nsmap.get(prefix or None) != grammar.namespace[1:-1]:  # type: ignore[arg-type]
                raise NoForm("xsi:type of another namespace")
            used = local if local in grammar.components.types else declared
            # It stands where it says something: the type is another one than the declared.
            if local != declared:
                members["@xsi:type"] = local
                derived = declared in grammar.components.ancestry(used)
        elif name.startswith("{"):
            raise NoForm("attribute of another namespace")
        else:
            members[f"@{name}"] = str(text)
    empty = len(element) == 0 and not element.text
    if members.get("@xsi:nil") is True and empty:
        if derived:
            # Of nothing there are no kinds.
            del members["@xsi:type"]
        return None if len(members) == 1 else members
    if (used and grammar.is_text(used)) or (not used and len(element) == 0):
        if len(element):
            raise NoForm("elements in text")
        text = _scalar(element.text or "", used, grammar)
        return members | {"$": text} if members else text
    content = _content(element, used, grammar)
    if members.get("@xsi:nil") is True and not content:
        raise NoForm("white space in an element that is nil")
    return members | content


def _scalar(text: str, used: str, grammar: Grammar) -> Any:
    ancestry = set(grammar.components.ancestry(used))
    if "xsd:boolean" in ancestry or _is_boolean(used, grammar):
        if text in ("true", "false"):
            return text == "true"
        if text.strip(BLANKS) in ("true", "false"):
            raise NoForm("truth value with blanks")
    if "xsd:decimal" in ancestry and NUMBER.fullmatch(text):
        return Digits(text)
    return text


def _is_boolean(used: str, grammar: Grammar) -> bool:
    return bool(used) and grammar.builtin(used) == "xsd:boolean"


@dataclass(frozen=True, slots=True)
class _Known:
    """A child a type provides for: its rank among the particles, and what it stands in."""

    child: Child
    rank: int
    within: Particle


def _known(used: str, grammar: Grammar) -> tuple[dict[str, _Known], list[int], list[str]]:
    """Children by tag; the ranks and names of extension slots and wildcards."""
    found: dict[str, _Known] = {}
    slots: list[int] = []
    names: list[str] = []
    rank = 0

    def walk(items: tuple[Particle, ...], within: Particle | None) -> None:
        nonlocal rank
        for item in items:
            outer = within or item
            repeats = isinstance(outer, (Choice, Group)) and outer.maximum != 1
            rank += not (repeats and within)
            match item:
                case Child():
                    namespace = grammar.namespace if item.qualified else ""
                    found.setdefault(namespace + item.name, _Known(item, rank, outer))
                case Slot() | Wildcard():
                    slots.append(rank)
                    names.append(getattr(item, "group", ""))
                case Choice() | Group():
                    walk(item.items, outer if item.maximum != 1 else None)

    declared = grammar.components.types.get(used)
    if isinstance(declared, ComplexType):
        walk(declared.items, None)
    return found, slots, names


def _content(element: etree._Element, used: str, grammar: Grammar) -> dict[str, Any]:
    declared = grammar.components.types.get(used)
    members: dict[str, Any] = {}
    texts = [element.text or "", *(c.tail or "" for c in element)]
    if any(t.strip(BLANKS) for t in texts):
        if not (isinstance(declared, ComplexType) and declared.mixed):
            raise NoForm("text between elements")
        members["$"] = texts
    known, slots, names = _known(used, grammar)
    any_content = isinstance(declared, ComplexType) and any(
        isinstance(i, Wildcard) for i in declared.items
    )
    repeated = next((k for k in known.values() if _repeats(k.within)), None)
    inside: dict[str, Child] = {}
    if repeated is not None:
        parts = (i for i in repeated.within.items if isinstance(i, Child))  # type: ignore[union-attr]
        inside = {grammar.namespace + part.name: part for part in parts}
    runs: list[dict[str, Any]] = []
    choice: list[str] = []
    last = -1
    run_rank = 0
    for child in element:
        if not isinstance(child.tag, str):
            raise NoForm("comment or instruction")
        place = known.get(child.tag)
        if any_content or (place is None and not child.tag.startswith(grammar.namespace)):
            last = _foreign(child, members, slots, names, last)
            continue
        if place is None:
            name = _local(child, grammar.namespace)
            if any(k.child.name == name for k in known.values()):
                raise NoForm("namespace")
            last = 10_000
            value = _value(child, "", grammar)
            if name in members and list(members)[-1] != name:
                raise NoForm("order")
            members.setdefault(name, []).append(value)
            continue
        begins = child.tag == next(iter(inside), "")
        if repeated and child.tag in inside and (begins or last == repeated.rank):
            part = inside[child.tag]
            inner = list(inside).index(child.tag)
            if begins:
                runs.append({})
                run_rank = 0
            if inner < run_rank or repeated.rank < last:
                raise NoForm("order")
            run_rank, last = inner, repeated.rank
            value = _value(child, part.type, grammar, nillable=part.nillable)
            _put(runs[-1], part.name, value, part)
            continue
        within, name = place.within, place.child.name
        value = _value(child, place.child.type, grammar, nillable=place.child.nillable)
        if isinstance(within, Choice) and within.maximum != 1:
            choice.append(name)
            members.setdefault(name, []).append(value)
            rank = place.rank
        else:
            rank = place.rank
            if rank == last and name not in members:
                raise NoForm("order")
            _put(members, name, value, place.child)
        if rank < last:
            raise NoForm("order")
        last = rank
    if runs:
        members["ProductInformation"] = runs
    order = [k.child.name for k in known.values()]
    if choice != sorted(choice, key=order.index):
        members["#order"] = choice
    return members


def _repeats(within: Particle) -> bool:
    return isinstance(within, Group) and within.maximum != 1


def _put(members: dict[str, Any], name: str, value: Any, child: Child) -> None:
    if name in members:
        if not isinstance(members[name], list):
            members[name] = [members[name]]
        members[name].append(value)
    else:
        members[name] = [value] if child.maximum != 1 else value


def _foreign(
    child: etree._Element, members: dict[str, Any], slots: list[int], names: list[str], last: int
) -> int:
    """Put an element outside the vocabulary where it says it stands; the rank reached."""
    if (child.tail or "").strip(BLANKS):
        raise NoForm("text between elements")
    xml = any_element(child).xml
    if len(slots) > 1 and last <= slots[0]:
        members.setdefault(f"#{names[0]}", {}).setdefault("#xml", []).append(xml)
        return slots[0]
    target = slots[-1] if slots else 20_000
    if last > target:
        raise NoForm("order")
    members.setdefault("#xml", []).append(xml)
    return target
