# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: work alert."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, Nil, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import Description, HierarchyScope, Priority, Value
    from isa95kit.b2mml.core_components import DateTime, Identifier

__all__ = [
    "WorkAlert",
    "WorkAlertDefinition",
    "WorkAlertDefinitionProperty",
    "WorkAlertInformation",
    "WorkAlertProperty",
]


@record(element="WorkAlertInformation", type="WorkAlertInformationType")
class WorkAlertInformation(Component):
    """A collection of work alerts and their definitions to be exchanged together."""

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
    work_alert_definition: tuple[WorkAlertDefinition | Nil, ...] = element(
        "WorkAlertDefinition", default=(), nillable=True
    )
    """A work alert definition."""
    work_alert: tuple[WorkAlert | Nil, ...] = element("WorkAlert", default=(), nillable=True)
    """A work alert."""
    extensions: tuple[AnyElement, ...] = extensions("WorkAlertInformation", default=())


@record(element="WorkAlertDefinition", type="WorkAlertDefinitionType")
class WorkAlertDefinition(Component):
    """Defines one kind of work alert."""

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
    priority: tuple[Priority, ...] = element("Priority", default=())
    """How urgent it is, in an order both sides agree on."""
    category: tuple[Identifier, ...] = element("Category", default=())
    """A category that both sides agree on."""
    work_alert_definition_property: tuple[WorkAlertDefinitionProperty, ...] = element(
        "WorkAlertDefinitionProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkAlertDefinition", default=())


@record(type="WorkAlertDefinitionPropertyType")
class WorkAlertDefinitionProperty(Component):
    """A property of a work alert definition."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    work_alert_definition_property_child: tuple[WorkAlertProperty, ...] = element(
        "WorkAlertDefinitionPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkAlertDefinitionProperty", default=())


@record(element="WorkAlert", type="WorkAlertType")
class WorkAlert(Component):
    """A notice that something happened in work execution that needs attention but is no
    process alarm.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    message_text: tuple[Description, ...] = element("MessageText", default=())
    """The message in words."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When the alert arose."""
    priority: Priority | None = element("Priority", default=None)
    """How urgent it is, in an order both sides agree on."""
    category: Identifier | None = element("Category", default=None)
    """A category that both sides agree on."""
    work_alert_property: tuple[WorkAlertProperty, ...] = element("WorkAlertProperty", default=())
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkAlert", default=())


@record(type="WorkAlertPropertyType")
class WorkAlertProperty(Component):
    """A property of a work alert, with its value."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    work_alert_definition_property_id: Identifier | None = element(
        "WorkAlertDefinitionPropertyID", default=None
    )
    """Identifies the property of the alert definition that is meant."""
    work_alert_property_chid: tuple[WorkAlertProperty, ...] = element(
        "WorkAlertPropertyChid", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkAlertProperty", default=())
