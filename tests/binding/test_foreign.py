"""Elements outside the vocabulary come through with their names, prefixes and white space."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml import AnyElement, ConfirmBOD
from isa95kit.binding.foreign import any_element
from isa95kit.samples.proof.spelling import Spelling, spell
from tests.canonical import NAMESPACE, canonical

XSI = "http://www.w3.org/2001/XMLSchema-instance"


def read(xml: str) -> AnyElement:
    """The first child of a piece of XML."""
    return any_element(etree.fromstring(xml)[0])


def inside(default: str, element: AnyElement) -> etree._Element:
    """The element as it stands in a document with a default namespace."""
    return etree.fromstring(f'<r xmlns="{default}">{element.xml}</r>')[0]


def test_it_is_canonical_and_stands_by_itself() -> None:
    found = read("<r xmlns='urn:r' xmlns:p='urn:p' xmlns:q='urn:q'><p:a y='1' x='2'/>tail</r>")
    assert found.xml == '<p:a xmlns:p="urn:p" x="2" y="1"></p:a>'
    assert found.name == "p:a"


def test_spelling_does_not_count() -> None:
    one = read("<r xmlns:p='urn:p'><p:a y='1' x=\"&#50;\">&lt;</p:a></r>")
    assert one == read("<r><p:a xmlns:p='urn:p' x='2' y='1'><![CDATA[<]]></p:a></r>")
    assert one != read("<r xmlns:p='urn:p'><p:a y='1' x='2'>&gt;</p:a></r>")


@pytest.mark.parametrize(
    ("used", "expected"),
    [
        ("<p:a>q:name</p:a>", "urn:q"),
        ("<p:a path='/q:b/q:c'/>", "urn:q"),
        ("<p:a><p:b/>behind q:b</p:a>", "urn:q"),
        ("<p:a><p:b><p:c x='q:d'/></p:b></p:a>", "urn:q"),
        ("<p:a>plain</p:a>", None),
        ("<p:a><p:b/></p:a>q:this is behind the element", None),
    ],
)
def test_prefixes_that_only_text_uses_are_kept(used: str, expected: str | None) -> None:
    found = read(f"<r xmlns:p='urn:p' xmlns:q='urn:q'>{used}</r>")
    assert etree.fromstring(found.xml).nsmap.get("q") == expected


@pytest.mark.parametrize(
    "source",
    [
        "<r><a/></r>",
        "<r><a><b/><c>text</c></a></r>",
        "<r xmlns:p='urn:p'><p:a><b/></p:a></r>",
        "<r xmlns:p='urn:p'><p:a x='&gt; xmlns=&quot;&quot;'><b/></p:a></r>",
        "<r><a xmlns='urn:a'><b xmlns=''/></a></r>",
        "<r xmlns='urn:r' xmlns:p='urn:p'><p:a><b xmlns=''><c/></b></p:a></r>",
        # Relative namespace names, which canonical XML refuses.
        "<r xmlns:p='relative'><p:a><b/></p:a></r>",
        "<r xmlns:p='relative'><a p:x=' xmlns=\"y\" '><b/></a></r>",
        "<r xmlns='relative'><a/></r>",
    ],
)
def test_names_do_not_fall_into_the_default_namespace_of_the_message(source: str) -> None:
    element = etree.fromstring(source)[0]
    written = inside(NAMESPACE, any_element(element))
    assert [e.tag for e in written.iter()] == [e.tag for e in element.iter()]
    assert [dict(e.attrib) for e in written.iter()] == [dict(e.attrib) for e in element.iter()]


@pytest.mark.parametrize(
    ("declared", "namespace"),
    [("xmlns='urn:t' xmlns:p='urn:p'", "urn:t"), ("xmlns:p='urn:p'", None)],
)
def test_a_type_named_without_a_prefix_stays_the_same_type(
    declared: str, namespace: str | None
) -> None:
    found = read(f"<p:r {declared} xmlns:xsi='{XSI}'><p:a><p:b xsi:type='T'/></p:a></p:r>")
    assert (inside(NAMESPACE, found)[0].nsmap.get(None) or None) == namespace


def test_white_space_comments_and_line_ends_inside_are_kept() -> None:
    found = read("<r><a>\n  <b>&#13;&#10;</b>\t<c x='&#9;&#10;&#13;'/> </a></r>")
    again = any_element(etree.fromstring(found.xml))
    assert again == found
    element = etree.fromstring(found.xml)
    assert (element.text, element[0].text, element[0].tail, element[1].tail) == (
        "\n  ",
        "\r\n",
        "\t",
        " ",
    )
    assert element[1].get("x") == "\t\n\r"


SIGNED = f"""<ConfirmBOD xmlns="{NAMESPACE}" xmlns:b="{NAMESPACE}" xmlns:xsi="{XSI}">
  <ApplicationArea>
    <CreationDateTime>2024-05-01T10:00:00Z</CreationDateTime>
    <Signature><ID xsi:type="b:IdentifierType"> b:7 </ID>
      <b:MaterialLot><ID xsi:type="IdentifierType">L1</ID></b:MaterialLot></Signature>
    <UserArea><MaterialClass>
      <ID>C</ID>
    </MaterialClass></UserArea>
  </ApplicationArea>
  <DataArea><Confirm/><BOD><OriginalApplicationArea>
    <CreationDateTime>2024-05-01T10:00:00Z</CreationDateTime></OriginalApplicationArea>
    <Description/></BOD></DataArea>
</ConfirmBOD>"""


def test_wildcard_content_of_a_message_survives_in_place() -> None:
    message = isa.read(SIGNED.encode()).message
    assert isinstance(message, ConfirmBOD)
    signature = message.application_area.signature
    assert signature is not None
    assert [e.name for e in signature.content] == ["ID", "b:MaterialLot"]
    for written in (isa.to_xml(message), isa.to_xml(message, pretty=True)):
        assert canonical(written) == canonical(SIGNED.encode())
        assert b"<MaterialClass>\n      <ID>C</ID>\n    </MaterialClass>" in written.replace(
            f' xmlns="{NAMESPACE}"'.encode(), b""
        )
        assert isa.read(written).message == message


NAMES = st.sampled_from(["a", "b", "p:a", "q:b", "Name.1-x_y", "ä"])
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n\r<&>\"'"),
    max_size=8,
).filter(lambda text: not {"\ufffe", "\uffff"} & set(text))


@st.composite
def elements(draw: st.DrawFn, depth: int = 0) -> etree._Element:
    """A random element with random names, in no namespace or in one of three."""
    namespace = draw(st.sampled_from(["", "urn:p", "urn:q", NAMESPACE]))
    local = draw(NAMES).rpartition(":")[2]
    element = etree.Element(f"{{{namespace}}}{local}" if namespace else local)
    element.text = draw(TEXTS)
    for name, text in draw(st.dictionaries(NAMES, TEXTS, max_size=2)).items():
        head, _, tail = name.rpartition(":")
        element.set(f"{{urn:{head}}}{tail}" if head else tail, text)
    for child in draw(st.lists(elements(depth + 1), max_size=3)) if depth < 3 else ():
        child.tail = draw(TEXTS)
        element.append(child)
    return element


def facts(element: etree._Element) -> list[tuple[object, ...]]:
    """Everything about an element that has to survive."""
    return [
        (e.tag, e.text or "", "" if e is element else e.tail or "", sorted(e.attrib.items()))
        for e in element.iter()
    ]


@given(elements())
@settings(max_examples=200, deadline=None)
def test_any_element_survives_inside_any_message(element: etree._Element) -> None:
    built = etree.Element(f"{{{NAMESPACE}}}UserArea")
    built.append(element)
    outer = etree.fromstring(spell(built, NAMESPACE, Spelling()))
    found = any_element(outer[0])
    for default in (NAMESPACE, "urn:p"):
        written = inside(default, found)
        assert facts(written) == facts(outer[0])
        assert any_element(written) == found
