"""EFF rules beyond their examples."""

from __future__ import annotations

from dataclasses import replace

from isa95kit.b2mml import (
    DateTime,
    Identifier,
    JobList,
    JobOrder,
    JobResponse,
    MaterialDefinition,
    MaterialInformation,
    MaterialLot,
    WorkflowSpecificationNode,
)
from isa95kit.b2mml.base import Component
from isa95kit.master_data import Catalogue
from isa95kit.rules.areas import effectivity
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.state import PlantState
from isa95kit.transactions import acknowledge, cancel, get, process, sync
from tests.rules.contexts_quantities import published_definitions

RULES = {rule.id: RuleSet([rule]) for rule in effectivity.RULES}


def found(rule: str, obj: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [finding.path for finding in RULES[rule].check(obj, context).findings]


def soap(version: str, start: str | None = None, end: str | None = None) -> MaterialDefinition:
    return MaterialDefinition(
        id=Identifier("SOAP"),
        version=Identifier(version) if version else None,
        effective_start_date=DateTime(start) if start else None,
        effective_end_date=DateTime(end) if end else None,
    )


def test_dates_that_cannot_be_compared_say_nothing() -> None:
    assert found("EFF-001", soap("1", "2026-02-01T00:00:00", "2026-01-01T00:00:00Z")) == []
    assert found("EFF-001", soap("1", "one day", "2026-01-01T00:00:00Z")) == []
    readings = soap("1", "2026-02-01T00:00:00", "2026-01-01T00:00:00")
    assert found("EFF-001", readings) == ["/MaterialDefinition/EffectiveEndDate"]


def test_a_period_of_no_length_is_none() -> None:
    assert found("EFF-001", soap("1", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00"))


def test_deleting_a_version_makes_room() -> None:
    context = Context(master_data=Catalogue.of([soap("1")]))
    two = soap("2", "2026-01-01T00:00:00Z")
    path = "/SyncMaterialDefinition/DataArea/MaterialDefinition"
    assert found("EFF-002", sync(two), context) == [path]
    assert found("EFF-002", sync(soap("1"), action="Delete"), context) == []
    closed = soap("1", end="2026-01-01T00:00:00Z")
    assert found("EFF-002", sync([closed, two], action="Change"), context) == []
    assert found("EFF-002", sync(soap("1", "2026-01-01T00:00:00")), context) == []


def test_what_a_message_does_not_touch_is_not_its_fault() -> None:
    context = Context(master_data=Catalogue.of([soap("1"), soap("2")]))
    other = replace(soap("1"), id=Identifier("OIL"))
    assert found("EFF-002", sync(other), context) == []
    assert found("EFF-002", get(MaterialDefinition), context) == []


def test_lots_and_what_has_no_version_are_not_frozen() -> None:
    lot = MaterialLot(id=Identifier("L"), version=Identifier("1"))
    changed = replace(lot, material_definition_id=Identifier("SOAP"))
    assert found("EFF-007", sync(changed), Context(master_data=Catalogue.of([lot]))) == []
    context = Context(master_data=Catalogue.of([soap("")]))
    assert found("EFF-007", sync(soap("", "2026-01-01T00:00:00Z")), context) == []


def test_an_order_without_a_start_is_judged_by_its_message() -> None:
    job = JobOrder(
        id=Identifier("J"), work_master_id=Identifier("WM-1"), work_master_version=Identifier("4")
    )
    context = published_definitions()
    assert found("EFF-004", job, context) == []
    assert found("EFF-006", job, context) == []  # nobody knows when
    started = replace(job, start_time=DateTime("2026-03-03T06:00:00Z"))
    assert found("EFF-004", started, context) == ["/JobOrder/WorkMasterVersion"]
    assert found("EFF-006", started, context) == []
    unknown = replace(started, work_master_id=Identifier("WM-9"))
    assert found("EFF-004", unknown, context) == []
    blank = replace(started, work_master_id=Identifier(" "))
    assert found("EFF-004", blank, context) == []


def lacking(rule: str, obj: Component, context: Context) -> tuple[str, ...]:
    return dict(RULES[rule].check(obj, context).not_checked).get(rule, ())


def test_definitions_that_nobody_published_are_not_checked() -> None:
    job = JobOrder(
        id=Identifier("J"), work_master_id=Identifier("WM-9"), work_master_version=Identifier("4")
    )
    context = published_definitions()
    assert lacking("EFF-006", job, context) == ("clock",)
    started = replace(job, start_time=DateTime("2026-03-03T06:00:00Z"))
    assert lacking("EFF-004", started, context) == ("versions of WorkMaster WM-9",)
    blank = replace(started, work_master_id=Identifier(" "))
    assert lacking("EFF-004", blank, context) == ()


def test_an_order_that_is_out_of_date_may_be_cancelled_and_refused() -> None:
    job = JobOrder(
        id=Identifier("J"),
        start_time=DateTime("2026-03-03T06:00:00Z"),
        work_master_id=Identifier("WM-1"),
        work_master_version=Identifier("4"),
    )
    jobs, context = JobList(id=Identifier("L"), job_order=(job,)), published_definitions()
    ordered = process(jobs, acknowledge="Always")
    assert found("EFF-004", ordered, context) != []
    assert found("EFF-004", cancel(jobs), context) == []
    refused = acknowledge(ordered, accepted=False, reason="OUTDATED")
    assert found("EFF-004", refused, context) == []
    undated = replace(jobs, job_order=(replace(job, start_time=None),))
    assert found("EFF-006", process(undated), context) != []
    assert found("EFF-006", cancel(undated), context) == []


def test_a_response_names_the_version_of_its_order() -> None:
    order = JobOrder(
        id=Identifier("J-1"),
        work_master_id=Identifier("WM-1"),
        work_master_version=Identifier("5"),
    )
    context = Context(known=PlantState.of(order))
    done = JobResponse(
        id=Identifier("1"),
        job_order_id=Identifier("J-1"),
        start_time=DateTime("2026-03-03T06:00:00Z"),
        work_master_id=Identifier("WM-1"),
        work_master_version=Identifier("4"),
    )
    assert found("EFF-006", done, context) == ["/JobResponse/WorkMasterVersion"]
    as_ordered = replace(done, work_master_version=Identifier("5"))
    assert found("EFF-006", as_ordered, context) == []
    assert lacking("EFF-006", as_ordered, context) == ("master_data",)
    other = replace(done, work_master_id=Identifier("WM-2"))
    assert found("EFF-006", other, context) == []


def test_files_of_information_publish_as_messages_do() -> None:
    file = MaterialInformation(id=Identifier("M"), material_definition=(soap("1"), soap("2")))
    context = Context(master_data=Catalogue.of([soap("1", end="2026-01-01T00:00:00Z")]))
    path = "/MaterialInformation/MaterialDefinition[2]"
    assert found("EFF-002", file, context)[-1:] == [path]
    assert found("EFF-002", sync(file), context)[-1:] == [
        f"/SyncMaterialInformation/DataArea{path}"
    ]
    changed = replace(file, material_definition=(soap("1", "2025-01-01T00:00:00Z"),))
    assert found("EFF-007", changed, context) == ["/MaterialInformation/MaterialDefinition"]


def test_an_empty_version_is_a_version_of_nothing() -> None:
    assert found("EFF-010", JobOrder(id=Identifier("J"), work_master_version=Identifier(""))) == []
    two = (Identifier(""), Identifier("2"))
    node = WorkflowSpecificationNode(id=Identifier("N"), work_master_version=two)
    assert found("EFF-010", node) == ["/WorkflowSpecificationNode/WorkMasterVersion[2]"]


def test_a_question_publishes_nothing() -> None:
    assert found("EFF-009", get(MaterialDefinition, id="SOAP")) == []
    assert found("EFF-009", soap("")) == []
    assert found("EFF-009", sync(soap("1"))) == [
        "/SyncMaterialDefinition/DataArea/MaterialDefinition"
    ]
