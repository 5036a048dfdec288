"""The JSON report holds every count, failure and loss."""

from __future__ import annotations

import json

from isa95kit.samples.conformance.results import Results
from isa95kit.samples.conformance.scores_json import FORMAT, as_json
from isa95kit.samples.conformance.scoring import Score
from tests.samples.conformance.test_scores_text import LOST, PASSED, SAME


def test_it_holds_everything() -> None:
    report = json.loads(as_json([PASSED, Score(Results("Bad", "2"), (LOST, SAME), ("x",))]))
    assert report["format"] == FORMAT
    good, bad = report["products"]
    assert (good["product"], good["version"], good["clean"]) == ("Good", "1.0", True)
    counts = {"passed": 1, "failed": 0, "notSupported": 0, "notRun": 0, "percent": 100}
    assert good["checks"]["verdict"] == {**counts, "areas": {"nil": counts}}
    assert not bad["clean"] and bad["unknown"] == ["x"]
    assert [failure["check"] for failure in bad["failures"]] == ["facts", "round trip"]
    assert bad["failures"][0]["losses"] == [{"path": "/A", "expected": "'1.0'", "found": "'1'"}]


def test_half_a_surrogate_pair_is_escaped() -> None:
    assert as_json([Score(Results("\ud800", "1"), ())]).isascii()
