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
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetEquipmentInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowEquipmentInformation", type="ShowEquipmentInformationType")
class ShowEquipmentInformation(Component):
    """The message ShowEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowEquipmentInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessEquipmentInformation", type="ProcessEquipmentInformationType")
class ProcessEquipmentInformation(Component):
    """The message ProcessEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessEquipmentInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeEquipmentInformation", type="AcknowledgeEquipmentInformationType")
class AcknowledgeEquipmentInformation(Component):
    """The message AcknowledgeEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeEquipmentInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeEquipmentInformation", type="ChangeEquipmentInformationType")
class ChangeEquipmentInformation(Component):
    """The message ChangeEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeEquipmentInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondEquipmentInformation", type="RespondEquipmentInformationType")
class RespondEquipmentInformation(Component):
    """The message RespondEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondEquipmentInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelEquipmentInformation", type="CancelEquipmentInformationType")
class CancelEquipmentInformation(Component):
    """The message CancelEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelEquipmentInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncEquipmentInformation", type="SyncEquipmentInformationType")
class SyncEquipmentInformation(Component):
    """The message SyncEquipmentInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        equipment_information: tuple[EquipmentInformation, ...] = element("EquipmentInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncEquipmentInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetEquipmentClass", type="GetEquipmentClassType")
class GetEquipmentClass(Component):
    """The message GetEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetEquipmentClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowEquipmentClass", type="ShowEquipmentClassType")
class ShowEquipmentClass(Component):
    """The message ShowEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowEquipmentClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessEquipmentClass", type="ProcessEquipmentClassType")
class ProcessEquipmentClass(Component):
    """The message ProcessEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessEquipmentClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeEquipmentClass", type="AcknowledgeEquipmentClassType")
class AcknowledgeEquipmentClass(Component):
    """The message AcknowledgeEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeEquipmentClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeEquipmentClass", type="ChangeEquipmentClassType")
class ChangeEquipmentClass(Component):
    """The message ChangeEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeEquipmentClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondEquipmentClass", type="RespondEquipmentClassType")
class RespondEquipmentClass(Component):
    """The message RespondEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondEquipmentClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelEquipmentClass", type="CancelEquipmentClassType")
class CancelEquipmentClass(Component):
    """The message CancelEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelEquipmentClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncEquipmentClass", type="SyncEquipmentClassType")
class SyncEquipmentClass(Component):
    """The message SyncEquipmentClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncEquipmentClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetEquipment", type="GetEquipmentType")
class GetEquipment(Component):
    """The message GetEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        equipment: tuple[Equipment, ...] = element("Equipment")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetEquipment.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowEquipment", type="ShowEquipmentType")
class ShowEquipment(Component):
    """The message ShowEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        equipment: tuple[Equipment, ...] = element("Equipment")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowEquipment.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessEquipment", type="ProcessEquipmentType")
class ProcessEquipment(Component):
    """The message ProcessEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        equipment: tuple[Equipment, ...] = element("Equipment")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessEquipment.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeEquipment", type="AcknowledgeEquipmentType")
class AcknowledgeEquipment(Component):
    """The message AcknowledgeEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        equipment: tuple[Equipment, ...] = element("Equipment")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeEquipment.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeEquipment", type="ChangeEquipmentType")
class ChangeEquipment(Component):
    """The message ChangeEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        equipment: tuple[Equipment, ...] = element("Equipment")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeEquipment.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondEquipment", type="RespondEquipmentType")
class RespondEquipment(Component):
    """The message RespondEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        equipment: tuple[Equipment, ...] = element("Equipment")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondEquipment.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelEquipment", type="CancelEquipmentType")
class CancelEquipment(Component):
    """The message CancelEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        equipment: tuple[Equipment, ...] = element("Equipment")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelEquipment.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncEquipment", type="SyncEquipmentType")
class SyncEquipment(Component):
    """The message SyncEquipment."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        equipment: tuple[Equipment, ...] = element("Equipment")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncEquipment.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
