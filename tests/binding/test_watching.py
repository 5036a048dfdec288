"""A stream on its way into the parser keeps within its limits and the tree small."""

from __future__ import annotations

import io

import pytest
from lxml import etree

from isa95kit.binding.limits import Limits
from isa95kit.binding.sources import Unreadable
from isa95kit.binding.watching import CHUNK, Watched


def test_what_was_peeked_at_is_given_once_more() -> None:
    stream = Watched(io.BytesIO(b"a" * CHUNK + b"b" * 10), "t", Limits())
    assert stream.peek() == b"a" * CHUNK
    assert stream.peek() == b"b" * 10
    assert stream.read() == b"a" * CHUNK + b"b" * 10
    assert stream.read() == b""


def test_the_limit_of_size() -> None:
    stream = Watched(io.BytesIO(b"a" * 10), "t", Limits(size=9))
    with pytest.raises(Unreadable, match="larger than 9 bytes"):
        stream.read()


def test_a_head_without_an_end_is_refused() -> None:
    stream = Watched(io.BytesIO(b"<a b='" + b"a" * 11_000_000), "t", Limits())
    with pytest.raises(Unreadable, match="longer than 10,000,000"):
        while stream.peek():
            pass


def test_what_is_complete_is_let_go_of() -> None:
    root = etree.fromstring("<a><b/><c><d/><e/></c><f><g/><h><i/></h></f></a>")
    stream = Watched(io.BytesIO(b"x"), "t", Limits())
    stream.watch(root, prune=True)
    stream.read()
    assert etree.tostring(root) == b"<a><f><h><i/></h></f></a>"


def test_what_is_to_be_read_is_kept_whole() -> None:
    text = b"<a><b/><t><u/><v><w/><x/></v></t></a>"
    root = etree.fromstring(text)
    stream = Watched(io.BytesIO(b"x"), "t", Limits())
    stream.watch(root, prune=True)
    stream.read()
    assert etree.tostring(root) == text.replace(b"<b/>", b"")


def test_nothing_is_let_go_of_unless_asked() -> None:
    root = etree.fromstring("<a><b/><c/></a>")
    stream = Watched(io.BytesIO(b"x"), "t", Limits())
    stream.watch(root, prune=False)
    stream.read()
    assert len(root) == 2


@pytest.mark.parametrize("grows", [True, False])
def test_a_tree_that_ceases_to_grow_is_refused(grows: bool) -> None:
    root = etree.fromstring("<a><b>text</b></a>")
    stream = Watched(io.BytesIO(b"x" * 15_000_000), "t", Limits())
    stream.watch(root, prune=True)
    given = 0
    try:
        while piece := stream.read():
            given += len(piece)
            if grows and given % (64 * CHUNK) == 0:
                root.append(etree.Element("b"))
    except Unreadable as problem:
        assert not grows
        assert problem.finding.rule == "XML-006"
        assert given < 14_000_000
    else:
        assert grows
