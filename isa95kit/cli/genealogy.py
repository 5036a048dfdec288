"""``isa95kit inspect --genealogy``: what documents together say about lots."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError, whole_number
from isa95kit.cli.inputs import STDIN, find
from isa95kit.cli.lines import documents, is_line_delimited
from isa95kit.findings import InvalidDocument, Report, Severity

if TYPE_CHECKING:
    from isa95kit.b2mml.base import Component
    from isa95kit.binding.limits import Limits
    from isa95kit.genealogy import Balance, Genealogy, Trace

__all__ = ["DIAGRAMS", "add_arguments", "refuse_without_genealogy", "run"]

DIAGRAMS = ("mermaid", "dot")
"""Formats that only a genealogy has."""

DIRECTIONS = ("back", "forward", "both", "recall")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add ``--genealogy`` and what goes with it."""
    group = parser.add_argument_group(
        "genealogy", "Lots, where they came from and went, from all FILEs, patterns and folders."
    )
    group.add_argument("--genealogy", action="store_true", help="inspect lots, not the file")
    group.add_argument("--trace", metavar="LOT", help="follow a lot or sublot, by ID or by URN")
    group.add_argument(
        "--direction",
        choices=DIRECTIONS,
        help="which way; recall is forward, taking every lot as uniform (default: both)",
    )
    group.add_argument(
        "--depth", type=whole_number, metavar="N", help="over N events and assemblies at most"
    )
    group.add_argument(
        "--tolerance",
        type=_part,
        metavar="PART",
        help="balance each event as well, within this part of its inputs: 0.02, or 0",
    )
    group.add_argument(
        "--extensions", type=Path, metavar="XSD", help="schema file of a plant's own extensions"
    )


def refuse_without_genealogy(options: argparse.Namespace) -> None:
    """Raise UsageError for what only a genealogy can do."""
    if len(options.files) > 1:
        raise UsageError("inspect takes one FILE; several are inspected with --genealogy")
    if options.format in DIAGRAMS:
        raise UsageError(f"--format {options.format} needs --genealogy")
    for name in ("trace", "direction", "depth", "tolerance", "extensions"):
        if getattr(options, name) is not None:
            raise UsageError(f"--{name} needs --genealogy")


def run(options: argparse.Namespace) -> int:
    """Read all documents into one genealogy and show it, or what a lot reaches in it."""
    from isa95kit.binding.limits import Limits
    from isa95kit.genealogy import AmbiguousLot, Genealogy, UnknownLot
    from isa95kit.identity import InvalidURN

    if options.trace is None and (options.direction is not None or options.depth is not None):
        raise UsageError("--direction and --depth need --trace LOT")
    if options.extensions is not None and not options.extensions.is_file():
        raise UsageError(f"--extensions: there is no file {options.extensions}")
    limits = Limits(size=options.max_size) if options.max_size else Limits()
    messages: list[Component] = []
    refused: list[Report] = []
    for report, message in _read(options, limits):
        if message is None:
            refused.append(report)
        else:
            messages.append(message)
    story = Genealogy.of(*messages)
    try:
        traces = _traces(story, options)
    except (AmbiguousLot, UnknownLot, InvalidURN) as error:
        if not refused:
            raise UsageError(f"--trace: {error}") from error
        # It may well stand in a document that could not be read: that is what to say first.
        sys.stderr.write(f"isa95kit: --trace: {error}\n")
        traces = ()
    balances = _balances(story, options.tolerance)
    _write(options.format, story, traces, balances, refused, len(messages))
    found = (*story.findings, *(finding for one in balances for finding in one.findings))
    if any(not report.readable for report in refused):
        return Exit.UNREADABLE
    if refused or any(finding.severity is Severity.ERROR for finding in found):
        return Exit.FINDINGS
    return Exit.CLEAN


def _read(options: argparse.Namespace, limits: Limits) -> Iterator[tuple[Report, Component | None]]:
    """The report on each document, and its object if it is valid."""
    from isa95kit.binding.sources import cannot_read
    from isa95kit.cli.checking import STDIN_NAME, read_standard_input, unmatched
    from isa95kit.document import read
    from isa95kit.schema.extension import ExtensionSchemaError

    def one(name: str, source: str | bytes) -> tuple[Report, Component | None]:
        try:
            document = read(
                source, release=options.release, extensions=options.extensions, limits=limits
            )
        except InvalidDocument as error:
            return replace(error.report, path=name), None
        except ExtensionSchemaError as error:
            raise UsageError(f"--extensions: {error}") from error
        return Report(name, document.findings, document.release), document.message

    inputs = find(options.files)
    for path in inputs.paths:
        if path == STDIN:
            yield one(STDIN_NAME, read_standard_input(limits))
        elif is_line_delimited(path):
            try:
                for name, content in documents(path, limits):
                    yield one(name, content)
            except (OSError, ValueError) as error:
                yield Report(path, (cannot_read(error).finding,), readable=False), None
        else:
            yield one(path, path)
    for argument, reason in inputs.missing:
        yield unmatched(argument, reason), None


def _traces(story: Genealogy, options: argparse.Namespace) -> tuple[Trace, ...]:
    from isa95kit.genealogy import Reach

    if options.trace is None:
        return ()
    lot, depth = options.trace, options.depth
    match options.direction:
        case "back":
            return (story.trace_back(lot, depth=depth),)
        case "forward":
            return (story.trace_forward(lot, depth=depth),)
        case "recall":
            return (story.trace_forward(lot, depth=depth, reach=Reach.WHOLE_LOTS),)
        case _:
            return (story.trace_back(lot, depth=depth), story.trace_forward(lot, depth=depth))


def _balances(story: Genealogy, tolerance: Decimal | None) -> tuple[Balance, ...]:
    from isa95kit.genealogy import Tolerance

    if tolerance is None:
        return ()
    return story.balances(tolerance=Tolerance(relative=tolerance))


def _write(
    form: str,
    story: Genealogy,
    traces: tuple[Trace, ...],
    balances: tuple[Balance, ...],
    refused: list[Report],
    read: int,
) -> None:
    from isa95kit.cli import genealogy_output as output
    from isa95kit.genealogy import to_dot, to_mermaid
    from isa95kit.reports import reporter
    from isa95kit.reports.excerpt import Sources

    if form == "json":
        sys.stdout.write(output.as_json(story, traces, balances, refused, read))
        return
    if form in DIAGRAMS:
        draw = to_mermaid if form == "mermaid" else to_dot
        graph = story.graph
        if traces:
            graph = graph.part(step.key for trace in traces for step in trace.steps)
        sys.stdout.write(draw(graph) + "\n")
    else:
        sys.stdout.write(output.as_text(story, traces, balances, read))
    # A diagram has standard output to itself.
    stream = sys.stderr if form in DIAGRAMS else sys.stdout
    stream.write(output.findings_as_text(story, balances))
    if refused:
        reporter("text")(stream, Sources()).write(refused)


def _part(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or value < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a part of the inputs; write 2 % as 0.02")
    return value
