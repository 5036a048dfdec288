"""``isa95kit inspect --genealogy``."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

import isa95kit
from isa95kit.cli import main
from tests.genealogy.builders import (
    CONSUMED,
    PRODUCED,
    event,
    line,
    lot,
    lots_message,
    moved,
    performance_message,
    sublot,
)

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples" / "genealogy"
LOTS, MIXING, FILLING = (str(EXAMPLES / n) for n in ("lots.xml", "mixing.xml", "filling.json"))


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> tuple[str, str]:
    assert main(["inspect", "--genealogy", *arguments]) == code
    said = capsys.readouterr()
    return said.out, said.err


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> dict[str, Any]:
    out, _ = run(capsys, *arguments, "--format", "json", code=code)
    document: dict[str, Any] = json.loads(out)
    return document


def test_a_folder_of_both_forms_is_one_genealogy(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = run(capsys, str(EXAMPLES))
    assert out.startswith("3 documents: 4 lots, 4 sublots, 2 events\n")
    assert "\nLEM-4 (LEMONADE)\n  went into PO-7002 / RSP-7002 / 1: 990 KGM\n" in out
    assert "  came from PO-7001 / RSP-7001 / 1: scrap 5 KGM\n" in out
    assert "\nwarning GEN-004 Consumed without a lot" in out
    assert err == ""


def test_back(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = run(capsys, LOTS, MIXING, FILLING, "--trace", "LEM-4", "--direction", "back")
    assert "back from LEM-4\n" in out
    assert "\n  1  SUG-12 / BAG-1 (SUGAR) by PO-7001 / RSP-7001 / 1: 40000 GRM\n" in out
    assert "forward" not in out
    assert "BAG-2" not in out


def test_both_ways_unless_told(capsys: pytest.CaptureFixture[str]) -> None:
    document = as_json(capsys, str(EXAMPLES), "--trace", "LEM-4")
    assert [trace["direction"] for trace in document["traces"]] == ["back", "forward"]


def test_recall_takes_lots_as_uniform(capsys: pytest.CaptureFixture[str]) -> None:
    def reached(direction: str) -> set[str]:
        document = as_json(capsys, str(EXAMPLES), "--trace", "BAG-2", "--direction", direction)
        names = {one["key"]: one["sublot"] or one["lot"] for one in document["lots"]}
        [trace] = document["traces"]
        return {names[step["key"]] for step in trace["steps"] if step["key"] in names}

    assert reached("forward") == {"BAG-2", "SUG-12"}
    assert reached("recall") == {"BAG-2", "SUG-12", "BAG-1", "LEM-4", "BTL-9", "PAL-1", "PAL-2"}


def test_depth(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = (str(EXAMPLES), "--trace", "PAL-1", "--direction", "back", "--depth", "1")
    out, _ = run(capsys, *arguments)
    assert "LEM-4" in out
    assert "SUG-11" not in out
    assert "and more beyond this depth" in out
    assert as_json(capsys, *arguments)["traces"][0]["cut"] is True


def test_a_trace_by_the_urn_of_a_sublot(capsys: pytest.CaptureFixture[str]) -> None:
    urn = "urn:isa95kit:MaterialLot::::BTL-9/urn:isa95kit:MaterialSubLot::::PAL-1"
    document = as_json(capsys, str(EXAMPLES), "--trace", urn)
    assert document["traces"][0]["start"] == urn


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    document = as_json(capsys, str(EXAMPLES), "--tolerance", "0.05")
    assert document["format"] == "isa95kit-genealogy/1"
    assert document["documents"] == 3
    [lemonade] = [one for one in document["lots"] if one["lot"] == "LEM-4"]
    assert lemonade["definitions"] == ["LEMONADE"]
    [link] = [
        one
        for one in document["links"]
        if one["end"] == lemonade["key"] and one["role"] == "output"
    ]
    assert link["link"] == "produced"
    assert link["quantities"] == [{"value": "995", "unit": "KGM"}]
    assert link["sources"][0]["bodid"] == "MES-PLANT-02-000502"
    assert [one["verdict"] for one in document["balances"]] == ["balanced", "balanced"]
    assert document["balances"][0]["inputs"] == {"value": "1000", "unit": "KGM"}
    assert [one["rule"] for one in document["findings"]] == ["GEN-004"]
    assert document["orphans"] == document["loops"] == document["refused"] == []
    nodes = {one["key"] for one in (*document["lots"], *document["events"])}
    assert {one[end] for one in document["links"] for end in ("start", "end")} <= nodes


def test_balances(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = run(capsys, str(EXAMPLES), "--tolerance", "0")
    assert "  balanced  PO-7001 / RSP-7001 / 1: 1000 KGM in, 1000 KGM out\n" in out
    assert "  unbalanced  PO-7002 / RSP-7002 / 1: 990 KGM in, 970 KGM out\n" in out
    assert "warning MAT-012" in out


@pytest.mark.parametrize(("form", "first"), [("mermaid", "flowchart LR"), ("dot", "digraph")])
def test_a_diagram_has_standard_output_to_itself(
    form: str, first: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out, err = run(capsys, str(EXAMPLES), "--format", form)
    assert out.startswith(first)
    assert "GEN-004" not in out
    assert "GEN-004" in err
    part, _ = run(capsys, str(EXAMPLES), "--format", form, "--trace", "BAG-2")
    assert "SUG-12" in part
    assert "LEM-4" not in part


def test_errors_of_the_genealogy_are_findings(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    looping = tmp_path / "loop.xml"
    isa95kit.write(performance_message(moved("PO1", "A", "B"), moved("PO2", "B", "A")), looping)
    out, _ = run(capsys, str(looping), code=1)
    assert "error MAT-002" in out


def test_a_broken_document_is_reported_and_the_others_are_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    broken = str(EXAMPLES.parent / "sync-material-lot-broken.xml")
    out, _ = run(capsys, LOTS, broken, code=1)
    assert out.startswith("1 document: 2 lots")
    assert f"{broken}: not valid" in out
    document = as_json(capsys, LOTS, broken, code=1)
    assert [one["path"] for one in document["refused"]] == [broken]
    assert document["refused"][0]["findings"]
    diagram, err = run(capsys, LOTS, broken, "--format", "dot", code=1)
    assert broken not in diagram
    assert broken in err


def test_what_cannot_be_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out, _ = run(capsys, LOTS, str(tmp_path / "none.xml"), code=3)
    assert "not readable" in out
    run(capsys, str(tmp_path / "*.xml"), code=3)


def test_lines_and_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lines = tmp_path / "all.ndjson"
    documents = [isa95kit.to_json(lots_message(lot(name))) for name in ("A", "B")]
    lines.write_text("\n".join([*documents, "{"]), "utf-8")
    out, _ = run(capsys, str(lines), code=3)
    assert out.startswith("2 documents: 2 lots")
    assert f"{lines}:3" in out

    stdin = io.TextIOWrapper(io.BytesIO(Path(LOTS).read_bytes()))
    monkeypatch.setattr(sys, "stdin", stdin)
    out, _ = run(capsys, "-")
    assert out.startswith("1 document: 2 lots, 2 sublots")


def test_a_resend_changes_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    again = tmp_path / "again.xml"
    again.write_bytes(Path(MIXING).read_bytes())
    once = as_json(capsys, LOTS, MIXING)
    twice = as_json(capsys, LOTS, MIXING, str(again))
    assert {**twice, "documents": 2} == once


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["a.xml", "b.xml"], "takes one FILE"),
        (["a.xml", "--format", "dot"], "needs --genealogy"),
        (["a.xml", "--trace", "L1"], "needs --genealogy"),
        (["a.xml", "--tolerance", "0"], "needs --genealogy"),
        (["--genealogy", LOTS, "--direction", "back"], "need --trace"),
        (["--genealogy", LOTS, "--trace", "L9"], "no message spoke of"),
        (["--genealogy", LOTS, "--trace", "urn:isa95kit:x"], "--trace"),
        (["--genealogy", LOTS, "--extensions", "none.xsd"], "there is no file"),
        (["--genealogy", LOTS, "--tolerance", "-1"], "not a part"),
        (["--genealogy", LOTS, "--tolerance", "NaN"], "not a part"),
        (["--genealogy", LOTS, "--tolerance", "two"], "not a part"),
    ],
)
def test_wrong_usage(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_a_name_of_several_lots_says_which(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "lots.xml"
    isa95kit.write(lots_message(lot("L1", sublot("S")), lot("L2", sublot("S"))), path)
    _, err = run(capsys, str(path), "--trace", "S", code=2)
    assert "urn:isa95kit:MaterialLot::::L2/urn:isa95kit:MaterialSubLot::::S" in err


def test_a_lot_may_stand_in_the_document_that_could_not_be_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out, err = run(capsys, LOTS, str(tmp_path / "none.xml"), "--trace", "LEM-4", code=3)
    assert "not readable" in out
    assert "no message spoke of" in err


def test_identifiers_cannot_move_the_cursor(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "odd.json"
    odd = event("PO1", line("1", CONSUMED, "A\u202eB"), line("2", PRODUCED, "C"))
    isa95kit.write(performance_message(odd), path)
    out, _ = run(capsys, str(path))
    assert "\u202e" not in out
