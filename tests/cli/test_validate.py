"""``isa95kit validate``: what is judged, where findings go, what the exit code says."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from isa95kit.cli import main
from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.reports import FORMATS

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
VALID = EXAMPLES / "sync-material-lot.xml"
BROKEN = EXAMPLES / "sync-material-lot-broken.xml"
FORM = '{"MaterialLot":{"ID":"a"}}'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a valid document, a broken one, and one that is not well-formed."""
    (tmp_path / "in" / "sub").mkdir(parents=True)
    (tmp_path / "in" / "a.xml").write_bytes(VALID.read_bytes())
    (tmp_path / "in" / "sub" / "b.xml").write_bytes(BROKEN.read_bytes())
    (tmp_path / "torn.xml").write_bytes(VALID.read_bytes()[:900])
    monkeypatch.chdir(tmp_path)
    return tmp_path


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = main(["validate", *arguments, "--format", "json"])
    said = capsys.readouterr()
    assert said.err == ""
    document: dict[str, Any] = json.loads(said.out)
    return code, document


def give(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


@pytest.mark.usefixtures("folder")
def test_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "in/a.xml", "--schema-only"]) == 0
    assert capsys.readouterr() == ("in/a.xml: valid (V0701 SyncMaterialLot)\n", "")
    # Rules that lack what only a caller could give are said, on the same line.
    assert main(["validate", "in/a.xml"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("in/a.xml: valid (V0701 SyncMaterialLot); not checked: ")
    assert (said.out.count("\n"), said.err) == (1, "")


@pytest.mark.usefixtures("folder")
def test_findings(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "in"]) == 1
    said = capsys.readouterr()
    assert said.out.startswith("in/sub/b.xml: not valid")
    assert "2 files: 1 valid, 1 not valid" in said.out
    assert said.err == ""


@pytest.mark.usefixtures("folder")
def test_the_broken_example_can_be_repaired_from_the_text_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["validate", "in/sub/b.xml"])
    text = capsys.readouterr().out
    for line, expected in (
        (8, "CreationDateTime"),
        (15, "MaterialDefinitionID"),
        (17, "UnRestricted"),
        (20, "DataType"),
        (24, "ID"),
        (27, "EffectiveEndDate"),
    ):
        block = next(b for b in text.split("\n\n") if f"b.xml:{line}" in b)
        assert f" {line} | " in block
        assert expected in block
        assert "hint: " in block


@pytest.mark.usefixtures("folder")
def test_json_report(capsys: pytest.CaptureFixture[str]) -> None:
    code, document = as_json(capsys, "in")
    assert code == 1
    clean, broken = document["files"]
    assert {passed["rule"] for passed in clean.pop("not_checked")} >= {"TXN-010"}
    assert clean == {
        "path": "in/a.xml",
        "release": "V0701",
        "root": "SyncMaterialLot",
        "valid": True,
        "findings": [],
    }
    assert (broken["path"], broken["valid"]) == ("in/sub/b.xml", False)
    lines = [finding["line"] for finding in broken["findings"]]
    assert lines == sorted(lines)
    assert document["summary"]["errors"] == len(lines) >= 6


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("argument", ["gone.xml", "torn.xml", "gone*.xml", "empty"])
def test_unreadable_input_wins_over_findings_and_is_in_the_report(
    argument: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty").mkdir()
    code, document = as_json(capsys, argument, "in")
    assert code == 3
    by_path = {file["path"]: file for file in document["files"]}
    assert len(by_path) == 3
    assert by_path[argument]["valid"] is False
    assert [f["rule"][:4] for f in by_path[argument]["findings"]] == ["XML-"]


@pytest.mark.usefixtures("folder")
def test_a_folder_that_cannot_be_a_document_is_not_an_internal_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["validate", "a\0b.xml", "x" * 5000 + ".xml"]) == 3
    assert "internal" not in capsys.readouterr().err


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, BROKEN.read_bytes())
    assert main(["validate", "-"]) == 1
    text = capsys.readouterr().out
    assert text.startswith("<stdin>: not valid")
    assert "<Disposition>Unrestricted</Disposition>" in text


def test_the_size_limit_is_raised_explicitly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", str(VALID), "--max-size", "1K"]) == 3
    assert main(["validate", str(VALID), "--max-size", "1M"]) == 0
    for limit, code in (("1K", 3), ("1M", 0)):
        give(monkeypatch, VALID.read_bytes())
        assert main(["validate", "-", "--max-size", limit]) == code
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("folder")
def test_the_release_asked_for_is_the_one_used(capsys: pytest.CaptureFixture[str]) -> None:
    code, document = as_json(capsys, "in/a.xml", "--release", "V0500")
    assert code == 1
    assert document["files"][0]["release"] == "V0500"


@pytest.mark.usefixtures("folder")
def test_an_extension_schema_that_cannot_be_used_is_wrong_usage(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "own.xsd").write_text("<schema")
    assert main(["validate", "in/a.xml", "--extensions", "own.xsd"]) == 2
    assert "isa95kit: --extensions: " in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
def test_warnings_fail_only_when_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    warning = Finding("R-1", Severity.WARNING, Layer.RULE, "unusual")
    note = Finding("R-2", Severity.INFO, Layer.RULE, "as you know")
    monkeypatch.setattr("isa95kit.validate", lambda *_, **__: Report("in/a.xml", (warning, note)))
    assert main(["validate", "in/a.xml"]) == 0
    assert main(["validate", "in/a.xml", "--fail-on", "warning"]) == 1
    monkeypatch.setattr("isa95kit.validate", lambda *_, **__: Report("in/a.xml", (note,)))
    assert main(["validate", "in/a.xml", "--fail-on", "warning"]) == 0
    assert "warning R-1 in/a.xml\n    unusual\n" in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_output_goes_to_a_file_plain_and_complete(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", "in", "--output", "out.txt"]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "isa95kit: findings written to out.txt\n")
    text = (folder / "out.txt").read_text(encoding="utf-8")
    assert text.startswith("in/sub/b.xml: not valid")
    assert "2 files: 1 valid, 1 not valid" in text


@pytest.mark.usefixtures("folder")
def test_an_output_that_cannot_be_written_is_wrong_usage(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["validate", "in", "--output", "nowhere/out.txt"]) == 2
    assert "--output: cannot write nowhere/out.txt: " in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_the_same_bytes_whatever_the_jobs_and_the_order(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(12):
        source = BROKEN if number % 3 else VALID
        (folder / "in" / f"{number}.xml").write_bytes(source.read_bytes())
    (folder / "in" / "lots.ndjson").write_text(f'{FORM}\n{{"MaterialLot":{{"id":"a"}}}}\n')
    arguments = ["in/sub", "torn.xml", "in", "gone*.xml", "in/0.xml"]
    written = set()
    for number, given in enumerate((arguments, arguments[::-1], arguments)):
        output = folder / f"report-{number}"
        jobs = "2" if number == 2 else "1"
        options = ["--format", name, "--jobs", jobs, "--output", str(output)]
        assert main(["validate", *given, *options]) == 3
        written.add(output.read_bytes())
    assert len(written) == 1
    assert str(folder).encode() not in written.pop()
    capsys.readouterr()


@pytest.mark.usefixtures("folder")
def test_what_fails_the_run_fails_in_the_test_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    warning = Finding("R-1", Severity.WARNING, Layer.RULE, "unusual")
    monkeypatch.setattr("isa95kit.validate", lambda *_, **__: Report("in/a.xml", (warning,)))
    assert main(["validate", "in/a.xml", "--format", "junit"]) == 0
    assert "<failure" not in capsys.readouterr().out
    assert main(["validate", "in/a.xml", "--format", "junit", "--fail-on", "warning"]) == 1
    assert "<failure" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "required: PATH"),
        (["a.xml", "--jobs", "some"], "'some' is not a whole number"),
        (["a.xml", "--max-size", "big"], "write it as 500M or 2G"),
        (["a.xml", "--release", "V9"], "there are V0401"),
        (["a.xml", "--fail-on", "info"], "--fail-on"),
        (["a.xml", "--extensions", "gone.xsd"], "there is no file gone.xsd"),
        (["a.xml", "--frobnicate"], "--frobnicate"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", *arguments]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""


@pytest.mark.usefixtures("folder")
def test_folders_of_mixed_files(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in/c.json").write_text(FORM)
    Path("in/d.ndjson").write_text(f'{FORM}\n\n{{"MaterialLot":{{"id":"a"}}}}\n')
    code, report = as_json(capsys, "in")
    assert code == 1
    assert [(f["path"], f["valid"]) for f in report["files"]] == [
        ("in/a.xml", True),
        ("in/c.json", True),
        ("in/d.ndjson:1", True),
        ("in/d.ndjson:3", False),
        ("in/sub/b.xml", False),
    ]
    finding = report["files"][3]["findings"][0]
    assert finding["path"].startswith("$.MaterialLot")


@pytest.mark.usefixtures("folder")
def test_lines_are_checked_by_several_processes_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("x", "y"):
        Path(f"in/{name}.ndjson").write_text(f"{FORM}\n" * 3)
    code, report = as_json(capsys, "in/x.ndjson", "in/y.ndjson", "--jobs", "2")
    assert code == 0
    assert [f["path"] for f in report["files"]] == [
        f"in/{name}.ndjson:{line}" for name in "xy" for line in (1, 2, 3)
    ]


@pytest.mark.usefixtures("folder")
def test_lines_that_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "gone.ndjson"]) == 3
    assert "gone.ndjson: not readable" in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_json_on_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, FORM.encode())
    assert main(["validate", "-", "--schema-only"]) == 0
    assert capsys.readouterr().out == "<stdin>: valid (V0701 MaterialLot)\n"


@pytest.mark.usefixtures("folder")
def test_findings_of_json_show_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.json").write_text('{\n  "MaterialLot": {\n    "ID": 7\n  }\n}\n')
    assert main(["validate", "bad.json"]) == 1
    said = capsys.readouterr().out
    assert "bad.json:3:11" in said
    assert "at $.MaterialLot.ID" in said
    assert '"ID": 7' in said
