"""``isa95kit inspect``: what a file is, valid or not."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from isa95kit.cli import main
from isa95kit.cli.inspect import facts_of
from isa95kit.releases import Release

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
VALID = EXAMPLES / "sync-material-lot.xml"
BROKEN = EXAMPLES / "sync-material-lot-broken.xml"


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["inspect", *arguments, "--format", "json"]) == 0
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def test_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(VALID)]) == 0
    heading, *rows = capsys.readouterr().out.splitlines()
    assert heading == str(VALID)
    facts = dict(row.split(maxsplit=1) for row in rows)
    assert facts == {
        "release": "V0701 (namespace http://www.mesa.org/xml/B2MML, shared with V0700: "
        "the newest is taken)",
        "message": "SyncMaterialLot",
        "verb": "Sync",
        "contains": "2 MaterialLot",
        "BODID": "MES-PLANT-02-000481",
        "created": "2026-03-02T14:05:09.250+01:00",
        "sender": "MES-PLANT-02 / lot-tracking",
        "size": f"{VALID.stat().st_size} bytes",
        "verdict": "valid",
    }


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert as_json(capsys, str(VALID)) == {
        "format": "isa95kit-inspect/1",
        "path": str(VALID),
        "release": "V0701",
        "recognised": "namespace http://www.mesa.org/xml/B2MML, shared with V0700: "
        "the newest is taken",
        "namespace": "http://www.mesa.org/xml/B2MML",
        "root": "SyncMaterialLot",
        "verb": "Sync",
        "nouns": {"MaterialLot": 2},
        "bodid": "MES-PLANT-02-000481",
        "created": "2026-03-02T14:05:09.250+01:00",
        "sender": "MES-PLANT-02",
        "component": "lot-tracking",
        "size": VALID.stat().st_size,
        "valid": True,
        "errors": 0,
        "warnings": 0,
    }


def test_an_invalid_document_is_inspected_all_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    facts = as_json(capsys, str(BROKEN))
    assert (facts["valid"], facts["nouns"]) == (False, {"MaterialLot": 2})
    assert facts["errors"] >= 6
    assert facts["created"] == "02.03.2026 14:05"


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(VALID.read_bytes())))
    facts = as_json(capsys, "-")
    assert (facts["path"], facts["size"]) == ("<stdin>", VALID.stat().st_size)


def test_a_release_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    facts = as_json(capsys, str(VALID), "--release", "V0600")
    assert (facts["release"], facts["recognised"]) == ("V0600", "as asked for by --release")


@pytest.mark.parametrize("release", [Release.V0401, Release.V0500, Release.V0600])
def test_a_namespace_of_its_own_tells_the_release(
    release: Release, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "equipment.xml"
    path.write_text(f"<EquipmentInformation xmlns='{release.namespace}'/>")
    facts = as_json(capsys, str(path))
    assert facts["release"] == release.value
    assert facts["recognised"] == f"namespace {release.namespace}"


def test_a_release_is_guessed_where_the_namespace_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "equipment.xml"
    path.write_text("<EquipmentInformation xmlns='http://www.mesa.org/xml/B2MML-V0600x'/>")
    facts = as_json(capsys, str(path))
    assert (facts["release"], facts["valid"]) == ("V0600", False)
    assert facts["recognised"] == (
        "namespace http://www.mesa.org/xml/B2MML-V0600x; guessed by the nearest namespace"
    )
    path.write_text("<EquipmentInformation/>")
    assert as_json(capsys, str(path))["recognised"] == "no namespace; guessed by the newest release"


@pytest.mark.parametrize("content", [b"", b"<A>", b"\x00\xff", b"<A>&lol;</A>"])
def test_what_cannot_be_read_is_explained_on_standard_error(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(content)
    assert main(["inspect", str(path)]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{path}: not readable" in said.err


def test_a_missing_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "gone.xml"]) == 3
    assert "gone.xml: not readable" in capsys.readouterr().err


def test_a_document_that_is_no_transaction_counts_its_objects() -> None:
    root = etree.fromstring(
        "<MaterialInformation><ID>1</ID><MaterialLot><ID>2</ID></MaterialLot>"
        "<MaterialLot><ID>3</ID></MaterialLot><!-- --></MaterialInformation>"
    )
    facts = facts_of(root)
    assert (facts.root, facts.namespace, facts.verb) == ("MaterialInformation", "", None)
    assert facts.nouns == {"MaterialLot": 2}


def test_facts_do_not_depend_on_prefixes_or_on_order() -> None:
    root = etree.fromstring(
        "<m:GetPerson xmlns:m='urn:x'><m:DataArea><m:Person/><m:Get/><m:Person/></m:DataArea>"
        "<m:ApplicationArea><m:BODID> 7 </m:BODID></m:ApplicationArea></m:GetPerson>"
    )
    facts = facts_of(root)
    assert (facts.verb, facts.nouns, facts.header) == ("Get", {"Person": 2}, {"bodid": "7"})


def test_control_characters_do_not_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.xml"
    path.write_text(
        "<SyncPerson xmlns='http://www.mesa.org/xml/B2MML'><ApplicationArea>"
        "<BODID>1&#x9b;31m</BODID></ApplicationArea></SyncPerson>"
    )
    assert main(["inspect", str(path)]) == 0
    assert "\x9b" not in capsys.readouterr().out


def test_json_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "lot.json"
    assert main(["convert", str(VALID), str(path)]) == 0
    capsys.readouterr()
    facts = as_json(capsys, str(path))
    assert (facts["root"], facts["verb"], facts["nouns"]) == (
        *("SyncMaterialLot", "Sync"),
        {"MaterialLot": 2},
    )
    assert facts["recognised"] == "the release that has a JSON form"
    assert facts["valid"]


def test_json_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for content in ("{", "{}"):
        path = tmp_path / "bad.json"
        path.write_text(content)
        assert main(["inspect", str(path)]) == 3
        assert "JSON-0" in capsys.readouterr().err
