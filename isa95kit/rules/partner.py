"""What a partner's TransactionProfile says it supports."""

from __future__ import annotations

from collections.abc import Iterator

from isa95kit.b2mml import SupportedAction, TransactionNoun, TransactionProfile, TransactionVerb
from isa95kit.b2mml.base import Component
from isa95kit.transactions import TransactionError, Verb, action, noun, verb

__all__ = ["listed", "profile_words"]

_ASKED = {Verb.SHOW: "GET", Verb.ACKNOWLEDGE: "PROCESS", Verb.RESPOND: "CHANGE"}
"""A profile lists requests; an answer is supported where its request is."""

_IRREGULAR = {
    "BOD": "CONFIRMBOD",
    "OPERATIONSTESTINFORMATION": "TESTSPECIFICATIONINFORMATION",
    "PROCESSSEGMENTINFORMATION": "PROCESSINFORMATION",
    # Spelled so as published.
    "RESOURCECONSTRAINTLIBRARY": "RESOURCECONSTAINTLIBRARY",
    "RESOURCERELATIONSHIPNETWORKINFORMATION": "RESOURCENETWORKCONNECTIONINFORMATION",
    "WORKFLOWSPECIFICATIONINFORMATION": "WORKFLOWINFORMATION",
    "WORKFLOWSPECIFICATIONNODETYPE": "WORKFLOWSPECIFICATIONNODE",
}
"""Nouns that the enumeration of nouns names otherwise than their messages."""


def profile_words(message: Component) -> tuple[str, str]:
    """The verb by which a profile lists a message, as in ``SYNC ADD``, and the message's noun.

    The verb is ``SYNC`` alone where a Sync says several actions, or none that can be understood.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> profile_words(sync(MaterialLot(id=Identifier("L-1"))))
    ('SYNC ADD', 'MaterialLot')
    """
    named = noun(message).__name__
    what = verb(message)
    if what is not Verb.SYNC:
        return _ASKED.get(what, what.upper()), named
    try:
        return f"SYNC {action(message)}".upper(), named
    except TransactionError:
        return "SYNC", named


def listed(profile: TransactionProfile, verb: str, noun: str) -> Iterator[SupportedAction]:
    """The supported actions of a verb and a noun, as `profile_words` gives them.

    Nouns that the enumeration does not have are found by their OtherValue.

    >>> from isa95kit.b2mml import Identifier
    >>> list(listed(TransactionProfile(id=Identifier("P"), release_id="V0701"), "GET", "Person"))
    []
    """
    squashed = noun.upper()
    names = {squashed, _IRREGULAR.get(squashed, squashed)}
    for supported in profile.supported_action:
        spoken = _word(supported.transaction_verb)
        if _word(supported.transaction_noun) not in names:
            continue
        if spoken == verb.replace(" ", "") or (verb == "SYNC" and spoken.startswith(verb)):
            yield supported


def _word(code: TransactionVerb | TransactionNoun) -> str:
    text = code.other_value or "" if code.value == "Other" else code.value
    return text.replace(" ", "").upper()
