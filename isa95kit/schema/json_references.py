"""Pieces of the emitted JSON Schema for use elsewhere: in OpenAPI, in pydantic's schemas.

What refers to ``#/$defs/…`` in the bundle has to point to another place there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from isa95kit.b2mml.base import Component
from isa95kit.schema.json_schema import REFERENCE, Schema, bundle

__all__ = ["definition_name", "pointing", "references", "schema_of_class"]


def references(schema: object) -> Iterator[str]:
    """The names of the definitions a schema refers to, as often as it does."""
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "$ref" and isinstance(value, str):
                yield value.removeprefix(REFERENCE)
            else:
                yield from references(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from references(item)


def pointing(schema: Any, place: Callable[[str], str]) -> Any:
    """A copy of a schema whose references are what *place* gives for a definition's name."""
    if isinstance(schema, list):
        return [pointing(item, place) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: place(value.removeprefix(REFERENCE))
        if key == "$ref" and isinstance(value, str)
        else pointing(value, place)
        for key, value in schema.items()
    }


def definition_name(cls: type[Component]) -> str:
    """The name of the definition of a class; empty for the few that have none of their own."""
    message, _, inner = cls.__qualname__.partition(".")
    return f"{message}Type.{inner}" if inner else str(getattr(cls, "__wire_type__", ""))


def schema_of_class(cls: type[Component]) -> Schema:
    """The schema of a class as it stands inside a document, without a root around it."""
    whole = bundle()
    name = definition_name(cls)
    if name:
        return {"$ref": f"{REFERENCE}{name}"}
    element = getattr(cls, "__wire_element__", "")
    if element:
        content: Schema = whole["properties"][element]
        return content
    # A group of elements in a row has no type: its schema stands where the group does.
    header: Schema = whole["$defs"]["GRecipeHeaderType"]["properties"][cls.__name__]["items"]
    return header
