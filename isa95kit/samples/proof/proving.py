"""The proof that the emitted schemas of a release accept what the official ones accept."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from isa95kit.releases import Release
from isa95kit.samples.proof.differential import DifferentialResult, differential
from isa95kit.schema import store
from isa95kit.schema.verify import Difference, compare
from isa95kit.schema.xsd import read_folder

__all__ = ["Proof", "prove"]


@dataclass(frozen=True, slots=True)
class Proof:
    """What comparing an official schema set with the emitted one found out.

    ``differences`` come from comparing components, ``differential`` from judging generated
    documents by both. ``seconds`` is the wall time all of it took.
    """

    release: Release
    elements: int
    types: int
    differences: tuple[Difference, ...]
    differential: DifferentialResult
    seconds: float

    @property
    def holds(self) -> bool:
        """True when the two sets are equivalent as far as anything here can tell."""
        run = self.differential
        return not (self.differences or run.disagreements or run.rejected)


def prove(directory: Path, release: Release, count: int, seed: int) -> Proof:
    """Compare the official set in *directory* with the emitted one, and judge *count* documents.

    Raises FileNotFoundError when the folder holds no XSD files, UnsupportedSchema when they are
    not a set of this release, and lxml's XMLSchemaParseError when they do not compile.
    """
    started = time.perf_counter()
    official = read_folder(directory, release)
    run = differential(
        official,
        store.compile_official(directory, release),
        store.compiled(release),
        count=count,
        seed=seed,
    )
    return Proof(
        release=release,
        elements=len(official.elements),
        types=len(official.types),
        differences=compare(official, store.components(release)),
        differential=run,
        seconds=time.perf_counter() - started,
    )
