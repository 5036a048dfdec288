"""Scales with a zero of their own take no part in arithmetic."""

from __future__ import annotations

import pytest

from isa95kit.units import ScaleRefused, Units
from isa95kit.units.scales import additive, no_scale


def test_scales_are_refused_and_named() -> None:
    units = Units()
    no_scale("a sum")
    no_scale("a sum", units.unit("KEL"), units.unit("KGM"), units.unit("SET"))
    with pytest.raises(ScaleRefused, match=r"FAH \(degree Fahrenheit\).* a sum.*UOM-008"):
        no_scale("a sum", units.unit("KEL"), units.unit("FAH"))


@pytest.mark.parametrize("code", ["CEL", "Q30", "J18", "DBM", "NTU"])
def test_points_do_not_add_up(code: str) -> None:
    unit = Units().unit(code)
    with pytest.raises(ScaleRefused, match="UOM-008"):
        additive("a sum", unit)


def test_sizes_counts_and_packages_add_up() -> None:
    units = Units()
    additive("a sum", *[units.unit(code) for code in ("KGM", "H87", "XBX", "P1", "SET", "KEL")])
