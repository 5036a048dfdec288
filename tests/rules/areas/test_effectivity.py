"""EFF rules beyond their examples."""

from __future__ import annotations

from dataclasses import replace

from isa95kit.b2mml import DateTime, Identifier, JobOrder, MaterialDefinition, MaterialLot
from isa95kit.b2mml.base import Component
from isa95kit.master_data import Catalogue
from isa95kit.rules.areas import effectivity
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.transactions import get, sync
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


def test_a_question_publishes_nothing() -> None:
    assert found("EFF-009", get(MaterialDefinition, id="SOAP")) == []
    assert found("EFF-009", soap("")) == []
    assert found("EFF-009", sync(soap("1"))) == [
        "/SyncMaterialDefinition/DataArea/MaterialDefinition"
    ]
