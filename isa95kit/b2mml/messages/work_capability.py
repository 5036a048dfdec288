# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: work capability."""

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
    from isa95kit.b2mml.work_capability import (
        WorkCapability,
        WorkCapabilityInformation,
        WorkMasterCapability,
    )

__all__ = [
    "AcknowledgeWorkCapability",
    "AcknowledgeWorkCapabilityInformation",
    "AcknowledgeWorkMasterCapability",
    "CancelWorkCapability",
    "CancelWorkCapabilityInformation",
    "CancelWorkMasterCapability",
    "ChangeWorkCapability",
    "ChangeWorkCapabilityInformation",
    "ChangeWorkMasterCapability",
    "GetWorkCapability",
    "GetWorkCapabilityInformation",
    "GetWorkMasterCapability",
    "ProcessWorkCapability",
    "ProcessWorkCapabilityInformation",
    "ProcessWorkMasterCapability",
    "RespondWorkCapability",
    "RespondWorkCapabilityInformation",
    "RespondWorkMasterCapability",
    "ShowWorkCapability",
    "ShowWorkCapabilityInformation",
    "ShowWorkMasterCapability",
    "SyncWorkCapability",
    "SyncWorkCapabilityInformation",
    "SyncWorkMasterCapability",
]


@record(element="GetWorkCapabilityInformation", type="GetWorkCapabilityInformationType")
class GetWorkCapabilityInformation(Component):
    """The message GetWorkCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_capability_information: tuple[WorkCapabilityInformation, ...] = element(
            "WorkCapabilityInformation"
        )
        """A collection of work capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkCapabilityInformation", type="ShowWorkCapabilityInformationType")
class ShowWorkCapabilityInformation(Component):
    """The message ShowWorkCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_capability_information: tuple[WorkCapabilityInformation, ...] = element(
            "WorkCapabilityInformation"
        )
        """A collection of work capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkCapabilityInformation", type="ProcessWorkCapabilityInformationType")
class ProcessWorkCapabilityInformation(Component):
    """The message ProcessWorkCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_capability_information: tuple[WorkCapabilityInformation, ...] = element(
            "WorkCapabilityInformation"
        )
        """A collection of work capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeWorkCapabilityInformation", type="AcknowledgeWorkCapabilityInformationType"
)
class AcknowledgeWorkCapabilityInformation(Component):
    """The message AcknowledgeWorkCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_capability_information: tuple[WorkCapabilityInformation, ...] = element(
            "WorkCapabilityInformation"
        )
        """A collection of work capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkCapabilityInformation", type="ChangeWorkCapabilityInformationType")
class ChangeWorkCapabilityInformation(Component):
    """The message ChangeWorkCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_capability_information: tuple[WorkCapabilityInformation, ...] = element(
            "WorkCapabilityInformation"
        )
        """A collection of work capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkCapabilityInformation", type="RespondWorkCapabilityInformationType")
class RespondWorkCapabilityInformation(Component):
    """The message RespondWorkCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_capability_information: tuple[WorkCapabilityInformation, ...] = element(
            "WorkCapabilityInformation"
        )
        """A collection of work capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkCapabilityInformation", type="CancelWorkCapabilityInformationType")
class CancelWorkCapabilityInformation(Component):
    """The message CancelWorkCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_capability_information: tuple[WorkCapabilityInformation, ...] = element(
            "WorkCapabilityInformation"
        )
        """A collection of work capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkCapabilityInformation", type="SyncWorkCapabilityInformationType")
class SyncWorkCapabilityInformation(Component):
    """The message SyncWorkCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_capability_information: tuple[WorkCapabilityInformation, ...] = element(
            "WorkCapabilityInformation"
        )
        """A collection of work capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkCapability", type="GetWorkCapabilityType")
class GetWorkCapability(Component):
    """The message GetWorkCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_capability: tuple[WorkCapability, ...] = element("WorkCapability")
        """A work capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkCapability", type="ShowWorkCapabilityType")
class ShowWorkCapability(Component):
    """The message ShowWorkCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_capability: tuple[WorkCapability, ...] = element("WorkCapability")
        """A work capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkCapability", type="ProcessWorkCapabilityType")
class ProcessWorkCapability(Component):
    """The message ProcessWorkCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_capability: tuple[WorkCapability, ...] = element("WorkCapability")
        """A work capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkCapability", type="AcknowledgeWorkCapabilityType")
class AcknowledgeWorkCapability(Component):
    """The message AcknowledgeWorkCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_capability: tuple[WorkCapability, ...] = element("WorkCapability")
        """A work capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkCapability", type="ChangeWorkCapabilityType")
class ChangeWorkCapability(Component):
    """The message ChangeWorkCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_capability: tuple[WorkCapability, ...] = element("WorkCapability")
        """A work capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkCapability", type="RespondWorkCapabilityType")
class RespondWorkCapability(Component):
    """The message RespondWorkCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_capability: tuple[WorkCapability, ...] = element("WorkCapability")
        """A work capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkCapability", type="CancelWorkCapabilityType")
class CancelWorkCapability(Component):
    """The message CancelWorkCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_capability: tuple[WorkCapability, ...] = element("WorkCapability")
        """A work capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkCapability", type="SyncWorkCapabilityType")
class SyncWorkCapability(Component):
    """The message SyncWorkCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_capability: tuple[WorkCapability, ...] = element("WorkCapability")
        """A work capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkMasterCapability", type="GetWorkMasterCapabilityType")
class GetWorkMasterCapability(Component):
    """The message GetWorkMasterCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_master_capability: tuple[WorkMasterCapability, ...] = element("WorkMasterCapability")
        """A work master capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkMasterCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkMasterCapability", type="ShowWorkMasterCapabilityType")
class ShowWorkMasterCapability(Component):
    """The message ShowWorkMasterCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_master_capability: tuple[WorkMasterCapability, ...] = element("WorkMasterCapability")
        """A work master capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkMasterCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkMasterCapability", type="ProcessWorkMasterCapabilityType")
class ProcessWorkMasterCapability(Component):
    """The message ProcessWorkMasterCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_master_capability: tuple[WorkMasterCapability, ...] = element("WorkMasterCapability")
        """A work master capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkMasterCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkMasterCapability", type="AcknowledgeWorkMasterCapabilityType")
class AcknowledgeWorkMasterCapability(Component):
    """The message AcknowledgeWorkMasterCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_master_capability: tuple[WorkMasterCapability, ...] = element("WorkMasterCapability")
        """A work master capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkMasterCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkMasterCapability", type="ChangeWorkMasterCapabilityType")
class ChangeWorkMasterCapability(Component):
    """The message ChangeWorkMasterCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_master_capability: tuple[WorkMasterCapability, ...] = element("WorkMasterCapability")
        """A work master capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkMasterCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkMasterCapability", type="RespondWorkMasterCapabilityType")
class RespondWorkMasterCapability(Component):
    """The message RespondWorkMasterCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_master_capability: tuple[WorkMasterCapability, ...] = element("WorkMasterCapability")
        """A work master capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkMasterCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkMasterCapability", type="CancelWorkMasterCapabilityType")
class CancelWorkMasterCapability(Component):
    """The message CancelWorkMasterCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_master_capability: tuple[WorkMasterCapability, ...] = element("WorkMasterCapability")
        """A work master capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkMasterCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkMasaterCapability", type="SyncWorkMasterCapabilityType")
class SyncWorkMasterCapability(Component):
    """The message SyncWorkMasaterCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_master_capability: tuple[WorkMasterCapability, ...] = element("WorkMasterCapability")
        """A work master capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkMasterCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
