"""Elements outside the vocabulary as JSON members, and back.

The generic form: an element is a member ``prefix:Name``; attributes are ``@name``, text is ``$``,
repeated elements are arrays, namespaces are declared with ``@xmlns``. Where that would not give
the very same elements back (mixed content, interleaved order, names that mean something else), the
member ``#xml`` holds them as XML.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import EXTENSION_NAMESPACE, NAMESPACE, AnyElement
from isa95kit.binding.foreign import any_element
from isa95kit.binding.names import NAME, NAMESPACE_NAME, RESERVED_NAMESPACES

__all__ = [
    "DECLARED",
    "EXTENSION_SCOPE",
    "PREFIX",
    "XML_MEMBER",
    "NoElement",
    "Scope",
    "elements_of",
    "members_of",
    "stands_for_element",
]

PREFIX = "b2mml"
"""Prefix that older senders put before member names; it means nothing."""

XML_MEMBER = "#xml"
EXTENSION_PREFIX = "Extended"

Members = dict[str, Any]
Scope = dict[str | None, str]
Steps = tuple[str | int, ...]

EXTENSION_SCOPE: Scope = {EXTENSION_PREFIX: EXTENSION_NAMESPACE}
"""Prefixes that need no declaration, ``xml`` apart."""

DECLARED: Scope = {None: NAMESPACE, PREFIX: NAMESPACE, EXTENSION_PREFIX: EXTENSION_NAMESPACE}
"""What a declaration at the root may say of these prefixes, and nothing else."""

XML_NAMESPACE = RESERVED_NAMESPACES[1]
QUALIFIED = re.compile(NAME)
URI = re.compile(NAMESPACE_NAME, re.ASCII)
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class NoElement(ValueError):
    """Members that cannot be made into an element; ``steps`` lead to the value that is wrong."""

    def __init__(self, message: str, steps: Steps = ()) -> None:
        super().__init__(message)
        self.steps = steps


def stands_for_element(name: str, taken: Any = (), *, bare: bool = False) -> bool:
    """True for a member that stands for an element outside the vocabulary.

    Names without a prefix do where any content is allowed (*bare*), unless they are *taken*;
    elsewhere they are the vocabulary's.
    """
    if name == XML_MEMBER or (":" in name and not name.startswith(f"{PREFIX}:")):
        return True
    return bare and name not in taken


def members_of(
    elements: tuple[AnyElement, ...], taken: Any = (), *, bare: bool = False
) -> Members:
    """The members that stand for the elements; *taken* and *bare* as in `stands_for_element`."""
    try:
        members = _grouped([_generic(etree.fromstring(e.xml)) for e in elements])
        plain = all(stands_for_element(name, taken, bare=bare) for name in members)
        if plain and elements_of(members) == elements:
            return members
    except (_NotGeneric, etree.XMLSyntaxError, ValueError):
        pass
    return {XML_MEMBER: [e.xml for e in elements]}


def elements_of(members: Members, scope: Scope = EXTENSION_SCOPE) -> tuple[AnyElement, ...]:
    """The elements that members stand for; *scope* are the prefixes declared around them.

    Raises `NoElement` when a member cannot be an element.
    """
    found: list[AnyElement] = []
    for name, value in members.items():
        for item, steps in _items(name, value, ()):
            if name == XML_MEMBER:
                found.append(any_element(_quoted(item, steps)))
            else:
                made = etree.tostring(_element(name, item, scope, steps))
                found.append(any_element(_parsed(made)))
    return tuple(found)


class _NotGeneric(Exception):
    """The element has no generic form."""


def _items(name: str, value: Any, above: Steps) -> list[tuple[Any, Steps]]:
    """A member's value, or each item where it is a list, with the way to it."""
    if not isinstance(value, list):
        return [(value, (*above, name))]
    if not value:
        raise NoElement("the list is empty: give an item, or leave the member out", (*above, name))
    return [(item, (*above, name, number)) for number, item in enumerate(value)]


def _quoted(xml: Any, steps: Steps) -> etree._Element:
    if not isinstance(xml, str) or not xml.startswith("<") or xml.startswith(("<?", "<!")):
        raise NoElement(f"{XML_MEMBER} holds texts, each the XML of one element", steps)
    try:
        return _parsed(xml)
    except (ValueError, etree.XMLSyntaxError) as error:
        raise NoElement(f"the XML is not well-formed: {error}", steps) from error


def _parsed(xml: str | bytes) -> etree._Element:
    # As documents are: comments and processing instructions are no content.
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(xml, parser)


def _name(element: etree._Element) -> str:
    local = etree.QName(element).localname
    return f"{element.prefix}:{local}" if element.prefix else local


def _generic(element: etree._Element, above: Scope | None = None) -> tuple[str, Any]:
    above = EXTENSION_SCOPE if above is None else above
    value: Members = {}
    for prefix, uri in element.nsmap.items():
        if above.get(prefix) != uri:
            value[f"@xmlns:{prefix}" if prefix else "@xmlns"] = uri
    for name, text in element.items():
        qualified = etree.QName(name)
        if qualified.namespace is None:
            value[f"@{name}"] = text
            continue
        prefix = next((p for p, u in _prefixes(element) if u == qualified.namespace), None)
        if prefix is None:
            raise _NotGeneric
        value[f"@{prefix}:{qualified.localname}"] = text
    children = list(element)
    if any(not isinstance(c.tag, str) for c in children):
        raise _NotGeneric
    if not children:
        if element.text and value:
            value["$"] = element.text
        return _name(element), value if value else (element.text or "")
    texts = (element.text, *(c.tail for c in children))
    if any(text and text.strip(" \t\r\n") for text in texts):
        raise _NotGeneric
    scope = above | dict(element.nsmap)
    return _name(element), value | _grouped([_generic(c, scope) for c in children])


def _prefixes(element: etree._Element) -> list[tuple[str, str]]:
    return [*((p, u) for p, u in element.nsmap.items() if p), ("xml", XML_NAMESPACE)]


def _grouped(pairs: list[tuple[str, Any]]) -> Members:
    members: Members = {}
    for name, value in pairs:
        if name not in members:
            members[name] = value
        elif isinstance(members[name], list):
            members[name].append(value)
        else:
            members[name] = [members[name], value]
    return members


def _element(
    name: str,
    value: Any,
    scope: Scope,
    steps: Steps,
    parent: etree._Element | None = None,
) -> etree._Element:
    members: Members = value if isinstance(value, dict) else {"$": value}
    inner = scope | _declarations(members, steps)
    tag = _resolved(name, inner, inner.get(None, ""), steps)
    nsmap: Any = {p: u for p, u in inner.items() if u}
    element = (
        etree.Element(tag, nsmap=nsmap)
        if parent is None
        else etree.SubElement(parent, tag, nsmap=nsmap)
    )
    for member, held in members.items():
        here = (*steps, member)
        if member == "$":
            # A bare value stands for the text without a member $.
            element.text = _text(held, here if value is members else steps) or None
        elif member.startswith("@"):
            if member == "@xmlns" or member.startswith("@xmlns:"):
                continue
            attribute = _resolved(member[1:], inner, "", here)
            if element.get(attribute) is not None:
                raise NoElement("the attribute occurs twice, under two prefixes", here)
            element.set(attribute, _text(held, here))
        else:
            for item, place in _items(member, held, steps):
                _element(member, item, inner, place, element)
    return element


def _declarations(members: Members, steps: Steps) -> Scope:
    found: Scope = {}
    for member, uri in members.items():
        if member != "@xmlns" and not member.startswith("@xmlns:"):
            continue
        here = (*steps, member)
        prefix = member.partition(":")[2] or None
        _text(uri, here)
        if prefix is not None and (QUALIFIED.fullmatch(member[1:]) is None or prefix in RESERVED):
            raise NoElement(f"{prefix!r} cannot be declared as a prefix", here)
        if uri in RESERVED_NAMESPACES or URI.fullmatch(uri) is None:
            if uri or prefix:
                raise NoElement("a namespace is an absolute address or URN, as urn:plant", here)
        found[prefix] = uri
    return found


RESERVED = ("xml", "xmlns")


def _text(held: Any, steps: Steps) -> str:
    if not isinstance(held, str):
        raise NoElement("texts and attributes outside the vocabulary are strings", steps)
    if ILLEGAL.search(held):
        raise NoElement("a character that XML does not allow", steps)
    return held


def _resolved(name: str, scope: Scope, default: str, steps: Steps) -> str:
    if QUALIFIED.fullmatch(name) is None:
        raise NoElement(f"{name!r} is no name that an element or attribute can have", steps)
    prefix, _, local = name.rpartition(":")
    if not prefix:
        return f"{{{default}}}{name}" if default else name
    if prefix == "xml":
        return f"{{{XML_NAMESPACE}}}{local}"
    if prefix not in scope:
        raise NoElement(f"prefix {prefix} is not declared; add @xmlns:{prefix}", steps)
    return f"{{{scope[prefix]}}}{local}"
