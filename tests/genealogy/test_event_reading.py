"""From responses to events and lines."""

from __future__ import annotations

import pytest

from isa95kit.b2mml import (
    Identifier,
    JobResponse,
    JobResponseList,
    OpEquipmentActual,
    OperationsResponse,
    WorkPerformance,
    WorkResponse,
)
from isa95kit.b2mml.base import Component
from isa95kit.b2mml.common import MaterialUseValue
from isa95kit.genealogy import Role
from isa95kit.genealogy.reading import statements_of
from isa95kit.genealogy.statements import Assembly, Containment, EventState, Posting, Remark
from tests.genealogy.builders import (
    CONSUMED,
    PRODUCED,
    amount,
    event,
    ids,
    key,
    labels,
    line,
    performance_message,
    response,
    segment,
)


def postings(message: Component) -> list[Posting]:
    return [said for said, _ in statements_of(message) if isinstance(said, Posting)]


def states(message: Component) -> list[EventState]:
    return [said for said, _ in statements_of(message) if isinstance(said, EventState)]


def rules(message: Component) -> list[str]:
    return [said.rule for said, _ in statements_of(message) if isinstance(said, Remark)]


def test_a_line_with_all_that_it_says() -> None:
    [said] = postings(event("PO1", line("10", CONSUMED, "L1", "5.0 KGM", of="FLOUR")))
    assert said.key.event.label == "PO1 / R-PO1 / 1"
    assert [one.text for one in said.key.line] == ["10"]
    assert (said.role, said.use) == (Role.INPUT, "Consumed")
    assert said.materials == (key("L1"),)
    assert [one.text for one in said.definitions] == ["FLOUR"]
    assert said.quantities == amount("5.0 KGM")


def test_the_place_of_a_line() -> None:
    message = performance_message(event("PO1", line("1", CONSUMED, "A"), line("2", PRODUCED, "B")))
    paths = [source.path for said, source in statements_of(message) if isinstance(said, Posting)]
    root = "/SyncOperationsPerformance/DataArea/OperationsPerformance/OperationsResponse"
    assert sorted(paths) == [f"{root}/SegmentResponse/MaterialActual[{n}]" for n in (1, 2)]


def test_order_and_operation_are_those_of_the_segment_or_of_the_response() -> None:
    own = segment("1", operations_request_id=ids("PO2"), segment_requirement_id=ids("20"))
    [one] = states(response("PO1", own))
    assert labels_of(one) == (["PO2"], ["20"])
    outer = response("PO1", segment("1"), segment_requirement_id=ids("10"))
    [other] = states(outer)
    assert labels_of(other) == (["PO1"], ["10"])


def labels_of(state: EventState) -> tuple[list[str], list[str]]:
    return [one.text for one in state.key.orders], [one.text for one in state.key.operations]


def test_nested_segments_know_the_one_they_are_in() -> None:
    inner = segment("1.1", line("10", CONSUMED, "A"))
    found = states(response("PO1", segment("1", segment_response_child=(inner,)), version="3"))
    outer, nested = found
    assert nested.parent == outer.key
    assert [one.text for one in nested.key.responses] == ["R-PO1", "1", "1.1"]
    assert nested.key.version == "3"
    assert nested.key.orders == outer.key.orders


def test_a_blank_version_says_nothing() -> None:
    blank = response("PO1", segment("1", line("1", CONSUMED, "A")), version="  ")
    plain = response("PO1", segment("1", line("1", CONSUMED, "A")))
    assert states(blank)[0].key == states(plain)[0].key


def test_equipment_and_what_stands_behind() -> None:
    used = OpEquipmentActual(id=Identifier("e"), equipment_id=ids("MIX-1", "MIX-2"))
    [state] = states(
        response("PO1", segment("1", equipment_actual=(used,), job_response_id=ids("J1")))
    )
    assert [one.text for one in state.equipment] == ["MIX-1", "MIX-2"]
    assert [one.text for one in state.behind] == ["J1"]


def test_sublots_are_of_the_one_lot_that_a_line_names() -> None:
    message = event("PO1", line("10", CONSUMED, "L1", sublots="S1"))
    [said] = postings(message)
    assert said.materials == (key("L1", "S1"),)
    held = [one for one, _ in statements_of(message) if isinstance(one, Containment)]
    assert held == [Containment(key("L1"), key("L1", "S1"))]


def test_one_quantity_for_several_lots() -> None:
    two = event("PO1", line("10", CONSUMED, "L1 L2", "10 KGM"))
    assert rules(two) == ["MAT-005"]
    assert labels(postings(two)[0].materials) == ["L1", "L2"]
    sublots = event("PO1", line("10", CONSUMED, "L1 L2", "10 KGM", sublots="S1"))
    assert labels(postings(sublots)[0].materials) == ["L1", "L2", "S1"]


def test_a_line_without_a_lot_is_not_lost() -> None:
    message = event("PO1", line("10", CONSUMED, "", "1 KGM", of="SALT"))
    [said] = postings(message)
    assert not said.materials[0].named
    assert rules(message) == ["GEN-004"]


def test_a_blank_reference_is_remarked_and_names_no_lot() -> None:
    blank = line("10", CONSUMED, "")
    message = event("PO1", type(blank)(id=blank.id, material_lot_id=ids(" ")))
    assert set(rules(message)) == {"ID-001", "GEN-004", "GEN-005"}
    assert not postings(message)[0].materials[0].named


def test_consumables_need_no_lot() -> None:
    assert rules(event("PO1", line("10", MaterialUseValue.CONSUMABLE, "", "1 H87"))) == []


@pytest.mark.parametrize("what", [None, "Rework"])
def test_unknown_uses_are_remarked(what: str | None) -> None:
    assert rules(event("PO1", line("10", what, "L1"))) == ["GEN-005"]


def test_uses_can_be_given_a_role() -> None:
    [posting] = [
        said
        for said, _ in statements_of(
            event("PO1", line("10", "Rework", "L1")), {"Rework": Role.INPUT}
        )
        if isinstance(said, Posting)
    ]
    assert (posting.role, posting.use) == (Role.INPUT, "Other: Rework")


def test_components_of_an_assembly_are_no_lines_unless_consumed_in_what_is_produced() -> None:
    pump = line(
        "10",
        PRODUCED,
        "PUMP",
        assembly_actual=(line("1", CONSUMED, "MOTOR"), line("2", None, "CASE", of="CASES")),
    )
    message = event("PO1", pump)
    assert {p.materials: p.role for p in postings(message)} == {
        (key("PUMP"),): Role.OUTPUT,
        (key("MOTOR"),): Role.INPUT,
    }
    parts = {(s.part, s.whole) for s, _ in statements_of(message) if isinstance(s, Assembly)}
    assert parts == {(key("MOTOR"), key("PUMP")), (key("CASE"), key("PUMP"))}
    assert rules(message) == []


def test_lines_of_one_number_in_one_event_are_remarked() -> None:
    twice = event("PO1", line("10", CONSUMED, "A"), line("10", CONSUMED, "B"))
    assert rules(twice) == ["ID-003"]


def test_what_has_no_identifier_is_told_apart_by_its_content() -> None:
    one = event("PO1", line(" ", CONSUMED, "A"), line("", CONSUMED, "B"))
    assert rules(one) == ["IDEM-001", "IDEM-001"]
    first, second = postings(one)
    assert first.key != second.key
    assert postings(one) == [first, second]  # the same, whenever it is read
    deep = line("", PRODUCED, "A")
    for number in range(3000):
        deep = line(str(number), PRODUCED, "A", assembly_actual=(deep,))
    assert len(postings(event("PO1", line("", PRODUCED, "B", assembly_actual=(deep,))))) == 1


def test_jobs_in_work_and_in_lists() -> None:
    job = JobResponse(
        id=Identifier("J1"),
        job_order_id=Identifier("JO1"),
        material_actual=(line("10", CONSUMED, "A"),),
    )
    work = WorkResponse(id=Identifier("W1"), job_response=(job,))
    outer = WorkResponse(id=Identifier("W0"), work_response_child=(work,), job_response=())
    performance = WorkPerformance(
        id=Identifier("P"), work_schedule_id=Identifier("S"), work_response=(outer,)
    )
    [nested] = postings(performance)
    assert [one.text for one in nested.key.event.responses] == ["W0", "W1", "J1"]
    assert [one.text for one in nested.key.event.orders] == ["JO1"]
    [listed] = postings(JobResponseList(id=Identifier("JL"), job_response=(job,)))
    assert [one.text for one in listed.key.event.responses] == ["J1"]
    assert nested.key.event.kind == listed.key.event.kind == "JobResponse"


def test_deeply_nested_segments_are_read() -> None:
    inner = segment("0", line("1", CONSUMED, "A"))
    for number in range(1, 400):
        inner = segment(str(number), segment_response_child=(inner,))
    message: OperationsResponse = response("PO1", inner)
    assert len(states(message)) == 400
    assert len(postings(message)) == 1
