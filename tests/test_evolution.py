"""evolve changes what it is told to, shares the rest, checks types, leaves identifiers alone."""

from __future__ import annotations

import pickle
import random
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import isa95kit as isa
from isa95kit.b2mml import (
    Alternative,
    BatchListEntry,
    Dependency,
    DependencyValue,
    Description,
    Disposition,
    DispositionValue,
    EquipmentElement,
    HierarchyScope,
    Identifier,
    MaterialInformation,
    MaterialLot,
    MaterialSubLot,
    Nil,
    QuantityString,
    QuantityValue,
    SegmentDependency,
    SyncMaterialLot,
    UnitOfMeasure,
)
from isa95kit.b2mml.base import Component
from isa95kit.evolution import IdentifierChanged, NoSuchPath, WrongType, evolve
from isa95kit.samples.proof.spelling import Spelling, spell
from tests.canonical import DOCUMENTS, NAMESPACE, ROOTS

MESSAGE = isa.read(Path("docs/examples/sync-material-lot.xml")).message
assert isinstance(MESSAGE, SyncMaterialLot)


def kilograms(amount: str, key: str | None = None) -> QuantityValue:
    return QuantityValue(
        quantity_string=QuantityString(amount),
        unit_of_measure=UnitOfMeasure("KGM"),
        key=None if key is None else Identifier(key),
    )


LOT = MaterialLot(
    id=Identifier("L1", scheme_id="S"),
    description=(Description("syrup"), Description("Sirup", language_id="de")),
    hierarchy_scope=HierarchyScope(equipment_id=Identifier("MUC")),
    quantity=(kilograms("1.0"), kilograms("2.0")),
    material_sub_lot=(
        MaterialSubLot(id=Identifier("A"), quantity=(kilograms("1.0", "k"),)),
        MaterialSubLot(id=Identifier("B")),
    ),
)


def test_fields_and_paths() -> None:
    changed = evolve(
        LOT,
        {
            "quantity[1].quantity_string": QuantityString("2.50"),
            "quantity[0].quantity_string.value": "1.50",
            "material_sub_lot[1].quantity[+]": kilograms("3"),
            "description[+]": Description("sirop", language_id="fr"),
        },
        disposition=Disposition(DispositionValue.RESTRICTED),
    )
    by_hand = replace(
        LOT,
        quantity=(kilograms("1.50"), kilograms("2.50")),
        material_sub_lot=(
            LOT.material_sub_lot[0],
            MaterialSubLot(id=Identifier("B"), quantity=(kilograms("3"),)),
        ),
        description=(*LOT.description, Description("sirop", language_id="fr")),
        disposition=Disposition(DispositionValue.RESTRICTED),
    )
    assert changed == by_hand
    assert type(changed) is MaterialLot
    assert LOT.disposition is None


def test_what_stays_is_shared() -> None:
    changed = evolve(LOT, {"material_sub_lot[1].description": (Description("x"),)})
    assert changed.quantity is LOT.quantity
    assert changed.material_sub_lot[0] is LOT.material_sub_lot[0]
    assert changed.material_sub_lot[1].id is LOT.material_sub_lot[1].id
    assert evolve(LOT) is LOT
    assert evolve(LOT, {"quantity[0].quantity_string": LOT.quantity[0].quantity_string}) is LOT


def test_a_message() -> None:
    assert isinstance(MESSAGE, SyncMaterialLot)
    path = "data_area.material_lot[0].quantity[0].quantity_string.value"
    changed = evolve(MESSAGE, {path: "12500.5"})
    assert changed.data_area.material_lot[0].quantity[0].quantity_string == QuantityString(
        "12500.5"
    )
    assert changed.application_area is MESSAGE.application_area
    assert isa.check(changed).ok


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("", "no path such as"),
        ("quantity.", "no path such as"),
        ("[0]", "no path such as"),
        ("quantity[-1]", "no path such as"),
        ("quantity[x]", "no path such as"),
        ("quantity [0]", "no path such as"),
        ("quantty", "MaterialLot has no field 'quantty'; the nearest is quantity"),
        ("MaterialSubLot", "in Python the field is called material_sub_lot"),
        ("material_sub_lot[0].zzzzzzzz", "there are id, version, description"),
        ("quantity[2]", "holds 2, counted from 0; [+] appends"),
        ("quantity[99].key", "holds 2"),
        ("quantity.quantity_string", "quantity holds 2 objects; say which, as in quantity[0]"),
        ("quantity[0][1]", "two indexes in a row"),
        ("quantity[+].key", "goes on after [+]"),
        ("id[0]", "holds one object; leave the index out"),
        ("status.value", "status is absent, with nothing inside"),
        ("id.value.x", "id.value is 'L1', with nothing inside"),
    ],
)
def test_paths_that_lead_nowhere(path: str, says: str) -> None:
    with pytest.raises(NoSuchPath) as caught:
        evolve(LOT, {path: Description("x")}, identifiers=True)
    assert says in str(caught.value)


def test_fields_that_are_not_there() -> None:
    with pytest.raises(NoSuchPath, match="the nearest is disposition"):
        evolve(LOT, dispositon=None)
    nil = MaterialInformation(hierarchy_scope=Nil())
    with pytest.raises(NoSuchPath, match="hierarchy_scope is nil"):
        evolve(nil, {"hierarchy_scope.equipment_level": None})


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            {"description": Description("x")},
            "description holds tuple[Description, ...], not this Desc",
        ),
        ({"description": [Description("x")]}, "not this list"),
        ({"description[0]": "x"}, "description[0] holds tuple[Description, ...], not 'x'"),
        ({"description": (Description("x"), None)}, "description[1] holds"),
        ({"description[0].value": 5}, "description[0].value holds str, not 5"),
        ({"id": None}, "id holds Identifier, not None"),
        ({"id": Nil()}, "not Nil"),
        ({"status": "x" * 100}, "x...x"),
        ({"disposition": Disposition}, "disposition holds Disposition | None, not <class"),
        ({"quantity[0].quantity_string": None}, "QuantityString | Nil, not None"),
    ],
)
def test_values_that_do_not_fit(changes: dict[str, object], says: str) -> None:
    with pytest.raises(WrongType) as caught:
        evolve(LOT, changes, identifiers=True)
    assert says in str(caught.value)


def test_values_that_fit() -> None:
    assert evolve(LOT, {"quantity[0].quantity_string": Nil()}).quantity[0].quantity_string == Nil()
    assert evolve(LOT, hierarchy_scope=LOT.hierarchy_scope) is LOT
    assert evolve(LOT, quantity=()).quantity == ()
    with pytest.raises(WrongType, match="no object"):
        evolve("x", {})  # type: ignore[type-var]


def test_enumerated_text_is_of_its_enumeration() -> None:
    held = Disposition(DispositionValue.RESTRICTED)
    assert evolve(held, value=DispositionValue.CLOSED).value is DispositionValue.CLOSED
    with pytest.raises(WrongType, match="holds DispositionValue, not 'Closed'"):
        evolve(held, value="Closed")


DEPENDENCY = SegmentDependency(
    id=Identifier("1"),
    dependency=Dependency(DependencyValue.OTHER),
    segments=(Alternative("SegmentID", Identifier("10")),),
)


def test_alternatives() -> None:
    two = Alternative("ProcessSegmentID", Identifier("20"))
    both = evolve(DEPENDENCY, {"segments[+]": two}, identifiers=["segments"])
    assert both.segments == (*DEPENDENCY.segments, two)
    third = evolve(both, {"segments[1].value.value": "30"}, identifiers=["segments[1]"])
    assert third.segments[1].value.value == "30"
    with pytest.raises(WrongType, match="'Segment' is none of ProductSegmentID"):
        evolve(DEPENDENCY, {"segments[0]": Alternative("Segment", Identifier("1"))})
    with pytest.raises(WrongType, match="not this Alternative"):
        evolve(DEPENDENCY, {"segments[0]": Alternative("SegmentID", Description("1"))})
    # The same text, and another thing that is referred to.
    with pytest.raises(IdentifierChanged, match=r"segments\[0\]"):
        evolve(DEPENDENCY, {"segments[0].name": "ProcessSegmentID"})


def renamed(lot: MaterialLot, name: str) -> MaterialLot:
    return replace(lot, id=replace(lot.id, value=name))


SUB = LOT.material_sub_lot


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"id": Identifier("L2", scheme_id="S")}, ("id.value",)),
        ({"id": Identifier("L1")}, ("id.scheme_id",)),
        ({"id.scheme_id": "T"}, ("id.scheme_id",)),
        ({"version": Identifier("2")}, ("version",)),
        ({"material_definition_id": Identifier("M")}, ("material_definition_id",)),
        ({"hierarchy_scope": None}, ("hierarchy_scope",)),
        (
            {"hierarchy_scope": HierarchyScope(equipment_id=Identifier("X"))},
            ("hierarchy_scope.equipment_id.value",),
        ),
        ({"material_sub_lot": ()}, ("material_sub_lot[0]", "material_sub_lot[1]")),
        ({"material_sub_lot": SUB[1:]}, ("material_sub_lot[0]",)),
        (
            {"material_sub_lot": (SUB[0], replace(SUB[1], id=Identifier("C")))},
            ("material_sub_lot[1].id.value",),
        ),
        (
            {"material_sub_lot[0].quantity[0].key": None},
            ("material_sub_lot[0].quantity[0].key",),
        ),
        ({"material_sub_lot[0].quantity": ()}, ("material_sub_lot[0].quantity[0]",)),
        ({"test_specification_id[+]": Identifier("T")}, ("test_specification_id",)),
    ],
)
def test_identifiers_stay(changes: dict[str, object], paths: tuple[str, ...]) -> None:
    with pytest.raises(IdentifierChanged) as caught:
        evolve(LOT, changes)
    assert caught.value.paths == paths
    (named,) = changes
    made = evolve(LOT, changes, identifiers=[named])
    assert made == evolve(LOT, changes, identifiers=True) == evolve(LOT, changes, identifiers=named)
    assert evolve(LOT, changes, identifiers=set(paths)) == made
    for others in ((), ["i"], ["material_sub_lot[9]"], ["hierarchy"], False):
        with pytest.raises(IdentifierChanged):
            evolve(LOT, changes, identifiers=others)


def test_objects_may_come_with_identifiers_and_go_without() -> None:
    lot = evolve(LOT, {"material_sub_lot[+]": MaterialSubLot(id=Identifier("C"))})
    assert [s.id.value for s in lot.material_sub_lot] == ["A", "B", "C"]
    assert evolve(LOT, material_sub_lot=SUB[::-1]).material_sub_lot == SUB[::-1]
    assert evolve(LOT, description=LOT.description[1:]).description == LOT.description[1:]
    assert evolve(LOT, quantity=(kilograms("5", "new"),) * 3, identifiers=["quantity"])
    inner = evolve(LOT, material_sub_lot=(SUB[1], replace(SUB[0], description=LOT.description)))
    assert inner.material_sub_lot[1].description == LOT.description


def test_paths_of_many_identifiers_are_listed_in_part() -> None:
    lots = MaterialInformation(material_lot=tuple(renamed(LOT, str(n)) for n in range(9)))
    with pytest.raises(IdentifierChanged, match="and 4 more") as caught:
        evolve(lots, material_lot=())
    assert len(caught.value.paths) == 9
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 our own
    assert (error.paths, str(error)) == (caught.value.paths, str(caught.value))


def test_deep_objects_are_compared_without_recursion() -> None:
    element = EquipmentElement.__dataclass_fields__
    assert "elements" in element
    assert "equipment" in BatchListEntry.__dataclass_fields__
    scope = HierarchyScope(equipment_id=Identifier("last"))
    for _ in range(5000):
        scope = HierarchyScope(equipment_id=Identifier("x"), hierarchy_scope_child=scope)
    other = HierarchyScope(equipment_id=Identifier("lost"))
    for _ in range(5000):
        other = HierarchyScope(equipment_id=Identifier("x"), hierarchy_scope_child=other)
    with pytest.raises(IdentifierChanged) as caught:
        evolve(replace(LOT, hierarchy_scope=scope), hierarchy_scope=other)
    assert len(caught.value.paths) == 1


# Laws, over documents of every kind


def leaves(obj: object, path: str = "") -> Iterator[tuple[str, object, bool]]:
    """Path, value, and whether an identifier is above, of every text inside an object."""
    pending: list[tuple[object, str, bool]] = [(obj, path, False)]
    while pending:
        one, here, protected = pending.pop()
        if isinstance(one, tuple):
            pending += [(item, f"{here}[{i}]", protected) for i, item in enumerate(one)]
        elif isinstance(one, (Component, Alternative)):
            inside = protected or isinstance(one, Identifier)
            names = [f.name for f in fields(one)] if isinstance(one, Component) else ["value"]
            pending += [(getattr(one, n), f"{here}.{n}".lstrip("."), inside) for n in names]
        elif isinstance(one, str):
            yield here, one, protected


def at(obj: object, path: str) -> object:
    """The value at a path, found by Python itself."""
    return eval(f"obj.{path}", {"obj": obj})  # noqa: S307 our own


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROOTS), st.integers(0, 2**32))
def test_one_text_changes_and_nothing_else(root: str, seed: int) -> None:
    rng = random.Random(seed)
    message: Any = isa.read(spell(DOCUMENTS.rich(root, rng, 20), NAMESPACE, Spelling())).message
    texts = list(leaves(message))
    free = [(p, v) for p, v, protected in texts if not protected and type(v) is str]
    if free:
        path, before = rng.choice(free)
        changed = evolve(message, {path: f"{before}x"})
        assert at(changed, path) == f"{before}x"
        assert evolve(changed, {path: before}) == message
        assert {p: v for p, v, _ in leaves(changed)} == {p: v for p, v, _ in texts} | {
            path: f"{before}x"
        }
    bound = [(p, v) for p, v, protected in texts if protected]
    if bound:
        path, bound_to = rng.choice(bound)
        with pytest.raises(IdentifierChanged) as caught:
            evolve(message, {path: f"{bound_to}x"})
        assert caught.value.paths == (path,)
        assert (
            at(evolve(message, {path: f"{bound_to}x"}, identifiers=[path]), path) == f"{bound_to}x"
        )


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROOTS), st.integers(0, 2**32))
def test_every_object_fits_where_it_stands(root: str, seed: int) -> None:
    rng = random.Random(seed)
    message: Any = isa.read(spell(DOCUMENTS.rich(root, rng, 20), NAMESPACE, Spelling())).message
    for field in fields(message):
        held = getattr(message, field.name)
        assert evolve(message, {field.name: held}) is message
        for index, item in enumerate(held if isinstance(held, tuple) else ()):
            assert evolve(message, {f"{field.name}[{index}]": item}) is message
