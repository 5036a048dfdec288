"""Is this document valid, and if not, why: libxml2 for the verdict, our walk for the reasons.

libxml2 decides nearly every document, fast. It stops at the first content-model error of an
element and departs from the XML Schema specification in a few places (see the documentation), so
where it says no, the walk judges again and has the last word; and the one kind of value it
accepts wrongly and that messages do hold, a duration, is looked at before its yes is believed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lxml import etree

from isa95kit.findings import Finding, Layer, Severity
from isa95kit.releases import Release
from isa95kit.schema import store

__all__ = ["DURATIONS", "Verdict", "accepted", "doubtful", "judge", "schema_of"]

Locate = Callable[[etree._Element], tuple[int | None, int | None]]

DURATIONS = ("Duration", "RecurrenceTimeInterval")
"""Elements whose value is a duration, in all releases."""

LAX_DURATION = re.compile(r"T(?:.*\D)?(?:\d+\.|\.\d+)S")
"""Seconds with a point and digits on one side only, which libxml2 lets pass."""

FEW = 100
"""Errors that are looked up in the tree one by one; for each, siblings have to be counted."""

CONTENT_MODEL = etree.ErrorTypes.SCHEMAV_ELEMENT_CONTENT


@dataclass(frozen=True, slots=True)
class Verdict:
    """``findings`` is empty of errors exactly when the document is valid."""

    valid: bool
    findings: tuple[Finding, ...] = ()


def accepted(root: etree._Element, release: Release, extensions: Path | None = None) -> bool:
    """The fast verdict, right whenever it is True."""
    schema = schema_of(release, extensions)
    return bool(schema.validate(root)) and not doubtful(root, release)


def judge(
    root: etree._Element,
    release: Release,
    *,
    locate: Locate,
    extensions: Path | None = None,
    namespace: str | None = None,
    errors: Sequence[etree._LogEntry] | None = None,
) -> Verdict:
    """All problems of a document that is not `accepted`, and the last word on it.

    *namespace* is the one the document uses in place of the release's, when that has been reported
    already ("" for none). *errors* are libxml2's, where it has been asked already.
    """
    from isa95kit.schema.explain import explain

    found = explain(
        root,
        store.components(release),
        locate=locate,
        release_hints=store.components,
        open_slots=extensions is not None,
        namespace=namespace,
    )
    if namespace is not None:
        return Verdict(not found, found)
    told = any(f.severity is Severity.ERROR for f in found)
    if told and extensions is None:
        return Verdict(False, found)
    if errors is None or len(errors) <= FEW:
        # Judged once more for the paths, which libxml2 gives for a tree alone.
        schema = schema_of(release, extensions)
        schema.validate(root)
        errors = list[etree._LogEntry](schema.error_log)  # type: ignore[call-overload]
    at = partial(_place, root, locate)
    if extensions is not None:
        # The walk is exact on everything but what the plant's own schema says of its slots.
        own = [e for e in errors if not _speaks_of(e, release) or (e.type == CONTENT_MODEL)]
        if own and not told:
            found = (*found, *(_extension_finding(e, *at(e)) for e in own[:FEW]))
        elif own:
            foreign = [e for e in own if not _speaks_of(e, release)]
            found = (*found, *(_extension_finding(e, *at(e)) for e in foreign[:FEW]))
        if told or own:
            return Verdict(False, found)
    if any(e.type == CONTENT_MODEL for e in errors):
        # The walk is exact on content models; if ever it is not, invalid is the safe answer.
        return Verdict(False, (*found, *(_disagreement(*at(e)) for e in errors[:FEW])))
    return Verdict(True, (*found, *(_stricter(*at(e)) for e in errors[:FEW])))


def schema_of(release: Release, extensions: Path | None) -> etree.XMLSchema:
    """The compiled schema of a release, a plant's extension schema included."""
    if extensions is None:
        return store.compiled(release)
    from isa95kit.schema.extension import compiled_with

    return compiled_with(release, extensions)


def _speaks_of(error: etree._LogEntry, release: Release) -> bool:
    match = re.search(r"Element '\{([^}]*)\}", error.message or "")
    return match is not None and match[1] == release.namespace


def _place(
    root: etree._Element, locate: Locate, error: etree._LogEntry
) -> tuple[str, int | None, int | None]:
    """Readable path, line and column of the element libxml2 speaks of."""
    element = _element_at(root, error.path or "")
    steps = []
    for step in (element, *element.iterancestors()):
        twins = list(step.itersiblings(step.tag, preceding=True))
        several = bool(twins) or next(step.itersiblings(step.tag), None) is not None
        number = f"[{len(twins) + 1}]" * several
        steps.append(f"/{etree.QName(step).localname}{number}")
    return "".join(reversed(steps)), *locate(element)


def _element_at(root: etree._Element, path: str) -> etree._Element:
    """The element of a libxml2 node path (``/*/p:Name[2]``); as far as the path can be followed."""
    current = root
    for step in path.split("/")[2:]:
        name, _, number = step.rstrip("]").partition("[")
        prefix, _, local = name.rpartition(":")
        matching = [
            child
            for child in current
            if name == "*"
            or (child.prefix == (prefix or None) and etree.QName(child).localname == local)
        ]
        position = int(number or 1) - 1
        if position >= len(matching):
            break
        current = matching[position]
    return current


def _extension_finding(
    error: etree._LogEntry, path: str, line: int | None, column: int | None
) -> Finding:
    match = re.search(r"Element '(?:\{[^}]*\})?([^']*)'", error.message or "")
    name = match[1] if match else "the element"
    expected = re.search(r"Expected is (?:one of )?\( ([^)]*) \)", error.message or "")
    names = re.sub(r"\{[^}]*\}|\*", "", expected[1]) if expected else ""
    return Finding(
        "XSD-504",
        Severity.ERROR,
        Layer.SCHEMA,
        f"{name} is not as the plant's extension schema declares it"
        + (f": expected {names}" if names else ""),
        path,
        line,
        column,
        "Compare the element with its declaration in the extension schema.",
    )


def _stricter(path: str, line: int | None, column: int | None) -> Finding:
    return Finding(
        "XSD-006",
        Severity.INFO,
        Layer.SCHEMA,
        "valid by the XML Schema specification, though libxml2 rejects it",
        path,
        line,
        column,
        "Partners whose software is built on libxml2 may refuse it: write values without white "
        "space around them.",
    )


def _disagreement(path: str, line: int | None, column: int | None) -> Finding:
    return Finding(
        "XSD-900",
        Severity.ERROR,
        Layer.SCHEMA,
        "the schema rejects the document here, and isa95kit cannot say why",
        path,
        line,
        column,
        "Please report this document to the isa95kit project: it is a defect of the explanation.",
    )


def doubtful(root: etree._Element, release: Release) -> bool:
    """True when libxml2 may have accepted a duration it should not have."""
    tags = [f"{{{release.namespace}}}{name}" for name in DURATIONS] + list(DURATIONS)
    return any(LAX_DURATION.search(e.text or "") for e in root.iter(*tags))
