"""Equal components do not differ, and any one change to them shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    ComplexType,
    Components,
    Element,
    Group,
    Particle,
    SimpleType,
    Slot,
    Wildcard,
)
from isa95kit.schema.verify import Difference, compare
from isa95kit.schema.xsd import read_folder

LOT = ComplexType(
    "LotType",
    "lot",
    items=(
        Child("ID", "IDType"),
        Child("Size", "IDType", 0, None, nillable=True),
        Choice((Child("Good", "IDType"), Child("Bad", "IDType"))),
        Group("Notes", (Child("Note", "IDType"),)),
        Wildcard("strict", 0, None),
        Slot("Lot", 0),
    ),
    attributes=(Attribute("release", "xsd:string"),),
)
CODE = SimpleType("CodeType", "lot", "xsd:string", ("a", "b"), ("[ab]",))
ANY = SimpleType("AnyCodeType", "lot", members=("CodeType", "xsd:string"))
IDENTIFIER = ComplexType("IDType", "lot", base="xsd:string", derivation="extension")
BASE = Components(
    Release.V0600,
    elements={"Lot": Element("Lot", "LotType", "lot")},
    types={t.name: t for t in (LOT, CODE, ANY, IDENTIFIER)},
    groups={"Notes": ("lot", (Child("Note", "IDType"),))},
    slots={"Lot": ("extensions", ())},
)


def with_types(*types: ComplexType | SimpleType) -> Components:
    return replace(BASE, types=BASE.types | {t.name: t for t in types})


def with_item(at: int, item: Particle) -> Components:
    return with_types(replace(LOT, items=(*LOT.items[:at], item, *LOT.items[at + 1 :])))


CHANGES: dict[str, Callable[[], Components]] = {
    "namespace": lambda: replace(BASE, release=Release.V0701),
    "element missing": lambda: replace(BASE, elements={}),
    "element added": lambda: replace(
        BASE, elements=BASE.elements | {"ID": Element("ID", "IDType", "lot")}
    ),
    "type of an element": lambda: replace(BASE, elements={"Lot": Element("Lot", "IDType", "lot")}),
    "type missing": lambda: replace(
        BASE, types={k: t for k, t in BASE.types.items() if k != "CodeType"}
    ),
    "type added": lambda: with_types(replace(CODE, name="OtherType")),
    "child missing": lambda: with_types(replace(LOT, items=LOT.items[1:])),
    "child renamed": lambda: with_item(0, Child("Id", "IDType")),
    "child order": lambda: with_types(
        replace(LOT, items=(LOT.items[1], LOT.items[0], *LOT.items[2:]))
    ),
    "child type": lambda: with_item(0, Child("ID", "CodeType")),
    "child minimum": lambda: with_item(0, Child("ID", "IDType", 0)),
    "child maximum": lambda: with_item(0, Child("ID", "IDType", 1, 2)),
    "child nillable": lambda: with_item(0, Child("ID", "IDType", nillable=True)),
    "child qualified": lambda: with_item(0, Child("ID", "IDType", qualified=False)),
    "choice alternatives": lambda: with_item(2, Choice((Child("Good", "IDType"),))),
    "choice occurrence": lambda: with_item(2, replace(LOT.items[2], maximum=None)),
    "choice in place of sequence": lambda: with_item(2, Group("Notes", LOT.items[2:3])),
    "type of an alternative": lambda: with_item(
        2, Choice((Child("Good", "IDType"), Child("Bad", "CodeType")))
    ),
    "group name": lambda: with_item(3, Group("Remarks", (Child("Note", "IDType"),))),
    "group occurrence": lambda: with_item(3, replace(LOT.items[3], minimum=0)),
    "group declaration": lambda: replace(BASE, groups={"Notes": ("lot", ())}),
    "wildcard processing": lambda: with_item(4, Wildcard("skip", 0, None)),
    "wildcard occurrence": lambda: with_item(4, Wildcard("strict", 0, 1)),
    "slot group": lambda: with_item(5, Slot("Other", 0)),
    "slot occurrence": lambda: with_item(5, Slot("Lot", 1)),
    "slot missing": lambda: replace(BASE, slots={}),
    "slot content": lambda: replace(
        BASE, slots={"Lot": ("extensions", (Child("Plant", "xsd:string"),))}
    ),
    "attribute missing": lambda: with_types(replace(LOT, attributes=())),
    "attribute type": lambda: with_types(
        replace(LOT, attributes=(Attribute("release", "xsd:token"),))
    ),
    "attribute use": lambda: with_types(
        replace(LOT, attributes=(Attribute("release", "xsd:string", required=True),))
    ),
    "mixed": lambda: with_types(replace(LOT, mixed=True)),
    "block": lambda: with_types(replace(LOT, block="restriction")),
    "base": lambda: with_types(replace(IDENTIFIER, base="xsd:token")),
    "derivation": lambda: with_types(replace(IDENTIFIER, derivation="restriction")),
    "values of a text type": lambda: with_types(replace(IDENTIFIER, values=("x",))),
    "base of a simple type": lambda: with_types(replace(CODE, base="xsd:token")),
    "enumerated value": lambda: with_types(replace(CODE, values=("a",))),
    "pattern": lambda: with_types(replace(CODE, patterns=("[abc]",))),
    "union": lambda: with_types(replace(ANY, members=("CodeType",))),
    "kind of type": lambda: with_types(ComplexType("CodeType", "lot")),
    "type of the extension namespace": lambda: with_types(replace(CODE, name="ext:CodeType")),
}


def test_identical_components_do_not_differ() -> None:
    assert compare(BASE, with_types(LOT)) == ()


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_shows_in_both_directions(change: Callable[[], Components]) -> None:
    changed = change()
    there, back = compare(BASE, changed), compare(changed, BASE)
    assert there
    assert {(d.where, d.official, d.ours) for d in there} == {
        (d.where, d.ours, d.official) for d in back
    }


def test_domain_and_notes_do_not_matter() -> None:
    moved = {n: replace(t, domain="elsewhere") for n, t in BASE.types.items()}
    elements = {"Lot": Element("Lot", "LotType", "elsewhere")}
    groups = {"Notes": ("elsewhere", BASE.groups["Notes"][1])}
    other = replace(BASE, types=moved, elements=elements, groups=groups, notes={"Lot": "odd"})
    assert compare(BASE, other) == ()


def test_a_difference_reads_well() -> None:
    (occurrence,) = compare(BASE, with_item(0, Child("ID", "IDType", 0, None)))
    assert occurrence == Difference(
        "type LotType content",
        "ID, Size 0..*, (Good | Bad), group Notes (Note), anything strict 0..*, slot Lot 0..1",
        "ID 0..*, Size 0..*, (Good | Bad), group Notes (Note), anything strict 0..*, slot Lot 0..1",
    )
    (nillable,) = compare(BASE, with_item(0, Child("ID", "IDType", nillable=True)))
    assert str(nillable) == "type LotType child ID: official IDType; ours IDType nillable"
    (added,) = compare(BASE, replace(BASE, elements=BASE.elements | {"X": Element("X", "Y", "")}))
    assert str(added) == "element X: official absent; ours Y"


def test_releases_that_share_a_namespace_differ_in_components_alone() -> None:
    seven, seven_one = store.components(Release.V0700), store.components(Release.V0701)
    wheres = {d.where for d in compare(seven, seven_one)}
    assert wheres
    assert "namespace" not in wheres
    assert len(compare(store.components(Release.V0401), seven)) > 1_000


@pytest.mark.parametrize("release", Release)
def test_emitted_components_are_the_official_ones(shared: Path, release: Release) -> None:
    official = read_folder(shared / "b2mml" / release.value, release)
    assert compare(official, store.components(release)) == ()
