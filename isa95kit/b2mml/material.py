# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: material."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, Nil, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        AssemblyRelationship,
        AssemblyType,
        ClassPropertyType,
        Description,
        Disposition,
        HierarchyScope,
        QuantityValue,
        ResourceLocation,
        SpatialDefinition,
        Status,
        Value,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.operations_test import TestSpecification

__all__ = [
    "MaterialClass",
    "MaterialClassProperty",
    "MaterialDefinition",
    "MaterialDefinitionProperty",
    "MaterialInformation",
    "MaterialLot",
    "MaterialLotProperty",
    "MaterialSubLot",
]


@record(element="MaterialInformation", type="MaterialInformationType")
class MaterialInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier | Nil | None = element("ID", default=None, nillable=True)
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    material_class: tuple[MaterialClass | Nil, ...] = element(
        "MaterialClass", default=(), nillable=True
    )
    material_definition: tuple[MaterialDefinition | Nil, ...] = element(
        "MaterialDefinition", default=(), nillable=True
    )
    material_lot: tuple[MaterialLot | Nil, ...] = element("MaterialLot", default=(), nillable=True)
    material_sub_lot: tuple[MaterialSubLot | Nil, ...] = element(
        "MaterialSubLot", default=(), nillable=True
    )
    test_specification: tuple[TestSpecification | Nil, ...] = element(
        "TestSpecification", default=(), nillable=True
    )
    extensions: tuple[AnyElement, ...] = extensions("MaterialInformation", default=())


@record(element="MaterialClass", type="MaterialClassType")
class MaterialClass(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    material_class_base_id: tuple[Identifier, ...] = element("MaterialClassBaseID", default=())
    material_class_property: tuple[MaterialClassProperty, ...] = element(
        "MaterialClassProperty", default=()
    )
    material_definition_source_id: tuple[Identifier, ...] = element(
        "MaterialDefinitionSourceID", default=()
    )
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    assembly_class: tuple[MaterialClass, ...] = element("AssemblyClass", default=())
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("MaterialClass", default=())


@record(type="MaterialClassPropertyType")
class MaterialClassProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    value: tuple[Value, ...] = element("Value", default=())
    material_class_property_child: tuple[MaterialClassProperty, ...] = element(
        "MaterialClassPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("MaterialClassProperty", default=())


@record(element="MaterialDefinition", type="MaterialDefinitionType")
class MaterialDefinition(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    material_definition_property: tuple[MaterialDefinitionProperty, ...] = element(
        "MaterialDefinitionProperty", default=()
    )
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    material_lot_source_id: tuple[Identifier, ...] = element("MaterialLotSourceID", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    assembly_definition: tuple[MaterialDefinition, ...] = element("AssemblyDefinition", default=())
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("MaterialDefinition", default=())


@record(type="MaterialDefinitionPropertyType")
class MaterialDefinitionProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    value: tuple[Value, ...] = element("Value", default=())
    material_definition_property_child: tuple[MaterialDefinitionProperty, ...] = element(
        "MaterialDefinitionPropertyChild", default=()
    )
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    extensions: tuple[AnyElement, ...] = extensions("MaterialDefinitionProperty", default=())


@record(element="MaterialLot", type="MaterialLotType")
class MaterialLot(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    material_definition_id: Identifier | None = element("MaterialDefinitionID", default=None)
    status: Status | None = element("Status", default=None)
    disposition: Disposition | None = element("Disposition", default=None)
    material_lot_property: tuple[MaterialLotProperty, ...] = element(
        "MaterialLotProperty", default=()
    )
    material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot", default=())
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    assembly_lot: tuple[MaterialLot, ...] = element("AssemblyLot", default=())
    assembly_sub_lot: tuple[MaterialSubLot, ...] = element("AssemblySubLot", default=())
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("MaterialLot", default=())


@record(type="MaterialLotPropertyType")
class MaterialLotProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    material_lot_property_child: tuple[MaterialLotProperty, ...] = element(
        "MaterialLotPropertyChild", default=()
    )
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("MaterialLotProperty", default=())


@record(element="MaterialSubLot", type="MaterialSubLotType")
class MaterialSubLot(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    status: Status | None = element("Status", default=None)
    disposition: Disposition | None = element("Disposition", default=None)
    material_lot_property: tuple[MaterialLotProperty, ...] = element(
        "MaterialLotProperty", default=()
    )
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    material_sub_lot_child: tuple[MaterialSubLot, ...] = element("MaterialSubLotChild", default=())
    material_lot_id: Identifier | None = element("MaterialLotID", default=None)
    assembly_lot: tuple[MaterialLot, ...] = element("AssemblyLot", default=())
    assembly_sub_lot: tuple[MaterialSubLot, ...] = element("AssemblySubLot", default=())
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("MaterialSubLot", default=())
