"""Renders the JSON Schema of a release: one bundle that describes every document of it.

It describes the kit's JSON form as `isa95kit.to_json` writes it. Every type of the release is a
definition under its XSD name; the global elements are members of the root. That keeps the ten
names apart that are an element and a type. Schemas of single roots are cut out of the bundle when
they are asked for (`isa95kit.schema.json_schema`).
"""

from __future__ import annotations

import json

from codegen.jsonschema.content import content_definitions, generic_definitions
from codegen.jsonschema.notation import Schema, definition_name, reference, referred
from codegen.jsonschema.scalars import builtin_definitions, simple_definition
from codegen.jsonschema.texts import text_definitions
from codegen.vocabulary import Descriptions
from isa95kit.schema.components import Components, SimpleType

__all__ = ["FILE", "IDENTIFIER", "render"]

FILE = "AllSchemas.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDENTIFIER = "https://isa95kit.dev/schema/{release}/{name}.json"
"""``$id`` of a schema: a name, not an address; it never changes for a release."""

COMMENT = (
    "Written by `python -m codegen emit` from schemas/vocabulary/{release}; do not edit. "
    "The Business To Manufacturing Markup Language (B2MML) is used courtesy of MESA International."
)


def render(components: Components, descriptions: Descriptions) -> dict[str, str]:
    """The files of ``schemas/json/<release>``, name → text."""
    # One space a level: the bundle is for programs first, and half as large as with four.
    text = json.dumps(_bundle(components, descriptions), indent=1, ensure_ascii=False)
    return {FILE: text + "\n"}


def _bundle(components: Components, descriptions: Descriptions) -> Schema:
    release = components.release.value
    definitions = _definitions(components, descriptions)
    roots: Schema = {}
    for name, element in sorted(components.elements.items()):
        roots[name] = reference(element.type)
        if note := components.notes.get(name):
            roots[name] |= {"$comment": note}
    missing = referred({"properties": roots, "$defs": definitions}) - definitions.keys()
    if missing:
        raise ValueError(f"definitions that nothing defines: {sorted(missing)}")
    return {
        "$schema": DIALECT,
        "$id": IDENTIFIER.format(release=release, name="AllSchemas"),
        "$comment": COMMENT.format(release=release),
        "title": f"B2MML {release}",
        "description": "One message or object as JSON: an object with exactly one member, named "
        "like the global element that would be the root of the same document in XML.",
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "properties": roots,
        "$defs": definitions,
    }


def _definitions(components: Components, descriptions: Descriptions) -> Schema:
    found: Schema = builtin_definitions() | generic_definitions()
    for name, declared in components.types.items():
        # Those of the extension namespace are the same once more; as published nothing uses them.
        if name.startswith("ext:"):
            continue
        if isinstance(declared, SimpleType):
            found[definition_name(name)] = simple_definition(declared, descriptions)
        elif declared.is_text:
            found |= text_definitions(components, descriptions, name)
        else:
            found |= content_definitions(components, descriptions, name)
    return dict(sorted(found.items()))
