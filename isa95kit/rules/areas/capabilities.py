"""SCH: the figures of a capability add up."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any

from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import Rule
from isa95kit.rules.sums import Amount, amounts_of, differ, total
from isa95kit.units import Units

__all__ = ["ADD_UP"]

PARTS = (("Used", "Unused"), ("Committed", "Available", "Unattainable"))
LISTS = (
    "personnel_capability",
    "personnel_capability_child",
    "equipment_capability",
    "equipment_capability_child",
    "physical_asset_capability",
    "physical_asset_capability_child",
    "material_capability",
    "assembly_capability",
)
SAME = (
    "personnel_use",
    "equipment_use",
    "physical_asset_use",
    "material_use",
    "hierarchy_scope",
    "operational_location",
    "physical_location",
    "storage_location",
    "start_time",
    "end_time",
)
"""Fields in which entries about the same capability are the same, beside the resources."""

Entry = tuple[int, str, dict[str, Amount]]


def add_up(item: Any, at: Place) -> Iterator[Problem]:
    """SCH-017. Entries about the same resource, time, use and place belong together."""
    for name in LISTS:
        entries = getattr(item, name, ())
        if len(entries) < 2:
            continue
        groups: dict[Hashable, list[Entry]] = {}
        for index, entry in enumerate(entries):
            if entry.capability_type is not None:
                told = (
                    index,
                    str(entry.capability_type.value),
                    amounts_of(entry.quantity, at.context),
                )
                groups.setdefault(_about(entry), []).append(told)
        for group in groups.values():
            yield from _added(group, name, at)


def _about(entry: Any) -> Hashable:
    resources = tuple(
        (name, tuple(map(_identity, getattr(entry, name))))
        for name in type(entry).__dataclass_fields__
        if name.endswith("_id") and isinstance(getattr(entry, name), tuple)
    )
    properties = next(n for n in type(entry).__dataclass_fields__ if n.endswith("_property"))
    alike = tuple(repr(getattr(entry, name, None)) for name in SAME)
    return resources, alike, repr(getattr(entry, properties))


def _identity(reference: Any) -> Hashable:
    try:
        return Identity.of(reference)
    except NoIdentity:
        return None


def _added(group: list[Entry], name: str, at: Place) -> Iterator[Problem]:
    totals = [(index, amounts) for index, kind, amounts in group if kind == "Total"]
    if len(totals) > 1:
        at.lacks(f"which of {len(totals)} Totals holds")
    if len(totals) != 1:
        return
    units = at.context.units
    tolerance = at.context.agreement.tolerances.quantity
    index, whole = totals[0]
    for parts in PARTS:
        held = [(kind, amounts) for _, kind, amounts in group if kind in parts]
        complete = {kind for kind, _ in held} == set(parts)
        for key, all_of_it in whole.items():
            given = [amounts[key] for _, amounts in held if key in amounts]
            added = total(given, units)
            if given and (added is None or added.to(all_of_it.unit, units) is None):
                at.lacks(f"{' + '.join(dict(held))} in the unit of the Total")
            if added is None or not differ(added, all_of_it, tolerance, units):
                continue
            if complete and all(key in amounts for _, amounts in held):
                told = f"{' + '.join(parts)} is {added}, and Total {all_of_it}"
            elif _more(added, all_of_it, units) and all(_counts(a.get(key)) for _, a in held):
                told = f"{' + '.join(dict(held))} is {added}, more than the Total of {all_of_it}"
            else:
                continue
            yield at.problem(told, field=f"{name}[{index}]", hint="Find out which figure is wrong.")


def _more(one: Amount, other: Amount, units: Units | None) -> bool:
    converted = one.to(other.unit, units)
    return converted is not None and converted.number > other.number


def _counts(amount: Amount | None) -> bool:
    return amount is None or amount.number >= 0


def _lists(cls: type[Component]) -> bool:
    return any(name in cls.__dataclass_fields__ for name in LISTS)


ADD_UP = Rule(
    id="SCH-017",
    title="Total is Used plus Unused, or Committed plus Available plus Unattainable",
    severity=Severity.ERROR,
    profile="base",
    basis="stated",
    source="Schema: annotation of CapabilityType; MES-ERP integration practice: capacity",
    rationale="An order is planned into hours that are not there, or hours that are there stay "
    "empty.",
    remark="Added up are entries of one list about the same resource, time, use and place. Where "
    "a part is missing, the others may not be more than the total. The quantity tolerance of the "
    "agreement holds.",
    looks_at=_lists,
    check=add_up,
)
