"""A proof holds for the official sets, and names what it found when it does not."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from isa95kit.releases import Release
from isa95kit.samples.proof.differential import Disagreement, Sample
from isa95kit.samples.proof.proving import prove
from isa95kit.schema import store
from isa95kit.schema.verify import Difference


@pytest.fixture
def emitted(tmp_path: Path) -> Path:
    """The emitted V0500 set, in the place of an official one."""
    folder = tmp_path / "V0500"
    shutil.copytree(store.folder(Release.V0500), folder)
    (folder / store.ENTRY_FILE).unlink()
    return folder


@pytest.mark.parametrize("release", Release)
def test_the_proof_holds_for_the_official_sets(shared: Path, release: Release) -> None:
    proof = prove(shared / "b2mml" / release.value, release, count=200, seed=1)
    assert proof.differences == ()
    assert proof.holds
    assert proof.elements == len(store.components(release).elements)
    assert proof.seconds > 0


def test_a_changed_set_does_not_hold(emitted: Path) -> None:
    file = emitted / "B2MML-Personnel.xsd"
    text = file.read_text(encoding="utf-8")
    assert 'name="PersonName"' in text
    file.write_text(text.replace('name="PersonName"', 'name="Name"'), encoding="utf-8")
    proof = prove(emitted, Release.V0500, count=2_000, seed=1)
    assert not proof.holds
    assert any("PersonName" in d.ours and "PersonName" not in d.official for d in proof.differences)
    assert proof.differential.disagreements


def test_any_finding_breaks_the_proof(emitted: Path) -> None:
    proof = prove(emitted, Release.V0500, count=20, seed=1)
    assert proof.holds
    sample = Sample("Person", "minimal", b"<Person/>")
    run = proof.differential
    disagreement = Disagreement(sample, official=True, ours=False)
    assert not replace(proof, differences=(Difference("a", "b", "c"),)).holds
    assert not replace(proof, differential=replace(run, disagreements=(disagreement,))).holds
    assert not replace(proof, differential=replace(run, rejected=(sample,))).holds


def test_a_folder_without_schemas_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no XSD files"):
        prove(tmp_path, Release.V0701, count=1, seed=1)
