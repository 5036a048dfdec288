"""JSON writers: one function a class, compiled from its fields, that gives an object's JSON text.

Digits, dates and texts are written as they stand. Members come in the order of the schema.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from json.encoder import encode_basestring as quoted
from typing import Any

from isa95kit.b2mml.base import Component, DecimalText, Nil
from isa95kit.binding.fields import Field, fields_of
from isa95kit.binding.foreign_json import members_of

__all__ = ["json_writer_of"]

JsonWriter = Callable[[Any], str]

NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
"""Decimal text that is a JSON number as it stands; other text is written as a string."""

_WRITERS: dict[type[Component], JsonWriter] = {}


def json_writer_of(cls: type[Component]) -> JsonWriter:
    """The JSON writer of a class, compiled when it is first asked for."""
    if cls not in _WRITERS:
        fields = fields_of(cls)
        text = any(f.kind == "text" for f in fields)
        _WRITERS[cls] = _text_writer(cls, fields) if text else _element_writer(cls, fields)
    return _WRITERS[cls]


def decimal(text: str) -> str:
    """A decimal as a number where JSON can say it, else as a string with the same digits."""
    return text if NUMBER.fullmatch(text) else quoted(text)


def _plain_test(variable: str, attributes: list[Field]) -> str:
    return " and ".join([f"{variable}.{f.name} is None" for f in attributes]) or "True"


def _scalar(cls: type[Component]) -> str:
    return "decimal" if issubclass(cls, DecimalText) else "quoted"


def _text_writer(cls: type[Component], fields: tuple[Field, ...]) -> JsonWriter:
    attributes = [f for f in fields if f.kind == "attribute"]
    lines = [
        "def write(v):",
        "    if v.__class__ is not cls: return other(v)",
        f"    t = {_scalar(cls)}(v.value)",
        f"    if {_plain_test('v', attributes)}: return t",
        "    return f'{{{attributes(v)},\"$\":{t}}}'",
    ]
    scope = {"cls": cls, "attributes": _attributes(attributes), "other": _other(cls)}
    return _function(lines, scope)


def _attributes(attributes: list[Field]) -> Callable[[Any], str]:
    pairs = [(f.name, f'"@{f.wire}":') for f in attributes]

    def written(v: Any) -> str:
        return ",".join(
            [
                f"{member}{quoted(text)}"
                for name, member in pairs
                if (text := getattr(v, name)) is not None
            ]
        )

    return written


def _other(cls: type[Component]) -> JsonWriter:
    """Values that are not of the very class declared: nil, and derived types."""

    def write(v: Any) -> str:
        actual = v.__class__
        if actual is Nil:
            pairs = ",".join(f"{quoted('@' + n)}:{quoted(t)}" for n, t in v.attributes)
            return f'{{"@xsi:nil":true,{pairs}}}' if pairs else "null"
        if not isinstance(v, cls):
            raise TypeError(f"{v!r} stands where {cls.__name__} is expected")
        written = json_writer_of(actual)(v)
        named = getattr(actual, "__wire_type__", "")
        if not named or named == getattr(cls, "__wire_type__", ""):
            return written
        rest = written[1:] if written.startswith("{") else f'"$":{written}}}'
        return f'{{"@xsi:type":"{named}",{rest}'

    return write


def _element_writer(cls: type[Component], fields: tuple[Field, ...]) -> JsonWriter:
    attributes = [f for f in fields if f.kind == "attribute"]
    scope: dict[str, Any] = {"cls": cls, "other": _other(cls)}
    scope["attributes"] = _attributes(attributes)
    lines = [
        "def write(v):",
        "    if v.__class__ is not cls: return other(v)",
        "    parts = []",
        "    p = parts.append",
    ]
    if attributes:
        lines += ["    t = attributes(v)", "    if t: p(t)"]
    if any(f.kind == "mixed" for f in fields):
        lines.append("    if v.mixed: p('\"$\":[' + ','.join(map(quoted, v.mixed)) + ']')")
    taken = frozenset(f.wire for f in fields if f.kind == "child")
    slots = [f for f in fields if f.kind in ("extensions", "any")]
    for item in fields:
        if item.kind in ("extensions", "any"):
            several = f'"#{item.wire}"' if item is not slots[-1] else ""
            scope[f"w_{item.name}"] = _foreign(several, taken, bare=item.kind == "any")
            lines.append(f"    if v.{item.name}: p(w_{item.name}(v.{item.name}))")
        else:
            lines += [f"    {line}" for line in _field_lines(item, scope)]
    lines.append("    return '{' + ','.join(parts) + '}'")
    return _function(lines, scope)


def _field_lines(item: Field, scope: dict[str, Any]) -> list[str]:
    get, member = f"v.{item.name}", f'"{item.wire}":'
    writer = f"w_{item.name}"
    match item.kind:
        case "child":
            one = _child_expression(item, scope)
            if item.many:
                items = f"','.join([{one} for x in {get}])"
                return [f"if {get}: p('{member}[' + {items} + ']')"]
            if item.required:
                return [f"x = {get}", f"p('{member}' + {one})"]
            return [f"x = {get}", f"if x is not None: p('{member}' + {one})"]
        case "alternatives":
            order = tuple(wire for wire, _ in item.members)
            writers = {wire: _later(content, {}, "") for wire, content in item.members}
            scope[writer] = _alternatives(order, writers)
            return [f"if {get}: p({writer}({get}))"]
        case "group":
            assert item.content is not None
            scope[writer] = json_writer_of(item.content)
            name = item.content.__name__
            return [f"if {get}: p('\"{name}\":[' + ','.join(map({writer}, {get})) + ']')"]
        case _:
            return []


def _child_expression(item: Field, scope: dict[str, Any]) -> str:
    """An expression for one child, held by ``x``."""
    if item.content is None:
        return "('true' if x else 'false')" if item.boolean else "quoted(x)"
    writer = f"w_{item.name}"
    scope[writer] = _later(item.content, scope, writer)
    fields = fields_of(item.content)
    if not any(f.kind == "text" for f in fields):
        return f"{writer}(x)"
    scope[f"c_{item.name}"] = item.content
    attributes = [f for f in fields if f.kind == "attribute"]
    plain = f"x.__class__ is c_{item.name} and {_plain_test('x', attributes)}"
    return f"({_scalar(item.content)}(x.value) if {plain} else {writer}(x))"


def _alternatives(
    order: tuple[str, ...], writers: dict[str, JsonWriter]
) -> Callable[[tuple[Any, ...]], str]:
    """One array an alternative, and the order where the arrays do not tell it."""

    def write(items: tuple[Any, ...]) -> str:
        parts = []
        for name in order:
            own = [writers[name](i.value) for i in items if i.name == name]
            if own:
                parts.append(f'"{name}":[{",".join(own)}]')
        names = [i.name for i in items]
        if names != sorted(names, key=order.index):
            parts.append('"#order":[' + ",".join(map(quoted, names)) + "]")
        return ",".join(parts)

    return write


def _foreign(member: str, taken: frozenset[str], *, bare: bool) -> Callable[[tuple[Any, ...]], str]:
    def write(elements: tuple[Any, ...]) -> str:
        members = members_of(elements, taken, bare=bare)
        written = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
        return f"{member}:{written}" if member else written[1:-1]

    return write


def _later(cls: type[Component], scope: dict[str, Any], name: str) -> JsonWriter:
    """The writer of a class that may not be compiled yet: it takes its place in *scope*."""

    def compile_first(v: Any) -> str:
        scope[name] = compiled = json_writer_of(cls)
        return compiled(v)

    return compile_first


def _function(lines: list[str], scope: dict[str, Any]) -> JsonWriter:
    scope |= {"quoted": quoted, "decimal": decimal}
    exec("\n".join(lines), scope)  # noqa: S102 - made above, from our own classes alone
    return scope["write"]  # type: ignore[no-any-return]
