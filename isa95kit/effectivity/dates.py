"""The period in which an object is in force.

A period is half-open: EffectiveStartDate is the first moment of it, EffectiveEndDate the first
moment after it. So a version that ends at midnight and one that starts at that midnight share no
moment and leave none out. An absent date is no bound. The end of an earlier day is best written as
the midnight after it: ``2025-06-30T23:59:59Z`` as an end leaves out the last second of June.

    >>> from isa95kit.b2mml import DateTime, Identifier, MaterialDefinition
    >>> soap = MaterialDefinition(
    ...     id=Identifier("SOAP"), effective_start_date=DateTime("2025-07-01T00:00:00+02:00")
    ... )
    >>> str(period_of(soap))
    '[2025-07-01T00:00:00+02:00, …)'

Moments are compared, never the clock readings that name them: offsets may differ. A date without
an offset names no moment and is refused, unless the caller says what time zone it is in.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Any, NamedTuple

from isa95kit.b2mml.base import Component, Nil
from isa95kit.b2mml.core_components import DateTime, Identifier
from isa95kit.effectivity.errors import (
    ImpossiblePeriod,
    NaiveDateTime,
    NoEffectivity,
    UnusableDateTime,
)
from isa95kit.effectivity.period import ALWAYS, Period, moment_of
from isa95kit.findings import Finding, Layer, Severity, shorten

__all__ = [
    "EffectivityFields",
    "called",
    "check_period",
    "effectivity_fields",
    "is_effective",
    "period_of",
]


class EffectivityFields(NamedTuple):
    """Where a class keeps its dates: in its own fields, or in those of its field ``header``."""

    start: str
    end: str
    header: str = ""


_ZERO = dt.timedelta()
_PAIRS = (
    ("effective_start_date", "effective_end_date"),
    # Recipes of BatchML and general recipes.
    ("effective_date", "expiration_date"),
    # Records and their entries: effective from a time stamp on.
    ("effective_timestamp", "effective_end_date"),
)
_KNOWN: dict[type[Component], EffectivityFields | None] = {}
_HEADERS = {
    "Header": EffectivityFields("effective_date", "expiration_date", "header"),
    "GRecipeHeader": EffectivityFields("effective_date", "expiration_date", "header"),
    "MasterDataProfileHeader": EffectivityFields(
        "effective_start_date", "effective_end_date", "header"
    ),
}


def effectivity_fields(cls: type[Component]) -> EffectivityFields | None:
    """The fields in which objects of a class say when they are in force, None where they cannot.

    34 classes have a version and both dates, WorkAlert has dates alone. Records and record
    templates are effective from EffectiveTimestamp on. Headers of recipes have EffectiveDate and
    ExpirationDate, and speak for the recipe they stand in; so does a master data profile's header.

    >>> from isa95kit.b2mml import JobOrder, MasterRecipe, WorkMaster
    >>> effectivity_fields(WorkMaster)
    EffectivityFields(start='effective_start_date', end='effective_end_date', header='')
    >>> effectivity_fields(MasterRecipe)
    EffectivityFields(start='effective_date', end='expiration_date', header='header')
    >>> effectivity_fields(JobOrder) is None
    True
    """
    try:
        return _KNOWN[cls]
    except KeyError:
        return _KNOWN.setdefault(cls, _found_in(cls))


def _found_in(cls: type[Component]) -> EffectivityFields | None:
    declared = cls.__dataclass_fields__
    for start, end in _PAIRS:
        if start in declared and end in declared:
            return EffectivityFields(start, end)
    header = str(declared["header"].type).split(" | ")[0] if "header" in declared else ""
    return _HEADERS.get(header)


def period_of(obj: Component, *, timezone: dt.tzinfo | None = None) -> Period:
    """The period in which an object is in force.

    *timezone* is where dates without an offset were written; without it they are refused.

    Raises NoEffectivity for an object of a class without effectivity dates; NaiveDateTime for a
    date without an offset; UnusableDateTime for one that is nil, no date, finer than a microsecond,
    beyond the year 9999, or a reading that the clock of *timezone* shows twice or never;
    ImpossiblePeriod when the end does not lie after the start (EFF-001).

    >>> from isa95kit.b2mml import DateTime, Identifier, WorkMaster
    >>> work = WorkMaster(id=Identifier("W"), effective_end_date=DateTime("2025-07-01T00:00:00"))
    >>> period_of(work)
    Traceback (most recent call last):
      ...
    isa95kit.effectivity.errors.NaiveDateTime: EffectiveEndDate '2025-07-01T00:00:00' of WorkMaster
    W has no offset; write it, as in 2025-07-01T00:00:00Z, or pass timezone=…
    >>> from zoneinfo import ZoneInfo
    >>> str(period_of(work, timezone=ZoneInfo("Europe/Vienna")))
    '(…, 2025-07-01T00:00:00+02:00)'
    """
    holder, where = _dates(obj)
    if holder is None:
        return ALWAYS
    start, end = getattr(holder, where.start), getattr(holder, where.end)
    if start is None and end is None:
        return ALWAYS
    texts = _text_of(start), _text_of(end)
    if (start is None or texts[0] is not None) and (end is None or texts[1] is not None):
        try:
            return _period(*texts, timezone)
        except ValueError:
            pass  # said again below, with the names of object and field
    first, last = (
        None if date is None else _bound(obj, holder, field, date, timezone)
        for field, date in ((where.start, start), (where.end, end))
    )
    try:
        return Period(first, last)
    except ImpossiblePeriod:
        raise ImpossiblePeriod(
            f"{_wire_name(holder, where.end)} {texts[1]!r} of {called(obj)} does not lie after "
            f"{_wire_name(holder, where.start)} {texts[0]!r}; correct one of them (EFF-001)"
        ) from None


def is_effective(obj: Component, at: dt.datetime, *, timezone: dt.tzinfo | None = None) -> bool:
    """Whether an object is in force at a moment. Raises as `period_of` and `Period.contains` do.

    >>> from datetime import UTC, datetime
    >>> from isa95kit.b2mml import DateTime, Identifier, Person
    >>> ann = Person(id=Identifier("ANN"), effective_end_date=DateTime("2025-07-01T00:00:00Z"))
    >>> is_effective(ann, datetime(2025, 6, 30, 23, 59, tzinfo=UTC))
    True
    >>> is_effective(ann, datetime(2025, 7, 1, tzinfo=UTC))
    False
    """
    return period_of(obj, timezone=timezone).contains(at)


def check_period(obj: Component, *, timezone: dt.tzinfo | None = None) -> tuple[Finding, ...]:
    """What is wrong with the dates of an object: TIME-001, EFF-001; nothing for other classes.

    Every date is looked at, not only the first that is wrong. Paths begin at the object.

    >>> from isa95kit.b2mml import DateTime, Identifier, WorkMaster
    >>> wrong = WorkMaster(
    ...     id=Identifier("W"),
    ...     effective_start_date=DateTime("2025-02-01T00:00:00Z"),
    ...     effective_end_date=DateTime("2025-01-01T00:00:00Z"),
    ... )
    >>> [(f.rule, f.path) for f in check_period(wrong)]
    [('EFF-001', '/WorkMaster/EffectiveEndDate')]
    """
    if effectivity_fields(type(obj)) is None:
        return ()
    holder, where = _dates(obj)
    if holder is None:
        return ()
    top = f"/{type(obj).__name__}" + ("/Header" if where.header else "")
    found = []
    for field in (where.start, where.end):
        date = getattr(holder, field)
        if date is None:
            continue
        try:
            _bound(obj, holder, field, date, timezone)
        except ValueError as error:
            naive = isinstance(error, NaiveDateTime)
            path = f"{top}/{_wire_name(holder, field)}"
            found.append(_finding("TIME-001" if naive else "EFF-001", str(error), path))
    if not found:
        try:
            period_of(obj, timezone=timezone)
        except ImpossiblePeriod as error:
            found.append(_finding("EFF-001", str(error), f"{top}/{_wire_name(holder, where.end)}"))
    return tuple(found)


def _dates(obj: Component) -> tuple[Any, EffectivityFields]:
    """The object that holds the dates, None where a header is absent or nil, and their fields."""
    if not isinstance(obj, Component):
        raise TypeError(f"{obj!r} is no object of the vocabulary")
    where = effectivity_fields(type(obj))
    if where is None:
        raise NoEffectivity(f"{type(obj).__name__} has no dates that say when it is in force")
    if not where.header:
        return obj, where
    header = getattr(obj, where.header)
    return (None if isinstance(header, Nil) else header), where


@lru_cache(maxsize=8192)
def _period(start: str | None, end: str | None, timezone: dt.tzinfo | None) -> Period:
    """Masters are released in waves: thousands share their dates, and so their period."""
    return Period(
        None if start is None else _moment(start, timezone),
        None if end is None else _moment(end, timezone),
    )


@lru_cache(maxsize=8192)
def _moment(text: str, timezone: dt.tzinfo | None) -> dt.datetime:
    try:
        moment = DateTime(text).datetime
    except ValueError as error:
        raise UnusableDateTime(f"{error}; write one that can be compared") from error
    if moment.tzinfo is not None:
        return moment_of(moment)
    if timezone is None:
        raise NaiveDateTime(f"has no offset; write it, as in {text.strip()}Z, or pass timezone=…")
    return moment_of(_in_zone(moment, timezone))


def _in_zone(reading: dt.datetime, timezone: dt.tzinfo) -> dt.datetime:
    """The moment at which the clock of a time zone shows a reading."""
    early, late = (reading.replace(tzinfo=timezone, fold=fold) for fold in (0, 1))
    if early.utcoffset() == late.utcoffset():
        return early
    # Between the offsets before and after a change lies a reading that the clock shows twice, where
    # it was put back, or never, where it was put forward.
    twice = (early.utcoffset() or _ZERO) > (late.utcoffset() or _ZERO)
    raise UnusableDateTime(
        f"the clock of {timezone} shows {reading.isoformat()} {'twice' if twice else 'never'}; "
        "write the date with its offset"
    )


def _bound(
    obj: Component, holder: Component, field: str, date: object, timezone: dt.tzinfo | None
) -> dt.datetime:
    """A date as a moment; what is wrong with it is said with the names of object and field."""
    text = _text_of(date)
    what = f"{_wire_name(holder, field)}{'' if text is None else f' {shorten(text)!r}'}"
    named = f"{what} of {called(obj)}"
    if text is None:
        raise UnusableDateTime(f"{named} is nil or no date; leave it out where there is no bound")
    try:
        return _moment(text, timezone)
    except NaiveDateTime as error:
        raise NaiveDateTime(f"{named} {error}") from None
    except UnusableDateTime as error:
        raise UnusableDateTime(f"{named}: {error}") from None


def _text_of(date: object) -> str | None:
    return date.value if isinstance(date, DateTime) else None


def _wire_name(holder: Component, field: str) -> str:
    return str(holder.__dataclass_fields__[field].metadata["name"])


def called(obj: Component) -> str:
    """An object as a message names it: class, ID and version, shortened.

    >>> from isa95kit.b2mml import Identifier, WorkMaster
    >>> called(WorkMaster(id=Identifier("W-1"), version=Identifier("2")))
    'WorkMaster W-1 version 2'
    """
    words = [type(obj).__name__]
    for label, field in (("", "id"), ("version ", "version")):
        held = getattr(obj, field, None)
        if isinstance(held, Identifier):
            words.append(label + shorten(held.value))
    return " ".join(words)


def _finding(rule: str, message: str, path: str) -> Finding:
    hints = {
        "TIME-001": "Write every date with its offset: Z or +hh:mm.",
        "EFF-001": "Write dates of which the start lies before the end.",
    }
    return Finding(
        rule, Severity.ERROR, Layer.RULE, message, path, hint=hints[rule], source="ISA-95 Part 2"
    )
