"""Chains of versions: one in force or none, overlaps and gaps where they are."""

from __future__ import annotations

import datetime as dt
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit import b2mml
from isa95kit.b2mml import (
    CapabilityType,
    CapabilityTypeValue,
    DateTime,
    HierarchyScope,
    Identifier,
    JobOrder,
    MaterialDefinition,
    MaterialInformation,
    WorkMasterCapability,
)
from isa95kit.b2mml.base import Nil
from isa95kit.effectivity import (
    BY_DATE,
    NUMERIC,
    Ambiguous,
    Chain,
    NaiveDateTime,
    NoEffectivity,
    UnorderedVersion,
    VersionOrder,
    as_of,
    key_of,
    period_of,
    scope_of,
    versions,
)
from isa95kit.effectivity.versions import version_text
from isa95kit.identity import Identity, NoIdentity
from tests.effectivity.strategies import definition, definitions, instant, moments

JULY = dt.datetime(2025, 7, 1, tzinfo=dt.UTC)
MONTH = dt.timedelta(days=30)

many = st.lists(definitions(), max_size=8)


def in_force(objects: list[MaterialDefinition], at: dt.datetime) -> list[MaterialDefinition]:
    """The oracle: everything, looked at one by one, equal objects once."""
    found: list[MaterialDefinition] = []
    for obj in objects:
        start, end = obj.effective_start_date, obj.effective_end_date
        begun = start is None or instant(start.datetime) <= instant(at)
        if begun and (end is None or instant(at) < instant(end.datetime)) and obj not in found:
            found.append(obj)
    return found


@given(many, moments)
def test_chains_find_what_is_in_force(objects: list[MaterialDefinition], at: dt.datetime) -> None:
    chains = versions(objects)
    assert list(chains) == list(dict.fromkeys(map(key_of, objects)))
    for key, chain in chains.items():
        expected = in_force([obj for obj in objects if key_of(obj) == key], at)
        found = chain.in_force(at)
        assert sorted(map(repr, found)) == sorted(map(repr, expected))


@given(many, moments)
def test_exactly_one_version_is_in_force_or_none(
    objects: list[MaterialDefinition], at: dt.datetime
) -> None:
    ambiguous = {
        key
        for key in map(key_of, objects)
        if len(in_force([obj for obj in objects if key_of(obj) == key], at)) > 1
    }
    try:
        found = as_of(objects, at)
    except Ambiguous as error:
        assert ambiguous
        assert len(error.candidates) > 1
        return
    assert not ambiguous
    assert sorted(map(repr, found.values())) == sorted(map(repr, in_force(objects, at)))
    assert all(key_of(obj) == key for key, obj in found.items())


@given(st.lists(definitions().map(lambda d: d), min_size=1, max_size=8), moments)
def test_an_order_settles_what_is_ambiguous(
    objects: list[MaterialDefinition], at: dt.datetime
) -> None:
    try:
        found = as_of(objects, at, order=NUMERIC)
    except UnorderedVersion:
        return
    for key, obj in found.items():
        rivals = in_force([other for other in objects if key_of(other) == key], at)
        assert obj in rivals
        assert int(obj.version.value) == max(int(o.version.value) for o in rivals)  # type: ignore[union-attr]


@given(many)
def test_overlaps_and_gaps_are_where_they_are(objects: list[MaterialDefinition]) -> None:
    for chain in versions(objects).values():
        periods = [period_of(obj) for obj in chain.objects]
        assert chain.periods == tuple(periods)
        assert bool(chain.overlaps) == any(a.overlaps(b) for a, b in combinations(periods, 2))
        for one, other, period in chain.overlaps:
            assert period_of(one).intersection(period_of(other)) == period
        for before, after, period in chain.gaps:
            assert period_of(before).touches(period)
            assert period_of(after).touches(period)
            assert not any(period.overlaps(p) for p in periods)
        bounds = [b for p in periods for b in (p.start, p.end) if b is not None]
        empty = [b for b in bounds if not chain.in_force(b) and any(b < other for other in bounds)]
        assert {instant(g.period.start) for g in chain.gaps if g.period.start} == {
            instant(b) for b in empty
        }
        assert len(chain.findings) == len(chain.overlaps) + len(chain.gaps)


@given(st.lists(st.integers(1, 30), min_size=1, max_size=30), st.integers(0, 500))
def test_a_chain_without_gap_and_overlap(lengths: list[int], hours: int) -> None:
    chain_of_versions, start = [], JULY
    for number, length in enumerate(lengths):
        end = start + dt.timedelta(hours=length)
        chain_of_versions.append(definition(str(number), start, end))
        start = end
    (chain,) = versions(reversed(chain_of_versions)).values()
    assert chain.objects == tuple(chain_of_versions)
    assert not any((chain.reach, chain.overlaps, chain.gaps, chain.findings))
    at = JULY + dt.timedelta(hours=hours)
    found = chain.at(at)
    assert (found is not None) is (hours < sum(lengths))
    assert found is None or period_of(found).contains(at)
    assert chain.ordered(NUMERIC) == chain.ordered(BY_DATE) == chain.objects


def test_open_versions_overlap_and_are_never_chosen_silently() -> None:
    objects = [definition(str(n), JULY + n * MONTH) for n in range(1, 5)]
    (chain,) = versions(objects).values()
    assert [(o.one, o.other) for o in chain.overlaps] == [*pairwise(objects)]
    with pytest.raises(Ambiguous, match=r"several versions of MaterialDefinition SOAP .*: 1, 2;"):
        chain.at(JULY + 2 * MONTH)
    assert chain.at(JULY + 2 * MONTH, order=NUMERIC) is objects[1]
    assert chain.at(JULY + 20 * MONTH, order=BY_DATE) is objects[3]
    assert chain.at(JULY + MONTH) is objects[0]
    assert chain.at(JULY) is None
    assert [f.rule for f in chain.findings] == ["EFF-002"] * 3
    assert "version 1 and MaterialDefinition SOAP version 2" in chain.findings[0].message


def test_gaps_are_warnings() -> None:
    objects = [definition("1", None, JULY), definition("2", JULY + MONTH)]
    (chain,) = versions(objects).values()
    (finding,) = chain.findings
    assert (finding.rule, finding.severity.value) == ("EFF-003", "warning")
    assert "[2025-07-01T00:00:00+00:00, 2025-07-31T00:00:00+00:00)" in finding.message
    assert chain.at(JULY) is None


def test_plants_have_versions_of_their_own() -> None:
    everywhere, vienna, graz = (definition("1", plant=plant) for plant in (None, "WIEN", "GRAZ"))
    found = as_of([everywhere, vienna, graz], JULY)
    assert set(found.values()) == {everywhere, vienna, graz}
    assert [str(key) for key in found] == [
        "MaterialDefinition SOAP",
        "MaterialDefinition SOAP in WIEN",
        "MaterialDefinition SOAP in GRAZ",
    ]


def test_schemes_are_told_apart_and_equal_objects_are_not() -> None:
    erp = MaterialDefinition(id=Identifier("SOAP", scheme_id="ERP"))
    assert len(as_of([erp, definition(), definition()], JULY)) == 2


def test_the_scope_is_a_path_of_equipment() -> None:
    line = HierarchyScope(equipment_id=Identifier("L", scheme_id="MES"))
    plant = HierarchyScope(equipment_id=Identifier("P"), hierarchy_scope_child=line)
    expected = (
        Identity("Equipment", "", "", "", "P"),
        Identity("Equipment", "", "MES", "", "L"),
    )
    assert scope_of(plant) == expected
    assert scope_of(MaterialDefinition(id=Identifier("S"), hierarchy_scope=plant)) == expected
    assert scope_of(MaterialInformation(hierarchy_scope=Nil())) == ()


@given(st.none() | st.text(" \t\n\r1A.", max_size=4))
def test_the_text_of_a_version_is_that_of_its_identity(version: str | None) -> None:
    obj = definition(version)
    assert version_text(obj) == Identity.of(obj).version


def test_capabilities_may_have_several_scopes() -> None:
    scopes = [HierarchyScope(equipment_id=Identifier(name)) for name in ("WIEN", "GRAZ")]

    def able(*scopes: HierarchyScope) -> WorkMasterCapability:
        return WorkMasterCapability(
            id=Identifier("C"),
            work_master_id=Identifier("W"),
            capability_type=CapabilityType(CapabilityTypeValue.AVAILABLE),
            hierarchy_scope=scopes,
        )

    assert scope_of(able()) == ()
    assert scope_of(able(scopes[0])) == scope_of(scopes[0])
    with pytest.raises(Ambiguous, match="WorkMasterCapability C has 2 hierarchy scopes"):
        scope_of(able(*scopes))


def test_what_has_no_identity_or_dates_is_refused() -> None:
    with pytest.raises(NoIdentity):
        as_of([b2mml.TestSpecification(evaluated_property=())], JULY)
    with pytest.raises(NoEffectivity):
        versions([JobOrder(id=Identifier("J"))])
    with pytest.raises(NaiveDateTime):
        as_of([], JULY.replace(tzinfo=None))


def test_local_dates_are_read_in_the_time_zone_given() -> None:
    one = MaterialDefinition(
        id=Identifier("S"),
        version=Identifier("1"),
        effective_start_date=DateTime("2025-07-01T00:00:00"),
    )
    two = MaterialDefinition(
        id=Identifier("S"),
        version=Identifier("2"),
        effective_start_date=DateTime("2025-07-02T00:00:00"),
    )
    vienna = dt.timezone(dt.timedelta(hours=2))
    with pytest.raises(NaiveDateTime):
        versions([one])
    assert as_of([one], JULY - dt.timedelta(hours=2), timezone=vienna)
    found = as_of(
        [one, two], JULY + MONTH, timezone=vienna, order=VersionOrder.by_date(timezone=vienna)
    )
    assert [*found.values()] == [two]


def test_long_chains_answer_from_few_periods() -> None:
    hour = dt.timedelta(hours=1)
    objects = [definition(str(n), JULY + n * hour, JULY + (n + 1) * hour) for n in range(3000)]
    (chain,) = versions(objects).values()

    class Counted(tuple[object, ...]):
        looks = 0

        def __getitem__(self, index: Any) -> Any:
            Counted.looks += 1
            return super().__getitem__(index)

    counted = Chain(chain.key, chain.objects, Counted(chain.periods))  # type: ignore[arg-type]
    assert counted.at(JULY + 1234 * hour) is objects[1234]
    assert Counted.looks <= 15
