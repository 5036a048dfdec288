"""Report format ``text``: for people, grouped by file, enough to repair a document by.

On a terminal it is coloured and folded to the width; anywhere else, and under ``NO_COLOR``, it is
plain, and outside a terminal nothing is ever folded or cut. Only source lines longer than an
excerpt (`isa95kit.reports.excerpt.WINDOW`) are shown in part, the part around the place.
"""

from __future__ import annotations

import os
import shutil
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Callable
from typing import TextIO

from isa95kit.findings import Finding, Report, Severity, first_few
from isa95kit.reports.base import Reporter, Tally, for_lack_of, plural
from isa95kit.reports.excerpt import Excerpt, printable

__all__ = ["TextReporter"]

INDENT = 2
MOST_LACKING = 24
"""Most things named that rules lacked: a context has fewer parts."""

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold blue"}

Segment = tuple[str, str]
"""Text and its style; an empty style is the terminal's own."""


class TextReporter(Reporter):
    """Writes a block for each file that has findings, and a summary."""

    def begin(self) -> None:
        """Nothing stands before the first file."""
        stream = self.stream
        self._width = shutil.get_terminal_size().columns if stream.isatty() else None
        self._print = _painter(stream) if _coloured(stream) else _plain(stream)
        self._releases: Counter[str] = Counter()
        self._clean: Report | None = None

    def report(self, report: Report) -> None:
        """One file: nothing when it is clean, else a heading and its findings."""
        if report.release is not None:
            self._releases[report.release.value] += 1
        if not report.findings:
            self._clean = report
            return
        self._line(*_heading(report))
        excerpts = self.sources.excerpts(report.path, report.findings)
        for finding in report.findings:
            self._line()
            self._finding(report.path, finding, excerpts.get(finding))
        self._line()

    def end(self, tally: Tally) -> None:
        """The summary; a single clean file is named, with what it is."""
        not_checked = (_not_checked(tally), "dim")
        if tally.files == 1 and self._clean is not None:
            self._line(*_heading(self._clean), not_checked)
            return
        invalid = tally.files - tally.valid - tally.unreadable
        counts = [f"{tally.valid} valid"]
        counts += [f"{invalid} not valid"] if invalid else []
        counts += [f"{tally.unreadable} not readable"] if tally.unreadable else []
        releases = ", ".join(f"{name}: {count}" for name, count in sorted(self._releases.items()))
        self._line(
            (plural(tally.files, "file"), "bold"),
            (": " + ", ".join(counts), "bold red" if invalid or tally.unreadable else "bold green"),
            (f"; {plural(tally.errors, 'error')}, {plural(tally.warnings, 'warning')}", ""),
            (f" ({releases})" if releases else "", "dim"),
            not_checked,
        )

    def _finding(self, path: str, finding: Finding, excerpt: Excerpt | None) -> None:
        place = ":".join(str(p) for p in (path, finding.line, finding.column) if p is not None)
        style = _STYLES[finding.severity]
        self._line(
            (" " * INDENT, ""),
            (finding.severity.value, style),
            (f" {finding.rule} ", "bold"),
            (place, "cyan"),
        )
        if finding.path:
            self._line((" " * 2 * INDENT + "at ", "dim"), (finding.path, ""))
        self._folded("", finding.message)
        if excerpt is not None and excerpt.text:
            self._excerpt(finding, excerpt, style)
        if finding.hint:
            self._folded("hint: ", finding.hint, "green")

    def _excerpt(self, finding: Finding, excerpt: Excerpt, style: str) -> None:
        number = f"{finding.line:>{2 * INDENT + 3}} | "
        rest = " " * (len(number) - 2) + "| "
        text, start = excerpt.text, excerpt.start
        if self._width is not None:
            text, start = _cropped(text, start, max(self._width - len(number), 20))
        self._line((number, "dim"), (text, ""))
        if excerpt.length:
            marker = "^" * max(1, min(excerpt.length, len(text) - start))
            self._line((rest, "dim"), (" " * _cells(text[:start]) + marker, style))

    def _folded(self, label: str, text: str, style: str = "") -> None:
        """A label and a text, folded on a terminal under the text's own beginning."""
        indent = " " * (2 * INDENT)
        lines = [text]
        if self._width is not None:
            room = max(self._width - len(indent) - len(label), 20)
            lines = textwrap.wrap(text, room, break_long_words=False, break_on_hyphens=False)
        for number, line in enumerate(lines or [""]):
            lead = label if number == 0 else " " * len(label)
            self._line((indent, ""), (lead, style), (line, ""))

    def _line(self, *segments: Segment) -> None:
        self._print([(printable(text), style) for text, style in segments])


def _heading(report: Report) -> list[Segment]:
    if not report.readable:
        return [(report.path, "bold"), (": ", ""), ("not readable", "bold red")]
    verdict = ("valid", "bold green") if report.valid else ("not valid", "bold red")
    counts = [
        plural(len(found), noun)
        for found, noun in ((report.errors, "error"), (report.warnings, "warning"))
        if found
    ]
    about = " ".join(str(part) for part in (report.release, report.root) if part is not None)
    return [
        (report.path, "bold"),
        (": ", ""),
        verdict,
        (", " + ", ".join(counts) if counts else "", ""),
        (f" ({about})" if about else "", "dim"),
    ]


def _not_checked(tally: Tally) -> str:
    rules = tally.passed_rules()
    if not rules:
        return ""
    lacking = sorted({name for _, names in tally.not_checked.values() for name in names})
    return f"; not checked: {rules}, {for_lack_of(first_few(lacking, MOST_LACKING))}"


def _coloured(stream: TextIO) -> bool:
    return (
        stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "") != "dumb"
    )


def _plain(stream: TextIO) -> Callable[[list[Segment]], None]:
    def write(segments: list[Segment]) -> None:
        stream.write("".join(text for text, _ in segments) + "\n")

    return write


def _painter(stream: TextIO) -> Callable[[list[Segment]], None]:
    # rich takes longer to import than a small file to check; only a terminal has need of it.
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False)

    def write(segments: list[Segment]) -> None:
        console.print(Text.assemble(*segments), soft_wrap=True)

    return write


def _cropped(text: str, start: int, width: int) -> tuple[str, int]:
    """The *width* characters of *text* around *start*, and where *start* is among them."""
    if len(text) <= width:
        return text, start
    left = max(0, min(start - width // 3, len(text) - width))
    cut = text[left : left + width]
    if left:
        cut = "…" + cut[1:]
    if left + width < len(text):
        cut = cut[:-1] + "…"
    return cut, start - left


def _cells(text: str) -> int:
    """Columns that *text* takes in a terminal: wide characters take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
