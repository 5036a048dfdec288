"""Compiled schemas and components: found, built once, kept."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.files import parse_schema


def lot(release: Release, *children: str) -> etree._Element:
    """A material lot with these children, all of them text."""
    root = etree.Element(f"{{{release.namespace}}}MaterialLot")
    for name in children:
        etree.SubElement(root, f"{{{release.namespace}}}{name}").text = "1"
    return root


@pytest.mark.parametrize("release", Release)
def test_a_release_has_its_folder(release: Release) -> None:
    folder = store.folder(release)
    assert folder.name == release.value
    assert (folder / store.ENTRY_FILE).is_file()


@pytest.mark.parametrize("release", Release)
def test_schemas_judge_documents_of_their_release(release: Release) -> None:
    schema = store.compiled(release)
    assert schema.validate(lot(release, "ID"))
    assert not schema.validate(lot(release, "Id"))
    assert not schema.validate(etree.Element("MaterialLot"))


@pytest.mark.parametrize("release", Release)
def test_components_are_those_of_their_release(release: Release) -> None:
    components = store.components(release)
    assert components.release is release
    assert components.elements["MaterialLot"].type == "MaterialLotType"


def test_each_is_built_once() -> None:
    assert store.compiled(Release.V0701) is store.compiled(Release.V0701)
    assert store.components(Release.V0701) is store.components(Release.V0701)
    assert store.compiled(Release.V0700) is not store.compiled(Release.V0701)


def test_a_compiled_schema_serves_several_threads() -> None:
    schema = store.compiled(Release.V0701)
    documents = [lot(Release.V0701, "ID" if i % 2 else "Id") for i in range(200)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(schema.validate, documents)) == [bool(i % 2) for i in range(200)]


def test_an_installed_package_brings_its_own_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "__file__", str(tmp_path / "isa95kit" / "schema" / "store.py"))
    with pytest.raises(FileNotFoundError, match="reinstall the package, or in a checkout run"):
        store.folder(Release.V0701)
    checkout = tmp_path / "schemas" / "xsd" / "V0701"
    checkout.mkdir(parents=True)
    assert store.folder(Release.V0701) == checkout
    installed = tmp_path / "isa95kit" / "_schemas" / "xsd" / "V0701"
    installed.mkdir(parents=True)
    assert store.folder(Release.V0701) == installed


def test_official_sets_compile_although_libxml2_ignores_a_second_import(
    shared: Path, tmp_path: Path
) -> None:
    release = Release.V0600
    folder = tmp_path / "official"
    shutil.copytree(shared / "b2mml" / release.value, folder)
    before = sorted(p.name for p in folder.iterdir())
    schema = store.compile_official(folder, release)
    assert sorted(p.name for p in folder.iterdir()) == before
    assert schema.validate(lot(release, "ID"))
    assert not schema.validate(lot(release, "Id"))
    entry = next(p for p in folder.iterdir() if p.name.startswith("AllSchemas"))
    with pytest.raises(etree.XMLSchemaParseError):
        etree.XMLSchema(parse_schema(entry))
