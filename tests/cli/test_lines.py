"""Line-delimited JSON: names, contents, empty lines and long ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from isa95kit.binding.limits import Limits
from isa95kit.cli.lines import documents, is_line_delimited


def test_the_name_tells() -> None:
    assert is_line_delimited("a.ndjson")
    assert is_line_delimited("in/A.NDJSON")
    assert not is_line_delimited("a.json")


def test_each_line_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_bytes(b'{"a":1}\r\n\n  \n{"b":2}\n{"c":3}')
    found = list(documents(str(path), Limits()))
    assert found == [
        (f"{path}:1", b'{"a":1}'),
        (f"{path}:4", b'{"b":2}'),
        (f"{path}:5", b'{"c":3}'),
    ]


def test_a_line_over_the_limit_comes_cut_and_once(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_bytes(b"x" * 95 + b"\n{}\n")
    found = list(documents(str(path), Limits(size=10)))
    assert found == [(f"{path}:1", b"x" * 11), (f"{path}:2", b"{}")]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(documents(str(tmp_path / "gone.ndjson"), Limits()))
