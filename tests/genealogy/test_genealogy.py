"""`Genealogy` as a value, and its names for lots."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.b2mml import Identifier
from isa95kit.b2mml.base import Component
from isa95kit.genealogy import (
    AmbiguousLot,
    EventKey,
    Genealogy,
    Role,
    UnknownEvent,
    UnknownLot,
)
from isa95kit.identity import Identity
from tests.genealogy.builders import CONSUMED, event, key, labels, line, lot, moved, sublot
from tests.genealogy.test_tracing import tangled


@settings(max_examples=60, deadline=None)
@given(tangled(), st.data())
def test_order_and_number_of_messages_do_not_matter(
    messages: list[Component], data: st.DataObject
) -> None:
    story = Genealogy.of(*messages)
    shuffled = data.draw(st.permutations(messages + messages))
    cut = data.draw(st.integers(0, len(shuffled)))
    again = Genealogy.of(*shuffled[:cut]).adding(*shuffled[cut:])
    assert again == story
    assert hash(again) == hash(story)
    assert again.graph == story.graph
    assert list(again.graph.lots) == list(story.graph.lots)
    assert list(again.graph.events) == list(story.graph.events)
    assert again.findings == story.findings


def test_adding_leaves_the_first_as_it_was() -> None:
    first = Genealogy.of(lot("A"))
    second = first.adding(lot("B"))
    assert labels(one.key for one in first.lots) == ["A"]
    assert labels(one.key for one in second.lots) == ["A", "B"]


def test_roles_of_other_uses_stay_with_the_genealogy() -> None:
    story = Genealogy.of(uses={"Rework": Role.INPUT})
    added = story.adding(event("PO1", line("1", "Rework", "A")))
    assert added.events[0].lines[0].role is Role.INPUT
    assert story != Genealogy.of()
    assert repr(added) == "<Genealogy of 2 statements>"
    with pytest.raises(TypeError, match="is a Role"):
        Genealogy.of(uses={"Rework": "input"})  # type: ignore[dict-item]


def test_a_genealogy_can_be_sent_to_another_process() -> None:
    story = Genealogy.of(moved("PO1", "A", "B"))
    assert pickle.loads(pickle.dumps(story)) == story  # noqa: S301 our own bytes


def test_names_of_a_lot() -> None:
    story = Genealogy.of(lot("L1", sublot("S1")), lot("L2"))
    one = story.lot("L1")
    for name in (key("L1"), one, Identifier("L1"), key("L1").urn, key("L1").lot):
        assert name is not None
        assert story.lot(name) is one
    versioned = Identity("MaterialLot", "", "", "", "L1", "7")
    assert story.lot(versioned) is one
    assert story.lot("S1").key == key("L1", "S1")
    assert story.lot(key("L1", "S1").urn).key == key("L1", "S1")


def test_a_name_of_several_is_ambiguous() -> None:
    story = Genealogy.of(lot("L1", sublot("S1")), lot("L2", sublot("S1")))
    with pytest.raises(AmbiguousLot, match="name one of them") as caught:
        story.lot("S1")
    assert set(caught.value.candidates) == {key("L1", "S1"), key("L2", "S1")}
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301


def test_a_text_means_any_scheme_and_an_identifier_its_own() -> None:
    story = Genealogy.of(lot("L1"), lot("L2"))
    other = Identifier("L1", scheme_id="SAP")
    with pytest.raises(UnknownLot, match="L1"):
        story.lot(other)
    both = story.adding(type(lot("x"))(id=other))
    assert both.lot(other).key.lot is not None
    with pytest.raises(AmbiguousLot):
        both.lot("L1")


@pytest.mark.parametrize("name", ["L9", key("L9"), key("L9").urn, Identifier("L9")])
def test_a_lot_that_no_message_spoke_of(name: str) -> None:
    with pytest.raises(UnknownLot):
        Genealogy.of(lot("L1")).trace_back(name)


def test_an_event_that_no_message_spoke_of() -> None:
    answer = Identity("OpSegmentResponse", "", "", "", "1")
    with pytest.raises(UnknownEvent):
        Genealogy.of(lot("L1")).event(EventKey("OpSegmentResponse", (answer,)))


def test_orphans() -> None:
    story = Genealogy.of(lot("A"), lot("B", sublot("S")), event("PO1", line("1", CONSUMED, "C")))
    assert labels(one.key for one in story.orphans) == ["A"]


def test_what_is_no_message_is_refused() -> None:
    with pytest.raises(TypeError):
        Genealogy.of("lots.xml")  # type: ignore[arg-type]
