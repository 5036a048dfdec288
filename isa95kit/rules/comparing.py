"""Two messages together: a request and its answer, an original and its resend, two states."""

from __future__ import annotations

from isa95kit.b2mml.base import Component
from isa95kit.findings import Report
from isa95kit.releases import Release
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.registry import rule_set

__all__ = ["compare"]


def compare(
    before: Component,
    after: Component,
    *,
    rules: RuleSet | None = None,
    context: Context = NO_CONTEXT,
) -> Report:
    """What business rules say about two messages together; findings point into *after*.

    *before* is what was there first: the request, the schedule, the first sending, the message that
    went into a middle system. *rules* are those of the sets ``base`` and ``gxp`` by default.
    """
    outcome = (rules or rule_set("base", "gxp")).compare(before, after, context)
    name = type(after).__name__
    return Report(
        f"<{name}>", outcome.findings, Release.latest(), name, not_checked=outcome.not_checked
    )
