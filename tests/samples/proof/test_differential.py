"""The emitted schemas and the official ones give the same verdicts, and a difference would show."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.proof.differential import (
    ORIGINS,
    UNBROKEN,
    Sample,
    differential,
    judge,
    samples,
)
from isa95kit.samples.proof.mutations import CATALOGUE
from isa95kit.schema import store
from isa95kit.schema.files import parse_schema
from isa95kit.schema.xsd import read_folder

COUNT = 1_500
SEED = 20_230_517


@pytest.mark.parametrize("release", Release)
def test_verdicts_agree_with_the_official_schemas(shared: Path, release: Release) -> None:
    directory = shared / "b2mml" / release.value
    result = differential(
        read_folder(directory, release),
        store.compile_official(directory, release),
        store.compiled(release),
        count=COUNT,
        seed=SEED,
    )
    assert result.disagreements == ()
    assert result.rejected == ()
    assert result.documents == COUNT
    assert result.roots == len(store.components(release).elements)
    assert result.valid > COUNT // 3
    assert result.invalid > COUNT // 4


@pytest.fixture(scope="module")
def drawn() -> list[Sample]:
    return list(samples(store.components(Release.V0401), count=6_000, seed=SEED))


def changed(release: Release, folder: Path, file: str, old: str, new: str) -> etree.XMLSchema:
    """The emitted schema of a release with one change."""
    shutil.copytree(store.folder(release), folder)
    path = folder / f"{file}.xsd"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return etree.XMLSchema(parse_schema(folder / store.ENTRY_FILE))


QUANTITY = '<xsd:element name="QuantityString" type="QuantityStringType"'
PUBLISHED = '<xsd:element name="PublishedDate" type="PublishedDateType" minOccurs="0"'
DESCRIPTION = '<xsd:element name="Description" type="DescriptionType"'
VERSION = '<xsd:attribute name="schemeVersionID"'
VALUE = '<xsd:enumeration value="'

CHANGES = {
    "nillable": ("B2MML-Common", f'{QUANTITY} nillable="true"', QUANTITY),
    "fewer allowed": ("B2MML-Personnel", 'maxOccurs="unbounded"', 'maxOccurs="2"'),
    "more allowed": ("B2MML-Material", PUBLISHED, f'{PUBLISHED} maxOccurs="2"'),
    "more demanded": ("B2MML-Personnel", f'{DESCRIPTION} minOccurs="0"', DESCRIPTION),
    "attribute type": (
        "B2MML-CoreComponents",
        f'{VERSION} type="xsd:normalizedString"',
        f'{VERSION} type="xsd:language"',
    ),
    "value": ("B2MML-TransactionProfile", VALUE, f"{VALUE}X"),
    "wildcard": ("B2MML-Common", 'processContents="strict"', 'processContents="lax"'),
}


@pytest.mark.parametrize(("file", "old", "new"), CHANGES.values(), ids=CHANGES.keys())
def test_a_difference_between_schemas_shows(
    tmp_path: Path, drawn: list[Sample], file: str, old: str, new: str
) -> None:
    release = Release.V0401
    ours = changed(release, tmp_path / "xsd", file, old, new)
    result = judge(drawn, store.compiled(release), ours, release=release, seed=SEED)
    assert result.disagreements
    first = result.disagreements[0]
    tree = etree.fromstring(first.sample.document)
    assert first.official != first.ours
    assert store.compiled(release).validate(tree) is first.official
    assert ours.validate(tree) is first.ours


def test_documents_are_the_same_for_a_seed() -> None:
    components = store.components(Release.V0701)
    one, same, other = (
        [s.document for s in samples(components, count=900, seed=seed)] for seed in (1, 1, 2)
    )
    assert one == same
    assert one != other


def test_every_global_element_comes_first_and_every_mutation_has_its_turn() -> None:
    components = store.components(Release.V0401)
    found = list(samples(components, count=1_500, seed=1))
    elements = list(components.elements)
    assert [s.root for s in found[: len(elements)]] == elements
    assert {s.origin for s in found[: len(found) // 2]} <= set(UNBROKEN)
    assert {s.origin for s in found} >= {m.name for m in CATALOGUE}


def test_few_documents_are_few() -> None:
    components = store.components(Release.V0401)
    assert len(list(samples(components, count=3, seed=1))) == 3
    assert list(samples(components, count=0, seed=1)) == []


def test_counts_add_up() -> None:
    release = Release.V0500
    schema = store.compiled(release)
    result = differential(store.components(release), schema, schema, count=1_000, seed=1)
    assert result.valid + result.invalid == result.documents == 1_000
    by_origin = {v.origin: v for v in result.verdicts}
    assert set(by_origin) == set(ORIGINS)
    assert by_origin["minimal"].invalid == 0
    assert by_origin["unknown-element"].valid == 0
