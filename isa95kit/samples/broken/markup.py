"""Documents that are no well-formed XML, or not within limits: XML-001 to XML-009."""

from __future__ import annotations

from functools import partial

from isa95kit.binding.limits import Limits
from isa95kit.findings import Layer
from isa95kit.samples.broken.breaks import ALL, Break
from isa95kit.samples.broken.building import DECLARATION, broken_markup, empty, nested
from isa95kit.samples.broken.templates import LOT

__all__ = ["BREAKS"]

_HEAD = DECLARATION.strip()
_SMALL = 400
"""Characters of text, or bytes, that a document may have where a limit is to be shown."""

BREAKS: tuple[Break, ...] = (
    broken_markup(
        "XML-001",
        "cut-off",
        "the document ends before it is complete",
        LOT,
        "</MaterialLot>\n",
        "",
    ),
    broken_markup(
        "XML-001",
        "end-tag",
        "an end tag is spelled otherwise than its start tag",
        LOT,
        "</Description>",
        "</description>",
    ),
    broken_markup(
        "XML-001",
        "quote",
        "an attribute has no quotes",
        LOT,
        "<Description>",
        "<Description languageID=en>",
    ),
    broken_markup(
        "XML-001",
        "attribute-twice",
        "an attribute stands twice",
        LOT,
        "<Description>",
        '<Description languageID="en" languageID="de">',
    ),
    broken_markup(
        "XML-001",
        "bare-ampersand",
        "an ampersand stands for itself",
        LOT,
        "<Description>$material_name<",
        "<Description>$material_name & more<",
    ),
    broken_markup(
        "XML-001",
        "control-character",
        "a text has a control character, which XML forbids",
        LOT,
        "<Description>",
        "<Description>\x1b",
    ),
    broken_markup(
        "XML-001",
        "two-roots",
        "two documents stand in one",
        LOT,
        "</MaterialLot>",
        '</MaterialLot><MaterialLot xmlns="$namespace"><ID>$other_lot</ID></MaterialLot>',
    ),
    broken_markup(
        "XML-001",
        "prefix",
        "a prefix is not declared",
        LOT,
        "<Description>",
        "<p:Remark/><Description>",
    ),
    broken_markup(
        "XML-002",
        "doctype",
        "the document has a document type declaration",
        LOT,
        _HEAD,
        f"{_HEAD}\n<!DOCTYPE MaterialLot>",
    ),
    broken_markup(
        "XML-002",
        "external-entity",
        "an entity would load a file of the receiver",
        LOT,
        _HEAD,
        f'{_HEAD}\n<!DOCTYPE MaterialLot [<!ENTITY secret SYSTEM "file:///etc/hostname">]>',
    ),
    broken_markup(
        "XML-003",
        "html",
        "an entity is used that HTML knows and XML does not",
        LOT,
        "<Description>",
        "<Description>&nbsp;",
    ),
    broken_markup(
        "XML-004",
        "too-large",
        "the document is larger than the limit",
        LOT,
        "</MaterialLot>",
        f"</MaterialLot><!--{'-=' * _SMALL}-->",
        limits=Limits(size=2 * _SMALL),
    ),
    Break(
        rule="XML-005",
        name="too-deep",
        does="sublots are divided into sublots, deeper than the limit",
        path="",
        root="MaterialLot",
        layer=Layer.SYNTAX,
        build=nested,
        releases=ALL,
    ),
    broken_markup(
        "XML-006",
        "too-long",
        "a text is longer than the limit",
        LOT,
        "<Description>",
        f"<Description>{'long ' * _SMALL}",
        limits=Limits(text=_SMALL),
    ),
    broken_markup(
        "XML-007",
        "not-as-declared",
        "the octets are of Latin-1, and the document says UTF-8",
        LOT,
        "<Description>",
        "<Description>Größe: ",
        encoding="latin-1",
    ),
    broken_markup(
        "XML-007",
        "unknown",
        "the document declares an encoding that nobody knows",
        LOT,
        'encoding="UTF-8"',
        'encoding="PLANT-8"',
    ),
    Break(
        rule="XML-009",
        name="nothing",
        does="there is nothing in the document",
        path="",
        root="MaterialLot",
        layer=Layer.SYNTAX,
        build=partial(empty, LOT),
        releases=ALL,
    ),
)
