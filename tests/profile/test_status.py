"""The states of lots as a plant configures them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

from isa95kit.profile import ProfileError, load_profile
from isa95kit.profile.applying import apply
from isa95kit.rules.agreement import Agreement
from isa95kit.rules.status import StatusModel

OWN = """
passing_results = ["bestanden"]
continuity_codes = ["NOTFALL"]

[status]
list_id = "PLANT"

[[status.states]]
name = "frei"
dispositions = ["UnRestricted"]
usable = true
released = true

[[status.states]]
name = "gesperrt"
dispositions = ["Restricted"]
spellings = ["S"]
blocks = true
final = true

[[status.transitions]]
before = "frei"
after = "gesperrt"
systems = ["mes"]

[[status.transitions]]
before = "gesperrt"
after = "frei"
roles = ["QP"]
by_quality = true
"""


def agreed(folder: Path, text: str) -> Agreement:
    path = folder / "isa95kit.toml"
    path.write_text(text, "utf-8")
    return apply(load_profile(path), today=dt.date(2026, 11, 21)).context.agreement


def test_without_a_table_the_states_of_the_kit_hold(tmp_path: Path) -> None:
    assert agreed(tmp_path, "").status_model == StatusModel()
    assert agreed(tmp_path, "").passing_results == Agreement().passing_results


def test_a_plant_names_its_own_states_and_moves(tmp_path: Path) -> None:
    agreement = agreed(tmp_path, OWN)
    model = agreement.status_model
    free, blocked = model.state("frei"), model.state("S")
    assert free is not None
    assert blocked is not None
    assert (free.released, blocked.blocks, blocked.final) == (True, True, True)
    assert [way.systems for way in model.between(free, blocked)] == [{"mes"}]
    assert [(set(way.roles), way.by_quality) for way in model.between(blocked, free)] == [
        ({"QP"}, True)
    ]
    assert model.list_id == "PLANT"
    assert agreement.passing_results == {"bestanden"}
    assert agreement.continuity_codes == {"NOTFALL"}


def test_a_spelling_is_added_to_a_state(tmp_path: Path) -> None:
    model = agreed(tmp_path, '[status.spellings]\nQDP = "Disposition Pending"').status_model
    assert model.state("QDP") is model.state("Quality Decision Pending")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[status.spellings]\nQDP = "Pendin"',
            r"status: spellings.QDP: there is no state 'Pendin'",
        ),
        ('[status.spellings]\nBlocked = "Rejected"', "status: .*'Blocked' stands for two states"),
        (
            '[[status.transitions]]\nbefore = "Released"\nafter = "Sold"',
            "status: a transition names the state 'Sold'",
        ),
        ('[[status.states]]\nname = "X"', r"states.0.dispositions: is missing"),
        (
            '[[status.transitions]]\nbefore = "A"\nafter = "B"\nrole = ["QA"]',
            "transitions.0.role: there is no such key; do you mean roles",
        ),
        ('[[status.transitions]]\nbefore = "A"\nafter = "B"\nsystems = ["scada"]', "systems"),
    ],
)
def test_what_cannot_be_is_told(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ProfileError, match=message):
        agreed(tmp_path, text)


def test_a_profile_above_may_give_the_moves(tmp_path: Path) -> None:
    (tmp_path / "group.toml").write_text('[status]\nlist_id = "GROUP"', "utf-8")
    own = 'extends = "group.toml"\n[status.spellings]\nQDP = "Disposition Pending"'
    model = agreed(tmp_path, own).status_model
    assert model.list_id == "GROUP"
    assert model.state("QDP") is not None
