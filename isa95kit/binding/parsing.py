"""Strict parsing under limits: well-formed XML or a finding, nothing in between.

No recovery, no DTD, no entities, no network; every limit has a finding of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, cast

from lxml import etree

from isa95kit.binding.limits import BACKEND_DEPTH, BACKEND_TEXT, Limits
from isa95kit.binding.locations import line_of
from isa95kit.binding.sources import Unreadable, unreadable

__all__ = [
    "Head",
    "options",
    "parse",
    "parse_against",
    "syntax_problem",
    "too_long",
    "well_formed",
    "within",
]


def parse(data: bytes, limits: Limits) -> etree._Element:
    """The root of a well-formed document; comments and processing instructions are left out.

    Raises `Unreadable` for anything else: no recovery, no DTD, no entities, no network.
    """
    _refuse_hostile_or_empty(data, limits)
    reading = etree.XMLParser(**options(limits))
    try:
        root = etree.fromstring(data, reading)
    except etree.XMLSyntaxError as error:
        Head.of(data, limits).refuse_doctype()
        raise syntax_problem(error, data, reading.error_log) from error
    except (UnicodeError, LookupError, ValueError) as error:
        raise unreadable("XML-007", "the encoding cannot be decoded", ENCODING_HINT) from error
    well_formed(root, limits)
    return root


def parse_against(
    data: bytes, limits: Limits, schema: etree.XMLSchema
) -> tuple[etree._Element, tuple[etree._LogEntry, ...] | None]:
    """As `parse`, judging by a schema on the way: also gives its errors, None where it accepts.

    On a tree with many errors libxml2 takes quadratic time, as it counts siblings for each; on
    the way it does not.
    """
    _refuse_hostile_or_empty(data, limits)
    reading = etree.XMLParser(schema=schema, **options(limits))
    try:
        root = etree.fromstring(data, reading)
    except (etree.XMLSyntaxError, UnicodeError, LookupError, ValueError):
        # Either is wrong, the syntax or what the schema asks for: without it the parser tells.
        return parse(data, limits), _schema_errors(reading.error_log)
    well_formed(root, limits)
    return root, None


def _refuse_hostile_or_empty(data: bytes, limits: Limits) -> None:
    if not data.strip():
        raise unreadable("XML-009", "the document is empty", "Check how it was written.")
    if limits.beyond_backend:
        # With libxml2's limits its guard against entities is lifted as well.
        Head.of(data, limits).refuse_doctype()


def _schema_errors(log: etree._ListErrorLog) -> tuple[etree._LogEntry, ...]:
    entries: Iterator[etree._LogEntry] = iter(log)
    return tuple(e for e in entries if e.domain == etree.ErrorDomains.SCHEMASV)


HEAD = 32_768
"""Bytes in which the head of a document is looked for at a time."""


class _Enough(Exception):
    """The head has been read."""


class Head:
    """What a document begins with: a DOCTYPE, or the start tag of the root.

    The target of a parser that ends there, so that nothing is declared and nothing expanded.
    """

    def __init__(self) -> None:
        self.has_doctype = False
        self.tag = ""
        self.attributes: dict[str, str] = {}

    @classmethod
    def of(cls, data: bytes, limits: Limits) -> Head:
        """The head of a document in memory; empty where it is not well-formed."""
        head = cls()
        if not head._in_pieces(data, limits):
            with suppress(_Enough, etree.XMLSyntaxError, UnicodeError, LookupError, ValueError):
                etree.fromstring(data, head.parser(limits))
        return head

    def _in_pieces(self, data: bytes, limits: Limits) -> bool:
        """Whether the head was found; given all at once, libxml2 goes through the rest as well.

        In pieces it does not tell every encoding that it can read.
        """
        parser = self.parser(limits)
        with suppress(etree.XMLSyntaxError, UnicodeError, LookupError, ValueError):
            beginning = range(0, min(len(data), 16 * HEAD), HEAD)
            return any(self.feed(parser, data[start : start + HEAD]) for start in beginning)
        return False

    def parser(self, limits: Limits) -> etree.XMLParser:
        """A parser that reports to this head."""
        target: Any = self
        return etree.XMLParser(target=target, **options(limits))

    def feed(self, parser: etree.XMLParser, data: bytes) -> bool:
        """Read on in a stream; True when the head is complete."""
        try:
            parser.feed(data)
            if len(parser.error_log):
                parser.close()
        except _Enough:
            return True
        return False

    def of_tree(self, root: etree._Element) -> None:
        """The head of a document that was parsed as a whole."""
        self.tag = str(root.tag)
        self.attributes = {str(name): str(value) for name, value in root.attrib.items()}

    def refuse_doctype(self) -> None:
        """Raise when there is one."""
        if self.has_doctype:
            raise with_doctype()

    def doctype(self, *_: object) -> None:
        """Called by the parser."""
        self.has_doctype = True
        raise _Enough

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Called by the parser."""
        self.tag = tag
        self.attributes = dict(attributes)
        raise _Enough

    def close(self) -> None:
        """Called by the parser."""


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
        # An xml:id that is no name, or occurs twice, is the schema's business.
        "collect_ids": False,
    }


def well_formed(root: etree._Element, limits: Limits) -> None:
    """What the parser lets pass and we do not: a DTD, and limits other than its own."""
    if root.getroottree().docinfo.internalDTD is not None:
        raise with_doctype()
    within(root, limits)


def within(root: etree._Element, limits: Limits, *, above: int = 0) -> None:
    """Limits other than libxml2's own, which it has seen to already.

    *above* is the number of elements that *root* stands in.
    """
    if limits.depth != BACKEND_DEPTH:
        check_depth(root, limits.depth, above)
    if limits.text != BACKEND_TEXT:
        check_text(root, limits.text)


def check_depth(root: etree._Element, allowed: int, above: int = 0) -> None:
    """Raise when elements nest deeper than allowed."""
    depth = above
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > allowed:
            raise too_deep(allowed, line_of(element))


def check_text(root: etree._Element, allowed: int) -> None:
    """Raise when a text or attribute value is longer than allowed."""
    for element in root.iter():
        if len(element.keys()) <= MANY:
            texts = [element.text, element.tail, *element.attrib.values()]
        else:
            # lxml takes quadratic time for the values of many attributes.
            long: list[str] = cast("list[str]", LONG_VALUES(element, allowed=allowed))
            texts = [element.text, element.tail, *long]
        if any(text is not None and len(text) > allowed for text in texts):
            raise too_long(allowed, line_of(element))


MANY = 1_000
LONG_VALUES = etree.XPath("@*[string-length() > $allowed]")


def with_doctype() -> Unreadable:
    """The finding for a DTD."""
    return unreadable(
        "XML-002",
        "the document has a document type declaration (DOCTYPE)",
        "Remove it: B2MML needs none, and DTDs are refused because they can do harm.",
    )


def too_deep(allowed: int, line: int | None = None) -> Unreadable:
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
        f"a text, a tag or a comment is longer than {allowed:,} characters",
        "Send large content beside the message, or raise the limit: Limits(text=…).",
        line,
    )


ENCODING_HINT = (
    "Save the document in the encoding its first line declares, or declare the one it is in; "
    "UTF-8 is best."
)


def syntax_problem(
    error: etree.XMLSyntaxError, data: bytes, log: etree._ListErrorLog | None = None
) -> Unreadable:
    """The finding for what the parser stumbled over.

    *data* is the beginning of the document. *log* is the parser's, for where its exception says
    nothing.
    """
    name, text = _name(getattr(error, "code", 0)), error.msg or ""
    line: int | None
    column: int | None
    line, column = error.position
    if name == "ERR_INTERNAL_ERROR" and log is not None and (entries := log.filter_from_errors()):
        first = entries[0]
        name, text, line, column = _name(first.type), first.message or "", first.line, first.column
    line, column = line or None, column or None
    if name == "ERR_RESOURCE_LIMIT" and (depth := DEPTH.search(text)):
        return too_deep(int(depth[1]), line)
    if name in LENGTHS or (name in SECTIONS and "too big" in text):
        return too_long(LENGTHS.get(name, BACKEND_TEXT), line)
    if name in ENCODING_ERRORS or MISLABELLED.match(data):
        return unreadable("XML-007", "the encoding cannot be decoded", ENCODING_HINT, line, column)
    if name == "ERR_UNDECLARED_ENTITY":
        return unreadable(
            "XML-003",
            "the document uses an entity that XML does not know",
            "Write the character itself. XML knows &amp; &lt; &gt; &quot; &apos; and no others.",
            line,
            column,
        )
    if not data.strip() and name == "ERR_DOCUMENT_EMPTY":
        return unreadable("XML-009", "the document is empty", "Check how it was written.")
    message, hint = SYNTAX.get(name, ("the document is not well-formed XML", SYNTAX_HINT))
    return unreadable("XML-001", message, hint, line, column)


def _name(code: int | None) -> str:
    return str(etree.ErrorTypes._getName(code or 0, ""))


DEPTH = re.compile(r"depth in document: (\d+)")

LENGTHS = {"ERR_RESOURCE_LIMIT": BACKEND_TEXT, "ERR_NAME_TOO_LONG": 50_000}
SECTIONS = ("ERR_COMMENT_NOT_FINISHED", "ERR_CDATA_NOT_FINISHED", "ERR_PI_NOT_FINISHED")

MISLABELLED = re.compile(
    rb"""(?ix)\xff\xfe\0\0 | \0\0\xfe\xff
    | <\?xml[^>]*\sencoding\s*=\s*["'](?:utf-?(?:16|32)|ucs-?[24])"""
)
"""UTF-32, which streams cannot be read in, and eight-bit text that claims to be of wider units."""

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
