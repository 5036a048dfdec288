"""PERF beyond the examples: what a request asks for, several responses, known ones."""

from __future__ import annotations

import pytest

import isa95kit as isa
from isa95kit.b2mml.base import Component
from isa95kit.master_data import Catalogue
from isa95kit.rules.areas import performance
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.state import PlantState
from isa95kit.units import Units
from tests.rules.samples import spelled_out

RULES = {rule.id: RuleSet([rule]) for rule in performance.RULES}
NOTHING = Context()
REQUIRED = "<RequiredByRequestedSegmentResponse>Required</RequiredByRequestedSegmentResponse>"


def read(short: str) -> Component:
    return isa.read(spelled_out(short).encode()).message


def found(rule: str, short: str, context: Context = NOTHING) -> list[str]:
    return [f.path for f in RULES[rule].check(read(short), context).findings]


def compared(rule: str, before: str, after: str, context: Context = NOTHING) -> list[str]:
    outcome = RULES[rule].compare(read(before), read(after), context)
    return [f.message for f in outcome.findings]


def response(inner: str, *, name: str = "R1", state: str = "", order: str = "PO-1") -> str:
    told = f"<ResponseState>{state}</ResponseState>" if state else ""
    return (
        f"<OperationsResponse><ID>{name}</ID><OperationsRequestID>{order}</OperationsRequestID>"
        f"{told}{inner}</OperationsResponse>"
    )


def segment(inner: str = "", name: str = "1", of: str = "10") -> str:
    return (
        f"<SegmentResponse><ID>{name}</ID><SegmentRequirementID>{of}</SegmentRequirementID>"
        f"{inner}</SegmentResponse>"
    )


def order(*segments: str, asked: str = "") -> str:
    return f"<OperationsRequest><ID>PO-1</ID>{''.join(segments)}{asked}</OperationsRequest>"


def requirement(inner: str = "", name: str = "10") -> str:
    return (
        f"<SegmentRequirement><ID>{name}</ID><ProcessSegmentID>P{name}</ProcessSegmentID>"
        "<OperationsDefinitionID>D1</OperationsDefinitionID>"
        f"<OperationsSegmentID>10</OperationsSegmentID>{inner}</SegmentRequirement>"
    )


def data(name: str, mark: str = "", inner: str = "") -> str:
    value = "<Value><ValueString>1</ValueString></Value>"
    return f"<SegmentData><ID>{name}</ID>{value}{inner}{mark}</SegmentData>"


def asked(inner: str, of: str = "") -> str:
    return f"<RequestedSegmentResponse><ID>A</ID>{of}{inner}</RequestedSegmentResponse>"


PH = asked(data("pH", REQUIRED))


def test_several_responses_to_a_segment_count_together() -> None:
    wanted = order(requirement(PH))
    both = response(segment() + segment(data("pH"), "2"))
    assert compared("PERF-005", wanted, both) == []
    assert compared("PERF-005", wanted, response(segment())) == [
        "SegmentData pH was required by the request and is not in the response"
    ]
    assert compared("PERF-005", wanted, response(segment(of="20"))) == []


def test_what_is_required_inside_another_one_is_looked_for_there() -> None:
    child = data("Max", REQUIRED).replace("SegmentData>", "SegmentDataChild>")
    wanted = order(requirement(asked(data("Temperature", inner=child))))
    held = data("Temperature", inner=data("Max").replace("SegmentData>", "SegmentDataChild>"))
    assert compared("PERF-005", wanted, response(segment(held))) == []
    assert len(compared("PERF-005", wanted, response(segment(data("Temperature"))))) == 1


def test_what_the_whole_request_asks_for_is_about_its_only_segment_or_the_one_it_names() -> None:
    one, two = requirement(), requirement() + requirement(name="20")
    assert len(compared("PERF-005", order(one, asked=PH), response(segment()))) == 1
    assert compared("PERF-005", order(two, asked=PH), response(segment())) == []
    named = asked(data("pH", REQUIRED), "<SegmentRequirementID>20</SegmentRequirementID>")
    assert compared("PERF-005", order(two, asked=named), response(segment())) == []
    assert len(compared("PERF-005", order(two, asked=named), response(segment(of="20")))) == 1


def test_what_a_request_asks_for_is_no_response() -> None:
    running = "<SegmentState>Completed</SegmentState>"
    assert found("PERF-002", order(requirement(asked(running)))) == []
    assert found("PERF-002", response(segment(running))) != []


def test_what_a_change_leaves_out_is_not_missing() -> None:
    inner = response(segment("<SegmentState>Completed</SegmentState>"))
    for verb, told in (("Change", 0), ("Process", 1)):
        message = (
            f"<{verb}OperationsPerformance>{{area}}<DataArea><{verb}/><OperationsPerformance>"
            f"<ID>P1</ID>{inner}</OperationsPerformance></DataArea></{verb}OperationsPerformance>"
        )
        assert len(found("PERF-002", message)) == told


def test_a_class_lets_any_material_be_used() -> None:
    def need(inner: str) -> str:
        return f"<MaterialRequirement><ID>1</ID>{inner}</MaterialRequirement>"

    def actual(use: str = "") -> str:
        named = "<MaterialDefinitionID>RM-2</MaterialDefinitionID>"
        return f"<MaterialActual><ID>1</ID>{named}{use}</MaterialActual>"

    named = need("<MaterialDefinitionID>RM-1</MaterialDefinitionID>")
    any_of = need("<MaterialClassID>SOLVENT</MaterialClassID>")
    assert (
        compared("PERF-008", order(requirement(any_of + named)), response(segment(actual()))) == []
    )
    assert len(compared("PERF-008", order(requirement(named)), response(segment(actual())))) == 1
    made = actual("<MaterialUse>Produced</MaterialUse>")
    assert compared("PERF-008", order(requirement(named)), response(segment(made))) == []


def material(kind: str, number: str, unit: str = "KGM") -> str:
    return (
        f"<Material{kind}><ID>1</ID><MaterialDefinitionID>FG</MaterialDefinitionID><MaterialUse>"
        f"Produced</MaterialUse><Quantity><QuantityString>{number}</QuantityString>"
        f"<UnitOfMeasure>{unit}</UnitOfMeasure></Quantity></Material{kind}>"
    )


WANTED = order(requirement(material("Requirement", "200")))


def test_the_agreed_part_more_may_be_made() -> None:
    for number, told in (("210", 0), ("210.001", 1), ("5", 0)):
        after = response(segment(material("Actual", number)))
        assert len(compared("PERF-012", WANTED, after)) == told


def test_known_responses_count_and_one_that_comes_again_counts_once() -> None:
    first = response(segment(material("Actual", "150")), name="R1", state="Completed")
    known = Context(known=PlantState.of(read(first)))
    assert compared("PERF-012", WANTED, first, known) == []
    second = response(segment(material("Actual", "100")), name="R2", state="Completed")
    assert len(compared("PERF-012", WANTED, second, known)) == 2
    assert compared("PERF-012", WANTED, second) == []
    assert len(compared("PERF-012", first, second)) == 1


@pytest.mark.parametrize(("context", "told"), [(NOTHING, 0), (Context(units=Units()), 1)])
def test_amounts_in_other_units_count_where_these_are_known(context: Context, told: int) -> None:
    after = response(segment(material("Actual", "300000", "GRM")))
    assert len(compared("PERF-012", WANTED, after, context)) == told


def test_another_order_and_a_missing_state_are_no_second_end() -> None:
    first = response(segment(), name="R1", state="Completed")
    other = response(segment(), name="R2", state="Completed", order="PO-2")
    assert compared("PERF-012", first, other) == []
    assert compared("PERF-012", first, response(segment(), name="R2")) == []


def lacked(rule: str, before: str, after: str, context: Context = NOTHING) -> tuple[str, ...]:
    outcome = RULES[rule].compare(read(before), read(after), context)
    return dict(outcome.not_checked).get(rule, ())


def test_a_sync_that_changes_may_leave_out_as_well() -> None:
    inner = response(segment("<SegmentState>Completed</SegmentState>"))
    for action, told in (("Change", 0), ("Add", 1)):
        criteria = f'<ActionCriteria><ActionExpression actionCode="{action}"/></ActionCriteria>'
        message = (
            f"<SyncOperationsPerformance>{{area}}<DataArea><Sync>{criteria}</Sync>"
            f"<OperationsPerformance><ID>P1</ID>{inner}</OperationsPerformance>"
            "</DataArea></SyncOperationsPerformance>"
        )
        assert len(found("PERF-002", message)) == told


def test_the_state_of_a_job_fits_its_times() -> None:
    def job(inner: str) -> list[str]:
        return found("PERF-002", f"<JobResponse><ID>1</ID>{inner}</JobResponse>")

    end = "<EndTime>2026-03-01T12:00:00Z</EndTime>"
    assert job(f"{end}<JobState>Completed</JobState>") == []
    assert job("<JobState>Completed</JobState>") == ["/JobResponse/JobState"]
    assert job(f"{end}<JobState>Running</JobState>") == [
        "/JobResponse/EndTime",
        "/JobResponse/JobState",
    ]


def test_what_answers_nothing_that_was_compared_is_not_checked() -> None:
    wanted = order(requirement(PH))
    told = ("SegmentRequirement 20 of SegmentResponse 1",)
    assert lacked("PERF-005", wanted, response(segment(of="20"))) == told
    assert lacked("PERF-005", wanted, response(segment(data("pH")))) == ()
    schedule = f"<OperationsSchedule><ID>W27</ID>{order(requirement())}</OperationsSchedule>"
    other = (
        "<OperationsPerformance><ID>P</ID><OperationsScheduleID>W28</OperationsScheduleID>"
        f"{response(segment(), order='PO-7')}</OperationsPerformance>"
    )
    assert lacked("PERF-007", schedule, other) == ("OperationsSchedule W28",)


def test_the_material_of_a_lot_that_was_used_counts() -> None:
    def used(lot: str) -> str:
        return response(
            segment(
                f"<MaterialActual><ID>1</ID><MaterialLotID>{lot}</MaterialLotID>"
                "<MaterialUse>Consumed</MaterialUse></MaterialActual>"
            )
        )

    wanted = order(
        requirement(
            "<MaterialRequirement><ID>1</ID><MaterialDefinitionID>RM-1</MaterialDefinitionID>"
            "<MaterialUse>Consumed</MaterialUse></MaterialRequirement>"
        )
    )
    lots = [
        f"<MaterialLot><ID>{name}</ID><MaterialDefinitionID>{of}</MaterialDefinitionID></MaterialLot>"
        for name, of in (("L1", "RM-1"), ("L2", "RM-2"))
    ]
    context = Context(known=PlantState.of(*map(read, lots)))
    assert compared("PERF-008", wanted, used("L1"), context) == []
    assert len(compared("PERF-008", wanted, used("L2"), context)) == 1
    assert lacked("PERF-008", wanted, used("L3"), context) == ("material of MaterialActual 1",)


def test_tracking_of_a_material_nobody_knows_is_not_checked() -> None:
    def told(inner: str) -> tuple[str, ...]:
        message = response(segment(f"<MaterialActual><ID>1</ID>{inner}</MaterialActual>"))
        context = Context(master_data=Catalogue.of([]))
        return dict(RULES["PERF-011"].check(read(message), context).not_checked).get("PERF-011", ())

    assert told("<MaterialDefinitionID>M9</MaterialDefinitionID>") == ("MaterialDefinition M9",)
    assert told("<MaterialClassID>C</MaterialClassID>") == ("material of MaterialActual 1",)


def test_what_was_made_of_a_lot_nobody_knows_is_not_added_up() -> None:
    def made(lot: str) -> str:
        return response(
            segment(
                f"<MaterialActual><ID>1</ID><MaterialLotID>{lot}</MaterialLotID>"
                "<MaterialUse>Produced</MaterialUse><Quantity><QuantityString>240</QuantityString>"
                "<UnitOfMeasure>KGM</UnitOfMeasure></Quantity></MaterialActual>"
            )
        )

    wanted = order(
        requirement(
            "<MaterialRequirement><ID>1</ID><MaterialDefinitionID>FG</MaterialDefinitionID>"
            "<MaterialUse>Produced</MaterialUse><Quantity><QuantityString>200</QuantityString>"
            "<UnitOfMeasure>KGM</UnitOfMeasure></Quantity></MaterialRequirement>"
        )
    )
    lot = "<MaterialLot><ID>F1</ID><MaterialDefinitionID>FG</MaterialDefinitionID></MaterialLot>"
    context = Context(known=PlantState.of(read(lot)))
    assert len(compared("PERF-012", wanted, made("F1"), context)) == 1
    assert compared("PERF-012", wanted, made("F2"), context) == []
    assert lacked("PERF-012", wanted, made("F2"), context) == ("material of MaterialActual 1",)
