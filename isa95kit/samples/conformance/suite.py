"""The suite: every case of the releases asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Case
from isa95kit.samples.conformance.exactness import exactness
from isa95kit.samples.conformance.generated import Amounts, generated
from isa95kit.samples.conformance.json_form import json_form
from isa95kit.samples.conformance.legality import legality
from isa95kit.samples.conformance.spelling import spelling
from isa95kit.samples.conformance.structure import structure

__all__ = ["FULL", "SMALL", "cases"]

FULL = Amounts(minimal=2, typical=6, maximal=40, violations=120, any_content=40)
SMALL = Amounts(minimal=60, typical=90, maximal=200, violations=20, any_content=5)


def cases(
    releases: Iterable[Release] = tuple(Release), *, seed: int = 0, small: bool = False
) -> Iterator[Case]:
    """All cases of some releases, in an order of their own; ids are unique.

    *small* leaves out most of the generated ones, and of all releases but the newest of them what
    hardly differs between releases: enough to try a runner. The same arguments give the same bytes.

    >>> found = {case.id: case for case in cases([Release.V0701], small=True)}
    >>> found["V0701/digits/quantity-trailing-zeros"].facts[0].value
    '10.500'
    """
    chosen = sorted(set(releases))
    for release in chosen:
        whole = not small or release is chosen[-1]
        yield from structure(release)
        if whole:
            yield from exactness(release)
            yield from spelling(release)
            yield from legality(release)
        if release is Release.V0701:
            yield from json_form()
        yield from generated(release, seed, SMALL if small else FULL, faults=whole)
