"""The hooks: the ones this repository runs on itself and the one it offers to others.

With ``ISA95KIT_TEST_INSTALL=1`` pre-commit itself installs the hook offered and runs it, which
needs a package index.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
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


def in_folder(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, which is home as well."""
    who = {f"GIT_{r}_{w}": "a@b.c" for r in ("AUTHOR", "COMMITTER") for w in ("NAME", "EMAIL")}
    return subprocess.run(  # noqa: S603 our own commands
        words,
        cwd=folder,
        env=os.environ | who | {"PRE_COMMIT_HOME": str(folder.parent / "hooks")},
        capture_output=True,
        text=True,
        check=False,
    )


def repository(folder: Path) -> str:
    """Make a folder a repository with all it holds; the name of its one commit."""
    in_folder(folder, "git", "init", "-q")
    in_folder(folder, "git", "add", "--all")
    done = in_folder(folder, "git", "commit", "-q", "-m", "all")
    assert done.returncode == 0, done.stderr
    return in_folder(folder, "git", "rev-parse", "HEAD").stdout.strip()


@pytest.mark.skipif(
    not os.environ.get("ISA95KIT_TEST_INSTALL"), reason="ISA95KIT_TEST_INSTALL=1 installs for real"
)
def test_pre_commit_installs_and_runs_the_hook_offered(tmp_path: Path) -> None:
    offering, plant = tmp_path / "offering", tmp_path / "plant"
    for name in ("isa95kit", "schemas"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, offering / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, offering)
    plant.mkdir()
    hook = {
        "id": "isa95kit-validate",
        "args": ["--profile", "isa95kit.toml"],
        "additional_dependencies": ["pydantic>=2.9"],
    }
    used = {"repo": str(offering), "rev": repository(offering), "hooks": [hook]}
    (plant / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [used]}), "utf-8")
    (plant / "isa95kit.toml").write_text('[documents]\nverbs = ["Get"]\n', "utf-8")
    shutil.copy(ROOT / "docs" / "examples" / "sync-material-lot.xml", plant / "a lot $(x).xml")
    (plant / "notes.txt").write_text("no document", "utf-8")
    repository(plant)
    done = in_folder(plant, sys.executable, "-m", "pre_commit", "run", "--all-files")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "error PROFILE-002 a lot $(x).xml" in done.stdout
    (plant / "isa95kit.toml").write_text("", "utf-8")
    in_folder(plant, "git", "add", "--all")
    done = in_folder(plant, sys.executable, "-m", "pre_commit", "run", "--all-files")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_hooks_of_this_repository_need_no_network() -> None:
    (repository,) = load(".pre-commit-config.yaml")["repos"]
    assert repository["repo"] == "local"
    assert {hook["id"] for hook in repository["hooks"]} == {
        *("ruff-check", "ruff-format", "mypy", "codegen-check")
    }
    assert {hook["language"] for hook in repository["hooks"]} == {"system"}
