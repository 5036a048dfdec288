"""``isa95kit explain``: what the id of a finding means and what to do about it."""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError
from isa95kit.cli.plant import add_profile, plant

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands
    from isa95kit.cli.plant import Plant
    from isa95kit.rules.rule import AnyRule

__all__ = ["nearest", "register", "run", "told"]

WIDTH = 88


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "explain",
        help="say what a finding means and what to do about it",
        description="What a finding means: any id that a report can show.",
    )
    parser.add_argument("id", metavar="ID", help="as in XSD-101 or TIME-001")
    add_profile(parser, "explain a plant's own rules too, and severities as it sets them")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the explanation."""
    sys.stdout.write(told(options.id, plant(options.profile)))
    return Exit.CLEAN


def told(id: str, there: Plant) -> str:  # noqa: A002 the word everybody uses
    """The explanation of a finding's id. Raises `UsageError` naming the nearest one."""
    from isa95kit.reports.catalogue import known
    from isa95kit.rules.registry import RULES

    wanted = id.upper()
    rules = {rule.id: rule for rule in there.rules}
    entries = known()
    ours = {rule.id for rule in RULES}
    # What a profile restricts is a rule, and a kind of finding that says more.
    if wanted in ours or (wanted in rules and wanted not in entries):
        return "\n".join(_of_rule(rules[wanted], there)) + "\n"
    if wanted not in entries:
        raise UsageError(f"there is no finding {id!r}{nearest(id, [*rules, *entries], there)}")
    entry = entries[wanted]
    return f"{entry.id}  {entry.title}\n\n{_folded(entry.meaning)}\n\n{_folded(entry.action)}\n"


def nearest(id: str, known: Iterable[str], there: Plant) -> str:  # noqa: A002
    """What to try, for the end of a message."""
    near = get_close_matches(id.upper(), list(known), 1, 0.4)
    own = "" if there.profile else "; a plant's own rules are known with --profile F"
    return f": try {near[0]}{own}" if near else own


def _of_rule(rule: AnyRule, there: Plant) -> Iterator[str]:
    from isa95kit.rules.rule import PairRule, SchemaRule

    yield f"{rule.id}  {rule.title}"
    yield ""
    yield _folded(rule.rationale or "It says no more of itself.")
    if rule.remark:
        yield ""
        yield _folded(rule.remark)
    yield ""
    set_to = there.severity(rule)
    otherwise = "" if set_to == str(rule.severity) else f" ({rule.severity} without the profile)"
    yield f"severity  {set_to}{otherwise}"
    yield f"set       {rule.profile}{'' if there.asks(rule) else ' (not asked by the profile)'}"
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
