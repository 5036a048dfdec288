"""Files and places in them, and their addresses."""

from __future__ import annotations

from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.findings import Finding, Layer, Severity
from isa95kit.reports.places import Place, file_of, line_of, place_of, uri_of


def at(line: int | None, column: int | None = None) -> Finding:
    return Finding("XSD-101", Severity.ERROR, Layer.SCHEMA, "m", "", line, column)


def test_a_document_that_is_a_file() -> None:
    assert place_of("in/a.xml", at(7, 3)) == Place("in/a.xml", 7, 3)
    assert place_of("in/a.xml", at(None)) == Place("in/a.xml")


@pytest.mark.parametrize("name", ["lots.ndjson", "in/LOTS.NDJSON", "a:1.ndjson"])
def test_a_document_that_is_a_line_of_a_file(name: str) -> None:
    assert file_of(f"{name}:12") == name
    assert place_of(f"{name}:12", at(1, 9)) == Place(name, 12, 9)
    assert place_of(f"{name}:12", at(None)) == Place(name, 12)
    assert (line_of(f"{name}:12"), line_of(name)) == (12, None)


@pytest.mark.parametrize("name", ["lots.ndjson", "lots.ndjson:", "lots.ndjson:0", "a.json:3", ""])
def test_other_names_are_files(name: str) -> None:
    assert file_of(name) == name


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("in/a.xml", "in/a.xml"),
        ("./in//a.xml", "in/a.xml"),
        ("in/../b.xml", "b.xml"),
        ("../b.xml", "../b.xml"),
        ("/data/a b.xml", "file:///data/a%20b.xml"),
        ("100%#?.xml", "100%25%23%3F.xml"),
        ("c:d.xml", "c%3Ad.xml"),
        ("Spüle.xml", "Sp%C3%BCle.xml"),
        ("\udcff.xml", "%FF.xml"),
        ("\ud800.xml", "%3F.xml"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_addresses(file: str, uri: str) -> None:
    assert uri_of(file) == uri


@given(st.text(st.characters(exclude_characters="/\0", codec="utf-8"), min_size=1))
def test_the_name_of_a_file_can_be_read_back_from_its_address(name: str) -> None:
    if name not in (".", ".."):
        assert unquote_to_bytes(uri_of(f"in/{name}")) == f"in/{name}".encode()
