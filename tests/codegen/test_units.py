"""The pages about units of measure name every code they should."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.reference import units
from isa95kit.units import tables

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "reference" / "units"


def codes(page: str) -> set[str]:
    """The codes in the first column of its tables."""
    return set(re.findall(r"^\| `([^`]+)`", page, re.MULTILINE))


def test_the_committed_pages_are_those_of_the_tables() -> None:
    committed = {path.name: path.read_text("utf-8") for path in FOLDER.iterdir()}
    assert committed == units.pages(), "run `python -m codegen emit`"


def test_every_current_code_that_does_not_convert_is_listed_with_its_reason() -> None:
    listed = codes(units.pages()["not-convertible.md"])
    assert listed == {
        row.code for row in tables.rec20().values() if row.reason and row.status != "deleted"
    }


def test_every_code_on_a_basis_is_listed() -> None:
    page = units.pages()["bases.md"]
    for row in tables.rec20().values():
        assert not row.basis or f"`{row.code}` {row.name}" in page


def test_every_difference_from_the_published_factors_has_its_reason() -> None:
    assert codes(units.pages()["published-factors.md"]) == units.DIFFERENCES.keys()
    assert all(found.why for found in units.DIFFERENCES.values())


def test_a_spelling_that_rec_20_reads_otherwise_is_listed() -> None:
    page = units.pages()["spellings.md"]
    assert {"PAL", "STK", "FL", "KW"} <= codes(page)
    assert "gal" in codes(page)
    assert "XPF" in codes(page)
