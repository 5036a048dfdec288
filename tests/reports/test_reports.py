"""The registry of formats, and what all of them have in common."""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib import metadata

import pytest

import isa95kit
from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.reports import FORMATS, Reporter, Tally, reporter
from isa95kit.reports.base import plural, version

REPORTS = (
    Report("clean.xml"),
    Report("warned.xml", (Finding("XSD-001", Severity.WARNING, Layer.SCHEMA, "odd"),)),
    Report(
        "broken.xml",
        (
            Finding("XSD-002", Severity.ERROR, Layer.SCHEMA, "wrong"),
            Finding("XSD-003", Severity.ERROR, Layer.SCHEMA, "wrong too"),
        ),
    ),
    Report("posting.xml", (Finding("LOT-1", Severity.ERROR, Layer.RULE, "mass is lost"),)),
    Report(
        "gone.xml",
        (Finding("XML-001", Severity.ERROR, Layer.SYNTAX, "not there"),),
        readable=False,
    ),
)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_found_by_its_name(name: str) -> None:
    assert issubclass(reporter(name), Reporter)


def test_an_unknown_format_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(ValueError, match="no report format 'yaml'; there are: text, json"):
        reporter("yaml")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_returns_what_the_reports_add_up_to(name: str) -> None:
    tally = reporter(name)(io.StringIO()).write(REPORTS)
    # posting.xml breaks a rule and is valid: syntax and schema are right.
    assert tally == Tally(files=5, valid=3, unreadable=1, errors=4, warnings=1)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_each_report_as_soon_as_it_is_there(name: str) -> None:
    stream = io.StringIO()

    def arriving() -> Iterator[Report]:
        yield REPORTS[2]
        assert "broken.xml" in stream.getvalue()
        yield REPORTS[3]

    reporter(name)(stream).write(arriving())
    assert "posting.xml" in stream.getvalue()


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_report_nothing(name: str) -> None:
    assert reporter(name)(io.StringIO()).write([]) == Tally()


def test_plural() -> None:
    assert [plural(n, "error") for n in (0, 1, 2)] == ["0 errors", "1 error", "2 errors"]


def test_the_version_is_that_of_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    assert version() == isa95kit.__version__

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert version() == ""
