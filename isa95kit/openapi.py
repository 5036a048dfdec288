"""OpenAPI 3.1: a document with the schemas of chosen messages, and example paths for them.

    from isa95kit.openapi import openapi

    document = openapi(["ProcessOperationsSchedule", "SyncMaterialLot"])

Each message that asks for something gets a path to post it to, with the answers the standard has
for its verb. The paths are an example to start from; the schemas are the emitted ones, and hold
for every API that sends or receives B2MML as JSON.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from isa95kit.findings import Finding
from isa95kit.releases import Release
from isa95kit.reports.json import finding_object
from isa95kit.schema.json_references import pointing, references
from isa95kit.schema.json_schema import REFERENCE, UnknownRoot, bundle, definitions_for

__all__ = [
    "COMPONENT",
    "JSON",
    "PROBLEM_JSON",
    "PROBLEM_RESPONSES",
    "XML",
    "components",
    "document_content",
    "messages",
    "openapi",
    "problem",
    "problem_responses",
]

ANSWERS = {
    "Process": "Acknowledge",
    "Change": "Respond",
    "Get": "Show",
    "Cancel": "",
    "Sync": "",
    "Notify": "",
}
"""Verbs that ask for something, each with the verb of its answer where it has one."""

CONFIRMATION = "ConfirmBOD"
COMPONENT = "#/components/schemas/"
PROBLEM = "Problem"
PROBLEM_JSON = "application/problem+json"
JSON, XML = "application/json", "application/xml"

Object = dict[str, Any]


def messages() -> tuple[str, ...]:
    """The names of all transaction messages of the newest release."""
    definitions, roots = bundle()["$defs"], bundle()["properties"]
    # Not by the root's name: one message is published with the type of another.
    return tuple(
        root
        for root, content in roots.items()
        if f"{content.get('$ref', '').removeprefix(REFERENCE)}.DataArea" in definitions
    )


def openapi(
    roots: Iterable[str] = (), *, title: str = "B2MML messages", version: str = "1.0.0"
) -> Object:
    """An OpenAPI document for these messages, for all of them when none are named.

    *roots* may name other global elements too: they get schemas, and no path. *title* and *version*
    are those of the API. Raises `UnknownRoot` for a name that is no global element.
    """
    chosen = tuple(dict.fromkeys(roots)) or messages()
    known = bundle()["properties"]
    for root in chosen:
        if root not in known:
            raise UnknownRoot(f"{root!r} is no global element of {Release.latest()}")
    sent = set(messages())
    asked = [(root, *parts) for root in chosen if root in sent and (parts := _parts(root))]
    answers = {a for _, verb, noun in asked for a in _answers(verb, noun)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": title,
            "version": version,
            "description": f"Messages of B2MML {Release.latest()} as JSON and as XML. The Business "
            "To Manufacturing Markup Language (B2MML) is used courtesy of MESA International.",
        },
        "paths": {f"/{root}": {"post": _operation(root, verb, noun)} for root, verb, noun in asked},
        "components": {
            "schemas": components((*chosen, *sorted(answers - set(chosen)))),
            "responses": problem_responses(),
        },
    }


def components(roots: Iterable[str] = ()) -> Object:
    """The schemas of documents with these roots, by name, with all they refer to.

    A document's schema has the name of its root. The schema of a problem is among them.
    """
    known = bundle()["properties"]
    documents = {
        root: {
            "title": root,
            "description": f"A document with the root {root}.",
            "type": "object",
            "required": [root],
            "additionalProperties": False,
            "properties": {root: known[root]},
        }
        for root in roots
    }
    needed = definitions_for(references(list(documents.values())))
    moved: Object = pointing(documents | needed, lambda name: COMPONENT + name)
    return {PROBLEM: PROBLEM_SCHEMA} | moved


def document_content(*roots: str) -> Object:
    """The content of a request or response: a document with one of these roots, in both forms."""
    refs = [{"$ref": COMPONENT + root} for root in roots]
    names = " or ".join(roots)
    return {
        JSON: {"schema": refs[0] if len(refs) == 1 else {"oneOf": refs}},
        XML: {"schema": {"type": "string", "description": f"{names} as B2MML in XML."}},
    }


def problem(status: int, title: str, detail: str, findings: Iterable[Finding] = ()) -> Object:
    """A problem as RFC 9457 has it, with the findings as a member of its own."""
    return {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "findings": [finding_object(f) for f in findings],
    }


def _parts(message: str) -> tuple[str, str] | None:
    """Verb and noun of a message that asks for something; None for an answer."""
    verb = next((v for v in ANSWERS if message.startswith(v)), None)
    return None if verb is None else (verb, message.removeprefix(verb))


def _answers(verb: str, noun: str) -> tuple[str, ...]:
    """What may answer a message at once: the answer of its verb, or a confirmation."""
    answer = f"{ANSWERS[verb]}{noun}" if ANSWERS[verb] else ""
    return (answer, CONFIRMATION) if answer in bundle()["properties"] else (CONFIRMATION,)


def _operation(root: str, verb: str, noun: str) -> Object:
    answers = _answers(verb, noun)
    said = f"{answers[0]}, the answer to {root}" if len(answers) > 1 else "The confirmation"
    if len(answers) > 1:
        said += f", or {CONFIRMATION}"
    return {
        "operationId": root[0].lower() + root[1:],
        "summary": f"Send {root}.",
        "tags": [noun],
        "requestBody": {"required": True, "content": document_content(root)},
        "responses": {
            "200": {"description": f"{said}.", "content": document_content(*answers)},
            "202": {"description": "Received. The sender asked for no answer, or it comes later."},
            **PROBLEM_RESPONSES,
        },
    }


FINDING_MEMBERS: Object = {
    "rule": {"type": "string", "description": "The stable id of what was found, as XSD-101."},
    "severity": {"type": "string", "enum": ["error", "warning", "info"]},
    "layer": {
        "type": "string",
        "enum": ["syntax", "schema", "rule", "profile", "conversion"],
        "description": "Which check spoke.",
    },
    "message": {"type": "string", "description": "What is there, and what was expected."},
    "path": {"type": "string", "description": "Where: a JSON path, or names with / for XML."},
    "line": {"type": ["integer", "null"], "description": "Line, from 1."},
    "column": {"type": ["integer", "null"], "description": "Column, from 1."},
    "hint": {"type": "string", "description": "What to do."},
}

PROBLEM_SCHEMA: Object = {
    "title": PROBLEM,
    "description": "Why a message was not taken (RFC 9457), with everything found in it.",
    "type": "object",
    "required": ["type", "title", "status", "detail", "findings"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "findings": {
            "type": "array",
            "items": {
                "type": "object",
                "required": list(FINDING_MEMBERS),
                "properties": FINDING_MEMBERS,
            },
        },
    },
}

_PROBLEMS = {
    400: ("Unreadable", "The body is no well-formed document."),
    406: ("NotAcceptable", "The client accepts neither JSON nor XML."),
    413: ("TooLarge", "The body is larger than the limit."),
    415: ("UnsupportedMediaType", "The body is said to be neither JSON nor XML."),
    422: (
        "Invalid",
        "The document is not valid, breaks a business rule, or is none that is taken here; the "
        "findings say all that is wrong with it.",
    ),
}

PROBLEM_RESPONSES: Object = {
    str(status): {"$ref": f"#/components/responses/{name}"}
    for status, (name, _) in _PROBLEMS.items()
}
"""The responses of an operation that takes a message and does not take this one."""


def problem_responses() -> Object:
    """What `PROBLEM_RESPONSES` refers to, by name."""
    return {
        name: {
            "description": meaning,
            "content": {PROBLEM_JSON: {"schema": {"$ref": COMPONENT + PROBLEM}}},
        }
        for name, meaning in _PROBLEMS.values()
    }
