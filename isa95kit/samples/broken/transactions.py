"""Broken messages, hashes, signatures, postings and times: TXN, AUD, SIG, IDEM, TIME."""

from __future__ import annotations

from isa95kit.findings import Severity
from isa95kit.samples.broken.breaks import Break
from isa95kit.samples.broken.building import broken_rule
from isa95kit.samples.broken.templates import (
    AREA,
    BATCH_RECORD,
    LOT,
    LOT_STATUS,
    MATERIAL,
    PERFORMANCE,
    message,
    status_message,
)

__all__ = ["BREAKS"]

_ACTION = '<ActionCriteria><ActionExpression actionCode="Add"/></ActionCriteria>'
_SYNC = message("Sync", "MaterialLot", LOT, _ACTION)

_ORIGINAL = (
    "<OriginalApplicationArea><Sender><ReferenceID>$reference</ReferenceID></Sender>"
    "<CreationDateTime>$end</CreationDateTime><BODID>$other_bodid</BODID>"
    "</OriginalApplicationArea>"
)

_ID = "<MaterialLot><ID>$lot</ID></MaterialLot>"


def _answer(verb: str, code: str, content: str = _ID, noun: str = "MaterialLot") -> str:
    """An answer with its code; a reason beside it."""
    criteria = (
        f'{_ORIGINAL}<ResponseCriteria><ResponseExpression actionCode="{code}"/><ChangeStatus>'
        "<ReasonCode>$hold_reason</ReasonCode></ChangeStatus></ResponseCriteria>"
    )
    return message(verb, noun, content, criteria)


_SHOW = _answer("Show", "Accepted", LOT)
_REJECTED_SHOW = _answer("Show", "Rejected")
_RESPOND = _answer("Respond", "Modified")
_ACKNOWLEDGE = _answer("Acknowledge", "Rejected")
_CONFIRM = (
    f"<ConfirmBOD>{AREA}<DataArea><Confirm>{_ORIGINAL}</Confirm><BOD/></DataArea></ConfirmBOD>"
)

_MOVED = (
    "<StateChange><FromStateCode>In-Process</FromStateCode><ToStateCode>Quarantine</ToStateCode>"
    "<ChangeDateTime>$end</ChangeDateTime></StateChange>"
)

_RECORD = """<MaterialLotProperty>
    <ID>EBR-ID</ID><Value><ValueString>$record</ValueString></Value>
  </MaterialLotProperty>
  <MaterialLotProperty>
    <ID>EBR-Version</ID><Value><ValueString>$record_version</ValueString></Value>
  </MaterialLotProperty>
</MaterialLot>"""
_HOLD = status_message(LOT_STATUS.replace("</MaterialLot>", _RECORD))

_LOT_SINCE = """<MaterialLot>
  <ID>$lot</ID>
  <EffectiveStartDate>$start</EffectiveStartDate>
  <MaterialDefinitionID>$material</MaterialDefinitionID>
</MaterialLot>"""

_CHANGED_RECORD = """<BatchProductionRecord>
  <ID>$record</ID>
  <EntryID>1</EntryID>
  <ObjectType>Batch Production Record</ObjectType>
  <ChangeHistory>
    <Change>
      <EntryID>2</EntryID>
      <ObjectType>Change</ObjectType>
      <TimeStamp>$end</TimeStamp>
      <RecordReference>1</RecordReference>
      <PrechangeData>
        <ValueString>$result</ValueString>
        <DataType>decimal</DataType>
        <UnitOfMeasure>$result_unit</UnitOfMeasure>
      </PrechangeData>
      <Reason>typing error</Reason>
    </Change>
  </ChangeHistory>
</BatchProductionRecord>"""

_SEGMENT = (
    "/SyncOperationsPerformance/DataArea/OperationsPerformance/OperationsResponse/SegmentResponse"
)

BREAKS: tuple[Break, ...] = (
    broken_rule(
        "TXN-002",
        "other-release",
        "a message in the namespace of V0701 says that it is of V0600",
        _SYNC,
        'releaseID="$release"',
        'releaseID="V0600"',
        "/SyncMaterialLot/@releaseID",
    ),
    broken_rule(
        "TXN-003",
        "none",
        "a message has no BODID",
        _SYNC,
        "<BODID>$bodid</BODID>",
        "",
        "/SyncMaterialLot/ApplicationArea",
    ),
    broken_rule(
        "TXN-003",
        "number",
        "the BODID of a message is a number, which other systems count as well",
        _SYNC,
        "<BODID>$bodid</BODID>",
        "<BODID>4711</BODID>",
        "/SyncMaterialLot/ApplicationArea/BODID",
    ),
    broken_rule(
        "TXN-005",
        "two-actions",
        "a Sync adds and deletes",
        _SYNC,
        _ACTION,
        _ACTION + _ACTION.replace("Add", "Delete"),
        "/SyncMaterialLot/DataArea/Sync/ActionCriteria[2]",
    ),
    broken_rule(
        "TXN-006",
        "other-action",
        "the action of a Sync is one that no Sync has",
        _SYNC,
        'actionCode="Add"',
        'actionCode="Upsert"',
        "/SyncMaterialLot/DataArea/Sync/ActionCriteria/ActionExpression/@actionCode",
    ),
    broken_rule(
        "TXN-007",
        "other-code",
        "a Show has a code that only a Respond has",
        _SHOW,
        'actionCode="Accepted"',
        'actionCode="Replaced"',
        "/ShowMaterialLot/DataArea/Show/ResponseCriteria/ResponseExpression/@actionCode",
    ),
    broken_rule(
        "TXN-012",
        "confirms-what",
        "a ConfirmBOD does not say which message it confirms",
        _CONFIRM,
        _ORIGINAL,
        "",
        "/ConfirmBOD/DataArea/Confirm",
        severity=Severity.WARNING,
    ),
    broken_rule(
        "TXN-013",
        "rejected-with-data",
        "a rejected Show tells what was asked for nevertheless",
        _REJECTED_SHOW,
        "<ID>$lot</ID>",
        "<ID>$lot</ID><Description>$material_name</Description>",
        "/ShowMaterialLot/DataArea/MaterialLot/Description",
    ),
    broken_rule(
        "TXN-022",
        "no-reason",
        "a message is rejected without a reason",
        _ACKNOWLEDGE,
        "<ReasonCode>$hold_reason</ReasonCode>",
        "",
        "/AcknowledgeMaterialLot/DataArea/Acknowledge/ResponseCriteria",
        severity=Severity.WARNING,
    ),
    broken_rule(
        "TXN-022",
        "modified-no-reason",
        "what was asked for is modified without a reason",
        _RESPOND,
        "<ReasonCode>$hold_reason</ReasonCode>",
        "<ReasonCode> </ReasonCode>",
        "/RespondMaterialLot/DataArea/Respond/ResponseCriteria",
        severity=Severity.WARNING,
    ),
    broken_rule(
        "AUD-001",
        "changed",
        "a message was changed on its way: its hash is of other content",
        _SYNC,
        "<QuantityString>$quantity<",
        "<QuantityString>$half<",
        "/SyncMaterialLot/ApplicationArea/UserArea",
        after_hashing=True,
    ),
    broken_rule(
        "AUD-001",
        "none",
        "a message has no hash of its content",
        _SYNC,
        '<UserArea><ValueString name="PayloadHash" format="SHA-256">PAYLOAD-HASH</ValueString>'
        "</UserArea>",
        "",
        "/SyncMaterialLot/ApplicationArea",
    ),
    broken_rule(
        "AUD-002",
        "none",
        "a message has no correlation identifier",
        _SYNC,
        "<ReferenceID>$reference</ReferenceID>",
        "",
        "/SyncMaterialLot/ApplicationArea/Sender",
    ),
    broken_rule(
        "AUD-002",
        "another",
        "an answer has another correlation identifier than its request",
        _SHOW,
        "<ReferenceID>$reference</ReferenceID><AuthorizationID>",
        "<ReferenceID>T-1</ReferenceID><AuthorizationID>",
        "/ShowMaterialLot/ApplicationArea/Sender/ReferenceID",
    ),
    broken_rule(
        "AUD-003",
        "by-nobody",
        "the status of a lot is changed by nobody",
        _HOLD,
        "<AuthorizationID>$approver</AuthorizationID>",
        "",
        "/SyncMaterialLot/ApplicationArea/Sender",
    ),
    broken_rule(
        "AUD-003",
        "from-what",
        "a change of state does not say from which state",
        status_message(LOT_STATUS.replace("</MaterialLot>", _RECORD), moved=_MOVED),
        "<FromStateCode>In-Process</FromStateCode>",
        "",
        "/SyncMaterialLot/DataArea/Sync/ActionCriteria/ChangeStatus/StateChange",
    ),
    broken_rule(
        "AUD-003",
        "no-reason",
        "an entry of a batch record was changed without a reason",
        _CHANGED_RECORD,
        "<Reason>typing error</Reason>",
        "",
        "/BatchProductionRecord/ChangeHistory/Change",
    ),
    broken_rule(
        "SIG-001",
        "no-meaning",
        "a signature in a batch record does not say what it means",
        BATCH_RECORD,
        "<Reason>Performed</Reason>",
        "",
        "/BatchProductionRecord/PersonnelIdentification/PersonnelIdentificationManifest",
    ),
    broken_rule(
        "SIG-001",
        "by-nobody",
        "the approval of a message does not say whose it is",
        _HOLD,
        "<ApprovedBy>$approver_name<",
        "<ApprovedBy> <",
        "/SyncMaterialLot/ApplicationArea/Signature/IndividualApproval",
    ),
    broken_rule(
        "SIG-003",
        "changed",
        "a comment was changed after it had been signed",
        BATCH_RECORD,
        " was cleaned<",
        " was not cleaned<",
        "/BatchProductionRecord/PersonnelIdentification/PersonnelIdentificationManifest/"
        "ChangeIndication",
        after_hashing=True,
    ),
    broken_rule(
        "IDEM-001",
        "no-order",
        "a posting does not name its order, so that a resend cannot be told from a second one",
        PERFORMANCE,
        "<OperationsRequestID>$order</OperationsRequestID>",
        "",
        _SEGMENT,
    ),
    broken_rule(
        "TIME-001",
        "no-offset",
        "a lot starts at a time that nobody knows the offset of",
        _LOT_SINCE,
        "<EffectiveStartDate>$start<",
        "<EffectiveStartDate>$start_without_offset<",
        "/MaterialLot/EffectiveStartDate",
    ),
    broken_rule(
        "TIME-001",
        "half-a-period",
        "of the period of a material one end has no offset",
        MATERIAL,
        "<EffectiveStartDate>$start<",
        "<EffectiveStartDate>$start_without_offset<",
        "/MaterialDefinition/EffectiveStartDate",
    ),
    broken_rule(
        "TIME-005",
        "tomorrow",
        "work is reported as done that ends a day after the message",
        PERFORMANCE,
        "<ActualEndTime>$end<",
        "<ActualEndTime>$day_after<",
        f"{_SEGMENT}/ActualEndTime",
    ),
)
