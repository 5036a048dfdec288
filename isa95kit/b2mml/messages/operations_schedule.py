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
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationsSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationsSchedule", type="ShowOperationsScheduleType")
class ShowOperationsSchedule(Component):
    """The message ShowOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationsSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessOperationsSchedule", type="ProcessOperationsScheduleType")
class ProcessOperationsSchedule(Component):
    """The message ProcessOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationsSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeOperationsSchedule", type="AcknowledgeOperationsScheduleType")
class AcknowledgeOperationsSchedule(Component):
    """The message AcknowledgeOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationsSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeOperationsSchedule", type="ChangeOperationsScheduleType")
class ChangeOperationsSchedule(Component):
    """The message ChangeOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationsSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondOperationsSchedule", type="RespondOperationsScheduleType")
class RespondOperationsSchedule(Component):
    """The message RespondOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationsSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelOperationsSchedule", type="CancelOperationsScheduleType")
class CancelOperationsSchedule(Component):
    """The message CancelOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationsSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationsSchedule", type="SyncOperationsScheduleType")
class SyncOperationsSchedule(Component):
    """The message SyncOperationsSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operations_schedule: tuple[OperationsSchedule, ...] = element("OperationsSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationsSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
