"""Dates, times and durations: exactly the legal forms, and what is said about the others."""

from __future__ import annotations

import pytest

from isa95kit.schema.date_times import check_date, check_date_time, check_duration, check_time


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-29T00:00:00",
        "2024-05-31T14:30:00Z",
        "2024-05-31T14:30:00.123456789012345678901234567890+14:00",
        "2024-05-31T14:30:00-14:00",
        "2024-12-31T24:00:00",
        "2024-12-31T24:00:00.000",
        "12024-01-01T00:00:00",
        "-0001-01-01T00:00:00",
        "9" * 5000 + "-01-01T00:00:00",
        "2400-02-29T23:59:59.99999999999999999",
    ],
)
def test_legal_date_times(text: str) -> None:
    assert check_date_time(text) is None


@pytest.mark.parametrize(
    ("text", "reason", "suggestion"),
    [
        ("2024-02-30T00:00:00", "day 30 does not exist in February 2024", ""),
        ("1900-02-29T00:00:00", "day 29 does not exist in February 1900", ""),
        ("2024-04-31T00:00:00", "day 31 does not exist in April", ""),
        ("2024-13-01T00:00:00", "there is no month 13", ""),
        ("2024-01-01T25:00:00", "there is no hour 25", ""),
        ("2024-01-01T10:60:00", "there is no minute 60", ""),
        ("2024-01-01T10:00:60", "leap seconds are not allowed", ""),
        ("2024-01-01T24:00:01", "hour 24 is allowed only as 24:00:00", ""),
        ("2024-01-01T10:00:00+14:01", "beyond 14:00", ""),
        ("2024-01-01T10:00:00+13:60", "more than 59 minutes", ""),
        ("0000-01-01T00:00:00", "there is no year 0000", ""),
        ("02024-01-01T00:00:00", "must not begin with 0", ""),
        ("2024-01-01", "needs a time", "2024-01-01T00:00:00"),
        ("2024-01-01Z", "needs a time", "2024-01-01T00:00:00Z"),
        ("2024-01-01 10:00:00", "T is missing", "2024-01-01T10:00:00"),
        ("2024-01-01t10:00:00z", "T is missing", "2024-01-01T10:00:00Z"),
        ("2024-01-01T10:00", "seconds are missing", "2024-01-01T10:00:00"),
        ("2024-01-01T10:00:00,5", "not a comma", "2024-01-01T10:00:00.5"),
        ("2024-01-01T10:00:00.", "no digits after", "2024-01-01T10:00:00"),
        ("2024-01-01T10:00:00+0200", "needs a colon", "2024-01-01T10:00:00+02:00"),
        ("2024-01-01T10:00:00+02", "needs minutes", "2024-01-01T10:00:00+02:00"),
        ("2024-01-01T10:00:00+2:00", "two digits", "2024-01-01T10:00:00+02:00"),
        ("2024-01-01T10:00:00 UTC", "capital Z", "2024-01-01T10:00:00Z"),
        ("20240131T101500", "separated by hyphens", "2024-01-31T10:15:00"),
        ("31.12.2024 10:00", "year-month-day", "2024-12-31T10:00:00"),
        ("12/31/2024 3:15 PM", "year-month-day", "2024-12-31T15:15:00"),
        ("12/31/2024 12:15 AM", "year-month-day", "2024-12-31T00:15:00"),
        ("03/04/2024 10:00:00", "year-month-day", ""),
        ("dsf2019-04-24T15:00:00Z", "other text stands before", "2019-04-24T15:00:00Z"),
        ("2023-02-29 10:00:00", "day 29 does not exist in February 2023", ""),
        ("1712345678", "seconds since 1970", ""),
        ("today", "expected a date-time", ""),
        ("", "expected a date-time", ""),
        ("x" * 1000, "expected a date-time", ""),
    ],
)
def test_explained_date_times(text: str, reason: str, suggestion: str) -> None:
    found = check_date_time(text)
    assert found is not None
    assert reason in found[0]
    assert found[1] == suggestion
    assert not suggestion or check_date_time(suggestion) is None


@pytest.mark.parametrize(
    "text", ["P1Y", "-P1D", "PT0S", "P1Y2M3DT4H5M6.7S", "PT36H", "P00001Y", "PT" + "9" * 9999 + "S"]
)
def test_legal_durations(text: str) -> None:
    assert check_duration(text) is None


@pytest.mark.parametrize(
    ("text", "reason", "suggestion"),
    [
        ("10", "has no unit", ""),
        ("1:30", "not a clock time", "PT1H30M"),
        ("00:00:15", "not a clock time", "PT15S"),
        ("10 min", "written as in", "PT10M"),
        ("2 days", "written as in", "P2D"),
        ("pt1h", "capitals", "PT1H"),
        ("P2W", "weeks", "P14D"),
        ("PT1,5S", "not a comma", "PT1.5S"),
        ("P1H", "a T belongs before", "PT1H"),
        ("P1D2H", "a T belongs before", "P1DT2H"),
        ("P1DT", "the T has no", "P1D"),
        ("PT1.S", "no digits after", "PT1S"),
        ("PT.5S", "no digits before", "PT0.5S"),
        ("PT1.5H", "only seconds", ""),
        ("+P1D", "no plus sign", "P1D"),
        ("T10S", "P at the beginning", "PT10S"),
        ("P1M1Y", "expected a duration", ""),
        ("P", "expected a duration", ""),
        ("P-1D", "expected a duration", ""),
    ],
)
def test_explained_durations(text: str, reason: str, suggestion: str) -> None:
    found = check_duration(text)
    assert found is not None
    assert reason in found[0]
    assert found[1] == suggestion
    assert not suggestion or check_duration(suggestion) is None


def test_dates_and_times_alone() -> None:
    assert check_date("2024-02-29+02:00") is None
    assert check_date("2023-02-29") == ("day 29 does not exist in February 2023", "")
    assert check_date("2024-2-9") is not None
    assert check_time("24:00:00Z") is None
    assert check_time("24:00:01") is not None
    assert check_time("1:00") is not None
