"""What is known of an exchange of messages as it goes on: the context in which the next is checked.

An `Exchange` takes messages in the order in which they came in and remembers what rules ask for:
objects as last known, messages and postings, published master data, decisions of quality, the
genealogy of lots. What the caller's context holds is known from the beginning.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from isa95kit.b2mml import MaterialLot, TransApplicationArea
from isa95kit.b2mml.base import Component
from isa95kit.business_keys import BusinessKey
from isa95kit.document import digest
from isa95kit.genealogy import Genealogy
from isa95kit.identity import Identity
from isa95kit.master_data import Catalogue
from isa95kit.rules.areas.effectivity import MASTER
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.context import Context
from isa95kit.rules.decisions import Decision
from isa95kit.rules.history import Posting, Sent, counted
from isa95kit.rules.known_objects import KnownObjects, carried_objects, effect_of
from isa95kit.rules.moves import AnyLot, identity_of, state_changes, written_code
from isa95kit.rules.parties import area_of, bodid_of, sender_of, written
from isa95kit.rules.posted import changes, reported
from isa95kit.transactions import (
    Action,
    NotAMessage,
    TransactionError,
    Verb,
    original_application_area,
    verb,
)

__all__ = ["Exchange", "created_at"]

BEGINNING = dt.datetime.min.replace(tzinfo=dt.UTC)
DIGITS = 18
"""Of a sequence number at most, as in IDEM-005."""


def created_at(message: Component) -> dt.datetime | None:
    """When a message says it was made; None where it does not, or without an offset.

    >>> from datetime import UTC, datetime
    >>> from isa95kit.b2mml import Identifier
    >>> from isa95kit.transactions import sync
    >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    >>> created_at(sync(MaterialLot(id=Identifier("L-1")), clock=lambda: noon)) == noon
    True
    """
    area = area_of(message)
    return moment_of(area.creation_date_time) if area is not None else None


class _Messages:
    """The messages that came in, and what they posted: a `isa95kit.rules.context.History`."""

    def __init__(self, context: Context) -> None:
        self._before = context.history
        self._postings: dict[BusinessKey, Posting] = {}
        self._messages: dict[str, Sent] = {}
        self._last: dict[str, Sent] = {}
        self._answers: dict[str, Sent] = {}
        self._numbers: dict[tuple[str, BusinessKey], set[int]] = {}
        self._reached: dict[tuple[str, BusinessKey], int] = {}

    def posting(self, key: BusinessKey) -> Posting | None:
        found = self._postings.get(key)
        return found or (self._before.posting(key) if self._before else None)

    def last_from(self, sender: str) -> Sent | None:
        found = self._last.get(sender)
        return found or (self._before.last_from(sender) if self._before else None)

    def message(self, bodid: str) -> Sent | None:
        found = self._messages.get(bodid)
        return found or (self._before.message(bodid) if self._before else None)

    def answer_to(self, bodid: str) -> Sent | None:
        found = self._answers.get(bodid)
        return found or (self._before.answer_to(bodid) if self._before else None)

    def last_sequence(self, sender: str, counted: BusinessKey) -> int | None:
        found = self._reached.get((sender, counted))
        if found is None and self._before is not None:
            return self._before.last_sequence(sender, counted)
        return found

    def received(self, message: Component, created: dt.datetime | None) -> None:
        """Remember that a message came in, whatever becomes of it."""
        sender, bodid = sender_of(message), bodid_of(message)
        answered = _answered(message)
        sent = Sent(sender, created or BEGINNING, bodid, digest(message), answered)
        if bodid:
            self._messages.setdefault(bodid, sent)
        if answered:
            self._answers.setdefault(answered, sent)
        if sender and created is not None:
            self._last[sender] = sent

    def posted(self, message: Component) -> None:
        """Remember what a message posts; the first posting under a key stays."""
        sender, bodid = sender_of(message), bodid_of(message)
        counts = _verb(message) is not None and not changes(message)
        for posting in reported(message):
            key = posting.key
            if not key.complete or self.posting(key) is not None:
                continue
            self._postings[key] = Posting(digest(posting.content), bodid)
            if counts and key.kind in ("OpSegmentResponse", "JobResponse"):
                self._count(sender, key)

    def _count(self, sender: str, key: BusinessKey) -> None:
        texts = [identity.text for identity in key["sequence"]]
        if len(texts) > 1 or not (texts[0].isascii() and texts[0].isdigit()):
            return
        if len(texts[0]) > DIGITS or not sender:
            return
        stream, number = (sender, counted(key)), int(texts[0])
        come = self._numbers.setdefault(stream, set())
        come.add(number)
        reached = self.last_sequence(*stream)
        reached = number if reached is None else reached
        while reached + 1 in come:
            reached += 1
        self._reached[stream] = reached


class _Decisions:
    """What quality decided: a `isa95kit.rules.context.QualityDecisions`."""

    def __init__(self, context: Context) -> None:
        self._before = context.decisions
        self._decisions: dict[Identity, Decision] = {}

    def decision(self, lot: Identity) -> Decision | None:
        found = self._decisions.get(lot)
        return found or (self._before.decision(lot) if self._before else None)

    def take(self, message: Component, context: Context) -> None:
        """Remember the states that a message gives to lots, if its sender decides on them."""
        agreement, sender, area = context.agreement, sender_of(message), area_of(message)
        authorization = written(area.sender.authorization_id) if area and area.sender else ""
        roles = context.roles.roles_of(authorization) if context.roles else frozenset()
        systems = agreement.systems
        decides = sender in systems.quality or bool(roles & agreement.quality_roles)
        if context.roles is None:
            decides = decides or sender in systems.mes
        codes = [written_code(c.to_state_code) for _, c in _state_changes(message)]
        for lot in _lots(message):
            code = written_code(lot.status) or (codes[-1] if codes else "")
            state, identity = agreement.status_model.state(code), identity_of(lot)
            if state is None or identity is None:
                continue
            if decides or state.blocks:
                role = next(iter(sorted(roles & agreement.quality_roles)), "")
                decision = Decision(state.name, sender, role, created_at(message))
                self._decisions[identity] = decision


class Exchange:
    """An exchange of messages, and what is known of it. Changes with every message it takes."""

    def __init__(self, context: Context) -> None:
        self._given = context
        self._refused: set[str] = set()
        """The BODIDs of messages that came, were refused, and were not taken since."""
        self._known = KnownObjects(context.known)
        self._messages = _Messages(context)
        self._decisions = _Decisions(context)
        self._master_data = context.master_data
        self._genealogy = context.genealogy or Genealogy()
        self._unread: list[Component] = []
        self._now: dt.datetime | None = None

    def context(self, message: Component | None = None) -> Context:
        """What is known before a message, or at the end.

        The receiver's time is that of the latest message so far, this one among them.

        >>> exchange = Exchange(Context())
        >>> exchange.context().known.holds("MaterialLot")
        False
        """
        moments = (self._now, created_at(message) if message is not None else None)
        now = max((moment for moment in moments if moment is not None), default=None)
        if self._unread:
            self._genealogy = self._genealogy.adding(*self._unread)
            self._unread.clear()
        return replace(
            self._given,
            clock=self._given.clock if now is None else lambda: now,
            decisions=self._decisions,
            genealogy=self._genealogy,
            history=self._messages,
            known=self._known,
            master_data=self._master_data,
        )

    def came_before(self, message: Component) -> bool | None:
        """Whether a message of this BODID came in before: True with this content, False with other.

        None where none came, or the message has no BODID.

        >>> from isa95kit.b2mml import Identifier
        >>> from isa95kit.transactions import sync
        >>> exchange, message = Exchange(Context()), sync(MaterialLot(id=Identifier("L-1")))
        >>> exchange.take(message)
        >>> exchange.came_before(message)
        True
        """
        bodid = bodid_of(message)
        sent = self._messages.message(bodid) if bodid else None
        return None if sent is None else sent.digest in ("", digest(message))

    def was_refused(self, message: Component) -> bool:
        """Whether a message of this BODID came before and was refused, and not taken since.

        >>> from isa95kit.b2mml import Identifier
        >>> from isa95kit.transactions import sync
        >>> message = sync(MaterialLot(id=Identifier("L-1")), new_id=lambda: "B-1")
        >>> exchange = Exchange(Context())
        >>> exchange.take(message, refused=True)
        >>> exchange.was_refused(message)
        True
        """
        return bodid_of(message) in self._refused

    def take(self, message: Component, *, refused: bool = False) -> None:
        """Take a message in: remember it, and let it take effect unless its receiver refuses it.

        What came before under the same BODID changes nothing, unless it was refused then.

        >>> from isa95kit.b2mml import Identifier
        >>> from isa95kit.transactions import sync
        >>> exchange = Exchange(Context())
        >>> exchange.take(sync(MaterialLot(id=Identifier("L-1"))))
        >>> exchange.context().known.holds("MaterialLot")
        True
        """
        bodid = bodid_of(message)
        if self.came_before(message) is not None and not self.was_refused(message):
            return
        created = created_at(message)
        self._messages.received(message, created)
        if created is not None:
            self._now = created if self._now is None else max(self._now, created)
        if refused:
            self._refused.add(bodid)
            return
        self._refused.discard(bodid)
        effect = effect_of(message)
        if effect is None:
            return
        context = self.context(message)
        if _asks(message) or _tells(message):
            self._messages.posted(message)
            self._known.book(message, context)
            self._unread.append(message)
        self._publish(message, effect)
        self._decisions.take(message, context)
        self._known.take(message, effect)

    def _publish(self, message: Component, effect: Action) -> None:
        objects = [o for o in carried_objects(message) if type(o).__name__ in MASTER]
        if not objects:
            return
        catalogue = self._master_data or Catalogue.of([])
        whole = len(objects) == sum(1 for _ in carried_objects(message))
        if whole and (_tells(message) or _verb(message) is Verb.SHOW):
            self._master_data = catalogue.adding(message)
        elif effect is Action.ADD:
            self._master_data = catalogue.adding(*objects)


def _verb(message: Component) -> Verb | None:
    try:
        return verb(message)
    except NotAMessage:
        return None


def _tells(message: Component) -> bool:
    return _verb(message) in (Verb.SYNC, Verb.NOTIFY, None)


def _asks(message: Component) -> bool:
    return _verb(message) in (Verb.PROCESS, Verb.CHANGE)


def _answered(message: Component) -> str:
    try:
        original: TransApplicationArea | None = original_application_area(message)
    except NotAMessage:
        return ""
    return written(original.bodid) if original is not None else ""


def _state_changes(message: Component) -> list[Any]:
    try:
        return list(state_changes(message))
    except (NotAMessage, TransactionError):
        return []


def _lots(message: Component) -> list[AnyLot]:
    found: list[AnyLot] = []
    for item in carried_objects(message):
        if isinstance(item, AnyLot):
            found.append(item)
        if isinstance(item, MaterialLot):
            found += item.material_sub_lot
    return found
