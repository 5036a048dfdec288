"""What is written says what was read, with every attribute."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.b2mml import (
    DataType,
    DataTypeValue,
    Identifier,
    Nil,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.units import writing

KGM = UnitOfMeasure("KGM")
ATTRIBUTES = [name for name in QuantityString.__dataclass_fields__ if name != "value"]


def test_objects_that_were_read_are_given_back() -> None:
    quantity = QuantityValue(quantity_string=QuantityString("1"))
    value = Value(value_string=ValueString("1"))
    assert writing.quantity_value("2", KGM, None, quantity) is quantity
    assert writing.value("2", KGM, None, value) is value


def test_results_are_written_from_their_parts() -> None:
    key = Identifier("A")
    made = writing.quantity_value("2", KGM, key, None)
    assert made == QuantityValue(quantity_string=QuantityString("2"), unit_of_measure=KGM, key=key)
    assert writing.value("2", KGM, key, None) == Value(
        value_string=ValueString("2"), unit_of_measure=KGM, key=key
    )


def test_nil_stays_nil_in_the_other_class() -> None:
    nil = Value(value_string=Nil(), unit_of_measure=Nil())
    there = writing.quantity_value("", KGM, None, nil)
    assert (there.quantity_string, there.unit_of_measure) == (Nil(), Nil())


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(ATTRIBUTES), st.text()), st.sampled_from(DataTypeValue))
def test_every_attribute_goes_there_and_back(
    attributes: dict[str, str], kind: DataTypeValue
) -> None:
    value = Value(
        value_string=ValueString("1.50", **attributes),
        data_type=DataType(kind),
        unit_of_measure=KGM,
        key=Identifier("A"),
    )
    there = writing.quantity_value("1.50", KGM, value.key, value)
    assert there.quantity_string == QuantityString("1.50", **attributes)
    assert writing.value("1.50", KGM, value.key, there) == value
