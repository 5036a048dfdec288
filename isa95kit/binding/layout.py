"""Line breaks and indentation for people, only where white space has no meaning."""

from __future__ import annotations

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE

__all__ = ["indented"]

STEP = "  "
MEANINGFUL = {f"{{{NAMESPACE}}}{name}" for name in ("UserArea", "Signature")}
"""Elements of any content: what stands in them may be signed, so it is not touched."""


def indented(data: bytes) -> bytes:
    """The same document with each element on a line of its own."""
    root = etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))
    _indent(root, "\n")
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return written + b"\n"


def _indent(element: etree._Element, line: str) -> None:
    children = list(element)
    plain = not (element.text or "").strip() and not any((c.tail or "").strip() for c in children)
    namespace = etree.QName(element).namespace
    if not children or not plain or element.tag in MEANINGFUL or namespace not in (NAMESPACE, None):
        return
    inner = line + STEP
    element.text = inner
    for child in children:
        child.tail = inner
        _indent(child, inner)
    children[-1].tail = line
