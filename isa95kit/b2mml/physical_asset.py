# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: physical asset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        ClassPropertyType,
        Description,
        EquipmentAssetMapping,
        HierarchyScope,
        ResourceLocation,
        SpatialDefinition,
        Value,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier, Name
    from isa95kit.b2mml.operations_test import TestSpecification

__all__ = [
    "PhysicalAsset",
    "PhysicalAssetClass",
    "PhysicalAssetClassProperty",
    "PhysicalAssetInformation",
    "PhysicalAssetProperty",
]


@record(element="PhysicalAssetInformation", type="PhysicalAssetInformationType")
class PhysicalAssetInformation(Component):
    """A collection of physical assets, their classes and test specifications to be exchanged
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
    physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset", default=())
    """A physical asset."""
    physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass", default=())
    """A physical asset class."""
    test_specification: tuple[TestSpecification, ...] = element("TestSpecification", default=())
    """A test specification."""
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetInformation", default=())


@record(element="PhysicalAsset", type="PhysicalAssetType")
class PhysicalAsset(Component):
    """A physical thing that is kept as an asset, such as a machine with a serial number."""

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
    fixed_asset_id: Identifier | None = element("FixedAssetID", default=None)
    """Identifies the asset in the books of the company."""
    vendor_id: Identifier | None = element("VendorID", default=None)
    """Identifies the asset as its vendor does, for example by serial number."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    """Where the physical asset is or has to be."""
    equipment_level: HierarchyScope | None = element("EquipmentLevel", default=None)
    """The equipment and level at which the asset is used."""
    equipment_asset_mapping: tuple[EquipmentAssetMapping, ...] = element(
        "EquipmentAssetMapping", default=()
    )
    """Which physical asset fills the role of which equipment, and when."""
    physical_asset_property: tuple[PhysicalAssetProperty, ...] = element(
        "PhysicalAssetProperty", default=()
    )
    """A property, with its value."""
    physical_asset_child: tuple[PhysicalAsset, ...] = element("PhysicalAssetChild", default=())
    """A physical asset inside this one."""
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    """Identifies a class that the asset belongs to."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAsset", default=())


@record(type="PhysicalAssetPropertyType")
class PhysicalAssetProperty(Component):
    """A property of a physical asset, with its value."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    physical_asset_property_child: tuple[PhysicalAssetProperty, ...] = element(
        "PhysicalAssetPropertyChild", default=()
    )
    """A property inside this one."""
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    """Identifies the property of the physical asset class that is meant."""
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetProperty", default=())


@record(element="PhysicalAssetClass", type="PhysicalAssetClassType")
class PhysicalAssetClass(Component):
    """A group of physical assets of the same kind, such as a model of one manufacturer."""

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
    manufacturer: tuple[Name, ...] = element("Manufacturer", default=())
    """Who makes the assets of this class."""
    physical_asset_class_child: tuple[PhysicalAssetClass, ...] = element(
        "PhysicalAssetClassChild", default=()
    )
    """A physical asset class inside this one."""
    physical_asset_class_property: tuple[PhysicalAssetClassProperty, ...] = element(
        "PhysicalAssetClassProperty", default=()
    )
    """A property that members of the class have."""
    physical_asset_class_base_id: tuple[Identifier, ...] = element(
        "PhysicalAssetClassBaseID", default=()
    )
    """Identifies a physical asset class that this one is based on."""
    physical_asset_source_id: tuple[Identifier, ...] = element("PhysicalAssetSourceID", default=())
    """Identifies a physical asset that refers to this class, such as its members."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetClass", default=())


@record(type="PhysicalAssetClassPropertyType")
class PhysicalAssetClassProperty(Component):
    """A property that every physical asset of a class has."""

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
    physical_asset_class_property_child: tuple[PhysicalAssetClassProperty, ...] = element(
        "PhysicalAssetClassPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetClassProperty", default=())
