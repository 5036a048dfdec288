"""``isa95kit init``: the profile it writes can be used, and shows every key there is."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from isa95kit.cli import main


def test_the_profile_is_written_and_can_be_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    from isa95kit.profile import load_profile

    assert main(["init", str(tmp_path)]) == 0
    assert load_profile(tmp_path / "isa95kit.toml").model.rules.sets == ("base",)
    assert capsys.readouterr().out == ""


def test_the_schema_for_editors_takes_the_profile_and_refuses_what_pydantic_refuses(
    tmp_path: Path,
) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="needs jsonschema, an extra of isa95kit")
    main(["init", str(tmp_path)])
    schema = json.loads((tmp_path / "isa95kit.schema.json").read_text("utf-8"))
    judge = jsonschema.Draft202012Validator(schema)
    profile = (tmp_path / "isa95kit.toml").read_text("utf-8")
    assert profile.startswith("#:schema isa95kit.schema.json\n")
    assert judge.is_valid(tomllib.loads(profile))
    assert not judge.is_valid({"rulez": {}})
    assert not judge.is_valid({"rules": {"sets": ["bass"]}})


def test_an_existing_file_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "isa95kit.toml").write_text("# mine")
    assert main(["init", str(tmp_path)]) == 2
    assert (tmp_path / "isa95kit.toml").read_text() == "# mine"
    assert "not overwritten" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path / "none")]) == 2


def test_every_key_is_shown_and_what_is_commented_out_is_right(tmp_path: Path) -> None:
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    from isa95kit.profile import load_profile
    from isa95kit.profile.model import ProfileModel

    main(["init", str(tmp_path)])
    path = tmp_path / "isa95kit.toml"
    lines = path.read_text("utf-8").splitlines()
    setting = re.compile(r'# ((?:"[^"]+"|\w+) = .+|\[\[[\w.]+\]\])$')
    shown = [m[1] if (m := setting.fullmatch(line)) else line for line in lines]
    (tmp_path / "group.toml").write_text("", "utf-8")
    path.write_text("\n".join(shown), "utf-8")
    model = load_profile(path).model
    assert _keys(ProfileModel) <= _keys_of(model)


def _keys(model: Any) -> set[str]:
    return set(model.model_fields)


def _keys_of(model: Any) -> set[str]:
    return {name for name in type(model).model_fields if name in model.model_fields_set}
