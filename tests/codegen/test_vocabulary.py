"""The vocabulary folder: written, read back, and what a missing one says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen import vocabulary
from isa95kit.releases import Release
from isa95kit.schema.components import ComplexType, Element, SimpleType
from tests.codegen.conftest import Vocabularies


@pytest.mark.parametrize("release", Release)
def test_components_written_and_read_are_the_same(
    vocabularies: Vocabularies, tmp_path: Path, release: Release
) -> None:
    components = vocabularies[release]
    folder = tmp_path / release.value
    folder.mkdir()
    for name, text in vocabulary.render(components).items():
        assert text.startswith("# Written by `python -m codegen import DIR --release ")
        assert text.endswith("\n")
        (folder / name).write_text(text, "utf-8")
    again = vocabulary.load(release, tmp_path)
    # Notes are written by hand and lie in a file of their own.
    assert again == replace(components, notes={})
    assert list(again.types) == list(components.types)


@pytest.mark.parametrize("release", Release)
def test_the_committed_files_are_what_would_be_written(
    vocabularies: Vocabularies, release: Release
) -> None:
    folder = vocabulary.VOCABULARY / release.value
    written = {p.name: p.read_text("utf-8") for p in folder.iterdir() if p.name != vocabulary.NOTES}
    assert vocabulary.render(vocabularies[release]) == written


def test_a_missing_folder_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as raised:
        vocabulary.load(Release.V0600, tmp_path)
    assert str(tmp_path / "V0600") in str(raised.value)
    assert "python -m codegen import DIR --release V0600" in str(raised.value)


@pytest.mark.parametrize("release", Release)
def test_core_components_are_declared_in_both_namespaces(
    vocabularies: Vocabularies, release: Release
) -> None:
    types = vocabularies[release].types
    core = {n: t for n, t in types.items() if t.domain == vocabulary.CORE}
    own = {n for n in core if not n.startswith("ext:")}
    assert {"CodeType", "IdentifierType", "QuantityType"} <= own
    assert {n for n in core if n.startswith("ext:")} == {f"ext:{n}" for n in own}
    for name in own:
        here, there = core[name], core[f"ext:{name}"]
        assert there.name == f"ext:{name}"
        assert there.base in (here.base, f"ext:{here.base}")
        assert there.base.startswith(("xsd:", "ext:")) or not there.base
        if isinstance(here, ComplexType):
            assert isinstance(there, ComplexType)
            assert there.attributes == here.attributes
            assert there.values == here.values
        else:
            assert isinstance(there, SimpleType)
            assert there.values == here.values
            assert there.members == tuple(f"ext:{m}" for m in here.members)


@pytest.mark.parametrize("release", Release)
def test_every_reference_leads_to_a_type(vocabularies: Vocabularies, release: Release) -> None:
    components = vocabularies[release]
    references = {e.type for e in components.elements.values()}
    for declared in components.types.values():
        references.add(declared.base)
        if isinstance(declared, ComplexType):
            references |= {a.type for a in declared.attributes}
            references |= {c.type for c in components.children_of(declared.name)}
        else:
            references |= set(declared.members)
    unknown = {r for r in references - {""} if not r.startswith("xsd:")} - set(components.types)
    assert unknown == set()


def test_a_small_folder(tmp_path: Path) -> None:
    folder = tmp_path / "V0701"
    folder.mkdir()
    files = {
        "transactions.yaml": "nouns: {}\n",
        "extensions.yaml": "common-extensions:\n  - Lot\n",
        "notes.yaml": "Lot/Id: Written with a small d.\n",
        "material.yaml": "elements:\n  - Lot\n  - Batch: Lot\ngroups:\n  Both:\n    - A: Text\n"
        "types:\n  Lot:\n    - Id: Text\n    - group Both *\n    - extension Lot ?\n"
        "  Text:\n    extends: string\n    attributes:\n      - unit: token ?\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    components = vocabulary.load(Release.V0701, tmp_path)
    assert components.elements["Batch"] == Element("Batch", "LotType", "material")
    assert [c.name for c in components.children_of("LotType")] == ["Id", "A"]
    assert components.slots == {"Lot": ("common-extensions", ())}
    assert components.notes == {"Lot/Id": "Written with a small d."}
    assert not components.attributes_of("TextType")["unit"].required


def test_a_filled_extension_group_is_no_published_release(vocabularies: Vocabularies) -> None:
    components = vocabularies[Release.V0401]
    name, (domain, _) = next(iter(components.slots.items()))
    lot = components.types["MaterialLotType"]
    assert isinstance(lot, ComplexType)
    filled = replace(components, slots={name: (domain, lot.items[:1])})
    with pytest.raises(ValueError, match=f"extension group {name} is not empty as published"):
        vocabulary.render(filled)


def test_descriptions_fall_back_from_the_special_to_the_common() -> None:
    told = vocabulary.Descriptions({"Lot": "A lot."}, {"ID": "A name."}, {"Lot/ID": "Its name."})
    assert told.of_type("Lot") == told.of_type("Lot1") == "A lot."
    assert told.of_child("Lot", "ID") == "Its name."
    assert told.of_child("Person", "ID") == "A name."
    assert told.of_type("Person") == told.of_child("Person", "Age") == ""
