# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: operations event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, Nil, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        ClassPropertyType,
        Description,
        EnterpriseFunction,
        HierarchyScope,
        MOMFunction,
        OperationsEventExtension,
        OperationsEventLevel,
        OperationsEventType,
        OperationsRecordSpecTemplate,
        OperationsRecordTemplate,
        OperationsType,
        Value,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier, Numeric

__all__ = [
    "OperationsEvent",
    "OperationsEventClass",
    "OperationsEventClassProperty",
    "OperationsEventDefinition",
    "OperationsEventInformation",
]


@record(element="OperationsEventInformation", type="OperationsEventInformationType")
class OperationsEventInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    operations_event_class: tuple[OperationsEventClass | Nil, ...] = element(
        "OperationsEventClass", default=(), nillable=True
    )
    operations_event_definition: tuple[OperationsEventDefinition | Nil, ...] = element(
        "OperationsEventDefinition", default=(), nillable=True
    )
    operations_event: tuple[OperationsEvent | Nil, ...] = element(
        "OperationsEvent", default=(), nillable=True
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsEventInformation", default=())


@record(element="OperationsEventClass", type="OperationsEventClassType")
class OperationsEventClass(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    extension: OperationsEventExtension | None = element("Extension", default=None)
    operations_event_class_child: tuple[OperationsEventClass, ...] = element(
        "OperationsEventClassChild", default=()
    )
    operations_event_class_base_id: tuple[Identifier, ...] = element(
        "OperationsEventClassBaseID", default=()
    )
    operations_event_class_property: tuple[OperationsEventClassProperty, ...] = element(
        "OperationsEventClassProperty", default=()
    )
    operations_event_definition_source_id: tuple[Identifier, ...] = element(
        "OperationsEventDefinitionSourceID", default=()
    )
    ops_event_class_record_specification: tuple[OperationsRecordSpecTemplate, ...] = element(
        "OpsEventClassRecordSpecification", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsEventClass", default=())


@record(type="OperationsEventClassPropertyType")
class OperationsEventClassProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    value: tuple[Value, ...] = element("Value", default=())
    operations_event_class_property_child: tuple[OperationsEventClassProperty, ...] = element(
        "OperationsEventClassPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsEventClassProperty", default=())


@record(element="OperationsEventDefinition", type="OperationsEventDefinitionType")
class OperationsEventDefinition(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    priority: Numeric | None = element("Priority", default=None)
    operations_event_type: OperationsEventType | None = element("OperationsEventType", default=None)
    operations_event_level: OperationsEventLevel | None = element(
        "OperationsEventLevel", default=None
    )
    operations_type: OperationsType | None = element("OperationsType", default=None)
    momfunction: MOMFunction | None = element("MOMFunction", default=None)
    enterprise_function: EnterpriseFunction | None = element("EnterpriseFunction", default=None)
    category: tuple[Identifier, ...] = element("Category", default=())
    acknowledgement: tuple[Identifier, ...] = element("Acknowledgement", default=())
    source: tuple[Identifier, ...] = element("Source", default=())
    operations_event_definition_child: tuple[OperationsEventDefinition, ...] = element(
        "OperationsEventDefinitionChild", default=()
    )
    operations_event_definition_property: tuple[OperationsEventClassProperty, ...] = element(
        "OperationsEventDefinitionProperty", default=()
    )
    operations_event_class_id: tuple[Identifier, ...] = element(
        "OperationsEventClassID", default=()
    )
    ops_event_definition_record_specification: tuple[OperationsRecordSpecTemplate, ...] = element(
        "OpsEventDefinitionRecordSpecification", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsEventDefinition", default=())


@record(element="OperationsEvent", type="OperationsEventType")
class OperationsEvent(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    effective_time_stamp: DateTime | None = element("EffectiveTimeStamp", default=None)
    record_time_stamp: DateTime | None = element("RecordTimeStamp", default=None)
    priority: Numeric | None = element("Priority", default=None)
    operations_event_type: OperationsEventType | None = element("OperationsEventType", default=None)
    operations_event_level: OperationsEventLevel | None = element(
        "OperationsEventLevel", default=None
    )
    operations_type: OperationsType | None = element("OperationsType", default=None)
    momfunction: MOMFunction | None = element("MOMFunction", default=None)
    enterprise_function: EnterpriseFunction | None = element("EnterpriseFunction", default=None)
    category: tuple[Identifier, ...] = element("Category", default=())
    acknowledgement: tuple[Identifier, ...] = element("Acknowledgement", default=())
    source: tuple[Identifier, ...] = element("Source", default=())
    operations_definition_id: Identifier | None = element("OperationsDefinitionID", default=None)
    operations_event_child: tuple[OperationsEvent, ...] = element(
        "OperationsEventChild", default=()
    )
    operations_event_record: tuple[OperationsRecordTemplate, ...] = element(
        "OperationsEventRecord", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsEvent", default=())
