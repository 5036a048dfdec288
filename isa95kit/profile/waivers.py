"""Waivers: findings a plant accepts, for a reason, by a name, until a day.

What is waived is not lost: it stays in the report as information. A waiver that has expired, or
that nothing was found for, is a finding itself.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from isa95kit.findings import Finding, Layer, Report, Severity

__all__ = ["Waived", "Waivers", "expired", "unused"]


class Waived(Protocol):
    """What a waiver says: see ``[[waivers]]`` of a profile."""

    @property
    def rule(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def by(self) -> str: ...
    @property
    def expires(self) -> dt.date: ...


@dataclass(frozen=True, slots=True)
class Waivers:
    """The waivers of a profile, as they stand on a day."""

    listed: tuple[Waived, ...]
    today: dt.date

    def apply(self, report: Report) -> Report:
        """The report with what is waived as information.

        Findings of syntax and schema are never waived: the document cannot be read by others.
        """
        findings = []
        for finding in report.findings:
            number = self._for(finding, report.path)
            if number is None:
                findings.append(finding)
                continue
            waiver = self.listed[number]
            remark = f"waived by {waiver.by} until {waiver.expires}: {waiver.reason}"
            message = f"{finding.message} ({remark})"
            findings.append(replace(finding, severity=Severity.INFO, message=message))
        return replace(report, findings=tuple(findings))

    def used_by(self, report: Report) -> frozenset[int]:
        """The numbers of the waivers that something in the report was found for."""
        numbers = (self._for(finding, report.path) for finding in report.findings)
        return frozenset(number for number in numbers if number is not None)

    def _for(self, finding: Finding, file: str) -> int | None:
        if finding.layer not in (Layer.RULE, Layer.PROFILE):
            return None
        for number, waiver in enumerate(self.listed):
            if (
                waiver.rule == finding.rule
                and waiver.expires >= self.today
                and _matches(waiver.path, finding.path)
                and _matches(waiver.file, file)
            ):
                return number
        return None


def expired(waivers: Sequence[Waived], today: dt.date, profile: str) -> tuple[Finding, ...]:
    """A finding for each waiver whose last day is over."""
    return tuple(
        _finding(
            "PROFILE-101",
            Severity.ERROR,
            f"the waiver of {w.rule} by {w.by} expired on {w.expires}: {w.reason}",
            "Repair what it accepted, or have it accepted again with a new day.",
            profile,
        )
        for w in waivers
        if w.expires < today
    )


def unused(
    waivers: Sequence[Waived], used: Iterable[int], today: dt.date, profile: str
) -> tuple[Finding, ...]:
    """A finding for each waiver in force that nothing was found for."""
    numbers = set(used)
    return tuple(
        _finding(
            "PROFILE-102",
            Severity.WARNING,
            f"nothing was found for the waiver of {w.rule} at {w.path} by {w.by}",
            "Remove it, so that it does not hide what comes later.",
            profile,
        )
        for number, w in enumerate(waivers)
        if number not in numbers and w.expires >= today
    )


def _matches(pattern: str, text: str) -> bool:
    parts = (re.escape(part) for part in pattern.split("*"))
    return re.fullmatch(".*".join(parts), text, re.DOTALL) is not None


def _finding(rule: str, severity: Severity, message: str, hint: str, source: str) -> Finding:
    return Finding(rule, severity, Layer.PROFILE, message, hint=hint, source=source)
