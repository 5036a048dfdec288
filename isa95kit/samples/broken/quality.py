"""Broken decisions of quality, partial releases and proposals: QUAL, REL, PLAN."""

from __future__ import annotations

from isa95kit.samples.broken.breaks import Break, one_line
from isa95kit.samples.broken.building import broken_rule
from isa95kit.samples.broken.templates import (
    LOT,
    LOT_STATUS,
    message,
    status_message,
)

__all__ = ["BREAKS"]

_LOT = "/SyncMaterialLot/DataArea/MaterialLot"

_RECORD = """<MaterialLotProperty>
    <ID>EBR-ID</ID>
    <Value><ValueString>$record</ValueString></Value>
  </MaterialLotProperty>
  <MaterialLotProperty>
    <ID>EBR-Version</ID>
    <Value><ValueString>$record_version</ValueString></Value>
  </MaterialLotProperty>"""

_HOLD = status_message(LOT_STATUS.replace("</MaterialLot>", f"{_RECORD}</MaterialLot>"))

_RELEASED = f"""<MaterialLot>
  <ID>$lot</ID>
  <MaterialDefinitionID>$material</MaterialDefinitionID>
  <Status listID="$statuses">Released</Status>
  <Disposition>UnRestricted</Disposition>
  {_RECORD}
</MaterialLot>"""
_RELEASE = status_message(_RELEASED, reason="QUALITY-DECISION")

_SIGNATURE = (
    "<Signature><IndividualApproval><ApprovedBy>$approver_name</ApprovedBy>"
    "<ApprovalDate>$end</ApprovalDate></IndividualApproval></Signature>"
)

_STATE = (
    "<StateChange><FromStateCode>In-Process</FromStateCode>"
    "<ToStateCode>Quality Decision Pending</ToStateCode>"
    "<ChangeDateTime>$end</ChangeDateTime></StateChange>"
)
_BY_MES = message(
    "Sync",
    "MaterialLot",
    "<MaterialLot><ID>$lot</ID></MaterialLot>",
    '<ActionCriteria><ActionExpression actionCode="Change"/><ChangeStatus>'
    f"<ReasonCode>BATCH-COMPLETE</ReasonCode>{_STATE}</ChangeStatus></ActionCriteria>",
)


def _part(sublot: str, status: str, amount: str) -> str:
    return f"""<MaterialSubLot>
    <ID>{sublot}</ID>
    <Status listID="$statuses">{status}</Status>
    {_RECORD}
    <Quantity>
      <QuantityString>{amount}</QuantityString>
      <UnitOfMeasure>$unit</UnitOfMeasure>
    </Quantity>
  </MaterialSubLot>"""


_PARTIAL = status_message(
    f"""<MaterialLot>
  <ID>$lot</ID>
  <MaterialDefinitionID>$material</MaterialDefinitionID>
  <Status listID="$statuses">Disposition Pending</Status>
  {_RECORD}
  {_part("$sublot", "Released", "$half")}
  {_part("$other_sublot", "Disposition Pending", "$half")}
  <Quantity>
    <QuantityString>$quantity</QuantityString>
    <UnitOfMeasure>$unit</UnitOfMeasure>
  </Quantity>
</MaterialLot>""",
    reason="QUALITY-DECISION",
)


def _basis(name: str, text: str) -> str:
    return f"""<MaterialDefinitionPropertyChild>
      <ID>{name}</ID>
      <Value><ValueString>{text}</ValueString></Value>
    </MaterialDefinitionPropertyChild>"""


_PROPOSAL = message(
    "Change",
    "MaterialDefinition",
    f"""<MaterialDefinition>
  <ID>$material</ID>
  <MaterialDefinitionProperty>
    <ID>SafetyStock.Proposed</ID>
    <Value>
      <ValueString>$half</ValueString>
      <UnitOfMeasure>$unit</UnitOfMeasure>
    </Value>
    {_basis("DataPeriod", "$month")}
    {_basis("SourceData", "OperationsPerformance of $site")}
    {_basis("LogicVersion", "2.1")}
  </MaterialDefinitionProperty>
</MaterialDefinition>""",
    "<ActionCriteria><ChangeStatus><ReasonCode>DEMAND</ReasonCode></ChangeStatus></ActionCriteria>",
)

BREAKS: tuple[Break, ...] = (
    broken_rule(
        "QUAL-004",
        "free-text",
        "the status of a lot is no code of the list",
        LOT_STATUS,
        ">Quarantine</Status><Disposition>Restricted</Disposition>",
        ">ok for now</Status>",
        "/MaterialLot/Status",
    ),
    broken_rule(
        "QUAL-004",
        "no-list",
        "the status of a lot does not say which list it is from",
        LOT_STATUS,
        ' listID="$statuses"',
        "",
        "/MaterialLot/Status",
    ),
    broken_rule(
        "QUAL-005",
        "usable-quarantine",
        "a lot in quarantine is of unrestricted use",
        LOT_STATUS,
        "<Disposition>Restricted<",
        "<Disposition>UnRestricted<",
        "/MaterialLot/Disposition",
    ),
    broken_rule(
        "QUAL-006",
        "no-such-move",
        "a rejected lot is moved back into quality's queue",
        _BY_MES,
        "<FromStateCode>In-Process<",
        "<FromStateCode>Rejected<",
        "/SyncMaterialLot/DataArea/Sync/ActionCriteria/ChangeStatus/StateChange/ToStateCode",
    ),
    broken_rule(
        "QUAL-007",
        "no-record",
        "a lot is held, and no record says why",
        _HOLD,
        one_line(_RECORD),
        "",
        f"{_LOT}/Status",
    ),
    broken_rule(
        "QUAL-008",
        "in-words",
        "a decision of quality stands in a description alone",
        LOT,
        "<Description>$material_name<",
        "<Description>QA has rejected the lot<",
        "/MaterialLot/Description",
    ),
    broken_rule(
        "QUAL-010",
        "not-signed",
        "a lot is released, and nobody has signed for it",
        _RELEASE,
        _SIGNATURE,
        "",
        f"{_LOT}/Status",
    ),
    broken_rule(
        "REL-001",
        "does-not-add-up",
        "the sublots of a partial release hold less than their lot",
        _PARTIAL,
        "</MaterialSubLot><Quantity><QuantityString>$quantity<",
        "</MaterialSubLot><Quantity><QuantityString>$more<",
        f"{_LOT}/Quantity",
    ),
    broken_rule(
        "PLAN-002",
        "no-period",
        "a proposal does not say of which period its data are",
        _PROPOSAL,
        "<ID>DataPeriod</ID>",
        "<ID>Remark</ID>",
        "/ChangeMaterialDefinition/DataArea/MaterialDefinition/MaterialDefinitionProperty",
    ),
)
