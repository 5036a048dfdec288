# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: operational location."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, Nil, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        ClassPropertyType,
        Description,
        HierarchyScope,
        SpatialDefinition,
        Value,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier

__all__ = [
    "OperationalLocation",
    "OperationalLocationClass",
    "OperationalLocationClassProperty",
    "OperationalLocationInformation",
    "OperationalLocationProperty",
]


@record(element="OperationalLocationInformation", type="OperationalLocationInformationType")
class OperationalLocationInformation(Component):
    """A collection of operational locations and their classes to be exchanged together."""

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
    operational_location_class: tuple[OperationalLocationClass | Nil, ...] = element(
        "OperationalLocationClass", default=(), nillable=True
    )
    """An operational location class."""
    operational_location: tuple[OperationalLocation | Nil, ...] = element(
        "OperationalLocation", default=(), nillable=True
    )
    """An operational location."""
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocationInformation", default=())


@record(element="OperationalLocation", type="OperationalLocationType")
class OperationalLocation(Component):
    """A place where resources are expected to be, such as a storage bay or a station."""

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
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_class_id: Identifier | None = element("OperationalClassID", default=None)
    """Identifies the class that the operational location belongs to."""
    operational_location_child: tuple[OperationalLocation, ...] = element(
        "OperationalLocationChild", default=()
    )
    """An operational location inside this one."""
    operational_location_property: tuple[OperationalLocationProperty, ...] = element(
        "OperationalLocationProperty", default=()
    )
    """A property, with its value."""
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocation", default=())


@record(element="OperationalLocationClass", type="OperationalLocationClassType")
class OperationalLocationClass(Component):
    """A group of operational locations with like characteristics."""

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
    operational_location_class_child: OperationalLocationClass | None = element(
        "OperationalLocationClassChild", default=None
    )
    """An operational location class inside this one."""
    operational_location_class_base_id: tuple[Identifier, ...] = element(
        "OperationalLocationClassBaseID", default=()
    )
    """Identifies an operational location class that this one is based on."""
    operational_location_source_id: tuple[Identifier, ...] = element(
        "OperationalLocationSourceID", default=()
    )
    """Identifies an operational location that refers to this class."""
    operational_location_class_property: tuple[OperationalLocationClassProperty, ...] = element(
        "OperationalLocationClassProperty", default=()
    )
    """A property that members of the class have."""
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocation", default=())


@record(type="OperationalLocationClassPropertyType")
class OperationalLocationClassProperty(Component):
    """A property that every operational location of a class has."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    """Whether the property speaks of the class, of its instances, or gives a default."""
    operational_location_class_property_child: tuple[OperationalLocationClassProperty, ...] = (
        element("OperationalLocationClassPropertyChild", default=())
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocationClassProperty", default=())


@record(type="OperationalLocationPropertyType")
class OperationalLocationProperty(Component):
    """A property of an operational location, with its value."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    operational_location_property_child: tuple[OperationalLocationProperty, ...] = element(
        "OperationalLocationPropertyChild", default=()
    )
    """A property inside this one."""
    operational_class_property_id: Identifier | None = element(
        "OperationalClassPropertyID", default=None
    )
    """Identifies the property of the operational location class that is meant."""
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocationProperty", default=())
