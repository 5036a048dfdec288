"""Judges generated documents by two schemas: equal schemas never differ in a verdict."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import cycle, islice

from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.samples.proof.mutations import CATALOGUE, mutate
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.schema.components import Components

__all__ = [
    "DifferentialResult",
    "Disagreement",
    "Sample",
    "Verdicts",
    "differential",
    "judge",
    "samples",
]

UNBROKEN = ("minimal", "rich", "everything")
"""Origins of documents that are valid by construction."""

EDGES = ("too-few", "too-many")
"""Origins of documents in which one particle stands once too seldom or too often."""

ORIGINS = (*UNBROKEN, *EDGES, *(mutation.name for mutation in CATALOGUE))
"""All origins, in the order in which they come."""

_BUDGETS = (0, 3, 8, 8, 20, 20, 60)
"""Sizes of the documents that get broken: mostly small, so that the fault is what is judged."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A generated document; ``origin`` is one of `ORIGINS`, mostly the name of a mutation."""

    root: str
    origin: str
    document: bytes


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A document that one schema accepts and the other does not."""

    sample: Sample
    official: bool
    ours: bool


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How many documents of one origin the official schema found valid and invalid."""

    origin: str
    valid: int
    invalid: int


@dataclass(frozen=True, slots=True)
class DifferentialResult:
    """What a differential run found out.

    ``rejected`` are documents valid by construction that the official schema calls invalid: they
    would be faults of the generator, and there are none.
    """

    release: Release
    seed: int
    roots: int
    verdicts: tuple[Verdicts, ...]
    disagreements: tuple[Disagreement, ...]
    rejected: tuple[Sample, ...]

    @property
    def valid(self) -> int:
        """Documents the official schema found valid."""
        return sum(v.valid for v in self.verdicts)

    @property
    def invalid(self) -> int:
        """Documents the official schema found invalid."""
        return sum(v.invalid for v in self.verdicts)

    @property
    def documents(self) -> int:
        """Documents judged."""
        return self.valid + self.invalid


def differential(
    components: Components,
    official: etree.XMLSchema,
    ours: etree.XMLSchema,
    *,
    count: int,
    seed: int,
) -> DifferentialResult:
    """Judge *count* generated documents by both schemas; see `samples` for which."""
    drawn = samples(components, count=count, seed=seed)
    return judge(drawn, official, ours, release=components.release, seed=seed)


def judge(
    drawn: Iterable[Sample],
    official: etree.XMLSchema,
    ours: etree.XMLSchema,
    *,
    release: Release,
    seed: int,
) -> DifferentialResult:
    """Judge documents by both schemas, each parsed anew from its bytes."""
    counts: Counter[tuple[str, bool]] = Counter()
    disagreements: list[Disagreement] = []
    rejected: list[Sample] = []
    roots: set[str] = set()
    for sample in drawn:
        verdict = official.validate(etree.fromstring(sample.document))
        other = ours.validate(etree.fromstring(sample.document))
        roots.add(sample.root)
        counts[sample.origin, verdict] += 1
        if verdict != other:
            disagreements.append(Disagreement(sample, verdict, other))
        if not verdict and sample.origin in UNBROKEN:
            rejected.append(sample)
    return DifferentialResult(
        release=release,
        seed=seed,
        roots=len(roots),
        verdicts=tuple(Verdicts(o, counts[o, True], counts[o, False]) for o in ORIGINS),
        disagreements=tuple(disagreements),
        rejected=tuple(rejected),
    )


def samples(components: Components, *, count: int, seed: int) -> Iterator[Sample]:
    """At most *count* documents, always the same for a seed.

    First come valid ones: a minimal one for every global element, a rich one for each, and for
    every type the ones that show all it has; of the latter two as many as fill half of the room.
    Then come, in at most half of what is left, the ones at the edges: every particle of every
    type once too seldom and once too often. The rest are broken ones, every mutation of the
    catalogue in turn.
    """
    grammar = Grammar(components)
    rng = random.Random(seed)
    whole = min(count, max(count // 2, len(components.elements)))
    edges = whole + (count - whole) // 2
    written = 0
    for sources, most in (
        (_unbroken(grammar, rng), whole),
        (_edges(grammar, rng), edges),
        (_broken(grammar, rng), count),
    ):
        for root, origin, tree in islice(sources, most - written):
            text = spell(tree, components.release.namespace, Spelling.random(rng))
            yield Sample(root, origin, text)
            written += 1


def _unbroken(grammar: Grammar, rng: random.Random) -> Iterator[tuple[str, str, etree._Element]]:
    documents = Documents(grammar)
    for root in grammar.components.elements:
        yield root, "minimal", documents.minimal(root)
    for root in grammar.components.elements:
        yield root, "rich", documents.rich(root, rng, rng.choice((20, 60, 150)))
    for name in _shuffled(grammar, rng):
        for root, tree in documents.everything(name, rng):
            yield root, "everything", tree


def _edges(grammar: Grammar, rng: random.Random) -> Iterator[tuple[str, str, etree._Element]]:
    documents = Documents(grammar)
    for name in _shuffled(grammar, rng):
        yield from documents.edges(name, rng)


def _shuffled(grammar: Grammar, rng: random.Random) -> list[str]:
    """All types; in random order, so that the first ones are any."""
    names = list(grammar.components.types)
    rng.shuffle(names)
    return names


def _broken(grammar: Grammar, rng: random.Random) -> Iterator[tuple[str, str, etree._Element]]:
    documents = Documents(grammar)
    roots = tuple(grammar.components.elements)
    for mutation in cycle(CATALOGUE):
        broken = None
        while broken is None:
            root = rng.choice(roots)
            tree = documents.rich(root, rng, rng.choice(_BUDGETS))
            broken = mutate(mutation, tree, grammar, rng)
        yield root, mutation.name, broken
