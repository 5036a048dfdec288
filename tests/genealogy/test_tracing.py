"""Where material came from and where it went."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.b2mml.base import Component
from isa95kit.genealogy import Direction, Genealogy, LotKey, Reach
from tests.genealogy.builders import (
    CONSUMED,
    PRODUCED,
    event,
    key,
    labels,
    line,
    lot,
    moved,
    response,
    segment,
    sublot,
)


def back(story: Genealogy, name: str) -> set[str]:
    return set(labels(story.trace_back(name).lots))


def forward(story: Genealogy, name: str) -> set[str]:
    return set(labels(story.trace_forward(name).lots))


BAKERY = (
    moved("DOUGH", "FLOUR WATER", "D1"),
    moved("BAKE", "D1", "B1 B2"),
    moved("PACK", "B1 BOX", "P1"),
)


def test_back_and_forward() -> None:
    story = Genealogy.of(*BAKERY)
    assert back(story, "P1") == {"B1", "BOX", "D1", "FLOUR", "WATER"}
    assert forward(story, "FLOUR") == {"D1", "B1", "B2", "P1"}
    assert back(story, "FLOUR") == set()
    trace = story.trace_back("P1")
    assert trace.direction is Direction.BACK
    assert trace.start == key("P1")
    assert labels(trace.events) == ["PACK / R-PACK / 1", "BAKE / R-BAKE / 1", "DOUGH / R-DOUGH / 1"]


@pytest.mark.parametrize(
    ("depth", "lots", "cut"),
    [
        (0, [], True),
        (1, ["B1", "BOX"], True),
        (2, ["B1", "BOX", "D1"], True),
        (3, ["B1", "BOX", "D1", "FLOUR", "WATER"], False),
        (None, ["B1", "BOX", "D1", "FLOUR", "WATER"], False),
    ],
)
def test_depth_counts_events(depth: int | None, lots: list[str], cut: bool) -> None:
    trace = Genealogy.of(*BAKERY).trace_back("P1", depth=depth)
    assert sorted(labels(trace.lots)) == lots
    assert trace.cut == cut


def test_the_way_to_a_lot() -> None:
    trace = Genealogy.of(*BAKERY).trace_forward("FLOUR")
    path = trace.path_to(key("B2"))
    assert [(step.key.label, step.depth) for step in path] == [
        ("FLOUR", 0),
        ("DOUGH / R-DOUGH / 1", 0),
        ("D1", 1),
        ("BAKE / R-BAKE / 1", 1),
        ("B2", 2),
    ]
    assert path[0].edge is None
    assert path[1].edge is not None
    assert path[1].edge.start == key("FLOUR")
    assert trace.path_to(key("WATER")) == ()


def test_a_lot_is_in_its_sublots_and_a_sublot_in_its_lot_but_not_beside_it() -> None:
    story = Genealogy.of(
        lot("L", sublot("S1"), sublot("S2", material_sub_lot_child=(sublot("S21"),))),
        event("FILL", line("1", CONSUMED, "A"), line("2", PRODUCED, "L", sublots="S1")),
        moved("USE", "L", "X"),
        event("USE2", line("1", CONSUMED, "L", sublots="S2"), line("2", PRODUCED, "Y")),
    )
    assert forward(story, "L") == {"L / S1", "L / S2", "L / S21", "X", "Y"}
    assert forward(story, "A") == {"L / S1", "L", "X"}
    assert forward(story, "S21") == {"L / S2", "L", "X", "Y"}
    assert back(story, "Y") == {"L / S2", "L / S21", "L"}
    assert back(story, "X") == {"L", "L / S1", "L / S2", "L / S21", "A"}
    cautious = story.trace_forward("A", reach=Reach.WHOLE_LOTS)
    assert set(labels(cautious.lots)) == {"L", "L / S1", "L / S2", "L / S21", "X", "Y"}


def test_the_way_through_a_whole_lot_is_not_that_through_a_part_of_it() -> None:
    story = Genealogy.of(
        lot("L", sublot("S1"), sublot("S2")),
        event("FILL", line("1", CONSUMED, "A"), line("2", PRODUCED, "L", sublots="S1")),
        moved("M1", "A", "B"),
        moved("M2", "B", "L"),
    )
    path = story.trace_forward("A").path_to(key("L", "S2"))
    assert labels(step.key for step in path if isinstance(step.key, LotKey)) == [
        "A",
        "B",
        "L",
        "L / S2",
    ]


def test_nested_segments_pass_material_up_and_down_but_not_across() -> None:
    mixing = segment("1.1", line("1", CONSUMED, "SALT"), line("2", PRODUCED, "BRINE"))
    cooking = segment("1.2", line("1", PRODUCED, "SOUP"))
    whole = segment(
        "1",
        line("1", CONSUMED, "WATER"),
        line("2", PRODUCED, "MEAL"),
        segment_response_child=(mixing, cooking),
    )
    story = Genealogy.of(response("PO1", whole))
    assert forward(story, "WATER") == {"MEAL", "BRINE", "SOUP"}
    assert forward(story, "SALT") == {"BRINE", "MEAL"}
    assert back(story, "SOUP") == {"WATER"}
    assert back(story, "MEAL") == {"WATER", "SALT"}


def test_lines_of_unknown_role_are_followed_by_the_cautious_alone() -> None:
    story = Genealogy.of(
        event("PO1", line("1", CONSUMED, "A"), line("2", None, "B"), line("3", PRODUCED, "C"))
    )
    assert forward(story, "A") == {"C"}
    assert labels(story.recall_set("A")) == ["A", "B", "C"]
    assert labels(story.recall_set("B")) == ["B", "C"]
    assert labels(story.recall_set("A", reach=Reach.NAMED)) == ["A", "C"]


def test_components_go_into_what_they_are_assembled_into() -> None:
    pump = lot("PUMP", assembly_lot=(lot("MOTOR", assembly_lot=(lot("COIL"),)), lot("CASE")))
    story = Genealogy.of(pump, moved("SHIP", "PUMP", "CRATE"))
    assert forward(story, "COIL") == {"MOTOR", "PUMP", "CRATE"}
    assert forward(story, "PUMP") == {"CRATE"}  # its parts came from elsewhere
    assert back(story, "CRATE") == {"PUMP", "MOTOR", "CASE", "COIL"}


def test_rework_loops_are_found_and_end() -> None:
    story = Genealogy.of(
        moved("MAKE", "RAW", "A"), moved("BAKE", "A", "B"), moved("REWORK", "B", "A")
    )
    assert forward(story, "RAW") == {"A", "B"}
    assert back(story, "A") == {"RAW", "B"}
    [loop] = story.loops
    assert labels(loop.lots) == ["A", "B"]
    assert labels(loop.events) == ["BAKE / R-BAKE / 1", "REWORK / R-REWORK / 1"]


def test_a_lot_that_is_made_of_itself_is_a_loop() -> None:
    [loop] = Genealogy.of(moved("PO1", "A", "A B")).loops
    assert labels(loop.lots) == ["A"]
    own = lot("L1", assembly_lot=(lot("L1"),))
    [contained] = Genealogy.of(own).loops
    assert (labels(contained.lots), contained.events) == (["L1"], ())


def test_what_is_left_of_a_split_may_keep_its_name() -> None:
    known = (lot("A", of="SYRUP"), lot("B", of="SYRUP"))
    assert Genealogy.of(moved("SPLIT", "A", "A B"), *known).loops == ()
    assert Genealogy.of(moved("TOP UP", "A B", "A"), *known).loops == ()
    assert len(Genealogy.of(moved("O1", "A", "A B"), moved("O2", "B", "A"), *known).loops) == 1


def test_a_lot_and_its_sublots_are_no_loop() -> None:
    story = Genealogy.of(lot("L", sublot("S1"), sublot("S2")))
    assert story.loops == ()


def test_long_chains_need_no_recursion() -> None:
    count = 3000
    story = Genealogy.of(*[moved(f"O{n}", f"L{n}", f"L{n + 1}") for n in range(count)])
    assert len(story.trace_back(f"L{count}").lots) == count
    assert len(story.recall_set("L0")) == count + 1
    assert story.loops == ()


# Laws, against an oracle of a few lines: paths over sets, by repeated union.

NAMES = [f"L{n}" for n in range(8)]


@st.composite
def stories(draw: st.DrawFn, acyclic: bool = False) -> list[tuple[list[str], list[str]]]:
    """Events as names of inputs and outputs; without loops, outputs come after inputs."""
    found = []
    for _ in range(draw(st.integers(0, 7))):
        chosen = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=5, unique=True))
        if acyclic:
            chosen.sort()
        cut = draw(st.integers(1, len(chosen) - 1))
        found.append((chosen[:cut], chosen[cut:]))
    return found


def told(events: list[tuple[list[str], list[str]]]) -> list[Component]:
    return [
        moved(f"O{n}", " ".join(inputs), " ".join(outputs))
        for n, (inputs, outputs) in enumerate(events)
    ]


def closure(events: list[tuple[list[str], list[str]]]) -> dict[str, set[str]]:
    reached: dict[str, set[str]] = defaultdict(set)
    for _ in NAMES:
        for inputs, outputs in events:
            for name in inputs:
                reached[name] |= set(outputs).union(*(reached[out] for out in outputs))
    return reached


@settings(max_examples=60, deadline=None)
@given(stories())
def test_traces_are_what_the_oracle_reaches(events: list[tuple[list[str], list[str]]]) -> None:
    story = Genealogy.of(*told(events))
    reached = closure(events)
    for one in story.lots:
        name = one.key.label
        assert forward(story, name) == reached[name] - {name}
        assert back(story, name) == {n for n in NAMES if name in reached[n]} - {name}
    looping = {name for name in NAMES if name in reached[name]}
    assert {name for loop in story.loops for name in labels(loop.lots)} == looping


@settings(max_examples=40, deadline=None)
@given(stories(acyclic=True))
def test_without_loops_none_is_found(events: list[tuple[list[str], list[str]]]) -> None:
    assert Genealogy.of(*told(events)).loops == ()


@st.composite
def tangled(draw: st.DrawFn) -> list[Component]:
    """Lots with sublots, components, nested segments and events in any tangle."""
    lots = st.sampled_from(["A", "B", "C", ""])
    sublots = st.sampled_from(["", "S1", "S2"])
    uses = st.sampled_from([CONSUMED, PRODUCED, None, "Scrap"])

    def lines() -> list[object]:
        drawn = draw(st.lists(st.tuples(uses, lots, sublots), max_size=4))
        return [line(str(n), what, x, sublots=s) for n, (what, x, s) in enumerate(drawn)]

    found: list[Component] = []
    for number in range(draw(st.integers(1, 3))):
        inner = segment("2", *lines())  # type: ignore[arg-type]
        outer = segment("1", *lines(), segment_response_child=(inner,))  # type: ignore[arg-type]
        found.append(response(f"O{number}", outer))
    part, whole = draw(st.permutations(["A", "B", "C"]))[:2]
    if draw(st.booleans()):
        found.append(lot(whole, assembly_lot=(lot(part),)))
    return found


@settings(max_examples=80, deadline=None)
@given(tangled(), st.sampled_from(Reach))
def test_forward_and_back_are_inverse(messages: list[Component], reach: Reach) -> None:
    story = Genealogy.of(*messages)
    keys = [one.key for one in story.lots]
    onward = {(one, other) for one in keys for other in story.trace_forward(one, reach=reach).lots}
    backward = {(other, one) for one in keys for other in story.trace_back(one, reach=reach).lots}
    assert onward == backward


@settings(max_examples=80, deadline=None)
@given(tangled())
def test_a_recall_set_holds_the_lot_and_all_that_a_trace_names(messages: list[Component]) -> None:
    story = Genealogy.of(*messages)
    for one in story.lots:
        recalled = set(story.recall_set(one))
        assert one.key in recalled
        assert recalled >= set(story.trace_forward(one).lots)
        # Whatever is recalled is itself recalled with all that it reaches.
        for other in recalled:
            assert recalled >= set(story.recall_set(other))
