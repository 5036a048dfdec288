"""Answers: valid for every request, filled from it, and refused where they do not fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import isa95kit as isa
from isa95kit.b2mml import (
    ErrorMessage,
    Identifier,
    MaterialClass,
    MaterialLot,
    TransSender,
)
from isa95kit.transactions import (
    NoSuchMessage,
    NotAMessage,
    Response,
    TransactionError,
    Verb,
    WrongAnswer,
    acknowledge,
    change,
    change_status,
    change_statuses,
    confirm,
    get,
    is_answer_to,
    noun,
    nouns,
    original_application_area,
    process,
    respond,
    response,
    show,
    sync,
    verb,
    verbs,
)
from tests.transactions.samples import (
    ERP,
    MES,
    NOUNS,
    PAIRS,
    REQUESTS,
    answers,
    minimal,
    request,
    requests,
)

LOT = MaterialLot(id=Identifier("L-1"))
OTHER = MaterialLot(id=Identifier("L-2"))
ANSWERS: dict[Verb, Callable[..., Any]] = {
    Verb.SHOW: show,
    Verb.ACKNOWLEDGE: acknowledge,
    Verb.RESPOND: respond,
}


def test_every_answer_of_every_request_is_valid() -> None:
    """By the schema and, as an answer to its request, by what is read from both."""
    count = 0
    for asked in requests():
        for answer in answers(asked, verb(asked), noun(asked)):
            report = isa.check(answer, schema_only=True)
            assert report.ok, (type(answer), report.findings)
            assert isa.read(isa.to_xml(answer)).message == answer
            assert is_answer_to(answer, asked)
            assert verb(answer) in (PAIRS.get(verb(asked)), Verb.CONFIRM)
            count += 1
    assert count == 65 * 4 + 64 * (5 + 5 + 2 + 2) + 4 * 2


def test_every_message_can_be_confirmed_answers_and_confirmations_too() -> None:
    for asked in requests():
        for answer in answers(asked, verb(asked), noun(asked)):
            confirmed = confirm(answer)
            assert is_answer_to(confirmed, answer)
            assert not is_answer_to(confirmed, asked)


@given(at=st.integers(0, 400), kind=st.integers(0, 4), other=st.integers(0, 400))
@settings(max_examples=80, deadline=None)
def test_an_answer_answers_its_request_and_no_other(at: int, kind: int, other: int) -> None:
    pairs = [(v, n) for n in NOUNS for v in verbs(n) if v in REQUESTS]
    asked = request(*pairs[at % len(pairs)])
    found = list(answers(asked, verb(asked), noun(asked)))
    answer = found[kind % len(found)]
    assert is_answer_to(answer, asked)
    assert not is_answer_to(answer, request(*pairs[other % len(pairs)]))
    assert not is_answer_to(asked, answer)


def test_an_answer_is_filled_from_its_request() -> None:
    asked = ERP.process(LOT, acknowledge="Always")
    answer: Any = MES.acknowledge(asked)
    assert answer.application_area.sender.logical_id.value == "MES"
    assert [r.logical_id.value for r in answer.application_area.receiver] == ["ERP"]
    assert answer.application_area.bodid.value == "MES-1"
    assert answer.release_id == "B2MML-V0701"
    assert answer.data_area.acknowledge.original_application_area is asked.application_area  # type: ignore[attr-defined]
    expression = answer.data_area.acknowledge.response_criteria[0].response_expression
    assert expression.value == "/ProcessMaterialLot/DataArea/MaterialLot"
    assert expression.action_code == "Accepted"
    assert nouns(answer) == (LOT,)


def test_the_receiver_is_the_sender_of_the_request_unless_named() -> None:
    sender = TransSender(logical_id=Identifier("ERP"), component_id=Identifier("PP"))
    area: Any = acknowledge(process(LOT, sender=sender)).application_area  # type: ignore[attr-defined]
    assert area.receiver[0].component_id == Identifier("PP")
    assert acknowledge(process(LOT)).application_area.receiver == ()  # type: ignore[attr-defined]
    named: Any = MES.acknowledge(ERP.process(LOT), receivers=["BUS", "LOG"])
    assert [r.logical_id.value for r in named.application_area.receiver] == ["BUS", "LOG"]


@pytest.mark.parametrize(
    ("build", "answer", "done"),
    [(process, acknowledge, Response.ACCEPTED), (change, respond, Response.REPLACED)],
)
def test_the_codes_of_decisions(
    build: Callable[..., Any], answer: Callable[..., Any], done: Response
) -> None:
    asked = build(LOT)
    assert response(answer(asked)) is done
    changed = answer(asked, OTHER, reason="SPLIT")
    assert response(changed) is Response.MODIFIED
    assert nouns(changed) == (OTHER,)
    rejected = answer(asked, accepted=False, reason="UNKNOWN_LOT")
    assert response(rejected) is Response.REJECTED
    assert nouns(rejected) == (LOT,)
    assert change_statuses(rejected)[0].reason_code.value == "UNKNOWN_LOT"  # type: ignore[union-attr]


@pytest.mark.parametrize(("build", "answer"), [(process, acknowledge), (change, respond)])
def test_modified_and_rejected_need_a_reason(
    build: Callable[..., Any], answer: Callable[..., Any]
) -> None:
    asked = build(LOT)
    with pytest.raises(TransactionError, match="Rejected without a reason"):
        answer(asked, accepted=False)
    with pytest.raises(TransactionError, match="Modified without a reason"):
        answer(asked, OTHER)
    with pytest.raises(TransactionError, match="blank"):
        answer(asked, accepted=False, reason=" ")
    with pytest.raises(TransactionError, match="not both"):
        answer(asked, OTHER, accepted=False, reason="NO")
    with pytest.raises(NoSuchMessage, match="objects, not MaterialClass"):
        answer(asked, minimal(MaterialClass), reason="NO")


def test_an_accepted_request_may_have_a_reason_too() -> None:
    status = change_status(to_state="Planned", description=["in time", "for now"])
    answer = acknowledge(process(LOT), reason=status)
    assert change_statuses(answer) == (status,)
    assert isa.check(answer, schema_only=True).ok


def test_a_show_gives_what_was_found() -> None:
    asked = get(MaterialLot, id="L-*")
    answer = show(asked, [LOT, OTHER])
    assert nouns(answer) == (LOT, OTHER)
    assert response(answer) is Response.ACCEPTED
    with pytest.raises(NoSuchMessage, match="objects, not MaterialClass"):
        show(asked, minimal(MaterialClass))


def test_a_show_of_nothing_is_refused_where_the_schema_has_none() -> None:
    with pytest.raises(TransactionError, match="NOT_FOUND"):
        show(get(MaterialLot, id="L-*"))
    empty = show(get(ErrorMessage))
    assert nouns(empty) == ()
    assert isa.check(empty).ok


def test_a_rejected_show_has_no_data() -> None:
    asked = get(MaterialLot, id="L-*")
    with pytest.raises(TransactionError, match="TXN-013"):
        show(asked, LOT, accepted=False, reason="NO")
    answer: Any = show(asked, accepted=False, reason="NO")
    assert nouns(answer) == ()
    assert answer.data_area.material_lot == nouns(asked), "a placeholder, which the schema wants"
    assert isa.check(show(get(ErrorMessage), accepted=False, reason="NO")).ok


def test_a_confirmation_speaks_of_the_message_as_a_whole() -> None:
    asked = ERP.sync([LOT, OTHER], confirmation="Always")
    answer: Any = MES.confirm(
        asked, accepted=False, reason="NOT_VALID", description="no unit", confirmation="Always"
    )
    (bod,) = answer.data_area.bod
    assert bod.original_application_area is asked.application_area  # type: ignore[attr-defined]
    assert [text.value for text in bod.description] == ["no unit"]
    assert original_application_area(answer) is asked.application_area  # type: ignore[attr-defined]
    (criteria,) = answer.data_area.confirm.response_criteria
    assert criteria.response_expression.value == "/SyncMaterialLot"
    assert criteria.response_expression.action_code == "Rejected"
    assert answer.application_area.sender.confirmation_code is None
    with pytest.raises(TransactionError, match="Rejected without a reason"):
        confirm(asked, accepted=False)


def test_a_sender_that_always_asks_does_not_ask_for_a_confirmation_of_a_confirmation() -> None:
    asking: Any = sync(LOT, sender="ERP", confirmation="Always").application_area  # type: ignore[attr-defined]
    answer: Any = confirm(sync(LOT), sender=asking.sender)
    assert answer.application_area.sender == TransSender(logical_id=Identifier("ERP"))


@pytest.mark.parametrize("wrong", list(ANSWERS))
def test_a_message_takes_only_the_answer_of_its_verb(wrong: Verb) -> None:
    for asked in requests():
        fitting = verb(asked).answer
        if fitting is wrong:
            continue
        advice = "confirm" if fitting is None else fitting.lower()
        with pytest.raises(WrongAnswer, match=rf"{advice}\(…\)"):
            ANSWERS[wrong](asked, accepted=False, reason="NO")


def test_an_answer_is_not_answered_but_confirmed() -> None:
    answer = acknowledge(process(LOT))
    for wrong in ANSWERS.values():
        with pytest.raises(WrongAnswer, match="ConfirmBOD"):
            wrong(answer)


@pytest.mark.parametrize("answer", [*ANSWERS.values(), confirm])
def test_what_is_no_message_cannot_be_answered(answer: Callable[..., Any]) -> None:
    with pytest.raises(NotAMessage, match="MaterialLot"):
        answer(LOT)
