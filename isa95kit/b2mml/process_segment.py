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
    """A collection of process segments to be exchanged together."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    process_segment: tuple[ProcessSegment, ...] = element("ProcessSegment", default=())
    """A process segment."""
    extensions: tuple[AnyElement, ...] = extensions("ProcessSegmentInformation", default=())


@record(element="ProcessSegment", type="ProcessSegmentType")
class ProcessSegment(Component):
    """A step of the business process that can be scheduled and reported, with the kinds of
    resources it needs.
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
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    """Whether it is a pattern for others or an instance to be scheduled."""
    personnel_segment_specification: tuple[PersonnelSegmentSpecification, ...] = element(
        "PersonnelSegmentSpecification", default=()
    )
    """Personnel needed."""
    equipment_segment_specification: tuple[EquipmentSegmentSpecification, ...] = element(
        "EquipmentSegmentSpecification", default=()
    )
    """Equipment needed."""
    physical_asset_segment_specification: tuple[PhysicalAssetSegmentSpecification, ...] = element(
        "PhysicalAssetSegmentSpecification", default=()
    )
    """Physical assets needed."""
    material_segment_specification: tuple[MaterialSegmentSpecification, ...] = element(
        "MaterialSegmentSpecification", default=()
    )
    """Material needed."""
    process_segment_parameter: tuple[Parameter, ...] = element(
        "ProcessSegmentParameter", default=()
    )
    """A parameter of the process segment."""
    segment_dependency: tuple[SegmentDependency, ...] = element("SegmentDependency", default=())
    """How the segment depends on others."""
    dependent_process_segment_id: tuple[Identifier, ...] = element(
        "DependentProcessSegmentID", default=()
    )
    """Identifies a process segment that depends on this one."""
    process_segment_child: tuple[ProcessSegment, ...] = element("ProcessSegmentChild", default=())
    """A process segment inside this one."""
    process_segment_pattern_id: Identifier | None = element("ProcessSegmentPatternID", default=None)
    """Identifies the pattern that this instance was made from."""
    work_master_source_id: tuple[Identifier, ...] = element("WorkMasterSourceID", default=())
    """Identifies a work master that refers to this object."""
    operations_segment_source_id: tuple[Identifier, ...] = element(
        "OperationsSegmentSourceID", default=()
    )
    """Identifies an operations segment that refers to this process segment."""
    segment_requirement_source_id: tuple[Identifier, ...] = element(
        "SegmentRequirementSourceID", default=()
    )
    """Identifies a segment requirement that refers to this process segment."""
    extensions: tuple[AnyElement, ...] = extensions("ProcessSegment", default=())


@record(type="PersonnelSegmentSpecificationType")
class PersonnelSegmentSpecification(Component):
    """The personnel that a process segment needs, by class or by person."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    """Identifies a personnel class."""
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    """Identifies a person."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    personnel_use: Code | None = element("PersonnelUse", default=None)
    """What the personnel are used for."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    personnel_segment_specification_property: tuple[PersonnelSegmentSpecificationProperty, ...] = (
        element("PersonnelSegmentSpecificationProperty", default=())
    )
    """A property that is asked for."""
    personnel_segment_specification_child: tuple[PersonnelSegmentSpecification, ...] = element(
        "PersonnelSegmentSpecificationChild", default=()
    )
    """A part of this item, stated by itself."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("PersonnelSegmentSpecification", default=())


@record(type="PersonnelSegmentSpecificationPropertyType")
class PersonnelSegmentSpecificationProperty(Component):
    """A property asked of the personnel that a process segment needs."""

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
    personnal_segment_specification_property_child: tuple[
        PersonnelSegmentSpecificationProperty, ...
    ] = element("PersonnalSegmentSpecificationPropertyChild", default=())
    """A property inside this one."""
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    """Identifies the property of the personnel class that is meant."""
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    """Identifies the property of the person that is meant."""
    extensions: tuple[AnyElement, ...] = extensions(
        "PersonnelSegmentSpecificationProperty", default=()
    )


@record(type="EquipmentSegmentSpecificationType")
class EquipmentSegmentSpecification(Component):
    """The equipment that a process segment needs, by class or by piece."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    """Identifies an equipment class."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_use: Code | None = element("EquipmentUse", default=None)
    """What the equipment is used for."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    equipment_segment_specification_property: tuple[EquipmentSegmentSpecificationProperty, ...] = (
        element("EquipmentSegmentSpecificationProperty", default=())
    )
    """A property that is asked for."""
    equipment_segment_specification_child: tuple[EquipmentSegmentSpecification, ...] = element(
        "EquipmentSegmentSpecificationChild", default=()
    )
    """A part of this item, stated by itself."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("EquipmentSegmentSpecification", default=())


@record(type="EquipmentSegmentSpecificationPropertyType")
class EquipmentSegmentSpecificationProperty(Component):
    """A property asked of the equipment that a process segment needs."""

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
    equipment_segment_specification_property_child: tuple[
        EquipmentSegmentSpecificationProperty, ...
    ] = element("EquipmentSegmentSpecificationPropertyChild", default=())
    """A property inside this one."""
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    """Identifies the property of the equipment class that is meant."""
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    """Identifies the property of the equipment that is meant."""
    extensions: tuple[AnyElement, ...] = extensions(
        "EquipmentSegmentSpecificationProperty", default=()
    )


@record(type="PhysicalAssetSegmentSpecificationType")
class PhysicalAssetSegmentSpecification(Component):
    """The physical assets that a process segment needs, by class or by asset."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    """Identifies a physical asset class."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    physical_asset_use: Code | None = element("PhysicalAssetUse", default=None)
    """What the physical asset is used for."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    """Where the physical asset is or has to be."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    physical_asset_segment_specification_property: tuple[
        PhysicalAssetSegmentSpecificationProperty, ...
    ] = element("PhysicalAssetSegmentSpecificationProperty", default=())
    """A property that is asked for."""
    physical_asset_segment_specification_child: tuple[PhysicalAssetSegmentSpecification, ...] = (
        element("PhysicalAssetSegmentSpecificationChild", default=())
    )
    """A part of this item, stated by itself."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetSegmentSpecification", default=())


@record(type="PhysicalAssetSegmentSpecificationPropertyType")
class PhysicalAssetSegmentSpecificationProperty(Component):
    """A property asked of the physical assets that a process segment needs."""

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
    physical_asset_segment_specification_property_child: tuple[
        PhysicalAssetSegmentSpecificationProperty, ...
    ] = element("PhysicalAssetSegmentSpecificationPropertyChild", default=())
    """A property inside this one."""
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    """Identifies the property of the physical asset class that is meant."""
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    """Identifies the property of the physical asset that is meant."""
    extensions: tuple[AnyElement, ...] = extensions(
        "PhysicalAssetSegmentSpecificationProperty", default=()
    )


@record(type="MaterialSegmentSpecificationType")
class MaterialSegmentSpecification(Component):
    """The material that a process segment consumes, produces or otherwise needs."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    """Identifies a material class."""
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    """Identifies a material definition."""
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    """Identifies a material lot."""
    material_sublot_id: tuple[Identifier, ...] = element("MaterialSublotID", default=())
    """Identifies a material sublot."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    assembly_segment_specification: tuple[MaterialSegmentSpecification, ...] = element(
        "AssemblySegmentSpecification", default=()
    )
    """Specified material that is a part of this one."""
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    """What the material is used for, or what becomes of it."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    """Where the material is stored."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    material_segment_specification_property: tuple[MaterialSegmentSpecificationProperty, ...] = (
        element("MaterialSegmentSpecificationProperty", default=())
    )
    """A property that is asked for."""
    material_segment_specification_child: tuple[MaterialSegmentSpecification, ...] = element(
        "MaterialSegmentSpecificationChild", default=()
    )
    """A part of this item, stated by itself."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialSegmentSpecification", default=())


@record(type="MaterialSegmentSpecificationPropertyType")
class MaterialSegmentSpecificationProperty(Component):
    """A property asked of the material that a process segment needs."""

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
    material_segment_specification_property_child: tuple[
        MaterialSegmentSpecificationProperty, ...
    ] = element("MaterialSegmentSpecificationPropertyChild", default=())
    """A property inside this one."""
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    """Identifies the property of the material class that is meant."""
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    """Identifies the property of the material definition that is meant."""
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    """Identifies the property of the material lot that is meant."""
    extensions: tuple[AnyElement, ...] = extensions(
        "MaterialSegmentSpecificationProperty", default=()
    )
