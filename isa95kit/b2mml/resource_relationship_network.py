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
    "ResourceNetworkConnection",
    "ResourceNetworkConnectionType",
    "ResourceReference",
    "ResourceReferenceProperty",
    "ResourceRelationshipNetwork",
    "ResourceRelationshipNetworkInformation",
    "RNCProperty",
    "RNCTypeProperty",
    "RRNProperty",
]


@record(
    element="ResourceRelationshipNetworkInformation",
    type="ResourceRelationshipNetworkInformationType",
)
class ResourceRelationshipNetworkInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    resource_relationship_network: tuple[ResourceRelationshipNetwork, ...] = element(
        "ResourceRelationshipNetwork"
    )
    resource_network_connection_type: tuple[ResourceNetworkConnectionType, ...] = element(
        "ResourceNetworkConnectionType"
    )
    extensions: tuple[AnyElement, ...] = extensions(
        "ResourceRelationshipNetworkInformation", default=()
    )


@record(element="ResourceNetworkConnectionType", type="ResourceNetworkConnectionTypeType")
class ResourceNetworkConnectionType(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    connection_type: Identifier = element("ConnectionType")
    resource_network_connection_source_id: Identifier | None = element(
        "ResourceNetworkConnectionSourceID", default=None
    )
    rnctype_property: tuple[RNCTypeProperty, ...] = element("RNCTypeProperty", default=())
    extensions: tuple[AnyElement, ...] = extensions("ResourceNetworkConnectionType", default=())


@record(element="ResourceRelationshipNetwork", type="ResourceRelationshipNetworkType")
class ResourceRelationshipNetwork(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    relationship_type: RelationshipType | None = element("RelationshipType", default=None)
    relationship_form: RelationshipForm | None = element("RelationshipForm", default=None)
    rrnproperty: tuple[RRNProperty, ...] = element("RRNProperty", default=())
    resource_network_connection: tuple[ResourceNetworkConnection, ...] = element(
        "ResourceNetworkConnection"
    )
    extensions: tuple[AnyElement, ...] = extensions("ResourceRelationshipNetwork", default=())


@record(type="ResourceNetworkConnectionType")
class ResourceNetworkConnection(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    resource_network_connection_type_id: Identifier = element("ResourceNetworkConnectionTypeID")
    from_resource_reference: ResourceReference = element("FromResourceReference")
    to_resource_reference: ResourceReference = element("ToResourceReference")
    rncproperty: tuple[RNCProperty, ...] = element("RNCProperty", default=())
    extensions: tuple[AnyElement, ...] = extensions("ResourceNetworkConnection", default=())


@record(type="ResourceReferenceType")
class ResourceReference(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    resource_id: Identifier | None = element("ResourceID", default=None)
    resource_class_id: Identifier | None = element("ResourceClassID", default=None)
    resource_type: ResourceReferenceType | None = element("ResourceType", default=None)
    resource_reference_property: tuple[ResourceReferenceProperty, ...] = element(
        "ResourceReferenceProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("ResourceReference", default=())


@record(type="ResourceReferencePropertyType")
class ResourceReferenceProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    resource_property_id: Identifier | None = element("ResourcePropertyID", default=None)
    resource_class_property_id: Identifier | None = element("ResourceClassPropertyID", default=None)
    value: tuple[Value, ...] = element("Value", default=())
    resource_reference_property_child: tuple[ResourceReferenceProperty, ...] = element(
        "ResourceReferencePropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("ResourceReferenceProperty", default=())


@record(type="RRNPropertyType")
class RRNProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    rrnproperty_child: tuple[RRNProperty, ...] = element("RRNPropertyChild", default=())
    extensions: tuple[AnyElement, ...] = extensions("RRNProperty", default=())


@record(type="RNCTypePropertyType")
class RNCTypeProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    rnctype_property_child: tuple[Identifier, ...] = element("RNCTypePropertyChild", default=())
    extensions: tuple[AnyElement, ...] = extensions("RNCTypeProperty", default=())


@record(type="RNCPropertyType")
class RNCProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    rnctype_property_id: Identifier | None = element("RNCTypePropertyID", default=None)
    rncproperty_child: tuple[RNCProperty, ...] = element("RNCPropertyChild", default=())
    extensions: tuple[AnyElement, ...] = extensions("RNCProperty", default=())
