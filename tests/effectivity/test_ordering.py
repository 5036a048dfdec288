"""Orders of versions."""

from __future__ import annotations

import datetime as dt
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.effectivity import (
    ALPHABETIC,
    BY_DATE,
    NUMERIC,
    SEMANTIC,
    UnorderedVersion,
    VersionOrder,
)
from tests.effectivity.strategies import definition

JULY = dt.datetime(2025, 7, 1, tzinfo=dt.UTC)


def ranked(order: VersionOrder, *texts: str) -> list[str]:
    objects = order.sorted([definition(text) for text in texts])
    return [obj.version.value for obj in objects if obj.version is not None]


@given(st.lists(st.integers(0, 10**30), unique=True, min_size=1))
def test_numeric_is_the_order_of_numbers(numbers: list[int]) -> None:
    assert ranked(NUMERIC, *map(str, numbers)) == [str(n) for n in sorted(numbers)]
    assert NUMERIC.highest([definition(str(n)) for n in numbers]) == definition(str(max(numbers)))


@given(st.lists(st.text("AB19az.", min_size=1), unique=True))
def test_alphabetic_is_the_order_of_code_points(texts: list[str]) -> None:
    assert ranked(ALPHABETIC, *texts) == sorted(texts)


PRECEDENCE = (
    # Semantic Versioning 2.0.0, item 11, and numbers of other counts between them.
    "0.9",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.0.0.1",
    "1.9",
    "1.10",
    "2",
    "2.0.1",
)


@given(st.permutations(PRECEDENCE))
def test_semantic_follows_the_precedence_of_semantic_versioning(shuffled: list[str]) -> None:
    assert ranked(SEMANTIC, *shuffled) == list(PRECEDENCE)


def test_by_date_goes_by_the_start() -> None:
    objects = [
        definition("9"),
        definition("1", JULY.astimezone(dt.timezone(dt.timedelta(hours=-9)))),
        definition("0", JULY + dt.timedelta(microseconds=1)),
    ]
    for shuffled in permutations(objects):
        assert BY_DATE.sorted(shuffled) == objects


@pytest.mark.parametrize(
    ("order", "text"),
    [
        (NUMERIC, "A"),
        (NUMERIC, "1.10"),
        (NUMERIC, "-1"),
        (NUMERIC, " 1"),
        (NUMERIC, "1_0"),
        (NUMERIC, "٣"),
        (NUMERIC, "9" * 5000),
        (SEMANTIC, "V1"),
        (SEMANTIC, "1..2"),
        (SEMANTIC, "1."),
        (SEMANTIC, "9" * 5000),
    ],
)
def test_versions_that_do_not_fit(order: VersionOrder, text: str) -> None:
    with pytest.raises(UnorderedVersion, match=f"does not fit the {order.name} order"):
        order.highest([definition(text)])


def test_the_refusal_of_dots_names_the_order_that_takes_them() -> None:
    with pytest.raises(UnorderedVersion, match="use SEMANTIC"):
        NUMERIC.highest([definition("1.10")])


@pytest.mark.parametrize("order", [NUMERIC, SEMANTIC, ALPHABETIC])
@pytest.mark.parametrize("version", [None, "", " "])
def test_objects_without_a_version_have_no_place(order: VersionOrder, version: str | None) -> None:
    with pytest.raises(UnorderedVersion, match=r"MaterialDefinition SOAP.* has no version"):
        order.highest([definition(version)])


@pytest.mark.parametrize(
    ("order", "one", "other"),
    [(NUMERIC, "1", "01"), (SEMANTIC, "1.0", "1"), (SEMANTIC, "1+a", "1+b")],
)
def test_two_versions_in_one_place(order: VersionOrder, one: str, other: str) -> None:
    with pytest.raises(UnorderedVersion, match="neither comes after the other"):
        order.sorted([definition(one), definition(other)])


def test_two_objects_of_the_highest_version() -> None:
    twins = [definition("2", JULY), definition("2"), definition("1")]
    assert [obj.version.value for obj in NUMERIC.sorted(twins) if obj.version] == ["1", "2", "2"]
    with pytest.raises(UnorderedVersion, match="cannot tell them apart"):
        NUMERIC.highest(twins)
    with pytest.raises(ValueError, match="no versions"):
        NUMERIC.highest([])


def test_an_order_of_ones_own() -> None:
    letters = VersionOrder.by_text("letters", lambda text: (len(text), text))
    assert ranked(letters, "AA", "Z", "B") == ["B", "Z", "AA"]
