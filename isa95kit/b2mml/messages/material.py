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
        """The verb, asking for the objects that match the given ones."""
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")
        """A collection of material data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetMaterialInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowMaterialInformation", type="ShowMaterialInformationType")
class ShowMaterialInformation(Component):
    """The message ShowMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")
        """A collection of material data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowMaterialInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessMaterialInformation", type="ProcessMaterialInformationType")
class ProcessMaterialInformation(Component):
    """The message ProcessMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")
        """A collection of material data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessMaterialInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeMaterialInformation", type="AcknowledgeMaterialInformationType")
class AcknowledgeMaterialInformation(Component):
    """The message AcknowledgeMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")
        """A collection of material data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeMaterialInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeMaterialInformation", type="ChangeMaterialInformationType")
class ChangeMaterialInformation(Component):
    """The message ChangeMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")
        """A collection of material data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeMaterialInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondMaterialInformation", type="RespondMaterialInformationType")
class RespondMaterialInformation(Component):
    """The message RespondMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")
        """A collection of material data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondMaterialInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelMaterialInformation", type="CancelMaterialInformationType")
class CancelMaterialInformation(Component):
    """The message CancelMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")
        """A collection of material data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelMaterialInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncMaterialInformation", type="SyncMaterialInformationType")
class SyncMaterialInformation(Component):
    """The message SyncMaterialInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        material_information: tuple[MaterialInformation, ...] = element("MaterialInformation")
        """A collection of material data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncMaterialInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetMaterialClass", type="GetMaterialClassType")
class GetMaterialClass(Component):
    """The message GetMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")
        """A material class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetMaterialClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowMaterialClass", type="ShowMaterialClassType")
class ShowMaterialClass(Component):
    """The message ShowMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")
        """A material class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowMaterialClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessMaterialClass", type="ProcessMaterialClassType")
class ProcessMaterialClass(Component):
    """The message ProcessMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")
        """A material class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessMaterialClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeMaterialClass", type="AcknowledgeMaterialClassType")
class AcknowledgeMaterialClass(Component):
    """The message AcknowledgeMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")
        """A material class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeMaterialClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeMaterialClass", type="ChangeMaterialClassType")
class ChangeMaterialClass(Component):
    """The message ChangeMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")
        """A material class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeMaterialClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondMaterialClass", type="RespondMaterialClassType")
class RespondMaterialClass(Component):
    """The message RespondMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")
        """A material class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondMaterialClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelMaterialClass", type="CancelMaterialClassType")
class CancelMaterialClass(Component):
    """The message CancelMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")
        """A material class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelMaterialClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncMaterialClass", type="SyncMaterialClassType")
class SyncMaterialClass(Component):
    """The message SyncMaterialClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        material_class: tuple[MaterialClass, ...] = element("MaterialClass")
        """A material class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncMaterialClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetMaterialDefinition", type="GetMaterialDefinitionType")
class GetMaterialDefinition(Component):
    """The message GetMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")
        """A material definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetMaterialDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowMaterialDefinition", type="ShowMaterialDefinitionType")
class ShowMaterialDefinition(Component):
    """The message ShowMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")
        """A material definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowMaterialDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessMaterialDefinition", type="ProcessMaterialDefinitionType")
class ProcessMaterialDefinition(Component):
    """The message ProcessMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")
        """A material definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessMaterialDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeMaterialDefinition", type="AcknowledgeMaterialDefinitionType")
class AcknowledgeMaterialDefinition(Component):
    """The message AcknowledgeMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")
        """A material definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeMaterialDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeMaterialDefinition", type="ChangeMaterialDefinitionType")
class ChangeMaterialDefinition(Component):
    """The message ChangeMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")
        """A material definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeMaterialDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondMaterialDefinition", type="RespondMaterialDefinitionType")
class RespondMaterialDefinition(Component):
    """The message RespondMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")
        """A material definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondMaterialDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelMaterialDefinition", type="CancelMaterialDefinitionType")
class CancelMaterialDefinition(Component):
    """The message CancelMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")
        """A material definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelMaterialDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncMaterialDefinition", type="SyncMaterialDefinitionType")
class SyncMaterialDefinition(Component):
    """The message SyncMaterialDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition")
        """A material definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncMaterialDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetMaterialLot", type="GetMaterialLotType")
class GetMaterialLot(Component):
    """The message GetMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")
        """A material lot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetMaterialLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowMaterialLot", type="ShowMaterialLotType")
class ShowMaterialLot(Component):
    """The message ShowMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")
        """A material lot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowMaterialLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessMaterialLot", type="ProcessMaterialLotType")
class ProcessMaterialLot(Component):
    """The message ProcessMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")
        """A material lot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessMaterialLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeMaterialLot", type="AcknowledgeMaterialLotType")
class AcknowledgeMaterialLot(Component):
    """The message AcknowledgeMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")
        """A material lot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeMaterialLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeMaterialLot", type="ChangeMaterialLotType")
class ChangeMaterialLot(Component):
    """The message ChangeMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")
        """A material lot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeMaterialLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondMaterialLot", type="RespondMaterialLotType")
class RespondMaterialLot(Component):
    """The message RespondMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")
        """A material lot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondMaterialLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelMaterialLot", type="CancelMaterialLotType")
class CancelMaterialLot(Component):
    """The message CancelMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")
        """A material lot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelMaterialLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncMaterialLot", type="SyncMaterialLotType")
class SyncMaterialLot(Component):
    """The message SyncMaterialLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        material_lot: tuple[MaterialLot, ...] = element("MaterialLot")
        """A material lot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncMaterialLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetMaterialSubLot", type="GetMaterialSubLotType")
class GetMaterialSubLot(Component):
    """The message GetMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")
        """A material sublot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetMaterialSubLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowMaterialSubLot", type="ShowMaterialSubLotType")
class ShowMaterialSubLot(Component):
    """The message ShowMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")
        """A material sublot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowMaterialSubLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessMaterialSubLot", type="ProcessMaterialSubLotType")
class ProcessMaterialSubLot(Component):
    """The message ProcessMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")
        """A material sublot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessMaterialSubLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeMaterialSubLot", type="AcknowledgeMaterialSubLotType")
class AcknowledgeMaterialSubLot(Component):
    """The message AcknowledgeMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")
        """A material sublot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeMaterialSubLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeMaterialSubLot", type="ChangeMaterialSubLotType")
class ChangeMaterialSubLot(Component):
    """The message ChangeMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")
        """A material sublot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeMaterialSubLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondMaterialSubLot", type="RespondMaterialSubLotType")
class RespondMaterialSubLot(Component):
    """The message RespondMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")
        """A material sublot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondMaterialSubLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelMaterialSubLot", type="CancelMaterialSubLotType")
class CancelMaterialSubLot(Component):
    """The message CancelMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")
        """A material sublot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelMaterialSubLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncMaterialSubLot", type="SyncMaterialSubLotType")
class SyncMaterialSubLot(Component):
    """The message SyncMaterialSubLot."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot")
        """A material sublot."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncMaterialSubLot.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
