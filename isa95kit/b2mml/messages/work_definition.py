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
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkDefinitionInformation", type="ShowWorkDefinitionInformationType")
class ShowWorkDefinitionInformation(Component):
    """The message ShowWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkDefinitionInformation", type="ProcessWorkDefinitionInformationType")
class ProcessWorkDefinitionInformation(Component):
    """The message ProcessWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="AcknowledgeWorkDefinitionInformation", type="AcknowledgeWorkDefinitionInformationType"
)
class AcknowledgeWorkDefinitionInformation(Component):
    """The message AcknowledgeWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkDefinitionInformation", type="ChangeWorkDefinitionInformationType")
class ChangeWorkDefinitionInformation(Component):
    """The message ChangeWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkDefinitionInformation", type="RespondWorkDefinitionInformationType")
class RespondWorkDefinitionInformation(Component):
    """The message RespondWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkDefinitionInformation", type="CancelWorkDefinitionInformationType")
class CancelWorkDefinitionInformation(Component):
    """The message CancelWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkDefinitionInformation", type="SyncWorkDefinitionInformationType")
class SyncWorkDefinitionInformation(Component):
    """The message SyncWorkDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_definition_information: tuple[WorkDefinitionInformation, ...] = element(
            "WorkDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetWorkMaster", type="GetWorkMasterType")
class GetWorkMaster(Component):
    """The message GetWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkMaster.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkMaster", type="ShowWorkMasterType")
class ShowWorkMaster(Component):
    """The message ShowWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkMaster.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkMaster", type="ProcessWorkMasterType")
class ProcessWorkMaster(Component):
    """The message ProcessWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkMaster.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkMaster", type="AcknowledgeWorkMasterType")
class AcknowledgeWorkMaster(Component):
    """The message AcknowledgeWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkMaster.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkMaster", type="ChangeWorkMasterType")
class ChangeWorkMaster(Component):
    """The message ChangeWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkMaster.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkMaster", type="RespondWorkMasterType")
class RespondWorkMaster(Component):
    """The message RespondWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkMaster.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkMaster", type="CancelWorkMasterType")
class CancelWorkMaster(Component):
    """The message CancelWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkMaster.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkMaster", type="SyncWorkMasterType")
class SyncWorkMaster(Component):
    """The message SyncWorkMaster."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_master: tuple[WorkMaster, ...] = element("WorkMaster")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkMaster.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetWorkDirective", type="GetWorkDirectiveType")
class GetWorkDirective(Component):
    """The message GetWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkDirective.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkDirective", type="ShowWorkDirectiveType")
class ShowWorkDirective(Component):
    """The message ShowWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkDirective.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkDirective", type="ProcessWorkDirectiveType")
class ProcessWorkDirective(Component):
    """The message ProcessWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkDirective.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkDirective", type="AcknowledgeWorkDirectiveType")
class AcknowledgeWorkDirective(Component):
    """The message AcknowledgeWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkDirective.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkDirective", type="ChangeWorkDirectiveType")
class ChangeWorkDirective(Component):
    """The message ChangeWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkDirective.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkDirective", type="RespondWorkDirectiveType")
class RespondWorkDirective(Component):
    """The message RespondWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkDirective.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkDirective", type="CancelWorkDirectiveType")
class CancelWorkDirective(Component):
    """The message CancelWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkDirective.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkDirective", type="SyncWorkDirectiveType")
class SyncWorkDirective(Component):
    """The message SyncWorkDirective."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_directive: tuple[WorkDirective, ...] = element("WorkDirective")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkDirective.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
