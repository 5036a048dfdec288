"""``isa95kit rules`` and ``isa95kit explain``."""

from __future__ import annotations

import csv
import io
import json
from importlib import import_module
from pathlib import Path

import pytest

from isa95kit.cli import main
from isa95kit.reports.catalogue import known
from isa95kit.rules.registry import RULES

ROOT = Path(__file__).resolve().parents[2]


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(words) == 0
    return capsys.readouterr().out


def test_the_table_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, "rules")
    assert all(rule.id in text for rule in RULES)
    assert f"{len(RULES)} rules" in text
    assert "TIME-001" not in printed(capsys, "rules", "--set", "base")


def test_every_rule_leads_to_its_code_and_its_examples(capsys: pytest.CaptureFixture[str]) -> None:
    table = json.loads(printed(capsys, "rules", "--format", "json"))
    assert table["format"] == "isa95kit-rules/1"
    assert [line["id"] for line in table["rules"]] == [rule.id for rule in RULES]
    for line in table["rules"]:
        assert line["source"]
        assert (ROOT / line["tests"]).is_file()
        assert f"\n{line['id']}:" in (ROOT / line["tests"]).read_text("utf-8")
        if line["checked"] == "schema":
            assert set(line["implementation"].split()) <= known().keys()
        else:
            module, _, name = line["implementation"].partition(":")
            found = import_module(module)
            assert hasattr(found, name.partition(".")[0])


def test_the_table_as_csv(capsys: pytest.CaptureFixture[str]) -> None:
    lines = list(csv.DictReader(io.StringIO(printed(capsys, "rules", "--format", "csv"))))
    assert [line["id"] for line in lines] == [rule.id for rule in RULES]


@pytest.mark.parametrize("id", ["TIME-001", "time-003", "XSD-101", "XML-001"])
def test_an_id_is_explained(id: str, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: A002
    assert printed(capsys, "explain", id).startswith(id.upper())


def test_a_rule_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, "rules", "TIME-003")
    assert text == printed(capsys, "explain", "TIME-003")
    assert "clock in the context" in text


@pytest.mark.parametrize("command", ["rules", "explain"])
def test_an_unknown_id_is_wrong_usage(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "TIME-01"]) == 2
    assert "try TIME-001" in capsys.readouterr().err
