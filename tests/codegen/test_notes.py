"""The hand-written notes of each release name things that exist, and reach the emitted XSDs."""

import pytest

from codegen import vocabulary
from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import ComplexType, Components, children

RELEASES = list(Release)


@pytest.fixture(scope="module", params=RELEASES, ids=str)
def loaded(request: pytest.FixtureRequest) -> Components:
    """The components of a release as its vocabulary folder describes them."""
    release: Release = request.param
    return vocabulary.load(release)


def places(components: Components) -> set[str]:
    """Every key a note may have: elements, and children of named types."""
    found = set(components.elements)
    for name, declared in components.types.items():
        if isinstance(declared, ComplexType) and "/" not in name:
            owner = name.removesuffix("Type")
            found |= {f"{owner}/{child.name}" for child in children(declared.items)}
    return found


def test_every_note_names_an_element_or_a_child_of_its_release(loaded: Components) -> None:
    assert sorted(set(loaded.notes) - places(loaded)) == []


def test_every_release_has_notes_that_fit_on_a_screen(loaded: Components) -> None:
    assert loaded.notes
    for key, note in loaded.notes.items():
        assert 20 <= len(note) <= 200, key
        assert note.endswith("."), key
        assert note == " ".join(note.split()), key


def test_the_emitted_schemas_carry_the_same_notes(loaded: Components) -> None:
    assert store.components(loaded.release).notes == loaded.notes


def test_every_emitted_set_compiles(loaded: Components) -> None:
    assert store.compiled(loaded.release) is not None


@pytest.mark.parametrize("release", [Release.V0700, Release.V0701], ids=str)
def test_the_defects_that_trip_people_most_have_notes(release: Release) -> None:
    notes = vocabulary.load(release).notes
    assert "Write Endtime" in notes["OperationsPerformance/Endtime"]
    assert "Masater" in notes["SyncWorkMasaterCapability"]
    assert "Write Sync" in notes["NotifyOperationsEvent"]
    assert "releaseID" in notes["CancelPersonnelInformation"]
    assert "no namespace" in notes["InformationObject/MaterialLot"]
    objects = vocabulary.load(release).types["InformationObjectType"]
    assert isinstance(objects, ComplexType)
    assert all(f"InformationObject/{c.name}" in notes for c in children(objects.items))
