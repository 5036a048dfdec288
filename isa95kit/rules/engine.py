"""One walk over a message, in which each object meets the rules that look at its class.

The cost grows with the message, not with message times rules: which rules look at a class is
found out once per class.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from isa95kit.b2mml.base import Alternative, Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Finding, Layer, Severity, first_few, shorten
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.place import Place, Problem, Step
from isa95kit.rules.rule import AnyRule, Check, PairRule, Rule

__all__ = ["Outcome", "RuleSet"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the rules said: findings in the order of the message, and which rules had to pass.

    ``not_checked`` holds for each rule that could look at something in the message what it lacked:
    the missing parts of the context, or the first few things that a rule asked of a part and did
    not learn, in the order of the message (`isa95kit.rules.place.Place.lacks`).
    """

    findings: tuple[Finding, ...] = ()
    not_checked: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class _Plan:
    checks: tuple[tuple[Rule, Check], ...]
    ones: tuple[str, ...]
    """Fields with one object."""
    several: tuple[str, ...]
    """Fields with several, some of them of a repeated choice."""


class RuleSet:
    """Rules to check together. Immutable from outside; remembers which rules look at a class."""

    def __init__(self, rules: Iterable[AnyRule]) -> None:
        """Raises ValueError when two rules have one id."""
        self.rules = tuple(rules)
        ids = [rule.id for rule in self.rules]
        if doubled := sorted({i for i in ids if ids.count(i) > 1}):
            raise ValueError(f"several rules have the id {', '.join(doubled)}: give each its own")
        self._single = tuple(r for r in self.rules if isinstance(r, Rule))
        self._pairs = tuple(r for r in self.rules if isinstance(r, PairRule))
        self._of_class: dict[type[Component], tuple[Rule, ...]] = {}

    def check(self, message: Component, context: Context = NO_CONTEXT) -> Outcome:
        """Check one message, or any object."""
        walk = _Walk(self, message, context)
        walk.visit(message)
        return walk.outcome()

    def compare(
        self, before: Component, after: Component, context: Context = NO_CONTEXT
    ) -> Outcome:
        """Check what two messages say together; findings point into *after*."""
        findings: list[Finding] = []
        passed: list[tuple[str, tuple[str, ...]]] = []
        lacked: list[str] = []
        first, second = Place(before, context, [], lacked), Place(after, context, [], lacked)
        for rule in self._pairs:
            if not rule.applies_to(type(before), type(after)):
                continue
            if lacking := context.lacks(rule.needs):
                passed.append((rule.id, lacking))
                continue
            try:
                found = [_finding(rule, p) for p in rule.check(before, after, first, second) or ()]
            except Exception as error:
                found = [_failed(rule, second.path, error)]
            findings += found
            if lacked:
                passed.append((rule.id, first_few(lacked)))
                lacked.clear()
        return Outcome(tuple(dict.fromkeys(findings)), tuple(passed))

    def of_class(self, cls: type[Component]) -> tuple[Rule, ...]:
        """The rules that look at objects of a class."""
        if cls not in self._of_class:
            self._of_class[cls] = tuple(r for r in self._single if r.applies_to(cls))
        return self._of_class[cls]


class _Walk:
    def __init__(self, rules: RuleSet, message: Component, context: Context) -> None:
        self.rules = rules
        self.context = context
        self.steps: list[Step] = []
        self.lacked: list[str] = []
        """What the rule at work says it lacks."""
        self.place = Place(message, context, self.steps, self.lacked)
        self.plans: dict[type[Component], _Plan] = {}
        self.findings: list[Finding] = []
        self.needy: dict[str, tuple[str, ...]] = {}

    def visit(self, item: Any) -> None:
        """Check an object and everything in it."""
        cls = item.__class__
        plan = self.plans.get(cls) or self._plan(cls)
        lacked = self.lacked
        for rule, check in plan.checks:
            try:
                found = check(item, self.place)
                if found:
                    self.findings += [_finding(rule, problem) for problem in found]
            except Exception as error:
                self.findings.append(_failed(rule, self.place.path, error))
            if lacked:
                self.needy[rule.id] = first_few((*self.needy.get(rule.id, ()), *lacked))
                lacked.clear()
        steps = self.steps
        for name in plan.ones:
            value = getattr(item, name)
            if isinstance(value, Component):
                steps.append((item, name, 0))
                self.visit(value)
                steps.pop()
        for name in plan.several:
            for index, value in enumerate(getattr(item, name)):
                inner = value.value if value.__class__ is Alternative else value
                if isinstance(inner, Component):
                    steps.append((item, name, index))
                    self.visit(inner)
                    steps.pop()

    def outcome(self) -> Outcome:
        """What was found, equal findings once."""
        return Outcome(tuple(dict.fromkeys(self.findings)), tuple(sorted(self.needy.items())))

    def _plan(self, cls: type[Component]) -> _Plan:
        checks = []
        for rule in self.rules.of_class(cls):
            if lacking := self.context.lacks(rule.needs):
                self.needy[rule.id] = lacking
            else:
                checks.append((rule, rule.check))
        ones: list[str] = []
        several: list[str] = []
        for field in fields_of(cls):
            inside = [c for _, c in field.members] or ([field.content] if field.content else [])
            if any(self._matters(c) for c in inside):
                (several if field.many else ones).append(field.name)
        plan = _Plan(tuple(checks), tuple(ones), tuple(several))
        self.plans[cls] = plan
        return plan

    def _matters(self, cls: type[Component]) -> bool:
        """False for a class without children that no rule looks at."""
        if self.rules.of_class(cls):
            return True
        return any(f.content or f.members for f in fields_of(cls))


def _finding(rule: Rule | PairRule, problem: Problem) -> Finding:
    return Finding(
        rule.id,
        rule.severity,
        rule.layer if isinstance(rule, Rule) else Layer.RULE,
        problem.message,
        problem.path,
        hint=problem.hint,
        source=rule.source,
    )


def _failed(rule: AnyRule, path: str, error: Exception) -> Finding:
    """A rule that breaks is a defect of it: it stops no others, and does not count as passed."""
    return Finding(
        "RULE-900",
        Severity.ERROR,
        Layer.RULE,
        f"{rule.id} could not be checked here: {type(error).__name__}: {shorten(str(error))}",
        path,
        hint="This is a defect of the rule. Report it with the document, or switch the rule off.",
        source=rule.source,
    )
