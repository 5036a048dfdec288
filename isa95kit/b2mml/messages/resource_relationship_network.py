# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: resource relationship network."""

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
    from isa95kit.b2mml.resource_relationship_network import (
        ResourceNetworkConnectionType,
        ResourceRelationshipNetwork,
        ResourceRelationshipNetworkInformation,
    )

__all__ = [
    "AcknowledgeResourceNetworkConnectionType",
    "AcknowledgeResourceRelationshipNetwork",
    "AcknowledgeResourceRelationshipNetworkInformation",
    "CancelResourceNetworkConnectionType",
    "CancelResourceRelationshipNetwork",
    "CancelResourceRelationshipNetworkInformation",
    "ChangeResourceNetworkConnectionType",
    "ChangeResourceRelationshipNetwork",
    "ChangeResourceRelationshipNetworkInformation",
    "GetResourceNetworkConnectionType",
    "GetResourceRelationshipNetwork",
    "GetResourceRelationshipNetworkInformation",
    "ProcessResourceNetworkConnectionType",
    "ProcessResourceRelationshipNetwork",
    "ProcessResourceRelationshipNetworkInformation",
    "RespondResourceNetworkConnectionType",
    "RespondResourceRelationshipNetwork",
    "RespondResourceRelationshipNetworkInformation",
    "ShowResourceNetworkConnectionType",
    "ShowResourceRelationshipNetwork",
    "ShowResourceRelationshipNetworkInformation",
    "SyncResourceNetworkConnectionType",
    "SyncResourceRelationshipNetwork",
    "SyncResourceRelationshipNetworkInformation",
]


@record(element="GetResourceRelationshipNetwork", type="GetResourceRelationshipNetworkType")
class GetResourceRelationshipNetwork(Component):
    """The message GetResourceRelationshipNetwork."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
            "ResourceRelationshipNetwork"
        )
        """A resource relationship network."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetResourceRelationshipNetwork.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowResourceRelationshipNetwork", type="ShowResourceRelationshipNetworkType")
class ShowResourceRelationshipNetwork(Component):
    """The message ShowResourceRelationshipNetwork."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
            "ResourceRelationshipNetwork"
        )
        """A resource relationship network."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowResourceRelationshipNetwork.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessResourceRelationshipNetwork", type="ProcessResourceRelationshipNetworkType")
class ProcessResourceRelationshipNetwork(Component):
    """The message ProcessResourceRelationshipNetwork."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
            "ResourceRelationshipNetwork"
        )
        """A resource relationship network."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessResourceRelationshipNetwork.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeResourceRelationshipNetwork",
    type="AcknowledgeResourceRelationshipNetworkType",
)
class AcknowledgeResourceRelationshipNetwork(Component):
    """The message AcknowledgeResourceRelationshipNetwork."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
            "ResourceRelationshipNetwork"
        )
        """A resource relationship network."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeResourceRelationshipNetwork.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeResourceRelationshipNetwork", type="ChangeResourceRelationshipNetworkType")
class ChangeResourceRelationshipNetwork(Component):
    """The message ChangeResourceRelationshipNetwork."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
            "ResourceRelationshipNetwork"
        )
        """A resource relationship network."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeResourceRelationshipNetwork.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondResourceRelationshipNetwork", type="RespondResourceRelationshipNetworkType")
class RespondResourceRelationshipNetwork(Component):
    """The message RespondResourceRelationshipNetwork."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
            "ResourceRelationshipNetwork"
        )
        """A resource relationship network."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondResourceRelationshipNetwork.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelResourceRelationshipNetwork", type="CancelResourceRelationshipNetworkType")
class CancelResourceRelationshipNetwork(Component):
    """The message CancelResourceRelationshipNetwork."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
            "ResourceRelationshipNetwork"
        )
        """A resource relationship network."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelResourceRelationshipNetwork.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncResourceRelationshipNetwork", type="SyncResourceRelationshipNetworkType")
class SyncResourceRelationshipNetwork(Component):
    """The message SyncResourceRelationshipNetwork."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
            "ResourceRelationshipNetwork"
        )
        """A resource relationship network."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncResourceRelationshipNetwork.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="GetResourceRelationshipNetworkInformation",
    type="GetResourceRelationshipNetworkInformationType",
)
class GetResourceRelationshipNetworkInformation(Component):
    """The message GetResourceRelationshipNetworkInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        resource_relationship_network_information: tuple[
            ResourceRelationshipNetworkInformation, ...
        ] = element("ResourceRelationshipNetworkInformation")
        """A collection of resource relationship network data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetResourceRelationshipNetworkInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ShowResourceRelationshipNetworkInformation",
    type="ShowResourceRelationshipNetworkInformationType",
)
class ShowResourceRelationshipNetworkInformation(Component):
    """The message ShowResourceRelationshipNetworkInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        resource_relationship_network_information: tuple[
            ResourceRelationshipNetworkInformation, ...
        ] = element("ResourceRelationshipNetworkInformation")
        """A collection of resource relationship network data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowResourceRelationshipNetworkInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ProcessResourceRelationshipNetworkInformation",
    type="ProcessResourceRelationshipNetworkInformationType",
)
class ProcessResourceRelationshipNetworkInformation(Component):
    """The message ProcessResourceRelationshipNetworkInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        resource_relationship_network_information: tuple[
            ResourceRelationshipNetworkInformation, ...
        ] = element("ResourceRelationshipNetworkInformation")
        """A collection of resource relationship network data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessResourceRelationshipNetworkInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeResourceRelationshipNetworkInformation",
    type="AcknowledgeResourceRelationshipNetworkInformationType",
)
class AcknowledgeResourceRelationshipNetworkInformation(Component):
    """The message AcknowledgeResourceRelationshipNetworkInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        resource_relationship_network_information: tuple[
            ResourceRelationshipNetworkInformation, ...
        ] = element("ResourceRelationshipNetworkInformation")
        """A collection of resource relationship network data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeResourceRelationshipNetworkInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ChangeResourceRelationshipNetworkInformation",
    type="ChangeResourceRelationshipNetworkInformationType",
)
class ChangeResourceRelationshipNetworkInformation(Component):
    """The message ChangeResourceRelationshipNetworkInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        resource_relationship_network_information: tuple[
            ResourceRelationshipNetworkInformation, ...
        ] = element("ResourceRelationshipNetworkInformation")
        """A collection of resource relationship network data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeResourceRelationshipNetworkInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="RespondResourceRelationshipNetworkInformation",
    type="RespondResourceRelationshipNetworkInformationType",
)
class RespondResourceRelationshipNetworkInformation(Component):
    """The message RespondResourceRelationshipNetworkInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        resource_relationship_network_information: tuple[
            ResourceRelationshipNetworkInformation, ...
        ] = element("ResourceRelationshipNetworkInformation")
        """A collection of resource relationship network data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondResourceRelationshipNetworkInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="CancelResourceRelationshipNetworkInformation",
    type="CancelResourceRelationshipNetworkInformationType",
)
class CancelResourceRelationshipNetworkInformation(Component):
    """The message CancelResourceRelationshipNetworkInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        resource_relationship_network_information: tuple[
            ResourceRelationshipNetworkInformation, ...
        ] = element("ResourceRelationshipNetworkInformation")
        """A collection of resource relationship network data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelResourceRelationshipNetworkInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="SyncResourceRelationshipNetworkInformation",
    type="SyncResourceRelationshipNetworkInformationType",
)
class SyncResourceRelationshipNetworkInformation(Component):
    """The message SyncResourceRelationshipNetworkInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        resource_relationship_network_information: tuple[
            ResourceRelationshipNetworkInformation, ...
        ] = element("ResourceRelationshipNetworkInformation")
        """A collection of resource relationship network data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncResourceRelationshipNetworkInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetResourceNetworkConnectionType", type="GetResourceNetworkConnectionTypeType")
class GetResourceNetworkConnectionType(Component):
    """The message GetResourceNetworkConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
            "ResourceNetworkConnectionType"
        )
        """A type of connection between resources."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetResourceNetworkConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowResourceNetworkConnectionType", type="ShowResourceNetworkConnectionTypeType")
class ShowResourceNetworkConnectionType(Component):
    """The message ShowResourceNetworkConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
            "ResourceNetworkConnectionType"
        )
        """A type of connection between resources."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowResourceNetworkConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ProcessResourceNetworkConnectionType", type="ProcessResourceNetworkConnectionTypeType"
)
class ProcessResourceNetworkConnectionType(Component):
    """The message ProcessResourceNetworkConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
            "ResourceNetworkConnectionType"
        )
        """A type of connection between resources."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessResourceNetworkConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeResourceNetworkConnectionType",
    type="AcknowledgeResourceNetworkConnectionTypeType",
)
class AcknowledgeResourceNetworkConnectionType(Component):
    """The message AcknowledgeResourceNetworkConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
            "ResourceNetworkConnectionType"
        )
        """A type of connection between resources."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeResourceNetworkConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ChangeResourceNetworkConnectionType", type="ChangeResourceNetworkConnectionTypeType"
)
class ChangeResourceNetworkConnectionType(Component):
    """The message ChangeResourceNetworkConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
            "ResourceNetworkConnectionType"
        )
        """A type of connection between resources."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeResourceNetworkConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="RespondResourceNetworkConnectionType", type="RespondResourceNetworkConnectionTypeType"
)
class RespondResourceNetworkConnectionType(Component):
    """The message RespondResourceNetworkConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
            "ResourceNetworkConnectionType"
        )
        """A type of connection between resources."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondResourceNetworkConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="CancelResourceNetworkConnectionType", type="CancelResourceNetworkConnectionTypeType"
)
class CancelResourceNetworkConnectionType(Component):
    """The message CancelResourceNetworkConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
            "ResourceNetworkConnectionType"
        )
        """A type of connection between resources."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelResourceNetworkConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncResourceNetworkConnectionType", type="SyncResourceNetworkConnectionTypeType")
class SyncResourceNetworkConnectionType(Component):
    """The message SyncResourceNetworkConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
            "ResourceNetworkConnectionType"
        )
        """A type of connection between resources."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncResourceNetworkConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
