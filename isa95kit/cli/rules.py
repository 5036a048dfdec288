"""``isa95kit rules``: the catalogue of business rules, as a table or one rule in full."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError
from isa95kit.cli.plant import SETS, add_profile, plant

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands
    from isa95kit.cli.plant import Plant
    from isa95kit.rules.traceability import Trace

__all__ = ["register", "run"]

FORMAT = "isa95kit-rules/1"


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "rules",
        help="list the business rules, or show one",
        description="The business rules: what they say, where they come from, where they stand in "
        "the code and where examples show them. Ours, and what installed packages offer; with a "
        "profile those that it asks, the plant's own among them, at the severities it sets.",
    )
    parser.add_argument("id", nargs="?", metavar="ID", help="show this rule in full")
    add_profile(parser, "only the rules that this plant profile asks: isa95kit.toml")
    parser.add_argument("--set", choices=SETS, help="only the rules of this set")
    parser.add_argument(
        "--format", choices=("text", "csv", "json"), default="text", help="default: text"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the table, or the rule."""
    from isa95kit.cli.explain import nearest, told
    from isa95kit.reports.base import plural
    from isa95kit.rules.traceability import Trace

    there = plant(options.profile)
    if options.id is not None:
        ids = [rule.id for rule in there.rules]
        if options.id.upper() not in ids:
            raise UsageError(f"there is no rule {options.id!r}{nearest(options.id, ids, there)}")
        sys.stdout.write(told(options.id, there))
        return Exit.CLEAN
    for problem in there.problems:
        sys.stderr.write(f"isa95kit: {problem}\n")
    lines = [line for line in _traces(there) if options.set in (None, line.profile)]
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
            sys.stdout.write(f"\n{plural(len(lines), 'rule')}; isa95kit explain ID tells more\n")
    return Exit.CLEAN


def _traces(there: Plant) -> Iterator[Trace]:
    from isa95kit.rules.registry import AREAS
    from isa95kit.rules.traceability import trace, traces

    ours = {line.id: line for line in traces(AREAS)}
    for rule in there.listed:
        line = ours.get(rule.id) or trace(rule)
        yield replace(line, severity=there.severity(rule))


def _line(trace: Trace) -> str:
    return f"{trace.id:9} {trace.severity:8} {trace.profile:5} {trace.title}\n"
