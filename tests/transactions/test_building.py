"""Requests: every one can be built, is valid, and says what it was asked to say."""

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
    JobOrder,
    MaterialClass,
    MaterialLot,
    MaterialLotProperty,
    OperationalLocation,
    OperationalLocationClass,
    OperationsEvent,
    PersonnelInformation,
    SyncMaterialLot,
    SyncOperationalLocationClass,
    TransactionProfile,
    TransSender,
    WorkMasterCapability,
)
from isa95kit.b2mml.base import Component
from isa95kit.transactions import (
    Action,
    NoSuchMessage,
    SelectionError,
    TransactionError,
    Verb,
    cancel,
    change,
    change_status,
    get,
    notify,
    nouns,
    process,
    selection,
    sync,
    verbs,
)
from tests.transactions.samples import (
    ERP,
    NOUNS,
    REQUESTS,
    answers,
    minimal,
    request,
    requests,
    rich,
)
from tests.transactions.test_messages import published

LOT = MaterialLot(id=Identifier("L-1"))


def test_all_519_messages_are_built_and_valid() -> None:
    built: dict[str, Any] = {}
    for noun in NOUNS:
        for verb in verbs(noun):
            if verb in REQUESTS:
                asked = request(verb, noun)
                for message in (asked, *answers(asked, verb, noun)):
                    report = isa.check(message, schema_only=True)
                    assert report.ok, (type(message), report.findings)
                    built[report.root or ""] = message
    assert len(built) == 519
    assert set(built) == published()


@given(
    noun=st.sampled_from(NOUNS),
    at=st.integers(0, 100),
    seeds=st.lists(st.integers(0, 2**32), min_size=1, max_size=3),
)
@settings(max_examples=60, deadline=None)
def test_the_objects_of_a_request_are_those_it_was_built_of(
    noun: type[Component], at: int, seeds: list[int]
) -> None:
    possible = [verb for verb in verbs(noun) if verb in REQUESTS]
    if not possible:
        return  # BOD, which only confirms
    verb = possible[at % len(possible)]
    of = noun
    if verb is Verb.SYNC and noun is OperationalLocationClass:
        of = OperationalLocation
    objects = tuple(rich(of, seed) for seed in seeds)
    message = request(verb, noun, *objects)
    assert nouns(message) == objects
    assert isa.check(message, schema_only=True).valid


def test_the_same_input_makes_the_same_message() -> None:
    assert ERP.sync(LOT, action="Add") == ERP.sync([LOT], action=Action.ADD)
    assert sync(LOT) != sync(LOT), "each takes a BODID of its own"


def test_one_object_and_several() -> None:
    two = (LOT, MaterialLot(id=Identifier("L-2")))
    assert nouns(sync(LOT)) == (LOT,)
    assert nouns(sync(iter(two), action="Change")) == two


def test_the_application_area_release_and_version() -> None:
    message = ERP.sync(LOT, version_id="2")
    assert isinstance(message, SyncMaterialLot)
    assert message.release_id == "B2MML-V0701"
    assert message.version_id == "2"
    area = message.application_area
    assert area.sender == TransSender(logical_id=Identifier("ERP"))
    assert area.receiver[0].logical_id == Identifier("MES")
    assert area.bodid == Identifier("ERP-1")
    assert area.creation_date_time.value == "2026-03-02T12:00:00Z"


def test_a_sync_without_action_writes_none() -> None:
    assert ERP.sync(LOT).data_area.sync.action_criteria == ()  # type: ignore[attr-defined]


@pytest.mark.parametrize("action", list(Action))
def test_a_sync_with_an_action_has_one_criteria_with_one_expression(action: Action) -> None:
    message: Any = ERP.sync(minimal(WorkMasterCapability), action=action)
    (criteria,) = message.data_area.sync.action_criteria
    (expression,) = criteria.action_expression
    assert expression.action_code == action
    assert expression.value == "/SyncWorkMasaterCapability/DataArea/WorkMasterCapability"


@pytest.mark.parametrize("action", ["Accepted", "Bogus", "add", ""])
def test_other_action_codes_are_refused(action: str) -> None:
    with pytest.raises(TransactionError, match="use Add, Change, Delete"):
        sync(LOT, action=action)


@pytest.mark.parametrize("build", [process, change, cancel])
def test_the_other_requests_have_a_reason_and_no_expression(build: Callable[..., Any]) -> None:
    message = build(LOT, reason="RECALL")
    content = next(getattr(message.data_area, n) for n in message.data_area.__dataclass_fields__)
    (criteria,) = content.action_criteria
    assert criteria.action_expression == ()
    assert criteria.change_status.reason_code.value == "RECALL"


def test_a_whole_change_of_status_is_written() -> None:
    status = change_status(reason="QA", from_state="Released", to_state="Blocked")
    message: Any = sync(LOT, action="Change", reason=status)
    assert message.data_area.sync.action_criteria[0].change_status is status
    assert isa.check(message, schema_only=True).ok


@pytest.mark.parametrize("code", ["Always", "OnError"])
def test_an_answer_is_asked_for(code: str) -> None:
    processed: Any = process(LOT, acknowledge=code)
    changed: Any = change(LOT, respond=code)
    assert processed.data_area.process.acknowledge_code == code
    assert changed.data_area.change.response_code == code


@pytest.mark.parametrize(("build", "name"), [(process, "acknowledge"), (change, "respond")])
def test_never_is_not_written(build: Callable[..., Any], name: str) -> None:
    with pytest.raises(TransactionError, match=f"{name} 'Never' is not defined"):
        build(LOT, **{name: "Never"})


@pytest.mark.parametrize(("build", "name"), [(process, "acknowledge"), (change, "respond")])
def test_a_message_asks_for_one_answer_only(build: Callable[..., Any], name: str) -> None:
    with pytest.raises(TransactionError, match="TXN-011"):
        build(LOT, confirmation="OnError", **{name: "Always"})
    assert isa.check(build(LOT, confirmation="Never", **{name: "Always"})).ok


def test_a_notify_holds_a_sync() -> None:
    message: Any = notify(minimal(OperationsEvent), reason="ALARM")
    assert message.data_area.sync.action_criteria[0].action_expression == ()
    with pytest.raises(NoSuchMessage, match="there is no NotifyMaterialLot"):
        notify(LOT)


def test_where_the_schema_has_no_release_id_none_is_written() -> None:
    assert not hasattr(cancel(minimal(PersonnelInformation), version_id="2"), "release_id")


def test_the_message_that_carries_another_noun() -> None:
    message = sync(minimal(OperationalLocation), noun=OperationalLocationClass, action="Add")
    assert isinstance(message, SyncOperationalLocationClass)
    assert isa.check(message, schema_only=True).ok
    with pytest.raises(NoSuchMessage, match="noun=OperationalLocationClass"):
        sync(minimal(OperationalLocationClass))


@pytest.mark.parametrize(
    ("nouns", "noun", "problem", "words"),
    [
        ((), None, TransactionError, "of no objects"),
        ((), MaterialLot, TransactionError, "carries one MaterialLot at least"),
        ([LOT, minimal(MaterialClass)], None, TransactionError, "MaterialClass and MaterialLot"),
        (LOT, MaterialClass, NoSuchMessage, "carries MaterialClass objects, not MaterialLot"),
        (minimal(JobOrder), None, NoSuchMessage, "sent inside JobList"),
        (MaterialLot, None, TypeError, "is a class"),
        ("L-1", None, TypeError, "no object of the vocabulary"),
    ],
)
@pytest.mark.parametrize("build", [process, change, cancel, sync])
def test_what_cannot_be_sent_is_refused(
    build: Callable[..., Any], nouns: Any, noun: Any, problem: type[Exception], words: str
) -> None:
    with pytest.raises(problem, match=words):
        build(nouns, noun=noun)


def test_a_get_takes_a_class_with_criteria() -> None:
    message: Any = get(MaterialLot, id="RM-*", expression="//MaterialLot", sender="ERP")
    assert message.data_area.material_lot == (MaterialLot(id=Identifier("RM-*")),)
    assert message.data_area.get.expression == ("//MaterialLot",)


def test_a_get_takes_objects_and_selections() -> None:
    some = selection(MaterialLot, id="RM-*")
    assert [n.id.value for n in nouns(get([LOT, some]))] == ["L-1", "RM-*"]  # type: ignore[attr-defined]
    assert nouns(get(some)) == (MaterialLot(id=Identifier("RM-*")),)


@pytest.mark.parametrize("noun", [ErrorMessage, TransactionProfile])
def test_a_get_without_objects_where_the_schema_allows_it(noun: type[Component]) -> None:
    message = get(noun)
    assert nouns(message) == ()
    assert isa.check(message, schema_only=True).ok


def test_a_criterion_named_as_a_parameter() -> None:
    for message in (
        get(selection(TransactionProfile, release_id="B2MML-V0701")),
        ERP.get(TransactionProfile, release_id="B2MML-V0701"),
    ):
        (profile,) = nouns(message)
        assert (profile.id.value, profile.release_id) == ("*", "B2MML-V0701")  # type: ignore[attr-defined]


def test_criteria_need_a_class() -> None:
    with pytest.raises(TransactionError, match="go with a class"):
        get(LOT, id="L-2")
    with pytest.raises(SelectionError, match="did you mean id"):
        get(MaterialLot, idd="L-2")
    with pytest.raises(NoSuchMessage, match="no message of its own"):
        get(MaterialLotProperty, id="L-2")


def test_there_are_requests_of_every_kind() -> None:
    assert len(list(requests())) == 65 + 64 * 4 + 4
