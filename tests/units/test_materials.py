"""Factors of one material: the shortest way, recorded; contradictions and gaps are refused."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.effectivity import Period
from isa95kit.identity import Identity
from isa95kit.units import (
    ContradictoryFactors,
    DimensionMismatch,
    MaterialFactor,
    MaterialFactors,
    NoMaterialFactor,
    NotConvertible,
    Quantity,
    QuantityError,
    ScaleRefused,
    Unit,
    Units,
)

BOX = Units().unit("XBX")
PALLET = Units().unit("XPX")
SOAP = Identity("MaterialDefinition", "ACME", "MAT", "", "SOAP")
OIL = Identity("MaterialDefinition", "ACME", "MAT", "", "OIL")
JULY = datetime(2025, 7, 1, tzinfo=UTC)


def factor(
    one: str, unit: str | Unit, equals: str, other: str | Unit, material: Identity = SOAP
) -> MaterialFactor:
    return MaterialFactor(material, Quantity(one, unit), Quantity(equals, other), "ERP")


BOX_OF_24 = factor("1", BOX, "24", "H87")
PIECE = factor("1", "H87", "0.25", "KGM")
TABLE = MaterialFactors((BOX_OF_24, PIECE))


def test_a_way_over_several_factors_and_standard_units() -> None:
    weight = TABLE.convert(Quantity("2", BOX), "LBR", SOAP)
    assert weight.number == Fraction(12) / Fraction("0.45359237")
    lines = weight.explain().splitlines()
    assert [line.partition(":")[0] for line in lines[1:]] == [
        "1. converted by material",
        "2. converted by material",
        "3. converted",
    ]
    assert "2 XBX = 48 H87; factor 24; source: 1 SOAP: 1 XBX = 24 H87, ERP; exact" in lines[1]
    assert "48 H87 = 12 KGM; factor 0.25" in lines[2]


def test_the_way_back() -> None:
    boxes = TABLE.convert(Quantity("12", "KGM"), BOX, SOAP)
    assert (boxes.text, boxes.unit) == ("2", BOX)
    assert TABLE.convert(Quantity("1", "KGM"), BOX, SOAP).text == "1/6"


def test_the_standard_is_enough_where_it_leads_there() -> None:
    assert MaterialFactors().convert(Quantity("1", "KGM"), "GRM", SOAP).text == "1000"
    assert len(TABLE.convert(Quantity("1", "KGM"), "GRM", SOAP).derivation) == 1


def test_the_fewest_factors_are_taken() -> None:
    direct = factor("1", BOX, "6", "KGM")
    for order in ((BOX_OF_24, PIECE, direct), (direct, PIECE, BOX_OF_24)):
        weight = MaterialFactors(order).convert(Quantity("2", BOX), "KGM", SOAP)
        assert (weight.text, len(weight.derivation)) == ("12", 1)


def test_two_ways_that_contradict_each_other_are_refused() -> None:
    wrong = TABLE.with_factors(factor("1", BOX, "6.05", "KGM"))
    with pytest.raises(ContradictoryFactors, match=r"6\.05.*contradict|contradict.*6\.05"):
        wrong.convert(Quantity("2", BOX), "KGM", SOAP)
    doubled = TABLE.with_factors(factor("1", BOX, "25", "H87"))
    with pytest.raises(ContradictoryFactors):
        doubled.convert(Quantity("2", BOX), "H87", SOAP)
    assert wrong.convert(Quantity("2", "KGM"), "GRM", SOAP).text == "2000"


def test_no_way_is_refused_with_what_there_is() -> None:
    with pytest.raises(NoMaterialFactor, match=r"XBX = 24 H87") as caught:
        MaterialFactors((BOX_OF_24,)).convert(Quantity("2", BOX), "KGM", SOAP)
    assert "UOM-004" in str(caught.value)
    with pytest.raises(NoMaterialFactor, match="there is: none"):
        TABLE.convert(Quantity("2", BOX), "KGM", OIL)


def test_one_text_in_two_schemes_is_two_materials() -> None:
    other = replace(SOAP, agency="LAB")
    with pytest.raises(NoMaterialFactor):
        TABLE.convert(Quantity("2", BOX), "KGM", other)


def test_a_unit_fits_a_material_or_not() -> None:
    pieces = Quantity("4", "H87")
    assert TABLE.fits(pieces, "KGM", SOAP) == ()
    assert TABLE.fits(pieces, "DZN", OIL) == ()
    (finding,) = TABLE.fits(pieces, "LTR", SOAP, rule="UOM-006", path="/a")
    assert (finding.rule, finding.path) == ("UOM-006", "/a")
    contradictory = TABLE.with_factors(factor("1", BOX, "6.05", "KGM"))
    assert [f.rule for f in contradictory.fits(pieces, "KGM", SOAP)] == ["UOM-004"]


def test_density_in_any_unit() -> None:
    table = MaterialFactors((MaterialFactor.density(OIL, Quantity("900", "GL"), "sheet 7"),))
    assert table.convert(Quantity("10", "LTR"), "KGM", OIL).text == "9"
    assert table.convert(Quantity("9", "KGM"), "LTR", OIL).text == "10"
    assert "sheet 7: 900 GL" in table.convert(Quantity("9", "KGM"), "LTR", OIL).explain()
    with pytest.raises(DimensionMismatch):
        MaterialFactor.density(OIL, Quantity("900", "KGM"), "sheet 7")
    with pytest.raises(NotConvertible):
        MaterialFactor.density(OIL, Quantity("900", BOX), "sheet 7")


def test_dry_weight_is_another_kind_than_net_weight() -> None:
    with pytest.raises(NoMaterialFactor, match="kilogram, dry weight"):
        TABLE.convert(Quantity("1", "MND"), "KGM", SOAP)
    dry = TABLE.with_factors(factor("1", "KGM", "0.9", "MND"))
    assert dry.convert(Quantity("2", BOX), "MND", SOAP).text == "10.8"
    assert dry.convert(Quantity("9", "MND"), "GRM", SOAP).text == "10000"


def test_periods_are_half_open_and_a_moment_is_needed() -> None:
    old = replace(BOX_OF_24, period=Period(end=JULY))
    new = replace(factor("1", BOX, "20", "H87"), period=Period(start=JULY))
    table = MaterialFactors((old, new))
    box = Quantity("1", BOX)
    assert table.convert(box, "H87", SOAP, at=JULY - timedelta(microseconds=1)).text == "24"
    assert table.convert(box, "H87", SOAP, at=JULY).text == "20"
    with pytest.raises(QuantityError, match="which moment"):
        table.convert(box, "H87", SOAP)
    with pytest.raises(NoMaterialFactor, match="2025-07-01"):
        MaterialFactors((old,)).convert(box, "H87", SOAP, at=JULY)
    with pytest.raises(ValueError, match="offset"):
        table.convert(box, "H87", SOAP, at=JULY.replace(tzinfo=None))


def test_a_factor_of_the_version_goes_before_one_of_all_versions() -> None:
    third = replace(SOAP, version="3")
    table = TABLE.with_factors(factor("1", BOX, "20", "H87", third))
    assert table.convert(Quantity("1", BOX), "KGM", third).text == "5"
    assert table.convert(Quantity("1", BOX), "KGM", replace(SOAP, version="2")).text == "6"
    assert table.convert(Quantity("1", BOX), "KGM", SOAP).text == "6"
    assert "SOAP version 3" in table.convert(Quantity("1", BOX), "KGM", third).explain()
    only = MaterialFactors((factor("1", BOX, "20", "H87", third),))
    with pytest.raises(NoMaterialFactor, match="version 3"):
        only.convert(Quantity("1", BOX), "H87", SOAP)


def test_factors_that_cannot_be_are_refused() -> None:
    with pytest.raises(QuantityError, match="positive"):
        factor("0", BOX, "24", "H87")
    with pytest.raises(QuantityError, match="positive"):
        factor("1", BOX, "-24", "H87")
    with pytest.raises(ScaleRefused):
        factor("1", BOX, "24", "CEL")
    with pytest.raises(QuantityError, match="where the factor comes from"):
        replace(PIECE, source=" ")
    with pytest.raises(ContradictoryFactors, match="factor of their own"):
        factor("1", "DZN", "13", "H87")
    assert factor("1", "DZN", "12", "H87").factor.ratio == 12


def test_two_tables_are_compared() -> None:
    same = MaterialFactors((factor("48", "H87", "2", BOX), factor("4", "H87", "1000", "GRM")))
    assert TABLE.differences(same) == ()
    other = MaterialFactors((factor("1", BOX, "25", "H87"),))
    found = TABLE.differences(other)
    assert [f.rule for f in found] == ["UOM-005", "UOM-005"]
    assert "24 H87" in found[0].message
    assert "25 H87" in found[0].message
    assert "none there" in found[1].message
    assert len(other.differences(TABLE)) == 2


ratios = st.fractions(min_value=Fraction(1, 1000), max_value=1000)


@settings(deadline=None)
@given(ratios, ratios, ratios, st.fractions())
def test_a_chain_multiplies_and_leads_back(
    a: Fraction, b: Fraction, c: Fraction, amount: Fraction
) -> None:
    def made(one: Unit | str, ratio: Fraction, other: Unit | str) -> MaterialFactor:
        return MaterialFactor(SOAP, Quantity(1, one), Quantity(ratio, other), "ERP")

    links = (made(PALLET, a, BOX), made(BOX, b, "H87"), made("H87", c, "KGM"))
    chain = MaterialFactors(links)
    there = chain.convert(Quantity(amount, PALLET), "GRM", SOAP)
    assert there.fraction == amount * a * b * c * 1000
    assert chain.convert(there, PALLET, SOAP).fraction == amount
    closed = chain.with_factors(made(PALLET, a * b * c, "KGM"))
    assert closed.convert(Quantity(amount, PALLET), "GRM", SOAP).same_amount(there)


def test_tables_survive_pickling() -> None:
    again = pickle.loads(pickle.dumps(TABLE))  # noqa: S301 our own
    assert again == TABLE
    assert hash(again) == hash(TABLE)
    assert again.convert(Quantity("2", BOX), "KGM", SOAP).text == "12"
