"""The one error model: findings, reports and the exception that carries a report."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.findings import (
    QUOTED_LENGTH,
    Finding,
    InvalidDocument,
    Layer,
    Report,
    Severity,
    in_order,
    shorten,
)
from isa95kit.releases import Release


def finding(
    rule: str = "XSD-101",
    severity: Severity = Severity.ERROR,
    layer: Layer = Layer.SCHEMA,
    line: int | None = None,
    column: int | None = None,
) -> Finding:
    """A finding of which only some things matter."""
    return Finding(rule, severity, layer, "is not declared", "/A/B[2]", line, column)


ERROR = finding(line=3, column=5)
WARNING = finding("XSD-002", Severity.WARNING)
INFO = finding("XSD-006", Severity.INFO)
RULE = finding("QTY-001", layer=Layer.RULE)


def test_words_of_severity_and_layer() -> None:
    assert [str(s) for s in Severity] == ["error", "warning", "info"]
    assert [str(x) for x in Layer] == ["syntax", "schema", "rule", "profile", "conversion"]


def test_a_report_without_findings_is_fine() -> None:
    report = Report("lot.xml")
    assert report.valid
    assert report.ok
    assert report.readable
    assert report.errors == report.warnings == ()


def test_errors_and_warnings_are_told_apart() -> None:
    report = Report("lot.xml", (WARNING, ERROR, INFO, RULE))
    assert report.errors == (ERROR, RULE)
    assert report.warnings == (WARNING,)
    assert not report.ok
    assert not report.valid


def test_valid_speaks_of_syntax_and_schema_alone() -> None:
    assert Report("x", (RULE,)).valid
    assert not Report("x", (RULE,)).ok
    for layer in (Layer.SYNTAX, Layer.SCHEMA):
        assert not Report("x", (finding(layer=layer),)).valid
    for layer in (Layer.RULE, Layer.PROFILE, Layer.CONVERSION):
        assert Report("x", (finding(layer=layer),)).valid


def test_warnings_leave_a_document_valid() -> None:
    report = Report("x", (WARNING, INFO))
    assert report.valid
    assert report.ok


def test_findings_and_reports_are_values() -> None:
    assert finding() == finding()
    assert hash(finding(line=1)) == hash(finding(line=1))
    assert Report("x", (ERROR,)) == Report("x", (finding(line=3, column=5),))
    with pytest.raises(dataclasses.FrozenInstanceError):
        ERROR.line = 1  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(ERROR)) == ERROR  # noqa: S301 our own bytes


def test_position_is_a_place_in_the_document() -> None:
    assert ERROR.position == (3, 5)
    assert finding(line=3).position == (3, 0)
    assert WARNING.position == (0, 0)


def test_findings_come_in_the_order_of_the_document_and_once() -> None:
    first, second, third = finding(line=2, column=9), finding(line=10), finding(line=10, column=1)
    assert in_order([third, WARNING, second, first, third, finding(line=10)]) == (
        WARNING,
        first,
        second,
        third,
    )


def test_findings_of_one_place_stay_in_their_order() -> None:
    one, two = finding("B", line=1), finding("A", line=1)
    assert in_order(iter([one, two])) == (one, two)
    assert in_order([]) == ()


places = st.none() | st.integers(1, 5)


@settings(max_examples=50)
@given(st.lists(st.builds(lambda at, to: finding(line=at, column=to), places, places)))
def test_ordering_neither_loses_nor_repeats(findings: list[Finding]) -> None:
    ordered = in_order(findings)
    assert set(ordered) == set(findings)
    assert len(set(ordered)) == len(ordered)
    assert list(ordered) == sorted(ordered, key=lambda f: f.position)
    assert in_order(ordered) == ordered


def test_short_text_is_quoted_as_it_is_but_for_white_space() -> None:
    assert shorten("12 kg") == "12 kg"
    assert shorten(" 12\n\t kg ") == "12 kg"
    assert shorten("") == shorten(" \n") == ""
    assert shorten("x" * QUOTED_LENGTH) == "x" * QUOTED_LENGTH


def test_long_text_is_cut() -> None:
    assert shorten("x" * (QUOTED_LENGTH + 1)) == "x" * (QUOTED_LENGTH - 1) + "…"
    assert shorten("abcdef", 4) == "abc…"
    assert shorten("a" + " " * 10_000 + "b") == "a…"


@given(st.text(max_size=400), st.integers(1, 80))
def test_shortened_text_fits_on_one_line(text: str, length: int) -> None:
    short = shorten(text, length)
    assert len(short) <= length + 1
    assert len(short.splitlines()) <= 1
    assert short == text or short.endswith("…") or short == " ".join(text.split())


def test_an_invalid_document_says_where_and_what_first() -> None:
    raised = InvalidDocument(Report("lot.xml", (WARNING, ERROR, RULE), Release.V0701, "A"))
    assert str(raised) == "lot.xml: 2 errors; first: [XSD-101] is not declared (line 3)"
    assert isinstance(raised, ValueError)
    assert raised.report.errors == (ERROR, RULE)


def test_an_invalid_document_without_a_line_or_an_error() -> None:
    assert str(InvalidDocument(Report("a.json", (RULE,)))) == (
        "a.json: 1 error; first: [QTY-001] is not declared"
    )
    assert str(InvalidDocument(Report("a.json"))) == "a.json: 0 errors"


def test_an_invalid_document_can_be_sent_to_another_process() -> None:
    raised = InvalidDocument(Report("lot.xml", (ERROR,), Release.V0600, "A", readable=False))
    for again in (
        pickle.loads(pickle.dumps(raised)),  # noqa: S301 our own bytes
        copy.copy(raised),
    ):
        assert isinstance(again, InvalidDocument)
        assert again.report == raised.report
        assert str(again) == str(raised)
