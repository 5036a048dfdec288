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
        OperationsType,
        OpMaterialRequirement,
        OpPersonnelRequirement,
        OpPhysicalAssetRequirement,
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
    """A set of work requests for a period."""

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
    schedule_state: RequestState | None = element("ScheduleState", default=None)
    """The state of the schedule."""
    work_schedule_child: tuple[WorkSchedule, ...] = element("WorkScheduleChild", default=())
    """A work schedule inside this one."""
    work_request: tuple[WorkRequest, ...] = element("WorkRequest")
    """A work request."""
    extensions: tuple[AnyElement, ...] = extensions("WorkSchedule", default=())


@record(element="WorkRequest", type="WorkRequestType")
class WorkRequest(Component):
    """A request for work to be carried out, made up of job orders."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    work_type: OperationsType | None = element("WorkType", default=None)
    """The category of operations the work belongs to."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    priority: Priority | None = element("Priority", default=None)
    """How urgent it is, in an order both sides agree on."""
    operations_request_id: Identifier | None = element("OperationsRequestID", default=None)
    """Identifies the operations request."""
    segment_requirement_id: Identifier | None = element("SegmentRequirementID", default=None)
    """Identifies the segment requirement."""
    request_state: RequestState | None = element("RequestState", default=None)
    """The state of the request."""
    work_request_child: tuple[WorkRequest, ...] = element("WorkRequestChild", default=())
    """A work request inside this one."""
    job_order: tuple[JobOrder, ...] = element("JobOrder")
    """A job order."""
    extensions: tuple[AnyElement, ...] = extensions("WorkRequest", default=())


@record(element="JobList", type="JobListType")
class JobList(Component):
    """A list of job orders, usually for one work center or resource."""

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
    job_order: tuple[JobOrder, ...] = element("JobOrder", default=())
    """A job order."""
    extensions: tuple[AnyElement, ...] = extensions("JobList", default=())


@record(element="JobOrder", type="JobOrderType")
class JobOrder(Component):
    """A unit of scheduled work that is dispatched for execution, with its times, parameters
    and resources.
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
    work_type: OperationsType | None = element("WorkType", default=None)
    """The category of operations the work belongs to."""
    work_master_id: Identifier | None = element("WorkMasterID", default=None)
    """Identifies a work master."""
    work_master_version: Identifier | None = element("WorkMasterVersion", default=None)
    """The version of the work master."""
    priority: Priority | None = element("Priority", default=None)
    """How urgent it is, in an order both sides agree on."""
    command: JobOrderCommand | None = element("Command", default=None)
    """The command to the job order."""
    command_rule: JobOrderCommandRule | None = element("CommandRule", default=None)
    """When or how the command is to be carried out."""
    dispatch_status: JobOrderDispatchStatus | None = element("DispatchStatus", default=None)
    """How far the job order has come in dispatching."""
    job_order_parameter: tuple[Parameter, ...] = element("JobOrderParameter", default=())
    """A parameter of the job order, with its value."""
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
    segment_requirement_id: tuple[Identifier, ...] = element("SegmentRequirementID", default=())
    """Identifies the segment requirement."""
    extensions: tuple[AnyElement, ...] = extensions("JobOrder", default=())
