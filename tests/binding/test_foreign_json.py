"""Elements outside the vocabulary as JSON members and back."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml.base import EXTENSION_NAMESPACE, AnyElement
from isa95kit.binding.foreign import any_element
from isa95kit.binding.foreign_json import (
    XML_MEMBER,
    NoElement,
    elements_of,
    members_of,
)
from isa95kit.releases import Release
from isa95kit.schema import json_schema

NS = Release.V0701.namespace


def elements(*xml: str) -> tuple[AnyElement, ...]:
    return tuple(any_element(etree.fromstring(x)) for x in xml)


def assert_kept(*xml: str) -> dict[str, Any]:
    given_ = elements(*xml)
    members = members_of(given_, bare=True)
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
        ('<p:A xmlns:p="urn:p"/>', '<p:B xmlns:p="urn:p"/>', '<p:A xmlns:p="urn:p"/>'),
    ],
)
def test_what_has_no_generic_form_is_quoted(xml: tuple[str, ...]) -> None:
    assert assert_kept(*xml) == {XML_MEMBER: [e.xml for e in elements(*xml)]}


def test_names_that_mean_something_else_are_quoted() -> None:
    held = elements('<ID xmlns="urn:p"/>')
    assert members_of(held, {"ID"}, bare=True) == {XML_MEMBER: [held[0].xml]}
    assert members_of(held, bare=True) == {"ID": {"@xmlns": "urn:p"}}
    for xml in ('<ID xmlns="urn:p"/>', "<Grade/>", '<b2mml:Grade xmlns:b2mml="urn:p"/>'):
        held = elements(xml)
        assert members_of(held) == {XML_MEMBER: [held[0].xml]}
        assert elements_of(members_of(held)) == held


@pytest.mark.parametrize("inner", ["<!--c-->", "<?p i?>", "<p:B/><!--c-->", "a<!--c-->b"])
def test_comments_and_instructions_are_no_content(inner: str) -> None:
    xml = f'<p:A xmlns:p="urn:p">{inner}</p:A>'
    plain = re.sub("<[!?].*?>", "", xml)
    assert elements_of({XML_MEMBER: [xml]}) == elements(plain)


def test_a_default_namespace_can_be_taken_away() -> None:
    members = {"p:A": {"@xmlns:p": "urn:p", "@xmlns": "urn:d", "B": {"@xmlns": "", "C": ["c"]}}}
    (made,) = elements_of(members)
    names = [e.tag for e in etree.fromstring(made.xml).iter()]
    assert names == ["{urn:p}A", "B", "C"]
    assert assert_kept('<A xmlns="urn:d"><B xmlns=""/></A>')


def test_attributes_of_xml_itself() -> None:
    xml = '<p:A xmlns:p="urn:p" xml:lang="de">b</p:A>'
    assert assert_kept(xml) == {"p:A": {"@xmlns:p": "urn:p", "@xml:lang": "de", "$": "b"}}


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
        {XML_MEMBER: " <a/>"},
        {XML_MEMBER: '<?xml version="1.0"?><a/>'},
        {XML_MEMBER: "a"},
        {XML_MEMBER: []},
        {"Extended:A": []},
        {"Extended:A": {"Extended:B": []}},
        {"Extended:A": {"#xml": ["<a/>"]}},
        {"Extended:A": {"@p:k": "v"}},
        {"Extended:A": {"@xmlns:p": ""}},
        {"Extended:A": {"@xmlns:p": "rel"}},
        {"Extended:A": {"@xmlns:xml": "urn:x"}},
        {"Extended:A": {"@xmlns:xmlns": "urn:x"}},
        {"Extended:A": {"@xmlns:p:q": "urn:x"}},
        {"Extended:A": {"@xmlns:p": "http://www.w3.org/2000/xmlns/"}},
        {"Extended:A": {"@xmlns": "http://www.w3.org/XML/1998/namespace"}},
        {"Extended:A": {"@xmlns:p": "urn:p", "@xmlns:q": "urn:p", "@p:k": "1", "@q:k": "2"}},
        {"Extended:A": "\x01"},
        {"0:0": "x"},
        {"Extended:0": "x"},
        {"Extended:a:b": "x"},
        {"xmlns:A": "x"},
    ],
)
def test_what_cannot_be_elements(members: dict[str, Any]) -> None:
    with pytest.raises(NoElement) as caught:
        elements_of(members)
    held: Any = members
    for part in caught.value.steps:
        held = held[part]
    assert str(caught.value)


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
    assert [(f.rule, f.path) for f in report.findings] == [
        ("XSD-504", "$.MaterialLot.Extended:Grade")
    ]
    assert not isa.validate(b'{"MaterialLot":{"ID":"a","Extended:Grade":"7"}}').valid


OTHERS = f"""<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:b="{NS}"
  xmlns:my="urn:my" xmlns="{EXTENSION_NAMESPACE}" targetNamespace="{EXTENSION_NAMESPACE}">
  <xsd:import namespace="urn:my" schemaLocation="my.xsd"/>
  <xsd:import namespace="{NS}"/>
  <xsd:group name="MaterialLot"><xsd:sequence>
    <xsd:element name="Grade" type="xsd:string" minOccurs="0"/>
    <xsd:element name="Colour" type="xsd:string" minOccurs="0" form="qualified"/>
    <xsd:element ref="my:Tank" minOccurs="0" maxOccurs="unbounded"/>
    <xsd:element ref="b:Person" minOccurs="0"/>
  </xsd:sequence></xsd:group>
</xsd:schema>"""
MY = """<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:my"
  elementFormDefault="qualified">
  <xsd:element name="Tank"><xsd:complexType><xsd:simpleContent>
    <xsd:extension base="xsd:string"><xsd:attribute name="unit"/></xsd:extension>
  </xsd:simpleContent></xsd:complexType></xsd:element>
</xsd:schema>"""

SLOT = {
    "no namespace, bare": ('<Grade xmlns="">A</Grade>', "#xml"),
    "plant's, prefix": ('<my:Tank xmlns:my="urn:my" unit="l">7</my:Tank>', "my:Tank"),
    "plant's, no prefix": ('<Tank xmlns="urn:my" unit="l">7</Tank>', "#xml"),
    "plant's, the prefix of B2MML": ('<b2mml:Tank xmlns:b2mml="urn:my">7</b2mml:Tank>', "#xml"),
    "plant's, several": ('<my:Tank xmlns:my="urn:my"/><m:Tank xmlns:m="urn:my"/>', "m:Tank"),
    "B2MML": ("<Person><ID>p</ID></Person>", "#xml"),
    "B2MML, prefix": (f'<b:Person xmlns:b="{NS}"><b:ID>p</b:ID></b:Person>', "b:Person"),
    "B2MML, its prefix": (
        f'<b2mml:Person xmlns:b2mml="{NS}"><b2mml:ID>p</b2mml:ID></b2mml:Person>',
        "#xml",
    ),
    "Extended": (f"<Extended:Colour {EXT}>red</Extended:Colour>", "Extended:Colour"),
    "Extended, other prefix": (
        f'<e:Colour xmlns:e="{EXTENSION_NAMESPACE}">red</e:Colour>',
        "e:Colour",
    ),
    "Extended means another": ('<Extended:Tank xmlns:Extended="urn:my"/>', "Extended:Tank"),
}


@pytest.mark.parametrize(("inside", "member"), SLOT.values(), ids=SLOT.keys())
def test_elements_of_any_namespace_in_a_slot(tmp_path: Path, inside: str, member: str) -> None:
    path = tmp_path / "plant.xsd"
    path.write_text(OTHERS)
    (tmp_path / "my.xsd").write_text(MY)
    xml = f'<MaterialLot xmlns="{NS}"><ID>a</ID>{inside}</MaterialLot>'
    document = isa.read(xml.encode(), extensions=path)
    text = isa.to_json(document.message)
    assert member in json.loads(text)["MaterialLot"]
    again = isa.read(text.encode(), extensions=path)
    assert again.message == document.message
    assert again.digest == document.digest
    assert isa.read(isa.to_xml(again.message), extensions=path).message == document.message


def test_prefixes_declared_at_the_root_hold_below(tmp_path: Path) -> None:
    path = tmp_path / "plant.xsd"
    path.write_text(OTHERS)
    (tmp_path / "my.xsd").write_text(MY)
    lot = '"ID":"a","my:Tank":["7"]'
    plain = isa.read(
        b'{"MaterialLot":{"ID":"a","my:Tank":[{"@xmlns:my":"urn:my","$":"7"}]}}', extensions=path
    )
    for text in (
        f'{{"@xmlns:my":"urn:my","MaterialLot":{{{lot}}}}}',
        f'{{"MaterialLot":{{"@xmlns:my":"urn:my",{lot}}}}}',
    ):
        assert isa.read(text.encode(), extensions=path).message == plain.message
    assert not isa.validate(f'{{"MaterialLot":{{{lot}}}}}'.encode(), extensions=path).valid


NAMES = st.sampled_from(
    [
        *("Extended:A", "p:A", "q:é", "A", "0:0", "a:b:c", ":", "A:", "#xml", "$", "x²", "@k"),
        *("@p:k", "@xmlns", "@xmlns:p", "@xmlns:q", "@xmlns:xml", "@xmlns:", "@", "@@", "@xml:k"),
    ]
)
URIS = st.sampled_from(["urn:p", "http://a/b#c", "", "rel", "a b", "http://www.w3.org/2000/xmlns/"])
VALUES = st.recursive(
    st.one_of(st.sampled_from(["", "x", "\x01", None, 1, True]), URIS),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=8,
)
UNSAYABLE = re.compile("is not declared|occurs twice|not well-formed")


@settings(deadline=None, max_examples=600)
@given(st.sampled_from(["Extended:A", "p:A"]), VALUES)
def test_the_json_schema_says_the_same(name: str, value: Any) -> None:
    """All but whether prefixes are declared and mean two things."""
    member = members_judge().is_valid({name: value})
    try:
        elements_of({name: value})
    except NoElement as problem:
        if not UNSAYABLE.search(str(problem)):
            assert not member, (value, problem)
    else:
        assert member, value


@functools.cache
def members_judge() -> Any:
    definitions = json_schema.bundle()["$defs"]
    patterns = definitions["MaterialLotType"]["patternProperties"]
    needed = json_schema.definitions_for(["generic", "generic.xml"])
    schema = {"patternProperties": patterns, "additionalProperties": False, "$defs": needed}
    return jsonschema_rs.validator_for(schema)


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
