"""Scores of products: each case passed, failed, not supported or not run; what was lost, where."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any

from lxml import etree

from isa95kit.binding.limits import Limits
from isa95kit.binding.parsing import parse
from isa95kit.binding.sources import Unreadable
from isa95kit.findings import shorten
from isa95kit.samples.conformance.case import Area, Fact, Form, Kind, Verdict, prefixes
from isa95kit.samples.conformance.comparing import MOST, Loss, json_losses, xml_losses
from isa95kit.samples.conformance.facts import Digits, found_in_json, found_in_xml
from isa95kit.samples.conformance.manifest import Entry, Suite
from isa95kit.samples.conformance.results import Answer, Answered, Results
from isa95kit.samples.conformance.shapes import Unusable

__all__ = ["Check", "Checked", "Outcome", "Score", "Tally", "score"]

LIMITS = Limits(size=64 * 1024 * 1024)
"""How large a document may be that a product wrote."""


class Check(StrEnum):
    """What is asked of a product: its verdict on a document, and to write it as it was.

    Of what it wrote is asked whether the facts of the case are still there, which is what the area
    is about, and whether the content is the same altogether.
    """

    VERDICT = "verdict"
    FACTS = "facts"
    ROUND_TRIP = "round trip"


class Outcome(StrEnum):
    """How a product stood a check."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_SUPPORTED = "not supported"
    NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Checked:
    """One check of one case; ``losses`` name what did not survive, and where."""

    entry: Entry
    check: Check
    outcome: Outcome
    message: str = ""
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each outcome came out."""

    passed: int = 0
    failed: int = 0
    not_supported: int = 0
    not_run: int = 0

    @property
    def total(self) -> int:
        """All checks."""
        return self.passed + self.failed + self.not_supported + self.not_run

    @property
    def percent(self) -> int:
        """Passed checks of the supported ones; 100 only where all passed, 0 where none did."""
        claimed = self.total - self.not_supported
        if not claimed:
            return 0
        return int(Fraction(100 * self.passed, claimed)) or int(self.passed > 0)

    @property
    def supported(self) -> bool:
        """False where the product claims none of it."""
        return self.not_supported < self.total


@dataclass(frozen=True, slots=True)
class Score:
    """All checks of one product; ``unknown`` are answers to cases that the suite does not have."""

    results: Results
    checked: tuple[Checked, ...]
    unknown: tuple[str, ...] = ()

    def tally(self, check: Check, area: Area | None = None) -> Tally:
        """The counts of one kind of check, in one area or in all.

        >>> from isa95kit.samples.conformance.manifest import Suite
        >>> score(Suite(Path(), ()), Results("P", "1")).tally(Check.VERDICT).total
        0
        """
        counts = Counter(
            c.outcome
            for c in self.checked
            if c.check is check and (area is None or c.entry.area is area)
        )
        return Tally(
            counts[Outcome.PASSED],
            counts[Outcome.FAILED],
            counts[Outcome.NOT_SUPPORTED],
            counts[Outcome.NOT_RUN],
        )

    @property
    def failures(self) -> tuple[Checked, ...]:
        """The checks that failed, in the order of the suite."""
        return tuple(c for c in self.checked if c.outcome is Outcome.FAILED)

    @property
    def clean(self) -> bool:
        """True when nothing failed and everything was run."""
        return all(c.outcome in (Outcome.PASSED, Outcome.NOT_SUPPORTED) for c in self.checked)


def score(suite: Suite, results: Results) -> Score:
    """Hold what a product answered against what the suite expects.

    Documents of products are read under limits and only from the folder of the results. Raises
    `Unusable` when a document of the suite itself is missing or is not the one of the manifest.

    >>> from isa95kit.samples.conformance.manifest import Suite
    >>> score(Suite(Path(), ()), Results("P", "1")).clean
    True
    """
    checked: list[Checked] = []
    # Who writes nothing of a form judges only, and is not held against what it refused to write.
    writes = {
        entry.form
        for entry in suite.entries
        if entry.id in results.answers and results.answers[entry.id].document
    }
    for entry in suite.entries:
        answer = results.answers.get(entry.id)
        checked.append(_verdict(entry, answer))
        if entry.round_trip:
            trip = _round_trip(entry, answer, suite, results, entry.form in writes)
            if entry.facts:
                checked.append(replace(trip[0], check=Check.FACTS))
            checked.append(trip[1])
    unknown = tuple(name for name in results.answers if name not in suite.by_id)
    return Score(results, tuple(checked), unknown)


def _verdict(entry: Entry, answer: Answered | None) -> Checked:
    outcome, message = Outcome.PASSED, ""
    if answer is None:
        outcome = Outcome.NOT_RUN
    elif answer.verdict is Answer.NOT_SUPPORTED:
        outcome, message = Outcome.NOT_SUPPORTED, answer.message
    elif not _right(entry, answer):
        outcome = Outcome.FAILED
        said = f": {shorten(answer.message, 200)}" if answer.message else ""
        reason = f" ({entry.because})" if entry.verdict is Verdict.INVALID else ""
        message = f"{answer.verdict} where {entry.verdict} is right{reason}{said}"
    return Checked(entry, Check.VERDICT, outcome, message)


def _right(entry: Entry, answer: Answered) -> bool:
    if answer.verdict is Answer.ERROR:
        return not entry.well_formed
    return answer.verdict.value == entry.verdict.value


def _round_trip(
    entry: Entry, answer: Answered | None, suite: Suite, results: Results, writes: bool
) -> tuple[Checked, Checked]:
    """What became of the facts, and of the whole."""

    def judged(outcome: Outcome, message: str = "") -> tuple[Checked, Checked]:
        checked = Checked(entry, Check.ROUND_TRIP, outcome, message)
        return checked, checked

    if answer is None:
        return judged(Outcome.NOT_RUN)
    said = f": {shorten(answer.message, 200)}" if answer.message else ""
    if not answer.document:
        if writes and answer.verdict in (Answer.INVALID, Answer.ERROR):
            return judged(Outcome.FAILED, f"nothing was written, verdict {answer.verdict}{said}")
        return judged(Outcome.NOT_SUPPORTED, answer.message)
    try:
        data = _document(results.folder, answer.document)
    except (OSError, ValueError) as error:
        return judged(Outcome.FAILED, f"{shorten(answer.document)}: {error}")
    original = _original(suite, entry)
    lost_in = _lost_in_json if entry.form is Form.JSON else _lost_in_xml
    try:
        lost, losses = lost_in(entry, original, data)
    except _NotWellFormed as problem:
        return judged(Outcome.FAILED, f"what was written is not well-formed, {problem}{said}")
    return _of(entry, lost), _of(entry, losses)


def _of(entry: Entry, losses: tuple[Loss, ...]) -> Checked:
    outcome = Outcome.FAILED if losses else Outcome.PASSED
    return Checked(entry, Check.ROUND_TRIP, outcome, losses=losses)


class _NotWellFormed(ValueError):
    """What a product wrote cannot be read."""


def _document(folder: Path, name: str) -> bytes:
    """What a product wrote, from inside of the folder of its results."""
    base = folder.resolve()
    path = (base / name).resolve()
    if not path.is_relative_to(base):
        raise ValueError("leads out of the folder of the results")
    if not path.is_file():
        raise ValueError("there is no such file")
    if path.stat().st_size > LIMITS.size:
        raise ValueError(f"larger than {LIMITS.size:,} bytes")
    return path.read_bytes()


def _original(suite: Suite, entry: Entry) -> bytes:
    from hashlib import sha256

    path = suite.folder / entry.file
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unusable(f"{path}: cannot be read ({error.strerror})") from error
    if sha256(data).hexdigest() != entry.sha256:
        raise Unusable(f"{path}: not the document of the manifest; export the suite anew")
    return data


_Lost = tuple[tuple[Loss, ...], tuple[Loss, ...]]
"""Facts that are lost, and everything that changed."""


def _lost_in_xml(entry: Entry, original: bytes, data: bytes) -> _Lost:
    written = _tree(data)
    names = prefixes(entry.release)
    found = ((fact, found_in_xml(written, fact, names)) for fact in entry.facts)
    return _missed(found), xml_losses(_tree(original), written, entry.release)


def _tree(data: bytes) -> etree._Element:
    try:
        return parse(data, LIMITS)
    except Unreadable as problem:
        raise _NotWellFormed(problem.finding.message) from None


def _lost_in_json(entry: Entry, original: bytes, data: bytes) -> _Lost:
    written = _value(data)
    found = ((fact, found_in_json(written, fact)) for fact in entry.facts)
    try:
        return _missed(found), json_losses(_value(original), written)
    except RecursionError:
        raise _NotWellFormed("objects nest too deep") from None


def _missed(found: Iterable[tuple[Fact, str | None]]) -> tuple[Loss, ...]:
    return tuple(_loss(fact, text) for fact, text in found if text != fact.value)[:MOST]


def _value(data: bytes) -> Any:
    try:
        text = data.decode("utf-8")
        return json.loads(text, parse_int=Digits, parse_float=Digits, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise _NotWellFormed(shorten(str(error))) from None


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


_WORDS: Mapping[Kind, str] = {
    Kind.COUNT: "{} of them",
    Kind.NIL: "xsi:nil {}",
    Kind.TYPE: "xsi:type {}",
    Kind.NAME: "element {}",
    Kind.LEADING: "text {!r} before the first child",
    Kind.FOLLOWING: "text {!r} behind it",
    Kind.DIGEST: "canonical form {:.16}",
    Kind.NUMBER: "the number {}",
    Kind.LITERAL: "{}",
}


def _loss(fact: Fact, found: str | None) -> Loss:
    if fact.kind is Kind.ABSENT:
        return Loss(fact.path, "nothing", shorten(found or "something"))
    words = _WORDS.get(fact.kind, "{!r}")
    told = "nothing" if found is None else words.format(shorten(found) if found else found)
    return Loss(fact.path, words.format(fact.value), told)
