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
        """The verb, asking for the objects that match the given ones."""
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")
        """An operations performance."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsPerformance.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationsPerformance", type="ShowOperationsPerformanceType")
class ShowOperationsPerformance(Component):
    """The message ShowOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")
        """An operations performance."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsPerformance.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationsPerformance", type="ProcessOperationsPerformanceType")
class ProcessOperationsPerformance(Component):
    """The message ProcessOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")
        """An operations performance."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsPerformance.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeOperationsPerformance", type="AcknowledgeOperationsPerformanceType")
class AcknowledgeOperationsPerformance(Component):
    """The message AcknowledgeOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")
        """An operations performance."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsPerformance.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationsPerformance", type="ChangeOperationsPerformanceType")
class ChangeOperationsPerformance(Component):
    """The message ChangeOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")
        """An operations performance."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsPerformance.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationsPerformance", type="RespondOperationsPerformanceType")
class RespondOperationsPerformance(Component):
    """The message RespondOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")
        """An operations performance."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsPerformance.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationsPerformance", type="CancelOperationsPerformanceType")
class CancelOperationsPerformance(Component):
    """The message CancelOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")
        """An operations performance."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsPerformance.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationsPerformance", type="SyncOperationsPerformanceType")
class SyncOperationsPerformance(Component):
    """The message SyncOperationsPerformance."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_performance: tuple[OperationsPerformance, ...] = element("OperationsPerformance")
        """An operations performance."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsPerformance.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
