"""Succession: the new version takes over at the moment the old one ends."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from isa95kit import b2mml
from isa95kit.b2mml import (
    DateTime,
    Description,
    Identifier,
    MasterRecipe,
    MaterialDefinition,
    WorkAlert,
    WorkMaster,
)
from isa95kit.effectivity import (
    NUMERIC,
    ImpossiblePeriod,
    NaiveDateTime,
    NoEffectivity,
    NoSuccession,
    UnorderedVersion,
    as_of,
    key_of,
    period_of,
    supersede,
    versions,
)
from tests.effectivity.strategies import definition, definitions, moments

JULY = dt.datetime(2025, 7, 1, tzinfo=dt.UTC)
MONTH = dt.timedelta(days=30)


@given(definitions(), moments, moments)
def test_succession_leaves_neither_gap_nor_overlap(
    old: MaterialDefinition, takeover: dt.datetime, at: dt.datetime
) -> None:
    period = period_of(old)
    assume(period.contains(takeover) and (period.start is None or takeover != period.start))
    closed, opened = supersede(old, "next", takeover)
    (chain,) = versions([opened, closed]).values()
    assert chain.objects == (closed, opened)
    assert not chain.overlaps
    assert not chain.gaps
    assert chain.periods[0].end == takeover == chain.periods[1].start
    # Together they are in force exactly when the old one was.
    assert bool(chain.in_force(at)) is period.contains(at)
    assert as_of([closed, opened], takeover) == {key_of(old): opened}


@given(st.lists(st.integers(1, 50), min_size=1, max_size=20))
def test_successions_of_successions(hours: list[int]) -> None:
    chain, moment = [definition("0")], JULY
    for number, length in enumerate(hours, 1):
        moment += dt.timedelta(hours=length)
        chain[-1:] = supersede(chain[-1], str(number), moment, order=NUMERIC)
    (found,) = versions(chain).values()
    assert found.objects == tuple(chain)
    assert not found.findings


def test_what_changes_and_what_stays() -> None:
    old = WorkMaster(
        id=Identifier("W-1", scheme_id="PLM"),
        version=Identifier("1", scheme_id="REV", scheme_agency_id="ACME"),
        published_date=DateTime("2024-12-24T08:00:00Z"),
        effective_start_date=DateTime("2025-01-01T00:00:00+01:00"),
        effective_end_date=DateTime("2026-01-01T00:00:00+01:00"),
    )
    vienna = dt.datetime(2025, 7, 1, tzinfo=ZoneInfo("Europe/Vienna"))
    closed, opened = supersede(old, "2", vienna, description=(Description("Dry longer"),))
    assert closed == replace(old, effective_end_date=DateTime("2025-07-01T00:00:00+02:00"))
    assert opened == replace(
        old,
        version=Identifier("2", scheme_id="REV", scheme_agency_id="ACME"),
        published_date=None,
        effective_start_date=DateTime("2025-07-01T00:00:00+02:00"),
        description=(Description("Dry longer"),),
    )


def test_changes_may_say_end_and_publication() -> None:
    old = definition("1", None, JULY + MONTH)
    _, opened = supersede(
        old,
        Identifier("2"),
        JULY,
        effective_end_date=None,
        published_date=DateTime("2025-06-01T00:00:00Z"),
    )
    assert opened.effective_end_date is None
    assert opened.published_date == DateTime("2025-06-01T00:00:00Z")
    with pytest.raises(ImpossiblePeriod):
        supersede(old, "2", JULY, effective_end_date=DateTime("2025-06-01T00:00:00Z"))


def test_the_publication_of_a_test_specification_is_spelled_otherwise() -> None:
    published = DateTime("2024-12-24T08:00:00Z")
    old = b2mml.TestSpecification(
        id=Identifier("T"), published_end_date=published, evaluated_property=()
    )
    closed, opened = supersede(old, "2", JULY)
    assert closed.published_end_date == published
    assert opened.published_end_date is None


@pytest.mark.parametrize("moment", [JULY, JULY - MONTH, JULY + MONTH, JULY + 2 * MONTH])
def test_the_moment_lies_within(moment: dt.datetime) -> None:
    with pytest.raises(NoSuccession, match="does not lie after the start and before the end"):
        supersede(definition("1", JULY, JULY + MONTH), "2", moment)


@pytest.mark.parametrize("field", ["id", "version", "effective_start_date", "hierarchy_scope"])
def test_what_is_settled_is_no_change(field: str) -> None:
    old = definition("1")
    with pytest.raises(NoSuccession, match=f"{field} cannot be changed here"):
        supersede(old, "2", JULY, **{field: None})


def test_the_version_is_a_new_one() -> None:
    with pytest.raises(NoSuccession, match="has that version already"):
        supersede(definition("1"), "1", JULY)
    with pytest.raises(NoSuccession, match="blank"):
        supersede(definition("1"), " ", JULY)
    with pytest.raises(NoSuccession, match="does not come after"):
        supersede(definition("10"), "9", JULY, order=NUMERIC)
    with pytest.raises(UnorderedVersion):
        supersede(definition("1"), "B", JULY, order=NUMERIC)


def test_local_dates() -> None:
    old = MaterialDefinition(
        id=Identifier("S"), effective_start_date=DateTime("2025-06-01T00:00:00")
    )
    with pytest.raises(NaiveDateTime):
        supersede(old, "2", JULY)
    with pytest.raises(NaiveDateTime, match="effective_from"):
        supersede(definition(), "2", JULY.replace(tzinfo=None))
    closed, _ = supersede(old, "2", JULY, timezone=dt.UTC)
    assert closed.effective_start_date == DateTime("2025-06-01T00:00:00")


def test_classes_without_version_or_dates() -> None:
    for obj in (WorkAlert(id=Identifier("A")), MasterRecipe(id=Identifier("R"))):
        with pytest.raises(NoEffectivity, match="has no version and effectivity dates of its own"):
            supersede(obj, "2", JULY)
