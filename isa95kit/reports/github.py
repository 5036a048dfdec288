"""Format ``github``: findings as workflow commands, which GitHub Actions shows beside the lines.

One command a finding, ``::error file=…,line=…,col=…,title=…::message``, and a summary at the end.
GitHub shows a limited number of annotations a step (10 errors, 10 warnings, 10 notices) and keeps
all of them in the log; that is why all of them are written.
"""

from __future__ import annotations

from isa95kit.findings import Finding, Report, Severity
from isa95kit.reports.base import Reporter, Tally, plural
from isa95kit.reports.excerpt import printable
from isa95kit.reports.places import place_of

__all__ = ["GithubReporter"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans(
    {"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"},
)


class GithubReporter(Reporter):
    """Writes a workflow command for each finding."""

    def begin(self) -> None:
        """Nothing: an annotation stands for itself."""

    def report(self, report: Report) -> None:
        """The annotations of one document."""
        for finding in report.findings:
            self._annotate(report.path, finding)

    def end(self, tally: Tally) -> None:
        """The summary, as lines of the log."""
        for sentence in tally.passed_over():
            self.stream.write(f"isa95kit: {sentence}\n")
        self.stream.write(
            f"isa95kit: {plural(tally.files, 'file')}, {tally.valid} valid; "
            f"{plural(tally.errors, 'error')}, {plural(tally.warnings, 'warning')}\n"
        )

    def _annotate(self, path: str, finding: Finding) -> None:
        place = place_of(path, finding)
        entry = self.catalogue.get(finding.rule)
        properties: dict[str, str | int | None] = {
            "file": place.file,
            "line": place.line,
            "col": place.column,
            "title": finding.rule if entry is None else f"{finding.rule} {entry.title}",
        }
        lines = [finding.message]
        lines += [f"at {finding.path}"] if finding.path else []
        lines += [f"hint: {finding.hint}"] if finding.hint else []
        self._command(_COMMANDS[finding.severity], properties, "\n".join(map(printable, lines)))

    def _command(self, name: str, properties: dict[str, str | int | None], message: str) -> None:
        said = ",".join(
            f"{key}={printable(str(value)).translate(_IN_PROPERTY)}"
            for key, value in properties.items()
            if value is not None
        )
        self.stream.write(f"::{name} {said}::{message.translate(_IN_MESSAGE)}\n")
