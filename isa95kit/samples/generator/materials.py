"""Materials, lots and flows of material as scenes of a sample."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import ROUND_DOWN, Decimal

from isa95kit.samples.generator.story import Scene, consumed, produced
from isa95kit.samples.plants.plant import Amount, Flow

__all__ = [
    "bill",
    "component_lots",
    "component_sublots",
    "components",
    "flows",
    "lots",
    "material_classes",
    "materials",
    "of_side",
    "side",
    "some_flows",
    "sublot_inside",
    "sublots",
]

Series = Callable[[Scene], list[Scene]]

_WEEKS = dt.timedelta(weeks=6)


def flows(which: Callable[[str], bool] = lambda use: True, *, done: bool = False) -> Series:
    """One for each flow of material of the step, numbered as lines are."""

    def series(scene: Scene) -> list[Scene]:
        found = [f for f in scene.step.segment.flows if which(f.use)]
        return [_flowing(scene, f, i, f"{10 * (i + 1)}", done) for i, f in enumerate(found)]

    return series


def _flowing(scene: Scene, flow: Flow, index: int, own_id: str, done: bool) -> Scene:
    story = scene.story
    material = story.plant.material(flow.material)
    amount = story.amount(flow)
    if (done or scene.done) and flow.material == story.process.product and produced(flow.use):
        amount = Amount(_a_little_less(amount.text), amount.unit)
    store = story.plant.storage[-1 if produced(flow.use) else 0]
    return scene.on(
        id=own_id,
        flow=flow,
        index=index,
        material=material,
        words=material.name,
        version=material.version,
        lot=story.lot(material),
        sublot="",
        amount=amount,
        place=store,
    )


def _a_little_less(text: str) -> str:
    """What came out of an amount that was asked for, with as many digits."""
    asked = Decimal(text)
    return str((asked * Decimal("0.99")).quantize(asked).copy_abs()) if asked > 1 else text


def components(scene: Scene) -> list[Scene]:
    """What a material is put together from, by what flows into the process."""
    segments = scene.story.process.segments
    taken = [f for s in segments for f in s.flows if consumed(f.use)]
    return [
        _flowing(scene, f, i, f"{scene.id}.{i + 1}", False)
        for i, f in enumerate(taken)
        if f.material != scene.material.id
    ][:2]


def materials(scene: Scene) -> list[Scene]:
    """The product and what it is made from."""
    all_flows = [scene.flow, *(f for s in scene.story.process.segments for f in s.flows)]
    found = {f.material: f for f in reversed(all_flows)}
    first = scene.story.product.id
    names = [first, *(n for n in reversed(list(found)) if n != first)]
    made: list[Scene] = []
    for name in names:
        flow = found.get(name, scene.flow)
        made.append(_flowing(scene, flow, len(made), name, False).on(path=scene.story.plant.site))
    return made


def lots(scene: Scene) -> list[Scene]:
    return [_stored(s.on(id=s.lot)) for s in materials(scene)]


def component_lots(scene: Scene) -> list[Scene]:
    return [_stored(s.on(id=s.lot)) for s in components(scene)]


def component_sublots(scene: Scene) -> list[Scene]:
    return [sublots(s)[0] for s in component_lots(scene)][:1]


def _stored(scene: Scene) -> Scene:
    made = scene.material is scene.story.product
    return scene.on(
        start=scene.story.ended if made else scene.story.start - _WEEKS,
        place=scene.story.plant.storage[-1 if made else 0],
    )


def sublots(scene: Scene) -> list[Scene]:
    """Two halves of the lot."""
    whole = Decimal(scene.amount.text)
    half = (whole / 2).quantize(whole, ROUND_DOWN)
    parts = (half, whole - half)
    return [
        scene.on(
            id=f"{scene.lot}-{i + 1:02}",
            sublot=f"{scene.lot}-{i + 1:02}",
            index=i,
            words=scene.material.name,
        ).on(amount=Amount(str(p), scene.amount.unit))
        for i, p in enumerate(parts)
    ]


def sublot_inside(scene: Scene) -> list[Scene]:
    name = f"{scene.id}-A"
    return [scene.on(id=name, sublot=name)]


def material_classes(scene: Scene) -> list[Scene]:
    found: dict[str, Scene] = {}
    for one in materials(scene):
        name = one.material.material_class
        found.setdefault(
            name, one.on(id=name, words=f"Materials of class {name}", index=len(found))
        )
    return list(found.values())


def bill(scene: Scene) -> list[Scene]:
    """What a bill of material lists: all that flows into the process."""
    return _of_process(scene, consumed)


def some_flows(which: Callable[[str], bool], *, done: bool = False) -> Series:
    """The flows of a step with such a use; where it has none, those of the whole process."""
    of_step = flows(which, done=done)
    return lambda scene: of_step(scene) or _of_process(scene, which)


def side(which: Callable[[str], bool], name: str) -> Series:
    """The materials of a recipe that go in, or come out."""
    return lambda scene: [scene.on(id=name, code=name)] if _of_process(scene, which) else []


def of_side(scene: Scene) -> list[Scene]:
    """The flows of the side at hand."""
    return _of_process(scene, {"INPUT": consumed, "OUTPUT": produced}.get(scene.code, _any))


def _any(_use: str) -> bool:
    return True


def _of_process(scene: Scene, which: Callable[[str], bool]) -> list[Scene]:
    found = [f for s in scene.story.process.segments for f in s.flows if which(f.use)]
    return [_flowing(scene, f, i, f"{10 * (i + 1)}", False) for i, f in enumerate(found)]
