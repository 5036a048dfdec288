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
        OperationsType,
        OpMaterialCapability,
        OpPersonnelCapability,
        OpPhysicalAssetCapability,
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
    """A collection of work capabilities to be exchanged together."""

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
    work_capability: tuple[WorkCapability | Nil, ...] = element(
        "WorkCapability", default=(), nillable=True
    )
    """A work capability."""
    work_master_capability: tuple[WorkMasterCapability | Nil, ...] = element(
        "WorkMasterCapability", default=(), nillable=True
    )
    """A work master capability."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCapabilityInformation", default=())


@record(element="WorkCapability", type="WorkCapabilityType")
class WorkCapability(Component):
    """What resources can do at the level of work in a period, and how much of that is
    committed or free.
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
    work_master_capability: tuple[WorkMasterCapability, ...] = element(
        "WorkMasterCapability", default=()
    )
    """A work master capability."""
    extensions: tuple[AnyElement, ...] = extensions("WorkCapability", default=())


@record(element="WorkMasterCapability", type="WorkMasterCapabilityType")
class WorkMasterCapability(Component):
    """How much of the work of a work master can be done in a period, with the resources
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
    work_master_id: Identifier = element("WorkMasterID")
    """Identifies a work master."""
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
    work_master_capability: tuple[WorkMasterCapability, ...] = element(
        "WorkMasterCapability", default=()
    )
    """A work master capability inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkMasterCapability", default=())
