"""The transaction messages as one table, and back."""

from __future__ import annotations

import pytest
import yaml

from codegen.notation import format_type
from codegen.transactions import (
    VERBS,
    format_table,
    is_transaction,
    parse_table,
    regular,
    split_name,
)
from isa95kit.releases import Release
from isa95kit.schema.components import Child, ComplexType, Components, Element, Type
from tests.codegen.conftest import Vocabularies

MESSAGES = {
    Release.V0401: 235,
    Release.V0500: 283,
    Release.V0600: 419,
    Release.V0700: 519,
    Release.V0701: 519,
}


def messages(components: Components) -> dict[str, Type]:
    """The message types of a release and the types of their DataAreas."""
    names = {name for name, declared in components.types.items() if is_transaction(declared)}
    return {n: t for n, t in components.types.items() if n.partition("/")[0] in names}


@pytest.mark.parametrize("release", Release)
def test_the_table_holds_every_message(vocabularies: Vocabularies, release: Release) -> None:
    components = vocabularies[release]
    expected = messages(components)
    table = yaml.safe_load("\n".join(format_table(components.types, components.elements)))
    types, elements = parse_table(table)
    assert types == expected
    assert elements == {
        name: element
        for name, element in components.elements.items()
        if element.type in types and element.type == f"{name}Type"
    }


@pytest.mark.parametrize("release", Release)
def test_every_message_has_application_area_and_data_area(
    vocabularies: Vocabularies, release: Release
) -> None:
    types = messages(vocabularies[release])
    assert len(types) == 2 * MESSAGES[release]
    for name, declared in types.items():
        assert isinstance(declared, ComplexType)
        if "/" not in name:
            assert [getattr(i, "name", "") for i in declared.items] == [
                "ApplicationArea",
                "DataArea",
            ]
            verb, noun = split_name(format_type(name))
            assert verb in (*VERBS, "Notify", "Confirm")
            assert noun


def data_area(components: Components, message: str) -> list[tuple[str, str, int, int | None]]:
    """Name, type and occurrence of what the DataArea of a message holds."""
    declared = components.types[f"{message}Type/DataArea"]
    assert isinstance(declared, ComplexType)
    assert all(isinstance(item, Child) for item in declared.items)
    return [(c.name, c.type, c.minimum, c.maximum) for c in components.children_of(declared.name)]


def test_irregular_messages_stay_as_published(vocabularies: Vocabularies) -> None:
    newest = vocabularies[Release.V0701]
    assert data_area(newest, "SyncMaterialLot") == [
        ("Sync", "TransSyncType", 1, 1),
        ("MaterialLot", "MaterialLotType", 1, None),
    ]
    assert data_area(newest, "NotifyOperationsEvent")[0][0] == "Sync"
    assert data_area(newest, "GetTransactionProfile")[1][2:] == (0, None)
    for name in ("ConfirmBOD", "CancelPersonnelInformation"):
        assert newest.attributes_of(f"{name}Type") == {}
    assert set(newest.attributes_of("SyncMaterialLotType")) == {"releaseID", "versionID"}
    # The element is published with a slip of the pen, its type is not.
    assert newest.elements["SyncWorkMasaterCapability"].type == "SyncWorkMasterCapabilityType"
    assert "SyncWorkMasterCapability" not in newest.elements
    oldest = vocabularies[Release.V0401]
    assert oldest.elements["ShowTransactionProfile"].type == "GetTransactionProfileType"
    assert "ShowTransactionProfileType" in oldest.types


def test_few_messages_are_irregular(vocabularies: Vocabularies) -> None:
    for components in vocabularies.values():
        lines = format_table(components.types, components.elements)
        table = yaml.safe_load("\n".join(lines))
        assert len(table.get("irregular", {})) <= 12
        assert len(lines) < 150 < 235 <= len(messages(components)) // 2


def table_of(*types: ComplexType) -> list[str]:
    """The table of just these message types, each with an element of its name."""
    elements = [Element(t.name[:-4], t.name, t.domain) for t in types if "/" not in t.name]
    return format_table({t.name: t for t in types}, {e.name: e for e in elements})


def test_a_noun_with_every_verb_takes_one_line() -> None:
    pairs = [regular(verb, "Lot", "LotType", "material") for verb in VERBS]
    assert table_of(*(t for pair in pairs for t in pair)) == [
        "nouns:",
        "  material:",
        "    Lot: all",
    ]


def test_a_noun_with_some_verbs_lists_them() -> None:
    pairs = [regular(verb, "Lot", "BatchType", "material") for verb in ("Get", "Notify")]
    lines = table_of(*(t for pair in pairs for t in pair))
    assert lines[2] == "    Lot: Get Notify"
    assert lines[-2:] == ["types:", "  Lot: Batch"]


def test_a_message_beyond_the_table_is_refused() -> None:
    message, area = regular("Get", "Lot", "LotType", "material")
    odd = ComplexType(message.name, "material", message.items, message.attributes, mixed=True)
    with pytest.raises(ValueError, match="GetLotType does not fit the transaction table"):
        table_of(odd, area)


def test_a_message_of_an_unknown_verb_is_refused() -> None:
    assert split_name("AcknowledgeMaterialLot") == ("Acknowledge", "MaterialLot")
    with pytest.raises(ValueError, match="PostLot begins with none of the known verbs"):
        split_name("PostLot")


def test_groups_do_not_occur_in_messages() -> None:
    table = {
        "nouns": {"material": {"Lot": "Get"}},
        "irregular": {"GetLot": {"DataArea": ["group Everything"]}},
    }
    with pytest.raises(ValueError, match="groups do not occur in transactions"):
        parse_table(table)
