"""All rules, by id, set and area."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from isa95kit.rules import areas, registry
from isa95kit.rules.context import Context
from isa95kit.rules.registry import AREAS, RULES, SETS, rule, rule_set


def test_the_first_wave_is_complete() -> None:
    assert len(RULES) == 150
    assert Counter(r.profile for r in RULES) == {"base": 67, "gxp": 83}
    assert len({r.id for r in RULES}) == 150


def test_each_area_has_rules_of_the_sets_it_is_listed_with() -> None:
    found = {area.__name__.rpartition(".")[2]: {r.profile for r in area.RULES} for area in AREAS}
    assert found == {name: set(sets) for name, sets in SETS.items()}


def test_no_rule_is_left_out() -> None:
    """A module may hold part of an area, and then the area names its rules."""
    listed = {r.id for r in RULES}
    for path in Path(next(iter(areas.__path__))).glob("*.py"):
        module = import_module(f"{areas.__name__}.{path.stem}")
        assert {r.id for r in getattr(module, "RULES", ())} <= listed


def test_a_set_holds_its_rules() -> None:
    assert {r.id for r in rule_set("gxp").rules} == {r.id for r in RULES if r.profile == "gxp"}
    assert rule_set().rules == rule_set("base").rules
    assert len(rule_set("base", "gxp").rules) == 150


def test_the_base_set_does_not_load_the_other_areas() -> None:
    code = (
        "import sys; from isa95kit.rules.registry import rule_set; rule_set(); print(*sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert "isa95kit.rules.areas.identifiers" in done.stdout.split()
    assert "isa95kit.rules.areas.signatures" not in done.stdout.split()


def test_an_unknown_id_names_the_nearest() -> None:
    assert rule("TIME-001").id == "TIME-001"
    with pytest.raises(LookupError, match="try TIME-001"):
        rule("TIME-01")
    with pytest.raises(AttributeError, match="NOTHING"):
        _ = registry.NOTHING


def test_the_guide_names_all_that_rules_may_ask() -> None:
    guide = Path(__file__).resolve().parents[2] / "docs" / "guides" / "rules.md"
    rows = [line for line in guide.read_text("utf-8").splitlines() if line.startswith("| `")]
    named = re.findall(r"`(\w+)`", " ".join(row.split("|")[1] for row in rows))
    assert sorted(named) == sorted(Context.parts())
