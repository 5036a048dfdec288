# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: material."""

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
    from isa95kit.b2mml.material import (
        MaterialClass,
        MaterialDefinition,
        MaterialInformation,
        MaterialLot,
        MaterialSubLot,
    )

__all__ = [
    "AcknowledgeMaterialClass",
    "AcknowledgeMaterialDefinition",
    "AcknowledgeMaterialInformation",
    "AcknowledgeMaterialLot",
    "AcknowledgeMaterialSubLot",
    "CancelMaterialClass",
    "CancelMaterialDefinition",
    "CancelMaterialInformation",
    "CancelMaterialLot",
    "CancelMaterialSubLot",
    "ChangeMaterialClass",
    "ChangeMaterialDefinition",
    "ChangeMaterialInformation",
    "ChangeMaterialLot",
    "ChangeMaterialSubLot",
    "GetMaterialClass",
    "GetMaterialDefinition",
    "GetMaterialInformation",
    "GetMaterialLot",
    "GetMaterialSubLot",
    "ProcessMaterialClass",
    "ProcessMaterialDefinition",
    "ProcessMaterialInformation",
    "ProcessMaterialLot",
    "ProcessMaterialSubLot",
    "RespondMaterialClass",
    "RespondMaterialDefinition",
    "RespondMaterialInformation",
    "RespondMaterialLot",
    "RespondMaterialSubLot",
    "ShowMaterialClass",
    "ShowMaterialDefinition",
    "ShowMaterialInformation",
    "ShowMaterialLot",
    "ShowMaterialSubLot",
    "SyncMaterialClass",
    "SyncMaterialDefinition",
    "SyncMaterialInformation",
    "SyncMaterialLot",
    "SyncMaterialSubLot",
]


@record(element="GetMaterialInformation", type="GetMaterialInformationType")
class GetMaterialInformation(Component):
    """The message GetMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetMaterialInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowMaterialInformation", type="ShowMaterialInformationType")
class ShowMaterialInformation(Component):
    """The message ShowMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowMaterialInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessMaterialInformation", type="ProcessMaterialInformationType")
class ProcessMaterialInformation(Component):
    """The message ProcessMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessMaterialInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeMaterialInformation", type="AcknowledgeMaterialInformationType")
class AcknowledgeMaterialInformation(Component):
    """The message AcknowledgeMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeMaterialInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeMaterialInformation", type="ChangeMaterialInformationType")
class ChangeMaterialInformation(Component):
    """The message ChangeMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeMaterialInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondMaterialInformation", type="RespondMaterialInformationType")
class RespondMaterialInformation(Component):
    """The message RespondMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondMaterialInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelMaterialInformation", type="CancelMaterialInformationType")
class CancelMaterialInformation(Component):
    """The message CancelMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelMaterialInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncMaterialInformation", type="SyncMaterialInformationType")
class SyncMaterialInformation(Component):
    """The message SyncMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncMaterialInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetMaterialClass", type="GetMaterialClassType")
class GetMaterialClass(Component):
    """The message GetMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetMaterialClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowMaterialClass", type="ShowMaterialClassType")
class ShowMaterialClass(Component):
    """The message ShowMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowMaterialClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessMaterialClass", type="ProcessMaterialClassType")
class ProcessMaterialClass(Component):
    """The message ProcessMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessMaterialClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeMaterialClass", type="AcknowledgeMaterialClassType")
class AcknowledgeMaterialClass(Component):
    """The message AcknowledgeMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeMaterialClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeMaterialClass", type="ChangeMaterialClassType")
class ChangeMaterialClass(Component):
    """The message ChangeMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeMaterialClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondMaterialClass", type="RespondMaterialClassType")
class RespondMaterialClass(Component):
    """The message RespondMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondMaterialClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelMaterialClass", type="CancelMaterialClassType")
class CancelMaterialClass(Component):
    """The message CancelMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelMaterialClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncMaterialClass", type="SyncMaterialClassType")
class SyncMaterialClass(Component):
    """The message SyncMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncMaterialClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetMaterialDefinition", type="GetMaterialDefinitionType")
class GetMaterialDefinition(Component):
    """The message GetMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetMaterialDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowMaterialDefinition", type="ShowMaterialDefinitionType")
class ShowMaterialDefinition(Component):
    """The message ShowMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowMaterialDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessMaterialDefinition", type="ProcessMaterialDefinitionType")
class ProcessMaterialDefinition(Component):
    """The message ProcessMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessMaterialDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeMaterialDefinition", type="AcknowledgeMaterialDefinitionType")
class AcknowledgeMaterialDefinition(Component):
    """The message AcknowledgeMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeMaterialDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeMaterialDefinition", type="ChangeMaterialDefinitionType")
class ChangeMaterialDefinition(Component):
    """The message ChangeMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeMaterialDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondMaterialDefinition", type="RespondMaterialDefinitionType")
class RespondMaterialDefinition(Component):
    """The message RespondMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondMaterialDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelMaterialDefinition", type="CancelMaterialDefinitionType")
class CancelMaterialDefinition(Component):
    """The message CancelMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelMaterialDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncMaterialDefinition", type="SyncMaterialDefinitionType")
class SyncMaterialDefinition(Component):
    """The message SyncMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncMaterialDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetMaterialLot", type="GetMaterialLotType")
class GetMaterialLot(Component):
    """The message GetMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetMaterialLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowMaterialLot", type="ShowMaterialLotType")
class ShowMaterialLot(Component):
    """The message ShowMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowMaterialLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessMaterialLot", type="ProcessMaterialLotType")
class ProcessMaterialLot(Component):
    """The message ProcessMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessMaterialLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeMaterialLot", type="AcknowledgeMaterialLotType")
class AcknowledgeMaterialLot(Component):
    """The message AcknowledgeMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeMaterialLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeMaterialLot", type="ChangeMaterialLotType")
class ChangeMaterialLot(Component):
    """The message ChangeMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeMaterialLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondMaterialLot", type="RespondMaterialLotType")
class RespondMaterialLot(Component):
    """The message RespondMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondMaterialLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelMaterialLot", type="CancelMaterialLotType")
class CancelMaterialLot(Component):
    """The message CancelMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelMaterialLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncMaterialLot", type="SyncMaterialLotType")
class SyncMaterialLot(Component):
    """The message SyncMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncMaterialLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetMaterialSubLot", type="GetMaterialSubLotType")
class GetMaterialSubLot(Component):
    """The message GetMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetMaterialSubLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowMaterialSubLot", type="ShowMaterialSubLotType")
class ShowMaterialSubLot(Component):
    """The message ShowMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowMaterialSubLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessMaterialSubLot", type="ProcessMaterialSubLotType")
class ProcessMaterialSubLot(Component):
    """The message ProcessMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessMaterialSubLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeMaterialSubLot", type="AcknowledgeMaterialSubLotType")
class AcknowledgeMaterialSubLot(Component):
    """The message AcknowledgeMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeMaterialSubLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeMaterialSubLot", type="ChangeMaterialSubLotType")
class ChangeMaterialSubLot(Component):
    """The message ChangeMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeMaterialSubLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondMaterialSubLot", type="RespondMaterialSubLotType")
class RespondMaterialSubLot(Component):
    """The message RespondMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondMaterialSubLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelMaterialSubLot", type="CancelMaterialSubLotType")
class CancelMaterialSubLot(Component):
    """The message CancelMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelMaterialSubLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncMaterialSubLot", type="SyncMaterialSubLotType")
class SyncMaterialSubLot(Component):
    """The message SyncMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncMaterialSubLot.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
