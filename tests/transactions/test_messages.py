"""Verbs, nouns and their messages: all the schema has, and no others."""

from __future__ import annotations

import pytest

from isa95kit.b2mml import (
    BOD,
    BatchList,
    JobOrder,
    MasterDataProfile,
    MaterialLot,
    OperationalLocation,
    OperationsEvent,
    OperationsRequest,
    SyncMaterialLot,
    SyncOperationalLocationClass,
    TransactionProfile,
    WorkMasterCapability,
)
from isa95kit.b2mml.base import Component
from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import ComplexType, children
from isa95kit.transactions import (
    NoSuchMessage,
    NotAMessage,
    Verb,
    carriers,
    message_class,
    nouns_with_messages,
    verbs,
)
from isa95kit.transactions.messages import layout, noun_of, verb_of


def published() -> set[str]:
    """The names of all messages of the schema: elements with an ApplicationArea."""
    components = store.components(Release.V0701)
    return {
        name
        for name, element in components.elements.items()
        if isinstance(declared := components.types.get(element.type), ComplexType)
        and [c.name for c in children(declared.items)][:1] == ["ApplicationArea"]
    }


def known() -> list[type[Component]]:
    return [message_class(verb, noun) for noun in nouns_with_messages() for verb in verbs(noun)]


def test_the_messages_are_the_519_of_the_schema() -> None:
    names = [cls.__wire_element__ for cls in known()]  # type: ignore[attr-defined]
    assert len(names) == 519
    assert set(names) == published()


def test_every_message_is_taken_apart_into_the_verb_and_noun_it_was_made_of() -> None:
    for noun in nouns_with_messages():
        for verb in verbs(noun):
            cls = message_class(verb, noun)
            assert (verb_of(cls), noun_of(cls)) == (verb, noun)


def test_only_the_published_irregularities_are_irregular() -> None:
    other = {c for c in known() if layout(c).carried is not noun_of(c)}
    assert other == {SyncOperationalLocationClass}
    assert layout(SyncOperationalLocationClass).carried is OperationalLocation
    assert {c.__name__ for c in known() if layout(c).optional} == {
        "GetErrorMessage",
        "ShowErrorMessage",
        "GetTransactionProfile",
        "ShowTransactionProfile",
    }
    verb_elsewhere = {verb_of(c) for c in known() if layout(c).verb != verb_of(c).lower()}
    assert verb_elsewhere == {Verb.NOTIFY}
    unreleased = {c.__name__ for c in known() if "release_id" not in c.__dataclass_fields__}
    assert unreleased == {"ConfirmBOD", "CancelPersonnelInformation"}


def test_verbs_of_nouns() -> None:
    eight = tuple(verb for verb in Verb if verb not in (Verb.NOTIFY, Verb.CONFIRM))
    assert verbs(MaterialLot) == verbs(WorkMasterCapability) == eight
    assert verbs(TransactionProfile) == (Verb.GET, Verb.SHOW)
    assert verbs(OperationsEvent) == (Verb.NOTIFY,)
    assert verbs(BOD) == (Verb.CONFIRM,)
    assert verbs(JobOrder) == verbs(SyncMaterialLot) == ()


def test_answers_of_verbs() -> None:
    answered = {verb: verb.answer for verb in Verb if verb.answer}
    assert answered == {
        Verb.GET: Verb.SHOW,
        Verb.PROCESS: Verb.ACKNOWLEDGE,
        Verb.CHANGE: Verb.RESPOND,
    }


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (JobOrder, ["JobList"]),
        (OperationsRequest, ["OperationsSchedule"]),
        (MaterialLot, ["MaterialLot"]),
        (BatchList, []),
    ],
)
def test_carriers_are_the_nearest_nouns(part: type[Component], expected: list[str]) -> None:
    found = [noun.__name__ for noun in carriers(part)]
    if part is BatchList:  # InformationObject can hold nearly everything
        assert all("Event" in name or "Record" in name for name in found)
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("verb", "noun", "words"),
    [
        (Verb.SYNC, JobOrder, "JobOrder has no message of its own, it is sent inside JobList"),
        (Verb.GET, OperationsEvent, "OperationsEvent has messages for Notify only"),
        (Verb.SYNC, TransactionProfile, "for Get, Show only"),
        (Verb.SYNC, SyncMaterialLot, "is a message already"),
        (Verb.SYNC, MasterDataProfile, "no message can carry it"),
    ],
)
def test_a_message_that_does_not_exist_is_refused_with_advice(
    verb: Verb, noun: type[Component], words: str
) -> None:
    with pytest.raises(NoSuchMessage, match=words):
        message_class(verb, noun)


def test_something_else_is_no_message() -> None:
    with pytest.raises(NotAMessage, match="MaterialLot is no transaction message"):
        verb_of(MaterialLot)
    with pytest.raises(NotAMessage):
        noun_of(BOD())
