# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: batch information."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from isa95kit.b2mml.base import (
    Alternative,
    AnyElement,
    Component,
    alternatives,
    attribute,
    content,
    element,
    extensions,
    record,
    text,
)
from isa95kit.b2mml.core_components import Code, DateTime, Identifier, Measure, Name, Numeric, Text

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        DataType,
        Description,
        EquipmentLevel,
        UnitOfMeasure,
        ValueString,
    )

__all__ = [
    "ActualBatchSize",
    "ActualEndTime",
    "ActualEquipmentID",
    "ActualProductProduced",
    "ActualStartTime",
    "ApprovalDate",
    "ApprovalHistory",
    "ApprovedBy",
    "Author",
    "BatchEquipmentID",
    "BatchEquipmentRequirement",
    "BatchID",
    "BatchInformation",
    "BatchList",
    "BatchListEntry",
    "BatchListEntryType",
    "BatchListEntryType1",
    "BatchListEntryTypeValue",
    "BatchParameter",
    "BatchPriority",
    "BatchSize",
    "BatchStatus",
    "BatchStatus1",
    "BatchStatusValue",
    "BatchValue",
    "BuildingBlockElementID",
    "BuildingBlockElementVersion",
    "CampaignID",
    "ClassEquipmentID",
    "ClassInstanceAssociation",
    "Condition",
    "ConditionAnnotation",
    "ConnectionType",
    "ConnectionType1",
    "ConnectionTypeValue",
    "Constraint",
    "ControlRecipe",
    "CreateDate",
    "DataInterpretation",
    "DataInterpretation1",
    "DataInterpretationValue",
    "DefaultValue",
    "Depiction",
    "Depiction1",
    "DepictionValue",
    "EffectiveDate",
    "Enumeration",
    "EnumerationNumber",
    "EnumerationSet",
    "EnumerationSetID",
    "EnumerationString",
    "EquipmentClassID",
    "EquipmentConnection",
    "EquipmentElement",
    "EquipmentElementID",
    "EquipmentElementProperty",
    "EquipmentElementType",
    "EquipmentElementType1",
    "EquipmentElementTypeValue",
    "EquipmentProceduralElement",
    "EquipmentProceduralElementClass",
    "EquipmentProceduralElementClassID",
    "EquipmentProceduralElementType",
    "EquipmentProceduralElementType1",
    "EquipmentProceduralElementTypeValue",
    "EvaluationOrder",
    "ExpirationDate",
    "ExternalID",
    "FinalApprovalDate",
    "Formula",
    "FromEquipmentID",
    "FromID",
    "FromType",
    "FromType1",
    "FromTypeValue",
    "Header",
    "ID",
    "IDScope",
    "IDScope1",
    "IDScopeValue",
    "IndividualApproval",
    "Link",
    "LinkType",
    "LinkType1",
    "LinkTypeValue",
    "ListHeader",
    "LotID",
    "MasterRecipe",
    "Max",
    "MemberEquipmentID",
    "Min",
    "Mode",
    "Mode1",
    "ModeValue",
    "ModificationLog",
    "ModifiedDate",
    "Nominal",
    "Note",
    "OrderID",
    "Origin",
    "OtherInformation",
    "ParameterSubType",
    "ParameterType",
    "ParameterType1",
    "ParameterTypeValue",
    "ProcedureLogic",
    "ProductID",
    "ProductName",
    "RecipeBuildingBlock",
    "RecipeElement",
    "RecipeElementID",
    "RecipeElementType",
    "RecipeElementType1",
    "RecipeElementTypeValue",
    "RecipeElementVersion",
    "RecipeID",
    "RecipeVersion",
    "RequestedBatchSize",
    "RequestedEndTime",
    "RequestedStartTime",
    "Scaled",
    "ScaledSize",
    "ScaledValue",
    "ScaleReference",
    "ScheduleEndTime",
    "ScheduleEntryNote",
    "ScheduleStartTime",
    "StartCondition",
    "Step",
    "ToEquipmentID",
    "ToID",
    "ToType",
    "ToType1",
    "ToTypeValue",
    "Transition",
    "Version",
    "VersionDate",
]


@record(element="ActualBatchSize", type="ActualBatchSizeType")
class ActualBatchSize(Numeric):
    """Declared by the release without further meaning."""


@record(type="ActualProductProducedType")
class ActualProductProduced(Identifier):
    """Declared by the release without further meaning."""


@record(element="ApprovalHistory", type="ApprovalHistoryType")
class ApprovalHistory(Component):
    """Declared by the release without further meaning."""

    final_approval_date: DateTime | None = element("FinalApprovalDate", default=None)
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    individual_approval: tuple[IndividualApproval, ...] = element("IndividualApproval", default=())
    extensions: tuple[AnyElement, ...] = extensions("ApprovalHistory", default=())


@record(element="ApprovedBy", type="ApprovedByType")
class ApprovedBy(Name):
    """Declared by the release without further meaning."""


@record(element="Author", type="AuthorType")
class Author(Identifier):
    """Declared by the release without further meaning."""


@record(element="BatchInformation", type="BatchInformationType")
class BatchInformation(Component):
    """Declared by the release without further meaning."""

    list_header: tuple[ListHeader, ...] = element("ListHeader", default=())
    description: tuple[Description, ...] = element("Description", default=())
    master_recipe: tuple[MasterRecipe, ...] = element("MasterRecipe", default=())
    control_recipe: tuple[ControlRecipe, ...] = element("ControlRecipe", default=())
    recipe_building_block: tuple[RecipeBuildingBlock, ...] = element(
        "RecipeBuildingBlock", default=()
    )
    equipment_element: tuple[EquipmentElement, ...] = element("EquipmentElement", default=())
    batch_list: tuple[BatchList, ...] = element("BatchList", default=())
    enumeration_set: tuple[EnumerationSet, ...] = element("EnumerationSet", default=())
    extensions: tuple[AnyElement, ...] = extensions("BatchInformation", default=())


class BatchListEntryTypeValue(StrEnum):
    """The values the standard gives for BatchListEntryType."""

    CAMPAIGN = "Campaign"
    BATCH = "Batch"
    UNIT_PROCEDURE = "UnitProcedure"
    OPERATION = "Operation"
    PHASE = "Phase"
    OTHER = "Other"


@record(type="BatchListEntryType1Type")
class BatchListEntryType1(Code):
    """Declared by the release without further meaning."""

    value: BatchListEntryTypeValue = text(kw_only=False)


@record(element="BatchListEntryType", type="BatchListEntryTypeType")
class BatchListEntryType(BatchListEntryType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="BatchListEntry", type="BatchListEntryType")
class BatchListEntry(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    batch_list_entry_type: BatchListEntryType = element("BatchListEntryType")
    status: BatchStatus | None = element("Status", default=None)
    mode: Mode | None = element("Mode", default=None)
    external_id: Identifier | None = element("ExternalID", default=None)
    recipe_id: Identifier | None = element("RecipeID", default=None)
    recipe_version: Identifier | None = element("RecipeVersion", default=None)
    batch_id: Identifier | None = element("BatchID", default=None)
    lot_id: Identifier | None = element("LotID", default=None)
    campaign_id: Identifier | None = element("CampaignID", default=None)
    product_id: Identifier | None = element("ProductID", default=None)
    order_id: Identifier | None = element("OrderID", default=None)
    start_condition: DateTime | None = element("StartCondition", default=None)
    requested_start_time: DateTime | None = element("RequestedStartTime", default=None)
    actual_start_time: DateTime | None = element("ActualStartTime", default=None)
    requested_end_time: DateTime | None = element("RequestedEndTime", default=None)
    actual_end_time: DateTime | None = element("ActualEndTime", default=None)
    batch_priority: BatchPriority | None = element("BatchPriority", default=None)
    requested_batch_size: RequestedBatchSize | None = element("RequestedBatchSize", default=None)
    actual_batch_size: ActualBatchSize | None = element("ActualBatchSize", default=None)
    unit_of_measure: UnitOfMeasure | None = element("UnitOfMeasure", default=None)
    note: tuple[Note, ...] = element("Note", default=())
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    equipment: tuple[Alternative[Identifier], ...] = alternatives(
        {"EquipmentID": "Identifier", "EquipmentClassID": "Identifier"}, default=()
    )
    actual_equipment_id: tuple[Identifier, ...] = element("ActualEquipmentID", default=())
    batch_list_entry: tuple[BatchListEntry, ...] = element("BatchListEntry", default=())
    extensions: tuple[AnyElement, ...] = extensions("BatchListEntry", default=())


@record(element="BatchList", type="BatchListType")
class BatchList(Component):
    """Declared by the release without further meaning."""

    list_header: ListHeader | None = element("ListHeader", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    batch_list_entry: tuple[BatchListEntry, ...] = element("BatchListEntry", default=())
    extensions: tuple[AnyElement, ...] = extensions("BatchList", default=())


@record(element="BatchPriority", type="BatchPriorityType")
class BatchPriority(Numeric):
    """Declared by the release without further meaning."""


@record(element="BatchSize", type="BatchSizeType")
class BatchSize(Component):
    """Declared by the release without further meaning."""

    nominal: Nominal | None = element("Nominal", default=None)
    min: Min | None = element("Min", default=None)
    max: Max | None = element("Max", default=None)
    scale_reference: ScaleReference | None = element("ScaleReference", default=None)
    scaled_size: ScaledSize | None = element("ScaledSize", default=None)
    unit_of_measure: UnitOfMeasure | None = element("UnitOfMeasure", default=None)
    extensions: tuple[AnyElement, ...] = extensions("BatchSize", default=())


@record(element="ClassInstanceAssociation", type="ClassInstanceAssociationType")
class ClassInstanceAssociation(Component):
    """Declared by the release without further meaning."""

    class_equipment_id: Identifier = element("ClassEquipmentID")
    member_equipment_id: Identifier = element("MemberEquipmentID")
    description: tuple[Description, ...] = element("Description", default=())
    extensions: tuple[AnyElement, ...] = extensions("ClassInstanceAssociation", default=())


@record(element="Condition", type="ConditionType")
class Condition(Identifier):
    """Declared by the release without further meaning."""


@record(element="ConditionAnnotation", type="ConditionAnnotationType")
class ConditionAnnotation(Identifier):
    """Declared by the release without further meaning."""


class ConnectionTypeValue(StrEnum):
    """The values the standard gives for ConnectionType."""

    MATERIAL_MOVEMENT = "MaterialMovement"
    OTHER = "Other"


@record(type="ConnectionType1Type")
class ConnectionType1(Code):
    """Declared by the release without further meaning."""

    value: ConnectionTypeValue = text(kw_only=False)


@record(element="ConnectionType", type="ConnectionTypeType")
class ConnectionType(ConnectionType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="Constraint", type="ConstraintType")
class Constraint(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    condition: Condition | None = element("Condition", default=None)
    extensions: tuple[AnyElement, ...] = extensions("Constraint", default=())


@record(element="ControlRecipe", type="ControlRecipeType")
class ControlRecipe(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    version_date: DateTime | None = element("VersionDate", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    batch_id: Identifier | None = element("BatchID", default=None)
    header: Header | None = element("Header", default=None)
    equipment_requirement: tuple[BatchEquipmentRequirement, ...] = element(
        "EquipmentRequirement", default=()
    )
    formula: Formula | None = element("Formula", default=None)
    procedure_logic: ProcedureLogic | None = element("ProcedureLogic", default=None)
    recipe_element: tuple[RecipeElement, ...] = element("RecipeElement", default=())
    other_information: tuple[OtherInformation, ...] = element("OtherInformation", default=())
    extensions: tuple[AnyElement, ...] = extensions("ControlRecipe", default=())


class DataInterpretationValue(StrEnum):
    """The values the standard gives for DataInterpretation."""

    CONSTANT = "Constant"
    REFERENCE = "Reference"
    EQUATION = "Equation"
    EXTERNAL = "External"
    OTHER = "Other"


@record(type="DataInterpretation1Type")
class DataInterpretation1(Code):
    """Declared by the release without further meaning."""

    value: DataInterpretationValue = text(kw_only=False)


@record(element="DataInterpretation", type="DataInterpretationType")
class DataInterpretation(DataInterpretation1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="DefaultValue", type="DefaultValueType")
class DefaultValue(Text):
    """Declared by the release without further meaning."""


class DepictionValue(StrEnum):
    """The values the standard gives for Depiction."""

    NONE = "None"
    LINE = "Line"
    ID = "ID"
    LINE_AND_ID = "LineAndID"
    LINE_AND_ARROW = "LineAndArrow"
    LINE_ARROW_AND_ID = "LineArrowAndID"
    OTHER = "Other"


@record(type="Depiction1Type")
class Depiction1(Code):
    """Declared by the release without further meaning."""

    value: DepictionValue = text(kw_only=False)


@record(element="Depiction", type="DepictionType")
class Depiction(Depiction1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="EnumerationNumber", type="EnumerationNumberType")
class EnumerationNumber(Numeric):
    """Declared by the release without further meaning."""


@record(element="EnumerationSet", type="EnumerationSetType")
class EnumerationSet(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    enumeration: tuple[Enumeration, ...] = element("Enumeration", default=())
    extensions: tuple[AnyElement, ...] = extensions("EnumerationSet", default=())


@record(element="EnumerationString", type="EnumerationStringType")
class EnumerationString(Text):
    """Declared by the release without further meaning."""


@record(element="Enumeration", type="EnumerationType")
class Enumeration(Component):
    """Declared by the release without further meaning."""

    enumeration_number: EnumerationNumber = element("EnumerationNumber")
    enumeration_string: EnumerationString | None = element("EnumerationString", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    extensions: tuple[AnyElement, ...] = extensions("Enumeration", default=())


@record(element="EquipmentConnection", type="EquipmentConnectionType")
class EquipmentConnection(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    connection_type: ConnectionType = element("ConnectionType")
    from_equipment_id: tuple[Identifier, ...] = element("FromEquipmentID", default=())
    to_equipment_id: tuple[Identifier, ...] = element("ToEquipmentID", default=())
    extensions: tuple[AnyElement, ...] = extensions("EquipmentConnection", default=())


@record(element="EquipmentElement", type="EquipmentElementType")
class EquipmentElement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    equipment_element_type: EquipmentElementType = element("EquipmentElementType")
    equipment_element_level: EquipmentLevel = element("EquipmentElementLevel")
    class_instance_association: tuple[ClassInstanceAssociation, ...] = element(
        "ClassInstanceAssociation", default=()
    )
    property: tuple[EquipmentElementProperty, ...] = element("Property", default=())
    equipment_procedural_element_class: tuple[EquipmentProceduralElementClass, ...] = element(
        "EquipmentProceduralElementClass", default=()
    )
    equipment_procedural_element: tuple[EquipmentProceduralElement, ...] = element(
        "EquipmentProceduralElement", default=()
    )
    equipment_connection: tuple[EquipmentConnection, ...] = element(
        "EquipmentConnection", default=()
    )
    elements: tuple[Alternative[EquipmentElement | Identifier], ...] = alternatives(
        {"EquipmentElement": "EquipmentElement", "EquipmentElementID": "Identifier"}, default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("EquipmentElement", default=())


class EquipmentElementTypeValue(StrEnum):
    """The values the standard gives for EquipmentElementType."""

    CLASS = "Class"
    ELEMENT = "Element"
    OTHER = "Other"


@record(type="EquipmentElementType1Type")
class EquipmentElementType1(Code):
    """Declared by the release without further meaning."""

    value: EquipmentElementTypeValue = text(kw_only=False)


@record(element="EquipmentElementType", type="EquipmentElementTypeType")
class EquipmentElementType(EquipmentElementType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="EquipmentID", type="BatchEquipmentIDType")
class BatchEquipmentID(Component):
    """Declared by the release without further meaning."""

    property: EquipmentElementProperty | None = element("Property", default=None)
    condition: Condition | None = element("Condition", default=None)
    value: BatchValue | None = element("Value", default=None)
    extensions: tuple[AnyElement, ...] = extensions("BatchEquipmentID", default=())


@record(element="EquipmentProceduralElementClass", type="EquipmentProceduralElementClassType")
class EquipmentProceduralElementClass(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    equipment_procedural_element_type: EquipmentProceduralElementType = element(
        "EquipmentProceduralElementType"
    )
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    extensions: tuple[AnyElement, ...] = extensions("EquipmentProceduralElementClass", default=())


@record(element="EquipmentProceduralElement", type="EquipmentProceduralElementType")
class EquipmentProceduralElement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    equipment_procedural_element_type: EquipmentProceduralElementType = element(
        "EquipmentProceduralElementType"
    )
    equipment_procedural_element_class_id: Identifier | None = element(
        "EquipmentProceduralElementClassID", default=None
    )
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    extensions: tuple[AnyElement, ...] = extensions("EquipmentProceduralElement", default=())


class EquipmentProceduralElementTypeValue(StrEnum):
    """The values the standard gives for EquipmentProceduralElementType."""

    PROCEDURE = "Procedure"
    UNIT_PROCEDURE = "UnitProcedure"
    OPERATION = "Operation"
    PHASE = "Phase"
    OTHER = "Other"


@record(type="EquipmentProceduralElementType1Type")
class EquipmentProceduralElementType1(Code):
    """Declared by the release without further meaning."""

    value: EquipmentProceduralElementTypeValue = text(kw_only=False)


@record(element="EquipmentProceduralElementType", type="EquipmentProceduralElementTypeType")
class EquipmentProceduralElementType(EquipmentProceduralElementType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="EquipmentRequirement", type="BatchEquipmentRequirementType")
class BatchEquipmentRequirement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    constraint: tuple[Constraint, ...] = element("Constraint", default=())
    description: Description | None = element("Description", default=None)
    extensions: tuple[AnyElement, ...] = extensions("BatchEquipmentRequirement", default=())


@record(element="EvaluationOrder", type="EvaluationOrderType")
class EvaluationOrder(Numeric):
    """Declared by the release without further meaning."""


@record(element="Formula", type="FormulaType")
class Formula(Component):
    """Declared by the release without further meaning."""

    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    extensions: tuple[AnyElement, ...] = extensions("Formula", default=())


@record(element="FromID", type="FromIDType")
class FromID(Component):
    """Declared by the release without further meaning."""

    from_idvalue: str = element("FromIDValue")
    from_type: FromType = element("FromType")
    idscope: IDScope = element("IDScope")
    extensions: tuple[AnyElement, ...] = extensions("FromID", default=())


class FromTypeValue(StrEnum):
    """The values the standard gives for FromType."""

    STEP = "Step"
    TRANSITION = "Transition"
    LINK = "Link"
    OTHER = "Other"


@record(type="FromType1Type")
class FromType1(Code):
    """Declared by the release without further meaning."""

    value: FromTypeValue = text(kw_only=False)


@record(type="FromTypeType")
class FromType(FromType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="Header", type="HeaderType")
class Header(Component):
    """Declared by the release without further meaning."""

    modification_log: tuple[ModificationLog, ...] = element("ModificationLog", default=())
    approval_history: tuple[ApprovalHistory, ...] = element("ApprovalHistory", default=())
    effective_date: DateTime | None = element("EffectiveDate", default=None)
    expiration_date: DateTime | None = element("ExpirationDate", default=None)
    product_id: Identifier | None = element("ProductID", default=None)
    product_name: Identifier | None = element("ProductName", default=None)
    batch_size: BatchSize | None = element("BatchSize", default=None)
    actual_product_produced: tuple[ActualProductProduced, ...] = element(
        "ActualProductProduced", default=()
    )
    status: BatchStatus | None = element("Status", default=None)
    extensions: tuple[AnyElement, ...] = extensions("Header", default=())


class IDScopeValue(StrEnum):
    """The values the standard gives for IDScope."""

    EXTERNAL = "External"
    INTERNAL = "Internal"
    OTHER = "Other"


@record(type="IDScope1Type")
class IDScope1(Code):
    """Declared by the release without further meaning."""

    value: IDScopeValue = text(kw_only=False)


@record(type="IDScopeType")
class IDScope(IDScope1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="IndividualApproval", type="IndividualApprovalType")
class IndividualApproval(Component):
    """Declared by the release without further meaning."""

    approved_by: ApprovedBy | None = element("ApprovedBy", default=None)
    approval_date: DateTime | None = element("ApprovalDate", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    extensions: tuple[AnyElement, ...] = extensions("IndividualApproval", default=())


@record(element="Link", type="LinkType")
class Link(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    from_id: tuple[FromID, ...] = element("FromID", default=())
    to_id: tuple[ToID, ...] = element("ToID", default=())
    link_type: LinkType = element("LinkType")
    depiction: Depiction = element("Depiction")
    evaluation_order: EvaluationOrder | None = element("EvaluationOrder", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    extensions: tuple[AnyElement, ...] = extensions("Link", default=())


class LinkTypeValue(StrEnum):
    """The values the standard gives for LinkType."""

    CONTROL_LINK = "ControlLink"
    TRANSFER_LINK = "TransferLink"
    SYNCHRONIZATION_LINK = "SynchronizationLink"
    PARALLEL_DIVERGENT = "ParallelDivergent"
    PARALLEL_CONVERGENT = "ParallelConvergent"
    SERIAL_DIVERGENT = "SerialDivergent"
    SERIAL_CONVERGENT = "SerialConvergent"
    OTHER = "Other"


@record(type="LinkType1Type")
class LinkType1(Code):
    """Declared by the release without further meaning."""

    value: LinkTypeValue = text(kw_only=False)


@record(element="LinkType", type="LinkTypeType")
class LinkType(LinkType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="ListHeader", type="ListHeaderType")
class ListHeader(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    origin: Origin | None = element("Origin", default=None)
    create_date: DateTime | None = element("CreateDate", default=None)
    modification_log: tuple[ModificationLog, ...] = element("ModificationLog", default=())
    extensions: tuple[AnyElement, ...] = extensions("ListHeader", default=())


@record(element="MasterRecipe", type="MasterRecipeType")
class MasterRecipe(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    version_date: DateTime | None = element("VersionDate", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    header: Header | None = element("Header", default=None)
    equipment_requirement: tuple[BatchEquipmentRequirement, ...] = element(
        "EquipmentRequirement", default=()
    )
    formula: Formula | None = element("Formula", default=None)
    procedure_logic: ProcedureLogic | None = element("ProcedureLogic", default=None)
    recipe_element: tuple[RecipeElement, ...] = element("RecipeElement", default=())
    other_information: tuple[OtherInformation, ...] = element("OtherInformation", default=())
    extensions: tuple[AnyElement, ...] = extensions("MasterRecipe", default=())


@record(element="Max", type="MaxType")
class Max(Measure):
    """Declared by the release without further meaning."""


@record(element="Min", type="MinType")
class Min(Measure):
    """Declared by the release without further meaning."""


class ModeValue(StrEnum):
    """The values the standard gives for Mode."""

    AUTOMATIC = "Automatic"
    SEMI_AUTOMATIC = "SemiAutomatic"
    MANUAL = "Manual"
    OTHER = "Other"


@record(type="Mode1Type")
class Mode1(Code):
    """Declared by the release without further meaning."""

    value: ModeValue = text(kw_only=False)


@record(element="Mode", type="ModeType")
class Mode(Mode1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="ModificationLog", type="ModificationLogType")
class ModificationLog(Component):
    """Declared by the release without further meaning."""

    modified_date: DateTime | None = element("ModifiedDate", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    author: Author | None = element("Author", default=None)
    extensions: tuple[AnyElement, ...] = extensions("ModificationLog", default=())


@record(element="Nominal", type="NominalType")
class Nominal(Measure):
    """Declared by the release without further meaning."""


@record(element="Note", type="NoteType")
class Note(Text):
    """Declared by the release without further meaning."""


@record(element="Origin", type="OriginType")
class Origin(Identifier):
    """Declared by the release without further meaning."""


@record(element="OtherInformation", type="OtherInformationType")
class OtherInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    value: tuple[BatchValue, ...] = element("Value", default=())
    description: tuple[Description, ...] = element("Description", default=())
    extensions: tuple[AnyElement, ...] = extensions("OtherInformation", default=())


@record(element="ParameterSubType", type="ParameterSubTypeType")
class ParameterSubType(Identifier):
    """Declared by the release without further meaning."""


@record(element="Parameter", type="BatchParameterType")
class BatchParameter(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: Description | None = element("Description", default=None)
    parameter_type: ParameterType = element("ParameterType")
    parameter_sub_type: tuple[ParameterSubType, ...] = element("ParameterSubType", default=())
    value: tuple[BatchValue, ...] = element("Value", default=())
    scaled: Scaled | None = element("Scaled", default=None)
    scale_reference: ScaleReference | None = element("ScaleReference", default=None)
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    extensions: tuple[AnyElement, ...] = extensions("BatchParameter", default=())


class ParameterTypeValue(StrEnum):
    """The values the standard gives for ParameterType."""

    PROCESS_INPUT = "ProcessInput"
    PROCESS_OUTPUT = "ProcessOutput"
    PROCESS_PARAMETER = "ProcessParameter"
    OTHER = "Other"


@record(type="ParameterType1Type")
class ParameterType1(Code):
    """Declared by the release without further meaning."""

    value: ParameterTypeValue = text(kw_only=False)


@record(element="ParameterType", type="ParameterTypeType")
class ParameterType(ParameterType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="ProcedureLogic", type="ProcedureLogicType")
class ProcedureLogic(Component):
    """Declared by the release without further meaning."""

    link: tuple[Link, ...] = element("Link", default=())
    step: tuple[Step, ...] = element("Step", default=())
    transition: tuple[Transition, ...] = element("Transition", default=())
    extensions: tuple[AnyElement, ...] = extensions("ProcedureLogic", default=())


@record(element="Property", type="EquipmentElementPropertyType")
class EquipmentElementProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: BatchValue | None = element("Value", default=None)
    property: tuple[EquipmentElementProperty, ...] = element("Property", default=())
    extensions: tuple[AnyElement, ...] = extensions("Property", default=())


@record(element="RecipeBuildingBlock", type="RecipeBuildingBlockType")
class RecipeBuildingBlock(Component):
    """Declared by the release without further meaning."""

    description: tuple[Description, ...] = element("Description", default=())
    recipe_element: tuple[RecipeElement, ...] = element("RecipeElement", default=())
    extensions: tuple[AnyElement, ...] = extensions("RecipeBuildingBlock", default=())


@record(element="RecipeElement", type="RecipeElementType")
class RecipeElement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    version_date: DateTime | None = element("VersionDate", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    recipe_element_type: RecipeElementType = element("RecipeElementType")
    building_block_element_id: Identifier | None = element("BuildingBlockElementID", default=None)
    building_block_element_version: Identifier | None = element(
        "BuildingBlockElementVersion", default=None
    )
    actual_equipment_id: tuple[Identifier, ...] = element("ActualEquipmentID", default=())
    header: Header | None = element("Header", default=None)
    equipment_requirement: tuple[BatchEquipmentRequirement, ...] = element(
        "EquipmentRequirement", default=()
    )
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    procedure_logic: ProcedureLogic | None = element("ProcedureLogic", default=None)
    recipe_element: tuple[RecipeElement, ...] = element("RecipeElement", default=())
    other_information: tuple[OtherInformation, ...] = element("OtherInformation", default=())
    extensions: tuple[AnyElement, ...] = extensions("RecipeElement", default=())


class RecipeElementTypeValue(StrEnum):
    """The values the standard gives for RecipeElementType."""

    PROCEDURE = "Procedure"
    UNIT_RECIPE = "UnitRecipe"
    UNIT_PROCEDURE = "UnitProcedure"
    OPERATION = "Operation"
    PHASE = "Phase"
    ALLOCATION = "Allocation"
    BEGIN = "Begin"
    END = "End"
    RECIPE_SEGMENT = "RecipeSegment"
    OTHER = "Other"


@record(type="RecipeElementType1Type")
class RecipeElementType1(Code):
    """Declared by the release without further meaning."""

    value: RecipeElementTypeValue = text(kw_only=False)


@record(element="RecipeElementType", type="RecipeElementTypeType")
class RecipeElementType(RecipeElementType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="RecipeElementVersion", type="RecipeElementVersionType")
class RecipeElementVersion(Identifier):
    """Declared by the release without further meaning."""


@record(element="RequestedBatchSize", type="RequestedBatchSizeType")
class RequestedBatchSize(Measure):
    """Declared by the release without further meaning."""


@record(element="ScaledSize", type="ScaledSizeType")
class ScaledSize(Measure):
    """Declared by the release without further meaning."""


class ScaledValue(StrEnum):
    """The values the standard gives for Scaled."""

    YES = "Yes"
    NO = "No"


@record(element="Scaled", type="ScaledType")
class Scaled(Code):
    """Declared by the release without further meaning."""

    value: ScaledValue = text(kw_only=False)


@record(element="ScaleReference", type="ScaleReferenceType")
class ScaleReference(Measure):
    """Declared by the release without further meaning."""


@record(element="ScheduleEntryNote", type="ScheduleEntryNoteType")
class ScheduleEntryNote(Text):
    """Declared by the release without further meaning."""


class BatchStatusValue(StrEnum):
    """The values the standard gives for BatchStatus."""

    IDLE = "Idle"
    RUNNING = "Running"
    COMPLETE = "Complete"
    PAUSING = "Pausing"
    PAUSED = "Paused"
    HOLDING = "Holding"
    HELD = "Held"
    RESTARTING = "Restarting"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    ABORTING = "Aborting"
    ABORTED = "Aborted"
    OTHER = "Other"


@record(type="BatchStatus1Type")
class BatchStatus1(Code):
    """Declared by the release without further meaning."""

    value: BatchStatusValue = text(kw_only=False)


@record(type="BatchStatusType")
class BatchStatus(BatchStatus1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="Step", type="StepType")
class Step(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    recipe_element_id: Identifier = element("RecipeElementID")
    recipe_element_version: Identifier = element("RecipeElementVersion")
    description: tuple[Description, ...] = element("Description", default=())
    extensions: tuple[AnyElement, ...] = extensions("Step", default=())


@record(element="ToID", type="ToIDType")
class ToID(Component):
    """Declared by the release without further meaning."""

    to_idvalue: str = element("ToIDValue")
    to_type: ToType = element("ToType")
    idscope: IDScope = element("IDScope")
    extensions: tuple[AnyElement, ...] = extensions("ToID", default=())


class ToTypeValue(StrEnum):
    """The values the standard gives for ToType."""

    STEP = "Step"
    TRANSITION = "Transition"
    LINK = "Link"
    OTHER = "Other"


@record(type="ToType1Type")
class ToType1(Code):
    """Declared by the release without further meaning."""

    value: ToTypeValue = text(kw_only=False)


@record(type="ToTypeType")
class ToType(ToType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record(element="Transition", type="TransitionType")
class Transition(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    condition: Condition = element("Condition")
    condition_annotation: ConditionAnnotation | None = element("ConditionAnnotation", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    extensions: tuple[AnyElement, ...] = extensions("Transition", default=())


@record(element="Value", type="BatchValueType")
class BatchValue(Component):
    """Declared by the release without further meaning."""

    value_string: tuple[ValueString, ...] = element("ValueString")
    data_interpretation: DataInterpretation = element("DataInterpretation")
    data_type: DataType = element("DataType")
    unit_of_measure: UnitOfMeasure = element("UnitOfMeasure")
    enumeration_set_id: tuple[Identifier, ...] = element("EnumerationSetID", default=())
    extensions: tuple[AnyElement, ...] = extensions("BatchValue", default=())
    mixed: tuple[str, ...] = content("mixed", default=())


@record(element="ActualEquipmentID")
class ActualEquipmentID(Identifier):
    """The global element ActualEquipmentID."""


@record(element="ActualEndTime")
class ActualEndTime(DateTime):
    """The global element ActualEndTime."""


@record(element="ActualStartTime")
class ActualStartTime(DateTime):
    """The global element ActualStartTime."""


@record(element="ApprovalDate")
class ApprovalDate(DateTime):
    """The global element ApprovalDate."""


@record(element="BatchID")
class BatchID(Identifier):
    """The global element BatchID."""


@record(element="BuildingBlockElementID")
class BuildingBlockElementID(Identifier):
    """The global element BuildingBlockElementID."""


@record(element="BuildingBlockElementVersion")
class BuildingBlockElementVersion(Identifier):
    """The global element BuildingBlockElementVersion."""


@record(element="CampaignID")
class CampaignID(Identifier):
    """The global element CampaignID."""


@record(element="ClassEquipmentID")
class ClassEquipmentID(Identifier):
    """The global element ClassEquipmentID."""


@record(element="CreateDate")
class CreateDate(DateTime):
    """The global element CreateDate."""


@record(element="EffectiveDate")
class EffectiveDate(DateTime):
    """The global element EffectiveDate."""


@record(element="EnumerationSetID")
class EnumerationSetID(Identifier):
    """The global element EnumerationSetID."""


@record(element="EquipmentClassID")
class EquipmentClassID(Identifier):
    """The global element EquipmentClassID."""


@record(element="EquipmentElementID")
class EquipmentElementID(Identifier):
    """The global element EquipmentElementID."""


@record(element="EquipmentProceduralElementClassID")
class EquipmentProceduralElementClassID(Identifier):
    """The global element EquipmentProceduralElementClassID."""


@record(element="ExpirationDate")
class ExpirationDate(DateTime):
    """The global element ExpirationDate."""


@record(element="ExternalID")
class ExternalID(Identifier):
    """The global element ExternalID."""


@record(element="FinalApprovalDate")
class FinalApprovalDate(DateTime):
    """The global element FinalApprovalDate."""


@record(element="FromEquipmentID")
class FromEquipmentID(Identifier):
    """The global element FromEquipmentID."""


@record(element="ID")
class ID(Identifier):
    """The global element ID."""


@record(element="LotID")
class LotID(Identifier):
    """The global element LotID."""


@record(element="MemberEquipmentID")
class MemberEquipmentID(Identifier):
    """The global element MemberEquipmentID."""


@record(element="ModifiedDate")
class ModifiedDate(DateTime):
    """The global element ModifiedDate."""


@record(element="OrderID")
class OrderID(Identifier):
    """The global element OrderID."""


@record(element="ProductID")
class ProductID(Identifier):
    """The global element ProductID."""


@record(element="ProductName")
class ProductName(Identifier):
    """The global element ProductName."""


@record(element="RecipeElementID")
class RecipeElementID(Identifier):
    """The global element RecipeElementID."""


@record(element="RecipeID")
class RecipeID(Identifier):
    """The global element RecipeID."""


@record(element="RecipeVersion")
class RecipeVersion(Identifier):
    """The global element RecipeVersion."""


@record(element="RequestedEndTime")
class RequestedEndTime(DateTime):
    """The global element RequestedEndTime."""


@record(element="RequestedStartTime")
class RequestedStartTime(DateTime):
    """The global element RequestedStartTime."""


@record(element="ScheduleEndTime")
class ScheduleEndTime(DateTime):
    """The global element ScheduleEndTime."""


@record(element="ScheduleStartTime")
class ScheduleStartTime(DateTime):
    """The global element ScheduleStartTime."""


@record(element="StartCondition")
class StartCondition(DateTime):
    """The global element StartCondition."""


@record(element="ToEquipmentID")
class ToEquipmentID(Identifier):
    """The global element ToEquipmentID."""


@record(element="Version")
class Version(Identifier):
    """The global element Version."""


@record(element="VersionDate")
class VersionDate(DateTime):
    """The global element VersionDate."""
