"""What every output format has in common: reports come in one by one, a tally goes out."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TextIO

from isa95kit.findings import OTHERS, Report, Severity, first_few
from isa95kit.reports.excerpt import Sources, printable
from isa95kit.schema.catalogue import Entry

__all__ = ["Reporter", "Tally", "for_lack_of", "plural", "version"]


@dataclass(slots=True)
class Tally:
    """Counts over the reports of one run."""

    files: int = 0
    valid: int = 0
    unreadable: int = 0
    errors: int = 0
    warnings: int = 0
    not_checked: dict[str, tuple[int, tuple[str, ...]]] = field(default_factory=dict)
    """Rules that had to pass: in how many documents, and the first few things each lacked."""

    def add(self, report: Report) -> None:
        """Count one more report."""
        self.files += 1
        self.valid += report.valid
        self.unreadable += not report.readable
        self.errors += len(report.errors)
        self.warnings += len(report.warnings)
        for rule, lacking in report.not_checked:
            count, before = self.not_checked.get(rule, (0, ()))
            self.not_checked[rule] = (count + 1, first_few((*before, *lacking)))

    def passed_over(self) -> list[str]:
        """A sentence for each rule that had to pass, in the order of the rules.

        >>> tally = Tally()
        >>> tally.add(Report("lot.xml", not_checked=(("LOT-001", ("master_data",)),)))
        >>> tally.passed_over()
        ['LOT-001: not checked in 1 document, for lack of master_data']
        """
        return [
            printable(f"{rule}: not checked in {plural(count, 'document')}, {for_lack_of(lacking)}")
            for rule, (count, lacking) in sorted(self.not_checked.items())
        ]

    def passed_rules(self) -> str:
        """Which rules had to pass, in a few words; empty when none had to.

        >>> tally = Tally()
        >>> tally.add(Report("lot.xml", not_checked=(("LOT-001", ("master_data",)),)))
        >>> tally.passed_rules()
        'LOT-001'
        """
        rules = sorted(self.not_checked)
        return plural(len(rules), "rule") if len(rules) > 2 else ", ".join(rules)


class Reporter(ABC):
    """Writes the reports of one run to a text stream, each as soon as it is there.

    *sources* is where excerpts of the judged documents come from; a format that shows none does
    not read them again. *catalogue* says of rule ids what they mean, by default all findings of
    isa95kit; a rule that is not in it is shown by its id. *fail_on* is the severity from which on
    a document has failed, for formats that know passed and failed.

    The same reports in the same order give the same bytes: no format writes times, durations or
    names of the machine.
    """

    def __init__(
        self,
        stream: TextIO,
        sources: Sources | None = None,
        catalogue: Mapping[str, Entry] | None = None,
        fail_on: Severity = Severity.ERROR,
    ) -> None:
        self.stream = stream
        self.sources = Sources() if sources is None else sources
        self.fail_on = fail_on
        self._catalogue = catalogue

    @cached_property
    def catalogue(self) -> Mapping[str, Entry]:
        """What rule ids mean, loaded by the first format that asks."""
        if self._catalogue is not None:
            return self._catalogue
        from isa95kit.reports.catalogue import known

        return known()

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


def for_lack_of(lacking: Iterable[str]) -> str:
    """What a rule that had to pass lacked, in words.

    >>> for_lack_of(("clock", "units"))
    'for lack of clock, units'
    >>> for_lack_of(("status of lot L-1 before", "and others"))
    'for lack of status of lot L-1 before and others'
    """
    return "for lack of " + ", ".join(lacking).replace(f", {OTHERS}", f" {OTHERS}")


def plural(count: int, noun: str) -> str:
    """A count with its noun: ``1 error``, ``2 errors``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def version() -> str:
    """The version of isa95kit, for formats that name the tool; empty when it is not installed.

    >>> version().count(".")
    2
    """
    from importlib import metadata

    try:
        return metadata.version("isa95kit")
    except metadata.PackageNotFoundError:
        return ""
