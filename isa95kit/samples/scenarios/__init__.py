"""Scenarios: coherent exchanges of messages between the systems of a demonstration plant.

from isa95kit.samples.scenarios import scenario

for step in scenario("consumption").steps:
    print(step.sender, step.name, step.remark)
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType

from isa95kit.samples.plants import PHARMACEUTICAL, Plant
from isa95kit.samples.scenarios import (
    by_products,
    cancel,
    confirmation,
    consumption,
    deviation,
    errors,
    hold_and_release,
    master_data_publication,
    order_download,
    partial_release,
    reconciliation,
    reschedule,
    safety_stock,
    scrap_and_rework,
    split_and_merge,
)
from isa95kit.samples.scenarios.agreed import agreed, profile_of
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.scenario import Scenario, Step

__all__ = [
    "FLOWS",
    "Flow",
    "Scenario",
    "Step",
    "UnknownScenario",
    "agreed",
    "profile_of",
    "scenario",
]

FLOWS: Mapping[str, Flow] = MappingProxyType(
    {
        module.FLOW.name: module.FLOW
        for module in (
            master_data_publication,
            order_download,
            consumption,
            confirmation,
            scrap_and_rework,
            by_products,
            split_and_merge,
            hold_and_release,
            partial_release,
            deviation,
            reschedule,
            safety_stock,
            reconciliation,
            cancel,
            errors,
        )
    }
)
"""All flows by their names, in the order in which a plant meets them."""


class UnknownScenario(ValueError):
    """There is no scenario of this name; the message names those there are."""


def scenario(name: str, plant: Plant = PHARMACEUTICAL, seed: int = 0) -> Scenario:
    """The scenario of a name, in a plant; another seed gives other numbers, lots and amounts.

    Raises `UnknownScenario`.

    >>> found = scenario("order-download")
    >>> [step.name for step in found.steps]
    ['process-operations-schedule', 'acknowledge-operations-schedule']
    """
    if name not in FLOWS:
        near = get_close_matches(name, FLOWS, 1)
        hint = f"do you mean {near[0]}?" if near else f"there are {', '.join(FLOWS)}"
        raise UnknownScenario(f"there is no scenario {name!r}: {hint}")
    return FLOWS[name].scenario(plant, seed)
