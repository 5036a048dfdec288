"""Rules on a document that was judged by its schema, with the places of what they find."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.binding.limits import Limits
from isa95kit.binding.locations import locator
from isa95kit.document import object_of
from isa95kit.findings import Finding, InvalidDocument, Report, in_order
from isa95kit.releases import Release
from isa95kit.rules.context import Context
from isa95kit.rules.engine import Outcome, RuleSet
from isa95kit.rules.locating import located

if TYPE_CHECKING:
    from isa95kit.b2mml.base import Component
    from isa95kit.validation import Judged

__all__ = ["askable", "with_outcome", "with_rules"]


def with_rules(
    judged: Judged,
    rules: RuleSet,
    context: Context,
    limits: Limits,
    extensions: Path | None = None,
) -> Report:
    """The report with what the rules say; rules are asked of valid documents alone.

    Objects exist for the newest release; on a document of an older one no rule is checked, and
    the report says so.
    """
    message, report = askable(judged, extensions)
    if message is None:
        return report
    return with_outcome(judged, report, rules.check(message, context), limits)


def askable(judged: Judged, extensions: Path | None) -> tuple[Component | None, Report]:
    """The object that rules can be asked about, and the report so far.

    None where the document is not valid or there is no object; the report then says why.
    """
    report = judged.report
    if not report.valid or report.release is None:
        return None, report
    if report.release is not Release.latest():
        lacking = (f"objects of {report.release}",)
        return None, replace(report, not_checked=(("all rules", lacking),))
    message = judged.message
    if message is None:
        assert judged.root is not None
        try:
            message = object_of(judged.root, report, extensions)
        except InvalidDocument as refused:
            lacking = (refused.report.findings[-1].message,)
            return None, replace(report, not_checked=(("all rules", lacking),))
    return message, report


def with_outcome(judged: Judged, report: Report, outcome: Outcome, limits: Limits) -> Report:
    """The report on a document with what rules said about it, placed in the document."""
    findings = _placed(judged, outcome.findings, limits) if outcome.findings else ()
    return replace(
        report,
        findings=in_order([*report.findings, *findings]),
        not_checked=outcome.not_checked,
    )


def _placed(judged: Judged, findings: tuple[Finding, ...], limits: Limits) -> tuple[Finding, ...]:
    if not judged.is_json:
        assert judged.root is not None
        return tuple(located(findings, judged.root, locator(judged.data, judged.root)))
    from isa95kit.binding.json import read_tree

    tree = read_tree(judged.data, limits)
    assert tree.root is not None
    return tuple(map(tree.in_json, located(findings, tree.root, tree.locate)))
