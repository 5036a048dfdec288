"""Reading messages: also those of others, which say less, more, or something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

import isa95kit as isa
from isa95kit.b2mml import (
    Identifier,
    MaterialLot,
    OperationalLocationClass,
    OperationsEvent,
    TransActionCriteria,
    TransExpression,
    TransResponseCriteria,
    TransSender,
    TransSync,
)
from isa95kit.b2mml.base import Component
from isa95kit.transactions import (
    Action,
    NotAMessage,
    Response,
    TransactionError,
    Verb,
    acknowledge,
    action,
    answers_due,
    application_area,
    cancel,
    change,
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
)
from tests.transactions.samples import ERP, minimal, request, requests

LOT = MaterialLot(id=Identifier("L-1"))


def changed(message: Any, **fields: object) -> Component:
    """A message with other fields in its verb."""
    area = message.data_area
    name = next(iter(area.__dataclass_fields__))
    content = replace(getattr(area, name), **fields)
    made: Component = replace(message, data_area=replace(area, **{name: content}))
    return made


def expressed(*codes: str) -> tuple[TransActionCriteria, ...]:
    return tuple(
        TransActionCriteria(action_expression=(TransExpression("/", action_code=code),))
        for code in codes
    )


def answered(*codes: str) -> tuple[TransResponseCriteria, ...]:
    return tuple(
        TransResponseCriteria(response_expression=TransExpression("/", action_code=code))
        for code in codes
    )


def test_verb_and_noun_are_read_after_a_round_trip() -> None:
    for message in requests():
        read = isa.read(isa.to_xml(message)).message
        assert (verb(read), noun(read)) == (verb(message), noun(message))
        assert nouns(read) == nouns(message)
        assert application_area(read) == application_area(message)


def test_a_notify_is_a_notify_though_it_holds_a_sync() -> None:
    assert verb(request(Verb.NOTIFY, OperationsEvent)) is Verb.NOTIFY


def test_the_noun_of_a_message_is_that_of_its_name() -> None:
    assert noun(request(Verb.SYNC, OperationalLocationClass)) is OperationalLocationClass


@pytest.mark.parametrize(
    "read",
    [
        verb,
        noun,
        nouns,
        application_area,
        action,
        response,
        change_statuses,
        original_application_area,
        lambda thing: answers_due(thing, accepted=True),
        lambda thing: is_answer_to(thing, sync(LOT)),
        lambda thing: is_answer_to(acknowledge(process(LOT)), thing),
        lambda thing: is_answer_to(confirm(process(LOT)), thing),
    ],
)
def test_only_messages_are_read(read: Callable[[Component], object]) -> None:
    with pytest.raises(NotAMessage):
        read(LOT)


def test_the_action_of_a_sync() -> None:
    assert action(sync(LOT)) is Action.ADD
    assert action(sync(LOT, reason="NEW")) is Action.ADD
    assert action(sync(LOT, action="Delete")) is Action.DELETE
    assert action(process(LOT)) is None
    assert action(request(Verb.NOTIFY, OperationsEvent)) is None


@pytest.mark.parametrize(
    ("codes", "words"),
    [(("Add", "Delete"), "TXN-005"), (("Accepted",), "TXN-021"), (("add",), "TXN-021")],
)
def test_actions_the_standard_does_not_have(codes: tuple[str, ...], words: str) -> None:
    message = changed(sync(LOT), action_criteria=expressed(*codes))
    with pytest.raises(TransactionError, match=words):
        action(message)


def test_two_expressions_in_one_criteria_are_two_actions() -> None:
    both = (TransExpression("/", action_code="Add"), TransExpression("/", action_code="Change"))
    criteria = (TransActionCriteria(action_expression=both),)
    message = changed(sync(LOT), action_criteria=criteria)
    assert isinstance(message.data_area.sync, TransSync)  # type: ignore[attr-defined]
    with pytest.raises(TransactionError, match="2 actions"):
        action(message)


def test_the_response_of_an_answer() -> None:
    answer = acknowledge(process(LOT))
    assert response(changed(answer, response_criteria=())) is Response.ACCEPTED
    empty = (TransResponseCriteria(),)
    assert response(changed(answer, response_criteria=empty)) is Response.ACCEPTED
    same = answered("Rejected", "Rejected")
    assert response(changed(answer, response_criteria=same)) is Response.REJECTED
    assert response(process(LOT)) is None


@pytest.mark.parametrize(
    ("answer", "codes", "words"),
    [
        (
            acknowledge(process(LOT)),
            ("Accepted", "Rejected"),
            "different codes: Accepted, Rejected",
        ),
        (acknowledge(process(LOT)), ("Replaced",), "Accepted, Modified, Rejected"),
        (respond(change(LOT)), ("Bogus",), "Replaced, Modified, Rejected"),
        (show(get(LOT), LOT), ("Modified",), "Accepted, Rejected"),
        (confirm(get(LOT)), ("Modified",), "Accepted, Rejected"),
    ],
)
def test_codes_that_do_not_fit_the_verb(
    answer: Component, codes: tuple[str, ...], words: str
) -> None:
    with pytest.raises(TransactionError, match=words):
        response(changed(answer, response_criteria=answered(*codes)))


def test_an_answer_without_a_bodid_repeats_the_whole_application_area() -> None:
    def nameless(message: Any) -> Any:
        area = replace(message.application_area, bodid=None)
        return replace(message, application_area=area)

    asked, same = nameless(ERP.process(LOT)), nameless(ERP.process(LOT))
    answer = acknowledge(asked)
    assert is_answer_to(answer, asked)
    assert is_answer_to(answer, same), "nothing tells them apart"
    assert not is_answer_to(answer, ERP.process(LOT)), "this one has a BODID"
    assert not is_answer_to(acknowledge(ERP.process(LOT)), asked)
    later = replace(asked, application_area=process(LOT, sender="ERP").application_area)  # type: ignore[attr-defined]
    assert not is_answer_to(answer, nameless(later))


def test_only_the_text_of_a_bodid_counts() -> None:
    asked: Any = ERP.process(LOT)
    schemed = replace(asked.application_area, bodid=Identifier("ERP-1", scheme_name="GUID"))
    assert is_answer_to(acknowledge(replace(asked, application_area=schemed)), asked)


def test_the_pair_of_verbs_and_the_noun_have_to_fit() -> None:
    processed, changing = ERP.process(LOT), ERP.change(LOT)
    assert not is_answer_to(acknowledge(processed), changing), "the same BODID, another verb"
    other = ERP.process(minimal(OperationalLocationClass))
    assert not is_answer_to(acknowledge(processed), other), "the same BODID, another noun"
    assert is_answer_to(confirm(processed), other), "a ConfirmBOD speaks of any noun"


def test_an_answer_without_the_original_area_answers_nothing() -> None:
    asked = process(LOT)
    answer = changed(acknowledge(asked), original_application_area=None)
    assert original_application_area(answer) is None
    assert not is_answer_to(answer, asked)


def test_a_confirmation_may_have_the_original_area_in_either_place() -> None:
    asked = sync(LOT)
    confirmed: Any = confirm(asked)
    in_bod = changed(confirmed, original_application_area=None)
    assert original_application_area(in_bod) is application_area(asked)
    assert is_answer_to(in_bod, asked)
    bods = (replace(confirmed.data_area.bod[0], original_application_area=None),)
    beside = replace(confirmed, data_area=replace(confirmed.data_area, bod=bods))
    assert is_answer_to(beside, asked)


def test_requests_repeat_no_application_area() -> None:
    assert original_application_area(sync(LOT)) is None


def test_reasons_are_read_from_both_kinds_of_criteria() -> None:
    assert change_statuses(get(LOT)) == change_statuses(sync(LOT, action="Add")) == ()
    for message in (cancel(LOT, reason="R"), confirm(sync(LOT), accepted=False, reason="R")):
        assert [s.reason_code.value for s in change_statuses(message)] == ["R"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("asked", "accepted", "rejected"),
    [
        (get(LOT), "Show", "Show"),
        (process(LOT), "", ""),
        (process(LOT, acknowledge="Always"), "Acknowledge", "Acknowledge"),
        (process(LOT, acknowledge="OnError"), "", "Acknowledge"),
        (change(LOT, respond="Always"), "Respond", "Respond"),
        (change(LOT, respond="OnError"), "", "Respond"),
        (sync(LOT), "", ""),
        (sync(LOT, confirmation="Always"), "Confirm", "Confirm"),
        (cancel(LOT, confirmation="OnError"), "", "Confirm"),
        (cancel(LOT, confirmation="Never"), "", ""),
        (get(LOT, confirmation="OnError"), "Show", "Show Confirm"),
        (acknowledge(process(LOT), confirmation="Always"), "Confirm", "Confirm"),
        (confirm(sync(LOT), confirmation="Always"), "", ""),
        (process(LOT, sender=TransSender(logical_id=Identifier("E"))), "", ""),
    ],
)
def test_the_answers_that_are_due(asked: Component, accepted: str, rejected: str) -> None:
    assert " ".join(answers_due(asked, accepted=True)) == accepted
    assert " ".join(answers_due(asked, accepted=False)) == rejected
