"""Ratios measured in rounds: everyone runs once a round, and only times of one round are compared.

Time is CPU time of this process, so that other work on the machine disturbs little. Before each
measurement the collector has cleaned up and stands as Python starts it; what the benchmark itself
holds is kept out of its sight.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from time import process_time

from benchmarks.peers import Contestant, Work

__all__ = ["Times", "race"]

LEAST = 0.01
"""Seconds a measurement should take at least; faster work is repeated."""

COLD = 1.0
"""Seconds, more than any first run spends on getting ready; longer work is not repeated."""

MOST_REPEATS = 1000


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of each contestant in each round; None where a slow one sat out."""

    rounds: dict[str, tuple[float | None, ...]]

    def ratio(self, one: str, other: str) -> float:
        """How many times the time of *other* the time of *one* is: the median of all rounds."""
        pairs = zip(self.rounds[one], self.rounds[other], strict=True)
        return median(a / b for a, b in pairs if a is not None and b is not None)

    def seconds(self, name: str) -> float:
        """The median time of a contestant."""
        return median(t for t in self.rounds[name] if t is not None)


def race(contestants: Sequence[Contestant], rounds: int, slow_rounds: int) -> Times:
    """Run everyone in turn, now forwards, now backwards; first runs are no measure."""
    times: dict[str, list[float | None]] = {c.name: [] for c in contestants}
    with _own_heap_frozen():
        repeats = {c.name: _repeats(c) for c in contestants}
        for number in range(rounds):
            for one in contestants if number % 2 == 0 else reversed(contestants):
                sits_out = one.slow and number >= slow_rounds
                measured = None if sits_out else _seconds(one.work, repeats[one.name])
                times[one.name].append(measured)
    return Times({name: tuple(measured) for name, measured in times.items()})


def _repeats(contestant: Contestant) -> int:
    """How often to repeat, by a second run: the first one compiles readers, imports, and so on."""
    if _seconds(contestant.work, 1) > COLD:
        return 1
    return max(1, min(MOST_REPEATS, int(LEAST / max(_seconds(contestant.work, 1), 1e-6))))


def _seconds(work: Work, repeats: int) -> float:
    gc.collect()
    start = process_time()
    results = [work() for _ in range(repeats)]
    seconds = process_time() - start
    del results  # only now: freeing them is not part of the work
    return seconds / repeats


@contextmanager
def _own_heap_frozen() -> Iterator[None]:
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
