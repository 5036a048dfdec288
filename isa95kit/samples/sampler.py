"""Conformant samples for every global element of every release, the same for the same seed.

    from isa95kit.samples.sampler import Sampler

    sample = Sampler().sample("ProcessOperationsSchedule")
    sample.xml

They speak of a plant (`isa95kit.samples.plants`): its materials, equipment, people and processes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.plants import PHARMACEUTICAL, Plant
from isa95kit.samples.shapes import Plans, Shape
from isa95kit.samples.writing import Writer
from isa95kit.schema import store

if TYPE_CHECKING:
    from isa95kit.b2mml.base import Component

__all__ = ["Sample", "Sampler", "Shape"]


@dataclass(frozen=True, slots=True)
class Sample:
    """A document, and what it was made from: the same again gives the same bytes."""

    release: Release
    root: str
    shape: Shape
    seed: int
    number: int
    tree: etree._Element

    @property
    def xml(self) -> bytes:
        """The document in UTF-8, with an XML declaration, one element a line."""
        written: bytes = etree.tostring(
            self.tree, encoding="UTF-8", xml_declaration=True, pretty_print=True
        )
        return written

    @property
    def message(self) -> Component:
        """The object of the document. Raises ValueError for releases before V0701."""
        from isa95kit.binding.xml import read_object

        if self.release is not Release.latest():
            raise ValueError(
                f"only documents of {Release.latest()} are read into objects, and this is one of "
                f"{self.release}: convert it first (isa95kit.conversion)"
            )
        return read_object(self.tree)

    @property
    def json(self) -> str:
        """The document as JSON. Raises ValueError for releases before V0701."""
        from isa95kit.document import to_json

        return to_json(self.message)


@cache
def _grammar(release: Release) -> Grammar:
    return Grammar(store.components(release))


class Sampler:
    """Makes samples of one release. What it makes depends on its arguments and nothing else."""

    def __init__(
        self,
        release: Release = Release.V0701,
        *,
        plant: Plant = PHARMACEUTICAL,
        seed: int = 0,
        profile: object = None,
    ) -> None:
        self.release = release
        self.plant = plant
        self.seed = seed
        self._grammar = _grammar(release)
        self._plans = Plans(self._grammar)
        self._writer = Writer(self._grammar, plant)

    @cached_property
    def roots(self) -> tuple[str, ...]:
        """All global elements of the release."""
        return tuple(self._grammar.components.elements)

    def sample(self, root: str, shape: Shape = Shape.TYPICAL, number: int = 0) -> Sample:
        """A document with this root.

        Each number tells of another order of the plant, and documents of one number of the same
        one. Raises KeyError when the release has no such root.

        >>> Sampler(seed=7).sample("MaterialLot").root
        'MaterialLot'
        """
        plan = self._plans.plan(root, Shape(shape), number)
        told = f"{self.seed}/{self.plant.name}/{number}"
        tree = self._writer.write(plan, told, f"{told}/{self.release}/{root}/{shape}")
        return Sample(self.release, root, Shape(shape), self.seed, number, tree)

    def samples(self, root: str, shape: Shape = Shape.TYPICAL, count: int = 1) -> Iterator[Sample]:
        """The first *count* documents with this root.

        >>> [s.number for s in Sampler().samples("Person", count=3)]
        [0, 1, 2]
        """
        for number in range(count):
            yield self.sample(root, shape, number)
