"""What a careful sender heeds, by construction: units, numbers, codes, and the order of times."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from isa95kit import extras
from isa95kit.b2mml import DataType, TransExpression, TransSync, UnitOfMeasure
from isa95kit.b2mml.base import Component, DateTimeText
from isa95kit.b2mml.common import DataTypeValue
from isa95kit.binding.fields import Field, enumeration_of, fields_of
from isa95kit.releases import Release
from isa95kit.transactions.criteria import Action, Response

extras.load("hypothesis", "hypothesis")

from hypothesis import strategies as st  # noqa: E402 the extra comes first
from hypothesis.strategies import SearchStrategy  # noqa: E402

__all__ = ["in_order", "plain_field", "plain_object"]

_UNITS = ("KGM", "GRM", "LTR", "C62", "MTR", "HUR")
_NUMBERS = (DataTypeValue.DECIMAL, DataTypeValue.DOUBLE)
_OTHER = "Other"
_CODES: dict[str, tuple[str, ...]] = {
    "action_expression": tuple(Action),
    "response_expression": (Response.REJECTED,),  # the one code that every answer may have
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
    if item.kind == "text" and item.enumeration is not None:
        return st.sampled_from([m for m in item.enumeration if m.value != _OTHER])
    return None


def plain_object(cls: type[Component], present: Iterable[str]) -> dict[str, SearchStrategy[Any]]:
    """What an object needs because of what it has, or always."""
    names = {f.name: f for f in fields_of(cls)}
    held = set(present)
    needed: dict[str, SearchStrategy[Any]] = {}
    if "quantity_string" in names and "unit_of_measure" in names and "unit_of_measure" not in held:
        needed["unit_of_measure"] = st.just(UnitOfMeasure(_UNITS[0]))
    return needed


def in_order(cls: type[Component], values: dict[str, Any]) -> dict[str, Any]:
    """The same values, starts before ends, one criterion, and Other where there is OtherValue."""
    values = dict(values)
    for start, end in _PERIODS:
        first, last = values.get(start), values.get(end)
        if isinstance(first, DateTimeText) and isinstance(last, DateTimeText):
            values[start], values[end] = sorted((first, last), key=lambda moment: moment.datetime)
            if first.datetime == last.datetime:
                del values[end]
    if cls is TransSync and "action_criteria" in values:
        values["action_criteria"] = values["action_criteria"][:1]
    enumeration = enumeration_of(cls)
    if enumeration is not None and values.get("other_value") is not None:
        values["value"] = enumeration(_OTHER)
    return values


def _expression(code: str) -> TransExpression:
    return TransExpression("0", action_code=str(code))
