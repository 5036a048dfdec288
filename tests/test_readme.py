"""README keeps its word: its code runs, its output is what comes out, its commands are CI's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from isa95kit.cli import COMMANDS, main
from isa95kit.cli.arguments import Exit

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_code_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    code = "\n".join(blocks("python"))
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102 our own words
    printed = capsys.readouterr().out
    for said in re.findall(r"print\(.*  # (.*)", code):
        assert f"\n{said}\n" in printed


def test_the_output_is_what_comes_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    (shown,) = blocks("text")
    assert main(["validate", "docs/examples/sync-material-lot-broken.xml"]) == 1
    printed = capsys.readouterr().out.strip().split("\n\n")
    for paragraph in shown.strip().split("\n\n"):
        assert paragraph.strip() == "…" or paragraph in printed


def test_the_two_commands_stand_where_ci_takes_them_from() -> None:
    commands = re.findall(r"^python3 -m venv .*$", README, re.MULTILINE)
    assert len(commands) == 2
    assert commands[0].endswith("isa95kit validate docs/examples/sync-material-lot.xml")
    assert commands[1].endswith("-m pytest -n auto")
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "readme 1" in run
    assert "readme 2" in run


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_table(command: str) -> None:
    assert f"| `isa95kit {command} " in README


@pytest.mark.parametrize("code", [code for code in Exit if code < 100])
def test_every_exit_code_is_in_the_table(code: Exit) -> None:
    assert f"\n| {code.value} | " in README


def test_mesa_is_acknowledged() -> None:
    line = (
        "The Business To Manufacturing Markup Language (B2MML) is used courtesy of MESA "
        "International."
    )
    assert line in README
    assert line in (ROOT / "NOTICE").read_text(encoding="utf-8")


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", README):
        assert (ROOT / target).exists(), target
