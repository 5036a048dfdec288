"""XML to objects and back: readers and writers behind two functions.

`read_object` and `write_object` are the whole interface; a compiled accelerator can take their
place.
"""

from __future__ import annotations

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE, Component
from isa95kit.binding.fields import class_of_root, fields_of
from isa95kit.binding.readers import reader_of
from isa95kit.binding.writers import PREFIX, NeedsPrefix, writer_of

__all__ = ["Unwritable", "read_object", "write_object"]

XSI = "http://www.w3.org/2001/XMLSchema-instance"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
ILLEGAL = bytes(c for c in range(32) if c not in b"\t\n\r")
NONCHARACTERS = ("\ufffe", "\uffff")


class Unwritable(TypeError):
    """An object holds something that its class does not provide for."""


def read_object(root: etree._Element) -> Component:
    """The object of a document that the V0701 schema has accepted."""
    cls = class_of_root(etree.QName(root).localname)
    message: Component = reader_of(cls)(root)
    return message


def write_object(message: Component) -> bytes:
    """The XML document of an object, as UTF-8.

    Raises `Unwritable` when a field holds something its class does not provide for. Whether the
    document is valid is not asked here.
    """
    cls = type(message)
    tag = getattr(cls, "__wire_element__", "")
    if not tag:
        raise Unwritable(
            f"{cls.__name__} is no document of its own: write a message or object that holds it"
        )
    try:
        try:
            return document(writer_of(cls)(message, tag), tag, "")
        except NeedsPrefix:
            return document(writer_of(cls, PREFIX)(message, PREFIX + tag), PREFIX + tag, ":b2mml")
    except (AttributeError, TypeError, KeyError) as error:
        raise Unwritable(diagnosis(message, cls.__name__) or str(error)) from error
    except UnicodeEncodeError as error:
        raise Unwritable(f"text that is no Unicode: {error.object[error.start]!r}") from error


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
    """The first field of an object tree that holds the wrong type, in words."""
    if not isinstance(value, Component):
        return ""
    for item in fields_of(type(value)):
        held = getattr(value, item.name)
        where = f"{path}.{item.name}"
        if item.many and not isinstance(held, tuple):
            return f"{where} holds {held!r}, expected a tuple"
        if item.kind in ("text", "attribute") and not isinstance(held, (str, type(None))):
            return f"{where} holds {held!r}, expected text (str)"
        if item.required and held is None:
            return f"{where} is None, but must be given"
        if item.kind == "text" and held is None:
            return f"{where} is None; for a nil element use Nil()"
        if item.kind != "child":
            continue
        for number, entry in enumerate(held if item.many else (held,)):
            place = f"{where}[{number}]" if item.many else where
            if item.content is not None and isinstance(entry, (str, int, float)):
                return f"{place} holds {entry!r}, expected {item.content.__name__}"
            if item.content is None and not isinstance(entry, (str, bool, type(None))):
                return f"{place} holds {entry!r}, expected {'bool' if item.boolean else 'str'}"
            if problem := diagnosis(entry, place):
                return problem
    return ""
