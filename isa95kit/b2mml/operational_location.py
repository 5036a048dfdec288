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
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    operational_location_class: tuple[OperationalLocationClass | Nil, ...] = element(
        "OperationalLocationClass", default=(), nillable=True
    )
    operational_location: tuple[OperationalLocation | Nil, ...] = element(
        "OperationalLocation", default=(), nillable=True
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocationInformation", default=())


@record(element="OperationalLocation", type="OperationalLocationType")
class OperationalLocation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_class_id: Identifier | None = element("OperationalClassID", default=None)
    operational_location_child: tuple[OperationalLocation, ...] = element(
        "OperationalLocationChild", default=()
    )
    operational_location_property: tuple[OperationalLocationProperty, ...] = element(
        "OperationalLocationProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocation", default=())


@record(element="OperationalLocationClass", type="OperationalLocationClassType")
class OperationalLocationClass(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operational_location_class_child: OperationalLocationClass | None = element(
        "OperationalLocationClassChild", default=None
    )
    operational_location_class_base_id: tuple[Identifier, ...] = element(
        "OperationalLocationClassBaseID", default=()
    )
    operational_location_source_id: tuple[Identifier, ...] = element(
        "OperationalLocationSourceID", default=()
    )
    operational_location_class_property: tuple[OperationalLocationClassProperty, ...] = element(
        "OperationalLocationClassProperty", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocation", default=())


@record(type="OperationalLocationClassPropertyType")
class OperationalLocationClassProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    operational_location_class_property_child: tuple[OperationalLocationClassProperty, ...] = (
        element("OperationalLocationClassPropertyChild", default=())
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocationClassProperty", default=())


@record(type="OperationalLocationPropertyType")
class OperationalLocationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    operational_location_property_child: tuple[OperationalLocationProperty, ...] = element(
        "OperationalLocationPropertyChild", default=()
    )
    operational_class_property_id: Identifier | None = element(
        "OperationalClassPropertyID", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OperationalLocationProperty", default=())
