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
        """The verb, asking for the objects that match the given ones."""
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )
        """A collection of operations capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ShowOperationsCapabilityInformation", type="ShowOperationsCapabilityInformationType"
)
class ShowOperationsCapabilityInformation(Component):
    """The message ShowOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )
        """A collection of operations capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


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
        """The verb, asking the receiver to deal with the objects."""
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )
        """A collection of operations capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


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
        """The verb, saying what became of a Process message."""
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )
        """A collection of operations capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


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
        """The verb, asking the owner to change the objects."""
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )
        """A collection of operations capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


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
        """The verb, saying what became of a Change message."""
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )
        """A collection of operations capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


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
        """The verb, saying that the objects are no longer needed."""
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )
        """A collection of operations capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="SyncOperationsCapabilityInformation", type="SyncOperationsCapabilityInformationType"
)
class SyncOperationsCapabilityInformation(Component):
    """The message SyncOperationsCapabilityInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_capability_information: tuple[OperationsCapabilityInformation, ...] = element(
            "OperationsCapabilityInformation"
        )
        """A collection of operations capability data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsCapabilityInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetOperationsCapability", type="GetOperationsCapabilityType")
class GetOperationsCapability(Component):
    """The message GetOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")
        """An operations capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationsCapability", type="ShowOperationsCapabilityType")
class ShowOperationsCapability(Component):
    """The message ShowOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")
        """An operations capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationsCapability", type="ProcessOperationsCapabilityType")
class ProcessOperationsCapability(Component):
    """The message ProcessOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")
        """An operations capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeOperationsCapability", type="AcknowledgeOperationsCapabilityType")
class AcknowledgeOperationsCapability(Component):
    """The message AcknowledgeOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")
        """An operations capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationsCapability", type="ChangeOperationsCapabilityType")
class ChangeOperationsCapability(Component):
    """The message ChangeOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")
        """An operations capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationsCapability", type="RespondOperationsCapabilityType")
class RespondOperationsCapability(Component):
    """The message RespondOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")
        """An operations capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationsCapability", type="CancelOperationsCapabilityType")
class CancelOperationsCapability(Component):
    """The message CancelOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")
        """An operations capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationsCapability", type="SyncOperationsCapabilityType")
class SyncOperationsCapability(Component):
    """The message SyncOperationsCapability."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_capability: tuple[OperationsCapability, ...] = element("OperationsCapability")
        """An operations capability."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsCapability.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
