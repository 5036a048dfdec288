"""The application area of messages: sender, receivers, clock, ids, confirmation."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    Identifier,
    TransConfirmationCode,
    TransConfirmationCodeValue,
    TransReceiver,
    TransSender,
)
from isa95kit.transactions import RELEASE_ID, Envelope, TransactionError

SENDER = TransSender(
    logical_id=Identifier("ERP"),
    component_id=Identifier("PP"),
    confirmation_code=TransConfirmationCode(TransConfirmationCodeValue.ALWAYS),
)


def test_by_default_ids_are_uuids_and_times_are_aware() -> None:
    one, two = Envelope().application_area(), Envelope().application_area()
    assert one.sender is None
    assert one.receiver == ()
    assert one.bodid is not None
    assert two.bodid is not None
    assert UUID(one.bodid.value) != UUID(two.bodid.value)
    moment = one.creation_date_time.datetime
    assert abs(datetime.now(UTC) - moment) < timedelta(minutes=5)


@given(st.datetimes(timezones=st.integers(-840, 840).map(lambda m: timezone(timedelta(minutes=m)))))
def test_the_time_is_that_of_the_clock_with_its_offset(moment: datetime) -> None:
    area = Envelope(clock=lambda: moment).application_area()
    written = area.creation_date_time.datetime
    assert written == moment
    assert written.utcoffset() == moment.utcoffset()


def test_a_clock_without_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        Envelope(clock=lambda: datetime(2026, 3, 2)).application_area()


@pytest.mark.parametrize("given", ["MES", ("MES",), iter(["MES"])])
def test_receivers_are_one_or_several(given: Any) -> None:
    envelope = Envelope(receivers=given)
    expected = (TransReceiver(logical_id=Identifier("MES")),)
    assert envelope.application_area().receiver == expected
    assert envelope.application_area().receiver == expected, "an iterator is kept"


def test_elements_are_taken_as_they_are() -> None:
    receiver = TransReceiver(component_id=Identifier("WM"))
    area = Envelope(sender=SENDER, receivers=receiver).application_area()
    assert area.sender is SENDER
    assert area.receiver == (receiver,)


@pytest.mark.parametrize("code", list(TransConfirmationCodeValue))
def test_a_confirmation_is_asked_for(code: TransConfirmationCodeValue) -> None:
    for sender in (None, "ERP", SENDER):
        area = Envelope(sender=sender, confirmation=str(code)).application_area()
        assert area.sender is not None
        assert area.sender.confirmation_code == TransConfirmationCode(code)
    assert Envelope(sender=SENDER).asked_confirmation() is TransConfirmationCodeValue.ALWAYS
    assert Envelope(sender="ERP").asked_confirmation() is None


def test_a_message_that_asks_for_none() -> None:
    area = Envelope(sender=SENDER, confirmation="Always").application_area(asks=False)
    assert area.sender == TransSender(logical_id=Identifier("ERP"), component_id=Identifier("PP"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"sender": ""},
        {"receivers": " "},
        {"new_id": lambda: ""},
        {"confirmation": "Sometimes"},
    ],
)
def test_blank_and_unknown_values_are_refused(wrong: Any) -> None:
    with pytest.raises(TransactionError):
        Envelope(**wrong).application_area()
    with pytest.raises(TransactionError, match="release_id is blank"):
        Envelope(release_id="")


def test_the_release_is_named_as_the_standard_names_it() -> None:
    assert RELEASE_ID == "B2MML-V0701"
    assert Envelope(sender="ERP").context()["release_id"] == RELEASE_ID
