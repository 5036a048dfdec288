"""Scales with a zero of their own take no part in arithmetic."""

from __future__ import annotations

import pytest

from isa95kit.units import ScaleRefused, Units
from isa95kit.units.scales import no_scale


def test_scales_are_refused_and_named() -> None:
    units = Units()
    no_scale("a sum")
    no_scale("a sum", units.unit("KEL"), units.unit("KGM"), units.unit("SET"))
    with pytest.raises(ScaleRefused, match=r"FAH \(degree Fahrenheit\).* a sum.*UOM-008"):
        no_scale("a sum", units.unit("KEL"), units.unit("FAH"))
