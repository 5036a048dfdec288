# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: common."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from isa95kit.b2mml.base import (
    Alternative,
    AnyElement,
    Component,
    DurationText,
    GenericText,
    Nil,
    alternatives,
    attribute,
    content,
    element,
    extensions,
    record,
    text,
)
from isa95kit.b2mml.core_components import Code, Identifier, Numeric, Text

if TYPE_CHECKING:
    from isa95kit.b2mml.core_components import DateTime
    from isa95kit.b2mml.information_object import InformationObject, InformationObjectType

__all__ = [
    "AnyGenericValue",
    "AssemblyRelationship",
    "AssemblyRelationship1",
    "AssemblyRelationshipValue",
    "AssemblyType",
    "AssemblyType1",
    "AssemblyTypeValue",
    "CapabilityType",
    "CapabilityType1",
    "CapabilityTypeValue",
    "Cause",
    "ClassPropertyType",
    "ClassPropertyTypeValue",
    "ConfidenceFactor",
    "DataType",
    "DataType1",
    "DataTypeValue",
    "DefinitionType",
    "DefinitionTypeValue",
    "Dependency",
    "Dependency1",
    "DependencyValue",
    "Description",
    "Disposition",
    "Disposition1",
    "DispositionValue",
    "Duration",
    "EnterpriseFunction",
    "EnterpriseFunction1",
    "EnterpriseFunctionValue",
    "EquipmentAssetMapping",
    "EquipmentLevel",
    "EquipmentLevel1",
    "EquipmentLevelValue",
    "EquipmentUse",
    "HierarchyScope",
    "JobOrderCommand",
    "JobOrderCommand1",
    "JobOrderCommandRule",
    "JobOrderCommandValue",
    "JobOrderDispatchStatus",
    "JobOrderDispatchStatus1",
    "JobOrderDispatchStatusValue",
    "MOMFunction",
    "MOMFunction1",
    "MOMFunctionValue",
    "MaterialUse",
    "MaterialUse1",
    "MaterialUseValue",
    "OpEquipmentCapability",
    "OpEquipmentCapabilityProperty",
    "OpEquipmentRequirement",
    "OpEquipmentRequirementProperty",
    "OpEquipmentSpecification",
    "OpEquipmentSpecificationProperty",
    "OpMaterialCapability",
    "OpMaterialCapabilityProperty",
    "OpMaterialRequirement",
    "OpMaterialRequirementProperty",
    "OpMaterialSpecification",
    "OpMaterialSpecificationProperty",
    "OpPersonnelCapability",
    "OpPersonnelCapabilityProperty",
    "OpPersonnelRequirement",
    "OpPersonnelRequirementProperty",
    "OpPersonnelSpecification",
    "OpPersonnelSpecificationProperty",
    "OpPhysicalAssetCapability",
    "OpPhysicalAssetCapabilityProperty",
    "OpPhysicalAssetRequirement",
    "OpPhysicalAssetRequirementProperty",
    "OpPhysicalAssetSpecification",
    "OpPhysicalAssetSpecificationProperty",
    "OperationsEventExtension",
    "OperationsEventExtension1",
    "OperationsEventExtensionValue",
    "OperationsEventLevel",
    "OperationsEventLevel1",
    "OperationsEventLevelValue",
    "OperationsEventType",
    "OperationsEventType1",
    "OperationsEventTypeValue",
    "OperationsRecordAction",
    "OperationsRecordAction1",
    "OperationsRecordActionValue",
    "OperationsRecordEntryTemplate",
    "OperationsRecordSpecTemplate",
    "OperationsRecordTemplate",
    "OperationsType",
    "OperationsType1",
    "OperationsTypeValue",
    "Parameter",
    "PersonName",
    "PersonnelUse",
    "PhysicalAssetUse",
    "Priority",
    "QuantityString",
    "QuantityValue",
    "Reason",
    "RelationshipForm",
    "RelationshipForm1",
    "RelationshipFormValue",
    "RelationshipType",
    "RelationshipType1",
    "RelationshipTypeValue",
    "RequestState",
    "RequestState1",
    "RequestStateValue",
    "RequiredByRequestedSegmentResponse",
    "RequiredByRequestedSegmentResponse1",
    "RequiredByRequestedSegmentResponseValue",
    "ResourceLocation",
    "ResourceLocationType",
    "ResourceLocationType1",
    "ResourceLocationTypeValue",
    "ResourceReferenceType",
    "ResourceReferenceType1",
    "ResourceReferenceTypeValue",
    "ResponseState",
    "ResponseState1",
    "ResponseStateValue",
    "SegmentDependency",
    "SpatialDefinition",
    "SpatialDefinitionFormat",
    "SpatialDefinitionFormat1",
    "SpatialDefinitionFormatValue",
    "Status",
    "TransAcknowledge",
    "TransActionCriteria",
    "TransApplicationArea",
    "TransCancel",
    "TransChange",
    "TransChangeStatus",
    "TransConfirm",
    "TransConfirmationCode",
    "TransConfirmationCodeValue",
    "TransExpression",
    "TransExpression1",
    "TransGet",
    "TransProcess",
    "TransReceiver",
    "TransRespond",
    "TransResponseCode",
    "TransResponseCriteria",
    "TransSender",
    "TransShow",
    "TransSignature",
    "TransStateChange",
    "TransSync",
    "TransUserArea",
    "UnitOfMeasure",
    "Value",
    "ValueString",
    "WorkType",
    "WorkType1",
    "WorkTypeValue",
]


@record(type="AnyGenericValueType")
class AnyGenericValue(GenericText, Component):
    """The text of a value of any data type, with all attributes that any core component may
    carry.
    """

    value: str = text(kw_only=False)
    currency_id: str | None = attribute("currencyID", default=None)
    """The currency as a code of ISO 4217, such as EUR."""
    currency_code_list_version_id: str | None = attribute("currencyCodeListVersionID", default=None)
    """The version of the currency code list."""
    encoding_code: str | None = attribute("encodingCode", default=None)
    """How the data is encoded."""
    format: str | None = attribute("format", default=None)
    """The format in which the text is written."""
    character_set_code: str | None = attribute("characterSetCode", default=None)
    """The character set of the data, where it is text."""
    list_id: str | None = attribute("listID", default=None)
    """Identifies the code list that the value is taken from."""
    list_agency_id: str | None = attribute("listAgencyID", default=None)
    """Identifies the agency that keeps the code list."""
    list_agency_name: str | None = attribute("listAgencyName", default=None)
    """The name of the agency that keeps the code list."""
    list_name: str | None = attribute("listName", default=None)
    """The name of the code list."""
    list_version_id: str | None = attribute("listVersionID", default=None)
    """The version of the code list."""
    language_id: str | None = attribute("languageID", default=None)
    """The language of the text, as in en or de-AT."""
    language_locale_id: str | None = attribute("languageLocaleID", default=None)
    """The locale of the language."""
    list_uri: str | None = attribute("listURI", default=None)
    """Where the code list can be found."""
    list_schema_uri: str | None = attribute("listSchemaURI", default=None)
    """Where the schema of the code list can be found."""
    mime_code: str | None = attribute("mimeCode", default=None)
    """The media type of the data, such as image/png."""
    name: str | None = attribute("name", default=None)
    """The code's meaning in words."""
    schema_id: str | None = attribute("schemaID", default=None)
    """Identifies the identification scheme."""
    schema_name: str | None = attribute("schemaName", default=None)
    """The name of the identification scheme."""
    schema_agency_id: str | None = attribute("schemaAgencyID", default=None)
    """Identifies the agency that keeps the identification scheme."""
    schema_agency_name: str | None = attribute("schemaAgencyName", default=None)
    """The name of the agency that keeps the identification scheme."""
    schema_version_id: str | None = attribute("schemaVersionID", default=None)
    """The version of the identification scheme."""
    schema_data_uri: str | None = attribute("schemaDataURI", default=None)
    """Where the data of the identification scheme can be found."""
    schema_uri: str | None = attribute("schemaURI", default=None)
    """Where the identification scheme can be found."""
    unit_code: str | None = attribute("unitCode", default=None)
    """The unit of measure, preferably a code of UN/ECE Recommendation 20."""
    unit_code_list_id: str | None = attribute("unitCodeListID", default=None)
    """Identifies the list of units."""
    unit_code_list_agency_id: str | None = attribute("unitCodeListAgencyID", default=None)
    """Identifies the agency that keeps the list of units."""
    unit_code_list_agency_name: str | None = attribute("unitCodeListAgencyName", default=None)
    """The name of the agency that keeps the list of units."""
    unit_code_list_version_id: str | None = attribute("unitCodeListVersionID", default=None)
    """The version of the list of units."""
    filename: str | None = attribute("filename", default=None)
    """The name of the file that the data comes from."""
    uri: str | None = attribute("uri", default=None)
    """Where the data can be found."""


class AssemblyRelationshipValue(StrEnum):
    """The values the standard gives for AssemblyRelationship."""

    PERMANENT = "Permanent"
    TRANSIENT = "Transient"
    OTHER = "Other"


@record(type="AssemblyRelationship1Type")
class AssemblyRelationship1(Code):
    """Says whether an assembly stays together for good or only for a time."""

    value: AssemblyRelationshipValue = text(kw_only=False)


@record(type="AssemblyRelationshipType")
class AssemblyRelationship(AssemblyRelationship1):
    """Says whether an assembly stays together for good or only for a time."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class AssemblyTypeValue(StrEnum):
    """The values the standard gives for AssemblyType."""

    PHYSICAL = "Physical"
    LOGICAL = "Logical"
    OTHER = "Other"


@record(type="AssemblyType1Type")
class AssemblyType1(Code):
    """Says whether the parts of an assembly are joined physically or only belong together
    logically.
    """

    value: AssemblyTypeValue = text(kw_only=False)


@record(type="AssemblyTypeType")
class AssemblyType(AssemblyType1):
    """Says whether the parts of an assembly are joined physically or only belong together
    logically.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class CapabilityTypeValue(StrEnum):
    """The values the standard gives for CapabilityType."""

    USED = "Used"
    UNUSED = "Unused"
    TOTAL = "Total"
    COMMITTED = "Committed"
    AVAILABLE = "Available"
    UNATTAINABLE = "Unattainable"
    OTHER = "Other"


@record(type="CapabilityType1Type")
class CapabilityType1(Code):
    """Says how capacity is committed or free, for example used, committed, available or
    unattainable.
    """

    value: CapabilityTypeValue = text(kw_only=False)


@record(type="CapabilityTypeType")
class CapabilityType(CapabilityType1):
    """Says how capacity is committed or free, for example used, committed, available or
    unattainable.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="CauseType")
class Cause(Code):
    """The cause of an event or a condition."""


class ClassPropertyTypeValue(StrEnum):
    """The values the standard gives for ClassPropertyType."""

    CLASS_TYPE = "ClassType"
    INSTANCE_TYPE = "InstanceType"
    DEFAULT_TYPE = "DefaultType"
    OTHER = "Other"


@record(type="ClassPropertyTypeType")
class ClassPropertyType(Code):
    """Says whether a property speaks of the class itself, of its instances, or gives their
    default value.
    """

    value: ClassPropertyTypeValue = text(kw_only=False)


@record(type="ConfidenceFactorType")
class ConfidenceFactor(Identifier):
    """How certain a stated capability is, as a number or a word both sides agree on."""


class DataTypeValue(StrEnum):
    """The values the standard gives for DataType."""

    AMOUNT = "Amount"
    BINARY_OBJECT = "BinaryObject"
    CODE = "Code"
    DATE_TIME = "DateTime"
    IDENTIFIER = "Identifier"
    INDICATOR = "Indicator"
    MEASURE = "Measure"
    NUMERIC = "Numeric"
    QUANTITY = "Quantity"
    TEXT = "Text"
    STRING = "string"
    BYTE = "byte"
    UNSIGNED_BYTE = "unsignedByte"
    BINARY = "binary"
    INTEGER = "integer"
    POSITIVE_INTEGER = "positiveInteger"
    NEGATIVE_INTEGER = "negativeInteger"
    NON_NEGATIVE_INTEGER = "nonNegativeInteger"
    NON_POSITIVE_INTEGER = "nonPositiveInteger"
    INT = "int"
    UNSIGNED_INT = "unsignedInt"
    LONG = "long"
    UNSIGNED_LONG = "unsignedLong"
    SHORT = "short"
    UNSIGNED_SHORT = "unsignedShort"
    DECIMAL = "decimal"
    FLOAT = "float"
    DOUBLE = "double"
    BOOLEAN = "boolean"
    TIME = "time"
    TIME_INSTANT = "timeInstant"
    TIME_PERIOD = "timePeriod"
    DURATION = "duration"
    DATE = "date"
    DATE_TIME_2 = "dateTime"
    MONTH = "month"
    YEAR = "year"
    CENTURY = "century"
    RECURRING_DAY = "recurringDay"
    RECURRING_DATE = "recurringDate"
    RECURRING_DURATION = "recurringDuration"
    NAME = "Name"
    QNAME = "QName"
    NCNAME = "NCName"
    URI_REFERENCE = "uriReference"
    LANGUAGE = "language"
    ID = "ID"
    IDREF = "IDREF"
    IDREFS = "IDREFS"
    ENTITY = "ENTITY"
    ENTITIES = "ENTITIES"
    NOTATION = "NOTATION"
    NMTOKEN = "NMTOKEN"
    NMTOKENS = "NMTOKENS"
    ENUMERATION = "Enumeration"
    SVG = "SVG"
    OTHER = "Other"


@record(type="DataType1Type")
class DataType1(Code):
    """The kind of data in a value, so that the receiver knows how to read its text."""

    value: DataTypeValue = text(kw_only=False)


@record(element="DataType", type="DataTypeType")
class DataType(DataType1):
    """The kind of data in a value, so that the receiver knows how to read its text."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class DefinitionTypeValue(StrEnum):
    """The values the standard gives for DefinitionType."""

    PATTERN = "Pattern"
    INSTANCE = "Instance"


@record(type="DefinitionTypeType")
class DefinitionType(Code):
    """Says whether a definition is a pattern for others or an instance that can itself be
    scheduled.
    """

    value: DefinitionTypeValue = text(kw_only=False)


class DependencyValue(StrEnum):
    """The values the standard gives for Dependency."""

    NOT_FOLLOW = "NotFollow"
    POSSIBLE_PARALLEL = "PossibleParallel"
    NOT_IN_PARALLEL = "NotInParallel"
    AT_START = "AtStart"
    AFTER_START = "AfterStart"
    AFTER_END = "AfterEnd"
    NO_LATER_AFTER_START = "NoLaterAfterStart"
    NO_EARLIER_AFTER_START = "NoEarlierAfterStart"
    NO_LATER_AFTER_END = "NoLaterAfterEnd"
    NO_EARLIER_AFTER_END = "NoEarlierAfterEnd"
    OTHER = "Other"


@record(type="Dependency1Type")
class Dependency1(Code):
    """How one segment or node depends on another in time, for example after its end or not
    in parallel.
    """

    value: DependencyValue = text(kw_only=False)


@record(type="DependencyType")
class Dependency(Dependency1):
    """How one segment or node depends on another in time, for example after its end or not
    in parallel.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class DispositionValue(StrEnum):
    """The values the standard gives for Disposition."""

    PLANNED = "Planned"
    IN_PROCESS = "In-Process"
    RESTRICTED = "Restricted"
    UN_RESTRICTED = "UnRestricted"
    CLOSED = "Closed"
    OTHER = "Other"


@record(type="Disposition1Type")
class Disposition1(Code):
    """What may be done with a lot or sublot, such as restricted or unrestricted use."""

    value: DispositionValue = text(kw_only=False)


@record(type="DispositionType")
class Disposition(Disposition1):
    """What may be done with a lot or sublot, such as restricted or unrestricted use."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="Description", type="DescriptionType")
class Description(Text):
    """Words for people that say more about an object; it can be repeated in several
    languages.
    """


@record(type="DurationType")
class Duration(DurationText, Component):
    """A length of time in the notation of ISO 8601, such as PT90M."""

    value: str = text(kw_only=False)


class EnterpriseFunctionValue(StrEnum):
    """The values the standard gives for EnterpriseFunction."""

    ORDER_PROCESSING = "Order processing"
    OPERATIONS_SCHEDULING = "Operations scheduling"
    PRODUCTION_CONTROL = "Production control"
    MATERIAL_AND_ENERGY_CONTROL = "Material and energy control"
    PROCUREMENT = "Procurement"
    QUALITY_ASSURANCE = "Quality assurance"
    PRODUCT_INVENTORY_CONTROL = "Product inventory control"
    PRODUCT_COST_ACCOUNTING = "product cost accounting"
    PRODUCT_SHIPPING_ADMINISTRATION = "Product shipping administration"
    MAINTENANCE_MANAGEMENT = "Maintenance management"
    MARKETING_AND_SALES = "Marketing and sales"
    RESEARCH_AND_DEVELOPMENT = "Research and Development"
    ENGINEERING = "Engineering"
    OTHER = "Other"


@record(type="EnterpriseFunction1Type")
class EnterpriseFunction1(Code):
    """The function of the enterprise in the functional model of Part 1 that something
    belongs to.
    """

    value: EnterpriseFunctionValue = text(kw_only=False)


@record(type="EnterpriseFunctionType")
class EnterpriseFunction(EnterpriseFunction1):
    """The function of the enterprise in the functional model of Part 1 that something
    belongs to.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="EquipmentAssetMappingType")
class EquipmentAssetMapping(Component):
    """Says which physical asset fills the role of which equipment, and from when to when."""

    equipment_id: Identifier = element("EquipmentID")
    """Identifies the equipment, which is the role."""
    physical_asset_id: Identifier = element("PhysicalAssetID")
    """Identifies the physical asset that fills the role."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    extensions: tuple[AnyElement, ...] = extensions("EquipmentAssetMapping", default=())


class EquipmentLevelValue(StrEnum):
    """The values the standard gives for EquipmentLevel."""

    ENTERPRISE = "Enterprise"
    SITE = "Site"
    AREA = "Area"
    PROCESS_CELL = "ProcessCell"
    UNIT = "Unit"
    PRODUCTION_LINE = "ProductionLine"
    WORK_CELL = "WorkCell"
    PRODUCTION_UNIT = "ProductionUnit"
    STORAGE_ZONE = "StorageZone"
    STORAGE_UNIT = "StorageUnit"
    WORK_CENTER = "WorkCenter"
    WORK_UNIT = "WorkUnit"
    EQUIPMENT_MODULE = "EquipmentModule"
    CONTROL_MODULE = "ControlModule"
    OTHER = "Other"


@record(type="EquipmentLevel1Type")
class EquipmentLevel1(Code):
    """The level of the role-based equipment hierarchy, from enterprise down to control
    module.
    """

    value: EquipmentLevelValue = text(kw_only=False)


@record(element="EquipmentElementLevel", type="EquipmentLevelType")
class EquipmentLevel(EquipmentLevel1):
    """The level of the role-based equipment hierarchy, from enterprise down to control
    module.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="EquipmentUseType")
class EquipmentUse(Code):
    """What equipment is used for in a segment or job."""


@record(type="HierarchyScopeType")
class HierarchyScope(Component):
    """The place in the role-based equipment hierarchy that information belongs to, one level
    inside the other.
    """

    equipment_id: Identifier = element("EquipmentID")
    """Identifies the equipment at this level of the scope."""
    equipment_element_level: EquipmentLevel | None = element("EquipmentElementLevel", default=None)
    """The level of this part of the scope, under its older name."""
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    """The level of this part of the scope."""
    hierarchy_scope_child: HierarchyScope | None = element("HierarchyScopeChild", default=None)
    """The next lower level of the scope."""
    extensions: tuple[AnyElement, ...] = extensions("HierarchyScope", default=())


class JobOrderCommandValue(StrEnum):
    """The values the standard gives for JobOrderCommand."""

    START = "Start"
    STOP = "Stop"
    HOLD = "Hold"
    RESTART = "Restart"
    ABORT = "Abort"
    RESET = "Reset"
    PAUSE = "Pause"
    RESUME = "Resume"
    OTHER = "Other"


@record(type="JobOrderCommand1Type")
class JobOrderCommand1(Code):
    """A command to a job order, such as start, hold or abort."""

    value: JobOrderCommandValue = text(kw_only=False)


@record(type="JobOrderCommandType")
class JobOrderCommand(JobOrderCommand1):
    """A command to a job order, such as start, hold or abort."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="JobOrderCommandRuleType")
class JobOrderCommandRule(Text):
    """The rule that says when or how the command of a job order is to be carried out."""


class JobOrderDispatchStatusValue(StrEnum):
    """The values the standard gives for JobOrderDispatchStatus."""

    WAITING = "Waiting"
    PENDING = "Pending"
    CANCELLED = "Cancelled"
    DISPATCHED = "Dispatched"
    READY = "Ready"
    RUNNING = "Running"
    COMPLETED = "Completed"
    ABORTED = "Aborted"
    HELD = "Held"
    SUSPENDED = "Suspended"
    CLOSED = "Closed"
    OTHER = "Other"


@record(type="JobOrderDispatchStatus1Type")
class JobOrderDispatchStatus1(Code):
    """How far a job order has come in dispatching, from waiting to closed."""

    value: JobOrderDispatchStatusValue = text(kw_only=False)


@record(type="JobOrderDispatchStatusType")
class JobOrderDispatchStatus(JobOrderDispatchStatus1):
    """How far a job order has come in dispatching, from waiting to closed."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class MaterialUseValue(StrEnum):
    """The values the standard gives for MaterialUse."""

    CONSUMABLE = "Consumable"
    CONSUMED = "Consumed"
    PRODUCED = "Produced"
    BY_PRODUCT_PRODUCED = "By-product Produced"
    CO_PRODUCT_PRODUCED = "Co-product Produced"
    YIELD_PRODUCED = "Yield Produced"
    MATERIAL_CONSUMED = "Material Consumed"
    MATERIAL_PRODUCED = "Material Produced"
    DESTRUCTIVE_SAMPLE = "Destructive Sample"
    RETURNED_SAMPLE = "Returned Sample"
    RETAINED_SAMPLE = "Retained Sample"
    INVENTORIED = "Inventoried"
    OTHER = "Other"


@record(type="MaterialUse1Type")
class MaterialUse1(Code):
    """What material is used for or what becomes of it, such as consumed, produced or
    sampled.
    """

    value: MaterialUseValue = text(kw_only=False)


@record(type="MaterialUseType")
class MaterialUse(MaterialUse1):
    """What material is used for or what becomes of it, such as consumed, produced or
    sampled.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class MOMFunctionValue(StrEnum):
    """The values the standard gives for MOMFunction."""

    RESOURCE_MANAGEMENT = "Resource management"
    DEFINITION_MANAGEMENT = "Definition management"
    DETAILED_SCHEDULING = "Detailed scheduling"
    DISPATCHING = "Dispatching"
    EXECUTION_MANAGEMENT = "Execution management"
    DATA_COLLECTION = "Data collection"
    PERFORMANCE_ANALYSIS = "Performance analysis"
    TRACKING = "Tracking"
    OTHER = "Other"


@record(type="MOMFunction1Type")
class MOMFunction1(Code):
    """The activity of manufacturing operations management in Part 3 that something belongs
    to.
    """

    value: MOMFunctionValue = text(kw_only=False)


@record(type="MOMFunctionType")
class MOMFunction(MOMFunction1):
    """The activity of manufacturing operations management in Part 3 that something belongs
    to.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class OperationsEventExtensionValue(StrEnum):
    """The values the standard gives for OperationsEventExtension."""

    SEALED = "Sealed"
    NA = "NA"
    OTHER = "Other"


@record(type="OperationsEventExtension1Type")
class OperationsEventExtension1(Code):
    """Says whether an event class may have subclasses or is sealed."""

    value: OperationsEventExtensionValue = text(kw_only=False)


@record(type="OperationsEventExtensionType")
class OperationsEventExtension(OperationsEventExtension1):
    """Says whether an event class may have subclasses or is sealed."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class OperationsEventLevelValue(StrEnum):
    """The values the standard gives for OperationsEventLevel."""

    LEVEL_2 = "Level 2"
    LEVEL_3 = "Level 3"
    LEVEL_4 = "Level 4"
    OTHER = "Other"


@record(type="OperationsEventLevel1Type")
class OperationsEventLevel1(Code):
    """The level of the functional hierarchy at which an event arises."""

    value: OperationsEventLevelValue = text(kw_only=False)


@record(type="OperationsEventLevelType")
class OperationsEventLevel(OperationsEventLevel1):
    """The level of the functional hierarchy at which an event arises."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class OperationsEventTypeValue(StrEnum):
    """The values the standard gives for OperationsEventType."""

    EVENT = "Event"
    ALERT = "Alert"
    ALARM = "Alarm"
    OTHER = "Other"


@record(type="OperationsEventType1Type")
class OperationsEventType1(Code):
    """Says whether an occurrence is an event, an alert or an alarm."""

    value: OperationsEventTypeValue = text(kw_only=False)


@record(type="OperationsEventTypeType")
class OperationsEventType(OperationsEventType1):
    """Says whether an occurrence is an event, an alert or an alarm."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class OperationsRecordActionValue(StrEnum):
    """The values the standard gives for OperationsRecordAction."""

    ADDED = "Added"
    DELETED = "Deleted"
    CHANGED = "Changed"
    OBSERVED = "Observed"
    OTHER = "Other"


@record(type="OperationsRecordAction1Type")
class OperationsRecordAction1(Code):
    """What happened to the objects of a record, such as added, changed or observed."""

    value: OperationsRecordActionValue = text(kw_only=False)


@record(type="OperationsRecordActionType")
class OperationsRecordAction(OperationsRecordAction1):
    """What happened to the objects of a record, such as added, changed or observed."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="OperationsRecordEntryTemplateType")
class OperationsRecordEntryTemplate(Component):
    """One entry of an event record, holding an information object or a reference to one kept
    elsewhere.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    record_timestamp: DateTime | None = element("RecordTimestamp", default=None)
    """When it was recorded."""
    effective_timestamp: DateTime | None = element("EffectiveTimestamp", default=None)
    """When it took effect."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    information_object: InformationObject | None = element("InformationObject", default=None)
    """The object that the entry is about."""
    external_reference_id: Identifier | None = element("ExternalReferenceID", default=None)
    """Identifies the information object where it is kept elsewhere."""
    information_object_type: InformationObjectType | None = element(
        "InformationObjectType", default=None
    )
    """The kind of information object."""
    operations_record_entry_child: tuple[OperationsRecordEntryTemplate, ...] = element(
        "OperationsRecordEntryChild", default=()
    )
    """An operations record entry inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsRecordEntryTemplate", default=())


@record(type="OperationsRecordTemplateType")
class OperationsRecordTemplate(Component):
    """The record of an event, with entries that hold the information objects concerned."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    record_timestamp: DateTime | None = element("RecordTimestamp", default=None)
    """When it was recorded."""
    effective_timestamp: DateTime | None = element("EffectiveTimestamp", default=None)
    """When it took effect."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    action: OperationsRecordAction | None = element("Action", default=None)
    """What happened to the information objects of the record."""
    operations_record_entry: tuple[OperationsRecordEntryTemplate, ...] = element(
        "OperationsRecordEntry"
    )
    """An entry of the record."""
    operations_record_specification_id: Identifier = element("OperationsRecordSpecificationID")
    """Identifies the specification that the record follows."""
    operations_record_child: tuple[OperationsRecordTemplate, ...] = element(
        "OperationsRecordChild", default=()
    )
    """An operations record inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsRecordTemplate", default=())


@record(type="OperationsRecordSpecTemplateType")
class OperationsRecordSpecTemplate(Component):
    """Specifies which information objects the record of an event must or may hold."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operations_record_specification_pattern_id: Identifier | None = element(
        "OperationsRecordSpecificationPatternID", default=None
    )
    """Identifies the pattern that this instance was made from."""
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    """Whether it is a pattern for others or an instance to be scheduled."""
    information_object_type: tuple[InformationObjectType, ...] = element(
        "InformationObjectType", default=()
    )
    """The kind of information object."""
    information_object_type_multiplicity: tuple[Text, ...] = element(
        "InformationObjectTypeMultiplicity", default=()
    )
    """How often the kind of information object may occur, as text such as 0..n."""
    action: OperationsRecordAction | None = element("Action", default=None)
    """What happened to the information objects of the record."""
    action_multiplicity: tuple[Text, ...] = element("ActionMultiplicity", default=())
    """How often the action may occur, as text such as 0..n."""
    operations_record_specification_child: tuple[OperationsRecordSpecTemplate, ...] = element(
        "OperationsRecordSpecificationChild", default=()
    )
    """An operations record specification inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsRecordSpecTemplate", default=())


@record(type="OpEquipmentRequirementType")
class OpEquipmentRequirement(Component):
    """The equipment that a segment requirement or job order asks for, by class or by piece."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    """Identifies an equipment class."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    """The level of the equipment in the hierarchy."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_use: EquipmentUse | None = element("EquipmentUse", default=None)
    """What the equipment is used for."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    equipment_requirement_child: tuple[OpEquipmentRequirement, ...] = element(
        "EquipmentRequirementChild", default=()
    )
    """A part of this item, stated by itself."""
    equipment_requirement_property: tuple[OpEquipmentRequirementProperty, ...] = element(
        "EquipmentRequirementProperty", default=()
    )
    """A property that is asked for."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentRequirement", default=())


@record(type="OpEquipmentRequirementPropertyType")
class OpEquipmentRequirementProperty(Component):
    """A property asked of the equipment that a segment requirement or job order asks for."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    """Identifies the property of the equipment class that is meant."""
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    """Identifies the property of the equipment that is meant."""
    equipment_requirement_property_child: tuple[OpEquipmentRequirementProperty, ...] = element(
        "EquipmentRequirementPropertyChild", default=()
    )
    """A property inside this one."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentRequirementProperty", default=())


@record(type="OpPersonnelRequirementType")
class OpPersonnelRequirement(Component):
    """The personnel that a segment requirement or job order asks for, by class or by person."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    """Identifies a personnel class."""
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    """Identifies a person."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    personnel_use: PersonnelUse | None = element("PersonnelUse", default=None)
    """What the personnel are used for."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    personnel_requirement_child: tuple[OpPersonnelRequirement, ...] = element(
        "PersonnelRequirementChild", default=()
    )
    """A part of this item, stated by itself."""
    personnel_requirement_property: tuple[OpPersonnelRequirementProperty, ...] = element(
        "PersonnelRequirementProperty", default=()
    )
    """A property that is asked for."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelRequirement", default=())


@record(type="OpPersonnelRequirementPropertyType")
class OpPersonnelRequirementProperty(Component):
    """A property asked of the personnel that a segment requirement or job order asks for."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    """Identifies the property of the personnel class that is meant."""
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    """Identifies the property of the person that is meant."""
    personnel_requirement_property_child: tuple[OpPersonnelRequirementProperty, ...] = element(
        "PersonnelRequirementPropertyChild", default=()
    )
    """A property inside this one."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelRequirementProperty", default=())


@record(type="OpPhysicalAssetRequirementType")
class OpPhysicalAssetRequirement(Component):
    """The physical assets that a segment requirement or job order asks for, by class or by
    asset.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    """Identifies a physical asset class."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    physical_asset_use: PhysicalAssetUse | None = element("PhysicalAssetUse", default=None)
    """What the physical asset is used for."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    """Where the physical asset is or has to be."""
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    """The level of the equipment in the hierarchy."""
    physical_asset_requirement_child: tuple[OpPhysicalAssetRequirement, ...] = element(
        "PhysicalAssetRequirementChild", default=()
    )
    """A part of this item, stated by itself."""
    physical_asset_requirement_property: tuple[OpPhysicalAssetRequirementProperty, ...] = element(
        "PhysicalAssetRequirementProperty", default=()
    )
    """A property that is asked for."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetRequirement", default=())


@record(type="OpPhysicalAssetRequirementPropertyType")
class OpPhysicalAssetRequirementProperty(Component):
    """A property asked of the physical assets that a segment requirement or job order asks
    for.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    """Identifies the property of the physical asset class that is meant."""
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    """Identifies the property of the physical asset that is meant."""
    physical_asset_requirement_property_child: tuple[OpPhysicalAssetRequirementProperty, ...] = (
        element("PhysicalAssetRequirementPropertyChild", default=())
    )
    """A property inside this one."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions(
        "OpPhysicalAssetRequirementProperty", default=()
    )


@record(type="OpMaterialRequirementType")
class OpMaterialRequirement(Component):
    """The material that a segment requirement or job order asks for, by class, definition,
    lot or sublot.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    """Identifies a material class."""
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    """Identifies a material definition."""
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    """Identifies a material lot."""
    material_sub_lot_id: tuple[Identifier, ...] = element("MaterialSubLotID", default=())
    """Identifies a material sublot."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    """What the material is used for, or what becomes of it."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    """Where the material is stored."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    assembly_requirement: tuple[OpMaterialRequirement, ...] = element(
        "AssemblyRequirement", default=()
    )
    """Required material that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    material_requirement_property: tuple[OpMaterialRequirementProperty, ...] = element(
        "MaterialRequirementProperty", default=()
    )
    """A property that is asked for."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialRequirement", default=())


@record(type="OpMaterialRequirementPropertyType")
class OpMaterialRequirementProperty(Component):
    """A property asked of the material that a segment requirement or job order asks for."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    """Identifies the property of the material class that is meant."""
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    """Identifies the property of the material definition that is meant."""
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    """Identifies the property of the material lot that is meant."""
    material_requirement_property_child: tuple[OpMaterialRequirementProperty, ...] = element(
        "MaterialRequirementPropertyChild", default=()
    )
    """A property inside this one."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialRequirementProperty", default=())


@record(type="OpPersonnelSpecificationType")
class OpPersonnelSpecification(Component):
    """The personnel that an operations segment or work definition needs, by class or by
    person.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    """Identifies a personnel class."""
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    """Identifies a person."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    personnel_use: PersonnelUse | None = element("PersonnelUse", default=None)
    """What the personnel are used for."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    personnel_specification_child: tuple[OpPersonnelSpecification, ...] = element(
        "PersonnelSpecificationChild", default=()
    )
    """A part of this item, stated by itself."""
    personnel_specification_property: tuple[OpPersonnelSpecificationProperty, ...] = element(
        "PersonnelSpecificationProperty", default=()
    )
    """A property that is asked for."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelSpecification", default=())


@record(type="OpPersonnelSpecificationPropertyType")
class OpPersonnelSpecificationProperty(Component):
    """A property asked of the personnel that an operations segment or work definition needs."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    """Identifies the property of the personnel class that is meant."""
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    """Identifies the property of the person that is meant."""
    personnel_specification_property_child: tuple[OpPersonnelSpecificationProperty, ...] = element(
        "PersonnelSpecificationPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelSpecificationProperty", default=())


@record(type="OpEquipmentSpecificationType")
class OpEquipmentSpecification(Component):
    """The equipment that an operations segment or work definition needs, by class or by
    piece.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    """Identifies an equipment class."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_use: EquipmentUse | None = element("EquipmentUse", default=None)
    """What the equipment is used for."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    equipment_specification_child: tuple[OpEquipmentSpecification, ...] = element(
        "EquipmentSpecificationChild", default=()
    )
    """A part of this item, stated by itself."""
    equipment_specification_property: tuple[OpEquipmentSpecificationProperty, ...] = element(
        "EquipmentSpecificationProperty", default=()
    )
    """A property that is asked for."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentSpecification", default=())


@record(type="OpEquipmentSpecificationPropertyType")
class OpEquipmentSpecificationProperty(Component):
    """A property asked of the equipment that an operations segment or work definition needs."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    """Identifies the property of the equipment class that is meant."""
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    """Identifies the property of the equipment that is meant."""
    equipment_specification_property_child: tuple[OpEquipmentSpecificationProperty, ...] = element(
        "EquipmentSpecificationPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentSpecificationProperty", default=())


@record(type="OpPhysicalAssetSpecificationType")
class OpPhysicalAssetSpecification(Component):
    """The physical assets that an operations segment or work definition needs, by class or
    by asset.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    """Identifies a physical asset class."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    physical_asset_use: PhysicalAssetUse | None = element("PhysicalAssetUse", default=None)
    """What the physical asset is used for."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    """Where the physical asset is or has to be."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    physical_asset_specification_child: tuple[OpPhysicalAssetSpecification, ...] = element(
        "PhysicalAssetSpecificationChild", default=()
    )
    """A part of this item, stated by itself."""
    physical_asset_specification_property: tuple[OpPhysicalAssetSpecificationProperty, ...] = (
        element("PhysicalAssetSpecificationProperty", default=())
    )
    """A property that is asked for."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetSpecification", default=())


@record(type="OpPhysicalAssetSpecificationPropertyType")
class OpPhysicalAssetSpecificationProperty(Component):
    """A property asked of the physical assets that an operations segment or work definition
    needs.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    """Identifies the property of the physical asset class that is meant."""
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    """Identifies the property of the physical asset that is meant."""
    physical_asset_specification_property_child: tuple[
        OpPhysicalAssetSpecificationProperty, ...
    ] = element("PhysicalAssetSpecificationPropertyChild", default=())
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions(
        "OpPhysicalAssetSpecificationProperty", default=()
    )


@record(type="OpMaterialSpecificationType")
class OpMaterialSpecification(Component):
    """The material that an operations segment or work definition needs, by class,
    definition, lot or sublot.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    """Identifies a material class."""
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    """Identifies a material definition."""
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    """Identifies a material lot."""
    material_sub_lot_id: tuple[Identifier, ...] = element("MaterialSubLotID", default=())
    """Identifies a material sublot."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    """What the material is used for, or what becomes of it."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    """Where the material is stored."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    assembly_specification: tuple[OpMaterialSpecification, ...] = element(
        "AssemblySpecification", default=()
    )
    """Specified material that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    material_specification_property: tuple[OpMaterialSpecificationProperty, ...] = element(
        "MaterialSpecificationProperty", default=()
    )
    """A property that is asked for."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialSpecification", default=())


@record(type="OpMaterialSpecificationPropertyType")
class OpMaterialSpecificationProperty(Component):
    """A property asked of the material that an operations segment or work definition needs."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    """Identifies the property of the material class that is meant."""
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    """Identifies the property of the material definition that is meant."""
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    """Identifies the property of the material lot that is meant."""
    material_specification_property_child: tuple[OpMaterialSpecificationProperty, ...] = element(
        "MaterialSpecificationPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialSpecificationProperty", default=())


@record(type="OpPersonnelCapabilityType")
class OpPersonnelCapability(Component):
    """The capability of personnel in a period, used, committed or free, by class or by
    person.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    """Identifies a personnel class."""
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    """Identifies a person."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    """How the capacity is committed or free."""
    reason: Reason | None = element("Reason", default=None)
    """Why it is so."""
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    """How certain the stated capability is."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    personnel_use: PersonnelUse | None = element("PersonnelUse", default=None)
    """What the personnel are used for."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    personnel_capability_child: tuple[OpPersonnelCapability, ...] = element(
        "PersonnelCapabilityChild", default=()
    )
    """A part of this capability, stated by itself."""
    personnel_capability_property: tuple[OpPersonnelCapabilityProperty, ...] = element(
        "PersonnelCapabilityProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelCapability", default=())


@record(type="OpPersonnelCapabilityPropertyType")
class OpPersonnelCapabilityProperty(Component):
    """A property of the personnel whose capability is stated."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    """Identifies the property of the personnel class that is meant."""
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    """Identifies the property of the person that is meant."""
    personnel_capability_property_child: tuple[OpPersonnelCapabilityProperty, ...] = element(
        "PersonnelCapabilityPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelCapabilityProperty", default=())


@record(type="OpEquipmentCapabilityType")
class OpEquipmentCapability(Component):
    """The capability of equipment in a period, used, committed or free, by class or by
    piece.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    """Identifies an equipment class."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    """How the capacity is committed or free."""
    reason: Reason | None = element("Reason", default=None)
    """Why it is so."""
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    """How certain the stated capability is."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    equipment_use: EquipmentUse | None = element("EquipmentUse", default=None)
    """What the equipment is used for."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    equipment_capability_child: tuple[OpEquipmentCapability, ...] = element(
        "EquipmentCapabilityChild", default=()
    )
    """A part of this capability, stated by itself."""
    equipment_capability_property: tuple[OpEquipmentCapabilityProperty, ...] = element(
        "EquipmentCapabilityProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentCapability", default=())


@record(type="OpEquipmentCapabilityPropertyType")
class OpEquipmentCapabilityProperty(Component):
    """A property of the equipment whose capability is stated."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    equipment_capability_property_child: tuple[OpEquipmentCapabilityProperty, ...] = element(
        "EquipmentCapabilityPropertyChild", default=()
    )
    """A property inside this one."""
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    """Identifies the property of the equipment class that is meant."""
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    """Identifies the property of the equipment that is meant."""
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentCapabilityProperty", default=())


@record(type="OpPhysicalAssetCapabilityType")
class OpPhysicalAssetCapability(Component):
    """The capability of physical assets in a period, used, committed or free, by class or by
    asset.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    """Identifies a physical asset class."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    """How the capacity is committed or free."""
    reason: Reason | None = element("Reason", default=None)
    """Why it is so."""
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    """How certain the stated capability is."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    """Where the physical asset is or has to be."""
    physical_asset_use: PhysicalAssetUse | None = element("PhysicalAssetUse", default=None)
    """What the physical asset is used for."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    physical_asset_capability_child: tuple[OpPhysicalAssetCapability, ...] = element(
        "PhysicalAssetCapabilityChild", default=()
    )
    """A part of this capability, stated by itself."""
    physical_asset_capability_property: tuple[OpPhysicalAssetCapabilityProperty, ...] = element(
        "PhysicalAssetCapabilityProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetCapability", default=())


@record(type="OpPhysicalAssetCapabilityPropertyType")
class OpPhysicalAssetCapabilityProperty(Component):
    """A property of the physical assets whose capability is stated."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    """Identifies the property of the physical asset class that is meant."""
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    """Identifies the property of the physical asset that is meant."""
    physical_asset_capability_property_child: tuple[OpPhysicalAssetCapabilityProperty, ...] = (
        element("PhysicalAssetCapabilityPropertyChild", default=())
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetCapabilityProperty", default=())


@record(type="OpMaterialCapabilityType")
class OpMaterialCapability(Component):
    """The capability of material in a period, used, committed or free, by class, definition,
    lot or sublot.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    """Identifies a material class."""
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    """Identifies a material definition."""
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    """Identifies a material lot."""
    material_sub_lot_id: tuple[Identifier, ...] = element("MaterialSubLotID", default=())
    """Identifies a material sublot."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    """How the capacity is committed or free."""
    reason: Reason | None = element("Reason", default=None)
    """Why it is so."""
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    """How certain the stated capability is."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    """What the material is used for, or what becomes of it."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    """Where the material is stored."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    assembly_capability: tuple[OpMaterialCapability, ...] = element(
        "AssemblyCapability", default=()
    )
    """Material capability that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    material_capability_property: tuple[OpMaterialCapabilityProperty, ...] = element(
        "MaterialCapabilityProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialCapability", default=())


@record(type="OpMaterialCapabilityPropertyType")
class OpMaterialCapabilityProperty(Component):
    """A property of the material whose capability is stated."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    """Identifies the property of the material class that is meant."""
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    """Identifies the property of the material definition that is meant."""
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    """Identifies the property of the material lot that is meant."""
    materal_capability_property_child: tuple[OpMaterialCapabilityProperty, ...] = element(
        "MateralCapabilityPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialCapabilityProperty", default=())


class OperationsTypeValue(StrEnum):
    """The values the standard gives for OperationsType."""

    PRODUCTION = "Production"
    MAINTENANCE = "Maintenance"
    QUALITY = "Quality"
    INVENTORY = "Inventory"
    MIXED = "Mixed"
    OTHER = "Other"


@record(type="OperationsType1Type")
class OperationsType1(Code):
    """The category of operations, such as production, maintenance, quality or inventory."""

    value: OperationsTypeValue = text(kw_only=False)


@record(type="OperationsTypeType")
class OperationsType(OperationsType1):
    """The category of operations, such as production, maintenance, quality or inventory."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="ParameterType")
class Parameter(Component):
    """A parameter with its value, for a segment, a work definition or a job."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    parameter_child: tuple[Parameter, ...] = element("ParameterChild", default=())
    """A parameter inside this one."""
    parameter_specification_id: tuple[Identifier, ...] = element(
        "ParameterSpecificationID", default=()
    )
    """Identifies the parameter specification that this parameter answers to."""
    process_segment_parameter_id: tuple[Identifier, ...] = element(
        "ProcessSegmentParameterID", default=()
    )
    """Identifies the parameter of the process segment that this parameter answers to."""
    extensions: tuple[AnyElement, ...] = extensions("Parameter", default=())


@record(type="PersonNameType")
class PersonName(Identifier):
    """The name of a person as people write it."""


@record(type="PersonnelUseType")
class PersonnelUse(Code):
    """What personnel are used for in a segment or job."""


@record(type="PhysicalAssetUseType")
class PhysicalAssetUse(Code):
    """What a physical asset is used for in a segment or job."""


@record(type="PriorityType")
class Priority(Numeric):
    """How urgent something is, as a number whose order both sides agree on."""


@record(type="QuantityStringType")
class QuantityString(AnyGenericValue):
    """The number of a quantity exactly as written, with all its digits."""


@record(type="QuantityValueType")
class QuantityValue(Component):
    """A quantity as text with its data type and unit of measure."""

    quantity_string: QuantityString | Nil = element("QuantityString", nillable=True)
    """The number exactly as written."""
    data_type: DataType | Nil | None = element("DataType", default=None, nillable=True)
    """How the text of the value is to be read."""
    unit_of_measure: UnitOfMeasure | Nil | None = element(
        "UnitOfMeasure", default=None, nillable=True
    )
    """The unit, preferably a code of UN/ECE Recommendation 20."""
    key: Identifier | None = element("Key", default=None)
    """A key that tells values apart where there are several."""
    extensions: tuple[AnyElement, ...] = extensions("Quantity", default=())


@record(type="ReasonType")
class Reason(Code):
    """The reason for a capability being as it is."""


class RelationshipFormValue(StrEnum):
    """The values the standard gives for RelationshipForm."""

    PERMANENT = "Permanent"
    TRANSIENT = "Transient"
    OTHER = "Other"


@record(type="RelationshipForm1Type")
class RelationshipForm1(Code):
    """Says whether the relationships in a network are permanent or transient."""

    value: RelationshipFormValue = text(kw_only=False)


@record(type="RelationshipFormType")
class RelationshipForm(RelationshipForm1):
    """Says whether the relationships in a network are permanent or transient."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class RelationshipTypeValue(StrEnum):
    """The values the standard gives for RelationshipType."""

    LOGICAL = "Logical"
    PHYSICAL = "Physical"
    OTHER = "Other"


@record(type="RelationshipType1Type")
class RelationshipType1(Code):
    """Says whether the relationships in a network are physical or logical."""

    value: RelationshipTypeValue = text(kw_only=False)


@record(type="RelationshipTypeType")
class RelationshipType(RelationshipType1):
    """Says whether the relationships in a network are physical or logical."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class RequestStateValue(StrEnum):
    """The values the standard gives for RequestState."""

    FORECAST = "Forecast"
    RELEASED = "Released"
    WAITING = "Waiting"
    CANCELLED = "Cancelled"
    READY = "Ready"
    RUNNING = "Running"
    COMPLETED = "Completed"
    ABORTED = "Aborted"
    HELD = "Held"
    SUSPENDED = "Suspended"
    CLOSED = "Closed"
    OTHER = "Other"


@record(type="RequestState1Type")
class RequestState1(Code):
    """The state of a schedule, request or segment requirement, such as forecast, released or
    completed.
    """

    value: RequestStateValue = text(kw_only=False)


@record(type="RequestStateType")
class RequestState(RequestState1):
    """The state of a schedule, request or segment requirement, such as forecast, released or
    completed.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class RequiredByRequestedSegmentResponseValue(StrEnum):
    """The values the standard gives for RequiredByRequestedSegmentResponse."""

    REQUIRED = "Required"
    OPTIONAL = "Optional"
    OTHER = "Other"


@record(type="RequiredByRequestedSegmentResponse1Type")
class RequiredByRequestedSegmentResponse1(Code):
    """Says whether a response has to report this item or may leave it out."""

    value: RequiredByRequestedSegmentResponseValue = text(kw_only=False)


@record(type="RequiredByRequestedSegmentResponseType")
class RequiredByRequestedSegmentResponse(RequiredByRequestedSegmentResponse1):
    """Says whether a response has to report this item or may leave it out."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class ResourceLocationTypeValue(StrEnum):
    """The values the standard gives for ResourceLocationType."""

    OPERATIONAL_LOCATION_ID = "Operational Location ID"
    OPERATIONAL_LOCATION = "Operational Location"
    EQUIPMENT = "Equipment"
    PERSON = "Person"
    PHYSICAL_ASSET = "Physical Asset"
    DESCRIPTION = "Description"
    OTHER = "Other"


@record(type="ResourceLocationType1Type")
class ResourceLocationType1(Code):
    """Says what kind of thing the text of a resource location names."""

    value: ResourceLocationTypeValue = text(kw_only=False)


@record(type="ResourceLocationTypeType")
class ResourceLocationType(ResourceLocationType1):
    """Says what kind of thing the text of a resource location names."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="ResourceLocationType")
class ResourceLocation(Component):
    """Where a resource is, as text, with the kind of thing that the text names."""

    location: Text = element("Location")
    """The location as text, of the kind that LocationType says."""
    location_type: ResourceLocationType = element("LocationType")
    """What the text of the location names."""
    location_child: tuple[ResourceLocation, ...] = element("LocationChild", default=())
    """A location inside this one."""


class ResourceReferenceTypeValue(StrEnum):
    """The values the standard gives for ResourceReferenceType."""

    PERSON = "Person"
    PERSONNEL_CLASS = "Personnel Class"
    EQUIPMENT = "Equipment"
    EQUIPMENT_CLASS = "Equipment Class"
    MATERIAL_CLASS = "Material Class"
    MATERIAL_DEFINITION = "Material Definition"
    MATERIAL_LOT = "Material Lot"
    MATERIAL_SUBLOT = "Material Sublot"
    PHYSICAL_ASSET = "Physical Asset"
    PHYSICAL_ASSET_CLASS = "Physical Asset Class"
    WORK_MASTER = "Work Master"
    PROCESS_SEGMENT = "Process Segment"
    OPERATION_DEFINITION = "Operation Definition"
    OPERATIONAL_LOCATION = "Operational Location"
    OPERATIONS_SEGMENT = "Operations Segment"
    TEST_SPECIFICATION = "Test Specification"
    TEST_RESULT = "Test Result"
    OTHER = "Other"


@record(type="ResourceReferenceType1Type")
class ResourceReferenceType1(Code):
    """The kind of resource that a reference in a relationship network points to."""

    value: ResourceReferenceTypeValue = text(kw_only=False)


@record(type="ResourceReferenceTypeType")
class ResourceReferenceType(ResourceReferenceType1):
    """The kind of resource that a reference in a relationship network points to."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class ResponseStateValue(StrEnum):
    """The values the standard gives for ResponseState."""

    WAITING = "Waiting"
    READY = "Ready"
    RUNNING = "Running"
    COMPLETED = "Completed"
    ABORTED = "Aborted"
    HELD = "Held"
    PAUSED = "Paused"
    SUSPENDED = "Suspended"
    CLOSED = "Closed"
    OTHER = "Other"


@record(type="ResponseState1Type")
class ResponseState1(Code):
    """The state of a performance, response or job, such as ready, running, completed or
    held.
    """

    value: ResponseStateValue = text(kw_only=False)


@record(type="ResponseStateType")
class ResponseState(ResponseState1):
    """The state of a performance, response or job, such as ready, running, completed or
    held.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="SegmentDependencyType")
class SegmentDependency(Component):
    """How a segment depends on other segments, in order or in time."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    dependency: Dependency = element("Dependency")
    """How the one depends on the other in time."""
    dependency_factor: Value | None = element("DependencyFactor", default=None)
    """The amount that goes with the dependency, such as a waiting time."""
    segments: tuple[Alternative[Identifier], ...] = alternatives(
        {
            "ProductSegmentID": "Identifier",
            "ProcessSegmentID": "Identifier",
            "SegmentID": "Identifier",
        },
        default=(),
    )
    extensions: tuple[AnyElement, ...] = extensions("SegmentDependency", default=())


class SpatialDefinitionFormatValue(StrEnum):
    """The values the standard gives for SpatialDefinitionFormat."""

    WKT = "WKT"
    WKB = "WKB"
    GML = "GML"
    KML = "KML"
    GPX = "GPX"
    GEO_JSON = "GeoJSON"
    SVG = "SVG"
    OTHER = "Other"


@record(type="SpatialDefinitionFormat1Type")
class SpatialDefinitionFormat1(Code):
    """The notation in which a spatial definition is written, such as WKT or GeoJSON."""

    value: SpatialDefinitionFormatValue = text(kw_only=False)


@record(type="SpatialDefinitionFormatType")
class SpatialDefinitionFormat(SpatialDefinitionFormat1):
    """The notation in which a spatial definition is written, such as WKT or GeoJSON."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="SpatialDefinitionType")
class SpatialDefinition(Component):
    """The shape or position of something in space, with the notation and reference system
    used.
    """

    value: Text = element("Value")
    """The shape or position itself, in the notation that Format says."""
    format: SpatialDefinitionFormat = element("Format")
    """The notation of the spatial definition."""
    srid: Identifier | None = element("SRID", default=None)
    """Identifies the spatial reference system of the coordinates."""
    sridauthority: Text | None = element("SRIDAuthority", default=None)
    """The authority that keeps the spatial reference system."""
    extensions: tuple[AnyElement, ...] = extensions("SpatialDefinition", default=())


@record(element="Status", type="StatusType")
class Status(Code):
    """The status of a lot or sublot, in codes both sides agree on."""


@record(element="UnitOfMeasure", type="UnitOfMeasureType")
class UnitOfMeasure(Code):
    """The unit of a value or quantity, preferably a code of UN/ECE Recommendation 20."""


@record(element="ValueString", type="ValueStringType")
class ValueString(AnyGenericValue):
    """The text of a value exactly as written, to be read by its data type."""


@record(type="ValueType")
class Value(Component):
    """A value as text with its data type and unit of measure."""

    value_string: ValueString | Nil = element("ValueString", nillable=True)
    """The value exactly as written."""
    data_type: DataType | Nil | None = element("DataType", default=None, nillable=True)
    """How the text of the value is to be read."""
    unit_of_measure: UnitOfMeasure | Nil | None = element(
        "UnitOfMeasure", default=None, nillable=True
    )
    """The unit, preferably a code of UN/ECE Recommendation 20."""
    key: Identifier | None = element("Key", default=None)
    """A key that tells values apart where there are several."""
    extensions: tuple[AnyElement, ...] = extensions("Value", default=())


class WorkTypeValue(StrEnum):
    """The values the standard gives for WorkType."""

    WORK_MASTER = "Work Master"
    WORK_DIRECTIVE = "Work Directive"
    OTHER = "Other"


@record(type="WorkType1Type")
class WorkType1(Code):
    """Says whether a work definition is a work master or a work directive; no child uses it
    in this release.
    """

    value: WorkTypeValue = text(kw_only=False)


@record(type="WorkTypeType")
class WorkType(WorkType1):
    """Says whether a work definition is a work master or a work directive; no child uses it
    in this release.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(type="TransAcknowledgeType")
class TransAcknowledge(Component):
    """The Acknowledge verb, answering a Process message with what became of it."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    """The application area of the message that is answered."""
    response_criteria: tuple[TransResponseCriteria, ...] = element("ResponseCriteria", default=())
    """Which objects the answer speaks of."""


@record(type="TransActionCriteriaType")
class TransActionCriteria(Component):
    """Which objects an action is meant for, and the change of status it goes with."""

    action_expression: tuple[TransExpression, ...] = element("ActionExpression", default=())
    """An expression that selects objects, with what is to be done to them."""
    change_status: TransChangeStatus | None = element("ChangeStatus", default=None)
    """The change of status that goes with it."""


@record(type="TransApplicationAreaType")
class TransApplicationArea(Component):
    """Who sends the message to whom and when, with its identification and signature."""

    sender: TransSender | None = element("Sender", default=None)
    """The application that sends the message."""
    receiver: tuple[TransReceiver, ...] = element("Receiver", default=())
    """An application that is to receive the message."""
    creation_date_time: DateTime = element("CreationDateTime")
    """When the message was made."""
    signature: TransSignature | None = element("Signature", default=None)
    """The digital signature of the message."""
    bodid: Identifier | None = element("BODID", default=None)
    """Identifies the message, so that an answer can refer to it."""
    user_area: TransUserArea | None = element("UserArea", default=None)
    """Content that sender and receiver agree on."""


@record(type="TransCancelType")
class TransCancel(Component):
    """The Cancel verb, saying that a sent request is no longer needed."""

    action_criteria: tuple[TransActionCriteria, ...] = element("ActionCriteria", default=())
    """Which objects the action is meant for."""


@record(type="TransChangeType")
class TransChange(Component):
    """The Change verb, asking the owner of the data to change it."""

    action_criteria: tuple[TransActionCriteria, ...] = element("ActionCriteria", default=())
    """Which objects the action is meant for."""
    response_code: TransResponseCode | None = attribute("responseCode", default=None)
    """When the sender wants a Respond message in answer."""


@record(type="TransChangeStatusType")
class TransChangeStatus(Component):
    """A change of status, with its code, time and reason."""

    code: Code | None = element("Code", default=None)
    """The code of the change."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    effective_date_time: DateTime | None = element("EffectiveDateTime", default=None)
    """When the change takes effect."""
    reason_code: Code | None = element("ReasonCode", default=None)
    """The code of the reason."""
    reason: tuple[Code, ...] = element("Reason", default=())
    """The reason as a code."""
    state_change: tuple[TransStateChange, ...] = element("StateChange", default=())
    """A change from one state to another."""
    user_area: TransUserArea | None = element("UserArea", default=None)
    """Content that sender and receiver agree on."""


class TransConfirmationCodeValue(StrEnum):
    """The values the standard gives for TransConfirmationCode."""

    ALWAYS = "Always"
    NEVER = "Never"
    ON_ERROR = "OnError"


@record(type="TransConfirmationCodeType")
class TransConfirmationCode(Code):
    """Says whether the sender wants a ConfirmBOD always, never, or on errors only."""

    value: TransConfirmationCodeValue = text(kw_only=False)


@record(type="TransConfirmType")
class TransConfirm(Component):
    """The Confirm verb, saying whether a message was received and could be taken in."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    """The application area of the message that is answered."""
    response_criteria: tuple[TransResponseCriteria, ...] = element("ResponseCriteria", default=())
    """Which objects the answer speaks of."""


@record(type="TransExpression1Type")
class TransExpression1(Component):
    """An expression, usually a path, that selects objects for an action or response."""

    value: str = text(kw_only=False)


@record(type="TransExpressionType")
class TransExpression(TransExpression1):
    """An expression, usually a path, that selects objects for an action or response."""

    action_code: str = attribute("actionCode")
    """What is to be done with the objects the expression selects."""
    expression_language: str | None = attribute("expressionLanguage", default=None)
    """The language in which the expression is written, such as XPath."""


@record(type="TransGetType")
class TransGet(Component):
    """The Get verb, asking the provider for the objects that match the given ones."""

    expression: tuple[str, ...] = element("Expression", default=())
    """An expression that selects what is asked for."""


@record(type="TransProcessType")
class TransProcess(Component):
    """The Process verb, asking the receiver to deal with the objects, usually to add them."""

    action_criteria: tuple[TransActionCriteria, ...] = element("ActionCriteria", default=())
    """Which objects the action is meant for."""
    acknowledge_code: TransResponseCode | None = attribute("acknowledgeCode", default=None)
    """When the sender wants an Acknowledge message in answer."""


@record(type="TransReceiverType")
class TransReceiver(Component):
    """An application that is to receive the message."""

    logical_id: Identifier | None = element("LogicalID", default=None)
    """Identifies the application in the landscape of the company."""
    component_id: Identifier | None = element("ComponentID", default=None)
    """Identifies the component of the application."""
    id: tuple[Identifier, ...] = element("ID", default=())
    """Identifies the object among those of its kind."""


@record(type="TransRespondType")
class TransRespond(Component):
    """The Respond verb, answering a Change message with what became of it."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    """The application area of the message that is answered."""
    response_criteria: tuple[TransResponseCriteria, ...] = element("ResponseCriteria", default=())
    """Which objects the answer speaks of."""


class TransResponseCode(StrEnum):
    """Says whether an answer is wanted always or on errors only."""

    ALWAYS = "Always"
    ON_ERROR = "OnError"


@record(type="TransResponseCriteriaType")
class TransResponseCriteria(Component):
    """Which objects of the original message an answer speaks of, and what became of them."""

    response_expression: TransExpression | None = element("ResponseExpression", default=None)
    """An expression that selects objects, with what became of them."""
    change_status: TransChangeStatus | None = element("ChangeStatus", default=None)
    """The change of status that goes with it."""


@record(type="TransSenderType")
class TransSender(Component):
    """The application that sends the message."""

    logical_id: Identifier | None = element("LogicalID", default=None)
    """Identifies the application in the landscape of the company."""
    component_id: Identifier | None = element("ComponentID", default=None)
    """Identifies the component of the application."""
    task_id: Identifier | None = element("TaskID", default=None)
    """Identifies the task in which the message arose."""
    reference_id: Identifier | None = element("ReferenceID", default=None)
    """Identifies the message in the sender's own terms."""
    confirmation_code: TransConfirmationCode | None = element("ConfirmationCode", default=None)
    """When the sender wants a ConfirmBOD."""
    authorization_id: Identifier | None = element("AuthorizationID", default=None)
    """Identifies the user or system on whose behalf the message is sent."""


@record(type="TransShowType")
class TransShow(Component):
    """The Show verb, answering a Get message with the objects found."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    """The application area of the message that is answered."""
    response_criteria: tuple[TransResponseCriteria, ...] = element("ResponseCriteria", default=())
    """Which objects the answer speaks of."""


@record(type="TransSignatureType")
class TransSignature(Component):
    """A digital signature of the message, from any namespace whose schema is known."""

    content: tuple[AnyElement, ...] = content("any", default=())
    qualifying_agency_id: str | None = attribute("qualifyingAgencyID", default=None)
    """Identifies the agency that vouches for the signature."""


@record(type="TransStateChangeType")
class TransStateChange(Component):
    """A change from one state to another, with its time."""

    from_state_code: Code | None = element("FromStateCode", default=None)
    """The state before the change."""
    to_state_code: Code | None = element("ToStateCode", default=None)
    """The state after the change."""
    change_date_time: DateTime | None = element("ChangeDateTime", default=None)
    """When the state changed."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    note: tuple[Text, ...] = element("Note", default=())
    """A remark in words."""
    user_area: TransUserArea | None = element("UserArea", default=None)
    """Content that sender and receiver agree on."""


@record(type="TransSyncType")
class TransSync(Component):
    """The Sync verb, by which the owner tells others of added, changed or deleted objects."""

    action_criteria: tuple[TransActionCriteria, ...] = element("ActionCriteria", default=())
    """Which objects the action is meant for."""


@record(type="TransUserAreaType")
class TransUserArea(Component):
    """Content that sender and receiver agree on, from any namespace whose schema is known."""

    content: tuple[AnyElement, ...] = content("any", default=())
