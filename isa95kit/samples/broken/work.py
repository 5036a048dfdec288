"""Broken schedules, performances and uses of material: SCH, PERF, MAT."""

from __future__ import annotations

from isa95kit.findings import Severity
from isa95kit.samples.broken.breaks import Break
from isa95kit.samples.broken.building import broken_rule
from isa95kit.samples.broken.templates import (
    CAPABILITY,
    DIVIDED_LOT,
    JOB,
    PERFORMANCE,
    SCHEDULE,
    message,
    performance,
)

__all__ = ["BREAKS"]

_SEGMENT = (
    "/SyncOperationsPerformance/DataArea/OperationsPerformance/OperationsResponse/SegmentResponse"
)


def _actual(line: str, material: str, lot: str, use: str, amount: str, unit: str) -> str:
    return f"""<MaterialActual>
        <ID>{line}</ID>
        <MaterialDefinitionID>{material}</MaterialDefinitionID>
        <MaterialLotID>{lot}</MaterialLotID>
        <MaterialUse>{use}</MaterialUse>
        <Quantity>
          <QuantityString>{amount}</QuantityString>
          <UnitOfMeasure>{unit}</UnitOfMeasure>
        </Quantity>
      </MaterialActual>"""


def _posted(actuals: str, state: str = "Completed", *, kind: str = "Production") -> str:
    done = performance(actuals, state)
    before = "<SegmentRequirementID>"
    typed = done.replace(before, f"<OperationsType>{kind}</OperationsType>{before}")
    return message("Sync", "OperationsPerformance", typed)


_SCRAP = _posted("""<MaterialActual>
        <ID>10</ID>
        <MaterialDefinitionID>$product</MaterialDefinitionID>
        <MaterialLotID>$product_lot</MaterialLotID>
        <MaterialUse OtherValue="Scrap">Other</MaterialUse>
        <Quantity>
          <QuantityString>2</QuantityString>
          <UnitOfMeasure>$product_unit</UnitOfMeasure>
        </Quantity>
        <MaterialActualProperty>
          <ID>ScrapReason</ID>
          <Value><ValueString>$scrap_reason</ValueString></Value>
        </MaterialActualProperty>
      </MaterialActual>""")

_YIELD = _posted(
    _actual("10", "$material", "$lot", "Consumed", "$quantity", "$unit")
    + _actual("20", "$material", "$other_lot", "Produced", "$quantity", "$unit")
)

_SPLIT = message(
    "Sync",
    "MaterialInformation",
    """<MaterialInformation>
  <MaterialLot>
    <ID>$lot</ID>
    <Quantity>
      <QuantityString>$half</QuantityString>
      <UnitOfMeasure>$unit</UnitOfMeasure>
    </Quantity>
  </MaterialLot>
  <MaterialSubLot>
    <ID>$sublot</ID>
    <Quantity>
      <QuantityString>$half</QuantityString>
      <UnitOfMeasure>$unit</UnitOfMeasure>
    </Quantity>
    <MaterialLotID>$lot</MaterialLotID>
  </MaterialSubLot>
</MaterialInformation>""",
)

_ASSEMBLED = """<MaterialLot>
  <ID>$lot</ID>
  <AssemblyLot><ID>$other_lot</ID></AssemblyLot>
</MaterialLot>"""

_CLOSED = """<MaterialLot>
  <ID>$lot</ID>
  <Disposition>Closed</Disposition>
  <Quantity>
    <QuantityString>0</QuantityString>
    <UnitOfMeasure>$unit</UnitOfMeasure>
  </Quantity>
</MaterialLot>"""

BREAKS: tuple[Break, ...] = (
    broken_rule(
        "SCH-001",
        "ends-first",
        "a job ends the day before it starts",
        JOB,
        "<EndTime>$end<",
        "<EndTime>$day_before<",
        "/JobOrder/EndTime",
    ),
    broken_rule(
        "SCH-002",
        "ends-first",
        "the latest end of a segment lies before its earliest start",
        SCHEDULE,
        "<LatestEndTime>$end<",
        "<LatestEndTime>$day_before<",
        "/OperationsSchedule/OperationsRequest/SegmentRequirement/LatestEndTime",
    ),
    broken_rule(
        "SCH-006",
        "zero",
        "the priority of a job is 0",
        JOB,
        "<Priority>2<",
        "<Priority>0<",
        "/JobOrder/Priority",
    ),
    broken_rule(
        "SCH-007",
        "released",
        "a segment of a forecast has no state, so that it counts as released",
        SCHEDULE,
        "<OperationsRequest><ID>$order</ID>",
        "<OperationsRequest><ID>$order</ID><RequestState>Forecast</RequestState>",
        "/OperationsSchedule/OperationsRequest/SegmentRequirement",
        severity=Severity.INFO,
    ),
    broken_rule(
        "SCH-017",
        "does-not-add-up",
        "the used and the unused capability are more than the total",
        CAPABILITY,
        "<QuantityString>11<",
        "<QuantityString>12<",
        "/OperationsCapability/EquipmentCapability[1]",
    ),
    broken_rule(
        "PERF-001",
        "ends-first",
        "a segment ended the day before it started",
        PERFORMANCE,
        "<ActualEndTime>$end<",
        "<ActualEndTime>$day_before<",
        f"{_SEGMENT}/ActualEndTime",
    ),
    broken_rule(
        "PERF-002",
        "not-ended",
        "a segment is completed, and has not ended",
        PERFORMANCE,
        "<ActualEndTime>$end</ActualEndTime>",
        "",
        f"{_SEGMENT}/SegmentState",
    ),
    broken_rule(
        "PERF-003",
        "completed",
        "a segment that has not ended has no state, so that it counts as completed",
        PERFORMANCE,
        "<ActualEndTime>$end</ActualEndTime><SegmentRequirementID>$line</SegmentRequirementID>"
        "<SegmentState>Completed</SegmentState>",
        "<SegmentRequirementID>$line</SegmentRequirementID>",
        _SEGMENT,
        severity=Severity.INFO,
    ),
    broken_rule(
        "PERF-010",
        "no-reason",
        "scrap is reported without a reason",
        _SCRAP,
        "<ID>ScrapReason</ID>",
        "<ID>Remark</ID>",
        f"{_SEGMENT}/MaterialActual",
    ),
    broken_rule(
        "MAT-001",
        "of-itself",
        "a lot is assembled of itself",
        _ASSEMBLED,
        "<AssemblyLot><ID>$other_lot<",
        "<AssemblyLot><ID>$lot<",
        "/MaterialLot/AssemblyLot/ID",
    ),
    broken_rule(
        "MAT-005",
        "two-lots",
        "one amount was consumed of two lots, and nothing says how much of each",
        PERFORMANCE,
        "<MaterialLotID>$used_lot</MaterialLotID>",
        "<MaterialLotID>$used_lot</MaterialLotID><MaterialLotID>$used_other_lot</MaterialLotID>",
        f"{_SEGMENT}/MaterialActual/MaterialLotID[2]",
    ),
    broken_rule(
        "MAT-006",
        "more-than-the-lot",
        "a sublot holds more than its lot",
        DIVIDED_LOT,
        "<QuantityString>$half<",
        "<QuantityString>$more<",
        "/MaterialLot/MaterialSubLot",
    ),
    broken_rule(
        "MAT-008",
        "sample-of-production",
        "production is said to have taken a retained sample, which quality does",
        _posted(_actual("10", "$used", "$used_lot", "Consumed", "$used_amount", "$used_unit")),
        "<MaterialUse>Consumed<",
        "<MaterialUse>Retained Sample<",
        f"{_SEGMENT}/MaterialActual/MaterialUse",
    ),
    broken_rule(
        "MAT-012",
        "lost",
        "half of what went into a segment did not come out",
        _YIELD,
        "<MaterialUse>Produced</MaterialUse><Quantity><QuantityString>$quantity<",
        "<MaterialUse>Produced</MaterialUse><Quantity><QuantityString>$half<",
        _SEGMENT,
        severity=Severity.WARNING,
    ),
    broken_rule(
        "MAT-013",
        "two-products",
        "two products are reported as one entry",
        _posted(
            _actual("10", "$product", "$product_lot", "Co-product Produced", "10", "$product_unit")
        ),
        "<MaterialDefinitionID>$product</MaterialDefinitionID>",
        "<MaterialDefinitionID>$product</MaterialDefinitionID>"
        "<MaterialDefinitionID>$not_used</MaterialDefinitionID>",
        f"{_SEGMENT}/MaterialActual/MaterialDefinitionID[2]",
    ),
    broken_rule(
        "MAT-015",
        "something-left",
        "a lot is closed, and something is left of it",
        _CLOSED,
        "<QuantityString>0<",
        "<QuantityString>$half<",
        "/MaterialLot/Quantity",
    ),
    broken_rule(
        "MAT-017",
        "which-segment",
        "a response that posts material names no segment",
        performance(),
        "<SegmentRequirementID>$line</SegmentRequirementID>",
        "",
        "/OperationsPerformance/OperationsResponse/SegmentResponse",
    ),
    broken_rule(
        "MAT-018",
        "one-side",
        "a sublot is split off, and its lot is not told of",
        _SPLIT,
        "<MaterialLot><ID>$lot</ID><Quantity><QuantityString>$half</QuantityString>"
        "<UnitOfMeasure>$unit</UnitOfMeasure></Quantity></MaterialLot>",
        "",
        "/SyncMaterialInformation/DataArea/MaterialInformation/MaterialSubLot/MaterialLotID",
        severity=Severity.WARNING,
    ),
)
