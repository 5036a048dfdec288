"""Samples break no business rule."""

from __future__ import annotations

import pytest

import isa95kit as isa
from isa95kit.findings import Severity
from isa95kit.samples.plants import PLANTS
from isa95kit.samples.sampler import Sampler, Shape


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_samples_of_all_roots_break_no_base_rule(plant: object, shape: Shape) -> None:
    sampler = Sampler(plant=plant, seed=11)  # type: ignore[arg-type]
    broken = []
    for number, root in enumerate(sampler.roots):
        report = isa.validate(sampler.sample(root, shape, number).xml)
        told = [f for f in report.findings if f.severity is not Severity.INFO]
        broken += [(root, f.rule, f.path) for f in told]
    assert broken == []
