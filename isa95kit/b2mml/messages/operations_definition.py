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
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationsDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="ShowOperationsDefinitionInformation", type="ShowOperationsDefinitionInformationType"
)
class ShowOperationsDefinitionInformation(Component):
    """The message ShowOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationsDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


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
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationsDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


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
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationsDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


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
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationsDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


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
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationsDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


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
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationsDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="SyncOperationsDefinitionInformation", type="SyncOperationsDefinitionInformationType"
)
class SyncOperationsDefinitionInformation(Component):
    """The message SyncOperationsDefinitionInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operations_definition_information: tuple[OperationsDefinitionInformation, ...] = element(
            "OperationsDefinitionInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationsDefinitionInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetOperationsDefinition", type="GetOperationsDefinitionType")
class GetOperationsDefinition(Component):
    """The message GetOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationsDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationsDefinition", type="ShowOperationsDefinitionType")
class ShowOperationsDefinition(Component):
    """The message ShowOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationsDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessOperationsDefinition", type="ProcessOperationsDefinitionType")
class ProcessOperationsDefinition(Component):
    """The message ProcessOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationsDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeOperationsDefinition", type="AcknowledgeOperationsDefinitionType")
class AcknowledgeOperationsDefinition(Component):
    """The message AcknowledgeOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationsDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeOperationsDefinition", type="ChangeOperationsDefinitionType")
class ChangeOperationsDefinition(Component):
    """The message ChangeOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationsDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondOperationsDefinition", type="RespondOperationsDefinitionType")
class RespondOperationsDefinition(Component):
    """The message RespondOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationsDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelOperationsDefinition", type="CancelOperationsDefinitionType")
class CancelOperationsDefinition(Component):
    """The message CancelOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationsDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationsDefinition", type="SyncOperationsDefinitionType")
class SyncOperationsDefinition(Component):
    """The message SyncOperationsDefinition."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operations_definition: tuple[OperationsDefinition, ...] = element("OperationsDefinition")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationsDefinition.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetOperationsMaterialBill", type="GetOperationsMaterialBillType")
class GetOperationsMaterialBill(Component):
    """The message GetOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationsMaterialBill.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationsMaterialBill", type="ShowOperationsMaterialBillType")
class ShowOperationsMaterialBill(Component):
    """The message ShowOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationsMaterialBill.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessOperationsMaterialBill", type="ProcessOperationsMaterialBillType")
class ProcessOperationsMaterialBill(Component):
    """The message ProcessOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationsMaterialBill.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeOperationsMaterialBill", type="AcknowledgeOperationsMaterialBillType")
class AcknowledgeOperationsMaterialBill(Component):
    """The message AcknowledgeOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationsMaterialBill.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeOperationsMaterialBill", type="ChangeOperationsMaterialBillType")
class ChangeOperationsMaterialBill(Component):
    """The message ChangeOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationsMaterialBill.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondOperationsMaterialBill", type="RespondOperationsMaterialBillType")
class RespondOperationsMaterialBill(Component):
    """The message RespondOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationsMaterialBill.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelOperationsMaterialBill", type="CancelOperationsMaterialBillType")
class CancelOperationsMaterialBill(Component):
    """The message CancelOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationsMaterialBill.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationsMaterialBill", type="SyncOperationsMaterialBillType")
class SyncOperationsMaterialBill(Component):
    """The message SyncOperationsMaterialBill."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
            "OperationsMaterialBill"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationsMaterialBill.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
