"""Properties and parameters: what there is to say of a material, a machine, a person, a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from isa95kit.samples.generator.story import Fact, Scene

__all__ = ["fact_inside", "facts_about"]


def facts_about(name: str, scene: Scene) -> list[Fact]:
    """Facts for properties or parameters with the name of an element as ``MaterialLotProperty``."""
    for word, told in _ABOUT:
        if word in name:
            return list(told(scene))
    return list(_any(scene))


def fact_inside(scene: Scene) -> Fact:
    """A fact that belongs to another: how it was found out."""
    return Fact(f"{scene.fact.id}.Method", f"Method behind {scene.fact.id}", "MEASURED")


def _material(scene: Scene) -> Iterator[Fact]:
    of_material = [m for m in scene.story.plant.measurements if m.material == scene.material.id]
    for test in of_material:
        words = f"{test.property} as tested"
        yield Fact(test.property, words, test.result.text, "decimal", test.result.unit)
    if not of_material:
        yield Fact("StorageTemperature", "Highest temperature of storage", "25", "decimal", "CEL")
    yield Fact(
        "Supplier",
        "Where it comes from",
        "OWN-PRODUCTION" if scene.material is scene.story.product else "APPROVED-SUPPLIER",
    )


def _material_class(scene: Scene) -> Iterator[Fact]:
    yield Fact("ShelfLife", "How long it may be used", "24", "decimal", "MON")


def _equipment(scene: Scene) -> Iterator[Fact]:
    yield Fact("OperatingHours", "Hours since the last overhaul", "1840", "decimal", "HUR")
    yield Fact("CalibratedUntil", "When the calibration ends", _date(scene, 300), "date")


def _asset(scene: Scene) -> Iterator[Fact]:
    yield Fact("OperatingHours", "Hours since the last overhaul", "1840", "decimal", "HUR")
    yield Fact("SerialNumber", "Number of the manufacturer", f"SN-{scene.equipment.asset}")


def _person(scene: Scene) -> Iterator[Fact]:
    yield Fact("Experience", "Time in this work", "5", "decimal", "ANN")
    yield Fact("TrainedUntil", "When the training has to be repeated", _date(scene, 200), "date")


def _place(scene: Scene) -> Iterator[Fact]:
    yield Fact("Temperature", "Temperature of the place", "21.5", "decimal", "CEL")


def _parameter(scene: Scene) -> Iterator[Fact]:
    story = scene.story
    for setting in scene.step.segment.settings:
        value = setting.value
        yield Fact(setting.id, setting.name, value.text, "decimal", value.unit)
    # Last, where minimal documents look for what a rule demands (EFF-005).
    yield Fact(
        story.carriers.definition_version, "Version of the definition", story.process.version
    )


def _data(scene: Scene) -> Iterator[Fact]:
    for setting in scene.step.segment.settings:
        yield Fact(
            setting.id, f"{setting.name}, mean", setting.value.text, "decimal", setting.value.unit
        )
    if not scene.step.segment.settings:
        yield Fact("Stops", "Stops of the equipment", "0", "integer", "C62")


def _recipe(scene: Scene) -> Iterator[Fact]:
    segment = scene.step.segment
    for setting in segment.settings:
        yield Fact(setting.id, setting.name, setting.value.text, "decimal", setting.value.unit)
    minutes = int(segment.duration.total_seconds()) // 60
    yield Fact("ProcessingTime", "How long it takes", str(minutes), "decimal", "MIN")


def _same(scene: Scene) -> Iterator[Fact]:
    yield scene.fact


def _alert(scene: Scene) -> Iterator[Fact]:
    yield Fact("Threshold", "Limit that was passed", "80", "decimal", "P1")


def _any(scene: Scene) -> Iterator[Fact]:
    yield Fact("ReviewInterval", "After what time it is looked at again", "12", "decimal", "MON")
    yield Fact("Owner", "Who looks after it", scene.story.person("Planner").id)


_ABOUT: tuple[tuple[str, Callable[[Scene], Iterator[Fact]]], ...] = (
    ("FormulaType", _recipe),
    ("RecipeElementType", _recipe),
    ("BatchListEntryType", _recipe),
    ("BatchParameterType", _recipe),
    ("ProceduralElement", _recipe),
    ("ProductionParameterType", _same),
    ("MaterialClassProperty", _material_class),
    ("Material", _material),
    ("Consumable", _material),
    ("Sublot", _material),
    ("PhysicalAsset", _asset),
    ("Equipment", _equipment),
    ("Person", _person),
    ("OperationalLocation", _place),
    ("ProcessElementParameter", _recipe),
    ("SegmentData", _data),
    ("ProductionData", _data),
    ("ResponseData", _data),
    ("ResponsetData", _data),
    ("Parameter", _parameter),
    ("Alert", _alert),
)


def _date(scene: Scene, days: int) -> str:
    import datetime as dt

    return (scene.story.plant.begins + dt.timedelta(days=days)).date().isoformat()
