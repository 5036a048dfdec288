"""What stands in the three shapes: the least, the usual, everything that can be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from isa95kit.releases import Release
from isa95kit.samples.generator.curated import DEMANDED
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.sampler import Sampler, Shape
from isa95kit.schema import store
from isa95kit.schema.components import Child, Choice, ComplexType, Group, Particle

ALWAYS_EMPTY = {("TransSenderType", "ConfirmationCode")}
"""A confirmation asks for none (TXN-012)."""


def alternatives(items: tuple[Particle, ...], inside: bool = False) -> Iterator[str]:
    for item in items:
        if isinstance(item, Child) and inside:
            yield item.name
        elif isinstance(item, Choice):
            yield from alternatives(item.items, inside or item.maximum == 1)
        elif isinstance(item, Group):
            yield from alternatives(item.items, inside)


@pytest.mark.parametrize("release", Release)
def test_maximal_has_every_child_that_the_root_reaches(release: Release) -> None:
    grammar = Grammar(store.components(release))
    types = grammar.components.types
    chosen = {
        (name, child)
        for name, declared in types.items()
        if isinstance(declared, ComplexType)
        for child in alternatives(declared.items)
    }
    sampler = Sampler(release)
    for root in sampler.roots[::11]:
        wanted: set[tuple[str, str]] = set()
        reached: set[str] = set()
        waiting = [grammar.components.elements[root].type]
        while waiting:
            name = waiting.pop()
            if name in reached:
                continue
            reached.add(name)
            for child in grammar.children(name).values():
                if (name, child.name) not in chosen:
                    wanted.add((name, child.name))
                    waiting.append(child.type)
        made = sampler.sample(root, Shape.MAXIMAL, 1).tree
        found = {
            (place.type, str(element.tag).rpartition("}")[2])
            for place in grammar.places(made)
            for element in place.element
        }
        assert wanted - found <= ALWAYS_EMPTY, root


@pytest.mark.parametrize("root", ["SyncMaterialLot", "OperationsSchedule", "BatchInformation"])
def test_minimal_has_what_is_mandatory_and_what_rules_demand(root: str) -> None:
    grammar = Grammar(store.components(Release.V0701))
    made = Sampler().sample(root, Shape.MINIMAL).tree
    for place in grammar.places(made):
        for element in place.element:
            child = grammar.children(place.type)[str(element.tag)]
            assert child.minimum or child.name in DEMANDED.get(place.type, ())
            assert len(place.element.findall(element.tag)) == max(child.minimum, 1)


def test_typical_is_readable() -> None:
    sampler = Sampler()
    sizes = sorted(sum(1 for _ in sampler.sample(r).tree.iter()) for r in sampler.roots)
    assert sizes[len(sizes) // 2] < 60
    assert sizes[-1] < 500


def test_the_least_is_smaller_than_the_usual_and_that_than_everything() -> None:
    sampler = Sampler()
    for root in ("ProcessOperationsSchedule", "SyncMaterialLot", "Person"):
        sizes = [sum(1 for _ in sampler.sample(root, shape).tree.iter()) for shape in Shape]
        assert sizes == sorted(set(sizes))
