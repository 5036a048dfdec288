"""Generated folders are compared with the disk, and written to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import artefacts


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of nothing."""
    monkeypatch.setattr(artefacts, "ROOT", tmp_path)
    return tmp_path


def put(folder: Path, **files: str) -> None:
    """Lay down files, named without their ending."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text, "utf-8")


def test_no_differences_where_all_is_as_generated(root: Path) -> None:
    put(root / "made", one="1\n", two="é\n")
    assert artefacts.differences({root / "made": {"one.py": "1\n", "two.py": "é\n"}}) == []


def test_missing_strange_and_changed_files_are_found(root: Path) -> None:
    put(root / "made", same="1", changed="old", strange="?", base="by hand")
    files = {"same.py": "1", "changed.py": "new", "missing.py": "2"}
    assert artefacts.differences({root / "made": files}) == [
        "made/missing.py: missing",
        "made/strange.py: not generated",
        "made/changed.py: differs; run `python -m codegen emit`",
    ]


def test_a_missing_folder_lacks_all_its_files(root: Path) -> None:
    folders = {root / "a" / "b": {"x.py": ""}}
    assert artefacts.differences(folders) == ["a/b/x.py: missing"]


def test_writing_leaves_no_difference(root: Path) -> None:
    put(root / "made", strange="?", changed="old", base="by hand")
    (root / "made" / "folder").mkdir()
    folders = {root / "made": {"changed.py": "new"}, root / "deep" / "new": {"x.py": "ü\n"}}
    artefacts.write(folders)
    assert artefacts.differences(folders) == []
    assert sorted(p.name for p in (root / "made").iterdir()) == ["base.py", "changed.py", "folder"]
    assert (root / "made" / "base.py").read_text("utf-8") == "by hand"
    assert (root / "deep" / "new" / "x.py").read_bytes() == "ü\n".encode()


def test_the_notes_of_a_vocabulary_survive_an_import(root: Path) -> None:
    folder = root / "vocabulary"
    folder.mkdir()
    (folder / "notes.yaml").write_text("A: note\n", "utf-8")
    artefacts.write({folder: {"material.yaml": "types: {}\n"}})
    assert (folder / "notes.yaml").read_text("utf-8") == "A: note\n"
