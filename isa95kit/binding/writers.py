"""Writers: one function a class, compiled from its fields, that gives an object's XML as text.

Elements are written without a prefix, the namespace being the default one of the document. The
children of an information object are in no namespace, and a default namespace would capture them:
a document that holds one is written once more with the prefix ``b2mml``.

The text of a class that stands as declared and has no attributes is written by its parent's
writer, without a call: such elements are most of every message.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from isa95kit.b2mml.base import AnyElement, Component, Nil
from isa95kit.binding.fields import Field, enumeration_of, fields_of

__all__ = ["NeedsPrefix", "escape_attribute", "writer_of"]

Writer = Callable[[Any, str], str]
"""Takes the object and the tag to write it under."""

PREFIX = "b2mml:"

APPEND = re.compile(r"s \+= (.*)")

PLAIN_NAME = re.compile(r"[^\W\d][\w.-]*")


class NeedsPrefix(Exception):
    """The document holds children in no namespace and has to be written with a prefix."""


_WRITERS: dict[tuple[type[Component], str], Writer] = {}


def writer_of(cls: type[Component], prefix: str = "") -> Writer:
    """The writer of a class, compiled when it is first asked for."""
    if (cls, prefix) not in _WRITERS:
        _WRITERS[cls, prefix] = _compiled(cls, prefix)
    return _WRITERS[cls, prefix]


def _compiled(cls: type[Component], prefix: str) -> Writer:
    fields = fields_of(cls)
    if any(f.kind == "text" for f in fields):
        return _text_writer(cls, fields, prefix)
    return _element_writer(cls, fields, prefix)


def escape_attribute(text: str) -> str:
    """Text fit for an attribute in double quotes, white space kept."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return text.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")


def escape(text: str) -> str:
    """Text fit for element content."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


ESCAPED = """if "&" in t or "<" in t or ">" in t or "\\r" in t: t = escape(t)"""


def _plain_test(variable: str, attributes: list[Field]) -> str:
    """The condition under which a text object has no attributes."""
    return " and ".join([f"{variable}.{f.name} is None" for f in attributes]) or "True"


def _text_writer(cls: type[Component], fields: tuple[Field, ...], prefix: str) -> Writer:
    attributes = [f for f in fields if f.kind == "attribute"]
    lines = [
        "def write(v, tag):",
        "    if v.__class__ is not cls: return other(v, tag)",
        "    t = v.value",
        f"    {ESCAPED}",
        f"    if {_plain_test('v', attributes)}: return f'<{{tag}}>{{t}}</{{tag}}>'",
        "    return f'<{tag}{attributes(v)}>{t}</{tag}>'",
    ]
    scope = {
        "cls": cls,
        "escape": escape,
        "attributes": _attributes(attributes),
        "other": _other(cls, prefix),
    }
    written: Writer = _function(lines, scope)
    return written


def _other(cls: type[Component], prefix: str) -> Writer:
    """Values that are not of the very class declared: nil, and derived types."""

    def write(v: Any, tag: str) -> str:
        actual = v.__class__
        if actual is Nil:
            return f'<{tag} xsi:nil="true"{"".join(_nil_attributes(v))}/>'
        if not isinstance(v, cls):
            raise TypeError(f"{tag} holds {v!r}, expected {cls.__name__}")
        written = writer_of(actual, prefix)(v, tag)
        named = getattr(actual, "__wire_type__", "")
        if named and named != getattr(cls, "__wire_type__", ""):
            return f'<{tag} xsi:type="{prefix}{named}"{written[len(tag) + 1 :]}'
        return written

    return write


def _nil_attributes(nil: Nil) -> list[str]:
    if not all(map(PLAIN_NAME.fullmatch, (name for name, _ in nil.attributes))):
        raise TypeError(f"{nil!r}: an attribute's name is made of letters, digits, _ and -")
    return [f' {name}="{escape_attribute(text)}"' for name, text in nil.attributes]


def _attributes(attributes: list[Field]) -> Callable[[Any], str]:
    pairs = [(f.name, f.wire) for f in attributes]

    def written(v: Any) -> str:
        return "".join(
            [
                f' {wire}="{escape_attribute(text)}"'
                for name, wire in pairs
                if (text := getattr(v, name)) is not None
            ]
        )

    return written


def _element_writer(cls: type[Component], fields: tuple[Field, ...], prefix: str) -> Writer:
    attributes = [f for f in fields if f.kind == "attribute"]
    scope = _scope()
    scope |= {"cls": cls, "attributes": _attributes(attributes), "other": _other(cls, prefix)}
    opening = "{attributes(v)}" if attributes else ""
    if any(f.kind == "mixed" for f in fields):
        return _mixed_writer(cls, fields, prefix, scope)
    lines = [
        "def write(v, tag):",
        "    if v.__class__ is not cls: return other(v, tag)",
        f"    s = f'<{{tag}}{opening}>'",
        *(f"    {line}" for f in fields for line in _field_lines(f, prefix, scope)),
        "    return f'{s}</{tag}>'",
    ]
    written: Writer = _function(lines, scope)
    return written


def _scope() -> dict[str, Any]:
    return {"NeedsPrefix": NeedsPrefix, "escape": escape, "foreign": _foreign, "empty": ()}


def _field_lines(item: Field, prefix: str, scope: dict[str, Any]) -> list[str]:
    """The statements that append a field's elements to ``s``."""
    get = f"v.{item.name}"
    match item.kind:
        case "child" if not item.qualified and not prefix:
            return [f"if {get} is not None: raise NeedsPrefix"]
        case "child":
            one = _child_lines(item, prefix, scope)
            if item.many:
                return _each(get, one)
            if item.required:
                return [f"x = {get}", *one]
            return [f"x = {get}", "if x is not None:", *(f"    {line}" for line in one)]
        case "alternatives":
            scope[f"w_{item.name}"] = {
                wire: (f"{prefix}{wire}", _later(content, prefix, {}, ""))
                for wire, content in item.members
            }
            return _each(get, [f"t, w = w_{item.name}[x.name]", "s += w(x.value, t)"])
        case "group":
            assert item.content is not None
            scope[f"w_{item.name}"] = _group_writer(item.content, prefix)
            return _each(get, [f"s += w_{item.name}(x)"])
        case "extensions" | "any":
            return _each(get, ["s += foreign(x)"])
        case _:
            return []


def _each(get: str, one: list[str]) -> list[str]:
    """The statements for each item of a field, which is a tuple and most often empty."""
    return [
        f"l = {get}",
        "if l is not empty:",
        "    if l.__class__ is not tuple: raise TypeError",
        "    for x in l:",
        *(f"        {line}" for line in one),
    ]


def _child_lines(item: Field, prefix: str, scope: dict[str, Any]) -> list[str]:
    """The statements that append one child, held by ``x``."""
    tag = f"{prefix}{item.wire}" if item.qualified else item.wire
    if item.content is None:
        if item.boolean:
            return [
                f"if x is True: s += '<{tag}>true</{tag}>'",
                f"elif x is False: s += '<{tag}>false</{tag}>'",
                "else: raise TypeError",
            ]
        return ["t = x", ESCAPED, f"s += f'<{tag}>{{t}}</{tag}>'"]
    writer = f"w_{item.name}"
    scope[writer] = _later(item.content, prefix, scope, writer)
    call = f"s += {writer}(x, '{tag}')"
    fields = fields_of(item.content)
    if not any(f.kind == "text" for f in fields):
        return [call]
    scope[f"c_{item.name}"] = item.content
    attributes = [f for f in fields if f.kind == "attribute"]
    scope[f"e_{item.name}"] = enumeration_of(item.content)
    enumerated = scope[f"e_{item.name}"] is not None
    return [
        f"if x.__class__ is c_{item.name} and {_plain_test('x', attributes)}:",
        "    t = x.value",
        # A member's text needs no escaping, and formatting the member itself is slow.
        *[f"    if t.__class__ is e_{item.name}: t = t._value_"] * enumerated,
        f"    {'el' * enumerated}{ESCAPED}",
        f"    s += f'<{tag}>{{t}}</{tag}>'",
        f"else: {call}",
    ]


def _group_writer(cls: type[Component], prefix: str) -> Callable[[Any], str]:
    """The elements of one run of a repeated group, which has no element of its own."""
    scope = _scope() | {"cls": cls}
    lines = ["def write(v):", "    if v.__class__ is not cls: raise TypeError", "    s = ''"]
    lines += [f"    {line}" for f in fields_of(cls) for line in _field_lines(f, prefix, scope)]
    written: Callable[[Any], str] = _function([*lines, "    return s"], scope)
    return written


def _mixed_writer(
    cls: type[Component], fields: tuple[Field, ...], prefix: str, scope: dict[str, Any]
) -> Writer:
    """Puts the text of mixed content back between the children."""
    children_of = _children_writer(fields, prefix, scope)
    other = scope["other"]

    def write(v: Any, tag: str) -> str:
        actual: type = v.__class__
        if actual is not cls:
            return str(other(v, tag))
        children = children_of(v)
        texts: tuple[str, ...] = v.mixed
        if texts.__class__ is not tuple:
            raise TypeError(f"{tag}: mixed is no tuple")
        texts = texts or ("",) * (len(children) + 1)
        if len(texts) != len(children) + 1:
            raise TypeError(
                f"{tag}: {len(children)} children need {len(children) + 1} texts in mixed, "
                f"there are {len(texts)}"
            )
        pairs = zip([*children, ""], map(escape, texts), strict=True)
        return f"<{tag}>{''.join(text + child for child, text in pairs)}</{tag}>"

    return write


def _children_writer(
    fields: tuple[Field, ...], prefix: str, scope: dict[str, Any]
) -> Callable[[Any], list[str]]:
    """The XML of each child, one by one."""
    lines = ["def write(v):", "    parts = []"]
    for item in fields:
        statements = _field_lines(item, prefix, scope)
        lines += ["    " + APPEND.sub(r"parts.append(\1)", line) for line in statements]
    written: Callable[[Any], list[str]] = _function([*lines, "    return parts"], scope)
    return written


def _foreign(x: Any) -> str:
    if x.__class__ is not AnyElement:
        raise TypeError(f"extension or wildcard content holds {x!r}, expected AnyElement")
    written: str = x.xml
    return written


def _later(cls: type[Component], prefix: str, scope: dict[str, Any], name: str) -> Writer:
    """The writer of a class that may not be compiled yet: it takes its place in *scope*."""

    def compile_first(v: Any, tag: str) -> str:
        scope[name] = compiled = writer_of(cls, prefix)
        return compiled(v, tag)

    return compile_first


def _function(lines: list[str], scope: dict[str, Any]) -> Any:
    """The function *lines* define; *scope* are its globals, the very dictionary."""
    exec("\n".join(lines), scope)  # noqa: S102 - made above, from our own classes alone
    return scope["write"]
