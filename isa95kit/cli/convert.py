"""``isa95kit convert``: the same document in the other form, XML or JSON."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError, byte_count
from isa95kit.cli.inputs import STDIN
from isa95kit.cli.lines import documents, is_line_delimited
from isa95kit.findings import InvalidDocument, Report

if TYPE_CHECKING:
    from isa95kit.binding.limits import Limits
    from isa95kit.cli.arguments import Commands

__all__ = ["register", "run"]

SUFFIXES = {".xml": "xml", ".json": "json", ".ndjson": "ndjson"}


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "convert",
        help="write a document in the other form, XML or JSON",
        description="Write a V0701 document as JSON or as XML. Only valid documents are converted; "
        "what the other form cannot carry is reported.",
    )
    parser.add_argument(
        "file", metavar="IN", help="a .xml, .json or .ndjson document, or - for standard input"
    )
    parser.add_argument(
        "out", nargs="?", default=STDIN, metavar="OUT", help="default: -, standard output"
    )
    parser.add_argument(
        "--to", choices=("xml", "json"), help="default: by the name of OUT, else the other form"
    )
    parser.add_argument(
        "--extensions", type=Path, metavar="XSD", help="schema file of a plant's own extensions"
    )
    parser.add_argument(
        "--allow-loss", action="store_true", help="convert even if content would change"
    )
    parser.add_argument(
        "--max-size", type=byte_count, metavar="SIZE", help="largest document to read: 500M, 2G"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Convert everything that can be converted; nothing is written if anything cannot."""
    from isa95kit.binding.limits import Limits
    from isa95kit.binding.sources import Unreadable, cannot_read
    from isa95kit.cli.checking import STDIN_NAME
    from isa95kit.reports import reporter
    from isa95kit.reports.excerpt import Sources
    from isa95kit.schema.extension import ExtensionSchemaError

    limits = Limits(size=options.max_size) if options.max_size else Limits()
    if options.extensions is not None and not options.extensions.is_file():
        raise UsageError(f"--extensions: there is no file {options.extensions}")
    target = _target(options)
    converted: list[bytes] = []
    reports: list[Report] = []
    held: dict[str, bytes] = {}
    name = STDIN_NAME if options.file == STDIN else options.file
    try:
        for each, content in _inputs(options.file, limits):
            report, data = _converted(each, content, target or _other(content), options, limits)
            converted.append(data)
            if report.findings:
                reports.append(report)
                held[each] = content
    except Unreadable as problem:
        reports.append(Report(name, (problem.finding,), readable=False))
    except (OSError, ValueError) as error:
        reports.append(Report(name, (cannot_read(error).finding,), readable=False))
    except ExtensionSchemaError as error:
        raise UsageError(f"--extensions: {error}") from error
    refused = any(not r.readable or not r.ok for r in reports)
    if reports:
        stream = sys.stderr if options.out == STDIN else sys.stdout
        reporter("text")(stream, Sources(held)).write(reports)
    if any(not r.readable for r in reports):
        return Exit.UNREADABLE
    if refused and not (options.allow_loss and all(converted)):
        return Exit.FINDINGS
    _write(options.out, target, converted)
    return Exit.CLEAN


def _target(options: argparse.Namespace) -> str:
    """The form to write: xml, json or ndjson; empty for the other one than that of each input."""
    named = "" if options.out == STDIN else SUFFIXES.get(Path(options.out).suffix.lower(), "")
    if options.out != STDIN and not named and options.to is None:
        raise UsageError(f"{options.out}: name a .xml, .json or .ndjson file, or the form by --to")
    if options.to and named and not named.endswith(options.to):
        raise UsageError(f"{options.out} is to be {named}, but --to says {options.to}")
    if named or options.to:
        lines = options.to == "json" and not named and is_line_delimited(options.file)
        return "ndjson" if lines else named or options.to
    return "xml" if is_line_delimited(options.file) else ""


def _other(content: bytes) -> str:
    from isa95kit.binding.json_form import looks_like_json

    return "xml" if looks_like_json(content) else "json"


def _inputs(file: str, limits: Limits) -> Iterator[tuple[str, bytes]]:
    from isa95kit.binding.sources import load
    from isa95kit.cli.checking import STDIN_NAME, read_standard_input

    if file == STDIN:
        yield STDIN_NAME, read_standard_input(limits)
    elif is_line_delimited(file):
        yield from documents(file, limits)
    else:
        yield file, load(file, limits)


def _converted(
    name: str, content: bytes, target: str, options: argparse.Namespace, limits: Limits
) -> tuple[Report, bytes]:
    """The report on one document, and the document in the other form; empty if it has none."""
    from isa95kit.conversion.losses import losses_of
    from isa95kit.document import read, to_json, to_xml

    try:
        document = read(content, extensions=options.extensions, limits=limits)
    except InvalidDocument as error:
        return replace(error.report, path=name), b""
    if target == "xml":
        data = to_xml(document.message, pretty=True)
    elif target == "json":
        data = to_json(document.message, pretty=True).encode()
    else:
        data = to_json(document.message).encode() + b"\n"
    lost = losses_of(content, document, data, extensions=options.extensions, limits=limits)
    root = getattr(type(document.message), "__wire_element__", "")
    return Report(name, (*document.findings, *lost), document.release, root), data


def _write(out: str, target: str, converted: list[bytes]) -> None:
    several = len(converted) > 1 and target != "ndjson"
    if out == STDIN:
        if several:
            raise UsageError(
                f"{len(converted)} documents cannot stand on standard output one behind the other: "
                "name OUT, they are numbered then"
            )
        sys.stdout.flush()
        sys.stdout.buffer.write(b"".join(converted))
        sys.stdout.buffer.flush()
        return
    path = Path(out)
    if not several:
        _replace(path, b"".join(converted))
        return
    for number, data in enumerate(converted, start=1):
        _replace(path.with_name(f"{path.stem}-{number}{path.suffix}"), data)


def _replace(path: Path, data: bytes) -> None:
    """Write a file that appears complete or not at all."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from error
    finally:
        partial.unlink(missing_ok=True)
