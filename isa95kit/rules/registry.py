"""All rules there are, in the order of the catalogue.

An area is imported when a rule of it is wanted: whoever asks the ``base`` set alone does not wait
for the areas that have none of its rules.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from isa95kit.rules.engine import RuleSet

if TYPE_CHECKING:
    from isa95kit.rules.rule import AnyRule

    AREAS: tuple[ModuleType, ...]
    """The modules of the areas, in the order of the catalogue."""
    RULES: tuple[AnyRule, ...]
    """The rules of all of them."""

__all__ = ["AREAS", "RULES", "SETS", "rule", "rule_set"]

SETS = {
    "identifiers": ("base", "gxp"),
    "effectivity": ("base", "gxp"),
    "units_of_measure": ("base", "gxp"),
    "quantities": ("base", "gxp"),
    "transactions": ("base", "gxp"),
    "hierarchy": ("base",),
    "references": ("base", "gxp"),
    "schedules": ("base", "gxp"),
    "performance": ("base", "gxp"),
    "materials": ("base", "gxp"),
    "quality": ("gxp",),
    "signatures": ("gxp",),
    "audit": ("gxp",),
    "idempotency": ("base", "gxp"),
    "system_of_record": ("gxp",),
    "times": ("gxp",),
    "costs": ("gxp",),
    "potency": ("gxp",),
    "partial_release": ("gxp",),
    "planning": ("gxp",),
    "sync_tiers": ("gxp",),
    "enumerations": ("base",),
    "extensions": ("base",),
}
"""The areas, and the rule sets that each has rules of."""


def rule(id: str) -> AnyRule:  # noqa: A002 the word everybody uses
    """The rule of an id. Raises LookupError naming the nearest one."""
    found = {r.id: r for r in _all_rules()}
    if id not in found:
        from difflib import get_close_matches

        near = get_close_matches(id.upper(), found, 1, 0.4)
        raise LookupError(f"there is no rule {id!r}" + (f": try {near[0]}" if near else ""))
    return found[id]


@cache
def rule_set(*profiles: str) -> RuleSet:
    """The rules of these profiles (``base``, ``gxp``, ``site``); those of ``base`` by default."""
    wanted = profiles or ("base",)
    needed = (_area(name) for name, sets in SETS.items() if not set(sets).isdisjoint(wanted))
    return RuleSet(r for area in needed for r in area.RULES if r.profile in wanted)


def _area(name: str) -> ModuleType:
    return import_module(f"isa95kit.rules.areas.{name}")


@cache
def _all_areas() -> tuple[ModuleType, ...]:
    return tuple(map(_area, SETS))


@cache
def _all_rules() -> tuple[AnyRule, ...]:
    return tuple(rule for area in _all_areas() for rule in area.RULES)


def __getattr__(name: str) -> Any:
    match name:
        case "AREAS":
            return _all_areas()
        case "RULES":
            return _all_rules()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
