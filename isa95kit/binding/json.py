"""JSON to objects and back: two ways to read, one to write.

A document of the plain form is read in one pass by compiled readers that check as they build.
Every other document takes the long way: it is turned into the XML tree it stands for, and the
schema judges that, so that both forms have one verdict.
"""

from __future__ import annotations

import json
import re
from typing import Any

from isa95kit.b2mml.base import Component
from isa95kit.binding.json_readers import Irregular, Number, json_reader_of, unique_members
from isa95kit.binding.json_syntax import decode, parse_json
from isa95kit.binding.json_tables import root_class
from isa95kit.binding.json_tree import JsonTree, tree_of
from isa95kit.binding.json_writers import json_writer_of
from isa95kit.binding.limits import Limits
from isa95kit.binding.roots import writing_class
from isa95kit.binding.xml import Unwritable, diagnosis

__all__ = ["read_plain", "read_tree", "write_json"]

DOUBTFUL = re.compile(r"\\u(?:00[01]|[dD][89a-fA-F]|[fF]{3}[eEfF])|[\ufffe\uffff]")
"""Escapes of characters that XML cannot carry, and of halves of surrogate pairs."""


def read_plain(data: bytes, limits: Limits) -> Component | None:
    """The object of a document in the plain form; None when it has to go the long way."""
    try:
        text = data.decode("utf-8")
        if ("\\u" in text or not text.isascii()) and DOUBTFUL.search(text):
            return None
        document = _DECODER.decode(text)
        if document.__class__ is not dict or len(document) != 1:
            return None
        ((name, value),) = document.items()
        cls = root_class(name)
        if cls is None:
            return None
        message: Component = json_reader_of(cls)(value)
    except (ValueError, Irregular, RecursionError):
        return None
    if len(text) > limits.text and not _short(document, limits.text):
        return None
    return message if _shallow(document, limits.depth) else None


def _short(value: Any, allowed: int) -> bool:
    """True when no text in a parsed document is longer than allowed."""
    pending = [value]
    while pending:
        current = pending.pop()
        if isinstance(current, str):
            if len(current) > allowed:
                return False
        elif isinstance(current, dict):
            pending += current.values()
        elif isinstance(current, list):
            pending += current
    return True


def _shallow(document: Any, allowed: int) -> bool:
    """True when elements cannot nest deeper than allowed, texts being one level more."""
    level = [document]
    for _ in range(allowed):
        level = [v for d in level for v in d.values() if v.__class__ is not str]
        level = [v for v in level if v.__class__ is dict] + [
            i for v in level if v.__class__ is list for i in v if i.__class__ is dict
        ]
        if not level:
            return True
    return False


def _no_constant(name: str) -> Any:
    raise Irregular(name)


_DECODER = json.JSONDecoder(
    object_pairs_hook=unique_members,
    parse_float=Number,
    parse_int=Number,
    parse_constant=_no_constant,
)


def read_tree(data: bytes, limits: Limits) -> JsonTree:
    """The XML tree a document stands for, with places and findings.

    Raises `Unreadable` when the document is no JSON.
    """
    text = decode(data)
    return tree_of(parse_json(text, limits), text, limits=limits)


def write_json(message: Component) -> str:
    """The JSON text of an object, compact.

    Raises `Unwritable` when a field holds something its class does not provide for.
    """
    cls = type(message)
    name = getattr(cls, "__wire_element__", "")
    if not name:
        raise Unwritable(
            f"{cls.__name__} is no document of its own: write a message or object that holds it"
        )
    try:
        text = f'{{"{name}":{json_writer_of(writing_class(cls))(message)}}}'
        text.encode("utf-8")
    except (AttributeError, TypeError, KeyError) as error:
        raise Unwritable(diagnosis(message, cls.__name__) or str(error)) from error
    except UnicodeEncodeError as error:
        raise Unwritable(f"text that is no Unicode: {error.object[error.start]!r}") from error
    if ("\\u00" in text or not text.isascii()) and DOUBTFUL.search(text):
        raise Unwritable("text with a character that XML does not allow (control characters)")
    return text
