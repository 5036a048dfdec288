"""Demonstration plants: names, materials, processes and people that samples speak of."""

from __future__ import annotations

from isa95kit.samples.plants.discrete import DISCRETE
from isa95kit.samples.plants.pharmaceutical import PHARMACEUTICAL
from isa95kit.samples.plants.plant import Plant

__all__ = ["DISCRETE", "PHARMACEUTICAL", "PLANTS", "Plant"]

PLANTS = {plant.name: plant for plant in (PHARMACEUTICAL, DISCRETE)}
"""The built-in plants, by name."""
