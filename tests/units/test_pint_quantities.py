"""Quantities of pint; and pint's own definitions as an oracle of ours."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

import pytest

from isa95kit.extras import MissingExtra
from isa95kit.units import (
    Factor,
    InexactResult,
    NotConvertible,
    Units,
    UnknownUnit,
    pint_quantities,
    tables,
)
from isa95kit.units.pint_quantities import from_pint, pint_registry, to_pint

pint = pytest.importorskip("pint", reason="needs pint, an extra of isa95kit")

UNITS = Units()

IN_FRACTIONS = pint.UnitRegistry(non_int_type=Fraction)
PI = Fraction(IN_FRACTIONS.Quantity(Fraction(1), "pi").to_root_units().magnitude)

SHARED = [found for found in tables.definitions().values() if found.pint]


def test_there_are_enough_to_compare() -> None:
    assert len(SHARED) > 130


@pytest.mark.parametrize("found", SHARED, ids=lambda found: found.symbol)
def test_units_are_exactly_those_of_pint(found: tables.Definition) -> None:
    name = f"delta_{found.pint}" if found.zero else found.pint
    theirs = IN_FRACTIONS.Quantity(Fraction(1), name).to_root_units()
    ours = tables.measure(found.symbol)
    # Their mass is in grams, ours in kilograms; their pi is a long decimal.
    grams = Fraction(1000) ** ours.dimension.mass
    assert Fraction(theirs.magnitude) == ours.ratio * PI**ours.pi * grams


@pytest.mark.parametrize("code", ["KGM", "LBR", "PS", "CEL", "FAH", "KWH", "M1", "GL", "DD", "4H"])
def test_there_and_back(code: str) -> None:
    quantity = to_pint(Decimal("2.50"), UNITS.unit(code))
    assert isinstance(quantity.magnitude, Decimal)
    value, unit = from_pint(quantity)
    assert str(value) == "2.50"
    factor = UNITS.factor(unit, code)
    assert factor == Factor(Fraction(1), source=factor.source)


def test_every_unit_keeps_its_size() -> None:
    made = 0
    for row in tables.rec20().values():
        if row.definition and not row.basis:
            unit = UNITS.unit(row.code, "Rec20")
            try:
                value, back = from_pint(to_pint(Decimal(3), unit))
            except InexactResult:
                continue
            made += 1
            if row.kind != "count":
                assert UNITS.convert(value, back, unit).factor.exact
            assert UNITS.factor(back, unit).apply(value) == 3, row.code
    assert made > 1500


def test_what_pint_cannot_hold_is_refused() -> None:
    for code in ("KDW", "KVR", "XBG", "J13"):
        with pytest.raises(NotConvertible):
            to_pint(Decimal(1), UNITS.unit(code))
    with pytest.raises(InexactResult):
        to_pint(Decimal(1), UNITS.unit("E19"))
    with pytest.raises(TypeError):
        to_pint(1.5, UNITS.unit("KGM"))  # type: ignore[arg-type]


def test_what_is_not_exact_does_not_come_back() -> None:
    registry = pint_registry()
    assert pint_registry() is registry
    with pytest.raises(TypeError, match="float"):
        from_pint(pint.UnitRegistry().Quantity(1.5, "pound"))
    for name in ("cup", "survey_foot ** 0.5", "parsec", "gauss"):
        with pytest.raises(UnknownUnit):
            from_pint(registry.Quantity(Decimal(1), name))
    value, unit = from_pint(registry.Quantity(Decimal(9), "delta_degree_Fahrenheit"))
    assert UNITS.convert(value, unit, "KEL").decimal == 5


def test_pi_of_pint_is_pi() -> None:
    assert math.isclose(PI, math.pi)


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(package: str, extra: str) -> None:
        raise MissingExtra(package, extra)

    monkeypatch.setattr(pint_quantities, "load", missing)
    with pytest.raises(MissingExtra, match=r"isa95kit\[units\]"):
        to_pint(Decimal(1), UNITS.unit("KGM"))
