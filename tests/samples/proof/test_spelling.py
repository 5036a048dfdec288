"""Spellings differ in bytes and agree in what they say."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import XSI, Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.schema import store

WRITER = Documents(Grammar(store.components(Release.V0701)))
MAIN = Release.V0701.namespace
TYPE = XSI + "type"


def said(root: etree._Element) -> list[object]:
    """What a document says: names, texts and attributes; of an xsi:type the type it means."""
    found: list[object] = []
    for element in root.iter():
        attributes = {str(k): v for k, v in element.attrib.items()}
        if TYPE in attributes:
            prefix, _, local = str(attributes[TYPE]).rpartition(":")
            attributes[TYPE] = f"{{{element.nsmap.get(prefix or None)}}}{local}"
        found.append((element.tag, element.text or "", element.tail or "", attributes))
    return found


@given(seed=st.integers(0, 2**32), at=st.integers(0, 10_000), indent=st.booleans())
@settings(max_examples=150, deadline=None)
def test_every_spelling_says_the_same(seed: int, at: int, indent: bool) -> None:
    rng = random.Random(seed)
    roots = list(WRITER.grammar.components.elements)
    tree = WRITER.rich(roots[at % len(roots)], rng, 60)
    spelling = Spelling.random(rng)
    document = spell(tree, MAIN, spelling)
    reparsed = etree.fromstring(document)
    assert store.compiled(Release.V0701).validate(reparsed)
    if not spelling.indent:
        assert said(reparsed) == said(tree)


def test_a_default_namespace_does_not_capture_children_without_one() -> None:
    root = etree.Element(f"{{{MAIN}}}Outer")
    inner = etree.SubElement(root, "Inner")
    etree.SubElement(inner, f"{{{MAIN}}}Own")
    document = spell(root, MAIN, Spelling(declaration=False))
    assert document == (
        b'<Outer xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        b' xmlns="http://www.mesa.org/xml/B2MML"><Inner xmlns="">'
        b'<Own xmlns="http://www.mesa.org/xml/B2MML"/></Inner></Outer>'
    )
    assert said(etree.fromstring(document)) == said(root)


def test_prefix_quotes_and_long_form() -> None:
    root = etree.Element(f"{{{MAIN}}}ID", {"schemeName": "a'b\t"})
    spelling = Spelling(prefix="b", quote="'", declaration=False, short=False)
    assert spell(root, MAIN, spelling) == (
        b"<b:ID xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        b" xmlns:b='http://www.mesa.org/xml/B2MML' schemeName='a&apos;b&#9;'></b:ID>"
    )


def test_a_root_outside_the_main_namespace_stays_outside() -> None:
    for tag in ("Root", "{urn:example:plant}Root"):
        reparsed = etree.fromstring(spell(etree.Element(tag), MAIN, Spelling()))
        assert reparsed.tag == tag


def test_carriage_returns_and_cdata_ends_survive() -> None:
    root = etree.Element(f"{{{MAIN}}}ID")
    for text in ("a\rb", "]]>", "a&<b", "x]]>y"):
        root.text = text
        for cdata in (False, True):
            reparsed = etree.fromstring(spell(root, MAIN, Spelling(cdata=cdata)))
            assert reparsed.text == text


def test_comments_and_instructions_are_written() -> None:
    root = etree.Element(f"{{{MAIN}}}ID")
    root.append(etree.Comment("c"))
    root.append(etree.ProcessingInstruction("p", "q"))
    assert b"><!--c--><?p q?></ID>" in spell(root, MAIN, Spelling())


def test_encodings() -> None:
    root = etree.Element(f"{{{MAIN}}}ID")
    root.text = "größe 混"
    for encoding in ("utf-8", "utf-16", "us-ascii"):
        reparsed = etree.fromstring(spell(root, MAIN, Spelling(encoding=encoding)))
        assert reparsed.text == root.text
