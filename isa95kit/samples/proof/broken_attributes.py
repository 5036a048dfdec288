"""Mutations of attributes, the ones that XML Schema itself defines included: nil and type."""

from __future__ import annotations

import random

from lxml import etree

from isa95kit.samples.grammar import XSI, Grammar, Place
from isa95kit.samples.proof.broken_content import misspell
from isa95kit.samples.proof.documents import Documents
from isa95kit.samples.values import DOUBTFUL, ILLEGAL, legal
from isa95kit.schema.components import Attribute, ComplexType

__all__ = ["CHANGES"]

Tree = etree._Element

_NIL, _TYPE = XSI + "nil", XSI + "type"
_XML = "{http://www.w3.org/XML/1998/namespace}"


def unknown_attribute(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Add an attribute that the release does not know."""
    return _set(root, grammar, rng, rng.choice(("plant", "id", "schemeid", "nil", "type")), "1")


def attribute_from_elsewhere(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Add an attribute that the release knows on another type."""
    types = grammar.components.types.values()
    known = [a for t in types if isinstance(t, ComplexType) for a in t.attributes]
    attribute = rng.choice(known)
    return _set(root, grammar, rng, attribute.name, grammar.text(attribute.type, rng))


def foreign_attribute(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Add an attribute of another namespace."""
    name = rng.choice(("{urn:example:plant}a", _XML + "lang", _XML + "space", _XML + "base"))
    return _set(root, grammar, rng, name, "de" if name.endswith("lang") else "preserve")


def missing_attribute(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Remove an attribute that is mandatory."""
    found = [(p, a) for p, a in _attributes(root, grammar) if a.required]
    if not found:
        return None
    place, attribute = rng.choice(found)
    del place.element.attrib[attribute.name]
    return root


def attribute_in_namespace(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Put an attribute into the release's namespace."""
    found = _attributes(root, grammar)
    if not found:
        return None
    place, attribute = rng.choice(found)
    value = place.element.attrib.pop(attribute.name)
    place.element.set(grammar.namespace + attribute.name, value)
    return root


def misspelled_attribute(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Misspell the name of an attribute."""
    found = _attributes(root, grammar)
    if not found:
        return None
    place, attribute = rng.choice(found)
    value = place.element.attrib.pop(attribute.name)
    place.element.set(misspell(attribute.name, rng), value)
    return root


def wrong_attribute_value(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write an attribute value that its built-in type does not allow."""
    return _rewrite(root, grammar, rng, ILLEGAL)


def doubtful_attribute_value(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write an attribute value on which validators are known to differ."""
    return _rewrite(root, grammar, rng, DOUBTFUL)


def other_attribute_value(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a text of some built-in type into an attribute."""
    found = _declared(root, grammar)
    if not found:
        return None
    place, attribute = rng.choice(found)
    place.element.set(attribute.name, legal(rng.choice(("xsd:string", *ILLEGAL)), rng))
    return root


def nil_where_forbidden(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Say that an element is nil, or is not, where neither may be said."""
    place = _pick([p for p in grammar.places(root) if not _nillable(p)], rng)
    if place is None:
        return None
    value = rng.choice(("true", "false", "1", "0"))
    if value in ("true", "1"):
        del place.element[:]
        place.element.text = None
    place.element.set(_NIL, value)
    return root


def nil_with_content(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Say that an element with content is nil."""
    place = _nil_place(root, grammar, rng)
    if place is None:
        return None
    place.element.set(_NIL, rng.choice(("true", "1")))
    place.element.text = rng.choice(("1", " ", "\n", "0.0", ""))
    return root


def nil_with_child(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Put an element or a comment into an element that is nil."""
    place = _nil_place(root, grammar, rng)
    if place is None:
        return None
    place.element.set(_NIL, "true")
    place.element.text = None
    child = rng.choice((etree.Comment("none"), etree.Element(grammar.namespace + "ID")))
    place.element.append(child)
    return root


def nil_of_other_spelling(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write nil in a spelling that may or may not be a boolean."""
    place = _nil_place(root, grammar, rng)
    if place is None:
        return None
    value = rng.choice(("TRUE", "yes", "", " true ", "1", "0", "false", "\tfalse", "01", "true1"))
    place.element.set(_NIL, value)
    if rng.random() < 0.7:
        del place.element[:]
        place.element.text = None
    return root


def unknown_type(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Name a type that does not exist in an ``xsi:type``."""
    names = (
        "b:NoSuchType",
        "nowhere:IdentifierType",
        "",
        ":",
        "b:",
        "a b",
        "b:ID",
        "1",
        "xs:string",
    )
    return _set(root, grammar, rng, _TYPE, rng.choice(names))


def other_type(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Name a type that the declared one does not lead to."""
    names = [n for n in grammar.components.types if "/" not in n]
    return _set(root, grammar, rng, _TYPE, _typed(rng.choice(names)))


def base_type(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Name the type that the declared one derives from."""
    found = []
    for place in grammar.places(root):
        bases = list(grammar.components.ancestry(place.type))[1:]
        found += [(place, base) for base in bases if not base.startswith("xsd:")]
    if not found:
        return None
    place, base = rng.choice(found)
    place.element.set(_TYPE, _typed(base))
    return root


def related_type(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Name the declared type, or one derived from it, without changing the content."""
    named = [p for p in grammar.places(root) if p.type in grammar.components.types]
    place = _pick([p for p in named if "/" not in p.type], rng)
    if place is None:
        return None
    names = (place.type, *grammar.derived.get(place.type, ()))
    place.element.set(_TYPE, _typed(rng.choice(names)))
    return root


def type_of_wildcard(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Name a type on an element that holds anything, where derived types may be blocked."""
    for place in grammar.places(root):
        for child in grammar.children(place.type).values():
            if grammar.wildcard(child.type) == "strict":
                wild = Documents(grammar).insert(place.element, place.type, child, rng)
                wilds = [n for n in grammar.components.types if grammar.wildcard(n) == "strict"]
                wild.set(_TYPE, _typed(rng.choice((child.type, *wilds))))
                return root
    return None


def schema_hint(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Say where schemas lie, in a form that may be odd; no validator needs it."""
    name = rng.choice(("schemaLocation", "noNamespaceSchemaLocation"))
    value = rng.choice(
        ("urn:example:plant plant.xsd", "plant.xsd", "", f"{grammar.namespace[1:-1]} x")
    )
    return _set(root, grammar, rng, XSI + name, value)


def unknown_instance_attribute(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Add an attribute that XML Schema's own namespace does not have."""
    return _set(root, grammar, rng, XSI + rng.choice(("Nil", "Type", "nill", "null")), "true")


def _nillable(place: Place) -> bool:
    return place.child is not None and place.child.nillable


def _nil_place(root: Tree, grammar: Grammar, rng: random.Random) -> Place | None:
    """A place that may be nil, added to the document when it has none yet."""
    places = grammar.places(root)
    found = _pick([p for p in places if _nillable(p)], rng)
    if found is not None:
        return found
    for place in places:
        for child in grammar.children(place.type).values():
            if child.nillable:
                added = Documents(grammar).insert(place.element, place.type, child, rng)
                return Place(added, child.type, child)
    return None


def _pick(places: list[Place], rng: random.Random) -> Place | None:
    return rng.choice(places) if places else None


def _set(root: Tree, grammar: Grammar, rng: random.Random, name: str, value: str) -> Tree | None:
    place = _pick(grammar.places(root), rng)
    if place is None:
        return None
    place.element.set(name, value)
    return root


def _declared(root: Tree, grammar: Grammar) -> list[tuple[Place, Attribute]]:
    """The attributes that elements of the document may have."""
    return [
        (place, attribute)
        for place in grammar.places(root)
        for attribute in grammar.attributes(place.type).values()
    ]


def _attributes(root: Tree, grammar: Grammar) -> list[tuple[Place, Attribute]]:
    """The declared attributes that elements of the document do have."""
    return [(p, a) for p, a in _declared(root, grammar) if a.name in p.element.attrib]


def _rewrite(
    root: Tree, grammar: Grammar, rng: random.Random, forms: dict[str, tuple[str, ...]]
) -> Tree | None:
    found = [
        (place, attribute, builtin)
        for place, attribute in _declared(root, grammar)
        if (builtin := grammar.builtin(attribute.type)) in forms
    ]
    if not found:
        return None
    place, attribute, builtin = rng.choice(found)
    place.element.set(attribute.name, rng.choice(forms[builtin]))
    return root


def _typed(name: str) -> str:
    return f"x:{name.removeprefix('ext:')}" if name.startswith("ext:") else f"b:{name}"


CHANGES = (
    unknown_attribute,
    attribute_from_elsewhere,
    foreign_attribute,
    missing_attribute,
    attribute_in_namespace,
    misspelled_attribute,
    wrong_attribute_value,
    doubtful_attribute_value,
    other_attribute_value,
    nil_where_forbidden,
    nil_with_content,
    nil_with_child,
    nil_of_other_spelling,
    unknown_type,
    other_type,
    base_type,
    related_type,
    type_of_wildcard,
    schema_hint,
    unknown_instance_attribute,
)
