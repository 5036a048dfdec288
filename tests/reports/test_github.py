"""Format ``github``: workflow commands that the runner reads back as they were meant."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.reports.excerpt import printable
from isa95kit.reports.github import GithubReporter

VALUE = Finding(
    "XSD-305",
    Severity.ERROR,
    Layer.SCHEMA,
    '"Unrestricted" is not in its list of values',
    "/SyncMaterialLot/DataArea/MaterialLot/Disposition",
    17,
    7,
    "Write UnRestricted.",
)


def written(*reports: Report) -> str:
    stream = io.StringIO()
    GithubReporter(stream).write(reports)
    return stream.getvalue()


def read(line: str) -> tuple[str, dict[str, str], str]:
    """A command as the runner reads it: name, properties, message."""
    match = re.fullmatch(r"::([a-z]+) (.*?)::(.*)", line)
    assert match is not None
    pairs = (pair.partition("=") for pair in match[2].split(","))
    properties = {key: _unescaped(value) for key, _, value in pairs}
    return match[1], properties, _unescaped(match[3])


def _unescaped(text: str) -> str:
    for code, character in (("0D", "\r"), ("0A", "\n"), ("3A", ":"), ("2C", ",")):
        text = text.replace(f"%{code}", character)
    return text.replace("%25", "%")


def test_the_whole_form() -> None:
    assert written(Report("in/a.xml", (VALUE,)), Report("in/b.xml")) == (
        "::error file=in/a.xml,line=17,col=7,title=XSD-305 Value not in the list::"
        '"Unrestricted" is not in its list of values'
        "%0Aat /SyncMaterialLot/DataArea/MaterialLot/Disposition"
        "%0Ahint: Write UnRestricted.\n"
        "isa95kit: 2 files, 1 valid; 1 error, 0 warnings\n"
    )


@pytest.mark.parametrize(
    ("severity", "command"),
    [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "notice")],
)
def test_severities(severity: Severity, command: str) -> None:
    finding = Finding("PLANT-1", severity, Layer.RULE, "odd")
    assert written(Report("a.xml", (finding,))).startswith(
        f"::{command} file=a.xml,title=PLANT-1::odd\n"
    )


def test_a_line_of_a_file_is_annotated_in_that_line() -> None:
    finding = Finding("JSON-101", Severity.ERROR, Layer.SYNTAX, "wrong", "$.ID", 1, 9)
    _, properties, _ = read(written(Report("in.ndjson:3", (finding,))).splitlines()[0])
    assert (properties["file"], properties["line"], properties["col"]) == ("in.ndjson", "3", "9")


def test_all_findings_are_written_however_many() -> None:
    findings = tuple(
        Finding("XSD-101", Severity.ERROR, Layer.SCHEMA, f"m{n}", "", n + 1) for n in range(200)
    )
    assert written(Report("a.xml", findings)).count("::error ") == 200


def test_rules_that_had_to_pass_are_said_in_the_log() -> None:
    text = written(
        Report("a.xml", not_checked=(("TIME-001", ("units",)), ("LOT-001", ("master_data",)))),
        Report("b.xml", not_checked=(("TIME-001", ("units",)),)),
    )
    assert text == (
        "isa95kit: LOT-001: not checked in 1 document, for lack of master_data\n"
        "isa95kit: TIME-001: not checked in 2 documents, for lack of units\n"
        "isa95kit: 2 files, 2 valid; 0 errors, 0 warnings\n"
    )


@pytest.mark.parametrize("hostile", ["a\n::stop-commands::x", "\r\n::error::x", "a%0A::error::x"])
def test_content_starts_no_command_of_its_own(hostile: str) -> None:
    finding = Finding("X::1", Severity.ERROR, Layer.RULE, hostile, hostile, 1, 1, hostile)
    lines = written(Report(hostile, (finding,))).splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("::error file=")


@given(
    st.text(min_size=1),
    st.text(),
    st.text(),
)
def test_the_runner_reads_back_what_was_said(path: str, message: str, hint: str) -> None:
    finding = Finding("R,:%", Severity.ERROR, Layer.RULE, message, "", 2, 3, hint)
    line, _, rest = written(Report(path, (finding,))).partition("\n")
    name, properties, said = read(line)
    assert name == "error"
    assert properties["title"] == "R,:%"
    assert properties["line"].isdigit()
    assert said == printable(message) + (f"\nhint: {printable(hint)}" if hint else "")
    assert rest == "isa95kit: 1 file, 1 valid; 1 error, 0 warnings\n"
