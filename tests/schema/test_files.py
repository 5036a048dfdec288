"""Which files make up a release, and how one is parsed."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.files import XSD, parse_schema, schema_files


def test_files_that_only_include_others_are_left_out(tmp_path: Path) -> None:
    for name in (
        "B2MML-Material.xsd",
        "AllSchemas.xsd",
        "AllSchemasV2.xsd",
        "driver.xsd",
        "BatchML-V0401xxxx-BatchProductionRecord.xsd",
        "B2MML-Common.xsd",
        "readme.txt",
    ):
        (tmp_path / name).write_text("<x/>", "utf-8")
    assert [p.name for p in schema_files(tmp_path)] == ["B2MML-Common.xsd", "B2MML-Material.xsd"]


def test_a_folder_without_schemas_is_named(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        with pytest.raises(FileNotFoundError, match="name the folder of one B2MML release") as told:
            schema_files(folder)
        assert str(folder) in str(told.value)


@pytest.mark.parametrize("release", Release)
def test_emitted_sets_are_whole_but_for_the_entry_file(release: Release) -> None:
    folder = store.folder(release)
    left_out = {p.name for p in folder.iterdir()} - {p.name for p in schema_files(folder)}
    assert left_out == {store.ENTRY_FILE}


def test_comments_are_dropped_and_the_place_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.xsd"
    path.write_text("<a><!-- c --><b/></a>", "utf-8")
    root = parse_schema(path)
    assert [e.tag for e in root] == ["b"]
    assert root.base == str(path)
    assert parse_schema(store.folder(Release.V0701) / store.ENTRY_FILE).tag == XSD + "schema"


def test_entities_are_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", "utf-8")
    path = tmp_path / "a.xsd"
    path.write_text(
        f'<!DOCTYPE a [<!ENTITY s SYSTEM "{secret.as_uri()}">]><a>&s;</a>', encoding="utf-8"
    )
    assert etree.tostring(parse_schema(path)) == b"<a>&s;</a>"


def test_what_is_not_well_formed_is_not_recovered(tmp_path: Path) -> None:
    path = tmp_path / "a.xsd"
    path.write_text("<a><b></a>", "utf-8")
    with pytest.raises(etree.XMLSyntaxError):
        parse_schema(path)
