"""The dates of objects: which classes have them, what they mean, and what is wrong with them."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from isa95kit import b2mml
from isa95kit.b2mml import (
    DateTime,
    GRecipe,
    GRecipeHeader,
    Header,
    Identifier,
    JobOrder,
    MasterRecipe,
    MaterialDefinition,
    WorkAlert,
    WorkMaster,
    WorkRecord,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.effectivity import (
    ALWAYS,
    EffectivityFields,
    ImpossiblePeriod,
    NaiveDateTime,
    NoEffectivity,
    Period,
    UnusableDateTime,
    check_period,
    effectivity_fields,
    is_effective,
    period_of,
)
from isa95kit.effectivity.dates import called
from tests.effectivity.strategies import definition, definitions, moments

JULY = dt.datetime(2025, 7, 1, tzinfo=dt.UTC)
VIENNA = ZoneInfo("Europe/Vienna")
PLAIN = EffectivityFields("effective_start_date", "effective_end_date")


def classes() -> dict[str, type[Component]]:
    """Every class of the vocabulary that is no message."""
    found = {}
    for module in pkgutil.iter_modules(b2mml.__path__):
        if module.name in ("base", "messages"):
            continue
        imported = importlib.import_module(f"{b2mml.__name__}.{module.name}")
        for name in imported.__all__:
            cls = getattr(imported, name)
            if issubclass(cls, Component):
                found[name] = cls
    return found


CLASSES = classes()


def on_the_wire(cls: type[Component]) -> set[str]:
    return {f.metadata.get("name", "") for f in cls.__dataclass_fields__.values()}


def test_thirty_four_classes_have_a_version_and_both_dates() -> None:
    full = {"Version", "EffectiveStartDate", "EffectiveEndDate"}
    versioned = {name for name, cls in CLASSES.items() if full <= on_the_wire(cls)}
    assert len(versioned) == 34
    assert all(effectivity_fields(CLASSES[name]) == PLAIN for name in versioned)


def test_thirty_classes_have_a_version_without_both_dates() -> None:
    rest = {
        name: effectivity_fields(cls)
        for name, cls in CLASSES.items()
        if "Version" in on_the_wire(cls) and "EffectiveStartDate" not in on_the_wire(cls)
    }
    assert len(rest) == 30
    records = {
        "OperationsRecordEntryTemplate",
        "OperationsRecordTemplate",
        "WorkRecord",
        "WorkRecordEntry",
    }
    recipes = {"ControlRecipe", "MasterRecipe", "RecipeElement"}
    assert {name for name, fields in rest.items() if fields is not None} == records | recipes


def test_every_end_in_the_vocabulary_is_known() -> None:
    ends = {"EffectiveEndDate", "ExpirationDate"}
    own = {name for name, cls in CLASSES.items() if ends & on_the_wire(cls)}
    known = {name: fields for name, cls in CLASSES.items() if (fields := effectivity_fields(cls))}
    # The expiration date of a batch record stands alone and is no end of an effectivity.
    assert own - {"BatchProductionRecord"} == {
        n for n, fields in known.items() if not fields.header
    }
    for name, fields in known.items():
        if not fields.header:
            assert {fields.start, fields.end} <= CLASSES[name].__dataclass_fields__.keys()


@pytest.mark.parametrize("name", ["ControlRecipe", "GRecipe", "MasterDataProfile", "MasterRecipe"])
def test_a_header_speaks_for_what_it_stands_in(name: str) -> None:
    fields = effectivity_fields(CLASSES[name])
    assert fields is not None
    header = str(CLASSES[name].__dataclass_fields__[fields.header].type).partition(" ")[0]
    assert effectivity_fields(CLASSES[header]) == fields._replace(header="")


@given(moments, moments)
def test_dates_are_bounds(one: dt.datetime, other: dt.datetime) -> None:
    start, end = sorted((one, other))
    if start == end:
        with pytest.raises(ImpossiblePeriod):
            period_of(definition("1", start, end))
    else:
        assert period_of(definition("1", start, end)) == Period(start, end)


@given(definitions(), moments)
def test_is_effective_asks_the_period(obj: MaterialDefinition, at: dt.datetime) -> None:
    assert is_effective(obj, at) is period_of(obj).contains(at)
    assert check_period(obj) == ()


def test_no_dates_are_no_bounds() -> None:
    assert period_of(definition()) is ALWAYS
    assert period_of(MasterRecipe(id=Identifier("R"))) is ALWAYS


def test_irregular_classes() -> None:
    header = Header(
        effective_date=DateTime("2025-07-01T00:00:00Z"),
        expiration_date=DateTime("2025-08-01T00:00:00Z"),
    )
    recipe = MasterRecipe(id=Identifier("R"), header=header)
    assert period_of(recipe) == period_of(header) == Period(JULY, JULY + dt.timedelta(days=31))
    general = GRecipe(header=GRecipeHeader(expiration_date=DateTime("2025-07-01T00:00:00Z")))
    assert period_of(general) == Period(None, JULY)
    alert = WorkAlert(id=Identifier("A"), effective_start_date=DateTime("2025-07-01T00:00:00Z"))
    assert period_of(alert) == Period(JULY)
    record = WorkRecord(
        id=Identifier("R"),
        effective_timestamp=DateTime("2025-07-01T00:00:00Z"),
        work_record_entry=(),
        work_record_specification_id=Identifier("S"),
    )
    assert period_of(record) == Period(JULY)


def test_classes_without_dates_are_refused() -> None:
    with pytest.raises(NoEffectivity, match="JobOrder has no dates"):
        period_of(JobOrder(id=Identifier("J")))
    assert check_period(JobOrder(id=Identifier("J"))) == ()
    with pytest.raises(TypeError, match="no object of the vocabulary"):
        period_of("W-1")  # type: ignore[arg-type]


def work(start: str | None = None, end: str | None = None) -> WorkMaster:
    return WorkMaster(
        id=Identifier("W-1"),
        effective_start_date=None if start is None else DateTime(start),
        effective_end_date=None if end is None else DateTime(end),
    )


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-06-30T24:00:00Z", JULY),
        (" 2025-07-01T02:00:00+02:00\n", JULY),
        ("2025-06-30T10:00:00-14:00", JULY),
        ("2025-07-01T00:00:00.000000000Z", JULY),
    ],
)
def test_the_same_moment_in_other_words(text: str, moment: dt.datetime) -> None:
    assert period_of(work(text)) == Period(moment)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2025-07-01T00:00:00.0000001Z", "finer than a microsecond"),
        ("12025-07-01T00:00:00Z", "that Python's datetime can hold"),
        ("9999-12-31T24:00:00Z", "later than Python's datetime can hold"),
        ("2025-02-30T00:00:00Z", "day is out of range|day .*must be"),
        ("tomorrow", "not a date-time"),
        ("", "not a date-time"),
    ],
)
def test_dates_that_cannot_be_placed(text: str, said: str) -> None:
    with pytest.raises(UnusableDateTime, match=said) as caught:
        period_of(work(text))
    assert "EffectiveStartDate" in str(caught.value)
    assert "WorkMaster W-1" in str(caught.value)
    (finding,) = check_period(work(text))
    assert (finding.rule, finding.path) == ("EFF-001", "/WorkMaster/EffectiveStartDate")


def test_a_nil_date() -> None:
    nil = WorkMaster(id=Identifier("W-1"), effective_end_date=Nil())  # type: ignore[arg-type]
    with pytest.raises(UnusableDateTime, match="leave it out where there is no bound"):
        period_of(nil)
    assert [f.rule for f in check_period(nil)] == ["EFF-001"]


def test_naive_dates_are_refused_or_read_in_a_time_zone() -> None:
    local = work("2025-07-01T02:00:00", "2025-08-01T00:00:00Z")
    with pytest.raises(NaiveDateTime, match=r"EffectiveStartDate '2025-07-01T02:00:00' of WorkMas"):
        period_of(local)
    assert period_of(local, timezone=VIENNA).start == JULY
    (finding,) = check_period(local)
    assert (finding.rule, finding.path) == ("TIME-001", "/WorkMaster/EffectiveStartDate")
    assert check_period(local, timezone=VIENNA) == ()


@pytest.mark.parametrize(
    ("text", "how_often"), [("2025-10-26T02:30:00", "twice"), ("2025-03-30T02:30:00", "never")]
)
def test_readings_that_no_time_zone_decides(text: str, how_often: str) -> None:
    with pytest.raises(UnusableDateTime, match=f"Europe/Vienna shows .* {how_often}"):
        period_of(work(text), timezone=VIENNA)


def test_every_date_is_checked() -> None:
    found = check_period(work("2025-07-01T00:00:00", "never"))
    assert [(f.rule, f.path.rpartition("/")[2]) for f in found] == [
        ("TIME-001", "EffectiveStartDate"),
        ("EFF-001", "EffectiveEndDate"),
    ]


@pytest.mark.parametrize("end", ["2025-07-01T00:00:00Z", "2025-06-01T00:00:00Z"])
def test_an_end_that_does_not_lie_after_the_start(end: str) -> None:
    with pytest.raises(ImpossiblePeriod, match=f"EffectiveEndDate '{end}' of WorkMaster W-1 does"):
        period_of(work("2025-07-01T00:00:00Z", end))
    (finding,) = check_period(work("2025-07-01T00:00:00Z", end))
    assert (finding.rule, finding.path) == ("EFF-001", "/WorkMaster/EffectiveEndDate")


def test_the_path_leads_into_the_header() -> None:
    recipe = MasterRecipe(
        id=Identifier("R"), header=Header(effective_date=DateTime("2025-07-01T00:00:00"))
    )
    (finding,) = check_period(recipe)
    assert finding.path == "/MasterRecipe/Header/EffectiveDate"


def test_a_naive_moment_is_misuse() -> None:
    with pytest.raises(NaiveDateTime):
        is_effective(definition(), JULY.replace(tzinfo=None))


def test_names_in_messages_are_short() -> None:
    assert len(called(WorkMaster(id=Identifier("X" * 1000)))) < 100
