"""A plain function with a docstring is a rule."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from isa95kit.b2mml import MaterialLot, Person
from isa95kit.findings import Severity
from isa95kit.rules.own import OwnRuleError, rule_of, rules_of
from isa95kit.rules.place import Place, Problem


def stored(lot: MaterialLot, at: Place) -> Iterator[Problem]:
    """PLANT-001 (warning): Every lot names where it is stored.

    Without it a driver looks
    for the pallet.
    """
    yield at.problem("")


def named(item: MaterialLot | Person, at: Place) -> None:
    """PLANT-2: It has a name"""


def test_a_function_is_a_rule() -> None:
    rule = rule_of(stored)
    assert (rule.id, rule.severity) == ("PLANT-001", Severity.WARNING)
    assert rule.title == "Every lot names where it is stored"
    assert rule.rationale == "Without it a driver looks for the pallet."
    assert rule.applies_to(MaterialLot)
    assert not rule.applies_to(Person)


def test_severity_is_error_unless_it_says_otherwise_and_classes_may_be_several() -> None:
    rule = rule_of(named)
    assert rule.severity is Severity.ERROR
    assert rule.applies_to(MaterialLot)
    assert rule.applies_to(Person)


def undescribed(lot: MaterialLot, at: Place) -> None:
    """Every lot is stored."""


def unannotated(lot, at) -> None:  # type: ignore[no-untyped-def]
    """A-1: x"""


def alone(lot: MaterialLot) -> None:
    """A-1: x"""


@pytest.mark.parametrize(
    ("function", "told"),
    [(undescribed, "docstring"), (unannotated, "first parameter"), (alone, "the place")],
)
def test_what_a_function_lacks_is_said(function: object, told: str) -> None:
    with pytest.raises(OwnRuleError, match=told):
        rule_of(function)  # type: ignore[arg-type]


def test_the_rules_of_a_module() -> None:
    module = ModuleType("plant")
    exec(  # noqa: S102 our own words
        "def a(lot: 'MaterialLot', at):\n '''A-1: x'''\n"
        "def _b(lot: 'MaterialLot', at):\n '''A-2: x'''\n"
        "def c(x):\n '''no rule'''\n",
        vars(module),
    )
    assert [r.id for r in rules_of(module)] == ["A-1"]
    vars(module)["RULES"] = (rule_of(stored), module.a)
    assert [r.id for r in rules_of(module)] == ["PLANT-001", "A-1"]
