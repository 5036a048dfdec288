"""Line breaks and indentation for people, only where white space has no meaning."""

from __future__ import annotations

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE

__all__ = ["indented"]

STEP = "  "
OURS = f"{{{NAMESPACE}}}"
UNQUALIFIED = f"{OURS}InformationObject"
MEANINGFUL = {f"{OURS}{name}" for name in ("UserArea", "Signature")}
"""Elements of any content: what stands in them may be signed, so it is not touched."""


def indented(data: bytes) -> bytes:
    """The same document with each element on a line of its own."""
    root = etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False))
    _indent(root, "\n")
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return written + b"\n"


def _indent(element: etree._Element, line: str) -> None:
    children = list(element.iterchildren("*"))
    texts = (element.text, *(c.tail for c in element))
    plain = not any(text and text.strip(" \t\r\n") for text in texts)
    if not children or not plain or element.tag in MEANINGFUL or len(children) != len(element):
        return
    inner = line + STEP
    element.text = inner
    for child in children:
        child.tail = inner
        # In no namespace are the children of an information object, and otherwise a plant's own.
        if child.tag.startswith(OURS) or (element.tag == UNQUALIFIED and child.tag[0] != "{"):
            _indent(child, inner)
    children[-1].tail = line
