"""XML to objects and back: readers and writers behind two functions.

`read_object` and `write_object` are the whole interface; a compiled accelerator can take their
place.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE, Alternative, AnyElement, Component, Nil
from isa95kit.binding.fields import Field, class_of_root, fields_of
from isa95kit.binding.readers import XSI_TYPE, reader_of
from isa95kit.binding.roots import of_named_type, writing_class
from isa95kit.binding.writers import PREFIX, NeedsPrefix, writer_of
from isa95kit.findings import shorten

__all__ = ["Unwritable", "read_object", "write_object"]

XSI = "http://www.w3.org/2001/XMLSchema-instance"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
ILLEGAL = bytes(c for c in range(32) if c not in b"\t\n\r")
NONCHARACTERS = ("\ufffe", "\uffff")


class Unwritable(TypeError):
    """An object holds something that its class does not provide for."""


def read_object(root: etree._Element) -> Component:
    """The object of a document that the V0701 schema has accepted."""
    name = etree.QName(root).localname
    cls = class_of_root(name)
    message: Component = reader_of(cls)(root)
    named = root.get(XSI_TYPE)
    return message if named is None else of_named_type(message, name, named)


def write_object(message: Component, tag: str = "") -> bytes:
    """The XML document of an object, as UTF-8.

    *tag* names the element of an object that is no document of its own, for a digest of it. Raises
    `Unwritable` when a field holds something its class does not provide for. Whether the document
    is valid is not asked here.
    """
    cls = type(message)
    tag = tag or getattr(cls, "__wire_element__", "")
    if not tag:
        raise Unwritable(
            f"{cls.__name__} is no document of its own: write a message or object that holds it"
        )
    writing = writing_class(cls)
    try:
        try:
            return document(writer_of(writing)(message, tag), tag, "")
        except NeedsPrefix:
            prefixed = PREFIX + tag
            return document(writer_of(writing, PREFIX)(message, prefixed), prefixed, ":b2mml")
    except UnicodeEncodeError as error:
        raise Unwritable(f"text that is no Unicode: {error.object[error.start]!r}") from error
    except RecursionError as error:
        raise Unwritable(f"{cls.__name__} holds objects that nest too deeply") from error
    except (AttributeError, TypeError, KeyError, ValueError) as error:
        raise Unwritable(diagnosis(message, cls.__name__) or str(error)) from error


def document(body: str, tag: str, prefix: str) -> bytes:
    """The root with its namespace declarations, encoded, checked for illegal characters."""
    start = len(tag) + 1
    schema_instance = f' xmlns:xsi="{XSI}"' if " xsi:" in body else ""
    declared = f' xmlns{prefix}="{NAMESPACE}"{schema_instance}'
    data = f"{DECLARATION}{body[:start]}{declared}{body[start:]}".encode()
    # A search a character is several times faster than one search for all of them.
    if any(map(data.__contains__, ILLEGAL)) or any(map(body.__contains__, NONCHARACTERS)):
        raise Unwritable("text with a character that XML does not allow (control characters)")
    return data


def diagnosis(value: object, path: str) -> str:
    """The first field of an object tree that holds what it must not, in words."""
    for item in fields_of(type(value)) if isinstance(value, Component) else ():
        held = getattr(value, item.name)
        where = f"{path}.{item.name}"
        if item.many and not isinstance(held, tuple):
            return f"{where} holds {_shown(held)}, expected a tuple"
        entries = enumerate(held) if item.many else ((None, held),)
        for number, entry in entries:
            place = where if number is None else f"{where}[{number}]"
            if problem := _wrong(item, place, entry):
                return problem
    return ""


def _wrong(item: Field, place: str, entry: Any) -> str:
    """What is wrong with one value of a field; empty when nothing is."""
    expected: type = Component
    match item.kind:
        case "text" | "mixed" | "attribute":
            if entry is None and item.kind == "text":
                return f"{place} is None; for a nil element use Nil()"
            if entry is None and item.kind == "attribute":
                return f"{place} is None, but must be given" if item.required else ""
            expected = str
        case "extensions" | "any":
            expected = AnyElement
        case "alternatives" if not isinstance(entry, Alternative):
            expected = Alternative
        case "alternatives":
            classes = dict(item.members)
            if entry.name not in classes:
                names = ", ".join(classes)
                return f"{place}.name is {_shown(entry.name)}, expected one of {names}"
            place, entry, expected = f"{place}.value", entry.value, classes[entry.name]
        case "child" if entry is None and not item.many:
            return f"{place} is None, but must be given" if item.required else ""
        case "child" if item.content is None:
            expected = bool if item.boolean else str
        case "child" if isinstance(entry, Nil):
            good = all(isinstance(part, str) for pair in entry.attributes for part in pair)
            return "" if good else f"{place}.attributes are not pairs of text: {_shown(entry)}"
        case _:
            expected = item.content or Component
    if not isinstance(entry, expected):
        return f"{place} holds {_shown(entry)}, expected {NAMES.get(expected, expected.__name__)}"
    return diagnosis(entry, place)


NAMES = {str: "text (str)", bool: "True or False", Alternative: "Alternative(name, value)"}


def _shown(value: object) -> str:
    return shorten(repr(value))
