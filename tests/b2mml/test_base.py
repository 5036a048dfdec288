"""What every class of the vocabulary is and does."""

from __future__ import annotations

import base64
import copy
import dataclasses
import datetime as dt
import inspect
import pickle
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    Alternative,
    AnyElement,
    DateTime,
    Description,
    Duration,
    Identifier,
    MaterialLot,
    Measure,
    Nil,
    QuantityString,
    QuantityValue,
    SegmentDependency,
    SyncMaterialLot,
    ValueString,
)
from isa95kit.b2mml.base import Base64Text, Component, record, text

LOT = MaterialLot(
    id=Identifier("LOT-1", scheme_id="ERP"),
    description=(Description("Milk"), Description("Milch", language_id="de")),
    published_date=Nil(),
    extensions=(AnyElement('<x:Silo xmlns:x="urn:plant">7</x:Silo>'),),
)


def test_objects_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError, match=r"dataclasses\.replace"):
        LOT.id = Identifier("LOT-2")  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'id'"):
        del LOT.id
    with pytest.raises(dataclasses.FrozenInstanceError):
        LOT.colour = "white"  # type: ignore[attr-defined]
    assert not hasattr(LOT, "__dict__")


def test_objects_are_compared_and_hashed_by_value() -> None:
    same = dataclasses.replace(LOT)
    other = dataclasses.replace(LOT, id=Identifier("LOT-1"))
    assert same == LOT
    assert same is not LOT
    assert hash(same) == hash(LOT)
    assert other != LOT
    assert len({LOT, same, other}) == 2


def test_equal_fields_of_another_class_are_not_equal() -> None:
    assert Identifier("A") != Description("A")
    assert Identifier("A") != "A"
    assert LOT is not None
    assert DateTime("2024-01-01T00:00:00Z") != DateTime("2024-01-01T00:00:00+00:00")


def test_repr_shows_what_is_held() -> None:
    assert repr(Identifier("LOT-1", scheme_id="ERP")) == (
        "Identifier(value='LOT-1', scheme_id='ERP')"
    )
    assert repr(MaterialLot(id=Identifier(""))) == "MaterialLot(id=Identifier(value=''))"
    assert "published_date=Nil(attributes=())" in repr(LOT)
    assert "quantity" not in repr(LOT)
    assert SyncMaterialLot.DataArea.__qualname__ == "SyncMaterialLot.DataArea"


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_objects_can_be_pickled(protocol: int) -> None:
    data = pickle.dumps(LOT, protocol)
    assert pickle.loads(data) == LOT  # noqa: S301 our own bytes


def test_objects_can_be_copied() -> None:
    assert copy.copy(LOT) == LOT
    deep = copy.deepcopy(LOT)
    assert deep == LOT
    assert deep.id is not LOT.id


def test_classes_are_dataclasses() -> None:
    assert dataclasses.is_dataclass(MaterialLot)
    names = [f.name for f in dataclasses.fields(LOT)]
    assert names[:3] == ["id", "version", "description"]
    assert all(f.kw_only for f in dataclasses.fields(MaterialLot))
    changed = dataclasses.replace(LOT, quantity=(QuantityValue(quantity_string=Nil()),))
    assert changed.id is LOT.id
    assert LOT.quantity == ()
    told = dataclasses.asdict(LOT)
    assert list(told) == names
    assert told["id"]["value"] == "LOT-1"
    assert [d["value"] for d in told["description"]] == ["Milk", "Milch"]


def test_replacing_an_unknown_field_is_refused() -> None:
    with pytest.raises(TypeError, match="colour"):
        dataclasses.replace(LOT, colour="white")  # type: ignore[call-arg]


def test_signatures_can_be_inspected() -> None:
    parameters = inspect.signature(Identifier).parameters
    assert list(parameters)[:2] == ["value", "scheme_id"]
    assert parameters["value"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert parameters["value"].default is inspect.Parameter.empty
    assert parameters["scheme_id"].kind is inspect.Parameter.KEYWORD_ONLY
    assert parameters["scheme_id"].default is None
    lot = inspect.signature(MaterialLot).parameters
    assert {p.kind for p in lot.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert [n for n, p in lot.items() if p.default is inspect.Parameter.empty] == ["id"]
    assert inspect.signature(QuantityValue).parameters["quantity_string"].name == "quantity_string"


def test_text_may_come_first_and_all_else_is_named() -> None:
    assert Identifier("LOT-1") == Identifier(value="LOT-1")
    with pytest.raises(TypeError, match="positional argument"):
        Identifier("LOT-1", "ERP")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional argument"):
        MaterialLot(Identifier("LOT-1"))  # type: ignore[call-arg]


def test_what_is_required_is_named_when_it_is_missing() -> None:
    with pytest.raises(TypeError, match=r"MaterialLot\.__init__\(\) missing .* 'id'"):
        MaterialLot()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"Identifier\.__init__\(\) missing .* 'value'"):
        Identifier()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        MaterialLot(id=Identifier("1"), colour="white")  # type: ignore[call-arg]


def test_a_class_of_its_own_behaves_alike() -> None:
    @record(element="Note", type="NoteType")
    class Note(Component):
        value: str = text(kw_only=False)

    assert Note("a") == Note(value="a")
    assert repr(Note("a")).endswith("Note(value='a')")
    assert copy.deepcopy(Note("a")) == Note("a")


@pytest.mark.parametrize("written", ["12.50", "+1", "-0", ".5", "5.", " 7 \n", "0" * 50 + "1.000"])
def test_numbers_are_exact(written: str) -> None:
    for held in (Measure(written), QuantityString(written), ValueString(written)):
        assert held.value == written
        assert str(held.decimal) == str(Decimal(written.strip()))


def test_a_number_keeps_all_its_digits() -> None:
    digits = "0.1" + "23456789" * 10
    assert str(Measure(digits).decimal) == digits


@pytest.mark.parametrize(
    "written", ["", "1e5", "NaN", "INF", "1,5", "0x1", "1 2", "--1", "٣", "1_0"]
)
def test_what_is_no_decimal_number_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is not a decimal number such as"):
        _ = Measure(written).decimal


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_every_decimal_comes_back(number: Decimal) -> None:
    assert Measure(f"{number:f}").decimal == number


CET = dt.timezone(dt.timedelta(hours=1))


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-02-29T10:11:12", dt.datetime(2024, 2, 29, 10, 11, 12)),
        ("2024-02-29T10:11:12Z", dt.datetime(2024, 2, 29, 10, 11, 12, tzinfo=dt.UTC)),
        ("2024-02-29T10:11:12+01:00", dt.datetime(2024, 2, 29, 10, 11, 12, tzinfo=CET)),
        ("2024-02-29T10:11:12.5", dt.datetime(2024, 2, 29, 10, 11, 12, 500_000)),
        ("2024-02-29T10:11:12.123456000", dt.datetime(2024, 2, 29, 10, 11, 12, 123_456)),
        ("2024-12-31T24:00:00", dt.datetime(2025, 1, 1)),
        ("2024-12-31T24:00:00.00Z", dt.datetime(2025, 1, 1, tzinfo=dt.UTC)),
        (" 2024-01-01T00:00:00\n", dt.datetime(2024, 1, 1)),
    ],
)
def test_moments(written: str, moment: dt.datetime) -> None:
    held = DateTime(written)
    assert held.value == written
    assert held.datetime == moment
    assert held.datetime.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    "written",
    [
        "",
        "2024-01-01",
        "2024-01-01 00:00:00",
        "2024-02-30T00:00:00",
        "2024-01-01T24:00:01",
        "2024-01-01T25:00:00",
        "2024-01-01T00:00:60",
        "2024-01-01T00:00:00+01",
        "2024-01-01T00:00:00+99:00",
        "0000-01-01T00:00:00",
        "-0044-03-15T12:00:00",
        "12024-01-01T00:00:00",
        "9999-12-31T24:00:00",
        "yesterday",
    ],
)
def test_what_python_cannot_hold_as_a_moment_is_refused(written: str) -> None:
    with pytest.raises(ValueError):
        _ = DateTime(written).datetime


def test_a_moment_finer_than_a_microsecond_is_refused() -> None:
    with pytest.raises(ValueError, match="finer than a microsecond; use the text in value"):
        _ = DateTime("2024-01-01T00:00:00.1234567Z").datetime


def test_a_moment_is_written_with_its_offset() -> None:
    assert DateTime.of(dt.datetime(2024, 1, 1, tzinfo=dt.UTC)) == DateTime("2024-01-01T00:00:00Z")
    assert DateTime.of(dt.datetime(2024, 1, 1, 2, 3, 4, 5, CET)).value == (
        "2024-01-01T02:03:04.000005+01:00"
    )


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone: pass an aware datetime"):
        DateTime.of(dt.datetime(2024, 1, 1))


@pytest.mark.parametrize("minutes", [19.5, 841, -841])
def test_an_offset_that_xml_schema_cannot_write_is_refused(minutes: float) -> None:
    zone = dt.timezone(dt.timedelta(minutes=minutes))
    with pytest.raises(ValueError, match="offsets in whole minutes"):
        DateTime.of(dt.datetime(2024, 1, 1, tzinfo=zone))


@given(
    st.datetimes(
        timezones=st.integers(-840, 840).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))
    )
)
def test_every_aware_moment_comes_back(moment: dt.datetime) -> None:
    held = DateTime.of(moment).datetime
    assert held == moment
    assert held.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    ("written", "length"),
    [
        ("PT1H30M", dt.timedelta(minutes=90)),
        ("-P1DT0.5S", -dt.timedelta(days=1, seconds=0.5)),
        ("P0Y0M2D", dt.timedelta(days=2)),
        ("PT0.000001S", dt.timedelta(microseconds=1)),
        ("PT1.5000000000S", dt.timedelta(seconds=1.5)),
        (" PT90S ", dt.timedelta(seconds=90)),
    ],
)
def test_lengths_of_time(written: str, length: dt.timedelta) -> None:
    assert Duration(written).value == written
    assert Duration(written).timedelta == length


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("P1M", "depends on the calendar"),
        ("P2Y", "depends on the calendar"),
        ("PT0.0000001S", "finer than a microsecond"),
        ("PT1." + "0" * 40 + "1S", "finer than a microsecond"),
        ("P999999999999D", "longer than Python's timedelta can hold"),
        ("PT", "is not a duration"),
        ("P", "is not a duration"),
        ("", "is not a duration"),
        ("P1DT", "is not a duration"),
        ("1H", "is not a duration"),
        ("PT1H30", "is not a duration"),
    ],
)
def test_a_length_of_time_that_cannot_be_held_is_refused(written: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        _ = Duration(written).timedelta


@record(element="", type="")
class Picture(Base64Text, Component):
    """Text that is base64; no message of V0701 holds such a class."""

    value: str = text(kw_only=False)


@given(st.binary())
def test_octets_come_back(data: bytes) -> None:
    assert Picture(base64.b64encode(data).decode()).data == data


def test_base64_may_be_broken_into_lines() -> None:
    assert Picture(" aGVs\n  bG8=\n").data == b"hello"
    for wrong in ("aGVsbG8", "aGV$bG8=", "é"):
        with pytest.raises(ValueError):
            _ = Picture(wrong).data


def test_nil_is_neither_absent_nor_empty() -> None:
    absent = MaterialLot(id=Identifier("1"))
    nil = MaterialLot(id=Identifier("1"), published_date=Nil())
    empty = MaterialLot(id=Identifier("1"), published_date=DateTime(""))
    assert len({absent, nil, empty}) == 3
    assert absent.published_date is None
    assert Nil() == Nil()
    assert Nil((("languageID", "de"),)) != Nil()


def test_an_element_of_a_plant_has_its_name() -> None:
    assert AnyElement('<x:Silo xmlns:x="urn:plant"/>').name == "x:Silo"
    assert AnyElement("<Silo>7</Silo>").name == "Silo"
    assert AnyElement("<Silo\n a='1'/>").name == "Silo"
    assert AnyElement("").name == ""
    assert AnyElement("<a/>") == AnyElement("<a/>") != AnyElement("<b/>")


def test_an_item_of_a_choice_says_what_it_stands_for() -> None:
    first = Alternative("SegmentID", Identifier("1"))
    second = Alternative("ProcessSegmentID", Identifier("1"))
    assert first != second
    assert first.value == second.value
    field = next(f for f in dataclasses.fields(SegmentDependency) if f.name == "segments")
    assert list(field.metadata["alternatives"]) == [
        "ProductSegmentID",
        "ProcessSegmentID",
        "SegmentID",
    ]
    with pytest.raises(dataclasses.FrozenInstanceError):
        first.name = "Other"  # type: ignore[misc]
