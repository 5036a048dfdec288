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
    """A collection of operations events, their definitions and classes to be exchanged
    together.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    operations_event_class: tuple[OperationsEventClass | Nil, ...] = element(
        "OperationsEventClass", default=(), nillable=True
    )
    """An operations event class."""
    operations_event_definition: tuple[OperationsEventDefinition | Nil, ...] = element(
        "OperationsEventDefinition", default=(), nillable=True
    )
    """An operations event definition."""
    operations_event: tuple[OperationsEvent | Nil, ...] = element(
        "OperationsEvent", default=(), nillable=True
    )
    """An operations event."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsEventInformation", default=())


@record(element="OperationsEventClass", type="OperationsEventClassType")
class OperationsEventClass(Component):
    """A group of operations event definitions with like characteristics."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    extension: OperationsEventExtension | None = element("Extension", default=None)
    """Whether the event class may have subclasses."""
    operations_event_class_child: tuple[OperationsEventClass, ...] = element(
        "OperationsEventClassChild", default=()
    )
    """An operations event class inside this one."""
    operations_event_class_base_id: tuple[Identifier, ...] = element(
        "OperationsEventClassBaseID", default=()
    )
    """Identifies an operations event class that this one is based on."""
    operations_event_class_property: tuple[OperationsEventClassProperty, ...] = element(
        "OperationsEventClassProperty", default=()
    )
    """A property that members of the class have."""
    operations_event_definition_source_id: tuple[Identifier, ...] = element(
        "OperationsEventDefinitionSourceID", default=()
    )
    """Identifies an event definition that refers to this class."""
    ops_event_class_record_specification: tuple[OperationsRecordSpecTemplate, ...] = element(
        "OpsEventClassRecordSpecification", default=()
    )
    """What the records of events of this class hold."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsEventClass", default=())


@record(type="OperationsEventClassPropertyType")
class OperationsEventClassProperty(Component):
    """A property that every event definition of a class has."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    """Whether the property speaks of the class, of its instances, or gives a default."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    operations_event_class_property_child: tuple[OperationsEventClassProperty, ...] = element(
        "OperationsEventClassPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsEventClassProperty", default=())


@record(element="OperationsEventDefinition", type="OperationsEventDefinitionType")
class OperationsEventDefinition(Component):
    """Defines one kind of operations event, with its level, category and what its record
    must hold.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    priority: Numeric | None = element("Priority", default=None)
    """How urgent it is, in an order both sides agree on."""
    operations_event_type: OperationsEventType | None = element("OperationsEventType", default=None)
    """Whether it is an event, an alert or an alarm."""
    operations_event_level: OperationsEventLevel | None = element(
        "OperationsEventLevel", default=None
    )
    """The level of the functional hierarchy at which the event arises."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    momfunction: MOMFunction | None = element("MOMFunction", default=None)
    """The activity of operations management that the event belongs to."""
    enterprise_function: EnterpriseFunction | None = element("EnterpriseFunction", default=None)
    """The function of the enterprise that the event belongs to."""
    category: tuple[Identifier, ...] = element("Category", default=())
    """A category that both sides agree on."""
    acknowledgement: tuple[Identifier, ...] = element("Acknowledgement", default=())
    """Who or what has acknowledged, or has to acknowledge, the event."""
    source: tuple[Identifier, ...] = element("Source", default=())
    """Where the event comes from."""
    operations_event_definition_child: tuple[OperationsEventDefinition, ...] = element(
        "OperationsEventDefinitionChild", default=()
    )
    """An operations event definition inside this one."""
    operations_event_definition_property: tuple[OperationsEventClassProperty, ...] = element(
        "OperationsEventDefinitionProperty", default=()
    )
    """A property, with its value."""
    operations_event_class_id: tuple[Identifier, ...] = element(
        "OperationsEventClassID", default=()
    )
    """Identifies a class that the event definition belongs to."""
    ops_event_definition_record_specification: tuple[OperationsRecordSpecTemplate, ...] = element(
        "OpsEventDefinitionRecordSpecification", default=()
    )
    """What the records of events of this definition hold."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsEventDefinition", default=())


@record(element="OperationsEvent", type="OperationsEventType")
class OperationsEvent(Component):
    """Something that happened in operations and that others may have to know or react to."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    effective_time_stamp: DateTime | None = element("EffectiveTimeStamp", default=None)
    """When it took effect."""
    record_time_stamp: DateTime | None = element("RecordTimeStamp", default=None)
    """When it was recorded."""
    priority: Numeric | None = element("Priority", default=None)
    """How urgent it is, in an order both sides agree on."""
    operations_event_type: OperationsEventType | None = element("OperationsEventType", default=None)
    """Whether it is an event, an alert or an alarm."""
    operations_event_level: OperationsEventLevel | None = element(
        "OperationsEventLevel", default=None
    )
    """The level of the functional hierarchy at which the event arises."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    momfunction: MOMFunction | None = element("MOMFunction", default=None)
    """The activity of operations management that the event belongs to."""
    enterprise_function: EnterpriseFunction | None = element("EnterpriseFunction", default=None)
    """The function of the enterprise that the event belongs to."""
    category: tuple[Identifier, ...] = element("Category", default=())
    """A category that both sides agree on."""
    acknowledgement: tuple[Identifier, ...] = element("Acknowledgement", default=())
    """Who or what has acknowledged, or has to acknowledge, the event."""
    source: tuple[Identifier, ...] = element("Source", default=())
    """Where the event comes from."""
    operations_definition_id: Identifier | None = element("OperationsDefinitionID", default=None)
    """Identifies the definition behind the event, most likely that of the event itself."""
    operations_event_child: tuple[OperationsEvent, ...] = element(
        "OperationsEventChild", default=()
    )
    """An operations event inside this one."""
    operations_event_record: tuple[OperationsRecordTemplate, ...] = element(
        "OperationsEventRecord", default=()
    )
    """A record of what the event is about."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsEvent", default=())
