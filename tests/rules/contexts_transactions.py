"""The contexts of the examples on transactions, idempotency, audit, signatures and ownership."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType

from isa95kit.b2mml import (
    Identifier,
    SupportedAction,
    TransactionNoun,
    TransactionNounValue,
    TransactionProfile,
    TransactionVerb,
    TransactionVerbValue,
)
from isa95kit.rules.context import Context
from isa95kit.rules.history import MessageHistory, Sent
from isa95kit.rules.ownership import OwnershipTable

__all__ = [
    "answered_at_ten_past_twelve",
    "materials_of_erp_lots_of_mes",
    "partner_of_few_messages",
]


def answered_at_ten_past_twelve() -> Context:
    """It is ten past one. Message 1 of noon was answered ten minutes later; others were not."""
    answer = Sent("MES", dt.datetime(2026, 3, 1, 12, 10, tzinfo=dt.UTC), "A-1", "", "1")
    return Context(
        clock=lambda: dt.datetime(2026, 3, 1, 13, 10, tzinfo=dt.UTC),
        history=MessageHistory(answers=MappingProxyType({"1": answer})),
    )


def partner_of_few_messages() -> Context:
    """The partner takes Sync Add and Get of lots, those by wildcards of IDs, and Get of persons."""

    def supported(verb: str, noun: str, wildcards: bool = False) -> SupportedAction:
        return SupportedAction(
            id=Identifier(f"{verb} {noun}"),
            transaction_verb=TransactionVerb(TransactionVerbValue(verb)),
            transaction_noun=TransactionNoun(TransactionNounValue(noun)),
            object_wildcard_supported=wildcards,
            release_id="V0701",
        )

    return Context(
        partner=TransactionProfile(
            id=Identifier("WMS"),
            release_id="V0701",
            supported_action=(
                supported("SYNC ADD", "MATERIAL LOT"),
                supported("GET", "MATERIAL LOT", wildcards=True),
                supported("GET", "PERSON"),
            ),
        )
    )


def materials_of_erp_lots_of_mes() -> Context:
    """Materials belong to the ERP, lots to the MES, but for what they are worth."""
    return Context(
        ownership=OwnershipTable(
            {
                "MaterialDefinition": "ERP",
                "MaterialLot": "MES",
                "MaterialLot/Disposition": "LIMS",
                "OperationsSchedule": "MES",
            }
        )
    )
