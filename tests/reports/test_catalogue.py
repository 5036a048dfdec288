"""What rule ids mean: all catalogues as one, replaceable, and not needed for a finding to show."""

from __future__ import annotations

import io

import pytest

from isa95kit.binding.catalogue import SYNTAX
from isa95kit.conversion.catalogue import CONVERSION
from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.reports import reporter
from isa95kit.reports.catalogue import Entry, known
from isa95kit.schema.catalogue import CATALOGUE

DESCRIBED = ("sarif", "github", "html")
"""Formats that show what a rule means."""

REPORT = Report("a.xml", (Finding("TIME-001", Severity.ERROR, Layer.RULE, "ends early"),))
ENTRY = Entry("TIME-001", "End before start", "A period ends before it starts.", "Swap them.")


def test_every_finding_of_every_layer_is_known() -> None:
    for part in (SYNTAX, CATALOGUE, CONVERSION):
        assert all(known()[rule] is entry for rule, entry in part.items())
    assert all(entry.id == rule and entry.title for rule, entry in known().items())


@pytest.mark.parametrize("name", DESCRIBED)
def test_the_catalogue_handed_in_is_the_one_used(name: str) -> None:
    stream = io.StringIO()
    reporter(name)(stream, catalogue={"TIME-001": ENTRY}).write([REPORT])
    assert "TIME-001" in stream.getvalue()
    assert "End before start" in stream.getvalue()


@pytest.mark.parametrize("name", DESCRIBED)
def test_a_rule_nobody_describes_is_shown_by_its_id(name: str) -> None:
    stream = io.StringIO()
    reporter(name)(stream, catalogue={}).write([REPORT])
    assert "TIME-001" in stream.getvalue()
    assert "ends early" in stream.getvalue()
