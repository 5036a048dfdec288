"""PLAN beyond the examples: who owns a safety stock, where its reason stands, who decides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import isa95kit as isa
from isa95kit.b2mml import (
    Identifier,
    MaterialDefinition,
    MaterialDefinitionProperty,
    TransApplicationArea,
    Value,
    ValueString,
)
from isa95kit.b2mml.base import Component
from isa95kit.rules.agreement import Agreement, Carriers, Systems
from isa95kit.rules.areas import planning
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.ownership import OwnershipTable
from isa95kit.rules.roles import RoleTable
from isa95kit.transactions import change, get, respond, sync

RULES = {rule.id: RuleSet([rule]) for rule in planning.RULES}


def stock(name: str = "SafetyStock", *children: str, value: str = "500") -> MaterialDefinition:
    inside = tuple(
        MaterialDefinitionProperty(
            id=Identifier(child), value=(Value(value_string=ValueString("x")),)
        )
        for child in children
    )
    held = MaterialDefinitionProperty(
        id=Identifier(name),
        value=(Value(value_string=ValueString(value)),),
        material_definition_property_child=inside,
    )
    return MaterialDefinition(id=Identifier("RM-1"), material_definition_property=(held,))


def found(rule: str, message: Component, context: Context) -> list[str]:
    assert isa.check(message).ok
    return [f.message for f in RULES[rule].check(message, context).findings]


def test_where_nobody_owns_it_only_the_mes_may_not_write_it() -> None:
    agreement = Agreement(systems=Systems(mes=frozenset({"MES-1"})))
    context = Context(agreement=agreement, ownership=OwnershipTable({}))
    assert found("PLAN-001", sync(stock(), sender="MES-1"), context)
    assert not found("PLAN-001", sync(stock(), sender="ERP"), context)


def test_without_owner_and_systems_it_is_not_checked() -> None:
    message = sync(stock(), sender="MES")
    outcome = RULES["PLAN-001"].check(message, Context(ownership=OwnershipTable({})))
    assert outcome.findings == ()
    assert outcome.not_checked == (("PLAN-001", ("owner of MaterialDefinition/SafetyStock",)),)


def test_the_stock_may_have_an_owner_of_its_own() -> None:
    owners = {"MaterialDefinition": "ERP", "MaterialDefinition/SafetyStock": "APS"}
    context = Context(ownership=OwnershipTable(owners))
    assert not found("PLAN-001", sync(stock(), sender="APS"), context)
    assert found("PLAN-001", sync(stock(), sender="ERP"), context)
    assert found("PLAN-001", sync(stock()), context)  # nobody named
    assert not found("PLAN-001", get(MaterialDefinition, id="RM-1", sender="MES"), context)


def test_other_names_are_agreed_on() -> None:
    carriers = Carriers(safety_stock="EISBE", proposed_safety_stock="EISBE-P")
    context = Context(
        agreement=Agreement(carriers=carriers),
        ownership=OwnershipTable({"MaterialDefinition": "ERP"}),
    )
    assert found("PLAN-001", sync(stock("EISBE"), sender="MES"), context)
    assert not found("PLAN-001", sync(stock("SafetyStock"), sender="MES"), context)
    assert found("PLAN-002", change(stock("EISBE-P"), sender="MES"), context) == [
        "a proposal without DataPeriod, SourceData, LogicVersion, Reason"
    ]


GROUNDS = ("DataPeriod", "SourceData", "LogicVersion")


def test_the_reason_may_stand_in_the_message() -> None:
    proposal = stock("SafetyStock.Proposed", *GROUNDS)
    bare = change(proposal, sender="MES")
    assert found("PLAN-002", bare, Context()) == ["a proposal without Reason"]
    with_reason = stock("SafetyStock.Proposed", *GROUNDS, "Reason")
    assert found("PLAN-002", change(with_reason, sender="MES"), Context()) == []


def answer(asked_by: str, decided_by: str, name: str = "SafetyStock.Proposed") -> Any:
    def authorized(message: Any, who: str) -> Any:
        area: TransApplicationArea = message.application_area
        assert area.sender is not None
        given = Identifier(who) if who else None
        sender = replace(area.sender, authorization_id=given)
        return replace(message, application_area=replace(area, sender=sender))

    request = authorized(change(stock(name), sender="MES"), asked_by)
    return authorized(respond(request, sender="ERP"), decided_by)


ROLES = RoleTable({"u-1": frozenset({"Planner"}), "svc": frozenset({"Service"})})


@pytest.mark.parametrize(
    ("asked_by", "decided_by", "told"),
    [
        ("svc", "u-1", []),
        ("", "u-1", []),
        ("svc", "svc", ["svc decides on a safety stock, and is no Planner"]),
        ("svc", "", ["nobody decides on a safety stock, and is no Planner"]),
        ("svc", "u-9", ["u-9 decides on a safety stock, and is no Planner"]),
        ("u-1", "u-1", ["u-1 decides on what it proposed itself"]),
    ],
)
def test_a_planner_decides(asked_by: str, decided_by: str, told: list[str]) -> None:
    context = Context(roles=ROLES)
    assert found("PLAN-003", answer(asked_by, decided_by), context) == told
    assert found("PLAN-003", answer(asked_by, decided_by, "Density"), context) == []
