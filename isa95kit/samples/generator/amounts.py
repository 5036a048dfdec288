"""Quantities and values: text, data type and unit that fit each other."""

from __future__ import annotations

from isa95kit.samples.generator.story import Scene, Tell, Text

__all__ = ["AMOUNTS"]


def _quantity(scene: Scene) -> str:
    return scene.amount.text


def _unit(scene: Scene) -> Text:
    return scene.amount.unit


def _value(scene: Scene) -> Text:
    fact = scene.fact
    return (fact.value, {"currencyID": fact.currency}) if fact.currency else fact.value


def _data_type(scene: Scene) -> str:
    return scene.fact.data_type


def _value_unit(scene: Scene) -> Text:
    return scene.fact.unit


AMOUNTS: dict[str | tuple[str, str], Tell] = {
    "QuantityString": _quantity,
    ("QuantityValueType", "UnitOfMeasure"): _unit,
    ("QuantityValueType", "DataType"): lambda _: "decimal",
    "ValueString": _value,
    ("ValueType", "DataType"): _data_type,
    ("ValueType", "UnitOfMeasure"): _value_unit,
    ("BatchValueType", "DataType"): _data_type,
    ("BatchValueType", "UnitOfMeasure"): lambda scene: scene.fact.unit or "C62",
    "UnitOfMeasure": _unit,
    "Nominal": _quantity,
    "Min": _quantity,
    "Max": _quantity,
    "BatchSize": _quantity,
    "ScaledSize": _quantity,
    "RequestedBatchSize": _quantity,
    "ActualBatchSize": _quantity,
    "ScaleReference": _quantity,
    "Amount": _quantity,
}
"""The text of quantities, values and what they are measured in."""
