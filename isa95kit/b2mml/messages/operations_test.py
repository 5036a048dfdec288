# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: operations test."""

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
    from isa95kit.b2mml.operations_test import (
        OperationsTestInformation,
        TestResult,
        TestSpecification,
    )

__all__ = [
    "AcknowledgeOperationsTestInformation",
    "AcknowledgeTestResult",
    "AcknowledgeTestSpecification",
    "CancelOperationsTestInformation",
    "CancelTestResult",
    "CancelTestSpecification",
    "ChangeOperationsTestInformation",
    "ChangeTestResult",
    "ChangeTestSpecification",
    "GetOperationsTestInformation",
    "GetTestResult",
    "GetTestSpecification",
    "ProcessOperationsTestInformation",
    "ProcessTestResult",
    "ProcessTestSpecification",
    "RespondOperationsTestInformation",
    "RespondTestResult",
    "RespondTestSpecification",
    "ShowOperationsTestInformation",
    "ShowTestResult",
    "ShowTestSpecification",
    "SyncOperationsTestInformation",
    "SyncTestResult",
    "SyncTestSpecification",
]


@record(element="GetOperationsTestInformation", type="GetOperationsTestInformationType")
class GetOperationsTestInformation(Component):
    """The message GetOperationsTestInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        operations_test_information: tuple[OperationsTestInformation, ...] = element(
            "OperationsTestInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetOperationsTestInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowOperationsTestInformation", type="ShowOperationsTestInformationType")
class ShowOperationsTestInformation(Component):
    """The message ShowOperationsTestInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        operations_test_information: tuple[OperationsTestInformation, ...] = element(
            "OperationsTestInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowOperationsTestInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessOperationsTestInformation", type="ProcessOperationsTestInformationType")
class ProcessOperationsTestInformation(Component):
    """The message ProcessOperationsTestInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        operations_test_information: tuple[OperationsTestInformation, ...] = element(
            "OperationsTestInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessOperationsTestInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(
    element="AcknowledgeOperationsTestInformation", type="AcknowledgeOperationsTestInformationType"
)
class AcknowledgeOperationsTestInformation(Component):
    """The message AcknowledgeOperationsTestInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        operations_test_information: tuple[OperationsTestInformation, ...] = element(
            "OperationsTestInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeOperationsTestInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeOperationsTestInformation", type="ChangeOperationsTestInformationType")
class ChangeOperationsTestInformation(Component):
    """The message ChangeOperationsTestInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        operations_test_information: tuple[OperationsTestInformation, ...] = element(
            "OperationsTestInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeOperationsTestInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondOperationsTestInformation", type="RespondOperationsTestInformationType")
class RespondOperationsTestInformation(Component):
    """The message RespondOperationsTestInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        operations_test_information: tuple[OperationsTestInformation, ...] = element(
            "OperationsTestInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondOperationsTestInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelOperationsTestInformation", type="CancelOperationsTestInformationType")
class CancelOperationsTestInformation(Component):
    """The message CancelOperationsTestInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        operations_test_information: tuple[OperationsTestInformation, ...] = element(
            "OperationsTestInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelOperationsTestInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncOperationsTestInformation", type="SyncOperationsTestInformationType")
class SyncOperationsTestInformation(Component):
    """The message SyncOperationsTestInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        operations_test_information: tuple[OperationsTestInformation, ...] = element(
            "OperationsTestInformation"
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncOperationsTestInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetTestSpecification", type="GetTestSpecificationType")
class GetTestSpecification(Component):
    """The message GetTestSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        test_specification: tuple[TestSpecification, ...] = element("TestSpecification")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetTestSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowTestSpecification", type="ShowTestSpecificationType")
class ShowTestSpecification(Component):
    """The message ShowTestSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        test_specification: tuple[TestSpecification, ...] = element("TestSpecification")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowTestSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessTestSpecification", type="ProcessTestSpecificationType")
class ProcessTestSpecification(Component):
    """The message ProcessTestSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        test_specification: tuple[TestSpecification, ...] = element("TestSpecification")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessTestSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeTestSpecification", type="AcknowledgeTestSpecificationType")
class AcknowledgeTestSpecification(Component):
    """The message AcknowledgeTestSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        test_specification: tuple[TestSpecification, ...] = element("TestSpecification")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeTestSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeTestSpecification", type="ChangeTestSpecificationType")
class ChangeTestSpecification(Component):
    """The message ChangeTestSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        test_specification: tuple[TestSpecification, ...] = element("TestSpecification")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeTestSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondTestSpecification", type="RespondTestSpecificationType")
class RespondTestSpecification(Component):
    """The message RespondTestSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        test_specification: tuple[TestSpecification, ...] = element("TestSpecification")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondTestSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelTestSpecification", type="CancelTestSpecificationType")
class CancelTestSpecification(Component):
    """The message CancelTestSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        test_specification: tuple[TestSpecification, ...] = element("TestSpecification")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelTestSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncTestSpecification", type="SyncTestSpecificationType")
class SyncTestSpecification(Component):
    """The message SyncTestSpecification."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        test_specification: tuple[TestSpecification, ...] = element("TestSpecification")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncTestSpecification.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetTestResult", type="GetTestResultType")
class GetTestResult(Component):
    """The message GetTestResult."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        test_result: tuple[TestResult, ...] = element("TestResult")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetTestResult.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowTestResult", type="ShowTestResultType")
class ShowTestResult(Component):
    """The message ShowTestResult."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        test_result: tuple[TestResult, ...] = element("TestResult")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowTestResult.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessTestResult", type="ProcessTestResultType")
class ProcessTestResult(Component):
    """The message ProcessTestResult."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        test_result: tuple[TestResult, ...] = element("TestResult")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessTestResult.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgeTestResult", type="AcknowledgeTestResultType")
class AcknowledgeTestResult(Component):
    """The message AcknowledgeTestResult."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        test_result: tuple[TestResult, ...] = element("TestResult")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgeTestResult.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangeTestResult", type="ChangeTestResultType")
class ChangeTestResult(Component):
    """The message ChangeTestResult."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        test_result: tuple[TestResult, ...] = element("TestResult")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangeTestResult.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondTestResult", type="RespondTestResultType")
class RespondTestResult(Component):
    """The message RespondTestResult."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        test_result: tuple[TestResult, ...] = element("TestResult")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondTestResult.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelTestResult", type="CancelTestResultType")
class CancelTestResult(Component):
    """The message CancelTestResult."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        test_result: tuple[TestResult, ...] = element("TestResult")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelTestResult.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncTestResult", type="SyncTestResultType")
class SyncTestResult(Component):
    """The message SyncTestResult."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        test_result: tuple[TestResult, ...] = element("TestResult")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncTestResult.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
