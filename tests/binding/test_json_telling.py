"""Single values of a document, and what is told of them."""

from __future__ import annotations

import pytest

from isa95kit.binding.json_origins import JsonTree
from isa95kit.binding.json_syntax import Node, Places, parse_json
from isa95kit.binding.json_telling import MOST, Teller
from isa95kit.binding.limits import DEFAULT


def asked(text: str) -> tuple[Teller, Node]:
    return Teller(JsonTree(Places(text))), parse_json(text, DEFAULT)


@pytest.mark.parametrize(
    ("text", "wanted", "told"),
    [
        ('"a"', "string", []),
        ("1.50", "number", []),
        ("true", "boolean", []),
        ('"1.50"', "number", []),
        ("1.50", "string", ["JSON-101"]),
        ("true", "string", ["JSON-101"]),
        ("true", "number", ["JSON-101"]),
        ("1", "boolean", ["JSON-101"]),
        ('"true"', "boolean", ["JSON-101"]),
        ('["a"]', "string", ["JSON-101"]),
        ('"\\u0001"', "string", ["JSON-008"]),
    ],
)
def test_scalars(text: str, wanted: str, told: list[str]) -> None:
    teller, node = asked(text)
    teller.scalar(node, wanted, "$")
    assert [f.rule for f in teller.tree.findings] == told


def test_digits_are_kept() -> None:
    teller, node = asked("1.500")
    assert teller.scalar(node, "number", "$") == "1.500"


def test_one_member_of_a_name() -> None:
    teller, node = asked('{"a":1,"b":2,"a":3,"a":4}')
    assert [name for name, _, _ in teller.unique(node, "$")] == ["a", "b"]
    assert [(f.path, f.column) for f in teller.tree.findings] == [("$.a", 14), ("$.a", 20)]


def test_a_flood_is_cut() -> None:
    teller, _ = asked("[]")
    for _ in range(MOST + 5):
        teller.tell("JSON-101", 0, "$", "wrong", "Correct it.")
    assert len(teller.tree.findings) == MOST + 1
    assert teller.tree.findings[-1].rule == "XSD-005"
