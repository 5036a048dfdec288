"""Which messages were processed before, in memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from isa95kit.business_keys import BusinessKey

__all__ = ["MessageHistory", "Posting", "Sent", "counted"]


def counted(key: BusinessKey) -> BusinessKey:
    """What a sender counts by the sequence of a response: its order and operation.

    >>> from isa95kit.business_keys import BusinessKey
    >>> parsed = BusinessKey.parse("urn:isa95kit-key:JobResponse:order=J-1:sequence=3:version=2")
    >>> str(counted(parsed))
    'urn:isa95kit-key:JobResponse:order=J-1'
    """
    return replace(key, parts=tuple(part for part in key.parts if part[0] in _COUNTED))


_COUNTED = ("order", "operation")


@dataclass(frozen=True, slots=True)
class Posting:
    """What was posted under a key: the content's digest, and the BODID of the message."""

    digest: str
    bodid: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that came in: who sent it when, and the digest of its content.

    ``answers`` is the BODID of the message it answers, empty where it answers none.
    """

    sender: str
    created: dt.datetime
    bodid: str = ""
    digest: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class MessageHistory:
    """Postings by business key, and the messages of each sender. Adding gives a new history."""

    postings: Mapping[BusinessKey, Posting] = field(default_factory=lambda: MappingProxyType({}))
    messages: Mapping[str, Sent] = field(default_factory=lambda: MappingProxyType({}))
    """By BODID."""
    last: Mapping[str, Sent] = field(default_factory=lambda: MappingProxyType({}))
    """By sender."""
    answers: Mapping[str, Sent] = field(default_factory=lambda: MappingProxyType({}))
    """By the BODID of the message they answer."""
    sequences: Mapping[tuple[str, BusinessKey], int] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """The last number applied, by sender and what is counted."""

    def posting(self, key: BusinessKey) -> Posting | None:
        """What was posted under a business key; None where nothing was."""
        return self.postings.get(key)

    def last_from(self, sender: str) -> Sent | None:
        """The last message of a sender."""
        return self.last.get(sender)

    def message(self, bodid: str) -> Sent | None:
        """The message of this BODID."""
        return self.messages.get(bodid)

    def answer_to(self, bodid: str) -> Sent | None:
        """The first answer to the message of this BODID."""
        return self.answers.get(bodid)

    def last_sequence(self, sender: str, counted: BusinessKey) -> int | None:
        """The last number applied of what a sender counts."""
        return self.sequences.get((sender, counted))

    def posted(self, key: BusinessKey, posting: Posting) -> MessageHistory:
        """The history with one more posting; the first under a key stays."""
        known = {key: posting, **self.postings}
        return replace(self, postings=MappingProxyType(known))

    def received(self, sent: Sent) -> MessageHistory:
        """The history with one more message."""
        messages = {**self.messages, **({sent.bodid: sent} if sent.bodid else {})}
        last = {**self.last, sent.sender: sent}
        answers = {**({sent.answers: sent} if sent.answers else {}), **self.answers}
        return replace(
            self,
            messages=MappingProxyType(messages),
            last=MappingProxyType(last),
            answers=MappingProxyType(answers),
        )

    def applied(self, sender: str, counted: BusinessKey, number: int) -> MessageHistory:
        """The history after the posting of this number."""
        sequences = {**self.sequences, (sender, counted): number}
        return replace(self, sequences=MappingProxyType(sequences))
