# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: operations schedule."""

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
    from isa95kit.b2mml.operations_schedule import OperationsSchedule

__all__ = [
    "AcknowledgeOperationsSchedule",
    "CancelOperationsSchedule",
    "ChangeOperationsSchedule",
    "GetOperationsSchedule",
    "ProcessOperationsSchedule",
    "RespondOperationsSchedule",
    "ShowOperationsSchedule",
    "SyncOperationsSchedule",
]


@record(element="GetOperationsSchedule", type="GetOperationsScheduleType")
class GetOperationsSchedule(Component):
    """The message GetOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")
        """An operations schedule."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsSchedule.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationsSchedule", type="ShowOperationsScheduleType")
class ShowOperationsSchedule(Component):
    """The message ShowOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")
        """An operations schedule."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsSchedule.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationsSchedule", type="ProcessOperationsScheduleType")
class ProcessOperationsSchedule(Component):
    """The message ProcessOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")
        """An operations schedule."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsSchedule.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeOperationsSchedule", type="AcknowledgeOperationsScheduleType")
class AcknowledgeOperationsSchedule(Component):
    """The message AcknowledgeOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")
        """An operations schedule."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsSchedule.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationsSchedule", type="ChangeOperationsScheduleType")
class ChangeOperationsSchedule(Component):
    """The message ChangeOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")
        """An operations schedule."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsSchedule.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationsSchedule", type="RespondOperationsScheduleType")
class RespondOperationsSchedule(Component):
    """The message RespondOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")
        """An operations schedule."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsSchedule.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationsSchedule", type="CancelOperationsScheduleType")
class CancelOperationsSchedule(Component):
    """The message CancelOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")
        """An operations schedule."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsSchedule.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationsSchedule", type="SyncOperationsScheduleType")
class SyncOperationsSchedule(Component):
    """The message SyncOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")
        """An operations schedule."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsSchedule.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
