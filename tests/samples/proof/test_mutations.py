"""Each mutation of the catalogue finds a place, does what its name says, and is judged."""

from __future__ import annotations

import random
import re

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import XSI, Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.samples.proof.mutations import CATALOGUE, Mutation, mutate
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.schema import store

RELEASE = Release.V0701
GRAMMAR = Grammar(store.components(RELEASE))
BY_NAME = {mutation.name: mutation for mutation in CATALOGUE}

ALWAYS_VALID = {
    "blanks-in-element-content",
    "comment-inside",
    "instruction-inside",
    "schema-hint",
}
ALWAYS_INVALID = {
    "unknown-element",
    "foreign-element",
    "document-in-other-namespace",
    "unknown-root",
    "undeclared-in-wildcard",
    "child-in-text",
    "wrong-text",
    "unknown-attribute",
    "foreign-attribute",
    "missing-attribute",
    "attribute-in-namespace",
    "misspelled-attribute",
    "wrong-attribute-value",
    "nil-where-forbidden",
    "unknown-type",
    "wrong-enumeration-value",
    "misspelled-element",
    "unknown-instance-attribute",
}
CHANGES_NOTHING_SOMETIMES = {
    "misplaced-element",
    "padded-text",
    "padded-enumeration-value",
    "value-of-other-enumeration",
    "wrong-text",
    "doubtful-text",
    "wrong-attribute-value",
    "doubtful-attribute-value",
    "other-root",
    "renamed-element",
    "emptied-element",
    "element-in-other-namespace",
    "related-type",
    "nil-with-content",
    "nil-of-other-spelling",
    "other-attribute-value",
    "text-of-other-type",
    "swapped-elements",
    "reversed-elements",
    "attribute-from-elsewhere",
    "other-type",
    "schema-hint",
}


def broken(mutation: Mutation, count: int) -> list[tuple[bytes, bytes]]:
    """Documents before and after a mutation."""
    rng = random.Random(mutation.name)
    writer = Documents(GRAMMAR)
    roots = list(GRAMMAR.components.elements)
    found: list[tuple[bytes, bytes]] = []
    for _ in range(60 * count):
        before = writer.rich(rng.choice(roots), rng, rng.choice((5, 20, 60)))
        after = mutate(mutation, before, GRAMMAR, rng)
        if after is not None:
            written = (spell(t, RELEASE.namespace, Spelling()) for t in (before, after))
            one, two = written
            found.append((one, two))
        if len(found) == count:
            break
    return found


def test_names_are_unique_and_every_mutation_says_what_it_does() -> None:
    assert len(BY_NAME) == len(CATALOGUE) >= 50
    for mutation in CATALOGUE:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", mutation.name)
        assert mutation.meaning.endswith(".")


@pytest.mark.parametrize("mutation", CATALOGUE, ids=lambda m: str(m.name))
def test_a_mutation_applies_and_is_judged_as_expected(mutation: Mutation) -> None:
    schema = store.compiled(RELEASE)
    pairs = broken(mutation, 12)
    assert len(pairs) == 12, "it hardly ever finds a place"
    if mutation.name not in CHANGES_NOTHING_SOMETIMES:
        assert all(before != after for before, after in pairs)
    assert any(before != after for before, after in pairs)
    verdicts = [schema.validate(etree.fromstring(after)) for _, after in pairs]
    if mutation.name in ALWAYS_VALID:
        assert all(verdicts)
    if mutation.name in ALWAYS_INVALID:
        assert not any(verdicts)


def test_a_mutation_leaves_its_input_alone() -> None:
    writer = Documents(GRAMMAR)
    tree = writer.rich("SyncMaterialLot", random.Random(1), 60)
    before = etree.tostring(tree)
    for mutation in CATALOGUE:
        mutate(mutation, tree, GRAMMAR, random.Random(2))
        assert etree.tostring(tree) == before, mutation.name


def test_a_mutation_without_a_place_returns_none() -> None:
    lot = Documents(GRAMMAR).minimal("MaterialLot")
    for name in ("missing-attribute", "reversed-elements", "undeclared-in-wildcard"):
        assert mutate(BY_NAME[name], lot, GRAMMAR, random.Random(1)) is None, name


def test_a_missing_element_was_mandatory() -> None:
    lot = Documents(GRAMMAR).minimal("MaterialLot")
    without = mutate(BY_NAME["missing-element"], lot, GRAMMAR, random.Random(1))
    assert without is not None
    assert len(lot) == 1
    assert len(without) == 0


def test_nil_is_said_of_elements_that_may_be_nil() -> None:
    lot = Documents(GRAMMAR).minimal("MaterialLot")
    nil = mutate(BY_NAME["nil-with-content"], lot, GRAMMAR, random.Random(1))
    assert nil is not None
    (element,) = [e for e in nil.iter() if e.get(XSI + "nil")]
    assert etree.QName(element).localname == "PublishedDate"


@pytest.mark.parametrize("release", Release)
def test_the_catalogue_serves_every_release(release: Release) -> None:
    grammar = Grammar(store.components(release))
    writer, rng = Documents(grammar), random.Random(1)
    roots = list(grammar.components.elements)
    for mutation in CATALOGUE:
        trees = (writer.rich(rng.choice(roots), rng, 40) for _ in range(400))
        assert any(mutate(mutation, t, grammar, rng) is not None for t in trees), mutation.name
