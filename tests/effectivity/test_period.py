"""Periods: half-open, never empty, compared by moments."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from isa95kit.effectivity import ALWAYS, ImpossiblePeriod, NaiveDateTime, Period
from isa95kit.effectivity.period import moment_of
from tests.effectivity.strategies import instant, moments

JULY = dt.datetime(2025, 7, 1, tzinfo=dt.UTC)
VIENNA = ZoneInfo("Europe/Vienna")


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start, end = draw(st.none() | moments), draw(st.none() | moments)
    assume(start is None or end is None or instant(start) < instant(end))
    return Period(start, end)


def holds(period: Period, at: dt.datetime) -> bool:
    """The oracle: whole numbers, no datetimes."""
    after = period.start is None or instant(period.start) <= instant(at)
    return after and (period.end is None or instant(at) < instant(period.end))


@given(periods(), moments)
def test_contains_is_half_open(period: Period, at: dt.datetime) -> None:
    assert period.contains(at) is holds(period, at)


@given(periods(), periods(), moments)
def test_the_intersection_holds_what_both_hold(one: Period, other: Period, at: dt.datetime) -> None:
    both = one.intersection(other)
    assert (both is not None and both.contains(at)) is (one.contains(at) and other.contains(at))


@given(periods(), periods())
def test_overlap_and_touch_are_symmetric_and_exclude_each_other(one: Period, other: Period) -> None:
    assert one.overlaps(other) is other.overlaps(one)
    assert one.touches(other) is other.touches(one)
    assert one.intersection(other) == other.intersection(one)
    assert not (one.overlaps(other) and one.touches(other))


@given(periods())
def test_each_overlaps_itself_and_always(period: Period) -> None:
    assert period.intersection(period) == period == period.intersection(ALWAYS)


@pytest.mark.parametrize("end", [JULY, JULY - dt.timedelta(microseconds=1)])
def test_no_period_is_empty(end: dt.datetime) -> None:
    with pytest.raises(ImpossiblePeriod, match="end has to lie after the start"):
        Period(JULY, end)


def test_bounds_and_moments_have_an_offset() -> None:
    naive = JULY.replace(tzinfo=None)
    with pytest.raises(NaiveDateTime, match="the end of a period, 2025-07-01T00:00:00, has no"):
        Period(None, naive)
    with pytest.raises(NaiveDateTime, match="pass an aware datetime"):
        ALWAYS.contains(naive)
    with pytest.raises(TypeError, match="not '2025'"):
        ALWAYS.contains("2025")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="is a datetime"):
        ALWAYS.contains(dt.date(2025, 7, 1))  # type: ignore[arg-type]


def test_the_hour_shown_twice_is_two_hours() -> None:
    first = dt.datetime(2025, 10, 26, 2, 30, tzinfo=VIENNA)
    second = first.replace(fold=1)
    assert not first < second, "Python compares what the clock shows"
    assert Period(first, second).contains(first)
    assert not Period(first, second).contains(second)
    assert not Period(second).contains(first)
    assert Period(second) != Period(first)


def test_bounds_at_the_ends_of_the_calendar() -> None:
    far = dt.timezone(dt.timedelta(hours=14))
    early = dt.datetime.min.replace(tzinfo=far)
    late = dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=14)))
    assert Period(early, late).contains(JULY)
    assert ALWAYS.contains(early)
    assert not Period(dt.datetime.min.replace(tzinfo=dt.UTC)).contains(early)


def test_a_period_as_text() -> None:
    assert str(ALWAYS) == "(…, …)"
    assert str(Period(JULY)) == "[2025-07-01T00:00:00+00:00, …)"
    assert str(Period(None, JULY)) == "(…, 2025-07-01T00:00:00+00:00)"


def test_a_time_zone_becomes_the_offset_it_has_then() -> None:
    summer = dt.datetime(2025, 7, 1, tzinfo=VIENNA)
    assert moment_of(summer).tzinfo == dt.timezone(dt.timedelta(hours=2))
    assert moment_of(summer) == summer
    assert moment_of(JULY) is JULY
