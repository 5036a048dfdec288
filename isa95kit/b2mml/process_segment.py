# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: process segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        AssemblyRelationship,
        AssemblyType,
        DefinitionType,
        Description,
        HierarchyScope,
        MaterialUse,
        OperationsType,
        Parameter,
        QuantityValue,
        ResourceLocation,
        SegmentDependency,
        SpatialDefinition,
        Value,
    )
    from isa95kit.b2mml.core_components import Code, DateTime, Identifier

__all__ = [
    "EquipmentSegmentSpecification",
    "EquipmentSegmentSpecificationProperty",
    "MaterialSegmentSpecification",
    "MaterialSegmentSpecificationProperty",
    "PersonnelSegmentSpecification",
    "PersonnelSegmentSpecificationProperty",
    "PhysicalAssetSegmentSpecification",
    "PhysicalAssetSegmentSpecificationProperty",
    "ProcessSegment",
    "ProcessSegmentInformation",
]


@record(element="ProcessSegmentInformation", type="ProcessSegmentInformationType")
class ProcessSegmentInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment", default=())
    extensions: tuple[AnyElement, ...] = extensions("ProcessSegmentInformation", default=())


@record(element="ProcessSegment", type="ProcessSegmentType")
class ProcessSegment(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    personnel_segment_specification: tuple[PersonnelSegmentSpecification, ...] = element(
        "PersonnelSegmentSpecification", default=()
    )
    equipment_segment_specification: tuple[EquipmentSegmentSpecification, ...] = element(
        "EquipmentSegmentSpecification", default=()
    )
    physical_asset_segment_specification: tuple[PhysicalAssetSegmentSpecification, ...] = element(
        "PhysicalAssetSegmentSpecification", default=()
    )
    material_segment_specification: tuple[MaterialSegmentSpecification, ...] = element(
        "MaterialSegmentSpecification", default=()
    )
    process_segment_parameter: tuple[Parameter, ...] = element(
        "ProcessSegmentParameter", default=()
    )
    segment_dependency: tuple[SegmentDependency, ...] = element("SegmentDependency", default=())
    dependent_process_segment_id: tuple[Identifier, ...] = element(
        "DependentProcessSegmentID", default=()
    )
    process_segment_child: tuple[ProcessSegment, ...] = element("ProcessSegmentChild", default=())
    process_segment_pattern_id: Identifier | None = element("ProcessSegmentPatternID", default=None)
    work_master_source_id: tuple[Identifier, ...] = element("WorkMasterSourceID", default=())
    operations_segment_source_id: tuple[Identifier, ...] = element(
        "OperationsSegmentSourceID", default=()
    )
    segment_requirement_source_id: tuple[Identifier, ...] = element(
        "SegmentRequirementSourceID", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("ProcessSegment", default=())


@record(type="PersonnelSegmentSpecificationType")
class PersonnelSegmentSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    personnel_use: Code | None = element("PersonnelUse", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    personnel_segment_specification_property: tuple[PersonnelSegmentSpecificationProperty, ...] = (
        element("PersonnelSegmentSpecificationProperty", default=())
    )
    personnel_segment_specification_child: tuple[PersonnelSegmentSpecification, ...] = element(
        "PersonnelSegmentSpecificationChild", default=()
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("PersonnelSegmentSpecification", default=())


@record(type="PersonnelSegmentSpecificationPropertyType")
class PersonnelSegmentSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    personnal_segment_specification_property_child: tuple[
        PersonnelSegmentSpecificationProperty, ...
    ] = element("PersonnalSegmentSpecificationPropertyChild", default=())
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    extensions: tuple[AnyElement, ...] = extensions(
        "PersonnelSegmentSpecificationProperty", default=()
    )


@record(type="EquipmentSegmentSpecificationType")
class EquipmentSegmentSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    equipment_use: Code | None = element("EquipmentUse", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    equipment_segment_specification_property: tuple[EquipmentSegmentSpecificationProperty, ...] = (
        element("EquipmentSegmentSpecificationProperty", default=())
    )
    equipment_segment_specification_child: tuple[EquipmentSegmentSpecification, ...] = element(
        "EquipmentSegmentSpecificationChild", default=()
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("EquipmentSegmentSpecification", default=())


@record(type="EquipmentSegmentSpecificationPropertyType")
class EquipmentSegmentSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    equipment_segment_specification_property_child: tuple[
        EquipmentSegmentSpecificationProperty, ...
    ] = element("EquipmentSegmentSpecificationPropertyChild", default=())
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    extensions: tuple[AnyElement, ...] = extensions(
        "EquipmentSegmentSpecificationProperty", default=()
    )


@record(type="PhysicalAssetSegmentSpecificationType")
class PhysicalAssetSegmentSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    physical_asset_use: Code | None = element("PhysicalAssetUse", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    physical_asset_segment_specification_property: tuple[
        PhysicalAssetSegmentSpecificationProperty, ...
    ] = element("PhysicalAssetSegmentSpecificationProperty", default=())
    physical_asset_segment_specification_child: tuple[PhysicalAssetSegmentSpecification, ...] = (
        element("PhysicalAssetSegmentSpecificationChild", default=())
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetSegmentSpecification", default=())


@record(type="PhysicalAssetSegmentSpecificationPropertyType")
class PhysicalAssetSegmentSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    physical_asset_segment_specification_property_child: tuple[
        PhysicalAssetSegmentSpecificationProperty, ...
    ] = element("PhysicalAssetSegmentSpecificationPropertyChild", default=())
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    extensions: tuple[AnyElement, ...] = extensions(
        "PhysicalAssetSegmentSpecificationProperty", default=()
    )


@record(type="MaterialSegmentSpecificationType")
class MaterialSegmentSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    material_sublot_id: tuple[Identifier, ...] = element("MaterialSublotID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    assembly_segment_specification: tuple[MaterialSegmentSpecification, ...] = element(
        "AssemblySegmentSpecification", default=()
    )
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    material_segment_specification_property: tuple[MaterialSegmentSpecificationProperty, ...] = (
        element("MaterialSegmentSpecificationProperty", default=())
    )
    material_segment_specification_child: tuple[MaterialSegmentSpecification, ...] = element(
        "MaterialSegmentSpecificationChild", default=()
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("MaterialSegmentSpecification", default=())


@record(type="MaterialSegmentSpecificationPropertyType")
class MaterialSegmentSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    material_segment_specification_property_child: tuple[
        MaterialSegmentSpecificationProperty, ...
    ] = element("MaterialSegmentSpecificationPropertyChild", default=())
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    extensions: tuple[AnyElement, ...] = extensions(
        "MaterialSegmentSpecificationProperty", default=()
    )
