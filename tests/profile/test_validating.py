"""Validation by a plant's profile, from Python."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

import isa95kit as isa
from isa95kit.b2mml import DateTime, Identifier, MaterialLot
from isa95kit.profile import apply, load_profile
from tests.rules.test_checking import XML

GXP = '[rules]\nsets = ["gxp"]\n'


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    path = tmp_path / "isa95kit.toml"
    path.write_text(GXP, "utf-8")
    return path


def rules(report: isa.Report) -> set[str]:
    return {f.rule for f in report.findings}


def test_what_the_profile_switches_on_is_checked(profile: Path) -> None:
    assert "TIME-001" not in rules(isa.validate(XML.encode()))
    assert "TIME-001" in rules(isa.validate(XML.encode(), profile=profile))
    assert "TIME-001" in rules(isa.validate(XML.encode(), profile=load_profile(profile)))
    assert rules(isa.validate(XML.encode(), profile=profile, schema_only=True)) == set()


def test_a_profile_made_ready_serves_many_documents(profile: Path) -> None:
    ready = apply(load_profile(profile), today=dt.date(2026, 11, 21))
    assert "TIME-001" in rules(isa.validate(XML.encode(), profile=ready))


def test_another_release_than_agreed_is_a_finding(profile: Path) -> None:
    profile.write_text('[documents]\nrelease = "V0600"', "utf-8")
    assert "PROFILE-005" in rules(isa.validate(XML.encode(), profile=profile))


def test_a_waived_finding_does_not_stop_a_document(profile: Path) -> None:
    waiver = '[[waivers]]\nrule = "{}"\nreason = "r"\nby = "QA"\nexpires = 2999-01-01\n'
    profile.write_text(GXP + waiver.format("TIME-001"), "utf-8")
    report = isa.validate(XML.encode(), profile=profile)
    waived = [f for f in report.findings if f.rule == "TIME-001"]
    assert {f.severity for f in waived} == {isa.Severity.INFO}


def test_objects_are_checked_and_not_written_when_a_rule_is_broken(
    profile: Path, tmp_path: Path
) -> None:
    lot = MaterialLot(id=Identifier("A"), effective_start_date=DateTime("2026-03-01T10:00:00"))
    assert "TIME-001" in rules(isa.check(lot, profile=profile))
    with pytest.raises(isa.InvalidDocument):
        isa.write(lot, tmp_path / "lot.xml", profile=profile)
    assert not (tmp_path / "lot.xml").exists()
    good = replace(lot, effective_start_date=DateTime("2026-03-01T10:00:00Z"))
    isa.write(good, tmp_path / "lot.xml", profile=profile)
    assert (tmp_path / "lot.xml").exists()
