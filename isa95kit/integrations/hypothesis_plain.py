"""What a careful sender heeds, by construction: units, codes, the order of times and levels."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from isa95kit import extras
from isa95kit.b2mml import (
    DataType,
    EquipmentLevel,
    HierarchyScope,
    Priority,
    TransExpression,
    TransShow,
    TransSync,
    UnitOfMeasure,
)
from isa95kit.b2mml.base import Component, DateTimeText
from isa95kit.b2mml.common import DataTypeValue, EquipmentLevelValue
from isa95kit.binding.fields import Field, enumeration_of, fields_of
from isa95kit.hierarchy import rank
from isa95kit.integrations.hypothesis_facts import facts_of
from isa95kit.releases import Release
from isa95kit.transactions.criteria import Action, Response

extras.load("hypothesis", "hypothesis")

from hypothesis import strategies as st  # noqa: E402 the extra comes first
from hypothesis.strategies import SearchStrategy  # noqa: E402

__all__ = ["fitting", "needed_too", "plain_field"]

_UNITS = ("KGM", "GRM", "LTR", "C62", "MTR", "HUR")
_NUMBERS = (DataTypeValue.DECIMAL, DataTypeValue.DOUBLE)
_OTHER = "Other"
_CODES: dict[str, tuple[str, ...]] = {
    "action_expression": tuple(Action),
    "response_expression": (Response.REJECTED,),  # the one code that every answer may have
}
_LADDER = (
    EquipmentLevelValue.ENTERPRISE,
    EquipmentLevelValue.SITE,
    EquipmentLevelValue.AREA,
    EquipmentLevelValue.WORK_CENTER,
    EquipmentLevelValue.WORK_UNIT,
    EquipmentLevelValue.EQUIPMENT_MODULE,
)
"""One level of each rank that has something below it."""
_MATERIAL = ("definition", "lot", "sub_lot", "class")
_RESOURCES = {
    f"Op{kind}{use}": names
    for kind, names in (
        ("Material", tuple(f"material_{one}_id" for one in _MATERIAL)),
        ("Equipment", ("equipment_id", "equipment_class_id")),
        ("Personnel", ("person_id", "personnel_class_id")),
        ("PhysicalAsset", ("physical_asset_id", "physical_asset_class_id")),
    )
    for use in ("Actual", "Requirement")
}
_PERIODS = (
    ("actual_start_time", "actual_end_time"),
    ("creation_date", "expiration_date"),
    ("earliest_start_time", "latest_end_time"),
    ("effective_date", "expiration_date"),
    ("effective_start_date", "effective_end_date"),
    ("effective_time_stamp", "expiration_time_stamp"),
    ("effective_timestamp", "effective_end_date"),
    ("requested_start_time", "requested_end_time"),
    ("start_date_time", "finish_date_time"),
    ("start_time", "end_time"),
    ("start_time", "endtime"),
)


def plain_field(cls: type[Component], item: Field) -> SearchStrategy[Any] | None:
    """The strategy of a field whose values have to fit others of the object; None for the rest."""
    names = {f.name for f in fields_of(cls)}
    if item.content is DataType and names & {"quantity_string", "value_string"}:
        return st.sampled_from(_NUMBERS).map(DataType)
    if item.name == "release_id" and item.kind == "attribute":
        return st.just(f"B2MML-{Release.latest()}")
    if item.content is TransExpression:
        coded = st.sampled_from(_CODES[item.name]).map(_expression)
        return coded.map(lambda one: (one,)) if item.many else coded
    if item.content is UnitOfMeasure:
        return st.sampled_from(_UNITS).map(UnitOfMeasure)
    if cls is Priority and item.kind == "text":
        return st.integers(1, 99).map(str)
    if item.kind == "text" and item.enumeration is not None:
        return st.sampled_from([m for m in item.enumeration if m.value != _OTHER])
    return None


def needed_too(cls: type[Component], present: Collection[str]) -> list[str]:
    """The fields that an object needs although the schema does not ask for them."""
    names = {f.name for f in fields_of(cls)}
    needed = []
    if {"quantity_string", "unit_of_measure"} <= names:
        needed.append("unit_of_measure")
    resource = _RESOURCES.get(cls.__name__, ())
    if resource and not any(name in present for name in resource):
        needed.append(resource[0])
    return [name for name in needed if name not in present]


def fitting(
    cls: type[Component], values: Mapping[str, Any], given: Collection[str]
) -> dict[str, Any]:
    """The same values, but for those that do not fit the others; what is given stays as it is."""
    fit = dict(values)
    free = {name for name in values if name not in given}
    loose = free.intersection(f.name for f in facts_of(cls).optional)
    for start, end in _PERIODS:
        _order(fit, start, end, free, loose)
    for name in _superfluous(cls, fit):
        if name in loose:
            del fit[name]
    if cls is HierarchyScope:
        _raise(fit, free)
    for name in ("quantity", *(("action_criteria",) if cls is TransSync else ())):
        # Several quantities want keys to tell them apart, and a Sync has one action for all.
        if name in free and isinstance(fit[name], tuple):
            fit[name] = fit[name][:1]
    enumeration = enumeration_of(cls)
    if enumeration is not None and "value" in free and fit.get("other_value") is not None:
        fit["value"] = enumeration(_OTHER)
    return fit


def _order(fit: dict[str, Any], start: str, end: str, free: set[str], loose: set[str]) -> None:
    """A start before its end, or one of the two alone."""
    first, last = fit.get(start), fit.get(end)
    if not isinstance(first, DateTimeText) or not isinstance(last, DateTimeText):
        return
    if _before(first, last):
        return
    if start in free and end in free and _before(last, first):
        fit[start], fit[end] = last, first
        return
    for name in (end, start):
        if name in loose:
            del fit[name]
            return


def _before(first: DateTimeText, last: DateTimeText) -> bool:
    try:
        return first.datetime < last.datetime
    except (ValueError, TypeError):  # given times may be no times, or have no offset
        return False


def _superfluous(cls: type[Component], values: Mapping[str, Any]) -> list[str]:
    """The fields that say nothing without others, or contradict them."""
    names = {f.name for f in fields_of(cls)}
    found = []
    for version in names & values.keys():
        stem, _, end = version.rpartition("_")
        named = names & {f"{stem}_id", stem}
        if end == "version" and named and not named & values.keys():
            found.append(version)
    if cls is TransShow:
        found.append("response_criteria")  # what is shown is no answer that rejects
    return [name for name in found if name in values]


def _raise(fit: dict[str, Any], free: set[str]) -> None:
    """A scope one level above the path below it; where there is none above, it ends there."""
    child = fit.get("hierarchy_scope_child")
    for name in ("equipment_level", "equipment_element_level"):
        own = fit.get(name)
        if not isinstance(own, EquipmentLevel) or not isinstance(child, HierarchyScope):
            continue
        level, top = rank(own.value), _top(child)
        if level is None or top is None or level < top:
            continue
        if name in free and top > 0:
            fit[name] = EquipmentLevel(_LADDER[top - 1])
        elif "hierarchy_scope_child" in free:
            del fit["hierarchy_scope_child"]


def _top(scope: HierarchyScope) -> int | None:
    """The highest rank in a path; None where no level has one."""
    part: HierarchyScope | None = scope
    while part is not None:
        for level in (part.equipment_level, part.equipment_element_level):
            if level is not None and (found := rank(level.value)) is not None:
                return found
        part = part.hierarchy_scope_child
    return None


def _expression(code: str) -> TransExpression:
    return TransExpression("0", action_code=str(code))
