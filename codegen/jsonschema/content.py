"""Types with children: objects with a member for every attribute and child.

The order of children is the schema's and need not be repeated in JSON; where a repeated choice
leaves it open, the member ``#order`` says it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from codegen.jsonschema.notation import (
    Schema,
    array_of,
    closed,
    definition_name,
    described,
    one_of_values,
    reference,
)
from codegen.jsonschema.texts import NIL, attribute_members, required_attributes
from codegen.vocabulary import Descriptions
from isa95kit.binding.names import NAME, NAMESPACE_NAME, NCNAME, RESERVED_NAMESPACES
from isa95kit.schema.components import (
    Child,
    Choice,
    ComplexType,
    Components,
    Group,
    Particle,
    Slot,
    Wildcard,
    children,
)

__all__ = ["content_definitions", "generic_definitions"]

DATA_AREA = "/DataArea"
NIL_ALONE = "nil"
"""Definition of nil of an element that has no attributes, written as an object."""
GENERIC = "generic"
"""Definition of a member that stands for elements outside the vocabulary."""
GENERIC_ELEMENT = "generic.element"
GENERIC_XML = "generic.xml"
NAMESPACE = "generic.namespace"
DEFAULT_NAMESPACE = "generic.default"

PREFIXED = f"^{NCNAME}:{NCNAME}$"
ANY_NAME = f"^{NAME}$"
ATTRIBUTE = f"^@{NAME}$"
VOCABULARY = "^b2mml:"
"""Names with the prefix of older senders, which this schema does not describe."""


@dataclass(slots=True)
class _Members:
    """Members of an object while they are gathered from a content model."""

    properties: Schema = field(default_factory=dict)
    required: list[str] = field(default_factory=list)
    choices: list[Schema] = field(default_factory=list)
    open_names: list[str] = field(default_factory=list)

    def add(self, name: str, schema: Schema, *, required: bool = False) -> None:
        if name in self.properties:
            raise ValueError(f"{name} stands in two places; the JSON form has no way to say which")
        self.properties[name] = schema
        if required:
            self.required.append(name)

    def schema(self) -> Schema:
        found = closed(self.properties, self.required)
        if self.open_names:
            generic = reference(GENERIC)
            found["patternProperties"] = dict.fromkeys(self.open_names, generic)
            if PREFIXED in self.open_names:
                found["patternProperties"][VOCABULARY] = False
            self.properties["#xml"] = reference(GENERIC_XML)
        match self.choices:
            case []:
                return found
            case [choice]:
                return found | choice
            case _:
                return found | {"allOf": self.choices}


def content_definitions(
    components: Components, descriptions: Descriptions, name: str
) -> dict[str, Schema]:
    """The definition of a type with children."""
    declared = components.types[name]
    assert isinstance(declared, ComplexType)
    members = _Members(
        attribute_members(components, descriptions, name), required_attributes(components, name)
    )
    if declared.mixed:
        members.add("$", _mixed_texts(declared))
    slots = _slots(declared.items)
    for slot in slots[:-1]:
        # Of two slots the first is named by the group it stands in.
        inner = _Members(open_names=[PREFIXED])
        members.add(f"#{slot.group}", inner.schema())
    for item in declared.items:
        _gather(components, descriptions, name, item, members)
    if slots:
        members.open_names.append(PREFIXED)
    notes = components.notes
    head = described(name, descriptions, notes.get(name.removesuffix("Type"), ""))
    if name.endswith(DATA_AREA):
        head["description"] = "The verb of the message and the nouns it is about."
    elif name + DATA_AREA in components.types:
        head["description"] = f"The message {name.removesuffix('Type')}."
    return {definition_name(name): head | members.schema()}


def generic_definitions() -> dict[str, Schema]:
    """What belongs to no type: nil, and elements outside the vocabulary.

    The latter are extensions of a plant, signatures, and what stands in a user area.
    """
    text = reference("xsd:string")
    element = reference(GENERIC_ELEMENT)
    return {
        NIL_ALONE: closed({"@xsi:nil": {"const": True}}, ["@xsi:nil"]),
        GENERIC: {
            "title": "Elements outside the vocabulary",
            "description": "One element, or several of the same name.",
            "anyOf": [element, array_of(element, 1, None)],
        },
        GENERIC_ELEMENT: {
            "title": "Element outside the vocabulary",
            "description": "Its text, or an object: attributes are members with @, text is $, "
            "children are members by their prefixed names, and @xmlns:prefix declares a prefix.",
            "anyOf": [
                text,
                closed({"$": text, "@xmlns": reference(DEFAULT_NAMESPACE)}, [])
                | {
                    "patternProperties": {
                        ATTRIBUTE: text,
                        f"^@xmlns:{NCNAME}$": reference(NAMESPACE),
                        "^@xmlns:xml(?:ns)?$": False,
                        ANY_NAME: reference(GENERIC),
                    }
                },
            ],
        },
        NAMESPACE: {
            "title": "Namespace",
            "description": "The name of a namespace that a prefix stands for.",
            "type": "string",
            "pattern": f"^{NAMESPACE_NAME}$",
            "not": {"enum": list(RESERVED_NAMESPACES)},
        },
        DEFAULT_NAMESPACE: {
            "title": "Default namespace",
            "description": "The namespace of names without a prefix; empty for none.",
            "anyOf": [{"const": ""}, reference(NAMESPACE)],
        },
        GENERIC_XML: {
            "title": "Elements as XML",
            "description": "Elements that have no other form in JSON, each as XML of its own.",
            **array_of({"type": "string", "pattern": "^<[^!?]"}, 1, None),
        },
    }


def _gather(
    components: Components,
    descriptions: Descriptions,
    owner: str,
    item: Particle,
    members: _Members,
) -> None:
    match item:
        case Child():
            schema = _child(components, descriptions, owner, item)
            members.add(item.name, schema, required=item.minimum > 0)
        case Choice(minimum=1, maximum=1):
            for child in _plain_children(item.items, owner):
                # An empty array is no alternative, and does no harm beside one.
                optional = replace(child, minimum=0)
                members.add(child.name, _child(components, descriptions, owner, optional))
            members.choices.append(_exactly_one(_plain_children(item.items, owner)))
        case Choice(minimum=0, maximum=None):
            names = []
            for child in _plain_children(item.items, owner):
                schema = _child(components, descriptions, owner, child, repeated=True)
                members.add(child.name, schema)
                names.append(child.name)
            members.add("#order", _order(names))
        case Group(minimum=minimum, maximum=1):
            for inner in item.items:
                if isinstance(inner, Child) and inner.minimum and not minimum:
                    raise ValueError(f"{owner}: mandatory children in an optional group")
                _gather(components, descriptions, owner, inner, members)
        case Group(maximum=None):
            one = _Members()
            for inner in item.items:
                _gather(components, descriptions, item.name, inner, one)
            runs = array_of(one.schema(), item.minimum, None)
            members.add(item.name, runs, required=item.minimum > 0)
        case Slot():
            pass
        case Wildcard():
            members.open_names.append(ANY_NAME)
        case _:
            raise ValueError(f"{owner}: no JSON form is known for {item}")


def _child(
    components: Components,
    descriptions: Descriptions,
    owner: str,
    child: Child,
    *,
    repeated: bool = False,
) -> Schema:
    one = _nillable(components, child) if child.nillable else reference(child.type)
    if repeated:
        schema = array_of(one, 0, None)
    elif child.maximum != 1:
        schema = array_of(one, child.minimum, child.maximum)
    else:
        schema = dict(one)
    title = owner.removesuffix("Type")
    if text := descriptions.of_child(title, child.name):
        schema["description"] = text
    if note := components.notes.get(f"{title}/{child.name}"):
        schema["$comment"] = note
    return schema


def _nillable(components: Components, child: Child) -> Schema:
    forms = [{"type": "null"}, reference(child.type)]
    declared = components.types.get(child.type)
    if isinstance(declared, ComplexType) and declared.is_text:
        forms.append(reference(child.type + NIL))
    elif isinstance(declared, ComplexType) and not declared.attributes:
        forms.append(reference(NIL_ALONE))
    else:
        raise ValueError(f"{child.name}: no JSON form is known for nil of a {child.type}")
    return {"anyOf": forms}


def _exactly_one(alternatives: tuple[Child, ...]) -> Schema:
    """One alternative of a choice; an alternative that may be empty can also be left out."""
    if all(child.minimum for child in alternatives):
        return {"oneOf": [_present(child) for child in alternatives]}
    present = [_present(child) for child in alternatives]
    if len(present) != 2 or any(child.minimum for child in alternatives):
        raise ValueError("no JSON form is known for a choice of more than two optional children")
    return {"not": {"allOf": present}}


def _present(child: Child) -> Schema:
    """True of an object that has the child; an empty array is none."""
    found: Schema = {"required": [child.name]}
    if child.maximum != 1:
        found["properties"] = {child.name: {"minItems": 1}}
    return found


def _order(names: list[str]) -> Schema:
    return {
        "description": "The names of the alternatives in their order, one for each, where it is "
        "another than all of the first, then all of the second.",
        **array_of(one_of_values(tuple(names)), 0, None),
    }


def _mixed_texts(declared: ComplexType) -> Schema:
    fewest = sum(child.minimum for child in children(declared.items))
    return {
        "description": "The texts between the children: one before each and one behind the last.",
        **array_of(reference("xsd:string"), fewest + 1, None),
    }


def _slots(items: tuple[Particle, ...]) -> list[Slot]:
    """The extension slots of a type, in order."""
    found: list[Slot] = []
    for item in items:
        if isinstance(item, Slot):
            found.append(item)
        elif isinstance(item, (Choice, Group)):
            found += _slots(item.items)
    return found


def _plain_children(items: tuple[Particle, ...], owner: str) -> tuple[Child, ...]:
    plain = tuple(item for item in items if isinstance(item, Child))
    if len(plain) != len(items):
        raise ValueError(f"{owner}: no JSON form is known for a choice of more than children")
    return plain
