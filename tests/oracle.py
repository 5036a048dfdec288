"""xsdata's own parser, reading documents into our classes: a second opinion on every value.

xsdata evaluates type hints, which our modules keep as text and import for type checkers only. So
all names are put into every module first. `Nil` becomes the type of None there, which is what
xsdata has for a nil element, and `AnyElement` becomes object.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Any, TypeVar

from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.config import ParserConfig

from isa95kit import b2mml
from isa95kit.b2mml import base

__all__ = ["comparable", "oracle"]

T = TypeVar("T")


@contextmanager
def oracle() -> Iterator[XmlParser]:
    """xsdata's parser, able to read into the classes of `isa95kit.b2mml` as long as it is open."""
    names = {name: getattr(b2mml, name) for name in b2mml.__all__}
    names |= {"Nil": type(None), "AnyElement": object}
    found = pkgutil.walk_packages(b2mml.__path__, "isa95kit.b2mml.")
    modules = [importlib.import_module(m.name) for m in found if m.name != base.__name__]
    before = [dict(module.__dict__) for module in modules]
    for module, own in zip(modules, before, strict=True):
        module.__dict__.update({k: v for k, v in names.items() if k not in own or k in REPLACED})
    # What stands in fields that xsdata does not know is no property for it.
    config = ParserConfig(fail_on_unknown_properties=False, class_factory=_made)
    try:
        yield XmlParser(context=XmlContext(), config=config)
    finally:
        for module, own in zip(modules, before, strict=True):
            module.__dict__.clear()
            module.__dict__.update(own)


REPLACED = ("Nil", "AnyElement")


def _made(cls: type[T], values: dict[str, Any]) -> T:
    """xsdata passes no text where an element is empty, and no value where it is nil."""
    for item in dataclasses.fields(cls):  # type: ignore[arg-type]
        if item.metadata.get("type") == "Text":
            values.setdefault(item.name, "")
        elif item.metadata.get("required") and item.metadata.get("nillable"):
            values.setdefault(item.name, None)
    return cls(**values)


def comparable(value: object) -> object:
    """Classes, fields and texts of an object, without what the two readers treat differently.

    Those are, and nothing else:

    - nil, and empty text where nil is allowed: None for xsdata, which drops the element where it
      repeats and forgets its attributes;
    - empty text of children that are plain str: xsdata takes the default of the field for it;
    - fields that xsdata ignores: repeated choices, the repeated group of GRecipeHeader, extension
      slots, wildcards and the texts of mixed content. Of the group's elements GRecipeHeader itself
      has one too, Description: xsdata finds all of them, so they are counted together.
    """
    if isinstance(value, (tuple, list)):
        return tuple(map(comparable, value)) or None
    if isinstance(value, Enum):
        return str(value.value)
    if not dataclasses.is_dataclass(value):
        return value if value is False else value or None
    fields = [f for f in dataclasses.fields(value) if f.metadata.get("type") != "Ignore"]
    found: dict[str, object] = {}
    for item in fields:
        held = getattr(value, item.name)
        if item.metadata.get("nillable"):
            kept = [h for h in (held if isinstance(held, tuple) else (held,)) if not _empty(h)]
            held = tuple(kept)
        found[item.name] = comparable(held)
    if isinstance(value, b2mml.GRecipeHeader):
        inside = [d for product in value.product_information for d in product.description]
        found["description"] = comparable((*value.description, *inside))
    return type(value).__qualname__, found


def _empty(value: object) -> bool:
    return value is None or isinstance(value, base.Nil) or getattr(value, "value", None) == ""
