# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: personnel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        ClassPropertyType,
        Description,
        HierarchyScope,
        PersonName,
        ResourceLocation,
        SpatialDefinition,
        Value,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.operations_test import TestSpecification

__all__ = [
    "Person",
    "PersonnelClass",
    "PersonnelClassProperty",
    "PersonnelInformation",
    "PersonProperty",
]


@record(element="PersonnelInformation", type="PersonnelInformationType")
class PersonnelInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    person: tuple[Person, ...] = element("Person", default=())
    personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass", default=())
    test_specification: tuple[TestSpecification, ...] = element("TestSpecification", default=())
    extensions: tuple[AnyElement, ...] = extensions("PersonnelInformation", default=())


@record(element="Person", type="PersonType")
class Person(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    person_name: PersonName | None = element("PersonName", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    person_property: tuple[PersonProperty, ...] = element("PersonProperty", default=())
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("Person", default=())


@record(type="PersonPropertyType")
class PersonProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    person_property_child: tuple[PersonProperty, ...] = element("PersonPropertyChild", default=())
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("PersonProperty", default=())


@record(element="PersonnelClass", type="PersonnelClassType")
class PersonnelClass(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    version: Identifier | None = element("Version", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    personnel_class_base_id: tuple[Identifier, ...] = element("PersonnelClassBaseID", default=())
    personnel_class_property: tuple[PersonnelClassProperty, ...] = element(
        "PersonnelClassProperty", default=()
    )
    person_source_id: tuple[Identifier, ...] = element("PersonSourceID", default=())
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    extensions: tuple[AnyElement, ...] = extensions("PersonnelClass", default=())


@record(type="PersonnelClassPropertyType")
class PersonnelClassProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    value: tuple[Value, ...] = element("Value", default=())
    personnel_class_property_child: tuple[PersonnelClassProperty, ...] = element(
        "PersonnelClassPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("PersonnelClassProperty", default=())
