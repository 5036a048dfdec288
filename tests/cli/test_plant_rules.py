"""``isa95kit rules`` and ``isa95kit explain`` with a plant's own rules and its profile."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

import isa95kit as isa
from isa95kit.b2mml import Identifier, MaterialLot
from isa95kit.cli import main
from isa95kit.profile.catalogue import PROFILE
from isa95kit.rules.registry import RULES
from tests.profile.test_entry_points import installed

__all__ = ["installed"]

OWN = '''
from isa95kit.b2mml import MaterialLot

def stored_somewhere(lot: MaterialLot, at):
    """PLANT-001 (warning): Every lot names where it is stored.

    Without it a driver looks for the pallet.
    """
    if lot.storage_location is None:
        yield at.problem("nobody knows where it is")
'''
PROFILE_TEXT = """\
[rules]
sets = ["base"]
own = ["plant_rules_here"]
severity = {"PLANT-001" = "error", "ID-001" = "off", "QTY-001" = "info"}
[documents]
nouns = ["MaterialLot"]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, "plant_rules_here", raising=False)
    (tmp_path / "plant_rules_here.py").write_text(OWN, "utf-8")
    (tmp_path / "isa95kit.toml").write_text(PROFILE_TEXT, "utf-8")
    return tmp_path


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(words) == 0
    return capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(words) == 2
    return capsys.readouterr().err


def table(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, dict[str, str]]:
    read = json.loads(printed(capsys, "rules", "--format", "json", *words))
    return {line["id"]: line for line in read["rules"]}


BY_PROFILE = ("--profile", "isa95kit.toml")


@pytest.mark.usefixtures("folder")
def test_the_table_is_what_the_profile_asks(capsys: pytest.CaptureFixture[str]) -> None:
    lines = table(capsys, *BY_PROFILE)
    base = [rule.id for rule in RULES if rule.profile == "base"]
    assert list(lines) == [*base, "PLANT-001", "PROFILE-001"]
    assert lines["PLANT-001"] == {
        "id": "PLANT-001",
        "title": "Every lot names where it is stored",
        "severity": "error",
        "profile": "site",
        "basis": "stated",
        "checked": "message",
        "needs": "",
        "source": "plant_rules_here.stored_somewhere",
        "rationale": "Without it a driver looks for the pallet.",
        "implementation": "plant_rules_here:stored_somewhere",
        "tests": "",
    }
    assert (lines["ID-001"]["severity"], lines["QTY-001"]["severity"]) == ("off", "info")
    assert lines["QTY-001"]["tests"] == "tests/rules/examples/quantities.yaml"


@pytest.mark.usefixtures("folder")
def test_a_set_narrows_it_down(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(table(capsys, *BY_PROFILE, "--set", "site")) == ["PLANT-001", "PROFILE-001"]
    assert list(table(capsys, *BY_PROFILE, "--set", "gxp")) == []
    Path("isa95kit.toml").write_text('[rules]\nsets = []\nown = ["plant_rules_here"]\n', "utf-8")
    assert "\n1 rule; isa95kit explain ID" in printed(capsys, "rules", *BY_PROFILE)


@pytest.mark.usefixtures("folder")
def test_text_and_csv_have_the_same_lines(capsys: pytest.CaptureFixture[str]) -> None:
    lines = table(capsys, *BY_PROFILE)
    text = printed(capsys, "rules", *BY_PROFILE)
    assert f"{len(lines)} rules" in text
    assert "PLANT-001 error    site  Every lot names where it is stored\n" in text
    assert "ID-001    off      base" in text
    rows = list(csv.DictReader(io.StringIO(printed(capsys, "rules", *BY_PROFILE, "--format=csv"))))
    assert rows == list(lines.values())


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("command", ["rules", "explain"])
def test_an_own_rule_is_explained(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, command, "plant-001", *BY_PROFILE)
    assert text == (
        "PLANT-001  Every lot names where it is stored\n\n"
        "Without it a driver looks for the pallet.\n\n"
        "severity  error (warning without the profile)\n"
        "set       site\n"
        "source    plant_rules_here.stored_somewhere (stated)\n"
        "checked   on a message\n"
    )


@pytest.mark.usefixtures("folder")
def test_a_rule_of_ours_is_explained_as_the_profile_has_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = printed(capsys, "explain", "ID-001", *BY_PROFILE)
    assert "\nseverity  off (error without the profile)\n" in text
    text = printed(capsys, "explain", "TIME-001", *BY_PROFILE)
    assert "\nset       gxp (not asked by the profile)\n" in text
    assert printed(capsys, "explain", "ID-003", *BY_PROFILE) == printed(capsys, "explain", "ID-003")


@pytest.mark.usefixtures("folder")
def test_findings_of_the_profile_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for rule, entry in PROFILE.items():
        for words in ((), BY_PROFILE):
            assert printed(capsys, "explain", rule, *words).startswith(f"{rule}  {entry.title}\n")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("command", ["rules", "explain"])
def test_an_unknown_id_is_told_with_the_nearest_own_one(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "try PLANT-001" in refused(capsys, command, "PLANT-01", *BY_PROFILE)
    told = refused(capsys, command, "PLANT-001")
    assert "try PLAN-001; a plant's own rules are known with --profile F" in told


def test_the_profile_may_stand_in_pyproject(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = '[tool.isa95kit.rules]\nsets = []\nown = ["plant_rules_here"]\n'
    (folder / "pyproject.toml").write_text(text, "utf-8")
    assert list(table(capsys, "--profile", "pyproject.toml")) == ["PLANT-001"]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("command", [("rules",), ("explain", "PLANT-001")])
def test_a_wrong_profile_is_wrong_usage(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("isa95kit.toml").write_text("[rulez]", "utf-8")
    told = refused(capsys, *command, *BY_PROFILE)
    assert "isa95kit.toml:1: rulez: there is no such key" in told
    assert "--profile: gone.toml: cannot be read" in refused(
        capsys, *command, "--profile", "gone.toml"
    )


@pytest.mark.usefixtures("folder")
def test_who_names_a_set_is_told_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert "write --set gxp" in refused(capsys, "rules", "--profile", "gxp")


@pytest.mark.usefixtures("installed", "folder")
def test_what_packages_offer_is_listed_and_explained_without_a_profile(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rules", "--format", "json"]) == 0
    out, err = capsys.readouterr()
    ids = [line["id"] for line in json.loads(out)["rules"]]
    assert ids == [*(rule.id for rule in RULES), "SUGAR-001", "SUGAR-002"]
    # An entry point that leads nowhere takes nothing away, and is told.
    assert "isa95kit: sugar-gone: " in err
    assert "isa95kit: sugar-missing: " in err
    told = printed(capsys, "explain", "SUGAR-002")
    assert told.startswith("SUGAR-002  Every lot names where it is stored\n")
    assert "source    sugar_rules.stored (stated)" in told


@pytest.mark.usefixtures("installed", "folder")
def test_of_what_packages_offer_a_profile_lists_what_it_names(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("isa95kit.toml").write_text('[rules]\nsets = []\nown = ["sugar-names"]\n', "utf-8")
    assert list(table(capsys, *BY_PROFILE)) == ["SUGAR-001"]
    assert printed(capsys, "explain", "SUGAR-002", *BY_PROFILE).startswith("SUGAR-002")


def test_the_reports_of_validate_say_what_an_own_rule_means(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    isa.write(MaterialLot(id=Identifier("L1")), folder / "lot.xml")
    main(["validate", "lot.xml", *BY_PROFILE, "--format", "sarif"])
    log = json.loads(capsys.readouterr().out)
    (rule,) = (r for r in log["runs"][0]["tool"]["driver"]["rules"] if r["id"] == "PLANT-001")
    assert rule["shortDescription"]["text"] == "Every lot names where it is stored"
    assert rule["fullDescription"]["text"] == "Without it a driver looks for the pallet."
