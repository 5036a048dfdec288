"""What readers and writers are told about the fields of a class."""

from __future__ import annotations

import pytest

from isa95kit import b2mml
from isa95kit.b2mml import (
    BatchListEntry,
    BatchValue,
    Component,
    GRecipeHeader,
    Identifier,
    InformationObject,
    MaterialLot,
    ProductName,
    QuantityValue,
    SyncMaterialLot,
    TransUserArea,
    WorkMaster,
)
from isa95kit.binding.fields import (
    Field,
    class_of_root,
    class_of_type,
    enumeration_of,
    fields_of,
    objects_in,
)
from tests.canonical import GRAMMAR, ROOTS


def field(cls: type[Component], name: str) -> Field:
    """One field by name."""
    return next(f for f in fields_of(cls) if f.name == name)


def test_text_comes_first_and_has_attributes_beside_it() -> None:
    kinds = [f.kind for f in fields_of(Identifier)]
    assert kinds == ["text"] + ["attribute"] * 7
    assert field(Identifier, "scheme_agency_id").wire == "schemeAgencyID"


def test_children_know_their_class_and_occurrence() -> None:
    assert field(MaterialLot, "id") == Field("id", "child", "ID", Identifier, required=True)
    quantity = field(MaterialLot, "quantity")
    assert (quantity.content, quantity.many) == (QuantityValue, True)
    assert field(QuantityValue, "quantity_string").nillable


def test_the_data_area_of_a_message_is_a_class_inside_it() -> None:
    assert field(SyncMaterialLot, "data_area").content is SyncMaterialLot.DataArea


@pytest.mark.parametrize(
    ("cls", "name", "kind"),
    [
        (BatchListEntry, "equipment", "alternatives"),
        (GRecipeHeader, "product_information", "group"),
        (BatchValue, "mixed", "mixed"),
        (TransUserArea, "content", "any"),
        (WorkMaster, "work_definition_extensions", "extensions"),
        (WorkMaster, "extensions", "extensions"),
    ],
)
def test_kinds(cls: type[Component], name: str, kind: str) -> None:
    found = field(cls, name)
    assert (found.kind, found.many) == (kind, True)


def test_alternatives_have_a_class_each() -> None:
    assert field(BatchListEntry, "equipment").members == (
        ("EquipmentID", Identifier),
        ("EquipmentClassID", Identifier),
    )


def test_unqualified_children_are_those_of_an_information_object() -> None:
    assert len(fields_of(InformationObject)) == 52
    assert not any(f.qualified for f in fields_of(InformationObject))
    classes = [getattr(b2mml, n) for n in b2mml.__all__]
    others = [
        f
        for cls in classes
        if isinstance(cls, type) and issubclass(cls, Component) and cls is not InformationObject
        for f in (fields_of(cls) if hasattr(cls, "__dataclass_fields__") else ())
        if f.kind == "child"
    ]
    assert len(others) > 3_000
    assert all(f.qualified for f in others)


def test_enumerations() -> None:
    assert enumeration_of(b2mml.DataType) is b2mml.DataTypeValue
    assert enumeration_of(Identifier) is None
    assert enumeration_of(MaterialLot) is None


def test_a_truth_value_is_no_class() -> None:
    cls = class_of_type("TestSpecificationType")
    wanted = field(cls, "physical_sample_required")
    assert (wanted.boolean, wanted.content) == (True, None)


def test_every_root_has_a_class_that_is_written_as_it() -> None:
    for root in ROOTS:
        assert getattr(class_of_root(root), "__wire_element__", "") == root


def test_every_type_that_can_stand_in_a_document_has_a_class() -> None:
    """With a field for each of its children and attributes."""
    for name in GRAMMAR.routes:
        declared = GRAMMAR.components.types.get(name)
        if (
            declared is None
            or "/" in name
            or (GRAMMAR.is_text(name) and not GRAMMAR.attributes(name))
        ):
            continue
        known = fields_of(class_of_type(name))
        wires = {f.wire for f in known} | {n for f in known for n, _ in f.members}
        wires |= {n for f in known for n in f.names}
        wanted = {child.name for child in GRAMMAR.children(name).values()}
        assert wanted | set(GRAMMAR.attributes(name)) <= wires, name


def test_a_subclass_for_a_global_element_has_the_fields_of_its_type() -> None:
    assert fields_of(ProductName) == fields_of(Identifier)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Nonsense"):
        class_of_type("NonsenseType")


def test_the_objects_in_one_come_in_the_order_of_its_fields() -> None:
    lot = b2mml.MaterialLot(
        id=b2mml.Identifier("L"),
        version=b2mml.Identifier("1"),
        quantity=(b2mml.QuantityValue(quantity_string=b2mml.QuantityString("2")),),
    )
    assert list(objects_in(lot)) == [lot.id, lot.version, *lot.quantity]
    assert list(objects_in(lot.id)) == []
