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
    "GRecipe",
    "GRecipeFormula",
    "GRecipeHeader",
    "GRecipeInformation",
    "GRecipeMaterial",
    "GRecipeMaterials",
    "GRecipeType",
    "GRecipeType1",
    "GRecipeTypeValue",
    "GROtherInformation",
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
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    resource_constraint_spec: tuple[ResourceConstraint, ...] = element(
        "ResourceConstraintSpec", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("ResourceConstraintLibrary", default=())


@record(element="ProcessElementLibrary", type="ProcessElementLibraryType")
class ProcessElementLibrary(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    process_element_spec: tuple[ProcessElement, ...] = element("ProcessElementSpec", default=())
    extensions: tuple[AnyElement, ...] = extensions("ProcessElementLibrary", default=())


@record(element="GRecipeInformation", type="GRecipeInformationType")
class GRecipeInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    recipe: tuple[GRecipe, ...] = element("Recipe", default=())
    extensions: tuple[AnyElement, ...] = extensions("GRecipeInformation", default=())


@record(element="GRecipe", type="GRecipeType")
class GRecipe(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    grecipe_type: GRecipeType | None = element("GRecipeType", default=None)
    life_cycle_state: LifeCycleState | None = element("LifeCycleState", default=None)
    header: GRecipeHeader | None = element("Header", default=None)
    formula: GRecipeFormula | None = element("Formula", default=None)
    process_procedure: ProcessElement | None = element("ProcessProcedure", default=None)
    resource_constraint: tuple[ResourceConstraint, ...] = element("ResourceConstraint", default=())
    other_information: tuple[GROtherInformation, ...] = element("OtherInformation", default=())
    extensions: tuple[AnyElement, ...] = extensions("GRecipe", default=())


@record(element="ProcessElement", type="ProcessElementType")
class ProcessElement(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    process_element_type: ProcessElementType | None = element("ProcessElementType", default=None)
    life_cycle_state: LifeCycleState | None = element("LifeCycleState", default=None)
    sequence_order: SequenceOrder | None = element("SequenceOrder", default=None)
    sequence_path: Numeric | None = element("SequencePath", default=None)
    materials: tuple[GRecipeMaterials, ...] = element("Materials", default=())
    directed_link: tuple[DirectedLink, ...] = element("DirectedLink", default=())
    procedure_chart_element: tuple[ProcedureChartElement, ...] = element(
        "ProcedureChartElement", default=()
    )
    process_element: tuple[ProcessElement, ...] = element("ProcessElement", default=())
    process_element_parameter: tuple[ProcessElementParameter, ...] = element(
        "ProcessElementParameter", default=()
    )
    resource_constraint: tuple[ResourceConstraint, ...] = element("ResourceConstraint", default=())
    other_information: tuple[GROtherInformation, ...] = element("OtherInformation", default=())
    extensions: tuple[AnyElement, ...] = extensions("ProcessElement", default=())


@record(type="ProcedureChartElementType")
class ProcedureChartElement(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    label: Text | None = element("Label", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    procedure_chart_element_type: ProcedureChartElementType | None = element(
        "ProcedureChartElementType", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("ProcedureChartElement", default=())


@record(type="DirectedLinkType")
class DirectedLink(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    from_id: Identifier | None = element("FromID", default=None)
    to_id: Identifier | None = element("ToID", default=None)
    extensions: tuple[AnyElement, ...] = extensions("DirectedLink", default=())


@record(type="GRecipeMaterialType")
class GRecipeMaterial(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    material_id: Identifier | None = element("MaterialID", default=None)
    order: Numeric | None = element("Order", default=None)
    amount: QuantityValue | None = element("Amount", default=None)
    extensions: tuple[AnyElement, ...] = extensions("GRecipeMaterial", default=())


@record(type="GRecipeMaterialsType")
class GRecipeMaterials(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    materials_type: MaterialsType | None = element("MaterialsType", default=None)
    material: tuple[GRecipeMaterial, ...] = element("Material", default=())
    extensions: tuple[AnyElement, ...] = extensions("GRecipeMaterials", default=())


@record(type="ProcessElementParameterType")
class ProcessElementParameter(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    process_element_parameter_type: tuple[ProcessElementParameterType, ...] = element(
        "ProcessElementParameterType", default=()
    )
    process_element_parameter: tuple[ProcessElementParameter, ...] = element(
        "ProcessElementParameter", default=()
    )
    value: tuple[Value, ...] = element("Value", default=())
    extensions: tuple[AnyElement, ...] = extensions("ProcessElementParameter", default=())


@record(type="GRecipeHeaderType")
class GRecipeHeader(Component):
    """Declared by the release without further meaning."""

    description: tuple[Description, ...] = element("Description", default=())
    derived_from_id: Identifier | None = element("DerivedFromID", default=None)
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
    expiration_date: DateTime | None = element("ExpirationDate", default=None)
    header_property: HeaderProperty | None = element("HeaderProperty", default=None)
    extensions: tuple[AnyElement, ...] = extensions("GRecipeHeader", default=())


@record(type="HeaderPropertyType")
class HeaderProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    extensions: tuple[AnyElement, ...] = extensions("HeaderProperty", default=())


@record(type="GRecipeFormulaType")
class GRecipeFormula(Component):
    """Declared by the release without further meaning."""

    description: tuple[Description, ...] = element("Description", default=())
    process_inputs: GRecipeMaterials | None = element("ProcessInputs", default=None)
    process_outputs: GRecipeMaterials | None = element("ProcessOutputs", default=None)
    process_intermediates: GRecipeMaterials | None = element("ProcessIntermediates", default=None)
    process_element_parameter: tuple[ProcessElementParameter, ...] = element(
        "ProcessElementParameter", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("GRecipeFormula", default=())


@record(element="ResourceConstraint", type="ResourceConstraintType")
class ResourceConstraint(Component):
    """Declared by the release without further meaning."""

    constraint_id: Identifier | None = element("ConstraintID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    constraint_type: tuple[ConstraintType, ...] = element("ConstraintType", default=())
    life_cycle_state: LifeCycleState | None = element("LifeCycleState", default=None)
    range: tuple[Value, ...] = element("Range", default=())
    resource_constraint_property: tuple[ResourceConstraintProperty, ...] = element(
        "ResourceConstraintProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("ResourceConstraint", default=())


@record(type="ResourceConstraintPropertyType")
class ResourceConstraintProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    extensions: tuple[AnyElement, ...] = extensions("ResourceConstraintProperty", default=())


@record(type="GROtherInformationType")
class GROtherInformation(Component):
    """Declared by the release without further meaning."""

    other_info_id: Identifier | None = element("OtherInfoID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    other_value: tuple[Value, ...] = element("OtherValue", default=())
    extensions: tuple[AnyElement, ...] = extensions("GROtherInformation", default=())


class ConstraintTypeValue(StrEnum):
    """The values the standard gives for ConstraintType."""

    OPTIONAL = "Optional"
    REQUIRED = "Required"
    OTHER = "Other"


@record(type="ConstraintType1Type")
class ConstraintType1(Code):
    """Declared by the release without further meaning."""

    value: ConstraintTypeValue = text(kw_only=False)


@record(type="ConstraintTypeType")
class ConstraintType(ConstraintType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class MaterialsTypeValue(StrEnum):
    """The values the standard gives for MaterialsType."""

    INPUT = "Input"
    OUTPUT = "Output"
    INTERMEDIATE = "Intermediate"
    OTHER = "Other"


@record(type="MaterialsType1Type")
class MaterialsType1(Code):
    """Declared by the release without further meaning."""

    value: MaterialsTypeValue = text(kw_only=False)


@record(type="MaterialsTypeType")
class MaterialsType(MaterialsType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: ProcessElementParameterTypeValue = text(kw_only=False)


@record(type="ProcessElementParameterTypeType")
class ProcessElementParameterType(ProcessElementParameterType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class ProcessElementTypeValue(StrEnum):
    """The values the standard gives for ProcessElementType."""

    PROCESS = "Process"
    PROCESS_STAGE = "Process Stage"
    PROCESS_OPERATION = "Process Operation"
    PROCESS_ACTION = "Process Action"
    OTHER = "Other"


@record(type="ProcessElementType1Type")
class ProcessElementType1(Code):
    """Declared by the release without further meaning."""

    value: ProcessElementTypeValue = text(kw_only=False)


@record(type="ProcessElementTypeType")
class ProcessElementType(ProcessElementType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: ProcedureChartElementTypeValue = text(kw_only=False)


@record(type="ProcedureChartElementTypeType")
class ProcedureChartElementType(ProcedureChartElementType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class GRecipeTypeValue(StrEnum):
    """The values the standard gives for GRecipeType."""

    GENERAL = "General"
    SITE = "Site"
    OTHER = "Other"


@record(type="GRecipeType1Type")
class GRecipeType1(Code):
    """Declared by the release without further meaning."""

    value: GRecipeTypeValue = text(kw_only=False)


@record(type="GRecipeTypeType")
class GRecipeType(GRecipeType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: LifeCycleStateTypeValue = text(kw_only=False)


@record(type="LifeCycleStateType")
class LifeCycleState(LifeCycleStateType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


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
    """Declared by the release without further meaning."""

    value: SequenceOrderTypeValue = text(kw_only=False)


@record(type="SequenceOrderType")
class SequenceOrder(SequenceOrderType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


@record()
class ProductInformation(Component):
    """One run of the repeated group in GRecipeHeader."""

    product_id: Identifier = element("ProductID")
    description: tuple[Description, ...] = element("Description", default=())
    product_name: Name | None = element("ProductName", default=None)
    batch_size: Value | None = element("BatchSize", default=None)
