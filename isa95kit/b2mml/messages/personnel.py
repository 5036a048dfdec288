# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: personnel."""

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
    from isa95kit.b2mml.personnel import Person, PersonnelClass, PersonnelInformation

__all__ = [
    "AcknowledgePerson",
    "AcknowledgePersonnelClass",
    "AcknowledgePersonnelInformation",
    "CancelPerson",
    "CancelPersonnelClass",
    "CancelPersonnelInformation",
    "ChangePerson",
    "ChangePersonnelClass",
    "ChangePersonnelInformation",
    "GetPerson",
    "GetPersonnelClass",
    "GetPersonnelInformation",
    "ProcessPerson",
    "ProcessPersonnelClass",
    "ProcessPersonnelInformation",
    "RespondPerson",
    "RespondPersonnelClass",
    "RespondPersonnelInformation",
    "ShowPerson",
    "ShowPersonnelClass",
    "ShowPersonnelInformation",
    "SyncPerson",
    "SyncPersonnelClass",
    "SyncPersonnelInformation",
]


@record(element="GetPersonnelInformation", type="GetPersonnelInformationType")
class GetPersonnelInformation(Component):
    """The message GetPersonnelInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        personnel_information: tuple[PersonnelInformation, ...] = element("PersonnelInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetPersonnelInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowPersonnelInformation", type="ShowPersonnelInformationType")
class ShowPersonnelInformation(Component):
    """The message ShowPersonnelInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        personnel_information: tuple[PersonnelInformation, ...] = element("PersonnelInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowPersonnelInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessPersonnelInformation", type="ProcessPersonnelInformationType")
class ProcessPersonnelInformation(Component):
    """The message ProcessPersonnelInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        personnel_information: tuple[PersonnelInformation, ...] = element("PersonnelInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessPersonnelInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgePersonnelInformation", type="AcknowledgePersonnelInformationType")
class AcknowledgePersonnelInformation(Component):
    """The message AcknowledgePersonnelInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        personnel_information: tuple[PersonnelInformation, ...] = element("PersonnelInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgePersonnelInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangePersonnelInformation", type="ChangePersonnelInformationType")
class ChangePersonnelInformation(Component):
    """The message ChangePersonnelInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        personnel_information: tuple[PersonnelInformation, ...] = element("PersonnelInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangePersonnelInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondPersonnelInformation", type="RespondPersonnelInformationType")
class RespondPersonnelInformation(Component):
    """The message RespondPersonnelInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        personnel_information: tuple[PersonnelInformation, ...] = element("PersonnelInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondPersonnelInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelPersonnelInformation", type="CancelPersonnelInformationType")
class CancelPersonnelInformation(Component):
    """The message CancelPersonnelInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        personnel_information: tuple[PersonnelInformation, ...] = element("PersonnelInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelPersonnelInformation.DataArea = element("DataArea")


@record(element="SyncPersonnelInformation", type="SyncPersonnelInformationType")
class SyncPersonnelInformation(Component):
    """The message SyncPersonnelInformation."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        personnel_information: tuple[PersonnelInformation, ...] = element("PersonnelInformation")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncPersonnelInformation.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetPersonnelClass", type="GetPersonnelClassType")
class GetPersonnelClass(Component):
    """The message GetPersonnelClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetPersonnelClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowPersonnelClass", type="ShowPersonnelClassType")
class ShowPersonnelClass(Component):
    """The message ShowPersonnelClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowPersonnelClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessPersonnelClass", type="ProcessPersonnelClassType")
class ProcessPersonnelClass(Component):
    """The message ProcessPersonnelClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessPersonnelClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgePersonnelClass", type="AcknowledgePersonnelClassType")
class AcknowledgePersonnelClass(Component):
    """The message AcknowledgePersonnelClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgePersonnelClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangePersonnelClass", type="ChangePersonnelClassType")
class ChangePersonnelClass(Component):
    """The message ChangePersonnelClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangePersonnelClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondPersonnelClass", type="RespondPersonnelClassType")
class RespondPersonnelClass(Component):
    """The message RespondPersonnelClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondPersonnelClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelPersonnelClass", type="CancelPersonnelClassType")
class CancelPersonnelClass(Component):
    """The message CancelPersonnelClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelPersonnelClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncPersonnelClass", type="SyncPersonnelClassType")
class SyncPersonnelClass(Component):
    """The message SyncPersonnelClass."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncPersonnelClass.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="GetPerson", type="GetPersonType")
class GetPerson(Component):
    """The message GetPerson."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        person: tuple[Person, ...] = element("Person")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetPerson.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowPerson", type="ShowPersonType")
class ShowPerson(Component):
    """The message ShowPerson."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        person: tuple[Person, ...] = element("Person")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowPerson.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ProcessPerson", type="ProcessPersonType")
class ProcessPerson(Component):
    """The message ProcessPerson."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        process: TransProcess = element("Process")
        person: tuple[Person, ...] = element("Person")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ProcessPerson.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="AcknowledgePerson", type="AcknowledgePersonType")
class AcknowledgePerson(Component):
    """The message AcknowledgePerson."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        acknowledge: TransAcknowledge = element("Acknowledge")
        person: tuple[Person, ...] = element("Person")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: AcknowledgePerson.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ChangePerson", type="ChangePersonType")
class ChangePerson(Component):
    """The message ChangePerson."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        change: TransChange = element("Change")
        person: tuple[Person, ...] = element("Person")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ChangePerson.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="RespondPerson", type="RespondPersonType")
class RespondPerson(Component):
    """The message RespondPerson."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        respond: TransRespond = element("Respond")
        person: tuple[Person, ...] = element("Person")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: RespondPerson.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="CancelPerson", type="CancelPersonType")
class CancelPerson(Component):
    """The message CancelPerson."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        cancel: TransCancel = element("Cancel")
        person: tuple[Person, ...] = element("Person")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: CancelPerson.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="SyncPerson", type="SyncPersonType")
class SyncPerson(Component):
    """The message SyncPerson."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        sync: TransSync = element("Sync")
        person: tuple[Person, ...] = element("Person")

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: SyncPerson.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
