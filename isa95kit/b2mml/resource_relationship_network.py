# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: resource relationship network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        Description,
        HierarchyScope,
        RelationshipForm,
        RelationshipType,
        ResourceReferenceType,
        Value,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier

__all__ = [
    "RNCProperty",
    "RNCTypeProperty",
    "RRNProperty",
    "ResourceNetworkConnection",
    "ResourceNetworkConnectionType",
    "ResourceReference",
    "ResourceReferenceProperty",
    "ResourceRelationshipNetwork",
    "ResourceRelationshipNetworkInformation",
]


@record(
    element="ResourceRelationshipNetworkInformation",
    type="ResourceRelationshipNetworkInformationType",
)
class ResourceRelationshipNetworkInformation(Component):
    """A collection of relationship networks and connection types to be exchanged together."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
        "ResourceRelationshipNetwork"
    )
    """A resource relationship network."""
    resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
        "ResourceNetworkConnectionType"
    )
    """A type of connection between resources."""
    extensions: tuple[AnyElement, ...] = extensions(
        "ResourceRelationshipNetworkInformation", default=()
    )


@record(element="ResourceNetworkConnectionType", type="ResourceNetworkConnectionTypeType")
class ResourceNetworkConnectionType(Component):
    """A kind of connection between resources, such as a pipe, a data link or a reporting
    line.
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
    connection_type: Identifier = element("ConnectionType")
    """Identifies the kind of connection."""
    resource_network_connection_source_id: Identifier | None = element(
        "ResourceNetworkConnectionSourceID", default=None
    )
    """Identifies a connection that refers to this type."""
    rnctype_property: tuple[RNCTypeProperty, ...] = element("RNCTypeProperty", default=())
    """A property that things of the type have."""
    extensions: tuple[AnyElement, ...] = extensions("ResourceNetworkConnectionType", default=())


@record(element="ResourceRelationshipNetwork", type="ResourceRelationshipNetworkType")
class ResourceRelationshipNetwork(Component):
    """A network of resources and the connections between them."""

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
    relationship_type: RelationshipType | None = element("RelationshipType", default=None)
    """Whether the relationships are physical or logical."""
    relationship_form: RelationshipForm | None = element("RelationshipForm", default=None)
    """Whether the relationships are permanent or transient."""
    rrnproperty: tuple[RRNProperty, ...] = element("RRNProperty", default=())
    """A property, with its value."""
    resource_network_connection: tuple[ResourceNetworkConnection, ...] = element(
        "ResourceNetworkConnection"
    )
    """A connection between two resources."""
    extensions: tuple[AnyElement, ...] = extensions("ResourceRelationshipNetwork", default=())


@record(type="ResourceNetworkConnectionType")
class ResourceNetworkConnection(Component):
    """One connection in a network, from one resource to another."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    resource_network_connection_type_id: Identifier = element("ResourceNetworkConnectionTypeID")
    """Identifies the type of the connection."""
    from_resource_reference: ResourceReference = element("FromResourceReference")
    """The resource at which the connection begins."""
    to_resource_reference: ResourceReference = element("ToResourceReference")
    """The resource at which the connection ends."""
    rncproperty: tuple[RNCProperty, ...] = element("RNCProperty", default=())
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("ResourceNetworkConnection", default=())


@record(type="ResourceReferenceType")
class ResourceReference(Component):
    """Points to the resource, or class of resources, at one end of a connection."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    resource_id: Identifier | None = element("ResourceID", default=None)
    """Identifies the resource."""
    resource_class_id: Identifier | None = element("ResourceClassID", default=None)
    """Identifies the class of the resource."""
    resource_type: ResourceReferenceType | None = element("ResourceType", default=None)
    """The kind of the resource."""
    resource_reference_property: tuple[ResourceReferenceProperty, ...] = element(
        "ResourceReferenceProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("ResourceReference", default=())


@record(type="ResourceReferencePropertyType")
class ResourceReferenceProperty(Component):
    """A property of a resource that matters for a connection."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    resource_property_id: Identifier | None = element("ResourcePropertyID", default=None)
    """Identifies the property of the resource that is meant."""
    resource_class_property_id: Identifier | None = element("ResourceClassPropertyID", default=None)
    """Identifies the property of the resource class that is meant."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    resource_reference_property_child: tuple[ResourceReferenceProperty, ...] = element(
        "ResourceReferencePropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("ResourceReferenceProperty", default=())


@record(type="RRNPropertyType")
class RRNProperty(Component):
    """A property of a resource relationship network."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    rrnproperty_child: tuple[RRNProperty, ...] = element("RRNPropertyChild", default=())
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("RRNProperty", default=())


@record(type="RNCTypePropertyType")
class RNCTypeProperty(Component):
    """A property that every connection of a type has."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    rnctype_property_child: tuple[Identifier, ...] = element("RNCTypePropertyChild", default=())
    """Identifies a property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("RNCTypeProperty", default=())


@record(type="RNCPropertyType")
class RNCProperty(Component):
    """A property of one connection between resources."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    rnctype_property_id: Identifier | None = element("RNCTypePropertyID", default=None)
    """Identifies the property of the connection type that is meant."""
    rncproperty_child: tuple[RNCProperty, ...] = element("RNCPropertyChild", default=())
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("RNCProperty", default=())
