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
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    endtime: DateTime | None = element("Endtime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    operations_schedule_id: Identifier | None = element("OperationsScheduleID", default=None)
    performance_state: ResponseState | None = element("PerformanceState", default=None)
    operations_response: tuple[OperationsResponse, ...] = element("OperationsResponse")
    extensions: tuple[AnyElement, ...] = extensions("OperationsPerformance", default=())


@record(element="OperationsResponse", type="OperationsResponseType")
class OperationsResponse(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    operations_request_id: tuple[Identifier, ...] = element("OperationsRequestID", default=())
    segment_requirement_id: tuple[Identifier, ...] = element("SegmentRequirementID", default=())
    operations_definition_id: tuple[Identifier, ...] = element("OperationsDefinitionID", default=())
    operations_segment_id: tuple[Identifier, ...] = element("OperationsSegmentID", default=())
    response_state: ResponseState | None = element("ResponseState", default=None)
    segment_response: tuple[OpSegmentResponse, ...] = element("SegmentResponse")
    extensions: tuple[AnyElement, ...] = extensions("OperationsResponse", default=())
