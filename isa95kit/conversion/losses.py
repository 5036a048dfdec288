"""What a document says beside its content, and what of it does not survive a conversion."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from lxml import etree

from isa95kit.binding.foreign_json import XML_MEMBER
from isa95kit.binding.json_form import looks_like_json
from isa95kit.binding.layout import MEANINGFUL, OURS, UNQUALIFIED
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.document import Document, read
from isa95kit.findings import Finding, InvalidDocument, Layer, Severity, shorten

__all__ = ["losses_of"]

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
LOCATIONS = (f"{XSI}schemaLocation", f"{XSI}noNamespaceSchemaLocation")


def losses_of(
    source: bytes,
    document: Document,
    converted: bytes,
    *,
    extensions: Path | None = None,
    limits: Limits = DEFAULT,
) -> tuple[Finding, ...]:
    """What is lost from *source*, read as *document*, when *converted* takes its place.

    Content that would change is of severity error, comments that say something are warnings, and
    what only concerns the spelling is information.
    """
    found = list(_of_json(source) if looks_like_json(source) else _of_xml(source))
    try:
        again = read(converted, release=document.release, extensions=extensions, limits=limits)
        same = again.digest == document.digest
    except InvalidDocument:
        same = False
    if not same:
        told = "the converted document does not read back as the same content"
        hint = "Please report this document. To convert it all the same: --allow-loss."
        found.append(_finding("CVT-005", Severity.ERROR, told, hint))
    return tuple(found)


def _of_xml(source: bytes) -> Iterator[Finding]:
    root = _parsed(source)
    yield from _beside(root)
    if root.prefix:
        told = f"the prefix {root.prefix} is not kept; names are the same without it"
        yield _finding("CVT-003", Severity.INFO, told, "Nothing has to be done.", root)
    if any(root.get(name) is not None for name in LOCATIONS):
        told = "xsi:schemaLocation is not kept; it is a hint to tools"
        yield _finding("CVT-004", Severity.INFO, told, "Nothing has to be done.", root)


def _of_json(source: bytes) -> Iterator[Finding]:
    """JSON says nothing beside its content, but for the XML it may quote."""
    pending: list[Any] = [json.loads(source)]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending += reversed(value)
        elif isinstance(value, dict):
            quoted = value.get(XML_MEMBER, [])
            for xml in [quoted] if isinstance(quoted, str) else quoted:
                for finding in _beside(_parsed(xml.encode()), quoted=True):
                    yield replace(finding, line=None)
            pending += reversed(value.values())


def _parsed(source: bytes) -> etree._Element:
    return etree.fromstring(source, etree.XMLParser(resolve_entities=False, huge_tree=True))


def _beside(root: etree._Element, *, quoted: bool = False) -> Iterator[Finding]:
    """Comments and processing instructions; *quoted* is a root that stands in JSON."""
    found = root.getroottree().xpath("//comment() | //processing-instruction()")
    for node in found if isinstance(found, list) else ():
        assert isinstance(node, (etree._Comment, etree._ProcessingInstruction))
        text = shorten(node.text or "")
        carried = _carried_in(node) or (etree.QName(root).localname if quoted else "")
        within = f" in {carried}" if carried else ""
        if isinstance(node, etree._Comment):
            severity = Severity.WARNING if text else Severity.INFO
            told = (
                f"a comment{within} is lost: {text}"
                if text
                else f"an empty comment{within} is lost"
            )
            hint = "Say in a Description what receivers should know."
            if carried:
                hint = "Say in an element what receivers should know."
            yield _finding("CVT-001", severity, told, hint, node)
        else:
            severity = Severity.WARNING if carried else Severity.INFO
            told = f"a processing instruction{within} is lost: {shorten(str(node))}"
            hint = "Nothing has to be done, unless a program of yours asks for it."
            if carried:
                hint = "A signature over it does not hold any more: keep the original document."
            yield _finding("CVT-002", severity, told, hint, node)


def _carried_in(node: etree._Element) -> str:
    """The element of any content, or outside the vocabulary, that a node stands in; or nothing."""
    name = ""
    for above in node.iterancestors():
        outer = above.getparent()
        # The children of an information object are in no namespace.
        ours = above.tag.startswith(OURS) or (outer is not None and outer.tag == UNQUALIFIED)
        if above.tag in MEANINGFUL or not ours:
            name = etree.QName(above).localname
    return name


def _finding(
    rule: str, severity: Severity, message: str, hint: str, node: etree._Element | None = None
) -> Finding:
    line = node.sourceline if node is not None else None
    assert line is None or isinstance(line, int)
    return Finding(rule, severity, Layer.CONVERSION, message, "", line, None, hint)
