# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: workflow specification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import DefinitionType, Dependency, Description, HierarchyScope, Value
    from isa95kit.b2mml.core_components import DateTime, Identifier

__all__ = [
    "WorkflowSpecification",
    "WorkflowSpecificationConnection",
    "WorkflowSpecificationConnectionProperty",
    "WorkflowSpecificationConnectionType",
    "WorkflowSpecificationConnectionTypeProperty",
    "WorkflowSpecificationInformation",
    "WorkflowSpecificationNode",
    "WorkflowSpecificationNodeProperty",
    "WorkflowSpecificationNodeType",
    "WorkflowSpecificationNodeTypeProperty",
    "WorkflowSpecificationProperty",
]


@record(element="WorkflowSpecificationInformation", type="WorkflowSpecificationInformationType")
class WorkflowSpecificationInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    workflow_specification: tuple[WorkflowSpecification, ...] = element(
        "WorkflowSpecification", default=()
    )
    workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
        "WorkflowSpecificationNodeType", default=()
    )
    workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
        element("WorkflowSpecificationConnectionType", default=())
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationInformation", default=())


@record(element="WorkflowSpecification", type="WorkflowSpecificationType")
class WorkflowSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    workflow_specification_node: tuple[WorkflowSpecificationNode, ...] = element(
        "WorkflowSpecificationNode"
    )
    workflow_specification_connection: tuple[WorkflowSpecificationConnection, ...] = element(
        "WorkflowSpecificationConnection", default=()
    )
    workflow_specification_pattern_id: Identifier | None = element(
        "WorkflowSpecificationPatternID", default=None
    )
    workflow_specification_property: tuple[WorkflowSpecificationProperty, ...] = element(
        "WorkflowSpecificationProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecification", default=())


@record(type="WorkflowSpecificationNodeType")
class WorkflowSpecificationNode(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    workflow_specification_node_type_id: Identifier | None = element(
        "WorkflowSpecificationNodeTypeID", default=None
    )
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    workflow_specification: WorkflowSpecification | None = element(
        "WorkflowSpecification", default=None
    )
    work_master_id: tuple[Identifier, ...] = element("WorkMasterID", default=())
    work_master_version: tuple[Identifier, ...] = element("WorkMasterVersion", default=())
    work_directive_id: tuple[Identifier, ...] = element("WorkDirectiveID", default=())
    work_directive_version: tuple[Identifier, ...] = element("WorkDirectiveVersion", default=())
    workflow_specification_node_property: tuple[WorkflowSpecificationNodeProperty, ...] = element(
        "WorkflowSpecificationNodeProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationNode", default=())


@record(type="WorkflowSpecificationConnectionType")
class WorkflowSpecificationConnection(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    workflow_specification_connection_type_id: Identifier | None = element(
        "WorkflowSpecificationConnectionTypeID", default=None
    )
    from_wsnode_id: tuple[Identifier, ...] = element("FromWSNodeID", default=())
    to_wsnode_id: tuple[Identifier, ...] = element("ToWSNodeID", default=())
    dependency: Dependency = element("Dependency")
    dependency_factor: Value | None = element("DependencyFactor", default=None)
    workflow_specification_connection_property: tuple[
        WorkflowSpecificationConnectionProperty, ...
    ] = element("WorkflowSpecificationConnectionProperty", default=())
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationConnection", default=())


@record(element="WorkflowSpecificationNodeType", type="WorkflowSpecificationNodeTypeType")
class WorkflowSpecificationNodeType(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    workflow_specification_node_type_base_id: tuple[Identifier, ...] = element(
        "WorkflowSpecificationNodeTypeBaseID", default=()
    )
    workflow_specification_node_type_property: tuple[WorkflowSpecificationNodeTypeProperty, ...] = (
        element("WorkflowSpecificationNodeTypeProperty", default=())
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationNodeType", default=())


@record(
    element="WorkflowSpecificationConnectionType", type="WorkflowSpecificationConnectionTypeType"
)
class WorkflowSpecificationConnectionType(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    from_wsnode_multiplicity: Description | None = element("FromWSNodeMultiplicity", default=None)
    to_wsnode_multiplicity: Description | None = element("ToWSNodeMultiplicity", default=None)
    dependency: Dependency = element("Dependency")
    dependency_factor: Value | None = element("DependencyFactor", default=None)
    workflow_specification_connection_type_base_id: tuple[Identifier, ...] = element(
        "WorkflowSpecificationConnectionTypeBaseID", default=()
    )
    workflow_specification_connection_type_property: tuple[
        WorkflowSpecificationConnectionTypeProperty, ...
    ] = element("WorkflowSpecificationConnectionTypeProperty", default=())
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkflowSpecificationConnectionType", default=()
    )


@record(type="WorkflowSpecificationPropertyType")
class WorkflowSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    workflow_specification_property_child: tuple[WorkflowSpecificationProperty, ...] = element(
        "WorkflowSpecificationPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationProperty", default=())


@record(type="WorkflowSpecificationNodePropertyType")
class WorkflowSpecificationNodeProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    workflow_specification_node_type_property_id: Identifier | None = element(
        "WorkflowSpecificationNodeTypePropertyID", default=None
    )
    workflow_specification_node_property_child: tuple[WorkflowSpecificationNodeProperty, ...] = (
        element("WorkflowSpecificationNodePropertyChild", default=())
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationNodeProperty", default=())


@record(type="WorkflowSpecificationConnectionPropertyType")
class WorkflowSpecificationConnectionProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    workflow_specification_connection_type_property_id: Identifier | None = element(
        "WorkflowSpecificationConnectionTypePropertyID", default=None
    )
    workflow_specification_connection_property_child: tuple[
        WorkflowSpecificationConnectionProperty, ...
    ] = element("WorkflowSpecificationConnectionPropertyChild", default=())
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkflowSpecificationConnectionProperty", default=()
    )


@record(type="WorkflowSpecificationNodeTypePropertyType")
class WorkflowSpecificationNodeTypeProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    workflow_specification_node_type_property_child: tuple[
        WorkflowSpecificationNodeTypeProperty, ...
    ] = element("WorkflowSpecificationNodeTypePropertyChild", default=())
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkflowSpecificationNodeTypeProperty", default=()
    )


@record(type="WorkflowSpecificationConnectionTypePropertyType")
class WorkflowSpecificationConnectionTypeProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    workflow_specification_connection_type_property_child: tuple[
        WorkflowSpecificationConnectionTypeProperty, ...
    ] = element("WorkflowSpecificationConnectionTypePropertyChild", default=())
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkflowSpecificationConnectionTypeProperty", default=()
    )
