"""TXN rules beyond their examples: messages of the kit are in order, odd ones do no harm."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from isa95kit.b2mml import (
    BOD,
    ConfirmBOD,
    DateTime,
    Description,
    Identifier,
    MaterialLot,
    OperationsSchedule,
    Person,
    QuantityString,
    QuantityValue,
    TransactionNounValue,
    TransConfirm,
    UnitOfMeasure,
    WorkMaster,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.releases import Release
from isa95kit.rules.areas import answers, transactions
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.history import MessageHistory, Sent
from isa95kit.rules.ownership import OwnershipTable
from isa95kit.rules.partner import _IRREGULAR
from isa95kit.transactions import (
    Transactions,
    acknowledge,
    change,
    confirm,
    get,
    nouns_with_messages,
    process,
    respond,
    show,
    sync,
)

RULES = RuleSet(transactions.RULES)
LOT = MaterialLot(id=Identifier("L-1"))


def found(message: Component, context: Context = Context()) -> list[str]:  # noqa: B008 a value
    return [f.rule for f in RULES.check(message, context).findings]


def test_the_rules_stand_in_the_order_of_the_catalogue() -> None:
    ids = [rule.id for rule in transactions.RULES]
    assert ids == sorted(ids)
    assert len(ids) == 16


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("V0701", Release.V0701),
        ("B2MML-V0701", Release.V0701),
        ("b2mml_v0701", Release.V0701),
        ("B2MMLV0701", Release.V0701),
        ("7.0.1", Release.V0701),
        ("0600", Release.V0600),
        ("B2MML V06", Release.V0600),
        ("", None),
        ("x", None),
        ("V0799", None),
        ("2023", None),
        ("B2MML", None),
        ("9" * 10_000, None),
    ],
)
def test_a_release_id_names_a_release_or_none(text: str, release: Release | None) -> None:
    assert transactions._release(text) is release


REQUESTS = [
    get(MaterialLot, id="RM-*", sender="ERP"),
    get(OperationsSchedule, id="S-1", sender="ERP"),
    process(LOT, sender="ERP", acknowledge="Always"),
    change(LOT, sender="ERP", respond="OnError"),
    sync(LOT, sender="MES", action="Delete", confirmation="Always"),
]


def answers_to(request: Component) -> list[Component]:
    desk = Transactions(sender="MES")
    made = [desk.confirm(request), desk.confirm(request, accepted=False, reason="NO")]
    for build in (desk.show, desk.acknowledge, desk.respond):
        try:
            made.append(build(request, accepted=False, reason="NO"))
            made.append(build(request, [] if build != desk.show else [LOT]))
        except ValueError:
            continue
    return made


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda r: type(r).__name__)
def test_messages_built_by_the_kit_are_in_order(request_: Component) -> None:
    assert found(request_) == []
    for answer in answers_to(request_):
        assert found(answer) == []
        assert RULES.compare(request_, answer).findings == ()


def test_the_original_area_in_an_answer_may_have_any_bodid() -> None:
    request = process(LOT, new_id=lambda: "no-uuid")
    assert found(request) == ["TXN-003"]
    assert found(acknowledge(request)) == []


@pytest.mark.parametrize("bodid", ["00000000-0000-0000-0000-000000000000", "  ", "7d1c"])
def test_bodids_that_tell_nothing_apart(bodid: str) -> None:
    area = sync(LOT).application_area  # type: ignore[attr-defined]
    message: Any = replace(sync(LOT), application_area=replace(area, bodid=Identifier(bodid)))
    assert found(message) == ["TXN-003"]


def test_an_answer_to_another_message_or_of_another_verb() -> None:
    one, two = process(LOT, sender="ERP"), process(LOT, sender="ERP")
    (told,) = RULES.compare(one, acknowledge(two)).findings
    assert told.path.endswith("/Acknowledge/OriginalApplicationArea/BODID")
    wrong = RULES.compare(
        change(LOT, new_id=lambda: "1"), acknowledge(process(LOT, new_id=lambda: "1"))
    )
    assert [f.path for f in wrong.findings] == ["/AcknowledgeMaterialLot"]


def test_two_requests_are_no_request_and_answer() -> None:
    assert RULES.compare(process(LOT), change(LOT)).findings == ()


NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def waiting(minutes: int, answered: int | None = None) -> Context:
    history = MessageHistory()
    if answered is not None:
        at = NOON + dt.timedelta(minutes=answered)
        history = history.received(Sent("MES", at, "A-1", answers="B-1"))
        history = history.received(Sent("MES", at + dt.timedelta(days=1), "A-2", answers="B-1"))
    return Context(clock=lambda: NOON + dt.timedelta(minutes=minutes), history=history)


@pytest.mark.parametrize(
    ("asked", "context", "late"),
    [
        ("Always", waiting(15), False),
        ("Always", waiting(16), True),
        ("Always", waiting(16, answered=1), False),
        ("Always", waiting(60, answered=16), True),
        ("OnError", waiting(60), False),
        (None, waiting(60), False),
    ],
)
def test_an_answer_is_late_after_the_time_agreed(
    asked: str | None, context: Context, late: bool
) -> None:
    request = process(LOT, acknowledge=asked, clock=lambda: NOON, new_id=lambda: "B-1")
    rules = RuleSet([r for r in answers.RULES if r.id == "TXN-010"])
    assert bool(rules.check(request, context).findings) is late


def test_a_request_that_cannot_be_found_again_is_not_said_to_be_unanswered() -> None:
    request: Any = process(LOT, acknowledge="Always")
    area = replace(request.application_area, bodid=None)
    naive = replace(request.application_area, creation_date_time=DateTime("2026-03-01T12:00:00"))
    for odd in (area, naive):
        assert "TXN-010" not in found(replace(request, application_area=odd), waiting(6000))


def test_a_rejected_show_may_repeat_what_was_asked_by() -> None:
    request = get(MaterialLot, id="L-1", status="Released", effective_start_date=NOON)
    assert found(show(request, accepted=False, reason="NONE")) == []
    data = QuantityValue(
        quantity_string=QuantityString("1"), unit_of_measure=UnitOfMeasure("KGM"), data_type=Nil()
    )
    with_data = show(get(replace(LOT, quantity=(data,))), accepted=False, reason="NONE")
    assert found(with_data) == ["TXN-013"]
    blank = show(get(replace(LOT, description=(Description(" "),))), accepted=False, reason="NO")
    assert found(blank) == []


def test_a_confirmation_of_several_names_one_of_them() -> None:
    request = sync(LOT)
    message: Any = confirm(request)
    nothing = replace(message.data_area, confirm=TransConfirm(), bod=(BOD(), BOD()))
    assert found(replace(message, data_area=nothing)) == ["TXN-012"]
    one = replace(nothing, bod=(BOD(), *message.data_area.bod))
    assert found(ConfirmBOD(application_area=message.application_area, data_area=one)) == []


def test_every_noun_has_a_word_in_profiles_but_two() -> None:
    words = {value.replace(" ", "").upper() for value in TransactionNounValue}
    named = {noun.__name__.upper() for noun in nouns_with_messages()}
    missing = {name for name in named if _IRREGULAR.get(name, name) not in words}
    assert missing == {"OPERATIONSMATERIALBILL", "TESTRESULT"}


def test_without_a_partner_nothing_is_said_about_what_it_supports() -> None:
    outcome = RULES.check(get(Person, id="*"))
    lacking = dict(outcome.not_checked)
    assert lacking["TXN-016"] == lacking["TXN-017"] == ("partner",)


def test_direction_is_judged_by_who_is_named() -> None:
    context = Context(ownership=OwnershipTable({"WorkMaster": "MES"}))
    master = WorkMaster(id=Identifier("W"))
    assert "TXN-019" not in found(sync(master), context)
    assert "TXN-019" not in found(process(master, sender="ERP"), context)
    assert "TXN-019" not in found(sync(LOT, sender="ERP"), context)
    assert "TXN-019" in found(sync(master, sender="ERP"), context)
    assert "TXN-019" in found(process(master, receivers=("MES", "LIMS")), context)
    assert "TXN-019" not in found(get(master, sender="ERP"), context)


def test_a_respond_says_replaced() -> None:
    request = change(LOT, respond="Always")
    made: Any = respond(request)
    (criteria,) = made.data_area.respond.response_criteria
    other = replace(
        criteria, response_expression=replace(criteria.response_expression, action_code="Accepted")
    )
    verb = replace(made.data_area.respond, response_criteria=(other,))
    told = found(replace(made, data_area=replace(made.data_area, respond=verb)))
    assert told == ["TXN-007"]


def lacked(message: Component, context: Context, rule: str) -> tuple[str, ...]:
    return dict(RULES.check(message, context).not_checked).get(rule, ())


def test_direction_is_not_checked_where_nobody_is_named() -> None:
    context = Context(ownership=OwnershipTable({"WorkMaster": "MES"}))
    master = WorkMaster(id=Identifier("W"))
    assert lacked(sync(master), context, "TXN-019") == ("LogicalID of the sender",)
    assert lacked(process(master), context, "TXN-019") == ("LogicalID of a receiver",)
    assert lacked(sync(LOT, sender="ERP"), context, "TXN-019") == ("owner of MaterialLot",)
    assert lacked(sync(master, sender="MES"), context, "TXN-019") == ()


def test_an_answer_to_a_request_that_nobody_finds_again_is_not_checked() -> None:
    request: Any = process(LOT, acknowledge="Always")
    area = replace(request.application_area, bodid=None)
    naive = replace(request.application_area, creation_date_time=DateTime("2026-03-01T12:00:00"))
    for odd, told in ((area, "BODID of the message"), (naive, "moment of the message")):
        assert lacked(replace(request, application_area=odd), waiting(6000), "TXN-010") == (told,)
    unasked: Any = process(LOT)
    bare = replace(unasked, application_area=replace(unasked.application_area, bodid=None))
    assert lacked(bare, waiting(6000), "TXN-010") == ()


def test_a_release_of_the_same_namespace_is_not_called_wrong() -> None:
    older = replace(sync(LOT), release_id="B2MML-V0700")
    assert "TXN-002" not in found(older)
    told = ("validity by V0700, which releaseID names",)
    assert lacked(older, Context(), "TXN-002") == told
    assert "TXN-002" in found(replace(older, release_id="V0600"))
