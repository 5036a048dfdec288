"""Elements outside the vocabulary as JSON members and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml.base import EXTENSION_NAMESPACE, AnyElement
from isa95kit.binding.foreign import any_element
from isa95kit.binding.foreign_json import XML_MEMBER, elements_of, members_of
from isa95kit.releases import Release

NONE: frozenset[str] = frozenset()
NS = Release.V0701.namespace


def elements(*xml: str) -> tuple[AnyElement, ...]:
    return tuple(any_element(etree.fromstring(x)) for x in xml)


def assert_kept(*xml: str) -> dict[str, Any]:
    given_ = elements(*xml)
    members = members_of(given_, NONE)
    assert elements_of(members) == given_
    return members


EXT = f'xmlns:Extended="{EXTENSION_NAMESPACE}"'


def test_the_extension_namespace_needs_no_declaration() -> None:
    assert assert_kept(f"<Extended:Grade {EXT}>A</Extended:Grade>") == {"Extended:Grade": "A"}


def test_attributes_text_and_children() -> None:
    xml = (
        f'<Extended:A {EXT} k="v"><Extended:B>1</Extended:B><Extended:B>2</Extended:B></Extended:A>'
    )
    expected = {"Extended:A": {"@k": "v", "Extended:B": ["1", "2"]}}
    assert assert_kept(xml) == expected


def test_repeated_elements_are_arrays() -> None:
    one = f"<Extended:A {EXT}>1</Extended:A>"
    assert assert_kept(one, one) == {"Extended:A": ["1", "1"]}


def test_other_namespaces_are_declared_where_they_are() -> None:
    assert assert_kept('<p:A xmlns:p="urn:p"><p:B/></p:A>') == {
        "p:A": {"@xmlns:p": "urn:p", "p:B": ""}
    }


@pytest.mark.parametrize(
    "xml",
    [
        ('<p:A xmlns:p="urn:p">a<p:B/>c</p:A>',),
        ('<p:A xmlns:p="urn:p"><p:B/><p:C/><p:B/></p:A>',),
        ('<p:A xmlns:p="urn:p"><!--c--></p:A>',),
        ('<p:A xmlns:p="urn:p"><?p i?></p:A>',),
        ('<p:A xmlns:p="urn:p"/>', '<p:B xmlns:p="urn:p"/>', '<p:A xmlns:p="urn:p"/>'),
    ],
)
def test_what_has_no_generic_form_is_quoted(xml: tuple[str, ...]) -> None:
    assert assert_kept(*xml) == {XML_MEMBER: [e.xml for e in elements(*xml)]}


def test_names_that_mean_something_else_are_quoted() -> None:
    held = elements('<ID xmlns="urn:p"/>')
    assert members_of(held, frozenset({"ID"})) == {XML_MEMBER: [held[0].xml]}
    assert elements_of(members_of(held, frozenset({"ID"}))) == held


names = st.sampled_from(["p:A", "p:B", "q:A", "C", "Extended:D"])
texts = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"))
trees = st.recursive(
    st.tuples(names, texts),
    lambda inner: st.tuples(names, st.lists(st.one_of(inner, texts), max_size=4)),
)
SCOPE = f'xmlns:p="urn:p" xmlns:q="urn:q" {EXT}'


def xml_of(tree: Any, declared: str = "") -> str:
    name, content = tree
    parts = [content] if isinstance(content, str) else content
    inner = "".join(escape(p) if isinstance(p, str) else xml_of(p) for p in parts)
    return f"<{name}{' ' * bool(declared)}{declared}>{inner}</{name}>"


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@settings(deadline=None)
@given(st.lists(trees, min_size=1, max_size=3))
def test_any_elements_are_kept(found: list[Any]) -> None:
    assert_kept(*(xml_of(tree, SCOPE) for tree in found))


@pytest.mark.parametrize(
    "members",
    [
        {"p:A": "x"},
        {"Extended:A": 1},
        {"Extended:A": None},
        {"Extended:A": {"@k": True}},
        {"Extended:A": {"$": []}},
        {"Extended:a b": ""},
        {"Extended:": ""},
        {XML_MEMBER: "<a>"},
        {XML_MEMBER: [1]},
        {XML_MEMBER: "<a/><b/>"},
        {XML_MEMBER: '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'},
        {XML_MEMBER: "</UserArea><ID/>"},
    ],
)
def test_what_cannot_be_elements(members: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        try:
            elements_of(members)
        except etree.XMLSyntaxError as error:
            raise ValueError(str(error)) from error


PLANT = f"""<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
  xmlns="{EXTENSION_NAMESPACE}" targetNamespace="{EXTENSION_NAMESPACE}"
  elementFormDefault="qualified">
  <xsd:group name="MaterialLot"><xsd:sequence>
    <xsd:element name="Grade" type="xsd:integer" minOccurs="0"/>
    <xsd:element name="Tank" type="xsd:string" minOccurs="0" maxOccurs="unbounded"/>
  </xsd:sequence></xsd:group>
</xsd:schema>"""


@pytest.fixture
def plant(tmp_path: Path) -> Path:
    path = tmp_path / "plant.xsd"
    path.write_text(PLANT)
    return path


def test_extension_elements_of_a_plant(plant: Path) -> None:
    text = '{"MaterialLot":{"ID":"a","Extended:Grade":"7","Extended:Tank":["x","y"]}}'
    document = isa.read(text.encode(), extensions=plant)
    assert isa.to_json(document.message) == text
    again = isa.read(isa.to_xml(document.message), extensions=plant)
    assert again.message == document.message
    assert again.digest == document.digest


def test_extension_elements_are_judged_by_the_plants_schema(plant: Path) -> None:
    wrong = b'{"MaterialLot":{"ID":"a","Extended:Grade":"high"}}'
    report = isa.validate(wrong, extensions=plant)
    assert [(f.rule, f.path) for f in report.findings] == [("XSD-504", "$.MaterialLot")]
    assert not isa.validate(b'{"MaterialLot":{"ID":"a","Extended:Grade":"7"}}').valid


def test_the_user_area() -> None:
    area = "<UserArea><MaterialLot><ID>b</ID></MaterialLot><Person><ID>c</ID></Person></UserArea>"
    xml = (
        f'<SyncMaterialLot xmlns="{NS}" releaseID="1"><ApplicationArea><CreationDateTime>'
        f"2024-01-01T00:00:00Z</CreationDateTime>{area}"
        "</ApplicationArea><DataArea><Sync/><MaterialLot><ID>a</ID></MaterialLot></DataArea>"
        "</SyncMaterialLot>"
    )
    document = isa.read(xml.encode())
    text = isa.to_json(document.message)
    assert f'"UserArea":{{"MaterialLot":{{"@xmlns":"{NS}","ID":"b"}}' in text
    again = isa.read(text.encode())
    assert again.message == document.message
    assert again.digest == document.digest
