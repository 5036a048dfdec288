"""Exact checks of values: the datatype behind a type, its white space, enumerations and patterns.

`checker` compiles the check of one type. The check takes the text as it stands in the document
and answers with the `ValueProblem`, or None. It runs in time linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from isa95kit.schema import builtin_types
from isa95kit.schema.components import Components, SimpleType

__all__ = ["Checker", "ValueProblem", "builtin_of", "checker", "derivation"]


@dataclass(frozen=True, slots=True)
class ValueProblem:
    """Why a value is wrong.

    ``datatype`` is the built-in it fails, or ``enumeration``, ``pattern`` or ``union``.
    ``reason`` may be empty when there is nothing to add to that.
    ``suggestion`` is the right spelling where it is obvious, else empty.
    """

    datatype: str
    reason: str
    suggestion: str = ""


Checker = Callable[[str], ValueProblem | None]


def derivation(components: Components, name: str) -> Iterator[tuple[str, str]]:
    """Every type *name* derives from, itself first, each with the method of the step to the next.

    Ends at ``xsd:anyType``. The method is ``restriction`` or ``extension``.
    """
    while name:
        declared = components.types.get(name)
        if declared is None:
            base, method = builtin_types.BASES.get(name, ""), "restriction"
        else:
            base = declared.base
            method = getattr(declared, "derivation", "") or "restriction"
            if not base and name != "xsd:anyType":
                base = "xsd:anySimpleType" if isinstance(declared, SimpleType) else "xsd:anyType"
        yield name, method
        name = base


def builtin_of(components: Components, name: str) -> str:
    """The built-in a type derives from: ``xsd:anySimpleType`` for a union, ``xsd:anyType`` for
    a type with children.
    """
    return next(step for step, _ in derivation(components, name) if step.startswith("xsd:"))


def checker(components: Components, name: str) -> Checker | None:
    """The check of a type with text (simple type, or complex type with simple content).

    None when any text is right.
    """
    declared = components.types.get(name)
    if declared is None:
        return _builtin_checker(name)
    if isinstance(declared, SimpleType) and declared.members:
        return _union(components, declared)
    base = checker(components, declared.base)
    normalise = _white_space(components, name)
    if isinstance(declared, SimpleType) and declared.patterns:
        base = _patterned(base, normalise, declared.patterns)
    if declared.values:
        base = _enumerated(base, normalise, declared.values)
    return base


def _white_space(components: Components, name: str) -> Callable[[str], str]:
    builtin = builtin_of(components, name)
    if builtin in ("xsd:string", "xsd:anySimpleType"):
        return str
    return builtin_types.replace if builtin == "xsd:normalizedString" else builtin_types.collapse


def _builtin_checker(name: str) -> Checker | None:
    complaint = builtin_types.complaint(name)
    if complaint is None:
        return None
    datatype = name.removeprefix("xsd:")
    collapse = builtin_types.collapse

    def check(text: str) -> ValueProblem | None:
        found = complaint(collapse(text))
        return None if found is None else ValueProblem(datatype, *found)

    return check


def _enumerated(
    base: Checker | None, normalise: Callable[[str], str], values: tuple[str, ...]
) -> Checker:
    allowed = frozenset(values)

    def check(text: str) -> ValueProblem | None:
        if text in allowed:
            return None
        normal = normalise(text)
        if normal in allowed:
            return None
        if base is not None and (problem := base(text)) is not None:
            return problem
        stripped = normal.strip()
        if not stripped:
            return ValueProblem("enumeration", "expected one of the values of its list")
        if stripped in allowed:
            return ValueProblem("enumeration", "blanks stand around it", stripped)
        return ValueProblem("enumeration", "")

    return check


def _patterned(
    base: Checker | None, normalise: Callable[[str], str], patterns: tuple[str, ...]
) -> Checker:
    if not all(re.fullmatch("[A-Za-z0-9 ]+", pattern) for pattern in patterns):
        raise ValueError(f"patterns {patterns}: only patterns that are plain words are supported")
    allowed = frozenset(patterns)
    reason = "expected " + " or ".join(patterns)

    def check(text: str) -> ValueProblem | None:
        if base is not None and (problem := base(text)) is not None:
            return ValueProblem(problem.datatype, reason, problem.suggestion)
        normal = normalise(text)
        if normal in allowed:
            return None
        suggestion = {"1": "true", "0": "false"}.get(normal, "")
        return ValueProblem("pattern", reason, suggestion if suggestion in allowed else "")

    return check


def _union(components: Components, declared: SimpleType) -> Checker | None:
    checks = [checker(components, member) for member in declared.members]
    if any(check is None for check in checks):
        return None
    members = [check for check in checks if check is not None]

    def check(text: str) -> ValueProblem | None:
        if any(member(text) is None for member in members):
            return None
        return ValueProblem("union", f"it is none of {', '.join(declared.members)}")

    return check
