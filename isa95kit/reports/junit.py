"""Format ``junit``: the XML that Jenkins, GitLab and others show as test results.

A document is a test case, alone in a test suite of its name, so that the counts of a suite are
known as soon as it is written. A document that fails has one ``failure`` (or, when it could not be
read, one ``error``) whose text lists all findings: both servers show only the first of several,
and of test cases with one name only the first. What does not make a document fail, warnings and
notes, is its ``system-out``.

The file is plain ASCII; characters that XML cannot hold are replaced by U+FFFD.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from isa95kit.findings import Finding, Report, Severity
from isa95kit.reports.base import Reporter, Tally, for_lack_of, plural
from isa95kit.reports.excerpt import Excerpt, printable
from isa95kit.reports.places import file_of

__all__ = ["JunitReporter"]

_LEVELS = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.INFO: 0}


class JunitReporter(Reporter):
    """Writes a test suite with one test case for each document."""

    def begin(self) -> None:
        """Open the document."""
        self.stream.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="isa95kit">\n')

    def report(self, report: Report) -> None:
        """One document."""
        failed = self._failed(report)
        failures, errors = int(failed and report.readable), int(not report.readable)
        self._line(
            f'<testsuite name={_attribute(report.path)} tests="1" '
            f'failures="{failures}" errors="{errors}" skipped="0">'
        )
        self._line(
            f"<testcase classname={_attribute(_class_name(report.path))} "
            f"name={_attribute(posixpath.basename(_slashed(report.path)))} "
            f"file={_attribute(file_of(report.path))}>"
        )
        listed = self._listed(report)
        if failed or errors:
            element = "failure" if report.readable else "error"
            worst = max(report.findings, key=lambda f: _LEVELS[f.severity], default=None)
            self._line(
                f"<{element} type={_attribute('' if worst is None else worst.rule)} "
                f"message={_attribute(_summary(report))}>{_text(listed)}</{element}>"
            )
        elif listed:
            self._line(f"<system-out>{_text(listed)}</system-out>")
        self._line("</testcase>")
        self._line("</testsuite>")

    def end(self, tally: Tally) -> None:
        """Close the document."""
        self._line("</testsuites>")

    def _failed(self, report: Report) -> bool:
        least = _LEVELS[self.fail_on]
        return any(_LEVELS[finding.severity] >= least for finding in report.findings)

    def _listed(self, report: Report) -> str:
        excerpts = self.sources.excerpts(report.path, report.findings)
        blocks = [_block(f, excerpts.get(f)) for f in report.findings]
        blocks += [
            printable(f"{rule}: not checked, {for_lack_of(lacking)}")
            for rule, lacking in report.not_checked
        ]
        return "\n\n".join(blocks)

    def _line(self, text: str) -> None:
        self.stream.write(text.encode("ascii", "xmlcharrefreplace").decode("ascii") + "\n")


def _block(finding: Finding, excerpt: Excerpt | None) -> str:
    """A finding as lines of text."""
    place = ":".join(str(p) for p in (finding.line, finding.column) if p is not None)
    where = f" {place}" if place else ""
    lines = [f"{finding.severity} {finding.rule}{where}: {printable(finding.message)}"]
    if finding.path:
        lines.append(f"  at {printable(finding.path)}")
    if excerpt is not None and excerpt.text:
        lines.append(f"  {finding.line} | {excerpt.text}")
    if finding.hint:
        lines.append(f"  hint: {printable(finding.hint)}")
    return "\n".join(lines)


def _summary(report: Report) -> str:
    """What the list of failed tests shows: how many findings, and the first."""
    counts = [plural(len(report.errors), "error")]
    counts += [plural(len(report.warnings), "warning")] if report.warnings else []
    first = next(iter(report.errors or report.findings), None)
    said = "" if first is None else f"; first: {first.rule} {first.message}"
    return ", ".join(counts) + said


def _class_name(path: str) -> str:
    """The folder as servers group by: ``isa95kit.in.lots`` for ``in/lots/a.xml``."""
    folder = posixpath.dirname(posixpath.normpath(_slashed(path)))
    return ".".join(("isa95kit", *_names(folder.split("/"))))


def _names(parts: Iterable[str]) -> Iterable[str]:
    return (part for part in parts if part not in ("", "."))


def _slashed(path: str) -> str:
    return path.replace("\\", "/")


def _attribute(value: str) -> str:
    return quoteattr(printable(value))


def _text(value: str) -> str:
    return escape(value)
