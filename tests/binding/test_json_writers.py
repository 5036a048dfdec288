"""JSON text of objects: the form of each thing, and misuse that is told."""

from __future__ import annotations

import json
import random
import re

import pytest

import isa95kit as isa
from isa95kit.b2mml import Identifier, MaterialLot
from isa95kit.binding.json_writers import NUMBER, decimal
from isa95kit.binding.xml import Unwritable
from isa95kit.releases import Release
from isa95kit.samples.proof.spelling import Spelling, spell
from tests.canonical import DOCUMENTS

NS = Release.V0701.namespace
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def form(xml: str) -> str:
    """The JSON of an XML document, proved to read back as the same."""
    start, _, rest = xml.partition(">")
    data = f'{start} xmlns="{NS}" xmlns:xsi="{XSI}">{rest}'.encode()
    message = isa.read(data).message
    text = isa.to_json(message)
    assert isa.read(text.encode()).message == message
    assert isa.read(isa.to_json(message, pretty=True).encode()).message == message
    return text


def lot(content: str) -> str:
    return form(f"<MaterialLot><ID>a</ID>{content}</MaterialLot>")


def test_attributes_then_text() -> None:
    written = lot('<Description languageID="en">x</Description>')
    assert written == ('{"MaterialLot":{"ID":"a","Description":[{"@languageID":"en","$":"x"}]}}')


def test_absent_empty_and_nil_are_three_things() -> None:
    text = "<Quantity><QuantityString/>{}</Quantity>"
    assert '"Quantity":[{"QuantityString":""}]' in lot(text.format(""))
    assert '{"QuantityString":"","DataType":null}' in lot(text.format('<DataType xsi:nil="true"/>'))
    nil = '<Quantity><QuantityString xsi:nil="1"/><UnitOfMeasure/></Quantity>'
    assert '{"QuantityString":null,"UnitOfMeasure":""}' in lot(nil)


def test_nil_with_attributes() -> None:
    unit = '<UnitOfMeasure xsi:nil="true" listID="7"/>'
    written = lot(f"<Quantity><QuantityString/>{unit}</Quantity>")
    assert '"UnitOfMeasure":{"@xsi:nil":true,"@listID":"7"}' in written


def test_an_empty_element() -> None:
    written = form(
        "<ProcessElement><ProcedureChartElement></ProcedureChartElement></ProcessElement>"
    )
    assert '"ProcedureChartElement":[{}]' in written


def test_dates_and_codes_are_texts_and_decimals_are_numbers() -> None:
    written = form(
        "<JobOrder><ID>007</ID><StartTime>2024-01-01T00:00:00.10Z</StartTime>"
        "<Priority>1.50</Priority></JobOrder>"
    )
    assert written == (
        '{"JobOrder":{"ID":"007","StartTime":"2024-01-01T00:00:00.10Z","Priority":1.50}}'
    )


@pytest.mark.parametrize("text", ["0", "-0", "1.50", "10", "0.0"])
def test_what_is_a_json_number(text: str) -> None:
    assert decimal(text) == text
    assert NUMBER.fullmatch(text)


@pytest.mark.parametrize("text", ["+1", ".5", "5.", "007", "", " 1", "1e3", "-.5", "\u0661"])
def test_what_is_not(text: str) -> None:
    assert decimal(text) == json.dumps(text, ensure_ascii=False)


def test_a_derived_type() -> None:
    written = lot('<Status xsi:type="StatusType">x</Status>')
    assert '"Status":"x"' in written  # the declared type needs no name


def test_a_repeated_choice_says_its_order_where_the_lists_do_not() -> None:
    dependency = (
        "<SegmentDependency><ID>a</ID><Dependency>AtStart</Dependency>%s</SegmentDependency>"
    )
    segment, product = "<SegmentID>s</SegmentID>", "<ProductSegmentID>p</ProductSegmentID>"
    outer = "<ProcessSegment><ID>a</ID>%s</ProcessSegment>"
    sorted_one = form(outer % (dependency % (product + segment)))
    assert "#order" not in sorted_one
    mixed = form(outer % (dependency % (segment + product + segment)))
    assert '"ProductSegmentID":["p"],"SegmentID":["s","s"]' in mixed
    assert '"#order":["SegmentID","ProductSegmentID","SegmentID"]' in mixed


def test_the_repeated_group_of_the_recipe_header() -> None:
    content = (
        "<ProductID>a</ProductID><Description>d</Description><Description>e</Description>"
        "<ProductID>b</ProductID><ProductName>n</ProductName>"
    )
    written = form(f"<GRecipe><Header>{content}</Header></GRecipe>")
    group = '[{"ProductID":"a","Description":["d","e"]},{"ProductID":"b","ProductName":"n"}]'
    assert f'"ProductInformation":{group}' in written


def test_the_children_of_an_information_object_are_in_no_namespace() -> None:
    seen = set()
    for _, tree in DOCUMENTS.everything("InformationObjectType", random.Random(1)):
        message = isa.read(spell(tree, NS, Spelling())).message
        text = isa.to_json(message)
        assert isa.read(text.encode()).message == message
        seen |= set(re.findall(r'"InformationObject":{"(\w+)"', text))
    assert len(seen) > 30


def test_text_that_is_no_xml_is_misuse() -> None:
    for text in ("\x00", "\ufffe", "\ud800"):
        with pytest.raises(Unwritable):
            isa.to_json(MaterialLot(id=Identifier(text)))


def test_a_part_is_no_document() -> None:
    with pytest.raises(Unwritable, match="no document of its own"):
        isa.to_json(Identifier("a"))


def test_a_field_that_holds_what_it_must_not_is_named() -> None:
    wrong = MaterialLot(id="a")  # type: ignore[arg-type]
    with pytest.raises(Unwritable, match=r"MaterialLot\.id"):
        isa.to_json(wrong)


def test_quotes_and_backslashes() -> None:
    written = isa.to_json(MaterialLot(id=Identifier('a"\\\n\té\u2028')))
    assert json.loads(written)["MaterialLot"]["ID"] == 'a"\\\n\té\u2028'
