"""Equipment, people and places as scenes of a sample."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from isa95kit.samples.generator.story import Scene
from isa95kit.samples.plants.plant import Amount, Equipment, Person

__all__ = [
    "assets",
    "capability",
    "equipment",
    "equipment_classes",
    "lines",
    "module",
    "people",
    "personnel_classes",
    "store_classes",
    "stores",
]


def lines(kind: str) -> Callable[[Scene], tuple[Scene, ...]]:
    """Equipment, people or assets of the step: one line, called 10."""
    return lambda scene: (scene.on(id=f"{kind}{scene.step.number}", amount=_hours(scene)),)


def _hours(scene: Scene) -> Amount:
    hours = Decimal((scene.step.end - scene.step.start).seconds) / 3600
    return Amount(f"{hours:.2f}", "HUR")


def equipment(scene: Scene) -> list[Scene]:
    return [_of_equipment(scene, e, i) for i, e in enumerate(scene.story.plant.equipment)]


def _of_equipment(scene: Scene, equipment: Equipment, index: int) -> Scene:
    return scene.on(
        id=equipment.id, equipment=equipment, path=equipment.path, words=equipment.name, index=index
    )


def module(scene: Scene) -> list[Scene]:
    """A module of the equipment at hand."""
    inside = scene.equipment
    name = f"{inside.id}-M1"
    module = Equipment(
        id=name,
        name=f"Drive of {inside.name}",
        equipment_class="DRIVE",
        path=(*inside.path, ("EquipmentModule", name)),
        asset=f"{inside.asset}-1",
    )
    return [_of_equipment(scene, module, 0)]


def equipment_classes(scene: Scene) -> list[Scene]:
    return [
        s.on(
            id=s.equipment.equipment_class,
            words=f"Equipment of class {s.equipment.equipment_class}",
        )
        for s in equipment(scene)
    ]


def assets(scene: Scene) -> list[Scene]:
    return [s.on(id=s.equipment.asset) for s in equipment(scene)]


def people(scene: Scene) -> list[Scene]:
    return [_of_person(scene, p, i) for i, p in enumerate(scene.story.plant.people)]


def _of_person(scene: Scene, person: Person, index: int) -> Scene:
    site = scene.story.plant.site
    return scene.on(id=person.id, person=person, words=person.name, index=index, path=site)


def personnel_classes(scene: Scene) -> list[Scene]:
    return [
        s.on(id=s.person.personnel_class, words=f"Members of {s.person.personnel_class}")
        for s in people(scene)
    ]


def stores(scene: Scene) -> list[Scene]:
    return [
        scene.on(id=p.id, place=p, words=p.name, path=p.path, index=i)
        for i, p in enumerate(scene.story.plant.storage)
    ]


def store_classes(scene: Scene) -> list[Scene]:
    name = scene.place.equipment_class
    return [scene.on(id=name, words=f"Places of class {name}")]


def capability(scene: Scene) -> list[Scene]:
    """Hours of the time at hand: all of them, those in use, and the rest."""
    total = Decimal(int((scene.end - scene.start).total_seconds())) / 3600
    used = (total * 5 / 8).quantize(Decimal("0.01"))
    told = (("Total", total), ("Used", used), ("Unused", total - used))
    return [
        scene.on(
            id=f"{scene.id or scene.equipment.id}-{kind.upper()}",
            index=i,
            code=kind,
            amount=Amount(f"{hours:.2f}", "HUR"),
        )
        for i, (kind, hours) in enumerate(told)
    ]
