# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: work calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import Component, attribute, element, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        TransAcknowledge,
        TransApplicationArea,
        TransCancel,
        TransChange,
        TransGet,
        TransProcess,
        TransRespond,
        TransShow,
        TransSync,
    )
    from isa95kit.b2mml.work_calendar import (
        WorkCalendar,
        WorkCalendarDefinition,
        WorkCalendarInformation,
    )

__all__ = [
    "AcknowledgeWorkCalendar",
    "AcknowledgeWorkCalendarDefinition",
    "AcknowledgeWorkCalendarInformation",
    "CancelWorkCalendar",
    "CancelWorkCalendarDefinition",
    "CancelWorkCalendarInformation",
    "ChangeWorkCalendar",
    "ChangeWorkCalendarDefinition",
    "ChangeWorkCalendarInformation",
    "GetWorkCalendar",
    "GetWorkCalendarDefinition",
    "GetWorkCalendarInformation",
    "ProcessWorkCalendar",
    "ProcessWorkCalendarDefinition",
    "ProcessWorkCalendarInformation",
    "RespondWorkCalendar",
    "RespondWorkCalendarDefinition",
    "RespondWorkCalendarInformation",
    "ShowWorkCalendar",
    "ShowWorkCalendarDefinition",
    "ShowWorkCalendarInformation",
    "SyncWorkCalendar",
    "SyncWorkCalendarDefinition",
    "SyncWorkCalendarInformation",
]


@record(element="GetWorkCalendarInformation", type="GetWorkCalendarInformationType")
class GetWorkCalendarInformation(Component):
    """The message GetWorkCalendarInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_calendar_information: tuple[WorkCalendarInformation, ...] = element(
            "WorkCalendarInformation"
        )
        """A collection of work calendar data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkCalendarInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkCalendarInformation", type="ShowWorkCalendarInformationType")
class ShowWorkCalendarInformation(Component):
    """The message ShowWorkCalendarInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_calendar_information: tuple[WorkCalendarInformation, ...] = element(
            "WorkCalendarInformation"
        )
        """A collection of work calendar data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkCalendarInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkCalendarInformation", type="ProcessWorkCalendarInformationType")
class ProcessWorkCalendarInformation(Component):
    """The message ProcessWorkCalendarInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_calendar_information: tuple[WorkCalendarInformation, ...] = element(
            "WorkCalendarInformation"
        )
        """A collection of work calendar data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkCalendarInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkCalendarInformation", type="AcknowledgeWorkCalendarInformationType")
class AcknowledgeWorkCalendarInformation(Component):
    """The message AcknowledgeWorkCalendarInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_calendar_information: tuple[WorkCalendarInformation, ...] = element(
            "WorkCalendarInformation"
        )
        """A collection of work calendar data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkCalendarInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkCalendarInformation", type="ChangeWorkCalendarInformationType")
class ChangeWorkCalendarInformation(Component):
    """The message ChangeWorkCalendarInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_calendar_information: tuple[WorkCalendarInformation, ...] = element(
            "WorkCalendarInformation"
        )
        """A collection of work calendar data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkCalendarInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkCalendarInformation", type="RespondWorkCalendarInformationType")
class RespondWorkCalendarInformation(Component):
    """The message RespondWorkCalendarInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_calendar_information: tuple[WorkCalendarInformation, ...] = element(
            "WorkCalendarInformation"
        )
        """A collection of work calendar data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkCalendarInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkCalendarInformation", type="CancelWorkCalendarInformationType")
class CancelWorkCalendarInformation(Component):
    """The message CancelWorkCalendarInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_calendar_information: tuple[WorkCalendarInformation, ...] = element(
            "WorkCalendarInformation"
        )
        """A collection of work calendar data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkCalendarInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkCalendarInformation", type="SyncWorkCalendarInformationType")
class SyncWorkCalendarInformation(Component):
    """The message SyncWorkCalendarInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_calendar_information: tuple[WorkCalendarInformation, ...] = element(
            "WorkCalendarInformation"
        )
        """A collection of work calendar data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkCalendarInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkCalendar", type="GetWorkCalendarType")
class GetWorkCalendar(Component):
    """The message GetWorkCalendar."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar")
        """A work calendar."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkCalendar.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkCalendar", type="ShowWorkCalendarType")
class ShowWorkCalendar(Component):
    """The message ShowWorkCalendar."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar")
        """A work calendar."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkCalendar.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkCalendar", type="ProcessWorkCalendarType")
class ProcessWorkCalendar(Component):
    """The message ProcessWorkCalendar."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar")
        """A work calendar."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkCalendar.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkCalendar", type="AcknowledgeWorkCalendarType")
class AcknowledgeWorkCalendar(Component):
    """The message AcknowledgeWorkCalendar."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar")
        """A work calendar."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkCalendar.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkCalendar", type="ChangeWorkCalendarType")
class ChangeWorkCalendar(Component):
    """The message ChangeWorkCalendar."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar")
        """A work calendar."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkCalendar.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkCalendar", type="RespondWorkCalendarType")
class RespondWorkCalendar(Component):
    """The message RespondWorkCalendar."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar")
        """A work calendar."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkCalendar.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkCalendar", type="CancelWorkCalendarType")
class CancelWorkCalendar(Component):
    """The message CancelWorkCalendar."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar")
        """A work calendar."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkCalendar.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkCalendar", type="SyncWorkCalendarType")
class SyncWorkCalendar(Component):
    """The message SyncWorkCalendar."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar")
        """A work calendar."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkCalendar.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkCalendarDefinition", type="GetWorkCalendarDefinitionType")
class GetWorkCalendarDefinition(Component):
    """The message GetWorkCalendarDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
            "WorkCalendarDefinition"
        )
        """A work calendar definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkCalendarDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkCalendarDefinition", type="ShowWorkCalendarDefinitionType")
class ShowWorkCalendarDefinition(Component):
    """The message ShowWorkCalendarDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
            "WorkCalendarDefinition"
        )
        """A work calendar definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkCalendarDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkCalendarDefinition", type="ProcessWorkCalendarDefinitionType")
class ProcessWorkCalendarDefinition(Component):
    """The message ProcessWorkCalendarDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
            "WorkCalendarDefinition"
        )
        """A work calendar definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkCalendarDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkCalendarDefinition", type="AcknowledgeWorkCalendarDefinitionType")
class AcknowledgeWorkCalendarDefinition(Component):
    """The message AcknowledgeWorkCalendarDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
            "WorkCalendarDefinition"
        )
        """A work calendar definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkCalendarDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkCalendarDefinition", type="ChangeWorkCalendarDefinitionType")
class ChangeWorkCalendarDefinition(Component):
    """The message ChangeWorkCalendarDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
            "WorkCalendarDefinition"
        )
        """A work calendar definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkCalendarDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkCalendarDefinition", type="RespondWorkCalendarDefinitionType")
class RespondWorkCalendarDefinition(Component):
    """The message RespondWorkCalendarDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
            "WorkCalendarDefinition"
        )
        """A work calendar definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkCalendarDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkCalendarDefinition", type="CancelWorkCalendarDefinitionType")
class CancelWorkCalendarDefinition(Component):
    """The message CancelWorkCalendarDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
            "WorkCalendarDefinition"
        )
        """A work calendar definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkCalendarDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkCalendarDefinition", type="SyncWorkCalendarDefinitionType")
class SyncWorkCalendarDefinition(Component):
    """The message SyncWorkCalendarDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
            "WorkCalendarDefinition"
        )
        """A work calendar definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkCalendarDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
