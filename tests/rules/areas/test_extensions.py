"""EXT rules beyond their examples: where a plant's elements stand, what may change around them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import isa95kit as isa
from isa95kit.b2mml import AnyElement, Identifier, MaterialInformation, MaterialLot, MaterialSubLot
from isa95kit.b2mml.base import EXTENSION_NAMESPACE, NAMESPACE, Component
from isa95kit.rules.areas import extensions
from isa95kit.rules.engine import RuleSet
from isa95kit.transactions import sync
from tests.rules.samples import examples

RULES = RuleSet(extensions.RULES)
PLANT = Path(__file__).parents[2] / "schema" / "fixtures" / "extensions" / "plant.xsd"
CODE = AnyElement('<x:Code xmlns:x="urn:example:plant">4</x:Code>')


def lot(id: str, *own: AnyElement) -> MaterialLot:  # noqa: A002
    return MaterialLot(id=Identifier(id), extensions=own)


def lost(before: Component, after: Component) -> list[str]:
    return [f.path for f in RULES.compare(before, after).findings]


def test_elements_may_change_prefix_and_objects_their_order() -> None:
    respelled = AnyElement('<p:Code xmlns:p="urn:example:plant">4</p:Code>')
    before = MaterialInformation(material_lot=(lot("L1", CODE), lot("L2")))
    after = MaterialInformation(material_lot=(lot("L2"), lot("L1", respelled)))
    assert lost(before, after) == []
    assert lost(before, MaterialInformation(material_lot=(lot("L2", CODE), lot("L1")))) == [
        "/MaterialInformation/MaterialLot[2]"
    ]
    assert lost(before, MaterialInformation(material_lot=(lot("L2"),))) == ["/MaterialInformation"]


@pytest.mark.parametrize(
    "changed",
    [
        '<x:Code xmlns:x="urn:example:plant">04</x:Code>',
        '<x:Code xmlns:x="urn:example:other">4</x:Code>',
        '<x:Code xmlns:x="urn:example:plant" unit="m">4</x:Code>',
        '<x:Code xmlns:x="urn:example:plant">4<x:Part/></x:Code>',
        "<x:Code",
    ],
)
def test_content_may_not_change(changed: str) -> None:
    found = RULES.compare(lot("L1", CODE), lot("L1", AnyElement(changed))).findings
    assert [(f.rule, f.path) for f in found] == [("EXT-003", "/MaterialLot")]
    assert "x:Code came out changed" in found[0].message


def test_each_of_two_equal_elements_counts() -> None:
    assert lost(lot("L1", CODE, CODE), lot("L1", CODE, CODE)) == []
    assert lost(lot("L1", CODE, CODE), lot("L1", CODE)) == ["/MaterialLot"]
    assert lost(lot("L1"), lot("L1", CODE)) == []


def test_objects_of_one_identity_are_told_apart_by_their_number() -> None:
    twice = MaterialInformation(material_lot=(lot("L1"), lot("L1", CODE)))
    assert lost(twice, twice) == []
    swapped = MaterialInformation(material_lot=(lot("L1", CODE), lot("L1")))
    assert lost(twice, swapped) == ["/MaterialInformation/MaterialLot[2]"]


def test_another_message_is_not_compared() -> None:
    first = sync(lot("L1", CODE), new_id=lambda: "B-1")
    second = sync(lot("L1"), new_id=lambda: "B-2")
    assert lost(first, second) == []
    assert lost(first, replace(second, application_area=first.application_area)) == [  # type: ignore[attr-defined]
        "/SyncMaterialLot/DataArea/MaterialLot"
    ]
    assert lost(lot("L1", CODE), MaterialSubLot(id=Identifier("L1"))) == []


def test_with_the_schema_of_a_plant_the_place_is_judged() -> None:
    x = f'xmlns="{NAMESPACE}" xmlns:x="{EXTENSION_NAMESPACE}"'
    right = f"<MaterialLot {x}><ID>L</ID><Version>1</Version><x:Halal>true</x:Halal></MaterialLot>"
    wrong = f"<MaterialLot {x}><ID>L</ID><x:Halal>true</x:Halal><Version>1</Version></MaterialLot>"
    assert isa.validate(right.encode(), extensions=PLANT).valid
    told = {f.rule for f in isa.validate(wrong.encode(), extensions=PLANT).findings}
    assert told & set(rule("EXT-001"))


def rule(id: str) -> tuple[str, ...]:  # noqa: A002
    (one,) = (r for r in extensions.RULES if r.id == id)
    return one.enforced_by  # type: ignore[union-attr]


def test_the_examples_are_of_rules_of_this_area() -> None:
    assert {"EXT-001", "EXT-003", "EXT-004"} <= set(examples())
