"""Types with text and attributes: a bare scalar, or an object with ``$`` and ``@`` members.

The value is checked alike in both forms, because both refer to one schema of it.
"""

from __future__ import annotations

from codegen.jsonschema.notation import (
    Schema,
    closed,
    definition_name,
    described,
    one_of_values,
    reference,
)
from codegen.vocabulary import Descriptions
from isa95kit.schema.components import ComplexType, Components, children
from isa95kit.schema.datatypes import builtin_of

__all__ = ["NIL", "attribute_members", "required_attributes", "text_definitions"]

VALUES = ".values"
"""Ending of the definition that holds the values of an enumeration."""
NIL = ".nil"
"""Ending of the definition of a nil that carries attributes."""


def text_definitions(
    components: Components, descriptions: Descriptions, name: str
) -> dict[str, Schema]:
    """The definition of a text type and those that belong to it."""
    declared = components.types[name]
    assert isinstance(declared, ComplexType)
    own = attribute_members(components, descriptions, name)
    required = required_attributes(components, name)
    value = _value(components, name)
    family = (name, *_derived(components, name))
    members = dict(own)
    for member in family[1:]:
        members |= attribute_members(components, descriptions, member)
    if len(family) > 1:
        members["@xsi:type"] = one_of_values(family)
    as_object = closed(members | {"$": value}, [*required, "$"])
    if conditions := _conditions(components, family):
        as_object["dependentSchemas"] = conditions
    # A required attribute has no place beside a bare scalar.
    form: Schema = as_object if required else {"anyOf": [value, as_object]}
    found = {definition_name(name): described(name, descriptions) | form}
    if declared.values:
        found[definition_name(name) + VALUES] = one_of_values(declared.values)
    if name in _nillable(components):
        nil = {"@xsi:nil": {"const": True}} | own
        found[definition_name(name) + NIL] = closed(nil, ["@xsi:nil", *required])
    return found


def attribute_members(
    components: Components, descriptions: Descriptions, name: str
) -> dict[str, Schema]:
    """The members that stand for the attributes of a type."""
    title = name.removesuffix("Type")
    found: dict[str, Schema] = {}
    for attribute in components.attributes_of(name).values():
        member = reference(attribute.type)
        if text := descriptions.of_child(title, attribute.name):
            member["description"] = text
        found[f"@{attribute.name}"] = member
    return found


def required_attributes(components: Components, name: str) -> list[str]:
    """The members for attributes that must not be missing."""
    return [f"@{a.name}" for a in components.attributes_of(name).values() if a.required]


def _conditions(components: Components, family: tuple[str, ...]) -> dict[str, Schema]:
    """What an object of a base type has to hold to when ``@xsi:type`` names a derived type."""
    base = set(components.attributes_of(family[0]))
    conditions: dict[str, Schema] = {}
    kinds: dict[tuple[str, ...], list[str]] = {}
    bearers: dict[str, list[str]] = {}
    for member in family:
        key = (_value(components, member)["$ref"], *required_attributes(components, member))
        kinds.setdefault(key, []).append(member)
        for attribute in components.attributes_of(member).keys() - base:
            bearers.setdefault(f"@{attribute}", []).append(member)
    if len(kinds) > 1:
        conditions["@xsi:type"] = {"anyOf": [_kind(*item) for item in kinds.items()]}
    for attribute, members in sorted(bearers.items()):
        named = {"@xsi:type": {"enum": members}}
        conditions[attribute] = {"required": ["@xsi:type"], "properties": named}
    return conditions


def _kind(key: tuple[str, ...], members: list[str]) -> Schema:
    value, *required = key
    found: Schema = {"properties": {"@xsi:type": {"enum": members}, "$": {"$ref": value}}}
    return found | ({"required": required} if required else {})


def _value(components: Components, name: str) -> Schema:
    """The schema of the text: the values of an enumeration, or a built-in."""
    for step in components.ancestry(name):
        declared = components.types.get(step)
        if declared is not None and declared.values:
            return {"$ref": reference(step)["$ref"] + VALUES}
    return reference(builtin_of(components, name))


def _derived(components: Components, name: str) -> tuple[str, ...]:
    """The types derived from a type, directly or not."""
    return tuple(t for t in components.types if t != name and name in components.ancestry(t))


def _nillable(components: Components) -> set[str]:
    """The types of all nillable children."""
    return {
        child.type
        for declared in components.types.values()
        if isinstance(declared, ComplexType)
        for child in children(declared.items)
        if child.nillable
    }
