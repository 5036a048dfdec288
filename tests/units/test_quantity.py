"""A quantity keeps its digits, its text and its unit, and says how it came about."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.b2mml import (
    AnyElement,
    DataType,
    DataTypeValue,
    Identifier,
    Nominal,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.units import (
    CurrencyRefused,
    DimensionMismatch,
    InexactResult,
    InvalidQuantity,
    Quantity,
    QuantityError,
    ScaleRefused,
    Step,
    Units,
    UnknownUnit,
    tables,
)

MASSES = ["KGM", "GRM", "LBR", "TNE", "ONZ"]

decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9)
numbers = st.one_of(decimals, st.integers(-(10**30), 10**30), st.fractions())
masses = st.builds(Quantity, numbers, st.sampled_from(MASSES))


def written(text: str, unit: str | None = "KGM", **attributes: str) -> QuantityValue:
    return QuantityValue(
        quantity_string=QuantityString(text, **attributes),
        unit_of_measure=UnitOfMeasure(unit) if unit else None,
    )


@pytest.mark.parametrize("text", ["1.50", "-0.000", "+7", ".5", "5.", "007", " 1.0\n", "1" * 200])
def test_the_text_is_kept_beside_the_number(text: str) -> None:
    quantity = Quantity(text, "KGM")
    assert quantity.text == text
    assert quantity.decimal == Decimal(text.strip())


@pytest.mark.parametrize(
    "text",
    ["", "lots", "1.250,00", "12 kg", "1e3", "NaN", "INF", "0x10", "1_000", "\u0661", "1 000"],
)
def test_text_that_is_no_plain_decimal_number_is_refused(text: str) -> None:
    with pytest.raises(QuantityError, match="QTY-001"):
        Quantity(text, "KGM")


@pytest.mark.parametrize("amount", [1.5, True, None, complex(1)])
def test_floats_and_what_is_no_number_are_refused(amount: object) -> None:
    with pytest.raises(TypeError):
        Quantity(amount, "KGM")  # type: ignore[arg-type]


@pytest.mark.parametrize("unit", [5, None, b"KGM"])
def test_a_unit_is_a_code_or_a_unit(unit: object) -> None:
    with pytest.raises(TypeError):
        Quantity("1", unit)  # type: ignore[arg-type]


@pytest.mark.parametrize("factor", [1.5, True, "2", None])
def test_scaling_takes_exact_numbers_alone(factor: object) -> None:
    with pytest.raises(TypeError):
        Quantity("1", "KGM") * factor  # type: ignore[operator]
    with pytest.raises(TypeError):
        Quantity("1", "KGM") / factor  # type: ignore[operator]


def test_numbers_without_an_end_as_decimals_are_fractions() -> None:
    third = Quantity("10", "KGM") / 3
    assert (third.number, third.text, third.exact) == (Fraction(10, 3), "10/3", False)
    assert (third * 3).text == "10"
    with pytest.raises(InexactResult, match="quantise"):
        third.decimal  # noqa: B018
    with pytest.raises(InexactResult):
        third.to_quantity_value()


def test_numbers_are_never_written_with_an_exponent() -> None:
    assert Quantity(Decimal("1E+3"), "KGM").text == "1000"
    assert Quantity(Decimal("1E-9"), "KGM").text == "0.000000001"
    assert Quantity(10**5000, "KGM").text == "1" + "0" * 5000
    assert len((Quantity(10**5000, "KGM") / 3).text) == 5003


def test_precision_of_the_decimal_context_makes_no_difference() -> None:
    one, other = Quantity("123456789.123456789", "KGM"), Quantity("0.000000001", "GRM")
    with localcontext(prec=3):
        results = [one + other, one - other, one * Decimal("1.01"), -one, abs(-one), one.to("LBR")]
    assert results == [one + other, one - other, one * Decimal("1.01"), -one, one, one.to("LBR")]
    assert results[0].text == "123456789.123456789001"


def test_equality_is_of_what_was_said_and_amounts_compare_apart() -> None:
    assert Quantity("1.0", "KGM") != Quantity("1.00", "KGM")
    assert Quantity("1.0", "KGM").same_amount(Quantity("1.00", "KGM"))
    assert Quantity("1000", "GRM").same_amount(Quantity("1", "KGM"))
    assert Quantity("1", "KGM") != Quantity("1", "KGM", key="NET")
    assert Quantity("1", "KGM") != "1 KGM"
    assert len({Quantity("1", "KGM"), Quantity("1", "KGM"), Quantity("1", "GRM")}) == 2


def test_amounts_are_ordered_across_units_and_not_across_dimensions() -> None:
    assert Quantity("999", "GRM") < Quantity("1", "KGM") <= Quantity("1000", "GRM")
    assert Quantity("20", "CEL") > Quantity("20", "FAH")
    assert Quantity("1", "KGM") >= Quantity("1.0", "KGM")
    with pytest.raises(DimensionMismatch):
        assert Quantity("1", "KGM") < Quantity("1", "LTR")


def test_only_quantities_are_added_to_quantities_and_compared_with_them() -> None:
    one = Quantity("1", "KGM")
    wrong: list[Callable[[], object]] = [
        lambda: one + 1,  # type: ignore[operator]
        lambda: one - 1,  # type: ignore[operator]
        lambda: one < 1,  # type: ignore[operator]
        lambda: one <= 1,  # type: ignore[operator]
        lambda: one > 1,  # type: ignore[operator]
        lambda: one >= 1,  # type: ignore[operator]
        lambda: one * one,  # type: ignore[operator]
        lambda: sum([one, one]),  # type: ignore[list-item]
    ]
    for attempt in wrong:
        with pytest.raises(TypeError):
            attempt()
    with pytest.raises(ZeroDivisionError, match="1 KGM"):
        one / 0


def test_points_of_a_scale_convert_and_are_neither_added_nor_scaled() -> None:
    warm = Quantity("37.5", "CEL")
    assert warm.to("FAH").text == "99.5"
    assert warm.difference(Quantity("300", "KEL"), "KEL").text == "10.65"
    attempts: list[Callable[[], object]] = [
        lambda: warm + warm,
        lambda: warm - warm,
        lambda: warm + Quantity("1", "KEL"),
        lambda: Quantity("1", "KEL") + warm,
        lambda: warm * 2,
        lambda: warm / 2,
        lambda: -warm,
        lambda: warm.difference(warm, "CEL"),
    ]
    for attempt in attempts:
        with pytest.raises(ScaleRefused, match="UOM-008"):
            attempt()


def test_pi_needs_digits_and_says_so() -> None:
    angle = Quantity("180", "DD")
    with pytest.raises(InexactResult):
        angle.to("C81")
    turned = angle.to("C81", digits=10)
    assert turned.text == "3.141592654"
    assert turned.derivation[0].digits == "10 digits, ROUND_HALF_EVEN"
    assert "~" in turned.derivation[0].statement


def test_digits_leave_results_with_an_end_alone() -> None:
    assert Quantity("1.23456789", "KGM").to("GRM", digits=2).text == "1234.56789"
    assert (Quantity("1", "GRM") / 3).to("KGM", digits=3).text == "0.000333"


def test_reading_keeps_text_unit_key_and_object() -> None:
    value = QuantityValue(
        quantity_string=QuantityString("12.500", format="%f"),
        data_type=DataType(DataTypeValue.DECIMAL),
        unit_of_measure=UnitOfMeasure("KGM", list_id="UN/ECE Rec 20", list_version_id="17"),
        key=Identifier("WEIGHT", scheme_id="K"),
        extensions=(AnyElement("<a/>"),),
    )
    quantity = Quantity.of(value)
    assert quantity.text == "12.500"
    assert quantity.key == Identifier("WEIGHT", scheme_id="K")
    assert quantity.derivation == ()
    assert quantity.to_quantity_value() is value


def test_a_value_becomes_a_quantity_value_with_all_it_says() -> None:
    value = Value(
        value_string=ValueString("12.500", unit_code="KGM"),
        data_type=DataType(DataTypeValue.DOUBLE),
        unit_of_measure=UnitOfMeasure("KGM", list_version_id="17"),
        key=Identifier("W"),
    )
    quantity = Quantity.of(value)
    assert quantity.to_value() is value
    there = quantity.to_quantity_value()
    assert there.quantity_string == QuantityString("12.500", unit_code="KGM")
    assert (there.data_type, there.unit_of_measure, there.key) == (
        value.data_type,
        value.unit_of_measure,
        value.key,
    )
    assert Quantity.of(there).to_value() == value


def test_extensions_of_the_other_class_are_not_lost_silently() -> None:
    value = Value(
        value_string=ValueString("1"),
        unit_of_measure=UnitOfMeasure("KGM"),
        extensions=(AnyElement("<a/>"),),
    )
    with pytest.raises(QuantityError, match="extensions"):
        Quantity.of(value).to_quantity_value()
    assert Quantity.of(value).to_value() is value


def test_results_keep_the_spelling_of_the_unit_and_name_the_list_otherwise() -> None:
    unit = UnitOfMeasure("KG", list_id="SAP", list_agency_id="ACME")
    quantity = Quantity.of(written("2", None), unit=unit)
    assert quantity.unit.code == "KGM"
    assert (quantity * 2).to_quantity_value().unit_of_measure == unit
    assert (quantity + quantity).to_quantity_value().unit_of_measure == unit
    assert quantity.to("GRM").to_quantity_value().unit_of_measure == UnitOfMeasure(
        "GRM", list_id="Rec20"
    )
    assert Quantity.of(quantity.to("GRM").to_quantity_value()).text == "2000"


def test_a_spelling_that_was_looked_up_is_recorded() -> None:
    quantity = Quantity.of(written("2", "Kilo"), units=Units({"Kilo": "KGM"}))
    assert "unit 'Kilo' is KGM" in quantity.explain()
    named = written("2", None)
    unit = UnitOfMeasure("Kilo", list_id="ACME-UOM")
    lists = {"ACME-UOM": "alias"}
    units = Units({"Kilo": "KGM"})
    assert Quantity.of(named, unit=unit, units=units, code_lists=lists).unit.code == "KGM"
    with pytest.raises(InvalidQuantity, match="UOM-002"):
        Quantity.of(named, unit=unit, units=units)


def test_batch_sizes_are_read_from_their_attribute_or_the_unit_beside_them() -> None:
    assert Quantity.of(Nominal("500", unit_code="KGM")) == Quantity("500", "KGM")
    assert Quantity.of(Nominal("500"), unit="KGM") == Quantity("500", "KGM")
    with pytest.raises(InvalidQuantity, match="UOM-009"):
        Quantity.of(Nominal("500", unit_code="GRM"), unit="KGM")


def test_currencies_are_refused() -> None:
    with pytest.raises(CurrencyRefused):
        Quantity("5", "EUR")
    with pytest.raises(InvalidQuantity, match="money"):
        Quantity.of(written("5", None, currency_id="EUR"))


def test_invalid_quantities_carry_their_findings() -> None:
    with pytest.raises(InvalidQuantity) as caught:
        Quantity.of(written("lots", None))
    assert [f.rule for f in caught.value.findings] == ["QTY-001", "UOM-001"]
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 our own
    assert again.findings == caught.value.findings
    with pytest.raises(UnknownUnit):
        Quantity("5", "no such unit")


def test_keys_change_with_the_object_behind_them() -> None:
    value = written("1.0")
    keyed = Quantity.of(value).with_key("NET")
    assert keyed.to_quantity_value().key == Identifier("NET")
    assert keyed.with_key(None).to_quantity_value() == value


def test_the_record_is_one_that_an_auditor_can_print() -> None:
    text = (Quantity("1.50", "LBR").to("KGM") * 2).explain()
    assert text.splitlines() == [
        "1.360777110 KGM (kilogram)",
        "1. converted: 1.50 LBR = 0.680388555 KGM; factor 0.45359237; "
        "source: LBR = lb, KGM = kg; exact",
        "2. multiplied: 0.680388555 KGM * 2 = 1.360777110 KGM; exact",
    ]
    assert Quantity("1", "KGM").explain() == "1 KGM (kilogram), as given"


def test_a_running_sum_stays_one_step_however_long() -> None:
    total = Quantity("0.1", "KGM")
    for _ in range(499):
        total = total + Quantity("0.1", "KGM")
        total = total - Quantity("1", "GRM")
    assert total.same_amount(Quantity("49.501", "KGM"))
    (step,) = total.derivation
    assert [(t.unit, t.count) for t in step.terms] == [("KGM", 500), ("GRM", 499)]
    assert step.terms[1].factor is not None


def test_a_sum_says_what_had_been_done_to_its_terms() -> None:
    total = Quantity("1", "KGM") + Quantity("1", "LBR").to("KGM")
    assert "some of them converted before" in total.explain()


def test_own_operations_can_be_recorded() -> None:
    step = Step("dried", "2 KGM = 1.9 KGM", digits="as weighed")
    assert Quantity("2", "KGM").computed(Decimal("1.9"), step).derivation == (step,)


def test_quantities_are_frozen_and_survive_pickling() -> None:
    quantity = Quantity("1.50", "LBR", key="NET").to("KGM")
    with pytest.raises(AttributeError):
        quantity.text = "2"  # type: ignore[misc]
    again = pickle.loads(pickle.dumps(quantity))  # noqa: S301 our own
    assert again == quantity
    assert again.derivation == quantity.derivation
    assert hash(again) == hash(quantity)


def test_repr_leads_back() -> None:
    for quantity in (Quantity("1.50", "KGM", key="A"), Quantity(Fraction(10, 3), "KGM")):
        assert eval(repr(quantity)) == quantity  # noqa: S307 our own


def test_every_unit_of_the_lists_goes_into_a_message_and_back() -> None:
    units = Units()
    for code in [*tables.rec20(), *("X" + code for code in tables.packages())]:
        unit = units.unit(code, "Rec20")
        if unit.status != "deleted" and "money" not in unit.reason:
            value = Quantity("1.50", unit).to_quantity_value()
            assert Quantity.of(value).unit == unit


@settings(deadline=None)
@given(masses, st.sampled_from(MASSES))
def test_conversion_leads_back(quantity: Quantity, unit: str) -> None:
    assert quantity.to(unit).to(quantity.unit).number == quantity.number
    assert quantity.to(unit).same_amount(quantity)


@settings(deadline=None)
@given(masses, masses, masses)
def test_sums_are_exact_in_any_order_and_grouping(a: Quantity, b: Quantity, c: Quantity) -> None:
    assert ((a + b) + c).same_amount(a + (b + c))
    assert (a + b).same_amount(b + a)
    assert (a + b - b).same_amount(a)
    assert (a + b).fraction == a.fraction + b.to(a.unit).fraction


@settings(deadline=None)
@given(masses, numbers)
def test_scaling_is_exact(quantity: Quantity, by: Decimal | int | Fraction) -> None:
    assert (quantity * by).fraction == quantity.fraction * Fraction(by)
    if by:
        assert (quantity * by / by).same_amount(quantity)


@settings(deadline=None)
@given(masses)
def test_a_result_with_an_end_is_written_and_read_again(quantity: Quantity) -> None:
    if quantity.exact:
        again = Quantity.of(quantity.to_quantity_value())
        assert (again.text, again.unit) == (quantity.text, quantity.unit)


@settings(deadline=None)
@given(masses, masses)
def test_equal_quantities_hash_alike_and_order_is_of_amounts(a: Quantity, b: Quantity) -> None:
    if a == b:
        assert hash(a) == hash(b)
    assert (a < b) == (b > a) == (not a >= b)
    assert (a <= b and b <= a) == a.same_amount(b)
