# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: batch production record."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from isa95kit.b2mml.base import (
    AnyElement,
    Component,
    Nil,
    attribute,
    element,
    extensions,
    record,
    text,
)
from isa95kit.b2mml.core_components import Code

if TYPE_CHECKING:
    from isa95kit.b2mml.batch_information import ControlRecipe, MasterRecipe, RecipeElement
    from isa95kit.b2mml.common import DataType, Description, QuantityValue, UnitOfMeasure, Value
    from isa95kit.b2mml.core_components import DateTime, Identifier, Name, Numeric, Text
    from isa95kit.b2mml.operations_definition import OperationsDefinition
    from isa95kit.b2mml.operations_performance import OperationsPerformance
    from isa95kit.b2mml.operations_schedule import OperationsSchedule
    from isa95kit.b2mml.work_definition import WorkDirective, WorkMaster
    from isa95kit.b2mml.work_performance import WorkPerformance
    from isa95kit.b2mml.work_schedule import WorkSchedule

__all__ = [
    "AlarmData",
    "BatchProductionRecord",
    "Change",
    "ChangeHistory",
    "Comment",
    "Comments",
    "ControlRecipeRecord",
    "ControlRecipes",
    "DataSet",
    "DataSets",
    "DataValue",
    "DelimitedDataBlock",
    "Events",
    "EventSubType",
    "EventSubType1",
    "EventSubTypeValue",
    "EventType",
    "EventType1",
    "EventTypeValue",
    "MasterRecipeRecord",
    "MasterRecipes",
    "OperationsDefinitionRecord",
    "OperationsDefinitions",
    "OperationsPerformanceRecord",
    "OperationsPerformances",
    "OperationsScheduleRecord",
    "OperationsSchedules",
    "OrderedData",
    "PersonnelIdentification",
    "PersonnelIdentificationManifest",
    "RecipeElementRecord",
    "RecipeElements",
    "RecordObjectType",
    "RecordObjectType1",
    "RecordObjectTypeValue",
    "ResourceQualifications",
    "ResourceQualificationsManifest",
    "Sample",
    "Samples",
    "SampleTest",
    "SampleTestResult",
    "SingleEvent",
    "TagSpecification",
    "TimeSpecification",
    "UserAttribute",
    "WorkDirectiveRecord",
    "WorkDirectives",
    "WorkMasterRecord",
    "WorkMasters",
    "WorkPerformanceRecord",
    "WorkPerformances",
    "WorkScheduleRecord",
    "WorkSchedules",
]


@record(element="BatchProductionRecord", type="BatchProductionRecordType")
class BatchProductionRecord(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    equipment_scope: Identifier | None = element("EquipmentScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    creation_date: DateTime | None = element("CreationDate", default=None)
    batch_id: Identifier | None = element("BatchID", default=None)
    batch_production_record_spec: Identifier | None = element(
        "BatchProductionRecordSpec", default=None
    )
    campaign_id: Identifier | None = element("CampaignID", default=None)
    change_indication: str | None = element("ChangeIndication", default=None)
    delimiter: Text | None = element("Delimiter", default=None)
    equipment_id: Identifier | None = element("EquipmentID", default=None)
    expiration_date: DateTime | None = element("ExpirationDate", default=None)
    language: Code | None = element("Language", default=None)
    last_changed_date: DateTime | None = element("LastChangedDate", default=None)
    lot_id: Identifier | None = element("LotID", default=None)
    material_definition_id: Identifier | None = element("MaterialDefinitionID", default=None)
    physical_asset_id: Identifier | None = element("PhysicalAssetID", default=None)
    record_status: Code | None = element("RecordStatus", default=None)
    version: Identifier | None = element("Version", default=None)
    change_history: ChangeHistory | None = element("ChangeHistory", default=None)
    comments: Comments | None = element("Comments", default=None)
    control_recipes: ControlRecipes | None = element("ControlRecipes", default=None)
    data_sets: DataSets | None = element("DataSets", default=None)
    events: Events | None = element("Events", default=None)
    master_recipes: MasterRecipes | None = element("MasterRecipes", default=None)
    personnel_identification: PersonnelIdentification | None = element(
        "PersonnelIdentification", default=None
    )
    operations_definitions: OperationsDefinitions | None = element(
        "OperationsDefinitions", default=None
    )
    operations_performances: OperationsPerformances | None = element(
        "OperationsPerformances", default=None
    )
    operations_schedules: OperationsSchedules | None = element("OperationsSchedules", default=None)
    recipe_elements: RecipeElements | None = element("RecipeElements", default=None)
    resource_qualifications: ResourceQualifications | None = element(
        "ResourceQualifications", default=None
    )
    samples: Samples | None = element("Samples", default=None)
    work_directives: WorkDirectives | None = element("WorkDirectives", default=None)
    work_masters: WorkMasters | None = element("WorkMasters", default=None)
    work_performances: WorkPerformances | None = element("WorkPerformances", default=None)
    work_schedules: WorkSchedules | None = element("WorkSchedules", default=None)
    batch_production_record: BatchProductionRecord | None = element(
        "BatchProductionRecord", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("BatchProductionRecord", default=())


class RecordObjectTypeValue(StrEnum):
    """The values the standard gives for RecordObjectType."""

    BATCH_PRODUCTION_RECORD = "Batch Production Record"
    CHANGE = "Change"
    COMMENT = "Comment"
    CONTROL_RECIPE = "Control Recipe"
    DATA_SET = "Data Set"
    EVENT = "Event"
    MASTER_RECIPE = "Master Recipe"
    PERSONNEL_IDENTIFICATION_MANIFEST = "Personnel Identification Manifest"
    RESOURCE_DEFINITION_MANIFEST = "Resource Definition Manifest"
    RECIPE_ELEMENT = "Recipe Element"
    SAMPLE = "Sample"
    SAMPLE_TEST = "Sample Test"
    SAMPLE_TEST_RESULT = "Sample Test Result"
    WORK_DIRECTIVE = "Work Directive"
    WORK_MASTER = "Work Master"
    WORK_PERFORMANCE = "Work Performance"
    WORK_SCHEDULE = "Work Schedule"
    OTHER = "Other"


@record(type="RecordObjectType1Type")
class RecordObjectType1(Code):
    """Declared by the release without further meaning."""

    value: RecordObjectTypeValue = text(kw_only=False)


@record(type="RecordObjectTypeType")
class RecordObjectType(RecordObjectType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="ChangeHistoryType")
class ChangeHistory(Component):
    """Declared by the release without further meaning."""

    change: tuple[Change, ...] = element("Change", default=())


@record(type="ChangeType")
class Change(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    record_reference: Identifier = element("RecordReference")
    prechange_data: tuple[Value | Nil, ...] = element("PrechangeData", nillable=True)
    reason: tuple[Text, ...] = element("Reason", default=())


@record(type="CommentsType")
class Comments(Component):
    """Declared by the release without further meaning."""

    comment: tuple[Comment, ...] = element("Comment", default=())


@record(type="CommentType")
class Comment(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    record_reference: Identifier = element("RecordReference")
    comment_text: tuple[Text, ...] = element("CommentText")
    person_id: Name | None = element("PersonID", default=None)


@record(type="DataSetsType")
class DataSets(Component):
    """Declared by the release without further meaning."""

    data_set: tuple[DataSet, ...] = element("DataSet", default=())


@record(type="DataSetType")
class DataSet(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    trend_system_reference: Identifier | None = element("TrendSystemReference", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    time_specification: TimeSpecification | None = element("TimeSpecification", default=None)
    tag_specification: tuple[TagSpecification, ...] = element("TagSpecification")
    delimited_data_block: DelimitedDataBlock | None = element("DelimitedDataBlock", default=None)
    ordered_data: tuple[OrderedData, ...] = element("OrderedData", default=())


@record(type="TimeSpecificationType")
class TimeSpecification(Component):
    """Declared by the release without further meaning."""

    relative: bool | None = element("Relative", default=None)
    offset_time: DateTime | None = element("OffsetTime", default=None)


@record(type="TagSpecificationType")
class TagSpecification(Component):
    """Declared by the release without further meaning."""

    tag_index: Numeric = element("TagIndex")
    data_type: DataType | Nil = element("DataType", nillable=True)
    unit_of_measure: UnitOfMeasure | Nil = element("UnitOfMeasure", nillable=True)
    data_source: tuple[Identifier, ...] = element("DataSource", default=())
    alias: tuple[Identifier, ...] = element("Alias", default=())
    description: tuple[Description, ...] = element("Description", default=())
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    procedural_element_reference: tuple[Identifier, ...] = element(
        "ProceduralElementReference", default=()
    )
    deadband: tuple[Value, ...] = element("Deadband", default=())
    significant_digits: tuple[Identifier, ...] = element("SignificantDigits", default=())
    data_compression: tuple[Identifier, ...] = element("DataCompression", default=())
    sampling_type: tuple[Identifier, ...] = element("SamplingType", default=())


@record(type="DelimitedDataBlockType")
class DelimitedDataBlock(Component):
    """Declared by the release without further meaning."""

    tag_delimiter: str = element("TagDelimiter")
    order_delimiter: str = element("OrderDelimiter")
    delimited_data: str = element("DelimitedData")


@record(type="OrderedDataType")
class OrderedData(Component):
    """Declared by the release without further meaning."""

    order_index: Numeric | None = element("OrderIndex", default=None)
    time_value: DateTime | None = element("TimeValue", default=None)
    data_value: tuple[DataValue, ...] = element("DataValue")


@record(type="DataValueType")
class DataValue(Component):
    """Declared by the release without further meaning."""

    tag_index: Numeric | None = element("TagIndex", default=None)
    value: tuple[str, ...] = element("Value")
    quality: Identifier | None = element("Quality", default=None)


@record(type="EventsType")
class Events(Component):
    """Declared by the release without further meaning."""

    event: tuple[SingleEvent, ...] = element("Event", default=())


@record(type="SingleEventType")
class SingleEvent(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    event_type: EventType = element("EventType")
    event_sub_type: EventSubType | Nil = element("EventSubType", nillable=True)
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    value: tuple[Value, ...] = element("Value", default=())
    previous_value: tuple[Value, ...] = element("PreviousValue", default=())
    message_text: tuple[Text, ...] = element("MessageText", default=())
    person_id: tuple[Name, ...] = element("PersonID", default=())
    computer_id: tuple[Identifier, ...] = element("ComputerID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    procedural_element_reference: tuple[Identifier, ...] = element(
        "ProceduralElementReference", default=()
    )
    category: tuple[Identifier, ...] = element("Category", default=())
    alarm_data: tuple[AlarmData, ...] = element("AlarmData", default=())
    associated_event_id: tuple[Identifier, ...] = element("AssociatedEventID", default=())
    user_attribute: tuple[UserAttribute, ...] = element("UserAttribute", default=())


class EventTypeValue(StrEnum):
    """The values the standard gives for EventType."""

    ALARM = "Alarm"
    CONTROL_RECIPE = "Control Recipe"
    EQUIPMENT = "Equipment"
    GENERAL = "General"
    MATERIAL = "Material"
    MESSAGE = "Message"
    OPERATOR = "Operator"
    PROCEDURAL_EXECUTION = "Procedural Execution"
    OTHER = "Other"


@record(type="EventType1Type")
class EventType1(Code):
    """Declared by the release without further meaning."""

    value: EventTypeValue = text(kw_only=False)


@record(type="EventTypeType")
class EventType(EventType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class EventSubTypeValue(StrEnum):
    """The values the standard gives for EventSubType."""

    ALLOCATION = "Allocation"
    APPLICATION = "Application"
    CONSUME = "Consume"
    DEALLOCATION = "Deallocation"
    EQUIPMENT = "Equipment"
    MESSAGE = "Message"
    MODE_CHANGE = "Mode Change"
    MODE_COMMAND = "Mode Command"
    MODIFICATION = "Modification"
    MOVEMENT = "Movement"
    PARAMETER_DATA = "Parameter Data"
    PROCESS = "Process"
    PROCESS_DATA = "Process Data"
    PRODUCE = "Produce"
    PROMPT = "Prompt"
    PROMPT_RESPONSE = "Prompt Response"
    PROPERTY_VALUE_CHANGE = "Property Value Change"
    RECONCILIATION = "Reconciliation"
    SECURITY = "Security"
    STATE_CHANGE = "State Change"
    STATE_COMMAND = "State Command"
    STATUS_CHANGE = "Status Change"
    SYSTEM = "System"
    TARGET_END_TIME = "Target End Time"
    TARGET_START_TIME = "Target Start Time"
    OTHER = "Other"


@record(type="EventSubType1Type")
class EventSubType1(Code):
    """Declared by the release without further meaning."""

    value: EventSubTypeValue = text(kw_only=False)


@record(type="EventSubTypeType")
class EventSubType(EventSubType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="AlarmDataType")
class AlarmData(Component):
    """Declared by the release without further meaning."""

    alarm_event: Code = element("AlarmEvent")
    alarm_type: Code = element("AlarmType")
    alarm_limit: tuple[Value, ...] = element("AlarmLimit", default=())
    priority: tuple[Identifier, ...] = element("Priority", default=())


@record(type="UserAttributeType")
class UserAttribute(Component):
    """Declared by the release without further meaning."""

    attribute_id: Code = element("AttributeID")
    description: tuple[Text, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())


@record(type="PersonnelIdentificationType")
class PersonnelIdentification(Component):
    """Declared by the release without further meaning."""

    personnel_identification_manifest: tuple[PersonnelIdentificationManifest, ...] = element(
        "PersonnelIdentificationManifest", default=()
    )


@record(type="PersonnelIdentificationManifestType")
class PersonnelIdentificationManifest(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    record_reference: Identifier = element("RecordReference")
    name: tuple[Name, ...] = element("Name")
    change_indication: str = element("ChangeIndication")
    reason: Text | None = element("Reason", default=None)


@record(type="ResourceQualificationsType")
class ResourceQualifications(Component):
    """Declared by the release without further meaning."""

    resource_qualifications_manifest: tuple[ResourceQualificationsManifest, ...] = element(
        "ResourceQualificationsManifest", default=()
    )


@record(type="ResourceQualificationsManifestType")
class ResourceQualificationsManifest(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    record_reference: Identifier = element("RecordReference")
    resource_id: Identifier = element("ResourceID")
    resource_use: Identifier = element("ResourceUse")
    resource_type: Identifier = element("ResourceType")
    qualification_status: Code = element("QualificationStatus")
    effective_time_stamp: DateTime | None = element("EffectiveTimeStamp", default=None)
    expiration_time_stamp: DateTime | None = element("ExpirationTimeStamp", default=None)


@record(type="SamplesType")
class Samples(Component):
    """Declared by the release without further meaning."""

    sample: tuple[Sample, ...] = element("Sample", default=())


@record(type="SampleType")
class Sample(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    sample_source_id: Identifier | None = element("SampleSourceID", default=None)
    sample_size: tuple[QuantityValue, ...] = element("SampleSize", default=())
    sample_type: tuple[Code, ...] = element("SampleType", default=())
    sample_pull_reason: tuple[Text, ...] = element("SamplePullReason", default=())
    sample_expiration: DateTime | None = element("SampleExpiration", default=None)
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    procedural_element_reference: tuple[Identifier, ...] = element(
        "ProceduralElementReference", default=()
    )
    sopreference: tuple[Identifier, ...] = element("SOPReference", default=())
    sample_test: tuple[SampleTest, ...] = element("SampleTest", default=())


@record(type="SampleTestType")
class SampleTest(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    test_code: Code | None = element("TestCode", default=None)
    test_name: Identifier | None = element("TestName", default=None)
    sample_test_result: tuple[SampleTestResult, ...] = element("SampleTestResult", default=())


@record(type="SampleTestResultType")
class SampleTestResult(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    test_disposition: Identifier | None = element("TestDisposition", default=None)
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    analysis_used: tuple[Code, ...] = element("AnalysisUsed", default=())
    expiration: DateTime | None = element("Expiration", default=None)
    results: tuple[Value, ...] = element("Results", default=())
    expected_results: tuple[Value, ...] = element("ExpectedResults", default=())


@record(type="ControlRecipesType")
class ControlRecipes(Component):
    """Declared by the release without further meaning."""

    control_recipe_record: tuple[ControlRecipeRecord, ...] = element(
        "ControlRecipeRecord", default=()
    )


@record(type="ControlRecipeRecordType")
class ControlRecipeRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    control_recipe: ControlRecipe = element("ControlRecipe")


@record(type="MasterRecipesType")
class MasterRecipes(Component):
    """Declared by the release without further meaning."""

    master_recipe_record: tuple[MasterRecipeRecord, ...] = element("MasterRecipeRecord", default=())


@record(type="MasterRecipeRecordType")
class MasterRecipeRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    master_recipe: MasterRecipe = element("MasterRecipe")


@record(type="RecipeElementsType")
class RecipeElements(Component):
    """Declared by the release without further meaning."""

    recipe_element_record: tuple[RecipeElementRecord, ...] = element(
        "RecipeElementRecord", default=()
    )


@record(type="RecipeElementRecordType")
class RecipeElementRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    recipe_element_type: RecipeElement = element("RecipeElementType")


@record(type="OperationsPerformancesType")
class OperationsPerformances(Component):
    """Declared by the release without further meaning."""

    operations_performance_record: tuple[OperationsPerformanceRecord, ...] = element(
        "OperationsPerformanceRecord", default=()
    )


@record(type="OperationsPerformanceRecordType")
class OperationsPerformanceRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    operations_performance: OperationsPerformance = element("OperationsPerformance")


@record(type="OperationsSchedulesType")
class OperationsSchedules(Component):
    """Declared by the release without further meaning."""

    operations_schedule_record: tuple[OperationsScheduleRecord, ...] = element(
        "OperationsScheduleRecord", default=()
    )


@record(type="OperationsScheduleRecordType")
class OperationsScheduleRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    operations_schedule: OperationsSchedule = element("OperationsSchedule")


@record(type="OperationsDefinitionsType")
class OperationsDefinitions(Component):
    """Declared by the release without further meaning."""

    operations_definition_record: tuple[OperationsDefinitionRecord, ...] = element(
        "OperationsDefinitionRecord", default=()
    )


@record(type="OperationsDefinitionRecordType")
class OperationsDefinitionRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    operations_definition: OperationsDefinition = element("OperationsDefinition")


@record(type="WorkPerformancesType")
class WorkPerformances(Component):
    """Declared by the release without further meaning."""

    work_performance_record: tuple[WorkPerformanceRecord, ...] = element(
        "WorkPerformanceRecord", default=()
    )


@record(type="WorkPerformanceRecordType")
class WorkPerformanceRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    work_performance: WorkPerformance = element("WorkPerformance")


@record(type="WorkSchedulesType")
class WorkSchedules(Component):
    """Declared by the release without further meaning."""

    work_schedule_record: tuple[WorkScheduleRecord, ...] = element("WorkScheduleRecord", default=())


@record(type="WorkScheduleRecordType")
class WorkScheduleRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    work_schedule: WorkSchedule = element("WorkSchedule")


@record(type="WorkMastersType")
class WorkMasters(Component):
    """Declared by the release without further meaning."""

    work_master_record: tuple[WorkMasterRecord, ...] = element("WorkMasterRecord", default=())


@record(type="WorkMasterRecordType")
class WorkMasterRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    work_master: WorkMaster = element("WorkMaster")


@record(type="WorkDirectivesType")
class WorkDirectives(Component):
    """Declared by the release without further meaning."""

    work_directiver_record: tuple[WorkDirectiveRecord, ...] = element(
        "WorkDirectiverRecord", default=()
    )


@record(type="WorkDirectiveRecordType")
class WorkDirectiveRecord(Component):
    """Declared by the release without further meaning."""

    entry_id: Identifier = element("EntryID")
    object_type: RecordObjectType = element("ObjectType")
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    external_reference: Identifier | None = element("ExternalReference", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    work_directive: WorkDirective = element("WorkDirective")
