"""A profile is read, merged with what it extends, and refused with file, line, key and remedy."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

from isa95kit.profile import ProfileError, load_profile


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def problems(path: Path) -> str:
    with pytest.raises(ProfileError) as caught:
        load_profile(path)
    return str(caught.value).replace(str(path.parent), "")


def test_an_empty_profile_is_the_default(tmp_path: Path) -> None:
    profile = load_profile(written(tmp_path / "isa95kit.toml", ""))
    assert profile.model.rules.sets == ("base",)
    assert profile.folder == tmp_path


def test_a_table_of_pyproject_is_a_profile(tmp_path: Path) -> None:
    path = written(
        tmp_path / "pyproject.toml",
        '[project]\nname = "x"\n[tool.isa95kit.rules]\nsets = ["gxp"]\n',
    )
    profile = load_profile(path)
    assert profile.model.rules.sets == ("gxp",)
    assert profile.lines[("rules", "sets")] == 4
    assert "[tool.isa95kit]" in problems(written(tmp_path / "pyproject.toml", "[tool.other]\n"))


def test_a_plant_extends_its_group(tmp_path: Path) -> None:
    waiver = '[[waivers]]\nrule = "{}"\nreason = "r"\nby = "QA"\nexpires = 2027-01-01\n'
    (tmp_path / "group").mkdir()
    written(
        tmp_path / "group" / "group.toml",
        '[documents]\nextensions = "group.xsd"\nnouns = ["MaterialLot", "Person"]\n'
        "[units.aliases]\nkilo = 'KGM'\n" + waiver.format("TIME-001"),
    )
    path = written(
        tmp_path / "plant.toml",
        'extends = "group/group.toml"\n[documents]\nnouns = ["MaterialLot"]\n'
        "[units.aliases]\nStk = 'C62'\n" + waiver.format("TIME-003"),
    )
    model = load_profile(path).model
    assert model.documents.nouns == ("MaterialLot",)
    assert Path(model.documents.extensions) == tmp_path / "group" / "group.xsd"
    assert model.units.aliases == {"kilo": "KGM", "Stk": "C62"}
    assert [w.rule for w in model.waivers] == ["TIME-003", "TIME-001"]
    assert model.waivers[0].expires == dt.date(2027, 1, 1)


def test_profiles_in_a_circle_are_refused(tmp_path: Path) -> None:
    written(tmp_path / "a.toml", 'extends = "b.toml"')
    written(tmp_path / "b.toml", 'extends = "a.toml"')
    assert "circle: a.toml → b.toml → a.toml" in problems(tmp_path / "a.toml")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[rulez]\n", "/p.toml:1: rulez: there is no such key; do you mean rules?"),
        ("\n[rules]\n\nset = 1", "/p.toml:4: rules.set: there is no such key; do you mean sets?"),
        ("qqqq = 1", "/p.toml:1: qqqq: there is no such key; known here: extends, documents"),
        ('[rules]\nsets = ["bass"]', "/p.toml:2: rules.sets.0: input should be 'base'"),
        ("[[waivers]]\nrule = 'A'\n", "/p.toml:1: waivers.0.reason: is missing"),
        (
            "[[waivers]]\nrule='A'\nreason='r'\nby='b'\nexpires='soon'",
            "/p.toml:5: waivers.0.expires: input should be a valid date",
        ),
        ("[tolerances]\nyield = 'x'", "/p.toml:2: tolerances.yield: input should be a valid dec"),
        ("ledger_places = -1", "/p.toml:1: ledger_places: input should be greater"),
        ("a = [", "/p.toml: not well-formed TOML"),
        ("extends = 'none.toml'", "none.toml: cannot be read: No such file"),
    ],
)
def test_a_wrong_profile_names_file_line_key_and_remedy(
    tmp_path: Path, text: str, told: str
) -> None:
    assert told in problems(written(tmp_path / "p.toml", text))


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    assert len(problems(written(tmp_path / "p.toml", "x = 1\ny = 2\n")).splitlines()) == 2


@pytest.mark.parametrize("data", [b"\xff\xfe", b"a = " + b"[" * 100_000, b"# " + b"x" * 2_000_000])
def test_hostile_files_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "p.toml").write_bytes(data)
    with pytest.raises(ProfileError):
        load_profile(tmp_path / "p.toml")
