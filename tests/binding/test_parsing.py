"""Strict parsing: well-formed XML, or one finding that says what is wrong and where."""

from __future__ import annotations

import gc

import pytest
from lxml import etree

from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.parsing import Head, parse, parse_against
from isa95kit.binding.sources import Unreadable
from isa95kit.pausing import paused_gc
from isa95kit.releases import Release
from isa95kit.schema import store
from tests.canonical import NAMESPACE

LOT = f'<MaterialLot xmlns="{NAMESPACE}"><ID>L1</ID></MaterialLot>'.encode()


def problem(data: bytes, limits: Limits = DEFAULT) -> tuple[str, int | None, int | None]:
    """Rule and place of what is wrong with a document."""
    with pytest.raises(Unreadable) as caught:
        parse(data, limits)
    finding = caught.value.finding
    assert finding.message
    assert finding.hint
    return finding.rule, finding.line, finding.column


def test_comments_and_instructions_are_left_out() -> None:
    root = parse(b"<?a b?><!-- c --><a>d<!-- e -->f<?g h?>i</a><!-- j -->", DEFAULT)
    assert (root.text, len(root), root.getprevious(), root.getnext()) == ("dfi", 0, None, None)


@pytest.mark.parametrize(
    ("data", "rule", "line", "column"),
    [
        (b"", "XML-009", None, None),
        (b" \n\t", "XML-009", None, None),
        (b"text", "XML-001", 1, 1),
        (b"<a>", "XML-001", 1, 4),
        (b"<a>\n  <b></a>", "XML-001", 2, 10),
        (b"<a/><b/>", "XML-001", 1, 5),
        (b"<a b=c/>", "XML-001", 1, 6),
        (b'<a b="1" b="2"/>', "XML-001", 1, 15),
        (b'<a b="<"/>', "XML-001", 1, 7),
        (b"<a>a & b</a>", "XML-001", 1, 7),
        (b"<p:a/>", "XML-001", 1, 5),
        (b"<a>\0</a>", "XML-001", 1, 4),
        (b"<a>&#0;</a>", "XML-001", 1, 8),
        (b"<a>&nbsp;</a>", "XML-003", 1, 10),
        (b"<!DOCTYPE a><a/>", "XML-002", None, None),
        (b'<!DOCTYPE a SYSTEM "a.dtd"><a>', "XML-002", None, None),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "XML-002", None, None),
        (b'<!DOCTYPE a [<!ENTITY b "&c;"><!ENTITY c "&b;">]><a>&b;</a>', "XML-002", None, None),
        ("<a>ä</a>".encode("latin-1"), "XML-007", 1, 4),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "XML-007", 1, 39),
        (b'<?xml version="1.0" encoding="UTF-16"?><a/>', "XML-007", 1, 38),
        (b"<a>" * 257, "XML-005", 1, None),
        (b"<a>" + b"a" * 10_000_001 + b"</a>", "XML-006", 1, None),
        (b'<a b="' + b"a" * 10_000_001 + b'"/>', "XML-006", 1, None),
        (b"<a><!--" + b"a" * 10_000_001 + b"--></a>", "XML-006", 1, None),
        (b"<a><![CDATA[" + b"a" * 10_000_001 + b"]]></a>", "XML-006", 1, None),
        (b"<" + b"a" * 50_001 + b"/>", "XML-006", 1, None),
    ],
    ids=lambda value: value[:40] if isinstance(value, bytes) else None,
)
def test_each_problem_has_its_rule_and_place(
    data: bytes, rule: str, line: int | None, column: int | None
) -> None:
    assert problem(data) == (rule, line, column)


@pytest.mark.parametrize("word", ["encoding", "huge", "depth", "Excessive", "amplification"])
def test_the_words_of_a_document_do_not_decide_the_rule(word: str) -> None:
    assert problem(f"<{word}></a>".encode())[0] == "XML-001"
    assert problem(f"<a>&{word};</a>".encode())[0] == "XML-003"
    assert problem(f"<{word}:a/>".encode())[0] == "XML-001"


def nested(depth: int) -> bytes:
    """Elements inside each other."""
    return b"<a>" * depth + b"</a>" * depth


def test_the_limit_of_depth() -> None:
    parse(nested(256), DEFAULT)
    parse(nested(3), Limits(depth=3))
    assert problem(nested(4), Limits(depth=3))[0] == "XML-005"
    parse(nested(300), Limits(depth=300))
    assert problem(nested(301), Limits(depth=300))[0] == "XML-005"


def test_beyond_what_libxml2_can_the_message_says_so() -> None:
    with pytest.raises(Unreadable, match=r"deeper than 2,048 levels"):
        parse(nested(3000), Limits(depth=100_000))


def test_the_limit_of_text() -> None:
    limits = Limits(text=5)
    for good in (b"<a>12345</a>", b'<a b="12345"/>', b"<a><b/>12345</a>", "<a>äöüßé</a>".encode()):
        parse(good, limits)
    for bad in (b"<a>123456</a>", b'<a b="123456"/>', b"<a><b/>123456</a>"):
        assert problem(bad, limits)[0] == "XML-006"
    parse(b"<a>" + b"a" * 11_000_000 + b"</a>", Limits(text=11_000_000))
    assert problem(b"<a>" + b"a" * 11_000_001 + b"</a>", Limits(text=11_000_000))[0] == "XML-006"


BOMB = (
    b'<!DOCTYPE a [<!ENTITY b "'
    + b"b" * 50_000
    + b'">%s]><a b="'
    + b"&b;" * 20_000
    + b'">'
    + b"&b;" * 20_000
    + b"</a>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_raised_limits_let_no_entities_in(encoding: str) -> None:
    """libxml2 drops its own guard where its limits are lifted."""
    bomb = BOMB.decode().encode(encoding)
    for limits in (DEFAULT, Limits(text=2**31), Limits(depth=300)):
        assert problem(bomb, limits)[0] == "XML-002"


def test_a_doctype_is_not_seen_where_it_is_text() -> None:
    data = b"<!-- <!DOCTYPE a> --><a><![CDATA[<!DOCTYPE a>]]></a>"
    assert parse(data, Limits(text=20_000_000)).text == "<!DOCTYPE a>"


def test_the_head_ends_at_the_root() -> None:
    head = Head.of(b'<?xml version="1.0"?><!-- a --><b:c xmlns:b="urn:b" d="e"><unclosed', DEFAULT)
    assert (head.tag, head.attributes, head.has_doctype) == ("{urn:b}c", {"d": "e"}, False)


def test_the_head_ends_at_a_doctype() -> None:
    head = Head.of(b"<!DOCTYPE a [<!ENTITY", DEFAULT)
    assert (head.tag, head.has_doctype) == ("", True)
    with pytest.raises(Unreadable):
        head.refuse_doctype()


@pytest.mark.parametrize(
    "data", [b"", b"a", b"<", b"\xff\xfe", b'<?xml version="1.0" encoding="x"?>']
)
def test_what_has_no_head_has_an_empty_one(data: bytes) -> None:
    head = Head.of(data, DEFAULT)
    assert (head.tag, head.has_doctype) == ("", False)


def test_judging_on_the_way() -> None:
    schema = store.compiled(Release.V0701)
    root, errors = parse_against(LOT, DEFAULT, schema)
    assert (root.tag, errors) == (f"{{{NAMESPACE}}}MaterialLot", None)
    root, errors = parse_against(LOT.replace(b"ID", b"Id"), DEFAULT, schema)
    assert root.tag == f"{{{NAMESPACE}}}MaterialLot"
    assert errors is not None
    assert all("Id" in (e.message or "") for e in errors)
    assert len(errors) == 1


@pytest.mark.parametrize(
    "data",
    [LOT[:-1], LOT.replace(b"ID", b"Id") + b"<", b"<!DOCTYPE a>" + LOT, LOT + b"\0", b"", b"\xff"],
)
def test_judging_on_the_way_tells_of_broken_syntax_first(data: bytes) -> None:
    with pytest.raises(Unreadable) as one:
        parse_against(data, DEFAULT, store.compiled(Release.V0701))
    with pytest.raises(Unreadable) as other:
        parse(data, DEFAULT)
    assert one.value.finding == other.value.finding


def test_the_collector_rests_and_comes_back() -> None:
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), paused_gc():
        assert not gc.isenabled()
        with paused_gc():
            assert not gc.isenabled()
        assert not gc.isenabled()
        raise ZeroDivisionError
    assert gc.isenabled()


def test_nothing_is_loaded_because_a_document_says_so() -> None:
    data = (
        b'<?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>'
        b'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/hostname"/></a>'
    )
    root = parse(data, DEFAULT)
    assert etree.tostring(root[0]).count(b"include") == 1
