# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: equipment."""

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
    from isa95kit.b2mml.equipment import Equipment, EquipmentClass, EquipmentInformation

__all__ = [
    "AcknowledgeEquipment",
    "AcknowledgeEquipmentClass",
    "AcknowledgeEquipmentInformation",
    "CancelEquipment",
    "CancelEquipmentClass",
    "CancelEquipmentInformation",
    "ChangeEquipment",
    "ChangeEquipmentClass",
    "ChangeEquipmentInformation",
    "GetEquipment",
    "GetEquipmentClass",
    "GetEquipmentInformation",
    "ProcessEquipment",
    "ProcessEquipmentClass",
    "ProcessEquipmentInformation",
    "RespondEquipment",
    "RespondEquipmentClass",
    "RespondEquipmentInformation",
    "ShowEquipment",
    "ShowEquipmentClass",
    "ShowEquipmentInformation",
    "SyncEquipment",
    "SyncEquipmentClass",
    "SyncEquipmentInformation",
]


@record(element="GetEquipmentInformation", type="GetEquipmentInformationType")
class GetEquipmentInformation(Component):
    """The message GetEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")
        """A collection of equipment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetEquipmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowEquipmentInformation", type="ShowEquipmentInformationType")
class ShowEquipmentInformation(Component):
    """The message ShowEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")
        """A collection of equipment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowEquipmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessEquipmentInformation", type="ProcessEquipmentInformationType")
class ProcessEquipmentInformation(Component):
    """The message ProcessEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")
        """A collection of equipment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessEquipmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeEquipmentInformation", type="AcknowledgeEquipmentInformationType")
class AcknowledgeEquipmentInformation(Component):
    """The message AcknowledgeEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")
        """A collection of equipment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeEquipmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeEquipmentInformation", type="ChangeEquipmentInformationType")
class ChangeEquipmentInformation(Component):
    """The message ChangeEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")
        """A collection of equipment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeEquipmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondEquipmentInformation", type="RespondEquipmentInformationType")
class RespondEquipmentInformation(Component):
    """The message RespondEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")
        """A collection of equipment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondEquipmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelEquipmentInformation", type="CancelEquipmentInformationType")
class CancelEquipmentInformation(Component):
    """The message CancelEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")
        """A collection of equipment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelEquipmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncEquipmentInformation", type="SyncEquipmentInformationType")
class SyncEquipmentInformation(Component):
    """The message SyncEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")
        """A collection of equipment data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncEquipmentInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetEquipmentClass", type="GetEquipmentClassType")
class GetEquipmentClass(Component):
    """The message GetEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")
        """An equipment class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetEquipmentClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowEquipmentClass", type="ShowEquipmentClassType")
class ShowEquipmentClass(Component):
    """The message ShowEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")
        """An equipment class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowEquipmentClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessEquipmentClass", type="ProcessEquipmentClassType")
class ProcessEquipmentClass(Component):
    """The message ProcessEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")
        """An equipment class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessEquipmentClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeEquipmentClass", type="AcknowledgeEquipmentClassType")
class AcknowledgeEquipmentClass(Component):
    """The message AcknowledgeEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")
        """An equipment class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeEquipmentClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeEquipmentClass", type="ChangeEquipmentClassType")
class ChangeEquipmentClass(Component):
    """The message ChangeEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")
        """An equipment class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeEquipmentClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondEquipmentClass", type="RespondEquipmentClassType")
class RespondEquipmentClass(Component):
    """The message RespondEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")
        """An equipment class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondEquipmentClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelEquipmentClass", type="CancelEquipmentClassType")
class CancelEquipmentClass(Component):
    """The message CancelEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")
        """An equipment class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelEquipmentClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncEquipmentClass", type="SyncEquipmentClassType")
class SyncEquipmentClass(Component):
    """The message SyncEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")
        """An equipment class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncEquipmentClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetEquipment", type="GetEquipmentType")
class GetEquipment(Component):
    """The message GetEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        equipment: tuple[Equipment, ...] = element("Equipment")
        """A piece of equipment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetEquipment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowEquipment", type="ShowEquipmentType")
class ShowEquipment(Component):
    """The message ShowEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        equipment: tuple[Equipment, ...] = element("Equipment")
        """A piece of equipment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowEquipment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessEquipment", type="ProcessEquipmentType")
class ProcessEquipment(Component):
    """The message ProcessEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        equipment: tuple[Equipment, ...] = element("Equipment")
        """A piece of equipment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessEquipment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeEquipment", type="AcknowledgeEquipmentType")
class AcknowledgeEquipment(Component):
    """The message AcknowledgeEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        equipment: tuple[Equipment, ...] = element("Equipment")
        """A piece of equipment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeEquipment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeEquipment", type="ChangeEquipmentType")
class ChangeEquipment(Component):
    """The message ChangeEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        equipment: tuple[Equipment, ...] = element("Equipment")
        """A piece of equipment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeEquipment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondEquipment", type="RespondEquipmentType")
class RespondEquipment(Component):
    """The message RespondEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        equipment: tuple[Equipment, ...] = element("Equipment")
        """A piece of equipment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondEquipment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelEquipment", type="CancelEquipmentType")
class CancelEquipment(Component):
    """The message CancelEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        equipment: tuple[Equipment, ...] = element("Equipment")
        """A piece of equipment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelEquipment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncEquipment", type="SyncEquipmentType")
class SyncEquipment(Component):
    """The message SyncEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        equipment: tuple[Equipment, ...] = element("Equipment")
        """A piece of equipment."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncEquipment.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
