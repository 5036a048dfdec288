# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: work performance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        Description,
        HierarchyScope,
        OperationsType,
        RequiredByRequestedSegmentResponse,
        ResponseState,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.operations_performance_types import (
        OpEquipmentActual,
        OpMaterialActual,
        OpPersonnelActual,
        OpPhysicalAssetActual,
        OpSegmentData,
    )
    from isa95kit.b2mml.work_definition import WorkDirective

__all__ = [
    "JobResponse",
    "JobResponseList",
    "WorkPerformance",
    "WorkResponse",
]


@record(element="WorkPerformance", type="WorkPerformanceType")
class WorkPerformance(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    work_schedule_id: Identifier = element("WorkScheduleID")
    work_state: ResponseState | None = element("WorkState", default=None)
    work_response: tuple[WorkResponse, ...] = element("WorkResponse")
    work_performance_child: tuple[WorkPerformance, ...] = element(
        "WorkPerformanceChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkPerformance", default=())


@record(element="WorkResponse", type="WorkResponseType")
class WorkResponse(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    work_request_id: Identifier | None = element("WorkRequestID", default=None)
    response_state: ResponseState | None = element("ResponseState", default=None)
    work_response_child: tuple[WorkResponse, ...] = element("WorkResponseChild", default=())
    job_response: tuple[JobResponse, ...] = element("JobResponse")
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkResponse", default=())


@record(element="JobResponse", type="JobResponseType")
class JobResponse(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    job_order_id: Identifier | None = element("JobOrderID", default=None)
    work_directive: WorkDirective | None = element("WorkDirective", default=None)
    work_directive_version: Identifier | None = element("WorkDirectiveVersion", default=None)
    work_master_id: Identifier | None = element("WorkMasterID", default=None)
    work_master_version: Identifier | None = element("WorkMasterVersion", default=None)
    workflow_specification_id: Identifier | None = element("WorkflowSpecificationID", default=None)
    workflow_specification_node_id: Identifier | None = element(
        "WorkflowSpecificationNodeID", default=None
    )
    job_state: ResponseState | None = element("JobState", default=None)
    job_response_data: tuple[OpSegmentData, ...] = element("JobResponseData", default=())
    personnel_actual: tuple[OpPersonnelActual, ...] = element("PersonnelActual", default=())
    equipment_actual: tuple[OpEquipmentActual, ...] = element("EquipmentActual", default=())
    physical_asset_actual: tuple[OpPhysicalAssetActual, ...] = element(
        "PhysicalAssetActual", default=()
    )
    material_actual: tuple[OpMaterialActual, ...] = element("MaterialActual", default=())
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("JobResponse", default=())


@record(element="JobResponseList", type="JobResponseListType")
class JobResponseList(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    job_state: ResponseState | None = element("JobState", default=None)
    job_response: tuple[JobResponse, ...] = element("JobResponse")
    extensions: tuple[AnyElement, ...] = extensions("JobResponseList", default=())
