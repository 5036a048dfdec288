"""The catalogue of conversion findings."""

from __future__ import annotations

from isa95kit.conversion.catalogue import CONVERSION


def test_ids_are_those_of_conversions() -> None:
    assert all(rule.startswith("CVT-") and entry.id == rule for rule, entry in CONVERSION.items())
    assert list(CONVERSION) == sorted(CONVERSION)
