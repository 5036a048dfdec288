# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: workflow specification."""

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
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecification,
        WorkflowSpecificationConnectionType,
        WorkflowSpecificationInformation,
        WorkflowSpecificationNodeType,
    )

__all__ = [
    "AcknowledgeWorkflowSpecification",
    "AcknowledgeWorkflowSpecificationConnectionType",
    "AcknowledgeWorkflowSpecificationInformation",
    "AcknowledgeWorkflowSpecificationNodeType",
    "CancelWorkflowSpecification",
    "CancelWorkflowSpecificationConnectionType",
    "CancelWorkflowSpecificationInformation",
    "CancelWorkflowSpecificationNodeType",
    "ChangeWorkflowSpecification",
    "ChangeWorkflowSpecificationConnectionType",
    "ChangeWorkflowSpecificationInformation",
    "ChangeWorkflowSpecificationNodeType",
    "GetWorkflowSpecification",
    "GetWorkflowSpecificationConnectionType",
    "GetWorkflowSpecificationInformation",
    "GetWorkflowSpecificationNodeType",
    "ProcessWorkflowSpecification",
    "ProcessWorkflowSpecificationConnectionType",
    "ProcessWorkflowSpecificationInformation",
    "ProcessWorkflowSpecificationNodeType",
    "RespondWorkflowSpecification",
    "RespondWorkflowSpecificationConnectionType",
    "RespondWorkflowSpecificationInformation",
    "RespondWorkflowSpecificationNodeType",
    "ShowWorkflowSpecification",
    "ShowWorkflowSpecificationConnectionType",
    "ShowWorkflowSpecificationInformation",
    "ShowWorkflowSpecificationNodeType",
    "SyncWorkflowSpecification",
    "SyncWorkflowSpecificationConnectionType",
    "SyncWorkflowSpecificationInformation",
    "SyncWorkflowSpecificationNodeType",
]


@record(
    element="GetWorkflowSpecificationInformation", type="GetWorkflowSpecificationInformationType"
)
class GetWorkflowSpecificationInformation(Component):
    """The message GetWorkflowSpecificationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        workflow_specification_information: tuple[WorkflowSpecificationInformation, ...] = element(
            "WorkflowSpecificationInformation"
        )
        """A collection of workflow specification data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkflowSpecificationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ShowWorkflowSpecificationInformation", type="ShowWorkflowSpecificationInformationType"
)
class ShowWorkflowSpecificationInformation(Component):
    """The message ShowWorkflowSpecificationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        workflow_specification_information: tuple[WorkflowSpecificationInformation, ...] = element(
            "WorkflowSpecificationInformation"
        )
        """A collection of workflow specification data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkflowSpecificationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ProcessWorkflowSpecificationInformation",
    type="ProcessWorkflowSpecificationInformationType",
)
class ProcessWorkflowSpecificationInformation(Component):
    """The message ProcessWorkflowSpecificationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        workflow_specification_information: tuple[WorkflowSpecificationInformation, ...] = element(
            "WorkflowSpecificationInformation"
        )
        """A collection of workflow specification data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkflowSpecificationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeWorkflowSpecificationInformation",
    type="AcknowledgeWorkflowSpecificationInformationType",
)
class AcknowledgeWorkflowSpecificationInformation(Component):
    """The message AcknowledgeWorkflowSpecificationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        workflow_specification_information: tuple[WorkflowSpecificationInformation, ...] = element(
            "WorkflowSpecificationInformation"
        )
        """A collection of workflow specification data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkflowSpecificationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ChangeWorkflowSpecificationInformation",
    type="ChangeWorkflowSpecificationInformationType",
)
class ChangeWorkflowSpecificationInformation(Component):
    """The message ChangeWorkflowSpecificationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        workflow_specification_information: tuple[WorkflowSpecificationInformation, ...] = element(
            "WorkflowSpecificationInformation"
        )
        """A collection of workflow specification data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkflowSpecificationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="RespondWorkflowSpecificationInformation",
    type="RespondWorkflowSpecificationInformationType",
)
class RespondWorkflowSpecificationInformation(Component):
    """The message RespondWorkflowSpecificationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        workflow_specification_information: tuple[WorkflowSpecificationInformation, ...] = element(
            "WorkflowSpecificationInformation"
        )
        """A collection of workflow specification data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkflowSpecificationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="CancelWorkflowSpecificationInformation",
    type="CancelWorkflowSpecificationInformationType",
)
class CancelWorkflowSpecificationInformation(Component):
    """The message CancelWorkflowSpecificationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        workflow_specification_information: tuple[WorkflowSpecificationInformation, ...] = element(
            "WorkflowSpecificationInformation"
        )
        """A collection of workflow specification data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkflowSpecificationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="SyncWorkflowSpecificationInformation", type="SyncWorkflowSpecificationInformationType"
)
class SyncWorkflowSpecificationInformation(Component):
    """The message SyncWorkflowSpecificationInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        workflow_specification_information: tuple[WorkflowSpecificationInformation, ...] = element(
            "WorkflowSpecificationInformation"
        )
        """A collection of workflow specification data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkflowSpecificationInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkflowSpecification", type="GetWorkflowSpecificationType")
class GetWorkflowSpecification(Component):
    """The message GetWorkflowSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        workflow_specification: tuple[WorkflowSpecification, ...] = element("WorkflowSpecification")
        """A workflow specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkflowSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkflowSpecification", type="ShowWorkflowSpecificationType")
class ShowWorkflowSpecification(Component):
    """The message ShowWorkflowSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        workflow_specification: tuple[WorkflowSpecification, ...] = element("WorkflowSpecification")
        """A workflow specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkflowSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessWorkflowSpecification", type="ProcessWorkflowSpecificationType")
class ProcessWorkflowSpecification(Component):
    """The message ProcessWorkflowSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        workflow_specification: tuple[WorkflowSpecification, ...] = element("WorkflowSpecification")
        """A workflow specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkflowSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeWorkflowSpecification", type="AcknowledgeWorkflowSpecificationType")
class AcknowledgeWorkflowSpecification(Component):
    """The message AcknowledgeWorkflowSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        workflow_specification: tuple[WorkflowSpecification, ...] = element("WorkflowSpecification")
        """A workflow specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkflowSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeWorkflowSpecification", type="ChangeWorkflowSpecificationType")
class ChangeWorkflowSpecification(Component):
    """The message ChangeWorkflowSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        workflow_specification: tuple[WorkflowSpecification, ...] = element("WorkflowSpecification")
        """A workflow specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkflowSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondWorkflowSpecification", type="RespondWorkflowSpecificationType")
class RespondWorkflowSpecification(Component):
    """The message RespondWorkflowSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        workflow_specification: tuple[WorkflowSpecification, ...] = element("WorkflowSpecification")
        """A workflow specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkflowSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelWorkflowSpecification", type="CancelWorkflowSpecificationType")
class CancelWorkflowSpecification(Component):
    """The message CancelWorkflowSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        workflow_specification: tuple[WorkflowSpecification, ...] = element("WorkflowSpecification")
        """A workflow specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkflowSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkflowSpecification", type="SyncWorkflowSpecificationType")
class SyncWorkflowSpecification(Component):
    """The message SyncWorkflowSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        workflow_specification: tuple[WorkflowSpecification, ...] = element("WorkflowSpecification")
        """A workflow specification."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkflowSpecification.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetWorkflowSpecificationNodeType", type="GetWorkflowSpecificationNodeTypeType")
class GetWorkflowSpecificationNodeType(Component):
    """The message GetWorkflowSpecificationNodeType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
            "WorkflowSpecificationNodeType"
        )
        """A type of workflow node."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkflowSpecificationNodeType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowWorkflowSpecificationNodeType", type="ShowWorkflowSpecificationNodeTypeType")
class ShowWorkflowSpecificationNodeType(Component):
    """The message ShowWorkflowSpecificationNodeType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
            "WorkflowSpecificationNodeType"
        )
        """A type of workflow node."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkflowSpecificationNodeType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ProcessWorkflowSpecificationNodeType", type="ProcessWorkflowSpecificationNodeTypeType"
)
class ProcessWorkflowSpecificationNodeType(Component):
    """The message ProcessWorkflowSpecificationNodeType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
            "WorkflowSpecificationNodeType"
        )
        """A type of workflow node."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkflowSpecificationNodeType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeWorkflowSpecificationNodeType",
    type="AcknowledgeWorkflowSpecificationNodeTypeType",
)
class AcknowledgeWorkflowSpecificationNodeType(Component):
    """The message AcknowledgeWorkflowSpecificationNodeType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
            "WorkflowSpecificationNodeType"
        )
        """A type of workflow node."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkflowSpecificationNodeType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ChangeWorkflowSpecificationNodeType", type="ChangeWorkflowSpecificationNodeTypeType"
)
class ChangeWorkflowSpecificationNodeType(Component):
    """The message ChangeWorkflowSpecificationNodeType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
            "WorkflowSpecificationNodeType"
        )
        """A type of workflow node."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkflowSpecificationNodeType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="RespondWorkflowSpecificationNodeType", type="RespondWorkflowSpecificationNodeTypeType"
)
class RespondWorkflowSpecificationNodeType(Component):
    """The message RespondWorkflowSpecificationNodeType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
            "WorkflowSpecificationNodeType"
        )
        """A type of workflow node."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkflowSpecificationNodeType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="CancelWorkflowSpecificationNodeType", type="CancelWorkflowSpecificationNodeTypeType"
)
class CancelWorkflowSpecificationNodeType(Component):
    """The message CancelWorkflowSpecificationNodeType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
            "WorkflowSpecificationNodeType"
        )
        """A type of workflow node."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkflowSpecificationNodeType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncWorkflowSpecificationNodeType", type="SyncWorkflowSpecificationNodeTypeType")
class SyncWorkflowSpecificationNodeType(Component):
    """The message SyncWorkflowSpecificationNodeType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
            "WorkflowSpecificationNodeType"
        )
        """A type of workflow node."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkflowSpecificationNodeType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="GetWorkflowSpecificationConnectionType",
    type="GetWorkflowSpecificationConnectionTypeType",
)
class GetWorkflowSpecificationConnectionType(Component):
    """The message GetWorkflowSpecificationConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
            element("WorkflowSpecificationConnectionType")
        )
        """A type of workflow connection."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetWorkflowSpecificationConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ShowWorkflowSpecificationConnectionType",
    type="ShowWorkflowSpecificationConnectionTypeType",
)
class ShowWorkflowSpecificationConnectionType(Component):
    """The message ShowWorkflowSpecificationConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
            element("WorkflowSpecificationConnectionType")
        )
        """A type of workflow connection."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowWorkflowSpecificationConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ProcessWorkflowSpecificationConnectionType",
    type="ProcessWorkflowSpecificationConnectionTypeType",
)
class ProcessWorkflowSpecificationConnectionType(Component):
    """The message ProcessWorkflowSpecificationConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
            element("WorkflowSpecificationConnectionType")
        )
        """A type of workflow connection."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessWorkflowSpecificationConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeWorkflowSpecificationConnectionType",
    type="AcknowledgeWorkflowSpecificationConnectionTypeType",
)
class AcknowledgeWorkflowSpecificationConnectionType(Component):
    """The message AcknowledgeWorkflowSpecificationConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
            element("WorkflowSpecificationConnectionType")
        )
        """A type of workflow connection."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeWorkflowSpecificationConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ChangeWorkflowSpecificationConnectionType",
    type="ChangeWorkflowSpecificationConnectionTypeType",
)
class ChangeWorkflowSpecificationConnectionType(Component):
    """The message ChangeWorkflowSpecificationConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
            element("WorkflowSpecificationConnectionType")
        )
        """A type of workflow connection."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeWorkflowSpecificationConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="RespondWorkflowSpecificationConnectionType",
    type="RespondWorkflowSpecificationConnectionTypeType",
)
class RespondWorkflowSpecificationConnectionType(Component):
    """The message RespondWorkflowSpecificationConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
            element("WorkflowSpecificationConnectionType")
        )
        """A type of workflow connection."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondWorkflowSpecificationConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="CancelWorkflowSpecificationConnectionType",
    type="CancelWorkflowSpecificationConnectionTypeType",
)
class CancelWorkflowSpecificationConnectionType(Component):
    """The message CancelWorkflowSpecificationConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
            element("WorkflowSpecificationConnectionType")
        )
        """A type of workflow connection."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelWorkflowSpecificationConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="SyncWorkflowSpecificationConnectionType",
    type="SyncWorkflowSpecificationConnectionTypeType",
)
class SyncWorkflowSpecificationConnectionType(Component):
    """The message SyncWorkflowSpecificationConnectionType."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
            element("WorkflowSpecificationConnectionType")
        )
        """A type of workflow connection."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncWorkflowSpecificationConnectionType.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
