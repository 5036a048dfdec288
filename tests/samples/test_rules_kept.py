"""Samples break no business rule."""

from __future__ import annotations

import os

import pytest

import isa95kit as isa
from isa95kit.findings import Severity
from isa95kit.samples.plants import PLANTS
from isa95kit.samples.sampler import Sampler, Shape

ALL = os.environ.get("ISA95KIT_SAMPLES") == "all"
"""Maximal samples take seconds: the plants take turns at the roots, unless all are asked for."""


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("plant", PLANTS)
def test_samples_of_all_roots_break_no_base_rule(plant: str, shape: Shape) -> None:
    sampler = Sampler(plant=PLANTS[plant], seed=11)
    turn = list(PLANTS).index(plant)
    broken = []
    for number, root in enumerate(sampler.roots):
        if shape is Shape.MAXIMAL and not ALL and number % len(PLANTS) != turn:
            continue
        report = isa.validate(sampler.sample(root, shape, number).xml)
        told = [f for f in report.findings if f.severity is not Severity.INFO]
        broken += [(root, f.rule, f.path) for f in told]
    assert broken == []
