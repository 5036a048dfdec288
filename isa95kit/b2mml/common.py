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
    "MaterialUse",
    "MaterialUse1",
    "MaterialUseValue",
    "MOMFunction",
    "MOMFunction1",
    "MOMFunctionValue",
    "OpEquipmentCapability",
    "OpEquipmentCapabilityProperty",
    "OpEquipmentRequirement",
    "OpEquipmentRequirementProperty",
    "OpEquipmentSpecification",
    "OpEquipmentSpecificationProperty",
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
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)
    currency_id: str | None = attribute("currencyID", default=None)
    currency_code_list_version_id: str | None = attribute("currencyCodeListVersionID", default=None)
    encoding_code: str | None = attribute("encodingCode", default=None)
    format: str | None = attribute("format", default=None)
    character_set_code: str | None = attribute("characterSetCode", default=None)
    list_id: str | None = attribute("listID", default=None)
    list_agency_id: str | None = attribute("listAgencyID", default=None)
    list_agency_name: str | None = attribute("listAgencyName", default=None)
    list_name: str | None = attribute("listName", default=None)
    list_version_id: str | None = attribute("listVersionID", default=None)
    language_id: str | None = attribute("languageID", default=None)
    language_locale_id: str | None = attribute("languageLocaleID", default=None)
    list_uri: str | None = attribute("listURI", default=None)
    list_schema_uri: str | None = attribute("listSchemaURI", default=None)
    mime_code: str | None = attribute("mimeCode", default=None)
    name: str | None = attribute("name", default=None)
    schema_id: str | None = attribute("schemaID", default=None)
    schema_name: str | None = attribute("schemaName", default=None)
    schema_agency_id: str | None = attribute("schemaAgencyID", default=None)
    schema_agency_name: str | None = attribute("schemaAgencyName", default=None)
    schema_version_id: str | None = attribute("schemaVersionID", default=None)
    schema_data_uri: str | None = attribute("schemaDataURI", default=None)
    schema_uri: str | None = attribute("schemaURI", default=None)
    unit_code: str | None = attribute("unitCode", default=None)
    unit_code_list_id: str | None = attribute("unitCodeListID", default=None)
    unit_code_list_agency_id: str | None = attribute("unitCodeListAgencyID", default=None)
    unit_code_list_agency_name: str | None = attribute("unitCodeListAgencyName", default=None)
    unit_code_list_version_id: str | None = attribute("unitCodeListVersionID", default=None)
    filename: str | None = attribute("filename", default=None)
    uri: str | None = attribute("uri", default=None)


class AssemblyRelationshipValue(StrEnum):
    """The values the standard gives for AssemblyRelationship."""

    PERMANENT = "Permanent"
    TRANSIENT = "Transient"
    OTHER = "Other"


@record(type="AssemblyRelationship1Type")
class AssemblyRelationship1(Code):
    """Declared by the release without further meaning."""

    value: AssemblyRelationshipValue = text(kw_only=False)


@record(type="AssemblyRelationshipType")
class AssemblyRelationship(AssemblyRelationship1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class AssemblyTypeValue(StrEnum):
    """The values the standard gives for AssemblyType."""

    PHYSICAL = "Physical"
    LOGICAL = "Logical"
    OTHER = "Other"


@record(type="AssemblyType1Type")
class AssemblyType1(Code):
    """Declared by the release without further meaning."""

    value: AssemblyTypeValue = text(kw_only=False)


@record(type="AssemblyTypeType")
class AssemblyType(AssemblyType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: CapabilityTypeValue = text(kw_only=False)


@record(type="CapabilityTypeType")
class CapabilityType(CapabilityType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="CauseType")
class Cause(Code):
    """Declared by the release without further meaning."""


class ClassPropertyTypeValue(StrEnum):
    """The values the standard gives for ClassPropertyType."""

    CLASS_TYPE = "ClassType"
    INSTANCE_TYPE = "InstanceType"
    DEFAULT_TYPE = "DefaultType"
    OTHER = "Other"


@record(type="ClassPropertyTypeType")
class ClassPropertyType(Code):
    """Declared by the release without further meaning."""

    value: ClassPropertyTypeValue = text(kw_only=False)


@record(type="ConfidenceFactorType")
class ConfidenceFactor(Identifier):
    """Declared by the release without further meaning."""


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
    """Declared by the release without further meaning."""

    value: DataTypeValue = text(kw_only=False)


@record(element="DataType", type="DataTypeType")
class DataType(DataType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class DefinitionTypeValue(StrEnum):
    """The values the standard gives for DefinitionType."""

    PATTERN = "Pattern"
    INSTANCE = "Instance"


@record(type="DefinitionTypeType")
class DefinitionType(Code):
    """Declared by the release without further meaning."""

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
    """Declared by the release without further meaning."""

    value: DependencyValue = text(kw_only=False)


@record(type="DependencyType")
class Dependency(Dependency1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: DispositionValue = text(kw_only=False)


@record(type="DispositionType")
class Disposition(Disposition1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="Description", type="DescriptionType")
class Description(Text):
    """Declared by the release without further meaning."""


@record(type="DurationType")
class Duration(DurationText, Component):
    """Declared by the release without further meaning."""

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
    """Declared by the release without further meaning."""

    value: EnterpriseFunctionValue = text(kw_only=False)


@record(type="EnterpriseFunctionType")
class EnterpriseFunction(EnterpriseFunction1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="EquipmentAssetMappingType")
class EquipmentAssetMapping(Component):
    """Declared by the release without further meaning."""

    equipment_id: Identifier = element("EquipmentID")
    physical_asset_id: Identifier = element("PhysicalAssetID")
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
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
    """Declared by the release without further meaning."""

    value: EquipmentLevelValue = text(kw_only=False)


@record(element="EquipmentElementLevel", type="EquipmentLevelType")
class EquipmentLevel(EquipmentLevel1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="EquipmentUseType")
class EquipmentUse(Code):
    """Declared by the release without further meaning."""


@record(type="HierarchyScopeType")
class HierarchyScope(Component):
    """Declared by the release without further meaning."""

    equipment_id: Identifier = element("EquipmentID")
    equipment_element_level: EquipmentLevel | None = element("EquipmentElementLevel", default=None)
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    hierarchy_scope_child: HierarchyScope | None = element("HierarchyScopeChild", default=None)
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
    """Declared by the release without further meaning."""

    value: JobOrderCommandValue = text(kw_only=False)


@record(type="JobOrderCommandType")
class JobOrderCommand(JobOrderCommand1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="JobOrderCommandRuleType")
class JobOrderCommandRule(Text):
    """Declared by the release without further meaning."""


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
    """Declared by the release without further meaning."""

    value: JobOrderDispatchStatusValue = text(kw_only=False)


@record(type="JobOrderDispatchStatusType")
class JobOrderDispatchStatus(JobOrderDispatchStatus1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: MaterialUseValue = text(kw_only=False)


@record(type="MaterialUseType")
class MaterialUse(MaterialUse1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: MOMFunctionValue = text(kw_only=False)


@record(type="MOMFunctionType")
class MOMFunction(MOMFunction1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class OperationsEventExtensionValue(StrEnum):
    """The values the standard gives for OperationsEventExtension."""

    SEALED = "Sealed"
    NA = "NA"
    OTHER = "Other"


@record(type="OperationsEventExtension1Type")
class OperationsEventExtension1(Code):
    """Declared by the release without further meaning."""

    value: OperationsEventExtensionValue = text(kw_only=False)


@record(type="OperationsEventExtensionType")
class OperationsEventExtension(OperationsEventExtension1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class OperationsEventLevelValue(StrEnum):
    """The values the standard gives for OperationsEventLevel."""

    LEVEL_2 = "Level 2"
    LEVEL_3 = "Level 3"
    LEVEL_4 = "Level 4"
    OTHER = "Other"


@record(type="OperationsEventLevel1Type")
class OperationsEventLevel1(Code):
    """Declared by the release without further meaning."""

    value: OperationsEventLevelValue = text(kw_only=False)


@record(type="OperationsEventLevelType")
class OperationsEventLevel(OperationsEventLevel1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class OperationsEventTypeValue(StrEnum):
    """The values the standard gives for OperationsEventType."""

    EVENT = "Event"
    ALERT = "Alert"
    ALARM = "Alarm"
    OTHER = "Other"


@record(type="OperationsEventType1Type")
class OperationsEventType1(Code):
    """Declared by the release without further meaning."""

    value: OperationsEventTypeValue = text(kw_only=False)


@record(type="OperationsEventTypeType")
class OperationsEventType(OperationsEventType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class OperationsRecordActionValue(StrEnum):
    """The values the standard gives for OperationsRecordAction."""

    ADDED = "Added"
    DELETED = "Deleted"
    CHANGED = "Changed"
    OBSERVED = "Observed"
    OTHER = "Other"


@record(type="OperationsRecordAction1Type")
class OperationsRecordAction1(Code):
    """Declared by the release without further meaning."""

    value: OperationsRecordActionValue = text(kw_only=False)


@record(type="OperationsRecordActionType")
class OperationsRecordAction(OperationsRecordAction1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="OperationsRecordEntryTemplateType")
class OperationsRecordEntryTemplate(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    record_timestamp: DateTime | None = element("RecordTimestamp", default=None)
    effective_timestamp: DateTime | None = element("EffectiveTimestamp", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    information_object: InformationObject | None = element("InformationObject", default=None)
    external_reference_id: Identifier | None = element("ExternalReferenceID", default=None)
    information_object_type: InformationObjectType | None = element(
        "InformationObjectType", default=None
    )
    operations_record_entry_child: tuple[OperationsRecordEntryTemplate, ...] = element(
        "OperationsRecordEntryChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsRecordEntryTemplate", default=())


@record(type="OperationsRecordTemplateType")
class OperationsRecordTemplate(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    record_timestamp: DateTime | None = element("RecordTimestamp", default=None)
    effective_timestamp: DateTime | None = element("EffectiveTimestamp", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    action: OperationsRecordAction | None = element("Action", default=None)
    operations_record_entry: tuple[OperationsRecordEntryTemplate, ...] = element(
        "OperationsRecordEntry"
    )
    operations_record_specification_id: Identifier = element("OperationsRecordSpecificationID")
    operations_record_child: tuple[OperationsRecordTemplate, ...] = element(
        "OperationsRecordChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsRecordTemplate", default=())


@record(type="OperationsRecordSpecTemplateType")
class OperationsRecordSpecTemplate(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_record_specification_pattern_id: Identifier | None = element(
        "OperationsRecordSpecificationPatternID", default=None
    )
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    information_object_type: tuple[InformationObjectType, ...] = element(
        "InformationObjectType", default=()
    )
    information_object_type_multiplicity: tuple[Text, ...] = element(
        "InformationObjectTypeMultiplicity", default=()
    )
    action: OperationsRecordAction | None = element("Action", default=None)
    action_multiplicity: tuple[Text, ...] = element("ActionMultiplicity", default=())
    operations_record_specification_child: tuple[OperationsRecordSpecTemplate, ...] = element(
        "OperationsRecordSpecificationChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsRecordSpecTemplate", default=())


@record(type="OpEquipmentRequirementType")
class OpEquipmentRequirement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    equipment_use: EquipmentUse | None = element("EquipmentUse", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    equipment_requirement_child: tuple[OpEquipmentRequirement, ...] = element(
        "EquipmentRequirementChild", default=()
    )
    equipment_requirement_property: tuple[OpEquipmentRequirementProperty, ...] = element(
        "EquipmentRequirementProperty", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentRequirement", default=())


@record(type="OpEquipmentRequirementPropertyType")
class OpEquipmentRequirementProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    equipment_requirement_property_child: tuple[OpEquipmentRequirementProperty, ...] = element(
        "EquipmentRequirementPropertyChild", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentRequirementProperty", default=())


@record(type="OpPersonnelRequirementType")
class OpPersonnelRequirement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    personnel_use: PersonnelUse | None = element("PersonnelUse", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    personnel_requirement_child: tuple[OpPersonnelRequirement, ...] = element(
        "PersonnelRequirementChild", default=()
    )
    personnel_requirement_property: tuple[OpPersonnelRequirementProperty, ...] = element(
        "PersonnelRequirementProperty", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelRequirement", default=())


@record(type="OpPersonnelRequirementPropertyType")
class OpPersonnelRequirementProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    personnel_requirement_property_child: tuple[OpPersonnelRequirementProperty, ...] = element(
        "PersonnelRequirementPropertyChild", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelRequirementProperty", default=())


@record(type="OpPhysicalAssetRequirementType")
class OpPhysicalAssetRequirement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    physical_asset_use: PhysicalAssetUse | None = element("PhysicalAssetUse", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    physical_asset_requirement_child: tuple[OpPhysicalAssetRequirement, ...] = element(
        "PhysicalAssetRequirementChild", default=()
    )
    physical_asset_requirement_property: tuple[OpPhysicalAssetRequirementProperty, ...] = element(
        "PhysicalAssetRequirementProperty", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetRequirement", default=())


@record(type="OpPhysicalAssetRequirementPropertyType")
class OpPhysicalAssetRequirementProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    physical_asset_requirement_property_child: tuple[OpPhysicalAssetRequirementProperty, ...] = (
        element("PhysicalAssetRequirementPropertyChild", default=())
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions(
        "OpPhysicalAssetRequirementProperty", default=()
    )


@record(type="OpMaterialRequirementType")
class OpMaterialRequirement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    material_sub_lot_id: tuple[Identifier, ...] = element("MaterialSubLotID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    assembly_requirement: tuple[OpMaterialRequirement, ...] = element(
        "AssemblyRequirement", default=()
    )
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    material_requirement_property: tuple[OpMaterialRequirementProperty, ...] = element(
        "MaterialRequirementProperty", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialRequirement", default=())


@record(type="OpMaterialRequirementPropertyType")
class OpMaterialRequirementProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    material_requirement_property_child: tuple[OpMaterialRequirementProperty, ...] = element(
        "MaterialRequirementPropertyChild", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialRequirementProperty", default=())


@record(type="OpPersonnelSpecificationType")
class OpPersonnelSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    personnel_use: PersonnelUse | None = element("PersonnelUse", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    personnel_specification_child: tuple[OpPersonnelSpecification, ...] = element(
        "PersonnelSpecificationChild", default=()
    )
    personnel_specification_property: tuple[OpPersonnelSpecificationProperty, ...] = element(
        "PersonnelSpecificationProperty", default=()
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelSpecification", default=())


@record(type="OpPersonnelSpecificationPropertyType")
class OpPersonnelSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    personnel_specification_property_child: tuple[OpPersonnelSpecificationProperty, ...] = element(
        "PersonnelSpecificationPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelSpecificationProperty", default=())


@record(type="OpEquipmentSpecificationType")
class OpEquipmentSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    equipment_use: EquipmentUse | None = element("EquipmentUse", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    equipment_specification_child: tuple[OpEquipmentSpecification, ...] = element(
        "EquipmentSpecificationChild", default=()
    )
    equipment_specification_property: tuple[OpEquipmentSpecificationProperty, ...] = element(
        "EquipmentSpecificationProperty", default=()
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentSpecification", default=())


@record(type="OpEquipmentSpecificationPropertyType")
class OpEquipmentSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    equipment_specification_property_child: tuple[OpEquipmentSpecificationProperty, ...] = element(
        "EquipmentSpecificationPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentSpecificationProperty", default=())


@record(type="OpPhysicalAssetSpecificationType")
class OpPhysicalAssetSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    physical_asset_use: PhysicalAssetUse | None = element("PhysicalAssetUse", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    physical_asset_specification_child: tuple[OpPhysicalAssetSpecification, ...] = element(
        "PhysicalAssetSpecificationChild", default=()
    )
    physical_asset_specification_property: tuple[OpPhysicalAssetSpecificationProperty, ...] = (
        element("PhysicalAssetSpecificationProperty", default=())
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetSpecification", default=())


@record(type="OpPhysicalAssetSpecificationPropertyType")
class OpPhysicalAssetSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    physical_asset_specification_property_child: tuple[
        OpPhysicalAssetSpecificationProperty, ...
    ] = element("PhysicalAssetSpecificationPropertyChild", default=())
    extensions: tuple[AnyElement, ...] = extensions(
        "OpPhysicalAssetSpecificationProperty", default=()
    )


@record(type="OpMaterialSpecificationType")
class OpMaterialSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    material_sub_lot_id: tuple[Identifier, ...] = element("MaterialSubLotID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    assembly_specification: tuple[OpMaterialSpecification, ...] = element(
        "AssemblySpecification", default=()
    )
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    material_specification_property: tuple[OpMaterialSpecificationProperty, ...] = element(
        "MaterialSpecificationProperty", default=()
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialSpecification", default=())


@record(type="OpMaterialSpecificationPropertyType")
class OpMaterialSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    material_specification_property_child: tuple[OpMaterialSpecificationProperty, ...] = element(
        "MaterialSpecificationPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialSpecificationProperty", default=())


@record(type="OpPersonnelCapabilityType")
class OpPersonnelCapability(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    reason: Reason | None = element("Reason", default=None)
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    personnel_use: PersonnelUse | None = element("PersonnelUse", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    personnel_capability_child: tuple[OpPersonnelCapability, ...] = element(
        "PersonnelCapabilityChild", default=()
    )
    personnel_capability_property: tuple[OpPersonnelCapabilityProperty, ...] = element(
        "PersonnelCapabilityProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelCapability", default=())


@record(type="OpPersonnelCapabilityPropertyType")
class OpPersonnelCapabilityProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    personnel_capability_property_child: tuple[OpPersonnelCapabilityProperty, ...] = element(
        "PersonnelCapabilityPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelCapabilityProperty", default=())


@record(type="OpEquipmentCapabilityType")
class OpEquipmentCapability(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    reason: Reason | None = element("Reason", default=None)
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    equipment_use: EquipmentUse | None = element("EquipmentUse", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    equipment_capability_child: tuple[OpEquipmentCapability, ...] = element(
        "EquipmentCapabilityChild", default=()
    )
    equipment_capability_property: tuple[OpEquipmentCapabilityProperty, ...] = element(
        "EquipmentCapabilityProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentCapability", default=())


@record(type="OpEquipmentCapabilityPropertyType")
class OpEquipmentCapabilityProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    equipment_capability_property_child: tuple[OpEquipmentCapabilityProperty, ...] = element(
        "EquipmentCapabilityPropertyChild", default=()
    )
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentCapabilityProperty", default=())


@record(type="OpPhysicalAssetCapabilityType")
class OpPhysicalAssetCapability(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    reason: Reason | None = element("Reason", default=None)
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    physical_asset_use: PhysicalAssetUse | None = element("PhysicalAssetUse", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    physical_asset_capability_child: tuple[OpPhysicalAssetCapability, ...] = element(
        "PhysicalAssetCapabilityChild", default=()
    )
    physical_asset_capability_property: tuple[OpPhysicalAssetCapabilityProperty, ...] = element(
        "PhysicalAssetCapabilityProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetCapability", default=())


@record(type="OpPhysicalAssetCapabilityPropertyType")
class OpPhysicalAssetCapabilityProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    physical_asset_capability_property_child: tuple[OpPhysicalAssetCapabilityProperty, ...] = (
        element("PhysicalAssetCapabilityPropertyChild", default=())
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetCapabilityProperty", default=())


@record(type="OpMaterialCapabilityType")
class OpMaterialCapability(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    material_sub_lot_id: tuple[Identifier, ...] = element("MaterialSubLotID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    reason: Reason | None = element("Reason", default=None)
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    assembly_capability: tuple[OpMaterialCapability, ...] = element(
        "AssemblyCapability", default=()
    )
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    material_capability_property: tuple[OpMaterialCapabilityProperty, ...] = element(
        "MaterialCapabilityProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialCapability", default=())


@record(type="OpMaterialCapabilityPropertyType")
class OpMaterialCapabilityProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    materal_capability_property_child: tuple[OpMaterialCapabilityProperty, ...] = element(
        "MateralCapabilityPropertyChild", default=()
    )
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
    """Declared by the release without further meaning."""

    value: OperationsTypeValue = text(kw_only=False)


@record(type="OperationsTypeType")
class OperationsType(OperationsType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="ParameterType")
class Parameter(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    value: tuple[Value, ...] = element("Value", default=())
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    parameter_child: tuple[Parameter, ...] = element("ParameterChild", default=())
    parameter_specification_id: tuple[Identifier, ...] = element(
        "ParameterSpecificationID", default=()
    )
    process_segment_parameter_id: tuple[Identifier, ...] = element(
        "ProcessSegmentParameterID", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("Parameter", default=())


@record(type="PersonNameType")
class PersonName(Identifier):
    """Declared by the release without further meaning."""


@record(type="PersonnelUseType")
class PersonnelUse(Code):
    """Declared by the release without further meaning."""


@record(type="PhysicalAssetUseType")
class PhysicalAssetUse(Code):
    """Declared by the release without further meaning."""


@record(type="PriorityType")
class Priority(Numeric):
    """Declared by the release without further meaning."""


@record(type="QuantityStringType")
class QuantityString(AnyGenericValue):
    """Declared by the release without further meaning."""


@record(type="QuantityValueType")
class QuantityValue(Component):
    """Declared by the release without further meaning."""

    quantity_string: QuantityString | Nil = element("QuantityString", nillable=True)
    data_type: DataType | Nil | None = element("DataType", default=None, nillable=True)
    unit_of_measure: UnitOfMeasure | Nil | None = element(
        "UnitOfMeasure", default=None, nillable=True
    )
    key: Identifier | None = element("Key", default=None)
    extensions: tuple[AnyElement, ...] = extensions("Quantity", default=())


@record(type="ReasonType")
class Reason(Code):
    """Declared by the release without further meaning."""


class RelationshipFormValue(StrEnum):
    """The values the standard gives for RelationshipForm."""

    PERMANENT = "Permanent"
    TRANSIENT = "Transient"
    OTHER = "Other"


@record(type="RelationshipForm1Type")
class RelationshipForm1(Code):
    """Declared by the release without further meaning."""

    value: RelationshipFormValue = text(kw_only=False)


@record(type="RelationshipFormType")
class RelationshipForm(RelationshipForm1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class RelationshipTypeValue(StrEnum):
    """The values the standard gives for RelationshipType."""

    LOGICAL = "Logical"
    PHYSICAL = "Physical"
    OTHER = "Other"


@record(type="RelationshipType1Type")
class RelationshipType1(Code):
    """Declared by the release without further meaning."""

    value: RelationshipTypeValue = text(kw_only=False)


@record(type="RelationshipTypeType")
class RelationshipType(RelationshipType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: RequestStateValue = text(kw_only=False)


@record(type="RequestStateType")
class RequestState(RequestState1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class RequiredByRequestedSegmentResponseValue(StrEnum):
    """The values the standard gives for RequiredByRequestedSegmentResponse."""

    REQUIRED = "Required"
    OPTIONAL = "Optional"
    OTHER = "Other"


@record(type="RequiredByRequestedSegmentResponse1Type")
class RequiredByRequestedSegmentResponse1(Code):
    """Declared by the release without further meaning."""

    value: RequiredByRequestedSegmentResponseValue = text(kw_only=False)


@record(type="RequiredByRequestedSegmentResponseType")
class RequiredByRequestedSegmentResponse(RequiredByRequestedSegmentResponse1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: ResourceLocationTypeValue = text(kw_only=False)


@record(type="ResourceLocationTypeType")
class ResourceLocationType(ResourceLocationType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="ResourceLocationType")
class ResourceLocation(Component):
    """Declared by the release without further meaning."""

    location: Text = element("Location")
    location_type: ResourceLocationType = element("LocationType")
    location_child: tuple[ResourceLocation, ...] = element("LocationChild", default=())


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
    """Declared by the release without further meaning."""

    value: ResourceReferenceTypeValue = text(kw_only=False)


@record(type="ResourceReferenceTypeType")
class ResourceReferenceType(ResourceReferenceType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: ResponseStateValue = text(kw_only=False)


@record(type="ResponseStateType")
class ResponseState(ResponseState1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="SegmentDependencyType")
class SegmentDependency(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    dependency: Dependency = element("Dependency")
    dependency_factor: Value | None = element("DependencyFactor", default=None)
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
    """Declared by the release without further meaning."""

    value: SpatialDefinitionFormatValue = text(kw_only=False)


@record(type="SpatialDefinitionFormatType")
class SpatialDefinitionFormat(SpatialDefinitionFormat1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="SpatialDefinitionType")
class SpatialDefinition(Component):
    """Declared by the release without further meaning."""

    value: Text = element("Value")
    format: SpatialDefinitionFormat = element("Format")
    srid: Identifier | None = element("SRID", default=None)
    sridauthority: Text | None = element("SRIDAuthority", default=None)
    extensions: tuple[AnyElement, ...] = extensions("SpatialDefinition", default=())


@record(element="Status", type="StatusType")
class Status(Code):
    """Declared by the release without further meaning."""


@record(element="UnitOfMeasure", type="UnitOfMeasureType")
class UnitOfMeasure(Code):
    """Declared by the release without further meaning."""


@record(element="ValueString", type="ValueStringType")
class ValueString(AnyGenericValue):
    """Declared by the release without further meaning."""


@record(type="ValueType")
class Value(Component):
    """Declared by the release without further meaning."""

    value_string: ValueString | Nil = element("ValueString", nillable=True)
    data_type: DataType | Nil | None = element("DataType", default=None, nillable=True)
    unit_of_measure: UnitOfMeasure | Nil | None = element(
        "UnitOfMeasure", default=None, nillable=True
    )
    key: Identifier | None = element("Key", default=None)
    extensions: tuple[AnyElement, ...] = extensions("Value", default=())


class WorkTypeValue(StrEnum):
    """The values the standard gives for WorkType."""

    WORK_MASTER = "Work Master"
    WORK_DIRECTIVE = "Work Directive"
    OTHER = "Other"


@record(type="WorkType1Type")
class WorkType1(Code):
    """Declared by the release without further meaning."""

    value: WorkTypeValue = text(kw_only=False)


@record(type="WorkTypeType")
class WorkType(WorkType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(type="TransAcknowledgeType")
class TransAcknowledge(Component):
    """Declared by the release without further meaning."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    response_criteria: tuple[TransResponseCriteria, ...] = element("ResponseCriteria", default=())


@record(type="TransActionCriteriaType")
class TransActionCriteria(Component):
    """Declared by the release without further meaning."""

    action_expression: tuple[TransExpression, ...] = element("ActionExpression", default=())
    change_status: TransChangeStatus | None = element("ChangeStatus", default=None)


@record(type="TransApplicationAreaType")
class TransApplicationArea(Component):
    """Declared by the release without further meaning."""

    sender: TransSender | None = element("Sender", default=None)
    receiver: tuple[TransReceiver, ...] = element("Receiver", default=())
    creation_date_time: DateTime = element("CreationDateTime")
    signature: TransSignature | None = element("Signature", default=None)
    bodid: Identifier | None = element("BODID", default=None)
    user_area: TransUserArea | None = element("UserArea", default=None)


@record(type="TransCancelType")
class TransCancel(Component):
    """Declared by the release without further meaning."""

    action_criteria: tuple[TransActionCriteria, ...] = element("ActionCriteria", default=())


@record(type="TransChangeType")
class TransChange(Component):
    """Declared by the release without further meaning."""

    action_criteria: tuple[TransActionCriteria, ...] = element("ActionCriteria", default=())
    response_code: TransResponseCode | None = attribute("responseCode", default=None)


@record(type="TransChangeStatusType")
class TransChangeStatus(Component):
    """Declared by the release without further meaning."""

    code: Code | None = element("Code", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    effective_date_time: DateTime | None = element("EffectiveDateTime", default=None)
    reason_code: Code | None = element("ReasonCode", default=None)
    reason: tuple[Code, ...] = element("Reason", default=())
    state_change: tuple[TransStateChange, ...] = element("StateChange", default=())
    user_area: TransUserArea | None = element("UserArea", default=None)


class TransConfirmationCodeValue(StrEnum):
    """The values the standard gives for TransConfirmationCode."""

    ALWAYS = "Always"
    NEVER = "Never"
    ON_ERROR = "OnError"


@record(type="TransConfirmationCodeType")
class TransConfirmationCode(Code):
    """Declared by the release without further meaning."""

    value: TransConfirmationCodeValue = text(kw_only=False)


@record(type="TransConfirmType")
class TransConfirm(Component):
    """Declared by the release without further meaning."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    response_criteria: tuple[TransResponseCriteria, ...] = element("ResponseCriteria", default=())


@record(type="TransExpression1Type")
class TransExpression1(Component):
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)


@record(type="TransExpressionType")
class TransExpression(TransExpression1):
    """Declared by the release without further meaning."""

    action_code: str = attribute("actionCode")
    expression_language: str | None = attribute("expressionLanguage", default=None)


@record(type="TransGetType")
class TransGet(Component):
    """Declared by the release without further meaning."""

    expression: tuple[str, ...] = element("Expression", default=())


@record(type="TransProcessType")
class TransProcess(Component):
    """Declared by the release without further meaning."""

    action_criteria: tuple[TransActionCriteria, ...] = element("ActionCriteria", default=())
    acknowledge_code: TransResponseCode | None = attribute("acknowledgeCode", default=None)


@record(type="TransReceiverType")
class TransReceiver(Component):
    """Declared by the release without further meaning."""

    logical_id: Identifier | None = element("LogicalID", default=None)
    component_id: Identifier | None = element("ComponentID", default=None)
    id: tuple[Identifier, ...] = element("ID", default=())


@record(type="TransRespondType")
class TransRespond(Component):
    """Declared by the release without further meaning."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    response_criteria: tuple[TransResponseCriteria, ...] = element("ResponseCriteria", default=())


class TransResponseCode(StrEnum):
    """"""

    ALWAYS = "Always"
    ON_ERROR = "OnError"


@record(type="TransResponseCriteriaType")
class TransResponseCriteria(Component):
    """Declared by the release without further meaning."""

    response_expression: TransExpression | None = element("ResponseExpression", default=None)
    change_status: TransChangeStatus | None = element("ChangeStatus", default=None)


@record(type="TransSenderType")
class TransSender(Component):
    """Declared by the release without further meaning."""

    logical_id: Identifier | None = element("LogicalID", default=None)
    component_id: Identifier | None = element("ComponentID", default=None)
    task_id: Identifier | None = element("TaskID", default=None)
    reference_id: Identifier | None = element("ReferenceID", default=None)
    confirmation_code: TransConfirmationCode | None = element("ConfirmationCode", default=None)
    authorization_id: Identifier | None = element("AuthorizationID", default=None)


@record(type="TransShowType")
class TransShow(Component):
    """Declared by the release without further meaning."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    response_criteria: tuple[TransResponseCriteria, ...] = element("ResponseCriteria", default=())


@record(type="TransSignatureType")
class TransSignature(Component):
    """Declared by the release without further meaning."""

    content: tuple[AnyElement, ...] = content("any", default=())
    qualifying_agency_id: str | None = attribute("qualifyingAgencyID", default=None)


@record(type="TransStateChangeType")
class TransStateChange(Component):
    """Declared by the release without further meaning."""

    from_state_code: Code | None = element("FromStateCode", default=None)
    to_state_code: Code | None = element("ToStateCode", default=None)
    change_date_time: DateTime | None = element("ChangeDateTime", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    note: tuple[Text, ...] = element("Note", default=())
    user_area: TransUserArea | None = element("UserArea", default=None)


@record(type="TransSyncType")
class TransSync(Component):
    """Declared by the release without further meaning."""

    action_criteria: tuple[TransActionCriteria, ...] = element("ActionCriteria", default=())


@record(type="TransUserAreaType")
class TransUserArea(Component):
    """Declared by the release without further meaning."""

    content: tuple[AnyElement, ...] = content("any", default=())
