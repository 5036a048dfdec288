"""REF rules beyond their examples: nesting, circles, templates of reports, odd identifiers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from isa95kit.b2mml import (
    DateTime,
    Dependency,
    DependencyValue,
    Identifier,
    JobResponse,
    MaterialLot,
    MaterialSubLot,
    MaterialUse,
    MaterialUseValue,
    OperationsDefinition,
    OperationsPerformance,
    OperationsRequest,
    OperationsResponse,
    OperationsSegment,
    OperationsType,
    OperationsTypeValue,
    OpMaterialActual,
    OpPersonnelActual,
    OpSegmentRequirement,
    OpSegmentResponse,
    ProcessSegment,
    SegmentDependency,
)
from isa95kit.b2mml.base import Alternative, Component
from isa95kit.identity import Identity
from isa95kit.rules.areas import references
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.qualifications import Qualification, QualificationRegister
from isa95kit.rules.state import PlantState
from isa95kit.transactions import cancel, change, get, sync

RULES = RuleSet(references.RULES)


def found(message: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [f.rule for f in RULES.check(message, context).findings]


def paths(message: Component) -> list[str]:
    return [f.path for f in RULES.check(message).findings]


def after(*ids: str, how: DependencyValue = DependencyValue.AFTER_END) -> SegmentDependency:
    return SegmentDependency(
        id=Identifier("1"),
        dependency=Dependency(how),
        segments=tuple(Alternative("SegmentID", Identifier(one)) for one in ids),
    )


def segment(id: str, *dependencies: SegmentDependency) -> OperationsSegment:  # noqa: A002
    return OperationsSegment(id=Identifier(id), segment_dependency=dependencies)


def definition(*segments: OperationsSegment) -> OperationsDefinition:
    return OperationsDefinition(
        id=Identifier("D1"),
        operations_type=OperationsType(OperationsTypeValue.PRODUCTION),
        operations_segment=segments,
    )


def test_the_rules_stand_in_the_order_of_the_catalogue() -> None:
    ids = [rule.id for rule in references.RULES]
    assert ids == sorted(ids)
    assert len(ids) == 8


def test_a_sublot_of_an_assembly_is_of_its_own_lot() -> None:
    other = MaterialSubLot(id=Identifier("S9"), material_lot_id=Identifier("L9"))
    lot = MaterialLot(id=Identifier("L1"), assembly_sub_lot=(other,))
    assert found(lot) == []
    assert found(MaterialLot(id=Identifier("L1"), material_sub_lot=(other,))) == ["REF-001"]
    assert found(get(MaterialLot(id=Identifier("*"), material_sub_lot=(other,)))) == []


@pytest.mark.parametrize(
    ("segments", "count"),
    [
        ([segment("A"), segment("B", after("A"))], 0),
        ([segment("A", after("B")), segment("B", after("A"))], 1),
        ([segment("A", after("B")), segment("B", after("C")), segment("C", after("A"))], 1),
        ([segment("A", after("B", "C")), segment("B", after("C")), segment("C")], 0),
        ([segment("A", after("B")), segment("B", after("A")), segment("C", after("C"))], 2),
        ([segment("A", after("A", "B")), segment("B")], 0),
        ([segment("A", after("A", "B")), segment("B", after("B", "A"))], 1),
        ([segment("A", after("B", "X"))], 2),
        ([segment("A", after())], 0),
        (
            [
                segment("A", after("B", how=DependencyValue.NOT_IN_PARALLEL)),
                segment("B", after("A")),
            ],
            0,
        ),
        ([segment("A", after("B", how=DependencyValue.AT_START)), segment("B", after("A"))], 0),
    ],
)
def test_dependencies(segments: list[OperationsSegment], count: int) -> None:
    assert found(definition(*segments)) == ["REF-003"] * count


def test_segments_inside_segments_are_segments_of_the_definition() -> None:
    inner = segment("A1", after("B"))
    outer = replace(segment("A"), operations_segment_child=(inner,))
    assert found(definition(outer, segment("B"))) == []
    assert paths(definition(outer, segment("B", after("A1")))) == [
        "/OperationsDefinition/OperationsSegment[2]/SegmentDependency"
    ]


def test_a_process_segment_that_a_segment_is_of_names_it() -> None:
    mix = replace(segment("10"), process_segment_id=(Identifier("MIX"),))
    reference = Alternative("ProcessSegmentID", Identifier("MIX"))
    waits = replace(after(), segments=(reference,))
    assert found(definition(mix, segment("20", waits))) == []
    assert found(definition(mix, segment("20", replace(waits, segments=(reference,) * 2)))) == []


def test_process_segments_may_be_in_the_library_of_the_receiver() -> None:
    dry = ProcessSegment(id=Identifier("Dry"), segment_dependency=(after("Mix"),))
    assert found(sync(dry)) == []
    assert found(dry) == []
    assert found(ProcessSegment(id=Identifier("Make"), process_segment_child=(dry,))) == ["REF-003"]
    mix = ProcessSegment(id=Identifier("Mix"), segment_dependency=(after("Dry"),))
    assert found(sync((dry, mix))) == ["REF-003"]


def test_a_long_chain_of_segments_is_no_depth_of_calls() -> None:
    chain = [segment(f"{n}", after(f"{n + 1}")) for n in range(5_000)]
    assert found(definition(*chain, segment("5000"))) == []
    assert found(definition(*chain, segment("5000", after("0")))) == ["REF-003"]


def requirement(id: str, *inner: OpSegmentRequirement) -> OpSegmentRequirement:  # noqa: A002
    return OpSegmentRequirement(
        id=Identifier(id),
        process_segment_id=Identifier("P"),
        operations_definition_id=Identifier("D"),
        operations_segment_id=Identifier("S"),
        segment_requirement_child=inner,
    )


def performance(*responses: OpSegmentResponse) -> OperationsPerformance:
    answer = OperationsResponse(
        id=Identifier("R"),
        operations_request_id=(Identifier("PO-1"),),
        segment_response=responses,
    )
    return OperationsPerformance(id=Identifier("P"), operations_response=(answer,))


def test_operations_inside_operations_and_orders_of_the_segment_itself() -> None:
    orders = (
        OperationsRequest(
            id=Identifier("PO-1"), segment_requirement=(requirement("10", requirement("11")),)
        ),
        OperationsRequest(id=Identifier("PO-2"), segment_requirement=(requirement("90"),)),
    )
    context = Context(known=PlantState.of(*orders))
    eleven = OpSegmentResponse(
        id=Identifier("1"), segment_requirement_id=(Identifier("11"),), segment_response_child=()
    )
    ninety = replace(eleven, segment_requirement_id=(Identifier("90"),))
    assert found(performance(eleven), context) == []
    assert found(performance(ninety), context) == ["REF-005"]
    assert found(performance(replace(eleven, segment_response_child=(ninety,))), context) == [
        "REF-005"
    ]
    of_two = replace(ninety, operations_request_id=(Identifier("PO-2"),))
    assert found(performance(of_two), context) == []
    unknown = replace(ninety, operations_request_id=(Identifier("PO-3"),))
    assert found(performance(unknown), context) == ["REF-005"]
    assert found(performance(unknown), Context(known=PlantState())) == []


def test_job_orders_are_judged_where_they_are_kept() -> None:
    response = JobResponse(id=Identifier("1"), job_order_id=Identifier("J-1"))
    assert found(response, Context(known=PlantState())) == []
    known = {"JobOrder": {Identity("JobOrder", "", "", "", "J-2"): response}}
    assert found(response, Context(known=PlantState(known))) == ["REF-005"]


def test_what_is_to_be_reported_need_not_be_identified() -> None:
    template = OpSegmentResponse(
        id=Identifier("1"), material_actual=(OpMaterialActual(id=Identifier("1")),)
    )
    asked = replace(requirement("10"), requested_segment_response=(template,))
    assert found(OperationsRequest(id=Identifier("PO"), segment_requirement=(asked,))) == []
    assert found(template) == ["REF-008"]
    assert found(get(performance(template))) == []


def test_a_lot_of_several_or_unknown_materials_fits() -> None:
    lot = MaterialLot(id=Identifier("L1"), material_definition_id=Identifier("RM-1", scheme_id="M"))
    actual = OpMaterialActual(
        id=Identifier("1"),
        material_definition_id=(Identifier("RM-2"), Identifier("RM-1")),
        material_lot_id=(Identifier("L1"),),
    )
    assert found(actual, Context(known=PlantState.of(lot))) == []
    other = replace(actual, material_definition_id=(Identifier("RM-1", scheme_id="OLD"),))
    assert found(other, Context(known=PlantState.of(lot))) == ["REF-009"]
    nothing = replace(lot, material_definition_id=None)
    assert found(other, Context(known=PlantState.of(nothing))) == []


def lacking(rule: str, obj: Component, context: Context) -> tuple[str, ...]:
    return dict(RULES.check(obj, context).not_checked).get(rule, ())


def test_a_lot_does_not_change_its_material() -> None:
    lot = MaterialLot(id=Identifier("L1"), material_definition_id=Identifier("RM-1"))
    context = Context(known=PlantState.of(lot))
    other = replace(lot, material_definition_id=Identifier("RM-2"))
    (finding,) = RULES.check(sync(other), context).findings
    assert finding.rule == "REF-009"
    assert finding.path == "/SyncMaterialLot/DataArea/MaterialLot/MaterialDefinitionID"
    assert found(sync(replace(other, id=Identifier("L2"))), context) == []


def test_a_lot_of_which_nobody_knows_the_material_is_not_checked() -> None:
    actual = OpMaterialActual(
        id=Identifier("1"),
        material_definition_id=(Identifier("RM-1"),),
        material_lot_id=(Identifier("L9"),),
    )
    lot = MaterialLot(id=Identifier("L1"))
    context = Context(known=PlantState.of(lot))
    assert lacking("REF-009", actual, context) == ("material of MaterialLot L9",)
    made = replace(actual, material_use=MaterialUse(MaterialUseValue.MATERIAL_PRODUCED))
    assert lacking("REF-009", made, context) == ()
    persons = Context(known=PlantState())
    assert lacking("REF-009", actual, persons) == ("register of MaterialLot",)
    assert lacking("REF-009", get(lot), persons) == ()


def test_orders_and_qualifications_that_nobody_keeps_are_not_checked() -> None:
    response = JobResponse(id=Identifier("1"), job_order_id=Identifier("J-1"))
    assert lacking("REF-005", response, Context(known=PlantState())) == ("register of JobOrder",)
    ten = OpSegmentResponse(id=Identifier("1"), segment_requirement_id=(Identifier("10"),))
    orders = Context(
        known=PlantState.of(OperationsRequest(id=Identifier("PO-1"), segment_requirement=()))
    )
    assert lacking("REF-005", ten, orders) == ("order of segment requirement 10",)
    person = OpPersonnelActual(id=Identifier("1"), person_id=(Identifier("P-7"),))
    empty = Context(qualifications=QualificationRegister({}))
    assert lacking("REF-013", person, empty) == ("qualifications of Person",)
    assert lacking("REF-013", replace(person, person_id=()), empty) == ()


def test_a_line_that_is_changed_or_cancelled_is_named_by_its_id() -> None:
    line = OpMaterialActual(id=Identifier("10"))
    told = performance(OpSegmentResponse(id=Identifier("1"), material_actual=(line,)))
    assert found(sync(told)) == ["REF-008"]
    assert found(change(told)) == []
    assert found(cancel(told)) == []


@pytest.mark.parametrize(
    ("held", "end", "reason"),
    [
        ((), "2026-03-01T00:00:00Z", "none that is registered"),
        ((Qualification("Qualified", "PACKER"),), "2026-03-01T00:00:00Z", "none that"),
        ((Qualification("Qualified"),), "2026-03-01T00:00:00Z", ""),
        ((Qualification("Expired", usable=False),), "2026-03-01T00:00:00Z", "is Expired"),
        ((Qualification("Q", effective=dt.datetime(2026, 4, 1, tzinfo=dt.UTC)),), None, ""),
        (
            (Qualification("Q", effective=dt.datetime(2026, 4, 1, tzinfo=dt.UTC)),),
            "2026-03-01T00:00:00Z",
            "from 2026-04-01",
        ),
        (
            (Qualification("Q", expires=dt.datetime(2026, 2, 1, tzinfo=dt.UTC)),),
            "2026-02-01T01:00:00+01:00",
            "",
        ),
    ],
)
def test_qualifications(held: tuple[Qualification, ...], end: str | None, reason: str) -> None:
    person = Identity("Person", "", "", "", "P-7")
    someone = Identity("Person", "", "", "", "P-8")
    register = QualificationRegister({person: held, someone: ()})
    actual = OpPersonnelActual(
        id=Identifier("1"),
        personnel_class_id=(Identifier("MIXER"),),
        person_id=(Identifier("P-7"),),
    )
    response = JobResponse(
        id=Identifier("1"),
        end_time=DateTime(end) if end else None,
        personnel_actual=(actual,),
    )
    outcome = RULES.check(response, Context(qualifications=register))
    assert [f.rule for f in outcome.findings] == ["REF-013"] * bool(reason)
    assert reason in "".join(f.message for f in outcome.findings)
