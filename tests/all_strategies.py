"""Objects of every class from the strategies: ``python -m tests.all_strategies --examples 3``.

`examine` says what must hold of a drawn object. The test suite runs it for `representatives`, few
classes that have every kind of field; by hand it runs for all. With ``--plain`` it counts whose
plain objects break no base rule.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import Field, fields_of
from isa95kit.binding.xml import write_object
from isa95kit.integrations.hypothesis import Shape, objects
from isa95kit.integrations.hypothesis_facts import all_classes, facts_of
from isa95kit.parts import part_to_json, read_part
from isa95kit.releases import Release
from isa95kit.schema.files import XSD
from isa95kit.schema.store import folder

__all__ = ["CLASSES", "ROOTS", "comes_back", "examine", "representatives", "samples"]

CLASSES = all_classes()
ROOTS = tuple(cls for cls in CLASSES if getattr(cls, "__wire_element__", ""))
TYPED = {cls: str(cls.__wire_type__) for cls in CLASSES if getattr(cls, "__wire_type__", "")}  # type: ignore[attr-defined]

CHUNK = 8
"""Classes drawn in one example, as each example has costs of its own."""


def samples(strategy: st.SearchStrategy[Any], number: int) -> list[Any]:
    """Some objects, the same ones each time, the smallest first."""
    found: list[Any] = []

    @settings(
        deadline=None,
        database=None,
        phases=[Phase.generate],
        derandomize=True,
        max_examples=number,
    )
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    return found


def comes_back(message: Component) -> None:
    """Valid by the schema, and equal after XML and after JSON."""
    report = isa.check(message, schema_only=True)
    assert report.valid, report.errors
    assert isa.read(isa.to_xml(message)).message == message
    assert isa.read(isa.to_json(message).encode()).message == message


def examine(cls: type[Component], item: Component) -> None:
    """A root as a document; of other classes the XML by their type, and the JSON."""
    assert type(item) is cls
    if cls in _ROOTS:
        comes_back(item)
        return
    assert read_part(cls, part_to_json(item)) == item
    if named := TYPED.get(cls):
        written = etree.fromstring(write_object(item, f"of-{named}"))
        assert _types().validate(written), (item, _types().error_log)


_ROOTS = frozenset(ROOTS)


@cache
def _types() -> etree.XMLSchema:
    """The emitted schema with an element of every type, named like the type."""
    schema = etree.Element(
        f"{XSD}schema",
        {"targetNamespace": Release.V0701.namespace, "elementFormDefault": "qualified"},
        nsmap={"xsd": XSD[1:-1], "b": Release.V0701.namespace},
    )
    etree.SubElement(schema, f"{XSD}include", {"schemaLocation": "AllSchemas.xsd"})
    for named in TYPED.values():
        etree.SubElement(schema, f"{XSD}element", {"name": f"of-{named}", "type": f"b:{named}"})
    base = (folder(Release.V0701) / "driver.xsd").absolute().as_uri()
    return etree.XMLSchema(etree.fromstring(etree.tostring(schema), base_url=base))


def representatives() -> tuple[type[Component], ...]:
    """Few classes that together have every kind of field of the vocabulary.

    Taken one by one, each time the class with the most kinds that are still missing.
    """
    kinds = {cls: frozenset(_kinds(cls)) for cls in CLASSES}
    missing = frozenset().union(*kinds.values())
    chosen: list[type[Component]] = []
    while missing:
        chosen.append(max(CLASSES, key=lambda cls: len(kinds[cls] & missing)))
        missing -= kinds[chosen[-1]]
    return tuple(chosen)


def _kinds(cls: type[Component]) -> Iterator[tuple[Any, ...]]:
    """What tells one field from another for a strategy, and a root from other classes."""
    facts = facts_of(cls)
    yield ("root", cls in _ROOTS, "DataArea" in vars(cls))
    chosen = {item.name for choice in facts.choices for item in choice}
    for item in fields_of(cls):
        yield (
            item.kind,
            facts.datatypes.get(item.name),
            item.enumeration is not None,
            _is_text(item),
            item.boolean,
            item.many,
            item.nillable,
            item.required,
            item.name in chosen,
        )


def _is_text(item: Field) -> bool | None:
    if item.content is None:
        return None
    return any(f.kind == "text" for f in fields_of(item.content))


def sweep(examples: int) -> int:
    """How many objects were drawn and examined; one that is wrong ends it."""
    number = 0
    for start in range(0, len(CLASSES), CHUNK):
        chunk = CLASSES[start : start + CHUNK]
        for drawn in samples(st.tuples(*map(objects, chunk)), examples):
            for cls, item in zip(chunk, drawn, strict=True):
                examine(cls, item)
                number += 1
    return number


def obedience(roots: Iterable[type[Component]], examples: int) -> tuple[int, int, Counter[str]]:
    """How many plain documents break no base rule, how many there were, and the rules broken."""
    shape = Shape(plain=True)
    good, number, broken = 0, 0, Counter[str]()
    for cls in roots:
        for item in samples(objects(cls, shape), examples):
            report = isa.check(item)
            number += 1
            good += report.ok
            broken.update({finding.rule for finding in report.errors})
    return good, number, broken


def main(arguments: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--examples", type=int, default=3, help="objects of each class")
    options.add_argument("--plain", action="store_true", help="count who breaks no base rule")
    chosen = options.parse_args(arguments)
    if chosen.plain:
        good, number, broken = obedience(ROOTS, chosen.examples)
        print(f"{good} of {number} plain documents break no rule")  # noqa: T201
        for rule, times in broken.most_common():
            print(f"{times:5} {rule}")  # noqa: T201
        return 0
    number = sweep(chosen.examples)
    print(f"{number} objects of {len(CLASSES)} classes are valid and come back")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
