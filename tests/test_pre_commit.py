"""The hooks: the ones this repository runs on itself and the one it offers to others."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from isa95kit.cli import main

ROOT = Path(__file__).resolve().parents[1]


def load(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def test_the_hook_offered_is_complete() -> None:
    (hook,) = load(".pre-commit-hooks.yaml")
    assert {"id", "name", "description", "entry", "language", "types"} <= hook.keys()
    assert (hook["id"], hook["language"]) == ("isa95kit-validate", "python")


def test_the_hook_offered_runs_as_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    (hook,) = load(".pre-commit-hooks.yaml")
    program, *arguments = shlex.split(hook["entry"])
    example = ROOT / "docs" / "examples" / "sync-material-lot.xml"
    assert program == "isa95kit"
    assert main([*arguments, str(example)]) == 0
    assert "valid" in capsys.readouterr().out


def test_the_hooks_of_this_repository_need_no_network() -> None:
    (repository,) = load(".pre-commit-config.yaml")["repos"]
    assert repository["repo"] == "local"
    assert {hook["id"] for hook in repository["hooks"]} == {
        *("ruff-check", "ruff-format", "mypy", "codegen-check")
    }
    assert {hook["language"] for hook in repository["hooks"]} == {"system"}
