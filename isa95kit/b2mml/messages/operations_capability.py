# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: operations capability."""

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
    from isa95kit.b2mml.operations_capability import (
        OperationsCapability,
        OperationsCapabilityInformation,
    )

__all__ = [
    "AcknowledgeOperationsCapability",
    "AcknowledgeOperationsCapabilityInformation",
    "CancelOperationsCapability",
    "CancelOperationsCapabilityInformation",
    "ChangeOperationsCapability",
    "ChangeOperationsCapabilityInformation",
    "GetOperationsCapability",
    "GetOperationsCapabilityInformation",
    "ProcessOperationsCapability",
    "ProcessOperationsCapabilityInformation",
    "RespondOperationsCapability",
    "RespondOperationsCapabilityInformation",
    "ShowOperationsCapability",
    "ShowOperationsCapabilityInformation",
    "SyncOperationsCapability",
    "SyncOperationsCapabilityInformation",
]


@record(element="GetOperationsCapabilityInformation", type="GetOperationsCapabilityInformationType")
class GetOperationsCapabilityInformation(Component):
    """The message GetOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationsCapabilityInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="ShowOperationsCapabilityInformation", type="ShowOperationsCapabilityInformationType"
)
class ShowOperationsCapabilityInformation(Component):
    """The message ShowOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationsCapabilityInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="ProcessOperationsCapabilityInformation",
    type="ProcessOperationsCapabilityInformationType",
)
class ProcessOperationsCapabilityInformation(Component):
    """The message ProcessOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationsCapabilityInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="AcknowledgeOperationsCapabilityInformation",
    type="AcknowledgeOperationsCapabilityInformationType",
)
class AcknowledgeOperationsCapabilityInformation(Component):
    """The message AcknowledgeOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationsCapabilityInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="ChangeOperationsCapabilityInformation",
    type="ChangeOperationsCapabilityInformationType",
)
class ChangeOperationsCapabilityInformation(Component):
    """The message ChangeOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationsCapabilityInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="RespondOperationsCapabilityInformation",
    type="RespondOperationsCapabilityInformationType",
)
class RespondOperationsCapabilityInformation(Component):
    """The message RespondOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationsCapabilityInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="CancelOperationsCapabilityInformation",
    type="CancelOperationsCapabilityInformationType",
)
class CancelOperationsCapabilityInformation(Component):
    """The message CancelOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationsCapabilityInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="SyncOperationsCapabilityInformation", type="SyncOperationsCapabilityInformationType"
)
class SyncOperationsCapabilityInformation(Component):
    """The message SyncOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationsCapabilityInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetOperationsCapability", type="GetOperationsCapabilityType")
class GetOperationsCapability(Component):
    """The message GetOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationsCapability.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationsCapability", type="ShowOperationsCapabilityType")
class ShowOperationsCapability(Component):
    """The message ShowOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationsCapability.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessOperationsCapability", type="ProcessOperationsCapabilityType")
class ProcessOperationsCapability(Component):
    """The message ProcessOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationsCapability.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeOperationsCapability", type="AcknowledgeOperationsCapabilityType")
class AcknowledgeOperationsCapability(Component):
    """The message AcknowledgeOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationsCapability.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeOperationsCapability", type="ChangeOperationsCapabilityType")
class ChangeOperationsCapability(Component):
    """The message ChangeOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationsCapability.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondOperationsCapability", type="RespondOperationsCapabilityType")
class RespondOperationsCapability(Component):
    """The message RespondOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationsCapability.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelOperationsCapability", type="CancelOperationsCapabilityType")
class CancelOperationsCapability(Component):
    """The message CancelOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationsCapability.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationsCapability", type="SyncOperationsCapabilityType")
class SyncOperationsCapability(Component):
    """The message SyncOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationsCapability.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
