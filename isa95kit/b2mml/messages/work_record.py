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
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkRecord", type="ShowWorkRecordType")
class ShowWorkRecord(Component):
    """The message ShowWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkRecord", type="ProcessWorkRecordType")
class ProcessWorkRecord(Component):
    """The message ProcessWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkRecord", type="AcknowledgeWorkRecordType")
class AcknowledgeWorkRecord(Component):
    """The message AcknowledgeWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkRecord", type="ChangeWorkRecordType")
class ChangeWorkRecord(Component):
    """The message ChangeWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkRecord", type="RespondWorkRecordType")
class RespondWorkRecord(Component):
    """The message RespondWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkRecord", type="CancelWorkRecordType")
class CancelWorkRecord(Component):
    """The message CancelWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkRecord", type="SyncWorkRecordType")
class SyncWorkRecord(Component):
    """The message SyncWorkRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_record: tuple[WorkRecord, ...] = element("WorkRecord")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetWorkRecordSpecification", type="GetWorkRecordSpecificationType")
class GetWorkRecordSpecification(Component):
    """The message GetWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkRecordSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkRecordSpecification", type="ShowWorkRecordSpecificationType")
class ShowWorkRecordSpecification(Component):
    """The message ShowWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkRecordSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkRecordSpecification", type="ProcessWorkRecordSpecificationType")
class ProcessWorkRecordSpecification(Component):
    """The message ProcessWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkRecordSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkRecordSpecification", type="AcknowledgeWorkRecordSpecificationType")
class AcknowledgeWorkRecordSpecification(Component):
    """The message AcknowledgeWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkRecordSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkRecordSpecification", type="ChangeWorkRecordSpecificationType")
class ChangeWorkRecordSpecification(Component):
    """The message ChangeWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkRecordSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkRecordSpecification", type="RespondWorkRecordSpecificationType")
class RespondWorkRecordSpecification(Component):
    """The message RespondWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkRecordSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkRecordSpecification", type="CancelWorkRecordSpecificationType")
class CancelWorkRecordSpecification(Component):
    """The message CancelWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkRecordSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkRecordSpecification", type="SyncWorkRecordSpecificationType")
class SyncWorkRecordSpecification(Component):
    """The message SyncWorkRecordSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_record_specification: tuple[WorkRecordSpecification, ...] = element(
            "WorkRecordSpecification"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkRecordSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
