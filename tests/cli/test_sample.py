"""``isa95kit sample``: documents of any root."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import isa95kit as isa
from isa95kit.cli import main


def test_one_goes_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", "SyncMaterialLot"]) == 0
    written = capsys.readouterr().out
    assert main(["sample", "SyncMaterialLot", "--seed", "0"]) == 0
    assert capsys.readouterr().out == written
    assert isa.validate(written.encode()).valid
    assert main(["sample", "SyncMaterialLot", "--seed", "1", "--plant", "discrete"]) == 0
    assert "NORTHGATE" in capsys.readouterr().out


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", "GetPerson", "--format", "json"]) == 0
    assert "GetPerson" in json.loads(capsys.readouterr().out)


def test_several_go_into_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "samples"
    command = ["sample", "Person", "--count", "2", "--shape", "maximal", "--release", "V0500"]
    assert main([*command, "--output", str(folder)]) == 0
    names = sorted(p.name for p in folder.iterdir())
    assert names == ["Person-maximal-0.xml", "Person-maximal-1.xml"]
    assert all(isa.validate(p).valid for p in folder.iterdir())


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["SyncMaterialLott"], "did you mean SyncMaterialLot or"),
        (["Zzzzzz"], "has no global element 'Zzzzzz'\n"),
        (["MaterialLot", "--count", "2"], "give --output DIR"),
        (["MaterialLot", "--release", "V0600", "--format", "json"], "leave out --format json"),
        (["MaterialLot", "--profile", "absent.toml"], "absent.toml"),
        (["MaterialLot", "--output", "pyproject.toml/x"], "cannot write to pyproject.toml/x"),
        ([], "name a ROOT"),
    ],
)
def test_wrong_usage(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_what_the_profile_does_not_take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "isa95kit.toml"
    file.write_text('[documents]\nnouns = ["MaterialLot"]\n')
    assert main(["sample", "GetPerson", "--profile", str(file)]) == 2
    assert "the profile does not take GetPerson" in capsys.readouterr().err
    assert main(["sample", "GetMaterialLot", "--profile", str(file)]) == 0
