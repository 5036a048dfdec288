"""Findings on genealogies."""

from __future__ import annotations

import pytest

from isa95kit.b2mml import Identifier, JobResponse, MaterialLot
from isa95kit.b2mml.base import Component
from isa95kit.findings import Layer, Severity
from isa95kit.genealogy import Genealogy
from tests.genealogy.builders import (
    CONSUMED,
    PRODUCED,
    event,
    ids,
    line,
    lot,
    lots_message,
    moved,
    performance_message,
    response,
    segment,
    sublot,
)


def found(*messages: Component) -> list[tuple[str, str]]:
    return [(f.rule, f.severity.value) for f in Genealogy.of(*messages).findings]


def test_a_sound_story_has_no_findings() -> None:
    assert found(moved("PO1", "A", "B"), moved("PO2", "B", "C"), lot("A")) == []


def test_findings_name_message_and_place() -> None:
    message = performance_message(event("PO1", line("1", CONSUMED)), bodid="MES-7")
    [finding] = Genealogy.of(message).findings
    assert finding.rule == "GEN-004"
    assert finding.layer is Layer.RULE
    assert finding.message.endswith("(message MES-7)")
    assert finding.path == (
        "/SyncOperationsPerformance/DataArea/OperationsPerformance/OperationsResponse"
        "/SegmentResponse/MaterialActual"
    )
    assert finding.hint


def test_sublots_without_their_lot() -> None:
    bare = event("PO1", line("1", CONSUMED, sublots="S1"))
    assert found(bare) == [("GEN-006", "warning")]
    assert found(bare, lot("L1", sublot("S1"))) == [("GEN-006", "info")]
    assert found(bare, lot("L1", sublot("S1")), lot("L2", sublot("S1"))) == [("GEN-006", "warning")]


def test_lots_that_look_alike() -> None:
    with_scheme = MaterialLot(id=Identifier("A", scheme_id="SAP"))
    other_scheme = MaterialLot(id=Identifier("A", scheme_id="LIMS"))
    story = (moved("PO1", "A", "B"), with_scheme)
    assert ("ID-006", "warning") in found(*story)
    assert "ID-006" not in dict(found(with_scheme, other_scheme))


def test_a_lot_of_two_materials() -> None:
    story = (lot("A", of="FLOUR"), event("PO1", line("1", CONSUMED, "A", of="SUGAR")))
    assert found(*story) == [("REF-009", "error")]


def test_a_line_with_two_contents() -> None:
    one = event("PO1", line("1", CONSUMED, "A", "10 KGM"))
    other = event("PO1", line("1", CONSUMED, "A", "12 KGM"))
    assert found(one, one) == []
    assert found(one, other) == [("IDEM-003", "error")]


def test_a_line_under_two_responses_counts_twice_if_it_is_the_same() -> None:
    told = segment("1", line("1", CONSUMED, "A", "10 KGM"))
    story = (response("PO1", told), response("PO1", told, name="R-2"))
    assert found(*story, response("PO1", told, name="R-3")) == [("GEN-007", "warning")] * 2
    changed = segment("1", line("1", CONSUMED, "A", "11 KGM"))
    assert found(story[0], response("PO1", changed, name="R-2")) == []


@pytest.mark.parametrize("quantity", ["10 KGM", "11 KGM"])
def test_a_line_in_two_versions_counts_twice_whatever_it_says(quantity: str) -> None:
    told = segment("1", line("1", CONSUMED, "A", "10 KGM"))
    again = segment("1", line("1", CONSUMED, "A", quantity))
    story = (response("PO1", told), response("PO1", again, version="2"))
    assert found(*story) == [("GEN-007", "warning")]
    other = segment("1", line("2", CONSUMED, "A", quantity))
    assert found(story[0], response("PO1", other, version="2")) == []


def test_a_job_response_beside_the_segment_response_that_reports_it() -> None:
    job = JobResponse(id=Identifier("J1"), material_actual=(line("1", CONSUMED, "A"),))
    reported = segment("1", line("1", CONSUMED, "A"), job_response_id=ids("J1"))
    assert found(job, response("PO1", reported)) == [("GEN-008", "warning")]
    assert found(job, response("PO1", segment("1", job_response_id=ids("J1")))) == []


def test_loops() -> None:
    assert found(moved("PO1", "A", "B"), moved("PO2", "B", "A")) == [("MAT-002", "error")]
    assert found(lot("A", assembly_lot=(lot("A"),))) == [("MAT-001", "error")]
    children = sublot("S", material_sub_lot_child=(sublot("S"),))
    assert found(lot("A", children)) == [("MAT-001", "error")]


def test_orphans_are_only_told() -> None:
    assert found(lot("A")) == [("GEN-009", "info")]
    [finding] = Genealogy.of(*[lot(f"L{n}") for n in range(7)]).findings
    assert finding.message == "nothing is linked with L0, L1, L2, L3, L4 and 2 more"


def test_findings_do_not_depend_on_the_order_of_messages() -> None:
    story = [
        event("PO1", line("1", CONSUMED), line("2", None, "A B")),
        lots_message(lot("A", of="X"), bodid="2"),
        lots_message(lot("A", of="Y"), bodid="1"),
    ]
    assert Genealogy.of(*story).findings == Genealogy.of(*reversed(story)).findings


def test_long_names_are_shortened() -> None:
    name = "A" * 5000
    story = Genealogy.of(lot(name, of="X"), lot(name, of="Y"))
    [finding] = [f for f in story.findings if f.severity is Severity.ERROR]
    assert len(finding.message) < 400


def test_a_posting_of_what_was_produced_is_not_one_of_what_was_consumed() -> None:
    one = response("PO1", segment("1", line("1", CONSUMED, "A")))
    other = response("PO1", segment("1", line("1", PRODUCED, "A")), name="R-2")
    assert "GEN-007" not in dict(found(one, other))
