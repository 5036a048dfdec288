"""References that lead nowhere, and messages that rely on what is no longer in force."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    Equipment,
    HierarchyScope,
    Identifier,
    JobList,
    JobOrder,
    MaterialClass,
    MaterialDefinition,
    MaterialLot,
    WorkMaster,
)
from isa95kit.effectivity import NaiveDateTime, supersede
from isa95kit.master_data import Catalogue, dangling, stale
from isa95kit.transactions import process, sync
from tests.effectivity.strategies import definition
from tests.master_data.objects import JULY, MONTH, material_class, rules

FIRST, SECOND = supersede(WorkMaster(id=Identifier("WM"), version=Identifier("4")), "5", JULY)
WORK = Catalogue.of([FIRST, SECOND])


def job(version: str | None = None, name: str = "WM") -> JobOrder:
    return JobOrder(
        id=Identifier("J"),
        work_master_id=Identifier(name),
        work_master_version=None if version is None else Identifier(version),
    )


def lot(of: Identifier | str, plant: str | None = None) -> MaterialLot:
    return MaterialLot(
        id=Identifier("L"),
        material_definition_id=Identifier(of) if isinstance(of, str) else of,
        hierarchy_scope=None if plant is None else HierarchyScope(equipment_id=Identifier(plant)),
    )


@given(st.lists(st.sampled_from("ABCDE"), unique=True), st.lists(st.sampled_from("ABCDE")))
def test_exactly_what_is_missing_dangles(held: list[str], named: list[str]) -> None:
    catalogue = Catalogue.of([material_class(name) for name in held])
    soap = MaterialDefinition(
        id=Identifier("SOAP"), material_class_id=tuple(map(Identifier, named))
    )
    found = dangling(catalogue, [soap], complete=[MaterialClass])
    assert len(found) == sum(name not in held for name in named)
    assert set(rules(found)) <= {"ID-009"}
    assert dangling(catalogue.adding(soap), complete=[MaterialClass]) == found


def test_only_classes_that_are_held_or_complete_are_judged() -> None:
    catalogue = Catalogue.of([lot("SOAP")])
    assert dangling(catalogue) == ()
    (finding,) = dangling(catalogue, complete=[MaterialDefinition])
    assert finding.path == "/MaterialLot/MaterialDefinitionID"
    assert "MaterialLot L refers to MaterialDefinition SOAP, which nobody published" in (
        finding.message
    )
    assert dangling(catalogue.adding(definition())) == ()


def test_parts_of_objects_are_published_with_them() -> None:
    line = Equipment(id=Identifier("LINE"), equipment_child=(Equipment(id=Identifier("UNIT")),))
    catalogue = Catalogue.of([line, definition(plant="UNIT"), definition(plant="NOWHERE")])
    (finding,) = dangling(catalogue)
    assert "NOWHERE" in finding.message
    rebuilt = catalogue.adding(sync(Equipment(id=Identifier("LINE")), action="Change"))
    assert len(dangling(rebuilt)) == 2
    assert len(dangling(rebuilt.adding(sync(line, action="Change")))) == 1
    gone = catalogue.adding(sync(Equipment(id=Identifier("LINE")), action="Delete"))
    assert not gone.holds_part("Equipment", "UNIT")


def test_schemes_are_told_apart() -> None:
    erp = MaterialDefinition(id=Identifier("SOAP", scheme_id="ERP"))
    catalogue = Catalogue.of([erp])
    assert dangling(catalogue, [lot("SOAP"), lot(Identifier("SOAP", scheme_id="ERP"))]) == ()
    (finding,) = dangling(catalogue, [lot(Identifier("SOAP", scheme_id="LIMS"))])
    assert "published is only MaterialDefinition SOAP (scheme ERP)" in finding.message


@pytest.mark.parametrize(
    ("lot_in", "material_in", "found"),
    [
        (None, "WIEN", 0),
        ("WIEN", None, 0),
        ("WIEN", "WIEN", 0),
        ("GRAZ", "WIEN", 1),
        (" ", "WIEN", 0),
    ],
)
def test_scopes_lie_within_each_other(
    lot_in: str | None, material_in: str | None, found: int
) -> None:
    catalogue = Catalogue.of([definition(plant=material_in)])
    assert len(dangling(catalogue, [lot("SOAP", lot_in)])) == found


def test_versions_that_nobody_published() -> None:
    assert dangling(WORK, [job("4"), job("5"), job()]) == ()
    (finding,) = dangling(WORK, [job("6")])
    assert "refers to version '6' of WorkMaster WM, which nobody published" in finding.message


@pytest.mark.parametrize(
    ("version", "at", "found"),
    [
        ("4", JULY - MONTH, 0),
        ("4", JULY, 1),
        ("5", JULY, 0),
        ("5", JULY - MONTH, 1),
        ("6", JULY, 1),
        (None, JULY, 0),
    ],
)
def test_jobs_that_rely_on_another_version(
    version: str | None, at: dt.datetime, found: int
) -> None:
    message = process(JobList(id=Identifier("JL"), job_order=(job(version),)))
    findings = stale(WORK, message, at)
    assert rules(findings) == ["EFF-006"] * found
    for finding in findings:
        assert finding.path == "/ProcessJobList/DataArea/JobList/JobOrder/WorkMasterID"
        assert f"in force: {'5' if at == JULY else '4'}" in finding.message


def test_objects_that_are_in_force_no_longer() -> None:
    ended = Catalogue.of([definition("1", None, JULY)])
    assert stale(ended, lot("SOAP"), JULY - MONTH) == ()
    (finding,) = stale(ended, lot("SOAP"), JULY)
    assert "relies on MaterialDefinition SOAP; at 2025-07-01T00:00:00+00:00 in force: none" in (
        finding.message
    )
    assert stale(ended, lot("SALT"), JULY) == (), "which is for dangling to say"


def test_old_versions_published_again() -> None:
    (finding,) = stale(WORK, sync(FIRST), JULY)
    assert finding.path == "/SyncWorkMaster/DataArea/WorkMaster"
    assert "version 4 is published again; at" in finding.message
    assert stale(WORK, sync(FIRST), JULY - MONTH) == ()
    assert stale(WORK, sync(SECOND), JULY) == ()
    assert stale(WORK, sync(WorkMaster(id=Identifier(" "))), JULY) == ()


def test_a_naive_moment_is_misuse() -> None:
    with pytest.raises(NaiveDateTime):
        stale(WORK, job(), JULY.replace(tzinfo=None))
