"""What the vocabulary means, in our own words: complete, short, and about things that exist."""

import pytest

from codegen import vocabulary
from codegen.transactions import is_transaction
from isa95kit.releases import Release
from isa95kit.schema.components import ComplexType, Components, children

LONGEST = 200


@pytest.fixture(scope="module")
def newest() -> Components:
    """The components of V0701, which the dataclasses are made from."""
    return vocabulary.load(Release.V0701)


@pytest.fixture(scope="module")
def described() -> vocabulary.Descriptions:
    """The descriptions as loaded."""
    return vocabulary.descriptions()


def content_types(components: Components) -> list[str]:
    """Names, without ``Type``, of all types but messages and their data areas."""
    return [
        name.removesuffix("Type")
        for name, declared in components.types.items()
        if "/" not in name and not name.startswith("ext:") and not is_transaction(declared)
    ]


def members(components: Components) -> set[tuple[str, str]]:
    """Every child and attribute with the type it belongs to."""
    found = set()
    for name, declared in components.types.items():
        if isinstance(declared, ComplexType):
            owner = name.removesuffix("Type")
            found |= {(owner, child.name) for child in children(declared.items)}
            found |= {(owner, attribute.name) for attribute in declared.attributes}
    return found


def test_every_content_type_is_described(
    newest: Components, described: vocabulary.Descriptions
) -> None:
    missing = [n for n in content_types(newest) if not described.of_type(n)]
    assert missing == []


def test_every_child_and_attribute_is_described(
    newest: Components, described: vocabulary.Descriptions
) -> None:
    missing = [f"{o}/{n}" for o, n in sorted(members(newest)) if not described.of_child(o, n)]
    assert missing == []


def test_every_description_is_one_short_sentence(described: vocabulary.Descriptions) -> None:
    for table in (described.types, described.children, described.overrides):
        for name, sentence in table.items():
            assert sentence.endswith("."), name
            assert len(sentence) < LONGEST, name
            assert sentence[0].isupper(), name


def test_nothing_is_described_that_does_not_exist(
    newest: Components, described: vocabulary.Descriptions
) -> None:
    known = {n.removesuffix("1") for n in content_types(newest)} | set(newest.groups)
    pairs = members(newest)
    assert set(described.types) - known == set()
    assert set(described.children) - {child for _, child in pairs} == set()
    assert {tuple(key.split("/")) for key in described.overrides} - pairs == set()


def test_names_that_stand_for_different_things_are_told_apart(
    described: vocabulary.Descriptions,
) -> None:
    assert "sublot" in described.of_child("MaterialLot", "MaterialSubLot")
    assert described.of_child("Change", "Reason") != described.of_child(
        "OpEquipmentCapability", "Reason"
    )
    assert described.of_child("GROtherInformation", "OtherValue") != described.of_child(
        "MaterialUse", "OtherValue"
    )
