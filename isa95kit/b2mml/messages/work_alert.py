# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: work alert."""

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
    from isa95kit.b2mml.work_alert import WorkAlert, WorkAlertDefinition, WorkAlertInformation

__all__ = [
    "AcknowledgeWorkAlert",
    "AcknowledgeWorkAlertDefinition",
    "AcknowledgeWorkAlertInformation",
    "CancelWorkAlert",
    "CancelWorkAlertDefinition",
    "CancelWorkAlertInformation",
    "ChangeWorkAlert",
    "ChangeWorkAlertDefinition",
    "ChangeWorkAlertInformation",
    "GetWorkAlert",
    "GetWorkAlertDefinition",
    "GetWorkAlertInformation",
    "ProcessWorkAlert",
    "ProcessWorkAlertDefinition",
    "ProcessWorkAlertInformation",
    "RespondWorkAlert",
    "RespondWorkAlertDefinition",
    "RespondWorkAlertInformation",
    "ShowWorkAlert",
    "ShowWorkAlertDefinition",
    "ShowWorkAlertInformation",
    "SyncWorkAlert",
    "SyncWorkAlertDefinition",
    "SyncWorkAlertInformation",
]


@record(element="GetWorkAlertInformation", type="GetWorkAlertInformationType")
class GetWorkAlertInformation(Component):
    """The message GetWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")
        """A collection of work alert data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkAlertInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkAlertInformation", type="ShowWorkAlertInformationType")
class ShowWorkAlertInformation(Component):
    """The message ShowWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")
        """A collection of work alert data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkAlertInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkAlertInformation", type="ProcessWorkAlertInformationType")
class ProcessWorkAlertInformation(Component):
    """The message ProcessWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")
        """A collection of work alert data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkAlertInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkAlertInformation", type="AcknowledgeWorkAlertInformationType")
class AcknowledgeWorkAlertInformation(Component):
    """The message AcknowledgeWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")
        """A collection of work alert data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkAlertInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkAlertInformation", type="ChangeWorkAlertInformationType")
class ChangeWorkAlertInformation(Component):
    """The message ChangeWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")
        """A collection of work alert data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkAlertInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkAlertInformation", type="RespondWorkAlertInformationType")
class RespondWorkAlertInformation(Component):
    """The message RespondWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")
        """A collection of work alert data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkAlertInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkAlertInformation", type="CancelWorkAlertInformationType")
class CancelWorkAlertInformation(Component):
    """The message CancelWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")
        """A collection of work alert data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkAlertInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkAlertInformation", type="SyncWorkAlertInformationType")
class SyncWorkAlertInformation(Component):
    """The message SyncWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")
        """A collection of work alert data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkAlertInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkAlertDefinition", type="GetWorkAlertDefinitionType")
class GetWorkAlertDefinition(Component):
    """The message GetWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")
        """A work alert definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkAlertDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkAlertDefinition", type="ShowWorkAlertDefinitionType")
class ShowWorkAlertDefinition(Component):
    """The message ShowWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")
        """A work alert definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkAlertDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkAlertDefinition", type="ProcessWorkAlertDefinitionType")
class ProcessWorkAlertDefinition(Component):
    """The message ProcessWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")
        """A work alert definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkAlertDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkAlertDefinition", type="AcknowledgeWorkAlertDefinitionType")
class AcknowledgeWorkAlertDefinition(Component):
    """The message AcknowledgeWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")
        """A work alert definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkAlertDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkAlertDefinition", type="ChangeWorkAlertDefinitionType")
class ChangeWorkAlertDefinition(Component):
    """The message ChangeWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")
        """A work alert definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkAlertDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkAlertDefinition", type="RespondWorkAlertDefinitionType")
class RespondWorkAlertDefinition(Component):
    """The message RespondWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")
        """A work alert definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkAlertDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkAlertDefinition", type="CancelWorkAlertDefinitionType")
class CancelWorkAlertDefinition(Component):
    """The message CancelWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")
        """A work alert definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkAlertDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkAlertDefinition", type="SyncWorkAlertDefinitionType")
class SyncWorkAlertDefinition(Component):
    """The message SyncWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")
        """A work alert definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkAlertDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkAlert", type="GetWorkAlertType")
class GetWorkAlert(Component):
    """The message GetWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")
        """A work alert."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkAlert.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkAlert", type="ShowWorkAlertType")
class ShowWorkAlert(Component):
    """The message ShowWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")
        """A work alert."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkAlert.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkAlert", type="ProcessWorkAlertType")
class ProcessWorkAlert(Component):
    """The message ProcessWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")
        """A work alert."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkAlert.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkAlert", type="AcknowledgeWorkAlertType")
class AcknowledgeWorkAlert(Component):
    """The message AcknowledgeWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")
        """A work alert."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkAlert.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkAlert", type="ChangeWorkAlertType")
class ChangeWorkAlert(Component):
    """The message ChangeWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")
        """A work alert."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkAlert.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkAlert", type="RespondWorkAlertType")
class RespondWorkAlert(Component):
    """The message RespondWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")
        """A work alert."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkAlert.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkAlert", type="CancelWorkAlertType")
class CancelWorkAlert(Component):
    """The message CancelWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")
        """A work alert."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkAlert.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkAlert", type="SyncWorkAlertType")
class SyncWorkAlert(Component):
    """The message SyncWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")
        """A work alert."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkAlert.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
