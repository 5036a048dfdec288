"""``isa95kit inspect``: what a file is, valid or not."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from isa95kit.cli import genealogy
from isa95kit.cli.arguments import Exit, add_release, byte_count
from isa95kit.cli.inputs import STDIN
from isa95kit.findings import Report
from isa95kit.releases import Release, detect
from isa95kit.reports.base import plural
from isa95kit.reports.excerpt import printable

if TYPE_CHECKING:
    from lxml import etree

    from isa95kit.binding.limits import Limits
    from isa95kit.cli.arguments import Commands

__all__ = ["Facts", "facts_of", "register", "run"]

FORMAT = "isa95kit-inspect/1"

VERBS = frozenset(
    ("Get", "Show", "Process", "Acknowledge", "Change", "Respond", "Cancel", "Sync", "Confirm")
)
"""Verbs as they stand in a DataArea; a Notify message holds a Sync."""


@dataclass(slots=True)
class Facts:
    """What a message says about itself, read without judging it.

    ``nouns`` counts what it carries: the objects beside the verb, or in a document that is no
    transaction the root's children that are objects. Times and ids are the document's own text.
    """

    root: str = ""
    namespace: str = ""
    release_id: str | None = None
    verb: str | None = None
    nouns: Counter[str] = field(default_factory=Counter)
    header: dict[str, str] = field(default_factory=dict)


HEADER = {
    "bodid": "{*}BODID",
    "created": "{*}CreationDateTime",
    "sender": "{*}Sender/{*}LogicalID",
    "component": "{*}Sender/{*}ComponentID",
}
"""Where the facts of an ApplicationArea stand in it."""


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "inspect",
        help="say what a file is: release, message, contents, sender",
        description="Say what a document is, valid or not: its release and how it was recognised, "
        "message, verb and noun, how many of each, sender, creation time, size. With --genealogy: "
        "what documents together say about lots.",
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="a document, or - for standard input"
    )
    add_release(parser, "take this for its release")
    parser.add_argument(
        "--format",
        choices=("text", "json", *genealogy.DIAGRAMS),
        default="text",
        help="default: text; the last two draw a genealogy",
    )
    parser.add_argument(
        "--max-size", type=byte_count, metavar="SIZE", help="largest document to read: 500M, 2G"
    )
    genealogy.add_arguments(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the facts; what cannot be read is reported as ``validate`` reports it."""
    from isa95kit.binding.json_form import looks_like_json
    from isa95kit.binding.limits import Limits
    from isa95kit.binding.sources import Unreadable, load
    from isa95kit.cli.checking import STDIN_NAME, Check, read_standard_input
    from isa95kit.reports import reporter
    from isa95kit.reports.excerpt import Sources

    if options.genealogy:
        return genealogy.run(options)
    genealogy.refuse_without_genealogy(options)
    (file,) = options.files
    limits = Limits(size=options.max_size) if options.max_size else Limits()
    name = STDIN_NAME if file == STDIN else file
    content = b""
    try:
        content = read_standard_input(limits) if file == STDIN else load(name, limits)
        facts = facts_of(_tree(content, limits))
    except Unreadable as problem:
        report = Report(name, (problem.finding,), readable=False)
        reporter("text")(sys.stderr, Sources({name: content})).write([report])
        return Exit.UNREADABLE
    report = Check(options.release, None, limits)(name, content)
    show = _as_json if options.format == "json" else _as_text
    recognised = _recognised(options.release, report, facts)
    if looks_like_json(content) and options.release is None:
        recognised = "the release that has a JSON form"
    sys.stdout.write(show(report, facts, recognised, len(content)))
    return Exit.CLEAN


def _tree(content: bytes, limits: Limits) -> etree._Element:
    """The document's tree; for JSON the one it stands for."""
    from isa95kit.binding.json_form import looks_like_json
    from isa95kit.binding.parsing import parse

    if not looks_like_json(content):
        return parse(content, limits)
    from isa95kit.binding.json import read_tree
    from isa95kit.binding.sources import Unreadable

    tree = read_tree(content, limits)
    if tree.root is None:
        raise Unreadable(tree.findings[0])
    return tree.root


def facts_of(root: etree._Element) -> Facts:
    """Read the facts off a document, valid or not."""
    namespace, _, name = str(root.tag).rpartition("}")
    facts = Facts(name, namespace[1:], root.get("releaseID"))
    for part in root.iterchildren("*"):
        match _local(part):
            case "ApplicationArea":
                for name, path in HEADER.items():
                    value = part.findtext(path)
                    if value is not None:
                        facts.header[name] = value.strip()
            case "DataArea":
                names = Counter(_local(child) for child in part.iterchildren("*"))
                facts.verb = next((name for name in names if name in VERBS), None)
                facts.nouns = Counter({n: c for n, c in names.items() if n != facts.verb})
            case name if len(part):
                facts.nouns[name] += 1
    return facts


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _recognised(asked: Release | None, report: Report, facts: Facts) -> str:
    """How the release was found, in a few words."""
    if asked is not None:
        return "as asked for by --release"
    namespace = f"namespace {facts.namespace}" if facts.namespace else "no namespace"
    detection = detect(facts.namespace, facts.release_id)
    if not detection.certain:
        return f"{namespace}; guessed by {detection.reason}"
    if len(detection.candidates) == 1:
        return namespace
    newest = detection.candidates[0]
    others = ", ".join(r.value for r in detection.candidates if r is not report.release)
    why = "the newest is taken" if report.release is newest else "valid by this one only"
    return f"{namespace}, shared with {others}: {why}"


def _as_text(report: Report, facts: Facts, recognised: str, size: int) -> str:
    verdict = "valid" if report.valid else "not valid"
    if report.findings:
        counts = f"{plural(len(report.errors), 'error')}, {plural(len(report.warnings), 'warning')}"
        verdict += f": {counts}; isa95kit validate explains them"
    sender = " / ".join(facts.header[k] for k in ("sender", "component") if facts.header.get(k))
    rows = {
        "release": f"{report.release or '?'} ({recognised})",
        "message": facts.root,
        "verb": facts.verb,
        "contains": ", ".join(f"{count} {name}" for name, count in facts.nouns.items()),
        "BODID": facts.header.get("bodid"),
        "created": facts.header.get("created"),
        "sender": sender,
        "size": plural(size, "byte"),
        "verdict": verdict,
    }
    width = max(map(len, rows)) + 2
    lines = [report.path] + [f"  {name:<{width}}{value}" for name, value in rows.items() if value]
    return "".join(printable(line) + "\n" for line in lines)


def _as_json(report: Report, facts: Facts, recognised: str, size: int) -> str:
    document: dict[str, Any] = {
        "format": FORMAT,
        "path": report.path,
        "release": None if report.release is None else report.release.value,
        "recognised": recognised,
        "namespace": facts.namespace,
        "root": facts.root,
        "verb": facts.verb,
        "nouns": dict(facts.nouns),
        **{key: facts.header.get(key) for key in HEADER},
        "size": size,
        "valid": report.valid,
        "errors": len(report.errors),
        "warnings": len(report.warnings),
    }
    return json.dumps(document, indent=2) + "\n"
