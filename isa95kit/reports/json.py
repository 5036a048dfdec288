"""Report format ``json``: the stable, machine-readable form, ``isa95kit-report/1``.

One JSON document, written as the reports come in: one line a file, never all in memory. It is
plain ASCII, so no terminal, pipe or file encoding can spoil it.
"""

from __future__ import annotations

import json
from typing import Any

from isa95kit.findings import Finding, Report
from isa95kit.reports.base import Reporter, Tally

__all__ = ["FORMAT", "JsonReporter", "finding_object"]

FORMAT = "isa95kit-report/1"


class JsonReporter(Reporter):
    """Writes ``{"format", "files": […], "summary"}``."""

    def begin(self) -> None:
        """Open the document."""
        self._separator = "\n"
        self.stream.write(f'{{"format": "{FORMAT}", "files": [')

    def report(self, report: Report) -> None:
        """One file, on one line."""
        self.stream.write(self._separator + json.dumps(_file(report)))
        self._separator = ",\n"

    def end(self, tally: Tally) -> None:
        """Close the list of files and add the summary."""
        summary = {
            "files": tally.files,
            "valid": tally.valid,
            "errors": tally.errors,
            "warnings": tally.warnings,
        }
        self.stream.write(f'\n], "summary": {json.dumps(summary)}}}\n')


def _file(report: Report) -> dict[str, Any]:
    file: dict[str, Any] = {
        "path": report.path,
        "release": None if report.release is None else report.release.value,
        "root": report.root,
        "valid": report.valid,
        "findings": [finding_object(f) for f in report.findings],
    }
    if report.not_checked:
        file["not_checked"] = [
            {"rule": rule, "needs": list(lacking)} for rule, lacking in report.not_checked
        ]
    return file


def finding_object(finding: Finding) -> dict[str, str | int | None]:
    """A finding as the members of a JSON object."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "layer": finding.layer.value,
        "message": finding.message,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "hint": finding.hint,
    }
