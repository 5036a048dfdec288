"""Several measures of one amount are told apart by Key."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from isa95kit.b2mml import Identifier, Nil, QuantityString, QuantityValue, UnitOfMeasure
from isa95kit.identity import Identity
from isa95kit.units import (
    CatchWeight,
    InvalidQuantity,
    MaterialFactor,
    MaterialFactors,
    NoMaterialFactor,
    Quantity,
    QuantityError,
    catch_weight_findings,
    sum_catch_weights,
)

HAM = Identity("MaterialDefinition", "", "", "", "HAM")
TABLE = MaterialFactors((MaterialFactor(HAM, Quantity("1", "H87"), Quantity("1.3", "KGM"), "ERP"),))


def value(text: str, unit: str, key: str | None, scheme: str | None = None) -> QuantityValue:
    return QuantityValue(
        quantity_string=QuantityString(text),
        unit_of_measure=UnitOfMeasure(unit),
        key=None if key is None else Identifier(key, scheme_id=scheme),
    )


COUNT, WEIGHT = value("40", "H87", "COUNT"), value("52.30", "KGM", "WEIGHT")


def rules(*values: QuantityValue) -> list[str]:
    return [finding.rule for finding in catch_weight_findings(values)]


def test_measures_are_found_by_their_key() -> None:
    both = CatchWeight.of((COUNT, WEIGHT))
    assert both["COUNT"] == Quantity("40", "H87", key="COUNT")
    assert both[Identifier("WEIGHT")].text == "52.30"
    assert both.to_quantity_values() == (COUNT, WEIGHT)
    with pytest.raises(QuantityError, match="keys: 'COUNT', 'WEIGHT'"):
        both["VOLUME"]


def test_one_quantity_needs_no_key() -> None:
    assert rules(replace(WEIGHT, key=None)) == []
    alone = CatchWeight.of((replace(WEIGHT, key=None),))
    with pytest.raises(QuantityError, match="keys: none"):
        alone["WEIGHT"]


def test_several_need_keys_that_differ() -> None:
    kilos = value("52.30", "KGM", None)
    assert rules(kilos, kilos) == ["UOM-007"]
    assert rules(COUNT, kilos) == ["UOM-007"]
    assert rules(COUNT, WEIGHT, COUNT) == ["UOM-007"]
    assert rules(COUNT, value("1", "KGM", "  ")) == ["UOM-007"]
    assert rules(COUNT, COUNT, kilos) == ["UOM-007", "UOM-007"]
    (finding,) = catch_weight_findings((COUNT, kilos), path="/MaterialLot")
    assert (finding.path, finding.message) == (
        "/MaterialLot",
        "of 2 quantities, number 2 has no key",
    )


def test_keys_of_two_schemes_are_two_keys() -> None:
    other = value("1", "KGM", "COUNT", scheme="ACME")
    both = CatchWeight.of((COUNT, other))
    assert both[Identifier("COUNT", scheme_id="ACME")].text == "1"
    with pytest.raises(QuantityError, match="several keys"):
        both["COUNT"]


def test_two_measures_may_have_one_unit() -> None:
    assert rules(value("10.2", "KGM", "AsUsed"), value("9.9", "KGM", "Normalized")) == []


def test_each_quantity_is_looked_at() -> None:
    nil = replace(WEIGHT, quantity_string=Nil())
    found = catch_weight_findings((COUNT, nil), path="/MaterialLot")
    assert [(f.rule, f.path) for f in found] == [("QTY-003", "/MaterialLot/Quantity[2]")]
    with pytest.raises(InvalidQuantity, match="QTY-003"):
        CatchWeight.of((COUNT, nil))
    assert rules() == ["UOM-001"]


def test_quantities_made_by_hand_are_checked_as_well() -> None:
    with pytest.raises(InvalidQuantity, match="UOM-007"):
        CatchWeight((Quantity("1", "KGM"), Quantity("2", "KGM")))
    with pytest.raises(QuantityError):
        CatchWeight(())


def test_count_and_weight_agree_by_the_factor_of_the_material() -> None:
    both = CatchWeight.of((COUNT, WEIGHT))
    compared = both.compare("COUNT", "WEIGHT", TABLE, HAM, percent=1)
    assert compared
    assert compared.expected.text == "52"
    assert "1 HAM: 1 H87 = 1.3 KGM, ERP" in compared.expected.explain()
    strict = both.compare("COUNT", "WEIGHT", TABLE, HAM, ratio=Decimal("0.001"))
    assert [f.rule for f in strict.findings()] == ["QTY-010"]
    with pytest.raises(NoMaterialFactor):
        both.compare("COUNT", "WEIGHT", MaterialFactors(), HAM, percent=1)


def test_each_measure_is_summed() -> None:
    total = sum_catch_weights([CatchWeight.of((COUNT, WEIGHT)), CatchWeight.of((WEIGHT, COUNT))])
    assert [str(q) for q in total.quantities] == ["80 H87", "104.60 KGM"]
    assert total["WEIGHT"].text == "104.60"
    with pytest.raises(QuantityError, match="different keys"):
        sum_catch_weights([CatchWeight.of((COUNT, WEIGHT)), CatchWeight.of((COUNT,))])
    with pytest.raises(QuantityError, match="at least one"):
        sum_catch_weights([])
