"""All rules there are, in the order of the catalogue."""

from __future__ import annotations

from functools import cache
from types import ModuleType

from isa95kit.rules.areas import (
    audit,
    costs,
    effectivity,
    enumerations,
    extensions,
    hierarchy,
    idempotency,
    identifiers,
    materials,
    partial_release,
    performance,
    planning,
    potency,
    quality,
    quantities,
    references,
    schedules,
    signatures,
    sync_tiers,
    system_of_record,
    times,
    transactions,
    units_of_measure,
)
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.rule import AnyRule

__all__ = ["AREAS", "RULES", "rule", "rule_set"]

AREAS: tuple[ModuleType, ...] = (
    identifiers,
    effectivity,
    units_of_measure,
    quantities,
    transactions,
    hierarchy,
    references,
    schedules,
    performance,
    materials,
    quality,
    signatures,
    audit,
    idempotency,
    system_of_record,
    times,
    costs,
    potency,
    partial_release,
    planning,
    sync_tiers,
    enumerations,
    extensions,
)
"""The modules of the areas, in the order of the catalogue."""

RULES: tuple[AnyRule, ...] = tuple(rule for area in AREAS for rule in area.RULES)


def rule(id: str) -> AnyRule:  # noqa: A002 the word everybody uses
    """The rule of an id. Raises LookupError naming the nearest one."""
    found = {r.id: r for r in RULES}
    if id not in found:
        from difflib import get_close_matches

        near = get_close_matches(id.upper(), found, 1, 0.4)
        raise LookupError(f"there is no rule {id!r}" + (f": try {near[0]}" if near else ""))
    return found[id]


@cache
def rule_set(*profiles: str) -> RuleSet:
    """The rules of these profiles (``base``, ``gxp``, ``site``); those of ``base`` by default."""
    wanted = profiles or ("base",)
    return RuleSet(r for r in RULES if r.profile in wanted)
