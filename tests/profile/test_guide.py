"""The guide to profiles names every table and key there is, and its profiles can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

from isa95kit.profile import model

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guides" / "profile.md"


def keys(table: type) -> list[str]:
    return [f.alias or name for name, f in table.model_fields.items()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "table",
    [
        model.ProfileModel,
        model.DocumentsTable,
        model.RulesTable,
        model.StatusTable,
        model.StateTable,
        model.TransitionTable,
        model.UnitsTable,
        model.SystemsTable,
        model.AccountsTable,
        model.PartnerTable,
        model.TolerancesTable,
        model.Waiver,
    ],
    ids=lambda table: table.__name__,
)
def test_every_key_is_named(table: type) -> None:
    named = set(re.findall(r"[a-z_]+", GUIDE.read_text("utf-8")))
    assert set(keys(table)) <= named


def test_the_guide_to_rules_names_every_part_of_a_context() -> None:
    from isa95kit.rules.context import Context

    text = (GUIDE.parent / "rules.md").read_text("utf-8")
    assert {part for part in Context.parts() if f"`{part}`" not in text} == set()
