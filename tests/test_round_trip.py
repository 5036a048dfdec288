"""Every global element of V0701: what is read is written back, in XML and through xsdata's eyes."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree
from xsdata.formats.dataclass.parsers import XmlParser

import isa95kit as isa
from isa95kit.binding.fields import class_of_root
from isa95kit.releases import Release
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.schema import store
from tests.canonical import DOCUMENTS, NAMESPACE, ROOTS, XSI, canonical
from tests.oracle import comparable, oracle

RICH = 2
"""Rich documents of each root; a seed of its own makes each reproducible."""

PARTS = range(4)


def document(root: str, seed: str, budget: int) -> bytes:
    """A random document, spelled in a random way."""
    rng = random.Random(f"{root} {seed}")
    return spell(DOCUMENTS.rich(root, rng, budget), NAMESPACE, Spelling.random(rng))


def documents(root: str) -> list[bytes]:
    """A minimal document of a root and rich ones, in varying spellings."""
    minimal = spell(DOCUMENTS.minimal(root), NAMESPACE, Spelling())
    return [minimal, *(document(root, str(number), 20 + 30 * number) for number in range(RICH))]


def check(root: str, data: bytes) -> None:
    """Read, written and read again: the same document, the same object, valid."""
    message = isa.read(data).message
    written = isa.to_xml(message)
    assert canonical(written) == canonical(data), root
    assert store.compiled(Release.V0701).validate(etree.fromstring(written)), root
    again = isa.read(written)
    assert again.message == message, root
    assert hash(again.message) == hash(message), root
    assert isa.to_xml(again.message) == written, root
    pretty = isa.to_xml(message, pretty=True)
    assert canonical(pretty) == canonical(data), root
    assert isa.read(pretty).message == message, root


def test_there_are_705_roots() -> None:
    assert len(ROOTS) == 705


@pytest.mark.parametrize("part", PARTS)
def test_every_root_is_written_as_it_was_read(part: int) -> None:
    for root in ROOTS[part :: len(PARTS)]:
        for data in documents(root):
            check(root, data)


@given(
    root=st.sampled_from(ROOTS),
    seed=st.integers(0, 2**32),
    budget=st.integers(0, 120),
)
@example("BatchInformation", 7, 200)
@settings(max_examples=150, deadline=None)
def test_any_document_is_written_as_it_was_read(root: str, seed: int, budget: int) -> None:
    check(root, document(root, str(seed), budget))


def test_every_type_is_written_as_it_was_read() -> None:
    """Each child, alternative, attribute and enumerated value of each type, nil included."""
    rng = random.Random(11)
    types = [name for name in DOCUMENTS.grammar.routes if "/" not in name]
    for name in types[::5]:
        for root, tree in DOCUMENTS.everything(name, rng):
            check(root, spell(tree, NAMESPACE, Spelling(prefix="b")))


@pytest.fixture(scope="module")
def xsdata_parser() -> Iterator[XmlParser]:
    with oracle() as parser:
        yield parser


@pytest.mark.parametrize("part", PARTS)
def test_xsdata_reads_the_same_values(part: int, xsdata_parser: XmlParser) -> None:
    """Two attributes are left out, as xsdata handles them otherwise.

    It looks for the types that xsi:type names by the names of classes, which are ours; and it
    passes over an element with an xsi:nil that is false.
    """
    compared = 0
    for root in ROOTS[part :: len(PARTS)]:
        for data in documents(root)[:2]:
            tree = etree.fromstring(data)
            for element in tree.iter("*"):
                element.attrib.pop(f"{XSI}type", None)  # type: ignore[call-overload]
                if element.get(f"{XSI}nil", "").strip() in ("false", "0"):
                    del element.attrib[f"{XSI}nil"]
            text = etree.tostring(tree)
            if not isa.validate(text).valid:
                continue  # an attribute or a value that only the type named by xsi:type has
            compared += 1
            theirs = xsdata_parser.from_bytes(text, class_of_root(root))
            assert comparable(theirs) == comparable(isa.read(text).message), root
    assert compared > 0.97 * 2 * len(ROOTS[part :: len(PARTS)])
