"""Profiles of broken samples: by name, as a plant has them."""

from __future__ import annotations

import pytest

from isa95kit.samples.broken import NotBreakable, profile_files
from isa95kit.samples.broken.profiles import PROFILES
from isa95kit.samples.plants import PLANTS


@pytest.mark.parametrize("plant", PLANTS)
def test_the_profile_is_the_first_of_its_files(plant: str) -> None:
    for name in PROFILES:
        files = profile_files(name, PLANTS[plant])
        assert next(iter(files)) == f"{name}.{plant}.toml"
        assert not any("$" in text for text in files.values())


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(NotBreakable, match=r"no profile 'system': there are .*, systems, "):
        profile_files("system", PLANTS["discrete"])
