"""What all messages of an application have in common: sender, clock, identification, release."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import TypedDict
from uuid import uuid4

from isa95kit.b2mml import (
    DateTime,
    Identifier,
    TransApplicationArea,
    TransConfirmationCode,
    TransConfirmationCodeValue,
    TransReceiver,
    TransSender,
)
from isa95kit.transactions.criteria import one_of, shown

__all__ = ["RELEASE_ID", "Context", "Envelope"]

RELEASE_ID = "B2MML-V0701"
"""The releaseID of the messages built here, in the form of the standard's own example (TXN-002)."""

Receivers = str | TransReceiver | Iterable[str | TransReceiver]


def now() -> datetime:
    """The moment, in UTC.

    >>> now().tzinfo is UTC
    True
    """
    return datetime.now(UTC)


def random_id() -> str:
    """A random UUID (TXN-003).

    >>> len(random_id())
    36
    """
    return str(uuid4())


class Context(TypedDict, total=False):
    """The keyword arguments that make an `Envelope`; every function that builds takes them."""

    sender: str | TransSender | None
    receivers: Receivers
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    release_id: str
    version_id: str | None
    confirmation: TransConfirmationCodeValue | str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who sends to whom, when, and under which identification.

    ``sender`` and ``receivers`` are logical ids or the elements themselves; ``clock`` gives aware
    date-times, ``new_id`` a BODID for each message (a UUID by default). ``confirmation`` asks the
    receiver for a ConfirmBOD: Always, OnError or Never. ``version_id`` is written where a message
    has the attribute.
    """

    sender: str | TransSender | None = None
    receivers: Receivers = ()
    clock: Callable[[], datetime] = now
    new_id: Callable[[], str] = random_id
    release_id: str = RELEASE_ID
    version_id: str | None = None
    confirmation: TransConfirmationCodeValue | str | None = None

    def __post_init__(self) -> None:
        # Kept as a tuple: an iterator would be empty at the second message.
        object.__setattr__(self, "receivers", _listed(self.receivers))
        shown(self.release_id, "release_id")

    def context(self) -> Context:
        """The keyword arguments this was made of, for the functions that take them.

        >>> Envelope(sender="ERP").context()["sender"]
        'ERP'
        """
        return {f.name: getattr(self, f.name) for f in fields(Envelope)}  # type: ignore[return-value]

    def application_area(self, *, asks: bool = True) -> TransApplicationArea:
        """A new ApplicationArea: each call takes another BODID and the time of the clock.

        *asks* is False for a message that asks for no ConfirmBOD whatever the sender says. Raises
        ValueError when the clock gives a naive datetime, `TransactionError` for a blank id.

        >>> from datetime import UTC, datetime
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> envelope = Envelope(sender="ERP", clock=lambda: noon, new_id=lambda: "B-1")
        >>> area = envelope.application_area()
        >>> area.sender.logical_id.value, area.creation_date_time.value, area.bodid.value
        ('ERP', '2026-03-02T12:00:00Z', 'B-1')
        """
        return TransApplicationArea(
            sender=self._sender(asks),
            receiver=tuple(map(_receiver, _listed(self.receivers))),
            creation_date_time=DateTime.of(self.clock()),
            bodid=Identifier(shown(self.new_id(), "the BODID")),
        )

    def asked_confirmation(self) -> TransConfirmationCodeValue | None:
        """When the sender asks for a ConfirmBOD; None when it does not say.

        >>> Envelope(sender="ERP", confirmation="OnError").asked_confirmation()
        <TransConfirmationCodeValue.ON_ERROR: 'OnError'>
        """
        if self.confirmation is not None:
            return one_of(TransConfirmationCodeValue, self.confirmation, "confirmation")
        if isinstance(self.sender, TransSender) and self.sender.confirmation_code is not None:
            return self.sender.confirmation_code.value
        return None

    def _sender(self, asks: bool) -> TransSender | None:
        code = self.asked_confirmation() if asks else None
        sender = self.sender
        if isinstance(sender, str):
            sender = TransSender(logical_id=Identifier(shown(sender, "sender")))
        if sender is None:
            if code is None:
                return None
            sender = TransSender()
        if not asks:
            return replace(sender, confirmation_code=None)
        if self.confirmation is None or code is None:
            return sender
        return replace(sender, confirmation_code=TransConfirmationCode(code))


def _listed(receivers: Receivers) -> tuple[str | TransReceiver, ...]:
    if isinstance(receivers, (str, TransReceiver)):
        return (receivers,)
    return tuple(receivers)


def _receiver(given: str | TransReceiver) -> TransReceiver:
    if isinstance(given, str):
        return TransReceiver(logical_id=Identifier(shown(given, "receiver")))
    return given
