"""Line and column of what rules found: rules see objects, which know no lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from isa95kit.binding.locations import Locate
from isa95kit.findings import Finding

__all__ = ["located"]

Children = dict[tuple[str, int], etree._Element]


def located(findings: Iterable[Finding], root: etree._Element, locate: Locate) -> Iterator[Finding]:
    """The same findings, each with the place of the element that its path names."""
    known: dict[etree._Element, Children] = {}
    for finding in findings:
        element = _element(finding.path, root, known)
        line, column = locate(element)
        yield replace(finding, line=line, column=column)


def _element(
    path: str, root: etree._Element, known: dict[etree._Element, Children]
) -> etree._Element:
    """The element of a path, or the nearest one above it that there is."""
    current = root
    for step in path.split("/")[2:]:
        name, _, number = step.rstrip("]").partition("[")
        if current not in known:
            known[current] = _children(current)
        below = known[current].get((name, int(number or 1)))
        if below is None:
            break
        current = below
    return current


def _children(element: etree._Element) -> Children:
    found: Children = {}
    counts: dict[str, int] = {}
    for child in element.iterchildren("*"):
        name = etree.QName(child).localname
        counts[name] = counts.get(name, 0) + 1
        found[name, counts[name]] = child
    return found
