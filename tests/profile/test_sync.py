"""A profile's sync tiers, and what rules on orders agree on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

from isa95kit.identity import Identity
from isa95kit.profile import ProfileError, load_profile
from isa95kit.profile.applying import Applied, apply
from isa95kit.rules.agreement import Agreement
from isa95kit.rules.context import Context
from isa95kit.rules.tiers import TierTable

SAP = "urn:isa95kit:MaterialDefinition::SAP::4711"


def applied(folder: Path, text: str, context: Context | None = None) -> Applied:
    path = folder / "isa95kit.toml"
    path.write_text(text, "utf-8")
    return apply(load_profile(path), today=dt.date(2026, 11, 21), context=context or Context())


def test_materials_and_classes_have_tiers(tmp_path: Path) -> None:
    told = applied(
        tmp_path,
        f'[sync.materials]\n4711 = "daily"\n"{SAP}" = "event"\n[sync.classes]\nC = "periodic"\n',
    ).context.tiers
    assert told is not None
    material = Identity("MaterialDefinition", "", "SAP", "", "4711")
    other = Identity("MaterialDefinition", "", "LIMS", "", "4711")
    by_class = told.tier(None, (Identity("MaterialClass", "", "", "", "C"),))
    tiers = (told.tier(material), told.tier(other), by_class)
    assert [t.name for t in tiers if t] == ["event", "daily", "periodic"]


def test_tiers_of_the_plant_replace_the_others(tmp_path: Path) -> None:
    text = '[sync.materials]\nA = "now"\n[[sync.tiers]]\nname = "now"\nlimit_seconds = 30\n'
    told = applied(tmp_path, text).context.tiers
    assert told is not None
    assert [(t.name, t.limit, t.by_event) for t in told.tiers()] == [
        ("now", dt.timedelta(seconds=30), False)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[sync.materials]\nA = "weekly"', "there is no sync tier 'weekly'"),
        ('[sync.materials]\n"urn:isa95kit:A" = "daily"', "sync: 'urn:isa95kit:A' has 1 parts"),
    ],
)
def test_what_the_table_names_exists(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ProfileError, match=told):
        applied(tmp_path, text)


def test_nothing_said_is_not_checked_and_the_caller_goes_first(tmp_path: Path) -> None:
    assert applied(tmp_path, "").context.tiers is None
    own = TierTable()
    text = '[sync.materials]\nA = "daily"'
    assert applied(tmp_path, text, Context(tiers=own)).context.tiers is own


def test_an_empty_profile_agrees_on_the_defaults(tmp_path: Path) -> None:
    assert applied(tmp_path, "").context.agreement == Agreement()


def test_words_and_names_of_orders_are_agreed_on(tmp_path: Path) -> None:
    agreed = applied(
        tmp_path,
        'reschedule_categories = ["Termin"]\nscrap_words = ["Ausschuss"]\n'
        '[carriers]\nsafety_stock = "EISBE"\n[tolerances]\norder = "0.1"\n',
    ).context.agreement
    assert agreed.reschedule_categories == {"Termin"}
    assert agreed.scrap_words == {"Ausschuss"}
    assert agreed.carriers.safety_stock == "EISBE"
    assert str(agreed.tolerances.order) == "0.1"
