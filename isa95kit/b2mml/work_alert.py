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
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    work_alert_definition: tuple[WorkAlertDefinition | Nil, ...] = element(
        "WorkAlertDefinition", default=(), nillable=True
    )
    work_alert: tuple[WorkAlert | Nil, ...] = element("WorkAlert", default=(), nillable=True)
    extensions: tuple[AnyElement, ...] = extensions("WorkAlertInformation", default=())


@record(element="WorkAlertDefinition", type="WorkAlertDefinitionType")
class WorkAlertDefinition(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    priority: tuple[Priority, ...] = element("Priority", default=())
    category: tuple[Identifier, ...] = element("Category", default=())
    work_alert_definition_property: tuple[WorkAlertDefinitionProperty, ...] = element(
        "WorkAlertDefinitionProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkAlertDefinition", default=())


@record(type="WorkAlertDefinitionPropertyType")
class WorkAlertDefinitionProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    work_alert_definition_property_child: tuple[WorkAlertProperty, ...] = element(
        "WorkAlertDefinitionPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkAlertDefinitionProperty", default=())


@record(element="WorkAlert", type="WorkAlertType")
class WorkAlert(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    message_text: tuple[Description, ...] = element("MessageText", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    priority: Priority | None = element("Priority", default=None)
    category: Identifier | None = element("Category", default=None)
    work_alert_property: tuple[WorkAlertProperty, ...] = element("WorkAlertProperty", default=())
    extensions: tuple[AnyElement, ...] = extensions("WorkAlert", default=())


@record(type="WorkAlertPropertyType")
class WorkAlertProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    work_alert_definition_property_id: Identifier | None = element(
        "WorkAlertDefinitionPropertyID", default=None
    )
    work_alert_property_chid: tuple[WorkAlertProperty, ...] = element(
        "WorkAlertPropertyChid", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkAlertProperty", default=())
