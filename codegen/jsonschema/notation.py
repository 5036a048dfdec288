"""How definitions are named and referred to, and how a type is titled and described."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.vocabulary import Descriptions

__all__ = [
    "Schema",
    "array_of",
    "closed",
    "constant",
    "definition_name",
    "described",
    "one_of_values",
    "reference",
    "referred",
]

Schema = dict[str, Any]

DEFINITIONS = "#/$defs/"


def definition_name(type_name: str) -> str:
    """The name of a type under ``$defs``.

    Letters, digits and dots alone, so that it can stand in a pointer and be a component of
    OpenAPI: ``xsd:decimal`` → ``xsd.decimal``.
    """
    return type_name.replace(":", ".").replace("/", ".")


def reference(type_name: str) -> Schema:
    """A schema that is the definition of a type."""
    return {"$ref": DEFINITIONS + definition_name(type_name)}


def referred(schema: Any) -> set[str]:
    """The names of all definitions that a schema refers to."""
    return set(_references(schema))


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "$ref" and isinstance(value, str):
                yield value.removeprefix(DEFINITIONS)
            else:
                yield from _references(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from _references(item)


def described(type_name: str, descriptions: Descriptions, comment: str = "") -> Schema:
    """Title and description of a type, and what is to be known about its publication."""
    title = definition_name(type_name).replace("Type.", ".").removesuffix("Type")
    found: Schema = {"title": title}
    if text := descriptions.of_type(title):
        found["description"] = text
    if comment:
        found["$comment"] = comment
    return found


def array_of(items: Schema, minimum: int, maximum: int | None) -> Schema:
    """A repeated child."""
    found: Schema = {"type": "array", "items": items}
    if minimum:
        found["minItems"] = minimum
    if maximum is not None:
        found["maxItems"] = maximum
    return found


def closed(properties: Schema, required: list[str]) -> Schema:
    """An object with these members and no others."""
    found: Schema = {"type": "object", "properties": properties}
    if required:
        found["required"] = required
    return found | {"additionalProperties": False}


def constant(value: object) -> Schema:
    """One value and no other."""
    return {"const": value}


def one_of_values(values: tuple[str, ...]) -> Schema:
    """One of several texts."""
    return {"type": "string", "enum": list(values)}
