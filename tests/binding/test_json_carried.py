"""Members outside the vocabulary as XML with places; what is wrong is told where it stands."""

from __future__ import annotations

import pytest

from isa95kit.binding.foreign_json import EXTENSION_SCOPE
from isa95kit.binding.json_carried import Carried, carried_by
from isa95kit.binding.json_origins import JsonTree
from isa95kit.binding.json_syntax import Places, parse_json
from isa95kit.binding.json_telling import Teller
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.findings import Finding


def carried(text: str, limits: Limits = DEFAULT) -> tuple[list[Carried], list[Finding]]:
    """What the one member of a document gives."""
    ((name, _, node),) = parse_json(text, limits).members
    teller = Teller(JsonTree(Places(text)))
    return carried_by(name, node, f"$.{name}", EXTENSION_SCOPE, teller), teller.tree.findings


def test_each_item_has_its_place() -> None:
    found, findings = carried('{"Extended:A":["x",\n{"$":"y"}]}')
    assert findings == []
    assert [(c.at, c.path) for c in found] == [
        (15, "$.Extended:A[0]"),
        (20, "$.Extended:A[1]"),
    ]
    assert [">x<" in found[0].xml, ">y<" in found[1].xml] == [True, True]


def test_size_of_an_element() -> None:
    ((one,), _) = carried('{"Extended:A":{"Extended:B":[{"Extended:C":"x"},"y"]}}')
    assert one.measure() == (4, 3)


@pytest.mark.parametrize(
    ("text", "rule", "path", "column"),
    [
        ('{"p:A":"x"}', "JSON-106", "$.p:A", 8),
        ('{"Extended:A":{"p:B":"x"}}', "JSON-106", "$.Extended:A.p:B", 22),
        ('{"Extended:A":{"B":["x",true]}}', "JSON-106", "$.Extended:A.B[1]", 25),
        ('{"Extended:A":{"@xmlns:p":""}}', "JSON-106", "$.Extended:A.@xmlns:p", 27),
        ('{"Extended:A":{"B":[]}}', "JSON-104", "$.Extended:A.B", 20),
        ('{"Extended:A":{"B":1,"B":"x"}}', "JSON-003", "$.Extended:A.B", 22),
        ('{"#xml":["<a/>","<a>"]}', "JSON-106", "$.#xml[1]", 17),
    ],
)
def test_what_is_wrong_stands_at_its_place(text: str, rule: str, path: str, column: int) -> None:
    _, findings = carried(text)
    assert (rule, path, column) in [(f.rule, f.path, f.column) for f in findings]


def test_what_nests_deeper_than_can_be_read() -> None:
    depth = 100_000
    text = '{"Extended:A":' + '{"B":' * depth + '"x"' + "}" * depth + "}"
    found, (finding,) = carried(text, Limits(depth=depth))
    assert (found, finding.rule) == ([], "JSON-004")
