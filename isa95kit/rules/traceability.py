"""Which rule comes from where, stands where, and is shown right where: the traceability table."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from types import ModuleType

from isa95kit.rules.rule import AnyRule, PairRule, Rule

__all__ = ["Trace", "trace", "traces"]


@dataclass(frozen=True, slots=True)
class Trace:
    """One line of the table."""

    id: str
    title: str
    severity: str
    profile: str
    basis: str
    checked: str
    """``message``, ``context`` (with what it needs), ``pair``, or ``schema``."""
    needs: str
    source: str
    rationale: str
    implementation: str
    """Module and function; for a rule that syntax and schema enforce the ids of their findings."""
    tests: str
    """File with its examples, in the project's repository; empty for a plant's own rule."""

    @classmethod
    def columns(cls) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(f.name for f in fields(cls))


def traces(areas: Iterable[ModuleType]) -> Iterator[Trace]:
    """The table of the rules of these areas, in their order."""
    for area in areas:
        for rule in area.RULES:
            yield trace(rule, f"tests/rules/examples/{area.__name__.rpartition('.')[2]}.yaml")


def trace(rule: AnyRule, tests: str = "") -> Trace:
    """The line of one rule, whose examples stand in the file *tests*."""
    needs: tuple[str, ...] = ()
    if isinstance(rule, (Rule, PairRule)):
        function = inspect.unwrap(rule.check)
        name = getattr(function, "__qualname__", type(function).__name__)
        implementation = f"{function.__module__}:{name}"
        needs = rule.needs
        checked = "pair" if isinstance(rule, PairRule) else "context" if needs else "message"
    else:
        implementation = " ".join(rule.enforced_by)
        checked = "schema"
    return Trace(
        rule.id,
        rule.title,
        str(rule.severity),
        rule.profile,
        rule.basis,
        checked,
        " ".join(needs),
        rule.source,
        rule.rationale,
        implementation,
        tests,
    )
