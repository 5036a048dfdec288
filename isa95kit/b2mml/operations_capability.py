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
        OperationsType,
        OpMaterialCapability,
        OpPersonnelCapability,
        OpPhysicalAssetCapability,
        Reason,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier

__all__ = [
    "OpOperationsSegmentCapability",
    "OpProcessSegmentCapability",
    "OperationsCapability",
    "OperationsCapabilityInformation",
]


@record(element="OperationsCapabilityInformation", type="OperationsCapabilityInformationType")
class OperationsCapabilityInformation(Component):
    """A collection of operations capabilities to be exchanged together."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    operations_capability: tuple[OperationsCapability | Nil, ...] = element(
        "OperationsCapability", default=(), nillable=True
    )
    """An operations capability."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsCapabilityInformation", default=())


@record(element="OperationsCapability", type="OperationsCapabilityType")
class OperationsCapability(Component):
    """What resources can do in a period, and how much of that is committed or free."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    capability_type: CapabilityType | None = element("CapabilityType", default=None)
    """How the capacity is committed or free."""
    reason: Reason | None = element("Reason", default=None)
    """Why it is so."""
    confidence_factor: ConfidenceFactor | None = element("ConfidenceFactor", default=None)
    """How certain the stated capability is."""
    personnel_capability: tuple[OpPersonnelCapability, ...] = element(
        "PersonnelCapability", default=()
    )
    """The capability of personnel."""
    equipment_capability: tuple[OpEquipmentCapability, ...] = element(
        "EquipmentCapability", default=()
    )
    """The capability of equipment."""
    physical_asset_capability: tuple[OpPhysicalAssetCapability, ...] = element(
        "PhysicalAssetCapability", default=()
    )
    """The capability of physical assets."""
    material_capability: tuple[OpMaterialCapability, ...] = element(
        "MaterialCapability", default=()
    )
    """The capability of material."""
    process_segment_capability: tuple[OpProcessSegmentCapability, ...] = element(
        "ProcessSegmentCapability", default=()
    )
    """The capability of a process segment."""
    operations_segment_capability: tuple[OpOperationsSegmentCapability, ...] = element(
        "OperationsSegmentCapability", default=()
    )
    """The capability of an operations segment."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsCapability", default=())


@record(type="OpProcessSegmentCapabilityType")
class OpProcessSegmentCapability(Component):
    """How much of a process segment can be carried out in a period, with the resources
    behind it.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    process_segment_id: tuple[Identifier, ...] = element("ProcessSegmentID", default=())
    """Identifies a process segment."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    capability_type: CapabilityType = element("CapabilityType")
    """How the capacity is committed or free."""
    reason: tuple[Reason, ...] = element("Reason", default=())
    """Why it is so."""
    hierarchy_scope: tuple[HierarchyScope, ...] = element("HierarchyScope", default=())
    """The place in the equipment hierarchy within which the information holds."""
    personnel_capability: tuple[OpPersonnelCapability, ...] = element(
        "PersonnelCapability", default=()
    )
    """The capability of personnel."""
    equipment_capability: tuple[OpEquipmentCapability, ...] = element(
        "EquipmentCapability", default=()
    )
    """The capability of equipment."""
    physical_asset_capability: tuple[OpPhysicalAssetCapability, ...] = element(
        "PhysicalAssetCapability", default=()
    )
    """The capability of physical assets."""
    material_capability: tuple[OpMaterialCapability, ...] = element(
        "MaterialCapability", default=()
    )
    """The capability of material."""
    process_segment_capability_child: tuple[OpProcessSegmentCapability, ...] = element(
        "ProcessSegmentCapabilityChild", default=()
    )
    """A process segment capability inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OpProcessSegmentCapability", default=())


@record(type="OpOperationsSegmentCapabilityType")
class OpOperationsSegmentCapability(Component):
    """How much of an operations segment can be carried out in a period, with the resources
    behind it.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    start_time: DateTime | None = element("StartTime", default=None)
    """When the period or activity begins."""
    end_time: DateTime | None = element("EndTime", default=None)
    """When the period or activity ends."""
    operations_segment_id: Identifier = element("OperationsSegmentID")
    """Identifies an operations segment."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    capability_type: CapabilityType = element("CapabilityType")
    """How the capacity is committed or free."""
    reason: tuple[Reason, ...] = element("Reason", default=())
    """Why it is so."""
    hierarchy_scope: tuple[HierarchyScope, ...] = element("HierarchyScope", default=())
    """The place in the equipment hierarchy within which the information holds."""
    personnel_capability: tuple[OpPersonnelCapability, ...] = element(
        "PersonnelCapability", default=()
    )
    """The capability of personnel."""
    equipment_capability: tuple[OpEquipmentCapability, ...] = element(
        "EquipmentCapability", default=()
    )
    """The capability of equipment."""
    physical_asset_capability: tuple[OpPhysicalAssetCapability, ...] = element(
        "PhysicalAssetCapability", default=()
    )
    """The capability of physical assets."""
    material_capability: tuple[OpMaterialCapability, ...] = element(
        "MaterialCapability", default=()
    )
    """The capability of material."""
    operations_segment_capability_child: tuple[OpOperationsSegmentCapability, ...] = element(
        "OperationsSegmentCapabilityChild", default=()
    )
    """An operations segment capability inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OpOperationsSegmentCapability", default=())
