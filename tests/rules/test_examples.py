"""Every rule finds what its bad examples show, at that place, and nothing in its good ones."""

from __future__ import annotations

import pytest

import isa95kit as isa
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import Outcome, RuleSet
from isa95kit.rules.registry import RULES, rule
from isa95kit.rules.rule import PairRule, SchemaRule
from tests.rules import contexts
from tests.rules.samples import Example, examples

CASES = [
    pytest.param(rule_id, example, id=f"{rule_id}-{kind}-{number}")
    for rule_id, both in examples().items()
    for kind, several in (("good", both.good), ("bad", both.bad))
    for number, example in enumerate(several, 1)
]


def test_every_rule_has_two_good_and_two_bad_examples() -> None:
    few = [r.id for r in RULES if r.id not in examples() or min(map(len, vars_of(r.id))) < 2]
    assert not few
    assert set(examples()) <= {r.id for r in RULES}


def vars_of(rule_id: str) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    return examples()[rule_id].good, examples()[rule_id].bad


@pytest.mark.parametrize(("rule_id", "example"), CASES)
def test_example(rule_id: str, example: Example) -> None:
    checked = rule(rule_id)
    if isinstance(checked, SchemaRule):
        told = isa.validate(example.document.encode()).findings
        found = [f.path for f in told if f.rule in checked.enforced_by]
    else:
        outcome = _outcome(rule_id, example)
        assert not outcome.not_checked, "the context of the example lacks something"
        found = [f.path for f in outcome.findings]
    assert found == ([example.at] if example.at else [])


def _outcome(rule_id: str, example: Example) -> Outcome:
    rules = RuleSet([rule(rule_id)])
    context: Context = getattr(contexts, example.context)() if example.context else NO_CONTEXT
    message = isa.read(example.document.encode()).message
    if isinstance(rule(rule_id), PairRule):
        return rules.compare(isa.read(example.before.encode()).message, message, context)
    return rules.check(message, context)
