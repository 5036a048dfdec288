# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: operations performance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import Description, HierarchyScope, OperationsType, ResponseState
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.operations_performance_types import OpSegmentResponse

__all__ = [
    "OperationsPerformance",
    "OperationsResponse",
]


@record(element="OperationsPerformance", type="OperationsPerformanceType")
class OperationsPerformance(Component):
    """What operations have actually done, as a set of responses to requests."""

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
    endtime: DateTime | None = element("Endtime", default=None)
    """When the period that is reported ends."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    operations_schedule_id: Identifier | None = element("OperationsScheduleID", default=None)
    """Identifies the operations schedule that is reported on."""
    performance_state: ResponseState | None = element("PerformanceState", default=None)
    """The state of the performance."""
    operations_response: tuple[OperationsResponse, ...] = element("OperationsResponse")
    """An operations response."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsPerformance", default=())


@record(element="OperationsResponse", type="OperationsResponseType")
class OperationsResponse(Component):
    """What has been done for one operations request, in one or several parts."""

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
    operations_request_id: tuple[Identifier, ...] = element("OperationsRequestID", default=())
    """Identifies the operations request."""
    segment_requirement_id: tuple[Identifier, ...] = element("SegmentRequirementID", default=())
    """Identifies the segment requirement."""
    operations_definition_id: tuple[Identifier, ...] = element("OperationsDefinitionID", default=())
    """Identifies an operations definition."""
    operations_segment_id: tuple[Identifier, ...] = element("OperationsSegmentID", default=())
    """Identifies an operations segment."""
    response_state: ResponseState | None = element("ResponseState", default=None)
    """The state of the response."""
    segment_response: tuple[OpSegmentResponse, ...] = element("SegmentResponse")
    """What was done in a segment."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsResponse", default=())
