"""Cases that nobody wrote by hand: whole messages, broken ones, and documents of any content."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Case, Form, Verdict
from isa95kit.samples.conformance.desk import slug
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.samples.proof.mutations import CATALOGUE, mutate
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.schema import store
from isa95kit.validation import validate

__all__ = ["Amounts", "generated"]

BUDGETS = (0, 3, 8, 8, 20, 40)
"""Sizes of the documents that get broken: mostly small, so that the fault is what is judged."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """How many cases are generated for a release.

    The first three: one global element out of so many gets a message of that shape.
    ``violations`` and ``any_content`` are numbers of documents.
    """

    minimal: int
    typical: int
    maximal: int
    violations: int
    any_content: int


def generated(release: Release, seed: int, amounts: Amounts) -> Iterator[Case]:
    """All cases of this module in one release; the same seed gives the same ones."""
    grammar = Grammar(store.components(release))
    yield from _messages(release, grammar, seed, amounts)
    yield from _any_content(release, grammar, seed, amounts.any_content)
    yield from _violations(release, grammar, seed, amounts.violations)


def _messages(release: Release, grammar: Grammar, seed: int, amounts: Amounts) -> Iterator[Case]:
    documents = Documents(grammar)
    roots = tuple(grammar.components.elements)
    for shape, step in (("minimal", amounts.minimal), ("typical", amounts.typical)):
        for root in roots[_start(seed, shape, step) :: step]:
            rng = random.Random(f"{seed}/{release}/{shape}/{root}")
            tree = documents.minimal(root) if shape == "minimal" else documents.rich(root, rng)
            data = spell(tree, release.namespace, Spelling())
            yield _case(release, Area.MESSAGES, f"{root} {shape}", f"{root}, {shape}", root, data)


def _any_content(release: Release, grammar: Grammar, seed: int, count: int) -> Iterator[Case]:
    documents = Documents(grammar)
    roots = tuple(grammar.components.elements)
    for number in range(1, count + 1):
        rng = random.Random(f"{seed}/{release}/any/{number}")
        root = rng.choice(roots)
        tree = documents.rich(root, rng, rng.choice((20, 60, 150)))
        data = spell(tree, release.namespace, Spelling.random(rng))
        title = f"{root} with random content"
        yield _case(release, Area.ANY_CONTENT, f"{number:03}", title, root, data)


def _violations(release: Release, grammar: Grammar, seed: int, count: int) -> Iterator[Case]:
    """Mutated documents that the schema refuses; what a mutation leaves valid is passed over."""
    documents = Documents(grammar)
    roots = tuple(grammar.components.elements)
    schema = store.compiled(release)
    made = 0
    for number, mutation in enumerate(cycle(CATALOGUE)):
        if made == count:
            return
        rng = random.Random(f"{seed}/{release}/violation/{number}")
        root = rng.choice(roots)
        tree = mutate(mutation, documents.rich(root, rng, rng.choice(BUDGETS)), grammar, rng)
        if tree is None:
            continue
        data = spell(tree, release.namespace, Spelling.random(rng))
        # Where validators are known to differ the specification decides, which is what we ask.
        if schema.validate(etree.fromstring(data)):
            continue
        report = validate(data, release=release, schema_only=True)
        if report.valid:
            continue
        made += 1
        first = report.errors[0]
        yield Case(
            f"{release}/{slug(Area.VIOLATIONS)}/{made:03}-{mutation.name}",
            Area.VIOLATIONS,
            mutation.meaning.rstrip("."),
            release,
            etree.QName(tree).localname,
            data,
            verdict=Verdict.INVALID,
            because=f"{first.rule} {first.message} at {first.path}",
        )


def _case(
    release: Release, area: Area, name: str, title: str, root: str, data: bytes | str
) -> Case:
    content = data.encode() if isinstance(data, str) else data
    place = f"{release}/{slug(area)}/{slug(name)}"
    form = Form.XML if isinstance(data, bytes) else Form.JSON
    return Case(place, area, title, release, root, content, form=form, round_trip=True)


def _start(seed: int, shape: str, step: int) -> int:
    """Where in the list of global elements to begin: other seeds give other ones."""
    return random.Random(f"{seed}/{shape}").randrange(step)
