# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: information object."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from isa95kit.b2mml.base import Component, attribute, element, record, text
from isa95kit.b2mml.core_components import Code

if TYPE_CHECKING:
    from isa95kit.b2mml.batch_production_record import BatchProductionRecord
    from isa95kit.b2mml.equipment import Equipment, EquipmentClass
    from isa95kit.b2mml.general_recipe import GRecipe, ProcessElement, ResourceConstraint
    from isa95kit.b2mml.material import (
        MaterialClass,
        MaterialDefinition,
        MaterialLot,
        MaterialSubLot,
    )
    from isa95kit.b2mml.operational_location import OperationalLocation, OperationalLocationClass
    from isa95kit.b2mml.operations_capability import OperationsCapability
    from isa95kit.b2mml.operations_definition import OperationsDefinition, OperationsSegment
    from isa95kit.b2mml.operations_event import (
        OperationsEvent,
        OperationsEventClass,
        OperationsEventDefinition,
    )
    from isa95kit.b2mml.operations_performance import OperationsPerformance, OperationsResponse
    from isa95kit.b2mml.operations_schedule import OperationsRequest, OperationsSchedule
    from isa95kit.b2mml.operations_test import TestResult, TestSpecification
    from isa95kit.b2mml.personnel import Person, PersonnelClass
    from isa95kit.b2mml.physical_asset import PhysicalAsset, PhysicalAssetClass
    from isa95kit.b2mml.process_segment import ProcessSegment
    from isa95kit.b2mml.resource_relationship_network import (
        ResourceNetworkConnectionType,
        ResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.work_alert import WorkAlert, WorkAlertDefinition
    from isa95kit.b2mml.work_calendar import WorkCalendar, WorkCalendarDefinition
    from isa95kit.b2mml.work_capability import WorkCapability, WorkMasterCapability
    from isa95kit.b2mml.work_definition import WorkDirective, WorkMaster
    from isa95kit.b2mml.work_performance import (
        JobResponse,
        JobResponseList,
        WorkPerformance,
        WorkResponse,
    )
    from isa95kit.b2mml.work_record import WorkRecord, WorkRecordSpecification
    from isa95kit.b2mml.work_schedule import JobList, JobOrder, WorkRequest, WorkSchedule
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecification,
        WorkflowSpecificationConnectionType,
        WorkflowSpecificationNodeType,
    )

__all__ = [
    "InformationObject",
    "InformationObjectType",
    "InformationObjectType1",
    "InformationObjectTypeValue",
]


@record(element="InformationObject", type="InformationObjectType")
class InformationObject(Component):
    """Exactly one object of the model, as the content of a record entry."""

    operational_location: OperationalLocation | None = element(
        "OperationalLocation", default=None, qualified=False
    )
    """An operational location."""
    operational_location_class: OperationalLocationClass | None = element(
        "OperationalLocationClass", default=None, qualified=False
    )
    """An operational location class."""
    personnel_class: PersonnelClass | None = element(
        "PersonnelClass", default=None, qualified=False
    )
    """A personnel class."""
    person: Person | None = element("Person", default=None, qualified=False)
    """A person."""
    equipment_class: EquipmentClass | None = element(
        "EquipmentClass", default=None, qualified=False
    )
    """An equipment class."""
    equipment: Equipment | None = element("Equipment", default=None, qualified=False)
    """A piece of equipment."""
    physical_asset_class: PhysicalAssetClass | None = element(
        "PhysicalAssetClass", default=None, qualified=False
    )
    """A physical asset class."""
    physical_asset: PhysicalAsset | None = element("PhysicalAsset", default=None, qualified=False)
    """A physical asset."""
    material_class: MaterialClass | None = element("MaterialClass", default=None, qualified=False)
    """A material class."""
    material_definition: MaterialDefinition | None = element(
        "MaterialDefinition", default=None, qualified=False
    )
    """A material definition."""
    material_lot: MaterialLot | None = element("MaterialLot", default=None, qualified=False)
    """A material lot."""
    material_sub_lot: MaterialSubLot | None = element(
        "MaterialSubLot", default=None, qualified=False
    )
    """A material sublot."""
    process_segment: ProcessSegment | None = element(
        "ProcessSegment", default=None, qualified=False
    )
    """A process segment."""
    test_specification: TestSpecification | None = element(
        "TestSpecification", default=None, qualified=False
    )
    """A test specification."""
    test_result: TestResult | None = element("TestResult", default=None, qualified=False)
    """A test result."""
    operations_event_class: OperationsEventClass | None = element(
        "OperationsEventClass", default=None, qualified=False
    )
    """An operations event class."""
    operations_event_definition: OperationsEventDefinition | None = element(
        "OperationsEventDefinition", default=None, qualified=False
    )
    """An operations event definition."""
    operations_event: OperationsEvent | None = element(
        "OperationsEvent", default=None, qualified=False
    )
    """An operations event."""
    operations_definition: OperationsDefinition | None = element(
        "OperationsDefinition", default=None, qualified=False
    )
    """An operations definition."""
    operations_segment: OperationsSegment | None = element(
        "OperationsSegment", default=None, qualified=False
    )
    """An operations segment."""
    operations_schedule: OperationsSchedule | None = element(
        "OperationsSchedule", default=None, qualified=False
    )
    """An operations schedule."""
    operations_request: OperationsRequest | None = element(
        "OperationsRequest", default=None, qualified=False
    )
    """An operations request."""
    operations_performance: OperationsPerformance | None = element(
        "OperationsPerformance", default=None, qualified=False
    )
    """An operations performance."""
    operations_response: OperationsResponse | None = element(
        "OperationsResponse", default=None, qualified=False
    )
    """An operations response."""
    operations_capability: OperationsCapability | None = element(
        "OperationsCapability", default=None, qualified=False
    )
    """An operations capability."""
    resource_relationship_network: ResourceRelationshipNetwork | None = element(
        "ResourceRelationshipNetwork", default=None, qualified=False
    )
    """A resource relationship network."""
    resource_network_connection_type: ResourceNetworkConnectionType | None = element(
        "ResourceNetworkConnectionType", default=None, qualified=False
    )
    """A type of connection between resources."""
    work_master: WorkMaster | None = element("WorkMaster", default=None, qualified=False)
    """A work master."""
    work_directive: WorkDirective | None = element("WorkDirective", default=None, qualified=False)
    """A work directive."""
    workflow_specification: WorkflowSpecification | None = element(
        "WorkflowSpecification", default=None, qualified=False
    )
    """A workflow specification."""
    workflow_specification_node_type: WorkflowSpecificationNodeType | None = element(
        "WorkflowSpecificationNodeType", default=None, qualified=False
    )
    """A type of workflow node."""
    workflow_specification_connection_type: WorkflowSpecificationConnectionType | None = element(
        "WorkflowSpecificationConnectionType", default=None, qualified=False
    )
    """A type of workflow connection."""
    work_schedule: WorkSchedule | None = element("WorkSchedule", default=None, qualified=False)
    """A work schedule."""
    work_request: WorkRequest | None = element("WorkRequest", default=None, qualified=False)
    """A work request."""
    job_list: JobList | None = element("JobList", default=None, qualified=False)
    """A job list."""
    job_order: JobOrder | None = element("JobOrder", default=None, qualified=False)
    """A job order."""
    work_performance: WorkPerformance | None = element(
        "WorkPerformance", default=None, qualified=False
    )
    """A work performance."""
    work_response: WorkResponse | None = element("WorkResponse", default=None, qualified=False)
    """A work response."""
    job_response: JobResponse | None = element("JobResponse", default=None, qualified=False)
    """A job response."""
    job_response_list: JobResponseList | None = element(
        "JobResponseList", default=None, qualified=False
    )
    """A job response list."""
    work_capability: WorkCapability | None = element(
        "WorkCapability", default=None, qualified=False
    )
    """A work capability."""
    work_master_capability: WorkMasterCapability | None = element(
        "WorkMasterCapability", default=None, qualified=False
    )
    """A work master capability."""
    work_alert_definition: WorkAlertDefinition | None = element(
        "WorkAlertDefinition", default=None, qualified=False
    )
    """A work alert definition."""
    work_alert: WorkAlert | None = element("WorkAlert", default=None, qualified=False)
    """A work alert."""
    work_calendar: WorkCalendar | None = element("WorkCalendar", default=None, qualified=False)
    """A work calendar."""
    work_calendar_definition: WorkCalendarDefinition | None = element(
        "WorkCalendarDefinition", default=None, qualified=False
    )
    """A work calendar definition."""
    work_record: WorkRecord | None = element("WorkRecord", default=None, qualified=False)
    """A work record."""
    work_record_specification: WorkRecordSpecification | None = element(
        "WorkRecordSpecification", default=None, qualified=False
    )
    """A work record specification."""
    batch_production_record: BatchProductionRecord | None = element(
        "BatchProductionRecord", default=None, qualified=False
    )
    """A batch production record."""
    grecipe: GRecipe | None = element("GRecipe", default=None, qualified=False)
    """A general or site recipe."""
    resource_constraint: ResourceConstraint | None = element(
        "ResourceConstraint", default=None, qualified=False
    )
    """A resource constraint."""
    process_element: ProcessElement | None = element(
        "ProcessElement", default=None, qualified=False
    )
    """A process element."""


class InformationObjectTypeValue(StrEnum):
    """The values the standard gives for InformationObjectType."""

    CHANGE = "Change"
    COMMENT = "Comment"
    DATA_SET = "DataSet"
    EVENT = "Event"
    OPERATIONAL_LOCATION = "Operational Location"
    OPERATIONAL_LOCATION_CLASS = "Operational LocationClass"
    PERSONNEL_CLASS = "Personnel Class"
    PERSON = "Person"
    EQUIPMENT_CLASS = "Equipment Class"
    EQUIPMENT = "Equipment"
    PHYSICAL_ASSET_CLASS = "Physical Asset Class"
    PHYSICAL_ASSET = "Physical Asset"
    MATERIAL_CLASS = "Material Class"
    MATERIAL_DEFINITION = "Material Definition"
    MATERIAL_LOT = "Material Lot"
    MATERIAL_SUB_LOT = "Material SubLot"
    PROCESS_SEGMENT = "Process Segment"
    TEST_SPECIFICATION = "Test Specification"
    TEST_RESULT = "Test Result"
    SAMPLE = "Sample"
    PROPERTY_MEASUREMENT = "Property Measurement"
    OPERATIONS_EVENT_CLASS = "Operations Event Class"
    OPERATIONS_EVENT_DEFINITION = "Operations Event Definition"
    OPERATIONS_EVENT = "Operations Event"
    OPERATIONS_DEFINITION = "Operations Definition"
    OPERATIONS_SEGMENT = "Operations Segment"
    OPERATIONS_SCHEDULE = "Operations Schedule"
    OPERATIONS_REQUEST = "Operations Request"
    OPERATIONS_PERFORMANCE = "Operations Performance"
    OPERATIONS_RESPONSE = "Operations Response"
    OPERATIONS_CAPABILITY = "Operations Capability"
    RESOURCE_RELATIONSHIP_NETWORK = "Resource Relationship Network"
    RESOURCE_NETWORK_CONNECTION_TYPE = "Resource Network Connection Type"
    WORK_MASTER = "Work Master"
    WORK_DIRECTIVE = "Work Directive"
    WORKFLOW_SPECIFICATION = "Workflow Specification"
    WORKFLOW_SPECIFICATION_NODE_TYPE = "Workflow Specification Node Type"
    WORKFLOW_SPECIFICATION_CONNECTION_TYPE = "Workflow Specification Connection Type"
    WORK_SCHEDULE = "Work Schedule"
    WORK_REQUEST = "Work Request"
    JOB_LIST = "Job List"
    JOB_ORDER = "Job Order"
    WORK_PERFORMANCE = "Work Performance"
    WORK_RESPONSE = "Work Response"
    JOB_RESPONSE = "Job Response"
    JOB_RESPONSE_LIST = "Job Response List"
    WORK_CAPABILITY = "Work Capability"
    WORK_MASTER_CAPABILITY = "Work Master Capability"
    WORK_ALERT_DEFINITION = "Work Alert Definition"
    WORK_ALERT = "Work Alert"
    WORK_CALENDAR = "Work Calendar"
    WORK_CALENDAR_DEFINITION = "Work Calendar Definition"
    WORK_RECORD = "Work Record"
    WORK_RECORD_SPECIFICATION = "Work Record Specification"
    BATCH_PRODUCTION_RECORD = "Batch Production Record"
    CONTROL_RECIPE = "Control Recipe"
    MASTER_RECIPE = "Master Recipe"
    GRECIPE = "GRecipe"
    RECIPE_ELEMENT = "Recipe Element"
    RESOURCE_CONSTRAINT = "Resource Constraint"
    PROCESS_ELEMENT = "Process Element"
    PERSONNEL_IDENTIFICATION_MANIFEST = "Personnel Identification Manifest"
    RESOURCE_DEFINITION_MANIFEST = "Resource Definition Manifest"
    OTHER = "Other"


@record(type="InformationObjectType1Type")
class InformationObjectType1(Code):
    """The kind of information object in a record or record specification."""

    value: InformationObjectTypeValue = text(kw_only=False)


@record(element="InformationObjectType", type="InformationObjectTypeType")
class InformationObjectType(InformationObjectType1):
    """The kind of information object in a record or record specification."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""
