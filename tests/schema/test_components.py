"""Questions that can be put to the components of a release."""

from __future__ import annotations

import dataclasses

import pytest

from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    ComplexType,
    Components,
    Group,
    SimpleType,
    Slot,
    Type,
    Wildcard,
    children,
)

A, B, C, D = (Child(name, f"{name}Type") for name in "ABCD")
MODEL = (A, Slot("X"), Choice((B, Group("G", (C, Wildcard("skip")))), 0, None), D)


def components(*types: Type) -> Components:
    """Components of just these types."""
    return Components(Release.V0701, {}, {t.name: t for t in types}, {}, {})


TEXT = ComplexType(
    "TextType",
    "core",
    attributes=(Attribute("lang", "xsd:language"), Attribute("unit", "xsd:token")),
    base="xsd:string",
    derivation="extension",
)
CODE = ComplexType("CodeType", "core", base="TextType", derivation="restriction", values=("a", "b"))
USE = ComplexType(
    "UseType",
    "material",
    attributes=(Attribute("unit", "xsd:token", required=True), Attribute("other", "xsd:string")),
    base="CodeType",
    derivation="extension",
)
LOT = ComplexType("LotType", "material", items=MODEL)
SAMPLE = components(TEXT, CODE, USE, LOT, SimpleType("YesType", "core", "xsd:token", ("y",)))


def test_children_are_found_in_choices_and_groups_too() -> None:
    assert list(children(MODEL)) == [A, B, C, D]
    assert SAMPLE.children_of("LotType") == (A, B, C, D)
    assert SAMPLE.children_of("TextType") == SAMPLE.children_of("YesType") == ()
    assert SAMPLE.children_of("xsd:string") == SAMPLE.children_of("NoSuchType") == ()


def test_attributes_are_inherited_and_may_be_declared_anew() -> None:
    attributes = SAMPLE.attributes_of("UseType")
    assert list(attributes) == ["lang", "unit", "other"]
    assert attributes["unit"].required
    assert not SAMPLE.attributes_of("TextType")["unit"].required
    assert SAMPLE.attributes_of("YesType") == SAMPLE.attributes_of("xsd:string") == {}


def test_ancestry_ends_at_a_built_in() -> None:
    assert list(SAMPLE.ancestry("UseType")) == ["UseType", "CodeType", "TextType", "xsd:string"]
    assert list(SAMPLE.ancestry("LotType")) == ["LotType"]
    assert list(SAMPLE.ancestry("xsd:string")) == ["xsd:string"]


def test_values_in_force_are_the_nearest() -> None:
    assert SAMPLE.values_of("UseType") == SAMPLE.values_of("CodeType") == ("a", "b")
    assert SAMPLE.values_of("YesType") == ("y",)
    assert SAMPLE.values_of("TextType") == SAMPLE.values_of("NoSuchType") == ()


def test_parents_of_a_child() -> None:
    other = ComplexType("OtherType", "material", items=(A, A))
    found = components(LOT, other).parents_of
    assert found["A"] == ("LotType", "OtherType")
    assert found["C"] == ("LotType",)
    assert "E" not in found


def test_a_type_with_a_base_is_text() -> None:
    assert TEXT.is_text
    assert not LOT.is_text


def test_components_are_frozen_values() -> None:
    assert Child("A", "AType") == A
    assert len({A, Child("A", "AType"), B}) == 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        A.name = "B"  # type: ignore[misc]


@pytest.mark.parametrize("release", Release)
def test_names_of_a_real_release(release: Release) -> None:
    found = store.components(release)
    assert {"ID", "Description"} <= {c.name for c in found.children_of("MaterialLotType")}
    assert "MaterialInformationType" in found.parents_of["MaterialLot"]
    assert "schemeID" in found.attributes_of("IdentifierType")
    for name in found.types:
        last = list(found.ancestry(name))[-1]
        assert last == name or last.startswith("xsd:"), name
