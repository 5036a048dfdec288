"""Two messages are compared from the public API."""

from __future__ import annotations

import isa95kit as isa
from isa95kit.rules.engine import RuleSet
from tests.rules.test_engine import lots


def test_messages_without_rules_between_them_are_fine() -> None:
    report = isa.compare(lots("A"), lots("A"), rules=RuleSet([]))
    assert report.ok
    assert report.root == "SyncMaterialLot"
