"""SOR rules beyond their examples: who is asked, who is told, and what is nobody's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from isa95kit.b2mml import (
    DateTime,
    Description,
    Disposition,
    DispositionValue,
    Identifier,
    JobList,
    JobOrder,
    MaterialDefinition,
    MaterialInformation,
    MaterialLot,
    OperationsPerformance,
    OperationsSchedule,
    Status,
    WorkMaster,
)
from isa95kit.b2mml.base import Component
from isa95kit.rules.agreement import Agreement, Systems
from isa95kit.rules.areas import system_of_record
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.ownership import OwnershipTable
from isa95kit.transactions import change, get, process, selection, sync

RULES = RuleSet(system_of_record.RULES)
LOT = MaterialLot(id=Identifier("L-1"))
SOAP = MaterialDefinition(id=Identifier("M-1"), description=(Description("Soap"),))


def context(owners: dict[str, str] | None = None, **systems: Any) -> Context:
    return Context(
        agreement=Agreement(systems=Systems(**systems)), ownership=OwnershipTable(owners or {})
    )


def found(message: Component, given: Context) -> list[tuple[str, str]]:
    findings = RULES.check(message, given).findings
    return [(f.rule, f.path.partition("/DataArea")[2]) for f in findings]


BOTH: dict[str, Any] = {"erp": frozenset({"ERP"}), "mes": frozenset({"MES"})}


def lacking(message: Component, given: Context) -> dict[str, tuple[str, ...]]:
    return dict(RULES.check(message, given).not_checked)


def test_what_nobody_owns_is_not_checked() -> None:
    assert found(sync(SOAP, sender="MES"), context()) == []
    assert found(sync(SOAP), context()) == []
    unknown = lacking(sync(SOAP, sender="MES"), context(**BOTH))
    assert unknown == {"SOR-001": ("owner of MaterialDefinition",)}
    whole = sync(MaterialInformation(material_definition=(SOAP,)), sender="ERP")
    assert lacking(whole, context({"MaterialDefinition": "ERP"})) == {}


def test_a_sender_of_no_known_kind_is_not_checked() -> None:
    told = context({"MaterialLot/Status": "MES"})
    erp, mes = ("agreement.systems.erp",), ("agreement.systems.mes",)
    assert lacking(sync(SOAP, sender="X"), told)["SOR-002"] == erp
    assert "SOR-002" not in lacking(sync(SOAP, sender="X"), context(**BOTH))
    done = sync(OperationsPerformance(id=Identifier("P"), operations_response=()), sender="X")
    assert lacking(done, told)["SOR-003"] == mes
    held = replace(LOT, status=Status("Quarantine"))
    assert lacking(sync(held, sender="X"), context())["SOR-003"] == mes
    assert "SOR-003" not in lacking(sync(held, sender="X"), told)
    jobs = JobList(id=Identifier("J"), job_order=(JobOrder(id=Identifier("1")),))
    sequence = lacking(process(jobs, sender="X"), context())
    assert sequence["SOR-004"] == ("owner of JobList/JobOrder",)


def test_a_sender_that_is_not_named_owns_nothing() -> None:
    owners = {"MaterialDefinition": "ERP"}
    assert found(sync(SOAP), context(owners)) == [("SOR-001", "/MaterialDefinition")]


@pytest.mark.parametrize(
    ("receivers", "rules"),
    [("ERP", []), (("ERP", "LIMS"), ["SOR-001"]), ((), ["SOR-001"]), ("LIMS", ["SOR-001"])],
)
def test_a_change_is_a_question_where_it_goes_to_the_owner_alone(
    receivers: Any, rules: list[str]
) -> None:
    message = change(SOAP, sender="MES", receivers=receivers)
    assert [rule for rule, _ in found(message, context({"MaterialDefinition": "ERP"}))] == rules


def test_deleting_needs_no_element_to_be_a_change() -> None:
    message = sync(MaterialLot(id=Identifier("L-1")), action="Delete", sender="ERP")
    assert found(message, context({"MaterialLot": "MES"})) == [("SOR-001", "/MaterialLot")]


def test_elements_have_owners_of_their_own() -> None:
    lot = replace(
        LOT, status=Status("Released"), disposition=Disposition(DispositionValue.RESTRICTED)
    )
    owners = {"MaterialLot": "MES", "MaterialLot/Status": "QMS"}
    assert found(sync(lot, sender="MES"), context(owners)) == [("SOR-001", "/MaterialLot/Status")]
    assert found(sync(replace(lot, disposition=None), sender="QMS"), context(owners)) == []
    told = found(sync(lot, sender="QMS"), context(owners))
    assert told == [("SOR-001", "/MaterialLot/Disposition")]


def test_objects_inside_of_collections_have_owners_too() -> None:
    information = MaterialInformation(material_lot=(LOT, replace(LOT, status=Status("x"))))
    told = found(sync(information, sender="ERP"), context({"MaterialLot": "MES"}))
    assert [path for _, path in told] == [
        "/MaterialInformation/MaterialLot[1]",
        "/MaterialInformation/MaterialLot[2]",
    ]


def test_without_known_systems_nobody_is_a_stranger() -> None:
    schedule = selection(OperationsSchedule, id="S").noun
    assert found(sync(schedule, sender="X"), context()) == []
    assert found(sync(schedule, sender="MES"), context(mes=frozenset({"MES"}))) == [
        ("SOR-002", "/OperationsSchedule")
    ]
    assert found(sync(schedule, sender="X"), context(erp=frozenset({"ERP"}))) == [
        ("SOR-002", "/OperationsSchedule")
    ]
    assert found(process(schedule, sender="MES"), context(**BOTH)) == []


def test_recorded_exceptions_are_left_to_the_owner() -> None:
    given = context({"MaterialDefinition": "MES"}, **BOTH)
    assert found(sync(SOAP, sender="MES"), given) == []
    assert found(sync(SOAP, sender="ERP"), given) == [("SOR-001", "/MaterialDefinition")]


def test_genealogy_is_of_the_mes() -> None:
    lot = replace(LOT, assembly_lot=(MaterialLot(id=Identifier("L-0")),))
    assert found(sync(lot, sender="ERP"), context(**BOTH)) == [
        ("SOR-003", "/MaterialLot/AssemblyLot")
    ]
    assert found(sync(lot, sender="MES"), context(**BOTH)) == []
    assert found(get(lot, sender="ERP"), context(**BOTH)) == []


@pytest.mark.parametrize("status", [" Quarantine", "BLOCKED", "In-Process"])
def test_quality_systems_may_hold_lots(status: str) -> None:
    given = context(quality=frozenset({"LIMS"}), **BOTH)
    message = sync(replace(LOT, status=Status(status)), sender="LIMS")
    assert found(message, given) == []
    assert found(sync(replace(LOT, status=Status(status)), sender="ERP"), given) != []


def test_the_master_of_the_sequence_is_recorded_or_the_mes() -> None:
    jobs = JobList(id=Identifier("JL"), job_order=(JobOrder(id=Identifier("J")),))
    empty = JobList(id=Identifier("JL"))
    assert found(process(jobs, sender="ERP"), context(**BOTH)) == [("SOR-004", "/JobList/JobOrder")]
    assert found(process(empty, sender="ERP"), context(**BOTH)) == []
    assert found(process(jobs, sender="APS"), context({"JobList": "APS"})) == []
    told = [rule for rule, _ in found(process(jobs, sender="MES"), context({"JobList": "APS"}))]
    assert told == ["SOR-004"]


def echo(before: Component, after: Component) -> list[str]:
    return [f.path for f in RULES.compare(before, after).findings]


def test_what_came_from_a_system_does_not_go_back_to_it() -> None:
    received = sync((SOAP, replace(SOAP, id=Identifier("M-2"))), sender="ERP", receivers="MES")
    dated = replace(SOAP, published_date=DateTime("2026-03-01T12:00:00Z"))
    assert echo(received, sync(dated, sender="MES")) == [
        "/SyncMaterialDefinition/DataArea/MaterialDefinition"
    ]
    assert echo(received, sync(SOAP, sender="MES", receivers=("LIMS", "ERP"))) != []
    assert echo(received, sync(SOAP, sender="MES", receivers="LIMS")) == []
    assert echo(received, sync(SOAP, sender="ERP")) == []
    assert echo(received, sync(replace(SOAP, description=()), sender="MES")) == []
    assert echo(received, sync(SOAP, sender="MES", action="Delete")) == []
    assert echo(received, get(SOAP, sender="MES")) == []
    assert echo(received, sync(WorkMaster(id=Identifier("M-1")), sender="MES")) == []


def test_a_message_that_is_passed_on_is_no_new_change() -> None:
    received = sync(SOAP, sender="ERP", new_id=lambda: "B-1")
    assert echo(received, sync(SOAP, sender="MES", new_id=lambda: "B-1")) == []
