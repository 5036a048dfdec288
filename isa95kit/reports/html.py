"""Format ``html``: one file to read, search and send on; it needs no network and no server.

The findings stand in the page as JSON, a line for each file, written as the reports come in. A
script shows those that match the filter, and makes elements only of what is near the screen, so
that a report of many thousand findings stays quick. Without a script, as in mail programs and under
the policy of some servers, a plain list stands in its place.

Content of documents never becomes markup: the script sets it as text, ``<`` is escaped in the
JSON, and the page's own policy lets nothing run but that script, known by its digest.
"""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from importlib.resources import files
from typing import Any

from isa95kit.findings import Finding, Report, Severity
from isa95kit.reports.base import Reporter, Tally, plural, version
from isa95kit.reports.excerpt import Excerpt, printable

__all__ = ["PLAIN_FINDINGS", "HtmlReporter"]

PLAIN_FINDINGS = 1000
"""How many findings the plain list holds; with all of them a report would be twice as large."""

_SCRIPTS = ("filter.js", "list.js", "keys.js")
"""The parts of the page's script, in the order they have to stand in."""

_SEVERITIES = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


class HtmlReporter(Reporter):
    """Writes one page."""

    def begin(self) -> None:
        """What stands before the data."""
        self._rules: dict[str, None] = {}
        self._plain: list[str] = []
        self._listed = 0
        self._failed = self._notes = 0
        style = _part("page.css")
        script = '"use strict";\n(() => {\n' + "".join(map(_part, _SCRIPTS)) + "})();\n"
        policy = (
            f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
            "base-uri 'none'; form-action 'none'"
        )
        page = _part("page.html")
        for name, text in (("policy", policy), ("style", style), ("script", script)):
            page = page.replace("{{" + name + "}}", text)
        before, _, self._after = page.partition("{{data}}")
        self._separator = '{"files":[\n'
        self.stream.write(before)

    def report(self, report: Report) -> None:
        """One document, on one line."""
        self._failed += not report.ok
        self._notes += sum(f.severity is Severity.INFO for f in report.findings)
        self._rules.update(dict.fromkeys(f.rule for f in report.findings))
        excerpts = self.sources.excerpts(report.path, report.findings)
        row = [
            printable(report.path),
            " ".join(str(part) for part in (report.release, report.root) if part is not None),
            _verdict(report),
            [_finding(f, excerpts.get(f)) for f in report.findings],
        ]
        self.stream.write(self._separator + _json(row))
        self._separator = ",\n"
        self._list(report)

    def end(self, tally: Tally) -> None:
        """The rules, the summary, the plain list, and the script."""
        empty = self._separator if not tally.files else ""
        self.stream.write(f'{empty}\n],"rules":{_json(self._meanings())}}}')
        named = f"isa95kit {version()}".strip()
        texts = {
            "summary": _summary(tally, self._failed, self._notes),
            "plain": self._plain_list(tally),
            "footer": f"Written by {escape(named)}.",
        }
        rest = self._after
        for name, text in texts.items():
            before, _, rest = rest.partition("{{" + name + "}}")
            self.stream.write(before + _ascii(text))
        self.stream.write(rest)

    def _meanings(self) -> dict[str, list[str]]:
        known = self.catalogue
        entries = ((rule, known[rule]) for rule in self._rules if rule in known)
        return {rule: [entry.title, entry.meaning, entry.action] for rule, entry in entries}

    def _list(self, report: Report) -> None:
        """Add a document to the plain list, while there is room."""
        room = PLAIN_FINDINGS - self._listed
        shown = report.findings[:room]
        self._listed += len(shown)
        if not shown:
            return
        items = "".join(f"<li>{_plain_finding(f)}</li>\n" for f in shown)
        heading = escape(printable(report.path))
        self._plain.append(f"<h2>{heading}: {_verdict(report)}</h2>\n<ul>\n{items}</ul>\n")

    def _plain_list(self, tally: Tally) -> str:
        lines = [
            "<p>Scripts are off here, so that this is a plain list: no search, no excerpts.</p>\n",
            *self._plain,
        ]
        if self._listed == PLAIN_FINDINGS:
            lines.append(
                f"<p>Only the first {PLAIN_FINDINGS:,} findings are listed here. For the others "
                "open this file where scripts may run, or write the report as text.</p>\n"
            )
        elif not self._listed:
            lines.append("<p>Nothing was found.</p>\n")
        return "".join(lines)


def _finding(finding: Finding, excerpt: Excerpt | None) -> list[Any]:
    """A finding as the script reads it; what is empty behind the message is left out."""
    row: list[Any] = [
        finding.rule,
        _SEVERITIES[finding.severity],
        finding.line or 0,
        finding.column or 0,
        printable(finding.message),
        printable(finding.path),
        printable(finding.hint),
        _pieces(excerpt),
        printable(finding.source),
    ]
    while len(row) > 5 and not row[-1]:
        row.pop()
    return row


def _pieces(excerpt: Excerpt | None) -> list[str]:
    """The excerpt before the mark, in it and behind it: scripts count characters differently."""
    if excerpt is None or not excerpt.text:
        return []
    text, start, end = excerpt.text, excerpt.start, excerpt.start + excerpt.length
    return [text[:start], text[start:end], text[end:]]


def _plain_finding(finding: Finding) -> str:
    place = ":".join(str(p) for p in (finding.line, finding.column) if p is not None)
    said = [f"{finding.severity} {finding.rule}{f' {place}' if place else ''}: {finding.message}"]
    said += [f"At {finding.path}."] if finding.path else []
    said += [f"Hint: {finding.hint}"] if finding.hint else []
    return "<br>".join(escape(printable(text)) for text in said)


def _verdict(report: Report) -> str:
    if not report.readable:
        return "not readable"
    return "valid" if report.valid else "not valid"


def _summary(tally: Tally, failed: int, notes: int) -> str:
    """The head of the page: what came out, in one sentence and in numbers."""
    invalid = tally.files - tally.valid - tally.unreadable
    numbers = [
        (tally.files, "files", ""),
        (tally.valid, "valid", "good"),
        (invalid, "not valid", "error"),
        (tally.unreadable, "not readable", "error"),
        (tally.errors, "errors", "error"),
        (tally.warnings, "warnings", "warning"),
        (notes, "notes", ""),
    ]
    items = "".join(
        f'<div class="{tone if count else ""}"><dt>{noun.removesuffix("s") if count == 1 else noun}'
        f"</dt> <dd>{count:,}</dd></div>\n"
        for count, noun, tone in numbers
        if count or noun in ("files", "errors", "warnings")
    )
    return (
        '<header class="top">\n<p class="brand">isa95kit report</p>\n'
        f'<h1>{_sentence(tally.files, failed)}</h1>\n<dl class="tally">\n{items}</dl>\n'
        f"{_unchecked(tally)}</header>"
    )


def _sentence(files: int, failed: int) -> str:
    if not files:
        return "No files were checked"
    if not failed:
        return f"No errors in {plural(files, 'file')}"
    if files == 1:
        return "The file has errors"
    if failed == files:
        return f"All {files:,} files have errors"
    return f"{failed:,} of {files:,} files {'has' if failed == 1 else 'have'} errors"


def _unchecked(tally: Tally) -> str:
    sentences = tally.passed_over()
    if not sentences:
        return ""
    items = "".join(f"<li>{escape(printable(sentence))}</li>\n" for sentence in sentences)
    heading = escape(printable(f"Not checked: {tally.passed_rules()}"))
    return (
        f'<details class="unchecked">\n<summary>{heading}</summary>\n<ul>\n{items}</ul>\n'
        "</details>\n"
    )


def _json(value: object) -> str:
    """JSON that may stand in an HTML page: nothing in it can end the element around it."""
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")


def _part(name: str) -> str:
    return files("isa95kit.reports").joinpath("page", name).read_text("utf-8")


def _digest(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def _ascii(text: str) -> str:
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")
