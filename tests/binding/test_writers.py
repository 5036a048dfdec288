"""Text and attributes as XML, and writers compiled per class."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from isa95kit import b2mml
from isa95kit.b2mml import (
    ActualProductProduced,
    DataType,
    DataTypeValue,
    Description,
    Identifier,
    InformationObject,
    MaterialLot,
    Nil,
    ProductName,
    QuantityValue,
    WorkRecord,
)
from isa95kit.binding.writers import NeedsPrefix, escape, escape_attribute, writer_of

TEXT = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]),
        st.sampled_from("\t\n\r<>&\"']"),
    ),
    max_size=40,
).filter(lambda text: not {"\ufffe", "\uffff"} & set(text))


@given(TEXT)
def test_escaped_text_is_read_back_the_same(text: str) -> None:
    assert (etree.fromstring(f"<a>{escape(text)}</a>").text or "") == text


@given(TEXT)
def test_an_escaped_attribute_is_read_back_the_same(text: str) -> None:
    assert etree.fromstring(f'<a b="{escape_attribute(text)}"/>').get("b") == text


@given(TEXT)
def test_text_and_attributes_of_an_object_are_read_back_the_same(text: str) -> None:
    value = Identifier(text, scheme_name=text)
    element = etree.fromstring(writer_of(Identifier)(value, "ID"))
    assert (element.text or "", element.get("schemeName")) == (text, text)
    # The parent writes text without attributes itself, by statements of its own.
    lot = writer_of(MaterialLot)(MaterialLot(id=Identifier(text)), "MaterialLot")
    assert (etree.fromstring(lot)[0].text or "") == text


def test_what_needs_no_escaping_is_left_alone() -> None:
    assert escape("a'b\"c\td\n") == "a'b\"c\td\n"
    assert escape_attribute("a'b>c") == "a'b>c"
    assert escape("]]>\r") == "]]&gt;&#13;"
    assert escape_attribute('<&">\t\n\r') == "&lt;&amp;&quot;>&#9;&#10;&#13;"


def test_attributes_stand_in_the_order_of_the_schema() -> None:
    value = Identifier("1", scheme_uri="u", scheme_id="i")
    assert writer_of(Identifier)(value, "ID") == '<ID schemeID="i" schemeURI="u">1</ID>'


def test_children_stand_in_the_order_of_the_schema() -> None:
    lot = MaterialLot(
        quantity=(QuantityValue(quantity_string=Nil()),),
        description=(Description("d"),),
        id=Identifier("1"),
    )
    assert writer_of(MaterialLot)(lot, "x") == (
        "<x><ID>1</ID><Description>d</Description>"
        '<Quantity><QuantityString xsi:nil="true"/></Quantity></x>'
    )


def test_nil_is_written_with_its_attributes() -> None:
    value = QuantityValue(quantity_string=Nil((("format", '"'), ("a", "b"))))
    assert writer_of(QuantityValue)(value, "Q") == (
        '<Q><QuantityString xsi:nil="true" format="&quot;" a="b"/></Q>'
    )


def test_a_derived_type_is_named() -> None:
    lot = MaterialLot(id=Identifier("1"), version=ActualProductProduced("2", scheme_id="s"))
    assert '<Version xsi:type="ActualProductProducedType" schemeID="s">2</Version>' in (
        writer_of(MaterialLot)(lot, "MaterialLot")
    )
    assert '<b2mml:Version xsi:type="b2mml:ActualProductProducedType"' in (
        writer_of(MaterialLot, "b2mml:")(lot, "b2mml:MaterialLot")
    )


def test_the_class_of_a_global_element_is_its_type_elsewhere() -> None:
    """No xsi:type: the element's class has no type of its own."""
    assert writer_of(Identifier)(ProductName("5"), "ID") == "<ID>5</ID>"


def test_enumerated_text_is_written_as_its_value() -> None:
    value = QuantityValue(quantity_string=Nil(), data_type=DataType(DataTypeValue.DECIMAL))
    assert "<DataType>decimal</DataType>" in writer_of(QuantityValue)(value, "Q")
    any_type: Any = DataType
    odd = QuantityValue(quantity_string=Nil(), data_type=any_type("a<b"))
    assert "<DataType>a&lt;b</DataType>" in writer_of(QuantityValue)(odd, "Q")


def test_unqualified_children_ask_for_a_prefix() -> None:
    held = InformationObject(material_lot=MaterialLot(id=Identifier("L")))
    with pytest.raises(NeedsPrefix):
        writer_of(InformationObject)(held, "InformationObject")
    assert writer_of(InformationObject, "b2mml:")(held, "b2mml:InformationObject") == (
        "<b2mml:InformationObject><MaterialLot><b2mml:ID>L</b2mml:ID></MaterialLot>"
        "</b2mml:InformationObject>"
    )


def test_writers_are_compiled_once_for_each_prefix() -> None:
    assert writer_of(WorkRecord) is writer_of(WorkRecord)
    assert writer_of(WorkRecord) is not writer_of(WorkRecord, "b2mml:")


def test_truth_values() -> None:
    specification = b2mml.TestSpecification(
        physical_sample_required=False,
        evaluated_property=(b2mml.TestSpecificationEvaluatedProperty(id=Identifier("P")),),
    )
    assert "<PhysicalSampleRequired>false</PhysicalSampleRequired>" in (
        writer_of(b2mml.TestSpecification)(specification, "TestSpecification")
    )
