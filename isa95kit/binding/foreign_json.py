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
from isa95kit.binding.writers import escape, escape_attribute

__all__ = [
    "DECLARED",
    "EXTENSION_SCOPE",
    "PREFIX",
    "XML_MEMBER",
    "NoElement",
    "Scope",
    "declaration",
    "elements_of",
    "is_declaration",
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


def members_of(elements: tuple[AnyElement, ...], taken: Any = (), *, bare: bool = False) -> Members:
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
                found.append(any_element(_parsed(_xml(name, item, scope, steps, scope))))
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


def _parsed(xml: str) -> etree._Element:
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


def _xml(name: str, value: Any, scope: Scope, steps: Steps, outer: Scope) -> str:
    """An element as XML; *outer* are the prefixes declared around it, to be declared on it."""
    members: Members = value if isinstance(value, dict) else {"$": value}
    declared = _declarations(members, steps)
    inner = scope | declared
    _resolved(name, inner, steps)
    attributes = [(f"xmlns:{p}" if p else "xmlns", u) for p, u in (outer | declared).items()]
    content: list[str] = []
    seen: set[str] = set()
    for member, held in members.items():
        here = (*steps, member)
        if member == "$":
            # A bare value stands for the text without a member $. Text comes before children.
            content.insert(0, escape(_text(held, here if value is members else steps)))
        elif is_declaration(member):
            continue
        elif member.startswith("@"):
            resolved = _resolved(member[1:], inner, here)
            if resolved in seen:
                raise NoElement("the attribute occurs twice, under two prefixes", here)
            seen.add(resolved)
            attributes.append((member[1:], _text(held, here)))
        else:
            for item, place in _items(member, held, steps):
                content.append(_xml(member, item, inner, place, {}))
    written = "".join(f' {key}="{escape_attribute(text)}"' for key, text in attributes)
    return f"<{name}{written}>{''.join(content)}</{name}>"


def _declarations(members: Members, steps: Steps) -> Scope:
    return {
        member.partition(":")[2] or None: declaration(member, uri, (*steps, member))
        for member, uri in members.items()
        if is_declaration(member)
    }


def is_declaration(member: str) -> bool:
    """True for a member that declares a namespace."""
    return member == "@xmlns" or member.startswith("@xmlns:")


def declaration(member: str, uri: Any, steps: Steps = ()) -> str:
    """The namespace that a member declares. Raises `NoElement` when it can be none."""
    _text(uri, steps)
    prefix = member.partition(":")[2]
    if QUALIFIED.fullmatch(member[1:]) is None or prefix in RESERVED:
        raise NoElement(f"{prefix!r} cannot be declared as a prefix", steps)
    unfit = uri in RESERVED_NAMESPACES or URI.fullmatch(uri) is None
    # An empty one takes the default away, and no prefix.
    if unfit and (uri or prefix):
        raise NoElement("a namespace is an absolute address or URN, as urn:plant", steps)
    return str(uri)


RESERVED = ("xml", "xmlns")


def _text(held: Any, steps: Steps) -> str:
    if not isinstance(held, str):
        raise NoElement("texts and attributes outside the vocabulary are strings", steps)
    if ILLEGAL.search(held):
        raise NoElement("a character that XML does not allow", steps)
    return held


def _resolved(name: str, scope: Scope, steps: Steps) -> str:
    """A name with its namespace in place of the prefix."""
    if QUALIFIED.fullmatch(name) is None:
        raise NoElement(f"{name!r} is no name that an element or attribute can have", steps)
    prefix, _, local = name.rpartition(":")
    if not prefix:
        return name
    if prefix == "xml":
        return f"{{{XML_NAMESPACE}}}{local}"
    if prefix not in scope:
        raise NoElement(f"prefix {prefix} is not declared; add @xmlns:{prefix}", steps)
    return f"{{{scope[prefix]}}}{local}"
