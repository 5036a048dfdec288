"""From statements to the graph."""

from __future__ import annotations

from dataclasses import replace

import pytest

from isa95kit.b2mml import Identifier
from isa95kit.b2mml.common import AssemblyType, AssemblyTypeValue, DispositionValue
from isa95kit.genealogy import Edge, EventKind, Genealogy, Link
from tests.genealogy.builders import (
    BY_PRODUCT,
    CONSUMED,
    PRODUCED,
    amount,
    disposed,
    event,
    key,
    labels,
    line,
    lot,
    lots_message,
    moved,
    performance_message,
    response,
    segment,
    sublot,
)


def ends(story: Genealogy, link: Link) -> list[tuple[str, str]]:
    return [(e.start.label, e.end.label) for e in story.edges if e.link is link]


def test_nodes_and_edges_of_an_event() -> None:
    story = Genealogy.of(
        event("PO1", line("1", CONSUMED, "A", "10 KGM"), line("2", PRODUCED, "B", "9 KGM"))
    )
    assert labels(lot.key for lot in story.lots) == ["A", "B"]
    consumed, produced = story.edges
    assert (consumed.link, consumed.start, consumed.quantities) == (
        Link.CONSUMED,
        key("A"),
        amount("10 KGM"),
    )
    assert (produced.link, produced.end, produced.use) == (Link.PRODUCED, key("B"), "Produced")
    assert consumed.end == produced.start == story.events[0].key
    assert consumed.line is not None
    assert consumed.line.label == "1"
    assert consumed.sources[0].path == "/OperationsResponse/SegmentResponse/MaterialActual[1]"


def test_lots_of_one_line_share_its_quantity() -> None:
    story = Genealogy.of(event("PO1", line("1", CONSUMED, "A B", "10 KGM")))
    assert [edge.shared for edge in story.edges] == [True, True]


def test_samples_and_scrap_are_taken_from_what_came_out_unless_they_went_in() -> None:
    story = Genealogy.of(
        event(
            "PO1",
            line("1", CONSUMED, "A"),
            line("2", PRODUCED, "B"),
            line("3", "Scrap", "A"),
            line("4", "Scrap", "B"),
            line("5", "Scrap", "WASTE"),
        )
    )
    assert ends(story, Link.NOTED) == [("PO1 / R-PO1 / 1", "A")]
    assert [end for _, end in ends(story, Link.PRODUCED)] == ["B", "B", "WASTE"]


def test_a_sublot_named_alone_is_that_of_the_only_lot_that_has_one() -> None:
    consumption = event("PO1", line("1", CONSUMED, sublots="S1"))
    assert labels(x.key for x in Genealogy.of(consumption).lots) == ["S1"]
    story = Genealogy.of(consumption, lot("L1", sublot("S1")))
    assert labels(x.key for x in story.lots) == ["L1", "L1 / S1"]
    assert ends(story, Link.CONSUMED) == [("L1 / S1", "PO1 / R-PO1 / 1")]
    both = story.adding(lot("L2", sublot("S1")))
    assert labels(x.key for x in both.lots) == ["S1", "L1", "L1 / S1", "L2", "L2 / S1"]


def test_states_of_a_lot_are_in_the_order_of_time() -> None:
    def told(created: str, disposition: DispositionValue) -> Genealogy:
        return Genealogy.of(
            lots_message(lot("L1", disposition=disposed(disposition)), created=created)
        )

    early = told("2026-03-02T09:00:00+02:00", DispositionValue.IN_PROCESS)  # 07:00 in UTC
    late = told("2026-03-02T08:00:00Z", DispositionValue.CLOSED)
    unknown = told("2026-03-02T23:00:00", DispositionValue.PLANNED)  # nobody knows where
    story = Genealogy(early.said | late.said | unknown.said)
    found = [state.disposition for state in story.lot("L1").states]
    assert found == ["Planned", "In-Process", "Closed"]
    latest = story.lot("L1").latest
    assert latest is not None
    assert latest.disposition == "Closed"


def test_a_lot_that_is_only_referred_to_has_no_state() -> None:
    story = Genealogy.of(moved("PO1", "A", "B"))
    assert story.lot("A").latest is None
    assert story.lot("A").sources


def test_definitions_of_lots_come_from_lots_and_lines() -> None:
    story = Genealogy.of(
        event("PO1", line("1", CONSUMED, "A", of="FLOUR"), line("2", PRODUCED, "B", of="X Y")),
        event("PO2", line("1", CONSUMED, "C D", of="X Y"), line("2", CONSUMED, "E F", of="Z")),
        lot("G", sublot("S"), of="W"),
    )
    found = {lot.key.label: [one.text for one in lot.definitions] for lot in story.lots}
    assert found == {
        "A": ["FLOUR"],
        "B": ["X", "Y"],
        "C": [],
        "D": [],
        "E": ["Z"],
        "F": ["Z"],
        "G": ["W"],
        "G / S": ["W"],
    }


@pytest.mark.parametrize(
    ("inputs", "outputs", "kind"),
    [
        ("A", "B C", EventKind.SPLIT),
        ("A", "A C", EventKind.SPLIT),
        ("A B", "C", EventKind.MERGE),
        ("A B", "C D", EventKind.REGROUPING),
        ("A", "B", EventKind.TRANSFER),
        ("A B", "", EventKind.PROCESS),
        ("A", "X", EventKind.PROCESS),
        ("A", "B ?", EventKind.PROCESS),
    ],
)
def test_splits_and_merges_are_of_one_material(inputs: str, outputs: str, kind: EventKind) -> None:
    known = [lot(name, of="SYRUP") for name in "ABCD"] + [lot("X", of="JAM")]
    story = Genealogy.of(moved("PO1", inputs, outputs), *known)
    assert story.events[0].kind is kind
    assert bool(story.splits) == (kind in (EventKind.SPLIT, EventKind.REGROUPING))
    assert bool(story.merges) == (kind in (EventKind.MERGE, EventKind.REGROUPING))


def test_an_event_with_a_by_product_is_no_split() -> None:
    lines = (line("1", CONSUMED, "A", of="M"), line("2", PRODUCED, "B", of="M"))
    story = Genealogy.of(event("PO1", *lines, line("3", BY_PRODUCT, "C", of="M")))
    assert story.events[0].kind is EventKind.PROCESS


def test_assemblies_with_their_type() -> None:
    kit = lot(
        "KIT", assembly_lot=(lot("P"),), assembly_type=AssemblyType(AssemblyTypeValue.LOGICAL)
    )
    [edge] = Genealogy.of(kit).assemblies
    assert (edge.start, edge.end, edge.detail) == (key("P"), key("KIT"), "Logical")


def test_nested_events() -> None:
    inner = segment("1.1", line("1", CONSUMED, "A"))
    story = Genealogy.of(response("PO1", segment("1", segment_response_child=(inner,))))
    assert ends(story, Link.NESTED) == [("PO1 / R-PO1 / 1", "PO1 / R-PO1 / 1 / 1.1")]
    outer, nested = story.events
    assert nested.parent == outer.key


def test_lines_of_an_event_may_come_in_several_messages() -> None:
    first = event("PO1", line("1", CONSUMED, "A"))
    second = event("PO1", line("2", PRODUCED, "B"))
    [found] = Genealogy.of(first, second).events
    assert labels(one.key for one in found.lines) == ["1", "2"]


def test_a_resend_adds_its_source_and_nothing_else() -> None:
    message = event("PO1", line("1", CONSUMED, "A", "10 KGM"))
    once = Genealogy.of(performance_message(message, bodid="B1"))
    again = once.adding(performance_message(message, bodid="B2"))
    assert [line.quantities for line in again.events[0].lines] == [amount("10 KGM")]
    assert [source.bodid for source in again.edges[0].sources] == ["B1", "B2"]
    assert without_sources(once) == without_sources(again)


def without_sources(story: Genealogy) -> list[Edge]:
    return [replace(edge, sources=()) for edge in story.edges]


def test_a_conflicting_resend_keeps_both_and_traces_both() -> None:
    story = Genealogy.of(
        event("PO1", line("1", CONSUMED, "A", "10 KGM"), line("2", PRODUCED, "C")),
        event("PO1", line("1", CONSUMED, "B", "11 KGM")),
    )
    [found] = story.events
    assert labels(found.conflicts) == ["1"]
    assert set(labels(story.trace_back("C").lots)) == {"A", "B"}


def test_versions_of_a_lot_are_one_node() -> None:
    story = Genealogy.of(lot("L1", version=Identifier("1")), lot("L1", version=Identifier("2")))
    assert sorted(state.version for state in story.lot("L1").states) == ["1", "2"]
