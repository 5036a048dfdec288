"""What rules may ask besides the message: everything a caller knows, handed in as one value.

Each part is a small protocol. A caller implements it over what he has (a database, a service), or
takes the one in memory from the module named there. A part left out is None: the rules that need
it are reported as not checked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from isa95kit.rules.agreement import Agreement

if TYPE_CHECKING:
    from isa95kit.b2mml import TransactionProfile
    from isa95kit.b2mml.base import Component
    from isa95kit.business_keys import BusinessKey
    from isa95kit.genealogy import Genealogy
    from isa95kit.identity import Identity
    from isa95kit.master_data import Catalogue
    from isa95kit.rules.decisions import Decision
    from isa95kit.rules.events import Event
    from isa95kit.rules.history import Posting, Sent
    from isa95kit.rules.qualifications import Qualification
    from isa95kit.rules.queues import Queued
    from isa95kit.rules.signatures import Signature
    from isa95kit.rules.tiers import Tier
    from isa95kit.units import Units
    from isa95kit.units.materials import MaterialFactors

__all__ = [
    "NO_CONTEXT",
    "Accounts",
    "Context",
    "Continuity",
    "Deviations",
    "Events",
    "History",
    "Known",
    "Ownership",
    "Qualifications",
    "QualityDecisions",
    "Queues",
    "Roles",
    "Signatures",
    "Tiers",
]


class Accounts(Protocol):
    """What may be charged. In memory: `isa95kit.rules.accounts.AccountRegister`."""

    def is_open(self, account: Identity) -> bool | None:
        """Whether an account or order may be charged; None where there is no such account."""


class Known(Protocol):
    """What is known before the message: the last state of each object, by its identity.

    In memory: `isa95kit.rules.state.PlantState`.
    """

    def find(self, identity: Identity) -> Component | None:
        """The object as last known; None where it is not known."""

    def holds(self, type: str) -> bool:  # noqa: A002 the standard's word
        """Whether objects of the type are kept here at all, so that an unknown one is a fault."""

    def all(self, type: str) -> Iterable[Component]:  # noqa: A002
        """All objects of a type."""


class History(Protocol):
    """Which messages were processed before. In memory: `isa95kit.rules.history.MessageHistory`."""

    def posting(self, key: BusinessKey) -> Posting | None:
        """What was posted under a business key; None where nothing was."""

    def last_from(self, sender: str) -> Sent | None:
        """The last message of a sender."""

    def message(self, bodid: str) -> Sent | None:
        """The message of this BODID."""

    def answer_to(self, bodid: str) -> Sent | None:
        """The first answer to the message of this BODID; None where none came."""

    def last_sequence(self, sender: str, counted: BusinessKey) -> int | None:
        """The last number applied of what a sender counts: the key of a response without its
        sequence and version. None where none is known.
        """


class Ownership(Protocol):
    """Which system owns what. In memory: `isa95kit.rules.ownership.OwnershipTable`."""

    def owner(self, element: str) -> str | None:
        """The system of record of a noun (``MaterialLot``) or of an element of it
        (``MaterialLot/Status``); None where nobody said.
        """


class Roles(Protocol):
    """Who may do what. In memory: `isa95kit.rules.roles.RoleTable`."""

    def roles_of(self, authorization: str) -> frozenset[str]:
        """The roles behind a sender's AuthorizationID; empty for one that is not known."""


class Qualifications(Protocol):
    """Who is qualified for what, and what equipment is fit for use. In memory:
    `isa95kit.rules.qualifications.QualificationRegister`.
    """

    def qualifications(self, resource: Identity) -> tuple[Qualification, ...]:
        """What is registered of a person or a piece of equipment; empty for nothing."""

    def holds(self, type: str) -> bool:  # noqa: A002
        """Whether qualifications of resources of the type (``Person``) are kept here at all."""


class QualityDecisions(Protocol):
    """What quality decided on lots. In memory: `isa95kit.rules.decisions.DecisionRegister`."""

    def decision(self, lot: Identity) -> Decision | None:
        """The decision in force on a lot or sublot, of this version; None where there is none."""


class Continuity(Protocol):
    """What holds while the MES is down. In memory: `isa95kit.rules.continuity.ContinuityPlan`."""

    def outage(self, moment: dt.datetime) -> bool:
        """Whether the MES was down at this moment."""

    def approval(self, lot: Identity) -> str | None:
        """The approval of an exceptional release of a lot or sublot; None where there is none."""


class Deviations(Protocol):
    """Open deviations. In memory: `isa95kit.rules.decisions.DeviationRegister`."""

    def open_for(self, lot: Identity) -> tuple[str, ...]:
        """The ids of deviations of a lot that are not closed."""


class Events(Protocol):
    """What is kept of messages that failed. In memory: `isa95kit.rules.events.EventLog`."""

    def event(self, bodid: str) -> Event | None:
        """What happened to the message of this BODID; None where nothing is kept."""


class Signatures(Protocol):
    """Who signed what. In memory: `isa95kit.rules.signatures.SignatureRegister`."""

    def signatures(self, signed: Identity, entry: str = "") -> tuple[Signature, ...]:
        """The signatures of an object, or of an entry of a record by its EntryID."""


class Queues(Protocol):
    """What senders say they queued in an outage. In memory: `isa95kit.rules.queues.QueueLog`."""

    def queued(self, sender: str) -> tuple[Queued, ...]:
        """The messages in the order they were queued; empty where nothing is replayed."""


class Tiers(Protocol):
    """How soon events of a material are told. In memory: `isa95kit.rules.tiers.TierTable`."""

    def tiers(self) -> tuple[Tier, ...]:
        """The tiers that were agreed on."""

    def tier(self, material: Identity | None, classes: tuple[Identity, ...] = ()) -> Tier | None:
        """The tier of a material, or else the strictest one of its classes; None where it has
        none.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the caller knows; what is left out (None) is not checked, and reported so."""

    accounts: Accounts | None = None
    agreement: Agreement = field(default_factory=Agreement)
    """What sender and receiver agree on: code lists, carriers, tolerances, systems."""
    clock: Callable[[], dt.datetime] | None = None
    """The receiver's time, aware."""
    continuity: Continuity | None = None
    decisions: QualityDecisions | None = None
    deviations: Deviations | None = None
    events: Events | None = None
    factors: MaterialFactors | None = None
    """Our material-specific unit factors."""
    genealogy: Genealogy | None = None
    """Where lots came from, as told by earlier messages."""
    history: History | None = None
    known: Known | None = None
    """Lots, orders, persons, equipment as known before the message."""
    master_data: Catalogue | None = None
    """Definitions by identity, version and date."""
    ownership: Ownership | None = None
    partner: TransactionProfile | None = None
    """What the partner says it supports."""
    partner_factors: MaterialFactors | None = None
    """The partner's material-specific unit factors."""
    qualifications: Qualifications | None = None
    """What persons are qualified for, and whether equipment is fit for use."""
    queues: Queues | None = None
    roles: Roles | None = None
    signatures: Signatures | None = None
    tiers: Tiers | None = None
    units: Units | None = None
    """The agreed unit codes."""

    def lacks(self, needs: tuple[str, ...]) -> tuple[str, ...]:
        """Which of these parts are missing; of ``known or master_data`` one is enough.

        ``agreement.ledger_places`` is a setting that nobody has to have agreed on.
        """
        return tuple(
            name for name in needs if all(attrgetter(n)(self) is None for n in name.split(" or "))
        )

    @classmethod
    def parts(cls) -> tuple[str, ...]:
        """The names of everything a context can hold."""
        return tuple(f.name for f in fields(cls))


NO_CONTEXT = Context()
