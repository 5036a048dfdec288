"""What is known of an exchange as it goes on, beside what was known from the beginning."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from isa95kit.b2mml import (
    DateTime,
    Identifier,
    JobResponse,
    JobResponseList,
    MaterialDefinition,
    MaterialLot,
    Status,
)
from isa95kit.b2mml.base import Component
from isa95kit.business_keys import business_keys
from isa95kit.identity import Identity
from isa95kit.master_data import Catalogue
from isa95kit.rules.agreement import Agreement, Systems
from isa95kit.rules.context import Context
from isa95kit.rules.decisions import Decision, DecisionRegister
from isa95kit.rules.exchange import Exchange, created_at
from isa95kit.rules.history import MessageHistory, Posting, counted
from isa95kit.rules.roles import RoleTable
from isa95kit.rules.state import PlantState
from isa95kit.transactions import Transactions

NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
L1 = Identity("MaterialLot", "", "", "", "L-1")
MES = Transactions(sender="MES", clock=lambda: NOON)


def lot(name: str, state: str = "") -> MaterialLot:
    return MaterialLot(id=Identifier(name), status=Status(state) if state else None)


def after(context: Context, *messages: Component) -> Context:
    exchange = Exchange(context)
    for message in messages:
        exchange.take(message)
    return exchange.context()


def job(number: str) -> Any:
    done = JobResponse(id=Identifier(number), job_order_id=Identifier("J-1"))
    return MES.process(JobResponseList(id=Identifier("R"), job_response=(done,)))


def test_what_was_known_before_stays_known() -> None:
    key = business_keys(job("1"))[0]
    given = Context(
        known=PlantState.of(lot("L-0")),
        history=MessageHistory().posted(key, Posting("digest", "B-0")),
        decisions=DecisionRegister({L1: Decision("Approved", "MES")}),
        master_data=Catalogue.of([MaterialDefinition(id=Identifier("M-0"))]),
    )
    known = after(given, MES.sync(lot("L-1")), MES.sync(MaterialDefinition(id=Identifier("M-1"))))
    assert known.known is not None
    assert {found.id.value for found in known.known.all("MaterialLot")} == {"L-0", "L-1"}  # type: ignore[attr-defined]
    assert known.history is not None
    assert known.history.posting(key) == Posting("digest", "B-0")
    assert known.decisions is not None
    assert known.decisions.decision(L1) == Decision("Approved", "MES")
    assert known.master_data is not None
    assert len(known.master_data) == 2
    assert len(given.master_data or ()) == 1


def test_numbers_that_came_out_of_order_are_counted_on_when_the_gap_is_filled() -> None:
    stream = counted(next(k for k in business_keys(job("1")) if k.kind == "JobResponse"))

    def reached(*numbers: str) -> int | None:
        history = after(Context(), *map(job, numbers)).history
        assert history is not None
        return history.last_sequence("MES", stream)

    assert reached("1", "2") == 2
    assert reached("1", "3") == 1
    assert reached("1", "3", "2") == 3
    assert reached("x") is None


def test_decisions_are_those_of_quality_and_blocks_those_of_anybody() -> None:
    systems = Systems(mes=frozenset({"MES"}), quality=frozenset({"LIMS"}), erp=frozenset({"ERP"}))
    given = Context(
        agreement=Agreement(systems=systems), roles=RoleTable({"u-1": frozenset({"QA"})})
    )

    def decided(sender: str, state: str) -> str:
        desk = Transactions(sender=sender, clock=lambda: NOON)
        decisions = after(given, desk.sync(lot("L-1", state))).decisions
        assert decisions is not None
        found = decisions.decision(L1)
        return found.status if found is not None else ""

    assert decided("LIMS", "Approved") == "Approved"
    assert decided("MES", "Approved") == ""
    assert decided("ERP", "Approved") == ""
    assert decided("ERP", "Quarantine") == "Quarantine"
    assert decided("LIMS", "no such state") == ""


def test_the_clock_never_goes_back() -> None:
    early = Transactions(sender="MES", clock=lambda: NOON - dt.timedelta(days=1))
    clock = after(Context(), MES.sync(lot("L-1")), early.sync(lot("L-2"))).clock
    assert clock is not None
    assert clock() == NOON


def test_a_message_without_a_usable_time_has_none() -> None:
    assert created_at(lot("L-1")) is None
    late: Any = MES.sync(lot("L-1"))
    area = late.application_area
    for text in ("2026-03-02T12:00:00", "nonsense"):
        changed = replace(area, creation_date_time=DateTime(text))
        assert created_at(replace(late, application_area=changed)) is None


def test_lots_are_no_master_data() -> None:
    assert after(Context(), MES.sync(lot("L-1"))).master_data is None
