"""What a document says beside its content, and what of it does not survive a conversion."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from isa95kit.binding.json_form import looks_like_json
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
    found = [] if looks_like_json(source) else list(_of_xml(source))
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
    root = etree.fromstring(source, etree.XMLParser(resolve_entities=False, huge_tree=True))
    beside = root.getroottree().xpath("//comment() | //processing-instruction()")
    for node in beside if isinstance(beside, list) else ():
        assert isinstance(node, (etree._Comment, etree._ProcessingInstruction))
        text = shorten(node.text or "")
        if isinstance(node, etree._Comment):
            severity = Severity.WARNING if text else Severity.INFO
            told = f"a comment is lost: {text}" if text else "an empty comment is lost"
            hint = "Say in a Description what receivers should know."
            yield _finding("CVT-001", severity, told, hint, node)
        else:
            told = f"a processing instruction is lost: {shorten(str(node))}"
            hint = "Nothing has to be done, unless a program of yours asks for it."
            yield _finding("CVT-002", Severity.INFO, told, hint, node)
    if root.prefix:
        told = f"the prefix {root.prefix} is not kept; names are the same without it"
        yield _finding("CVT-003", Severity.INFO, told, "Nothing has to be done.", root)
    if any(root.get(name) is not None for name in LOCATIONS):
        told = "xsi:schemaLocation is not kept; it is a hint to tools"
        yield _finding("CVT-004", Severity.INFO, told, "Nothing has to be done.", root)


def _finding(
    rule: str, severity: Severity, message: str, hint: str, node: etree._Element | None = None
) -> Finding:
    line = node.sourceline if node is not None else None
    assert line is None or isinstance(line, int)
    return Finding(rule, severity, Layer.CONVERSION, message, "", line, None, hint)
