"""Clean documents are changed in one place, in ways made for no rule, and the rules notice."""

from __future__ import annotations

import pytest

import isa95kit as isa
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.registry import RULES
from isa95kit.rules.rule import AnyRule, PairRule, SchemaRule
from tests.rules import contexts
from tests.rules.mutations import mutants
from tests.rules.samples import Example, examples

NOT_BY_ONE_CHANGE = {
    "ENUM-008": "is about JSON",
    "ID-010": "is about JSON",
    "IDEM-002": "a message that was changed is no resend",
    "QTY-007": "is about JSON",
    "QUAL-012": "takes the id of another lot",
    "SCH-009": "takes the id of another order",
    "SOR-004": "takes the id of another system",
    "TXN-017": "takes another message",
}
"""Rules that no single change of their good examples breaks, and why."""


def broken(rule: AnyRule, example: Example) -> bool:
    """Whether one change of a good example breaks the rule."""
    if not example.document.startswith("<"):
        return False
    context: Context = getattr(contexts, example.context)() if example.context else NO_CONTEXT
    rules = RuleSet([rule])
    before = isa.read(example.before.encode()).message if example.before else None
    for data in mutants(example.document):
        if isinstance(rule, SchemaRule):
            report = isa.validate(data, schema_only=True)
            if any(f.rule in rule.enforced_by for f in report.findings):
                return True
            continue
        try:
            message = isa.read(data).message
        except isa.InvalidDocument:
            continue
        if before is not None and isinstance(rule, PairRule):
            outcome = rules.compare(before, message, context)
        else:
            outcome = rules.check(message, context)
        if outcome.findings:
            return True
    return False


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_a_single_change_is_noticed(rule: AnyRule) -> None:
    found = any(broken(rule, example) for example in examples()[rule.id].good)
    assert found is (rule.id not in NOT_BY_ONE_CHANGE)


def test_most_rules_are_broken_by_one_change() -> None:
    assert len(RULES) - len(NOT_BY_ONE_CHANGE) >= 100
