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
        OpMaterialSpecification,
        OpPersonnelSpecification,
        OpPhysicalAssetSpecification,
        OperationsType,
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
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    operations_definition: tuple[OperationsDefinition, ...] = element(
        "OperationsDefinition", default=()
    )
    operations_segment: tuple[OperationsSegment, ...] = element("OperationsSegment", default=())
    operations_material_bill: tuple[OperationsMaterialBill, ...] = element(
        "OperationsMaterialBill", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsDefinitionInformation", default=())


@record(element="OperationsDefinition", type="OperationsDefinitionType")
class OperationsDefinition(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    operations_segment: tuple[OperationsSegment, ...] = element("OperationsSegment", default=())
    bill_of_materials_id: tuple[Identifier, ...] = element("BillOfMaterialsID", default=())
    work_master_source_id: tuple[Identifier, ...] = element("WorkMasterSourceID", default=())
    bill_of_resources_id: tuple[Identifier, ...] = element("BillOfResourcesID", default=())
    operations_material_bill_id: tuple[Identifier, ...] = element(
        "OperationsMaterialBillID", default=()
    )
    operations_definition_pattern_id: Identifier | None = element(
        "OperationsDefinitionPatternID", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsDefinition", default=())


@record(element="OperationsMaterialBill", type="OperationsMaterialBillType")
class OperationsMaterialBill(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    use_type: Code | None = element("UseType", default=None)
    operations_material_bill_item: tuple[OperationsMaterialBillItem, ...] = element(
        "OperationsMaterialBillItem", default=()
    )
    bill_of_materials_id: tuple[Identifier, ...] = element("BillOfMaterialsID", default=())
    extensions: tuple[AnyElement, ...] = extensions("OperationsMaterialBill", default=())


@record(type="OperationsMaterialBillItemType")
class OperationsMaterialBillItem(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    use_type: Code | None = element("UseType", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    assembly_bill_of_material_item: tuple[OperationsMaterialBillItem, ...] = element(
        "AssemblyBillOfMaterialItem", default=()
    )
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    material_specification_id: tuple[Identifier, ...] = element(
        "MaterialSpecificationID", default=()
    )
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    extensions: tuple[AnyElement, ...] = extensions("OperationsMaterialBillItem", default=())


@record(element="OperationsSegment", type="OperationsSegmentType")
class OperationsSegment(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    duration: Duration | None = element("Duration", default=None)
    process_segment_id: tuple[Identifier, ...] = element("ProcessSegmentID", default=())
    bill_of_materials_id: tuple[Identifier, ...] = element("BillOfMaterialsID", default=())
    work_master_source_id: tuple[Identifier, ...] = element("WorkMasterSourceID", default=())
    bill_of_resources_id: tuple[Identifier, ...] = element("BillOfResourcesID", default=())
    operations_material_bill_id: tuple[Identifier, ...] = element(
        "OperationsMaterialBillID", default=()
    )
    operations_segment_pattern_id: Identifier | None = element(
        "OperationsSegmentPatternID", default=None
    )
    parameter_specification: tuple[Parameter, ...] = element("ParameterSpecification", default=())
    personnel_specification: tuple[OpPersonnelSpecification, ...] = element(
        "PersonnelSpecification", default=()
    )
    equipment_specification: tuple[OpEquipmentSpecification, ...] = element(
        "EquipmentSpecification", default=()
    )
    physical_asset_specification: tuple[OpPhysicalAssetSpecification, ...] = element(
        "PhysicalAssetSpecification", default=()
    )
    material_specification: tuple[OpMaterialSpecification, ...] = element(
        "MaterialSpecification", default=()
    )
    segment_dependency: tuple[SegmentDependency, ...] = element("SegmentDependency", default=())
    dependent_operations_segment_id: tuple[Identifier, ...] = element(
        "DependentOperationsSegmentID", default=()
    )
    operations_segment_child: tuple[OperationsSegment, ...] = element(
        "OperationsSegmentChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsSegment", default=())
