"""As used, normalised and the factor between them belong together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.effectivity import Period
from isa95kit.identity import Identity
from isa95kit.units import (
    DimensionMismatch,
    InexactResult,
    Potency,
    Quantity,
    QuantityError,
    ScaleRefused,
    quantise,
)

LOT = Identity("MaterialLot", "ACME", "LOT", "", "L1")
JULY = datetime(2025, 7, 1, tzinfo=UTC)
FULL = Quantity("100", "P1")
POTENCY = Potency(Quantity("97.06", "P1"), FULL, "test result T-17", LOT, Period(end=JULY))


def test_the_amount_that_counts() -> None:
    corrected = POTENCY.normalise(Quantity("10.2", "KGM"))
    assert corrected.as_used.text == "10.2"
    assert corrected.normalised.text == "9.90012"
    assert corrected.factor.ratio == Fraction("0.9706")
    assert str(corrected) == "10.2 KGM as used are 9.90012 KGM normalised, factor 0.9706"
    assert "factor 0.9706; source: assay 97.06 P1 over reference 100 P1, test result T-17" in (
        corrected.explain()
    )


def test_the_amount_to_use() -> None:
    corrected = POTENCY.as_used(Quantity("9.90012", "KGM"))
    assert corrected.as_used.text == "10.2"
    assert corrected.normalised.text == "9.90012"
    assert "inverse of: assay 97.06 P1" in corrected.explain()


def test_assay_and_reference_convert_into_each_other() -> None:
    of_a_kilo = Potency(Quantity("970.6", "GRM"), Quantity("1", "KGM"), "T")
    assert of_a_kilo.factor.ratio == Fraction("0.9706")
    assert Potency(Quantity("96", "ASU"), Quantity("100", "ASU"), "T").factor.ratio == Fraction(
        "0.96"
    )
    with pytest.raises(DimensionMismatch):
        Potency(Quantity("970.6", "GL"), FULL, "T")


def test_a_potency_that_cannot_be_is_refused() -> None:
    for assay, reference in (("0", "100"), ("-1", "100"), ("97", "0")):
        with pytest.raises(QuantityError, match="POT-004"):
            Potency(Quantity(assay, "P1"), Quantity(reference, "P1"), "T")
    with pytest.raises(QuantityError, match="comes from"):
        replace(POTENCY, source="")
    with pytest.raises(ScaleRefused):
        Potency(Quantity("1", "CEL"), Quantity("1", "CEL"), "T")
    for operation in (POTENCY.normalise, POTENCY.as_used):
        with pytest.raises(ScaleRefused):
            operation(Quantity("1", "CEL"))


def test_the_assay_is_of_that_lot_and_valid() -> None:
    before = JULY - timedelta(seconds=1)

    def rules(lot: Identity, at: datetime, highest: Decimal = Decimal(1)) -> list[str]:
        found = POTENCY.findings(lot=lot, at=at, lowest=Decimal("0.9"), highest=highest, path="/a")
        assert all(f.path == "/a" and f.hint for f in found)
        return [f.rule for f in found]

    assert rules(LOT, before) == []
    assert rules(replace(LOT, version="2"), before) == []
    assert rules(replace(LOT, text="L0"), before) == ["POT-003"]
    assert rules(LOT, JULY) == ["POT-003"]
    assert rules(LOT, before, highest=Decimal("0.97")) == ["POT-004"]
    nobody = replace(POTENCY, lot=None)
    found = nobody.findings(lot=LOT, at=before, lowest=0, highest=1)
    assert [f.rule for f in found] == ["POT-003"]


def test_reported_pairs_are_checked() -> None:
    used = Quantity("10.2", "KGM")
    limit = Quantity("0.001", "KGM")
    assert POTENCY.check(used, Quantity("9.9001", "KGM"), absolute=limit)
    wrong = POTENCY.check(used, Quantity("9.5", "KGM"), absolute=limit)
    assert [f.rule for f in wrong.findings("POT-002")] == ["POT-002"]
    assert POTENCY.check(used, Quantity("9900", "GRM"), percent=1)


def test_both_go_into_the_message_under_their_keys() -> None:
    values = POTENCY.normalise(Quantity("10.2", "KGM")).to_quantity_values()
    said = [(v.key and v.key.value, Quantity.of(v).text) for v in values]
    assert said == [("AsUsed", "10.2"), ("Normalized", "9.90012")]


def test_an_amount_without_an_end_is_posted_first() -> None:
    third = Potency(Quantity("1", "P1"), Quantity("3", "P1"), "T")
    corrected = third.normalise(Quantity("1", "KGM"))
    with pytest.raises(InexactResult):
        corrected.to_quantity_values()
    posted = quantise(corrected.normalised, places=4, mode="ROUND_HALF_UP").posted
    values = replace(corrected, normalised=posted).to_quantity_values()
    assert Quantity.of(values[1]).text == "0.3333"


positive = st.fractions(min_value=Fraction(1, 1000), max_value=1000)


@settings(deadline=None)
@given(positive, positive, st.fractions())
def test_normalising_leads_back(assay: Fraction, reference: Fraction, amount: Fraction) -> None:
    potency = Potency(Quantity(assay, "P1"), Quantity(reference, "P1"), "T")
    used = Quantity(amount, "KGM")
    corrected = potency.normalise(used)
    assert potency.as_used(corrected.normalised).as_used.same_amount(used)
    assert corrected.normalised.fraction * reference == amount * assay
