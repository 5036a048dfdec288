"""What strategies have to know of a class: its fields, which of them exclude each other, and the
built-in datatypes of its texts.
"""

from __future__ import annotations

from dataclasses import dataclass

from isa95kit import b2mml
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import Field, fields_of
from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import Child, Choice, ComplexType, Group, Particle
from isa95kit.schema.datatypes import builtin_of

__all__ = ["Facts", "all_classes", "facts_of", "is_text_class", "is_vocabulary", "type_of"]

_RELEASE = Release.latest()


@dataclass(frozen=True, slots=True)
class Facts:
    """A class as its schema type has it.

    ``choices`` are the fields of which an object has exactly one. ``datatypes`` names the built-in
    of every field that holds plain text.
    """

    required: tuple[Field, ...]
    optional: tuple[Field, ...]
    choices: tuple[tuple[Field, ...], ...]
    datatypes: dict[str, str]


def all_classes() -> tuple[type[Component], ...]:
    """Every class of the vocabulary, those inside of messages included."""
    found: list[type[Component]] = []
    for name in b2mml.__all__:
        cls = getattr(b2mml, name)
        if is_vocabulary(cls):
            found.append(cls)
            found += [inner for inner in vars(cls).values() if is_vocabulary(inner)]
    return tuple(found)


def is_vocabulary(cls: object) -> bool:
    """True for a class of the vocabulary, false for `Component` itself and all else."""
    return isinstance(cls, type) and issubclass(cls, Component) and cls is not Component


def is_text_class(cls: type[Component]) -> bool:
    """True for a class of text with attributes, false for one with children."""
    return any(f.kind == "text" for f in fields_of(cls))


_FACTS: dict[type[Component], Facts] = {}


def facts_of(cls: type[Component]) -> Facts:
    """The facts of a class, worked out when first asked for."""
    if cls not in _FACTS:
        _FACTS[cls] = _facts(cls)
    return _FACTS[cls]


def _facts(cls: type[Component]) -> Facts:
    components = store.components(_RELEASE)
    named = type_of(cls)
    declared = components.types.get(named)
    particles: tuple[Particle, ...] = ()
    if isinstance(declared, ComplexType):
        particles = declared.items
    elif not named:
        # Elements in a row have no type, and stand in the schema as a named group.
        particles = components.groups[cls.__name__][1]
    by_wire = {f.wire: f for f in fields_of(cls) if f.kind == "child"}
    children = {child.name: child for child in _children(particles)}
    chosen = [
        tuple(item for item in choice.items if isinstance(item, Child))
        for choice in _choices(particles)
        if choice.maximum == 1
    ]
    excluding = {child.name for choice in chosen for child in choice}
    attributes = components.attributes_of(named)
    datatypes: dict[str, str] = {}
    required: list[Field] = []
    optional: list[Field] = []
    for field in fields_of(cls):
        match field.kind:
            case "text":
                datatypes[field.name] = builtin_of(components, named)
            case "attribute":
                datatypes[field.name] = builtin_of(components, attributes[field.wire].type)
            case "child" if field.content is None:
                datatypes[field.name] = builtin_of(components, children[field.wire].type)
        if field.kind == "mixed" or (field.kind == "child" and field.wire in excluding):
            continue
        needed = field.required or field.kind == "text"
        (required if needed else optional).append(field)
    return Facts(
        required=tuple(required),
        optional=tuple(optional),
        choices=tuple(tuple(by_wire[child.name] for child in choice) for choice in chosen),
        datatypes=datatypes,
    )


def type_of(cls: type[Component]) -> str:
    """The schema type of a class; empty for the class of a group."""
    if named := getattr(cls, "__wire_type__", ""):
        return str(named)
    components = store.components(_RELEASE)
    if element := getattr(cls, "__wire_element__", ""):
        return components.elements[element].type
    message, _, inner = cls.__qualname__.partition(".")
    return f"{message}Type/{inner}" if inner else ""


def _children(particles: tuple[Particle, ...]) -> list[Child]:
    found: list[Child] = []
    for item in particles:
        if isinstance(item, Child):
            found.append(item)
        elif isinstance(item, (Choice, Group)):
            found += _children(item.items)
    return found


def _choices(particles: tuple[Particle, ...]) -> list[Choice]:
    found: list[Choice] = []
    for item in particles:
        if isinstance(item, Choice):
            found.append(item)
        elif isinstance(item, Group):
            found += _choices(item.items)
    return found
