# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: operations event."""

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
    from isa95kit.b2mml.operations_event import (
        OperationsEvent,
        OperationsEventClass,
        OperationsEventDefinition,
        OperationsEventInformation,
    )

__all__ = [
    "AcknowledgeOperationsEventClass",
    "AcknowledgeOperationsEventDefinition",
    "AcknowledgeOperationsEventInformation",
    "CancelOperationsEventClass",
    "CancelOperationsEventDefinition",
    "CancelOperationsEventInformation",
    "ChangeOperationsEventClass",
    "ChangeOperationsEventDefinition",
    "ChangeOperationsEventInformation",
    "GetOperationsEventClass",
    "GetOperationsEventDefinition",
    "GetOperationsEventInformation",
    "NotifyOperationsEvent",
    "NotifyOperationsEventClass",
    "NotifyOperationsEventDefinition",
    "NotifyOperationsEventInformation",
    "ProcessOperationsEventClass",
    "ProcessOperationsEventDefinition",
    "ProcessOperationsEventInformation",
    "RespondOperationsEventClass",
    "RespondOperationsEventDefinition",
    "RespondOperationsEventInformation",
    "ShowOperationsEventClass",
    "ShowOperationsEventDefinition",
    "ShowOperationsEventInformation",
    "SyncOperationsEventClass",
    "SyncOperationsEventDefinition",
    "SyncOperationsEventInformation",
]


@record(element="GetOperationsEventInformation", type="GetOperationsEventInformationType")
class GetOperationsEventInformation(Component):
    """The message GetOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationsEventInformation", type="ShowOperationsEventInformationType")
class ShowOperationsEventInformation(Component):
    """The message ShowOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationsEventInformation", type="ProcessOperationsEventInformationType")
class ProcessOperationsEventInformation(Component):
    """The message ProcessOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeOperationsEventInformation",
    type="AcknowledgeOperationsEventInformationType",
)
class AcknowledgeOperationsEventInformation(Component):
    """The message AcknowledgeOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationsEventInformation", type="ChangeOperationsEventInformationType")
class ChangeOperationsEventInformation(Component):
    """The message ChangeOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationsEventInformation", type="RespondOperationsEventInformationType")
class RespondOperationsEventInformation(Component):
    """The message RespondOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationsEventInformation", type="CancelOperationsEventInformationType")
class CancelOperationsEventInformation(Component):
    """The message CancelOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationsEventInformation", type="SyncOperationsEventInformationType")
class SyncOperationsEventInformation(Component):
    """The message SyncOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="NotifyOperationsEventInformation", type="NotifyOperationsEventInformationType")
class NotifyOperationsEventInformation(Component):
    """The message NotifyOperationsEventInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_event_information: tuple[OperationsEventInformation, ...] = element(
            "OperationsEventInformation"
        )
        """A collection of operations event data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: NotifyOperationsEventInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetOperationsEventClass", type="GetOperationsEventClassType")
class GetOperationsEventClass(Component):
    """The message GetOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationsEventClass", type="ShowOperationsEventClassType")
class ShowOperationsEventClass(Component):
    """The message ShowOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationsEventClass", type="ProcessOperationsEventClassType")
class ProcessOperationsEventClass(Component):
    """The message ProcessOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeOperationsEventClass", type="AcknowledgeOperationsEventClassType")
class AcknowledgeOperationsEventClass(Component):
    """The message AcknowledgeOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationsEventClass", type="ChangeOperationsEventClassType")
class ChangeOperationsEventClass(Component):
    """The message ChangeOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationsEventClass", type="RespondOperationsEventClassType")
class RespondOperationsEventClass(Component):
    """The message RespondOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationsEventClass", type="CancelOperationsEventClassType")
class CancelOperationsEventClass(Component):
    """The message CancelOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationsEventClass", type="SyncOperationsEventClassType")
class SyncOperationsEventClass(Component):
    """The message SyncOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="NotifyOperationsEventClass", type="NotifyOperationsEventClassType")
class NotifyOperationsEventClass(Component):
    """The message NotifyOperationsEventClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_event_class: tuple[OperationsEventClass, ...] = element("OperationsEventClass")
        """An operations event class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: NotifyOperationsEventClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetOperationsEventDefinition", type="GetOperationsEventDefinitionType")
class GetOperationsEventDefinition(Component):
    """The message GetOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationsEventDefinition", type="ShowOperationsEventDefinitionType")
class ShowOperationsEventDefinition(Component):
    """The message ShowOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationsEventDefinition", type="ProcessOperationsEventDefinitionType")
class ProcessOperationsEventDefinition(Component):
    """The message ProcessOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeOperationsEventDefinition", type="AcknowledgeOperationsEventDefinitionType"
)
class AcknowledgeOperationsEventDefinition(Component):
    """The message AcknowledgeOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationsEventDefinition", type="ChangeOperationsEventDefinitionType")
class ChangeOperationsEventDefinition(Component):
    """The message ChangeOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationsEventDefinition", type="RespondOperationsEventDefinitionType")
class RespondOperationsEventDefinition(Component):
    """The message RespondOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationsEventDefinition", type="CancelOperationsEventDefinitionType")
class CancelOperationsEventDefinition(Component):
    """The message CancelOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationsEventDefinition", type="SyncOperationsEventDefinitionType")
class SyncOperationsEventDefinition(Component):
    """The message SyncOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="NotifyOperationsEventDefinition", type="NotifyOperationsEventDefinitionType")
class NotifyOperationsEventDefinition(Component):
    """The message NotifyOperationsEventDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
            "OperationsEventDefinition"
        )
        """An operations event definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: NotifyOperationsEventDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="NotifyOperationsEvent", type="NotifyOperationsEventType")
class NotifyOperationsEvent(Component):
    """The message NotifyOperationsEvent."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_event: tuple[OperationsEvent, ...] = element("OperationsEvent")
        """An operations event."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: NotifyOperationsEvent.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
