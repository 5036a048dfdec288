"""The JSON Schema of the newest release: all of it, or what one message needs, and validators.

    from isa95kit.schema import json_schema

    schema = json_schema.schema_of("SyncMaterialLot")     # self-contained, JSON Schema 2020-12
    errors = json_schema.validator().iter_errors(document)

The bundle is generated (``schemas/json`` in the repository, ``isa95kit/_schemas/json`` in an
installed wheel). Schemas of single roots are cut out of it.

What is returned is shared by all callers: copy it before changing anything.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from isa95kit import extras
from isa95kit.releases import Release

if TYPE_CHECKING:
    import jsonschema
    import jsonschema_rs

__all__ = [
    "UnknownRoot",
    "accepts",
    "bundle",
    "definitions_for",
    "fast_validator",
    "roots",
    "schema_of",
    "validator",
]

Schema = dict[str, Any]

FILE = "AllSchemas.json"
EXTRA = "json"
FAST_EXTRA = "json-fast"
REFERENCE = "#/$defs/"


class UnknownRoot(LookupError):
    """The release has no global element of this name, so no document can have it as root."""


@cache
def bundle() -> Schema:
    """The schema of every document of the newest release."""
    release = Release.latest()
    package = Path(__file__).parent.parent
    for folder in (package / "_schemas", package.parent / "schemas"):
        path = folder / "json" / release.value / FILE
        if path.is_file():
            loaded: Schema = json.loads(path.read_text("utf-8"))
            return loaded
    raise FileNotFoundError(
        f"the JSON Schema of {release} is not installed with isa95kit; reinstall the package, or "
        "in a checkout run `python -m codegen emit`"
    )


def roots() -> tuple[str, ...]:
    """The names of all global elements, each the one member a document may have."""
    return tuple(bundle()["properties"])


def schema_of(root: str) -> Schema:
    """The schema of documents with this root, with only the definitions it needs.

    Raises `UnknownRoot` for a name that is no global element.
    """
    whole = bundle()
    if root not in whole["properties"]:
        raise UnknownRoot(
            f"{root!r} is no global element of {Release.latest()}; roots() has the names of all"
        )
    content = whole["properties"][root]
    return {
        "$schema": whole["$schema"],
        "$id": whole["$id"].replace(FILE, f"{root}.json"),
        "$comment": whole["$comment"],
        "title": root,
        "description": f"A document with the root {root}.",
        "type": "object",
        "required": [root],
        "additionalProperties": False,
        "properties": {root: content},
        "$defs": definitions_for(_references(content)),
    }


def definitions_for(names: Iterable[str]) -> Schema:
    """The definitions of these names and of all they refer to, by name in order.

    Raises KeyError for a name that is no definition.
    """
    definitions, links = bundle()["$defs"], _links()
    needed: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            waiting += links[name]
    return {name: definitions[name] for name in sorted(needed)}


def validator(root: str | None = None) -> jsonschema.Draft202012Validator:
    """A validator of the bundle, or of documents with one root; formats are checked.

    Raises `isa95kit.extras.MissingExtra` without the extra ``json``, `UnknownRoot` for a name that
    is no global element.
    """
    package = extras.load("jsonschema", EXTRA)
    kind: type[jsonschema.Draft202012Validator] = package.Draft202012Validator
    schema = bundle() if root is None else schema_of(root)
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


def fast_validator(root: str | None = None) -> jsonschema_rs.Draft202012Validator:
    """As `validator`, in compiled code: much faster to judge, and with errors of its own kind.

    Raises `isa95kit.extras.MissingExtra` without the extra ``json-fast``.
    """
    package = extras.load("jsonschema_rs", FAST_EXTRA)
    kind: type[jsonschema_rs.Draft202012Validator] = package.Draft202012Validator
    schema = bundle() if root is None else schema_of(root)
    return kind(schema, validate_formats=True)


def accepts(document: object) -> bool:
    """The verdict of the schema on a document as ``json.loads`` gives it.

    Uses the compiled validator where it is installed and the plain one otherwise; raises
    `isa95kit.extras.MissingExtra` where neither is.
    """
    root = next(iter(document)) if isinstance(document, dict) and len(document) == 1 else None
    if root not in bundle()["properties"]:
        return False
    return bool(_judge(root).is_valid(document))


@cache
def _judge(root: str) -> Any:
    try:
        return fast_validator(root)
    except extras.MissingExtra:
        return validator(root)


@cache
def _links() -> dict[str, tuple[str, ...]]:
    """For each definition the ones it refers to."""
    found = bundle()["$defs"].items()
    return {name: tuple(dict.fromkeys(_references(schema))) for name, schema in found}


def _references(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "$ref" and isinstance(value, str):
                yield value.removeprefix(REFERENCE)
            else:
                yield from _references(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from _references(item)
