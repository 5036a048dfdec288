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
        """The verb, asking for the objects that match the given ones."""
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )
        """A batch production record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetBatchProductionRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowBatchProductionRecord", type="ShowBatchProductionRecordType")
class ShowBatchProductionRecord(Component):
    """The message ShowBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )
        """A batch production record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowBatchProductionRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessBatchProductionRecord", type="ProcessBatchProductionRecordType")
class ProcessBatchProductionRecord(Component):
    """The message ProcessBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )
        """A batch production record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessBatchProductionRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeBatchProductionRecord", type="AcknowledgeBatchProductionRecordType")
class AcknowledgeBatchProductionRecord(Component):
    """The message AcknowledgeBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )
        """A batch production record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeBatchProductionRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeBatchProductionRecord", type="ChangeBatchProductionRecordType")
class ChangeBatchProductionRecord(Component):
    """The message ChangeBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )
        """A batch production record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeBatchProductionRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondBatchProductionRecord", type="RespondBatchProductionRecordType")
class RespondBatchProductionRecord(Component):
    """The message RespondBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )
        """A batch production record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondBatchProductionRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelBatchProductionRecord", type="CancelBatchProductionRecordType")
class CancelBatchProductionRecord(Component):
    """The message CancelBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )
        """A batch production record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelBatchProductionRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncBatchProductionRecord", type="SyncBatchProductionRecordType")
class SyncBatchProductionRecord(Component):
    """The message SyncBatchProductionRecord."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        batch_production_record: tuple[BatchProductionRecord, ...] = element(
            "BatchProductionRecord"
        )
        """A batch production record."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncBatchProductionRecord.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
