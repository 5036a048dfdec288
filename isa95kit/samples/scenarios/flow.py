"""A flow between the systems of a plant: how its messages come about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from isa95kit.b2mml import MaterialLot
from isa95kit.samples.plants import PHARMACEUTICAL, Plant
from isa95kit.samples.scenarios.lots import before
from isa95kit.samples.scenarios.scenario import Scenario
from isa95kit.samples.scenarios.stage import Stage

__all__ = ["Flow"]


def _no_lots(plant: Plant, seed: int) -> tuple[MaterialLot, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow: ``play`` has the systems on a stage send its messages.

    ``further`` are lots that lie in stock beside those that processes use.
    """

    name: str
    title: str
    play: Callable[[Stage], None]
    further: Callable[[Plant, int], tuple[MaterialLot, ...]] = _no_lots

    def scenario(self, plant: Plant = PHARMACEUTICAL, seed: int = 0) -> Scenario:
        """The messages of the flow in a plant.

        >>> def play(stage):
        ...     stage.send("erp", lambda erp: erp.get(MaterialLot, id="*"), "Asks.", about="Q-1")
        >>> [step.name for step in Flow("ask", "Asking", play).scenario().steps]
        ['get-material-lot']
        """
        stage = Stage(plant, seed)
        known = before(stage, *self.further(plant, seed))
        self.play(stage)
        return Scenario(
            name=self.name,
            title=self.title,
            plant=plant,
            seed=seed,
            before=known,
            steps=tuple(stage.steps),
        )
