"""Each difference in content is found at its place; no difference in spelling is."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.releases import Release
from isa95kit.samples.conformance.comparing import MOST, json_losses, xml_losses
from isa95kit.samples.conformance.facts import Digits
from isa95kit.samples.proof.spelling import Spelling, spell
from tests.canonical import DOCUMENTS, NAMESPACE, ROOTS, XSI, canonical

LOT = (
    f'<MaterialLot xmlns="{NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    '<ID schemeID="S">007</ID><Description>a</Description><Description>b</Description>'
    "<Quantity><QuantityString>10.500</QuantityString>"
    '<UnitOfMeasure xsi:nil="true" listID="R"/></Quantity></MaterialLot>'
)


def lost(before: str, after: str, release: Release = Release.V0701) -> list[str]:
    one, other = etree.fromstring(before), etree.fromstring(after)
    return [str(loss) for loss in xml_losses(one, other, release)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("10.500", "10.5", "/MaterialLot/Quantity/QuantityString: '10.500' became '10.5'"),
        (">007<", ">7<", "/MaterialLot/ID: '007' became '7'"),
        (' schemeID="S"', "", "/MaterialLot/ID/@schemeID: 'S' became nothing"),
        (' xsi:nil="true"', "", "/MaterialLot/Quantity/UnitOfMeasure/@nil: 'true' became nothing"),
        (' listID="R"', "", "/MaterialLot/Quantity/UnitOfMeasure/@listID: 'R' became nothing"),
        ('"S"', '"S "', "/MaterialLot/ID/@schemeID: 'S' became 'S '"),
        (">a<", "><", "/MaterialLot/Description[1]: 'a' became ''"),
        (
            "<Description>b</Description>",
            "",
            "/MaterialLot/Description[2]: element Description (b) became nothing",
        ),
        (
            "<Quantity>",
            "<PublishedDate/><Quantity>",
            "/MaterialLot/PublishedDate: nothing became element PublishedDate ()",
        ),
        (
            "<Quantity>",
            "loose<Quantity>",
            "/MaterialLot: text '' behind child 3 became text 'loose'",
        ),
        (
            f'xmlns="{NAMESPACE}"',
            'xmlns="urn:x"',
            f"/MaterialLot: element {{{NAMESPACE}}}MaterialLot became element {{urn:x}}MaterialLot",
        ),
    ],
)
def test_each_difference_is_told_at_its_place(old: str, new: str, expected: str) -> None:
    assert old in LOT
    assert lost(LOT, LOT.replace(old, new, 1)) == [expected]


def test_another_order_of_different_children_is_told() -> None:
    swapped = LOT.replace("<Description>b</Description>", "").replace(
        "</Quantity>", "</Quantity><Description>b</Description>"
    )
    assert lost(LOT, swapped) == [
        "/MaterialLot: children ID, Description, Description, Quantity "
        "became children ID, Description, Quantity, Description"
    ]


def test_another_order_of_equal_children_is_told() -> None:
    swapped = LOT.replace(">a<", ">c<").replace(">b<", ">a<").replace(">c<", ">b<")
    assert len(lost(LOT, swapped)) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<Quantity>", "\n  <!-- x --><?y?><Quantity>\n"),
        ('"true"', '" 1 "'),
        ("<ID ", '<ID xsi:type="IdentifierType" '),
        ("<Description>", '<Description xsi:nil="false">'),
        (' schemeID="S"', " schemeID='S' xmlns:q='urn:q'"),
        ("<MaterialLot ", '<MaterialLot xsi:schemaLocation="a b" '),
        (">007<", ">&#48;<![CDATA[07]]><"),
        ('"S"', '"&#83;"'),
    ],
)
def test_spelling_is_no_difference(old: str, new: str) -> None:
    assert old in LOT
    parser = etree.XMLParser(remove_comments=True, remove_pis=True)
    other = etree.fromstring(LOT.replace(old, new, 1), parser)
    assert xml_losses(etree.fromstring(LOT), other, Release.V0701) == ()


def test_a_derived_type_that_goes_is_a_difference() -> None:
    derived = LOT.replace("<ID ", '<ID xsi:type="PersonNameType" ')
    assert lost(derived, LOT) == [
        f"/MaterialLot/ID/@type: '{{{NAMESPACE}}}PersonNameType' became nothing"
    ]


def test_blanks_count_where_the_type_of_the_text_says_so() -> None:
    size = f'<BatchSize xmlns="{NAMESPACE}"><Nominal>{{}}</Nominal></BatchSize>'
    assert lost(size.format(" 1.0\n"), size.format("1.0")) == []
    assert lost(size.format("\u00a01.0"), size.format("1.0")) != []
    described = f'<MaterialLot xmlns="{NAMESPACE}"><ID>{{}}</ID>'
    described += "<Description>{}</Description></MaterialLot>"
    assert lost(described.format("a\nb", ""), described.format("a b", "")) == []
    assert lost(described.format("a", " b"), described.format("a", "b")) != []


def test_only_the_first_few_are_told() -> None:
    many = f'<MaterialLot xmlns="{NAMESPACE}"><ID>1</ID>{{}}</MaterialLot>'
    before = many.format("<Description>a</Description>" * 50)
    after = many.format("<Description>b</Description>" * 50)
    assert len(lost(before, after)) == MOST


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROOTS), st.integers(0, 2**32))
def test_it_agrees_with_the_canonical_form_of_the_tests(root: str, seed: int) -> None:
    """The tests' own idea of content, which shares nothing with the comparison."""
    rng = random.Random(seed)
    tree = DOCUMENTS.rich(root, rng, rng.choice((5, 30, 80)))
    tree.attrib.pop(f"{XSI}type", "")  # the tests' form leaves it out at some roots
    before = spell(tree, NAMESPACE, Spelling())
    places = [e for e in tree.iter("*") if e.getparent() is not None]
    if places and rng.random() < 0.8:
        gone = rng.choice(places)
        if rng.random() < 0.5 and not len(gone):
            gone.text = (gone.text or "") + "x"
        else:
            parent = gone.getparent()
            assert parent is not None
            parent.remove(gone)
    # With the same prefix: in user areas that form counts the prefix in an xsi:type.
    after = spell(tree, NAMESPACE, Spelling(quote="'", short=False))
    parser = etree.XMLParser(remove_comments=True, remove_pis=True)
    trees = (etree.fromstring(before, parser), etree.fromstring(after, parser))
    same = canonical(before) == canonical(after)
    assert (xml_losses(*trees, Release.V0701) == ()) == same


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(ROOTS), st.integers(0, 2**32))
def test_what_isa95kit_writes_lost_nothing(root: str, seed: int) -> None:
    rng = random.Random(seed)
    tree = DOCUMENTS.rich(root, rng, 40)
    # A derived type of a root is the one thing that objects cannot hold.
    tree.attrib.pop(f"{XSI}type", "")
    before = spell(tree, NAMESPACE, Spelling.random(rng))
    after = isa.to_xml(isa.read(before).message)
    parser = etree.XMLParser(remove_comments=True, remove_pis=True)
    trees = (etree.fromstring(before, parser), etree.fromstring(after, parser))
    assert xml_losses(*trees, Release.V0701) == ()


JSON = '{"a": {"b": ["x", {"$": "y"}], "c": 1.50, "d": null, "e": {"@f": "g", "$": "h"}}}'


def lost_in_json(text: str) -> list[str]:
    before, after = (json.loads(t, parse_int=Digits, parse_float=Digits) for t in (JSON, text))
    return [str(loss) for loss in json_losses(before, after)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("1.50", "1.5", ["$.a.c: the number 1.50 became the number 1.5"]),
        ("1.50", '"1.50"', ["$.a.c: the number 1.50 became '1.50'"]),
        ('"x"', "1", ["$.a.b[0]: 'x' became the number 1"]),
        ("null", '""', ["$.a.d: null became ''"]),
        ('"d": null,', "", ["$.a.d: null became nothing"]),
        ('"@f": "g", ', "", ["$.a.e: an object became 'h'"]),
        ('"@f": "g"', '"@f": "g", "@i": ""', ["$.a.e.@i: nothing became ''"]),
        ('["x", {"$": "y"}]', '["x"]', ["$.a.b: 2 items became 1 items"]),
        ('["x", {"$": "y"}]', '"x"', ["$.a.b: a list became 'x'"]),
        ("null", "false", ["$.a.d: null became false"]),
        ('{"$": "y"}', '"y"', []),
        ('"c": 1.50, "d": null', '"d": null, "c": 1.50', []),
    ],
)
def test_each_difference_in_json(old: str, new: str, expected: list[str]) -> None:
    assert old in JSON
    assert lost_in_json(JSON.replace(old, new, 1)) == expected
