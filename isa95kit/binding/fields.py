"""What the fields of a vocabulary class are on the wire: the input of readers and writers."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

from isa95kit import b2mml
from isa95kit.b2mml.base import Alternative, Component

__all__ = [
    "Field",
    "Kind",
    "class_of_root",
    "class_of_type",
    "enumeration_of",
    "fields_of",
    "objects_in",
]

Kind = Literal["text", "attribute", "child", "alternatives", "group", "extensions", "any", "mixed"]

NOT_CLASSES = {"tuple", "None", "Nil", "Alternative", "AnyElement", "...", "str", "bool"}


@dataclass(frozen=True, slots=True)
class Field:
    """One field: ``content`` is the class of its values, None for plain text and truth values."""

    name: str
    kind: Kind
    wire: str = ""
    content: type[Component] | None = None
    boolean: bool = False
    enumeration: type[StrEnum] | None = None
    many: bool = False
    required: bool = False
    nillable: bool = False
    qualified: bool = True
    members: tuple[tuple[str, type[Component]], ...] = ()
    """Alternatives of a repeated choice, by element name."""
    names: tuple[str, ...] = ()
    """Elements of a repeated group."""


_FIELDS: dict[type[Component], tuple[Field, ...]] = {}


def fields_of(cls: type[Component]) -> tuple[Field, ...]:
    """The fields of a class, those of its bases first."""
    if cls not in _FIELDS:
        _FIELDS[cls] = _fields(cls)
    return _FIELDS[cls]


def objects_in(item: Component) -> Iterator[Component]:
    """The objects that stand directly in one, in the order of its fields."""
    for declared in fields_of(type(item)):
        if declared.content is None and not declared.members:
            continue
        value = getattr(item, declared.name)
        for one in value if isinstance(value, tuple) else (value,):
            held = one.value if isinstance(one, Alternative) else one
            if isinstance(held, Component):
                yield held


def _fields(cls: type[Any]) -> tuple[Field, ...]:
    annotations: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        annotations |= inspect.get_annotations(base)
    return tuple(_field(f, annotations[f.name]) for f in dataclasses.fields(cls))


def class_of_root(name: str) -> type[Component]:
    """The class of a global element."""
    found: type[Component] = getattr(b2mml, b2mml.ROOTS.get(name, name))
    return found


def class_of_type(name: str) -> type[Component]:
    """The class of a schema type, named as in the schema."""
    found: type[Component] = getattr(b2mml, name.removesuffix("Type"))
    return found


def enumeration_of(cls: type[Component]) -> type[StrEnum] | None:
    """The values of an enumerated text class."""
    return next((f.enumeration for f in fields_of(cls) if f.kind == "text"), None)


def _field(declared: dataclasses.Field[Any], annotation: str) -> Field:
    metadata = declared.metadata
    names = [n for n in re.findall(r"[\w.]+", annotation) if n not in NOT_CLASSES]
    many = annotation.startswith("tuple[")
    required = bool(metadata.get("required"))
    content, enumeration = _content(names)
    match metadata:
        case {"type": "Text"}:
            return Field(declared.name, "text", enumeration=enumeration)
        case {"type": "Attribute", "name": wire}:
            return Field(
                declared.name, "attribute", wire, required=required, enumeration=enumeration
            )
        case {"type": "Element", "name": wire}:
            return Field(
                declared.name,
                "child",
                wire,
                content,
                boolean="bool" in annotation,
                many=many,
                required=required,
                nillable=bool(metadata.get("nillable")),
                qualified=bool(metadata["namespace"]),
            )
        case {"alternatives": members}:
            listed = tuple((wire, getattr(b2mml, name)) for wire, name in members.items())
            return Field(declared.name, "alternatives", many=True, members=listed)
        case {"group": group}:
            return Field(declared.name, "group", content=content, many=True, names=tuple(group))
        case {"slot": slot}:
            return Field(declared.name, "extensions", slot, many=True)
        case {"content": "mixed"}:
            return Field(declared.name, "mixed", many=True)
        case _:
            return Field(declared.name, "any", many=True)


def _content(names: list[str]) -> tuple[type[Component] | None, type[StrEnum] | None]:
    if not names:
        return None, None
    outer, _, inner = names[0].partition(".")
    found = getattr(b2mml, outer)
    if inner:
        found = getattr(found, inner)
    if issubclass(found, StrEnum):
        return None, found
    return found, None
