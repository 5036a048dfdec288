# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: work capability."""

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
    "WorkCapability",
    "WorkCapabilityInformation",
    "WorkMasterCapability",
]


@record(element="WorkCapabilityInformation", type="WorkCapabilityInformationType")
class WorkCapabilityInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    work_capability: tuple[WorkCapability | Nil, ...] = element(
        "WorkCapability", default=(), nillable=True
    )
    work_master_capability: tuple[WorkMasterCapability | Nil, ...] = element(
        "WorkMasterCapability", default=(), nillable=True
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCapabilityInformation", default=())


@record(element="WorkCapability", type="WorkCapabilityType")
class WorkCapability(Component):
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
    work_master_capability: tuple[WorkMasterCapability, ...] = element(
        "WorkMasterCapability", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkCapability", default=())


@record(element="WorkMasterCapability", type="WorkMasterCapabilityType")
class WorkMasterCapability(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    start_time: DateTime | None = element("StartTime", default=None)
    end_time: DateTime | None = element("EndTime", default=None)
    work_master_id: Identifier = element("WorkMasterID")
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
    work_master_capability: tuple[WorkMasterCapability, ...] = element(
        "WorkMasterCapability", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkMasterCapability", default=())
