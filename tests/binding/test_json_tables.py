"""What the members of an object may be, by class."""

from __future__ import annotations

import pytest

from isa95kit import b2mml
from isa95kit.binding.json_tables import (
    derived_class,
    names_itself,
    root_class,
    root_kind,
    scalar_kind,
    table_of,
)


def test_children_by_their_names() -> None:
    table = table_of(b2mml.MaterialLot)
    assert table.has_children
    assert not table.is_text
    assert table.content_of("ID") is b2mml.Identifier
    assert table.content_of("Colour") is None
    assert table.rank("ID") < table.rank("Status") < table.rank("Colour")
    assert table_of(b2mml.MaterialLot) is table


@pytest.mark.parametrize("kind", [None, str, bool])
def test_what_has_no_class(kind: type | None) -> None:
    table = table_of(kind)
    assert (table.has_children, table.is_text, table.fields) == (False, False, {})


def test_names_that_stand_for_elements_outside_the_vocabulary() -> None:
    slot, area = table_of(b2mml.MaterialLot), table_of(b2mml.TransUserArea)
    for name in ("Extended:Grade", "my:Tank", "#xml"):
        assert slot.takes(name)
        assert area.takes(name)
    for name in ("ID", "Grade", "b2mml:ID", "b2mml:Tank"):
        assert not slot.takes(name)
        assert area.takes(name)


def test_order_is_of_repeated_choices() -> None:
    assert table_of(b2mml.SegmentDependency).has_order
    assert table_of(None).has_order
    assert not table_of(b2mml.MaterialLot).has_order


def test_of_two_slots_the_first_has_a_name() -> None:
    assert table_of(b2mml.WorkMaster).first_slot == "WorkDefinition"
    assert table_of(b2mml.MaterialLot).first_slot == ""


def test_a_type_that_nothing_is_derived_from_need_not_be_named() -> None:
    assert names_itself(b2mml.MaterialLot, "MaterialLotType")
    assert not names_itself(b2mml.MaterialLot, "PersonType")
    assert not names_itself(b2mml.Identifier, "IdentifierType")
    assert not names_itself(b2mml.SyncMaterialLot.DataArea, "")
    assert derived_class("PersonNameType", b2mml.Identifier) is b2mml.PersonName
    assert derived_class("Nothing", b2mml.Identifier) is b2mml.Identifier


def test_kinds_of_scalars() -> None:
    assert scalar_kind(bool) == "boolean"
    assert scalar_kind(b2mml.Priority) == "number"
    assert scalar_kind(b2mml.QuantityString) == "string"
    assert scalar_kind(str) == "string"


def test_roots_are_global_elements() -> None:
    assert root_class("MaterialLot") is b2mml.MaterialLot
    assert root_class("SegmentDependency") is None


def test_a_root_of_text_is_what_is_declared_for_it() -> None:
    assert root_kind("ID") is b2mml.Identifier
    assert root_kind("Author") is b2mml.Author
    assert root_kind("MaterialLot") is b2mml.MaterialLot
    assert root_kind("Tank") is None
