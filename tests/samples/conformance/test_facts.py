"""Paths of facts lead where XPath and JSON Pointer say; digests are those of canonical XML."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Fact, Form, Kind, prefixes
from isa95kit.samples.conformance.facts import (
    Digits,
    digest,
    digest_at,
    found_in_json,
    found_in_xml,
    is_path,
    named_type,
)

NAMES = prefixes(Release.V0701)
LOT = etree.fromstring(
    f'<MaterialLot xmlns="{NAMES["b"]}" xmlns:xsi="{NAMES["xsi"]}" xmlns:p="{NAMES["p"]}">'
    '<ID schemeID="S" p:by="me">1</ID>between<Description>a</Description><Description/>'
    '<Loose xmlns="">l</Loose><Quantity xsi:nil="1"/><Status xsi:type="CodeType">x</Status>'
    "</MaterialLot>"
)


@pytest.mark.parametrize(
    ("path", "kind", "expected"),
    [
        ("/b:MaterialLot/b:ID", Kind.TEXT, "1"),
        ("/b:MaterialLot/b:ID/@schemeID", Kind.TEXT, "S"),
        ("/b:MaterialLot/b:ID/@p:by", Kind.TEXT, "me"),
        ("/b:MaterialLot/b:ID/@by", Kind.TEXT, None),
        ("/b:MaterialLot/b:ID/@by", Kind.ABSENT, ""),
        ("/b:MaterialLot/b:ID/@schemeID", Kind.ABSENT, "S "),
        ("/b:MaterialLot/b:Description[1]", Kind.TEXT, "a"),
        ("/b:MaterialLot/b:Description[2]", Kind.TEXT, ""),
        ("/b:MaterialLot/b:Description[3]", Kind.TEXT, None),
        ("/b:MaterialLot/b:Description", Kind.COUNT, "2"),
        ("/b:MaterialLot/b:Colour", Kind.COUNT, "0"),
        ("/b:MaterialLot/b:Colour", Kind.ABSENT, ""),
        ("/b:MaterialLot/b:ID", Kind.ABSENT, "an element"),
        ("/b:MaterialLot/Loose", Kind.TEXT, "l"),
        ("/b:MaterialLot/b:Loose", Kind.TEXT, None),
        ("/MaterialLot/b:ID", Kind.TEXT, None),
        ("/b:Lot/b:ID", Kind.TEXT, None),
        ("/b:MaterialLot/*[4]", Kind.NAME, "Loose"),
        ("/b:MaterialLot/*[1]", Kind.NAME, f"{{{NAMES['b']}}}ID"),
        ("/b:MaterialLot/b:ID", Kind.FOLLOWING, "between"),
        ("/b:MaterialLot", Kind.LEADING, None),
        ("/b:MaterialLot/b:Quantity", Kind.NIL, "true"),
        ("/b:MaterialLot/b:ID", Kind.NIL, None),
        ("/b:MaterialLot/b:Status", Kind.TYPE, f"{{{NAMES['b']}}}CodeType"),
        ("/b:MaterialLot/b:ID", Kind.TYPE, None),
        ("/b:MaterialLot/b:ID", Kind.NUMBER, None),
        ("/q:MaterialLot", Kind.TEXT, None),
    ],
)
def test_facts_in_xml(path: str, kind: Kind, expected: str | None) -> None:
    assert is_path(path, Form.XML)
    assert found_in_xml(LOT, Fact(path, kind), NAMES) == expected


JSON = json.loads(
    '{"a": {"b": ["x", 1.50], "c/d": null, "e~f": true, "": "empty", "g": "7"}}',
    parse_int=Digits,
    parse_float=Digits,
)


@pytest.mark.parametrize(
    ("path", "kind", "expected"),
    [
        ("/a/b/0", Kind.TEXT, "x"),
        ("/a/b/1", Kind.NUMBER, "1.50"),
        ("/a/b/1", Kind.TEXT, None),
        ("/a/g", Kind.NUMBER, None),
        ("/a/b/2", Kind.TEXT, None),
        ("/a/b/x", Kind.TEXT, None),
        ("/a/b/99999999999999999999", Kind.TEXT, None),
        ("/a/b", Kind.COUNT, "2"),
        ("/a/g", Kind.COUNT, "1"),
        ("/a/c~1d", Kind.LITERAL, "null"),
        ("/a/e~0f", Kind.LITERAL, "true"),
        ("/a/g", Kind.LITERAL, None),
        ("/a/", Kind.TEXT, "empty"),
        ("/a/z", Kind.ABSENT, ""),
        ("/a/g", Kind.ABSENT, "a member"),
    ],
)
def test_facts_in_json(path: str, kind: Kind, expected: str | None) -> None:
    assert is_path(path, Form.JSON)
    assert found_in_json(JSON, Fact(path, kind)) == expected


@pytest.mark.parametrize(
    "path",
    ["", "b:ID", "//b:ID", "/b:ID/", "/b:ID[0]", "/b:ID[last()]", "/@a", "/b:ID/@a/b:c", "/.."],
)
def test_other_xpath_is_no_path_of_a_fact(path: str) -> None:
    assert not is_path(path, Form.XML)


@given(st.text(max_size=200), st.sampled_from(Form))
def test_no_text_breaks_the_question(text: str, form: Form) -> None:
    if is_path(text, form):
        fact = Fact(text, Kind.TEXT)
        if form is Form.XML:
            assert found_in_xml(LOT, fact, NAMES) in (None, *LOT.itertext(), "1betweenalx", "1")
        else:
            found_in_json(JSON, fact)


def test_a_digest_is_that_of_exclusive_canonical_xml_without_comments() -> None:
    written = b"<a xmlns:q='urn:q' xmlns='urn:a'><!-- x --><b c='1' a=\"2\"/>\r\n</a>"
    canonical = b'<a xmlns="urn:a"><b a="2" c="1"></b>\n</a>'
    assert digest(etree.fromstring(written)) == sha256(canonical).hexdigest()
    inner = digest_at(written.replace(b"urn:a", NAMES["b"].encode()), "/b:a/b:b", Release.V0701)
    alone = f'<b xmlns="{NAMES["b"]}" a="2" c="1"></b>'
    assert inner == sha256(alone.encode()).hexdigest()
    with pytest.raises(KeyError):
        digest_at(written, "/b:z", Release.V0701)


def test_a_type_without_a_namespace_is_named_as_it_stands() -> None:
    xsi = NAMES["xsi"]
    assert named_type(etree.fromstring(f'<a xmlns:x="{xsi}" x:type=" T "/>')) == "T"
    assert named_type(etree.fromstring(f'<a xmlns:x="{xsi}" x:type="q:T"/>')) == "T"
