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
    "ID",
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
    "ScaleReference",
    "Scaled",
    "ScaledSize",
    "ScaledValue",
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
    """The batch size that was actually made."""


@record(type="ActualProductProducedType")
class ActualProductProduced(Identifier):
    """The product that was actually made."""


@record(element="ApprovalHistory", type="ApprovalHistoryType")
class ApprovalHistory(Component):
    """The approvals given to a version of a recipe."""

    final_approval_date: DateTime | None = element("FinalApprovalDate", default=None)
    """When the last approval was given."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    individual_approval: tuple[IndividualApproval, ...] = element("IndividualApproval", default=())
    """One approval."""
    extensions: tuple[AnyElement, ...] = extensions("ApprovalHistory", default=())


@record(element="ApprovedBy", type="ApprovedByType")
class ApprovedBy(Name):
    """Who gave an approval."""


@record(element="Author", type="AuthorType")
class Author(Identifier):
    """Who made a change."""


@record(element="BatchInformation", type="BatchInformationType")
class BatchInformation(Component):
    """A collection of recipes, equipment elements, batch lists and enumeration sets to be
    exchanged together.
    """

    list_header: tuple[ListHeader, ...] = element("ListHeader", default=())
    """Identifies the list, with its origin and changes."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    master_recipe: tuple[MasterRecipe, ...] = element("MasterRecipe", default=())
    """A master recipe."""
    control_recipe: tuple[ControlRecipe, ...] = element("ControlRecipe", default=())
    """A control recipe."""
    recipe_building_block: tuple[RecipeBuildingBlock, ...] = element(
        "RecipeBuildingBlock", default=()
    )
    """A library of recipe elements."""
    equipment_element: tuple[EquipmentElement, ...] = element("EquipmentElement", default=())
    """An equipment element."""
    batch_list: tuple[BatchList, ...] = element("BatchList", default=())
    """A list of batches and campaigns."""
    enumeration_set: tuple[EnumerationSet, ...] = element("EnumerationSet", default=())
    """A set of named values."""
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
    """The kind of an entry in a batch list, such as a campaign or a batch."""

    value: BatchListEntryTypeValue = text(kw_only=False)


@record(element="BatchListEntryType", type="BatchListEntryTypeType")
class BatchListEntryType(BatchListEntryType1):
    """The kind of an entry in a batch list, such as a campaign or a batch."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="BatchListEntry", type="BatchListEntryType")
class BatchListEntry(Component):
    """One campaign, batch or part of a batch in a batch list, with its recipe, times, size
    and equipment.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    batch_list_entry_type: BatchListEntryType = element("BatchListEntryType")
    """The kind of the entry."""
    status: BatchStatus | None = element("Status", default=None)
    """The state of the batch."""
    mode: Mode | None = element("Mode", default=None)
    """Whether it runs automatically or by hand."""
    external_id: Identifier | None = element("ExternalID", default=None)
    """Identifies the entry in another system."""
    recipe_id: Identifier | None = element("RecipeID", default=None)
    """Identifies the recipe."""
    recipe_version: Identifier | None = element("RecipeVersion", default=None)
    """The version of the recipe."""
    batch_id: Identifier | None = element("BatchID", default=None)
    """Identifies the batch."""
    lot_id: Identifier | None = element("LotID", default=None)
    """Identifies the lot that the batch makes."""
    campaign_id: Identifier | None = element("CampaignID", default=None)
    """Identifies the campaign that the batch belongs to."""
    product_id: Identifier | None = element("ProductID", default=None)
    """Identifies the product."""
    order_id: Identifier | None = element("OrderID", default=None)
    """Identifies the order that the batch is made for."""
    start_condition: DateTime | None = element("StartCondition", default=None)
    """When the entry may start."""
    requested_start_time: DateTime | None = element("RequestedStartTime", default=None)
    """When it is asked to begin."""
    actual_start_time: DateTime | None = element("ActualStartTime", default=None)
    """When it actually began."""
    requested_end_time: DateTime | None = element("RequestedEndTime", default=None)
    """When it is asked to end."""
    actual_end_time: DateTime | None = element("ActualEndTime", default=None)
    """When it actually ended."""
    batch_priority: BatchPriority | None = element("BatchPriority", default=None)
    """How urgent the batch is."""
    requested_batch_size: RequestedBatchSize | None = element("RequestedBatchSize", default=None)
    """The batch size asked for."""
    actual_batch_size: ActualBatchSize | None = element("ActualBatchSize", default=None)
    """The batch size actually made."""
    unit_of_measure: UnitOfMeasure | None = element("UnitOfMeasure", default=None)
    """The unit, preferably a code of UN/ECE Recommendation 20."""
    note: tuple[Note, ...] = element("Note", default=())
    """A remark in words."""
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    """A parameter, with its values."""
    equipment: tuple[Alternative[Identifier], ...] = alternatives(
        {"EquipmentID": "Identifier", "EquipmentClassID": "Identifier"}, default=()
    )
    actual_equipment_id: tuple[Identifier, ...] = element("ActualEquipmentID", default=())
    """Identifies equipment that is actually used."""
    batch_list_entry: tuple[BatchListEntry, ...] = element("BatchListEntry", default=())
    """An entry inside this one, such as a batch of a campaign."""
    extensions: tuple[AnyElement, ...] = extensions("BatchListEntry", default=())


@record(element="BatchList", type="BatchListType")
class BatchList(Component):
    """A list of batches and campaigns to be made, as a batch schedule."""

    list_header: ListHeader | None = element("ListHeader", default=None)
    """Identifies the list, with its origin and changes."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    batch_list_entry: tuple[BatchListEntry, ...] = element("BatchListEntry", default=())
    """An entry of the list."""
    extensions: tuple[AnyElement, ...] = extensions("BatchList", default=())


@record(element="BatchPriority", type="BatchPriorityType")
class BatchPriority(Numeric):
    """How urgent a batch is compared with others."""


@record(element="BatchSize", type="BatchSizeType")
class BatchSize(Component):
    """The nominal size of a batch and the limits within which it may be scaled."""

    nominal: Nominal | None = element("Nominal", default=None)
    """The usual batch size."""
    min: Min | None = element("Min", default=None)
    """The smallest batch size."""
    max: Max | None = element("Max", default=None)
    """The largest batch size."""
    scale_reference: ScaleReference | None = element("ScaleReference", default=None)
    """The batch size for which the value is given."""
    scaled_size: ScaledSize | None = element("ScaledSize", default=None)
    """The batch size to which the recipe was scaled."""
    unit_of_measure: UnitOfMeasure | None = element("UnitOfMeasure", default=None)
    """The unit, preferably a code of UN/ECE Recommendation 20."""
    extensions: tuple[AnyElement, ...] = extensions("BatchSize", default=())


@record(element="ClassInstanceAssociation", type="ClassInstanceAssociationType")
class ClassInstanceAssociation(Component):
    """Says which equipment is a member of which equipment class."""

    class_equipment_id: Identifier = element("ClassEquipmentID")
    """Identifies the equipment class."""
    member_equipment_id: Identifier = element("MemberEquipmentID")
    """Identifies the member of the class."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    extensions: tuple[AnyElement, ...] = extensions("ClassInstanceAssociation", default=())


@record(element="Condition", type="ConditionType")
class Condition(Identifier):
    """A condition as an expression, in the notation of the recipe system."""


@record(element="ConditionAnnotation", type="ConditionAnnotationType")
class ConditionAnnotation(Identifier):
    """A condition in words, for people."""


class ConnectionTypeValue(StrEnum):
    """The values the standard gives for ConnectionType."""

    MATERIAL_MOVEMENT = "MaterialMovement"
    OTHER = "Other"


@record(type="ConnectionType1Type")
class ConnectionType1(Code):
    """The kind of a connection between equipment."""

    value: ConnectionTypeValue = text(kw_only=False)


@record(element="ConnectionType", type="ConnectionTypeType")
class ConnectionType(ConnectionType1):
    """The kind of a connection between equipment."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="Constraint", type="ConstraintType")
class Constraint(Component):
    """A condition that equipment has to meet."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    condition: Condition | None = element("Condition", default=None)
    """The condition as an expression."""
    extensions: tuple[AnyElement, ...] = extensions("Constraint", default=())


@record(element="ControlRecipe", type="ControlRecipeType")
class ControlRecipe(Component):
    """The recipe of one batch, made from a master recipe and completed with batch size and
    equipment.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    version_date: DateTime | None = element("VersionDate", default=None)
    """When the version was made."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    batch_id: Identifier | None = element("BatchID", default=None)
    """Identifies the batch."""
    header: Header | None = element("Header", default=None)
    """What the recipe makes, who approved it and how long it is valid."""
    equipment_requirement: tuple[BatchEquipmentRequirement, ...] = element(
        "EquipmentRequirement", default=()
    )
    """Equipment asked for."""
    formula: Formula | None = element("Formula", default=None)
    """The parameters of the recipe."""
    procedure_logic: ProcedureLogic | None = element("ProcedureLogic", default=None)
    """The order in which the parts run."""
    recipe_element: tuple[RecipeElement, ...] = element("RecipeElement", default=())
    """A part of the recipe or library."""
    other_information: tuple[OtherInformation, ...] = element("OtherInformation", default=())
    """Further information without a place of its own."""
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
    """How the text of a batch value is to be read, as a constant, a reference, an equation
    or from outside.
    """

    value: DataInterpretationValue = text(kw_only=False)


@record(element="DataInterpretation", type="DataInterpretationType")
class DataInterpretation(DataInterpretation1):
    """How the text of a batch value is to be read, as a constant, a reference, an equation
    or from outside.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="DefaultValue", type="DefaultValueType")
class DefaultValue(Text):
    """The value that holds where no other is given."""


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
    """How a link is drawn in a procedure function chart."""

    value: DepictionValue = text(kw_only=False)


@record(element="Depiction", type="DepictionType")
class Depiction(Depiction1):
    """How a link is drawn in a procedure function chart."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="EnumerationNumber", type="EnumerationNumberType")
class EnumerationNumber(Numeric):
    """The number of an enumerated value."""


@record(element="EnumerationSet", type="EnumerationSetType")
class EnumerationSet(Component):
    """A set of named values with their numbers, for use in parameters."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    enumeration: tuple[Enumeration, ...] = element("Enumeration", default=())
    """A value of the set."""
    extensions: tuple[AnyElement, ...] = extensions("EnumerationSet", default=())


@record(element="EnumerationString", type="EnumerationStringType")
class EnumerationString(Text):
    """The name of an enumerated value."""


@record(element="Enumeration", type="EnumerationType")
class Enumeration(Component):
    """One value of an enumeration set."""

    enumeration_number: EnumerationNumber = element("EnumerationNumber")
    """The number of the value."""
    enumeration_string: EnumerationString | None = element("EnumerationString", default=None)
    """The name of the value."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    extensions: tuple[AnyElement, ...] = extensions("Enumeration", default=())


@record(element="EquipmentConnection", type="EquipmentConnectionType")
class EquipmentConnection(Component):
    """A connection over which material moves from some equipment to other equipment."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    connection_type: ConnectionType = element("ConnectionType")
    """The kind of the connection."""
    from_equipment_id: tuple[Identifier, ...] = element("FromEquipmentID", default=())
    """Identifies equipment at which the connection begins."""
    to_equipment_id: tuple[Identifier, ...] = element("ToEquipmentID", default=())
    """Identifies equipment at which the connection ends."""
    extensions: tuple[AnyElement, ...] = extensions("EquipmentConnection", default=())


@record(element="EquipmentElement", type="EquipmentElementType")
class EquipmentElement(Component):
    """A unit, cell or other piece of batch equipment, or a class of them, with its
    procedural capabilities.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_element_type: EquipmentElementType = element("EquipmentElementType")
    """Whether it is a class or a single element."""
    equipment_element_level: EquipmentLevel = element("EquipmentElementLevel")
    """The level of the equipment in the hierarchy."""
    class_instance_association: tuple[ClassInstanceAssociation, ...] = element(
        "ClassInstanceAssociation", default=()
    )
    """Which equipment is a member of which class."""
    property: tuple[EquipmentElementProperty, ...] = element("Property", default=())
    """A property, with its value."""
    equipment_procedural_element_class: tuple[EquipmentProceduralElementClass, ...] = element(
        "EquipmentProceduralElementClass", default=()
    )
    """A class of procedural elements that the equipment can carry out."""
    equipment_procedural_element: tuple[EquipmentProceduralElement, ...] = element(
        "EquipmentProceduralElement", default=()
    )
    """A procedural element that the equipment can carry out."""
    equipment_connection: tuple[EquipmentConnection, ...] = element(
        "EquipmentConnection", default=()
    )
    """A connection to other equipment."""
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
    """Says whether an equipment element is a class or a single element."""

    value: EquipmentElementTypeValue = text(kw_only=False)


@record(element="EquipmentElementType", type="EquipmentElementTypeType")
class EquipmentElementType(EquipmentElementType1):
    """Says whether an equipment element is a class or a single element."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="EquipmentID", type="BatchEquipmentIDType")
class BatchEquipmentID(Component):
    """A property of equipment, with the condition and value asked of it."""

    property: EquipmentElementProperty | None = element("Property", default=None)
    """A property, with its value."""
    condition: Condition | None = element("Condition", default=None)
    """The condition as an expression."""
    value: BatchValue | None = element("Value", default=None)
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    extensions: tuple[AnyElement, ...] = extensions("BatchEquipmentID", default=())


@record(element="EquipmentProceduralElementClass", type="EquipmentProceduralElementClassType")
class EquipmentProceduralElementClass(Component):
    """A class of procedures, operations or phases that equipment can carry out."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_procedural_element_type: EquipmentProceduralElementType = element(
        "EquipmentProceduralElementType"
    )
    """The kind of the procedural element."""
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    """A parameter, with its values."""
    extensions: tuple[AnyElement, ...] = extensions("EquipmentProceduralElementClass", default=())


@record(element="EquipmentProceduralElement", type="EquipmentProceduralElementType")
class EquipmentProceduralElement(Component):
    """A procedure, operation or phase that equipment can carry out."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_procedural_element_type: EquipmentProceduralElementType = element(
        "EquipmentProceduralElementType"
    )
    """The kind of the procedural element."""
    equipment_procedural_element_class_id: Identifier | None = element(
        "EquipmentProceduralElementClassID", default=None
    )
    """Identifies the class of the procedural element."""
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    """A parameter, with its values."""
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
    """The kind of a procedural element of equipment."""

    value: EquipmentProceduralElementTypeValue = text(kw_only=False)


@record(element="EquipmentProceduralElementType", type="EquipmentProceduralElementTypeType")
class EquipmentProceduralElementType(EquipmentProceduralElementType1):
    """The kind of a procedural element of equipment."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="EquipmentRequirement", type="BatchEquipmentRequirementType")
class BatchEquipmentRequirement(Component):
    """What a recipe asks of the equipment it runs on, as constraints."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    constraint: tuple[Constraint, ...] = element("Constraint", default=())
    """A condition that the equipment has to meet."""
    description: Description | None = element("Description", default=None)
    """Further information in words, once for each language."""
    extensions: tuple[AnyElement, ...] = extensions("BatchEquipmentRequirement", default=())


@record(element="EvaluationOrder", type="EvaluationOrderType")
class EvaluationOrder(Numeric):
    """The order in which links that begin at the same place are evaluated."""


@record(element="Formula", type="FormulaType")
class Formula(Component):
    """The parameters of a recipe, which are its inputs, outputs and process parameters."""

    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    """A parameter, with its values."""
    extensions: tuple[AnyElement, ...] = extensions("Formula", default=())


@record(element="FromID", type="FromIDType")
class FromID(Component):
    """The end of a link at which it begins."""

    from_idvalue: str = element("FromIDValue")
    """Identifies the thing at which the link begins."""
    from_type: FromType = element("FromType")
    """The kind of thing at which the link begins."""
    idscope: IDScope = element("IDScope")
    """Whether the thing is known inside this procedure only."""
    extensions: tuple[AnyElement, ...] = extensions("FromID", default=())


class FromTypeValue(StrEnum):
    """The values the standard gives for FromType."""

    STEP = "Step"
    TRANSITION = "Transition"
    LINK = "Link"
    OTHER = "Other"


@record(type="FromType1Type")
class FromType1(Code):
    """The kind of thing at which a link begins."""

    value: FromTypeValue = text(kw_only=False)


@record(type="FromTypeType")
class FromType(FromType1):
    """The kind of thing at which a link begins."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="Header", type="HeaderType")
class Header(Component):
    """The header of a recipe, with its product, batch size, status, changes and approvals."""

    modification_log: tuple[ModificationLog, ...] = element("ModificationLog", default=())
    """A change that was made."""
    approval_history: tuple[ApprovalHistory, ...] = element("ApprovalHistory", default=())
    """The approvals given."""
    effective_date: DateTime | None = element("EffectiveDate", default=None)
    """From when on the recipe is valid."""
    expiration_date: DateTime | None = element("ExpirationDate", default=None)
    """Until when it is valid."""
    product_id: Identifier | None = element("ProductID", default=None)
    """Identifies the product."""
    product_name: Identifier | None = element("ProductName", default=None)
    """The name of the product."""
    batch_size: BatchSize | None = element("BatchSize", default=None)
    """The size of the batch."""
    actual_product_produced: tuple[ActualProductProduced, ...] = element(
        "ActualProductProduced", default=()
    )
    """The product actually made."""
    status: BatchStatus | None = element("Status", default=None)
    """The state of the recipe."""
    extensions: tuple[AnyElement, ...] = extensions("Header", default=())


class IDScopeValue(StrEnum):
    """The values the standard gives for IDScope."""

    EXTERNAL = "External"
    INTERNAL = "Internal"
    OTHER = "Other"


@record(type="IDScope1Type")
class IDScope1(Code):
    """Says whether an identification is known inside this procedure logic only or outside of
    it.
    """

    value: IDScopeValue = text(kw_only=False)


@record(type="IDScopeType")
class IDScope(IDScope1):
    """Says whether an identification is known inside this procedure logic only or outside of
    it.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="IndividualApproval", type="IndividualApprovalType")
class IndividualApproval(Component):
    """One approval, with who gave it and when."""

    approved_by: ApprovedBy | None = element("ApprovedBy", default=None)
    """Who gave the approval."""
    approval_date: DateTime | None = element("ApprovalDate", default=None)
    """When the approval was given."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    extensions: tuple[AnyElement, ...] = extensions("IndividualApproval", default=())


@record(element="Link", type="LinkType")
class Link(Component):
    """A connection between steps and transitions of the procedure logic."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    from_id: tuple[FromID, ...] = element("FromID", default=())
    """Where the link begins."""
    to_id: tuple[ToID, ...] = element("ToID", default=())
    """Where the link ends."""
    link_type: LinkType = element("LinkType")
    """The kind of the link."""
    depiction: Depiction = element("Depiction")
    """How the link is drawn."""
    evaluation_order: EvaluationOrder | None = element("EvaluationOrder", default=None)
    """The order in which links are evaluated."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
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
    """The kind of a link in the procedure logic, such as a control link or a parallel
    divergence.
    """

    value: LinkTypeValue = text(kw_only=False)


@record(element="LinkType", type="LinkTypeType")
class LinkType(LinkType1):
    """The kind of a link in the procedure logic, such as a control link or a parallel
    divergence.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="ListHeader", type="ListHeaderType")
class ListHeader(Component):
    """Identifies a list of batch information, with its origin and changes."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    origin: Origin | None = element("Origin", default=None)
    """Where the list comes from."""
    create_date: DateTime | None = element("CreateDate", default=None)
    """When the list was made."""
    modification_log: tuple[ModificationLog, ...] = element("ModificationLog", default=())
    """A change that was made."""
    extensions: tuple[AnyElement, ...] = extensions("ListHeader", default=())


@record(element="MasterRecipe", type="MasterRecipeType")
class MasterRecipe(Component):
    """A recipe for making batches of a product with given kinds of equipment in one process
    cell.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    version_date: DateTime | None = element("VersionDate", default=None)
    """When the version was made."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    header: Header | None = element("Header", default=None)
    """What the recipe makes, who approved it and how long it is valid."""
    equipment_requirement: tuple[BatchEquipmentRequirement, ...] = element(
        "EquipmentRequirement", default=()
    )
    """Equipment asked for."""
    formula: Formula | None = element("Formula", default=None)
    """The parameters of the recipe."""
    procedure_logic: ProcedureLogic | None = element("ProcedureLogic", default=None)
    """The order in which the parts run."""
    recipe_element: tuple[RecipeElement, ...] = element("RecipeElement", default=())
    """A part of the recipe or library."""
    other_information: tuple[OtherInformation, ...] = element("OtherInformation", default=())
    """Further information without a place of its own."""
    extensions: tuple[AnyElement, ...] = extensions("MasterRecipe", default=())


@record(element="Max", type="MaxType")
class Max(Measure):
    """The largest size of a batch."""


@record(element="Min", type="MinType")
class Min(Measure):
    """The smallest size of a batch."""


class ModeValue(StrEnum):
    """The values the standard gives for Mode."""

    AUTOMATIC = "Automatic"
    SEMI_AUTOMATIC = "SemiAutomatic"
    MANUAL = "Manual"
    OTHER = "Other"


@record(type="Mode1Type")
class Mode1(Code):
    """Says whether a batch runs automatically, semi-automatically or by hand."""

    value: ModeValue = text(kw_only=False)


@record(element="Mode", type="ModeType")
class Mode(Mode1):
    """Says whether a batch runs automatically, semi-automatically or by hand."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="ModificationLog", type="ModificationLogType")
class ModificationLog(Component):
    """One change made to a recipe or list, with its date, author and reason."""

    modified_date: DateTime | None = element("ModifiedDate", default=None)
    """When the change was made."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    author: Author | None = element("Author", default=None)
    """Who made the change."""
    extensions: tuple[AnyElement, ...] = extensions("ModificationLog", default=())


@record(element="Nominal", type="NominalType")
class Nominal(Measure):
    """The usual size of a batch."""


@record(element="Note", type="NoteType")
class Note(Text):
    """A remark in words."""


@record(element="Origin", type="OriginType")
class Origin(Identifier):
    """Where information comes from."""


@record(element="OtherInformation", type="OtherInformationType")
class OtherInformation(Component):
    """Further information in a recipe that the standard gives no place of its own."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    value: tuple[BatchValue, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    extensions: tuple[AnyElement, ...] = extensions("OtherInformation", default=())


@record(element="ParameterSubType", type="ParameterSubTypeType")
class ParameterSubType(Identifier):
    """A finer kind of a recipe parameter that both sides agree on."""


@record(element="Parameter", type="BatchParameterType")
class BatchParameter(Component):
    """A parameter of a recipe or of procedural equipment, with its values and how it scales."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: Description | None = element("Description", default=None)
    """Further information in words, once for each language."""
    parameter_type: ParameterType = element("ParameterType")
    """The kind of the parameter."""
    parameter_sub_type: tuple[ParameterSubType, ...] = element("ParameterSubType", default=())
    """A finer kind of the parameter."""
    value: tuple[BatchValue, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    scaled: Scaled | None = element("Scaled", default=None)
    """Whether the parameter scales with the batch size."""
    scale_reference: ScaleReference | None = element("ScaleReference", default=None)
    """The batch size for which the value is given."""
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    """A parameter inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("BatchParameter", default=())


class ParameterTypeValue(StrEnum):
    """The values the standard gives for ParameterType."""

    PROCESS_INPUT = "ProcessInput"
    PROCESS_OUTPUT = "ProcessOutput"
    PROCESS_PARAMETER = "ProcessParameter"
    OTHER = "Other"


@record(type="ParameterType1Type")
class ParameterType1(Code):
    """The kind of a recipe parameter, which is process input, process output or process
    parameter.
    """

    value: ParameterTypeValue = text(kw_only=False)


@record(element="ParameterType", type="ParameterTypeType")
class ParameterType(ParameterType1):
    """The kind of a recipe parameter, which is process input, process output or process
    parameter.
    """

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="ProcedureLogic", type="ProcedureLogicType")
class ProcedureLogic(Component):
    """The order in which the parts of a recipe run, as steps, transitions and links."""

    link: tuple[Link, ...] = element("Link", default=())
    """A connection between steps and transitions."""
    step: tuple[Step, ...] = element("Step", default=())
    """A step in which a recipe element runs."""
    transition: tuple[Transition, ...] = element("Transition", default=())
    """A condition under which the procedure goes on."""
    extensions: tuple[AnyElement, ...] = extensions("ProcedureLogic", default=())


@record(element="Property", type="EquipmentElementPropertyType")
class EquipmentElementProperty(Component):
    """A property of an equipment element, with its value."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: BatchValue | None = element("Value", default=None)
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    property: tuple[EquipmentElementProperty, ...] = element("Property", default=())
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("Property", default=())


@record(element="RecipeBuildingBlock", type="RecipeBuildingBlockType")
class RecipeBuildingBlock(Component):
    """Recipe elements kept in a library, from which recipes are put together."""

    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    recipe_element: tuple[RecipeElement, ...] = element("RecipeElement", default=())
    """A part of the recipe or library."""
    extensions: tuple[AnyElement, ...] = extensions("RecipeBuildingBlock", default=())


@record(element="RecipeElement", type="RecipeElementType")
class RecipeElement(Component):
    """One part of a recipe, such as a unit procedure, operation or phase, with the parts
    inside it.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    version_date: DateTime | None = element("VersionDate", default=None)
    """When the version was made."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    recipe_element_type: RecipeElementType = element("RecipeElementType")
    """The kind of the recipe element."""
    building_block_element_id: Identifier | None = element("BuildingBlockElementID", default=None)
    """Identifies the building block that the element was made from."""
    building_block_element_version: Identifier | None = element(
        "BuildingBlockElementVersion", default=None
    )
    """The version of the building block."""
    actual_equipment_id: tuple[Identifier, ...] = element("ActualEquipmentID", default=())
    """Identifies equipment that is actually used."""
    header: Header | None = element("Header", default=None)
    """What the recipe makes, who approved it and how long it is valid."""
    equipment_requirement: tuple[BatchEquipmentRequirement, ...] = element(
        "EquipmentRequirement", default=()
    )
    """Equipment asked for."""
    parameter: tuple[BatchParameter, ...] = element("Parameter", default=())
    """A parameter, with its values."""
    procedure_logic: ProcedureLogic | None = element("ProcedureLogic", default=None)
    """The order in which the parts run."""
    recipe_element: tuple[RecipeElement, ...] = element("RecipeElement", default=())
    """A part of this element, such as a phase of an operation."""
    other_information: tuple[OtherInformation, ...] = element("OtherInformation", default=())
    """Further information without a place of its own."""
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
    """The kind of a recipe element, such as a unit procedure, an operation or a phase."""

    value: RecipeElementTypeValue = text(kw_only=False)


@record(element="RecipeElementType", type="RecipeElementTypeType")
class RecipeElementType(RecipeElementType1):
    """The kind of a recipe element, such as a unit procedure, an operation or a phase."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="RecipeElementVersion", type="RecipeElementVersionType")
class RecipeElementVersion(Identifier):
    """The version of a recipe element; no child uses it in this release."""


@record(element="RequestedBatchSize", type="RequestedBatchSizeType")
class RequestedBatchSize(Measure):
    """The batch size that was asked for."""


@record(element="ScaledSize", type="ScaledSizeType")
class ScaledSize(Measure):
    """The batch size to which a recipe has been scaled."""


class ScaledValue(StrEnum):
    """The values the standard gives for Scaled."""

    YES = "Yes"
    NO = "No"


@record(element="Scaled", type="ScaledType")
class Scaled(Code):
    """Says whether a parameter is scaled with the batch size."""

    value: ScaledValue = text(kw_only=False)


@record(element="ScaleReference", type="ScaleReferenceType")
class ScaleReference(Measure):
    """The batch size for which a scaled value is given."""


@record(element="ScheduleEntryNote", type="ScheduleEntryNoteType")
class ScheduleEntryNote(Text):
    """A remark on an entry of a batch schedule."""


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
    """The state of a batch or of its recipe, such as running, held or complete."""

    value: BatchStatusValue = text(kw_only=False)


@record(type="BatchStatusType")
class BatchStatus(BatchStatus1):
    """The state of a batch or of its recipe, such as running, held or complete."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="Step", type="StepType")
class Step(Component):
    """A step of the procedure logic, in which one recipe element runs."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    recipe_element_id: Identifier = element("RecipeElementID")
    """Identifies the recipe element that runs in the step."""
    recipe_element_version: Identifier = element("RecipeElementVersion")
    """The version of the recipe element."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    extensions: tuple[AnyElement, ...] = extensions("Step", default=())


@record(element="ToID", type="ToIDType")
class ToID(Component):
    """The end of a link at which it ends."""

    to_idvalue: str = element("ToIDValue")
    """Identifies the thing at which the link ends."""
    to_type: ToType = element("ToType")
    """The kind of thing at which the link ends."""
    idscope: IDScope = element("IDScope")
    """Whether the thing is known inside this procedure only."""
    extensions: tuple[AnyElement, ...] = extensions("ToID", default=())


class ToTypeValue(StrEnum):
    """The values the standard gives for ToType."""

    STEP = "Step"
    TRANSITION = "Transition"
    LINK = "Link"
    OTHER = "Other"


@record(type="ToType1Type")
class ToType1(Code):
    """The kind of thing at which a link ends."""

    value: ToTypeValue = text(kw_only=False)


@record(type="ToTypeType")
class ToType(ToType1):
    """The kind of thing at which a link ends."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record(element="Transition", type="TransitionType")
class Transition(Component):
    """The condition under which the procedure logic goes on."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    condition: Condition = element("Condition")
    """The condition as an expression."""
    condition_annotation: ConditionAnnotation | None = element("ConditionAnnotation", default=None)
    """The condition in words."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    extensions: tuple[AnyElement, ...] = extensions("Transition", default=())


@record(element="Value", type="BatchValueType")
class BatchValue(Component):
    """A value in a recipe or equipment description, with the way to read it, its data type
    and its unit.
    """

    value_string: tuple[ValueString, ...] = element("ValueString")
    """The value exactly as written."""
    data_interpretation: DataInterpretation = element("DataInterpretation")
    """How the text of the value is to be read."""
    data_type: DataType = element("DataType")
    """How the text of the value is to be read."""
    unit_of_measure: UnitOfMeasure = element("UnitOfMeasure")
    """The unit, preferably a code of UN/ECE Recommendation 20."""
    enumeration_set_id: tuple[Identifier, ...] = element("EnumerationSetID", default=())
    """Identifies the enumeration set that the value is taken from."""
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
