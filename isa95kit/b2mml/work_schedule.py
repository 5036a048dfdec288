# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: work schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        Description,
        HierarchyScope,
        JobOrderCommand,
        JobOrderCommandRule,
        JobOrderDispatchStatus,
        OpEquipmentRequirement,
        OpMaterialRequirement,
        OpPersonnelRequirement,
        OpPhysicalAssetRequirement,
        OperationsType,
        Parameter,
        Priority,
        RequestState,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier

__all__ = [
    "JobList",
    "JobOrder",
    "WorkRequest",
    "WorkSchedule",
]


@record(element="WorkSchedule", type="WorkScheduleType")
class WorkSchedule(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    schedule_state: RequestState | None = element("ScheduleState", default=None)
    work_schedule_child: tuple[WorkSchedule, ...] = element("WorkScheduleChild", default=())
    work_request: tuple[WorkRequest, ...] = element("WorkRequest")
    extensions: tuple[AnyElement, ...] = extensions("WorkSchedule", default=())


@record(element="WorkRequest", type="WorkRequestType")
class WorkRequest(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    priority: Priority | None = element("Priority", default=None)
    operations_request_id: Identifier | None = element("OperationsRequestID", default=None)
    segment_requirement_id: Identifier | None = element("SegmentRequirementID", default=None)
    request_state: RequestState | None = element("RequestState", default=None)
    work_request_child: tuple[WorkRequest, ...] = element("WorkRequestChild", default=())
    job_order: tuple[JobOrder, ...] = element("JobOrder")
    extensions: tuple[AnyElement, ...] = extensions("WorkRequest", default=())


@record(element="JobList", type="JobListType")
class JobList(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    job_order: tuple[JobOrder, ...] = element("JobOrder", default=())
    extensions: tuple[AnyElement, ...] = extensions("JobList", default=())


@record(element="JobOrder", type="JobOrderType")
class JobOrder(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    work_master_id: Identifier | None = element("WorkMasterID", default=None)
    work_master_version: Identifier | None = element("WorkMasterVersion", default=None)
    priority: Priority | None = element("Priority", default=None)
    command: JobOrderCommand | None = element("Command", default=None)
    command_rule: JobOrderCommandRule | None = element("CommandRule", default=None)
    dispatch_status: JobOrderDispatchStatus | None = element("DispatchStatus", default=None)
    job_order_parameter: tuple[Parameter, ...] = element("JobOrderParameter", default=())
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
    segment_requirement_id: tuple[Identifier, ...] = element("SegmentRequirementID", default=())
    extensions: tuple[AnyElement, ...] = extensions("JobOrder", default=())
