"""Line and column of every element, in any encoding and beyond what libxml2 counts."""

from __future__ import annotations

import pytest
from lxml import etree

from isa95kit.binding.limits import DEFAULT
from isa95kit.binding.locations import line_of, locator
from isa95kit.binding.parsing import parse

TEXT = """<?xml version="1.0" encoding="{}"?>
<!-- ä --><a
  x="1"
><b/><b>ö</b>
  <?c d?><e>
 <f/></e></a>
"""


def places(data: bytes) -> list[tuple[str, int | None, int | None]]:
    """Each element with its place."""
    root = parse(data, DEFAULT)
    locate = locator(data, root)
    return [(str(e.tag), *locate(e)) for e in root.iter()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_where_each_start_tag_begins(encoding: str) -> None:
    data = TEXT.format(encoding).encode(encoding)
    found = places(data)
    assert [(tag, line) for tag, line, _ in found] == [
        ("a", 2), ("b", 4), ("b", 4), ("e", 5), ("f", 6),
    ]  # fmt: skip
    assert [column for _, _, column in found][1:] == [2, 6, 10, 2]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_column(encoding: str) -> None:
    data = "<a><b/>\n<c/></a>".encode(encoding)
    assert places(data) == [("a", 1, 1), ("b", 1, 4), ("c", 2, 1)]


def test_an_encoding_expat_does_not_know_gives_lines() -> None:
    data = '<?xml version="1.0" encoding="shift_jis"?>\n<a>\n<b>混</b></a>'.encode("shift_jis")
    assert places(data) == [("a", 2, None), ("b", 3, None)]


def test_lines_beyond_65535() -> None:
    data = b"<a>" + b"\n" * 70_000 + b"<b/></a>"
    assert places(data)[1] == ("b", 70_001, 1)
    assert line_of(parse(data, DEFAULT)[0]) is None


def test_an_element_of_another_tree_gets_the_line_of_its_parser() -> None:
    data = b"<a><b/></a>"
    locate = locator(data, parse(data, DEFAULT))
    assert locate(etree.fromstring(b"\n\n<c/>")) == (3, None)


def test_a_built_element_has_no_line() -> None:
    assert line_of(etree.Element("a")) is None


def test_data_that_is_not_that_of_the_tree_gives_lines() -> None:
    root = parse(b"<a>\n<b/></a>", DEFAULT)
    assert locator(b"<a/>", root)(root[0]) == (2, None)
    assert locator(b"{}", root)(root[0]) == (2, None)
