"""``isa95kit schemas``: export and proof."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from isa95kit.cli import main
from isa95kit.cli.arguments import UsageError
from isa95kit.cli.schemas import guess_release
from isa95kit.releases import Release
from isa95kit.schema import json_schema, store

# The emitted files serve as an official set here: the command cannot tell and should not.


def test_export_writes_a_folder_for_each_release(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schemas", "export", str(tmp_path / "new" / "xsd")]) == 0
    for release in Release:
        exported = tmp_path / "new" / "xsd" / release.value
        names = sorted(p.name for p in exported.iterdir())
        assert names == sorted(p.name for p in store.folder(release).glob("*.xsd"))
        assert all(
            (exported / n).read_bytes() == (store.folder(release) / n).read_bytes() for n in names
        )
    assert f"V0701: {len(names)} files in {exported}\n" in capsys.readouterr().out


def test_export_of_one_release_goes_into_the_folder_itself(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    assert main(["schemas", "export", str(tmp_path), "--release", "V0500"]) == 0
    assert (tmp_path / "AllSchemas.xsd").is_file()
    assert (tmp_path / "mine.txt").read_text() == "kept"


def test_export_to_where_nothing_can_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["schemas", "export", str(tmp_path / "file")]) == 2
    assert "cannot write to" in capsys.readouterr().err


def test_export_of_json_schemas_one_for_all_and_one_for_each_root(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schemas", "export", "--json", str(tmp_path / "json")]) == 0
    assert capsys.readouterr().out == f"V0701: 706 files in {tmp_path / 'json'}\n"
    written = {path.stem: path for path in (tmp_path / "json").iterdir()}
    assert written.keys() == {"AllSchemas", *json_schema.roots()}
    assert json.loads(written["AllSchemas"].read_text("utf-8")) == json_schema.bundle()
    lots = json.loads(written["SyncMaterialLot"].read_text("utf-8"))
    assert lots == json_schema.schema_of("SyncMaterialLot")


def test_export_of_json_schemas_is_of_the_newest_release_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schemas", "export", "--json", str(tmp_path), "--release", "V0500"]) == 2
    assert "a JSON Schema of V0701 only" in capsys.readouterr().err
    (tmp_path / "file").write_text("")
    assert main(["schemas", "export", "--json", str(tmp_path / "file")]) == 2
    assert "cannot write to" in capsys.readouterr().err


@pytest.mark.parametrize("release", Release)
def test_the_release_of_a_set_is_guessed(release: Release) -> None:
    assert guess_release(store.folder(release)) is release


def test_files_of_no_release_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no XSD files"):
        guess_release(tmp_path)
    (tmp_path / "other.xsd").write_text(
        "<schema xmlns='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:other'/>"
    )
    with pytest.raises(UsageError, match="name it by --release"):
        guess_release(tmp_path)
    (tmp_path / "other.xsd").write_text("<schema")
    with pytest.raises(UsageError, match=r"other\.xsd|line 1"):
        guess_release(tmp_path)


def test_equal_sets_are_proved_equal(capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(store.folder(Release.V0500))
    assert main(["schemas", "verify", folder, "--count", "40"]) == 0
    heading, row = capsys.readouterr().out.splitlines()
    figures = dict(zip(heading.split(), row.split(), strict=True))
    assert figures["release"] == "V0500"
    assert figures["documents"] == "40"
    assert figures["differences"] == "0"


def test_a_difference_is_shown_and_is_the_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "V0401"
    shutil.copytree(store.folder(Release.V0401), folder)
    path = folder / "B2MML-Common.xsd"
    changed = path.read_text(encoding="utf-8").replace('"CreationDateTime"', '"CreationDate"')
    path.write_text(changed, encoding="utf-8")
    assert main(["schemas", "verify", str(tmp_path), "--count", "60"]) == 1
    heading, row, *details = capsys.readouterr().out.splitlines()
    figures = dict(zip(heading.split(), row.split(), strict=True))
    assert int(figures["differences"]) == len(details) > 0
    assert any("child CreationDate: " in line for line in details)
    assert any("not valid by isa95kit: <" in line for line in details)
    assert all(line.startswith("V0401: ") for line in details)


def test_a_folder_of_releases_is_proved_one_by_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for release in (Release.V0401, Release.V0500):
        shutil.copytree(store.folder(release), tmp_path / release.value)
    assert main(["schemas", "verify", str(tmp_path), "--count", "5"]) == 0
    rows = capsys.readouterr().out.splitlines()[1:]
    assert [row.split()[0] for row in rows] == ["V0401", "V0500"]
    assert main(["schemas", "verify", str(tmp_path), "--count", "5", "--release", "V0500"]) == 0
    assert capsys.readouterr().out.count("\n") == 2


@pytest.mark.parametrize(
    ("name", "release", "said"),
    [
        ("gone", [], "there is no folder"),
        (".", [], "holds neither .xsd files nor folders named V0401, V0500, …"),
        ("V0401", ["--release", "V0600"], "is no complete schema set of V0600"),
        ("torn", [], "is no complete schema set of V0401"),
    ],
)
def test_what_cannot_be_proved_is_wrong_usage(
    name: str,
    release: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    if name == "V0401":
        shutil.copytree(store.folder(Release.V0401), name)
    elif name == "torn":
        shutil.copytree(store.folder(Release.V0401), name)
        (tmp_path / name / "B2MML-Common.xsd").unlink()
    assert main(["schemas", "verify", name, *release, "--count", "1"]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""


def test_the_official_sets_are_equal(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schemas", "verify", str(shared / "b2mml"), "--count", "20"]) == 0
    assert capsys.readouterr().out.count("\n") == 1 + len(Release)
