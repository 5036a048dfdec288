"""Rules that an installed package offers: found by the name its entry point has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

import isa95kit as isa
from isa95kit.b2mml import Identifier, MaterialLot
from isa95kit.profile import ProfileError
from tests.profile.test_applying import applied

LOT = MaterialLot(id=Identifier("L1"))

MODULE = '''
from isa95kit.b2mml import MaterialLot, Person

def named_as_ours(lot: MaterialLot, at):
    """SUGAR-001: The ID of a lot begins with SYR."""
    if not lot.id.value.startswith("SYR"):
        yield at.problem(f"{lot.id.value} is no name of ours", field="id")

def stored(lot: MaterialLot, at):
    """SUGAR-002 (warning): Every lot names where it is stored."""
    if lot.storage_location is None:
        yield at.problem("nobody knows where it is")
'''

OFFERED = """\
[isa95kit.rules]
sugar = sugar_rules
sugar-names = sugar_rules:named_as_ours
sugar-gone = sugar_rules:no_such_rule
sugar-missing = no_such_module_of_sugar
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which a package with rules is installed, as pip leaves it."""
    site = tmp_path / "site"
    info = site / "sugar_rules-1.2.dist-info"
    info.mkdir(parents=True)
    (site / "sugar_rules.py").write_text(MODULE, "utf-8")
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: sugar-rules\nVersion: 1.2\n")
    (info / "entry_points.txt").write_text(OFFERED)
    monkeypatch.syspath_prepend(site)
    monkeypatch.delitem(sys.modules, "sugar_rules", raising=False)
    return site


def rules(folder: Path, own: str) -> list[str]:
    ready = applied(folder, f"[rules]\nsets = []\nown = [{own!r}]\n")
    return [finding.rule for finding in ready.rules.check(LOT).findings]


@pytest.mark.usefixtures("installed")
def test_a_module_is_offered_or_one_rule(tmp_path: Path) -> None:
    assert rules(tmp_path, "sugar") == ["SUGAR-001", "SUGAR-002"]
    assert rules(tmp_path, "sugar-names") == ["SUGAR-001"]


@pytest.mark.usefixtures("installed")
def test_an_installed_module_can_be_named_without_being_offered(tmp_path: Path) -> None:
    assert rules(tmp_path, "sugar_rules:stored") == ["SUGAR-002"]


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("own", "told"),
    [("sugar-gone", "no_such_rule"), ("sugar-missing", "no_such_module_of_sugar")],
)
def test_what_is_offered_and_not_there_is_a_fault_of_the_profile(
    tmp_path: Path, own: str, told: str
) -> None:
    with pytest.raises(ProfileError, match=rf"isa95kit\.toml: rules\.own: {own}: .*{told}"):
        rules(tmp_path, own)


@pytest.mark.usefixtures("installed")
def test_a_rule_that_is_offered_takes_severities_and_waivers_as_any_other(tmp_path: Path) -> None:
    profile = tmp_path / "isa95kit.toml"
    profile.write_text(
        '[rules]\nown = ["sugar"]\nseverity = {"SUGAR-002" = "error"}\n'
        '[[waivers]]\nrule = "SUGAR-001"\nreason = "old lots"\nby = "QA"\nexpires = 2999-01-01\n',
        "utf-8",
    )
    report = isa.check(LOT, profile=profile)
    assert [f.rule for f in report.errors] == ["SUGAR-002"]
    (waived,) = (f for f in report.findings if f.rule == "SUGAR-001")
    assert "waived by QA until 2999-01-01: old lots" in waived.message


def test_the_command_finds_it_in_several_processes(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "isa95kit.toml").write_text('[rules]\nown = ["sugar"]\n', "utf-8")
    for name in ("a.xml", "b.xml"):
        isa.write(LOT, tmp_path / name)
    root = Path(__file__).resolve().parents[2]
    words = ("validate", "a.xml", "b.xml", "--profile", "isa95kit.toml", "--jobs", "2")
    done = subprocess.run(  # noqa: S603 our own command
        [sys.executable, "-m", "isa95kit", *words],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{installed}:{root}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("error SUGAR-001") == 2
