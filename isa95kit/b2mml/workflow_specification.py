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
    """A collection of workflow specifications and their node and connection types to be
    exchanged together.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    workflow_specification: tuple[WorkflowSpecification, ...] = element(
        "WorkflowSpecification", default=()
    )
    """A workflow specification."""
    workflow_specification_node_type: tuple[WorkflowSpecificationNodeType, ...] = element(
        "WorkflowSpecificationNodeType", default=()
    )
    """A type of workflow node."""
    workflow_specification_connection_type: tuple[WorkflowSpecificationConnectionType, ...] = (
        element("WorkflowSpecificationConnectionType", default=())
    )
    """A type of workflow connection."""
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationInformation", default=())


@record(element="WorkflowSpecification", type="WorkflowSpecificationType")
class WorkflowSpecification(Component):
    """The order of the activities of work, as nodes and the connections between them."""

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
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    """Whether it is a pattern for others or an instance to be scheduled."""
    workflow_specification_node: tuple[WorkflowSpecificationNode, ...] = element(
        "WorkflowSpecificationNode"
    )
    """A node of the workflow."""
    workflow_specification_connection: tuple[WorkflowSpecificationConnection, ...] = element(
        "WorkflowSpecificationConnection", default=()
    )
    """A connection of the workflow."""
    workflow_specification_pattern_id: Identifier | None = element(
        "WorkflowSpecificationPatternID", default=None
    )
    """Identifies the pattern that this instance was made from."""
    workflow_specification_property: tuple[WorkflowSpecificationProperty, ...] = element(
        "WorkflowSpecificationProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecification", default=())


@record(type="WorkflowSpecificationNodeType")
class WorkflowSpecificationNode(Component):
    """One activity or step of a workflow."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    workflow_specification_node_type_id: Identifier | None = element(
        "WorkflowSpecificationNodeTypeID", default=None
    )
    """Identifies the type of the node."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    workflow_specification: WorkflowSpecification | None = element(
        "WorkflowSpecification", default=None
    )
    """A workflow specification."""
    work_master_id: tuple[Identifier, ...] = element("WorkMasterID", default=())
    """Identifies a work master."""
    work_master_version: tuple[Identifier, ...] = element("WorkMasterVersion", default=())
    """The version of the work master."""
    work_directive_id: tuple[Identifier, ...] = element("WorkDirectiveID", default=())
    """Identifies a work directive."""
    work_directive_version: tuple[Identifier, ...] = element("WorkDirectiveVersion", default=())
    """The version of the work directive."""
    workflow_specification_node_property: tuple[WorkflowSpecificationNodeProperty, ...] = element(
        "WorkflowSpecificationNodeProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationNode", default=())


@record(type="WorkflowSpecificationConnectionType")
class WorkflowSpecificationConnection(Component):
    """A connection of a workflow, from nodes to the nodes that depend on them."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    workflow_specification_connection_type_id: Identifier | None = element(
        "WorkflowSpecificationConnectionTypeID", default=None
    )
    """Identifies the type of the connection."""
    from_wsnode_id: tuple[Identifier, ...] = element("FromWSNodeID", default=())
    """Identifies a node at which the connection begins."""
    to_wsnode_id: tuple[Identifier, ...] = element("ToWSNodeID", default=())
    """Identifies a node at which the connection ends."""
    dependency: Dependency = element("Dependency")
    """How the one depends on the other in time."""
    dependency_factor: Value | None = element("DependencyFactor", default=None)
    """The amount that goes with the dependency, such as a waiting time."""
    workflow_specification_connection_property: tuple[
        WorkflowSpecificationConnectionProperty, ...
    ] = element("WorkflowSpecificationConnectionProperty", default=())
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationConnection", default=())


@record(element="WorkflowSpecificationNodeType", type="WorkflowSpecificationNodeTypeType")
class WorkflowSpecificationNodeType(Component):
    """A kind of node that workflows can use."""

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
    workflow_specification_node_type_base_id: tuple[Identifier, ...] = element(
        "WorkflowSpecificationNodeTypeBaseID", default=()
    )
    """Identifies a node type that this one is based on."""
    workflow_specification_node_type_property: tuple[WorkflowSpecificationNodeTypeProperty, ...] = (
        element("WorkflowSpecificationNodeTypeProperty", default=())
    )
    """A property that things of the type have."""
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationNodeType", default=())


@record(
    element="WorkflowSpecificationConnectionType", type="WorkflowSpecificationConnectionTypeType"
)
class WorkflowSpecificationConnectionType(Component):
    """A kind of connection that workflows can use, with the dependency it stands for."""

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
    from_wsnode_multiplicity: Description | None = element("FromWSNodeMultiplicity", default=None)
    """How many nodes the connection may begin at."""
    to_wsnode_multiplicity: Description | None = element("ToWSNodeMultiplicity", default=None)
    """How many nodes the connection may end at."""
    dependency: Dependency = element("Dependency")
    """How the one depends on the other in time."""
    dependency_factor: Value | None = element("DependencyFactor", default=None)
    """The amount that goes with the dependency, such as a waiting time."""
    workflow_specification_connection_type_base_id: tuple[Identifier, ...] = element(
        "WorkflowSpecificationConnectionTypeBaseID", default=()
    )
    """Identifies a connection type that this one is based on."""
    workflow_specification_connection_type_property: tuple[
        WorkflowSpecificationConnectionTypeProperty, ...
    ] = element("WorkflowSpecificationConnectionTypeProperty", default=())
    """A property that things of the type have."""
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkflowSpecificationConnectionType", default=()
    )


@record(type="WorkflowSpecificationPropertyType")
class WorkflowSpecificationProperty(Component):
    """A property of a workflow specification."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    workflow_specification_property_child: tuple[WorkflowSpecificationProperty, ...] = element(
        "WorkflowSpecificationPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationProperty", default=())


@record(type="WorkflowSpecificationNodePropertyType")
class WorkflowSpecificationNodeProperty(Component):
    """A property of a workflow node."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    workflow_specification_node_type_property_id: Identifier | None = element(
        "WorkflowSpecificationNodeTypePropertyID", default=None
    )
    """Identifies the property of the node type that is meant."""
    workflow_specification_node_property_child: tuple[WorkflowSpecificationNodeProperty, ...] = (
        element("WorkflowSpecificationNodePropertyChild", default=())
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkflowSpecificationNodeProperty", default=())


@record(type="WorkflowSpecificationConnectionPropertyType")
class WorkflowSpecificationConnectionProperty(Component):
    """A property of a workflow connection."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    workflow_specification_connection_type_property_id: Identifier | None = element(
        "WorkflowSpecificationConnectionTypePropertyID", default=None
    )
    """Identifies the property of the connection type that is meant."""
    workflow_specification_connection_property_child: tuple[
        WorkflowSpecificationConnectionProperty, ...
    ] = element("WorkflowSpecificationConnectionPropertyChild", default=())
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkflowSpecificationConnectionProperty", default=()
    )


@record(type="WorkflowSpecificationNodeTypePropertyType")
class WorkflowSpecificationNodeTypeProperty(Component):
    """A property that every node of a type has."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    workflow_specification_node_type_property_child: tuple[
        WorkflowSpecificationNodeTypeProperty, ...
    ] = element("WorkflowSpecificationNodeTypePropertyChild", default=())
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkflowSpecificationNodeTypeProperty", default=()
    )


@record(type="WorkflowSpecificationConnectionTypePropertyType")
class WorkflowSpecificationConnectionTypeProperty(Component):
    """A property that every connection of a type has."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    workflow_specification_connection_type_property_child: tuple[
        WorkflowSpecificationConnectionTypeProperty, ...
    ] = element("WorkflowSpecificationConnectionTypePropertyChild", default=())
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions(
        "WorkflowSpecificationConnectionTypeProperty", default=()
    )
