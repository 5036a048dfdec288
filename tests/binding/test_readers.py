"""What documents say is in the objects, exactly as written."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml import (
    Alternative,
    BatchInformation,
    BatchParameter,
    Component,
    DataType,
    DataTypeValue,
    DateTime,
    Description,
    Identifier,
    MaterialLot,
    Nil,
    ProcessSegment,
    QuantityString,
    QuantityValue,
    SyncMaterialLot,
)
from isa95kit.b2mml.base import NAMESPACE
from isa95kit.binding.readers import reader_of, twin_of
from tests.canonical import canonical

XSI = "http://www.w3.org/2001/XMLSchema-instance"


def document(root: str, inner: str, prefix: str = "") -> bytes:
    """A document with a root and what stands in it."""
    colon = f"{prefix}:" if prefix else ""
    declared = f'xmlns{":" + prefix if prefix else ""}="{NAMESPACE}" xmlns:xsi="{XSI}"'
    return f"<{colon}{root} {declared}>{inner}</{colon}{root}>".encode()


def read(root: str, inner: str, prefix: str = "") -> Any:
    """The object of a document, which must be written back as it was."""
    data = document(root, inner, prefix)
    message = isa.read(data).message
    assert canonical(isa.to_xml(message)) == canonical(data)
    assert isa.read(isa.to_xml(message, pretty=True)).message == message
    return message


def lot(inner: str) -> MaterialLot:
    """A material lot with something behind its ID."""
    message = read("MaterialLot", f"<ID>L1</ID>{inner}")
    assert type(message) is MaterialLot
    return message


@pytest.mark.parametrize(
    "text",
    ["+01.50", ".5", "5.", "-0", "007", " 42 ", "\n1.0\t", "1" * 400, "0.10000000000000000001"],
)
def test_numbers_keep_their_digits(text: str) -> None:
    message = read("BatchPriority", text)
    assert message.value == text
    assert message.decimal == Decimal(text.strip())


@pytest.mark.parametrize("text", ["1.50", "n/a", "", " ", "1e5", "\uff11"])
def test_a_quantity_string_is_text(text: str) -> None:
    message = lot(f"<Quantity><QuantityString>{text}</QuantityString></Quantity>")
    assert message.quantity == (QuantityValue(quantity_string=QuantityString(text)),)


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-01T10:00:00",
        "2024-05-01T10:00:00Z",
        "2024-05-01T10:00:00.000+02:00",
        "2024-05-01T10:00:00.123456789012345-00:00",
        "2024-02-29T24:00:00",
        "-0044-03-15T12:00:00",
        "12024-01-01T00:00:00+14:00",
    ],
)
def test_moments_keep_their_digits_and_offset(text: str) -> None:
    message = lot(f"<PublishedDate>{text}</PublishedDate>")
    assert message.published_date == DateTime(text)


@pytest.mark.parametrize("text", [" 2024-05-01T10:00:00Z", "\t2024-05-01T10:00:00"])
def test_white_space_around_a_moment_that_libxml2_refuses_is_kept(text: str) -> None:
    report = isa.validate(
        document("MaterialLot", f"<ID>L</ID><PublishedDate>{text}</PublishedDate>")
    )
    assert [f.rule for f in report.findings] == ["XSD-006"]
    assert lot(f"<PublishedDate>{text}</PublishedDate>").published_date == DateTime(text)


@pytest.mark.parametrize("text", ["P1D", "-P1Y2M3DT4H5M6.7890S", "PT36H", "P0Y", "\nP00012M"])
def test_durations_are_kept(text: str) -> None:
    message = read("WorkMaster", f"<ID>W</ID><Duration>{text}</Duration>")
    assert message.duration.value == text


def test_absent_empty_and_nil_are_three_things() -> None:
    absent = lot("<Quantity><QuantityString>1</QuantityString></Quantity>")
    empty = lot("<Quantity><QuantityString/><DataType xsi:nil='true'/></Quantity>")
    nil = lot(
        "<Quantity><QuantityString xsi:nil=' 1 ' format='n3'/>"
        "<DataType xsi:nil='false'>decimal</DataType></Quantity>"
    )
    assert absent.quantity[0].data_type is None
    assert empty.quantity[0].quantity_string == QuantityString("")
    assert empty.quantity[0].data_type == Nil()
    assert nil.quantity[0].quantity_string == Nil((("format", "n3"),))
    assert nil.quantity[0].data_type == DataType(DataTypeValue.DECIMAL)
    assert len({absent, empty, nil}) == 3


def test_repeated_nils_keep_their_places() -> None:
    message = read(
        "MaterialInformation",
        "<Description>a</Description><Description xsi:nil='1'/><Description>b</Description>",
    )
    assert message.description == (Description("a"), Nil(), Description("b"))


def test_a_repeated_choice_keeps_the_order_of_the_document() -> None:
    inner = "".join(
        f"<{name}>{number}</{name}>"
        for number, name in enumerate(["SegmentID", "ProductSegmentID", "SegmentID", "SegmentID"])
    )
    message = read(
        "ProcessSegment",
        "<ID>P</ID><SegmentDependency><ID>D</ID><Dependency>AtStart</Dependency>"
        f"{inner}</SegmentDependency>",
    )
    assert isinstance(message, ProcessSegment)
    assert message.segment_dependency[0].segments == (
        Alternative("SegmentID", Identifier("0")),
        Alternative("ProductSegmentID", Identifier("1")),
        Alternative("SegmentID", Identifier("2")),
        Alternative("SegmentID", Identifier("3")),
    )


def test_a_header_has_descriptions_of_its_own_and_of_each_product() -> None:
    message = read(
        "GRecipe",
        "<Header><Description>of the recipe</Description><Description>again</Description>"
        "<ProductID>P1</ProductID><Description>of P1</Description>"
        "<ProductID>P2</ProductID>"
        "<ProductID>P3</ProductID><Description>of P3</Description><Description>more</Description>"
        "<ProductName>Third</ProductName></Header>",
    )
    header = message.header
    assert [d.value for d in header.description] == ["of the recipe", "again"]
    assert [
        (p.product_id.value, [d.value for d in p.description]) for p in header.product_information
    ] == [("P1", ["of P1"]), ("P2", []), ("P3", ["of P3", "more"])]


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        (("", "", "", "", ""), ()),
        (("\n  ", "\n  ", "\n  ", "\n  ", "\n"), ()),
        (("about ", "", " & ", "\n", "."), ("about ", "", " & ", "\n", ".")),
        (("\u00a0", "", "", "", "\x85\u2028"), ("\u00a0", "", "", "", "\x85\u2028")),
    ],
)
def test_mixed_text_of_a_batch_value(texts: tuple[str, ...], kept: tuple[str, ...]) -> None:
    a, b, c, d, e = (t.replace("&", "&amp;") for t in texts)
    message = read(
        "BatchInformation",
        "<EnumerationSet/>"
        * 0
        + "<MasterRecipe><ID>M</ID><Version>1</Version><Formula><Parameter><ID>P</ID>"
        "<ParameterType>ProcessInput</ParameterType>"
        f"<Value>{a}<ValueString>1</ValueString>{b}<DataInterpretation>Constant"
        f"</DataInterpretation>{c}<DataType>decimal</DataType>{d}<UnitOfMeasure/>{e}</Value>"
        "</Parameter></Formula></MasterRecipe>",
    )
    assert isinstance(message, BatchInformation)
    (parameter,) = message.master_recipe[0].formula.parameter  # type: ignore[union-attr]
    assert isinstance(parameter, BatchParameter)
    assert parameter.value[0].mixed == kept


@pytest.mark.parametrize("prefix", ["", "b2mml", "x"])
def test_the_child_of_an_information_object_is_in_no_namespace(prefix: str) -> None:
    p = f"{prefix}:" if prefix else ""
    none = "" if prefix else ' xmlns=""'
    again = "" if prefix else f' xmlns="{NAMESPACE}"'
    message = read(
        "WorkRecord",
        f"<{p}ID>R</{p}ID><{p}WorkRecordEntry><{p}ID>E</{p}ID><{p}InformationObject>"
        f"<MaterialLot{none}><{p}ID{again}>L</{p}ID></MaterialLot>"
        f"</{p}InformationObject></{p}WorkRecordEntry>"
        f"<{p}WorkRecordSpecificationID>S</{p}WorkRecordSpecificationID>",
        prefix,
    )
    entry = message.work_record_entry[0]
    assert entry.information_object.material_lot == MaterialLot(id=Identifier("L"))
    assert b"<b2mml:WorkRecord xmlns:b2mml=" in isa.to_xml(message)
    assert b"<MaterialLot>" in isa.to_xml(message, pretty=True)


def test_a_type_named_by_xsi_type_is_the_class() -> None:
    found = lot('<Version xsi:type="ActualProductProducedType" schemeID="s">1</Version>').version
    assert type(found).__name__ == "ActualProductProduced"
    assert found is not None
    assert (found.value, found.scheme_id) == ("1", "s")


def test_a_type_named_without_need_is_left_out() -> None:
    found = lot('<Version xsi:type="IdentifierType">1</Version>')
    assert found.version == Identifier("1")
    assert b"xsi:" not in isa.to_xml(found)


def test_a_root_of_text_may_name_its_type_too() -> None:
    for named, kept in (("IdentifierType", False), ("ActualProductProducedType", True)):
        data = (
            f'<ProductName xmlns="{NAMESPACE}" xmlns:xsi="{XSI}" xsi:type="{named}" '
            'schemeID="s">Oil</ProductName>'
        )
        message = isa.read(data.encode()).message
        assert isa.read(isa.to_xml(message)).message == message
        assert (named in isa.to_xml(message).decode()) is kept
        assert b' schemeID="s">Oil<' in isa.to_xml(message)


@pytest.mark.parametrize(
    "text",
    [
        "\U00020000",
        "]]&gt;",
        "a&#13;b",
        "&#13;&#10;",
        " ",
        "\t",
        "\n",
        "&#9;",
        "&#160;",
        "&lt;a/>",
        "\u0085",
    ],
)
def test_text_is_kept_character_by_character(text: str) -> None:
    message = lot(f"<Description>{text}</Description>")
    expected = etree.fromstring(f"<a>{text}</a>").text
    assert message.description == (Description(expected),)  # type: ignore[arg-type]


def test_attributes_keep_tabs_and_line_ends() -> None:
    data = document("MaterialLot", '<ID schemeID="a&#9;b&#10;c&#13;d">L1</ID>')
    message = isa.read(data).message
    assert isinstance(message, MaterialLot)
    assert message.id.scheme_id == "a\tb\nc\rd"
    assert isa.read(isa.to_xml(message)).message == message
    assert isa.read(isa.to_xml(message, pretty=True)).message == message


def test_text_around_comments_and_in_sections_is_one_text() -> None:
    message = lot("<Description>a<!-- b -->c<?d e?><![CDATA[<f>]]>g</Description>")
    assert message.description[0].value == "ac<f>g"


def test_line_ends_in_an_enumerated_value_are_spaces() -> None:
    """As normalizedString has it; the member has one spelling."""
    inner = (
        "<StorageLocation><Location/><LocationType>Physical{}Asset</LocationType></StorageLocation>"
    )
    data = document("MaterialLot", "<ID>L</ID>" + inner.format("\n"))
    message = isa.read(data).message
    assert message == isa.read(document("MaterialLot", "<ID>L</ID>" + inner.format(" "))).message
    assert isinstance(message, MaterialLot)
    kind = message.storage_location.location_type  # type: ignore[union-attr]
    assert kind.value == "Physical Asset"


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("false", False), (" true\n", True), ("&#13;true", True)],
)
def test_truth_values(text: str, value: bool) -> None:
    inner = (
        f"<PhysicalSampleRequired>{text}</PhysicalSampleRequired>"
        "<EvaluatedProperty><ID>P</ID></EvaluatedProperty>"
    )
    found = read("TestSpecification", inner)
    assert found.physical_sample_required is value
    assert f"<PhysicalSampleRequired>{str(value).lower()}<".encode() in isa.to_xml(found)


READ = isa.read(
    document(
        "MaterialLot",
        '<ID schemeID="s">L1</ID><Description>a</Description><Status>Good</Status>'
        "<Quantity><QuantityString xsi:nil='true'/><DataType>decimal</DataType></Quantity>",
    )
).message


def parts(value: object) -> list[Any]:
    """Every object of a tree."""
    found = [value] if dataclasses.is_dataclass(value) else []
    children = (
        [getattr(value, f.name) for f in dataclasses.fields(value)]  # type: ignore[arg-type]
        if found
        else list(value)
        if isinstance(value, tuple)
        else []
    )
    return found + [part for child in children for part in parts(child)]


def test_objects_that_were_read_are_as_frozen_as_built_ones() -> None:
    for part in parts(READ):
        name = dataclasses.fields(part)[0].name
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(part, name, None)
        with pytest.raises(dataclasses.FrozenInstanceError):
            delattr(part, name)
        with pytest.raises((dataclasses.FrozenInstanceError, AttributeError, TypeError)):
            part.anything = 1


def test_objects_that_were_read_are_of_the_public_classes() -> None:
    from isa95kit import b2mml

    assert type(READ) is MaterialLot
    assert len(parts(READ)) > 6
    for part in parts(READ):
        assert getattr(b2mml, type(part).__qualname__) is type(part)


def test_objects_that_were_read_behave_as_built_ones() -> None:
    assert isinstance(READ, MaterialLot)
    built = MaterialLot(
        id=Identifier("L1", scheme_id="s"),
        description=(Description("a"),),
        status=READ.status,
        quantity=(QuantityValue(quantity_string=Nil(), data_type=DataType(DataTypeValue.DECIMAL)),),
    )
    assert built == READ
    assert hash(built) == hash(READ)
    assert repr(built) == repr(READ)
    for same in (copy.copy(READ), copy.deepcopy(READ), pickle.loads(pickle.dumps(READ))):  # noqa: S301
        assert same == READ
        assert type(same) is MaterialLot
        assert hash(same) == hash(READ)
    other = dataclasses.replace(READ, id=Identifier("L2"))
    assert (other.id, other.description) == (Identifier("L2"), READ.description)
    assert READ.id.value == "L1"
    assert dataclasses.asdict(other.id)["value"] == "L2"


def test_the_twin_is_no_dataclass_of_its_own() -> None:
    twin = twin_of(Identifier)
    assert issubclass(twin, Identifier)
    assert twin.__dict__["__slots__"] == ()
    assert twin_of(SyncMaterialLot.DataArea).__name__ == "_DataArea"


def test_readers_are_compiled_once() -> None:
    assert reader_of(MaterialLot) is reader_of(MaterialLot)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=30))
def test_any_text_is_read_as_it_is(text: str) -> None:
    element = etree.Element(
        f"{{{NAMESPACE}}}ID", schemeID=text.replace("\ufffe", "").replace("\uffff", "")
    )
    element.text = text.replace("\ufffe", "").replace("\uffff", "")
    found: Component = reader_of(Identifier)(element)
    assert found == Identifier(element.text, scheme_id=element.text)
