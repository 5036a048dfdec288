"""``isa95kit validate``: judge documents, explain what is wrong with them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from isa95kit.cli.arguments import Exit, UsageError, add_release, byte_count, whole_number
from isa95kit.cli.inputs import STDIN, find
from isa95kit.findings import Severity
from isa95kit.reports import FORMATS, Tally, reporter

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands
    from isa95kit.findings import Report
    from isa95kit.schema.catalogue import Entry

__all__ = ["register", "run"]


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "validate",
        help="judge documents and explain what is wrong with them",
        description="Judge B2MML and BatchML documents, XML or JSON, by the schema of their "
        "release and explain every problem: where it is, what stands there, what was expected, "
        "what to do.",
    )
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="file, folder (all .xml, .json and .ndjson files below it), pattern (** for any "
        "depth), or - for standard input; each line of a .ndjson file is a document",
    )
    add_release(parser, "judge by this release instead of the one found in the document")
    parser.add_argument(
        "--extensions", type=Path, metavar="XSD", help="schema file of a plant's own extensions"
    )
    parser.add_argument(
        "--profile", type=Path, metavar="F", help="what the plant agrees on: isa95kit.toml"
    )
    parser.add_argument(
        "--schema-only", action="store_true", help="leave out business rules and the profile"
    )
    parser.add_argument(
        "--in-order",
        action="store_true",
        help="take the documents for an exchange, in the order in which they are named (those of a "
        "folder by their names), and check each with what those before it said",
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="form of the findings: text to read (default), json for programs, sarif for code "
        "scanning, junit for test servers, github for annotations, html for a page to search",
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write the findings there, not to the screen"
    )
    parser.add_argument(
        "--fail-on",
        choices=("error", "warning"),
        default="error",
        help="exit with 1 from this severity on; default: error",
    )
    parser.add_argument(
        "--jobs",
        type=_jobs,
        default=0,
        metavar="N",
        help="processes to use; default: auto, as many as the amount of work is worth",
    )
    parser.add_argument(
        "--max-size",
        type=byte_count,
        metavar="SIZE",
        help="largest document to read, for example 500M or 2G",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check everything and write the reports."""
    from isa95kit.binding.limits import Limits
    from isa95kit.cli.checking import (
        STDIN_NAME,
        Check,
        about_waivers,
        check_all,
        processes_for,
        read_standard_input,
        unmatched,
    )
    from isa95kit.cli.in_order import check_in_order, find_in_order
    from isa95kit.cli.progress import with_progress
    from isa95kit.reports.excerpt import Sources
    from isa95kit.schema.extension import ExtensionSchemaError

    if options.extensions is not None and not options.extensions.is_file():
        raise UsageError(f"--extensions: there is no file {options.extensions}")
    if options.in_order and (options.schema_only or options.jobs > 1):
        raise UsageError(
            "--in-order needs business rules and one process, so not --schema-only and not --jobs"
        )
    inputs = find_in_order(options.paths) if options.in_order else find(options.paths)
    limits = Limits(size=options.max_size) if options.max_size else Limits()
    profile = None if options.schema_only else options.profile
    _usable(profile)
    check = Check(options.release, options.extensions, limits, options.schema_only, profile)
    stdin = read_standard_input(limits) if STDIN in inputs.paths else b""
    if options.in_order:
        checked = check_in_order(check, inputs.paths, stdin)
    else:
        processes = processes_for(inputs.paths, options.jobs)
        checked = check_all(check, inputs.paths, processes, stdin)
    reports: Iterator[Report] = chain(
        checked,
        (unmatched(argument, reason) for argument, reason in inputs.missing),
    )
    if profile is not None:
        reports = about_waivers(profile, reports)
    with _stream(options.output) as stream:
        sources = Sources({STDIN_NAME: stdin})
        fail_on = Severity(options.fail_on)
        writer = reporter(options.format)(stream, sources, _catalogue(profile), fail_on)
        total = len(inputs.paths) + len(inputs.missing)
        try:
            tally = writer.write(with_progress(reports, total, stream))
        except ExtensionSchemaError as error:
            raise UsageError(f"--extensions: {error}") from error
    if options.output is not None:
        sys.stderr.write(f"isa95kit: findings written to {options.output}\n")
    return _exit_code(tally, options.fail_on)


def _usable(profile: Path | None) -> None:
    """Refuse a profile that cannot be used, before anything is checked."""
    if profile is None:
        return
    from isa95kit.cli.checking import ready
    from isa95kit.extras import MissingExtra
    from isa95kit.profile import ProfileError

    try:
        ready(profile)
    except (ProfileError, MissingExtra) as error:
        raise UsageError(f"--profile: {error}") from error


def _catalogue(profile: Path | None) -> Mapping[str, Entry] | None:
    """What ids mean where a plant has rules of its own; None for those of isa95kit alone."""
    if profile is None:
        return None
    from isa95kit.cli.checking import ready
    from isa95kit.reports.catalogue import known

    return known(ready(profile).rules.rules)


def _jobs(text: str) -> int:
    return 0 if text == "auto" else whole_number(text)


@contextmanager
def _stream(output: Path | None) -> Iterator[TextIO]:
    if output is None:
        yield sys.stdout
        return
    try:
        stream = output.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise UsageError(f"--output: cannot write {output}: {error.strerror}") from error
    with stream:
        yield stream


def _exit_code(tally: Tally, fail_on: str) -> Exit:
    if tally.unreadable:
        return Exit.UNREADABLE
    if tally.errors or (fail_on == "warning" and tally.warnings):
        return Exit.FINDINGS
    return Exit.CLEAN
