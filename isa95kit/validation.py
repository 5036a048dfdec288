"""Validation of one document: read, detect the release, judge, report.

`validate` never raises for bad input; whatever is wrong is a finding of the report.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from isa95kit.binding.json_form import looks_like_json
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.locations import Locate, line_of, locator
from isa95kit.binding.parsing import Head, parse, parse_against
from isa95kit.binding.sources import Source, Unreadable, load, name_of
from isa95kit.findings import Finding, Layer, Report, Severity, in_order, shorten
from isa95kit.pausing import paused_gc
from isa95kit.releases import Detection, Release, detect
from isa95kit.schema.verdict import accepted, doubtful, judge, schema_of

if TYPE_CHECKING:
    from isa95kit.b2mml.base import Component
    from isa95kit.profile import Applied, Profile
    from isa95kit.rules.context import Context

__all__ = ["Judged", "judged", "validate"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A report with what was read: the tree, or the object where it came straight from JSON.

    Both are None where there was no well-formed document. ``data`` is the document itself.
    """

    report: Report
    root: etree._Element | None = None
    message: Component | None = None
    data: bytes = b""
    is_json: bool = False


def validate(
    source: Source,
    *,
    release: Release | None = None,
    extensions: Path | None = None,
    limits: Limits = DEFAULT,
    schema_only: bool = False,
    profile: str | Path | Profile | Applied | None = None,
    context: Context | None = None,
) -> Report:
    """Check a document: syntax, the schema of its release, then business rules, in one report.

    *source* is a path, bytes, or a file opened in binary mode. *release* overrides detection.
    *extensions* is a plant's own extension schema. Rules are asked of valid documents: those of
    the ``base`` set, or what a plant's *profile* says (a path, or an `isa95kit.profile.Profile`).
    *context* is what they may ask; rules that lack something are listed in ``not_checked``.
    *schema_only* leaves the rules out.

    Bad input never raises; misuse does (TypeError for a source of another kind,
    `ExtensionSchemaError` for an unusable extension schema, `ProfileError` for a profile).
    """
    if profile is not None and not schema_only:
        from isa95kit.profile.validating import validate_with

        return validate_with(profile, source, release, extensions, limits, context)
    found = judged(source, release=release, extensions=extensions, limits=limits)
    if schema_only or not found.report.valid:
        return found.report
    from isa95kit.rules.checking import with_rules
    from isa95kit.rules.context import NO_CONTEXT
    from isa95kit.rules.registry import rule_set

    return with_rules(found, rule_set(), context or NO_CONTEXT, limits, extensions)


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
            if looks_like_json(data):
                return _judged_json(name, data, release, extensions, limits)
            parsed = _parsed(data, limits, release, extensions)
        except Unreadable as problem:
            return Judged(Report(name, (problem.finding,), readable=False))
        used, findings = _judge(parsed, release, extensions)
    report = Report(name, in_order(findings), used, etree.QName(parsed.root).localname)
    return Judged(report, parsed.root, data=data)


def _judged_json(
    name: str,
    data: bytes,
    release: Release | None,
    extensions: Path | None,
    limits: Limits,
) -> Judged:
    """A JSON document: read in one pass if it is plain, else judged as the tree it stands for."""
    from isa95kit.binding.json import read_plain, read_tree

    newest = Release.latest()
    if release in (None, newest) and (message := read_plain(data, limits)) is not None:
        root_name = getattr(type(message), "__wire_element__", "")
        return Judged(Report(name, (), newest, root_name), message=message, data=data, is_json=True)
    tree = read_tree(data, limits)
    if tree.root is None:
        return Judged(Report(name, in_order(tree.findings)))
    used, findings = _judge(
        _Parsed(tree.xml, limits, tree.root, places=tree.locate), release, extensions
    )
    report = Report(name, tree.told(findings), used, etree.QName(tree.root).localname)
    return Judged(report, tree.root, data=data, is_json=True)


LARGE = 256 * 1024
"""Bytes from which a document is judged while it is parsed: see `parse_against`."""


@dataclass(slots=True)
class _Parsed:
    """A document, and libxml2's errors by each release that it was judged by already.

    There None stands for a document that is accepted.
    """

    data: bytes
    limits: Limits
    root: etree._Element
    errors: dict[Release, tuple[etree._LogEntry, ...] | None] = field(default_factory=dict)
    places: Locate | None = None

    def locate(self) -> Locate:
        """Where the elements stand in the source; worked out only when something is wrong."""
        return self.places or locator(self.data, self.root)

    def accepted(self, release: Release, extensions: Path | None) -> bool:
        """The fast verdict."""
        if release not in self.errors and len(self.data) < LARGE:
            return accepted(self.root, release, extensions)
        if release not in self.errors:
            schema = schema_of(release, extensions)
            _, self.errors[release] = parse_against(self.data, self.limits, schema)
        return self.errors[release] is None and not doubtful(self.root, release)


def _parsed(
    data: bytes, limits: Limits, override: Release | None, extensions: Path | None
) -> _Parsed:
    head = Head.of(data, limits) if len(data) >= LARGE else None
    if head is None or not head.tag:
        return _Parsed(data, limits, parse(data, limits))
    detection = detect(etree.QName(head.tag).namespace, head.attributes.get("releaseID"), override)
    if not detection.certain:
        return _Parsed(data, limits, parse(data, limits))
    first = detection.candidates[0]
    root, errors = parse_against(data, limits, schema_of(first, extensions))
    return _Parsed(data, limits, root, {first: errors})


def _judge(
    parsed: _Parsed, override: Release | None, extensions: Path | None
) -> tuple[Release, tuple[Finding, ...]]:
    """The release the document was judged by, and everything that is wrong with it."""
    root = parsed.root
    namespace = etree.QName(root).namespace
    detection = detect(namespace, root.get("releaseID"), override)
    first = detection.candidates[0]
    if not detection.certain:
        locate = parsed.locate()
        told = _namespace_finding(root, namespace, detection, locate(root))
        verdict = judge(
            root, first, locate=locate, extensions=extensions, namespace=namespace or ""
        )
        return first, (told, *verdict.findings)
    for candidate in detection.candidates:
        if parsed.accepted(candidate, extensions):
            older = candidate is not first
            return candidate, (_fallback(root, candidate, first),) if older else ()
    verdict = judge(
        root,
        first,
        locate=parsed.locate(),
        extensions=extensions,
        errors=parsed.errors.get(first),
    )
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
