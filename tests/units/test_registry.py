"""Units by code, factors and conversions: laws, refusals, and what is said then."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.units import (
    BasisMismatch,
    CurrencyRefused,
    DimensionMismatch,
    InexactResult,
    NotConvertible,
    Unit,
    UnitError,
    Units,
    UnknownUnit,
    tables,
)

UNITS = Units()
ALL = tuple(UNITS.unit(code, "Rec20") for code in tables.rec20())
SIZED = tuple(unit for unit in ALL if unit.convertible)

GROUPS: dict[object, list[Unit]] = {}
for each in SIZED:
    GROUPS.setdefault((each.dimension, each.basis), []).append(each)

decimals = st.decimals(allow_nan=False, allow_infinity=False, places=6)
groups = st.sampled_from([group for group in GROUPS.values() if len(group) > 2])
trios = groups.flatmap(lambda group: st.tuples(*[st.sampled_from(group)] * 3))


@given(trios, decimals, st.booleans())
def test_there_and_back_is_the_same(
    trio: tuple[Unit, Unit, Unit], value: Decimal, apart: bool
) -> None:
    one, other, _ = trio
    there = UNITS.factor(one, other, difference=apart)
    back = UNITS.factor(other, one, difference=apart)
    assert there.ratio * back.ratio == 1
    assert there.pi + back.pi == 0
    if there.exact:
        assert back.apply(there.apply(value)) == Fraction(value)
        assert there.inverse().apply(there.apply(value)) == Fraction(value)


@given(trios, decimals)
def test_a_way_round_is_the_direct_way(trio: tuple[Unit, Unit, Unit], value: Decimal) -> None:
    one, middle, other = trio
    first, second = UNITS.factor(one, middle), UNITS.factor(middle, other)
    direct = UNITS.factor(one, other)
    assert (direct.ratio, direct.pi) == (first.ratio * second.ratio, first.pi + second.pi)
    if first.exact and second.exact:
        assert second.apply(first.apply(value)) == direct.apply(value)


def test_units_of_different_dimension_or_basis_never_convert() -> None:
    firsts = [group[0] for group in GROUPS.values()]
    for one in firsts:
        for other in firsts:
            if one is not other:
                expected = DimensionMismatch if one.dimension != other.dimension else BasisMismatch
                with pytest.raises(DimensionMismatch) as caught:
                    UNITS.factor(one, other)
                assert type(caught.value) is expected


@given(st.sampled_from(SIZED), st.sampled_from(SIZED))
def test_whether_units_convert_is_decided_by_dimension_and_basis(one: Unit, other: Unit) -> None:
    if (one.dimension, one.basis) == (other.dimension, other.basis):
        assert UNITS.factor(one, other).ratio > 0
    else:
        with pytest.raises(DimensionMismatch):
            UNITS.factor(one, other)


def test_units_without_a_size_convert_into_themselves_alone() -> None:
    for unit in ALL:
        if not unit.convertible:
            assert UNITS.factor(unit, unit).ratio == 1
            with pytest.raises(NotConvertible, match=unit.code):
                UNITS.factor(unit, "KGM")


@pytest.mark.parametrize(
    ("value", "source", "target", "result"),
    [
        ("1", "LBR", "KGM", "0.45359237"),
        ("1", "INH", "MMT", "25.4"),
        ("1", "GLL", "LTR", "3.785411784"),
        ("1", "GLI", "LTR", "4.54609"),
        ("1", "BLL", "GLL", "42"),
        ("1", "BTU", "JOU", "1055.05585262"),
        ("1", "ATM", "PAL", "101325"),
        ("1", "KWH", "MJ", "3.6"),
        ("1", "DZN", "H87", "12"),
        ("400", "A91", "M44", "1"),
        ("360", "DD", "M44", "1"),
        ("212", "FAH", "CEL", "100"),
        ("-40", "CEL", "FAH", "-40"),
        ("0", "KEL", "CEL", "-273.15"),
        ("491.67", "A48", "CEL", "0"),
        ("1", "AD", "A99", "8"),
        ("1", "P1", "NX", "10"),
        ("2", "NM3", "NM3", "2"),
    ],
)
def test_known_conversions(value: str, source: str, target: str, result: str) -> None:
    target = "3B" if target == "MJ" else target
    assert UNITS.convert(Decimal(value), source, target).decimal == Decimal(result)


def test_differences_of_temperatures_have_no_offset() -> None:
    assert UNITS.convert(Decimal("9"), "FAH", "CEL", difference=True).decimal == 5
    assert UNITS.convert(Decimal("5"), "CEL", "KEL", difference=True).decimal == 5
    assert UNITS.unit("CEL").is_scale
    assert not UNITS.unit("KEL").is_scale


def test_no_float_and_no_number_that_is_none() -> None:
    for wrong in (1.5, "1.5", True, None):
        with pytest.raises(TypeError, match="Decimal"):
            UNITS.convert(wrong, "LBR", "KGM").decimal  # type: ignore[arg-type] # noqa: B018
    for strange in ("NaN", "sNaN", "Infinity", "1e7000", "1e-7000"):
        with pytest.raises(ValueError):
            UNITS.convert(Decimal(strange), "LBR", "KGM").decimal  # noqa: B018
    with pytest.raises(TypeError):
        UNITS.converter("LBR", "KGM")(1.5)  # type: ignore[arg-type]


def test_results_without_an_end_need_digits() -> None:
    converted = UNITS.convert(Decimal(1), "KGM", "LBR")
    with pytest.raises(InexactResult, match="digits"):
        converted.decimal  # noqa: B018
    assert converted.digits(5) == Decimal("2.2046")
    assert converted.places(2) == Decimal("2.20")
    assert converted.fraction == Fraction(100000000, 45359237)
    with pytest.raises(InexactResult, match="digits"):
        UNITS.converter("KGM", "LBR")
    with pytest.raises(InexactResult, match="pi"):
        UNITS.convert(Decimal(1), "DD", "C81").fraction  # noqa: B018


@given(
    st.sampled_from(
        [
            *(("LBR", "KGM"), ("KGM", "LBR"), ("FAH", "CEL"), ("CEL", "FAH"), ("M51", "MTR")),
            *(("MTR", "M51"), ("DD", "C81"), ("C81", "DD"), ("FOT", "INH"), ("P29", "A24")),
        ]
    ),
    decimals,
    st.integers(1, 40),
    st.sampled_from([ROUND_HALF_EVEN, ROUND_DOWN, ROUND_UP, ROUND_CEILING]),
)
def test_a_converter_rounds_as_the_exact_result_does(
    pair: tuple[str, str], value: Decimal, digits: int, rounding: str
) -> None:
    fast = UNITS.converter(*pair, digits=digits, rounding=rounding)
    assert fast(value) == UNITS.convert(value, *pair).digits(digits, rounding)
    assert UNITS.converter(*pair, digits=digits, rounding=rounding) is fast


@given(decimals)
def test_an_exact_converter_keeps_every_digit(value: Decimal) -> None:
    assert Fraction(UNITS.converter("LBR", "KGM")(value)) == Fraction(value) * Fraction(
        45359237, 10**8
    )
    warmer = Fraction(UNITS.converter("CEL", "FAH")(value))
    assert warmer == Fraction(value) * Fraction(9, 5) + 32


def test_a_factor_says_where_it_is_from() -> None:
    factor = UNITS.factor("PS", "BAR")
    assert factor.source == "PS = psi, BAR = bar"
    assert str(UNITS.factor("DD", "C81")) == "1/180 * pi"
    assert str(UNITS.factor("C81", "DD")) == "180 * pi^-1"
    assert str(UNITS.factor("CEL", "FAH")) == "9/5 + 32"
    assert (UNITS.factor("LBR", "KGM").numerator, UNITS.factor("LBR", "KGM").denominator) == (
        45359237,
        100000000,
    )


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("BX", "XBX"),
        ("gal", "GLI .*gallon"),
        ("kgm", "KGM"),
        ("Kilogram ", "KGM"),
        ("1F", "Rec. 21"),
        ("", "alias"),
        ("foo", "near codes"),
    ],
)
def test_an_unknown_code_is_told_what_is_near(code: str, message: str) -> None:
    with pytest.raises(UnknownUnit, match=message):
        UNITS.unit(code)


def test_currencies_are_refused_by_name() -> None:
    for code in ("EUR", "USD", "JPY"):
        with pytest.raises(CurrencyRefused, match=code):
            UNITS.unit(code)
        with pytest.raises(CurrencyRefused):
            UNITS.convert(1, code, "KGM")


def test_a_current_code_wins_unless_the_list_is_named() -> None:
    assert UNITS.unit("PAL").name == "pascal"
    assert UNITS.unit("PAL", "SAP").code == "XPX"
    assert UNITS.unit("KG").code == "KGM"  # the keg of Rec. 20 is deleted
    assert UNITS.unit("KG", "Rec20").status == "deleted"
    assert UNITS.unit("PT").status == "deprecated"
    assert UNITS.unit("BG", "Rec21").name == UNITS.unit("XBG").name == "Bag"
    for wrong in ("SAPP", "rec20", ""):
        with pytest.raises(UnknownUnit, match="Rec20"):
            UNITS.unit("KGM", wrong)
    with pytest.raises(UnknownUnit, match="SAP"):
        UNITS.unit("KGM", "SAP")


def test_a_plants_own_spellings() -> None:
    plant = UNITS.with_aliases({"Sack": "XBG", "KG": "KGM", "gal": "GLI"})
    assert plant.unit("Sack").kind == "package"
    assert plant.unit("gal").code == "GLI"
    assert plant.unit("Sack", "alias") == plant.unit("XBG")
    assert plant == Units({"Sack": "XBG", "KG": "KGM", "gal": "GLI"})
    assert UNITS.aliases == {}
    with pytest.raises(UnknownUnit, match="alias 'Stk'"):
        UNITS.with_aliases({"Stk": "pieces"})
    with pytest.raises(TypeError):
        plant.aliases["x"] = "KGM"  # type: ignore[index]
    clash = UNITS.with_aliases({"PAL": "XPX", "KGM": "KGM"})
    assert clash.unit("KGM").code == "KGM"
    assert clash.unit("PAL", "Rec20").name == "pascal"
    assert clash.unit("PAL", "alias").name == "Pallet"
    with pytest.raises(UnknownUnit, match="name the list"):
        clash.unit("PAL")


def test_units_copy_and_travel_between_processes() -> None:
    plant = Units({"Sack": "XBG"})
    plant.factor("LBR", "KGM")
    plant.converter("FAH", "CEL", digits=9)
    for other in (pickle.loads(pickle.dumps(plant)), copy.deepcopy(plant)):  # noqa: S301 our own
        assert other == plant
        assert hash(other) == hash(plant)
        assert other.unit("Sack") == plant.unit("Sack")


@given(st.text(max_size=8))
def test_any_text_is_a_unit_or_refused(text: str) -> None:
    try:
        assert isinstance(UNITS.unit(text), Unit)
    except UnitError as error:
        assert str(error)


def test_deleted_codes_name_their_successor() -> None:
    with pytest.raises(NotConvertible, match="KMT"):
        UNITS.factor("KTM", "MTR")


def test_conversions_by_code_do_without_pint() -> None:
    script = (
        "import sys\nfrom decimal import Decimal\nfrom isa95kit.units import Units\n"
        "u = Units()\n"
        "print(u.convert(Decimal(1), 'LBR', 'KGM').decimal, end=' ')\n"
        "print(u.converter('CEL', 'FAH')(Decimal(1)))\n"
        "print(*sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    results, modules = done.stdout.splitlines()
    assert results == "0.45359237 33.8"
    assert not {"pint", "ucumvert", "lark", "lxml"} & set(modules.split())
