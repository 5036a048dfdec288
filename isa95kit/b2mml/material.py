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
    """A collection of material classes, definitions, lots and sublots to be exchanged
    together.
    """

    id: Identifier | Nil | None = element("ID", default=None, nillable=True)
    """Identifies the object among those of its kind."""
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    material_class: tuple[MaterialClass | Nil, ...] = element(
        "MaterialClass", default=(), nillable=True
    )
    """A material class."""
    material_definition: tuple[MaterialDefinition | Nil, ...] = element(
        "MaterialDefinition", default=(), nillable=True
    )
    """A material definition."""
    material_lot: tuple[MaterialLot | Nil, ...] = element("MaterialLot", default=(), nillable=True)
    """A material lot."""
    material_sub_lot: tuple[MaterialSubLot | Nil, ...] = element(
        "MaterialSubLot", default=(), nillable=True
    )
    """A material sublot."""
    test_specification: tuple[TestSpecification | Nil, ...] = element(
        "TestSpecification", default=(), nillable=True
    )
    """A test specification."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialInformation", default=())


@record(element="MaterialClass", type="MaterialClassType")
class MaterialClass(Component):
    """A group of materials with like characteristics."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    material_class_base_id: tuple[Identifier, ...] = element("MaterialClassBaseID", default=())
    """Identifies a material class that this one is based on."""
    material_class_property: tuple[MaterialClassProperty, ...] = element(
        "MaterialClassProperty", default=()
    )
    """A property that members of the class have."""
    material_definition_source_id: tuple[Identifier, ...] = element(
        "MaterialDefinitionSourceID", default=()
    )
    """Identifies a material definition that refers to this class, such as its members."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    assembly_class: tuple[MaterialClass, ...] = element("AssemblyClass", default=())
    """A material class that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialClass", default=())


@record(type="MaterialClassPropertyType")
class MaterialClassProperty(Component):
    """A property that every material of a class has."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    """Whether the property speaks of the class, of its instances, or gives a default."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    material_class_property_child: tuple[MaterialClassProperty, ...] = element(
        "MaterialClassPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialClassProperty", default=())


@record(element="MaterialDefinition", type="MaterialDefinitionType")
class MaterialDefinition(Component):
    """A kind of material with its own identity, such as a raw material, an intermediate or a
    product.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    material_definition_property: tuple[MaterialDefinitionProperty, ...] = element(
        "MaterialDefinitionProperty", default=()
    )
    """A property, with its value."""
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    """Identifies a class that the material belongs to."""
    material_lot_source_id: tuple[Identifier, ...] = element("MaterialLotSourceID", default=())
    """Identifies a material lot that refers to this definition."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    assembly_definition: tuple[MaterialDefinition, ...] = element("AssemblyDefinition", default=())
    """A material definition that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialDefinition", default=())


@record(type="MaterialDefinitionPropertyType")
class MaterialDefinitionProperty(Component):
    """A property of a material definition, valid for all of its lots."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    """Whether the property speaks of the class, of its instances, or gives a default."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    material_definition_property_child: tuple[MaterialDefinitionProperty, ...] = element(
        "MaterialDefinitionPropertyChild", default=()
    )
    """A property inside this one."""
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    """Identifies the property of the material class that is meant."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialDefinitionProperty", default=())


@record(element="MaterialLot", type="MaterialLotType")
class MaterialLot(Component):
    """A uniquely identified amount of material of one definition, such as a batch or a
    delivery.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    material_definition_id: Identifier | None = element("MaterialDefinitionID", default=None)
    """Identifies the definition of the material in the lot."""
    status: Status | None = element("Status", default=None)
    """The status of the lot, in codes both sides agree on."""
    disposition: Disposition | None = element("Disposition", default=None)
    """What may be done with the material."""
    material_lot_property: tuple[MaterialLotProperty, ...] = element(
        "MaterialLotProperty", default=()
    )
    """A property, with its value."""
    material_sub_lot: tuple[MaterialSubLot, ...] = element("MaterialSubLot", default=())
    """A sublot that the lot is divided into."""
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    """Where the material is stored."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much there is in the lot, with the unit."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    assembly_lot: tuple[MaterialLot, ...] = element("AssemblyLot", default=())
    """A material lot that is a part of this one."""
    assembly_sub_lot: tuple[MaterialSubLot, ...] = element("AssemblySubLot", default=())
    """A material sublot that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialLot", default=())


@record(type="MaterialLotPropertyType")
class MaterialLotProperty(Component):
    """A property of a material lot or sublot, with its measured or known value."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    material_lot_property_child: tuple[MaterialLotProperty, ...] = element(
        "MaterialLotPropertyChild", default=()
    )
    """A property inside this one."""
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    """Identifies the property of the material definition that is meant."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialLotProperty", default=())


@record(element="MaterialSubLot", type="MaterialSubLotType")
class MaterialSubLot(Component):
    """A separately identified part of a material lot, such as a pallet or a container."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    status: Status | None = element("Status", default=None)
    """The status of the sublot, in codes both sides agree on."""
    disposition: Disposition | None = element("Disposition", default=None)
    """What may be done with the material."""
    material_lot_property: tuple[MaterialLotProperty, ...] = element(
        "MaterialLotProperty", default=()
    )
    """A property of the sublot, with its value."""
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    """Where the material is stored."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much there is in the sublot, with the unit."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    material_sub_lot_child: tuple[MaterialSubLot, ...] = element("MaterialSubLotChild", default=())
    """A material sublot inside this one."""
    material_lot_id: Identifier | None = element("MaterialLotID", default=None)
    """Identifies the lot that the sublot is part of."""
    assembly_lot: tuple[MaterialLot, ...] = element("AssemblyLot", default=())
    """A material lot that is a part of this one."""
    assembly_sub_lot: tuple[MaterialSubLot, ...] = element("AssemblySubLot", default=())
    """A material sublot that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    extensions: tuple[AnyElement, ...] = extensions("MaterialSubLot", default=())
