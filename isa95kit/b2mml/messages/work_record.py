# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: work record."""

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
    from isa95kit.b2mml.work_record import WorkRecord, WorkRecordSpecification

__all__ = [
    "AcknowledgeWorkRecord",
    "AcknowledgeWorkRecordSpecification",
    "CancelWorkRecord",
    "CancelWorkRecordSpecification",
    "ChangeWorkRecord",
    "ChangeWorkRecordSpecification",
    "GetWorkRecord",
    "GetWorkRecordSpecification",
    "ProcessWorkRecord",
    "ProcessWorkRecordSpecification",
    "RespondWorkRecord",
    "RespondWorkRecordSpecification",
    "ShowWorkRecord",
    "ShowWorkRecordSpecification",
    "SyncWorkRecord",
    "SyncWorkRecordSpecification",
]


@record(element="GetWorkRecord", type="GetWorkRecordType")
class GetWorkRecord(Component):
    """The message GetWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")
        """A work record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkRecord", type="ShowWorkRecordType")
class ShowWorkRecord(Component):
    """The message ShowWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")
        """A work record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkRecord", type="ProcessWorkRecordType")
class ProcessWorkRecord(Component):
    """The message ProcessWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")
        """A work record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkRecord", type="AcknowledgeWorkRecordType")
class AcknowledgeWorkRecord(Component):
    """The message AcknowledgeWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")
        """A work record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkRecord", type="ChangeWorkRecordType")
class ChangeWorkRecord(Component):
    """The message ChangeWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")
        """A work record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkRecord", type="RespondWorkRecordType")
class RespondWorkRecord(Component):
    """The message RespondWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")
        """A work record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkRecord", type="CancelWorkRecordType")
class CancelWorkRecord(Component):
    """The message CancelWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")
        """A work record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkRecord", type="SyncWorkRecordType")
class SyncWorkRecord(Component):
    """The message SyncWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")
        """A work record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkRecordSpecification", type="GetWorkRecordSpecificationType")
class GetWorkRecordSpecification(Component):
    """The message GetWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )
        """A work record specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkRecordSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkRecordSpecification", type="ShowWorkRecordSpecificationType")
class ShowWorkRecordSpecification(Component):
    """The message ShowWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )
        """A work record specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkRecordSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkRecordSpecification", type="ProcessWorkRecordSpecificationType")
class ProcessWorkRecordSpecification(Component):
    """The message ProcessWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )
        """A work record specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkRecordSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkRecordSpecification", type="AcknowledgeWorkRecordSpecificationType")
class AcknowledgeWorkRecordSpecification(Component):
    """The message AcknowledgeWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )
        """A work record specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkRecordSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkRecordSpecification", type="ChangeWorkRecordSpecificationType")
class ChangeWorkRecordSpecification(Component):
    """The message ChangeWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )
        """A work record specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkRecordSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkRecordSpecification", type="RespondWorkRecordSpecificationType")
class RespondWorkRecordSpecification(Component):
    """The message RespondWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )
        """A work record specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkRecordSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkRecordSpecification", type="CancelWorkRecordSpecificationType")
class CancelWorkRecordSpecification(Component):
    """The message CancelWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )
        """A work record specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkRecordSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkRecordSpecification", type="SyncWorkRecordSpecificationType")
class SyncWorkRecordSpecification(Component):
    """The message SyncWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )
        """A work record specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkRecordSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
