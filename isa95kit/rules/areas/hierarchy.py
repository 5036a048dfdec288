"""HIER: hierarchy scopes, equipment levels and locations."""

from __future__ import annotations

from collections.abc import Iterator

from isa95kit.b2mml import (
    Equipment,
    EquipmentLevel,
    EquipmentLevelValue,
    HierarchyScope,
    ResourceLocation,
    ResourceLocationTypeValue,
)
from isa95kit.findings import Severity, shorten
from isa95kit.hierarchy import rank
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import (
    REGISTERS,
    is_in_message,
    is_known,
    is_text_known,
    keeps,
    objects,
    only_asks,
    register_of,
)
from isa95kit.rules.rule import AnyRule, Rule

__all__ = ["RULES"]


def downward(scope: HierarchyScope, at: Place) -> list[Problem] | None:
    """HIER-001. From the top of a path; levels of one's own have no rank and are passed over."""
    if scope.hierarchy_scope_child is None or at.field == "hierarchy_scope_child":
        return None
    found = []
    above: tuple[int, EquipmentLevel] | None = None
    path, part = "", scope
    while True:
        name, level = _level(part)
        depth = rank(level.value) if level is not None else None
        if level is not None and depth is not None:
            nested = above is not None and depth == above[0] and level.value in _NESTING
            if above is not None and depth <= above[0] and not nested:
                found.append(
                    at.problem(
                        f"{level.value} {shorten(part.equipment_id.value)} stands below "
                        f"{above[1].value}, and is no lower level",
                        field=f"{path}{name}",
                        hint="Write the path from the top: Enterprise, Site, Area, a work center, "
                        "a work unit, EquipmentModule, ControlModule.",
                    )
                )
            above = depth, level
        if part.hierarchy_scope_child is None:
            return found
        path, part = f"{path}hierarchy_scope_child.", part.hierarchy_scope_child


def equipment_of_level(scope: HierarchyScope, at: Place) -> Iterator[Problem]:
    """HIER-004."""
    identifier, context = scope.equipment_id, at.context
    if not identifier.value.strip() or only_asks(at):
        return
    if not keeps(context, "Equipment"):
        at.lacks(register_of("Equipment"))
        return
    if not is_known(context, identifier, "Equipment"):
        if is_in_message(at, identifier, "Equipment"):
            return
        yield at.problem(
            f"equipment {shorten(identifier.value)} is not known",
            field="equipment_id",
            hint="Correct the identifier, or send the equipment before what is about it. Scheme "
            "and agency count as the text does.",
        )
        return
    name, said = _level(scope)
    levels = [
        one.equipment_level
        for one in objects(context, identifier, "Equipment")
        if isinstance(one, Equipment) and one.equipment_level is not None
    ]
    if said is not None and not levels:
        at.lacks(f"level of Equipment {identifier.value}")
    elif said is not None and not any(_agree(said, level) for level in levels):
        yield at.problem(
            f"{shorten(identifier.value)} is said to be of level {_words(said)}, and is known as "
            f"{_words(levels[-1])}",
            field=name,
            hint="Write the level that the equipment model has.",
        )


def location_exists(location: ResourceLocation, at: Place) -> Iterator[Problem]:
    """HIER-007. A location is plain text without a scheme, so that one of any scheme will do."""
    kind = _KINDS.get(location.location_type.value)
    text = location.location.value
    if kind is None or only_asks(at):
        return
    if not keeps(at.context, kind):
        at.lacks(register_of(kind))
    elif not is_text_known(at, text, kind):
        yield at.problem(
            f"{location.location_type.value} {text[:60]!r} is not known",
            field="location",
            hint=f"Write the ID of the {kind}, or the LocationType Description for free text.",
        )


_KINDS = {
    ResourceLocationTypeValue.OPERATIONAL_LOCATION_ID: "OperationalLocation",
    ResourceLocationTypeValue.OPERATIONAL_LOCATION: "OperationalLocation",
    ResourceLocationTypeValue.EQUIPMENT: "Equipment",
    ResourceLocationTypeValue.PERSON: "Person",
    ResourceLocationTypeValue.PHYSICAL_ASSET: "PhysicalAsset",
}
_NESTING = (EquipmentLevelValue.EQUIPMENT_MODULE, EquipmentLevelValue.CONTROL_MODULE)
"""Levels of which one may stand in another."""
_GENERIC = (EquipmentLevelValue.WORK_CENTER, EquipmentLevelValue.WORK_UNIT)
"""Levels that stand for any kind of their rank."""


def _level(scope: HierarchyScope) -> tuple[str, EquipmentLevel | None]:
    """The level of a scope, in whichever of its two spellings, and the field it stands in."""
    if scope.equipment_level is not None:
        return "equipment_level", scope.equipment_level
    return "equipment_element_level", scope.equipment_element_level


def _agree(one: EquipmentLevel, two: EquipmentLevel) -> bool:
    if one.value == two.value:
        return one.value != EquipmentLevelValue.OTHER or _own(one) == _own(two)
    return rank(one.value) == rank(two.value) and (one.value in _GENERIC or two.value in _GENERIC)


def _own(level: EquipmentLevel) -> str:
    return (level.other_value or "").strip()


def _words(level: EquipmentLevel) -> str:
    return shorten(_own(level)) or str(level.value)


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="HIER-001",
        title="The path of a hierarchy scope goes strictly downward",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="ISA-95 Part 1: equipment hierarchy; B2MML V0600 documentation: HierarchyScope",
        rationale="A receiver that routes by site or area looks in the wrong place.",
        remark="A level of the plant's own (Other) has no rank and is passed over. An equipment "
        "module may stand in one, and a control module too, as in IEC 61512 (ISA-88).",
        looks_at=("HierarchyScope",),
        check=downward,
    ),
    Rule(
        id="HIER-004",
        title="The equipment of a scope exists and has the level that is stated",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0701: HierarchyScope refers to equipment",
        rationale="What is booked in a place that nobody has stays there unseen.",
        remark="Checked where equipment is registered with its level. WorkCenter and WorkUnit fit "
        "every kind of their level.",
        looks_at=("HierarchyScope",),
        needs=(REGISTERS,),
        check=equipment_of_level,
    ),
    Rule(
        id="HIER-007",
        title="A location that refers to an object refers to one that exists",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0701: LocationType says what the text of a location refers to",
        rationale="A driver cannot go to a place that is only in the message.",
        remark="Checked for kinds of objects that are registered; Description is free text.",
        looks_at=("ResourceLocation",),
        needs=(REGISTERS,),
        check=location_exists,
    ),
)
