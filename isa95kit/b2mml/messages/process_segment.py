# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: process segment."""

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
    from isa95kit.b2mml.process_segment import ProcessSegment, ProcessSegmentInformation

__all__ = [
    "AcknowledgeProcessSegment",
    "AcknowledgeProcessSegmentInformation",
    "CancelProcessSegment",
    "CancelProcessSegmentInformation",
    "ChangeProcessSegment",
    "ChangeProcessSegmentInformation",
    "GetProcessSegment",
    "GetProcessSegmentInformation",
    "ProcessProcessSegment",
    "ProcessProcessSegmentInformation",
    "RespondProcessSegment",
    "RespondProcessSegmentInformation",
    "ShowProcessSegment",
    "ShowProcessSegmentInformation",
    "SyncProcessSegment",
    "SyncProcessSegmentInformation",
]


@record(element="GetProcessSegmentInformation", type="GetProcessSegmentInformationType")
class GetProcessSegmentInformation(Component):
    """The message GetProcessSegmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        process_segment_information: tuple[ProcessSegmentInformation, ...] = element(
            "ProcessSegmentInformation"
        )
        """A collection of process segment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetProcessSegmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowProcessSegmentInformation", type="ShowProcessSegmentInformationType")
class ShowProcessSegmentInformation(Component):
    """The message ShowProcessSegmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        process_segment_information: tuple[ProcessSegmentInformation, ...] = element(
            "ProcessSegmentInformation"
        )
        """A collection of process segment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowProcessSegmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessProcessSegmentInformation", type="ProcessProcessSegmentInformationType")
class ProcessProcessSegmentInformation(Component):
    """The message ProcessProcessSegmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        process_segment_information: tuple[ProcessSegmentInformation, ...] = element(
            "ProcessSegmentInformation"
        )
        """A collection of process segment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessProcessSegmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeProcessSegmentInformation", type="AcknowledgeProcessSegmentInformationType"
)
class AcknowledgeProcessSegmentInformation(Component):
    """The message AcknowledgeProcessSegmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        process_segment_information: tuple[ProcessSegmentInformation, ...] = element(
            "ProcessSegmentInformation"
        )
        """A collection of process segment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeProcessSegmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeProcessSegmentInformation", type="ChangeProcessSegmentInformationType")
class ChangeProcessSegmentInformation(Component):
    """The message ChangeProcessSegmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        process_segment_information: tuple[ProcessSegmentInformation, ...] = element(
            "ProcessSegmentInformation"
        )
        """A collection of process segment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeProcessSegmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondProcessSegmentInformation", type="RespondProcessSegmentInformationType")
class RespondProcessSegmentInformation(Component):
    """The message RespondProcessSegmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        process_segment_information: tuple[ProcessSegmentInformation, ...] = element(
            "ProcessSegmentInformation"
        )
        """A collection of process segment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondProcessSegmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelProcessSegmentInformation", type="CancelProcessSegmentInformationType")
class CancelProcessSegmentInformation(Component):
    """The message CancelProcessSegmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        process_segment_information: tuple[ProcessSegmentInformation, ...] = element(
            "ProcessSegmentInformation"
        )
        """A collection of process segment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelProcessSegmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncProcessSegmentInformation", type="SyncProcessSegmentInformationType")
class SyncProcessSegmentInformation(Component):
    """The message SyncProcessSegmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        process_segment_information: tuple[ProcessSegmentInformation, ...] = element(
            "ProcessSegmentInformation"
        )
        """A collection of process segment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncProcessSegmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetProcessSegment", type="GetProcessSegmentType")
class GetProcessSegment(Component):
    """The message GetProcessSegment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment")
        """A process segment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetProcessSegment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowProcessSegment", type="ShowProcessSegmentType")
class ShowProcessSegment(Component):
    """The message ShowProcessSegment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment")
        """A process segment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowProcessSegment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessProcessSegment", type="ProcessProcessSegmentType")
class ProcessProcessSegment(Component):
    """The message ProcessProcessSegment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment")
        """A process segment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessProcessSegment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeProcessSegment", type="AcknowledgeProcessSegmentType")
class AcknowledgeProcessSegment(Component):
    """The message AcknowledgeProcessSegment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment")
        """A process segment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeProcessSegment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeProcessSegment", type="ChangeProcessSegmentType")
class ChangeProcessSegment(Component):
    """The message ChangeProcessSegment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment")
        """A process segment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeProcessSegment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondProcessSegment", type="RespondProcessSegmentType")
class RespondProcessSegment(Component):
    """The message RespondProcessSegment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment")
        """A process segment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondProcessSegment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelProcessSegment", type="CancelProcessSegmentType")
class CancelProcessSegment(Component):
    """The message CancelProcessSegment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment")
        """A process segment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelProcessSegment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncProcessSegment", type="SyncProcessSegmentType")
class SyncProcessSegment(Component):
    """The message SyncProcessSegment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment")
        """A process segment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncProcessSegment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
