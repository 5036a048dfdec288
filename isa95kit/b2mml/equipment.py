# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: equipment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        ClassPropertyType,
        Description,
        EquipmentAssetMapping,
        EquipmentLevel,
        HierarchyScope,
        ResourceLocation,
        SpatialDefinition,
        Value,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.operations_test import TestSpecification

__all__ = [
    "Equipment",
    "EquipmentClass",
    "EquipmentClassProperty",
    "EquipmentInformation",
    "EquipmentProperty",
]


@record(element="EquipmentInformation", type="EquipmentInformationType")
class EquipmentInformation(Component):
    """A collection of equipment, equipment classes and test specifications to be exchanged
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
    equipment: tuple[Equipment, ...] = element("Equipment", default=())
    """A piece of equipment."""
    equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass", default=())
    """An equipment class."""
    test_specification: tuple[TestSpecification, ...] = element("TestSpecification", default=())
    """A test specification."""
    extensions: tuple[AnyElement, ...] = extensions("EquipmentInformation", default=())


@record(element="Equipment", type="EquipmentType")
class Equipment(Component):
    """A role-based piece of equipment such as a site, area, work center or work unit."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    """The level of the equipment in the hierarchy."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    equipment_asset_mapping: tuple[EquipmentAssetMapping, ...] = element(
        "EquipmentAssetMapping", default=()
    )
    """Which physical asset fills the role of which equipment, and when."""
    physical_asset_id: Identifier | None = element("PhysicalAssetID", default=None)
    """Identifies the physical asset that fills this role."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    equipment_property: tuple[EquipmentProperty, ...] = element("EquipmentProperty", default=())
    """A property, with its value."""
    equipment_child: tuple[Equipment, ...] = element("EquipmentChild", default=())
    """A piece of equipment inside this one."""
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    """Identifies a class that the equipment belongs to."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("Equipment", default=())


@record(type="EquipmentPropertyType")
class EquipmentProperty(Component):
    """A property of a piece of equipment, with its value."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    equipment_property_child: tuple[EquipmentProperty, ...] = element(
        "EquipmentPropertyChild", default=()
    )
    """A property inside this one."""
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    """Identifies the property of the equipment class that is meant."""
    extensions: tuple[AnyElement, ...] = extensions("EquipmentProperty", default=())


@record(element="EquipmentClass", type="EquipmentClassType")
class EquipmentClass(Component):
    """A group of equipment with like characteristics, so that any member may stand in for
    another.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    """The level of the equipment in the hierarchy."""
    equipment_class_property: tuple[EquipmentClassProperty, ...] = element(
        "EquipmentClassProperty", default=()
    )
    """A property that members of the class have."""
    equipment_class_child: tuple[EquipmentClass, ...] = element("EquipmentClassChild", default=())
    """An equipment class inside this one."""
    equipment_class_base_id: tuple[Identifier, ...] = element("EquipmentClassBaseID", default=())
    """Identifies an equipment class that this one is based on."""
    equipment_source_id: tuple[Identifier, ...] = element("EquipmentSourceID", default=())
    """Identifies equipment that refers to this class, such as its members."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("EquipmentClass", default=())


@record(type="EquipmentClassPropertyType")
class EquipmentClassProperty(Component):
    """A property that every member of an equipment class has."""

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
    equipment_class_property_child: tuple[EquipmentClassProperty, ...] = element(
        "EquipmentClassPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("EquipmentClassProperty", default=())
