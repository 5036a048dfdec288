"""Where each element of a document begins: line and column.

libxml2 keeps a line only, that of the end of a start tag, and none beyond 65,535. So the places are
taken from a second pass with expat, made only when there is something to point at.
"""

from __future__ import annotations

import codecs
from array import array
from collections.abc import Callable
from typing import cast
from xml.parsers import expat

from lxml import etree

__all__ = ["Locate", "line_of", "locator"]

BACKEND_LINES = 65_535
"""libxml2 gives this line for every element further down."""

BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""Expat counts a mark as a column."""

Locate = Callable[[etree._Element], tuple[int | None, int | None]]
"""Gives the line and column of an element, both counted from 1."""


def locator(data: bytes, root: etree._Element) -> Locate:
    """Places of the elements of *root*, the tree that was parsed from *data*."""
    lines, columns = array("L"), array("L")
    parser = expat.ParserCreate()
    mark = data.startswith(BYTE_ORDER_MARKS)

    def note(*_: object) -> None:
        line = parser.CurrentLineNumber
        lines.append(line)
        columns.append(parser.CurrentColumnNumber + 1 - (mark and line == 1))

    parser.StartElementHandler = note
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError):
        # An encoding libxml2 knows and expat does not: the line of the tree has to do.
        return _from_tree
    numbers = {element: number for number, element in enumerate(root.iter("*"))}
    if len(numbers) != len(lines):
        return _from_tree

    def locate(element: etree._Element) -> tuple[int | None, int | None]:
        number = numbers.get(element)
        return _from_tree(element) if number is None else (lines[number], columns[number])

    return locate


def line_of(element: etree._Element) -> int | None:
    """The line the parser noted; None beyond what it can count."""
    line = cast("int | None", element.sourceline)
    return None if line is not None and line >= BACKEND_LINES else line


def _from_tree(element: etree._Element) -> tuple[int | None, int | None]:
    return line_of(element), None
