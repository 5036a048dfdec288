"""The contexts of the examples on transactions, idempotency, audit, signatures and ownership."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType

import isa95kit as isa
from isa95kit.b2mml import (
    DateTime,
    Identifier,
    Person,
    PersonName,
    SupportedAction,
    TransactionNoun,
    TransactionNounValue,
    TransactionProfile,
    TransactionVerb,
    TransactionVerbValue,
)
from isa95kit.identity import Identity
from isa95kit.rules.agreement import Agreement, Systems
from isa95kit.rules.context import Context
from isa95kit.rules.events import Event, EventLog
from isa95kit.rules.history import MessageHistory, Posting, Sent, counted
from isa95kit.rules.ownership import OwnershipTable
from isa95kit.rules.posted import reported
from isa95kit.rules.signatures import Signature, SignatureRegister
from isa95kit.rules.state import PlantState
from tests.rules.samples import examples, spelled_out

__all__ = [
    "answered_at_ten_past_twelve",
    "b1_failed_b2_without_reason",
    "doe_is_qp_until_june",
    "erp_and_mes",
    "materials_of_erp_lots_of_mes",
    "order_posted_up_to_3",
    "partner_of_few_messages",
    "signed_in_mes",
]

BODID = "0b0fd9a2-6d57-4c65-8ec5-5b3f5d8d7d11"
POSTED = """
<ProcessOperationsPerformance>{area}<DataArea>
  <Process/>
  <OperationsPerformance><ID>P1</ID>
    <OperationsResponse><ID>R1</ID><OperationsRequestID>PO-1</OperationsRequestID>
      <SegmentResponse><ID>3</ID><SegmentRequirementID>20</SegmentRequirementID>
        <MaterialActual><ID>10</ID><MaterialLotID>L1</MaterialLotID>
          <Quantity><QuantityString>25</QuantityString><UnitOfMeasure>KGM</UnitOfMeasure></Quantity>
        </MaterialActual>
      </SegmentResponse>
    </OperationsResponse>
  </OperationsPerformance>
</DataArea></ProcessOperationsPerformance>
"""


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


def b1_failed_b2_without_reason() -> Context:
    """Messages B-1 and B-2 failed; why B-2 did nobody wrote down."""
    noon = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
    return Context(
        events=EventLog({"B-1": Event(noon, "lot L1 is not known"), "B-2": Event(noon, "")})
    )


def erp_and_mes() -> Context:
    """ERP is an ERP, MES is an MES, and operations segments are recorded to be the MES's."""
    systems = Systems(erp=frozenset({"ERP"}), mes=frozenset({"MES"}))
    return Context(
        agreement=Agreement(systems=systems), ownership=OwnershipTable({"OperationsSegment": "MES"})
    )


def doe_is_qp_until_june() -> Context:
    """J. Doe is a QP until the end of June, P-2 an operator; only a QP signs ``Released``."""
    doe = Person(
        id=Identifier("P-1"),
        effective_end_date=DateTime("2026-07-01T00:00:00+02:00"),
        person_name=PersonName("J. Doe"),
        personnel_class_id=(Identifier("QP"),),
    )
    operator = Person(id=Identifier("P-2"), personnel_class_id=(Identifier("Operator"),))
    return Context(
        agreement=Agreement(signer_classes={"Released": frozenset({"QP"})}),
        known=PlantState.of(doe, operator),
    )


def signed_in_mes() -> Context:
    """Entry 7 of record BPR1, and lot L1, were signed in the MES by J. Doe, as SIG-001 shows."""
    good = [example.document for example in examples()["SIG-001"].good]
    record, lot = (isa.read(document.encode()).message for document in good)
    [manifest] = record.personnel_identification.personnel_identification_manifest  # type: ignore[attr-defined]
    seal = lot.application_area.signature  # type: ignore[attr-defined]
    given = {
        (Identity.of(record), "7"): (Signature("MES", isa.digest(manifest)),),
        (Identity("MaterialLot", "", "", "", "L1"), ""): (Signature("MES", isa.digest(seal)),),
    }
    return Context(
        agreement=Agreement(systems=Systems(erp=frozenset({"ERP"}))),
        signatures=SignatureRegister(given),
    )


def order_posted_up_to_3() -> Context:
    """Order PO-1, operation 20: MES has reported up to response 3, and its line 10 was posted."""
    message = isa.read(spelled_out(POSTED).encode()).message
    history = MessageHistory().received(
        Sent("MES", dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC), BODID, isa.digest(message))
    )
    for posting in reported(message):
        if posting.key.kind == "OpMaterialActual":
            history = history.posted(posting.key, Posting(isa.digest(posting.content), BODID))
        if posting.key.kind == "OpSegmentResponse":
            history = history.applied("MES", counted(posting.key), 3)
    return Context(history=history)


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
