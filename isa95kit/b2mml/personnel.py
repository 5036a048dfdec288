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
    "PersonProperty",
    "PersonnelClass",
    "PersonnelClassProperty",
    "PersonnelInformation",
]


@record(element="PersonnelInformation", type="PersonnelInformationType")
class PersonnelInformation(Component):
    """A collection of persons, personnel classes and test specifications to be exchanged
    together.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    person: tuple[Person, ...] = element("Person", default=())
    """A person."""
    personnel_class: tuple[PersonnelClass, ...] = element("PersonnelClass", default=())
    """A personnel class."""
    test_specification: tuple[TestSpecification, ...] = element("TestSpecification", default=())
    """A test specification."""
    extensions: tuple[AnyElement, ...] = extensions("PersonnelInformation", default=())


@record(element="Person", type="PersonType")
class Person(Component):
    """An individual who takes part in operations."""

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
    person_name: PersonName | None = element("PersonName", default=None)
    """The name of the person."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    person_property: tuple[PersonProperty, ...] = element("PersonProperty", default=())
    """A property, with its value."""
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    """Identifies a class that the person belongs to."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("Person", default=())


@record(type="PersonPropertyType")
class PersonProperty(Component):
    """A property of a person, such as a qualification, with its value."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    person_property_child: tuple[PersonProperty, ...] = element("PersonPropertyChild", default=())
    """A property inside this one."""
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    """Identifies the property of the personnel class that is meant."""
    extensions: tuple[AnyElement, ...] = extensions("PersonProperty", default=())


@record(element="PersonnelClass", type="PersonnelClassType")
class PersonnelClass(Component):
    """A group of persons with like characteristics, such as a trade or a role."""

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
    personnel_class_base_id: tuple[Identifier, ...] = element("PersonnelClassBaseID", default=())
    """Identifies a personnel class that this one is based on."""
    personnel_class_property: tuple[PersonnelClassProperty, ...] = element(
        "PersonnelClassProperty", default=()
    )
    """A property that members of the class have."""
    person_source_id: tuple[Identifier, ...] = element("PersonSourceID", default=())
    """Identifies a person who refers to this class, such as its members."""
    test_specification_id: tuple[Identifier, ...] = element("TestSpecificationID", default=())
    """Identifies a test specification by which the object is tested."""
    extensions: tuple[AnyElement, ...] = extensions("PersonnelClass", default=())


@record(type="PersonnelClassPropertyType")
class PersonnelClassProperty(Component):
    """A property that every person of a personnel class has."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    property_type: ClassPropertyType | None = element("PropertyType", default=None)
    """Whether the property speaks of the class, of its instances, or gives a default."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    personnel_class_property_child: tuple[PersonnelClassProperty, ...] = element(
        "PersonnelClassPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("PersonnelClassProperty", default=())
