"""What rule ids mean: all catalogues as one, replaceable, and not needed for a finding to show."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from isa95kit.binding.catalogue import SYNTAX
from isa95kit.cli import main
from isa95kit.conversion.catalogue import CONVERSION
from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.profile.catalogue import PROFILE
from isa95kit.reports import reporter
from isa95kit.reports.around import GENEALOGY, OBJECTS
from isa95kit.reports.catalogue import Entry, known
from isa95kit.rules.registry import RULES
from isa95kit.schema.catalogue import CATALOGUE

DESCRIBED = ("sarif", "github", "html")
"""Formats that show what a rule means."""

REPORT = Report("a.xml", (Finding("TIME-001", Severity.ERROR, Layer.RULE, "ends early"),))
ENTRY = Entry("TIME-001", "End before start", "A period ends before it starts.", "Swap them.")


def test_every_finding_of_every_layer_is_known() -> None:
    for part in (SYNTAX, CATALOGUE, CONVERSION, PROFILE, GENEALOGY, OBJECTS):
        assert all(known()[rule] is entry for rule, entry in part.items())
    assert all(entry.id == rule and entry.title for rule, entry in known().items())


PACKAGE = Path(__file__).resolve().parents[2] / "isa95kit"
ID = re.compile(r"[A-Z]{2,}-[0-9]{3}")
NO_ID = {"SHA-256"}
"""Texts that look like the id of a finding and are none."""
SILENT = ("b2mml", "samples")
"""Parts of the package that find nothing, and hold texts of all kinds."""


def texts() -> Iterator[tuple[str, str]]:
    """Every text in the source of the package, with the file it stands in."""
    for path in sorted(PACKAGE.rglob("*.py")):
        part = path.relative_to(PACKAGE)
        if part.parts[0] in SILENT:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield part.as_posix(), node.value


TEXTS = list(texts())
EMITTED = {text for _, text in TEXTS if ID.fullmatch(text)} - NO_ID
"""The ids of findings that stand in the source."""


def test_the_source_is_seen_through() -> None:
    for part in SILENT:
        for path in (PACKAGE / part).rglob("*.py"):
            assert not re.search(r"\bFinding\(", path.read_text("utf-8")), path
    assert {"XML-001", "XSD-101", "MAT-012", "GEN-015", "PROFILE-102", "HTTP-004"} <= EMITTED


def test_no_id_is_put_together_from_pieces() -> None:
    """Such an id would not be seen here."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] in SILENT:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                assert not re.fullmatch(r"[A-Z]{2,}-[0-9]*", str(node.values[0].value)), path


@pytest.mark.parametrize("rule", sorted(EMITTED))
def test_every_id_that_the_package_can_emit_is_explained(
    rule: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", rule]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"{rule}  {known()[rule].title}\n\n")
    assert " ".join(known()[rule].meaning.split()) in " ".join(told.split())


def test_no_id_has_two_entries() -> None:
    parts = (SYNTAX, CATALOGUE, CONVERSION, PROFILE, GENEALOGY, OBJECTS)
    assert sum(map(len, parts)) + len(RULES) == len(known())


@pytest.mark.parametrize("part", [GENEALOGY, OBJECTS])
def test_what_has_an_entry_is_found_somewhere(part: dict[str, Entry]) -> None:
    assert set(part) <= {text for file, text in TEXTS if file != "reports/around.py"}


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
