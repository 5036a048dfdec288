# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: master data profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import Component, element, record

if TYPE_CHECKING:
    from isa95kit.b2mml.core_components import DateTime, Identifier, Text
    from isa95kit.b2mml.equipment import Equipment, EquipmentClass
    from isa95kit.b2mml.material import MaterialClass, MaterialDefinition, MaterialLot
    from isa95kit.b2mml.operational_location import OperationalLocation, OperationalLocationClass
    from isa95kit.b2mml.operations_capability import OperationsCapability
    from isa95kit.b2mml.operations_definition import OperationsDefinition, OperationsSegment
    from isa95kit.b2mml.operations_event import OperationsEventClass, OperationsEventDefinition
    from isa95kit.b2mml.operations_test import TestResult, TestSpecification
    from isa95kit.b2mml.personnel import Person, PersonnelClass
    from isa95kit.b2mml.physical_asset import PhysicalAsset, PhysicalAssetClass
    from isa95kit.b2mml.process_segment import ProcessSegment
    from isa95kit.b2mml.resource_relationship_network import (
        ResourceNetworkConnectionType,
        ResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.transaction_profile import TransactionProfile
    from isa95kit.b2mml.work_alert import WorkAlertDefinition
    from isa95kit.b2mml.work_calendar import WorkCalendar, WorkCalendarDefinition
    from isa95kit.b2mml.work_capability import WorkCapability, WorkMasterCapability
    from isa95kit.b2mml.work_definition import WorkMaster
    from isa95kit.b2mml.work_record import WorkRecordSpecification
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecification,
        WorkflowSpecificationConnectionType,
        WorkflowSpecificationNodeType,
    )

__all__ = [
    "ChannelTopic",
    "IDandDescription",
    "MasterDataProfile",
    "MasterDataProfileHeader",
    "MasterDataTransactionProfile",
    "OtherEnumeration",
    "ProfileEnumeration",
]


@record(element="MasterDataProfile", type="MasterDataProfileType")
class MasterDataProfile(Component):
    """Declared by the release without further meaning."""

    header: MasterDataProfileHeader = element("Header")
    unit_of_measure: tuple[IDandDescription, ...] = element("UnitOfMeasure", default=())
    data_type: tuple[IDandDescription, ...] = element("DataType", default=())
    value_key: tuple[IDandDescription, ...] = element("ValueKey", default=())
    enumeration: tuple[ProfileEnumeration, ...] = element("Enumeration", default=())
    other_enumeration: tuple[OtherEnumeration, ...] = element("OtherEnumeration", default=())
    operational_location: tuple[OperationalLocation, ...] = element(
        "OperationalLocation", default=()
    )
    operational_location_class: tuple[OperationalLocationClass, ...] = element(
        "OperationalLocationClass", default=()
    )
    operations_capability: tuple[OperationsCapability, ...] = element(
        "OperationsCapability", default=()
    )
    operations_definition: tuple[OperationsDefinition, ...] = element(
        "OperationsDefinition", default=()
    )
    operations_segment: tuple[OperationsSegment, ...] = element("OperationsSegment", default=())
    operations_event_class: tuple[OperationsEventClass, ...] = element(
        "OperationsEventClass", default=()
    )
    operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
        "OperationsEventDefinition", default=()
    )
    process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment", default=())
    material_class: tuple[MaterialClass, ...] = element("MaterialClass", default=())
    material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition", default=())
    material_lot: tuple[MaterialLot, ...] = element("MaterialLot", default=())
    material_sublot: tuple[MaterialLot, ...] = element("MaterialSublot", default=())
    equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass", default=())
    equipment: tuple[Equipment, ...] = element("Equipment", default=())
    personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass", default=())
    person: tuple[Person, ...] = element("Person", default=())
    physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass", default=())
    physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset", default=())
    resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
        "ResourceRelationshipNetwork", default=()
    )
    resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
        "ResourceNetworkConnectionType", default=()
    )
    test_specification: tuple[TestSpecification, ...] = element("TestSpecification", default=())
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    work_alert_definition: tuple[WorkAlertDefinition, ...] = element(
        "WorkAlertDefinition", default=()
    )
    work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar", default=())
    work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
        "WorkCalendarDefinition", default=()
    )
    work_capability: tuple[WorkCapability, ...] = element("WorkCapability", default=())
    work_master_capability: tuple[WorkMasterCapability, ...] = element(
        "WorkMasterCapability", default=()
    )
    workflow_specification: tuple[WorkflowSpecification, ...] = element(
        "WorkflowSpecification", default=()
    )
    workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
        "WorkflowSpecificationNodeType", default=()
    )
    workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
        element("WorkflowSpecificationConnectionType", default=())
    )
    work_master: tuple[WorkMaster, ...] = element("WorkMaster", default=())
    work_record_specification: tuple[WorkRecordSpecification, ...] = element(
        "WorkRecordSpecification", default=()
    )
    transaction_profile: tuple[MasterDataTransactionProfile, ...] = element(
        "TransactionProfile", default=()
    )


@record(type="MasterDataProfileHeaderType")
class MasterDataProfileHeader(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier = element("Version")
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    name: Text = element("Name")
    scope: tuple[Text, ...] = element("Scope", default=())
    abbreviation: Text | None = element("Abbreviation", default=None)
    urilocation: Text | None = element("URILocation", default=None)
    owning_authority: Text | None = element("OwningAuthority", default=None)
    contact_information: tuple[Text, ...] = element("ContactInformation", default=())
    keyword: tuple[Text, ...] = element("Keyword", default=())
    normative_reference: tuple[Text, ...] = element("NormativeReference", default=())
    terms: tuple[Text, ...] = element("Terms", default=())


@record(type="MasterDataTransactionProfileType")
class MasterDataTransactionProfile(Component):
    """Declared by the release without further meaning."""

    application_id: Identifier = element("ApplicationID")
    application_role: Identifier = element("ApplicationRole")
    transaction_profile: TransactionProfile = element("TransactionProfile")
    channel_topic: tuple[ChannelTopic, ...] = element("ChannelTopic", default=())


@record(type="ChannelTopicType")
class ChannelTopic(Component):
    """Declared by the release without further meaning."""

    channel_uri: str = element("ChannelURI")
    channel_description: tuple[Text, ...] = element("ChannelDescription", default=())
    topic: str = element("Topic")
    topic_description: tuple[Text, ...] = element("TopicDescription", default=())
    message_spec: tuple[Text, ...] = element("MessageSpec", default=())


@record(type="OtherEnumerationType")
class OtherEnumeration(Component):
    """Declared by the release without further meaning."""

    information_object_name: Identifier = element("InformationObjectName")
    enum_element_name: Identifier = element("EnumElementName")
    other_enum_value: Identifier = element("OtherEnumValue")
    description: Text = element("Description")


@record(type="ProfileEnumerationType")
class ProfileEnumeration(Component):
    """Declared by the release without further meaning."""

    information_object_name: Identifier = element("InformationObjectName")
    element_name: Identifier = element("ElementName")
    defined_value: Identifier = element("DefinedValue")
    description: Text = element("Description")


@record(type="IDandDescriptionType")
class IDandDescription(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: Text = element("Description")
