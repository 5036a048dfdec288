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
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkAlertInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkAlertInformation", type="ShowWorkAlertInformationType")
class ShowWorkAlertInformation(Component):
    """The message ShowWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkAlertInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkAlertInformation", type="ProcessWorkAlertInformationType")
class ProcessWorkAlertInformation(Component):
    """The message ProcessWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkAlertInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkAlertInformation", type="AcknowledgeWorkAlertInformationType")
class AcknowledgeWorkAlertInformation(Component):
    """The message AcknowledgeWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkAlertInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkAlertInformation", type="ChangeWorkAlertInformationType")
class ChangeWorkAlertInformation(Component):
    """The message ChangeWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkAlertInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkAlertInformation", type="RespondWorkAlertInformationType")
class RespondWorkAlertInformation(Component):
    """The message RespondWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkAlertInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkAlertInformation", type="CancelWorkAlertInformationType")
class CancelWorkAlertInformation(Component):
    """The message CancelWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkAlertInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkAlertInformation", type="SyncWorkAlertInformationType")
class SyncWorkAlertInformation(Component):
    """The message SyncWorkAlertInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_alert_information: tuple[WorkAlertInformation, ...] = element("WorkAlertInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkAlertInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetWorkAlertDefinition", type="GetWorkAlertDefinitionType")
class GetWorkAlertDefinition(Component):
    """The message GetWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkAlertDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkAlertDefinition", type="ShowWorkAlertDefinitionType")
class ShowWorkAlertDefinition(Component):
    """The message ShowWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkAlertDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkAlertDefinition", type="ProcessWorkAlertDefinitionType")
class ProcessWorkAlertDefinition(Component):
    """The message ProcessWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkAlertDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkAlertDefinition", type="AcknowledgeWorkAlertDefinitionType")
class AcknowledgeWorkAlertDefinition(Component):
    """The message AcknowledgeWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkAlertDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkAlertDefinition", type="ChangeWorkAlertDefinitionType")
class ChangeWorkAlertDefinition(Component):
    """The message ChangeWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkAlertDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkAlertDefinition", type="RespondWorkAlertDefinitionType")
class RespondWorkAlertDefinition(Component):
    """The message RespondWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkAlertDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkAlertDefinition", type="CancelWorkAlertDefinitionType")
class CancelWorkAlertDefinition(Component):
    """The message CancelWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkAlertDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkAlertDefinition", type="SyncWorkAlertDefinitionType")
class SyncWorkAlertDefinition(Component):
    """The message SyncWorkAlertDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_alert_definition: tuple[WorkAlertDefinition, ...] = element("WorkAlertDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkAlertDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetWorkAlert", type="GetWorkAlertType")
class GetWorkAlert(Component):
    """The message GetWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkAlert.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkAlert", type="ShowWorkAlertType")
class ShowWorkAlert(Component):
    """The message ShowWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkAlert.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkAlert", type="ProcessWorkAlertType")
class ProcessWorkAlert(Component):
    """The message ProcessWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkAlert.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkAlert", type="AcknowledgeWorkAlertType")
class AcknowledgeWorkAlert(Component):
    """The message AcknowledgeWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkAlert.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkAlert", type="ChangeWorkAlertType")
class ChangeWorkAlert(Component):
    """The message ChangeWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkAlert.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkAlert", type="RespondWorkAlertType")
class RespondWorkAlert(Component):
    """The message RespondWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkAlert.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkAlert", type="CancelWorkAlertType")
class CancelWorkAlert(Component):
    """The message CancelWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkAlert.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkAlert", type="SyncWorkAlertType")
class SyncWorkAlert(Component):
    """The message SyncWorkAlert."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_alert: tuple[WorkAlert, ...] = element("WorkAlert")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkAlert.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
