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
    """What has actually been done for a work schedule, as a set of work responses."""

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
    work_type: OperationsType | None = element("WorkType", default=None)
    """The category of operations the work belongs to."""
    work_schedule_id: Identifier = element("WorkScheduleID")
    """Identifies the work schedule that is reported on."""
    work_state: ResponseState | None = element("WorkState", default=None)
    """The state of the work."""
    work_response: tuple[WorkResponse, ...] = element("WorkResponse")
    """A work response."""
    work_performance_child: tuple[WorkPerformance, ...] = element(
        "WorkPerformanceChild", default=()
    )
    """A work performance inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkPerformance", default=())


@record(element="WorkResponse", type="WorkResponseType")
class WorkResponse(Component):
    """What has been done for one work request, as a set of job responses."""

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
    work_type: OperationsType | None = element("WorkType", default=None)
    """The category of operations the work belongs to."""
    work_request_id: Identifier | None = element("WorkRequestID", default=None)
    """Identifies the work request that is reported on."""
    response_state: ResponseState | None = element("ResponseState", default=None)
    """The state of the response."""
    work_response_child: tuple[WorkResponse, ...] = element("WorkResponseChild", default=())
    """A work response inside this one."""
    job_response: tuple[JobResponse, ...] = element("JobResponse")
    """A job response."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("WorkResponse", default=())


@record(element="JobResponse", type="JobResponseType")
class JobResponse(Component):
    """What has actually been done and used for one job order."""

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
    work_type: OperationsType | None = element("WorkType", default=None)
    """The category of operations the work belongs to."""
    job_order_id: Identifier | None = element("JobOrderID", default=None)
    """Identifies the job order that is reported on."""
    work_directive: WorkDirective | None = element("WorkDirective", default=None)
    """The work directive that was carried out."""
    work_directive_version: Identifier | None = element("WorkDirectiveVersion", default=None)
    """The version of the work directive."""
    work_master_id: Identifier | None = element("WorkMasterID", default=None)
    """Identifies the work master that was carried out."""
    work_master_version: Identifier | None = element("WorkMasterVersion", default=None)
    """The version of the work master."""
    workflow_specification_id: Identifier | None = element("WorkflowSpecificationID", default=None)
    """Identifies the workflow that the job belongs to."""
    workflow_specification_node_id: Identifier | None = element(
        "WorkflowSpecificationNodeID", default=None
    )
    """Identifies the node of the workflow that the job belongs to."""
    job_state: ResponseState | None = element("JobState", default=None)
    """The state of the job."""
    job_response_data: tuple[OpSegmentData, ...] = element("JobResponseData", default=())
    """Data collected about the job."""
    personnel_actual: tuple[OpPersonnelActual, ...] = element("PersonnelActual", default=())
    """Personnel actually used."""
    equipment_actual: tuple[OpEquipmentActual, ...] = element("EquipmentActual", default=())
    """Equipment actually used."""
    physical_asset_actual: tuple[OpPhysicalAssetActual, ...] = element(
        "PhysicalAssetActual", default=()
    )
    """Physical assets actually used."""
    material_actual: tuple[OpMaterialActual, ...] = element("MaterialActual", default=())
    """Material actually used."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("JobResponse", default=())


@record(element="JobResponseList", type="JobResponseListType")
class JobResponseList(Component):
    """A list of job responses, usually for one work center or resource."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    work_type: OperationsType | None = element("WorkType", default=None)
    """The category of operations the work belongs to."""
    job_state: ResponseState | None = element("JobState", default=None)
    """The state of the job."""
    job_response: tuple[JobResponse, ...] = element("JobResponse")
    """A job response."""
    extensions: tuple[AnyElement, ...] = extensions("JobResponseList", default=())
