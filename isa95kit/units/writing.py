"""Quantities as B2MML: the text and the unit as they were written, nothing lost on the way."""

from __future__ import annotations

from typing import TypeVar

from isa95kit.b2mml.base import Nil
from isa95kit.b2mml.common import (
    AnyGenericValue,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.b2mml.core_components import Identifier
from isa95kit.units.quantity_errors import QuantityError
from isa95kit.units.reading import Readable

__all__ = ["quantity_value", "value"]

S = TypeVar("S", bound=AnyGenericValue)


def quantity_value(
    text: str, unit: UnitOfMeasure, key: Identifier | None, source: Readable | None
) -> QuantityValue:
    """A QuantityValue: *source* itself where it is one, its attributes kept where it is a Value.

    >>> quantity_value("1.50", UnitOfMeasure("KGM"), None, None).unit_of_measure
    UnitOfMeasure(value='KGM')
    """
    if isinstance(source, QuantityValue):
        return source
    if not isinstance(source, Value):
        return QuantityValue(quantity_string=QuantityString(text), unit_of_measure=unit, key=key)
    _no_extensions(source)
    return QuantityValue(
        quantity_string=_retyped(source.value_string, QuantityString),
        data_type=source.data_type,
        unit_of_measure=source.unit_of_measure,
        key=key,
    )


def value(text: str, unit: UnitOfMeasure, key: Identifier | None, source: Readable | None) -> Value:
    """A Value, in the same way.

    >>> value("1.50", UnitOfMeasure("KGM"), None, None).value_string
    ValueString(value='1.50')
    """
    if isinstance(source, Value):
        return source
    if not isinstance(source, QuantityValue):
        return Value(value_string=ValueString(text), unit_of_measure=unit, key=key)
    _no_extensions(source)
    return Value(
        value_string=_retyped(source.quantity_string, ValueString),
        data_type=source.data_type,
        unit_of_measure=source.unit_of_measure,
        key=key,
    )


def _retyped(text: AnyGenericValue | Nil, into: type[S]) -> S | Nil:
    """QuantityString and ValueString have the same attributes."""
    if isinstance(text, Nil):
        return text
    return into(**{name: getattr(text, name) for name in text.__dataclass_fields__})


def _no_extensions(source: QuantityValue | Value) -> None:
    if source.extensions:
        raise QuantityError(
            f"this {type(source).__name__} has extensions of its own, which have no place in the "
            "other class: take them off first, with dataclasses.replace(value, extensions=())"
        )
