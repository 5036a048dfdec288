# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: operations performance."""

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
    from isa95kit.b2mml.operations_performance import OperationsPerformance

__all__ = [
    "AcknowledgeOperationsPerformance",
    "CancelOperationsPerformance",
    "ChangeOperationsPerformance",
    "GetOperationsPerformance",
    "ProcessOperationsPerformance",
    "RespondOperationsPerformance",
    "ShowOperationsPerformance",
    "SyncOperationsPerformance",
]


@record(element="GetOperationsPerformance", type="GetOperationsPerformanceType")
class GetOperationsPerformance(Component):
    """The message GetOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationsPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationsPerformance", type="ShowOperationsPerformanceType")
class ShowOperationsPerformance(Component):
    """The message ShowOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationsPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessOperationsPerformance", type="ProcessOperationsPerformanceType")
class ProcessOperationsPerformance(Component):
    """The message ProcessOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationsPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeOperationsPerformance", type="AcknowledgeOperationsPerformanceType")
class AcknowledgeOperationsPerformance(Component):
    """The message AcknowledgeOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationsPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeOperationsPerformance", type="ChangeOperationsPerformanceType")
class ChangeOperationsPerformance(Component):
    """The message ChangeOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationsPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondOperationsPerformance", type="RespondOperationsPerformanceType")
class RespondOperationsPerformance(Component):
    """The message RespondOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationsPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelOperationsPerformance", type="CancelOperationsPerformanceType")
class CancelOperationsPerformance(Component):
    """The message CancelOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationsPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationsPerformance", type="SyncOperationsPerformanceType")
class SyncOperationsPerformance(Component):
    """The message SyncOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationsPerformance.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
