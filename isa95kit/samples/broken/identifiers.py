"""Broken identifiers, versions, references, paths and codes: ID, EFF, HIER, REF, ENUM."""

from __future__ import annotations

from isa95kit.findings import Severity
from isa95kit.samples.broken.breaks import Break
from isa95kit.samples.broken.building import broken_rule
from isa95kit.samples.broken.templates import (
    BATCH_RECORD,
    DEFINITION,
    DIVIDED_LOT,
    JOB,
    LOT,
    LOT_STATUS,
    MATERIAL,
    PERFORMANCE,
    SCHEDULE,
    message,
)

__all__ = ["BREAKS"]

_TWO_SCHEMES = """<MaterialInformation>
  <MaterialLot><ID schemeID="$erp">$lot</ID></MaterialLot>
  <MaterialLot><ID schemeID="$quality_system">$lot</ID></MaterialLot>
  <MaterialSubLot>
    <ID>$sublot</ID>
    <MaterialLotID schemeID="$erp">$lot</MaterialLotID>
  </MaterialSubLot>
</MaterialInformation>"""

_CANCEL = message("Cancel", "MaterialLot", "<MaterialLot><ID>$lot</ID></MaterialLot>")

_PUBLISHED = message(
    "Sync",
    "MaterialDefinition",
    MATERIAL,
    '<ActionCriteria><ActionExpression actionCode="Add"/>'
    "<ChangeStatus><ReasonCode>NEW</ReasonCode></ChangeStatus></ActionCriteria>",
)

_PATH = """<MaterialLot>
  <ID>$lot</ID>
  <HierarchyScope>
    <EquipmentID>$enterprise</EquipmentID>
    <EquipmentLevel>Enterprise</EquipmentLevel>
    <HierarchyScopeChild>
      <EquipmentID>$site</EquipmentID>
      <EquipmentLevel>Site</EquipmentLevel>
      <HierarchyScopeChild>
        <EquipmentID>$area</EquipmentID>
        <EquipmentLevel>Area</EquipmentLevel>
      </HierarchyScopeChild>
    </HierarchyScopeChild>
  </HierarchyScope>
</MaterialLot>"""

_SUBLOT_OF = """<MaterialLot>
  <ID>$lot</ID>
  <MaterialSubLot>
    <ID>$sublot</ID>
    <MaterialLotID>$lot</MaterialLotID>
  </MaterialSubLot>
</MaterialLot>"""

_WORKFLOW = """<WorkflowSpecification>
  <ID>$process</ID>
  <WorkflowSpecificationNode><ID>START</ID></WorkflowSpecificationNode>
  <WorkflowSpecificationNode><ID>$segment</ID></WorkflowSpecificationNode>
  <WorkflowSpecificationConnection>
    <ID>1</ID>
    <FromWSNodeID>START</FromWSNodeID>
    <ToWSNodeID>$segment</ToWSNodeID>
    <Dependency>AfterEnd</Dependency>
  </WorkflowSpecificationConnection>
</WorkflowSpecification>"""

_CLASS = """<MaterialClass>
  <ID>$material_class</ID>
  <MaterialClassProperty>
    <ID>$property</ID>
    <PropertyType>InstanceType</PropertyType>
  </MaterialClassProperty>
</MaterialClass>"""

BREAKS: tuple[Break, ...] = (
    broken_rule(
        "ID-001",
        "blank",
        "the ID of a lot is a single blank",
        LOT,
        "<ID>$lot</ID>",
        "<ID> </ID>",
        "/MaterialLot/ID",
    ),
    broken_rule(
        "ID-001",
        "empty-reference",
        "a lot refers to a material without naming one",
        LOT,
        "<MaterialDefinitionID>$material</MaterialDefinitionID>",
        "<MaterialDefinitionID/>",
        "/MaterialLot/MaterialDefinitionID",
    ),
    broken_rule(
        "ID-002",
        "trailing-blank",
        "the ID of a lot ends with a blank",
        LOT,
        "<ID>$lot</ID>",
        "<ID>$lot </ID>",
        "/MaterialLot/ID",
    ),
    broken_rule(
        "ID-002",
        "two-blanks",
        "the ID of a work master has two blanks in a row",
        JOB,
        "<WorkMasterID>$work_master<",
        "<WorkMasterID>$work_master  A<",
        "/JobOrder/WorkMasterID",
    ),
    broken_rule(
        "ID-003",
        "sublot-twice",
        "a lot has two sublots of one ID",
        DIVIDED_LOT,
        "</MaterialSubLot>",
        "</MaterialSubLot><MaterialSubLot><ID>$sublot</ID></MaterialSubLot>",
        "/MaterialLot/MaterialSubLot[2]/ID",
    ),
    broken_rule(
        "ID-006",
        "number",
        "a number that may be a GTIN or a material number names no scheme",
        LOT,
        "<MaterialDefinitionID>$material</MaterialDefinitionID>",
        "<MaterialDefinitionID>04006381333931</MaterialDefinitionID>",
        "/MaterialLot/MaterialDefinitionID",
        severity=Severity.WARNING,
    ),
    broken_rule(
        "ID-007",
        "which-lot",
        "two lots of different schemes have the text that a sublot refers to",
        _TWO_SCHEMES,
        '<MaterialLotID schemeID="$erp">',
        "<MaterialLotID>",
        "/MaterialInformation/MaterialSubLot/MaterialLotID",
    ),
    broken_rule(
        "ID-008",
        "cancel-all",
        "a Cancel names what it cancels with a wildcard",
        _CANCEL,
        "<ID>$lot</ID>",
        "<ID>*</ID>",
        "/CancelMaterialLot/DataArea/MaterialLot/ID",
    ),
    broken_rule(
        "EFF-001",
        "ends-first",
        "a material is in force until the day before it starts to be",
        MATERIAL,
        "<EffectiveEndDate>$year_after<",
        "<EffectiveEndDate>$day_before<",
        "/MaterialDefinition/EffectiveEndDate",
    ),
    broken_rule(
        "EFF-005",
        "no-version",
        "an order does not say which version of the operations definition it is made by",
        SCHEDULE,
        "<SegmentParameter><ID>OperationsDefinitionVersion</ID>",
        "<SegmentParameter><ID>BatchSize</ID>",
        "/OperationsSchedule/OperationsRequest/SegmentRequirement/OperationsDefinitionID",
    ),
    broken_rule(
        "EFF-009",
        "no-version",
        "a material is published without a version",
        _PUBLISHED,
        "<Version>$version</Version>",
        "",
        "/SyncMaterialDefinition/DataArea/MaterialDefinition",
        severity=Severity.WARNING,
    ),
    broken_rule(
        "EFF-010",
        "of-what",
        "a job names the version of a work master, and not which",
        JOB,
        "<WorkMasterID>$work_master</WorkMasterID>",
        "",
        "/JobOrder/WorkMasterVersion",
    ),
    broken_rule(
        "HIER-001",
        "upward",
        "below a site stands its enterprise again",
        _PATH,
        "<EquipmentID>$area</EquipmentID><EquipmentLevel>Area<",
        "<EquipmentID>$enterprise</EquipmentID><EquipmentLevel>Enterprise<",
        "/MaterialLot/HierarchyScope/HierarchyScopeChild/HierarchyScopeChild/EquipmentLevel",
    ),
    broken_rule(
        "REF-001",
        "of-another-lot",
        "a sublot inside a lot says that it is of another lot",
        _SUBLOT_OF,
        "<MaterialLotID>$lot<",
        "<MaterialLotID>$other_lot<",
        "/MaterialLot/MaterialSubLot/MaterialLotID",
    ),
    broken_rule(
        "REF-003",
        "unknown-segment",
        "a segment depends on one that its definition does not have",
        DEFINITION,
        "<SegmentID>PREPARE</SegmentID>",
        "<SegmentID>CLEAN</SegmentID>",
        "/OperationsDefinition/OperationsSegment[2]/SegmentDependency/SegmentID",
    ),
    broken_rule(
        "REF-003",
        "on-itself",
        "a segment depends on itself",
        DEFINITION,
        "<SegmentID>PREPARE</SegmentID>",
        "<SegmentID>$segment</SegmentID>",
        "/OperationsDefinition/OperationsSegment[2]/SegmentDependency/SegmentID",
    ),
    broken_rule(
        "REF-004",
        "unknown-node",
        "a connection leads to a node that the workflow does not have",
        _WORKFLOW,
        "<ToWSNodeID>$segment</ToWSNodeID>",
        "<ToWSNodeID>END</ToWSNodeID>",
        "/WorkflowSpecification/WorkflowSpecificationConnection/ToWSNodeID",
    ),
    broken_rule(
        "REF-008",
        "what-material",
        "something was consumed, and nothing says what",
        PERFORMANCE,
        "<MaterialDefinitionID>$used</MaterialDefinitionID><MaterialLotID>$used_lot</MaterialLotID>",
        "",
        "/SyncOperationsPerformance/DataArea/OperationsPerformance/OperationsResponse/"
        "SegmentResponse/MaterialActual",
    ),
    broken_rule(
        "REF-011",
        "no-such-entry",
        "a comment points to an entry that the batch record does not have",
        BATCH_RECORD,
        "<RecordReference>1</RecordReference>",
        "<RecordReference>99</RecordReference>",
        "/BatchProductionRecord/Comments/Comment/RecordReference",
    ),
    broken_rule(
        "ENUM-001",
        "other-what",
        "a disposition is Other, and nothing says what",
        LOT_STATUS,
        "<Disposition>Restricted</Disposition>",
        "<Disposition>Other</Disposition>",
        "/MaterialLot/Disposition",
    ),
    broken_rule(
        "ENUM-002",
        "beside-a-value",
        "a disposition of the list has an OtherValue as well",
        LOT_STATUS,
        "<Disposition>",
        '<Disposition OtherValue="OnHold">',
        "/MaterialLot/Disposition/@OtherValue",
    ),
    broken_rule(
        "ENUM-004",
        "other-type",
        "the type of a class property is Other",
        _CLASS,
        "<PropertyType>InstanceType<",
        "<PropertyType>Other<",
        "/MaterialClass/MaterialClassProperty/PropertyType",
    ),
)
