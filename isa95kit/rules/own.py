"""A plant's own rules: plain functions, told by their annotation and docstring what they are.

    def every_lot_is_stored_somewhere(lot: MaterialLot, at: Place) -> Iterator[Problem]:
        '''PLANT-001 (warning): Every lot names where it is stored.

        Without it a driver looks for the pallet.
        '''
        if lot.storage_location is None:
            yield at.problem("the lot does not say where it is", hint="Add StorageLocation.")

The first line is id, severity (error, where none is given) and title; what follows is the
rationale. The class a rule looks at is that of its first parameter.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

from isa95kit.findings import Severity
from isa95kit.rules.rule import AnyRule, PairRule, Rule, SchemaRule

__all__ = ["OwnRuleError", "rule_of", "rules_of"]

FIRST_LINE = re.compile(r"([A-Z][A-Z0-9]*-\d+)\s*(?:\((error|warning|info)\))?:\s*(.+)")


class OwnRuleError(TypeError):
    """A function cannot be taken for a rule; the message says what it lacks."""


def rule_of(function: Callable[..., Any], *, needs: tuple[str, ...] = ()) -> Rule:
    """The rule that a function is. Raises `OwnRuleError`."""
    name = getattr(function, "__qualname__", repr(function))
    doc = inspect.getdoc(function) or ""
    first, _, rest = doc.partition("\n")
    described = FIRST_LINE.fullmatch(first.strip())
    if described is None:
        raise OwnRuleError(
            f"{name}: its docstring begins with the rule's id and title, "
            "as in 'PLANT-001 (warning): Every lot names where it is stored.'"
        )
    parameters = list(inspect.signature(function).parameters.values())
    if len(parameters) != 2:
        raise OwnRuleError(
            f"{name}: takes the object and the place, as in (lot: MaterialLot, at: Place)"
        )
    annotation = parameters[0].annotation
    looks_at = (
        annotation if isinstance(annotation, str) else getattr(annotation, "__qualname__", "")
    )
    names = tuple(part.strip().rpartition(".")[2] for part in looks_at.split("|"))
    if annotation is inspect.Parameter.empty or not all(names):
        raise OwnRuleError(
            f"{name}: its first parameter says which class it looks at, as in lot: MaterialLot"
        )
    return Rule(
        id=described[1],
        title=described[3].rstrip("."),
        severity=Severity(described[2] or "error"),
        profile="site",
        basis="stated",
        source=f"{function.__module__}.{name}",
        rationale=" ".join(rest.split()),
        looks_at=names,
        check=function,
        needs=needs,
    )


def rules_of(module: ModuleType) -> tuple[AnyRule, ...]:
    """The rules a module has: its ``RULES`` where there are, else its functions that are rules."""
    listed = getattr(module, "RULES", None)
    if listed is not None:
        return tuple(
            r if isinstance(r, (Rule, PairRule, SchemaRule)) else rule_of(r) for r in listed
        )
    return tuple(
        rule_of(function)
        for name, function in vars(module).items()
        if inspect.isfunction(function)
        and function.__module__ == module.__name__
        and not name.startswith("_")
        and FIRST_LINE.match((inspect.getdoc(function) or "").strip())
    )
