# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: work schedule."""

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
    from isa95kit.b2mml.work_schedule import JobList, WorkSchedule

__all__ = [
    "AcknowledgeJobList",
    "AcknowledgeWorkSchedule",
    "CancelJobList",
    "CancelWorkSchedule",
    "ChangeJobList",
    "ChangeWorkSchedule",
    "GetJobList",
    "GetWorkSchedule",
    "ProcessJobList",
    "ProcessWorkSchedule",
    "RespondJobList",
    "RespondWorkSchedule",
    "ShowJobList",
    "ShowWorkSchedule",
    "SyncJobList",
    "SyncWorkSchedule",
]


@record(element="GetWorkSchedule", type="GetWorkScheduleType")
class GetWorkSchedule(Component):
    """The message GetWorkSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        work_schedule: tuple[WorkSchedule, ...] = element("WorkSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkSchedule", type="ShowWorkScheduleType")
class ShowWorkSchedule(Component):
    """The message ShowWorkSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_schedule: tuple[WorkSchedule, ...] = element("WorkSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkSchedule", type="ProcessWorkScheduleType")
class ProcessWorkSchedule(Component):
    """The message ProcessWorkSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_schedule: tuple[WorkSchedule, ...] = element("WorkSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkSchedule", type="AcknowledgeWorkScheduleType")
class AcknowledgeWorkSchedule(Component):
    """The message AcknowledgeWorkSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_schedule: tuple[WorkSchedule, ...] = element("WorkSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkSchedule", type="ChangeWorkScheduleType")
class ChangeWorkSchedule(Component):
    """The message ChangeWorkSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_schedule: tuple[WorkSchedule, ...] = element("WorkSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkSchedule", type="RespondWorkScheduleType")
class RespondWorkSchedule(Component):
    """The message RespondWorkSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_schedule: tuple[WorkSchedule, ...] = element("WorkSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkSchedule", type="CancelWorkScheduleType")
class CancelWorkSchedule(Component):
    """The message CancelWorkSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_schedule: tuple[WorkSchedule, ...] = element("WorkSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkSchedule", type="SyncWorkScheduleType")
class SyncWorkSchedule(Component):
    """The message SyncWorkSchedule."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_schedule: tuple[WorkSchedule, ...] = element("WorkSchedule")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkSchedule.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetJobList", type="GetJobListType")
class GetJobList(Component):
    """The message GetJobList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        job_list: tuple[JobList, ...] = element("JobList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetJobList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowJobList", type="ShowJobListType")
class ShowJobList(Component):
    """The message ShowJobList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        job_list: tuple[JobList, ...] = element("JobList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowJobList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessJobList", type="ProcessJobListType")
class ProcessJobList(Component):
    """The message ProcessJobList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        job_list: tuple[JobList, ...] = element("JobList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessJobList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeJobList", type="AcknowledgeJobListType")
class AcknowledgeJobList(Component):
    """The message AcknowledgeJobList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        job_list: tuple[JobList, ...] = element("JobList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeJobList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeJobList", type="ChangeJobListType")
class ChangeJobList(Component):
    """The message ChangeJobList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        job_list: tuple[JobList, ...] = element("JobList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeJobList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondJobList", type="RespondJobListType")
class RespondJobList(Component):
    """The message RespondJobList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        job_list: tuple[JobList, ...] = element("JobList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondJobList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelJobList", type="CancelJobListType")
class CancelJobList(Component):
    """The message CancelJobList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        job_list: tuple[JobList, ...] = element("JobList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelJobList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncJobList", type="SyncJobListType")
class SyncJobList(Component):
    """The message SyncJobList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        job_list: tuple[JobList, ...] = element("JobList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncJobList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
