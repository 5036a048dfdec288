"""The suite as a folder: complete, deterministic, read back as it was written, never believed."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import canonicalize

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Form, Kind, Verdict
from isa95kit.samples.conformance.manifest import FORMAT, MANIFEST, Suite, export, read_suite
from isa95kit.samples.conformance.shapes import Unusable

MEMBERS = {
    "id", "area", "title", "release", "root", "form", "file", "sha256", "verdict", "wellFormed",
    "roundTrip", "schema", "because", "digest", "facts",
}  # fmt: skip


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    return export(tmp_path_factory.mktemp("suite"), [Release.V0701], small=True)


@pytest.fixture(scope="module")
def document(suite: Suite) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((suite.folder / MANIFEST).read_text("utf-8"))
    return loaded


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_same_arguments_give_the_same_bytes(suite: Suite, tmp_path: Path) -> None:
    export(tmp_path, [Release.V0701, Release.V0701], small=True)
    assert files(tmp_path) == files(suite.folder)
    export(tmp_path / "other", [Release.V0701], small=True, seed=1)
    assert files(tmp_path / "other") != files(suite.folder)


def test_every_file_is_told_of_and_is_there(suite: Suite, document: dict[str, Any]) -> None:
    told = {row["file"]: row["sha256"] for row in document["cases"]}
    found = files(suite.folder)
    assert set(found) == {*told, MANIFEST, "V0701/plant-extensions.xsd"}
    assert all(sha256(found[name]).hexdigest() == told[name] for name in told)
    assert all(row["schema"] in found for row in document["cases"] if "schema" in row)


def test_the_manifest_has_the_shape_the_guide_tells(document: dict[str, Any]) -> None:
    assert document["format"] == FORMAT
    assert document["seed"] == 0 and document["size"] == "small"
    assert document["releases"] == ["V0701"]
    assert set(document["areas"]) == set(Area)
    assert document["namespaces"]["V0701"]["b"] == Release.V0701.namespace
    for row in document["cases"]:
        assert set(row) <= MEMBERS
        assert row["area"] in set(Area) and row["form"] in set(Form)
        assert row["verdict"] in set(Verdict)
        for fact in row.get("facts", ()):
            assert set(fact) == {"path", "kind", "value"} and fact["kind"] in set(Kind)


def test_digests_are_those_of_an_independent_canonicalisation(suite: Suite) -> None:
    """The standard library writes Canonical XML 2.0, which for these documents is the same."""
    compared = 0
    for entry in suite.entries:
        if not entry.digest or entry.area not in (Area.DIGITS, Area.NIL, Area.TIME_OFFSETS):
            continue
        root = etree.fromstring((suite.folder / entry.file).read_bytes())
        text = canonicalize(etree.tostring(root, encoding="unicode"))
        assert sha256(text.encode()).hexdigest() == entry.digest, entry.id
        compared += 1
    assert compared > 30


def test_it_is_read_back_as_it_was_written(suite: Suite) -> None:
    assert read_suite(suite.folder) == suite


def test_other_files_stay(suite: Suite, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    export(tmp_path, [Release.V0401], small=True)
    assert (tmp_path / "mine.txt").read_text() == "kept"


def rows(**changes: Any) -> dict[str, Any]:
    row = {
        "id": "a", "area": "nil", "title": "t", "release": "V0701", "root": "ID", "form": "xml",
        "file": "a.xml", "sha256": "0", "verdict": "valid", "wellFormed": True, "roundTrip": True,
    }  # fmt: skip
    return {"format": FORMAT, "cases": [{**row, **changes}]}


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (rows(id=1), r"\$\.cases\[0\]\.id has to be a text"),
        (rows(area="colour"), "it has to be one of messages"),
        (rows(release="V9"), "'V9'"),
        (rows(wellFormed="yes"), "has to be true or false"),
        (rows(file="../a.xml"), "leads out of the folder"),
        (rows(file="/a.xml"), "leads out of the folder"),
        (rows(file="a\\b"), "leads out of the folder"),
        (rows(schema="../../x"), "leads out of the folder"),
        (rows(facts={}), "has to be a list"),
        (rows(facts=[1]), "has to be an object"),
        (rows(facts=[{"path": "//*", "kind": "text", "value": ""}]), "no path of a fact"),
        (rows(facts=[{"path": "/" * 9000, "kind": "text", "value": ""}]), "no path of a fact"),
        ({"format": FORMAT}, "has to be a list"),
        ({"format": "x/1"}, "its format is 'x/1'"),
        ({}, "has to be a text"),
        ([], "has to hold one object"),
        ({"format": FORMAT, "cases": rows()["cases"] * 2}, "a case stands twice"),
    ],
)
def test_what_is_no_manifest_is_refused_with_the_place(
    document: Any, message: str, tmp_path: Path
) -> None:
    (tmp_path / MANIFEST).write_text(json.dumps(document))
    with pytest.raises(Unusable, match=message):
        read_suite(tmp_path)
