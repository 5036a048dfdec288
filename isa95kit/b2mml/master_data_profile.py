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
    """The master data, codes and transactions that the partners of an interface agree to
    use.
    """

    header: MasterDataProfileHeader = element("Header")
    """Identifies the profile and says who owns it."""
    unit_of_measure: tuple[IDandDescription, ...] = element("UnitOfMeasure", default=())
    """A unit that partners agree on."""
    data_type: tuple[IDandDescription, ...] = element("DataType", default=())
    """A data type that partners agree on."""
    value_key: tuple[IDandDescription, ...] = element("ValueKey", default=())
    """A key for values that partners agree on."""
    enumeration: tuple[ProfileEnumeration, ...] = element("Enumeration", default=())
    """A value agreed on for a code that the standard leaves open."""
    other_enumeration: tuple[OtherEnumeration, ...] = element("OtherEnumeration", default=())
    """A value agreed on for an enumeration that allows Other."""
    operational_location: tuple[OperationalLocation, ...] = element(
        "OperationalLocation", default=()
    )
    """An operational location."""
    operational_location_class: tuple[OperationalLocationClass, ...] = element(
        "OperationalLocationClass", default=()
    )
    """An operational location class."""
    operations_capability: tuple[OperationsCapability, ...] = element(
        "OperationsCapability", default=()
    )
    """An operations capability."""
    operations_definition: tuple[OperationsDefinition, ...] = element(
        "OperationsDefinition", default=()
    )
    """An operations definition."""
    operations_segment: tuple[OperationsSegment, ...] = element("OperationsSegment", default=())
    """An operations segment."""
    operations_event_class: tuple[OperationsEventClass, ...] = element(
        "OperationsEventClass", default=()
    )
    """An operations event class."""
    operations_event_definition: tuple[OperationsEventDefinition, ...] = element(
        "OperationsEventDefinition", default=()
    )
    """An operations event definition."""
    process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment", default=())
    """A process segment."""
    material_class: tuple[MaterialClass, ...] = element("MaterialClass", default=())
    """A material class."""
    material_definition: tuple[MaterialDefinition, ...] = element("MaterialDefinition", default=())
    """A material definition."""
    material_lot: tuple[MaterialLot, ...] = element("MaterialLot", default=())
    """A material lot."""
    material_sublot: tuple[MaterialLot, ...] = element("MaterialSublot", default=())
    """A material sublot, in the form of a lot."""
    equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass", default=())
    """An equipment class."""
    equipment: tuple[Equipment, ...] = element("Equipment", default=())
    """A piece of equipment."""
    personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass", default=())
    """A personnel class."""
    person: tuple[Person, ...] = element("Person", default=())
    """A person."""
    physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass", default=())
    """A physical asset class."""
    physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset", default=())
    """A physical asset."""
    resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
        "ResourceRelationshipNetwork", default=()
    )
    """A resource relationship network."""
    resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
        "ResourceNetworkConnectionType", default=()
    )
    """A type of connection between resources."""
    test_specification: tuple[TestSpecification, ...] = element("TestSpecification", default=())
    """A test specification."""
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    """A test result."""
    work_alert_definition: tuple[WorkAlertDefinition, ...] = element(
        "WorkAlertDefinition", default=()
    )
    """A work alert definition."""
    work_calendar: tuple[WorkCalendar, ...] = element("WorkCalendar", default=())
    """A work calendar."""
    work_calendar_definition: tuple[WorkCalendarDefinition, ...] = element(
        "WorkCalendarDefinition", default=()
    )
    """A work calendar definition."""
    work_capability: tuple[WorkCapability, ...] = element("WorkCapability", default=())
    """A work capability."""
    work_master_capability: tuple[WorkMasterCapability, ...] = element(
        "WorkMasterCapability", default=()
    )
    """A work master capability."""
    workflow_specification: tuple[WorkflowSpecification, ...] = element(
        "WorkflowSpecification", default=()
    )
    """A workflow specification."""
    workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
        "WorkflowSpecificationNodeType", default=()
    )
    """A type of workflow node."""
    workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
        element("WorkflowSpecificationConnectionType", default=())
    )
    """A type of workflow connection."""
    work_master: tuple[WorkMaster, ...] = element("WorkMaster", default=())
    """A work master."""
    work_record_specification: tuple[WorkRecordSpecification, ...] = element(
        "WorkRecordSpecification", default=()
    )
    """A work record specification."""
    transaction_profile: tuple[MasterDataTransactionProfile, ...] = element(
        "TransactionProfile", default=()
    )
    """The transactions of one application."""


@record(type="MasterDataProfileHeaderType")
class MasterDataProfileHeader(Component):
    """Identifies a master data profile and says who owns it, where it applies and since
    when.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier = element("Version")
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    name: Text = element("Name")
    """The name of the profile."""
    scope: tuple[Text, ...] = element("Scope", default=())
    """Where the profile applies."""
    abbreviation: Text | None = element("Abbreviation", default=None)
    """A short name."""
    urilocation: Text | None = element("URILocation", default=None)
    """Where the profile can be found."""
    owning_authority: Text | None = element("OwningAuthority", default=None)
    """Who owns the profile."""
    contact_information: tuple[Text, ...] = element("ContactInformation", default=())
    """How to reach those who keep the profile."""
    keyword: tuple[Text, ...] = element("Keyword", default=())
    """A word to find the profile by."""
    normative_reference: tuple[Text, ...] = element("NormativeReference", default=())
    """A standard or document that the profile rests on."""
    terms: tuple[Text, ...] = element("Terms", default=())
    """The terms under which the profile may be used."""


@record(type="MasterDataTransactionProfileType")
class MasterDataTransactionProfile(Component):
    """The transactions of one application in a master data profile, and the channels they
    use.
    """

    application_id: Identifier = element("ApplicationID")
    """Identifies the application."""
    application_role: Identifier = element("ApplicationRole")
    """The role the application plays in the exchange."""
    transaction_profile: TransactionProfile = element("TransactionProfile")
    """A transaction profile."""
    channel_topic: tuple[ChannelTopic, ...] = element("ChannelTopic", default=())
    """A channel and topic on which messages are exchanged."""


@record(type="ChannelTopicType")
class ChannelTopic(Component):
    """A channel and topic of a messaging system on which messages are exchanged."""

    channel_uri: str = element("ChannelURI")
    """The address of the channel."""
    channel_description: tuple[Text, ...] = element("ChannelDescription", default=())
    """What the channel is for."""
    topic: str = element("Topic")
    """The topic within the channel."""
    topic_description: tuple[Text, ...] = element("TopicDescription", default=())
    """What the topic is for."""
    message_spec: tuple[Text, ...] = element("MessageSpec", default=())
    """Which messages are exchanged on the topic."""


@record(type="OtherEnumerationType")
class OtherEnumeration(Component):
    """A value that partners agree on for an enumeration that allows Other."""

    information_object_name: Identifier = element("InformationObjectName")
    """The name of the object to which the value belongs."""
    enum_element_name: Identifier = element("EnumElementName")
    """The name of the enumerated element to which the value belongs."""
    other_enum_value: Identifier = element("OtherEnumValue")
    """The value to be written in OtherValue."""
    description: Text = element("Description")
    """Further information in words, once for each language."""


@record(type="ProfileEnumerationType")
class ProfileEnumeration(Component):
    """A value that partners agree on for a code that the standard leaves open."""

    information_object_name: Identifier = element("InformationObjectName")
    """The name of the object to which the value belongs."""
    element_name: Identifier = element("ElementName")
    """The name of the element to which the value belongs."""
    defined_value: Identifier = element("DefinedValue")
    """The value agreed on."""
    description: Text = element("Description")
    """Further information in words, once for each language."""


@record(type="IDandDescriptionType")
class IDandDescription(Component):
    """A code or name that partners agree on, and what it means."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: Text = element("Description")
    """Further information in words, once for each language."""
