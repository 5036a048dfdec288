# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: work definition."""

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
    from isa95kit.b2mml.work_definition import WorkDefinitionInformation, WorkDirective, WorkMaster

__all__ = [
    "AcknowledgeWorkDefinitionInformation",
    "AcknowledgeWorkDirective",
    "AcknowledgeWorkMaster",
    "CancelWorkDefinitionInformation",
    "CancelWorkDirective",
    "CancelWorkMaster",
    "ChangeWorkDefinitionInformation",
    "ChangeWorkDirective",
    "ChangeWorkMaster",
    "GetWorkDefinitionInformation",
    "GetWorkDirective",
    "GetWorkMaster",
    "ProcessWorkDefinitionInformation",
    "ProcessWorkDirective",
    "ProcessWorkMaster",
    "RespondWorkDefinitionInformation",
    "RespondWorkDirective",
    "RespondWorkMaster",
    "ShowWorkDefinitionInformation",
    "ShowWorkDirective",
    "ShowWorkMaster",
    "SyncWorkDefinitionInformation",
    "SyncWorkDirective",
    "SyncWorkMaster",
]


@record(element="GetWorkDefinitionInformation", type="GetWorkDefinitionInformationType")
class GetWorkDefinitionInformation(Component):
    """The message GetWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )
        """A collection of work definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkDefinitionInformation", type="ShowWorkDefinitionInformationType")
class ShowWorkDefinitionInformation(Component):
    """The message ShowWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )
        """A collection of work definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkDefinitionInformation", type="ProcessWorkDefinitionInformationType")
class ProcessWorkDefinitionInformation(Component):
    """The message ProcessWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )
        """A collection of work definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeWorkDefinitionInformation", type="AcknowledgeWorkDefinitionInformationType"
)
class AcknowledgeWorkDefinitionInformation(Component):
    """The message AcknowledgeWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )
        """A collection of work definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkDefinitionInformation", type="ChangeWorkDefinitionInformationType")
class ChangeWorkDefinitionInformation(Component):
    """The message ChangeWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )
        """A collection of work definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkDefinitionInformation", type="RespondWorkDefinitionInformationType")
class RespondWorkDefinitionInformation(Component):
    """The message RespondWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )
        """A collection of work definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkDefinitionInformation", type="CancelWorkDefinitionInformationType")
class CancelWorkDefinitionInformation(Component):
    """The message CancelWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )
        """A collection of work definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkDefinitionInformation", type="SyncWorkDefinitionInformationType")
class SyncWorkDefinitionInformation(Component):
    """The message SyncWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )
        """A collection of work definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkMaster", type="GetWorkMasterType")
class GetWorkMaster(Component):
    """The message GetWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")
        """A work master."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkMaster.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkMaster", type="ShowWorkMasterType")
class ShowWorkMaster(Component):
    """The message ShowWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")
        """A work master."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkMaster.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkMaster", type="ProcessWorkMasterType")
class ProcessWorkMaster(Component):
    """The message ProcessWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")
        """A work master."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkMaster.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkMaster", type="AcknowledgeWorkMasterType")
class AcknowledgeWorkMaster(Component):
    """The message AcknowledgeWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")
        """A work master."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkMaster.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkMaster", type="ChangeWorkMasterType")
class ChangeWorkMaster(Component):
    """The message ChangeWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")
        """A work master."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkMaster.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkMaster", type="RespondWorkMasterType")
class RespondWorkMaster(Component):
    """The message RespondWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")
        """A work master."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkMaster.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkMaster", type="CancelWorkMasterType")
class CancelWorkMaster(Component):
    """The message CancelWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")
        """A work master."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkMaster.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkMaster", type="SyncWorkMasterType")
class SyncWorkMaster(Component):
    """The message SyncWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")
        """A work master."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkMaster.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkDirective", type="GetWorkDirectiveType")
class GetWorkDirective(Component):
    """The message GetWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")
        """A work directive."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkDirective.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkDirective", type="ShowWorkDirectiveType")
class ShowWorkDirective(Component):
    """The message ShowWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")
        """A work directive."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkDirective.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkDirective", type="ProcessWorkDirectiveType")
class ProcessWorkDirective(Component):
    """The message ProcessWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")
        """A work directive."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkDirective.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkDirective", type="AcknowledgeWorkDirectiveType")
class AcknowledgeWorkDirective(Component):
    """The message AcknowledgeWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")
        """A work directive."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkDirective.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkDirective", type="ChangeWorkDirectiveType")
class ChangeWorkDirective(Component):
    """The message ChangeWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")
        """A work directive."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkDirective.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkDirective", type="RespondWorkDirectiveType")
class RespondWorkDirective(Component):
    """The message RespondWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")
        """A work directive."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkDirective.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkDirective", type="CancelWorkDirectiveType")
class CancelWorkDirective(Component):
    """The message CancelWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")
        """A work directive."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkDirective.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkDirective", type="SyncWorkDirectiveType")
class SyncWorkDirective(Component):
    """The message SyncWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")
        """A work directive."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkDirective.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
