"""Broken samples in JSON, and where their mistakes are there."""

from __future__ import annotations

import json

import pytest

from isa95kit.samples.broken import BREAKS, broken
from isa95kit.samples.broken.forms import in_json, json_path

DOCUMENT = {
    "A": {"@v": "1", "B": [{"C": "x"}, {"@w": "2", "$": "y"}], "D": {"#xml": ["<E/>", "<F/>"]}}
}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/A", "$.A"),
        ("/A/@v", "$.A.@v"),
        ("/A/B[1]/C", "$.A.B[0].C"),
        ("/A/B[2]", "$.A.B[1]"),
        ("/A/B[2]/@w", "$.A.B[1].@w"),
        ("/A/B", "$.A.B[0]"),
        ("/A/Missing", "$.A.Missing"),
        ("/A/D/F", "$.A.D['#xml'][1]"),
        ("/A/D/E/Inner", "$.A.D['#xml'][0]"),
    ],
)
def test_paths(path: str, found: str) -> None:
    assert json_path(path, DOCUMENT) == found


def test_both_documents_are_json() -> None:
    [one] = broken("UOM-001")
    told = in_json(one)
    assert told.form == "json"
    assert told.name == "UOM-001-no-unit.V0701.json"
    assert json.loads(told.clean) != json.loads(told.data)
    assert told.path == "$.MaterialLot.Quantity[0]"


def test_every_rule_but_the_one_on_releases_can_be_had_in_json() -> None:
    only = {one.id for one in BREAKS if one.profile and not one.also_json}
    assert only == {"PROFILE-005/older"}
