"""Vocabulary classes as field types of pydantic models."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pytest

from isa95kit import extras
from isa95kit.b2mml import (
    Identifier,
    MaterialLot,
    Measure,
    PersonName,
    ProcessOperationsSchedule,
    ProductInformation,
    QuantityString,
    QuantityValue,
    Value,
)
from isa95kit.b2mml.base import Component
from isa95kit.schema.json_references import definition_name
from isa95kit.schema.json_schema import validator

pydantic = pytest.importorskip("pydantic", reason="needs isa95kit[pydantic]")

from pydantic import BaseModel, TypeAdapter, ValidationError  # noqa: E402
from pydantic.json_schema import models_json_schema  # noqa: E402


class Transfer(BaseModel):
    lot: MaterialLot
    amount: QuantityValue | None = None
    tanks: list[Identifier] = []


GIVEN = {
    "lot": {"ID": "L1", "Quantity": [{"QuantityString": "1.50", "UnitOfMeasure": "KGM"}]},
    "amount": {"QuantityString": "007", "UnitOfMeasure": "KGM"},
    "tanks": ["T1", {"@schemeID": "plant", "$": "T2"}],
}


def test_the_json_form_is_read_and_written() -> None:
    transfer = Transfer.model_validate_json(json.dumps(GIVEN))
    assert transfer.lot.id == Identifier("L1")
    assert transfer.lot.quantity[0].quantity_string == QuantityString("1.50")
    assert transfer.tanks[1].scheme_id == "plant"
    assert json.loads(transfer.model_dump_json()) == GIVEN
    assert transfer.model_dump() == GIVEN
    assert Transfer.model_validate(transfer.model_dump()) == transfer


def test_objects_are_taken_as_they_are_also_inside_plain_values() -> None:
    lot = MaterialLot(id=Identifier("L1"))
    assert Transfer(lot=lot).lot is lot
    inside: Any = {"ID": Identifier("L1", scheme_id="s")}
    assert Transfer(lot=inside).lot.id == Identifier("L1", scheme_id="s")


def test_a_derived_text_stays_what_it_is() -> None:
    class Holder(BaseModel):
        id: Identifier

    written = Holder(id=PersonName("Ada")).model_dump_json()
    assert json.loads(written) == {"id": {"@xsi:type": "PersonNameType", "$": "Ada"}}
    assert type(Holder.model_validate_json(written).id) is PersonName


def test_each_finding_is_an_error_with_rule_path_and_hint() -> None:
    wrong = '{"lot": {"ID": 5, "Quantity": [{"QuantityString": "1", "DataType": "x"}], "Lot": "a"}}'
    with pytest.raises(ValidationError) as caught:
        Transfer.model_validate_json(wrong)
    errors = {e["loc"]: e for e in caught.value.errors()}
    assert {loc: e["type"] for loc, e in errors.items()} == {
        ("lot", "ID"): "JSON-101",
        ("lot", "Quantity", 0, "DataType"): "XSD-305",
        ("lot", "Lot"): "XSD-102",
    }
    number = errors["lot", "ID"]
    assert number["msg"].startswith("[JSON-101] a number stands where text belongs at $.ID.")
    assert number["ctx"]["hint"] == 'Put it in quotes: "5".'


def test_decimals_keep_their_digits_or_are_refused() -> None:
    measure = TypeAdapter(Measure)
    exact = json.loads("1.5000000000000000000000000000000000000001", parse_float=Decimal)
    assert measure.validate_python(exact).value == str(exact)
    assert measure.dump_json(measure.validate_python(Decimal("1.50"))) == b'"1.50"'
    assert measure.dump_python(measure.validate_python(Decimal("1.50"))) == Decimal("1.50")
    assert measure.dump_json(measure.validate_json("12")) == b"12"
    assert measure.validate_json(measure.dump_json(Measure("-0"))).value == "-0"
    with pytest.raises(ValidationError, match=r"JSON-101.*does not say with which digits"):
        measure.validate_json("1.50")


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ({1, 2}, "JSON-101"),
        (b"L1", "JSON-101"),
        (Decimal("NaN"), "JSON-101"),
        pytest.param(10**5000, "JSON-101", id="5001 digits"),
        ("\ud800", "JSON-008"),
        (None, "XSD-401"),
    ],
)
def test_what_json_cannot_say_is_an_error(value: object, rule: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Identifier).validate_python(value)
    assert rule in {e["type"] for e in caught.value.errors()}


def test_values_that_hold_themselves_are_an_error() -> None:
    loop: dict[str, Any] = {}
    loop["ID"] = loop
    with pytest.raises(ValidationError, match="JSON-004"):
        TypeAdapter(MaterialLot).validate_python(loop)


def test_all_floats_are_told_at_once() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(MaterialLot).validate_python({"ID": 1.5, "Status": 2.5})
    assert [e["loc"] for e in caught.value.errors()] == [("ID",), ("Status",)]


def test_the_schema_of_a_model_is_the_emitted_one() -> None:
    schema = Transfer.model_json_schema()
    assert schema["properties"]["lot"] == {"$ref": "#/$defs/MaterialLotType"}
    assert schema["$defs"]["QuantityValueType"]["required"] == ["QuantityString"]
    assert "ProcessOperationsScheduleType" not in schema["$defs"]
    judge = type(validator("MaterialLot"))(schema)
    judge.check_schema(schema)
    assert judge.is_valid(GIVEN)
    assert not judge.is_valid({"lot": {"ID": 5}})
    assert Transfer.model_json_schema(mode="serialization")["$defs"] == schema["$defs"]


@pytest.mark.parametrize(
    "cls", [ProcessOperationsSchedule.DataArea, ProductInformation, Value, Identifier]
)
def test_every_kind_of_class_has_a_schema(cls: type[Component]) -> None:
    schema = TypeAdapter(cls).json_schema()
    assert "properties" in schema or "anyOf" in schema


def test_models_of_both_directions_go_into_one_schema() -> None:
    class Other(BaseModel):
        lots: list[MaterialLot]

    _, schema = models_json_schema([(Transfer, "validation"), (Other, "serialization")])
    # Definitions that contain themselves stand twice there, as with models of pydantic's own.
    named = [name for name in schema["$defs"] if name.startswith("MaterialLotType")]
    assert named == ["MaterialLotType-Input", "MaterialLotType-Output"]
    assert "IdentifierType" in schema["$defs"]
    judge = type(validator("MaterialLot"))({"$ref": "#/$defs/Other", **schema})
    assert judge.is_valid({"lots": [{"ID": "L1"}]})
    assert not judge.is_valid({"lots": [{"ID": 1}]})


def test_the_vocabulary_does_not_load_pydantic() -> None:
    script = (
        "import sys, isa95kit.b2mml as b\n"
        "b.MaterialLot(id=b.Identifier('x')); print('pydantic' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


def test_classes_without_a_definition_are_known() -> None:
    assert definition_name(ProductInformation) == ""
    assert definition_name(ProcessOperationsSchedule.DataArea) == (
        "ProcessOperationsScheduleType.DataArea"
    )


def test_a_missing_pydantic_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pydantic", None)
    monkeypatch.delitem(sys.modules, "isa95kit.integrations.pydantic")
    with pytest.raises(extras.MissingExtra, match=r"isa95kit\[pydantic\]"):
        __import__("isa95kit.integrations.pydantic")
