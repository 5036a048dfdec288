# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: batch production record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import Component, attribute, element, record

if TYPE_CHECKING:
    from isa95kit.b2mml.batch_production_record import BatchProductionRecord
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

__all__ = [
    "AcknowledgeBatchProductionRecord",
    "CancelBatchProductionRecord",
    "ChangeBatchProductionRecord",
    "GetBatchProductionRecord",
    "ProcessBatchProductionRecord",
    "RespondBatchProductionRecord",
    "ShowBatchProductionRecord",
    "SyncBatchProductionRecord",
]


@record(element="GetBatchProductionRecord", type="GetBatchProductionRecordType")
class GetBatchProductionRecord(Component):
    """The message GetBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetBatchProductionRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowBatchProductionRecord", type="ShowBatchProductionRecordType")
class ShowBatchProductionRecord(Component):
    """The message ShowBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowBatchProductionRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessBatchProductionRecord", type="ProcessBatchProductionRecordType")
class ProcessBatchProductionRecord(Component):
    """The message ProcessBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessBatchProductionRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeBatchProductionRecord", type="AcknowledgeBatchProductionRecordType")
class AcknowledgeBatchProductionRecord(Component):
    """The message AcknowledgeBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeBatchProductionRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeBatchProductionRecord", type="ChangeBatchProductionRecordType")
class ChangeBatchProductionRecord(Component):
    """The message ChangeBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeBatchProductionRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondBatchProductionRecord", type="RespondBatchProductionRecordType")
class RespondBatchProductionRecord(Component):
    """The message RespondBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondBatchProductionRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelBatchProductionRecord", type="CancelBatchProductionRecordType")
class CancelBatchProductionRecord(Component):
    """The message CancelBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelBatchProductionRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncBatchProductionRecord", type="SyncBatchProductionRecordType")
class SyncBatchProductionRecord(Component):
    """The message SyncBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncBatchProductionRecord.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
