"""A small suite of the newest release, and a product that does everything right, for the tests."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Case
from isa95kit.samples.conformance.manifest import Entry, Suite
from isa95kit.samples.conformance.results import Answer, Answered, Results
from isa95kit.samples.conformance.suite import cases

__all__ = ["Change", "perfect", "small_cases"]

Change = Callable[[Entry, bytes], bytes]


@cache
def small_cases() -> tuple[Case, ...]:
    """The small suite of all releases."""
    return tuple(cases(Release, small=True))


def perfect(suite: Suite, folder: Path, change: Change = lambda _, data: data) -> Results:
    """What a product answers that is right everywhere and writes what it read, perhaps changed."""
    answers = {}
    for entry in suite.entries:
        document = ""
        if entry.round_trip:
            document = f"out/{entry.file}"
            path = folder / document
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(change(entry, (suite.folder / entry.file).read_bytes()))
        answers[entry.id] = Answered(Answer(entry.verdict.value), document)
    return Results("Perfect", "1.0", answers, folder)
