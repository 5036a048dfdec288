"""The text report: side by side, a few failures of each area, nothing that moves a cursor."""

from __future__ import annotations

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Form, Verdict
from isa95kit.samples.conformance.comparing import Loss
from isa95kit.samples.conformance.manifest import Entry
from isa95kit.samples.conformance.results import Results
from isa95kit.samples.conformance.scores_text import (
    PER_AREA,
    areas_of,
    as_text,
    cell,
    sentence,
)
from isa95kit.samples.conformance.scoring import Check, Checked, Outcome, Score, Tally


def entry(name: str, area: Area = Area.NIL) -> Entry:
    return Entry(
        name, area, "a title", Release.V0701, "MaterialLot", Form.XML, "a.xml", "0",
        Verdict.VALID, True, True, "", "", "", (),
    )  # fmt: skip


def score(product: str, *checked: Checked) -> Score:
    return Score(Results(product, "1.0"), checked)


PASSED = score("Good", Checked(entry("a"), Check.VERDICT, Outcome.PASSED))
LOST = Checked(entry("a"), Check.FACTS, Outcome.FAILED, "", (Loss("/A", "'1.0'", "'1'"),))
SAME = Checked(entry("a"), Check.ROUND_TRIP, Outcome.FAILED, "", (Loss("/A", "'1.0'", "'1'"),))


def test_products_stand_side_by_side() -> None:
    bad = score("Bad", Checked(entry("a"), Check.VERDICT, Outcome.FAILED, "valid where invalid"))
    lines = as_text([PASSED, bad]).splitlines()
    assert lines[0].split() == ["Verdicts", "Good", "1.0", "Bad", "1.0"]
    assert lines[1].split() == ["nil", "1/1", "100", "%", "0/1", "0", "%"]
    assert "  FAILED a (verdict): a title" in lines
    assert "    valid where invalid" in lines


def test_losses_are_told_once() -> None:
    text = as_text([score("P", LOST, SAME)])
    assert text.count("lost at /A: '1.0' became '1'") == 1
    assert "1 round trips" not in text


def test_of_many_failures_a_few_are_told() -> None:
    many = [Checked(entry(f"c{n}"), Check.VERDICT, Outcome.FAILED, "m") for n in range(20)]
    text = as_text([score("P", *many)])
    assert text.count("FAILED") == PER_AREA
    assert f"and {20 - PER_AREA} more of nil, verdict" in text


def test_sentences_and_cells() -> None:
    assert sentence(PASSED) == "Good 1.0: verdicts 1 of 1"
    assert cell(Tally(1, 1, 1, 1)) == "1/3  33 %  1 n/s"
    assert areas_of([PASSED], Check.VERDICT) == [Area.NIL]


def test_answers_that_are_ignored_are_counted() -> None:
    assert "3 answers to cases" in as_text([Score(Results("P", "1"), (), ("a", "b", "c"))])


def test_nothing_in_it_moves_a_cursor() -> None:
    text = as_text(
        [score("\x1b[2J\x07", Checked(entry("a\r"), Check.VERDICT, Outcome.FAILED, "\x00"))]
    )
    assert text.replace("\n", "").isprintable()
