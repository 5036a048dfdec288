"""The JSON of objects that are no documents."""

from __future__ import annotations

import pytest

from isa95kit import InvalidDocument, Unwritable
from isa95kit.b2mml import (
    ActualEndTime,
    HierarchyScope,
    Identifier,
    Measure,
    ProductInformation,
    QuantityString,
    QuantityValue,
    SyncMaterialLot,
    TransExpression,
)
from isa95kit.b2mml.base import Component
from isa95kit.parts import part_to_json, read_part


@pytest.mark.parametrize(
    ("cls", "text"),
    [
        (Identifier, '"L1"'),
        (Identifier, '{"@schemeID":"s","$":"L1"}'),
        (Measure, "1.50"),
        (Measure, '"+01.50"'),
        (ActualEndTime, '"2026-03-02T14:05:09.250+01:00"'),
        (TransExpression, '{"@actionCode":"Add","$":"/a"}'),
        (QuantityValue, '{"QuantityString":null,"UnitOfMeasure":"KGM"}'),
        (HierarchyScope, '{"EquipmentID":"E1","EquipmentLevel":"Site"}'),
        (ProductInformation, '{"ProductID":"P1","Description":["a","b"]}'),
        (SyncMaterialLot.DataArea, '{"Sync":{},"MaterialLot":[{"ID":"L1"}]}'),
    ],
)
def test_every_kind_of_class_is_read_and_written(cls: type[Component], text: str) -> None:
    part = read_part(cls, text)
    assert isinstance(part, cls)
    assert part_to_json(part) == text


def test_what_is_unusual_is_read_over_the_schema() -> None:
    one_for_a_list = '{"ProductID": "P1", "Description": "a"}'
    assert part_to_json(read_part(ProductInformation, one_for_a_list)) == (
        '{"ProductID":"P1","Description":["a"]}'
    )


def test_findings_have_paths_from_the_object_on() -> None:
    text = '{"ID": "x",\n "QuantityString": 5, "DataType": "nothing"}'
    with pytest.raises(InvalidDocument) as caught:
        read_part(QuantityValue, text)
    told = {(f.rule, f.path, f.line) for f in caught.value.report.findings}
    assert told == {
        ("XSD-102", "$.ID", 1),
        ("JSON-101", "$.QuantityString", 2),
        ("XSD-305", "$.DataType", 2),
    }


def test_findings_in_a_group_have_paths_from_the_group_on() -> None:
    with pytest.raises(InvalidDocument) as caught:
        read_part(ProductInformation, '{"ProductID": "P1", "Size": "5"}')
    (finding,) = caught.value.report.findings
    assert (finding.rule, finding.path, finding.line, finding.column) == (
        "XSD-102",
        "$.Size",
        1,
        29,
    )


def test_what_is_no_json_is_a_finding() -> None:
    with pytest.raises(InvalidDocument) as caught:
        read_part(Identifier, '{"$": ')
    assert not caught.value.report.readable
    assert [f.rule for f in caught.value.report.findings] == ["JSON-001"]


def test_null_is_no_object() -> None:
    with pytest.raises(InvalidDocument, match="XSD-401"):
        read_part(Identifier, "null")


def test_what_a_field_cannot_hold_is_not_written() -> None:
    wrong = QuantityValue(quantity_string=QuantityString(5))  # type: ignore[arg-type]
    with pytest.raises(Unwritable, match="quantity_string"):
        part_to_json(wrong)
