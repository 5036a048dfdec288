# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: physical asset."""

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
    from isa95kit.b2mml.physical_asset import (
        PhysicalAsset,
        PhysicalAssetClass,
        PhysicalAssetInformation,
    )

__all__ = [
    "AcknowledgePhysicalAsset",
    "AcknowledgePhysicalAssetClass",
    "AcknowledgePhysicalAssetInformation",
    "CancelPhysicalAsset",
    "CancelPhysicalAssetClass",
    "CancelPhysicalAssetInformation",
    "ChangePhysicalAsset",
    "ChangePhysicalAssetClass",
    "ChangePhysicalAssetInformation",
    "GetPhysicalAsset",
    "GetPhysicalAssetClass",
    "GetPhysicalAssetInformation",
    "ProcessPhysicalAsset",
    "ProcessPhysicalAssetClass",
    "ProcessPhysicalAssetInformation",
    "RespondPhysicalAsset",
    "RespondPhysicalAssetClass",
    "RespondPhysicalAssetInformation",
    "ShowPhysicalAsset",
    "ShowPhysicalAssetClass",
    "ShowPhysicalAssetInformation",
    "SyncPhysicalAsset",
    "SyncPhysicalAssetClass",
    "SyncPhysicalAssetInformation",
]


@record(element="GetPhysicalAssetInformation", type="GetPhysicalAssetInformationType")
class GetPhysicalAssetInformation(Component):
    """The message GetPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )
        """A collection of physical asset data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetPhysicalAssetInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowPhysicalAssetInformation", type="ShowPhysicalAssetInformationType")
class ShowPhysicalAssetInformation(Component):
    """The message ShowPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )
        """A collection of physical asset data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowPhysicalAssetInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessPhysicalAssetInformation", type="ProcessPhysicalAssetInformationType")
class ProcessPhysicalAssetInformation(Component):
    """The message ProcessPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )
        """A collection of physical asset data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessPhysicalAssetInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgePhysicalAssetInformation", type="AcknowledgePhysicalAssetInformationType"
)
class AcknowledgePhysicalAssetInformation(Component):
    """The message AcknowledgePhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )
        """A collection of physical asset data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgePhysicalAssetInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangePhysicalAssetInformation", type="ChangePhysicalAssetInformationType")
class ChangePhysicalAssetInformation(Component):
    """The message ChangePhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )
        """A collection of physical asset data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangePhysicalAssetInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondPhysicalAssetInformation", type="RespondPhysicalAssetInformationType")
class RespondPhysicalAssetInformation(Component):
    """The message RespondPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )
        """A collection of physical asset data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondPhysicalAssetInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelPhysicalAssetInformation", type="CancelPhysicalAssetInformationType")
class CancelPhysicalAssetInformation(Component):
    """The message CancelPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )
        """A collection of physical asset data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelPhysicalAssetInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncPhysicalAssetInformation", type="SyncPhysicalAssetInformationType")
class SyncPhysicalAssetInformation(Component):
    """The message SyncPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )
        """A collection of physical asset data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncPhysicalAssetInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetPhysicalAssetClass", type="GetPhysicalAssetClassType")
class GetPhysicalAssetClass(Component):
    """The message GetPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")
        """A physical asset class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetPhysicalAssetClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowPhysicalAssetClass", type="ShowPhysicalAssetClassType")
class ShowPhysicalAssetClass(Component):
    """The message ShowPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")
        """A physical asset class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowPhysicalAssetClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessPhysicalAssetClass", type="ProcessPhysicalAssetClassType")
class ProcessPhysicalAssetClass(Component):
    """The message ProcessPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")
        """A physical asset class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessPhysicalAssetClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgePhysicalAssetClass", type="AcknowledgePhysicalAssetClassType")
class AcknowledgePhysicalAssetClass(Component):
    """The message AcknowledgePhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")
        """A physical asset class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgePhysicalAssetClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangePhysicalAssetClass", type="ChangePhysicalAssetClassType")
class ChangePhysicalAssetClass(Component):
    """The message ChangePhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")
        """A physical asset class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangePhysicalAssetClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondPhysicalAssetClass", type="RespondPhysicalAssetClassType")
class RespondPhysicalAssetClass(Component):
    """The message RespondPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")
        """A physical asset class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondPhysicalAssetClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelPhysicalAssetClass", type="CancelPhysicalAssetClassType")
class CancelPhysicalAssetClass(Component):
    """The message CancelPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")
        """A physical asset class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelPhysicalAssetClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncPhysicalAssetClass", type="SyncPhysicalAssetClassType")
class SyncPhysicalAssetClass(Component):
    """The message SyncPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")
        """A physical asset class."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncPhysicalAssetClass.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetPhysicalAsset", type="GetPhysicalAssetType")
class GetPhysicalAsset(Component):
    """The message GetPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")
        """A physical asset."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetPhysicalAsset.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowPhysicalAsset", type="ShowPhysicalAssetType")
class ShowPhysicalAsset(Component):
    """The message ShowPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")
        """A physical asset."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowPhysicalAsset.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessPhysicalAsset", type="ProcessPhysicalAssetType")
class ProcessPhysicalAsset(Component):
    """The message ProcessPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")
        """A physical asset."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessPhysicalAsset.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgePhysicalAsset", type="AcknowledgePhysicalAssetType")
class AcknowledgePhysicalAsset(Component):
    """The message AcknowledgePhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")
        """A physical asset."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgePhysicalAsset.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangePhysicalAsset", type="ChangePhysicalAssetType")
class ChangePhysicalAsset(Component):
    """The message ChangePhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")
        """A physical asset."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangePhysicalAsset.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondPhysicalAsset", type="RespondPhysicalAssetType")
class RespondPhysicalAsset(Component):
    """The message RespondPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")
        """A physical asset."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondPhysicalAsset.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelPhysicalAsset", type="CancelPhysicalAssetType")
class CancelPhysicalAsset(Component):
    """The message CancelPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")
        """A physical asset."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelPhysicalAsset.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncPhysicalAsset", type="SyncPhysicalAssetType")
class SyncPhysicalAsset(Component):
    """The message SyncPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")
        """A physical asset."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncPhysicalAsset.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
