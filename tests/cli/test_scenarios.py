"""``isa95kit sample --scenario`` and ``isa95kit validate --in-order``, as they go together."""

from __future__ import annotations

from pathlib import Path

import pytest

from isa95kit.cli import main
from isa95kit.cli.in_order import find_in_order
from isa95kit.samples.scenarios import FLOWS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "exchange"
    assert main(["sample", "--scenario", "consumption", "--output", str(target)]) == 0
    return target


def checked(folder: Path, *arguments: str) -> int:
    profile = str(folder / "isa95kit.toml")
    return main(["validate", "--in-order", "--profile", profile, *arguments])


@pytest.mark.parametrize("form", ["xml", "json"])
@pytest.mark.parametrize("plant", ["pharmaceutical", "discrete"])
@pytest.mark.parametrize("name", ["hold-and-release", "errors"])
def test_what_is_written_is_clean_out_of_the_box(
    name: str, plant: str, form: str, tmp_path: Path
) -> None:
    words = ["--scenario", name, "--plant", plant, "--format", form, "--output", str(tmp_path)]
    assert main(["sample", *words]) == 0
    assert checked(tmp_path, "--fail-on", "warning", str(tmp_path)) == 0


def test_messages_are_numbered_what_goes_before_first(folder: Path) -> None:
    names = sorted(path.name for path in folder.iterdir())
    assert names[0] == "001-sync-equipment.xml"
    assert names[8:] == [
        "010-process-operations-schedule.xml",
        "020-acknowledge-operations-schedule.xml",
        "030-sync-operations-performance.xml",
        "040-sync-operations-performance.xml",
        "isa95kit.toml",
    ]


def test_the_same_command_writes_the_same_bytes_again(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert main(["sample", "--scenario", "consumption", "--output", str(folder)]) == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_all_scenarios_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", "--scenario", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(FLOWS)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--scenario", "consumtion", "--output", "{}"], "do you mean consumption"),
        (["--scenario", "consumption"], "needs --output"),
        (["MaterialLot", "--scenario", "consumption", "--output", "{}"], "leave out MaterialLot"),
    ],
)
def test_wrong_usage_says_what_to_change(
    words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sample", *[word.format(tmp_path / "x") for word in words]]) == 2
    assert told in capsys.readouterr().err


def test_a_folder_that_holds_something_else_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.xml").write_text("mine")
    assert main(["sample", "--scenario", "cancel", "--output", str(tmp_path)]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.xml"]
    assert "mine.xml" in capsys.readouterr().err


def test_a_document_named_twice_came_in_twice(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = str(folder / "030-sync-operations-performance.xml")
    assert checked(folder, "--fail-on", "warning", str(folder), again) == 1
    assert "IDEM-002" in capsys.readouterr().out


def test_a_log_of_lines_is_an_exchange(folder: Path, tmp_path: Path) -> None:
    messages = tmp_path / "json"
    words = ["--scenario", "consumption", "--format", "json", "--output", str(messages)]
    assert main(["sample", *words]) == 0
    log = tmp_path / "log.ndjson"
    lines = (path.read_text().replace("\n", " ") for path in sorted(messages.glob("*.json")))
    log.write_text("\n".join(lines))
    assert checked(folder, "--fail-on", "warning", str(log)) == 0


def test_what_cannot_be_read_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert checked(folder, str(folder), str(folder / "none.ndjson"), str(folder / "no.xml")) == 3
    assert "no.xml" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--schema-only"], ["--jobs", "2"]])
def test_an_exchange_needs_rules_and_one_process(
    words: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", "--in-order", *words, str(folder)]) == 2
    assert "--in-order" in capsys.readouterr().err


def test_order_is_that_of_the_arguments(tmp_path: Path) -> None:
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_text("<a/>")
    one, other = str(tmp_path / "a.xml"), str(tmp_path / "b.xml")
    assert find_in_order([other, one, other]).paths == (other, one, other)
    assert find_in_order([str(tmp_path)]).paths == (one, other)
