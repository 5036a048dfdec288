"""The short notation of the vocabulary: one line a child, `Version: Identifier ?`.

A type is named without its ending ``Type``; built-ins of XML Schema keep their lower-case name.
After the type comes the occurrence (nothing: exactly one, ``?``, ``*``, ``+``, ``{2,5}``), then
``nil`` for a nillable child and ``unqualified`` for one in no namespace. Extension slots, groups
and wildcards are words of their own: ``extension MaterialLot ?``, ``group ProductInformation *``,
``any strict *``; a choice is a nested list under ``choice``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Literal

import yaml

from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    Group,
    Particle,
    Slot,
    Wildcard,
)

__all__ = [
    "format_attribute",
    "format_items",
    "format_type",
    "parse_attribute",
    "parse_items",
    "parse_type",
    "quote",
]

OCCURRENCES: dict[str, tuple[int, int | None]] = {
    "": (1, 1),
    "?": (0, 1),
    "*": (0, None),
    "+": (1, None),
}
MARKS = {occurs: mark for mark, occurs in OCCURRENCES.items()}

YAML_WORDS = {"yes", "no", "on", "off", "true", "false", "null"}
"""What YAML takes for something else than text, in any case of its letters."""

GroupItems = Callable[[str], tuple[Particle, ...]]


def format_type(reference: str) -> str:
    """``xsd:decimal`` → ``decimal``, ``IdentifierType`` → ``Identifier``."""
    if reference.startswith("xsd:"):
        return reference.removeprefix("xsd:")
    if not reference.endswith("Type") or reference[0].islower():
        raise ValueError(f"type {reference!r} does not fit the notation: it must end in 'Type'")
    return _name(reference.removesuffix("Type"))


def parse_type(name: str) -> str:
    """The inverse of `format_type`."""
    return f"xsd:{name}" if name[0].islower() else f"{name}Type"


def format_items(items: tuple[Particle, ...]) -> list[str]:
    """The lines of a content model, without indentation, as items of a YAML list."""
    lines: list[str] = []
    for item in items:
        mark = _mark(item.minimum, item.maximum)
        match item:
            case Child():
                flags = " nil" * item.nillable + " unqualified" * (not item.qualified)
                lines.append(f"- {_name(item.name)}: {format_type(item.type)}{mark}{flags}")
            case Slot():
                lines.append(f"- extension {item.group}{mark}")
            case Group():
                lines.append(f"- group {item.name}{mark}")
            case Wildcard():
                lines.append(f"- any {item.process}{mark}")
            case Choice():
                lines.append(f"- choice{mark}:")
                lines.extend(f"    {line}" for line in format_items(item.items))
    return lines


def parse_items(entries: list[Any], group_items: GroupItems) -> tuple[Particle, ...]:
    """A content model from its loaded YAML list."""
    return tuple(_parse_item(entry, group_items) for entry in entries)


def _parse_item(entry: Any, group_items: GroupItems) -> Particle:
    if isinstance(entry, str):
        word, _, rest = entry.partition(" ")
        name, _, mark = rest.partition(" ")
        minimum, maximum = _occurs(mark)
        match word:
            case "extension":
                return Slot(name, minimum, maximum)
            case "group":
                return Group(name, group_items(name), minimum, maximum)
            case "any" if name in ("strict", "skip"):
                process: Literal["strict", "skip"] = "strict" if name == "strict" else "skip"
                return Wildcard(process, minimum, maximum)
        raise ValueError(
            f"vocabulary entry {entry!r}: expected extension, group, any strict or any skip"
        )
    ((key, value),) = entry.items()
    if isinstance(value, list):
        minimum, maximum = _occurs(key.removeprefix("choice").strip())
        return Choice(parse_items(value, group_items), minimum, maximum)
    return parse_child(key, value)


def parse_child(name: str, line: str) -> Child:
    """One child from its name and the text behind the colon."""
    type_name, *words = line.split()
    flags = {"nil", "unqualified"} & set(words)
    minimum, maximum = _occurs(" ".join(w for w in words if w not in flags))
    return Child(
        name, parse_type(type_name), minimum, maximum, "nil" in flags, "unqualified" not in flags
    )


def format_attribute(attribute: Attribute) -> str:
    """An attribute as an item of a YAML list: optional ones end in ``?``."""
    mark = "" if attribute.required else " ?"
    return f"- {_name(attribute.name)}: {format_type(attribute.type)}{mark}"


def parse_attribute(entry: dict[str, str]) -> Attribute:
    """The inverse of `format_attribute`."""
    ((name, line),) = entry.items()
    type_name, _, mark = line.partition(" ")
    return Attribute(name, parse_type(type_name), required=mark != "?")


def quote(text: str) -> str:
    """A YAML scalar that loads as this very text."""
    plain = text == text.strip() and re.match(r"\w[^:#\[\]{},\"']*$", text)
    return text if plain and yaml.safe_load(text) == text else json.dumps(text, ensure_ascii=False)


def _name(name: str) -> str:
    if name.lower() in YAML_WORDS:
        raise ValueError(f"name {name!r} does not fit the notation: YAML reads it as a value")
    return name


def _mark(minimum: int, maximum: int | None) -> str:
    mark = MARKS.get((minimum, maximum), f"{{{minimum},{'' if maximum is None else maximum}}}")
    return f" {mark}" if mark else ""


def _occurs(mark: str) -> tuple[int, int | None]:
    if mark in OCCURRENCES:
        return OCCURRENCES[mark]
    match = re.fullmatch(r"\{(\d+),(\d*)\}", mark)
    if match is None:
        raise ValueError(f"occurrence {mark!r}: write nothing, ?, *, + or {{2,5}}")
    return int(match[1]), int(match[2]) if match[2] else None
