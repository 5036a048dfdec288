"""JSON is told from XML by its first character."""

from __future__ import annotations

import pytest

from isa95kit.binding.json_form import looks_like_json


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", ["{", "[", ' \t\r\n{"a":1}', " " * 5_000 + "[1]"])
def test_json(text: str, encoding: str) -> None:
    assert looks_like_json(text.encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize(
    "text", ["<a/>", '<?xml version="1.0"?><a>{</a>', "", "text {", '"a"', "1"]
)
def test_something_else(text: str, encoding: str) -> None:
    assert not looks_like_json(text.encode(encoding))
