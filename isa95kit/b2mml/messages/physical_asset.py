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
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetPhysicalAssetInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowPhysicalAssetInformation", type="ShowPhysicalAssetInformationType")
class ShowPhysicalAssetInformation(Component):
    """The message ShowPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowPhysicalAssetInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessPhysicalAssetInformation", type="ProcessPhysicalAssetInformationType")
class ProcessPhysicalAssetInformation(Component):
    """The message ProcessPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessPhysicalAssetInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="AcknowledgePhysicalAssetInformation", type="AcknowledgePhysicalAssetInformationType"
)
class AcknowledgePhysicalAssetInformation(Component):
    """The message AcknowledgePhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgePhysicalAssetInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangePhysicalAssetInformation", type="ChangePhysicalAssetInformationType")
class ChangePhysicalAssetInformation(Component):
    """The message ChangePhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangePhysicalAssetInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondPhysicalAssetInformation", type="RespondPhysicalAssetInformationType")
class RespondPhysicalAssetInformation(Component):
    """The message RespondPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondPhysicalAssetInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelPhysicalAssetInformation", type="CancelPhysicalAssetInformationType")
class CancelPhysicalAssetInformation(Component):
    """The message CancelPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelPhysicalAssetInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncPhysicalAssetInformation", type="SyncPhysicalAssetInformationType")
class SyncPhysicalAssetInformation(Component):
    """The message SyncPhysicalAssetInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        physical_asset_information: tuple[PhysicalAssetInformation, ...] = element(
            "PhysicalAssetInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncPhysicalAssetInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetPhysicalAssetClass", type="GetPhysicalAssetClassType")
class GetPhysicalAssetClass(Component):
    """The message GetPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetPhysicalAssetClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowPhysicalAssetClass", type="ShowPhysicalAssetClassType")
class ShowPhysicalAssetClass(Component):
    """The message ShowPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowPhysicalAssetClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessPhysicalAssetClass", type="ProcessPhysicalAssetClassType")
class ProcessPhysicalAssetClass(Component):
    """The message ProcessPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessPhysicalAssetClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgePhysicalAssetClass", type="AcknowledgePhysicalAssetClassType")
class AcknowledgePhysicalAssetClass(Component):
    """The message AcknowledgePhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgePhysicalAssetClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangePhysicalAssetClass", type="ChangePhysicalAssetClassType")
class ChangePhysicalAssetClass(Component):
    """The message ChangePhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangePhysicalAssetClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondPhysicalAssetClass", type="RespondPhysicalAssetClassType")
class RespondPhysicalAssetClass(Component):
    """The message RespondPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondPhysicalAssetClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelPhysicalAssetClass", type="CancelPhysicalAssetClassType")
class CancelPhysicalAssetClass(Component):
    """The message CancelPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelPhysicalAssetClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncPhysicalAssetClass", type="SyncPhysicalAssetClassType")
class SyncPhysicalAssetClass(Component):
    """The message SyncPhysicalAssetClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncPhysicalAssetClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetPhysicalAsset", type="GetPhysicalAssetType")
class GetPhysicalAsset(Component):
    """The message GetPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetPhysicalAsset.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowPhysicalAsset", type="ShowPhysicalAssetType")
class ShowPhysicalAsset(Component):
    """The message ShowPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowPhysicalAsset.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessPhysicalAsset", type="ProcessPhysicalAssetType")
class ProcessPhysicalAsset(Component):
    """The message ProcessPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessPhysicalAsset.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgePhysicalAsset", type="AcknowledgePhysicalAssetType")
class AcknowledgePhysicalAsset(Component):
    """The message AcknowledgePhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgePhysicalAsset.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangePhysicalAsset", type="ChangePhysicalAssetType")
class ChangePhysicalAsset(Component):
    """The message ChangePhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangePhysicalAsset.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondPhysicalAsset", type="RespondPhysicalAssetType")
class RespondPhysicalAsset(Component):
    """The message RespondPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondPhysicalAsset.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelPhysicalAsset", type="CancelPhysicalAssetType")
class CancelPhysicalAsset(Component):
    """The message CancelPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelPhysicalAsset.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncPhysicalAsset", type="SyncPhysicalAssetType")
class SyncPhysicalAsset(Component):
    """The message SyncPhysicalAsset."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncPhysicalAsset.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
