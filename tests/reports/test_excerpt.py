"""Excerpts: the right line, the right place in it, whatever encoding and length it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.findings import Finding, Layer, Severity
from isa95kit.reports.excerpt import PIECE, WINDOW, Excerpt, Sources, printable

LOT = "<L>\n  <ID>LOT-1</ID>\n  <Quantity unit='x'>5</Quantity>\n  <A/><A/>\n</L>\n"


def at(line: int | None, column: int | None = None, path: str = "") -> Finding:
    return Finding("XSD-1", Severity.ERROR, Layer.SCHEMA, "m", path, line, column)


def excerpt(content: str | bytes, finding: Finding) -> Excerpt | None:
    data = content.encode() if isinstance(content, str) else content
    return Sources({"d": data}).excerpts("d", [finding]).get(finding)


def marked(found: Excerpt | None) -> str:
    assert found is not None
    return found.text[found.start : found.start + found.length]


def test_the_line_without_its_indentation_and_the_tag_at_the_column() -> None:
    found = excerpt(LOT, at(2, 3))
    assert found == Excerpt("<ID>LOT-1</ID>", 0, 3)
    assert marked(found) == "<ID"


def test_a_value_at_the_column_is_marked_as_a_whole() -> None:
    assert marked(excerpt(LOT, at(2, 7))) == "LOT-1"


def test_without_a_column_the_element_of_the_path_is_looked_for() -> None:
    assert marked(excerpt(LOT, at(3, path="/L/Quantity[1]"))) == "<Quantity"
    assert marked(excerpt(LOT, at(3, path="/L/Quantity/@unit"))) == "unit"


@pytest.mark.parametrize("path", ["", "/L/A[2]", "/L/Elsewhere", "/L/@unit"])
def test_nothing_is_marked_when_the_place_is_not_certain(path: str) -> None:
    found = excerpt(LOT, at(4, path=path))
    assert found == Excerpt("<A/><A/>")
    assert marked(found) == ""


def test_prefixes_do_not_hide_an_element() -> None:
    assert marked(excerpt("<b:L><b:ID>1</b:ID></b:L>", at(1, path="/L/ID"))) == "<b:ID"


def test_findings_without_a_line_and_lines_beyond_the_end_have_none() -> None:
    assert excerpt(LOT, at(None)) is None
    assert excerpt(LOT, at(99, 1)) is None


def test_a_column_beyond_the_end_of_the_line_marks_its_end() -> None:
    found = excerpt("<L>\n<ID\n", at(2, 40))
    assert found is not None
    assert (found.text, found.start) == ("<ID", 3)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("utf-16-le", ""),
        ("utf-16-be", ""),
        ("iso-8859-1", "<?xml version='1.0' encoding='ISO-8859-1'?>"),
        ("cp1252", '<?xml version="1.0" encoding="windows-1252" standalone="yes"?>'),
    ],
)
def test_encodings(encoding: str, declared: str) -> None:
    found = excerpt(f"{declared}<L>\r\n<Näme>é</Näme></L>".encode(encoding), at(2, 7))
    assert found is not None
    assert found.text == "<Näme>é</Näme></L>"
    assert marked(found) == "é"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    assert marked(excerpt(LOT.replace("\n", end), at(2, 7))) == "LOT-1"


def test_an_unknown_or_wrong_encoding_still_shows_what_can_be_shown() -> None:
    found = excerpt(b"<?xml version='1.0' encoding='klingon'?>\n<L>\xff</L>", at(2, 1))
    assert found is not None
    assert found.text == "<L>\ufffd</L>"


def test_a_document_on_one_line_shows_a_window_around_the_place() -> None:
    head = "<X>1</X>" * 1000
    found = excerpt(f"<L>{head}<ID>LOT-1</ID>{head}</L>", at(1, 3 + len(head) + 1))
    assert found is not None
    assert len(found.text) <= WINDOW
    assert found.text[0] == found.text[-1] == "…"
    assert marked(found) == "<ID"


@pytest.mark.parametrize("offset", [-2, -1, 0, 1, 2, 100])
def test_a_window_may_cross_the_pieces_a_line_is_read_in(offset: int) -> None:
    head = "x" * (PIECE + offset)
    found = excerpt(f"{head}<ID>{'y' * PIECE}", at(1, len(head) + 1))
    assert found is not None
    assert "x" * 20 in found.text
    if offset not in (-1, -2):  # there the tag itself is cut in two
        assert marked(found) == "<ID"


def test_many_findings_are_found_in_one_reading(tmp_path: Path) -> None:
    path = tmp_path / "d.xml"
    path.write_text("".join(f"<E{n}/>\n" for n in range(2000)))
    findings = [at(n + 1, 1) for n in range(0, 2000, 7)]
    found = Sources().excerpts(str(path), findings)
    assert {f.line: e.text for f, e in found.items()} == {
        n + 1: f"<E{n}/>" for n in range(0, 2000, 7)
    }


def test_a_file_that_is_gone_has_no_excerpts(tmp_path: Path) -> None:
    assert Sources().excerpts(str(tmp_path / "gone.xml"), [at(1, 1)]) == {}
    assert Sources().excerpts("\0", [at(1, 1)]) == {}


def test_a_document_that_is_a_line_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "lots.ndjson"
    path.write_bytes(b"".join(b'{"ID":"LOT-%d"}\r\n' % n for n in range(1, 9)))
    sources = Sources()
    # In order, again, back, in another file, and beyond the end.
    for line, shown in ((2, "LOT-2"), (7, "LOT-7"), (7, "LOT-7"), (3, "LOT-3"), (8, "LOT-8")):
        (found,) = sources.excerpts(f"{path}:{line}", [at(1, 8)]).values()
        assert found.text == f'{{"ID":"{shown}"}}'
        assert marked(found) == f'{shown}"}}'
    assert sources.excerpts(f"{path}:99", [at(1, 1)]) == {}
    assert sources.excerpts(f"{tmp_path / 'gone.ndjson'}:1", [at(1, 1)]) == {}


def test_a_file_whose_name_only_looks_like_a_line(tmp_path: Path) -> None:
    (tmp_path / "a.ndjson:2").write_text("<ID>1</ID>")
    (found,) = Sources().excerpts(str(tmp_path / "a.ndjson:2"), [at(1, 1)]).values()
    assert found.text == "<ID>1</ID>"


def test_nothing_that_could_act_on_a_terminal_passes() -> None:
    found = excerpt("\x1b[31m<ID>\ta\x07</ID>", at(1, 6))
    assert found is not None
    assert found.text == "\ufffd[31m<ID> a\ufffd</ID>"
    assert marked(found) == "<ID"


@given(st.text())
def test_printable_keeps_the_length_and_all_that_prints(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert shown.isprintable()
    assert all(a == b for a, b in zip(shown, text, strict=True) if b.isprintable())


@given(
    st.text(st.characters(exclude_characters="\n\r", codec="utf-8"), max_size=400),
    st.integers(1, 500),
)
def test_any_line_and_column_give_an_excerpt_within_bounds(line: str, column: int) -> None:
    found = excerpt("<L>\n" + line + "\n", at(2, column))
    assert found is not None
    assert len(found.text) <= WINDOW
    assert 0 <= found.start <= WINDOW
