"""The progress bar: there on a terminal when a run is long, and never in the way."""

from __future__ import annotations

import io
import sys

import pytest

from isa95kit.cli.progress import FEWEST_FILES, with_progress
from isa95kit.findings import Finding, Layer, Report, Severity

FINDING = Finding("XSD-102", Severity.ERROR, Layer.SCHEMA, "unknown")
REPORTS = [Report(f"{n}.xml", (FINDING,) if n % 10 == 0 else ()) for n in range(FEWEST_FILES + 10)]


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("output", [io.StringIO(), Terminal()])
def test_reports_pass_unchanged_with_a_bar(
    output: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert list(with_progress(REPORTS, len(REPORTS), output)) == REPORTS
    assert isinstance(sys.stderr, Terminal)
    assert "Checking" in sys.stderr.getvalue()
    assert output.getvalue() == ""


@pytest.mark.parametrize(
    ("stream", "reports"),
    [(io.StringIO(), REPORTS), (Terminal(), REPORTS[: FEWEST_FILES - 1])],
    ids=["no terminal", "short run"],
)
def test_no_bar(
    stream: io.StringIO, reports: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(with_progress(reports, len(reports), io.StringIO())) == reports
    assert stream.getvalue() == ""
