"""A case of the suite: one document, what a product has to say of it, what it has to keep of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from isa95kit.releases import Release

__all__ = ["FOREIGN", "Area", "Case", "Fact", "Form", "Kind", "Verdict", "prefixes"]

FOREIGN = "urn:example:plant"
"""Namespace of the elements in the suite that belong to no release: a plant's own."""


class Area(StrEnum):
    """What a case is about; products are scored by area."""

    MESSAGES = "messages"
    VIOLATIONS = "violations"
    ANY_CONTENT = "any content"
    VALUES = "values"
    DIGITS = "digits"
    TIME_OFFSETS = "time offsets"
    NIL = "nil"
    ABSENT_EMPTY_NIL = "absent, empty, nil"
    ORDER = "order"
    MIXED_CONTENT = "mixed content"
    UNKNOWN_ELEMENTS = "unknown elements"
    EXTENSIONS = "extensions"
    NAMESPACES = "namespaces"
    ENCODINGS = "encodings"
    UNQUALIFIED = "unqualified children"
    XSI_TYPE = "xsi:type"
    BIG = "big"
    JSON = "JSON form"

    @property
    def meaning(self) -> str:
        """What the cases of the area look at, in one line."""
        return _MEANINGS[self]


_MEANINGS = {
    Area.MESSAGES: "conformant messages of any global element: minimal, typical, maximal",
    Area.VIOLATIONS: "documents broken in one place, of every kind of fault",
    Area.ANY_CONTENT: "random documents with all the schema allows, however unusual",
    Area.VALUES: "texts on the border between legal and illegal",
    Area.DIGITS: "decimals and quantities keep the digits they were written with",
    Area.TIME_OFFSETS: "dates keep offset, absence of one, fraction; durations their spelling",
    Area.NIL: "xsi:nil, with and without attributes, where it may stand and where not",
    Area.ABSENT_EMPTY_NIL: "three different things, kept apart",
    Area.ORDER: "children in the order of the type; the order of repeated ones and choices kept",
    Area.MIXED_CONTENT: "text between children, where the type allows it",
    Area.UNKNOWN_ELEMENTS: "what the release does not know is refused, except where all may stand",
    Area.EXTENSIONS: "a plant's own elements, by the plant's schema, kept in place",
    Area.NAMESPACES: "prefixes are spelling, namespaces are not",
    Area.ENCODINGS: "encodings, byte order marks, line ends, CDATA, character references",
    Area.UNQUALIFIED: "the children of InformationObject, which are in no namespace",
    Area.XSI_TYPE: "a derived type named in the document",
    Area.BIG: "many elements, long texts, deep nesting",
    Area.JSON: "the JSON form of V0701",
}


class Form(StrEnum):
    """How a document is written."""

    XML = "xml"
    JSON = "json"


class Verdict(StrEnum):
    """Whether a document keeps to the schema of its release."""

    VALID = "valid"
    INVALID = "invalid"


class Kind(StrEnum):
    """What a fact says of the place it names. The last five are of XML only."""

    TEXT = "text"
    """Text of an element or attribute, character by character; in JSON a string."""
    ABSENT = "absent"
    """Nothing stands there; ``value`` is empty."""
    COUNT = "count"
    """So many elements have this path, or so many items the array."""
    NUMBER = "number"
    """A JSON number with just these characters."""
    LITERAL = "literal"
    """One of JSON's ``null``, ``true`` and ``false``."""
    NIL = "nil"
    """``xsi:nil`` is true (``1`` is the same); ``value`` is ``true``."""
    TYPE = "type"
    """``xsi:type`` names this type, written as ``{namespace}name``."""
    NAME = "name"
    """The element has this name, written as ``{namespace}name``."""
    LEADING = "leading"
    """This text stands before the first child of the element."""
    FOLLOWING = "following"
    """This text stands directly behind the element."""
    DIGEST = "digest"
    """The element has this digest: that of documents, of the element alone."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that has to be found again at a place of the document a product writes.

    In XML ``path`` is an XPath 1.0 expression of absolute steps, ``/b:MaterialLot/b:ID`` or
    ``/b:MaterialLot/*[2]``, perhaps with an attribute at the end, and the prefixes of `prefixes`.
    In JSON it is a JSON Pointer (RFC 6901).
    """

    path: str
    kind: Kind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A document of the suite and what is expected of a product that reads it.

    ``id`` names the case for good and is the path of its file without the suffix.
    ``round_trip`` asks to write the document again: the content has to be the same, and of that
    the ``facts`` above all. ``well_formed`` is False where already the parser has to refuse; a
    product may then answer ``error`` as well as ``invalid``. ``schema`` is the file of a plant's
    extension schema in the suite, which the product is to judge with; empty for none. ``because``
    says of an invalid document what is wrong.
    """

    id: str
    area: Area
    title: str
    release: Release
    root: str
    content: bytes
    verdict: Verdict = Verdict.VALID
    form: Form = Form.XML
    facts: tuple[Fact, ...] = ()
    round_trip: bool = False
    well_formed: bool = True
    schema: str = ""
    because: str = ""

    @property
    def file(self) -> str:
        """Where the document lies in the suite, with ``/`` between folders."""
        return f"{self.id}.{self.form}"


def prefixes(release: Release) -> Mapping[str, str]:
    """The prefixes in the paths of facts, each with its namespace.

    >>> prefixes(Release.V0701)["b"]
    'http://www.mesa.org/xml/B2MML'
    """
    return {
        "b": release.namespace,
        "p": FOREIGN,
        "x": release.extension_namespace,
        "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
