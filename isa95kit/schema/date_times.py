"""xsd:dateTime, xsd:date, xsd:time, xsd:duration: what is legal, and what is wrong with the rest.

Follows XML Schema Part 2, second edition (1.0): no year 0000, ``24:00:00`` is midnight, no leap
seconds, offsets up to 14 hours, any number of digits in years and fractions. Text arrives with
white space collapsed. Nothing is converted to a number whose size the text decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["check_date", "check_date_time", "check_duration", "check_time"]

Complaint = tuple[str, str]
"""What is wrong, and the right spelling where it is obvious, else ``""``."""

LONGEST_REPAIR = 80
"""Longer text is not looked at for a right spelling: it is no date someone mistyped."""

_DATE = r"(-?)([0-9]{4,})-([0-9]{2})-([0-9]{2})"
_TIME = r"([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?"
_OFFSET = r"(Z|([+-])([0-9]{2}):([0-9]{2}))?"
_DATE_TIME = re.compile(f"{_DATE}T{_TIME}{_OFFSET}")
_DATE_ONLY = re.compile(_DATE + _OFFSET)
_TIME_ONLY = re.compile(_TIME + _OFFSET)
_DURATION = re.compile(
    r"-?P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+D)?"
    r"(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?"
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def check_date_time(text: str) -> Complaint | None:
    """What is wrong with an xsd:dateTime; None when it is right."""
    match = _DATE_TIME.fullmatch(text)
    if match is None:
        return _mended(
            text,
            _DATE_TIME_REPAIRS,
            check_date_time,
            _DATE_TIME,
            "a date-time such as 2024-05-31T14:30:00Z",
        )
    sign, year, month, day, hour, minute, second, fraction, offset, _, ahead, of = match.groups()
    return (
        _date_error(sign, year, month, day)
        or _time_error(hour, minute, second, fraction)
        or _offset_error(offset, ahead, of)
    )


def check_date(text: str) -> Complaint | None:
    """What is wrong with an xsd:date; None when it is right."""
    match = _DATE_ONLY.fullmatch(text)
    if match is None:
        return "not a date such as 2024-05-31", ""
    sign, year, month, day, offset, _, ahead, of = match.groups()
    return _date_error(sign, year, month, day) or _offset_error(offset, ahead, of)


def check_time(text: str) -> Complaint | None:
    """What is wrong with an xsd:time; None when it is right."""
    match = _TIME_ONLY.fullmatch(text)
    if match is None:
        return "not a time such as 14:30:00", ""
    hour, minute, second, fraction, offset, _, ahead, of = match.groups()
    return _time_error(hour, minute, second, fraction) or _offset_error(offset, ahead, of)


def check_duration(text: str) -> Complaint | None:
    """What is wrong with an xsd:duration; None when it is right."""
    if _DURATION.fullmatch(text):
        return None
    return _mended(
        text, _DURATION_REPAIRS, check_duration, _DURATION, "a duration such as PT1H30M or P2D"
    )


def days_in_month(sign: str, year: str, month: int) -> int:
    """Days of a month of the proleptic Gregorian calendar; *year* may have any length."""
    if month != 2:
        return _DAYS[month - 1]
    # The last four digits decide, because 10000 is a multiple of 400; the sign does not matter.
    last = int(year[-4:])
    return 29 if last % 4 == 0 and (last % 100 != 0 or last % 400 == 0) else 28


def _date_error(sign: str, year: str, month: str, day: str) -> Complaint | None:
    if len(year) > 4 and year[0] == "0":
        return "a year of more than four digits must not begin with 0", ""
    if not year.strip("0"):
        return "there is no year 0000", ""
    if not 1 <= int(month) <= 12:
        return f"there is no month {month}", ""
    if not 1 <= int(day) <= days_in_month(sign, year, int(month)):
        where = _MONTHS[int(month) - 1] + (f" {sign}{year}" if month == "02" else "")
        return f"day {day} does not exist in {where}", ""
    return None


def _time_error(hour: str, minute: str, second: str, fraction: str | None) -> Complaint | None:
    if hour == "24":
        if minute == second == "00" and not (fraction or "").strip(".0"):
            return None
        return "hour 24 is allowed only as 24:00:00, the end of the day", ""
    if hour > "24":
        return f"there is no hour {hour}", ""
    if minute > "59":
        return f"there is no minute {minute}", ""
    if second > "59":
        reason = "leap seconds are not allowed" if second == "60" else "seconds end at 59"
        return f"there is no second {second}: {reason}", ""
    return None


def _offset_error(offset: str | None, hours: str | None, minutes: str | None) -> Complaint | None:
    if hours is None or minutes is None:
        return None
    if hours > "14" or (hours == "14" and minutes != "00"):
        return f"the offset {offset} is beyond 14:00 hours", ""
    if minutes > "59":
        return f"the offset {offset} has more than 59 minutes", ""
    return None


Rewrite = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str], str]


def _rewrite(
    pattern: str, replacement: str | Callable[[re.Match[str]], str], reason: str
) -> Rewrite:
    return re.compile(pattern, re.ASCII), replacement, reason


def _mended(
    text: str,
    rewrites: tuple[Rewrite, ...],
    check: Callable[[str], Complaint | None],
    legal_form: re.Pattern[str],
    expected: str,
) -> Complaint:
    """The first known slip in *text*, and the text without all known slips if that is right."""
    if not text:
        return f"expected {expected}", ""
    if len(text) > LONGEST_REPAIR:
        return f"expected {expected}", ""
    mended, first = text, ""
    for pattern, replacement, reason in rewrites:
        if pattern.search(mended):
            first = first or reason
            mended = pattern.sub(replacement, mended, count=1)
    if not first:
        return f"expected {expected}", ""
    if mended == text:
        return first, ""
    left = check(mended) if legal_form.fullmatch(mended) else (first, "")
    if left is None:
        return first, mended
    return (first if left[0] == first else f"{first}, and {left[0]}"), ""


def _year_first(match: re.Match[str]) -> str:
    day, month, year = match.groups()
    return f"{year}-{month:0>2}-{day:0>2}"


def _slashed(match: re.Match[str]) -> str:
    # 03/04/2024 may be March or April: only what can be read in one way is rewritten.
    one, two, year = match.groups()
    if int(one) > 12 >= int(two):
        return f"{year}-{two:0>2}-{one:0>2}"
    if int(two) > 12 >= int(one):
        return f"{year}-{one:0>2}-{two:0>2}"
    return match.group()


def _noon_clock(match: re.Match[str]) -> str:
    hour, rest, half = match.groups()
    return f"{int(hour) % 12 + (12 if half in 'pP' else 0):02}{rest}"


_DAY_FIRST = "the date must be written year-month-day"
_DATE_TIME_REPAIRS: tuple[Rewrite, ...] = (
    _rewrite(r"^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})(?![0-9])", _year_first, _DAY_FIRST),
    _rewrite(r"^([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})(?![0-9])", _slashed, _DAY_FIRST),
    _rewrite(
        r"^([0-9]{4})[/.]([0-9]{2})[/.]([0-9]{2})(?![0-9])",
        r"\1-\2-\3",
        "the parts of the date are separated by hyphens",
    ),
    _rewrite(
        r"^([0-9]{4})([0-9]{2})([0-9]{2})(?=[T ]|$)",
        r"\1-\2-\3",
        "the parts of the date are separated by hyphens",
    ),
    _rewrite(r"^[^0-9+-]+(?=[0-9]{4}-[0-9]{2}-[0-9]{2})", "", "other text stands before the date"),
    _rewrite(r"^\+(?=[0-9]{4,}-)", "", "a year has no plus sign"),
    _rewrite(
        r"(?<=-[0-9]{2}) *[t ] *(?=[0-9]{1,2}:?[0-9]{2})",
        "T",
        "a capital T is missing between date and time",
    ),
    _rewrite(
        r"(?<=T)([0-9]{1,2})((?::[0-9]{2}){1,2}) *([AaPp])\.?[Mm]\.?",
        _noon_clock,
        "hours count from 00 to 23, without AM and PM",
    ),
    _rewrite(r"T([0-9]):", r"T0\1:", "the hour needs two digits"),
    _rewrite(
        r"T([0-9]{2})([0-9]{2})([0-9]{2})(?![0-9:])",
        r"T\1:\2:\3",
        "the parts of the time are separated by colons",
    ),
    _rewrite(
        r"(?<=:[0-9]{2}),(?=[0-9])",
        ".",
        "fractions of a second follow a decimal point, not a comma",
    ),
    _rewrite(
        r"(?<=T[0-9]{2}:[0-9]{2}:[0-9]{2})\.(?![0-9])",
        "",
        "the decimal point has no digits after it",
    ),
    _rewrite(r"(T[0-9]{2}:[0-9]{2})(?=$| |[zZ+-])", r"\1:00", "the seconds are missing"),
    _rewrite(r"(?<=[0-9]) *(?:UTC|GMT|z)$", "Z", "universal time is written as a capital Z"),
    _rewrite(r"(?<=[0-9]) +(?=Z$|[+-][0-9:]+$)", "", "no blank is allowed before the offset"),
    _rewrite(
        r"(T[0-9:.]+[+-])([0-9]):([0-9]{2})$",
        r"\g<1>0\2:\3",
        "the offset needs two digits for the hours",
    ),
    _rewrite(
        r"(T[0-9:.]+[+-][0-9]{2})([0-9]{2})$", r"\1:\2", "the offset needs a colon, as in +02:00"
    ),
    _rewrite(r"(T[0-9:.]+[+-][0-9]{2})$", r"\1:00", "the offset needs minutes, as in +02:00"),
    _rewrite(
        r"^(-?[0-9]{4,}-[0-9]{2}-[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?$",
        r"\1T00:00:00\2",
        "it is a date alone: xsd:dateTime needs a time as well",
    ),
    _rewrite(r"^[0-9]{9,13}$", r"\g<0>", "it is a bare number, perhaps seconds since 1970"),
)


def _clock(match: re.Match[str]) -> str:
    hour, minute, second = match.groups()
    parts = [(hour, "H"), (minute, "M"), (second or "0", "S")]
    return "PT" + ("".join(f"{int(n)}{u}" for n, u in parts if int(n)) or "0S")


def _worded(match: re.Match[str]) -> str:
    unit = match.group(2)[0].upper()
    return f"P{match.group(1)}D" if unit == "D" else f"PT{match.group(1)}{unit}"


def _weeks(match: re.Match[str]) -> str:
    return f"P{int(match.group(1)) * 7}D"


_DURATION_REPAIRS: tuple[Rewrite, ...] = (
    _rewrite(
        r"^-?[0-9.,]+$",
        r"\g<0>",
        "the number has no unit: PT10S is ten seconds, PT10M minutes, PT10H hours, P10D days",
    ),
    _rewrite(
        r"^([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?$",
        _clock,
        "a duration names its units, it is not a clock time",
    ),
    _rewrite(
        r"^([0-9]+) ?(s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?)$",
        _worded,
        "the units of a duration are written as in PT1H30M",
    ),
    _rewrite(
        r"^-?[a-zA-Z0-9.,]*[a-z][a-zA-Z0-9.,]*$",
        lambda m: m.group().upper(),
        "the letters of a duration are capitals",
    ),
    _rewrite(r"^P([0-9]{1,6})W$", _weeks, "weeks are not allowed: count days"),
    _rewrite(r"(?<=[0-9]),(?=[0-9])", ".", "fractions follow a decimal point, not a comma"),
    _rewrite(r"^(-?)\+", r"\1", "a duration has no plus sign"),
    _rewrite(r"^(-?)(?=T[0-9])", r"\1P", "the P at the beginning is missing"),
    _rewrite(
        r"^(-?P(?:[0-9]+[YMD])*)(?=[0-9.]+[HS]|[0-9]+M[0-9.]+S)",
        r"\1T",
        "a T belongs before hours, minutes and seconds",
    ),
    _rewrite(r"(?<=[0-9])\.(?=S)", "", "the decimal point has no digits after it"),
    _rewrite(r"(?<=[THM])\.(?=[0-9]+S)", "0.", "the decimal point has no digits before it"),
    _rewrite(r"(?<=[0-9A-Z])T$", "", "the T has no hours, minutes or seconds after it"),
    _rewrite(r"[0-9]\.[0-9]+[YMDH]", r"\g<0>", "only seconds may have a fraction"),
)
