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
        OperationsType,
        OpMaterialSpecification,
        OpPersonnelSpecification,
        OpPhysicalAssetSpecification,
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
    """A collection of work masters and work directives to be exchanged together."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    work_master: tuple[WorkMaster, ...] = element("WorkMaster", default=())
    """A work master."""
    work_directive: tuple[WorkDirective, ...] = element("WorkDirective", default=())
    """A work directive."""
    extensions: tuple[AnyElement, ...] = extensions("WorkDefinitionInformation", default=())


@record(element="WorkMaster", type="WorkMasterType")
class WorkMaster(Component):
    """A template for work, with the resources and workflow it needs, independent of any
    single job order.
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
    work_type: OperationsType | None = element("WorkType", default=None)
    """The category of operations the work belongs to."""
    duration: Duration | None = element("Duration", default=None)
    """How long it takes."""
    parameter_specification: tuple[Parameter, ...] = element("ParameterSpecification", default=())
    """A parameter that has to be given, with its value or default."""
    personnel_specification: tuple[OpPersonnelSpecification, ...] = element(
        "PersonnelSpecification", default=()
    )
    """Personnel needed."""
    equipment_specification: tuple[OpEquipmentSpecification, ...] = element(
        "EquipmentSpecification", default=()
    )
    """Equipment needed."""
    physical_asset_specification: tuple[OpPhysicalAssetSpecification, ...] = element(
        "PhysicalAssetSpecification", default=()
    )
    """Physical assets needed."""
    material_specification: tuple[OpMaterialSpecification, ...] = element(
        "MaterialSpecification", default=()
    )
    """Material needed."""
    job_order_source_id: Identifier | None = element("JobOrderSourceID", default=None)
    """Identifies the job order that refers to this object."""
    workflow_specification: WorkflowSpecification | None = element(
        "WorkflowSpecification", default=None
    )
    """A workflow specification."""
    work_definition_extensions: tuple[AnyElement, ...] = extensions("WorkDefinition", default=())
    work_master_child: tuple[WorkMaster, ...] = element("WorkMasterChild", default=())
    """A work master inside this one."""
    operations_definition_id: tuple[Identifier, ...] = element("OperationsDefinitionID", default=())
    """Identifies an operations definition."""
    operations_segment_id: tuple[Identifier, ...] = element("OperationsSegmentID", default=())
    """Identifies an operations segment."""
    process_segment_id: tuple[Identifier, ...] = element("ProcessSegmentID", default=())
    """Identifies a process segment."""
    work_master_pattern_id: Identifier | None = element("WorkMasterPatternID", default=None)
    """Identifies the pattern that this instance was made from."""
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    """Whether it is a pattern for others or an instance to be scheduled."""
    extensions: tuple[AnyElement, ...] = extensions("WorkMaster", default=())


@record(element="WorkDirective", type="WorkDirectiveType")
class WorkDirective(Component):
    """A copy of a work master made for one job order, completed with what that job needs."""

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
    work_type: OperationsType | None = element("WorkType", default=None)
    """The category of operations the work belongs to."""
    duration: Duration | None = element("Duration", default=None)
    """How long it takes."""
    parameter_specification: tuple[Parameter, ...] = element("ParameterSpecification", default=())
    """A parameter that has to be given, with its value or default."""
    personnel_specification: tuple[OpPersonnelSpecification, ...] = element(
        "PersonnelSpecification", default=()
    )
    """Personnel needed."""
    equipment_specification: tuple[OpEquipmentSpecification, ...] = element(
        "EquipmentSpecification", default=()
    )
    """Equipment needed."""
    physical_asset_specification: tuple[OpPhysicalAssetSpecification, ...] = element(
        "PhysicalAssetSpecification", default=()
    )
    """Physical assets needed."""
    material_specification: tuple[OpMaterialSpecification, ...] = element(
        "MaterialSpecification", default=()
    )
    """Material needed."""
    job_order_source_id: Identifier | None = element("JobOrderSourceID", default=None)
    """Identifies the job order that refers to this object."""
    workflow_specification: WorkflowSpecification | None = element(
        "WorkflowSpecification", default=None
    )
    """A workflow specification."""
    work_definition_extensions: tuple[AnyElement, ...] = extensions("WorkDefinition", default=())
    work_master_id: Identifier = element("WorkMasterID")
    """Identifies the work master that the directive was made from."""
    work_master_version: Identifier | None = element("WorkMasterVersion", default=None)
    """The version of the work master that the directive was made from."""
    work_directive_child: tuple[WorkDirective, ...] = element("WorkDirectiveChild", default=())
    """A work directive inside this one."""
    work_directive_state: ResponseState | None = element("WorkDirectiveState", default=None)
    """The state of the work directive."""
    extensions: tuple[AnyElement, ...] = extensions("WorkDirective", default=())
