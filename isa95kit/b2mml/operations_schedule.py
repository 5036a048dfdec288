# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: operations schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        Description,
        Duration,
        HierarchyScope,
        OpEquipmentRequirement,
        OpMaterialRequirement,
        OpPersonnelRequirement,
        OpPhysicalAssetRequirement,
        OperationsType,
        Parameter,
        Priority,
        RequestState,
        RequiredByRequestedSegmentResponse,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.operations_performance_types import OpSegmentResponse

__all__ = [
    "OperationsRequest",
    "OperationsSchedule",
    "OpSegmentRequirement",
]


@record(element="OperationsSchedule", type="OperationsScheduleType")
class OperationsSchedule(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    schedule_state: RequestState | None = element("ScheduleState", default=None)
    operations_request: tuple[OperationsRequest, ...] = element("OperationsRequest")
    extensions: tuple[AnyElement, ...] = extensions("OperationsSchedule", default=())


@record(element="OperationsRequest", type="OperationsRequestType")
class OperationsRequest(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    priority: Priority | None = element("Priority", default=None)
    request_state: RequestState | None = element("RequestState", default=None)
    operations_definition_id: Identifier | None = element("OperationsDefinitionID", default=None)
    operations_segment_id: Identifier | None = element("OperationsSegmentID", default=None)
    segment_requirement: tuple[OpSegmentRequirement, ...] = element("SegmentRequirement")
    requested_segment_response: tuple[OpSegmentResponse, ...] = element(
        "RequestedSegmentResponse", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsRequest", default=())


@record(type="OpSegmentRequirementType")
class OpSegmentRequirement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    earliest_start_time: DateTime | None = element("EarliestStartTime", default=None)
    latest_end_time: DateTime | None = element("LatestEndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    process_segment_id: Identifier = element("ProcessSegmentID")
    duration: Duration | None = element("Duration", default=None)
    operations_definition_id: Identifier = element("OperationsDefinitionID")
    operations_segment_id: Identifier = element("OperationsSegmentID")
    segment_state: RequestState | None = element("SegmentState", default=None)
    segment_parameter: tuple[Parameter, ...] = element("SegmentParameter", default=())
    personnel_requirement: tuple[OpPersonnelRequirement, ...] = element(
        "PersonnelRequirement", default=()
    )
    equipment_requirement: tuple[OpEquipmentRequirement, ...] = element(
        "EquipmentRequirement", default=()
    )
    physical_asset_requirement: tuple[OpPhysicalAssetRequirement, ...] = element(
        "PhysicalAssetRequirement", default=()
    )
    material_requirement: tuple[OpMaterialRequirement, ...] = element(
        "MaterialRequirement", default=()
    )
    segment_requirement_child: tuple[OpSegmentRequirement, ...] = element(
        "SegmentRequirementChild", default=()
    )
    requested_segment_response: tuple[OpSegmentResponse, ...] = element(
        "RequestedSegmentResponse", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpSegmentRequirement", default=())
