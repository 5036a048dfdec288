# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: error message."""

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
    from isa95kit.b2mml.error_message import ErrorMessage

__all__ = [
    "AcknowledgeErrorMessage",
    "CancelErrorMessage",
    "ChangeErrorMessage",
    "GetErrorMessage",
    "ProcessErrorMessage",
    "RespondErrorMessage",
    "ShowErrorMessage",
    "SyncErrorMessage",
]


@record(element="GetErrorMessage", type="GetErrorMessageType")
class GetErrorMessage(Component):
    """The message GetErrorMessage."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        error_message: tuple[ErrorMessage, ...] = element("ErrorMessage", default=())

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetErrorMessage.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowErrorMessage", type="ShowErrorMessageType")
class ShowErrorMessage(Component):
    """The message ShowErrorMessage."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        error_message: tuple[ErrorMessage, ...] = element("ErrorMessage", default=())

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowErrorMessage.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessErrorMessage", type="ProcessErrorMessageType")
class ProcessErrorMessage(Component):
    """The message ProcessErrorMessage."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        error_message: tuple[ErrorMessage, ...] = element("ErrorMessage")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessErrorMessage.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeErrorMessage", type="AcknowledgeErrorMessageType")
class AcknowledgeErrorMessage(Component):
    """The message AcknowledgeErrorMessage."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        error_message: tuple[ErrorMessage, ...] = element("ErrorMessage")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeErrorMessage.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeErrorMessage", type="ChangeErrorMessageType")
class ChangeErrorMessage(Component):
    """The message ChangeErrorMessage."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        error_message: tuple[ErrorMessage, ...] = element("ErrorMessage")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeErrorMessage.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondErrorMessage", type="RespondErrorMessageType")
class RespondErrorMessage(Component):
    """The message RespondErrorMessage."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        error_message: tuple[ErrorMessage, ...] = element("ErrorMessage")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondErrorMessage.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelErrorMessage", type="CancelErrorMessageType")
class CancelErrorMessage(Component):
    """The message CancelErrorMessage."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        error_message: tuple[ErrorMessage, ...] = element("ErrorMessage")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelErrorMessage.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncErrorMessage", type="SyncErrorMessageType")
class SyncErrorMessage(Component):
    """The message SyncErrorMessage."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        error_message: tuple[ErrorMessage, ...] = element("ErrorMessage")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncErrorMessage.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
