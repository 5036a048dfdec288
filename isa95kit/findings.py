"""The one error model: what is wrong with a document is a `Finding`, never an exception's text.

`Report` gathers the findings of one document; `InvalidDocument` carries a report to callers who
asked for an object and cannot get one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from isa95kit.releases import Release

__all__ = [
    "Finding",
    "InvalidDocument",
    "Layer",
    "Report",
    "Severity",
    "first_few",
    "shorten",
]

OTHERS = "and others"
"""Stands for what a list cut short leaves out."""

QUOTED_LENGTH = 60
"""Longest piece of instance data quoted in a message, in characters."""


class Severity(Enum):
    """How bad a finding is. ``ERROR`` makes a document invalid or a posting wrong."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    def __str__(self) -> str:
        return self.value


class Layer(Enum):
    """Which check spoke."""

    SYNTAX = "syntax"
    SCHEMA = "schema"
    RULE = "rule"
    PROFILE = "profile"
    CONVERSION = "conversion"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem at one place of a document.

    ``rule`` is a stable id (``XML-…``, ``XSD-…``). ``path`` names elements without prefixes and
    counts siblings only where there are several, as in
    ``/SyncMaterialLot/DataArea/MaterialLot[2]/ID``. ``line`` and ``column`` count from 1 and are
    None where the input has no such place. ``hint`` says what to do; ``source`` is where the rule
    comes from.
    """

    rule: str
    severity: Severity
    layer: Layer
    message: str
    path: str = ""
    line: int | None = None
    column: int | None = None
    hint: str = ""
    source: str = ""

    @property
    def position(self) -> tuple[int, int]:
        """Sort key: place in the document, findings without one first."""
        return (self.line or 0, self.column or 0)


@dataclass(frozen=True, slots=True)
class Report:
    """What a validation found out about one document.

    ``valid`` speaks of syntax and schema alone; ``ok`` asks more: no finding of severity error at
    all. ``readable`` is False when there was no well-formed document to judge. ``not_checked``
    holds the ids of rules that could look at something in the document and had to pass, at least at
    one place, each with what it lacked: names of parts of the context, or the first few things that
    a part did not know.
    """

    path: str
    findings: tuple[Finding, ...] = ()
    release: Release | None = None
    root: str | None = None
    readable: bool = True
    not_checked: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def valid(self) -> bool:
        """True when syntax and schema of the document are right."""
        return not any(
            f.severity is Severity.ERROR and f.layer in (Layer.SYNTAX, Layer.SCHEMA)
            for f in self.findings
        )

    @property
    def ok(self) -> bool:
        """True when nothing of severity error was found."""
        return not self.errors

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings of severity error."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings of severity warning."""
        return tuple(f for f in self.findings if f.severity is Severity.WARNING)


class InvalidDocument(ValueError):
    """A document cannot be read into, or written from, objects; ``report`` says why."""

    def __init__(self, report: Report) -> None:
        self.report = report
        count = len(report.errors)
        first = report.errors[0] if report.errors else None
        detail = "" if first is None else f"; first: [{first.rule}] {first.message}"
        at = "" if first is None or first.line is None else f" (line {first.line})"
        super().__init__(f"{report.path}: {count} error{'s' * (count != 1)}{detail}{at}")

    def __reduce__(self) -> tuple[type[InvalidDocument], tuple[Report]]:
        return (InvalidDocument, (self.report,))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by position in the document, equal ones once."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda f: f.position))


def first_few(texts: Iterable[str], most: int = 5) -> tuple[str, ...]:
    """The first *most* different texts, in their order, and ``and others`` where there are more.

    >>> first_few(["b", "a", "b"])
    ('b', 'a')
    >>> first_few(["b", "a", "c", "and others"], most=2)
    ('b', 'a', 'and others')
    """
    every = dict.fromkeys(texts)
    named = [text for text in every if text != OTHERS]
    more = OTHERS in every or len(named) > most
    return (*named[:most], *((OTHERS,) if more else ()))


def shorten(text: str, length: int = QUOTED_LENGTH) -> str:
    """Instance data fit for a message: white space folded, cut at *length* characters."""
    folded = " ".join(text[: length * 4].split())
    if len(folded) > length:
        return folded[: length - 1] + "…"
    return folded + ("…" if len(text) > length * 4 else "")
