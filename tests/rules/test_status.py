"""The status model: states, spellings, who may move what; and what it refuses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import DispositionValue
from isa95kit.rules.status import (
    DEFAULT_STATES,
    DEFAULT_TRANSITIONS,
    State,
    StatusModel,
    Transition,
)

MODEL = StatusModel()
NAMES = [state.name for state in DEFAULT_STATES]


def state(code: str) -> State:
    found = MODEL.state(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("In-Process", ["Disposition Pending", "Quarantine"]),
        ("Disposition Pending", ["Approved", "Rejected", "Quarantine"]),
        ("Approved", ["Released", "Quarantine"]),
        ("Released", ["Quarantine"]),
        ("Quarantine", ["Disposition Pending", "Rejected"]),
        ("Rejected", []),
    ],
)
def test_what_may_follow(before: str, after: list[str]) -> None:
    assert sorted(MODEL.after(state(before))) == sorted(after)


def test_only_the_mes_asks_for_a_decision() -> None:
    (way,) = MODEL.between(state("In-Process"), state("Disposition Pending"))
    assert way.systems == {"mes"}


def test_only_quality_lifts_a_block_and_decides() -> None:
    for transition in DEFAULT_TRANSITIONS:
        decided = transition.before == "Disposition Pending" and transition.after != "Quarantine"
        if transition.before == "Quarantine" or decided:
            assert transition.by_quality


def test_a_block_is_set_by_the_mes_or_by_quality() -> None:
    ways = MODEL.between(state("Released"), state("Quarantine"))
    assert [(way.systems, way.by_quality) for way in ways] == [
        (frozenset({"mes"}), False),
        (frozenset(), True),
    ]


@pytest.mark.parametrize("code", ["Quality Decision Pending", "DispositionPending", "Pending"])
def test_two_names_of_one_state(code: str) -> None:
    assert MODEL.state(code) is MODEL.state("Disposition Pending")


@given(st.text())
def test_a_code_is_taken_as_it_stands(code: str) -> None:
    listed = {c for s in DEFAULT_STATES for c in (s.name, *s.spellings)}
    assert (MODEL.state(code) is not None) == (code in listed)


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_nothing_is_released_but_what_is_approved(before: str, after: str) -> None:
    if MODEL.between(state(before), state(after)) and state(after).released:
        assert before == "Approved"


def test_states_are_ordered_by_restriction() -> None:
    ranks = [MODEL.restriction(one) for one in DEFAULT_STATES]
    assert ranks == sorted(ranks)
    assert [one.usable for one in DEFAULT_STATES] == [True, True, False, False, False, False]


def test_only_usable_material_is_unrestricted() -> None:
    for one in DEFAULT_STATES:
        assert (DispositionValue.UN_RESTRICTED in one.dispositions) == one.usable


def test_a_code_for_two_states_is_refused() -> None:
    twin = State(name="Held", dispositions=frozenset(), spellings=frozenset({"Blocked"}))
    with pytest.raises(ValueError, match="'Blocked' stands for two states"):
        StatusModel((*DEFAULT_STATES, twin))


def test_a_transition_names_states_there_are() -> None:
    with pytest.raises(ValueError, match="'Sold'"):
        StatusModel(transitions=(Transition(before="Released", after="Sold"),))


def test_a_state_may_repeat_its_name_as_spelling() -> None:
    own = State(name="Free", dispositions=frozenset(), spellings=frozenset({"Free"}))
    assert StatusModel((own,), ()).state("Free") == own
