"""Validation of one document: read, detect the release, judge, report.

`validate` never raises for bad input; whatever is wrong is a finding of the report.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.locations import line_of, locator
from isa95kit.binding.parsing import parse, paused_gc
from isa95kit.binding.sources import Source, Unreadable, load, name_of
from isa95kit.findings import Finding, Layer, Report, Severity, in_order, shorten
from isa95kit.releases import Detection, Release, detect
from isa95kit.schema.verdict import accepted, judge

__all__ = ["Judged", "judged", "validate"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A report with the tree it is about; None where there was no well-formed document."""

    report: Report
    root: etree._Element | None = None


def validate(
    source: Source,
    *,
    release: Release | None = None,
    extensions: Path | None = None,
    limits: Limits = DEFAULT,
) -> Report:
    """Check a document: syntax, then the schema of its release, all problems in one report.

    *source* is a path, bytes, or a file opened in binary mode. *release* overrides detection.
    *extensions* is a plant's own extension schema. Bad input never raises; misuse does (TypeError
    for a source of another kind, `ExtensionSchemaError` for an unusable extension schema).
    """
    return judged(source, release=release, extensions=extensions, limits=limits).report


def judged(
    source: Source,
    *,
    release: Release | None = None,
    extensions: Path | None = None,
    limits: Limits = DEFAULT,
) -> Judged:
    """As `validate`, with the tree for those who go on to read it."""
    name = name_of(source)
    with paused_gc():
        try:
            data = load(source, limits)
            root = parse(data, limits)
        except Unreadable as problem:
            return Judged(Report(name, (problem.finding,), readable=False))
        used, findings = _judge(root, data, release, extensions)
    report = Report(name, in_order(findings), used, etree.QName(root).localname)
    return Judged(report, root)


def _judge(
    root: etree._Element, data: bytes, override: Release | None, extensions: Path | None
) -> tuple[Release, tuple[Finding, ...]]:
    """The release the document was judged by, and everything that is wrong with it."""
    namespace = etree.QName(root).namespace
    detection = detect(namespace, root.get("releaseID"), override)
    first = detection.candidates[0]
    if not detection.certain:
        locate = locator(data, root)
        told = _namespace_finding(root, namespace, detection, locate(root))
        verdict = judge(
            root, first, locate=locate, extensions=extensions, namespace=namespace or ""
        )
        return first, (told, *verdict.findings)
    for candidate in detection.candidates:
        if accepted(root, candidate, extensions):
            older = candidate is not first
            return candidate, (_fallback(root, candidate, first),) if older else ()
    verdict = judge(root, first, locate=locator(data, root), extensions=extensions)
    return first, verdict.findings


def _namespace_finding(
    root: etree._Element,
    namespace: str | None,
    detection: Detection,
    place: tuple[int | None, int | None],
) -> Finding:
    release = detection.candidates[0]
    name = etree.QName(root).localname
    declaration = f'xmlns="{release.namespace}"'
    if not namespace:
        rule, message = "XSD-002", f"{name} is in no namespace"
    elif others := Release.of_namespace(namespace):
        rule = "XSD-001"
        message = f"{name} is in the namespace of {others[0]}, but is to be judged as {release}"
    else:
        rule = "XSD-001"
        message = f"no release of B2MML has the namespace {shorten(namespace)}"
    return Finding(
        rule,
        Severity.ERROR,
        Layer.SCHEMA,
        message,
        f"/{name}",
        *place,
        f"Declare {declaration} ({release}, {detection.reason}). Everything below is judged as if "
        "it were declared.",
    )


def _fallback(root: etree._Element, used: Release, newest: Release) -> Finding:
    return Finding(
        "XSD-004",
        Severity.INFO,
        Layer.SCHEMA,
        f"judged as {used}: valid by {used}, not by {newest}, and both have the same namespace",
        f"/{etree.QName(root).localname}",
        line_of(root),
        None,
        f"Nothing has to be done. To see what {newest} would say, name it with --release.",
    )
