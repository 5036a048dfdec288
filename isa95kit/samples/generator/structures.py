"""Steps, networks, workflows, recipes and records as scenes of a sample."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from itertools import pairwise

from isa95kit.samples.generator.story import Fact, Scene, Step

__all__ = [
    "about",
    "amount_valued",
    "answered",
    "calendar",
    "chain",
    "defined",
    "dependencies",
    "entries",
    "inside",
    "measured",
    "measurements",
    "named",
    "nodes",
    "reported",
    "scope",
    "scope_inside",
    "steps",
    "valued",
]

Series = Callable[[Scene], Sequence[Scene]]

_SHIFT = dt.timedelta(hours=8)


def steps(
    own_id: Callable[[Scene, Step], str], *, done: bool = False, defined: bool = False
) -> Series:
    """One for each step of the order.

    ``done`` takes the times as they were, ``defined`` the version of the process.
    """

    def series(scene: Scene) -> list[Scene]:
        story = scene.story
        told = scene.on(version=story.process.version) if defined else scene
        return [_at(told, step, own_id(scene, step), done or scene.done) for step in story.steps]

    return series


def _at(scene: Scene, step: Step, own_id: str, done: bool) -> Scene:
    """The scene of a step: its equipment, its crew, its first flow of material."""
    segment, story = step.segment, scene.story
    equipment = story.plant.place(segment.equipment)
    flow = segment.flows[0]
    return scene.on(
        id=own_id,
        step=step,
        words=segment.name,
        index=step.index,
        equipment=equipment,
        path=equipment.path,
        person=story.operator(segment.crew),
        flow=flow,
        material=story.plant.material(flow.material),
        amount=story.amount(flow),
        start=step.began if done else step.start,
        end=step.ended if done else step.end,
        done=done,
    )


def named(name: Callable[[Scene], str], words: str = "") -> Series:
    """One with an ID of its own."""

    def series(scene: Scene) -> tuple[Scene, ...]:
        made = scene.on(id=name(scene))
        return (made.on(words=words) if words else made,)

    return series


def defined(name: Callable[[Scene], str]) -> Series:
    """A definition, of the version that the process has."""
    return lambda scene: (scene.on(id=name(scene), version=scene.story.process.version),)


def reported(name: Callable[[Scene], str]) -> Series:
    """A report on the whole order."""

    def series(scene: Scene) -> tuple[Scene, ...]:
        story = scene.story
        return (scene.on(id=name(scene), start=story.began, end=story.ended, done=True),)

    return series


def about(words: str, *, site: bool = False) -> Series:
    """One that is described by these words; ``site`` for what holds in all of the site."""

    def series(scene: Scene) -> tuple[Scene, ...]:
        told = scene.on(words=words)
        return (told.on(path=scene.story.plant.site) if site else told,)

    return series


def valued(value: str, data_type: str = "decimal", unit: str = "") -> Series:
    """A value that is always the same."""
    fact = Fact("", "", value, data_type, unit)
    return lambda scene: (scene.on(fact=fact),)


def amount_valued(scene: Scene) -> tuple[Scene, ...]:
    """The amount at hand as a value."""
    return (scene.on(fact=Fact("", "", scene.amount.text, "decimal", scene.amount.unit)),)


def measured(scene: Scene) -> tuple[Scene, ...]:
    """What was measured."""
    test = scene.measurement
    fact = Fact(test.property, "", test.result.text, "decimal", test.result.unit)
    return (scene.on(id=test.property, fact=fact, words=f"Measured {test.property.lower()}"),)


def inside(scene: Scene) -> tuple[Scene, ...]:
    """One within another of its kind."""
    return (scene.on(id=f"{scene.id}.1" if scene.id else ""),)


def scope(scene: Scene) -> tuple[Scene, ...]:
    """A hierarchy scope: the last level but one of a path, with the last below it."""
    return (scene.on(deep=-2 if len(scene.path) > 1 else -1),)


def scope_inside(scene: Scene) -> tuple[Scene, ...]:
    """The lowest level of a path."""
    return (scene.on(deep=-1),)


def answered(scene: Scene) -> tuple[Scene, ...]:
    """The application area of the message that this one answers."""
    return (scene.on(original=True),)


def dependencies(scene: Scene) -> list[Scene]:
    """What a step waits for: the step before it. The first is not done at once with the next."""
    index = scene.step.index
    near = index - 1 if index else 1
    before = [s for s in scene.story.steps if s.index == near]
    segment = scene.step.segment
    of_process = scene.id == segment.process_segment
    joined = [
        _at(scene, s, s.segment.process_segment if of_process else s.segment.id, False)
        for s in before
    ]
    return [
        scene.on(id=f"DEP-{scene.step.number}", link=(s, scene), code="" if index else "FIRST")
        for s in joined
    ]


def nodes(prefix: str) -> Series:
    """One for each step, and one for the end."""

    def series(scene: Scene) -> list[Scene]:
        made = [_at(scene, s, f"{prefix}{s.number}", False) for s in scene.story.steps]
        last = made[-1]
        return [
            *made,
            last.on(id=f"{prefix}END", words="End of the order", code="END", index=len(made)),
        ]

    return series


def chain(prefix: str, ends: Series) -> Series:
    """What joins each of *ends* with the next."""

    def series(scene: Scene) -> list[Scene]:
        joined = list(ends(scene))
        return [
            a.on(id=f"{prefix}{i + 1}", link=(a, b), words=f"{a.id} to {b.id}", index=i)
            for i, (a, b) in enumerate(pairwise(joined))
        ]

    return series


def calendar(scene: Scene) -> list[Scene]:
    """The early and the late shift."""
    day = scene.story.start
    return [
        scene.on(id=name, words=f"{name.title()} shift", start=day + i * _SHIFT, index=i).on(
            end=day + (i + 1) * _SHIFT
        )
        for i, name in enumerate(("EARLY", "LATE"))
    ]


def measurements(name: Callable[[Scene], str]) -> Series:
    """One for each test of the material, or the plant's tests."""

    def series(scene: Scene) -> list[Scene]:
        tests = scene.story.plant.measurements
        fitting = [t for t in tests if t.material == scene.measurement.material] or list(tests)
        there = scene.on(path=scene.story.plant.site)
        told = [there.on(measurement=t, index=i) for i, t in enumerate(fitting)]
        return [
            s.on(
                id=name(s),
                words=f"{s.measurement.property} of "
                f"{scene.story.plant.material(s.measurement.material).name}",
            )
            for s in told
        ]

    return series


def entries(kind: str) -> Series:
    """Entries of a batch record."""
    return lambda scene: (scene.on(id=f"{kind}-1", entry=f"{kind}-1"),)
