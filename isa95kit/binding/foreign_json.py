"""Elements outside the vocabulary as JSON members, and back.

The generic form: an element is a member ``prefix:Name``; attributes are ``@name``, text is ``$``,
repeated elements are arrays, namespaces are declared with ``@xmlns``. Where that would not give
the very same elements back (mixed content, interleaved order), the member ``#xml`` holds them as
XML.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from isa95kit.b2mml.base import EXTENSION_NAMESPACE, AnyElement
from isa95kit.binding.foreign import any_element

__all__ = ["XML_MEMBER", "elements_of", "members_of"]

XML_MEMBER = "#xml"
EXTENSION_PREFIX = "Extended"

Members = dict[str, Any]
Scope = dict[str | None, str]

EXTENSION_SCOPE: Scope = {EXTENSION_PREFIX: EXTENSION_NAMESPACE}


def members_of(elements: tuple[AnyElement, ...], taken: frozenset[str]) -> Members:
    """The members that stand for the elements; *taken* are names that mean something else."""
    try:
        members = _grouped([_generic(etree.fromstring(e.xml)) for e in elements])
        if taken.isdisjoint(members) and elements_of(members) == elements:
            return members
    except (_NotGeneric, etree.XMLSyntaxError, ValueError):
        pass
    return {XML_MEMBER: [e.xml for e in elements]}


def elements_of(members: Members) -> tuple[AnyElement, ...]:
    """The elements that members stand for.

    Raises ValueError (XMLSyntaxError among them) when a member cannot be an element.
    """
    found: list[AnyElement] = []
    for name, value in members.items():
        for item in value if isinstance(value, list) else [value]:
            if name == XML_MEMBER:
                if not isinstance(item, str):
                    raise ValueError(f"{XML_MEMBER} holds texts, each the XML of one element")
                found.append(any_element(_parsed(item)))
            else:
                made = etree.tostring(_element(name, item, EXTENSION_SCOPE))
                found.append(any_element(_parsed(made)))
    return tuple(found)


class _NotGeneric(Exception):
    """The element has no generic form."""


def _parsed(xml: str | bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(xml, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError("a document type declaration is not allowed")
    return root


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
        prefix = next((p for p, u in element.nsmap.items() if p and u == qualified.namespace), None)
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
    if (element.text or "").strip() or any((c.tail or "").strip() for c in children):
        raise _NotGeneric
    scope = above | dict(element.nsmap)
    return _name(element), value | _grouped([_generic(c, scope) for c in children])


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
    parent: etree._Element | None = None,
) -> etree._Element:
    members: Members = value if isinstance(value, dict) else {"$": value}
    declared = {
        (n.partition(":")[2] or None): str(u)
        for n, u in members.items()
        if n == "@xmlns" or n.startswith("@xmlns:")
    }
    inner = scope | declared
    tag = _resolved(name, inner, default=inner.get(None, ""))
    nsmap: Any = {p: u for p, u in inner.items() if u}
    element = (
        etree.Element(tag, nsmap=nsmap)
        if parent is None
        else etree.SubElement(parent, tag, nsmap=nsmap)
    )
    for member, held in members.items():
        if member == "$":
            if not isinstance(held, str):
                raise ValueError(f"{name}: text outside the vocabulary is given as a string")
            element.text = held or None
        elif member.startswith("@"):
            if member == "@xmlns" or member.startswith("@xmlns:"):
                continue
            if not isinstance(held, str):
                raise ValueError(f"{name}: attribute {member} is given as a string")
            element.set(_resolved(member[1:], inner, default=""), held)
        else:
            for item in held if isinstance(held, list) else [held]:
                _element(member, item, inner, element)
    return element


def _resolved(name: str, scope: Scope, default: str) -> str:
    prefix, _, local = name.rpartition(":")
    if not prefix:
        return f"{{{default}}}{name}" if default else name
    if prefix not in scope:
        raise ValueError(f"{name}: prefix {prefix} is not declared; add @xmlns:{prefix}")
    return f"{{{scope[prefix]}}}{local}"
