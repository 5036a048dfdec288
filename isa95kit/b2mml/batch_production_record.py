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
    "EventSubType",
    "EventSubType1",
    "EventSubTypeValue",
    "EventType",
    "EventType1",
    "EventTypeValue",
    "Events",
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
    "SampleTest",
    "SampleTestResult",
    "Samples",
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
    """The record of the making of one batch, with everything that was planned, done, changed
    and signed.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_scope: Identifier | None = element("EquipmentScope", default=None)
    """Identifies the equipment that the record is about."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    creation_date: DateTime | None = element("CreationDate", default=None)
    """When the record was made."""
    batch_id: Identifier | None = element("BatchID", default=None)
    """Identifies the batch."""
    batch_production_record_spec: Identifier | None = element(
        "BatchProductionRecordSpec", default=None
    )
    """Identifies the specification that the record follows."""
    campaign_id: Identifier | None = element("CampaignID", default=None)
    """Identifies the campaign that the batch belongs to."""
    change_indication: str | None = element("ChangeIndication", default=None)
    """Says whether or how the record was changed."""
    delimiter: Text | None = element("Delimiter", default=None)
    """The delimiter used in lists of text."""
    equipment_id: Identifier | None = element("EquipmentID", default=None)
    """Identifies a piece of equipment."""
    expiration_date: DateTime | None = element("ExpirationDate", default=None)
    """Until when the record has to be kept or is valid."""
    language: Code | None = element("Language", default=None)
    """The language of the record."""
    last_changed_date: DateTime | None = element("LastChangedDate", default=None)
    """When the record was last changed."""
    lot_id: Identifier | None = element("LotID", default=None)
    """Identifies the lot that was made."""
    material_definition_id: Identifier | None = element("MaterialDefinitionID", default=None)
    """Identifies the material that was made."""
    physical_asset_id: Identifier | None = element("PhysicalAssetID", default=None)
    """Identifies a physical asset."""
    record_status: Code | None = element("RecordStatus", default=None)
    """The status of the record, in codes both sides agree on."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    change_history: ChangeHistory | None = element("ChangeHistory", default=None)
    """The changes made to entries of the record."""
    comments: Comments | None = element("Comments", default=None)
    """The comments."""
    control_recipes: ControlRecipes | None = element("ControlRecipes", default=None)
    """The control recipes."""
    data_sets: DataSets | None = element("DataSets", default=None)
    """The time series data."""
    events: Events | None = element("Events", default=None)
    """The events."""
    master_recipes: MasterRecipes | None = element("MasterRecipes", default=None)
    """The master recipes."""
    personnel_identification: PersonnelIdentification | None = element(
        "PersonnelIdentification", default=None
    )
    """Who took part in or signed the record."""
    operations_definitions: OperationsDefinitions | None = element(
        "OperationsDefinitions", default=None
    )
    """The operations definitions."""
    operations_performances: OperationsPerformances | None = element(
        "OperationsPerformances", default=None
    )
    """The operations performances."""
    operations_schedules: OperationsSchedules | None = element("OperationsSchedules", default=None)
    """The operations schedules."""
    recipe_elements: RecipeElements | None = element("RecipeElements", default=None)
    """The recipe elements."""
    resource_qualifications: ResourceQualifications | None = element(
        "ResourceQualifications", default=None
    )
    """The qualifications of the resources used."""
    samples: Samples | None = element("Samples", default=None)
    """The samples taken."""
    work_directives: WorkDirectives | None = element("WorkDirectives", default=None)
    """The work directives."""
    work_masters: WorkMasters | None = element("WorkMasters", default=None)
    """The work masters."""
    work_performances: WorkPerformances | None = element("WorkPerformances", default=None)
    """The work performances."""
    work_schedules: WorkSchedules | None = element("WorkSchedules", default=None)
    """The work schedules."""
    batch_production_record: BatchProductionRecord | None = element(
        "BatchProductionRecord", default=None
    )
    """A batch production record inside this one."""
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
    """The kind of an entry in a batch production record."""

    value: RecordObjectTypeValue = text(kw_only=False)


@record(type="RecordObjectTypeType")
class RecordObjectType(RecordObjectType1):
    """The kind of an entry in a batch production record."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="ChangeHistoryType")
class ChangeHistory(Component):
    """The changes made to the entries of a batch production record."""

    change: tuple[Change, ...] = element("Change", default=())
    """One change."""


@record(type="ChangeType")
class Change(Component):
    """One change of a record entry, with the data before it and the reason."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    record_reference: Identifier = element("RecordReference")
    """Identifies the entry that this one speaks of."""
    prechange_data: tuple[Value | Nil, ...] = element("PrechangeData", nillable=True)
    """The data before the change."""
    reason: tuple[Text, ...] = element("Reason", default=())
    """Why the data was changed."""


@record(type="CommentsType")
class Comments(Component):
    """The comments in a batch production record."""

    comment: tuple[Comment, ...] = element("Comment", default=())
    """One comment."""


@record(type="CommentType")
class Comment(Component):
    """A remark on an entry of a batch production record, with its writer."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    record_reference: Identifier = element("RecordReference")
    """Identifies the entry that this one speaks of."""
    comment_text: tuple[Text, ...] = element("CommentText")
    """The comment in words."""
    person_id: Name | None = element("PersonID", default=None)
    """The name of the writer."""


@record(type="DataSetsType")
class DataSets(Component):
    """The sets of time series data in a batch production record."""

    data_set: tuple[DataSet, ...] = element("DataSet", default=())
    """One set of time series data."""


@record(type="DataSetType")
class DataSet(Component):
    """A set of time series data, with the tags it holds and their values."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    trend_system_reference: Identifier | None = element("TrendSystemReference", default=None)
    """Identifies the data in the system that keeps it."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    time_specification: TimeSpecification | None = element("TimeSpecification", default=None)
    """Whether the times are absolute or relative."""
    tag_specification: tuple[TagSpecification, ...] = element("TagSpecification")
    """Describes one tag of the data set."""
    delimited_data_block: DelimitedDataBlock | None = element("DelimitedDataBlock", default=None)
    """The values as one block of text."""
    ordered_data: tuple[OrderedData, ...] = element("OrderedData", default=())
    """The values at one time or index."""


@record(type="TimeSpecificationType")
class TimeSpecification(Component):
    """Says whether the times in a data set are absolute or relative to a start."""

    relative: bool | None = element("Relative", default=None)
    """Whether the times are relative to the offset time."""
    offset_time: DateTime | None = element("OffsetTime", default=None)
    """The time that relative times count from."""


@record(type="TagSpecificationType")
class TagSpecification(Component):
    """Describes one tag of a data set, with its data type, unit, source and sampling."""

    tag_index: Numeric = element("TagIndex")
    """The number of the tag within the data set."""
    data_type: DataType | Nil = element("DataType", nillable=True)
    """How the text of the value is to be read."""
    unit_of_measure: UnitOfMeasure | Nil = element("UnitOfMeasure", nillable=True)
    """The unit, preferably a code of UN/ECE Recommendation 20."""
    data_source: tuple[Identifier, ...] = element("DataSource", default=())
    """Identifies where the tag's data comes from."""
    alias: tuple[Identifier, ...] = element("Alias", default=())
    """Another name of the tag."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    procedural_element_reference: tuple[Identifier, ...] = element(
        "ProceduralElementReference", default=()
    )
    """Identifies the procedural element that was active."""
    deadband: tuple[Value, ...] = element("Deadband", default=())
    """By how much a value has to change to be kept."""
    significant_digits: tuple[Identifier, ...] = element("SignificantDigits", default=())
    """How many digits of the values are significant."""
    data_compression: tuple[Identifier, ...] = element("DataCompression", default=())
    """How the values were compressed."""
    sampling_type: tuple[Identifier, ...] = element("SamplingType", default=())
    """How the values were sampled."""


@record(type="DelimitedDataBlockType")
class DelimitedDataBlock(Component):
    """The values of a data set as one block of text with delimiters."""

    tag_delimiter: str = element("TagDelimiter")
    """The sign between the values of two tags."""
    order_delimiter: str = element("OrderDelimiter")
    """The sign between the values of two times."""
    delimited_data: str = element("DelimitedData")
    """The block of values."""


@record(type="OrderedDataType")
class OrderedData(Component):
    """The values of a data set at one time or index."""

    order_index: Numeric | None = element("OrderIndex", default=None)
    """The number of the values in order."""
    time_value: DateTime | None = element("TimeValue", default=None)
    """The time of the values."""
    data_value: tuple[DataValue, ...] = element("DataValue")
    """The values of one tag."""


@record(type="DataValueType")
class DataValue(Component):
    """The values of one tag at one time or index, with their quality."""

    tag_index: Numeric | None = element("TagIndex", default=None)
    """The number of the tag within the data set."""
    value: tuple[str, ...] = element("Value")
    """The value as text."""
    quality: Identifier | None = element("Quality", default=None)
    """The quality of the values."""


@record(type="EventsType")
class Events(Component):
    """The events in a batch production record."""

    event: tuple[SingleEvent, ...] = element("Event", default=())
    """One event."""


@record(type="SingleEventType")
class SingleEvent(Component):
    """One event during a batch, with the equipment, persons and values concerned."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    event_type: EventType = element("EventType")
    """The kind of the event."""
    event_sub_type: EventSubType | Nil = element("EventSubType", nillable=True)
    """The finer kind of the event."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    previous_value: tuple[Value, ...] = element("PreviousValue", default=())
    """The value before the event."""
    message_text: tuple[Text, ...] = element("MessageText", default=())
    """The message in words."""
    person_id: tuple[Name, ...] = element("PersonID", default=())
    """The name of a person who took part in the event."""
    computer_id: tuple[Identifier, ...] = element("ComputerID", default=())
    """Identifies the computer at which the event arose."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    procedural_element_reference: tuple[Identifier, ...] = element(
        "ProceduralElementReference", default=()
    )
    """Identifies the procedural element that was active."""
    category: tuple[Identifier, ...] = element("Category", default=())
    """A category that both sides agree on."""
    alarm_data: tuple[AlarmData, ...] = element("AlarmData", default=())
    """The alarm behind the event."""
    associated_event_id: tuple[Identifier, ...] = element("AssociatedEventID", default=())
    """Identifies an event that belongs to this one."""
    user_attribute: tuple[UserAttribute, ...] = element("UserAttribute", default=())
    """An attribute that the user defined."""


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
    """The kind of an event during a batch, such as an alarm or an operator action."""

    value: EventTypeValue = text(kw_only=False)


@record(type="EventTypeType")
class EventType(EventType1):
    """The kind of an event during a batch, such as an alarm or an operator action."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


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
    """The finer kind of an event during a batch, such as a mode change or a state command."""

    value: EventSubTypeValue = text(kw_only=False)


@record(type="EventSubTypeType")
class EventSubType(EventSubType1):
    """The finer kind of an event during a batch, such as a mode change or a state command."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="AlarmDataType")
class AlarmData(Component):
    """What is known of the alarm behind an event."""

    alarm_event: Code = element("AlarmEvent")
    """What happened to the alarm, such as detected or cleared."""
    alarm_type: Code = element("AlarmType")
    """The kind of the alarm."""
    alarm_limit: tuple[Value, ...] = element("AlarmLimit", default=())
    """The limit that was passed."""
    priority: tuple[Identifier, ...] = element("Priority", default=())
    """How urgent the alarm is."""


@record(type="UserAttributeType")
class UserAttribute(Component):
    """An attribute of an event that the user defined."""

    attribute_id: Code = element("AttributeID")
    """Identifies the attribute."""
    description: tuple[Text, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """


@record(type="PersonnelIdentificationType")
class PersonnelIdentification(Component):
    """The persons who took part in or signed a batch production record."""

    personnel_identification_manifest: tuple[PersonnelIdentificationManifest, ...] = element(
        "PersonnelIdentificationManifest", default=()
    )
    """Who did or signed what."""


@record(type="PersonnelIdentificationManifestType")
class PersonnelIdentificationManifest(Component):
    """Says who did or signed what in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    record_reference: Identifier = element("RecordReference")
    """Identifies the entry that this one speaks of."""
    name: tuple[Name, ...] = element("Name")
    """The name of the person who signed."""
    change_indication: str = element("ChangeIndication")
    """Says what the person changed."""
    reason: Text | None = element("Reason", default=None)
    """Why the person signed."""


@record(type="ResourceQualificationsType")
class ResourceQualifications(Component):
    """The qualifications of the resources used for a batch."""

    resource_qualifications_manifest: tuple[ResourceQualificationsManifest, ...] = element(
        "ResourceQualificationsManifest", default=()
    )
    """The qualification of one resource."""


@record(type="ResourceQualificationsManifestType")
class ResourceQualificationsManifest(Component):
    """Says that a resource was qualified for its use in a batch, and for how long."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    record_reference: Identifier = element("RecordReference")
    """Identifies the entry that this one speaks of."""
    resource_id: Identifier = element("ResourceID")
    """Identifies the resource."""
    resource_use: Identifier = element("ResourceUse")
    """What the resource was used for."""
    resource_type: Identifier = element("ResourceType")
    """The kind of the resource."""
    qualification_status: Code = element("QualificationStatus")
    """The status of the qualification."""
    effective_time_stamp: DateTime | None = element("EffectiveTimeStamp", default=None)
    """When it took effect."""
    expiration_time_stamp: DateTime | None = element("ExpirationTimeStamp", default=None)
    """Until when the qualification is valid."""


@record(type="SamplesType")
class Samples(Component):
    """The samples taken during a batch."""

    sample: tuple[Sample, ...] = element("Sample", default=())
    """One sample."""


@record(type="SampleType")
class Sample(Component):
    """One sample, with its size, reason, place and tests."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    sample_source_id: Identifier | None = element("SampleSourceID", default=None)
    """Identifies where the sample was taken from."""
    sample_size: tuple[QuantityValue, ...] = element("SampleSize", default=())
    """How much was taken."""
    sample_type: tuple[Code, ...] = element("SampleType", default=())
    """The kind of the sample."""
    sample_pull_reason: tuple[Text, ...] = element("SamplePullReason", default=())
    """Why the sample was taken."""
    sample_expiration: DateTime | None = element("SampleExpiration", default=None)
    """Until when the sample may be used."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    procedural_element_reference: tuple[Identifier, ...] = element(
        "ProceduralElementReference", default=()
    )
    """Identifies the procedural element that was active."""
    sopreference: tuple[Identifier, ...] = element("SOPReference", default=())
    """Identifies the standard operating procedure that was followed."""
    sample_test: tuple[SampleTest, ...] = element("SampleTest", default=())
    """A test made on the sample."""


@record(type="SampleTestType")
class SampleTest(Component):
    """One test made on a sample."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    test_code: Code | None = element("TestCode", default=None)
    """The code of the test."""
    test_name: Identifier | None = element("TestName", default=None)
    """The name of the test."""
    sample_test_result: tuple[SampleTestResult, ...] = element("SampleTestResult", default=())
    """The result of the test."""


@record(type="SampleTestResultType")
class SampleTestResult(Component):
    """The result of a test on a sample, beside the result expected."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    test_disposition: Identifier | None = element("TestDisposition", default=None)
    """What follows from the result."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    analysis_used: tuple[Code, ...] = element("AnalysisUsed", default=())
    """The method of analysis that was used."""
    expiration: DateTime | None = element("Expiration", default=None)
    """Until when the result or sample is valid."""
    results: tuple[Value, ...] = element("Results", default=())
    """The values found."""
    expected_results: tuple[Value, ...] = element("ExpectedResults", default=())
    """The values expected."""


@record(type="ControlRecipesType")
class ControlRecipes(Component):
    """The control recipes in a batch production record."""

    control_recipe_record: tuple[ControlRecipeRecord, ...] = element(
        "ControlRecipeRecord", default=()
    )
    """A control recipe in the record."""


@record(type="ControlRecipeRecordType")
class ControlRecipeRecord(Component):
    """A control recipe kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    control_recipe: ControlRecipe = element("ControlRecipe")
    """A control recipe."""


@record(type="MasterRecipesType")
class MasterRecipes(Component):
    """The master recipes in a batch production record."""

    master_recipe_record: tuple[MasterRecipeRecord, ...] = element("MasterRecipeRecord", default=())
    """A master recipe in the record."""


@record(type="MasterRecipeRecordType")
class MasterRecipeRecord(Component):
    """A master recipe kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    master_recipe: MasterRecipe = element("MasterRecipe")
    """A master recipe."""


@record(type="RecipeElementsType")
class RecipeElements(Component):
    """The recipe elements in a batch production record."""

    recipe_element_record: tuple[RecipeElementRecord, ...] = element(
        "RecipeElementRecord", default=()
    )
    """A recipe element in the record."""


@record(type="RecipeElementRecordType")
class RecipeElementRecord(Component):
    """A recipe element kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    recipe_element_type: RecipeElement = element("RecipeElementType")
    """The recipe element itself."""


@record(type="OperationsPerformancesType")
class OperationsPerformances(Component):
    """The operations performances in a batch production record."""

    operations_performance_record: tuple[OperationsPerformanceRecord, ...] = element(
        "OperationsPerformanceRecord", default=()
    )
    """An operations performance in the record."""


@record(type="OperationsPerformanceRecordType")
class OperationsPerformanceRecord(Component):
    """An operations performance kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    operations_performance: OperationsPerformance = element("OperationsPerformance")
    """An operations performance."""


@record(type="OperationsSchedulesType")
class OperationsSchedules(Component):
    """The operations schedules in a batch production record."""

    operations_schedule_record: tuple[OperationsScheduleRecord, ...] = element(
        "OperationsScheduleRecord", default=()
    )
    """An operations schedule in the record."""


@record(type="OperationsScheduleRecordType")
class OperationsScheduleRecord(Component):
    """An operations schedule kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    operations_schedule: OperationsSchedule = element("OperationsSchedule")
    """An operations schedule."""


@record(type="OperationsDefinitionsType")
class OperationsDefinitions(Component):
    """The operations definitions in a batch production record."""

    operations_definition_record: tuple[OperationsDefinitionRecord, ...] = element(
        "OperationsDefinitionRecord", default=()
    )
    """An operations definition in the record."""


@record(type="OperationsDefinitionRecordType")
class OperationsDefinitionRecord(Component):
    """An operations definition kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    operations_definition: OperationsDefinition = element("OperationsDefinition")
    """An operations definition."""


@record(type="WorkPerformancesType")
class WorkPerformances(Component):
    """The work performances in a batch production record."""

    work_performance_record: tuple[WorkPerformanceRecord, ...] = element(
        "WorkPerformanceRecord", default=()
    )
    """A work performance in the record."""


@record(type="WorkPerformanceRecordType")
class WorkPerformanceRecord(Component):
    """A work performance kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    work_performance: WorkPerformance = element("WorkPerformance")
    """A work performance."""


@record(type="WorkSchedulesType")
class WorkSchedules(Component):
    """The work schedules in a batch production record."""

    work_schedule_record: tuple[WorkScheduleRecord, ...] = element("WorkScheduleRecord", default=())
    """A work schedule in the record."""


@record(type="WorkScheduleRecordType")
class WorkScheduleRecord(Component):
    """A work schedule kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    work_schedule: WorkSchedule = element("WorkSchedule")
    """A work schedule."""


@record(type="WorkMastersType")
class WorkMasters(Component):
    """The work masters in a batch production record."""

    work_master_record: tuple[WorkMasterRecord, ...] = element("WorkMasterRecord", default=())
    """A work master in the record."""


@record(type="WorkMasterRecordType")
class WorkMasterRecord(Component):
    """A work master kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    work_master: WorkMaster = element("WorkMaster")
    """A work master."""


@record(type="WorkDirectivesType")
class WorkDirectives(Component):
    """The work directives in a batch production record."""

    work_directiver_record: tuple[WorkDirectiveRecord, ...] = element(
        "WorkDirectiverRecord", default=()
    )
    """A work directive in the record."""


@record(type="WorkDirectiveRecordType")
class WorkDirectiveRecord(Component):
    """A work directive kept in a batch production record."""

    entry_id: Identifier = element("EntryID")
    """Identifies the entry within the record."""
    object_type: RecordObjectType = element("ObjectType")
    """The kind of the entry."""
    time_stamp: DateTime | None = element("TimeStamp", default=None)
    """When it happened."""
    external_reference: Identifier | None = element("ExternalReference", default=None)
    """Identifies the entry in another system."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    work_directive: WorkDirective = element("WorkDirective")
    """A work directive."""
