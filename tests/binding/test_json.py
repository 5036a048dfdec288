"""The JSON form as a whole: nothing is lost, nothing is let pass that the schema refuses."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.binding.json import read_plain, read_tree, write_json
from isa95kit.binding.json_layout import indented_json
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.xml import read_object, write_object
from isa95kit.releases import Release
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.schema.verdict import accepted
from tests.canonical import DOCUMENTS, GRAMMAR, NAMESPACE, ROOTS, canonical
from tests.json_samples import dumped, json_of
from tests.verdicts import PARSER, compare

PLAIN = '{"MaterialLot":{"ID":"L-1","Description":["a","b"]}}'


def assert_nothing_is_lost(data: bytes, *, indented: bool = True) -> None:
    """XML → object → JSON → object → XML is the identity, by both ways of reading JSON."""
    message = read_object(etree.fromstring(data, PARSER))
    written = write_json(message)
    plain = read_plain(written.encode(), DEFAULT)
    assert plain is None or plain == message
    for text in (written, indented_json(written)) if indented else (written,):
        tree = read_tree(text.encode(), DEFAULT)
        assert tree.root is not None
        assert not tree.findings
        assert accepted(tree.root, Release.V0701)
        again = read_object(tree.root)
        assert again == message
        assert canonical(write_object(again)) == canonical(data)


def test_minimal_documents_of_all_roots() -> None:
    for root in ROOTS:
        assert_nothing_is_lost(spell(DOCUMENTS.minimal(root), NAMESPACE, Spelling()))


def test_rich_documents_of_all_roots() -> None:
    rng = random.Random(3)
    for root in ROOTS:
        data = spell(DOCUMENTS.rich(root, rng, 30), NAMESPACE, Spelling())
        assert_nothing_is_lost(data, indented=False)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROOTS), st.integers(0, 2**32), st.sampled_from([5, 40, 200]))
def test_rich_documents_in_any_spelling(root: str, seed: int, budget: int) -> None:
    rng = random.Random(seed)
    tree = DOCUMENTS.rich(root, rng, budget)
    assert_nothing_is_lost(spell(tree, NAMESPACE, Spelling.random(rng)))


def test_every_valid_document_of_the_corpus(shared: Path) -> None:
    seen = 0
    for path in sorted((shared / "corpus").rglob("*.xml")):
        report = isa.validate(path)
        if report.valid and report.release is Release.V0701:
            document = isa.read(path)
            again = isa.read(isa.to_json(document.message).encode())
            assert again.message == document.message, path
            assert again.digest == document.digest
            seen += 1
    assert seen


def test_the_writer_agrees_with_a_writing_of_its_own() -> None:
    """What the kit writes is what the tests' own conversion makes of the XML."""
    rng = random.Random(11)
    for root in rng.sample(ROOTS, 60):
        data = spell(DOCUMENTS.rich(root, rng, 30), NAMESPACE, Spelling())
        tree = etree.fromstring(data, PARSER)
        own = dumped(json_of(tree, GRAMMAR)).encode()
        found = read_tree(own, DEFAULT)
        assert found.root is not None
        assert read_object(found.root) == read_object(tree)


def test_one_verdict_for_both_forms() -> None:
    """Small version of ``python -m tests.verdicts``, which judges rich documents of all roots too.

    Here are minimal ones of all roots, and some hundred that are at the edges or broken.
    """
    result = compare(1_000, seed=23)
    assert result.differences == []
    assert len(result.roots) == len(ROOTS)
    assert result.documents >= 1_000
    assert result.invalid > 400
    assert result.plain > 600


@pytest.mark.parametrize(
    "digits", ["1.50", "0", "-0.0", "12345678901234567890.1234567890123456789"]
)
def test_digits_of_numbers_stand(digits: str) -> None:
    assert_quantity(digits, digits)


@pytest.mark.parametrize("digits", ["+1", ".5", "007", "5.", "-.5", "00.10", "+0"])
def test_decimals_that_are_no_json_numbers_are_texts(digits: str) -> None:
    assert_quantity(digits, f'"{digits}"')


def assert_quantity(digits: str, expected: str) -> None:
    order = isa.read(document(f"<Priority>{digits}</Priority>"))
    text = isa.to_json(order.message)
    assert f'"Priority":{expected}' in text
    again = isa.read(text.encode())
    assert again.message == order.message
    assert f">{digits}<".encode() in isa.to_xml(again.message)
    assert again.digest == order.digest


def document(content: str) -> bytes:
    return f'<JobOrder xmlns="{NAMESPACE}"><ID>a</ID>{content}</JobOrder>'.encode()


def test_a_plain_document_is_read_in_one_pass() -> None:
    message = read_plain(PLAIN.encode(), DEFAULT)
    assert message == isa.read(PLAIN.encode()).message
    assert isa.to_json(message) == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        '{"annotations":{}}',
        '{"__class__":{}}',
        '{"base":{}}',
        '{"Identifier":"a"}',
        '{"CapabilityType":"Used"}',
        '{"b2mml:annotations":{}}',
        '{"":{}}',
        '{"NoSuchThing":{}}',
    ],
)
def test_only_global_elements_are_roots(text: str) -> None:
    assert read_plain(text.encode(), DEFAULT) is None
    assert not isa.validate(text.encode()).valid


def nested(depth: int) -> bytes:
    inner = '{"ID":"x"}'
    for _ in range(depth - 1):
        inner = f'{{"ID":"x","EquipmentClassChild":[{inner}]}}'
    return f'{{"EquipmentClass":{inner}}}'.encode()


def test_depth_is_counted_as_in_xml() -> None:
    limits = Limits(depth=10)
    for depth in (2, 8, 9, 10, 11, 60):
        data = nested(depth)
        full = isa.read(data)
        xml = isa.to_xml(full.message)
        assert isa.validate(xml, limits=limits).valid is isa.validate(data, limits=limits).valid
        assert isa.validate(data, limits=limits).valid is (depth < 10)


def test_a_text_longer_than_the_limit() -> None:
    limits = Limits(text=20)
    long = '{"MaterialLot":{"ID":"%s"}}'
    assert isa.validate((long % ("x" * 20)).encode(), limits=limits).valid
    report = isa.validate((long % ("x" * 21)).encode(), limits=limits)
    assert [f.rule for f in report.findings] == ["JSON-005"]


ODD_NAMES = st.sampled_from(
    [
        *("ID", "@xmlns", "@xmlns:p", "@xsi:nil", "@xsi:type", "$", "#order", "#xml", "p:A", "x²"),
        *("#WorkDefinition", "Extended:A", "b2mml:ID", "@", "", "ªb", "a b", "UserArea", "A:"),
        *("ProductInformation", "Value", "ValueString", "Description", "Quantity", "Header"),
        *("HierarchyScope", "\U00010000", "@p:k", "DataArea", "InformationObject", "MaterialLot"),
    ]
)
ODD_TEXTS = [
    "",
    " ",
    "<a/>",
    "<a",
    "urn:p",
    "MaterialLotType",
    "IdentifierType",
    "\x01",
    '"><x',
    "&",
]
ODD_VALUES = st.recursive(
    st.one_of(st.sampled_from(ODD_TEXTS), st.sampled_from([1, 1.5, True, False, None])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(ODD_NAMES, inner, max_size=4)
    ),
    max_leaves=12,
)
ODD_ROOTS = st.sampled_from(["MaterialLot", "GRecipe", "WorkMaster", "InformationObject", "Value"])


@settings(max_examples=300, deadline=None)
@given(ODD_ROOTS, st.dictionaries(ODD_NAMES, ODD_VALUES, max_size=4))
def test_odd_members_are_findings_with_places(root: str, members: dict[str, object]) -> None:
    data = json.dumps({root: members}).encode()
    report = isa.validate(data)
    for finding in report.errors:
        assert finding.hint
        assert finding.path.startswith("$")
        assert finding.line is not None
        assert finding.column is not None
    if report.valid:
        message = isa.read(data).message
        assert isa.read(isa.to_json(message).encode()).message == message
        assert isa.read(isa.to_xml(message)).message == message
