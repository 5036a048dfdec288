"""UCUM expressions: the same sizes as the same units of Rec. 20, and what does not convert."""

from __future__ import annotations

import csv
from fractions import Fraction
from pathlib import Path

import pytest

from isa95kit.extras import MissingExtra
from isa95kit.units import (
    BasisMismatch,
    DimensionMismatch,
    Factor,
    NotConvertible,
    Units,
    UnknownUnit,
)
from isa95kit.units import ucum as ucum_module

ucumvert = pytest.importorskip("ucumvert", reason="needs ucumvert, an extra of isa95kit")

UNITS = Units()

SAME = {
    "kg": "KGM", "mg": "MGM", "ug": "MC", "t": "TNE", "m": "MTR", "cm": "CMT", "um": "4H",
    "L": "LTR", "mL": "MLT", "dL": "DLT", "m3": "MTQ", "s": "SEC", "min": "MIN", "h": "HUR",
    "d": "DAY", "wk": "WEE", "a": "ANN", "mo": "MON", "Cel": "CEL", "[degF]": "FAH", "K": "KEL",
    "[degR]": "A48", "bar": "BAR", "mbar": "MBR", "kPa": "KPA", "atm": "ATM", "[psi]": "PS",
    "N": "NEW", "J": "JOU", "kW.h": "KWH", "W": "WTT", "A": "AMP", "V": "VLT", "Ohm": "OHM",
    "S/m": "D10", "mol": "C34", "mol/L": "C38", "g/L": "GL", "mg/mL": "GL", "%": "P1",
    "[ppth]": "NX", "[ppm]": "59", "deg": "DD", "'": "D61", "''": "D62", "gon": "A91",
    "rad": "C81", "circ": "M44", "sr": "D27", "[lb_av]": "LBR", "[oz_av]": "ONZ", "[gr]": "GRN",
    "[oz_tr]": "APZ", "[stone_av]": "STI", "[ston_av]": "STN", "[lton_av]": "LTN",
    "[in_i]": "INH", "[ft_i]": "FOT", "[yd_i]": "YRD", "[mi_i]": "SMI", "[nmi_i]": "NMI",
    "[ft_us]": "M51", "[gal_us]": "GLL", "[qt_us]": "QTL", "[pt_us]": "PTL", "[foz_us]": "OZA",
    "[gal_br]": "GLI", "[pt_br]": "PTI", "[bbl_us]": "BLL", "[bu_us]": "BUA", "cal_th": "D35",
    "cal_IT": "D70", "[Btu_IT]": "BTU", "[HP]": "BHP", "P": "89", "St": "91", "Ci": "CUR",
    "Oe": "66", "Lmb": "P30", "[lbf_av]": "C78", "tex": "D34", "[den]": "A49", "By": "AD",
    "[car_m]": "CTM", "u": "D43", "eV": "A53", "10*3/L": None, "kat": "KAT",
}  # fmt: skip
"""UCUM expressions with the Rec. 20 code of the same unit."""


@pytest.mark.parametrize("expression", SAME)
def test_the_same_unit_is_the_same_in_both(expression: str) -> None:
    unit = UNITS.unit(expression, "UCUM")
    code = SAME[expression]
    if code is None:
        assert unit.measure.ratio == 10**6
        return
    factor = UNITS.factor(unit, code)
    assert factor == Factor(Fraction(1), source=factor.source)


def test_every_example_of_ucum_is_read() -> None:
    path = Path(ucumvert.__file__).parent / "vendor" / "ucum_examples.tsv"
    with path.open(encoding="utf-8") as lines:
        examples = [row[1] for row in csv.reader(lines, delimiter="\t") if len(row) > 1][1:]
    assert len(examples) > 500
    assert UNITS.unit("/m.s", "UCUM").measure == UNITS.unit("s/m", "UCUM").measure
    read = 0
    for example in examples:
        try:
            unit = UNITS.unit(example, "UCUM")
        except UnknownUnit:
            continue
        read += 1
        assert bool(unit.definition) != bool(unit.reason), example
    assert read > 0.9 * len(examples)


def test_what_stands_in_braces_is_the_basis() -> None:
    assert UNITS.unit("kg{dry}", "UCUM").basis == "{dry}"
    dry = UNITS.unit("kg{dry}", "UCUM")
    assert UNITS.factor(dry, UNITS.unit("g{dry}", "UCUM")).ratio == 1000
    with pytest.raises(BasisMismatch):
        UNITS.factor(dry, "KGM")


def test_special_and_arbitrary_units_do_not_convert() -> None:
    for expression in ("[iU]/mL", "dB", "[pH]", "[NTU]", "meq/L", "Cel/h", "[degRe]"):
        unit = UNITS.unit(expression, "UCUM")
        assert unit.dimension is None
        with pytest.raises(NotConvertible):
            UNITS.factor(unit, "KGM")


def test_dimensions_are_checked_as_ever() -> None:
    with pytest.raises(DimensionMismatch):
        UNITS.factor(UNITS.unit("mg/dL", "UCUM"), "KGM")


@pytest.mark.parametrize("text", ["kgg", "KG", "kg*m", "", "kg m", "m^2", "EUR", "{", "m0"])
def test_what_is_no_ucum_is_refused(text: str) -> None:
    with pytest.raises(UnknownUnit):
        UNITS.unit(text, "UCUM")


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(package: str, extra: str) -> None:
        raise MissingExtra(package, extra)

    monkeypatch.setattr(ucum_module, "load", missing)
    with pytest.raises(MissingExtra, match=r"isa95kit\[units\]"):
        Units().unit("mg/dL", "UCUM")
