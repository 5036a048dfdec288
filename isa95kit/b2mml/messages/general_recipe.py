# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: general recipe."""

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
    from isa95kit.b2mml.general_recipe import (
        GRecipeInformation,
        ProcessElementLibrary,
        ResourceConstraintLibrary,
    )

__all__ = [
    "AcknowledgeGRecipeInformation",
    "AcknowledgeProcessElementLibrary",
    "AcknowledgeResourceConstraintLibrary",
    "CancelGRecipeInformation",
    "CancelProcessElementLibrary",
    "CancelResourceConstraintLibrary",
    "ChangeGRecipeInformation",
    "ChangeProcessElementLibrary",
    "ChangeResourceConstraintLibrary",
    "GetGRecipeInformation",
    "GetProcessElementLibrary",
    "GetResourceConstraintLibrary",
    "ProcessGRecipeInformation",
    "ProcessProcessElementLibrary",
    "ProcessResourceConstraintLibrary",
    "RespondGRecipeInformation",
    "RespondProcessElementLibrary",
    "RespondResourceConstraintLibrary",
    "ShowGRecipeInformation",
    "ShowProcessElementLibrary",
    "ShowResourceConstraintLibrary",
    "SyncGRecipeInformation",
    "SyncProcessElementLibrary",
    "SyncResourceConstraintLibrary",
]


@record(element="GetGRecipeInformation", type="GetGRecipeInformationType")
class GetGRecipeInformation(Component):
    """The message GetGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetGRecipeInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowGRecipeInformation", type="ShowGRecipeInformationType")
class ShowGRecipeInformation(Component):
    """The message ShowGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowGRecipeInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessGRecipeInformation", type="ProcessGRecipeInformationType")
class ProcessGRecipeInformation(Component):
    """The message ProcessGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessGRecipeInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeGRecipeInformation", type="AcknowledgeGRecipeInformationType")
class AcknowledgeGRecipeInformation(Component):
    """The message AcknowledgeGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeGRecipeInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeGRecipeInformation", type="ChangeGRecipeInformationType")
class ChangeGRecipeInformation(Component):
    """The message ChangeGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeGRecipeInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondGRecipeInformation", type="RespondGRecipeInformationType")
class RespondGRecipeInformation(Component):
    """The message RespondGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondGRecipeInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelGRecipeInformation", type="CancelGRecipeInformationType")
class CancelGRecipeInformation(Component):
    """The message CancelGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelGRecipeInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncGRecipeInformation", type="SyncGRecipeInformationType")
class SyncGRecipeInformation(Component):
    """The message SyncGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncGRecipeInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetResourceConstraintLibrary", type="GetResourceConstraintLibraryType")
class GetResourceConstraintLibrary(Component):
    """The message GetResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetResourceConstraintLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowResourceConstraintLibrary", type="ShowResourceConstraintLibraryType")
class ShowResourceConstraintLibrary(Component):
    """The message ShowResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowResourceConstraintLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessResourceConstraintLibrary", type="ProcessResourceConstraintLibraryType")
class ProcessResourceConstraintLibrary(Component):
    """The message ProcessResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessResourceConstraintLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="AcknowledgeResourceConstraintLibrary", type="AcknowledgeResourceConstraintLibraryType"
)
class AcknowledgeResourceConstraintLibrary(Component):
    """The message AcknowledgeResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeResourceConstraintLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeResourceConstraintLibrary", type="ChangeResourceConstraintLibraryType")
class ChangeResourceConstraintLibrary(Component):
    """The message ChangeResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeResourceConstraintLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondResourceConstraintLibrary", type="RespondResourceConstraintLibraryType")
class RespondResourceConstraintLibrary(Component):
    """The message RespondResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondResourceConstraintLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelResourceConstraintLibrary", type="CancelResourceConstraintLibraryType")
class CancelResourceConstraintLibrary(Component):
    """The message CancelResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelResourceConstraintLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncResourceConstraintLibrary", type="SyncResourceConstraintLibraryType")
class SyncResourceConstraintLibrary(Component):
    """The message SyncResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncResourceConstraintLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetProcessElementLibrary", type="GetProcessElementLibraryType")
class GetProcessElementLibrary(Component):
    """The message GetProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetProcessElementLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowProcessElementLibrary", type="ShowProcessElementLibraryType")
class ShowProcessElementLibrary(Component):
    """The message ShowProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowProcessElementLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessProcessElementLibrary", type="ProcessProcessElementLibraryType")
class ProcessProcessElementLibrary(Component):
    """The message ProcessProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessProcessElementLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeProcessElementLibrary", type="AcknowledgeProcessElementLibraryType")
class AcknowledgeProcessElementLibrary(Component):
    """The message AcknowledgeProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeProcessElementLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeProcessElementLibrary", type="ChangeProcessElementLibraryType")
class ChangeProcessElementLibrary(Component):
    """The message ChangeProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeProcessElementLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondProcessElementLibrary", type="RespondProcessElementLibraryType")
class RespondProcessElementLibrary(Component):
    """The message RespondProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondProcessElementLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelProcessElementLibrary", type="CancelProcessElementLibraryType")
class CancelProcessElementLibrary(Component):
    """The message CancelProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelProcessElementLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncProcessElementLibrary", type="SyncProcessElementLibraryType")
class SyncProcessElementLibrary(Component):
    """The message SyncProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncProcessElementLibrary.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
