"""Arguments become documents: files, folders, patterns, standard input, in a settled order."""

from __future__ import annotations

from pathlib import Path

import pytest

from isa95kit.cli.inputs import Inputs, find


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        *("b.xml", "a.XML", "notes.txt", ".hidden.xml", "sub/c.xml", "sub/deep/d.xml"),
        *(".git/e.xml", "sub-2/f.xml", "odd[1].xml", "empty/readme.md"),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("<A/>")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_folder_gives_all_xml_files_below_it_but_hidden_ones() -> None:
    assert find(["."]).paths == (
        *("./a.XML", "./b.xml", "./odd[1].xml", "./sub/c.xml", "./sub/deep/d.xml", "./sub-2/f.xml"),
    )


@pytest.mark.usefixtures("folder")
def test_a_folder_gives_json_and_line_delimited_json_as_well(folder: Path) -> None:
    (folder / "sub" / "e.json").touch()
    (folder / "sub" / "f.NDJSON").touch()
    assert find(["sub"]).paths == ("sub/c.xml", "sub/deep/d.xml", "sub/e.json", "sub/f.NDJSON")


@pytest.mark.usefixtures("folder")
def test_paths_begin_as_they_were_given(folder: Path) -> None:
    assert find(["sub"]).paths == ("sub/c.xml", "sub/deep/d.xml")
    assert find([f"{folder}/sub/"]).paths == (f"{folder}/sub/c.xml", f"{folder}/sub/deep/d.xml")


@pytest.mark.usefixtures("folder")
def test_patterns_are_expanded_at_any_depth() -> None:
    assert find(["*.xml"]).paths == ("b.xml", "odd[1].xml")
    assert find(["**/*.xml"]).paths == (
        *("b.xml", "odd[1].xml", "sub/c.xml", "sub/deep/d.xml", "sub-2/f.xml"),
    )
    assert find(["sub*/[a-c].xml"]).paths == ("sub/c.xml",)


@pytest.mark.usefixtures("folder")
def test_a_file_whose_name_looks_like_a_pattern_is_that_file() -> None:
    assert find(["odd[1].xml"]) == Inputs(("odd[1].xml",))


@pytest.mark.usefixtures("folder")
def test_a_file_named_by_itself_is_taken_whatever_its_name() -> None:
    assert find(["notes.txt", ".hidden.xml", "-"]).paths == ("-", ".hidden.xml", "notes.txt")


@pytest.mark.usefixtures("folder")
def test_a_file_that_is_not_there_is_left_to_whoever_reads_it() -> None:
    assert find(["gone.xml"]) == Inputs(("gone.xml",))


@pytest.mark.usefixtures("folder")
def test_order_is_by_name_whatever_that_of_the_arguments_and_nothing_comes_twice() -> None:
    arguments = ["sub", "b.xml", "./b.xml", "*.xml", "sub/c.xml", "empty", "gone*"]
    found = find(arguments)
    assert found.paths == ("./b.xml", "b.xml", "odd[1].xml", "sub/c.xml", "sub/deep/d.xml")
    assert found == find(reversed(arguments))


@pytest.mark.usefixtures("folder")
def test_what_names_no_document_is_said() -> None:
    assert find(["empty", "*.json", "b.xml"]) == Inputs(
        ("b.xml",),
        (
            ("*.json", "no file matches this pattern"),
            ("empty", "there is no .xml, .json or .ndjson file in this folder"),
        ),
    )
