"""Selections: valid where the schema wants more, and never narrower than what was asked for."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from lxml import etree

import isa95kit as isa
from isa95kit import b2mml
from isa95kit.b2mml import (
    BatchProductionRecord,
    CapabilityType,
    CapabilityTypeValue,
    DateTime,
    ErrorMessage,
    ErrorTypeValue,
    HierarchyScope,
    Identifier,
    InformationObject,
    MaterialLot,
    MaterialLotProperty,
    OperationsRequest,
    OperationsSchedule,
    OpSegmentRequirement,
    PersonnelClass,
    QuantityValue,
    UnitOfMeasure,
    WorkflowSpecificationConnectionType,
    WorkMasterCapability,
    WorkRecord,
    WorkRecordEntry,
)
from isa95kit.b2mml import (
    TestSpecification as _TestSpecification,
)
from isa95kit.b2mml.base import AnyElement, Component, Nil
from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import Choice, ComplexType
from isa95kit.transactions import SelectionError, Verb, get, nouns, selection, verbs
from isa95kit.transactions.selecting import CHOICES
from tests.canonical import ROOTS
from tests.transactions.samples import ERP, NOUNS

GETTABLE = [noun for noun in NOUNS if Verb.GET in verbs(noun)]

MORE: dict[type[Component], dict[str, Any]] = {
    BatchProductionRecord: {"object_type": "Batch Production Record"},
    ErrorMessage: {
        "time_stamp": datetime(2026, 3, 2, tzinfo=UTC),
        "error_type": "BusinessError",
    },
    WorkMasterCapability: {"capability_type": "Available"},
    WorkflowSpecificationConnectionType: {"dependency": "AtStart"},
    WorkRecord: {"work_record_entry": selection(WorkRecordEntry, external_reference_id="*")},
}
"""What has no wildcard, and the caller has to say."""


def refuses_an_id_alone(noun: type[Component]) -> bool:
    """Asked of the schema, of a document with nothing but an ID in its noun."""
    xml = f'<{noun.__name__} xmlns="{Release.V0701.namespace}"><ID>X</ID></{noun.__name__}>'
    return not store.compiled(Release.V0701).validate(etree.fromstring(xml))


def test_twenty_nouns_refuse_an_id_alone() -> None:
    refusing = [noun for noun in GETTABLE if refuses_an_id_alone(noun)]
    assert (len(GETTABLE), len(refusing)) == (65, 20)
    filled = [noun for noun in refusing if noun not in MORE]
    assert len(filled) == 15, "the others hold something that has no wildcard"
    assert set(MORE) < set(refusing)


@pytest.mark.parametrize("noun", GETTABLE, ids=lambda n: n.__name__)
def test_a_get_of_every_noun_by_its_id_is_valid(noun: type[Component]) -> None:
    criteria = MORE.get(noun, {}) | ({"id": "X-*"} if noun is not ErrorMessage else {})
    found = selection(noun, **criteria)
    message = get(noun, **criteria)
    assert isa.check(message, schema_only=True).valid
    assert nouns(message) == (found.noun,)
    if noun is not ErrorMessage:
        assert found.noun.id == Identifier("X-*")  # type: ignore[attr-defined]


@pytest.mark.parametrize("noun", GETTABLE, ids=lambda n: n.__name__)
def test_all_that_is_put_in_is_the_wildcard_and_is_named(noun: type[Component]) -> None:
    found = selection(noun, **MORE.get(noun, {}))
    given = len(MORE.get(noun, {})) if noun is not WorkRecord else 1
    root = etree.fromstring(isa.to_xml(found.noun))
    texts = [element.text for element in root.iter() if element.text]
    attributes = [value for element in root.iter() for value in element.attrib.values()]
    wild = [text for text in (*texts, *map(str, attributes)) if text == "*"]
    assert len(texts) + len(attributes) - len(wild) == (0 if noun is WorkRecord else given)
    assert len(found.placeholders) == len(wild) - (noun is WorkRecord)
    assert all(path.startswith(f"{noun.__name__}/") for path in found.placeholders)


def test_elements_of_a_plant_are_taken_as_they_are() -> None:
    own = AnyElement('<p:Line xmlns:p="urn:example:plant">7</p:Line>')
    assert selection(MaterialLot, id="L-1", extensions=(own,)).noun.extensions == (own,)
    with pytest.raises(SelectionError, match="a tuple is wanted"):
        selection(MaterialLot, extensions=own)


@pytest.mark.parametrize("noun", MORE, ids=lambda n: n.__name__)
def test_what_has_no_wildcard_has_to_be_given(noun: type[Component]) -> None:
    with pytest.raises(SelectionError) as caught:
        ERP.get(noun, **({"id": "X"} if noun is not ErrorMessage else {"thrown_from": "MES"}))
    assert [name.partition(".")[0] for name in caught.value.missing] == list(MORE[noun])
    assert pickle.loads(pickle.dumps(caught.value)).missing == caught.value.missing  # noqa: S301


def test_all_that_is_missing_is_named_with_what_is_legal() -> None:
    with pytest.raises(SelectionError) as caught:
        selection(ErrorMessage)
    assert caught.value.missing == ("time_stamp", "error_type")
    assert "time_stamp (an aware datetime or DateTime)" in str(caught.value)
    assert "ErrorType: BusinessError, SystemError, Other" in str(caught.value)


def outcomes() -> Iterator[tuple[str, Component | None]]:
    """The selection without criteria of every object of the release; None where it is refused."""
    for root in ROOTS:
        cls = getattr(b2mml, b2mml.ROOTS.get(root, root))
        fields = cls.__dataclass_fields__
        if "data_area" in fields or any(f.metadata["type"] == "Text" for f in fields.values()):
            continue
        try:
            yield root, selection(cls).noun
        except SelectionError:
            yield root, None


def test_every_selection_is_valid_or_refused() -> None:
    made = dict(outcomes())
    refused = {root for root, noun in made.items() if noun is None}
    assert len(made) > 100
    invalid = {
        root: isa.check(noun).findings
        for root, noun in made.items()
        if noun is not None and not isa.check(noun).valid
    }
    assert not invalid
    assert len(refused) < len(made) / 4


def test_the_choices_are_those_of_the_schema() -> None:
    """Where one of several children has to stand, and the class has all of them as optional."""
    components = store.components(Release.V0701)
    wanted = {
        name.removesuffix("Type")
        for name, declared in components.types.items()
        if isinstance(declared, ComplexType)
        for item in declared.items
        if isinstance(item, Choice)
        and item.minimum == item.maximum == 1
        and all(child.minimum for child in item.items)
    }
    assert wanted == set(CHOICES)
    for name, fields in CHOICES.items():
        declared = getattr(b2mml, name).__dataclass_fields__
        assert all(declared[field].default in (None, ()) for field in fields or declared)


def test_criteria_are_taken_as_fields_take_them() -> None:
    moment = datetime(2026, 3, 2, 12, tzinfo=UTC)
    lot = selection(
        MaterialLot,
        id=Identifier("L-1", scheme_name="LOT"),
        disposition="Restricted",
        effective_end_date=moment,
        material_lot_property=(
            selection(MaterialLotProperty, id="PH"),
            MaterialLotProperty(id=Identifier("COLOUR")),
        ),
    )
    assert lot.placeholders == ()
    assert lot.noun.id.scheme_name == "LOT"
    assert lot.noun.disposition.value == "Restricted"  # type: ignore[union-attr]
    assert [p.id.value for p in lot.noun.material_lot_property] == ["PH", "COLOUR"]
    assert lot.noun.effective_end_date == DateTime("2026-03-02T12:00:00Z")
    assert isa.check(get(lot)).ok


def test_codes_are_given_as_text_enumeration_or_object() -> None:
    value = CapabilityType(CapabilityTypeValue.USED)
    for given in ("Used", CapabilityTypeValue.USED, value):
        assert selection(WorkMasterCapability, capability_type=given).noun.capability_type == value
    other = CapabilityType(CapabilityTypeValue.OTHER, other_value="*")
    assert selection(WorkMasterCapability, capability_type=other).noun.capability_type is other


def test_dates_are_given_as_datetime_or_as_written() -> None:
    kind = ErrorTypeValue.OTHER
    as_written = DateTime("2026-03-02T12:00:00")
    found = selection(ErrorMessage, time_stamp=as_written, error_type=kind).noun
    assert found.time_stamp is as_written
    with pytest.raises(ValueError, match="no time zone"):
        selection(ErrorMessage, time_stamp=datetime(2026, 3, 2), error_type=kind)


def test_objects_within_are_selections_too() -> None:
    requirement = selection(OpSegmentRequirement, process_segment_id="MIX")
    order = selection(OperationsRequest, id="PO-7", segment_requirement=requirement)
    found = selection(OperationsSchedule, operations_request=order)
    segment = found.noun.operations_request[0].segment_requirement[0]
    assert segment.process_segment_id == Identifier("MIX")
    assert found.placeholders == (
        "OperationsSchedule/ID",
        "OperationsSchedule/OperationsRequest/SegmentRequirement/ID",
        "OperationsSchedule/OperationsRequest/SegmentRequirement/OperationsDefinitionID",
        "OperationsSchedule/OperationsRequest/SegmentRequirement/OperationsSegmentID",
    )


def test_nil_where_the_schema_has_it() -> None:
    amount = selection(QuantityValue, quantity_string=Nil(), unit_of_measure="KGM").noun
    assert amount.unit_of_measure == UnitOfMeasure("KGM")
    with pytest.raises(SelectionError):
        selection(MaterialLot, id=Nil())


BOTH = {
    "information_object": InformationObject(material_lot=MaterialLot(id=Identifier("L-1"))),
    "external_reference_id": "X",
}


@pytest.mark.parametrize(
    ("cls", "criteria", "words"),
    [
        (MaterialLot, {"idd": "X"}, "did you mean id"),
        (MaterialLot, {"qwertz": "X"}, "it has id, "),
        (MaterialLot, {"id": None}, "None does not fit, text or Identifier"),
        (MaterialLot, {"id": 7}, "7 does not fit"),
        (MaterialLot, {"id": ("A", "B")}, "does not fit"),
        (MaterialLot, {"disposition": "Blocked"}, "a Disposition: Planned, In-Process"),
        (MaterialLot, {"material_lot_property": ()}, "leave the criterion out"),
        (MaterialLot, {"material_lot_property": "PH"}, "selection\\(MaterialLotProperty"),
        (OperationsSchedule, {"start_time": "tomorrow", "x": 1}, "no field 'x'"),
        (HierarchyScope, {"equipment_id": "E"}, "equipment_element_level or equipment_level"),
        (InformationObject, {}, "operational_location or .*, one of which"),
        (WorkRecordEntry, BOTH, "holds one of information_object, external_reference_id: give one"),
        (ErrorMessage, {"thrown_from": 7}, "str is wanted"),
    ],
)
def test_criteria_that_do_not_fit_are_refused(
    cls: type[Component], criteria: dict[str, Any], words: str
) -> None:
    with pytest.raises(SelectionError, match=words):
        selection(cls, **criteria)


def test_optional_ids_are_not_filled() -> None:
    assert selection(_TestSpecification).noun.id is None
    assert selection(PersonnelClass).noun.id == Identifier("*")
