# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: operations definition."""

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
    from isa95kit.b2mml.operations_definition import (
        OperationsDefinition,
        OperationsDefinitionInformation,
        OperationsMaterialBill,
    )

__all__ = [
    "AcknowledgeOperationsDefinition",
    "AcknowledgeOperationsDefinitionInformation",
    "AcknowledgeOperationsMaterialBill",
    "CancelOperationsDefinition",
    "CancelOperationsDefinitionInformation",
    "CancelOperationsMaterialBill",
    "ChangeOperationsDefinition",
    "ChangeOperationsDefinitionInformation",
    "ChangeOperationsMaterialBill",
    "GetOperationsDefinition",
    "GetOperationsDefinitionInformation",
    "GetOperationsMaterialBill",
    "ProcessOperationsDefinition",
    "ProcessOperationsDefinitionInformation",
    "ProcessOperationsMaterialBill",
    "RespondOperationsDefinition",
    "RespondOperationsDefinitionInformation",
    "RespondOperationsMaterialBill",
    "ShowOperationsDefinition",
    "ShowOperationsDefinitionInformation",
    "ShowOperationsMaterialBill",
    "SyncOperationsDefinition",
    "SyncOperationsDefinitionInformation",
    "SyncOperationsMaterialBill",
]


@record(element="GetOperationsDefinitionInformation", type="GetOperationsDefinitionInformationType")
class GetOperationsDefinitionInformation(Component):
    """The message GetOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )
        """A collection of operations definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ShowOperationsDefinitionInformation", type="ShowOperationsDefinitionInformationType"
)
class ShowOperationsDefinitionInformation(Component):
    """The message ShowOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )
        """A collection of operations definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ProcessOperationsDefinitionInformation",
    type="ProcessOperationsDefinitionInformationType",
)
class ProcessOperationsDefinitionInformation(Component):
    """The message ProcessOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )
        """A collection of operations definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="AcknowledgeOperationsDefinitionInformation",
    type="AcknowledgeOperationsDefinitionInformationType",
)
class AcknowledgeOperationsDefinitionInformation(Component):
    """The message AcknowledgeOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )
        """A collection of operations definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="ChangeOperationsDefinitionInformation",
    type="ChangeOperationsDefinitionInformationType",
)
class ChangeOperationsDefinitionInformation(Component):
    """The message ChangeOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )
        """A collection of operations definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="RespondOperationsDefinitionInformation",
    type="RespondOperationsDefinitionInformationType",
)
class RespondOperationsDefinitionInformation(Component):
    """The message RespondOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )
        """A collection of operations definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="CancelOperationsDefinitionInformation",
    type="CancelOperationsDefinitionInformationType",
)
class CancelOperationsDefinitionInformation(Component):
    """The message CancelOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )
        """A collection of operations definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(
    element="SyncOperationsDefinitionInformation", type="SyncOperationsDefinitionInformationType"
)
class SyncOperationsDefinitionInformation(Component):
    """The message SyncOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )
        """A collection of operations definition data."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsDefinitionInformation.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetOperationsDefinition", type="GetOperationsDefinitionType")
class GetOperationsDefinition(Component):
    """The message GetOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")
        """An operations definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationsDefinition", type="ShowOperationsDefinitionType")
class ShowOperationsDefinition(Component):
    """The message ShowOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")
        """An operations definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationsDefinition", type="ProcessOperationsDefinitionType")
class ProcessOperationsDefinition(Component):
    """The message ProcessOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")
        """An operations definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeOperationsDefinition", type="AcknowledgeOperationsDefinitionType")
class AcknowledgeOperationsDefinition(Component):
    """The message AcknowledgeOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")
        """An operations definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationsDefinition", type="ChangeOperationsDefinitionType")
class ChangeOperationsDefinition(Component):
    """The message ChangeOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")
        """An operations definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationsDefinition", type="RespondOperationsDefinitionType")
class RespondOperationsDefinition(Component):
    """The message RespondOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")
        """An operations definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationsDefinition", type="CancelOperationsDefinitionType")
class CancelOperationsDefinition(Component):
    """The message CancelOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")
        """An operations definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationsDefinition", type="SyncOperationsDefinitionType")
class SyncOperationsDefinition(Component):
    """The message SyncOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")
        """An operations definition."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsDefinition.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="GetOperationsMaterialBill", type="GetOperationsMaterialBillType")
class GetOperationsMaterialBill(Component):
    """The message GetOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )
        """An operations material bill."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetOperationsMaterialBill.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowOperationsMaterialBill", type="ShowOperationsMaterialBillType")
class ShowOperationsMaterialBill(Component):
    """The message ShowOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )
        """An operations material bill."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowOperationsMaterialBill.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ProcessOperationsMaterialBill", type="ProcessOperationsMaterialBillType")
class ProcessOperationsMaterialBill(Component):
    """The message ProcessOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        """The verb, asking the receiver to deal with the objects."""
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )
        """An operations material bill."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ProcessOperationsMaterialBill.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="AcknowledgeOperationsMaterialBill", type="AcknowledgeOperationsMaterialBillType")
class AcknowledgeOperationsMaterialBill(Component):
    """The message AcknowledgeOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        """The verb, saying what became of a Process message."""
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )
        """An operations material bill."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: AcknowledgeOperationsMaterialBill.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ChangeOperationsMaterialBill", type="ChangeOperationsMaterialBillType")
class ChangeOperationsMaterialBill(Component):
    """The message ChangeOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        """The verb, asking the owner to change the objects."""
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )
        """An operations material bill."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ChangeOperationsMaterialBill.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="RespondOperationsMaterialBill", type="RespondOperationsMaterialBillType")
class RespondOperationsMaterialBill(Component):
    """The message RespondOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        """The verb, saying what became of a Change message."""
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )
        """An operations material bill."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: RespondOperationsMaterialBill.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="CancelOperationsMaterialBill", type="CancelOperationsMaterialBillType")
class CancelOperationsMaterialBill(Component):
    """The message CancelOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        """The verb, saying that the objects are no longer needed."""
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )
        """An operations material bill."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: CancelOperationsMaterialBill.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="SyncOperationsMaterialBill", type="SyncOperationsMaterialBillType")
class SyncOperationsMaterialBill(Component):
    """The message SyncOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        """The verb, telling of added, changed or deleted objects."""
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )
        """An operations material bill."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: SyncOperationsMaterialBill.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
