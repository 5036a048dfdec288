"""Tables of factors: every line is a factor or a finding that names it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.identity import Identity
from isa95kit.units import Quantity, Units
from isa95kit.units.material_table import COLUMNS, read_factors

HEAD = "\t".join(COLUMNS)
SOAP = Identity("MaterialDefinition", "ACME", "MAT", "", "SOAP")


def line(**cells: str) -> str:
    row = {
        "material": "SOAP",
        "amount": "1",
        "unit": "DZN",
        "equals": "3",
        "equals_unit": "KGM",
        "source": "ERP",
    } | cells
    return "\t".join(row.get(column, "") for column in COLUMNS)


def test_lines_are_factors() -> None:
    table, findings = read_factors(
        ["# from the ERP\n", "\n", HEAD + "\n", line() + "\r\n", line(version="2", equals="2.5")],
        scheme=SOAP,
    )
    assert findings == ()
    assert table.convert(Quantity("2", "DZN"), "KGM", SOAP).text == "6"
    assert table.factors[1].material == Identity(
        "MaterialDefinition", "ACME", "MAT", "", "SOAP", "2"
    )


def test_a_material_may_be_a_urn_and_units_may_be_the_plant_s() -> None:
    rows = [HEAD, line(material=SOAP.urn, unit="Dtz")]
    table, findings = read_factors(rows, units=Units({"Dtz": "DZN"}))
    assert findings == ()
    assert table.factors[0].material == SOAP


def test_periods() -> None:
    rows = [HEAD, line(valid_from="2025-07-01T00:00:00+02:00", valid_to="2025-08-01T00:00:00Z")]
    table, findings = read_factors(rows)
    assert findings == ()
    assert str(table.factors[0].period) == (
        "[2025-07-01T00:00:00+02:00, 2025-08-01T00:00:00+00:00)"
    )


def test_each_wrong_line_is_a_finding_with_its_number() -> None:
    rows = [
        HEAD,
        line(amount="1,5"),
        line(unit="kilo"),
        line(material=" "),
        line(material="urn:isa95kit:x"),
        line(valid_from="2025-07-01T00:00:00"),
        line(valid_from="2025-07-01"),
        line(valid_from="2025-07-01T00:00:00Z", valid_to="2025-07-01T00:00:00Z"),
        line(source=""),
        line(equals_unit="H87"),
        line() + "\tmore",
        line(),
    ]
    table, findings = read_factors(rows, path="factors.tsv")
    assert [f.line for f in findings] == list(range(2, 12))
    assert {f.path for f in findings} == {"factors.tsv"}
    assert all(f.hint and f.message for f in findings)
    assert len(table.factors) == 1


def test_a_table_without_its_columns_is_a_finding() -> None:
    for rows in ([], ["material\tamount"], [HEAD + "\tcolour"], [HEAD + "\tunit"]):
        table, findings = read_factors(rows)
        assert len(findings) == 1
        assert table.factors == ()


@settings(deadline=None)
@given(st.lists(st.text()))
def test_any_lines_are_factors_or_findings(lines: list[str]) -> None:
    read_factors([HEAD, *lines])
    read_factors(lines)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(COLUMNS), st.text(st.characters(exclude_characters="\t"))))
def test_any_cells_are_a_factor_or_a_finding(cells: dict[str, str]) -> None:
    table, findings = read_factors([HEAD, line(**cells)])
    assert len(table.factors) + len(findings) <= 1


def test_one_text_is_not_lines() -> None:
    with pytest.raises(TypeError, match="splitlines"):
        read_factors(HEAD)
