# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: general recipe."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from isa95kit.b2mml.base import (
    AnyElement,
    Component,
    attribute,
    element,
    extensions,
    group,
    record,
    text,
)
from isa95kit.b2mml.core_components import Code

if TYPE_CHECKING:
    from isa95kit.b2mml.common import Description, HierarchyScope, QuantityValue, Value
    from isa95kit.b2mml.core_components import DateTime, Identifier, Name, Numeric, Text

__all__ = [
    "ConstraintType",
    "ConstraintType1",
    "ConstraintTypeValue",
    "DirectedLink",
    "GROtherInformation",
    "GRecipe",
    "GRecipeFormula",
    "GRecipeHeader",
    "GRecipeInformation",
    "GRecipeMaterial",
    "GRecipeMaterials",
    "GRecipeType",
    "GRecipeType1",
    "GRecipeTypeValue",
    "HeaderProperty",
    "LifeCycleState",
    "LifeCycleStateType1",
    "LifeCycleStateTypeValue",
    "MaterialsType",
    "MaterialsType1",
    "MaterialsTypeValue",
    "ProcedureChartElement",
    "ProcedureChartElementType",
    "ProcedureChartElementType1",
    "ProcedureChartElementTypeValue",
    "ProcessElement",
    "ProcessElementLibrary",
    "ProcessElementParameter",
    "ProcessElementParameterType",
    "ProcessElementParameterType1",
    "ProcessElementParameterTypeValue",
    "ProcessElementType",
    "ProcessElementType1",
    "ProcessElementTypeValue",
    "ProductInformation",
    "ResourceConstraint",
    "ResourceConstraintLibrary",
    "ResourceConstraintProperty",
    "SequenceOrder",
    "SequenceOrderType1",
    "SequenceOrderTypeValue",
]


@record(element="ResourceConstraintLibrary", type="ResourceConstraintLibraryType")
class ResourceConstraintLibrary(Component):
    """A library of resource constraints that recipes can refer to."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    resource_constraint_spec: tuple[ResourceConstraint, ...] = element(
        "ResourceConstraintSpec", default=()
    )
    """A resource constraint of the library."""
    extensions: tuple[AnyElement, ...] = extensions("ResourceConstraintLibrary", default=())


@record(element="ProcessElementLibrary", type="ProcessElementLibraryType")
class ProcessElementLibrary(Component):
    """A library of process elements from which recipes are put together."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    process_element_spec: tuple[ProcessElement, ...] = element("ProcessElementSpec", default=())
    """A process element of the library."""
    extensions: tuple[AnyElement, ...] = extensions("ProcessElementLibrary", default=())


@record(element="GRecipeInformation", type="GRecipeInformationType")
class GRecipeInformation(Component):
    """A collection of general and site recipes to be exchanged together."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    recipe: tuple[GRecipe, ...] = element("Recipe", default=())
    """A general or site recipe."""
    extensions: tuple[AnyElement, ...] = extensions("GRecipeInformation", default=())


@record(element="GRecipe", type="GRecipeType")
class GRecipe(Component):
    """A general or site recipe, which says how a product is made without naming equipment."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    grecipe_type: GRecipeType | None = element("GRecipeType", default=None)
    """Whether it is a general or a site recipe."""
    life_cycle_state: LifeCycleState | None = element("LifeCycleState", default=None)
    """How far the object has come, from draft to withdrawn."""
    header: GRecipeHeader | None = element("Header", default=None)
    """The products and the validity of the recipe."""
    formula: GRecipeFormula | None = element("Formula", default=None)
    """The parameters of the recipe."""
    process_procedure: ProcessElement | None = element("ProcessProcedure", default=None)
    """The process of the recipe, with its stages, operations and actions."""
    resource_constraint: tuple[ResourceConstraint, ...] = element("ResourceConstraint", default=())
    """A resource constraint."""
    other_information: tuple[GROtherInformation, ...] = element("OtherInformation", default=())
    """Further information without a place of its own."""
    extensions: tuple[AnyElement, ...] = extensions("GRecipe", default=())


@record(element="ProcessElement", type="ProcessElementType")
class ProcessElement(Component):
    """A process, stage, operation or action of a general or site recipe, with the parts
    inside it.
    """

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    process_element_type: ProcessElementType | None = element("ProcessElementType", default=None)
    """The kind of the process element."""
    life_cycle_state: LifeCycleState | None = element("LifeCycleState", default=None)
    """How far the object has come, from draft to withdrawn."""
    sequence_order: SequenceOrder | None = element("SequenceOrder", default=None)
    """The place of the element among its neighbours."""
    sequence_path: Numeric | None = element("SequencePath", default=None)
    """The number of the parallel path that the element is in."""
    materials: tuple[GRecipeMaterials, ...] = element("Materials", default=())
    """A group of materials of the process element."""
    directed_link: tuple[DirectedLink, ...] = element("DirectedLink", default=())
    """An arrow of the chart."""
    procedure_chart_element: tuple[ProcedureChartElement, ...] = element(
        "ProcedureChartElement", default=()
    )
    """A sign of the chart that is no process element."""
    process_element: tuple[ProcessElement, ...] = element("ProcessElement", default=())
    """A part of this element, such as an operation of a stage."""
    process_element_parameter: tuple[ProcessElementParameter, ...] = element(
        "ProcessElementParameter", default=()
    )
    """A parameter of the process."""
    resource_constraint: tuple[ResourceConstraint, ...] = element("ResourceConstraint", default=())
    """A resource constraint."""
    other_information: tuple[GROtherInformation, ...] = element("OtherInformation", default=())
    """Further information without a place of its own."""
    extensions: tuple[AnyElement, ...] = extensions("ProcessElement", default=())


@record(type="ProcedureChartElementType")
class ProcedureChartElement(Component):
    """A sign in a process procedure chart other than a process element, such as a parallel
    indicator.
    """

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    label: Text | None = element("Label", default=None)
    """The text shown with the sign."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    procedure_chart_element_type: ProcedureChartElementType | None = element(
        "ProcedureChartElementType", default=None
    )
    """The kind of the sign."""
    extensions: tuple[AnyElement, ...] = extensions("ProcedureChartElement", default=())


@record(type="DirectedLinkType")
class DirectedLink(Component):
    """An arrow in a process procedure chart, from one element to another."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    from_id: Identifier | None = element("FromID", default=None)
    """Where the link begins."""
    to_id: Identifier | None = element("ToID", default=None)
    """Where the link ends."""
    extensions: tuple[AnyElement, ...] = extensions("DirectedLink", default=())


@record(type="GRecipeMaterialType")
class GRecipeMaterial(Component):
    """One material of a recipe, with its amount."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    material_id: Identifier | None = element("MaterialID", default=None)
    """Identifies the material."""
    order: Numeric | None = element("Order", default=None)
    """The order in which the material is added or taken."""
    amount: QuantityValue | None = element("Amount", default=None)
    """How much of the material."""
    extensions: tuple[AnyElement, ...] = extensions("GRecipeMaterial", default=())


@record(type="GRecipeMaterialsType")
class GRecipeMaterials(Component):
    """A group of materials of a recipe, such as its inputs or its outputs."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    materials_type: MaterialsType | None = element("MaterialsType", default=None)
    """Whether the materials are inputs, outputs or intermediates."""
    material: tuple[GRecipeMaterial, ...] = element("Material", default=())
    """One material of the group."""
    extensions: tuple[AnyElement, ...] = extensions("GRecipeMaterials", default=())


@record(type="ProcessElementParameterType")
class ProcessElementParameter(Component):
    """A parameter of a process element, with its value."""

    id: Identifier | None = element("ID", default=None)
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    process_element_parameter_type: tuple[ProcessElementParameterType, ...] = element(
        "ProcessElementParameterType", default=()
    )
    """The kind of the parameter."""
    process_element_parameter: tuple[ProcessElementParameter, ...] = element(
        "ProcessElementParameter", default=()
    )
    """A parameter inside this one."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    extensions: tuple[AnyElement, ...] = extensions("ProcessElementParameter", default=())


@record(type="GRecipeHeaderType")
class GRecipeHeader(Component):
    """The header of a general or site recipe, with its products and its period of validity."""

    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    derived_from_id: Identifier | None = element("DerivedFromID", default=None)
    """Identifies the recipe that this one was made from."""
    product_information: tuple[ProductInformation, ...] = group(
        (
            "ProductID",
            "Description",
            "ProductName",
            "BatchSize",
        ),
        default=(),
    )
    effective_date: DateTime | None = element("EffectiveDate", default=None)
    """From when on the recipe is valid."""
    expiration_date: DateTime | None = element("ExpirationDate", default=None)
    """Until when it is valid."""
    header_property: HeaderProperty | None = element("HeaderProperty", default=None)
    """A property in the header."""
    extensions: tuple[AnyElement, ...] = extensions("GRecipeHeader", default=())


@record(type="HeaderPropertyType")
class HeaderProperty(Component):
    """A property in the header of a general or site recipe."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    extensions: tuple[AnyElement, ...] = extensions("HeaderProperty", default=())


@record(type="GRecipeFormulaType")
class GRecipeFormula(Component):
    """The materials and parameters of a general or site recipe."""

    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    process_inputs: GRecipeMaterials | None = element("ProcessInputs", default=None)
    """The materials that go in."""
    process_outputs: GRecipeMaterials | None = element("ProcessOutputs", default=None)
    """The materials that come out."""
    process_intermediates: GRecipeMaterials | None = element("ProcessIntermediates", default=None)
    """The materials that arise on the way."""
    process_element_parameter: tuple[ProcessElementParameter, ...] = element(
        "ProcessElementParameter", default=()
    )
    """A parameter of the process."""
    extensions: tuple[AnyElement, ...] = extensions("GRecipeFormula", default=())


@record(element="ResourceConstraint", type="ResourceConstraintType")
class ResourceConstraint(Component):
    """What a general or site recipe asks of the equipment or other resources to be used."""

    constraint_id: Identifier | None = element("ConstraintID", default=None)
    """Identifies the constraint."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    constraint_type: tuple[ConstraintType, ...] = element("ConstraintType", default=())
    """Whether the constraint must or may be met."""
    life_cycle_state: LifeCycleState | None = element("LifeCycleState", default=None)
    """How far the constraint has come, from draft to withdrawn."""
    range: tuple[Value, ...] = element("Range", default=())
    """The values that meet the constraint."""
    resource_constraint_property: tuple[ResourceConstraintProperty, ...] = element(
        "ResourceConstraintProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("ResourceConstraint", default=())


@record(type="ResourceConstraintPropertyType")
class ResourceConstraintProperty(Component):
    """A property of a resource constraint."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    extensions: tuple[AnyElement, ...] = extensions("ResourceConstraintProperty", default=())


@record(type="GROtherInformationType")
class GROtherInformation(Component):
    """Further information in a general or site recipe that the standard gives no place of
    its own.
    """

    other_info_id: Identifier | None = element("OtherInfoID", default=None)
    """Identifies the further information."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    other_value: tuple[Value, ...] = element("OtherValue", default=())
    """The further information itself."""
    extensions: tuple[AnyElement, ...] = extensions("GROtherInformation", default=())


class ConstraintTypeValue(StrEnum):
    """The values the standard gives for ConstraintType."""

    OPTIONAL = "Optional"
    REQUIRED = "Required"
    OTHER = "Other"


@record(type="ConstraintType1Type")
class ConstraintType1(Code):
    """Says whether a resource constraint must be met or may be met."""

    value: ConstraintTypeValue = text(kw_only=False)


@record(type="ConstraintTypeType")
class ConstraintType(ConstraintType1):
    """Says whether a resource constraint must be met or may be met."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class MaterialsTypeValue(StrEnum):
    """The values the standard gives for MaterialsType."""

    INPUT = "Input"
    OUTPUT = "Output"
    INTERMEDIATE = "Intermediate"
    OTHER = "Other"


@record(type="MaterialsType1Type")
class MaterialsType1(Code):
    """Says whether materials are inputs, outputs or intermediates of a process."""

    value: MaterialsTypeValue = text(kw_only=False)


@record(type="MaterialsTypeType")
class MaterialsType(MaterialsType1):
    """Says whether materials are inputs, outputs or intermediates of a process."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class ProcessElementParameterTypeValue(StrEnum):
    """The values the standard gives for ProcessElementParameterType."""

    CONSTANT = "Constant"
    EQUATION = "Equation"
    INPUT = "Input"
    OUTPUT = "Output"
    OPTIONAL = "Optional"
    REFERENCE = "Reference"
    REQUIRED = "Required"
    OTHER = "Other"


@record(type="ProcessElementParameterType1Type")
class ProcessElementParameterType1(Code):
    """The kind of a process element parameter, such as input, output or constant."""

    value: ProcessElementParameterTypeValue = text(kw_only=False)


@record(type="ProcessElementParameterTypeType")
class ProcessElementParameterType(ProcessElementParameterType1):
    """The kind of a process element parameter, such as input, output or constant."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class ProcessElementTypeValue(StrEnum):
    """The values the standard gives for ProcessElementType."""

    PROCESS = "Process"
    PROCESS_STAGE = "Process Stage"
    PROCESS_OPERATION = "Process Operation"
    PROCESS_ACTION = "Process Action"
    OTHER = "Other"


@record(type="ProcessElementType1Type")
class ProcessElementType1(Code):
    """The kind of a process element, from process down to process action."""

    value: ProcessElementTypeValue = text(kw_only=False)


@record(type="ProcessElementTypeType")
class ProcessElementType(ProcessElementType1):
    """The kind of a process element, from process down to process action."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class ProcedureChartElementTypeValue(StrEnum):
    """The values the standard gives for ProcedureChartElementType."""

    PREVIOUS_OPERATION_INDICATOR = "Previous Operation Indicator"
    NEXT_OPERATION_INDICATOR = "Next Operation Indicator"
    START_PARALLEL_INDICATOR = "Start Parallel Indicator"
    END_PARALLEL_INDICATOR = "End Parallel Indicator"
    START_OPTIONAL_PARALLEL_INDICATOR = "Start Optional Parallel Indicator"
    END_OPTIONAL_PARALLEL_INDICATOR = "End Optional Parallel Indicator"
    ANNOTATION = "Annotation"
    OTHER = "Other"


@record(type="ProcedureChartElementType1Type")
class ProcedureChartElementType1(Code):
    """The kind of a sign in a process procedure chart."""

    value: ProcedureChartElementTypeValue = text(kw_only=False)


@record(type="ProcedureChartElementTypeType")
class ProcedureChartElementType(ProcedureChartElementType1):
    """The kind of a sign in a process procedure chart."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class GRecipeTypeValue(StrEnum):
    """The values the standard gives for GRecipeType."""

    GENERAL = "General"
    SITE = "Site"
    OTHER = "Other"


@record(type="GRecipeType1Type")
class GRecipeType1(Code):
    """Says whether a recipe is a general recipe for the enterprise or a site recipe."""

    value: GRecipeTypeValue = text(kw_only=False)


@record(type="GRecipeTypeType")
class GRecipeType(GRecipeType1):
    """Says whether a recipe is a general recipe for the enterprise or a site recipe."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class LifeCycleStateTypeValue(StrEnum):
    """The values the standard gives for LifeCycleStateType."""

    DRAFT = "Draft"
    APPROVED = "Approved"
    RELEASED = "Released"
    EFFECTIVE = "Effective"
    WITHDRAWN = "Withdrawn"
    OTHER = "Other"


@record(type="LifeCycleStateType1Type")
class LifeCycleStateType1(Code):
    """How far a recipe or library object has come, from draft to withdrawn."""

    value: LifeCycleStateTypeValue = text(kw_only=False)


@record(type="LifeCycleStateType")
class LifeCycleState(LifeCycleStateType1):
    """How far a recipe or library object has come, from draft to withdrawn."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class SequenceOrderTypeValue(StrEnum):
    """The values the standard gives for SequenceOrderType."""

    FIRST_PARALLEL = "First Parallel"
    MIDDLE_PARALLEL = "Middle Parallel"
    END_PARALLEL = "End Parallel"
    FIRST_IN_PATH = "First In Path"
    LAST_IN_PATH = "Last In Path"
    NOT_IN_PARALLEL = "Not In Parallel"
    SINGLE_FIRST_PARALLEL = "Single First Parallel"
    SINGLE_MIDDLE_PARALLEL = "Single Middle Parallel"
    SINGLE_END_PARALLEL = "Single End Parallel"
    OTHER = "Other"


@record(type="SequenceOrderType1Type")
class SequenceOrderType1(Code):
    """The place of a process element among those in sequence or in parallel with it."""

    value: SequenceOrderTypeValue = text(kw_only=False)


@record(type="SequenceOrderType")
class SequenceOrder(SequenceOrderType1):
    """The place of a process element among those in sequence or in parallel with it."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


@record()
class ProductInformation(Component):
    """One product of a recipe header, with its name and batch size."""

    product_id: Identifier = element("ProductID")
    """Identifies the product."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    product_name: Name | None = element("ProductName", default=None)
    """The name of the product."""
    batch_size: Value | None = element("BatchSize", default=None)
    """The size of the batch."""
