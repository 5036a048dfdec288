# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: operations definition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        AssemblyRelationship,
        AssemblyType,
        DefinitionType,
        Description,
        Duration,
        HierarchyScope,
        OpEquipmentSpecification,
        OperationsType,
        OpMaterialSpecification,
        OpPersonnelSpecification,
        OpPhysicalAssetSpecification,
        Parameter,
        QuantityValue,
        SegmentDependency,
    )
    from isa95kit.b2mml.core_components import Code, DateTime, Identifier

__all__ = [
    "OperationsDefinition",
    "OperationsDefinitionInformation",
    "OperationsMaterialBill",
    "OperationsMaterialBillItem",
    "OperationsSegment",
]


@record(element="OperationsDefinitionInformation", type="OperationsDefinitionInformationType")
class OperationsDefinitionInformation(Component):
    """A collection of operations definitions, segments and material bills to be exchanged
    together.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    operations_definition: tuple[OperationsDefinition, ...] = element(
        "OperationsDefinition", default=()
    )
    """An operations definition."""
    operations_segment: tuple[OperationsSegment, ...] = element("OperationsSegment", default=())
    """An operations segment."""
    operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
        "OperationsMaterialBill", default=()
    )
    """An operations material bill."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsDefinitionInformation", default=())


@record(element="OperationsDefinition", type="OperationsDefinitionType")
class OperationsDefinition(Component):
    """The resources and segments that an operation needs, such as making a product or
    servicing a machine.
    """

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
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    """Whether it is a pattern for others or an instance to be scheduled."""
    operations_segment: tuple[OperationsSegment, ...] = element("OperationsSegment", default=())
    """An operations segment."""
    bill_of_materials_id: tuple[Identifier, ...] = element("BillOfMaterialsID", default=())
    """Identifies the bill of materials in the business system."""
    work_master_source_id: tuple[Identifier, ...] = element("WorkMasterSourceID", default=())
    """Identifies a work master that refers to this object."""
    bill_of_resources_id: tuple[Identifier, ...] = element("BillOfResourcesID", default=())
    """Identifies the bill of resources in the business system."""
    operations_material_bill_id: tuple[Identifier, ...] = element(
        "OperationsMaterialBillID", default=()
    )
    """Identifies the material bill of the operation."""
    operations_definition_pattern_id: Identifier | None = element(
        "OperationsDefinitionPatternID", default=None
    )
    """Identifies the pattern that this instance was made from."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsDefinition", default=())


@record(element="OperationsMaterialBill", type="OperationsMaterialBillType")
class OperationsMaterialBill(Component):
    """The materials and quantities that an operations definition needs, taken over all of
    its segments.
    """

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
    use_type: Code | None = element("UseType", default=None)
    """How the bill or its item is used, in codes both sides agree on."""
    operations_material_bill_item: tuple[OperationsMaterialBillItem, ...] = element(
        "OperationsMaterialBillItem", default=()
    )
    """A material of the bill."""
    bill_of_materials_id: tuple[Identifier, ...] = element("BillOfMaterialsID", default=())
    """Identifies the bill of materials in the business system."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsMaterialBill", default=())


@record(type="OperationsMaterialBillItemType")
class OperationsMaterialBillItem(Component):
    """One material of a bill, with its quantity and, for an assembly, its parts."""

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
    use_type: Code | None = element("UseType", default=None)
    """How the bill or its item is used, in codes both sides agree on."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    assembly_bill_of_material_item: tuple[OperationsMaterialBillItem, ...] = element(
        "AssemblyBillOfMaterialItem", default=()
    )
    """An item of the bill that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    material_specification_id: tuple[Identifier, ...] = element(
        "MaterialSpecificationID", default=()
    )
    """Identifies the material specification of a segment that the item sums up."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsMaterialBillItem", default=())


@record(element="OperationsSegment", type="OperationsSegmentType")
class OperationsSegment(Component):
    """A step of an operations definition, with the resources and parameters that it needs."""

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
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    """Whether it is a pattern for others or an instance to be scheduled."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    duration: Duration | None = element("Duration", default=None)
    """How long it takes."""
    process_segment_id: tuple[Identifier, ...] = element("ProcessSegmentID", default=())
    """Identifies a process segment."""
    bill_of_materials_id: tuple[Identifier, ...] = element("BillOfMaterialsID", default=())
    """Identifies the bill of materials in the business system."""
    work_master_source_id: tuple[Identifier, ...] = element("WorkMasterSourceID", default=())
    """Identifies a work master that refers to this object."""
    bill_of_resources_id: tuple[Identifier, ...] = element("BillOfResourcesID", default=())
    """Identifies the bill of resources in the business system."""
    operations_material_bill_id: tuple[Identifier, ...] = element(
        "OperationsMaterialBillID", default=()
    )
    """Identifies the material bill of the operation."""
    operations_segment_pattern_id: Identifier | None = element(
        "OperationsSegmentPatternID", default=None
    )
    """Identifies the pattern that this instance was made from."""
    parameter_specification: tuple[Parameter, ...] = element("ParameterSpecification", default=())
    """A parameter that has to be given, with its value or default."""
    personnel_specification: tuple[OpPersonnelSpecification, ...] = element(
        "PersonnelSpecification", default=()
    )
    """Personnel needed."""
    equipment_specification: tuple[OpEquipmentSpecification, ...] = element(
        "EquipmentSpecification", default=()
    )
    """Equipment needed."""
    physical_asset_specification: tuple[OpPhysicalAssetSpecification, ...] = element(
        "PhysicalAssetSpecification", default=()
    )
    """Physical assets needed."""
    material_specification: tuple[OpMaterialSpecification, ...] = element(
        "MaterialSpecification", default=()
    )
    """Material needed."""
    segment_dependency: tuple[SegmentDependency, ...] = element("SegmentDependency", default=())
    """How the segment depends on others."""
    dependent_operations_segment_id: tuple[Identifier, ...] = element(
        "DependentOperationsSegmentID", default=()
    )
    """Identifies an operations segment that depends on this one."""
    operations_segment_child: tuple[OperationsSegment, ...] = element(
        "OperationsSegmentChild", default=()
    )
    """An operations segment inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsSegment", default=())
