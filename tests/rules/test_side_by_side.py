"""Objects in the same place of two messages."""

from __future__ import annotations

from isa95kit.b2mml import Identifier, MaterialLot, MaterialSubLot
from isa95kit.rules.side_by_side import side_by_side
from isa95kit.transactions import process, sync


def lot(name: str, *parts: str) -> MaterialLot:
    found = tuple(MaterialSubLot(id=Identifier(part)) for part in parts)
    return MaterialLot(id=Identifier(name), material_sub_lot=found)


def found(before: MaterialLot, after: MaterialLot) -> list[tuple[str, str, str]]:
    pairs = side_by_side(sync(before), process(after), "MaterialSubLot")
    return [(one.id.value, other.id.value, field) for one, other, field in pairs]


def test_objects_belong_together_by_their_ids() -> None:
    top = "data_area.material_lot[0].material_sub_lot"
    assert found(lot("L", "A", "B"), lot("L", "B", "C")) == [("B", "B", f"{top}[0]")]


def test_without_ids_that_tell_apart_they_do_by_order() -> None:
    top = "data_area.material_lot[0].material_sub_lot"
    assert found(lot("L", "A", "A"), lot("L", "A", "B", "C")) == [
        ("A", "A", f"{top}[0]"),
        ("A", "B", f"{top}[1]"),
    ]


def test_another_lot_is_in_another_place() -> None:
    assert found(lot("L", "A"), lot("M", "A")) == []
    assert found(lot("L"), lot("L", "A")) == found(lot("L", "A"), lot("L")) == []
