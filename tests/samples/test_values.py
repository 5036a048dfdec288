"""Legal, broken and doubtful texts, judged by libxml2."""

from __future__ import annotations

import random

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.values import DOUBTFUL, ILLEGAL, legal
from isa95kit.schema import store

BUILTINS = (
    "xsd:string",
    "xsd:normalizedString",
    "xsd:token",
    "xsd:language",
    "xsd:anyURI",
    "xsd:decimal",
    "xsd:boolean",
    "xsd:base64Binary",
    "xsd:dateTime",
    "xsd:duration",
)


def judge(builtin: str, text: str) -> bool:
    schema = etree.XMLSchema(
        etree.fromstring(
            '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">'
            f'<xsd:element name="v" type="{builtin}"/></xsd:schema>'
        )
    )
    element = etree.Element("v")
    element.text = text
    return schema.validate(element)


@pytest.mark.parametrize("builtin", BUILTINS)
def test_legal_texts_are_legal_and_varied(builtin: str) -> None:
    rng = random.Random(7)
    texts = {legal(builtin, rng) for _ in range(150)}
    assert len(texts) >= 6
    assert [t for t in texts if not judge(builtin, t)] == []


@pytest.mark.parametrize("builtin", sorted(ILLEGAL))
def test_illegal_texts_are_illegal(builtin: str) -> None:
    assert [t for t in ILLEGAL[builtin] if judge(builtin, t)] == []


def test_doubtful_texts_are_neither_all_legal_nor_all_illegal() -> None:
    verdicts = {judge(builtin, text) for builtin, texts in DOUBTFUL.items() for text in texts}
    assert verdicts == {True, False}


@pytest.mark.parametrize("release", Release)
def test_every_built_in_type_of_a_release_has_texts(release: Release) -> None:
    grammar = Grammar(store.components(release))
    rng = random.Random(1)
    for name in grammar.components.types:
        if grammar.is_text(name):
            assert isinstance(grammar.text(name, rng), str)
