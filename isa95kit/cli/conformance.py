"""``isa95kit conformance``: a suite of documents for any product, and scores of products."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError, release, whole_number
from isa95kit.releases import Release

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands

__all__ = ["register", "run_export", "run_report"]

FORMATS = ("text", "json", "html")


def register(commands: Commands) -> None:
    """Add the command and its own subcommands to the parser."""
    parser = commands.add_parser(
        "conformance",
        help="measure whether a product reads and writes B2MML correctly",
        description="Writes documents with a manifest that any product in any language can run, "
        "and scores what the product made of them.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    export = actions.add_parser(
        "export",
        help="write the suite: valid and broken documents, and manifest.json",
        description="Writes the documents and manifest.json. The same options give the same "
        "bytes, on any machine.",
    )
    export.add_argument("directory", type=Path, metavar="DIR")
    export.add_argument(
        "--release",
        type=release,
        nargs="+",
        metavar="R",
        help="only these releases: " + ", ".join(r.value for r in Release),
    )
    export.add_argument(
        "--seed",
        type=whole_number,
        default=0,
        metavar="S",
        help="for other generated documents; default: 0",
    )
    export.add_argument(
        "--small", action="store_true", help="some hundred cases, to try a runner with"
    )
    export.set_defaults(run=run_export)

    report = actions.add_parser(
        "report",
        help="score products by the results they wrote",
        description="Scores by area, with what failed and what was lost where. Several RESULTS "
        "stand side by side. Exit code 1 when a case failed or was not run.",
    )
    report.add_argument("results", type=Path, nargs="+", metavar="RESULTS", help="JSON files")
    report.add_argument(
        "--suite",
        type=Path,
        metavar="DIR",
        help="the suite that was run; default: the folder of the first RESULTS",
    )
    report.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    report.add_argument(
        "--output", type=Path, metavar="F", help="write the report there, not to the screen"
    )
    report.set_defaults(run=run_report)


def run_export(options: argparse.Namespace) -> int:
    """Write the suite; what stands in the folder under other names stays."""
    from isa95kit.samples.conformance.case import Verdict
    from isa95kit.samples.conformance.manifest import export

    directory: Path = options.directory
    releases: tuple[Release, ...] = tuple(options.release or Release)
    try:
        suite = export(directory, releases, seed=options.seed, small=options.small)
    except OSError as error:
        raise UsageError(f"cannot write to {directory}: {error.strerror}") from error
    valid = sum(entry.verdict is Verdict.VALID for entry in suite.entries)
    trips = sum(entry.round_trip for entry in suite.entries)
    total = len(suite.entries)
    sys.stdout.write(
        f"{total} cases in {directory}: {valid} valid, {total - valid} invalid, "
        f"{trips} round trips\n"
    )
    return Exit.CLEAN


def run_report(options: argparse.Namespace) -> int:
    """Score all results and write the report."""
    from isa95kit.reports.excerpt import printable
    from isa95kit.samples.conformance.manifest import MANIFEST, read_suite
    from isa95kit.samples.conformance.results import read_results
    from isa95kit.samples.conformance.scoring import score
    from isa95kit.samples.conformance.shapes import Unusable

    folder: Path = options.suite or options.results[0].parent
    if not (folder / MANIFEST).is_file():
        hint = "" if options.suite else "; name the suite by --suite"
        raise UsageError(f"there is no {MANIFEST} in {folder}{hint}")
    try:
        results = [read_results(path) for path in options.results]
        suite = read_suite(folder)
        scores = [score(suite, each) for each in results]
    except Unusable as problem:
        sys.stderr.write(f"isa95kit: {printable(str(problem))}\n")
        return Exit.UNREADABLE
    match options.format:
        case "json":
            from isa95kit.samples.conformance.scores_json import as_json as render
        case "html":
            from isa95kit.samples.conformance.scores_html import as_html as render
        case _:
            from isa95kit.samples.conformance.scores_text import as_text as render
    _write(options.output, render(scores))
    return Exit.CLEAN if all(each.clean for each in scores) else Exit.FINDINGS


def _write(output: Path | None, text: str) -> None:
    if output is None:
        sys.stdout.write(text)
        return
    try:
        output.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"--output: cannot write {output}: {error.strerror}") from error
    sys.stderr.write(f"isa95kit: report written to {output}\n")
