"""Looking facts up in the document a product has written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Fact, Form, Kind, prefixes

__all__ = [
    "Digits",
    "digest",
    "digest_at",
    "found_in_json",
    "found_in_xml",
    "is_path",
    "named_type",
]

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

_STEP = re.compile(
    r"/(?:(?P<any>\*)|(?:(?P<prefix>[a-z]+):)?(?P<name>[A-Za-z_][\w.-]*))"
    r"(?:\[(?P<at>[1-9][0-9]{0,8})\])?(?=/|$)"
)
_ATTRIBUTE = re.compile(r"/@(?:(?P<prefix>[a-z]+):)?(?P<name>[A-Za-z_][\w.-]*)$")
_POINTER = re.compile(r"(?:/[^/]*)*")

LONGEST = 5_000
"""Characters of a path that are looked at."""


class Digits(str):
    """A JSON number by the characters it was written with."""

    __slots__ = ()


def digest(root: etree._Element) -> str:
    """SHA-256, in hexadecimal, of an element in Exclusive XML Canonicalization without comments.

    >>> digest(etree.fromstring("<a><b/><!-- x --></a>"))[:16]
    'd5c931f2f26cd79e'
    """
    canonical = etree.tostring(root, method="c14n", exclusive=True, with_comments=False)
    return sha256(canonical).hexdigest()


def digest_at(content: bytes, path: str, release: Release) -> str:
    """The digest of the element at a path of a document; KeyError where there is none.

    >>> xml = b'<ID xmlns="http://www.mesa.org/xml/B2MML">1</ID>'
    >>> digest_at(xml, "/b:ID", Release.V0701) == digest(etree.fromstring(xml))
    True
    """
    found, _ = _find(etree.fromstring(content), path, prefixes(release))
    if not found:
        raise KeyError(path)
    return digest(found[0])


def is_path(text: str, form: Form) -> bool:
    """True for a path that facts may have.

    >>> is_path("/b:MaterialLot/b:Quantity[2]/@p:x", Form.XML), is_path("//*", Form.XML)
    (True, False)
    """
    if len(text) > LONGEST:
        return False
    if form is Form.JSON:
        return _POINTER.fullmatch(text) is not None
    rest = _ATTRIBUTE.sub("", text)
    return bool(rest) and not _STEP.sub("", rest)


def found_in_xml(root: etree._Element, fact: Fact, names: Mapping[str, str]) -> str | None:
    """What stands where the fact looks, in the same words as its value; None for nothing.

    >>> names = {"b": "urn:x"}
    >>> lot = etree.fromstring('<L xmlns="urn:x"><Q>10.5</Q></L>')
    >>> found_in_xml(lot, Fact("/b:L/b:Q", Kind.TEXT, "10.500"), names)
    '10.5'
    """
    elements, attribute = _find(root, fact.path, names)
    if fact.kind is Kind.COUNT:
        return str(len(elements))
    if not elements:
        return "" if fact.kind is Kind.ABSENT else None
    element = elements[0]
    if attribute:
        value = element.get(attribute)
        if fact.kind is Kind.ABSENT:
            return "" if value is None else f"{value!s} "
        return value
    return _of_element(element, fact.kind)


def _of_element(element: etree._Element, kind: Kind) -> str | None:
    match kind:
        case Kind.TEXT:
            return "".join(map(str, element.itertext("*")))
        case Kind.NIL:
            nil = element.get(f"{XSI}nil", "").strip()
            return {"1": "true"}.get(nil, nil) or None
        case Kind.TYPE:
            return named_type(element)
        case Kind.NAME:
            return str(element.tag)
        case Kind.LEADING:
            return element.text
        case Kind.FOLLOWING:
            return element.tail
        case Kind.DIGEST:
            return digest(element)
        case Kind.ABSENT:
            return "an element"
        case _:
            return None


def named_type(element: etree._Element) -> str | None:
    """The type that ``xsi:type`` names, as ``{namespace}name``; None where it names none.

    >>> named_type(etree.fromstring("<a/>")) is None
    True
    """
    named = element.get(f"{XSI}type")
    if named is None:
        return None
    prefix, _, local = named.strip().rpartition(":")
    namespace = element.nsmap.get(prefix or None)
    return f"{{{namespace}}}{local}" if namespace else local


def _find(
    root: etree._Element, path: str, names: Mapping[str, str]
) -> tuple[list[etree._Element], str]:
    """The elements a path leads to, and the name of the attribute at its end, if any."""
    last = _ATTRIBUTE.search(path)
    attribute = _expanded(last["prefix"], last["name"], names) if last else ""
    found: list[etree._Element] | None = None
    for step in _STEP.finditer(_ATTRIBUTE.sub("", path)):
        tag = "*" if step["any"] else _expanded(step["prefix"], step["name"], names)
        at = int(step["at"] or 0)
        following: list[etree._Element] = []
        for children in [[root]] if found is None else found:
            matching = [c for c in children if isinstance(c.tag, str) and tag in ("*", c.tag)]
            following += matching[at - 1 : at] if at else matching
        found = following
    return found or [], attribute


def _expanded(prefix: str | None, name: str, names: Mapping[str, str]) -> str:
    return f"{{{names.get(prefix, '?')}}}{name}" if prefix else name


def found_in_json(document: Any, fact: Fact) -> str | None:
    """What stands where the fact looks; numbers have to be `Digits`. None for nothing.

    >>> found_in_json({"a": [{"b": Digits("1.50")}]}, Fact("/a/0/b", Kind.NUMBER, "1.50"))
    '1.50'
    """
    here = document
    for raw in fact.path.split("/")[1:]:
        name = raw.replace("~1", "/").replace("~0", "~")
        if isinstance(here, dict) and name in here:
            here = here[name]
        elif isinstance(here, list) and name.isdecimal() and int(name[:9]) < len(here):
            here = here[int(name[:9])]
        else:
            return "" if fact.kind is Kind.ABSENT else None
    match fact.kind:
        case Kind.TEXT:
            return here if isinstance(here, str) and not isinstance(here, Digits) else None
        case Kind.NUMBER:
            return here if isinstance(here, Digits) else None
        case Kind.LITERAL:
            return {None: "null", True: "true", False: "false"}.get(here) if _bare(here) else None
        case Kind.COUNT:
            return str(len(here)) if isinstance(here, list) else "1"
        case _:
            return "a member"


def _bare(value: Any) -> bool:
    return value is None or isinstance(value, bool)
