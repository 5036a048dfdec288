"""The emitted XSD files: they compile as they stand, and say what the vocabulary says."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
import xmlschema
from lxml import etree

from codegen import xsd
from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import SimpleType
from isa95kit.schema.files import XSD, parse_schema
from isa95kit.schema.xsd import NOTE, read_folder
from tests.codegen.conftest import Vocabularies

ALL_RELEASES = os.environ.get("ISA95KIT_XMLSCHEMA") == "all"
"""Compiling a release takes xmlschema seconds, so one stands for the others (see CONTRIBUTING)."""


@pytest.mark.parametrize("release", Release)
def test_libxml2_compiles_the_files_as_they_stand(release: Release) -> None:
    schema = etree.XMLSchema(file=str(store.folder(release) / store.ENTRY_FILE))
    strange, confirm = (
        etree.Element(f"{{{release.namespace}}}{name}") for name in ("NoSuchElement", "ConfirmBOD")
    )
    assert not schema.validate(strange)
    assert "No matching global declaration" in str(schema.error_log)
    assert not schema.validate(confirm)
    assert "ApplicationArea" in str(schema.error_log)


@pytest.mark.parametrize("release", list(Release) if ALL_RELEASES else [Release.V0401])
def test_xmlschema_compiles_the_files_as_they_stand(
    vocabularies: Vocabularies, release: Release
) -> None:
    schema = xmlschema.XMLSchema10(str(store.folder(release) / store.ENTRY_FILE))
    assert set(schema.elements) == set(vocabularies[release].elements)


@pytest.mark.parametrize("release", Release)
def test_the_committed_files_are_what_would_be_written(
    vocabularies: Vocabularies, release: Release
) -> None:
    written = {p.name: p.read_text("utf-8") for p in store.folder(release).iterdir()}
    assert xsd.render(vocabularies[release]) == written


@pytest.mark.parametrize("release", Release)
def test_the_files_hold_the_components_of_the_vocabulary(
    vocabularies: Vocabularies, release: Release
) -> None:
    assert store.components(release) == vocabularies[release]


@pytest.mark.parametrize("release", Release)
def test_every_file_says_what_wrote_it_and_carries_the_acknowledgement(release: Release) -> None:
    for path in store.folder(release).iterdir():
        lines = path.read_text("utf-8").splitlines()
        assert lines[0] == '<?xml version="1.0" encoding="UTF-8"?>'
        assert lines[1] == (
            f"<!-- Written by `python -m codegen emit` from schemas/vocabulary/{release}; "
            "do not edit. -->"
        )
        assert lines[2] == (
            "<!-- The Business To Manufacturing Markup Language (B2MML) is used courtesy of "
            "MESA International. -->"
        )


@pytest.mark.parametrize("release", Release)
def test_no_text_but_our_own_notes(vocabularies: Vocabularies, release: Release) -> None:
    notes = set()
    for path in store.folder(release).iterdir():
        root = parse_schema(path)
        assert next(root.iter(XSD + "documentation"), None) is None, path.name
        texts = [e for e in root.iter("*") if e.text and e.text.strip()]
        assert {e.tag for e in texts} <= {XSD + "appinfo"}
        assert {e.get("source") for e in texts} <= {NOTE}
        notes |= {e.text for e in texts}
    assert notes <= set(vocabularies[release].notes.values())


@pytest.mark.parametrize("release", Release)
def test_files_include_what_lies_beside_them(release: Release) -> None:
    folder = store.folder(release)
    for path in folder.iterdir():
        included = re.findall(r'schemaLocation="([^"]+)"', path.read_text("utf-8"))
        assert len(included) == len(set(included))
        assert all((folder / name).is_file() for name in included)
        assert path.name not in included


def test_file_names_are_those_of_the_standard() -> None:
    assert xsd.file_name("material") == "B2MML-Material.xsd"
    assert xsd.file_name("confirm-bod") == "B2MML-ConfirmBOD.xsd"
    assert xsd.file_name("general-recipe") == "BatchML-GeneralRecipe.xsd"
    assert xsd.file_name("general-recipe-extensions") == "BatchML-GeneralRecipeExtensions.xsd"


def test_awkward_values_and_notes_are_escaped(vocabularies: Vocabularies, tmp_path: Path) -> None:
    components = vocabularies[Release.V0401]
    awkward = SimpleType("AwkwardType", "common", "xsd:string", ('<a & "b">', " ", "'"), ("[<&]",))
    changed = replace(
        components,
        types={**components.types, "AwkwardType": awkward},
        notes={"MaterialLot": "a < b & c > d"},
    )
    for name, text in xsd.render(changed).items():
        (tmp_path / name).write_text(text, "utf-8")
    assert read_folder(tmp_path, Release.V0401) == changed
