"""Elements outside the vocabulary, carried as self-contained XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import AnyElement
from isa95kit.binding.writers import escape_attribute

__all__ = ["any_element"]

XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
PREFIXED = re.compile(r"([^\W\d][\w.-]*):")
START = re.compile(r"<[^\s/>]+")
DEFAULT_NAMESPACE = re.compile(
    r"""<[^\s/>]+(?:\s+(?!xmlns\s*=)[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s+xmlns\s*="""
)


def any_element(e: Any) -> AnyElement:
    """The element with everything in it, in canonical form.

    Canonical XML keeps the prefixes that names use. Prefixes that only text or attribute values
    use (``xsi:type="b2mml:…"``, names in XPath) are looked for there and kept as well. Where it
    cannot keep what is needed, the element is written as it is, with the namespaces it uses.
    """
    return AnyElement(_own_default(e, _canonical(e) or _as_it_is(e)))


def _canonical(e: Any) -> str:
    if any(map(_bare_type, e.iter("*"))):
        return ""
    try:
        written = etree.tostring(e, method="c14n", exclusive=True, inclusive_ns_prefixes=_kept(e))
    except etree.C14NError:
        # Canonical XML refuses relative namespace names, which are legal and occur.
        return ""
    return written.decode()


def _as_it_is(e: Any) -> str:
    written = etree.tostring(e, encoding="unicode", with_tail=False)
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)
    alone = etree.fromstring(written, parser)
    # What else is in scope depends on the message around it, and is none of its content.
    etree.cleanup_namespaces(alone, keep_ns_prefixes=_kept(e))
    default = e.nsmap.get(None)
    written = etree.tostring(alone, encoding="unicode")
    if not default or alone.nsmap.get(None) == default:
        return written
    name = START.match(written)
    assert name is not None
    return f'{name[0]} xmlns="{escape_attribute(default)}"{written[name.end() :]}'


def _kept(e: Any) -> list[str]:
    """Prefixes in scope that text and attribute values may mean."""
    return sorted(set(_prefixes_in_text(e)) & set(filter(None, e.nsmap)))


def _prefixes_in_text(e: Any) -> Iterator[str]:
    """What looks like a prefix in text and attribute values."""
    for node in e.iter():
        for text in (node.text, *node.attrib.values(), None if node is e else node.tail):
            if text:
                yield from PREFIXED.findall(text)


def _own_default(e: Any, xml: str) -> str:
    """Names without a prefix must not fall into the default namespace of the message."""
    bare = any(not etree.QName(node).namespace or _bare_type(node) for node in e.iter("*"))
    if not bare or DEFAULT_NAMESPACE.match(xml):
        return xml
    name = START.match(xml)
    assert name is not None
    return f'{name[0]} xmlns=""{xml[name.end() :]}'


def _bare_type(node: Any) -> bool:
    """True when an ``xsi:type`` names its type without a prefix."""
    named = node.get(XSI_TYPE)
    return named is not None and ":" not in named
