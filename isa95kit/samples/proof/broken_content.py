"""Mutations of elements: which stand where, how often, and in which namespace."""

from __future__ import annotations

import random
from copy import deepcopy

from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar, Place
from isa95kit.samples.proof.documents import Documents
from isa95kit.schema.components import Child, Choice, ComplexType

__all__ = ["CHANGES", "misspell"]

Tree = etree._Element


def missing_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Remove an element that is mandatory."""
    return _remove(root, [p for p in _inner(root, grammar) if p.child and p.child.minimum > 0], rng)


def removed_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Remove any element."""
    return _remove(root, _inner(root, grammar), rng)


def unknown_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Add an element that the release does not know."""
    return _insert(root, grammar, rng, grammar.namespace + "PlantRemark")


def foreign_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Add an element of a namespace of the plant's own."""
    return _insert(root, grammar, rng, "{urn:example:plant}Remark")


def element_from_elsewhere(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Add an element that the release knows in another place."""
    name = rng.choice(list(grammar.components.parents_of))
    return _insert(root, grammar, rng, grammar.namespace + name)


def known_optional_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Add a child of the type itself, at a random position."""
    place = _pick([p for p in grammar.places(root) if grammar.children(p.type)], rng)
    if place is None:
        return None
    child = rng.choice(list(grammar.children(place.type).values()))
    at = rng.randrange(len(place.element) + 1)
    Documents(grammar).insert(place.element, place.type, child, rng, at)
    return root


def misplaced_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Move an element to another position among its siblings."""
    parent = _with_siblings(root, grammar, rng)
    if parent is None:
        return None
    moved = rng.choice(list(parent))
    parent.remove(moved)
    parent.insert(rng.randrange(len(parent) + 1), moved)
    return root


def swapped_elements(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Swap two neighbours."""
    parent = _with_siblings(root, grammar, rng)
    if parent is None:
        return None
    at = rng.randrange(len(parent) - 1)
    parent.insert(at, parent[at + 1])
    return root


def reversed_elements(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Reverse the children of an element."""
    parent = _with_siblings(root, grammar, rng)
    if parent is None:
        return None
    parent[:] = list(parent)[::-1]
    return root


def element_one_level_up(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Move an element out of its parent, behind it."""
    place = _pick([p for p in _inner(root, grammar) if p.element.getparent() is not root], rng)
    parent = None if place is None else place.element.getparent()
    if place is None or parent is None:
        return None
    parent.addnext(place.element)
    return root


def repeated_single_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Repeat an element that may stand once."""
    return _repeat(
        [p for p in _inner(root, grammar) if p.child and p.child.maximum == 1], root, rng
    )


def repeated_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Repeat any element."""
    return _repeat(_inner(root, grammar), root, rng)


def repeated_behind_others(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Repeat an element at the end of its parent."""
    place = _pick(_inner(root, grammar), rng)
    parent = None if place is None else place.element.getparent()
    if place is None or parent is None:
        return None
    parent.append(deepcopy(place.element))
    return root


def second_alternative(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a second alternative of a choice beside the first."""
    found: list[tuple[Place, Child]] = []
    for place in grammar.places(root):
        declared = grammar.components.types.get(place.type)
        if isinstance(declared, ComplexType):
            for item in declared.items:
                if isinstance(item, Choice):
                    found += [(place, i) for i in item.items if isinstance(i, Child)]
    if not found:
        return None
    place, child = rng.choice(found)
    Documents(grammar).insert(place.element, place.type, child, rng)
    return root


def misspelled_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Misspell the name of an element, its case or a letter."""
    place = _pick(grammar.places(root), rng)
    if place is None:
        return None
    tag = etree.QName(place.element)
    name = tag.localname
    misspelled = misspell(name, rng)
    place.element.tag = f"{{{tag.namespace}}}{misspelled}" if tag.namespace else misspelled
    return root


def renamed_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Give an element the name of one of its possible siblings."""
    place = _pick(_inner(root, grammar), rng)
    parent = None if place is None else place.element.getparent()
    types = {p.element: p.type for p in grammar.places(root)}
    if place is None or parent is None or parent not in types:
        return None
    siblings = list(grammar.children(types[parent]))
    if not siblings:
        return None
    place.element.tag = rng.choice(siblings)
    return root


def element_in_other_namespace(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Put one element into another namespace."""
    place = _pick(grammar.places(root), rng)
    if place is None:
        return None
    place.element.tag = _other_namespace(grammar, rng) + etree.QName(place.element).localname
    return root


def flipped_qualification(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Take an element's namespace away, or give it the release's when it has none."""
    places = grammar.places(root)
    bare = [p for p in places if p.child is not None and not p.child.qualified]
    place = _pick(bare or places, rng)
    if place is None:
        return None
    name = etree.QName(place.element)
    place.element.tag = name.localname if name.namespace else grammar.namespace + name.localname
    return root


def document_in_other_namespace(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Put the whole document into another namespace, or into none."""
    namespace = rng.choice((_other_namespace(grammar, rng), ""))
    for element in root.iter(f"{grammar.namespace}*"):
        element.tag = namespace + etree.QName(element).localname
    return root


def inner_element_as_root(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Make an inner element the root."""
    place = _pick(_inner(root, grammar), rng)
    if place is None:
        return None
    inner = deepcopy(place.element)
    inner.tail = None
    return inner


def unknown_root(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Give the root the name of an element that is not global."""
    inner = [n for n in grammar.components.parents_of if n not in grammar.components.elements]
    root.tag = grammar.namespace + rng.choice([*inner, "Root", "Envelope"])
    return root


def other_root(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Give the root the name of another global element."""
    root.tag = grammar.namespace + rng.choice(list(grammar.components.elements))
    return root


def emptied_element(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Take everything out of an element; its attributes stay."""
    place = _pick(grammar.places(root), rng)
    if place is None:
        return None
    del place.element[:]
    place.element.text = None
    return root


def child_in_text(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Put an element into an element that holds text."""
    place = _pick([p for p in grammar.places(root) if grammar.is_text(p.type)], rng)
    if place is None:
        return None
    etree.SubElement(place.element, grammar.namespace + rng.choice(("ID", "Value"))).text = "1"
    return root


def undeclared_in_wildcard(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Put an undeclared element where anything declared may stand."""
    tag = rng.choice(("{urn:example:plant}Shift", "Shift", grammar.namespace + "Shift"))
    return _into_wildcard(root, grammar, rng, tag)


def broken_in_wildcard(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Put an empty global element where anything declared may stand."""
    name = rng.choice(list(grammar.components.elements))
    return _into_wildcard(root, grammar, rng, grammar.namespace + name)


def misspell(name: str, rng: random.Random) -> str:
    """A name that is nearly another."""
    nearly = (
        name.lower(),
        name.upper(),
        name[0].lower() + name[1:],
        name[0].upper() + name[1:],
        name[:-1],
        name + "s",
        name + "Type",
    )
    return rng.choice([n for n in nearly if n and n != name])


def _into_wildcard(root: Tree, grammar: Grammar, rng: random.Random, tag: str) -> Tree | None:
    wild = [p for p in grammar.places(root) if grammar.wildcard(p.type) == "strict"]
    if wild:
        etree.SubElement(rng.choice(wild).element, tag)
        return root
    for place in grammar.places(root):
        for child in grammar.children(place.type).values():
            if grammar.wildcard(child.type) == "strict":
                wild_element = Documents(grammar).insert(place.element, place.type, child, rng)
                etree.SubElement(wild_element, tag)
                return root
    return None


def _inner(root: Tree, grammar: Grammar) -> list[Place]:
    return [p for p in grammar.places(root) if p.element is not root]


def _pick(places: list[Place], rng: random.Random) -> Place | None:
    return rng.choice(places) if places else None


def _remove(root: Tree, places: list[Place], rng: random.Random) -> Tree | None:
    place = _pick(places, rng)
    parent = None if place is None else place.element.getparent()
    if place is None or parent is None:
        return None
    parent.remove(place.element)
    return root


def _insert(root: Tree, grammar: Grammar, rng: random.Random, tag: str) -> Tree | None:
    places = [p for p in grammar.places(root) if not grammar.is_text(p.type)]
    place = _pick(places, rng)
    if place is None:
        return None
    added = etree.Element(tag)
    added.text = rng.choice((None, "1"))
    place.element.insert(rng.randrange(len(place.element) + 1), added)
    return root


def _repeat(places: list[Place], root: Tree, rng: random.Random) -> Tree | None:
    place = _pick(places, rng)
    if place is None:
        return None
    place.element.addnext(deepcopy(place.element))
    return root


def _with_siblings(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    place = _pick([p for p in grammar.places(root) if len(p.element) > 1], rng)
    return None if place is None else place.element


def _other_namespace(grammar: Grammar, rng: random.Random) -> str:
    own = grammar.namespace[1:-1]
    others = {release.namespace: None for release in Release}
    others |= {f"{own}-AllExtensions": None, f"{own}-V0700": None, "urn:example:plant": None}
    return f"{{{rng.choice([n for n in others if n != own])}}}"


CHANGES = (
    missing_element,
    removed_element,
    unknown_element,
    foreign_element,
    element_from_elsewhere,
    known_optional_element,
    misplaced_element,
    swapped_elements,
    reversed_elements,
    element_one_level_up,
    repeated_single_element,
    repeated_element,
    repeated_behind_others,
    second_alternative,
    misspelled_element,
    renamed_element,
    element_in_other_namespace,
    flipped_qualification,
    document_in_other_namespace,
    inner_element_as_root,
    unknown_root,
    other_root,
    emptied_element,
    child_in_text,
    undeclared_in_wildcard,
    broken_in_wildcard,
)
