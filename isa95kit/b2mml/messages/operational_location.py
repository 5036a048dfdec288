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
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationalLocationInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationalLocationInformation", type="ShowOperationalLocationInformationType")
class ShowOperationalLocationInformation(Component):
    """The message ShowOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationalLocationInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


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
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationalLocationInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


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
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationalLocationInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="ChangeOperationalLocationInformation", type="ChangeOperationalLocationInformationType"
)
class ChangeOperationalLocationInformation(Component):
    """The message ChangeOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationalLocationInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


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
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationalLocationInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="CancelOperationalLocationInformation", type="CancelOperationalLocationInformationType"
)
class CancelOperationalLocationInformation(Component):
    """The message CancelOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationalLocationInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationalLocationInformation", type="SyncOperationalLocationInformationType")
class SyncOperationalLocationInformation(Component):
    """The message SyncOperationalLocationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operational_location_information: tuple[OperationalLocationInformation, ...] = element(
            "OperationalLocationInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationalLocationInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetOperationalLocationClass", type="GetOperationalLocationClassType")
class GetOperationalLocationClass(Component):
    """The message GetOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationalLocationClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationalLocationClass", type="ShowOperationalLocationClassType")
class ShowOperationalLocationClass(Component):
    """The message ShowOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationalLocationClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessOperationalLocationClass", type="ProcessOperationalLocationClassType")
class ProcessOperationalLocationClass(Component):
    """The message ProcessOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationalLocationClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="AcknowledgeOperationalLocationClass", type="AcknowledgeOperationalLocationClassType"
)
class AcknowledgeOperationalLocationClass(Component):
    """The message AcknowledgeOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationalLocationClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeOperationalLocationClass", type="ChangeOperationalLocationClassType")
class ChangeOperationalLocationClass(Component):
    """The message ChangeOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationalLocationClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondOperationalLocationClass", type="RespondOperationalLocationClassType")
class RespondOperationalLocationClass(Component):
    """The message RespondOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationalLocationClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelOperationalLocationClass", type="CancelOperationalLocationClassType")
class CancelOperationalLocationClass(Component):
    """The message CancelOperationalLocationClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operational_location_class: tuple[OperationalLocationClass, ...] = element(
            "OperationalLocationClass"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationalLocationClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetOperationalLocation", type="GetOperationalLocationType")
class GetOperationalLocation(Component):
    """The message GetOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationalLocation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationalLocation", type="ShowOperationalLocationType")
class ShowOperationalLocation(Component):
    """The message ShowOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationalLocation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessOperationalLocation", type="ProcessOperationalLocationType")
class ProcessOperationalLocation(Component):
    """The message ProcessOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationalLocation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeOperationalLocation", type="AcknowledgeOperationalLocationType")
class AcknowledgeOperationalLocation(Component):
    """The message AcknowledgeOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationalLocation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeOperationalLocation", type="ChangeOperationalLocationType")
class ChangeOperationalLocation(Component):
    """The message ChangeOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationalLocation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondOperationalLocation", type="RespondOperationalLocationType")
class RespondOperationalLocation(Component):
    """The message RespondOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationalLocation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelOperationalLocation", type="CancelOperationalLocationType")
class CancelOperationalLocation(Component):
    """The message CancelOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationalLocation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationalLocation", type="SyncOperationalLocationType")
class SyncOperationalLocation(Component):
    """The message SyncOperationalLocation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operational_location: tuple[OperationalLocation, ...] = element("OperationalLocation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationalLocation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationalLocationClass")
class SyncOperationalLocationClass(SyncOperationalLocation):
    """The global element SyncOperationalLocationClass."""
