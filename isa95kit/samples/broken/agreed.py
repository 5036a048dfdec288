"""Broken agreements: rules that ask what a plant's profile agrees on."""

from __future__ import annotations

from isa95kit.findings import Severity
from isa95kit.samples.broken.breaks import Break
from isa95kit.samples.broken.building import broken_rule
from isa95kit.samples.broken.templates import (
    AREA,
    LOT,
    PERFORMANCE,
    message,
    status_message,
)

__all__ = ["BREAKS"]

_SEGMENT = (
    "/SyncOperationsPerformance/DataArea/OperationsPerformance/OperationsResponse/SegmentResponse"
)
_SENDER = "<Sender><LogicalID>$mes<"
_FROM_ERP = AREA.replace("$mes", "$erp")
_ID = "<MaterialLot><ID>$lot</ID></MaterialLot>"
_REASON = (
    "<ActionCriteria><ChangeStatus><ReasonCode>{}</ReasonCode></ChangeStatus></ActionCriteria>"
)

_PROCESS = message(
    "Process",
    "MaterialLot",
    _ID,
    area=_FROM_ERP.replace(
        "</Sender>", "</Sender><Receiver><LogicalID>$mes</LogicalID></Receiver>"
    ),
)

_BILL = message(
    "Sync",
    "OperationsMaterialBill",
    "<OperationsMaterialBill><ID>$bill</ID><Description>$process</Description>"
    "</OperationsMaterialBill>",
    area=_FROM_ERP,
)

_JOBS = message(
    "Process",
    "WorkSchedule",
    """<WorkSchedule>
  <ID>$schedule</ID>
  <WorkRequest>
    <ID>$order</ID>
    <JobOrder>
      <ID>$job</ID>
    </JobOrder>
  </WorkRequest>
</WorkSchedule>""",
    area=_FROM_ERP,
)


def _moved(before: str, after: str) -> str:
    return (
        f"<StateChange><FromStateCode>{before}</FromStateCode><ToStateCode>{after}</ToStateCode>"
        "<ChangeDateTime>$end</ChangeDateTime></StateChange>"
    )


_BY_MES = message(
    "Sync",
    "MaterialLot",
    _ID,
    '<ActionCriteria><ActionExpression actionCode="Change"/><ChangeStatus>'
    f"<ReasonCode>BATCH-COMPLETE</ReasonCode>{_moved('In-Process', 'Quality Decision Pending')}"
    "</ChangeStatus></ActionCriteria>",
)

_LIFTED = status_message(
    _ID, reason="INVESTIGATION-CLOSED", moved=_moved("Quarantine", "Disposition Pending")
)


def _stock(name: str) -> str:
    return f"""<MaterialDefinition>
  <ID>$material</ID>
  <MaterialDefinitionProperty>
    <ID>{name}</ID>
    <Value>
      <ValueString>$half</ValueString>
      <UnitOfMeasure>$unit</UnitOfMeasure>
    </Value>
  </MaterialDefinitionProperty>
</MaterialDefinition>"""


_SAFETY_STOCK = message(
    "Sync",
    "MaterialDefinition",
    _stock("SafetyStock"),
    _REASON,
    area=_FROM_ERP,
)

_DECISION = message(
    "Respond",
    "MaterialDefinition",
    _stock("SafetyStock.Proposed"),
    "<OriginalApplicationArea><Sender><LogicalID>$mes</LogicalID>"
    "<ReferenceID>$reference</ReferenceID><AuthorizationID>$person</AuthorizationID></Sender>"
    "<CreationDateTime>$end</CreationDateTime><BODID>$other_bodid</BODID>"
    "</OriginalApplicationArea>",
    area=_FROM_ERP.replace("$person", "$planner"),
)

_CHARGED = PERFORMANCE.replace(
    "</MaterialActual>",
    """  <MaterialActualProperty>
          <ID>CostCollector</ID>
          <Value><ValueString>CC-4711</ValueString></Value>
        </MaterialActualProperty>
      </MaterialActual>""",
)

_TWO_SEGMENTS = PERFORMANCE.replace(
    "<SegmentResponse>",
    """<SegmentResponse>
      <ID>2</ID>
      <ActualEndTime>$end</ActualEndTime>
      <SegmentRequirementID>$next_line</SegmentRequirementID>
      <MaterialActual>
        <ID>10</ID>
        <MaterialDefinitionID>$used</MaterialDefinitionID>
        <MaterialLotID>$used_other_lot</MaterialLotID>
        <MaterialUse>Consumed</MaterialUse>
        <Quantity>
          <QuantityString>$used_half</QuantityString>
          <UnitOfMeasure>$used_unit</UnitOfMeasure>
        </Quantity>
      </MaterialActual>
    </SegmentResponse>
    <SegmentResponse>""",
)

_CONVERTED = """<MaterialLot>
  <ID>$lot</ID>
  <Quantity>
    <QuantityString>$grams</QuantityString><UnitOfMeasure>GRM</UnitOfMeasure><Key>Reported</Key>
  </Quantity>
  <Quantity>
    <QuantityString>$kilos</QuantityString><UnitOfMeasure>KGM</UnitOfMeasure><Key>Converted</Key>
  </Quantity>
</MaterialLot>"""

_WEIGHED = PERFORMANCE.replace("$used_amount", "$exact_kilos").replace("$used_unit", "KGM")

_BOXED = """<MaterialLot>
  <ID>$lot</ID>
  <MaterialDefinitionID>$second_material</MaterialDefinitionID>
  <Quantity>
    <QuantityString>12</QuantityString>
    <UnitOfMeasure>XBX</UnitOfMeasure>
  </Quantity>
</MaterialLot>"""

_GET = message("Get", "MaterialLot", _ID, area=_FROM_ERP)

BREAKS: tuple[Break, ...] = (
    broken_rule(
        "UOM-002",
        "own-word",
        "a unit is a word of the plant's and in no list",
        LOT,
        "<UnitOfMeasure>$unit<",
        "<UnitOfMeasure>packet-of-$unit<",
        "/MaterialLot/Quantity/UnitOfMeasure",
    ),
    broken_rule(
        "UOM-008",
        "degrees",
        "the amount of a lot is in degrees",
        LOT,
        "<UnitOfMeasure>$unit<",
        "<UnitOfMeasure>CEL<",
        "/MaterialLot/Quantity/UnitOfMeasure",
    ),
    broken_rule(
        "UOM-005",
        "other-box",
        "a lot is in boxes of a material of which both sides put different amounts into a box",
        _BOXED,
        "$second_material",
        "$first_material",
        "/MaterialLot/Quantity",
        profile="factors",
    ),
    broken_rule(
        "QTY-006",
        "rounded",
        "an amount was rounded to the places of the ledger before it came there",
        _WEIGHED,
        "<QuantityString>$exact_kilos<",
        "<QuantityString>$whole_kilos<",
        f"{_SEGMENT}/MaterialActual/Quantity/QuantityString",
        severity=Severity.WARNING,
        profile="ledger",
    ),
    broken_rule(
        "QTY-010",
        "not-equal",
        "an amount and what it was converted to are not equal",
        _CONVERTED,
        "<QuantityString>$grams<",
        "<QuantityString>$less_grams<",
        "/MaterialLot/Quantity[2]/QuantityString",
    ),
    broken_rule(
        "TXN-016",
        "wildcard",
        "a Get has a wildcard, and the partner says that it does not take any",
        _GET,
        "<ID>$lot</ID>",
        "<ID>*</ID>",
        "/GetMaterialLot/DataArea/MaterialLot/ID",
        profile="partner",
    ),
    broken_rule(
        "TXN-017",
        "deletes",
        "a lot is deleted, and the partner takes new ones alone",
        message(
            "Sync",
            "MaterialLot",
            _ID,
            '<ActionCriteria><ActionExpression actionCode="Add"/><ChangeStatus>'
            "<ReasonCode>BOOKED-TWICE</ReasonCode></ChangeStatus></ActionCriteria>",
        ),
        'actionCode="Add"',
        'actionCode="Delete"',
        "/SyncMaterialLot",
        profile="partner",
    ),
    broken_rule(
        "TXN-019",
        "not-the-owner",
        "a Process goes to a system that does not own what it asks for",
        _PROCESS,
        "<Receiver><LogicalID>$mes<",
        "<Receiver><LogicalID>$quality_system<",
        "/ProcessMaterialLot/ApplicationArea",
        profile="owners",
    ),
    broken_rule(
        "SOR-001",
        "expiry",
        "the MES sets the expiry of a lot, which quality owns",
        message("Sync", "MaterialLot", LOT),
        "</Description>",
        "</Description><EffectiveEndDate>$year_after</EffectiveEndDate>",
        "/SyncMaterialLot/DataArea/MaterialLot/EffectiveEndDate",
        profile="owners",
    ),
    broken_rule(
        "SOR-002",
        "bill-of-the-mes",
        "the MES publishes a bill of material",
        _BILL,
        "<Sender><LogicalID>$erp<",
        _SENDER,
        "/SyncOperationsMaterialBill/DataArea/OperationsMaterialBill",
        profile="owners",
    ),
    broken_rule(
        "SOR-003",
        "actuals-of-the-erp",
        "the ERP tells what was consumed",
        PERFORMANCE,
        _SENDER,
        "<Sender><LogicalID>$erp<",
        "/SyncOperationsPerformance/DataArea/OperationsPerformance",
        profile="owners",
    ),
    broken_rule(
        "SOR-004",
        "sequence-of-the-erp",
        "the ERP sets the priority of a job, and the MES the sequence",
        _JOBS,
        "<ID>$job</ID>",
        "<ID>$job</ID><Priority>2</Priority>",
        "/ProcessWorkSchedule/DataArea/WorkSchedule/WorkRequest/JobOrder/Priority",
        profile="owners",
    ),
    broken_rule(
        "QUAL-001",
        "moved-by-the-erp",
        "the ERP moves a lot from In-Process into quality's queue, which the MES does",
        _BY_MES,
        _SENDER,
        "<Sender><LogicalID>$erp<",
        "/SyncMaterialLot/DataArea/Sync/ActionCriteria/ChangeStatus/StateChange/ToStateCode",
        profile="systems",
    ),
    broken_rule(
        "QUAL-003",
        "by-an-operator",
        "an operator lifts a quarantine",
        _LIFTED,
        "<AuthorizationID>$approver<",
        "<AuthorizationID>$person<",
        "/SyncMaterialLot/DataArea/MaterialLot",
        profile="roles",
    ),
    broken_rule(
        "PLAN-001",
        "written-by-the-mes",
        "the MES writes a safety stock, and should propose one",
        _SAFETY_STOCK,
        "<Sender><LogicalID>$erp<",
        _SENDER,
        "/SyncMaterialDefinition/DataArea/MaterialDefinition/MaterialDefinitionProperty/ID",
        profile="stocks",
    ),
    broken_rule(
        "PLAN-003",
        "by-who-made-it",
        "who made a proposal decides on it",
        _DECISION,
        "<AuthorizationID>$planner<",
        "<AuthorizationID>$person<",
        "/RespondMaterialDefinition/ApplicationArea/Sender/AuthorizationID",
        profile="roles",
    ),
    broken_rule(
        "COST-002",
        "closed",
        "what was consumed is charged to an account that is closed",
        _CHARGED,
        "CC-4711",
        "CC-0815",
        f"{_SEGMENT}/MaterialActual",
        profile="accounts",
    ),
    broken_rule(
        "SYNC-001",
        "new-material",
        "a material has no sync tier",
        "<MaterialDefinition><ID>$material</ID></MaterialDefinition>",
        "<ID>$material</ID>",
        "<ID>$material-NEW</ID>",
        "/MaterialDefinition",
        profile="tiers",
    ),
    broken_rule(
        "SYNC-002",
        "too-late",
        "what happened is told later than the tier of its material allows",
        PERFORMANCE,
        "<ActualEndTime>$end<",
        "<ActualEndTime>$middle<",
        f"{_SEGMENT}/ActualEndTime",
        severity=Severity.WARNING,
        profile="tiers",
    ),
    broken_rule(
        "SYNC-003",
        "together",
        "an event of a material of high risk waited for the next one",
        _TWO_SEGMENTS,
        "<ID>2</ID><ActualEndTime>$end<",
        "<ID>2</ID><ActualEndTime>$middle<",
        f"{_SEGMENT}[1]/ActualEndTime",
        profile="tiers",
    ),
)
