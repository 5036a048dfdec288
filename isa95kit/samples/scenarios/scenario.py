"""What a scenario is: messages in the order in which they are sent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from isa95kit.b2mml.base import Component
from isa95kit.samples.plants import Plant

__all__ = ["Scenario", "Step"]

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z][a-z]+|[A-Z]+|[0-9]+")


@dataclass(frozen=True, slots=True)
class Step:
    """A message of a scenario: who sends it, and in a sentence what it is for."""

    message: Component
    sender: str
    """LogicalID of the system that sends it."""
    remark: str

    @property
    def name(self) -> str:
        """The message in words for a file name: ``process-operations-schedule``."""
        return "-".join(_WORD.findall(type(self.message).__name__)).lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A coherent exchange between the systems of a plant.

    ``before`` holds what receivers know already: published master data, and lots in stock. The
    same name, plant and seed always give the same messages, to the byte.
    """

    name: str
    title: str
    plant: Plant
    seed: int
    before: tuple[Step, ...]
    steps: tuple[Step, ...]

    @property
    def messages(self) -> tuple[Component, ...]:
        """The messages of all steps in order, those that went before first."""
        return tuple(step.message for step in (*self.before, *self.steps))
