"""``isa95kit rules``: the catalogue of business rules, as a table or one rule in full."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands
    from isa95kit.rules.traceability import Trace

__all__ = ["register", "run"]

FORMAT = "isa95kit-rules/1"


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "rules",
        help="list the business rules, or show one",
        description="The business rules: what they say, where they come from, where they stand in "
        "the code and where examples show them.",
    )
    parser.add_argument("id", nargs="?", metavar="ID", help="show this rule in full")
    parser.add_argument(
        "--profile", choices=("base", "gxp", "site"), help="only the rules of this set"
    )
    parser.add_argument(
        "--format", choices=("text", "csv", "json"), default="text", help="default: text"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the table, or the rule."""
    from isa95kit.cli.explain import told
    from isa95kit.rules.registry import AREAS, rule
    from isa95kit.rules.traceability import Trace, traces

    if options.id is not None:
        try:
            rule(options.id)
        except LookupError as error:
            raise UsageError(str(error)) from None
        sys.stdout.write(told(options.id))
        return Exit.CLEAN
    lines = [t for t in traces(AREAS) if options.profile in (None, t.profile)]
    match options.format:
        case "csv":
            writer = csv.DictWriter(sys.stdout, Trace.columns(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(asdict(line) for line in lines)
        case "json":
            table = {"format": FORMAT, "rules": [asdict(line) for line in lines]}
            sys.stdout.write(json.dumps(table, indent=2, ensure_ascii=False) + "\n")
        case _:
            sys.stdout.writelines(map(_line, lines))
            sys.stdout.write(f"\n{len(lines)} rules; isa95kit explain ID tells more\n")
    return Exit.CLEAN


def _line(trace: Trace) -> str:
    return f"{trace.id:9} {trace.severity:8} {trace.profile:5} {trace.title}\n"
