"""Conformant samples for every global element of every release, the same for the same seed.

    from isa95kit.samples.sampler import Sampler

    sample = Sampler().sample("ProcessOperationsSchedule")
    sample.xml

They speak of a plant (`isa95kit.samples.plants`): its materials, equipment, people and processes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.generator.shapes import Plans, Shape
from isa95kit.samples.generator.writing import Writer, verb_and_noun
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.plants import PHARMACEUTICAL, Plant
from isa95kit.schema import store
from isa95kit.schema.json_schema import UnknownRoot

if TYPE_CHECKING:
    from isa95kit.b2mml.base import Component
    from isa95kit.profile import Profile
    from isa95kit.samples.generator.agreed import Agreed

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
        """The document as JSON, indented. Raises ValueError for releases before V0701."""
        from isa95kit.document import to_json

        return to_json(self.message, pretty=True)


def _agreed(profile: Profile | str | Path | None) -> Agreed | None:
    if profile is None:
        return None
    from isa95kit.profile import Profile, apply, load_profile
    from isa95kit.samples.generator.agreed import Agreed

    found = profile if isinstance(profile, Profile) else load_profile(profile)
    # Names of elements, rules and modules are checked there.
    apply(found, today=dt.date.min)
    return Agreed.of(found)


def _release(agreed: Agreed | None) -> Release:
    named = agreed.model.documents.release if agreed is not None else None
    return Release(named) if named else Release.latest()


@cache
def _grammar(release: Release) -> Grammar:
    return Grammar(store.components(release))


class Sampler:
    """Makes samples of one release. What it makes depends on its arguments and nothing else."""

    def __init__(
        self,
        release: Release | None = None,
        *,
        plant: Plant = PHARMACEUTICAL,
        seed: int = 0,
        profile: Profile | str | Path | None = None,
    ) -> None:
        """*release* is the profile's, or the newest, where it is None.

        *profile* is what a plant agrees on, or the file that says so; raises
        `isa95kit.profile.ProfileError` for one that cannot be used.
        """
        agreed = _agreed(profile)
        release = release or _release(agreed)
        self.release = release
        self._agreed = agreed
        self.plant = plant
        self.seed = seed
        self._grammar = _grammar(release)
        if agreed is None:
            self._plans = Plans(self._grammar)
        else:
            if agreed.model.documents.extensions:
                from isa95kit.samples.generator.agreed import with_own_elements

                own = with_own_elements(self._grammar.components, agreed.model.documents.extensions)
                self._grammar = Grammar(own)
            self._plans = Plans(
                self._grammar, agreed.unused, agreed.demanded(self._grammar.components)
            )
        self._writer = Writer(self._grammar, plant, agreed)

    @cached_property
    def roots(self) -> tuple[str, ...]:
        """All global elements of the release; of messages those that the profile takes."""
        elements = self._grammar.components.elements
        if self._agreed is None:
            return tuple(elements)
        return tuple(root for root, element in elements.items() if self._taken(root, element.type))

    def _taken(self, root: str, type_name: str) -> bool:
        assert self._agreed is not None
        if f"{type_name}/DataArea" not in self._grammar.components.types:
            return True
        return self._agreed.takes(*verb_and_noun(root))

    def sample(self, root: str, shape: Shape = Shape.TYPICAL, number: int = 0) -> Sample:
        """A document with this root.

        Each number tells of another order of the plant, and documents of one number of the same
        one. Raises `isa95kit.schema.json_schema.UnknownRoot` when the release has no such root;
        the message names those that are nearest.

        >>> Sampler(seed=7).sample("MaterialLot").root
        'MaterialLot'
        """
        if root not in self._grammar.components.elements:
            raise UnknownRoot(self._unknown(root))
        plan = self._plans.plan(root, Shape(shape), number)
        told = f"{self.seed}/{self.plant.name}/{number}"
        tree = self._writer.write(plan, told, f"{told}/{self.release}/{root}/{shape}")
        made = Sample(self.release, root, Shape(shape), self.seed, number, tree)
        if self._agreed is not None and self._agreed.gxp:
            self._add_hash(made)
        return made

    def _unknown(self, root: str) -> str:
        near = get_close_matches(root, self.roots, 3)
        hint = f"did you mean {' or '.join(near)}?" if near else "Sampler.roots has all"
        return f"{self.release} has no global element {root!r}; {hint}"

    def _add_hash(self, sample: Sample) -> None:
        """Give a message its hash, where the rules in force want one (AUD-001)."""
        from isa95kit.rules.payload_hash import ALGORITHM, payload_hash

        namespace = f"{{{self.release.namespace}}}"
        area = sample.tree.find(f"{namespace}ApplicationArea")
        if area is None or self.release is not Release.latest():
            return
        name = self._agreed.carriers.payload_hash if self._agreed else ""
        carrier = area.find(f"{namespace}UserArea")
        if carrier is None:
            carrier = etree.SubElement(area, f"{namespace}UserArea")
        text = payload_hash(sample.message, name=name)
        carried = etree.SubElement(carrier, f"{namespace}ValueString", format=ALGORITHM, name=name)
        carried.text = text

    def samples(self, root: str, shape: Shape = Shape.TYPICAL, count: int = 1) -> Iterator[Sample]:
        """The first *count* documents with this root. Raises as `sample` does.

        >>> [s.number for s in Sampler().samples("Person", count=3)]
        [0, 1, 2]
        """
        for number in range(count):
            yield self.sample(root, shape, number)
