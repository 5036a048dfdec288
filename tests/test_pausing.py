"""The cycle collector is paused and runs again."""

from __future__ import annotations

import gc

import pytest

from isa95kit.pausing import paused_gc


def test_it_runs_again_even_after_an_error() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError, match="wrong"), paused_gc():
        assert not gc.isenabled()
        raise ValueError("wrong")
    assert gc.isenabled()


def test_who_turned_it_off_finds_it_off() -> None:
    gc.disable()
    try:
        with paused_gc():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
