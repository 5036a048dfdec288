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
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    physical_asset: tuple[PhysicalAsset, ...] = element("PhysicalAsset", default=())
    physical_asset_class: tuple[PhysicalAssetClass, ...] = element("PhysicalAssetClass", default=())
    test_specification: tuple[TestSpecification, ...] = element("TestSpecification", default=())
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetInformation", default=())


@record(element="PhysicalAsset", type="PhysicalAssetType")
class PhysicalAsset(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    fixed_asset_id: Identifier | None = element("FixedAssetID", default=None)
    vendor_id: Identifier | None = element("VendorID", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    equipment_level: HierarchyScope | None = element("EquipmentLevel", default=None)
    equipment_asset_mapping: tuple[EquipmentAssetMapping, ...] = element(
        "EquipmentAssetMapping", default=()
    )
    physical_asset_property: tuple[PhysicalAssetProperty, ...] = element(
        "PhysicalAssetProperty", default=()
    )
    physical_asset_child: tuple[PhysicalAsset, ...] = element("PhysicalAssetChild", default=())
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAsset", default=())


@record(type="PhysicalAssetPropertyType")
class PhysicalAssetProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    physical_asset_property_child: tuple[PhysicalAssetProperty, ...] = element(
        "PhysicalAssetPropertyChild", default=()
    )
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetProperty", default=())


@record(element="PhysicalAssetClass", type="PhysicalAssetClassType")
class PhysicalAssetClass(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    manufacturer: tuple[Name, ...] = element("Manufacturer", default=())
    physical_asset_class_child: tuple[PhysicalAssetClass, ...] = element(
        "PhysicalAssetClassChild", default=()
    )
    physical_asset_class_property: tuple[PhysicalAssetClassProperty, ...] = element(
        "PhysicalAssetClassProperty", default=()
    )
    physical_asset_class_base_id: tuple[Identifier, ...] = element(
        "PhysicalAssetClassBaseID", default=()
    )
    physical_asset_source_id: tuple[Identifier, ...] = element("PhysicalAssetSourceID", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetClass", default=())


@record(type="PhysicalAssetClassPropertyType")
class PhysicalAssetClassProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    value: tuple[Value, ...] = element("Value", default=())
    physical_asset_class_property_child: tuple[PhysicalAssetClassProperty, ...] = element(
        "PhysicalAssetClassPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("PhysicalAssetClassProperty", default=())
