"""The content of a document apart from how it is spelled, for comparing documents in tests.

Written for the tests alone, on lxml and the schema's components, and sharing nothing with the
readers and writers that it judges.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.schema import store
from isa95kit.schema.components import ComplexType

__all__ = ["DOCUMENTS", "GRAMMAR", "NAMESPACE", "ROOTS", "XSI", "canonical"]

GRAMMAR = Grammar(store.components(Release.V0701))
DOCUMENTS = Documents(GRAMMAR)
ROOTS = tuple(GRAMMAR.components.elements)
NAMESPACE = Release.V0701.namespace
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

SCHEMA_LOCATIONS = (f"{XSI}schemaLocation", f"{XSI}noNamespaceSchemaLocation")
WILDCARDS = (f"{{{NAMESPACE}}}UserArea", f"{{{NAMESPACE}}}Signature")
PARSER = etree.XMLParser(remove_comments=True, remove_pis=True)

Node = tuple[Any, ...]


def canonical(data: bytes) -> Node:
    """Tag, attributes and content of each element of a V0701 document, as nested tuples.

    Not counted are, and nothing else: prefixes, the order of attributes, comments and processing
    instructions, white space in element-only content, ``xsi:schemaLocation``, an ``xsi:nil`` that
    is false, white space around a truth value, and an ``xsi:type`` that names the type the element
    is declared with, stands on a nil element, or on a root that is text (there the types it can
    name differ in name alone).
    """
    root = etree.fromstring(data, PARSER)
    declared = {place.element: place.child.type for place in GRAMMAR.places(root) if place.child}
    declared[root] = GRAMMAR.components.elements[etree.QName(root).localname].type
    if GRAMMAR.is_text(declared[root]):
        root.attrib.pop(f"{XSI}type", None)  # type: ignore[call-overload]
    return _node(root, declared, exact=False)


def _node(element: etree._Element, declared: dict[etree._Element, str], *, exact: bool) -> Node:
    pairs = {str(k): str(v) for k, v in element.attrib.items()}
    attributes = sorted(pairs.items() if exact else _attributes(element, pairs, declared))
    inside = exact or element.tag in WILDCARDS
    children = [
        _node(c, declared, exact=inside or not _of_the_release(c, element)) for c in element
    ]
    texts = [element.text or "", *(c.tail or "" for c in element)]
    of_elements = bool(children) or _of_elements(declared.get(element))
    if of_elements and not exact and not any(t.strip(" \t\r\n") for t in texts):
        texts = [""] * len(texts)
    if not children and _is_truth(declared.get(element)):
        texts = [t.strip(" \t\r\n") for t in texts]
    return str(element.tag), tuple(attributes), tuple(texts), tuple(children)


def _is_truth(type_name: str | None) -> bool:
    """A type that two texts alone are of; all else keeps its blanks."""
    return type_name == "IndicatorType"


def _of_elements(type_name: str | None) -> bool:
    """A type of child elements alone."""
    found = GRAMMAR.components.types.get(type_name or "")
    return isinstance(found, ComplexType) and not found.is_text and not found.mixed


def _of_the_release(child: etree._Element, parent: etree._Element) -> bool:
    """Anything else stands in an extension slot, where white space counts."""
    namespace = etree.QName(child).namespace
    unqualified = not namespace and etree.QName(parent).localname == "InformationObject"
    return namespace == NAMESPACE or unqualified


def _attributes(
    element: etree._Element, pairs: dict[str, str], declared: dict[etree._Element, str]
) -> list[tuple[str, str]]:
    kept = []
    nil = pairs.get(f"{XSI}nil", "").strip() in ("true", "1")
    for name, value in pairs.items():
        if name in SCHEMA_LOCATIONS:
            continue
        if name == f"{XSI}nil":
            if nil:
                kept.append((name, "true"))
        elif name == f"{XSI}type":
            prefix, _, local = value.strip().rpartition(":")
            namespace = element.nsmap.get(prefix or None)
            if not nil and (namespace, local) != (NAMESPACE, declared.get(element)):
                kept.append((name, f"{{{namespace}}}{local}"))
        else:
            kept.append((name, value))
    return kept
