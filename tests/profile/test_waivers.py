"""What is waived stays in the report as information; syntax and schema are never waived."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import pytest

from isa95kit.b2mml import Identifier, MaterialLot
from isa95kit.document import check
from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.profile.waivers import Waivers, expired, unused

TODAY = dt.date(2026, 11, 21)


@dataclass(frozen=True)
class Waiver:
    rule: str = "TIME-001"
    path: str = "*"
    file: str = "*"
    reason: str = "the old MES"
    by: str = "QA"
    expires: dt.date = TODAY


def report(layer: Layer = Layer.RULE) -> Report:
    finding = Finding("TIME-001", Severity.ERROR, layer, "no offset", "/MaterialLot/Quantity[2]")
    return Report("in/lot.xml", (finding,))


def test_a_waived_finding_is_information_with_name_and_reason() -> None:
    (finding,) = Waivers((Waiver(),), TODAY).apply(report()).findings
    assert finding.severity is Severity.INFO
    assert finding.message == "no offset (waived by QA until 2026-11-21: the old MES)"


@pytest.mark.parametrize(
    ("waiver", "used"),
    [
        (Waiver(), True),
        (Waiver(rule="TIME-003"), False),
        (Waiver(path="/MaterialLot/*"), True),
        (Waiver(path="/MaterialLot/Quantity[2]"), True),
        (Waiver(path="/MaterialLot/Quantity[3]"), False),
        (Waiver(path="/MaterialLot"), False),
        (Waiver(file="in/*"), True),
        (Waiver(file="out/*"), False),
        (Waiver(expires=TODAY - dt.timedelta(days=1)), False),
    ],
)
def test_a_waiver_is_for_a_rule_a_place_a_file_and_a_time(waiver: Waiver, used: bool) -> None:
    told = Waivers((waiver,), TODAY).apply(report())
    assert told.ok is used
    numbers = frozenset({0}) if used else frozenset()
    assert Waivers((waiver,), TODAY).used_by(report()) == numbers
    assert Waivers((waiver,), TODAY).used_by(told) == numbers, "asked again of what it gave"


@pytest.mark.parametrize("layer", [Layer.SYNTAX, Layer.SCHEMA])
def test_syntax_and_schema_are_not_waived(layer: Layer) -> None:
    assert Waivers((Waiver(),), TODAY).apply(report(layer)) == report(layer)


def test_an_expired_waiver_is_an_error_of_the_profile() -> None:
    old = Waiver(expires=TODAY - dt.timedelta(days=1))
    (finding,) = expired((Waiver(), old), TODAY, "isa95kit.toml")
    assert (finding.rule, finding.severity) == ("PROFILE-101", Severity.ERROR)
    assert "2026-11-20" in finding.message


def test_a_waiver_that_nothing_was_found_for_is_a_warning() -> None:
    old = Waiver(expires=TODAY - dt.timedelta(days=1))
    (finding,) = unused((Waiver(), Waiver("TIME-003"), old), {0}, TODAY, "isa95kit.toml")
    assert (finding.rule, finding.severity) == ("PROFILE-102", Severity.WARNING)
    assert "TIME-003" in finding.message


def test_a_waiver_may_be_for_objects_of_a_class(tmp_path: Path) -> None:
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    from tests.profile.test_applying import OWN

    (tmp_path / "waived_rules.py").write_text(OWN, "utf-8")
    profile = tmp_path / "isa95kit.toml"
    for name, severity in (("<MaterialLot>", Severity.INFO), ("<Person>", Severity.WARNING)):
        profile.write_text(
            f'[rules]\nown = ["waived_rules"]\n[[waivers]]\nrule = "PLANT-001"\nfile = "{name}"\n'
            'reason = "r"\nby = "QA"\nexpires = 2999-01-01\n',
            "utf-8",
        )
        report = check(MaterialLot(id=Identifier("L1")), profile=profile)
        assert report.path == "<MaterialLot>"
        assert [f.severity for f in report.findings] == [severity]
