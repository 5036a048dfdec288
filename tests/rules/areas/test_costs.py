"""COST rules beyond their examples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from isa95kit.b2mml import (
    DataType,
    DataTypeValue,
    Identifier,
    OpMaterialActual,
    OpMaterialActualProperty,
    OpSegmentData,
    OpSegmentResponse,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.rules.areas import costs
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.units import Units
from tests.rules.contexts_quantities import accounts

RULES = {rule.id: RuleSet([rule]) for rule in costs.RULES}
AMOUNT = DataType(DataTypeValue.AMOUNT)


def found(rule: str, obj: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [finding.path for finding in RULES[rule].check(obj, context).findings]


@pytest.mark.parametrize(
    ("value", "at"),
    [
        (Value(value_string=ValueString("1", currency_id="EUR"), data_type=AMOUNT), []),
        (Value(value_string=Nil(), data_type=AMOUNT), []),
        (Value(value_string=ValueString("1"), unit_of_measure=UnitOfMeasure("KGM")), []),
        (Value(value_string=ValueString("1", currency_id="EUR")), ["/Value"]),
        (
            Value(value_string=ValueString("1", currency_id="eur"), data_type=AMOUNT),
            ["/Value/ValueString"],
        ),
        (
            QuantityValue(quantity_string=QuantityString("1", currency_id="EUR"), data_type=AMOUNT),
            ["/QuantityValue"],
        ),
    ],
)
def test_money(value: Component, at: list[str]) -> None:
    assert found("COST-001", value) == at


def account(number: str) -> tuple[Value, ...]:
    return (Value(value_string=ValueString(number)),)


def test_every_line_may_have_an_account_of_its_own() -> None:
    context = accounts()
    held = OpMaterialActualProperty(id=Identifier("CostCollector"), value=account("CC-100"))
    line = OpMaterialActual(id=Identifier("1"), material_actual_property=(held,))
    response = OpSegmentResponse(id=Identifier("1"), material_actual=(line,))
    assert found("COST-002", response, context) == []
    bare = replace(line, id=Identifier("2"), material_actual_property=())
    mixed = replace(response, material_actual=(line, bare))
    assert found("COST-002", mixed, context) == ["/OpSegmentResponse"]


def test_a_response_inherits_the_account_of_the_one_around_it() -> None:
    data = OpSegmentData(id=Identifier("CostCollector"), value=account("CC-100"))
    inner = OpSegmentResponse(id=Identifier("1.1"))
    outer = OpSegmentResponse(
        id=Identifier("1"), segment_data=(data,), segment_response_child=(inner,)
    )
    assert found("COST-002", outer, accounts()) == []
    closed = replace(data, value=account("CC-200"))
    path = "/OpSegmentResponse/SegmentResponseChild"
    assert found("COST-002", replace(outer, segment_data=(closed,)), accounts()) == [path]
    unknown = replace(data, value=account("CC-999"))
    assert found("COST-002", replace(outer, segment_data=(unknown,)), accounts()) == [path]
    blank = replace(data, value=(Value(value_string=Nil()),))
    assert found("COST-002", replace(outer, segment_data=(blank,)), accounts()) == [path]


def test_without_a_register_nothing_is_said() -> None:
    outcome = RULES["COST-002"].check(OpSegmentResponse(id=Identifier("1")))
    assert outcome.not_checked == (("COST-002", ("accounts",)),)


def test_a_unit_that_was_agreed_on_is_no_currency() -> None:
    cup = Value(value_string=ValueString("2"), unit_of_measure=UnitOfMeasure("CUP"))
    assert found("COST-001", cup) == ["/Value/UnitOfMeasure"]
    assert found("COST-001", cup, Context(units=Units())) == ["/Value/UnitOfMeasure"]
    assert found("COST-001", cup, Context(units=Units(aliases={"CUP": "G21"}))) == []
