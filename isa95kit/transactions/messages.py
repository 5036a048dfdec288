"""Which message a verb and a noun make, and which messages there are.

The 519 messages of V0701 are found by their names in the vocabulary, so that the irregular ones
need no table here: where a message carries objects of another class than its name says, its class
says so too.
"""

from __future__ import annotations

import re
from dataclasses import MISSING
from enum import StrEnum
from typing import NamedTuple

from isa95kit import b2mml
from isa95kit.b2mml.base import Component
from isa95kit.transactions.errors import NoSuchMessage, NotAMessage

__all__ = [
    "Verb",
    "carriers",
    "message_class",
    "noun_of",
    "nouns_with_messages",
    "verb_of",
    "verbs",
]


class Verb(StrEnum):
    """The verbs of ISA-95 Part 5, named as in the names of messages."""

    GET = "Get"
    SHOW = "Show"
    PROCESS = "Process"
    ACKNOWLEDGE = "Acknowledge"
    CHANGE = "Change"
    RESPOND = "Respond"
    CANCEL = "Cancel"
    SYNC = "Sync"
    NOTIFY = "Notify"
    CONFIRM = "Confirm"

    @property
    def answer(self) -> Verb | None:
        """The verb that answers this one; None where only a ConfirmBOD may follow."""
        return _ANSWERS.get(self)


_ANSWERS = {
    Verb.GET: Verb.SHOW,
    Verb.PROCESS: Verb.ACKNOWLEDGE,
    Verb.CHANGE: Verb.RESPOND,
}

_NAMES = frozenset(b2mml.__all__)

_MESSAGES: dict[str, tuple[Verb, str]] = {
    name: (verb, noun)
    for name in b2mml.__all__
    for verb in Verb
    if name.startswith(verb) and (noun := name.removeprefix(verb)) in _NAMES
}
"""Verb and noun of every message class, by its name."""

_NOUNS = frozenset(noun for _, noun in _MESSAGES.values())


def message_class(verb: Verb | str, noun: type[Component]) -> type[Component]:
    """The class of the message that a verb and the class of a noun make.

    Raises `NoSuchMessage` when the release has none; the text names the verbs the noun has, or
    the nouns with messages in which the object stands.

    >>> from isa95kit.b2mml import MaterialLot, WorkMasterCapability
    >>> message_class(Verb.SYNC, MaterialLot).__name__
    'SyncMaterialLot'
    >>> message_class("Sync", WorkMasterCapability).__wire_element__  # spelled so as published
    'SyncWorkMasaterCapability'
    """
    name = f"{Verb(verb)}{noun.__name__}"
    if name not in _MESSAGES:
        raise NoSuchMessage(_no_message(Verb(verb), noun))
    found: type[Component] = getattr(b2mml, name)
    return found


def verbs(noun: type[Component]) -> tuple[Verb, ...]:
    """The verbs a noun has messages for; empty for an object that is no noun of a message.

    >>> from isa95kit.b2mml import JobOrder, OperationsEvent, TransactionProfile
    >>> [str(verb) for verb in verbs(TransactionProfile)]
    ['Get', 'Show']
    >>> verbs(OperationsEvent) == (Verb.NOTIFY,)
    True
    >>> verbs(JobOrder)
    ()
    """
    return tuple(verb for verb in Verb if f"{verb}{noun.__name__}" in _MESSAGES)


def nouns_with_messages() -> tuple[type[Component], ...]:
    """The classes of all nouns that have messages, by name; loads the whole vocabulary.

    >>> len(nouns_with_messages())
    67
    """
    return tuple(getattr(b2mml, name) for name in sorted(_NOUNS))


def carriers(part: type[Component]) -> tuple[type[Component], ...]:
    """The nouns with messages in which objects of a class stand, the nearest ones only.

    For objects without a message of their own. Empty when no message can carry them.

    >>> from isa95kit.b2mml import JobOrder
    >>> [noun.__name__ for noun in carriers(JobOrder)]
    ['JobList']
    """
    parents = _parents()
    seen, level = {part.__name__}, {part.__name__}
    while level and not (found := level & _NOUNS):
        level = {above for name in level for above in parents.get(name, ())} - seen
        seen |= level
    return tuple(getattr(b2mml, name) for name in sorted(found)) if level else ()


def verb_of(message: Component | type[Component]) -> Verb:
    """The verb of a message or of a message's class. Raises `NotAMessage` for anything else.

    >>> from isa95kit.b2mml import NotifyOperationsEvent
    >>> verb_of(NotifyOperationsEvent)
    <Verb.NOTIFY: 'Notify'>
    """
    return _MESSAGES[_name(message)][0]


def noun_of(message: Component | type[Component]) -> type[Component]:
    """The class of a message's noun. Raises `NotAMessage` for anything else.

    SyncOperationalLocationClass is published with OperationalLocation objects; its noun is the
    one in its name, OperationalLocationClass.

    >>> from isa95kit.b2mml import SyncMaterialLot
    >>> noun_of(SyncMaterialLot).__name__
    'MaterialLot'
    """
    found: type[Component] = getattr(b2mml, _MESSAGES[_name(message)][1])
    return found


class Layout(NamedTuple):
    """How a message's class holds its verb and its nouns."""

    verb: str
    """Name of the field of the verb."""
    nouns: str
    """Name of the field of the nouns."""
    element: str
    """Name of a noun on the wire."""
    carried: type[Component]
    """The class of the nouns."""
    optional: bool
    """True when no noun has to stand there."""


def layout(cls: type[Component]) -> Layout:
    """The names in a message's DataArea."""
    area: type[Component] = cls.DataArea  # type: ignore[attr-defined]
    verb, nouns = area.__dataclass_fields__.values()
    carried = getattr(b2mml, _CLASS.findall(str(nouns.type))[0])
    return Layout(
        verb.name, nouns.name, nouns.metadata["name"], carried, nouns.default is not MISSING
    )


_CLASS = re.compile(r"\b[A-Z]\w*")


def _name(message: Component | type[Component]) -> str:
    name = message.__name__ if isinstance(message, type) else type(message).__name__
    if name not in _MESSAGES:
        raise NotAMessage(
            f"{name} is no transaction message: pass an object such as a SyncMaterialLot, or put "
            "the object into a message first"
        )
    return name


def _no_message(verb: Verb, noun: type[Component]) -> str:
    name = noun.__name__
    if name in _MESSAGES:
        return f"{name} is a message already: pass the objects it is to carry"
    if had := verbs(noun):
        return f"there is no {verb}{name}: {name} has messages for {', '.join(had)} only"
    near = " or ".join(carrier.__name__ for carrier in carriers(noun))
    advice = f"it is sent inside {near}" if near else "no message can carry it"
    return f"there is no {verb}{name}: {name} has no message of its own, {advice}"


def _parents() -> dict[str, set[str]]:
    """The classes in which each class stands, by name, from the nouns with messages down."""
    parents: dict[str, set[str]] = {}
    pending, seen = set(_NOUNS), set(_NOUNS)
    while pending:
        name = pending.pop()
        for part in _parts(getattr(b2mml, name)):
            parents.setdefault(part, set()).add(name)
            if part not in seen:
                seen.add(part)
                pending.add(part)
    return parents


def _parts(cls: type[Component]) -> set[str]:
    """Names of the classes of a class's fields."""
    found: set[str] = set()
    for declared in getattr(cls, "__dataclass_fields__", {}).values():
        found |= set(_CLASS.findall(str(declared.type)))
        found |= set(declared.metadata.get("alternatives", {}).values())
    return found & _NAMES
