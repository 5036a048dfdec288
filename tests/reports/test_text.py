"""Format ``text``: what a person sees, in a pipe and on a terminal."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest

from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.releases import Release
from isa95kit.reports.excerpt import Sources
from isa95kit.reports.text import TextReporter

DOCUMENT = b"""<SyncMaterialLot>
  <DataArea>
    <MaterialLot>
      <Disposition>Unrestricted</Disposition>
      <Description>\xe6\xb7\xb7\xe5\x90\x88 <Bold/></Description>
    </MaterialLot>
  </DataArea>
</SyncMaterialLot>
"""

VALUE = Finding(
    "XSD-101",
    Severity.ERROR,
    Layer.SCHEMA,
    "'Unrestricted' is not a value of Disposition; expected one of: Planned, In-Process, "
    "Restricted, UnRestricted, Closed, Other",
    "/SyncMaterialLot/DataArea/MaterialLot/Disposition",
    4,
    7,
    "write 'UnRestricted'",
)
EXTRA = Finding(
    "XSD-102",
    Severity.WARNING,
    Layer.SCHEMA,
    "Bold does not belong here",
    "/SyncMaterialLot/DataArea/MaterialLot/Description/Bold",
    5,
)
BROKEN = Report("lots.xml", (VALUE, EXTRA), Release.V0701, "SyncMaterialLot")
CLEAN = Report("clean.xml", (), Release.V0701, "SyncMaterialLot")
GONE = Report(
    "gone.xml",
    (Finding("XML-001", Severity.ERROR, Layer.SYNTAX, "there is no such file"),),
    readable=False,
)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "70")
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return Terminal()


def written(*reports: Report, stream: io.StringIO | None = None, document: bytes = DOCUMENT) -> str:
    stream = io.StringIO() if stream is None else stream
    TextReporter(stream, Sources({"lots.xml": document})).write(reports)
    return stream.getvalue()


def without_colour(text: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", text)


def test_a_broken_file_in_full() -> None:
    assert written(BROKEN) == (
        "lots.xml: not valid, 1 error, 1 warning (V0701 SyncMaterialLot)\n"
        "\n"
        "  error XSD-101 lots.xml:4:7\n"
        "    at /SyncMaterialLot/DataArea/MaterialLot/Disposition\n"
        "    'Unrestricted' is not a value of Disposition; expected one of: Planned, In-Process, "
        "Restricted, UnRestricted, Closed, Other\n"
        "      4 | <Disposition>Unrestricted</Disposition>\n"
        "        | ^^^^^^^^^^^^\n"
        "    hint: write 'UnRestricted'\n"
        "\n"
        "  warning XSD-102 lots.xml:5\n"
        "    at /SyncMaterialLot/DataArea/MaterialLot/Description/Bold\n"
        "    Bold does not belong here\n"
        "      5 | <Description>混合 <Bold/></Description>\n"
        "        |                   ^^^^^\n"  # the two wide characters take two columns each
        "\n"
        "1 file: 0 valid, 1 not valid; 1 error, 1 warning (V0701: 1)\n"
    )


def test_a_single_clean_file_is_named_with_what_it_is() -> None:
    assert written(CLEAN) == "clean.xml: valid (V0701 SyncMaterialLot)\n"


def test_of_several_files_only_those_with_findings_are_shown() -> None:
    older = Report("old.xml", (), Release.V0500, "SyncMaterialLot")
    text = written(CLEAN, GONE, older)
    assert text == (
        "gone.xml: not readable\n"
        "\n"
        "  error XML-001 gone.xml\n"
        "    there is no such file\n"
        "\n"
        "3 files: 2 valid, 1 not readable; 1 error, 0 warnings (V0500: 1, V0701: 1)\n"
    )


def test_no_files() -> None:
    assert written() == "0 files: 0 valid; 0 errors, 0 warnings\n"


def test_in_a_pipe_nothing_is_coloured_folded_or_cut() -> None:
    long = "value " * 500
    text = written(
        Report("lots.xml", (Finding("R-1", Severity.ERROR, Layer.RULE, long, hint=long),))
    )
    assert "\x1b" not in text
    assert f"    {long}\n    hint: {long}\n" in text


def test_on_a_terminal_it_is_coloured_and_folded_to_the_width(terminal: Terminal) -> None:
    text = written(BROKEN, stream=terminal)
    assert "\x1b[1;31merror" in text
    assert "\x1b[1;33mwarning" in text
    lines = without_colour(text).splitlines()
    assert max(map(len, lines)) <= 70
    assert "    Planned, In-Process, Restricted, UnRestricted, Closed, Other" in lines
    assert " ".join(VALUE.message.split()) in " ".join(without_colour(text).split())


def test_on_a_terminal_a_long_line_is_cropped_around_the_place(terminal: Terminal) -> None:
    document = f"<L>{'<X>1</X>' * 9}<ID>LOT-1</ID>{'<X>1</X>' * 4}</L>".encode()
    finding = Finding("XSD-1", Severity.ERROR, Layer.SCHEMA, "m", "/L/ID", 1)
    text = written(Report("lots.xml", (finding,)), stream=terminal, document=document)
    line, marker = without_colour(text).splitlines()[5:7]
    assert len(line) <= 70
    assert line.index("<ID") == marker.index("^^^")


def test_no_color_is_respected_on_a_terminal(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    text = written(BROKEN, stream=terminal)
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 70


def test_a_dumb_terminal_is_left_in_peace(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in written(BROKEN, stream=terminal)


def test_markup_and_control_characters_of_a_document_are_only_text(terminal: Terminal) -> None:
    finding = Finding("XSD-1", Severity.ERROR, Layer.SCHEMA, "[red]a\x1b[2Jb[/red]\nc")
    text = written(Report("[bold]\x07.xml", (finding,)), stream=terminal)
    assert "\x1b[2J" not in text
    assert "\x07" not in text
    assert "[red]a\ufffd[2Jb[/red] c" in without_colour(text)
    assert "[bold]\ufffd.xml" in without_colour(text)


def test_rules_that_had_to_pass_are_said_in_the_summary() -> None:
    one = replace(CLEAN, not_checked=(("LOT-001", ("master_data",)),))
    assert written(one) == (
        "clean.xml: valid (V0701 SyncMaterialLot); not checked: LOT-001, for lack of master_data\n"
    )
    more = (("LOT-002", ("units",)), ("LOT-003", ("master_data", "clock")))
    assert written(one, replace(CLEAN, not_checked=more)).endswith(
        "; not checked: 3 rules, for lack of clock, master_data, units\n"
    )


def test_what_rules_lacked_is_only_text_and_not_without_end() -> None:
    reports = (
        replace(CLEAN, not_checked=(("LOT-001", (f"lot {n:03}\x1b[2J", "and others")),))
        for n in range(100)
    )
    line = written(*reports).splitlines()[-1]
    assert line.endswith(
        "; not checked: LOT-001, for lack of "
        + ", ".join(f"lot {n:03}\ufffd[2J" for n in range(5))
        + " and others"
    )
    rules = tuple((f"LOT-{n}", (f"lot {n:02}",)) for n in range(40))
    line = written(replace(CLEAN, not_checked=rules)).splitlines()[-1]
    assert line.endswith("lot 22, lot 23 and others")
