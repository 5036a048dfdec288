"""The sample command's --invalid, and what validate says of everything it writes."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from isa95kit.cli import main
from isa95kit.samples.broken import every_broken, written
from isa95kit.samples.plants import PLANTS

ONLY_FROM_PYTHON = ("depth", "text")
"""Limits that the command line does not have."""


def folder_of(tmp_path: Path, *arguments: str) -> tuple[Path, list[dict[str, Any]]]:
    folder = tmp_path / "broken"
    assert main(["sample", "--invalid", *arguments, "--output", str(folder)]) == 0
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert manifest["format"] == "isa95kit-broken/1"
    return folder, manifest["documents"]


@pytest.mark.parametrize(
    ("release", "plant", "form"),
    [
        ("V0401", "discrete", "xml"),
        ("V0500", "pharmaceutical", "xml"),
        ("V0600", "discrete", "xml"),
        ("V0700", "pharmaceutical", "xml"),
        ("V0701", "discrete", "xml"),
        ("V0701", "pharmaceutical", "json"),
    ],
)
def test_validate_finds_what_the_manifest_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], release: str, plant: str, form: str
) -> None:
    options = ["--release", release, "--plant", plant, "--seed", "3", "--format", form]
    folder, entries = folder_of(tmp_path, *options)
    assert len(entries) > 60
    together = defaultdict(list)
    for entry in entries:
        limits = entry.get("limits", {})
        if not limits.keys() & set(ONLY_FROM_PYTHON):
            beside = tuple(
                (f"--{name}", str(folder / entry[name]))
                for name in ("profile", "extensions")
                if name in entry
            )
            size = (("--max-size", str(limits["size"])),) if limits else ()
            together[beside + size].append(entry)
    for given, those in together.items():
        flags = [part for option in given for part in option]
        told = validated(capsys, [folder / e["file"] for e in those], flags)
        # The limit is for the broken document: the clean one is not what shows it.
        clean = validated(capsys, [folder / e["from"] for e in those], flags)
        for entry in those:
            found = told[str(folder / entry["file"])]
            expected = (entry["rule"], entry["path"], entry["severity"])
            assert expected in found, entry["file"]
            assert {f for f in found if f[2] == "error"} <= {expected}, entry["file"]
            of_clean = clean[str(folder / entry["from"])]
            assert all(severity != "error" for _, _, severity in of_clean), entry["from"]


def validated(
    capsys: pytest.CaptureFixture[str], paths: list[Path], flags: list[str]
) -> dict[str, set[tuple[str, str, str]]]:
    capsys.readouterr()
    main(["validate", *map(str, paths), *flags, "--format", "json", "--jobs", "1"])
    files = json.loads(capsys.readouterr().out)["files"]
    return {
        d["path"]: {(f["rule"], f.get("path", ""), f["severity"]) for f in d["findings"]}
        for d in files
    }


def test_what_was_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, documents = folder_of(tmp_path, "XSD-101/no-id")
    assert len(documents) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        "isa95kit: 1 broken document written, the clean ones beside them; what is to be found in "
        f"each: {folder / 'manifest.json'}\n"
    )


def test_manifest(tmp_path: Path) -> None:
    folder, [first, *_] = folder_of(tmp_path, "XSD-504")
    assert first == {
        "file": "XSD-504-no-boolean.V0701.xml",
        "rule": "XSD-504",
        "severity": "error",
        "layer": "schema",
        "path": "/MaterialLot/Sampled",
        "release": "V0701",
        "root": "MaterialLot",
        "form": "xml",
        "breaks": "an element of the plant's own schema has a value that it does not allow",
        "plant": "pharmaceutical",
        "seed": 0,
        "from": "clean/XSD-504-no-boolean.V0701.xml",
        "extensions": "XSD-504-no-boolean.V0701.xsd",
    }
    assert sorted(p.name for p in folder.iterdir()) == [
        "XSD-504-no-boolean.V0701.xml",
        "XSD-504-no-boolean.V0701.xsd",
        "clean",
        "manifest.json",
    ]


def test_samples_of_two_seeds_do_not_fit_into_one_folder(tmp_path: Path) -> None:
    plant = PLANTS["discrete"]
    with pytest.raises(ValueError, match="two samples are named XML-001-cut-off"):
        written([*every_broken(plant, 0), *every_broken(plant, 1)], tmp_path / "both")
    assert not (tmp_path / "both").exists()


def test_one_goes_to_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", "--invalid", "id-001"]) == 0
    out, err = capsys.readouterr()
    assert "<ID> </ID>" in out
    assert err == (
        "isa95kit: ID-001 at /MaterialLot/ID: the ID of a lot is a single blank; "
        "1 more with --output DIR\n"
    )
    assert main(["sample", "--invalid", "JSON-003"]) == 0
    assert capsys.readouterr().out.startswith("{")


def test_octets_go_to_the_screen_as_they_are(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["sample", "--invalid", "XML-007/not-as-declared"]) == 0
    assert "Größe".encode("latin-1") in capfdbinary.readouterr().out


def test_of_one_root_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "broken"
    words = ["sample", "SyncMaterialLot", "--release", "V0700", "--invalid"]
    assert main([*words, "--output", str(folder)]) == 0
    entries = json.loads((folder / "manifest.json").read_text("utf-8"))["documents"]
    assert {e["root"] for e in entries} == {"SyncMaterialLot"}
    anywhere = [e for e in entries if "judge_as" in e]
    assert 8 < len(anywhere) < len(entries)
    found = validated(capsys, [folder / e["file"] for e in anywhere], ["--release", "V0700"])
    for entry in anywhere:
        told = found[str(folder / entry["file"])]
        assert {f for f in told if f[2] == "error"} == {(entry["rule"], entry["path"], "error")}
    assert main([*words, "XSD-107"]) == 0
    assert "isa95kit: XSD-107 at /SyncMaterialLot/" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--invalid"], "name a RULE, or give --output DIR"),
        (["--invalid", "UOM-006"], "UOM-006 has no broken sample: takes two messages"),
        (["--invalid", "XSD-1"], "there is no finding 'XSD-1': try XSD-"),
        (["--invalid", "ID-001", "--release", "V0500"], "no broken sample in V0500"),
        (["Person", "--invalid", "ID-001"], "Person of V0701 has no broken sample of ID-001"),
        (["Persons", "--invalid"], "name a RULE, or give --output DIR"),
        (["Persons", "--invalid", "XSD-101"], "no global element 'Persons'; did you mean Person?"),
        (["--invalid", "ID-001", "--count", "2"], "--count does not go with --invalid"),
        (["--invalid", "ID-001", "--profile", "x.toml"], "--profile does not go with --invalid"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert main(["sample", "--invalid", "ID-001", "--output", str(tmp_path / "file")]) == 2
    assert "cannot write to" in capsys.readouterr().err
