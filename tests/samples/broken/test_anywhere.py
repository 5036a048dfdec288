"""Documents of any root, broken somewhere."""

from __future__ import annotations

import random

import pytest

from isa95kit.findings import Layer
from isa95kit.releases import Release
from isa95kit.samples.broken import NotBreakable, broken_root
from isa95kit.samples.broken.anywhere import KINDS
from isa95kit.samples.plants import PLANTS
from isa95kit.schema import store
from tests.samples.broken.judging import unlike_expected

SEVERAL = 12
"""Roots of each release that a run looks at."""


@pytest.mark.parametrize("release", Release, ids=str)
def test_what_is_found(release: Release) -> None:
    roots = list(store.components(release).elements)
    chosen = random.Random(f"anywhere/{release}").sample(roots, SEVERAL)
    seen = set()
    for number, root in enumerate(chosen):
        plant = list(PLANTS.values())[number % 2]
        for one in broken_root(root, plant, number, release):
            assert not unlike_expected(one), f"{one.name}, {plant.name}, seed {number}"
            assert one.of.root == root
            assert one.of.layer is Layer.SCHEMA
            seen.add(one.rule)
    assert {"XSD-101", "XSD-102", "XSD-104", "XSD-107", "XSD-201", "XSD-202", "XSD-401"} <= seen


def test_every_kind_has_its_place_in_some_document() -> None:
    roots = (
        "SyncTestSpecification",
        "ProcessOperationsSchedule",
        "BatchListEntry",
        "TransactionProfile",
    )
    rules = {one.rule for root in roots for one in broken_root(root)}
    assert rules == {kind.rule for kind in KINDS}


def test_the_same_again() -> None:
    first, second = (list(broken_root("SyncPerson", seed=4)) for _ in range(2))
    assert [one.data for one in first] == [one.data for one in second]
    assert [one.path for one in first] == [one.path for one in second]


def test_an_object_has_no_release_to_leave_out() -> None:
    assert "XSD-202" not in {one.rule for one in broken_root("Person")}


def test_the_releases_of_one_namespace_are_named() -> None:
    judged = {r: next(broken_root("SyncPerson", release=r)).judge_as for r in Release}
    assert judged == {
        Release.V0401: None,
        Release.V0500: None,
        Release.V0600: None,
        Release.V0700: Release.V0700,
        Release.V0701: Release.V0701,
    }


def test_an_unknown_root() -> None:
    with pytest.raises(NotBreakable, match="V0401 has no global element 'WorkMaster'"):
        broken_root("WorkMaster", release=Release.V0401)
    with pytest.raises(NotBreakable, match="did you mean MaterialLot or "):
        broken_root("MaterialLots")
