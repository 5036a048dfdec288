"""The fast readers never accept what the schema refuses."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import DateTimeText, DecimalText, DurationText
from isa95kit.binding.fields import class_of_type, fields_of
from isa95kit.binding.json import read_plain, read_tree, write_json
from isa95kit.binding.json_readers import EXACTLY_ONE, LEFT_TO_THE_SCHEMA
from isa95kit.binding.limits import DEFAULT
from isa95kit.binding.xml import read_object
from isa95kit.releases import Release
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.schema.components import Child, Choice, ComplexType, Group, Particle, Slot, Wildcard
from isa95kit.schema.verdict import accepted
from tests.canonical import DOCUMENTS, GRAMMAR, NAMESPACE, ROOTS
from tests.json_samples import Digits, dumped
from tests.verdicts import PARSER

TYPES = {n: t for n, t in GRAMMAR.components.types.items() if isinstance(t, ComplexType)}
ANY_TEXT = {"xsd:string", "xsd:normalizedString", "xsd:token"}


def particles(items: tuple[Particle, ...]) -> Iterator[Particle]:
    for item in items:
        yield item
        if isinstance(item, (Choice, Group)):
            yield from particles(item.items)


def class_name(type_name: str) -> str:
    return class_of_type(type_name).__name__


def reachable(name: str) -> bool:
    return "/" not in name and not name.startswith("ext:")


def test_classes_with_rules_beyond_occurrence_are_left_to_the_schema() -> None:
    special = set()
    for name, declared in TYPES.items():
        found = list(particles(declared.items))
        rich = (
            declared.mixed
            or any(isinstance(p, (Choice, Wildcard)) for p in found)
            or any(isinstance(p, Group) and p.maximum != 1 for p in found)
        )
        if rich and reachable(name):
            special.add(class_name(name))
    assert special == LEFT_TO_THE_SCHEMA | EXACTLY_ONE.keys()


def test_the_one_choice_that_is_read_is_that_of_the_schema() -> None:
    for name, held in EXACTLY_ONE.items():
        (choice,) = (i for i in TYPES[f"{name}Type"].items if isinstance(i, Choice))
        assert (choice.minimum, choice.maximum) == (1, 1)
        wires = {f.wire for f in fields_of(class_of_type(name)) if f.name in held}
        assert wires == {i.name for i in choice.items if isinstance(i, Child)}


def test_optional_groups_have_optional_members_alone() -> None:
    """Else a group that is left out would excuse what the readers demand, or the reverse."""
    for declared in TYPES.values():
        for item in particles(declared.items):
            if isinstance(item, Group) and item.minimum == 0 and item.maximum == 1:
                assert all(p.minimum == 0 for p in item.items)


def test_nothing_may_occur_a_bounded_number_of_times_above_one() -> None:
    for declared in TYPES.values():
        for item in particles(declared.items):
            if not isinstance(item, Slot):
                assert item.maximum in (1, None)
                assert item.minimum in (0, 1)


def test_attributes_of_any_text_apart_from_those_that_are_looked_at() -> None:
    for name, declared in TYPES.items():
        for attribute in declared.attributes:
            if attribute.type in ANY_TEXT or GRAMMAR.components.values_of(attribute.type):
                continue
            if attribute.type == "xsd:language":
                assert attribute.name == "languageID", name
            elif attribute.type == "xsd:anyURI":
                assert attribute.name.endswith(("URI", "uri")), name
            else:
                union = GRAMMAR.components.types[attribute.type]
                assert GRAMMAR.builtin(attribute.type) in ANY_TEXT, (name, attribute, union)


def test_texts_of_any_content_apart_from_those_that_are_looked_at() -> None:
    looked_at = {
        "xsd:decimal": DecimalText,
        "xsd:dateTime": DateTimeText,
        "xsd:duration": DurationText,
    }
    for name, declared in TYPES.items():
        if declared.is_text and reachable(name):
            builtin = GRAMMAR.builtin(name)
            if builtin in looked_at and name in GRAMMAR.routes:
                assert issubclass(class_of_type(name), looked_at[builtin]), name


SCALARS: list[Any] = [
    *("", " ", "x", "2024-01-01", "2024-01-01T00:00:00Z", "2024-02-30T00:00:00", "P1D", "P"),
    *("0001-01-01T00:00:00", "0000-01-01T00:00:00", "2024-01-01T24:00:00", "2024-01-01T00:00:60"),
    *("2024-01-01T00:00:00+14:00", "2024-01-01T00:00:00+14:01", "-2024-01-01T00:00:00"),
    *("2024-01-01T00:00:00.", "P1Y2M3DT4H5M6.7S", "PT", "-P1D", "P1S", "PT1.S", "P0Y", "+1", ".5"),
    *(".", "5.", "1e3", "NaN", "INF", "1,5", "\u0661", "\u00a01", "Other", "other", "true", "1"),
    *(None, True, False, Digits("1"), Digits("-1.50"), Digits("1e3"), Digits("1E+2"), [], {}),
    *(["a"], [None], {"$": "x"}, {"@xsi:nil": True}, {"@xsi:nil": False, "$": "x"}, {"$": None}),
    *({"$": "x", "@languageID": "e n"}, {"$": "x", "@schemeURI": "%zz"}, {"$": Digits("1")}),
    *({"@xsi:type": "IdentifierType", "$": "x"}, "a\tb", "\ufffe", "a\nb", "DateTime", "Decimal"),
]


def mutated(document: Any, rng: random.Random) -> Any:
    """The document with one value, member or list changed."""
    places: list[tuple[Any, Any]] = []

    def walk(value: Any) -> None:
        for key, held in value.items() if isinstance(value, dict) else enumerate(value):
            places.append((value, key))
            if isinstance(held, (dict, list)):
                walk(held)

    walk(document)
    parent, key = rng.choice(places)
    match rng.randrange(6):
        case 0:
            del parent[key]
        case 1:
            parent[key] = [parent[key]]
        case 2 if isinstance(parent[key], list) and parent[key]:
            parent[key] = rng.choice([parent[key][0], [], parent[key] * 2, [*parent[key], None]])
        case 3 if isinstance(parent, dict):
            name = rng.choice(["Extra", "@extra", "$", "#order", "#xml", "ID", "Extended:A", "x:y"])
            parent.setdefault(name, rng.choice(SCALARS))
        case 4 if isinstance(parent, dict):
            child = rng.choice(rng.choice(list(TYPES.values())).items or (None,))
            if isinstance(child, Child):
                parent[child.name] = parent[key]
        case _:
            parent[key] = rng.choice(SCALARS)
    return document


def test_what_they_accept_the_schema_accepts_and_reads_as_the_same() -> None:
    assert_sound(random.Random(5), 2_500)


def assert_sound(rng: random.Random, count: int) -> None:
    taken = 0
    for number in range(count):
        root = ROOTS[number % len(ROOTS)]
        data = spell(DOCUMENTS.rich(root, rng, rng.choice((0, 3, 8))), NAMESPACE, Spelling())
        text = write_json(read_object(etree.fromstring(data, PARSER)))
        document = json.loads(text, parse_float=Digits, parse_int=Digits)
        broken = dumped(mutated(document, rng)).encode()
        message = read_plain(broken, DEFAULT)
        if message is None:
            continue
        taken += 1
        tree = read_tree(broken, DEFAULT)
        assert not tree.findings, broken
        assert tree.root is not None
        assert accepted(tree.root, Release.V0701), broken
        assert read_object(tree.root) == message, broken
    assert count // 40 < taken < count


def test_each_doubtful_value_in_each_kind_of_text() -> None:
    roots = {
        "ID": '{"MaterialLot":{"ID":%s}}',
        "language": '{"MaterialLot":{"ID":"a","Description":[{"@languageID":%s,"$":"a"}]}}',
        "address": '{"MaterialLot":{"ID":{"@schemeURI":%s,"$":"a"}}}',
        "date-time": '{"MaterialLot":{"ID":"a","EffectiveStartDate":%s}}',
        "duration": '{"ProcessSegment":{"ID":"a","Duration":%s}}',
        "decimal": '{"JobOrder":{"ID":"a","Priority":%s}}',
        "values": '{"MaterialLot":{"ID":"a","AssemblyType":%s}}',
        "many": '{"MaterialLot":{"ID":"a","Quantity":[{"QuantityString":%s}]}}',
        "object": '{"MaterialLot":{"ID":"a","HierarchyScope":%s}}',
        "list": '{"MaterialLot":{"ID":"a","Description":%s}}',
    }
    taken = 0
    for form in roots.values():
        for value in SCALARS:
            text = (form % dumped(value)).encode()
            message = read_plain(text, DEFAULT)
            if message is not None:
                taken += 1
                tree = read_tree(text, DEFAULT)
                assert not tree.findings, text
                assert tree.root is not None
                assert accepted(tree.root, Release.V0701), text
                assert read_object(tree.root) == message, text
    assert taken > 60
