"""``isa95kit openapi``: an OpenAPI document for chosen messages."""

from __future__ import annotations

import argparse
import json
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError
from isa95kit.extras import MissingExtra, load

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands

__all__ = ["register", "run"]

FORMATS = ("json", "yaml")


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "openapi",
        help="write an OpenAPI 3.1 document for chosen messages",
        description="Writes an OpenAPI 3.1 document: the JSON Schema of the messages, and for each "
        "one that asks for something a path to post it to, with its answers and problems.",
    )
    parser.add_argument(
        "roots",
        nargs="*",
        metavar="ROOT",
        help="a message, such as ProcessOperationsSchedule, or another global element; every "
        "message unless told",
    )
    parser.add_argument("--format", choices=FORMATS, default="json", help="json unless told")
    parser.add_argument("--title", default="B2MML messages", help="the title of the API")
    parser.add_argument("--api-version", default="1.0.0", metavar="V", help="the API's own version")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write it there")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the document."""
    from isa95kit.openapi import openapi
    from isa95kit.schema.json_schema import UnknownRoot, roots

    try:
        document = openapi(options.roots, title=options.title, version=options.api_version)
    except UnknownRoot as error:
        unknown = next(name for name in options.roots if name not in roots())
        similar = get_close_matches(unknown, roots(), 3)
        meant = f"; did you mean {' or '.join(similar)}?" if similar else ""
        raise UsageError(f"{error}{meant}") from error
    if options.format == "yaml":
        try:
            text = load("yaml", "openapi").safe_dump(document, sort_keys=False, allow_unicode=True)
        except MissingExtra as error:
            raise UsageError(str(error)) from error
    else:
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    if options.output is None:
        sys.stdout.write(text)
        return Exit.CLEAN
    try:
        options.output.write_text(text, "utf-8")
    except OSError as error:
        raise UsageError(f"cannot write to {options.output}: {error.strerror}") from error
    return Exit.CLEAN
