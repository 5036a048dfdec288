"""Cases that nobody wrote by hand: whole messages, broken ones, and documents of any content."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from lxml import etree

from isa95kit.binding.limits import DEFAULT
from isa95kit.findings import Layer, Severity
from isa95kit.releases import Release
from isa95kit.samples.broken import every_broken
from isa95kit.samples.conformance.case import Area, Case, Form, Verdict
from isa95kit.samples.conformance.desk import slug
from isa95kit.samples.grammar import XSI, Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.samples.proof.mutations import CATALOGUE, mutate
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.samples.sampler import Sampler, Shape
from isa95kit.schema import store
from isa95kit.validation import validate

__all__ = ["Amounts", "generated"]

BUDGETS = (0, 3, 8, 8, 20, 40)
"""Sizes of the documents that get broken: mostly small, so that the fault is what is judged."""

URI = "XSD-308"
"""A malformed URI: XML Schema leaves it open whether it is a fault, so that nobody is asked."""

TYPE = XSI + "type"

UNDECLARED = ("XSD-001", "XSD-002", "XSD-003")
"""An undeclared root: where it names a type, XML Schema leaves the verdict to the processor."""


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


def generated(
    release: Release, seed: int, amounts: Amounts, *, faults: bool = True
) -> Iterator[Case]:
    """All cases of this module in one release; the same seed gives the same ones.

    *faults* asks for one document of each kind of fault, beside the ones that *amounts* asks for.
    """
    grammar = Grammar(store.components(release))
    yield from _messages(release, seed, amounts)
    yield from _any_content(release, grammar, seed, amounts.any_content)
    if faults:
        yield from _broken(release, seed)
    yield from _mutated(release, grammar, seed, amounts.violations)


def _messages(release: Release, seed: int, amounts: Amounts) -> Iterator[Case]:
    sampler = Sampler(release, seed=seed)
    steps = {
        Shape.MINIMAL: amounts.minimal,
        Shape.TYPICAL: amounts.typical,
        Shape.MAXIMAL: amounts.maximal,
    }
    for shape, step in steps.items():
        for root in sampler.roots[_start(seed, shape, step) :: step]:
            data = sampler.sample(root, shape).xml
            yield _case(release, Area.MESSAGES, f"{root} {shape}", f"{root}, {shape}", root, data)
    if release is Release.latest():
        step = amounts.typical
        for root in sampler.roots[_start(seed, "json", step) :: step]:
            title = f"{root}, typical"
            text = sampler.sample(root).json
            yield _case(release, Area.JSON, f"message {root}", title, root, text)


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


def _broken(release: Release, seed: int) -> Iterator[Case]:
    """One small document for each kind of fault, broken by one change and nothing else."""
    for one in every_broken(seed=seed, release=release):
        by_others = one.of.layer in (Layer.RULE, Layer.PROFILE) or one.extensions
        if by_others or one.of.severity is not Severity.ERROR or one.limits != DEFAULT:
            continue
        if one.form == "xml" and one.of.layer is Layer.SYNTAX and _parses(one.data):
            continue  # what isa95kit refuses for safety's sake: entities, document types, depth
        if one.rule == URI:
            continue
        report = validate(one.data, release=release, schema_only=True)
        area = Area.VIOLATIONS if one.form == "xml" else Area.JSON
        yield Case(
            f"{release}/{slug(area)}/{slug(one.of.id)}",
            area,
            one.of.does,
            release,
            one.of.root,
            one.data,
            verdict=Verdict.INVALID,
            form=Form(one.form),
            well_formed=report.readable,
            because=f"{one.rule} at {one.path}",
        )


def _parses(data: bytes) -> bool:
    try:
        etree.fromstring(data, etree.XMLParser(huge_tree=True))
    except (etree.XMLSyntaxError, ValueError):
        return False
    return True


def _mutated(release: Release, grammar: Grammar, seed: int, count: int) -> Iterator[Case]:
    """Mutated documents that the schema refuses; what a mutation leaves valid is passed over."""
    documents = Documents(grammar)
    roots = tuple(grammar.components.elements)
    schema = store.compiled(release)
    made = 0
    for number, mutation in enumerate(cycle(CATALOGUE)):
        if made == count:
            return
        rng = random.Random(f"{seed}/{release}/mutated/{number}")
        root = rng.choice(roots)
        tree = mutate(mutation, documents.rich(root, rng, rng.choice(BUDGETS)), grammar, rng)
        if tree is None:
            continue
        data = spell(tree, release.namespace, Spelling.random(rng))
        # Where validators are known to differ the specification decides, which is what we ask.
        if schema.validate(etree.fromstring(data)):
            continue
        report = validate(data, release=release, schema_only=True)
        if report.valid or any(found.rule == URI for found in report.errors):
            continue
        if tree.get(TYPE) is not None and any(f.rule in UNDECLARED for f in report.errors):
            continue
        made += 1
        first = report.errors[0]
        yield Case(
            f"{release}/{slug(Area.VIOLATIONS)}/mutated-{made:03}-{mutation.name}",
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
