"""UOM rules beyond their examples."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from isa95kit.b2mml import (
    DataType,
    DataTypeValue,
    Identifier,
    MaterialLot,
    OpMaterialActual,
    OpMaterialRequirement,
    OpSegmentRequirement,
    OpSegmentResponse,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.rules.agreement import Agreement
from isa95kit.rules.areas import units_of_measure
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.state import PlantState
from isa95kit.transactions import get, sync
from isa95kit.units import MaterialFactors, Units
from tests.rules.contexts_quantities import material_units

RULES = {rule.id: RuleSet([rule]) for rule in units_of_measure.RULES}


def found(rule: str, obj: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [finding.path for finding in RULES[rule].check(obj, context).findings]


def of(text: str, unit: str = "KGM", key: str | None = None) -> QuantityValue:
    return QuantityValue(
        quantity_string=QuantityString(text),
        unit_of_measure=UnitOfMeasure(unit),
        key=None if key is None else Identifier(key),
    )


def lot(*values: QuantityValue, material: str = "SYRUP") -> MaterialLot:
    return MaterialLot(
        id=Identifier("L-1"), material_definition_id=Identifier(material), quantity=values
    )


def test_where_a_unit_is_missing() -> None:
    bare = QuantityValue(quantity_string=QuantityString("5"))
    assert found("UOM-001", bare) == ["/QuantityValue"]
    assert found("UOM-001", replace(bare, unit_of_measure=Nil())) == ["/QuantityValue"]
    assert found("UOM-001", replace(bare, unit_of_measure=UnitOfMeasure(" "))) == ["/QuantityValue"]
    on_text = QuantityString("5", unit_code="KGM")
    assert found("UOM-001", replace(bare, quantity_string=on_text)) == []


def test_what_is_no_number_needs_no_unit() -> None:
    assert found("UOM-001", QuantityValue(quantity_string=Nil())) == []
    assert found("UOM-001", QuantityValue(quantity_string=QuantityString("lots"))) == []
    text = DataType(DataTypeValue.STRING)
    assert (
        found("UOM-001", QuantityValue(quantity_string=QuantityString("5"), data_type=text)) == []
    )
    assert found("UOM-001", Value(value_string=ValueString("5"))) == []


def test_without_units_nothing_is_said_of_codes() -> None:
    outcome = RULES["UOM-002"].check(lot(of("5", "kilo")))
    assert outcome.findings == ()
    assert outcome.not_checked == (("UOM-002", ("units",)),)


def test_codes_of_a_list_that_was_agreed_on() -> None:
    value = replace(of("5"), unit_of_measure=UnitOfMeasure("ST", list_id="ACME"))
    units = Units(aliases={"ST": "H87"})
    agreement = Agreement(unit_lists=MappingProxyType({"ACME": "alias"}))
    assert found("UOM-002", lot(value), Context(units=units, agreement=agreement)) == []
    assert found("UOM-002", lot(value), Context(units=units))


def test_deleted_codes_and_money_are_not_agreed_on() -> None:
    context = Context(units=Units())
    for code in ("KTM", "EUR"):
        assert found("UOM-002", UnitOfMeasure(code), context) == ["/UnitOfMeasure"]


def test_a_material_of_which_nothing_is_known_takes_any_unit() -> None:
    context = material_units()
    assert found("UOM-004", lot(of("5", "MTR"), material="OTHER"), context) == []
    assert found("UOM-004", lot(of("5", "MTR"), material=" "), context) == []
    assert found("UOM-004", lot(of("5", "??")), context) == []
    bare = replace(context, factors=MaterialFactors())
    assert found("UOM-004", lot(of("5", "LTR")), bare) == ["/MaterialLot/Quantity/UnitOfMeasure"]


def lacking(rule: str, obj: Component, context: Context) -> tuple[str, ...]:
    return dict(RULES[rule].check(obj, context).not_checked).get(rule, ())


def test_the_unit_on_the_text_is_looked_at_as_well() -> None:
    context = Context(units=Units())
    on_text = QuantityValue(quantity_string=QuantityString("5", unit_code="kilo"))
    path = "/MaterialLot/Quantity/QuantityString/@unitCode"
    assert found("UOM-002", lot(on_text), context) == [path]
    value = Value(value_string=ValueString("5", unit_code="kilo"))
    assert found("UOM-002", value, context) == ["/Value/ValueString/@unitCode"]
    listed = QuantityString("KG", unit_code="KG", unit_code_list_id="UN/ECE Rec 21")
    assert found("UOM-002", replace(on_text, quantity_string=listed), context) == []
    assert found("UOM-002", Value(value_string=Nil()), context) == []


def test_a_question_has_patterns_in_place_of_quantities() -> None:
    context = Context(units=Units())
    pattern = replace(of("*"), unit_of_measure=UnitOfMeasure("*"))
    assert found("UOM-002", get(lot(pattern)), context) == []
    assert found("UOM-002", sync(lot(pattern)), context) != []
    bare = QuantityValue(quantity_string=QuantityString("5"))
    assert found("UOM-001", get(lot(bare))) == []


def test_what_master_data_do_not_say_is_not_checked() -> None:
    context = material_units()
    assert lacking("UOM-004", lot(of("5", "MTR"), material="OTHER"), context) == (
        "base unit of OTHER",
    )
    assert lacking("UOM-004", lot(material="OTHER"), context) == ()
    actual = OpMaterialActual(
        id=Identifier("1"), material_lot_id=(Identifier("L-9"),), quantity=(of("5"),)
    )
    assert lacking("UOM-004", actual, context) == ("material of MaterialLot L-9",)
    both = replace(context, partner_factors=MaterialFactors())
    assert lacking("UOM-005", actual, both) == ("material of MaterialLot L-9",)


def test_a_known_lot_tells_of_what_material_was_reported() -> None:
    known = PlantState.of(lot())
    required = OpMaterialRequirement(
        id=Identifier("1"), material_definition_id=(Identifier("SYRUP"),), quantity=(of("10"),)
    )
    segment = OpSegmentRequirement(
        id=Identifier("10"),
        process_segment_id=Identifier("MIX"),
        operations_definition_id=Identifier("D"),
        operations_segment_id=Identifier("10"),
        material_requirement=(required,),
    )
    actual = OpMaterialActual(
        id=Identifier("1"), material_lot_id=(Identifier("L-1"),), quantity=(of("5", "MTR"),)
    )
    done = OpSegmentResponse(id=Identifier("1"), material_actual=(actual,))
    context = replace(material_units(), known=known)
    outcome = RULES["UOM-006"].compare(segment, done, context)
    assert [f.path for f in outcome.findings] == ["/OpSegmentResponse/MaterialActual/Quantity"]


def test_keys_of_another_scheme_are_other_keys() -> None:
    one, other = of("5", key="A"), of("5", key="A")
    assert found("UOM-007", lot(one, other)) == ["/MaterialLot/Quantity[2]"]
    named = replace(other, key=Identifier("A", scheme_id="KEYS"))
    assert found("UOM-007", lot(one, named)) == []
    assert found("UOM-007", lot(one, of("5", key=" "))) == ["/MaterialLot/Quantity[2]"]


def test_scales_without_size_do_not_add_up_either() -> None:
    context = Context(units=Units())
    assert found("UOM-008", lot(of("5", "Q30")), context) == ["/MaterialLot/Quantity/UnitOfMeasure"]
    assert found("UOM-008", lot(of("5", "??")), context) == []
