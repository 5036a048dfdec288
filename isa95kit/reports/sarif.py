"""Format ``sarif``: SARIF 2.1.0, which code scanning and editors read.

Written as the reports come in, one result a line; rules and files, which the results point to by
number, stand at the end. Nothing in it depends on the machine, the time or the order of the
findings of other documents. Plain ASCII.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import Any

from isa95kit.findings import Finding, Report, Severity
from isa95kit.reports.base import Reporter, Tally, version
from isa95kit.reports.excerpt import Excerpt, printable
from isa95kit.reports.places import Place, file_of, place_of, uri_of

__all__ = ["FINGERPRINT", "SCHEMA", "SarifReporter", "fingerprint"]

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
"""The address by which the official schema names itself."""

FINGERPRINT = "isa95kitFinding/v1"
"""The name under which a result carries its fingerprint."""

ROOT = "%SRCROOT%"
"""What relative file addresses are relative to: the folder isa95kit was started in."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


class SarifReporter(Reporter):
    """Writes a log with one run."""

    def begin(self) -> None:
        """Open the run and its list of results."""
        self._rules: dict[str, int] = {}
        self._files: dict[str, int] = {}
        self._seen: tuple[str, Counter[str]] = ("", Counter())
        self._separator = "\n"
        self.stream.write(
            f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{\n'
            '"columnKind": "unicodeCodePoints",\n"results": ['
        )

    def report(self, report: Report) -> None:
        """The results of one document."""
        file = file_of(report.path)
        self._files.setdefault(file, len(self._files))
        if self._seen[0] != file:
            self._seen = (file, Counter())
        excerpts = self.sources.excerpts(report.path, report.findings)
        for finding in report.findings:
            result = self._result(report.path, finding, excerpts.get(finding))
            result["partialFingerprints"] = {FINGERPRINT: self._fingerprint(report.path, finding)}
            self.stream.write(self._separator + json.dumps(result))
            self._separator = ",\n"

    def end(self, tally: Tally) -> None:
        """The tool with its rules, the files, and what could not be checked."""
        driver: dict[str, Any] = {
            "name": "isa95kit",
            **({"semanticVersion": version()} if version() else {}),
            "rules": [self._rule(rule) for rule in self._rules],
        }
        invocation: dict[str, Any] = {"executionSuccessful": True}
        if passed_over := tally.passed_over():
            invocation["toolExecutionNotifications"] = [
                {"level": "note", "message": {"text": _message(text)}} for text in passed_over
            ]
        members = {
            "artifacts": [{"location": _location(file)} for file in self._files],
            "invocations": [invocation],
            "originalUriBaseIds": {
                ROOT: {"description": {"text": "The folder in which isa95kit was started."}}
            },
            "tool": {"driver": driver},
        }
        self.stream.write("\n]")
        for name, value in members.items():
            self.stream.write(f',\n"{name}": {json.dumps(value)}')
        self.stream.write("\n}]}\n")

    def _fingerprint(self, path: str, finding: Finding) -> str:
        """The fingerprint, numbered where a file has several findings of one fingerprint."""
        mark = fingerprint(path, finding)
        self._seen[1][mark] += 1
        return f"{mark}:{self._seen[1][mark]}"

    def _result(self, path: str, finding: Finding, excerpt: Excerpt | None) -> dict[str, Any]:
        place = place_of(path, finding)
        physical: dict[str, Any] = {
            "artifactLocation": {**_location(place.file), "index": self._files[place.file]}
        }
        if region := _region(place, excerpt):
            physical["region"] = region
        location: dict[str, Any] = {"physicalLocation": physical}
        if finding.path:
            location["logicalLocations"] = [{"fullyQualifiedName": printable(finding.path)}]
        text = finding.message + (f". {finding.hint}" if finding.hint else "")
        return {
            "ruleId": finding.rule,
            "ruleIndex": self._rules.setdefault(finding.rule, len(self._rules)),
            "level": _LEVELS[finding.severity],
            "message": {"text": _message(text)},
            "locations": [location],
            "properties": _properties(finding),
        }

    def _rule(self, rule: str) -> dict[str, Any]:
        """What is known of a rule; of an unknown one its id."""
        entry = self.catalogue.get(rule)
        if entry is None:
            return {"id": rule}
        texts = {
            "shortDescription": entry.title,
            "fullDescription": entry.meaning,
            "help": entry.action,
        }
        return {"id": rule, **{name: {"text": text} for name, text in texts.items() if text}}


def fingerprint(path: str, finding: Finding) -> str:
    """What a finding is recognised by in a later run: 32 hexadecimal digits.

    Made of the file, the rule, the element and what is said of it, content quoted included; not of
    line and column, so that lines added above do not make it another one.

    >>> from isa95kit.findings import Layer
    >>> finding = Finding("XSD-101", Severity.ERROR, Layer.SCHEMA, "ID is missing", "/Lot", 7)
    >>> from dataclasses import replace
    >>> fingerprint("lot.xml", finding) == fingerprint("lot.xml", replace(finding, line=9))
    True
    """
    parts = (uri_of(file_of(path)), finding.rule, finding.path, finding.message)
    content = json.dumps(parts).encode("ascii")
    return hashlib.sha256(content).hexdigest()[:32]


def _message(text: str) -> str:
    """Text that a reader shows as it is: without placeholders (3.11.5) and links (3.11.6)."""
    text = printable(text).replace("{", "{{").replace("}", "}}")
    if "](" in text:
        text = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return text


def _location(file: str) -> dict[str, Any]:
    uri = uri_of(file)
    # What lies outside that folder is not to be found from it.
    inside = not uri.startswith(("file:", "../"))
    return {"uri": uri, "uriBaseId": ROOT} if inside else {"uri": uri}


def _region(place: Place, excerpt: Excerpt | None) -> dict[str, Any]:
    if place.line is None:
        return {}
    region = {"startLine": place.line}
    if place.column is not None:
        region["startColumn"] = place.column
        if excerpt is not None and excerpt.length:
            region["endColumn"] = place.column + excerpt.length
    return region


def _properties(finding: Finding) -> dict[str, str]:
    said = {"layer": finding.layer.value, "hint": finding.hint, "source": finding.source}
    return {name: printable(value) for name, value in said.items() if value}
