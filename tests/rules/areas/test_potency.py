"""POT rules beyond their examples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from isa95kit import b2mml
from isa95kit.b2mml import (
    Identifier,
    OpMaterialActual,
    OpMaterialActualProperty,
    PropertyMeasurement,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.rules.areas import potency
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.state import PlantState
from isa95kit.units import Units
from tests.rules.contexts_quantities import assays_of_lots, potent_materials

RULES = {rule.id: RuleSet([rule]) for rule in potency.RULES}


def found(rule: str, obj: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [finding.path for finding in RULES[rule].check(obj, context).findings]


def actual(
    used: str, counted: str, factor: str, units: tuple[str, str] = ("KGM", "KGM")
) -> OpMaterialActual:
    def of(text: str, unit: str, key: str) -> QuantityValue:
        return QuantityValue(
            quantity_string=QuantityString(text),
            unit_of_measure=UnitOfMeasure(unit),
            key=Identifier(key),
        )

    return OpMaterialActual(
        id=Identifier("1"),
        material_definition_id=(Identifier("API"),),
        material_lot_id=(Identifier("L1"),),
        quantity=(of(used, units[0], "AsUsed"), of(counted, units[1], "Normalized")),
        material_actual_property=(
            OpMaterialActualProperty(
                id=Identifier("PotencyFactor"), value=(Value(value_string=ValueString(factor)),)
            ),
        ),
    )


WRONG = ["/OpMaterialActual/Quantity[2]/QuantityString"]


@pytest.mark.parametrize(
    ("used", "counted", "factor", "at"),
    [
        ("10.2", "9.90012", "0.9706", []),
        ("10.2", "9.9001", "0.9706", []),
        ("10.2", "9.90", "0.9706", []),
        ("10.2", "9.91", "0.9706", WRONG),
        ("10.2", "10", "0.9706", []),
        ("10.2", "9.9002", "0.9706", WRONG),
        ("0", "0", "0.9706", []),
        ("ten", "9.9", "0.9706", []),
        ("10.2", "9.9", "n/a", []),
    ],
)
def test_the_factor_explains_the_amount(
    used: str, counted: str, factor: str, at: list[str]
) -> None:
    assert found("POT-002", actual(used, counted, factor)) == at


def test_two_units_are_compared_where_they_are_agreed() -> None:
    wrong = actual("10.2", "9500", "0.9706", ("KGM", "GRM"))
    assert found("POT-002", wrong) == []
    assert found("POT-002", wrong, Context(units=Units())) == WRONG
    apart = actual("10.2", "9500", "0.9706", ("KGM", "MTR"))
    assert found("POT-002", apart, Context(units=Units())) == []


def test_a_nil_factor_is_none() -> None:
    whole = actual("10.2", "9.9", "0.9706")
    assert found("POT-001", whole, potent_materials()) == []
    (held,) = whole.material_actual_property
    nil = replace(held, value=(Value(value_string=Nil()),))
    without = replace(whole, material_actual_property=(nil,))
    assert found("POT-001", without, potent_materials()) == ["/OpMaterialActual"]
    several = replace(without, material_definition_id=(Identifier("API"), Identifier("LACTOSE")))
    assert found("POT-001", several, potent_materials()) == []


def test_the_assay_may_stand_in_the_actual_itself() -> None:
    whole = actual("10.2", "9.9", "0.9706")
    nothing = Context(known=PlantState())
    path = ["/OpMaterialActual/MaterialActualProperty"]
    measured = PropertyMeasurement(id=Identifier("1"))
    result = b2mml.TestResult(id=Identifier("T"), property_measurement=(measured,))
    assert found("POT-003", replace(whole, test_result=(result,)), nothing) == []
    of_other = replace(result, testable_object_id=Identifier("L2"))
    assert found("POT-003", replace(whole, test_result=(of_other,)), nothing) == path
    assert found("POT-003", replace(whole, material_lot_id=()), nothing) == path


def test_the_assay_is_one_of_the_property_that_is_named() -> None:
    whole = actual("10.2", "9.9", "0.9706")
    (held,) = whole.material_actual_property
    for name, at in (("Assay", []), ("Water", ["/OpMaterialActual/MaterialActualProperty"])):
        of = replace(held, material_lot_property_id=Identifier(name))
        assert (
            found("POT-003", replace(whole, material_actual_property=(of,)), assays_of_lots()) == at
        )


def lacking(rule: str, obj: Component, context: Context) -> tuple[str, ...]:
    return dict(RULES[rule].check(obj, context).not_checked).get(rule, ())


def test_what_the_context_does_not_know_is_not_checked() -> None:
    whole = actual("10.2", "9.9", "0.9706")
    assert lacking("POT-003", whole, Context(known=PlantState())) == ("register of TestResult",)
    other = replace(whole, material_definition_id=(Identifier("NEW"),))
    assert lacking("POT-001", other, potent_materials()) == ("MaterialDefinition NEW",)
    assert lacking("POT-001", whole, potent_materials()) == ()
    of_lot = replace(whole, material_definition_id=())
    assert lacking("POT-001", of_lot, potent_materials()) == ("material of MaterialLot L1",)
    used, counted = whole.quantity
    grams = replace(used, unit_of_measure=UnitOfMeasure("GRM"))
    in_two = replace(whole, quantity=(grams, counted))
    assert lacking("POT-002", in_two, NO_CONTEXT) == ("units",)
    assert lacking("POT-002", whole, NO_CONTEXT) == ()


def test_an_assay_that_expires_needs_a_time() -> None:
    (factor,) = actual("10.2", "9.9", "0.9706").material_actual_property
    of_l2 = replace(actual("10.2", "9.9", "0.9706"), material_lot_id=(Identifier("L2"),))
    assert lacking("POT-003", of_l2, assays_of_lots()) == ("clock",)
    outer = replace(factor, id=Identifier("Potency"), material_actual_property_child=(factor,))
    inside = replace(of_l2, material_lot_id=(Identifier("L9"),), material_actual_property=(outer,))
    assert found("POT-003", inside, assays_of_lots()) == [
        "/OpMaterialActual/MaterialActualProperty/MaterialActualPropertyChild"
    ]
