"""Would a partner's software that trusts MESA's own JSON Schema accept this document?

That schema was generated and never tested; it refuses documents that are right. `official_check`
judges by it as it stands and says of every refusal which known defect of the schema it comes from.
It also lets much pass that is wrong: only `isa95kit.validate` says whether a document is right.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from isa95kit import extras
from isa95kit.findings import Finding, Layer, Severity, shorten
from isa95kit.schema import json_schema

if TYPE_CHECKING:
    import jsonschema

__all__ = ["NotTheOfficialSchema", "official_check"]

SOURCE = "AllSchemas.json of MESA, V0701"
STALE_NAME = "WorkflowSpecificationNodeProperty"
WILDCARDS = ("TransUserAreaType", "TransSignatureType")
PLAIN_STEP = re.compile(r"[@$]?[A-Za-z_][\w:]*")

BLANKS = " \t\r\n"

Schema = dict[str, Any]
Step = str | int


class NotTheOfficialSchema(ValueError):
    """The file is not the JSON Schema that MESA published for V0701."""


@dataclass(frozen=True, slots=True)
class _Official:
    """The schema with its defects: members that stand twice, definitions among them."""

    schema: Schema
    duplicates: int
    collisions: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Refusal:
    """One thing the official schema objects to, with the rule that explains it."""

    rule: str
    message: str
    hint: str
    severity: Severity = Severity.WARNING


def official_check(document: object, path: str | PathLike[str]) -> tuple[Finding, ...]:
    """What the official schema has against a document, as ``json.loads`` gives it.

    *path* is the user's copy of MESA's ``AllSchemas.json`` for V0701. Refusals that come from a
    defect of that schema are warnings, others errors. Raises `NotTheOfficialSchema` for another
    file, OSError for one that cannot be read, and `isa95kit.extras.MissingExtra` without the extra
    ``json``.
    """
    package = extras.load("jsonschema", json_schema.EXTRA)
    official = _load(Path(path))
    kind: type[jsonschema.Draft202012Validator] = package.Draft202012Validator
    found = []
    if official.duplicates:
        told = f"the official schema itself has {official.duplicates} members that stand twice"
        hint = "Where such software refuses every document, give it isa95kit's own JSON Schema."
        found.append(_finding(_Refusal("JSON-904", told, hint, Severity.INFO), ()))
    right = json_schema.accepts(document)
    for error in kind(official.schema).iter_errors(document):
        for cause in _causes(error):
            place = tuple(cause.absolute_path)
            for refusal, step in _refusals(cause, place, official, right=right):
                found.append(_finding(refusal, (*place, *step)))
    return tuple(dict.fromkeys(found))


def _load(path: Path) -> _Official:
    repeated: list[tuple[Counter[str], Schema]] = []

    def last_wins(pairs: list[tuple[str, Any]]) -> Schema:
        # As nearly all parsers do; strict ones refuse the file.
        members = dict(pairs)
        if len(members) < len(pairs):
            more = Counter(name for name, _ in pairs) - Counter(members.keys())
            repeated.append((more, members))
        return members

    try:
        schema = json.loads(path.read_text("utf-8-sig"), object_pairs_hook=last_wins)
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise NotTheOfficialSchema(f"{path}: no JSON: {error}") from error
    definitions = schema.get("$defs") if isinstance(schema, dict) else None
    if not isinstance(definitions, dict) or "IdentifierType" not in definitions:
        raise NotTheOfficialSchema(
            f"{path}: not the official schema of V0701; name the file AllSchemas.json of its "
            "release folder (the one of V0700 is of another form and cannot be used)"
        )
    duplicates = sum(more.total() for more, _ in repeated)
    collisions = {n for more, members in repeated if members is definitions for n in more}
    return _Official(schema, duplicates, frozenset(collisions))


def _causes(error: jsonschema.ValidationError) -> Iterator[jsonschema.ValidationError]:
    """The errors behind one: of alternatives those of the one that was meant."""
    if not error.context:
        yield error
        return
    meant = [e for e in error.context if e.validator != "type" or e.relative_path]
    for inner in meant or error.context[:1]:
        yield from _causes(inner)


def _refusals(
    error: jsonschema.ValidationError, place: tuple[Step, ...], official: _Official, *, right: bool
) -> Iterator[tuple[_Refusal, tuple[Step, ...]]]:
    if place and place[0] in official.collisions:
        told = f"{place[0]} is an element and a type, and the official schema confuses the two"
        yield _Refusal("JSON-901", told, "Send the object inside a message."), ()
        return
    owner = _owner(place)
    if error.validator == "additionalProperties":
        for name in _unexpected(error):
            yield _unknown_member(name, owner, right=right), (name,)
        return
    above = _owner(place[:-1]) if place else ""
    if above == "OpPhysicalAssetRequirementType" and place[-1] == "EquipmentLevel":
        told = "the official schema expects a HierarchyScope here, as V0700 had it"
        yield _Refusal("JSON-903", told, "Leave EquipmentLevel out if the partner insists."), ()
        return
    yield _other(error, owner, place, right=right), ()


def _unknown_member(name: str, owner: str, *, right: bool) -> _Refusal:
    if name == STALE_NAME:
        told = f"the official schema knows {name} under its former, misspelt name only"
        return _Refusal("JSON-902", told, "The name is right; the misspelt one is refused in XML.")
    if name.startswith(("@xmlns", "@xsi:")):
        told = f"the official schema has no room for {name}"
        return _Refusal("JSON-907", told, "It is right, and without it something would be lost.")
    if owner in WILDCARDS:
        told = f"the official schema takes names of letters and digits here, not {shorten(name)}"
        return _Refusal("JSON-906", told, "Without a prefix nobody knows the namespace.")
    if ":" in name or name in ("#xml", "#WorkDefinition"):
        told = f"the official schema has no room for extension elements ({shorten(name)})"
        return _Refusal("JSON-905", told, "The standard has: MESA's XML Schema allows it here.")
    if right:
        told = f"the official schema does not know the member {name} of isa95kit's JSON form"
        return _Refusal("JSON-908", told, "It carries what the official form loses.")
    told = f"the official schema does not know the member {shorten(name)} here"
    return _Refusal("JSON-900", told, "Validate the document with isa95kit.", Severity.ERROR)


def _other(
    error: jsonschema.ValidationError, owner: str, place: tuple[Step, ...], *, right: bool
) -> _Refusal:
    told = _wording(error)
    if not right:
        return _Refusal("JSON-900", told, "Validate the document with isa95kit.", Severity.ERROR)
    own_form = "ProductInformation" in place or owner == "GRecipeHeaderType" or place[-1:] == ("$",)
    if own_form:
        hint = "isa95kit's JSON form keeps here what the official form loses."
        return _Refusal("JSON-908", told, hint)
    if error.validator == "pattern" and str(error.instance) != str(error.instance).strip(BLANKS):
        return _Refusal("JSON-909", told, "Leave out the white space around the value.")
    return _Refusal("JSON-910", told, "The document is right as it is.")


def _wording(error: jsonschema.ValidationError) -> str:
    instance: Any = error.instance
    expected: Any = error.validator_value
    held = shorten(json.dumps(instance, ensure_ascii=False, default=str))
    match error.validator:
        case "type":
            wanted = expected if isinstance(expected, str) else ", ".join(expected)
            return f"the official schema expects {wanted} here, not {held}"
        case "required":
            missing = [name for name in expected if name not in instance]
            return f"the official schema misses {', '.join(missing)}"
        case "enum":
            return f"{held} is none of the values the official schema lists"
        case "minItems":
            return "the official schema asks for an item in this list"
        case _:
            return f"the official schema refuses {held} here ({error.validator})"


def _unexpected(error: jsonschema.ValidationError) -> list[str]:
    schema: Any = error.schema
    instance: Any = error.instance
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    return [
        name
        for name in instance
        if name not in known and not any(re.search(p, name) for p in patterns)
    ]


def _owner(place: tuple[Step, ...]) -> str:
    """The type of the object at a place, by isa95kit's own schema; empty where it knows none."""
    schema, name = json_schema.bundle(), ""
    for step in place:
        name, schema = _resolved(
            schema.get("items", {}) if isinstance(step, int) else _member(schema, step)
        )
    return name


def _member(schema: Schema, name: str) -> Schema:
    found: Schema = schema.get("properties", {}).get(name, {})
    return found


def _resolved(schema: Schema) -> tuple[str, Schema]:
    """The definition a schema refers to, with its name; a nillable child's is its type."""
    if schema.get("anyOf", ({},))[0] == {"type": "null"}:
        schema = schema["anyOf"][1]
    if "$ref" not in schema:
        return "", schema
    name = str(schema["$ref"]).removeprefix(json_schema.REFERENCE)
    return name, json_schema.bundle()["$defs"][name]


def _finding(refusal: _Refusal, place: tuple[Step, ...]) -> Finding:
    path = "$" + "".join(
        f".{s}" if isinstance(s, str) and PLAIN_STEP.fullmatch(s) else f"[{s!r}]" for s in place
    )
    return Finding(
        refusal.rule,
        refusal.severity,
        Layer.SCHEMA,
        refusal.message,
        path,
        hint=refusal.hint,
        source=SOURCE,
    )
