"""What a sample tells: an order of a plant and how it went. Everything follows from the seed.

A `Story` is told once for each document. A `Scene` is what the elements at hand are about: an
order, one of its steps, a lot, a person. Parts hand their own scenes on to what stands in them.
"""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from isa95kit.rules.agreement import Carriers
from isa95kit.samples.plants.plant import (
    Amount,
    Equipment,
    Flow,
    Level,
    Material,
    Measurement,
    Person,
    Plant,
    Process,
    Segment,
)

__all__ = ["Fact", "Scene", "Step", "Story", "Tell", "Text", "consumed", "produced"]

Attributes = Mapping[str, str]
Text = str | tuple[str, Attributes]
"""The text of an element, with attributes where it has some."""

_BREAK = dt.timedelta(minutes=15)
_LATE = (dt.timedelta(minutes=4), dt.timedelta(minutes=11), dt.timedelta(minutes=-3))
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """A segment of the order: when it is planned, and when it was done."""

    index: int
    segment: Segment
    start: dt.datetime
    end: dt.datetime
    began: dt.datetime
    ended: dt.datetime

    @property
    def number(self) -> str:
        """The number of the step in the order: 10, 20."""
        return str(10 * (self.index + 1))


@dataclass(frozen=True, slots=True)
class Fact:
    """A property or parameter: its ID, what it means, its value and in which form."""

    id: str
    words: str
    value: str
    data_type: str = "string"
    unit: str = ""
    currency: str = ""


class Story:
    """An order of the plant: the process, its steps in time, lots, people, and who tells whom."""

    def __init__(
        self,
        plant: Plant,
        told: str,
        message: str,
        verb: str,
        noun: str,
        carriers: Carriers,
    ) -> None:
        """*told* seeds the story, which several documents may tell; *message* what is their own."""
        rng = random.Random(told)
        self.plant = plant
        self.carriers = carriers
        self._own = random.Random(message)
        self.verb, self.noun = verb, noun
        self.process: Process = rng.choice(plant.processes)
        self.product: Material = plant.material(self.process.product)
        self.batch = rng.randrange(100, 999)
        self.order = str(100000 + 7 * self.batch + rng.randrange(7))
        self.scale = Decimal(rng.choice((1, 1, 2)))
        day = plant.begins + rng.randrange(60) * _DAY
        self.steps = tuple(self._steps(day, rng.choice(_LATE)))
        self.start, self.end = self.steps[0].start, self.steps[-1].end
        self.began, self.ended = self.steps[0].began, self.steps[-1].ended
        self.published = self.start - _DAY
        self.answers = self.verb in ("Show", "Acknowledge", "Respond", "Confirm")
        after = self.ended + dt.timedelta(minutes=6)
        self.asked = self.start - _DAY / 2 if self.plans else after
        self.created = self.asked + dt.timedelta(seconds=20 * self.answers)
        self.number = rng.randrange(1, 90)
        self.bodies: dict[str, str] = {}

    @property
    def plans(self) -> bool:
        """True where the message is about what is to be done: it is sent before it begins."""
        return any(word in self.noun for word in _PLANS)

    def _steps(self, start: dt.datetime, late: dt.timedelta) -> list[Step]:
        steps = []
        for index, segment in enumerate(self.process.segments):
            end = start + segment.duration
            steps.append(Step(index, segment, start, end, start + late, end + late))
            start = end + _BREAK
        return steps

    def body(self, which: str) -> str:
        """The BODID of the message, or of the one it answers: a UUID made from the seed."""
        if which not in self.bodies:
            bits = self._own.getrandbits(128)
            self.bodies[which] = str(uuid.UUID(int=bits, version=4))
        return self.bodies[which]

    def lot(self, material: Material) -> str:
        """The lot of a material that the order uses or makes."""
        year = self.start.year % 100
        made = material.id == self.process.product
        return f"{material.lot}{year:02}{self.batch if made else 100 + (self.batch * 31) % 800:04}"

    def amount(self, flow: Flow) -> Amount:
        """How much of a material the order takes or gives."""
        return Amount(str(Decimal(flow.quantity.text) * self.scale), flow.quantity.unit)

    def operator(self, crew: str) -> Person:
        """Somebody of a crew."""
        return next(
            (p for p in self.plant.people if p.personnel_class == crew), self.plant.people[0]
        )

    def person(self, role: str) -> Person:
        """Somebody with a role."""
        return next((p for p in self.plant.people if p.role == role), self.plant.people[0])

    @property
    def measurement(self) -> Measurement:
        """The test of the process, or the plant's first."""
        of_process = [m for m in self.plant.measurements if m.material == self.product.id]
        return (of_process or list(self.plant.measurements))[0]

    def scene(self) -> Scene:
        """The scene in which the document begins: the order as a whole."""
        first = self.steps[0].segment
        equipment = self.plant.place(first.equipment)
        made = Scene(
            story=self,
            step=self.steps[0],
            flow=_main(self.process),
            material=self.product,
            lot=self.lot(self.product),
            sublot="",
            amount=self.amount(_main(self.process)),
            equipment=equipment,
            person=self.operator(first.crew),
            fact=Fact("Yield", "Share of good material", "98.5", "decimal", "P1"),
            measurement=self.measurement,
            start=self.start,
            end=self.end,
            path=equipment.path[:-1],
            deep=-2,
            place=self.plant.storage[0],
            id="",
            words=self.process.name,
            version="1",
            done=False,
            index=0,
            code="",
            link=(),
            entry="E-1",
            original=False,
            wild="",
        )
        made.link = (made.on(id="S10"), made.on(id="S20"))
        return made


class Scene:
    """What the elements at hand are about. Everything has a value; `on` changes some."""

    story: Story
    step: Step
    flow: Flow
    material: Material
    lot: str
    sublot: str
    amount: Amount
    equipment: Equipment
    person: Person
    fact: Fact
    measurement: Measurement
    start: dt.datetime
    end: dt.datetime
    path: tuple[Level, ...]
    deep: int
    """Which level of the path a hierarchy scope names, counted from the end."""
    place: Equipment
    """Where the material lies."""
    id: str
    words: str
    version: str
    index: int
    code: str
    link: tuple[Any, ...]
    """What a connection joins: two scenes."""
    entry: str
    """The entry of a batch record."""
    original: bool
    """True in the application area of the message that this one answers."""
    done: bool
    """True in what reports on the order: times are those that were, not those that were planned."""
    wild: str
    """In a Get ``noun`` for the object that is asked for and ``part`` for what it contains."""

    def __init__(self, **told: Any) -> None:
        self.__dict__ = told

    def on(self, **changes: Any) -> Scene:
        """The scene with some of it changed."""
        return Scene(**{**self.__dict__, **changes})


Tell = Any
"""A function from a scene to a `Text`."""


def consumed(use: str) -> bool:
    """True for the uses of material that goes into a step."""
    return "onsum" in use


def produced(use: str) -> bool:
    """True for the uses of material that comes out of a step."""
    return "roduced" in use


def _main(process: Process) -> Flow:
    flows = [f for s in process.segments for f in s.flows]
    return next(f for f in flows if f.material == process.product and produced(f.use))


_PLANS = ("Schedule", "Request", "JobList", "JobOrder", "Definition", "Capability", "Calendar")
