# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: work calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, Nil, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import Description, HierarchyScope, Value
    from isa95kit.b2mml.core_components import Code, DateTime, Identifier

__all__ = [
    "WorkCalendar",
    "WorkCalendarDefinition",
    "WorkCalendarDefinitionEntry",
    "WorkCalendarDefinitionEntryProperty",
    "WorkCalendarDefinitionProperty",
    "WorkCalendarEntry",
    "WorkCalendarEntryProperty",
    "WorkCalendarInformation",
    "WorkCalendarProperty",
]


@record(element="WorkCalendarInformation", type="WorkCalendarInformationType")
class WorkCalendarInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier | Nil | None = element("ID", default=None, nillable=True)
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    work_calendar: tuple[WorkCalendar | Nil, ...] = element(
        "WorkCalendar", default=(), nillable=True
    )
    work_calendar_definition: tuple[WorkCalendarDefinition | Nil, ...] = element(
        "WorkCalendarDefinition", default=(), nillable=True
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarInformation", default=())


@record(element="WorkCalendarDefinition", type="WorkCalendarDefinitionType")
class WorkCalendarDefinition(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_calendar_definition_entry: tuple[WorkCalendarDefinitionEntry, ...] = element(
        "WorkCalendarDefinitionEntry"
    )
    work_calendar_definition_property: tuple[WorkCalendarDefinitionProperty, ...] = element(
        "WorkCalendarDefinitionProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarDefinition", default=())


@record(type="WorkCalendarDefinitionPropertyType")
class WorkCalendarDefinitionProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    work_calendar_definition_property_child: tuple[WorkCalendarDefinitionProperty, ...] = element(
        "WorkCalendarDefinitionPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarDefinitionProperty", default=())


@record(type="WorkCalendarDefinitionEntryType")
class WorkCalendarDefinitionEntry(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    recurrence_time: Code | None = element("RecurrenceTime", default=None)
    duration_rule: Code | None = element("DurationRule", default=None)
    entry_type: Code | None = element("EntryType", default=None)
    work_calendar_definition_entry_child: tuple[WorkCalendarDefinitionEntry, ...] = element(
        "WorkCalendarDefinitionEntryChild", default=()
    )
    work_calendar_definition_entry_property: tuple[WorkCalendarDefinitionEntryProperty, ...] = (
        element("WorkCalendarDefinitionEntryProperty", default=())
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarDefinitionEntry", default=())


@record(type="WorkCalendarDefinitionEntryPropertyType")
class WorkCalendarDefinitionEntryProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    work_calendar_definition_entry_property_child: tuple[
        WorkCalendarDefinitionEntryProperty, ...
    ] = element("WorkCalendarDefinitionEntryPropertyChild", default=())
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkCalendarDefinitionEntryProperty", default=()
    )


@record(element="WorkCalendar", type="WorkCalendarType")
class WorkCalendar(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_calendar_entry: tuple[WorkCalendarEntry, ...] = element("WorkCalendarEntry")
    work_calendar_property: tuple[WorkCalendarProperty, ...] = element(
        "WorkCalendarProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendar", default=())


@record(type="WorkCalendarPropertyType")
class WorkCalendarProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    work_calendar_property_child: tuple[WorkCalendarProperty, ...] = element(
        "WorkCalendarPropertyChild", default=()
    )
    work_calendar_defintion_property_id: Identifier | None = element(
        "WorkCalendarDefintionPropertyID", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarProperty", default=())


@record(type="WorkCalendarEntryType")
class WorkCalendarEntry(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_date_time: DateTime | None = element("StartDateTime", default=None)
    finish_date_time: DateTime | None = element("FinishDateTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    entry_type: Code | None = element("EntryType", default=None)
    work_calendar_entry_child: tuple[WorkCalendarEntry, ...] = element(
        "WorkCalendarEntryChild", default=()
    )
    work_calendar_defintion_entry_id: Identifier | None = element(
        "WorkCalendarDefintionEntryID", default=None
    )
    work_calendar_entry_property: tuple[WorkCalendarEntryProperty, ...] = element(
        "WorkCalendarEntryProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarEntry", default=())


@record(type="WorkCalendarEntryPropertyType")
class WorkCalendarEntryProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    work_calendar_defintion_entry_property_id: Identifier | None = element(
        "WorkCalendarDefintionEntryPropertyID", default=None
    )
    work_calendar_entry_property_child: tuple[WorkCalendarEntryProperty, ...] = element(
        "WorkCalendarEntryPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarEntryProperty", default=())
