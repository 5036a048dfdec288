"""What is no quantity is told with the rule it breaks, and everything at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.b2mml import (
    ActualBatchSize,
    DataType,
    DataTypeValue,
    Identifier,
    Nil,
    QuantityString,
    QuantityValue,
    RequestedBatchSize,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.findings import Severity
from isa95kit.units import CurrencyRefused, InvalidQuantity, Quantity, Units, quantity_findings


def value(
    text: str | None,
    unit: str | None = "KGM",
    kind: DataTypeValue | None = None,
    **attributes: str,
) -> QuantityValue:
    return QuantityValue(
        quantity_string=Nil() if text is None else QuantityString(text, **attributes),
        data_type=DataType(kind) if kind else None,
        unit_of_measure=UnitOfMeasure(unit) if unit else None,
    )


def rules(given: QuantityValue | Value) -> list[str]:
    return [finding.rule for finding in quantity_findings(given)]


@pytest.mark.parametrize("text", ["1250.00", "-5", "+5", "0", ".5", "5.", " 5 "])
def test_plain_decimal_numbers_are_quantities(text: str) -> None:
    assert rules(value(text)) == []


@pytest.mark.parametrize(
    "text", ["1.250,00", "12 kg", "lots", "", "approx 5", "1,250", "5-", "--5", "5.5.5", "1" * 9999]
)
def test_other_text_breaks_qty_001(text: str) -> None:
    assert rules(value(text)) == ["QTY-001"]


@pytest.mark.parametrize("text", ["1.25E-3", "1e9", "NaN", "INF", "-INF", "infinity"])
def test_exponents_and_no_numbers_break_qty_011(text: str) -> None:
    (finding,) = quantity_findings(value(text, kind=DataTypeValue.DOUBLE))
    assert (finding.rule, finding.severity) == ("QTY-011", Severity.WARNING)
    with pytest.raises(InvalidQuantity):
        Quantity.of(value(text))


def test_nil_breaks_qty_003() -> None:
    assert rules(value(None)) == ["QTY-003"]


@pytest.mark.parametrize(
    ("kind", "text", "fits"),
    [
        (DataTypeValue.INTEGER, "7", True),
        (DataTypeValue.INTEGER, "7.0", False),
        (DataTypeValue.POSITIVE_INTEGER, "0", False),
        (DataTypeValue.NEGATIVE_INTEGER, "-1", True),
        (DataTypeValue.NON_NEGATIVE_INTEGER, "-1", False),
        (DataTypeValue.NON_POSITIVE_INTEGER, "0", True),
        (DataTypeValue.BYTE, "127", True),
        (DataTypeValue.BYTE, "128", False),
        (DataTypeValue.UNSIGNED_BYTE, "-0", True),
        (DataTypeValue.UNSIGNED_INT, "4294967296", False),
        (DataTypeValue.LONG, "-9223372036854775808", True),
        (DataTypeValue.DECIMAL, "7.5", True),
        (DataTypeValue.QUANTITY, "7.5", True),
        (DataTypeValue.MEASURE, "7.5", True),
        (DataTypeValue.BOOLEAN, "1", False),
        (DataTypeValue.STRING, "7.5", False),
        (DataTypeValue.DATE_TIME, "7.5", False),
        (DataTypeValue.OTHER, "7.5", False),
    ],
)
def test_the_data_type_has_its_say(kind: DataTypeValue, text: str, fits: bool) -> None:
    assert rules(value(text, kind=kind)) == ([] if fits else ["QTY-002"])


def test_a_quantity_needs_a_unit() -> None:
    nil = QuantityValue(quantity_string=QuantityString("5"), unit_of_measure=Nil())
    assert rules(nil) == rules(value("5", None)) == ["UOM-001"]


@pytest.mark.parametrize("unit", ["kilo", "Kg.", "", "  "])
def test_an_unknown_unit_breaks_uom_002(unit: str) -> None:
    given = QuantityValue(quantity_string=QuantityString("5"), unit_of_measure=UnitOfMeasure(unit))
    assert rules(given) == ["UOM-002"]


def test_money_is_no_quantity() -> None:
    assert rules(value("5", "EUR")) == ["UOM-002"]
    assert rules(value("5", None, currency_id="EUR")) == ["UOM-002"]
    assert rules(value("5", "KGM", DataTypeValue.AMOUNT)) == ["UOM-002"]


@pytest.mark.parametrize("code", ["M4", "1I", "A9", "LS"])
def test_money_under_a_unit_s_code_is_none_either(code: str) -> None:
    assert rules(value("5", code)) == ["UOM-002"]
    with pytest.raises(CurrencyRefused):
        Quantity("5", code)


def test_deleted_codes_are_found_out() -> None:
    assert rules(value("5", "KTM")) == ["UOM-002"]


def test_a_package_is_one_unit_in_either_list() -> None:
    box = QuantityValue(
        quantity_string=QuantityString("5"),
        unit_of_measure=UnitOfMeasure("BX", list_id="UN/ECE Rec 21"),
    )
    quantity = Quantity.of(box)
    assert quantity.unit == Quantity.of(value("5", "XBX")).unit
    assert "unit 'BX' of list 'UN/ECE Rec 21' is XBX" in quantity.explain()
    assert (quantity * 2).to_quantity_value().unit_of_measure == box.unit_of_measure


def test_ucum_is_read_where_the_list_says_so() -> None:
    def of(code: str) -> QuantityValue:
        return QuantityValue(
            quantity_string=QuantityString("5"), unit_of_measure=UnitOfMeasure(code, list_id="UCUM")
        )

    pytest.importorskip("pint", reason="needs pint, an extra of isa95kit")
    assert Quantity.of(of("g/L")).to("GL").text == "5"
    assert rules(of("g/")) == ["UOM-002"]


def test_the_unit_on_the_text_agrees_with_the_element() -> None:
    assert rules(value("5", "KGM", unit_code="KGM")) == []
    assert rules(value("5", "KGM", unit_code="GRM")) == ["UOM-003"]
    assert rules(value("5", "KG", unit_code="KGM")) == []
    only = value("5", None, unit_code="KGM", unit_code_list_id="Rec20")
    assert Quantity.of(only).unit.code == "KGM"
    assert Quantity.of(only).to_quantity_value() is only


def test_a_code_is_looked_up_in_the_list_it_names() -> None:
    def of(code: str, listed: str) -> list[str]:
        return rules(
            QuantityValue(
                quantity_string=QuantityString("5"),
                unit_of_measure=UnitOfMeasure(code, list_id=listed),
            )
        )

    for listed in ("Rec20", "UN/ECE Rec 20", "unece_rec20", "  "):
        assert of("KGM", listed) == []
    assert of("KG", "SAP") == []
    assert of("KG", "Rec20") == ["UOM-002"]
    assert of("KGM", "somebody's own") == ["UOM-002"]


def test_batch_sizes_are_read_too() -> None:
    assert Quantity.of(RequestedBatchSize("500", unit_code="KGM")).text == "500"
    assert Quantity.of(ActualBatchSize("495"), unit=UnitOfMeasure("KGM")).text == "495"
    (finding,) = quantity_findings(ActualBatchSize("495"), path="/BatchListEntry")
    assert (finding.rule, finding.path) == ("UOM-001", "/BatchListEntry")


def test_values_are_read_as_quantity_values_are() -> None:
    given = Value(
        value_string=ValueString("lots"),
        unit_of_measure=UnitOfMeasure("nope"),
        key=Identifier("A"),
    )
    assert rules(given) == ["QTY-001", "UOM-002"]


def test_every_finding_says_what_to_do() -> None:
    found = quantity_findings(value("1e3", "nope", DataTypeValue.STRING))
    assert len(found) == 3
    assert all(finding.hint for finding in found)


def test_what_holds_no_quantity_is_a_mistake_in_the_program() -> None:
    with pytest.raises(TypeError):
        quantity_findings(UnitOfMeasure("KGM"))  # type: ignore[arg-type]


@settings(deadline=None)
@given(st.text(), st.text(max_size=5), st.sampled_from([None, *DataTypeValue]))
def test_any_text_is_a_quantity_or_a_finding(
    text: str, unit: str, kind: DataTypeValue | None
) -> None:
    given = value(text, unit, kind)
    if rules(given):
        with pytest.raises(InvalidQuantity):
            Quantity.of(given)
    else:
        assert Quantity.of(given).to_quantity_value() is given


@settings(deadline=None)
@given(st.from_regex(r"[+-]?([0-9]{1,30}(\.[0-9]{0,30})?|\.[0-9]{1,30})", fullmatch=True))
def test_digits_survive(text: str) -> None:
    quantity = Quantity.of(value(text), units=Units())
    assert quantity.text == text
    assert (quantity * 1).decimal == quantity.decimal
