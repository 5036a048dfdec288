"""HIER and ENUM rules beyond their examples: levels of one's own, versions, the message itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from isa95kit.b2mml import (
    Disposition,
    DispositionValue,
    Equipment,
    EquipmentInformation,
    EquipmentLevel,
    EquipmentLevelValue,
    HierarchyScope,
    Identifier,
    MaterialLot,
    ResourceLocation,
    ResourceLocationType,
    ResourceLocationTypeValue,
    Text,
)
from isa95kit.b2mml.base import Component
from isa95kit.master_data import Catalogue
from isa95kit.rules.areas import enumerations, hierarchy
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.state import PlantState
from isa95kit.transactions import get

RULES = RuleSet((*hierarchy.RULES, *enumerations.RULES))


def found(message: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [f.rule for f in RULES.check(message, context).findings]


def level(text: str) -> EquipmentLevel:
    value, _, own = text.partition(":")
    return EquipmentLevel(EquipmentLevelValue(value), other_value=own or None)


def scope(*levels: str) -> HierarchyScope:
    inner = scope(*levels[1:]) if len(levels) > 1 else None
    name = f"{levels[0]}-{len(levels)}"
    return HierarchyScope(
        equipment_id=Identifier(name),
        equipment_level=level(levels[0]),
        hierarchy_scope_child=inner,
    )


def within(held: HierarchyScope) -> MaterialLot:
    return MaterialLot(id=Identifier("L1"), hierarchy_scope=held)


@pytest.mark.parametrize("area", [hierarchy, enumerations])
def test_the_rules_stand_in_the_order_of_the_catalogue(area: object) -> None:
    ids = [rule.id for rule in area.RULES]  # type: ignore[attr-defined]
    assert ids == sorted(ids)


@pytest.mark.parametrize(
    ("levels", "count"),
    [
        (("Enterprise", "Site", "Area", "ProcessCell", "Unit", "ControlModule"), 0),
        (("Site", "ControlModule"), 0),
        (("Area", "Area"), 1),
        (("Unit", "EquipmentModule", "EquipmentModule", "ControlModule", "ControlModule"), 0),
        (("ControlModule", "EquipmentModule"), 1),
        (("StorageZone", "ProcessCell"), 1),
        (("Site", "Other:Building", "Area"), 0),
        (("Area", "Other:Building", "Site"), 1),
        (("Site", "Enterprise", "Site"), 1),
        (("Area", "Site", "Enterprise"), 2),
        (("Other:A", "Other:A"), 0),
    ],
)
def test_paths(levels: tuple[str, ...], count: int) -> None:
    assert found(within(scope(*levels))) == ["HIER-001"] * count


@pytest.mark.parametrize(
    ("said", "known", "fits"),
    [
        ("WorkCenter", "StorageZone", True),
        ("Unit", "WorkUnit", True),
        ("WorkCenter", "WorkUnit", False),
        ("ProductionLine", "StorageZone", False),
        ("Other:Building", "Other:Building", True),
        ("Other:Building", "Other:Floor", False),
        ("Other:Building", "Site", False),
    ],
)
def test_levels(said: str, known: str, fits: bool) -> None:
    equipment = Equipment(id=Identifier(f"{said}-1"), equipment_level=level(known))
    for context in (
        Context(known=PlantState.of(equipment)),
        Context(master_data=Catalogue.of([equipment])),
        Context(
            known=PlantState.of(replace(equipment, equipment_level=None)),
            master_data=Catalogue.of([equipment]),
        ),
    ):
        assert found(within(scope(said)), context) == ["HIER-004"] * (not fits)


def test_any_version_of_the_model_may_have_the_level() -> None:
    one = Equipment(id=Identifier("Site-1"), version=Identifier("1"), equipment_level=level("Site"))
    two = replace(one, version=Identifier("2"), equipment_level=level("Area"))
    assert found(within(scope("Site")), Context(master_data=Catalogue.of([one, two]))) == []


def test_equipment_in_the_message_itself_is_known() -> None:
    context = Context(known=PlantState.of(Equipment(id=Identifier("X"))))
    site = Equipment(id=Identifier("Site-1"))
    line = Equipment(id=Identifier("LINE"), hierarchy_scope=scope("Site"))
    assert found(EquipmentInformation(id=Identifier("I"), equipment=(site, line)), context) == []
    assert found(line, context) == ["HIER-004"]
    assert found(get(within(scope("Site"))), context) == []
    assert found(line, Context(known=PlantState())) == []


def test_locations_are_plain_text_without_a_scheme() -> None:
    context = Context(known=PlantState.of(Equipment(id=Identifier("E-1", scheme_id="SAP"))))

    def at(text: str, kind: ResourceLocationTypeValue) -> MaterialLot:
        place = ResourceLocation(location=Text(text), location_type=ResourceLocationType(kind))
        return MaterialLot(id=Identifier("L1"), storage_location=place)

    kinds = ResourceLocationTypeValue
    assert found(at("E-1", kinds.EQUIPMENT), context) == []
    assert found(at("", kinds.EQUIPMENT), context) == ["HIER-007"]
    assert found(at("E-1", kinds.PERSON), context) == []
    assert found(at("anywhere", kinds.DESCRIPTION), context) == []
    both = EquipmentInformation(id=Identifier("I"), equipment=(Equipment(id=Identifier("E-2")),))
    assert found(at("E-2", kinds.EQUIPMENT), context) == ["HIER-007"]
    assert found(both, context) == []


@pytest.mark.parametrize(
    ("value", "own", "wrong"),
    [
        ("Other", "Sold", ""),
        ("Other", None, "ENUM-001"),
        ("Other", "", "ENUM-001"),
        ("Other", " \t", "ENUM-001"),
        ("Closed", None, ""),
        ("Closed", "", ""),
        ("Closed", " ", ""),
        ("Closed", "Sold", "ENUM-002"),
    ],
)
def test_other_values(value: str, own: str | None, wrong: str) -> None:
    code = Disposition(DispositionValue(value), other_value=own)
    lot = MaterialLot(id=Identifier("L1"), disposition=code)
    assert found(lot) == ([wrong] if wrong else [])


def lacking(message: Component, context: Context) -> dict[str, tuple[str, ...]]:
    return dict(RULES.check(message, context).not_checked)


def test_what_nobody_registers_is_not_checked() -> None:
    place = ResourceLocation(
        location=Text("R-1"),
        location_type=ResourceLocationType(ResourceLocationTypeValue.EQUIPMENT),
    )
    lot = replace(within(scope("Site")), storage_location=place)
    assert lacking(lot, Context(known=PlantState())) == {
        "HIER-004": ("register of Equipment",),
        "HIER-007": ("register of Equipment",),
    }
    assert lacking(get(lot), Context(known=PlantState())) == {}
    free = replace(place, location_type=ResourceLocationType(ResourceLocationTypeValue.DESCRIPTION))
    assert (
        lacking(MaterialLot(id=Identifier("L"), storage_location=free), Context(known=PlantState()))
        == {}
    )


def test_a_level_that_the_model_does_not_say_is_not_checked() -> None:
    known = Context(known=PlantState.of(Equipment(id=Identifier("Site-1"))))
    assert lacking(within(scope("Site")), known) == {"HIER-004": ("level of Equipment Site-1",)}
