"""The objects in a message, and which classes may hold which."""

from __future__ import annotations

from isa95kit.b2mml import Identifier, MaterialLot, MaterialSubLot, OpMaterialActual
from isa95kit.rules.inside import has, inside, reaching, within
from isa95kit.transactions import sync

LOT = MaterialLot(id=Identifier("L"), material_sub_lot=(MaterialSubLot(id=Identifier("L/1")),))


def test_what_stands_in_what() -> None:
    assert reaching("MaterialSubLot")(MaterialLot)
    assert reaching("MaterialLot")(MaterialLot)  # an assembly
    assert not reaching("MaterialLot")(Identifier)
    message = sync(LOT)
    found = [(item.id.value, field) for item, field, _ in within(message, "MaterialSubLot")]
    assert found == [("L/1", "data_area.material_lot[0].material_sub_lot[0]")]


def test_what_an_object_stands_in() -> None:
    (found,) = inside(sync(LOT), "MaterialSubLot")
    assert found.nearest("MaterialLot") is LOT
    assert found.nearest("Person") is None
    assert [one.field for one in inside(LOT, "MaterialLot")] == [""]


def test_classes_by_their_names_and_fields() -> None:
    assert has("Actual", "quantity")(OpMaterialActual)
    assert not has("Actual", "lot")(OpMaterialActual)
    assert not has("Requirement")(OpMaterialActual)
