"""Schema breaks that any document can have: a sample of any root with one thing wrong somewhere.

The others have documents of their own. These take what `isa95kit.samples.sampler` makes of a root,
so that whoever takes one message alone has that message, broken in each of these ways that its
content leaves room for.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cache, partial

from lxml import etree

from isa95kit.binding.limits import DEFAULT
from isa95kit.findings import Layer
from isa95kit.releases import Release
from isa95kit.samples.broken.breaks import Break, Broken, NotBreakable, Pair
from isa95kit.samples.broken.words import Words
from isa95kit.samples.grammar import XSI, Grammar, Place
from isa95kit.samples.plants import PHARMACEUTICAL, Plant
from isa95kit.samples.sampler import Sample, Sampler
from isa95kit.schema import store
from isa95kit.schema.components import Child, ComplexType
from isa95kit.schema.json_schema import UnknownRoot

__all__ = ["KINDS", "Kind", "broken_root"]

Tree = etree._Element

Spoil = Callable[[Tree, Grammar, random.Random], str | None]
"""Changes a tree at one place; gives the path of the finding, None where there is no place."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A way to break a document of any root."""

    rule: str
    name: str
    does: str
    spoil: Spoil


def broken_root(
    root: str, plant: Plant = PHARMACEUTICAL, seed: int = 0, release: Release = Release.V0701
) -> Iterator[Broken]:
    """The typical sample of a root, broken in each way it leaves room for.

    A pure function of its arguments. Raises `NotBreakable` for a root that the release does not
    have; the message names those that are nearest.

    >>> [one.rule for one in broken_root("SyncPerson")][:3]
    ['XSD-101', 'XSD-102', 'XSD-104']
    """
    try:
        sample = Sampler(release, plant=plant, seed=seed).sample(root)
    except UnknownRoot as error:
        raise NotBreakable(str(error)) from error
    return _broken(sample, plant)


def _broken(sample: Sample, plant: Plant) -> Iterator[Broken]:
    release, root, seed = sample.release, sample.root, sample.seed
    grammar = _grammar(release)
    for kind in KINDS:
        tree = deepcopy(sample.tree)
        path = kind.spoil(tree, grammar, random.Random(f"{seed}/broken/{root}/{kind.name}"))
        if path is None:
            continue
        pair = Pair(sample.xml, _written(tree))
        yield Broken(
            of=Break(
                rule=kind.rule,
                name=f"{kind.name}.{root}",
                does=kind.does,
                path=path,
                root=root,
                layer=Layer.SCHEMA,
                build=partial(_made, pair),
                releases=(release,),
            ),
            release=release,
            plant=plant.name,
            seed=seed,
            form="xml",
            path=path,
            data=pair.broken,
            clean=pair.clean,
            limits=DEFAULT,
            extensions="",
            judge_as=release if len(Release.of_namespace(release.namespace)) > 1 else None,
        )


def _made(pair: Pair, _: Words) -> Pair:
    return pair


@cache
def _grammar(release: Release) -> Grammar:
    return Grammar(store.components(release))


def _written(tree: Tree) -> bytes:
    data: bytes = etree.tostring(tree, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return data


def _path(element: Tree) -> str:
    """The path of an element as findings have it."""
    steps = []
    for step in (element, *element.iterancestors()):
        name = etree.QName(step).localname
        parent = step.getparent()
        named = [] if parent is None else [c for c in parent if etree.QName(c).localname == name]
        steps.append(f"/{name}[{named.index(step) + 1}]" if len(named) > 1 else f"/{name}")
    return "".join(reversed(steps))


def _pick(places: list[Place], rng: random.Random) -> Place | None:
    return rng.choice(places) if places else None


def _declared(root: Tree, grammar: Grammar) -> list[Place]:
    """The places below the root whose parent declares them as the one element of their name."""
    places = grammar.places(root)
    types = {place.element: place.type for place in places}
    found = []
    for place in places:
        parent = place.element.getparent()
        owner = grammar.components.types.get(types[parent]) if parent is not None else None
        if place.child is None or not isinstance(owner, ComplexType):
            continue
        if place.child in _plain(owner) and not _inside_wildcard(place.element, grammar):
            found.append(place)
    return found


def _plain(owner: ComplexType) -> list[Child]:
    """The children of a type that stand in its sequence, in no choice and no group."""
    return [item for item in owner.items if isinstance(item, Child)]


def _inside_wildcard(element: Tree, grammar: Grammar) -> bool:
    names = ("UserArea", "Signature")
    return any(etree.QName(e).localname in names for e in element.iterancestors())


def _missing(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    place = _pick(
        [
            p
            for p in _declared(root, grammar)
            if p.child is not None and p.child.minimum == 1 and len(_twins(p.element)) == 1
        ],
        rng,
    )
    parent = None if place is None else place.element.getparent()
    if place is None or parent is None:
        return None
    path = _path(parent)
    parent.remove(place.element)
    return path


def _twins(element: Tree) -> list[Tree]:
    parent = element.getparent()
    return [element] if parent is None else [c for c in parent if c.tag == element.tag]


def _unknown(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    added = etree.Element(f"{grammar.namespace}PlantRemark")
    added.text = "checked"
    root.insert(rng.randrange(len(root) + 1), added)
    return _path(added) if not grammar.is_text(_type(root, grammar)) else None


def _type(root: Tree, grammar: Grammar) -> str:
    return grammar.places(root)[0].type


def _repeated(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    single = [p for p in _declared(root, grammar) if p.child is not None and p.child.maximum == 1]
    place = _pick(single, rng)
    if place is None:
        return None
    again = deepcopy(place.element)
    place.element.addnext(again)
    return _path(again)


def _text(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    places = [
        p
        for p in grammar.places(root)
        if isinstance(declared := grammar.components.types.get(p.type), ComplexType)
        and not declared.is_text
        and not declared.mixed
        and not grammar.wildcard(p.type)
        and len(p.element)
        and not _inside_wildcard(p.element, grammar)
    ]
    place = _pick(places, rng)
    if place is None:
        return None
    place.element[-1].tail = "checked"
    return _path(place.element)


def _attribute(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    places = [p for p in grammar.places(root) if not _inside_wildcard(p.element, grammar)]
    place = _pick(places, rng)
    if place is None:
        return None
    place.element.set("plantRemark", "checked")
    return f"{_path(place.element)}/@plantRemark"


def _no_release(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    if "releaseID" not in root.attrib:
        return None
    del root.attrib["releaseID"]
    return f"{_path(root)}/@releaseID"


def _value(builtin: str, text: str) -> Spoil:
    """Writes a text into an element of a built-in type that does not allow it."""

    def spoil(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
        places = [
            p
            for p in _texts(root, grammar)
            if not grammar.components.values_of(p.type) and grammar.builtin(p.type) == builtin
        ]
        place = _pick(places, rng)
        if place is None:
            return None
        place.element.text = text
        return _path(place.element)

    return spoil


def _texts(root: Tree, grammar: Grammar) -> list[Place]:
    return [
        p
        for p in grammar.places(root)
        if grammar.is_text(p.type) and not p.element.get(f"{XSI}nil") and not len(p.element)
    ]


def _code(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    places = [p for p in _texts(root, grammar) if grammar.components.values_of(p.type)]
    place = _pick(places, rng)
    if place is None:
        return None
    place.element.text = f"{place.element.text} (see remark)"
    return _path(place.element)


def _nil(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    places = [p for p in _texts(root, grammar) if p.child is not None and not p.child.nillable]
    place = _pick(places, rng)
    if place is None:
        return None
    place.element.set(f"{XSI}nil", "false")
    return f"{_path(place.element)}/@nil"


def _nil_with_text(root: Tree, grammar: Grammar, rng: random.Random) -> str | None:
    places = [
        p
        for p in _texts(root, grammar)
        if p.child is not None and p.child.nillable and p.element.text
    ]
    place = _pick(places, rng)
    if place is None:
        return None
    place.element.set(f"{XSI}nil", "true")
    return _path(place.element)


KINDS: tuple[Kind, ...] = (
    Kind("XSD-101", "missing", "an element that must be there is not", _missing),
    Kind("XSD-102", "unknown", "an element stands there that the release does not have", _unknown),
    Kind("XSD-104", "twice", "an element stands twice that may stand once", _repeated),
    Kind("XSD-107", "text", "text stands between elements", _text),
    Kind(
        "XSD-201", "attribute", "an attribute is there that its element does not have", _attribute
    ),
    Kind("XSD-202", "no-release", "the message does not say of which release it is", _no_release),
    Kind("XSD-301", "time", "a time is written as people do", _value("xsd:dateTime", "17.5.2026")),
    Kind("XSD-302", "duration", "a duration is a word", _value("xsd:duration", "two hours")),
    Kind("XSD-303", "number", "a number has a decimal comma", _value("xsd:decimal", "2,5")),
    Kind("XSD-304", "indicator", "an indicator says yes", _value("xsd:boolean", "yes")),
    Kind("XSD-305", "code", "a value is none of its list", _code),
    Kind("XSD-401", "nil", "xsi:nil stands where nothing may be nil", _nil),
    Kind("XSD-402", "nil-with-text", "an element is nil and holds a text", _nil_with_text),
)
"""The ways, by the ids of their findings."""
