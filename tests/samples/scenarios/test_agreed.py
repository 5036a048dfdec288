"""What the plants agree on: the context and the profile say the same."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from isa95kit.profile import apply, load_profile
from isa95kit.samples.plants import PLANTS, Plant
from isa95kit.samples.scenarios import agreed, profile_of


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_the_profile_says_what_the_context_holds(plant: Plant, tmp_path: Path) -> None:
    file = tmp_path / "isa95kit.toml"
    file.write_text(profile_of(plant), "utf-8")
    applied = apply(load_profile(file), today=dt.date(2026, 3, 2)).context
    given = agreed(plant)
    assert applied.agreement == given.agreement
    assert applied.ownership == given.ownership
    assert applied.tiers == given.tiers
    assert applied.roles is not None
    assert given.roles is not None
    for person in plant.people:
        assert applied.roles.roles_of(person.id) == given.roles.roles_of(person.id)
