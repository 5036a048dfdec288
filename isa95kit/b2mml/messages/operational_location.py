# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: operational location."""

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
    from isa95kit.b2mml.operational_location import (
        OperationalLocation,
        OperationalLocationClass,
        OperationalLocationInformation,
    )

__all__ = [
    "AcknowledgeOperationalLocation",
    "AcknowledgeOperationalLocationClass",
    "AcknowledgeOperationalLocationInformation",
    "CancelOperationalLocation",
    "CancelOperationalLocationClass",
    "CancelOperationalLocationInformation",
    "ChangeOperationalLocation",
    "ChangeOperationalLocationClass",
    "ChangeOperationalLocationInformation",
    "GetOperationalLocation",
    "GetOperationalLocationClass",
    "GetOperationalLocationInformation",
    "ProcessOperationalLocation",
    "ProcessOperationalLocationClass",
    "ProcessOperationalLocationInformation",
    "RespondOperationalLocation",
    "RespondOperationalLocationClass",
    "RespondOperationalLocationInformation",
    "ShowOperationalLocation",
    "ShowOperationalLocationClass",
    "ShowOperationalLocationInformation",
    "SyncOperationalLocation",
    "SyncOperationalLocationClass",
    "SyncOperationalLocationInformation",
]


@record(element="GetOperationalLocationInformation", type="GetOperationalLocationInformationType")
class GetOperationalLocationInformation(Component):
    """The message GetOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )
        """A collection of operational location data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationalLocationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationalLocationInformation", type="ShowOperationalLocationInformationType")
class ShowOperationalLocationInformation(Component):
    """The message ShowOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )
        """A collection of operational location data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationalLocationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ProcessOperationalLocationInformation",
    type="ProcessOperationalLocationInformationType",
)
class ProcessOperationalLocationInformation(Component):
    """The message ProcessOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )
        """A collection of operational location data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationalLocationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeOperationalLocationInformation",
    type="AcknowledgeOperationalLocationInformationType",
)
class AcknowledgeOperationalLocationInformation(Component):
    """The message AcknowledgeOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )
        """A collection of operational location data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationalLocationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ChangeOperationalLocationInformation", type="ChangeOperationalLocationInformationType"
)
class ChangeOperationalLocationInformation(Component):
    """The message ChangeOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )
        """A collection of operational location data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationalLocationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="RespondOperationalLocationInformation",
    type="RespondOperationalLocationInformationType",
)
class RespondOperationalLocationInformation(Component):
    """The message RespondOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )
        """A collection of operational location data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationalLocationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="CancelOperationalLocationInformation", type="CancelOperationalLocationInformationType"
)
class CancelOperationalLocationInformation(Component):
    """The message CancelOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )
        """A collection of operational location data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationalLocationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationalLocationInformation", type="SyncOperationalLocationInformationType")
class SyncOperationalLocationInformation(Component):
    """The message SyncOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )
        """A collection of operational location data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationalLocationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetOperationalLocationClass", type="GetOperationalLocationClassType")
class GetOperationalLocationClass(Component):
    """The message GetOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )
        """An operational location class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationalLocationClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationalLocationClass", type="ShowOperationalLocationClassType")
class ShowOperationalLocationClass(Component):
    """The message ShowOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )
        """An operational location class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationalLocationClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationalLocationClass", type="ProcessOperationalLocationClassType")
class ProcessOperationalLocationClass(Component):
    """The message ProcessOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )
        """An operational location class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationalLocationClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeOperationalLocationClass", type="AcknowledgeOperationalLocationClassType"
)
class AcknowledgeOperationalLocationClass(Component):
    """The message AcknowledgeOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )
        """An operational location class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationalLocationClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationalLocationClass", type="ChangeOperationalLocationClassType")
class ChangeOperationalLocationClass(Component):
    """The message ChangeOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )
        """An operational location class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationalLocationClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationalLocationClass", type="RespondOperationalLocationClassType")
class RespondOperationalLocationClass(Component):
    """The message RespondOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )
        """An operational location class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationalLocationClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationalLocationClass", type="CancelOperationalLocationClassType")
class CancelOperationalLocationClass(Component):
    """The message CancelOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )
        """An operational location class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationalLocationClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetOperationalLocation", type="GetOperationalLocationType")
class GetOperationalLocation(Component):
    """The message GetOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")
        """Where the resource is or has to be."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationalLocation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationalLocation", type="ShowOperationalLocationType")
class ShowOperationalLocation(Component):
    """The message ShowOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")
        """Where the resource is or has to be."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationalLocation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationalLocation", type="ProcessOperationalLocationType")
class ProcessOperationalLocation(Component):
    """The message ProcessOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")
        """Where the resource is or has to be."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationalLocation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeOperationalLocation", type="AcknowledgeOperationalLocationType")
class AcknowledgeOperationalLocation(Component):
    """The message AcknowledgeOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")
        """Where the resource is or has to be."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationalLocation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationalLocation", type="ChangeOperationalLocationType")
class ChangeOperationalLocation(Component):
    """The message ChangeOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")
        """Where the resource is or has to be."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationalLocation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationalLocation", type="RespondOperationalLocationType")
class RespondOperationalLocation(Component):
    """The message RespondOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")
        """Where the resource is or has to be."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationalLocation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationalLocation", type="CancelOperationalLocationType")
class CancelOperationalLocation(Component):
    """The message CancelOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")
        """Where the resource is or has to be."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationalLocation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationalLocation", type="SyncOperationalLocationType")
class SyncOperationalLocation(Component):
    """The message SyncOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")
        """Where the resource is or has to be."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationalLocation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationalLocationClass")
class SyncOperationalLocationClass(SyncOperationalLocation):
    """The global element SyncOperationalLocationClass."""
