"""``isa95kit validate --profile``: rules, waivers and their ends, wrong profiles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

import isa95kit as isa
from isa95kit.cli import main
from tests.rules.test_checking import XML

GXP = '[rules]\nsets = ["gxp"]\n'
WAIVER = '[[waivers]]\nrule = "TIME-001"\nreason = "r"\nby = "QA"\nexpires = {}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.xml").write_text(XML, "utf-8")
    (tmp_path / "b.xml").write_text(XML, "utf-8")
    (tmp_path / "isa95kit.toml").write_text(GXP, "utf-8")
    return tmp_path


def findings(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[tuple[str, str]]]:
    code = main(["validate", "a.xml", "b.xml", "--format", "json", *words])
    files = json.loads(capsys.readouterr().out)["files"]
    return code, [(f["path"], x["rule"]) for f in files for x in f["findings"]]


def test_rules_of_the_profile(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = findings(capsys, "--profile", "isa95kit.toml")
    assert code == 1
    assert ("a.xml", "TIME-001") in found
    assert ("b.xml", "TIME-001") in found


def test_schema_only(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert findings(capsys, "--profile", "isa95kit.toml", "--schema-only") == (0, [])


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_expired_waiver_is_a_finding_of_the_profile(
    folder: Path, capsys: pytest.CaptureFixture[str], jobs: str
) -> None:
    (folder / "isa95kit.toml").write_text(GXP + WAIVER.format("2020-01-01"), "utf-8")
    code, found = findings(capsys, "--profile", "isa95kit.toml", "--jobs", jobs)
    assert code == 1
    assert ("isa95kit.toml", "PROFILE-101") in found


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_waiver_that_is_used_is_no_finding_and_one_that_is_not_is(
    folder: Path, capsys: pytest.CaptureFixture[str], jobs: str
) -> None:
    (folder / "isa95kit.toml").write_text(GXP + WAIVER.format("2999-01-01"), "utf-8")
    _, found = findings(capsys, "--profile", "isa95kit.toml", "--jobs", jobs)
    assert not [f for f in found if f[0] == "isa95kit.toml"]
    (folder / "isa95kit.toml").write_text(
        GXP + WAIVER.format("2999-01-01").replace("TIME-001", "TIME-003"), "utf-8"
    )
    _, found = findings(capsys, "--profile", "isa95kit.toml", "--jobs", jobs)
    assert ("isa95kit.toml", "PROFILE-102") in found


def test_waivers_by_file_hold_for_lines_too(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = isa.to_json(isa.read(XML.encode()).message)
    (folder / "lots.ndjson").write_text(f"{line}\n{line}\n", "utf-8")
    waiver = WAIVER.format("2999-01-01") + 'file = "lots.ndjson:2"\n'
    (folder / "isa95kit.toml").write_text(GXP + waiver, "utf-8")
    main(["validate", "lots.ndjson", "--format", "json", "--profile", "isa95kit.toml"])
    files = json.loads(capsys.readouterr().out)["files"]
    waived = {
        f["path"]: {x["severity"] for x in f["findings"] if x["rule"] == "TIME-001"} for f in files
    }
    assert waived == {"lots.ndjson:1": {"error"}, "lots.ndjson:2": {"info"}}


def test_a_wrong_profile_is_wrong_usage(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "isa95kit.toml").write_text("[rulez]", "utf-8")
    assert main(["validate", "a.xml", "--profile", "isa95kit.toml"]) == 2
    assert "isa95kit.toml:1: rulez: there is no such key" in capsys.readouterr().err
