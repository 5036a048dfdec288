"""``isa95kit explain``: what the id of a finding means and what to do about it."""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands
    from isa95kit.rules.rule import AnyRule

__all__ = ["register", "run", "told"]

WIDTH = 88


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "explain",
        help="say what a finding means and what to do about it",
        description="What a finding means: any id that a report can show.",
    )
    parser.add_argument("id", metavar="ID", help="as in XSD-101 or TIME-001")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the explanation."""
    sys.stdout.write(told(options.id))
    return Exit.CLEAN


def told(id: str) -> str:  # noqa: A002 the word everybody uses
    """The explanation of a finding's id. Raises `UsageError` naming the nearest one."""
    from isa95kit.reports.catalogue import known
    from isa95kit.rules.registry import RULES

    wanted = id.upper()
    rules = {rule.id: rule for rule in RULES}
    if wanted in rules:
        return "\n".join(_of_rule(rules[wanted])) + "\n"
    entries = known()
    if wanted not in entries:
        near = get_close_matches(wanted, [*rules, *entries], 1, 0.4)
        raise UsageError(f"there is no finding {id!r}" + (f": try {near[0]}" if near else ""))
    entry = entries[wanted]
    return f"{entry.id}  {entry.title}\n\n{_folded(entry.meaning)}\n\n{_folded(entry.action)}\n"


def _of_rule(rule: AnyRule) -> Iterator[str]:
    from isa95kit.rules.rule import PairRule, SchemaRule

    yield f"{rule.id}  {rule.title}"
    yield ""
    yield _folded(rule.rationale)
    if rule.remark:
        yield ""
        yield _folded(rule.remark)
    yield ""
    yield f"severity  {rule.severity}"
    yield f"set       {rule.profile}"
    yield f"source    {rule.source} ({rule.basis})"
    if isinstance(rule, SchemaRule):
        yield f"checked   by syntax and schema: {', '.join(rule.enforced_by)}"
        return
    kind = (
        "on two messages: compare(before, after)" if isinstance(rule, PairRule) else "on a message"
    )
    yield f"checked   {kind}"
    if rule.needs:
        yield f"needs     {', '.join(rule.needs)} in the context"


def _folded(text: str) -> str:
    return textwrap.fill(text, WIDTH, break_on_hyphens=False)
