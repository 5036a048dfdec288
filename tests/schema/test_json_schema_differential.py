"""One verdict: what the JSON Schema says of a document is what the XSD says of the same in XML.

Documents are generated, written as JSON and broken there. Reading them goes over the XSD. Two
things are no differences: the reader takes a single item for a list, which the schema has to accept
in brackets; and nobody can say in JSON Schema whether foreign elements are declared, whether
``#order`` and mixed text fit the children, and whether a number has an exponent.
"""

from __future__ import annotations

import copy
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lxml import etree

import isa95kit as isa
from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.samples.values import DOUBTFUL, ILLEGAL
from isa95kit.schema import json_schema, store
from isa95kit.schema.components import Child, Choice, ComplexType, Group, Particle

TEXTS = (
    *(text for many in (*ILLEGAL.values(), *DOUBTFUL.values()) for text in many),
    *("Other", "Bogus", "true", "x", "42", "2024-05-31T14:30:00Z", "PT1H", "Enterprise", "\x01"),
)
MEMBERS = (
    *("ID", "Description", "Value", "Version", "Quantity", "EquipmentLevel", "Parameter"),
    *("$", "@listID", "@schemeID", "@xsi:type", "@xsi:nil", "@xmlns", "@xmlns:p", "#x", "a b"),
)
VALUES: tuple[Any, ...] = (
    *(True, False, 42, 1.5, 0, "", "  ", None),
    *({}, [], [[]], [{}], [""], {"$": ""}, {"$": []}),
)
TYPES = ("CodeType", "DispositionType", "IdentifierType", "PersonNameType", "NoteType", "MaxType")

Place = tuple[str | int, ...]


def places(value: object, above: Place = ()) -> Iterator[Place]:
    """Where the values inside a value stand."""
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for step, inner in items:
        yield (*above, step)
        yield from places(inner, (*above, step))


def at(document: Any, place: Place) -> Any:
    for step in place:
        document = document[step]
    return document


def broken(document: Any, rng: random.Random) -> Any:
    """A copy with one change, which may or may not make it wrong."""
    made = copy.deepcopy(document)
    place = rng.choice(list(places(made)))
    parent, last = at(made, place[:-1]), place[-1]
    value = parent[last]
    if isinstance(value, (str, int, float)) and rng.random() < 0.7:
        parent[last] = rng.choice((rng.choice(TEXTS), {"@xsi:type": rng.choice(TYPES), "$": value}))
        return made
    match rng.randrange(8):
        case 0:
            del parent[last]
        case 1:
            parent[last] = rng.choice(VALUES)
        case 2:
            parent[last] = [value]
        case 3 if isinstance(value, list) and value:
            parent[last] = value[0]
        case 4:
            parent[last] = [] if isinstance(value, list) else {}
        case 5 if isinstance(value, dict):
            more = ("x", {"$": "x"}, ["x"], [{"$": "x"}], 1)
            value[rng.choice(MEMBERS)] = rng.choice((*more, *VALUES, rng.choice(TYPES)))
        case 6 if isinstance(value, list) and value:
            value.append(copy.deepcopy(value[-1]))
        case 7:
            nil = {"@xsi:nil": rng.choice((True, True, True, False, "true"))}
            parent[last] = nil | rng.choice(({}, {"@listID": "x"}, {"$": ""}, {"$": "x"}))
        case _ if isinstance(last, str):
            parent[last + rng.choice(("s", "Type", "ID"))] = parent.pop(last)
    return made


def beyond_json_schema(value: object) -> bool:
    """True for a document with something that no JSON Schema can judge as the XSD does."""
    if isinstance(value, dict):
        return any(
            name in ("UserArea", "Signature", "#xml", "#order")
            or (name == "$" and isinstance(inner, list) and "DataInterpretation" in value)
            or (":" in name and not name.startswith("@"))
            or beyond_json_schema(inner)
            for name, inner in value.items()
        )
    if isinstance(value, list):
        return any(map(beyond_json_schema, value))
    return isinstance(value, float) and re.search("[eE]", repr(value)) is not None


COMPONENTS = store.components(Release.latest())


def repeated(items: tuple[Particle, ...], many: bool = False) -> Iterator[tuple[str, str, bool]]:
    """Name and type of each member for a child, and whether it is an array."""
    for item in items:
        if isinstance(item, Child):
            yield item.name, item.type, many or item.maximum != 1
        elif isinstance(item, Group) and item.maximum != 1:
            yield item.name, item.name, True
        elif isinstance(item, (Choice, Group)):
            yield from repeated(item.items, item.maximum != 1)


def content(type_name: str) -> tuple[Particle, ...]:
    """The particles of a type, or of a repeated group."""
    declared = COMPONENTS.types.get(type_name)
    if isinstance(declared, ComplexType):
        return declared.items
    if declared is None and not type_name.startswith("xsd:"):
        for outer in COMPONENTS.types.values():
            for item in outer.items if isinstance(outer, ComplexType) else ():
                if isinstance(item, Group) and item.name == type_name and item.maximum != 1:
                    return item.items
    return ()


def in_brackets(value: Any, type_name: str) -> Any:
    """The same with brackets around single items of arrays."""
    if not isinstance(value, dict):
        return value
    made = dict(value)
    for name, inner, many in repeated(content(type_name)):
        if name in made:
            held = made[name]
            if many:
                items = held if isinstance(held, list) else [held]
                made[name] = [in_brackets(item, inner) for item in items]
            else:
                made[name] = in_brackets(held, inner)
    return made


def compared(seed: int, count: int) -> Counter[bool]:
    """Judges documents by both; how many of them the JSON Schema accepts and refuses."""
    rng = random.Random(seed)
    generator = Documents(Grammar(store.components(Release.latest())))
    judge = json_schema.fast_validator()
    originals = []
    for root in rng.sample(json_schema.roots(), 150):
        tree = generator.rich(root, rng, rng.choice((0, 5, 20)))
        document = json.loads(isa.to_json(isa.read(etree.tostring(tree)).message))
        if not beyond_json_schema(document):
            originals.append(document)
    verdicts: Counter[bool] = Counter()
    while verdicts.total() < count:
        document = broken(rng.choice(originals), rng)
        inside = [name for value in document.values() if isinstance(value, dict) for name in value]
        if beyond_json_schema(document) or any(name.startswith("@xmlns") for name in inside):
            # Declarations at the root come from other senders; the strict form has none.
            continue
        text = json.dumps(document, ensure_ascii=False)
        report = isa.validate(text.encode())
        strict = {
            root: in_brackets(value, COMPONENTS.elements[root].type)
            for root, value in document.items()
            if root in COMPONENTS.elements
        }
        told = judge.is_valid(strict)
        verdicts[told] += 1
        assert report.valid is told, (text, report.findings)
    return verdicts


def test_the_json_schema_and_the_xsd_agree() -> None:
    verdicts = compared(seed=7, count=2500)
    assert verdicts[True] > 400
    assert verdicts[False] > 400
