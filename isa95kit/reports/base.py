"""What every output format has in common: reports come in one by one, a tally goes out."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from isa95kit.findings import Report
from isa95kit.reports.excerpt import Sources

__all__ = ["Reporter", "Tally", "plural"]


@dataclass(slots=True)
class Tally:
    """Counts over the reports of one run."""

    files: int = 0
    valid: int = 0
    unreadable: int = 0
    errors: int = 0
    warnings: int = 0

    def add(self, report: Report) -> None:
        """Count one more report."""
        self.files += 1
        self.valid += report.valid
        self.unreadable += not report.readable
        self.errors += len(report.errors)
        self.warnings += len(report.warnings)


class Reporter(ABC):
    """Writes the reports of one run to a text stream, each as soon as it is there.

    *sources* is where excerpts of the judged documents come from; a format that shows none does
    not read them again.
    """

    def __init__(self, stream: TextIO, sources: Sources | None = None) -> None:
        self.stream = stream
        self.sources = Sources() if sources is None else sources

    def write(self, reports: Iterable[Report]) -> Tally:
        """Write all *reports* and say what they add up to."""
        tally = Tally()
        self.begin()
        for report in reports:
            tally.add(report)
            self.report(report)
        self.end(tally)
        return tally

    @abstractmethod
    def begin(self) -> None:
        """Write what comes before the first report."""

    @abstractmethod
    def report(self, report: Report) -> None:
        """Write one report."""

    @abstractmethod
    def end(self, tally: Tally) -> None:
        """Write what comes after the last report."""


def plural(count: int, noun: str) -> str:
    """A count with its noun: ``1 error``, ``2 errors``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
