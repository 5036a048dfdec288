"""Nouns, requests and answers of every kind, for the tests of this folder."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache

from isa95kit.b2mml import BOD, OperationalLocation, OperationalLocationClass
from isa95kit.b2mml.base import Component
from isa95kit.binding.xml import read_object
from isa95kit.transactions import (
    Transactions,
    Verb,
    acknowledge,
    cancel,
    change,
    confirm,
    get,
    notify,
    nouns_with_messages,
    process,
    respond,
    show,
    sync,
    verbs,
)
from tests.canonical import DOCUMENTS

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ERP = Transactions(sender="ERP", receivers="MES", clock=lambda: NOON, new_id=lambda: "ERP-1")
MES = Transactions(sender="MES", receivers="WMS", clock=lambda: NOON, new_id=lambda: "MES-1")

REQUESTS: dict[Verb, Callable[..., Component]] = {
    Verb.GET: get,
    Verb.PROCESS: process,
    Verb.CHANGE: change,
    Verb.CANCEL: cancel,
    Verb.SYNC: sync,
    Verb.NOTIFY: notify,
}
PAIRS = {Verb.GET: Verb.SHOW, Verb.PROCESS: Verb.ACKNOWLEDGE, Verb.CHANGE: Verb.RESPOND}
DECIDING: dict[Verb, Callable[..., Component]] = {Verb.PROCESS: acknowledge, Verb.CHANGE: respond}
NOUNS = nouns_with_messages()


def minimal(noun: type[Component]) -> Component:
    """The least object of a noun's class, as the generator of documents writes it."""
    return BOD() if noun is BOD else _minimal(noun.__name__)


@cache
def _minimal(name: str) -> Component:
    return read_object(DOCUMENTS.minimal(name))


def rich(noun: type[Component], seed: int) -> Component:
    """A random object of a noun's class."""
    return read_object(DOCUMENTS.rich(noun.__name__, random.Random(seed), 15))


def request(verb: Verb, noun: type[Component], *objects: Component) -> Component:
    """A request of a verb and noun, about the given objects or a minimal one."""
    build = REQUESTS[verb]
    if verb is Verb.SYNC and noun is OperationalLocationClass:
        return sync(objects or minimal(OperationalLocation), noun=noun, sender="ERP")
    return build(objects or minimal(noun), sender="ERP")


def requests() -> Iterator[Component]:
    """One request of every verb and noun that has one."""
    for noun in NOUNS:
        for verb in verbs(noun):
            if verb in REQUESTS:
                yield request(verb, noun)


def answers(asked: Component, verb: Verb, noun: type[Component]) -> Iterator[Component]:
    """Every answer a request of a verb and noun may get, accepted, modified and rejected."""
    if verb is Verb.GET:
        yield show(asked, minimal(noun))
        yield show(asked, accepted=False, reason="NONE")
    if verb in DECIDING:
        answer = DECIDING[verb]
        yield answer(asked)
        yield answer(asked, minimal(noun), reason="CHANGED")
        yield answer(asked, accepted=False, reason="UNKNOWN")
    yield confirm(asked)
    yield confirm(asked, accepted=False, reason="NOT_VALID", description="no unit")
