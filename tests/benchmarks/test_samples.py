"""What is measured when samples are: every message, each made anew."""

from __future__ import annotations

from benchmarks.samples import measured, messages


def test_all_519_messages() -> None:
    found = messages()
    assert len(found) == len(set(found)) == 519


def test_a_round_of_a_few() -> None:
    found = measured(rounds=1, step=100)
    assert min(found.made, found.lxml, found.isa95kit) > 0
    assert found.elements > 1
