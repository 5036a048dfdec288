# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: work performance."""

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
    from isa95kit.b2mml.work_performance import (
        JobResponse,
        JobResponseList,
        WorkPerformance,
        WorkResponse,
    )

__all__ = [
    "AcknowledgeJobResponse",
    "AcknowledgeJobResponseList",
    "AcknowledgeWorkPerformance",
    "AcknowledgeWorkResponse",
    "CancelJobResponse",
    "CancelJobResponseList",
    "CancelWorkPerformance",
    "CancelWorkResponse",
    "ChangeJobResponse",
    "ChangeJobResponseList",
    "ChangeWorkPerformance",
    "ChangeWorkResponse",
    "GetJobResponse",
    "GetJobResponseList",
    "GetWorkPerformance",
    "GetWorkResponse",
    "ProcessJobResponse",
    "ProcessJobResponseList",
    "ProcessWorkPerformance",
    "ProcessWorkResponse",
    "RespondJobResponse",
    "RespondJobResponseList",
    "RespondWorkPerformance",
    "RespondWorkResponse",
    "ShowJobResponse",
    "ShowJobResponseList",
    "ShowWorkPerformance",
    "ShowWorkResponse",
    "SyncJobResponse",
    "SyncJobResponseList",
    "SyncWorkPerformance",
    "SyncWorkResponse",
]


@record(element="GetWorkPerformance", type="GetWorkPerformanceType")
class GetWorkPerformance(Component):
    """The message GetWorkPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        work_performance: tuple[WorkPerformance, ...] = element("WorkPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkPerformance", type="ShowWorkPerformanceType")
class ShowWorkPerformance(Component):
    """The message ShowWorkPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_performance: tuple[WorkPerformance, ...] = element("WorkPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkPerformance", type="ProcessWorkPerformanceType")
class ProcessWorkPerformance(Component):
    """The message ProcessWorkPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_performance: tuple[WorkPerformance, ...] = element("WorkPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkPerformance", type="AcknowledgeWorkPerformanceType")
class AcknowledgeWorkPerformance(Component):
    """The message AcknowledgeWorkPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_performance: tuple[WorkPerformance, ...] = element("WorkPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkPerformance", type="ChangeWorkPerformanceType")
class ChangeWorkPerformance(Component):
    """The message ChangeWorkPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_performance: tuple[WorkPerformance, ...] = element("WorkPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkPerformance", type="RespondWorkPerformanceType")
class RespondWorkPerformance(Component):
    """The message RespondWorkPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_performance: tuple[WorkPerformance, ...] = element("WorkPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkPerformance", type="CancelWorkPerformanceType")
class CancelWorkPerformance(Component):
    """The message CancelWorkPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_performance: tuple[WorkPerformance, ...] = element("WorkPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkPerformance", type="SyncWorkPerformanceType")
class SyncWorkPerformance(Component):
    """The message SyncWorkPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_performance: tuple[WorkPerformance, ...] = element("WorkPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetWorkResponse", type="GetWorkResponseType")
class GetWorkResponse(Component):
    """The message GetWorkResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        work_response: tuple[WorkResponse, ...] = element("WorkResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetWorkResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowWorkResponse", type="ShowWorkResponseType")
class ShowWorkResponse(Component):
    """The message ShowWorkResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        work_response: tuple[WorkResponse, ...] = element("WorkResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowWorkResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessWorkResponse", type="ProcessWorkResponseType")
class ProcessWorkResponse(Component):
    """The message ProcessWorkResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        work_response: tuple[WorkResponse, ...] = element("WorkResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessWorkResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeWorkResponse", type="AcknowledgeWorkResponseType")
class AcknowledgeWorkResponse(Component):
    """The message AcknowledgeWorkResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        work_response: tuple[WorkResponse, ...] = element("WorkResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeWorkResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeWorkResponse", type="ChangeWorkResponseType")
class ChangeWorkResponse(Component):
    """The message ChangeWorkResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        work_response: tuple[WorkResponse, ...] = element("WorkResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeWorkResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondWorkResponse", type="RespondWorkResponseType")
class RespondWorkResponse(Component):
    """The message RespondWorkResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        work_response: tuple[WorkResponse, ...] = element("WorkResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondWorkResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelWorkResponse", type="CancelWorkResponseType")
class CancelWorkResponse(Component):
    """The message CancelWorkResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        work_response: tuple[WorkResponse, ...] = element("WorkResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelWorkResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncWorkResponse", type="SyncWorkResponseType")
class SyncWorkResponse(Component):
    """The message SyncWorkResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        work_response: tuple[WorkResponse, ...] = element("WorkResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncWorkResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetJobResponse", type="GetJobResponseType")
class GetJobResponse(Component):
    """The message GetJobResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        job_response: tuple[JobResponse, ...] = element("JobResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetJobResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowJobResponse", type="ShowJobResponseType")
class ShowJobResponse(Component):
    """The message ShowJobResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        job_response: tuple[JobResponse, ...] = element("JobResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowJobResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessJobResponse", type="ProcessJobResponseType")
class ProcessJobResponse(Component):
    """The message ProcessJobResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        job_response: tuple[JobResponse, ...] = element("JobResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessJobResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeJobResponse", type="AcknowledgeJobResponseType")
class AcknowledgeJobResponse(Component):
    """The message AcknowledgeJobResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        job_response: tuple[JobResponse, ...] = element("JobResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeJobResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeJobResponse", type="ChangeJobResponseType")
class ChangeJobResponse(Component):
    """The message ChangeJobResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        job_response: tuple[JobResponse, ...] = element("JobResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeJobResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondJobResponse", type="RespondJobResponseType")
class RespondJobResponse(Component):
    """The message RespondJobResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        job_response: tuple[JobResponse, ...] = element("JobResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondJobResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelJobResponse", type="CancelJobResponseType")
class CancelJobResponse(Component):
    """The message CancelJobResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        job_response: tuple[JobResponse, ...] = element("JobResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelJobResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncJobResponse", type="SyncJobResponseType")
class SyncJobResponse(Component):
    """The message SyncJobResponse."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        job_response: tuple[JobResponse, ...] = element("JobResponse")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncJobResponse.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetJobResponseList", type="GetJobResponseListType")
class GetJobResponseList(Component):
    """The message GetJobResponseList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        job_response_list: tuple[JobResponseList, ...] = element("JobResponseList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetJobResponseList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowJobResponseList", type="ShowJobResponseListType")
class ShowJobResponseList(Component):
    """The message ShowJobResponseList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        job_response_list: tuple[JobResponseList, ...] = element("JobResponseList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowJobResponseList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessJobResponseList", type="ProcessJobResponseListType")
class ProcessJobResponseList(Component):
    """The message ProcessJobResponseList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        job_response_list: tuple[JobResponseList, ...] = element("JobResponseList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessJobResponseList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeJobResponseList", type="AcknowledgeJobResponseListType")
class AcknowledgeJobResponseList(Component):
    """The message AcknowledgeJobResponseList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        job_response_list: tuple[JobResponseList, ...] = element("JobResponseList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeJobResponseList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeJobResponseList", type="ChangeJobResponseListType")
class ChangeJobResponseList(Component):
    """The message ChangeJobResponseList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        job_response_list: tuple[JobResponseList, ...] = element("JobResponseList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeJobResponseList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondJobResponseList", type="RespondJobResponseListType")
class RespondJobResponseList(Component):
    """The message RespondJobResponseList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        job_response_list: tuple[JobResponseList, ...] = element("JobResponseList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondJobResponseList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelJobResponseList", type="CancelJobResponseListType")
class CancelJobResponseList(Component):
    """The message CancelJobResponseList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        job_response_list: tuple[JobResponseList, ...] = element("JobResponseList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelJobResponseList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncJobResponseList", type="SyncJobResponseListType")
class SyncJobResponseList(Component):
    """The message SyncJobResponseList."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        job_response_list: tuple[JobResponseList, ...] = element("JobResponseList")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncJobResponseList.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
