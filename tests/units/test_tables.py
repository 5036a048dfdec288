"""The tables of codes, against the published lists and against themselves."""

from __future__ import annotations

import csv
import re
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from codegen.reference.units import DIFFERENCES, Difference
from isa95kit.units import tables
from isa95kit.units.errors import UnitError
from isa95kit.units.expressions import Measure
from isa95kit.units.factors import terminates
from isa95kit.units.pi import bounds

SHARED = Path(__file__).resolve().parents[3] / "shared" / "units"

needs_lists = pytest.mark.skipif(not SHARED.is_dir(), reason="needs the published code lists")

PI = bounds(40)[0]

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def published(name: str) -> list[dict[str, str]]:
    with (SHARED / name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def read_factor(text: str) -> tuple[Fraction, Fraction, Measure]:
    """Number, place of its last digit, and unit of a published factor."""
    text = re.sub(r"10(?=[⁻⁰¹²³⁴-⁹]|-\d)", "10^", text).translate(SUPERSCRIPTS)
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\s*[\u00d7⋅·]\s*", " x ", text)
    number = re.match(r"(?!10\^)\d[\d ]*(?:[,.][ \d]*\d)?(?=\s|x|[A-Za-z(]|$)", text)
    digits = number[0].replace(" ", "").replace(",", ".") if number else "1"
    rest = text[number.end() :].strip() if number else text
    power = re.match(r"(?:x\s*)?10(?:\^(-?\d+))?(?=\s|[A-Za-z/]|$)", rest)
    if power:
        rest = rest[power.end() :]
    scale = Fraction(10) ** int(power[1] or 1) if power else Fraction(1)
    unit = re.sub(r"^\s*x\s+", "", rest).strip()
    unit = re.sub(r"\s*/\s*", "/", unit).removesuffix("(approx)").strip()
    unit = re.sub(r"\bx(?=[A-Z])", "x ", "1" + unit if unit.startswith("/") else unit)
    unit = re.sub(r"\s+x\s+|(?<=[a-zA-Z0-9)])x\s+|\s+(?=[a-zA-Z(])", "*", unit).replace(" ", "")
    unit = re.sub(r"(\))(-\d)", r"\1^\2", unit)
    for written, ours in (("\u2126", "ohm"), ("Ω", "ohm"), ("µ", "u"), ("°C", "K"), ("π", "pi")):
        unit = unit.replace(written, ours)
    places = len(digits.partition(".")[2])
    place = Fraction(1, 10**places) * scale if places else Fraction(0)
    return Fraction(digits) * scale, place, tables.measure(unit or "1")


@needs_lists
def test_every_code_is_there_with_its_status() -> None:
    statuses = {"": "current", "¦": "current", "D": "deprecated", "X": "deleted"}
    expected = {
        row["CommonCode"]: statuses[row["Status"]] for row in published("rec20-annex-ii-iii.csv")
    }
    assert {code: row.status for code, row in tables.rec20().items()} == expected
    assert Counter(expected.values()) == {"current": 1756, "deleted": 309, "deprecated": 71}
    packages = {row["Code"]: row["Status"] for row in published("rec21.csv")}
    assert {code: row.status == "deleted" for code, row in tables.packages().items()} == {
        code: status == "X" for code, status in packages.items()
    }


@needs_lists
def test_every_factor_agrees_with_the_published_one_within_its_rounding_or_is_listed() -> None:
    compared, disagree = 0, {}
    first = {row["Common Code"]: row["Conversion Factor"] for row in published("rec20-annex-i.csv")}
    for listed in published("rec20-annex-ii-iii.csv"):
        code = listed["CommonCode"]
        row = tables.rec20()[code]
        factor = listed["ConversionFactor"] or first.get(code, "")
        if not row.definition or not factor:
            continue
        compared += 1
        ours = tables.measure(row.definition)
        try:
            number, place, unit = read_factor(factor)
        except UnitError:
            disagree[code] = factor
            continue
        if row.kind == "count" and not any(unit.dimension):
            unit = tables.measure("item")  # the table publishes bare numbers for counts
        size = ours.ratio / unit.ratio * PI ** (ours.pi - unit.pi)
        # A published number without places is exact, such as 10⁻³ or 1 852; others are rounded
        # or cut off at their last place.
        allowed = place or size / 10**30
        if ours.dimension != unit.dimension or abs(size - number) > allowed:
            disagree[code] = factor
    assert compared > 1300
    unlisted = {code: factor for code, factor in disagree.items() if code not in DIFFERENCES}
    assert not unlisted
    assert not DIFFERENCES.keys() - disagree.keys(), "listed, though the published factor agrees"


def test_what_does_not_convert_has_a_reason_and_what_does_has_none() -> None:
    for row in tables.rec20().values():
        assert bool(row.definition) != bool(row.reason), row.code
        assert not row.reason or row.reason in tables.reasons(), row.code
        assert (row.status == "deleted") == (row.reason == "deleted"), row.code
        assert not row.basis or row.definition, row.code
    assert {row.reason for row in tables.rec20().values()} - {""} == tables.reasons().keys()


def test_the_kind_of_a_unit_fits_its_dimension() -> None:
    for row in tables.rec20().values():
        if row.definition:
            dimension = tables.measure(row.definition).dimension
            plain = dimension._replace(items=0)
            if not any(dimension):
                assert row.kind == "ratio", row.code
            elif dimension.items == 1 and not any(plain):
                assert row.kind == "count", row.code
            else:
                assert row.kind == "physical", row.code


def test_symbols_that_look_alike_are_told_apart() -> None:
    # A symbol of its own is never read as a prefix and another symbol, and no text as two.
    prefixes = {**tables.PREFIXES, **tables.BINARY_PREFIXES}
    taken: dict[str, str] = {}
    for symbol, found in tables.definitions().items():
        for prefix in prefixes if found.prefixes else ():
            name = prefix + symbol
            if name in tables.definitions():
                continue  # the whole symbol wins, see `split`
            assert taken.setdefault(name, symbol) == symbol, name
    for name, meaning in {"min": "min", "cd": "cd", "ft": "ft", "Pa": "Pa", "mil": "mil"}.items():
        assert tables.split(name)[1].symbol == meaning


def test_definitions_are_exact_and_say_where_they_are_from() -> None:
    for symbol, found in tables.definitions().items():
        assert found.source, symbol
        assert tables.measure(symbol).ratio > 0
    assert terminates(tables.measure("lb").ratio)
    assert tables.measure("gal_US").ratio == Fraction(3785411784, 10**12)
    assert tables.measure("Btu_IT").ratio == Fraction("1055.05585262")


def test_aliases_stand_for_current_codes_and_packages() -> None:
    for meanings in tables.aliases().values():
        for alias in meanings:
            row = tables.rec20().get(alias.code)
            if row is None:
                assert tables.packages()[alias.code.removeprefix("X")].status == "current", alias
            else:
                assert row.status == "current", alias


@pytest.mark.parametrize("code", ["66", "DD", "PS", "BTU"])
def test_difference_rows_name_codes(code: str) -> None:
    assert all(isinstance(found, Difference) for found in DIFFERENCES.values())
    assert code in tables.rec20()
