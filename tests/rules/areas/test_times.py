"""TIME rules beyond their examples: answers, resends, and the times of jobs."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from isa95kit.b2mml import (
    DateTime,
    Identifier,
    JobResponse,
    JobResponseList,
    MaterialLot,
    OperationsPerformance,
    OperationsRequest,
    OperationsResponse,
    OperationsSchedule,
    OpSegmentRequirement,
    OpSegmentResponse,
)
from isa95kit.b2mml.base import Component
from isa95kit.rules.areas import times
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.history import MessageHistory, Sent
from isa95kit.transactions import acknowledge, cancel, change, process, sync

RULES = {rule.id: RuleSet([rule]) for rule in times.RULES}
NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
LOT = MaterialLot(id=Identifier("L-1"))


def found(rule: str, obj: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [finding.path for finding in RULES[rule].check(obj, context).findings]


def at_noon() -> dt.datetime:
    return NOON


def made_at(message: Any, text: str) -> Component:
    area = replace(message.application_area, creation_date_time=DateTime(text))
    changed: Component = replace(message, application_area=area)
    return changed


def test_an_answer_may_repeat_an_old_request() -> None:
    request = process(LOT, clock=lambda: NOON - dt.timedelta(days=9), acknowledge="Always")
    assert found("TIME-003", request, Context(clock=at_noon)) == [
        "/ProcessMaterialLot/ApplicationArea/CreationDateTime"
    ]
    answer = acknowledge(request, clock=at_noon)
    assert found("TIME-003", answer, Context(clock=at_noon)) == []


def test_a_resend_keeps_its_old_time() -> None:
    history = MessageHistory()
    for hour, bodid in ((9, "B-9"), (10, "B-10")):
        history = history.received(Sent("MES", NOON.replace(hour=hour), bodid))
    context = Context(history=history)

    def resent(bodid: str) -> Component:
        return sync(LOT, sender="MES", new_id=lambda: bodid, clock=lambda: NOON.replace(hour=9))

    assert found("TIME-004", resent("B-9"), context) == []
    assert found("TIME-004", resent("B-8"), context) == [
        "/SyncMaterialLot/ApplicationArea/CreationDateTime"
    ]


@pytest.mark.parametrize(
    ("made", "ended", "late"),
    [
        ("2026-03-01T12:00:00Z", "2026-03-01T12:00:00.4Z", False),
        ("2026-03-01T12:00:00Z", "2026-03-01T12:00:01Z", True),
        ("2026-03-01T12:00:00.000Z", "2026-03-01T12:00:00.4Z", True),
        ("2026-03-01T12:00:00Z", "2026-03-01T14:00:00+02:00", False),
        ("2026-03-01T12:00:00Z", "2026-03-02T12:00:00", False),
    ],
)
def test_fractions_and_offsets(made: str, ended: str, late: bool) -> None:
    done = JobResponse(id=Identifier("1"), end_time=DateTime(ended))
    whole = JobResponseList(id=Identifier("R"), job_response=(done,))
    for verb in (process, sync, change):
        message = made_at(verb(whole), made)
        assert bool(found("TIME-005", message)) is late
    assert found("TIME-005", made_at(cancel(whole), made)) == []


def test_what_an_order_wants_to_be_reported_has_not_been_done() -> None:
    later = OpSegmentResponse(id=Identifier("1"), actual_end_time=DateTime("2027-03-01T12:00:00Z"))
    response = OperationsResponse(id=Identifier("R"), segment_response=(later,))
    told = OperationsPerformance(id=Identifier("P"), operations_response=(response,))
    assert found("TIME-005", sync(told, clock=at_noon)) != []
    operation = OpSegmentRequirement(
        id=Identifier("10"),
        process_segment_id=Identifier("MIX"),
        operations_definition_id=Identifier("D"),
        operations_segment_id=Identifier("10"),
        requested_segment_response=(later,),
    )
    order = OperationsRequest(id=Identifier("PO-1"), segment_requirement=(operation,))
    asked = OperationsSchedule(id=Identifier("S"), operations_request=(order,))
    assert found("TIME-005", process(asked, clock=at_noon)) == []
