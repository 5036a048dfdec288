"""Names of elements and namespaces: what the patterns take, XML takes."""

from __future__ import annotations

import re
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from isa95kit.binding.names import NAME, NAMESPACE_NAME, NCNAME, RESERVED_NAMESPACES, is_ncname

PLANE = st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"])


def is_name_of_xml(name: str) -> bool:
    try:
        return bool(etree.fromstring(f"<{name}/>").tag == name)
    except etree.XMLSyntaxError:
        return False


@settings(deadline=None)
@given(st.text(PLANE, min_size=1, max_size=3))
def test_names_are_those_of_the_parser(name: str) -> None:
    assert is_ncname(name) is (is_name_of_xml(name) and ":" not in name)


@settings(deadline=None)
@given(PLANE)
def test_each_character_at_the_beginning_and_behind_it(character: str) -> None:
    for name in (f"{character}a", f"a{character}"):
        spelled = not re.search(r"[\s/>:]", character)
        assert is_ncname(name) is (spelled and is_name_of_xml(name))


@pytest.mark.parametrize(
    "name", ["", "a\n", "2nd", "-a", ".a", "a b", "a:b", "ª", "x²", "\U00010000"]
)
def test_what_is_no_name(name: str) -> None:
    assert not is_ncname(name)
    assert re.fullmatch(NCNAME, name) is None


def test_one_prefix_or_none() -> None:
    assert all(re.fullmatch(NAME, name) for name in ("a", "a:b", "größe:Straße"))
    assert not any(re.fullmatch(NAME, name) for name in ("a:", ":a", "a:b:c", "a:2"))


@settings(deadline=None)
@given(st.from_regex(re.compile(NAMESPACE_NAME, re.ASCII), fullmatch=True))
def test_a_namespace_that_is_taken_is_one_for_the_parser(uri: str) -> None:
    element = etree.fromstring(f"<p:a xmlns:p={quoteattr(uri)}/>")
    assert element.tag == f"{{{uri}}}a"


@pytest.mark.parametrize(
    "uri", ["", "rel", "a b", "http://a b", "%zz:a", "urn:a#b#c", "http://[::1]x", "urn:é", ":a"]
)
def test_what_is_no_namespace(uri: str) -> None:
    assert re.fullmatch(NAMESPACE_NAME, uri) is None


def test_reserved_namespaces_cannot_be_declared() -> None:
    for uri in RESERVED_NAMESPACES:
        with pytest.raises(etree.XMLSyntaxError):
            etree.fromstring(f'<p:a xmlns:p="{uri}"/>')
