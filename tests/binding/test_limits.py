"""Limits have to make sense, and tell when libxml2's own are exceeded."""

from __future__ import annotations

import dataclasses

import pytest

from isa95kit.binding.limits import BACKEND_DEPTH, BACKEND_TEXT, DEFAULT, Limits


@pytest.mark.parametrize("name", ["size", "depth", "text"])
@pytest.mark.parametrize("value", [0, -1])
def test_a_limit_is_at_least_one(name: str, value: int) -> None:
    with pytest.raises(ValueError, match=rf"Limits\({name}={value}\): must be at least 1"):
        Limits(**{name: value})
    Limits(**{name: 1})


def test_the_defaults_are_those_of_libxml2() -> None:
    assert (DEFAULT.depth, DEFAULT.text) == (BACKEND_DEPTH, BACKEND_TEXT)
    assert not DEFAULT.beyond_backend


def test_only_higher_limits_are_beyond_libxml2() -> None:
    assert not Limits(size=2**40, depth=1, text=1).beyond_backend
    assert Limits(depth=BACKEND_DEPTH + 1).beyond_backend
    assert Limits(text=BACKEND_TEXT + 1).beyond_backend


def test_limits_do_not_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        DEFAULT.size = 1  # type: ignore[misc]
