"""A recorded exchange: reports in its order, with places in each document."""

from __future__ import annotations

from pathlib import Path

import pytest

import isa95kit as isa
from isa95kit.profile import ProfileError
from isa95kit.samples.plants import DISCRETE
from isa95kit.samples.scenarios import agreed, profile_of, scenario
from isa95kit.samples.scenarios.faults import replay

CONSUMPTION = scenario("consumption", DISCRETE)


def test_a_report_for_each_document_in_order_with_lines() -> None:
    replayed = replay(CONSUMPTION)
    documents = [isa.to_xml(message, pretty=True) for message in replayed.messages]
    reports = isa.validate_in_order(documents, context=agreed(DISCRETE))
    assert [report.root for report in reports] == [type(m).__name__ for m in replayed.messages]
    conflict = [finding for finding in reports[-1].findings if finding.rule == "IDEM-004"]
    assert [finding.line is not None for finding in conflict] == [True]


def test_xml_and_json_may_stand_side_by_side() -> None:
    documents = [
        isa.to_xml(message) if number % 2 else isa.to_json(message).encode()
        for number, message in enumerate(CONSUMPTION.messages)
    ]
    assert not any(r.findings for r in isa.validate_in_order(documents, context=agreed(DISCRETE)))


def test_what_is_not_valid_has_its_report_and_is_passed_over() -> None:
    documents = [isa.to_xml(message) for message in CONSUMPTION.messages]
    documents[8:8] = [b"<broken", b'{"MaterialLot": {}}', b'<X xmlns="urn:other"/>']
    reports = isa.validate_in_order(documents, context=agreed(DISCRETE))
    assert [number for number, report in enumerate(reports) if not report.valid] == [8, 9, 10]
    assert not any(report.findings for report in (*reports[:8], *reports[11:]))


def test_a_profile_says_which_rules_and_what_is_agreed(tmp_path: Path) -> None:
    profile = tmp_path / "isa95kit.toml"
    profile.write_text(profile_of(DISCRETE), "utf-8")
    documents = [isa.to_xml(message) for message in CONSUMPTION.messages]
    reports = isa.validate_in_order([*documents, documents[-1]], profile=profile)
    assert [finding.rule for report in reports for finding in report.findings] == ["IDEM-002"]
    with pytest.raises(ProfileError):
        isa.validate_in_order(documents, profile=tmp_path / "none.toml")


def test_without_a_profile_the_base_rules_are_asked() -> None:
    documents = [isa.to_xml(message) for message in CONSUMPTION.messages]
    reports = isa.validate_in_order([*documents, documents[-1]])
    assert not any(report.findings for report in reports)
