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
    """A collection of work calendars and their definitions to be exchanged together."""

    id: Identifier | Nil | None = element("ID", default=None, nillable=True)
    """Identifies the object among those of its kind."""
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    work_calendar: tuple[WorkCalendar | Nil, ...] = element(
        "WorkCalendar", default=(), nillable=True
    )
    """A work calendar."""
    work_calendar_definition: tuple[WorkCalendarDefinition | Nil, ...] = element(
        "WorkCalendarDefinition", default=(), nillable=True
    )
    """A work calendar definition."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarInformation", default=())


@record(element="WorkCalendarDefinition", type="WorkCalendarDefinitionType")
class WorkCalendarDefinition(Component):
    """A pattern of recurring working and non-working times from which calendars are made."""

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
    work_calendar_definition_entry: tuple[WorkCalendarDefinitionEntry, ...] = element(
        "WorkCalendarDefinitionEntry"
    )
    """A recurring period of the calendar."""
    work_calendar_definition_property: tuple[WorkCalendarDefinitionProperty, ...] = element(
        "WorkCalendarDefinitionProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarDefinition", default=())


@record(type="WorkCalendarDefinitionPropertyType")
class WorkCalendarDefinitionProperty(Component):
    """A property of a work calendar definition."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    work_calendar_definition_property_child: tuple[WorkCalendarDefinitionProperty, ...] = element(
        "WorkCalendarDefinitionPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarDefinitionProperty", default=())


@record(type="WorkCalendarDefinitionEntryType")
class WorkCalendarDefinitionEntry(Component):
    """One recurring period of a calendar definition, such as a shift or a holiday."""

    id: Identifier | None = element("ID", default=None)
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
    recurrence_time: Code | None = element("RecurrenceTime", default=None)
    """When the period recurs, as a rule both sides agree on."""
    duration_rule: Code | None = element("DurationRule", default=None)
    """How long the period lasts, as a rule both sides agree on."""
    entry_type: Code | None = element("EntryType", default=None)
    """The kind of the period, such as working time or holiday."""
    work_calendar_definition_entry_child: tuple[WorkCalendarDefinitionEntry, ...] = element(
        "WorkCalendarDefinitionEntryChild", default=()
    )
    """A work calendar definition entry inside this one."""
    work_calendar_definition_entry_property: tuple[WorkCalendarDefinitionEntryProperty, ...] = (
        element("WorkCalendarDefinitionEntryProperty", default=())
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarDefinitionEntry", default=())


@record(type="WorkCalendarDefinitionEntryPropertyType")
class WorkCalendarDefinitionEntryProperty(Component):
    """A property of an entry of a calendar definition."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    work_calendar_definition_entry_property_child: tuple[
        WorkCalendarDefinitionEntryProperty, ...
    ] = element("WorkCalendarDefinitionEntryPropertyChild", default=())
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkCalendarDefinitionEntryProperty", default=()
    )


@record(element="WorkCalendar", type="WorkCalendarType")
class WorkCalendar(Component):
    """The working and non-working times of resources in a period."""

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
    work_calendar_entry: tuple[WorkCalendarEntry, ...] = element("WorkCalendarEntry")
    """A period of the calendar."""
    work_calendar_property: tuple[WorkCalendarProperty, ...] = element(
        "WorkCalendarProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendar", default=())


@record(type="WorkCalendarPropertyType")
class WorkCalendarProperty(Component):
    """A property of a work calendar."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    work_calendar_property_child: tuple[WorkCalendarProperty, ...] = element(
        "WorkCalendarPropertyChild", default=()
    )
    """A property inside this one."""
    work_calendar_defintion_property_id: Identifier | None = element(
        "WorkCalendarDefintionPropertyID", default=None
    )
    """Identifies the property of the calendar definition that is meant."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarProperty", default=())


@record(type="WorkCalendarEntryType")
class WorkCalendarEntry(Component):
    """One period of a work calendar, with its beginning and end."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    start_date_time: DateTime | None = element("StartDateTime", default=None)
    """When the period begins."""
    finish_date_time: DateTime | None = element("FinishDateTime", default=None)
    """When the period ends."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    entry_type: Code | None = element("EntryType", default=None)
    """The kind of the period, such as working time or holiday."""
    work_calendar_entry_child: tuple[WorkCalendarEntry, ...] = element(
        "WorkCalendarEntryChild", default=()
    )
    """A work calendar entry inside this one."""
    work_calendar_defintion_entry_id: Identifier | None = element(
        "WorkCalendarDefintionEntryID", default=None
    )
    """Identifies the entry of the calendar definition that this one was made from."""
    work_calendar_entry_property: tuple[WorkCalendarEntryProperty, ...] = element(
        "WorkCalendarEntryProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarEntry", default=())


@record(type="WorkCalendarEntryPropertyType")
class WorkCalendarEntryProperty(Component):
    """A property of a work calendar entry."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    work_calendar_defintion_entry_property_id: Identifier | None = element(
        "WorkCalendarDefintionEntryPropertyID", default=None
    )
    """Identifies the property of the definition entry that is meant."""
    work_calendar_entry_property_child: tuple[WorkCalendarEntryProperty, ...] = element(
        "WorkCalendarEntryPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCalendarEntryProperty", default=())
