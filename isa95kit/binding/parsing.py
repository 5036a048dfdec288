"""Strict parsing under limits: well-formed XML or a finding, nothing in between.

No recovery, no DTD, no entities, no network; every limit has a finding of its own.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from lxml import etree

from isa95kit.binding.limits import BACKEND_DEPTH, BACKEND_TEXT, Limits
from isa95kit.binding.locations import line_of
from isa95kit.binding.sources import Unreadable, unreadable

__all__ = [
    "options",
    "parse",
    "paused_gc",
    "syntax_problem",
    "well_formed",
    "within",
]


def parse(data: bytes, limits: Limits) -> etree._Element:
    """The root of a well-formed document; comments and processing instructions are left out.

    Raises `Unreadable` for anything else: no recovery, no DTD, no entities, no network.
    """
    if not data.strip():
        raise unreadable("XML-009", "the document is empty", "Check how it was written.")
    try:
        root = etree.fromstring(data, parser(limits))
    except etree.XMLSyntaxError as error:
        raise syntax_problem(error, data) from error
    except (UnicodeError, LookupError, ValueError) as error:
        raise unreadable("XML-007", "the encoding cannot be decoded", ENCODING_HINT) from error
    well_formed(root, limits)
    return root


def parser(limits: Limits) -> etree.XMLParser:
    """A strict parser; libxml2's own limits are lifted only where the caller's are higher."""
    return etree.XMLParser(**options(limits))


def options(limits: Limits) -> dict[str, Any]:
    """The settings that make lxml strict, for parsers and for iterparse."""
    return {
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "dtd_validation": False,
        "recover": False,
        "huge_tree": limits.beyond_backend,
        "remove_comments": True,
        "remove_pis": True,
    }


def well_formed(root: etree._Element, limits: Limits) -> None:
    """What the parser lets pass and we do not: a DTD, and limits other than its own."""
    if root.getroottree().docinfo.internalDTD is not None:
        raise unreadable(
            "XML-002",
            "the document has a document type declaration (DOCTYPE)",
            "Remove it: B2MML needs none, and DTDs are refused because they can do harm.",
        )
    within(root, limits)


def within(root: etree._Element, limits: Limits) -> None:
    """Limits other than libxml2's own, which it has seen to already."""
    if limits.depth != BACKEND_DEPTH:
        check_depth(root, limits.depth)
    if limits.text != BACKEND_TEXT:
        check_text(root, limits.text)


def check_depth(root: etree._Element, allowed: int) -> None:
    """Raise when elements nest deeper than allowed."""
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > allowed:
            raise too_deep(allowed, line_of(element))


def check_text(root: etree._Element, allowed: int) -> None:
    """Raise when a text or attribute value is longer than allowed."""
    for element in root.iter():
        for text in (element.text, element.tail, *element.attrib.values()):
            if text is not None and len(text) > allowed:
                raise too_long(allowed, line_of(element))


def too_deep(allowed: int, line: int | None) -> Unreadable:
    """The finding for nesting over the limit."""
    return unreadable(
        "XML-005",
        f"elements nest deeper than {allowed:,} levels",
        "Real messages stay below 50. Raise the limit only if you know why: Limits(depth=…).",
        line,
    )


def too_long(allowed: int, line: int | None) -> Unreadable:
    """The finding for text over the limit."""
    return unreadable(
        "XML-006",
        f"a text is longer than {allowed:,} characters",
        "Send large content beside the message, or raise the limit: Limits(text=…).",
        line,
    )


ENCODING_HINT = (
    "Save the document in the encoding its first line declares, or declare the one it is in; "
    "UTF-8 is best."
)


def syntax_problem(error: etree.XMLSyntaxError, data: bytes) -> Unreadable:
    """The finding for what the parser stumbled over."""
    name = etree.ErrorTypes._getName(getattr(error, "code", None) or 0, "")
    position = getattr(error, "position", (None, None))
    line = position[0] or None
    column = position[1] or None
    text = str(error.msg or "")
    if "depth" in text.lower() and "huge" in text.lower():
        return too_deep(BACKEND_DEPTH, line)
    if "huge" in text.lower() or name == "ERR_RESOURCE_LIMIT":
        return too_long(BACKEND_TEXT, line)
    if data.lstrip()[:1] in (b"{", b"["):
        return unreadable(
            "XML-010", "this is JSON, not XML", "JSON is not read yet; convert it to XML.", 1, 1
        )
    if name in ENCODING_ERRORS or "encoding" in text.lower():
        return unreadable("XML-007", "the encoding cannot be decoded", ENCODING_HINT, line, column)
    if name == "ERR_UNDECLARED_ENTITY":
        return unreadable(
            "XML-003",
            "the document uses an entity that XML does not know",
            "Write the character itself. XML knows &amp; &lt; &gt; &quot; &apos; and no others.",
            line,
            column,
        )
    message, hint = SYNTAX.get(name, ("the document is not well-formed XML", SYNTAX_HINT))
    return unreadable("XML-001", message, hint, line, column)


ENCODING_ERRORS = {
    "ERR_INVALID_ENCODING",
    "ERR_UNKNOWN_ENCODING",
    "ERR_UNSUPPORTED_ENCODING",
    "ERR_ENCODING_NAME",
    "I18N_CONV_FAILED",
    "I18N_NO_NAME",
}

SYNTAX_HINT = "Look at this place and just before it; a tag, quote or bracket is missing there."

SYNTAX = {
    "ERR_TAG_NAME_MISMATCH": (
        "an end tag does not fit the start tag before it",
        "Close elements in the reverse order in which they were opened.",
    ),
    "ERR_TAG_NOT_FINISHED": (
        "the document ends in the middle of an element",
        "It was cut off: write it again, and move files into place only when they are complete.",
    ),
    "ERR_DOCUMENT_END": (
        "there is something behind the end of the document, or the document ends too early",
        "A document has one root element. Split several messages into several documents.",
    ),
    "ERR_DOCUMENT_EMPTY": ("there is no XML here", "Check that this is the right file."),
    "ERR_GT_REQUIRED": ("a tag is not closed with >", SYNTAX_HINT),
    "ERR_LTSLASH_REQUIRED": ("an end tag is missing", SYNTAX_HINT),
    "ERR_ATTRIBUTE_NOT_STARTED": (
        "the value of an attribute is not in quotes",
        "Put it into quotes.",
    ),
    "ERR_ATTRIBUTE_REDEFINED": ("an attribute occurs twice in one tag", "Remove one."),
    "ERR_LT_IN_ATTRIBUTE": ("an attribute contains <", "Write &lt; instead."),
    "ERR_NAME_REQUIRED": (
        "a name is missing after < or &",
        "Write &lt; for < and &amp; for & in text.",
    ),
    "ERR_ENTITYREF_SEMICOL_MISSING": ("an & in text is not escaped", "Write &amp; instead."),
    "ERR_INVALID_CHAR": (
        "a character that XML does not allow",
        "Remove it: control characters, NUL among them, cannot stand in XML, not even escaped.",
    ),
    "NS_ERR_UNDEFINED_NAMESPACE": (
        "a prefix is used that no xmlns declares",
        'Declare it on the root element, as in xmlns:b2mml="…".',
    ),
}


@contextmanager
def paused_gc() -> Iterator[None]:
    """Keep the cycle collector away from a tree under construction, which holds no garbage."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
