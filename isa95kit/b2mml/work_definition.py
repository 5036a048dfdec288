# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: work definition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        DefinitionType,
        Description,
        Duration,
        HierarchyScope,
        OpEquipmentSpecification,
        OpMaterialSpecification,
        OpPersonnelSpecification,
        OpPhysicalAssetSpecification,
        OperationsType,
        Parameter,
        ResponseState,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.workflow_specification import WorkflowSpecification

__all__ = [
    "WorkDefinitionInformation",
    "WorkDirective",
    "WorkMaster",
]


@record(element="WorkDefinitionInformation", type="WorkDefinitionInformationType")
class WorkDefinitionInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    work_master: tuple[WorkMaster, ...] = element("WorkMaster", default=())
    work_directive: tuple[WorkDirective, ...] = element("WorkDirective", default=())
    extensions: tuple[AnyElement, ...] = extensions("WorkDefinitionInformation", default=())


@record(element="WorkMaster", type="WorkMasterType")
class WorkMaster(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    duration: Duration | None = element("Duration", default=None)
    parameter_specification: tuple[Parameter, ...] = element("ParameterSpecification", default=())
    personnel_specification: tuple[OpPersonnelSpecification, ...] = element(
        "PersonnelSpecification", default=()
    )
    equipment_specification: tuple[OpEquipmentSpecification, ...] = element(
        "EquipmentSpecification", default=()
    )
    physical_asset_specification: tuple[OpPhysicalAssetSpecification, ...] = element(
        "PhysicalAssetSpecification", default=()
    )
    material_specification: tuple[OpMaterialSpecification, ...] = element(
        "MaterialSpecification", default=()
    )
    job_order_source_id: Identifier | None = element("JobOrderSourceID", default=None)
    workflow_specification: WorkflowSpecification | None = element(
        "WorkflowSpecification", default=None
    )
    work_definition_extensions: tuple[AnyElement, ...] = extensions("WorkDefinition", default=())
    work_master_child: tuple[WorkMaster, ...] = element("WorkMasterChild", default=())
    operations_definition_id: tuple[Identifier, ...] = element("OperationsDefinitionID", default=())
    operations_segment_id: tuple[Identifier, ...] = element("OperationsSegmentID", default=())
    process_segment_id: tuple[Identifier, ...] = element("ProcessSegmentID", default=())
    work_master_pattern_id: Identifier | None = element("WorkMasterPatternID", default=None)
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    extensions: tuple[AnyElement, ...] = extensions("WorkMaster", default=())


@record(element="WorkDirective", type="WorkDirectiveType")
class WorkDirective(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_type: OperationsType | None = element("WorkType", default=None)
    duration: Duration | None = element("Duration", default=None)
    parameter_specification: tuple[Parameter, ...] = element("ParameterSpecification", default=())
    personnel_specification: tuple[OpPersonnelSpecification, ...] = element(
        "PersonnelSpecification", default=()
    )
    equipment_specification: tuple[OpEquipmentSpecification, ...] = element(
        "EquipmentSpecification", default=()
    )
    physical_asset_specification: tuple[OpPhysicalAssetSpecification, ...] = element(
        "PhysicalAssetSpecification", default=()
    )
    material_specification: tuple[OpMaterialSpecification, ...] = element(
        "MaterialSpecification", default=()
    )
    job_order_source_id: Identifier | None = element("JobOrderSourceID", default=None)
    workflow_specification: WorkflowSpecification | None = element(
        "WorkflowSpecification", default=None
    )
    work_definition_extensions: tuple[AnyElement, ...] = extensions("WorkDefinition", default=())
    work_master_id: Identifier = element("WorkMasterID")
    work_master_version: Identifier | None = element("WorkMasterVersion", default=None)
    work_directive_child: tuple[WorkDirective, ...] = element("WorkDirectiveChild", default=())
    work_directive_state: ResponseState | None = element("WorkDirectiveState", default=None)
    extensions: tuple[AnyElement, ...] = extensions("WorkDirective", default=())
