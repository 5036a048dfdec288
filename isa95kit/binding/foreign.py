"""Elements outside the vocabulary, carried as self-contained XML."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import AnyElement

__all__ = ["any_element"]

PREFIXED = re.compile(r"([^\W\d][\w.-]*):")


def any_element(e: Any) -> AnyElement:
    """The element with everything in it, in canonical form.

    Canonical XML keeps the prefixes that names use. Prefixes that only text or attribute values
    use (``xsi:type="b2mml:…"``, names in XPath) are looked for there and kept as well.
    """
    used = {
        prefix
        for node in e.iter()
        for text in (node.text, *node.attrib.values())
        if text
        for prefix in PREFIXED.findall(text)
    }
    known = sorted(used & set(filter(None, e.nsmap)))
    try:
        written = etree.tostring(e, method="c14n", exclusive=True, inclusive_ns_prefixes=known)
    except etree.C14NError:
        # Canonical XML refuses relative namespace names, which are legal and occur.
        written = etree.tostring(e, with_tail=False)
    xml = written.decode()
    if not etree.QName(e).namespace:
        # Without a namespace of its own it must not fall into that of the message.
        name = re.match(r"<[^\s/>]+", xml)
        assert name is not None
        if ' xmlns=""' not in xml[: xml.index(">")]:
            xml = f'{name[0]} xmlns=""{xml[name.end() :]}'
    return AnyElement(xml)
