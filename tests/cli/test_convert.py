"""``isa95kit convert``: both ways, what is lost, where things go, what the exit code says."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

import isa95kit as isa
from isa95kit.cli import main
from isa95kit.releases import Release

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
NS = Release.V0701.namespace
LOT = f'<MaterialLot xmlns="{NS}"><ID>a</ID></MaterialLot>'
COMMENTED = LOT.replace("<ID>", "<!-- why --><ID>")
FORM = '{"MaterialLot":{"ID":"a"}}'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.xml").write_text(LOT)
    (tmp_path / "a.json").write_text(FORM)
    (tmp_path / "commented.xml").write_text(COMMENTED)
    (tmp_path / "broken.json").write_text('{"MaterialLot":{"id":"a"}}')
    (tmp_path / "torn.json").write_text('{"MaterialLot":{"id"')
    (tmp_path / "two.ndjson").write_text(FORM + "\n\n" + FORM.replace('"a"', '"b"') + "\n")
    return tmp_path


Captured = pytest.CaptureFixture[bytes]


def test_xml_to_json_and_back(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "a.xml", "b.json"]) == 0
    assert main(["convert", "b.json", "b.xml"]) == 0
    assert capsys.readouterr() == ("", "")
    assert json.loads(Path("b.json").read_text()) == json.loads(FORM)
    assert isa.read("b.json").digest == isa.read("a.xml").digest == isa.read("b.xml").digest


def test_the_example_there_and_back() -> None:
    original = EXAMPLES / "sync-material-lot.xml"
    assert main(["convert", str(original), "b.json"]) == 0
    assert main(["convert", "b.json", "b.xml"]) == 0
    assert isa.read("b.xml").message == isa.read(original).message


def test_to_standard_output_in_the_other_form(capsysbinary: Captured) -> None:
    assert main(["convert", "a.xml"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == json.loads(FORM)


def test_xml_on_standard_output(capsysbinary: Captured) -> None:
    assert main(["convert", "a.json", "-"]) == 0
    assert isa.read(capsysbinary.readouterr().out).message == isa.read("a.xml").message


def test_from_standard_input(capsysbinary: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LOT.encode())))
    assert main(["convert", "-"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == json.loads(FORM)


def test_the_same_form_normalised(capsysbinary: Captured) -> None:
    assert main(["convert", "a.json", "--to", "json"]) == 0
    assert capsysbinary.readouterr().out.decode() == isa.to_json(
        isa.read("a.json").message, pretty=True
    )


def test_what_is_lost_goes_beside_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "commented.xml", "b.json"]) == 0
    said = capsys.readouterr()
    assert "CVT-001" in said.out
    assert "why" in said.out
    assert said.err == ""
    assert Path("b.json").exists()


def test_findings_go_to_standard_error_when_the_document_does_not(
    capsysbinary: Captured,
) -> None:
    assert main(["convert", "commented.xml"]) == 0
    said = capsysbinary.readouterr()
    assert json.loads(said.out) == json.loads(FORM)
    assert b"CVT-001" in said.err


def test_what_is_not_valid_is_not_converted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "broken.json", "b.xml"]) == 1
    assert main(["convert", "broken.json", "b.xml", "--allow-loss"]) == 1
    assert "XSD-102" in capsys.readouterr().out
    assert not Path("b.xml").exists()


@pytest.mark.parametrize("name", ["torn.json", "gone.xml", "gone.ndjson", "."])
def test_what_cannot_be_read(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", name, "b.xml"]) == 3
    assert "not readable" in capsys.readouterr().out
    assert not Path("b.xml").exists()


def test_content_that_would_change_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = isa.read(LOT.replace(">a<", ">b<").encode()).message
    monkeypatch.setattr("isa95kit.document.to_json", lambda *_, **__: isa.to_json(changed))
    assert main(["convert", "a.xml", "b.json"]) == 1
    assert "CVT-005" in capsys.readouterr().out
    assert not Path("b.json").exists()
    assert main(["convert", "a.xml", "b.json", "--allow-loss"]) == 0
    assert Path("b.json").exists()


def test_lines_to_numbered_files() -> None:
    assert main(["convert", "two.ndjson", "out.xml"]) == 0
    assert isa.read("out-1.xml").message == isa.read("a.xml").message
    assert isa.read("out-2.xml").message != isa.read("a.xml").message
    assert not Path("out.xml").exists()


def test_a_document_to_a_line() -> None:
    assert main(["convert", "a.xml", "out.ndjson"]) == 0
    assert Path("out.ndjson").read_text() == FORM + "\n"


def test_lines_to_lines(capsysbinary: Captured) -> None:
    assert main(["convert", "two.ndjson", "out.ndjson"]) == 0
    assert len(Path("out.ndjson").read_text().splitlines()) == 2
    assert main(["convert", "two.ndjson", "--to", "json"]) == 0
    assert capsysbinary.readouterr().out == Path("out.ndjson").read_bytes()


def test_a_line_that_is_wrong_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.ndjson").write_text(FORM + "\n" + '{"MaterialLot":{"id":"a"}}\n')
    assert main(["convert", "bad.ndjson", "out.ndjson"]) == 1
    assert "bad.ndjson:2" in capsys.readouterr().out
    assert not Path("out.ndjson").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["a.xml", "b.txt"], "name a .xml, .json or .ndjson file"),
        (["a.xml", "b.xml", "--to", "json"], "--to says json"),
        (["two.ndjson"], "numbered"),
        (["a.xml", "nowhere/b.json"], "cannot write"),
        (["a.xml", "b.json", "--extensions", "gone.xsd"], "there is no file gone.xsd"),
    ],
)
def test_wrong_usage(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_a_form_for_a_file_without_suffix() -> None:
    assert main(["convert", "a.xml", "out", "--to", "json"]) == 0
    assert json.loads(Path("out").read_text()) == json.loads(FORM)


def test_documents_of_older_releases_stay_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    old = "http://www.mesa.org/xml/B2MML-V0600"
    assert Release.of_namespace(old)
    Path("old.xml").write_text(LOT.replace(NS, old))
    assert main(["convert", "old.xml", "b.json"]) == 1
    assert "XSD-007" in capsys.readouterr().out
