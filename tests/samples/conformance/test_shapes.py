"""JSON files of others: every member is asked for its type, every refusal names the place."""

from __future__ import annotations

from pathlib import Path

import pytest

from isa95kit.releases import Release
from isa95kit.samples.conformance import shapes
from isa95kit.samples.conformance.shapes import Shape, Unusable, load

ROW = Shape(Path("r.json"), "$.cases[3]", {"a": "text", "b": True, "c": [{}], "d": [1], "e": 1})


def test_members_by_their_types() -> None:
    assert ROW.text("a") == "text" and ROW.text("z", missing="") == ""
    assert ROW.truth("b") is True
    assert [row.place for row in ROW.rows("c")] == ["$.cases[3].c[0]"]
    assert list(ROW.rows("z", missing=True)) == []


@pytest.mark.parametrize(
    ("name", "ask"),
    [
        ("e", lambda row: row.text("e")),
        ("z", lambda row: row.text("z")),
        ("e", lambda row: row.truth("e")),
        ("a", lambda row: list(row.rows("a"))),
        ("d[0]", lambda row: list(row.rows("d"))),
        ("a", lambda row: row.one_of("a", Release)),
    ],
)
def test_other_types_are_refused_at_their_place(name: str, ask: object) -> None:
    assert callable(ask)
    with pytest.raises(Unusable) as raised:
        ask(ROW)
    assert str(raised.value).startswith(f"r.json: $.cases[3].{name} ")


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "r.json"
    path.write_text('{"format": "x/1"}')
    assert load(path, "x/1").text("format") == "x/1"
    monkeypatch.setattr(shapes, "LARGEST", 5)
    with pytest.raises(Unusable, match="larger than 5 bytes"):
        load(path, "x/1")
