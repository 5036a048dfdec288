"""Measure the making of samples: ``python -m benchmarks.samples``.

A typical document of every V0701 message, each round of other numbers, after one round to warm up.
Times are processor time, so that other load on the machine counts little. Writing alone is measured
for comparison: of the same trees by lxml, and of the same objects by isa95kit.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from lxml import etree

import isa95kit as isa
from isa95kit.releases import Release
from isa95kit.samples.sampler import Sample, Sampler, Shape
from isa95kit.schema import store

__all__ = ["Measured", "main", "measured", "messages"]

T = TypeVar("T")

FLOOR = 500
"""Typical messages a second on one core, at least."""

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Measured:
    """Documents a second, each the median of the rounds, and the elements of a document."""

    made: float
    lxml: float
    isa95kit: float
    elements: float


def messages() -> tuple[str, ...]:
    """The roots that are messages."""
    known = store.components(Release.latest())
    return tuple(e.name for e in known.elements.values() if f"{e.type}/DataArea" in known.types)


def measured(rounds: int = ROUNDS, step: int = 1) -> Measured:
    """Measure so many rounds, of every *step*-th message."""
    sampler, roots = Sampler(), messages()[::step]
    kept: list[tuple[float, ...]] = []
    elements = 0.0
    for number in range(rounds + 1):
        samples, making = _timed(partial(_samples, sampler, roots, number))
        objects = [sample.message for sample in samples]
        trees = [sample.tree for sample in samples]
        _, writing = _timed(partial(list, map(etree.tostring, trees)))
        _, ours = _timed(partial(list, map(isa.to_xml, objects)))
        if number:
            kept.append(tuple(len(roots) / seconds for seconds in (making, writing, ours)))
        elements = statistics.fmean(sum(1 for _ in tree.iter()) for tree in trees)
    made, lxml, isa95kit = (statistics.median(rates) for rates in zip(*kept, strict=True))
    return Measured(made, lxml, isa95kit, elements)


def _samples(sampler: Sampler, roots: Iterable[str], number: int) -> list[Sample]:
    return [sampler.sample(root, Shape.TYPICAL, number) for root in roots]


def _timed(work: Callable[[], list[T]]) -> tuple[list[T], float]:
    start = time.process_time()
    result = work()
    return result, time.process_time() - start


def main() -> int:
    """Print the figures; 1 when the floor is missed."""
    found = measured()
    print(f"typical messages a second    {found.made:8.0f}   floor {FLOOR}")  # noqa: T201
    print(f"elements in each, mean       {found.elements:8.0f}")  # noqa: T201
    print(f"lxml writes the same trees   {found.lxml:8.0f}   {found.lxml / found.made:.1f} times")  # noqa: T201
    ratio = found.isa95kit / found.made
    print(f"isa95kit writes the objects  {found.isa95kit:8.0f}   {ratio:.1f} times")  # noqa: T201
    return int(found.made < FLOOR)


if __name__ == "__main__":
    sys.exit(main())
