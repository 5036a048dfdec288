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
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    equipment: tuple[Equipment, ...] = element("Equipment", default=())
    equipment_class: tuple[EquipmentClass, ...] = element("EquipmentClass", default=())
    test_specification: tuple[TestSpecification, ...] = element("TestSpecification", default=())
    extensions: tuple[AnyElement, ...] = extensions("EquipmentInformation", default=())


@record(element="Equipment", type="EquipmentType")
class Equipment(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    equipment_asset_mapping: tuple[EquipmentAssetMapping, ...] = element(
        "EquipmentAssetMapping", default=()
    )
    physical_asset_id: Identifier | None = element("PhysicalAssetID", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    equipment_property: tuple[EquipmentProperty, ...] = element("EquipmentProperty", default=())
    equipment_child: tuple[Equipment, ...] = element("EquipmentChild", default=())
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("Equipment", default=())


@record(type="EquipmentPropertyType")
class EquipmentProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    equipment_property_child: tuple[EquipmentProperty, ...] = element(
        "EquipmentPropertyChild", default=()
    )
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("EquipmentProperty", default=())


@record(element="EquipmentClass", type="EquipmentClassType")
class EquipmentClass(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    equipment_level: EquipmentLevel | None = element("EquipmentLevel", default=None)
    equipment_class_property: tuple[EquipmentClassProperty, ...] = element(
        "EquipmentClassProperty", default=()
    )
    equipment_class_child: tuple[EquipmentClass, ...] = element("EquipmentClassChild", default=())
    equipment_class_base_id: tuple[Identifier, ...] = element("EquipmentClassBaseID", default=())
    equipment_source_id: tuple[Identifier, ...] = element("EquipmentSourceID", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("EquipmentClass", default=())


@record(type="EquipmentClassPropertyType")
class EquipmentClassProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    value: tuple[Value, ...] = element("Value", default=())
    equipment_class_property_child: tuple[EquipmentClassProperty, ...] = element(
        "EquipmentClassPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("EquipmentClassProperty", default=())
