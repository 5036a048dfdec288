# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: operations capability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, Nil, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        CapabilityType,
        ConfidenceFactor,
        Description,
        HierarchyScope,
        OpEquipmentCapability,
        OpMaterialCapability,
        OpPersonnelCapability,
        OpPhysicalAssetCapability,
        OperationsType,
        Reason,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier

__all__ = [
    "OperationsCapability",
    "OperationsCapabilityInformation",
    "OpOperationsSegmentCapability",
    "OpProcessSegmentCapability",
]


@record(element="OperationsCapabilityInformation", type="OperationsCapabilityInformationType")
class OperationsCapabilityInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    operations_capability: tuple[OperationsCapability | Nil, ...] = element(
        "OperationsCapability", default=(), nillable=True
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsCapabilityInformation", default=())


@record(element="OperationsCapability", type="OperationsCapabilityType")
class OperationsCapability(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    reason: Reason | None = element("Reason", default=None)
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    personnel_capability: tuple[OpPersonnelCapability, ...] = element(
        "PersonnelCapability", default=()
    )
    equipment_capability: tuple[OpEquipmentCapability, ...] = element(
        "EquipmentCapability", default=()
    )
    physical_asset_capability: tuple[OpPhysicalAssetCapability, ...] = element(
        "PhysicalAssetCapability", default=()
    )
    material_capability: tuple[OpMaterialCapability, ...] = element(
        "MaterialCapability", default=()
    )
    process_segment_capability: tuple[OpProcessSegmentCapability, ...] = element(
        "ProcessSegmentCapability", default=()
    )
    operations_segment_capability: tuple[OpOperationsSegmentCapability, ...] = element(
        "OperationsSegmentCapability", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationsCapability", default=())


@record(type="OpProcessSegmentCapabilityType")
class OpProcessSegmentCapability(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    process_segment_id: tuple[Identifier, ...] = element("ProcessSegmentID", default=())
    operations_type: OperationsType | None = element("OperationsType", default=None)
    capability_type: CapabilityType = element("CapabilityType")
    reason: tuple[Reason, ...] = element("Reason", default=())
    hierarchy_scope: tuple[HierarchyScope, ...] = element("HierarchyScope", default=())
    personnel_capability: tuple[OpPersonnelCapability, ...] = element(
        "PersonnelCapability", default=()
    )
    equipment_capability: tuple[OpEquipmentCapability, ...] = element(
        "EquipmentCapability", default=()
    )
    physical_asset_capability: tuple[OpPhysicalAssetCapability, ...] = element(
        "PhysicalAssetCapability", default=()
    )
    material_capability: tuple[OpMaterialCapability, ...] = element(
        "MaterialCapability", default=()
    )
    process_segment_capability_child: tuple[OpProcessSegmentCapability, ...] = element(
        "ProcessSegmentCapabilityChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpProcessSegmentCapability", default=())


@record(type="OpOperationsSegmentCapabilityType")
class OpOperationsSegmentCapability(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    operations_segment_id: Identifier = element("OperationsSegmentID")
    operations_type: OperationsType | None = element("OperationsType", default=None)
    capability_type: CapabilityType = element("CapabilityType")
    reason: tuple[Reason, ...] = element("Reason", default=())
    hierarchy_scope: tuple[HierarchyScope, ...] = element("HierarchyScope", default=())
    personnel_capability: tuple[OpPersonnelCapability, ...] = element(
        "PersonnelCapability", default=()
    )
    equipment_capability: tuple[OpEquipmentCapability, ...] = element(
        "EquipmentCapability", default=()
    )
    physical_asset_capability: tuple[OpPhysicalAssetCapability, ...] = element(
        "PhysicalAssetCapability", default=()
    )
    material_capability: tuple[OpMaterialCapability, ...] = element(
        "MaterialCapability", default=()
    )
    operations_segment_capability_child: tuple[OpOperationsSegmentCapability, ...] = element(
        "OperationsSegmentCapabilityChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OpOperationsSegmentCapability", default=())
