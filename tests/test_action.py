"""The GitHub Action, by its steps: each is run by bash in order, as GitHub runs it.

Only the installation is stood in for, by a Python that has isa95kit and notes what pip is asked
for. With ``ISA95KIT_TEST_INSTALL=1`` it is done for real, which needs a package index.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.profile.test_applying import OWN

ROOT = Path(__file__).resolve().parents[1]
VALID = ROOT / "docs" / "examples" / "sync-material-lot.xml"
BROKEN = ROOT / "docs" / "examples" / "sync-material-lot-broken.xml"
EXPRESSION = re.compile(r"\$\{\{ *([\w.-]+) *\}\}")
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))

STAND_IN = """\
#!/bin/bash
# A Python whose `-m venv DIR` makes a folder with this same script, and whose pip takes notes.
if [[ $1 == -m && $2 == venv ]]; then
  mkdir -p "$3/bin" && cp "$0" "$3/bin/python"
elif [[ $1 == -m && $2 == pip ]]; then
  printf '%s\\n' "${@:3}" > {notes}
else
  exec {python} "$@"
fi
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="names that Windows has not")


@dataclass
class Outcome:
    """What a run of the action left."""

    code: int
    log: str
    outputs: dict[str, str]
    """The outputs of the action."""
    pip: list[str] = field(default_factory=list)


@dataclass
class Runner:
    """A machine of GitHub, as far as the action sees it."""

    workspace: Path
    temp: Path

    def __call__(self, *, real: bool = False, **inputs: str) -> Outcome:
        """Run the steps in order; the first that fails ends it."""
        notes = self.temp / "pip"
        bin = self.temp / "bin"  # noqa: A001 what it is called
        bin.mkdir(exist_ok=True)
        stand_in = bin / "python3"
        if real:
            stand_in.symlink_to(sys.executable)
        else:
            script = STAND_IN.replace("{notes}", f"'{notes}'")
            stand_in.write_text(script.replace("{python}", f"'{sys.executable}'"), "utf-8")
            stand_in.chmod(stand_in.stat().st_mode | stat.S_IXUSR)
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        unknown = given.keys() - ACTION["inputs"].keys()
        assert not unknown
        known = {"github.action_path": str(ROOT)}
        for name, declared in ACTION["inputs"].items():
            assert name in given or not declared.get("required")
            known[f"inputs.{name}"] = given.get(name, declared.get("default", ""))
        code, log = 0, ""
        for step in ACTION["runs"]["steps"]:
            code, said, outputs = self._step(step, known, bin)
            log += said
            known |= {f"steps.{step['id']}.outputs.{n}": v for n, v in outputs.items()}
            if code:
                break
        told = {n: evaluated(o["value"], known) for n, o in ACTION["outputs"].items()}
        pip = notes.read_text("utf-8").splitlines() if notes.exists() else []
        return Outcome(code, log, told, pip)

    def _step(
        self,
        step: dict[str, Any],
        known: dict[str, str],
        bin: Path,  # noqa: A002
    ) -> tuple[int, str, dict[str, str]]:
        assert step["shell"] == "bash"
        output, script = self.temp / "output", self.temp / "step.sh"
        output.write_text("", "utf-8")
        script.write_text(step["run"], "utf-8")
        environment = {
            "PATH": f"{bin}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.temp),
            "LANG": "C.UTF-8",
            "GITHUB_OUTPUT": str(output),
            "GITHUB_WORKSPACE": str(self.workspace),
            "GITHUB_ACTION_PATH": str(ROOT),
            "RUNNER_TEMP": str(self.temp),
            **{n: evaluated(str(v), known) for n, v in step.get("env", {}).items()},
        }
        environment |= {n: v for n, v in os.environ.items() if n.startswith(("PIP_", "SSL_"))}
        done = subprocess.run(  # noqa: S603 the steps of our own action
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],  # noqa: S607
            cwd=self.workspace,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=False,
        )
        return done.returncode, done.stdout, read_outputs(output.read_text("utf-8"))


def evaluated(text: str, known: dict[str, str]) -> str:
    """A text with its expressions filled in; an output of a step that did not run is empty."""
    return EXPRESSION.sub(
        lambda m: known.get(m[1], "") if m[1].startswith("steps.") else known[m[1]], text
    )


def read_outputs(text: str) -> dict[str, str]:
    """What a step wrote to GITHUB_OUTPUT: ``name=value``, or ``name<<END``, lines, ``END``."""
    outputs, lines = {}, iter(text.splitlines())
    for line in lines:
        name, mark, rest = re.split("(=|<<)", line, maxsplit=1)
        if mark == "<<":
            value = []
            while (inner := next(lines)) != rest:
                value.append(inner)
            rest = "\n".join(value)
        outputs[name] = rest
    return outputs


@pytest.fixture
def run(tmp_path: Path) -> Runner:
    workspace, temp = tmp_path / "workspace", tmp_path / "temp of the runner"
    workspace.mkdir()
    temp.mkdir()
    return Runner(workspace, temp)


def test_no_script_holds_an_expression_and_every_input_is_used() -> None:
    steps = ACTION["runs"]["steps"]
    assert ACTION["runs"]["using"] == "composite"
    assert not any("${{" in step["run"] for step in steps)
    used = {m for step in steps for v in step["env"].values() for m in EXPRESSION.findall(v)}
    assert {f"inputs.{name}" for name in ACTION["inputs"]} <= used
    described = [*ACTION["inputs"].values(), *ACTION["outputs"].values(), ACTION]
    assert all(isinstance(d["description"], str) for d in described)


def test_clean_documents_pass(run: Runner) -> None:
    shutil.copy(VALID, run.workspace / "lot.xml")
    outcome = run(paths="lot.xml")
    assert outcome.code == 0
    assert outcome.outputs == {"exit-code": "0", "sarif-file": ""}
    assert "isa95kit: 1 file, 1 valid" in outcome.log
    assert outcome.pip == ["install", "--quiet", f"{ROOT}[pydantic]"]


def test_findings_are_annotated_and_fail(run: Runner) -> None:
    folder = run.workspace / "pay loads"
    folder.mkdir()
    shutil.copy(VALID, folder)
    shutil.copy(BROKEN, folder / "broken.xml")
    outcome = run(paths="pay loads\n", sarif_file="out put.sarif")
    assert outcome.code == 1
    assert outcome.outputs == {"exit-code": "1", "sarif-file": "out put.sarif"}
    assert "::error file=pay loads/broken.xml,line=15,col=7,title=XSD-102" in outcome.log
    log = json.loads((run.workspace / "out put.sarif").read_text("utf-8"))
    assert len(log["runs"][0]["results"]) == 6


def test_each_line_of_paths_is_one_path(run: Runner) -> None:
    for name in ("a.xml", "b c.xml", "d.xml"):
        shutil.copy(VALID, run.workspace / name)
    outcome = run(paths="a.xml\r\nb c.xml\n\n[c-e].xml\n")
    assert outcome.code == 0
    assert "isa95kit: 3 files, 3 valid" in outcome.log


def test_the_profile_is_asked_and_warnings_fail_where_they_are_to(run: Runner) -> None:
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    shutil.copy(VALID, run.workspace / "lot.xml")
    folder = run.workspace / "plant"
    folder.mkdir()
    (folder / "plant_rules.py").write_text(OWN, "utf-8")
    (folder / "isa95kit.toml").write_text('[rules]\nown = ["plant_rules"]\n', "utf-8")
    outcome = run(paths="lot.xml", profile="plant/isa95kit.toml")
    assert outcome.code == 0
    assert "::warning file=lot.xml" in outcome.log
    assert "PLANT-001" in outcome.log
    failing = run(paths="lot.xml", profile="plant/isa95kit.toml", fail_on="warning")
    assert (failing.code, failing.outputs["exit-code"]) == (1, "1")
    schema = run(paths="lot.xml", profile="plant/isa95kit.toml", schema_only="true")
    assert "PLANT-001" not in schema.log


HOSTILE = (
    "$(touch pwned).xml",
    "`touch pwned`.xml",
    "; touch pwned; .xml",
    '"; touch pwned; ".xml',
    "'; touch pwned; '.xml",
    "&& touch pwned .xml",
    "${{ github.token }}.xml",
    "--help.xml",
    "-x.xml",
    "::error::x.xml",
    "%0A::error::x.xml",
    "[a].xml",
    "ä ö.xml",
    "\\\\x.xml",
    " leading and trailing.xml ",
)


@pytest.mark.parametrize("way", ["named", "in a folder"])
def test_hostile_names_are_names(run: Runner, way: str) -> None:
    folder = run.workspace if way == "named" else run.workspace / "in"
    folder.mkdir(exist_ok=True)
    names = [name.strip() if way != "named" else name for name in HOSTILE]
    for name in names:
        shutil.copy(BROKEN, folder / name)
    if way == "in a folder":
        shutil.copy(BROKEN, folder / "a\n::error::line.xml")
        names.append("a\n::error::line.xml")
    outcome = run(
        paths="\n".join(names) if way == "named" else "in",
        sarif_file="$(touch pwned)\n.sarif" if way != "named" else "`touch pwned`.sarif",
    )
    assert not list(run.workspace.rglob("pwned"))
    assert outcome.code == 1
    assert f"isa95kit: {len(names)} files, 0 valid" in outcome.log
    commands = [line for line in outcome.log.splitlines() if line.startswith("::")]
    assert all(line.startswith("::error file=") for line in commands)
    assert len(commands) == 6 * len(names)
    written = outcome.outputs["sarif-file"]
    results = json.loads((run.workspace / written).read_text("utf-8"))["runs"][0]["results"]
    assert len(results) == 6 * len(names)


@pytest.mark.parametrize("name", ["profile", "fail-on", "schema-only", "version", "python"])
def test_hostile_inputs_are_values(run: Runner, name: str) -> None:
    shutil.copy(VALID, run.workspace / "lot.xml")
    for value in ("$(touch pwned)`touch pwned`'; touch pwned; #", "--output=pwned\ntouch pwned"):
        inputs: dict[str, Any] = {name.replace("-", "_"): value}
        outcome = run(paths="lot.xml", **inputs)
        assert outcome.code != 0
        assert not list(run.workspace.rglob("*pwned*"))


def test_what_is_wrong_is_said(run: Runner) -> None:
    assert "paths: name files" in run(paths=" \n\n".strip(" ")).log
    outcome = run(paths="missing.xml", sarif_file="report.sarif")
    assert (outcome.code, outcome.outputs["exit-code"]) == (3, "3")
    assert (run.workspace / "report.sarif").exists()
    outcome = run(paths=str(VALID), profile="missing.toml")
    assert (outcome.code, outcome.outputs["exit-code"]) == (2, "2")
    assert "missing.toml: cannot be read" in outcome.log
    outcome = run(paths=str(VALID), sarif_file="no/such/folder.sarif")
    assert (outcome.code, outcome.outputs["sarif-file"]) == (2, "")
    assert "sarif-file: could not be written" in outcome.log
    assert "version: write a version" in run(paths=str(VALID), version="1.0 --pre").log


def test_a_version_is_asked_of_the_index(run: Runner) -> None:
    outcome = run(paths=str(VALID), version="0.1.0")
    assert outcome.pip == ["install", "--quiet", "isa95kit[pydantic]==0.1.0"]


def test_modules_of_the_checkout_are_not_taken_for_ours(run: Runner) -> None:
    shutil.copy(VALID, run.workspace / "lot.xml")
    for name in ("isa95kit.py", "lxml.py", "json.py"):
        (run.workspace / name).write_text("raise SystemExit('taken')", "utf-8")
    assert run(paths="lot.xml").code == 0


@pytest.mark.skipif(
    not os.environ.get("ISA95KIT_TEST_INSTALL"), reason="ISA95KIT_TEST_INSTALL=1 installs for real"
)
def test_the_installation_is_done(run: Runner) -> None:
    shutil.copy(VALID, run.workspace / "lot.xml")
    (run.workspace / "isa95kit.toml").write_text("[rules]\n", "utf-8")
    outcome = run(real=True, paths="lot.xml", profile="isa95kit.toml", sarif_file="r.sarif")
    assert outcome.code == 0, outcome.log
    assert (run.workspace / "r.sarif").exists()
