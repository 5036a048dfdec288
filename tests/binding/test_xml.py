"""Objects as documents: namespaces, what is refused, and how the refusal names the field."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit import b2mml
from isa95kit.b2mml import (
    Alternative,
    AnyElement,
    BatchValue,
    Component,
    DataInterpretation,
    DataInterpretationValue,
    DataType,
    DataTypeValue,
    DateTime,
    Dependency,
    DependencyValue,
    Description,
    GRecipeHeader,
    HierarchyScope,
    Identifier,
    MaterialLot,
    MaterialSubLot,
    Nil,
    ProductInformation,
    ProductName,
    QuantityString,
    QuantityValue,
    SegmentDependency,
    SyncMaterialLot,
    TransApplicationArea,
    TransSync,
    TransUserArea,
    UnitOfMeasure,
    ValueString,
)
from isa95kit.b2mml.base import NAMESPACE
from isa95kit.binding.xml import Unwritable, read_object, write_object

LOT = MaterialLot(id=Identifier("L1"))


def message(**fields: Any) -> SyncMaterialLot:
    """A small message."""
    given: dict[str, Any] = {
        "release_id": "V0701",
        "application_area": TransApplicationArea(
            creation_date_time=DateTime("2024-05-01T10:00:00Z")
        ),
        "data_area": SyncMaterialLot.DataArea(sync=TransSync(), material_lot=(LOT,)),
    }
    return SyncMaterialLot(**(given | fields))


def test_the_document_of_an_object() -> None:
    assert write_object(LOT) == (
        b'<?xml version="1.0" encoding="UTF-8"?>\n'
        b'<MaterialLot xmlns="http://www.mesa.org/xml/B2MML"><ID>L1</ID></MaterialLot>'
    )


def test_xsi_is_declared_where_something_is_nil() -> None:
    value = QuantityValue(quantity_string=Nil((("format", "n3"),)))
    written = write_object(MaterialLot(id=Identifier("L1"), quantity=(value,))).decode()
    assert written.count("xmlns:xsi=") == 1
    assert '<QuantityString xsi:nil="true" format="n3"/>' in written
    assert read_object(etree.fromstring(written.encode())) == MaterialLot(
        id=Identifier("L1"), quantity=(value,)
    )


def test_a_global_element_of_a_shared_type_has_its_own_class() -> None:
    assert write_object(ProductName("Oil")).endswith(
        b'<ProductName xmlns="http://www.mesa.org/xml/B2MML">Oil</ProductName>'
    )
    assert isa.read(write_object(ProductName("Oil"))).message == ProductName("Oil")


def test_what_is_no_document_says_so() -> None:
    with pytest.raises(Unwritable, match="Identifier is no document of its own"):
        write_object(Identifier("L1"))


def test_a_type_with_two_elements_is_read_as_the_class_of_the_one() -> None:
    data = f'<ProductName xmlns="{NAMESPACE}" schemeID="en">Oil</ProductName>'.encode()
    assert isa.read(data).message == ProductName("Oil", scheme_id="en")


@pytest.mark.parametrize(
    "text", ["a\0b", "\x01", "\x0b", "\x1f", "\ufffe", "\uffff", "\ud800", "a\udfffb"]
)
def test_characters_xml_does_not_have_are_refused(text: str) -> None:
    for wrong in (Identifier(text), Identifier("L1", scheme_id=text)):
        with pytest.raises(Unwritable, match=r"character|Unicode"):
            write_object(MaterialLot(id=wrong))


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"])))
def test_text_is_written_as_it_is_or_refused(text: str) -> None:
    lot = MaterialLot(id=Identifier(text, scheme_id=text), description=(Description(text),))
    try:
        written = write_object(lot)
    except Unwritable:
        illegal = [c for c in text if c < " " and c not in "\t\n\r"]
        assert illegal or "\ufffe" in text or "\uffff" in text
        return
    assert isa.read(written).message == lot


Lot: Any = MaterialLot
SubLot: Any = MaterialSubLot
Id: Any = Identifier
Nothing: Any = Nil
Specification: Any = b2mml.TestSpecification
# Without their types, so that the type checker lets pass what it would point out.

WRONG: list[tuple[Component, str]] = [
    (Lot(id=None), r"MaterialLot\.id is None, but must be given"),
    (Lot(id="L1"), r"MaterialLot\.id holds 'L1', expected Identifier"),
    (Lot(id=Id(5)), r"MaterialLot\.id\.value holds 5, expected text"),
    (Lot(id=Id(b"L1")), r"\.id\.value holds b'L1', expected text"),
    (Lot(id=Id(None)), r"\.id\.value is None; for a nil element use Nil"),
    (Lot(id=Id("1", scheme_id=7)), r"\.id\.scheme_id holds 7, expected text"),
    (Lot(id=Description("L1")), r"holds Description\(value='L1'\), expected Identifier"),
    (
        Lot(id=Identifier("1"), description=[Description("a")]),
        r"MaterialLot\.description holds \[Description\(value='a'\)\], expected a tuple",
    ),
    (
        Lot(id=Identifier("1"), description=Description("a")),
        r"description holds Description\(value='a'\), expected a tuple",
    ),
    (
        Lot(id=Identifier("1"), description=None),
        r"description holds None, expected a tuple",
    ),
    (
        Lot(id=Identifier("1"), description="abc"),
        r"description holds 'abc', expected a tuple",
    ),
    (
        Lot(id=Identifier("1"), description=(Description("a"), "b")),
        r"MaterialLot\.description\[1\] holds 'b', expected Description",
    ),
    (
        Lot(id=Identifier("1"), description=(None,)),
        r"description\[0\] holds None, expected Description",
    ),
    (
        Lot(id=Identifier("1"), material_sub_lot=(SubLot(id=5),)),
        r"MaterialLot\.material_sub_lot\[0\]\.id holds 5, expected Identifier",
    ),
    (
        Lot(id=Identifier("1"), extensions=("<a/>",)),
        r"extensions\[0\] holds '<a/>', expected AnyElement",
    ),
    (
        Lot(id=Identifier("1"), version=Nothing((("a", 1),))),
        r"version\.attributes are not pairs of text",
    ),
    (
        Lot(id=Identifier("1"), version=Nothing((("a b", "1"),))),
        r"an attribute's name is made of letters",
    ),
    (
        Specification(evaluated_property=(), physical_sample_required="false"),
        r"physical_sample_required holds 'false', expected True or False",
    ),
    (
        Specification(evaluated_property=(), physical_sample_required=1),
        r"physical_sample_required holds 1, expected True or False",
    ),
    (
        message(application_area=None),
        r"SyncMaterialLot\.application_area is None, but must be given",
    ),
    (message(data_area=LOT), r"data_area holds MaterialLot\(.*expected DataArea"),
]


@pytest.mark.parametrize(("wrong", "told"), WRONG)
def test_a_field_with_the_wrong_thing_in_it_is_named(wrong: Component, told: str) -> None:
    with pytest.raises(Unwritable, match=told) as caught:
        isa.to_xml(wrong)
    assert isinstance(caught.value, TypeError)
    with pytest.raises(Unwritable):
        isa.check(wrong)


def dependency(**fields: Any) -> bytes:
    """A segment dependency inside the smallest document that has one."""
    from isa95kit.b2mml import ProcessSegment

    held = SegmentDependency(
        id=Identifier("D"), dependency=Dependency(DependencyValue.AT_START), **fields
    )
    return write_object(ProcessSegment(id=Identifier("P"), segment_dependency=(held,)))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (Identifier("S"), r"segments\[0\] holds Identifier.*expected Alternative\(name, value\)"),
        (
            Alternative("Nothing", Identifier("S")),
            r"segments\[0\]\.name is 'Nothing', expected one",
        ),
        (Alternative("SegmentID", "S"), r"segments\[0\]\.value holds 'S', expected Identifier"),
    ],
)
def test_a_wrong_alternative_is_named(wrong: Any, told: str) -> None:
    with pytest.raises(Unwritable, match=told):
        dependency(segments=(wrong,))


def test_alternatives_keep_their_order() -> None:
    mixed = tuple(
        Alternative(name, Identifier(str(number)))
        for number, name in enumerate(["SegmentID", "ProductSegmentID", "SegmentID"])
    )
    assert b"<SegmentID>0</SegmentID><ProductSegmentID>1</ProductSegmentID><SegmentID>2" in (
        dependency(segments=mixed)
    )


def test_a_wrong_member_of_a_group_is_named() -> None:
    from isa95kit.b2mml import GRecipe

    header: Any = GRecipeHeader
    product: Any = ProductInformation
    for wrong, told in (
        (
            Identifier("P"),
            r"product_information\[0\] holds Identifier.*expected ProductInformation",
        ),
        (product(product_id=None), r"\[0\]\.product_id is None"),
    ):
        with pytest.raises(Unwritable, match=told):
            write_object(GRecipe(header=header(product_information=(wrong,))))


def test_mixed_text_has_to_fit_the_children() -> None:
    from isa95kit.b2mml import BatchParameter, ParameterType, ParameterTypeValue

    def written(*mixed: Any) -> bytes:
        value = BatchValue(
            value_string=(ValueString("1"),),
            data_interpretation=DataInterpretation(DataInterpretationValue.CONSTANT),
            data_type=DataType(DataTypeValue.DECIMAL),
            unit_of_measure=UnitOfMeasure("KGM"),
            mixed=mixed,
        )
        kind = ParameterType(ParameterTypeValue.PROCESS_INPUT)
        return write_object(BatchParameter(id=Identifier("P"), parameter_type=kind, value=(value,)))

    assert b"<ValueString>1</ValueString><Data" in written()
    assert b"a &amp; b<ValueString>1</ValueString>\tc<Data" in written("a & b", "\tc", "", "", "e")
    with pytest.raises(Unwritable, match="4 children need 5 texts in mixed, there are 1"):
        written("a")
    with pytest.raises(Unwritable, match=r"mixed\[1\] holds 5, expected text"):
        written("a", 5, "", "", "")


def test_objects_that_nest_without_end_are_refused() -> None:
    scope = HierarchyScope(equipment_id=Identifier("0"))
    for number in range(2_000):
        scope = HierarchyScope(equipment_id=Identifier(str(number)), hierarchy_scope_child=scope)
    with pytest.raises(Unwritable, match="nest too deeply"):
        write_object(MaterialLot(id=Identifier("L1"), hierarchy_scope=scope))


def test_what_is_not_wrong_is_written() -> None:
    lot = MaterialLot(
        id=Identifier("L1"),
        quantity=(QuantityValue(quantity_string=QuantityString("1.50")),),
    )
    assert b"<QuantityString>1.50</QuantityString>" in write_object(lot)
    area = TransUserArea(content=(AnyElement('<p:a xmlns:p="urn:p"/>'),))
    moment = DateTime("2024-05-01T10:00:00Z")
    application = TransApplicationArea(creation_date_time=moment, user_area=area)
    written = write_object(message(application_area=application))
    assert b'<UserArea><p:a xmlns:p="urn:p"/></UserArea>' in written
