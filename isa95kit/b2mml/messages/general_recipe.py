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
        """The verb, asking for the objects that match the given ones."""
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")
        """A collection of general recipe data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetGRecipeInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowGRecipeInformation", type="ShowGRecipeInformationType")
class ShowGRecipeInformation(Component):
    """The message ShowGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")
        """A collection of general recipe data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowGRecipeInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessGRecipeInformation", type="ProcessGRecipeInformationType")
class ProcessGRecipeInformation(Component):
    """The message ProcessGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")
        """A collection of general recipe data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessGRecipeInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeGRecipeInformation", type="AcknowledgeGRecipeInformationType")
class AcknowledgeGRecipeInformation(Component):
    """The message AcknowledgeGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")
        """A collection of general recipe data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeGRecipeInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeGRecipeInformation", type="ChangeGRecipeInformationType")
class ChangeGRecipeInformation(Component):
    """The message ChangeGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")
        """A collection of general recipe data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeGRecipeInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondGRecipeInformation", type="RespondGRecipeInformationType")
class RespondGRecipeInformation(Component):
    """The message RespondGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")
        """A collection of general recipe data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondGRecipeInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelGRecipeInformation", type="CancelGRecipeInformationType")
class CancelGRecipeInformation(Component):
    """The message CancelGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")
        """A collection of general recipe data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelGRecipeInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncGRecipeInformation", type="SyncGRecipeInformationType")
class SyncGRecipeInformation(Component):
    """The message SyncGRecipeInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        grecipe_information: tuple[GRecipeInformation, ...] = element("GRecipeInformation")
        """A collection of general recipe data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncGRecipeInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetResourceConstraintLibrary", type="GetResourceConstraintLibraryType")
class GetResourceConstraintLibrary(Component):
    """The message GetResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )
        """A resource constraint library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetResourceConstraintLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowResourceConstraintLibrary", type="ShowResourceConstraintLibraryType")
class ShowResourceConstraintLibrary(Component):
    """The message ShowResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )
        """A resource constraint library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowResourceConstraintLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessResourceConstraintLibrary", type="ProcessResourceConstraintLibraryType")
class ProcessResourceConstraintLibrary(Component):
    """The message ProcessResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )
        """A resource constraint library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessResourceConstraintLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeResourceConstraintLibrary", type="AcknowledgeResourceConstraintLibraryType"
)
class AcknowledgeResourceConstraintLibrary(Component):
    """The message AcknowledgeResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )
        """A resource constraint library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeResourceConstraintLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeResourceConstraintLibrary", type="ChangeResourceConstraintLibraryType")
class ChangeResourceConstraintLibrary(Component):
    """The message ChangeResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )
        """A resource constraint library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeResourceConstraintLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondResourceConstraintLibrary", type="RespondResourceConstraintLibraryType")
class RespondResourceConstraintLibrary(Component):
    """The message RespondResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )
        """A resource constraint library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondResourceConstraintLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelResourceConstraintLibrary", type="CancelResourceConstraintLibraryType")
class CancelResourceConstraintLibrary(Component):
    """The message CancelResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )
        """A resource constraint library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelResourceConstraintLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncResourceConstraintLibrary", type="SyncResourceConstraintLibraryType")
class SyncResourceConstraintLibrary(Component):
    """The message SyncResourceConstraintLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        resource_constraint_library: tuple[ResourceConstraintLibrary, ...] = element(
            "ResourceConstraintLibrary"
        )
        """A resource constraint library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncResourceConstraintLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetProcessElementLibrary", type="GetProcessElementLibraryType")
class GetProcessElementLibrary(Component):
    """The message GetProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )
        """A process element library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetProcessElementLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowProcessElementLibrary", type="ShowProcessElementLibraryType")
class ShowProcessElementLibrary(Component):
    """The message ShowProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )
        """A process element library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowProcessElementLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessProcessElementLibrary", type="ProcessProcessElementLibraryType")
class ProcessProcessElementLibrary(Component):
    """The message ProcessProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )
        """A process element library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessProcessElementLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeProcessElementLibrary", type="AcknowledgeProcessElementLibraryType")
class AcknowledgeProcessElementLibrary(Component):
    """The message AcknowledgeProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )
        """A process element library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeProcessElementLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeProcessElementLibrary", type="ChangeProcessElementLibraryType")
class ChangeProcessElementLibrary(Component):
    """The message ChangeProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )
        """A process element library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeProcessElementLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondProcessElementLibrary", type="RespondProcessElementLibraryType")
class RespondProcessElementLibrary(Component):
    """The message RespondProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )
        """A process element library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondProcessElementLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelProcessElementLibrary", type="CancelProcessElementLibraryType")
class CancelProcessElementLibrary(Component):
    """The message CancelProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )
        """A process element library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelProcessElementLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncProcessElementLibrary", type="SyncProcessElementLibraryType")
class SyncProcessElementLibrary(Component):
    """The message SyncProcessElementLibrary."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        process_element_library: tuple[ProcessElementLibrary, ...] = element(
            "ProcessElementLibrary"
        )
        """A process element library."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncProcessElementLibrary.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
