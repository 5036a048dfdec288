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
        OperationsType,
        OpMaterialRequirement,
        OpPersonnelRequirement,
        OpPhysicalAssetRequirement,
        Parameter,
        Priority,
        RequestState,
        RequiredByRequestedSegmentResponse,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.operations_performance_types import OpSegmentResponse

__all__ = [
    "OpSegmentRequirement",
    "OperationsRequest",
    "OperationsSchedule",
]


@record(element="OperationsSchedule", type="OperationsScheduleType")
class OperationsSchedule(Component):
    """A set of operations requests for a period, usually sent from the business system to
    operations.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    schedule_state: RequestState | None = element("ScheduleState", default=None)
    """The state of the schedule."""
    operations_request: tuple[OperationsRequest, ...] = element("OperationsRequest")
    """An operations request."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsSchedule", default=())


@record(element="OperationsRequest", type="OperationsRequestType")
class OperationsRequest(Component):
    """A request for operations to be carried out, made up of segment requirements."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    priority: Priority | None = element("Priority", default=None)
    """How urgent it is, in an order both sides agree on."""
    request_state: RequestState | None = element("RequestState", default=None)
    """The state of the request."""
    operations_definition_id: Identifier | None = element("OperationsDefinitionID", default=None)
    """Identifies an operations definition."""
    operations_segment_id: Identifier | None = element("OperationsSegmentID", default=None)
    """Identifies an operations segment."""
    segment_requirement: tuple[OpSegmentRequirement, ...] = element("SegmentRequirement")
    """A segment that the request asks for."""
    requested_segment_response: tuple[OpSegmentResponse, ...] = element(
        "RequestedSegmentResponse", default=()
    )
    """A form of response that the request asks for."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsRequest", default=())


@record(type="OpSegmentRequirementType")
class OpSegmentRequirement(Component):
    """One segment that a request asks for, with its times, parameters and required
    resources.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    earliest_start_time: DateTime | None = element("EarliestStartTime", default=None)
    """The earliest time at which the segment may begin."""
    latest_end_time: DateTime | None = element("LatestEndTime", default=None)
    """The latest time at which the segment has to end."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    process_segment_id: Identifier = element("ProcessSegmentID")
    """Identifies a process segment."""
    duration: Duration | None = element("Duration", default=None)
    """How long it takes."""
    operations_definition_id: Identifier = element("OperationsDefinitionID")
    """Identifies an operations definition."""
    operations_segment_id: Identifier = element("OperationsSegmentID")
    """Identifies an operations segment."""
    segment_state: RequestState | None = element("SegmentState", default=None)
    """The state of the segment."""
    segment_parameter: tuple[Parameter, ...] = element("SegmentParameter", default=())
    """A parameter of the segment, with its value."""
    personnel_requirement: tuple[OpPersonnelRequirement, ...] = element(
        "PersonnelRequirement", default=()
    )
    """Personnel asked for."""
    equipment_requirement: tuple[OpEquipmentRequirement, ...] = element(
        "EquipmentRequirement", default=()
    )
    """Equipment asked for."""
    physical_asset_requirement: tuple[OpPhysicalAssetRequirement, ...] = element(
        "PhysicalAssetRequirement", default=()
    )
    """Physical assets asked for."""
    material_requirement: tuple[OpMaterialRequirement, ...] = element(
        "MaterialRequirement", default=()
    )
    """Material asked for."""
    segment_requirement_child: tuple[OpSegmentRequirement, ...] = element(
        "SegmentRequirementChild", default=()
    )
    """A segment requirement inside this one."""
    requested_segment_response: tuple[OpSegmentResponse, ...] = element(
        "RequestedSegmentResponse", default=()
    )
    """A form of response that the request asks for."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpSegmentRequirement", default=())
