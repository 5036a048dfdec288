"""Changes of status and codes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from isa95kit.b2mml import Code, DateTime, TransChangeStatus, TransStateChange
from isa95kit.transactions import TransactionError, Verb, change_status
from isa95kit.transactions.criteria import RESPONSES

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_a_change_of_status_is_written_where_the_schema_has_it() -> None:
    listed = Code("R-1", list_id="REASONS")
    status = change_status(
        "HOLD",
        reason=listed,
        from_state="Released",
        to_state="Blocked",
        changed=NOON,
        effective=DateTime("2026-03-03T00:00:00"),
        description=("in doubt", "ask QA"),
    )
    assert status.code == Code("HOLD")
    assert status.reason_code is listed
    assert status.state_change == (
        TransStateChange(
            from_state_code=Code("Released"),
            to_state_code=Code("Blocked"),
            change_date_time=DateTime("2026-03-02T12:00:00Z"),
        ),
    )
    assert status.effective_date_time == DateTime("2026-03-03T00:00:00")
    assert [d.value for d in status.description] == ["in doubt", "ask QA"]


def test_what_is_not_said_is_not_written() -> None:
    assert change_status(reason="R") == TransChangeStatus(reason_code=Code("R"))
    assert change_status(to_state="B").state_change[0].from_state_code is None
    assert [d.value for d in change_status(description="one").description] == ["one"]


def test_a_change_of_status_says_something() -> None:
    with pytest.raises(TransactionError, match="says nothing"):
        change_status()
    with pytest.raises(TransactionError, match="a code is blank"):
        change_status(reason="")
    with pytest.raises(TransactionError, match="description is blank"):
        change_status(description=" ")
    with pytest.raises(ValueError, match="no time zone"):
        change_status(effective=datetime(2026, 3, 2))


def test_the_codes_of_answers() -> None:
    assert {verb: " ".join(codes) for verb, codes in RESPONSES.items()} == {
        Verb.SHOW: "Accepted Rejected",
        Verb.ACKNOWLEDGE: "Accepted Modified Rejected",
        Verb.RESPOND: "Replaced Modified Rejected",
        Verb.CONFIRM: "Accepted Rejected",
    }
