"""ENUM: enumerated values, Other, and OtherValue."""

from __future__ import annotations

from typing import Any

from isa95kit.b2mml import ClassPropertyType
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import enumeration_of
from isa95kit.findings import Severity, shorten
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, Rule, SchemaRule

__all__ = ["RULES"]

OTHER = "Other"


def said_what(code: Any, at: Place) -> tuple[Problem, ...] | None:
    """ENUM-001."""
    if code.value != OTHER or (code.other_value and not code.other_value.isspace()):
        return None
    return (
        at.problem(
            "Other does not say which other value is meant",
            hint="Write it in OtherValue, or use a value of the list.",
        ),
    )


def only_with_other(code: Any, at: Place) -> tuple[Problem, ...] | None:
    """ENUM-002. An empty OtherValue says nothing, and contradicts nothing."""
    if not code.other_value or code.value == OTHER or code.other_value.isspace():
        return None
    return (
        at.problem(
            f"the value is {code.value}, and OtherValue says {shorten(code.other_value)!r}",
            field="other_value",
            hint=f"Drop OtherValue, or write Other in place of {code.value}.",
        ),
    )


def no_other(code: ClassPropertyType, at: Place) -> tuple[Problem, ...] | None:
    """ENUM-004."""
    if code.value != OTHER:
        return None
    return (
        at.problem(
            "Other cannot be explained here: the type of a class property has no OtherValue",
            hint="Use ClassType, InstanceType or DefaultType.",
        ),
    )


def _with_other_value(cls: type[Component]) -> bool:
    return "other_value" in cls.__dataclass_fields__ and enumeration_of(cls) is not None


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="ENUM-001",
        title="The value Other comes with an OtherValue",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0700 documentation: extended enumerations; the schema leaves it optional",
        rationale="A code that means anything cannot be acted upon.",
        looks_at=_with_other_value,
        check=said_what,
    ),
    Rule(
        id="ENUM-002",
        title="OtherValue comes with the value Other alone",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0700 documentation: extended enumerations; the schema accepts it anywhere",
        rationale="Of two values in one element each receiver takes another.",
        remark="An empty OtherValue is taken for none.",
        looks_at=_with_other_value,
        check=only_with_other,
    ),
    Rule(
        id="ENUM-004",
        title="The type of a class property is never Other",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="Schema: ClassPropertyTypeType lists Other and has no OtherValue",
        rationale="What is meant cannot be written down.",
        looks_at=("ClassPropertyType",),
        check=no_other,
    ),
    SchemaRule(
        id="ENUM-006",
        title="An enumerated value is spelled as in the list",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="Schema: lists of values, whose annotations spell some of them otherwise",
        rationale="Unrestricted and UnRestricted are two values to a program.",
        enforced_by=("XSD-305",),
    ),
    SchemaRule(
        id="ENUM-008",
        title="In JSON an enumerated value is checked in both of its forms",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="Measurement: the official JSON Schema does not check the plain form of 114 types",
        rationale="A value that the other side's schema refuses comes back as a broken message.",
        enforced_by=("XSD-305",),
    ),
)
