"""PLAN: the MES proposes a safety stock, and a planner decides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import MaterialDefinitionProperty, TransApplicationArea
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity, shorten
from isa95kit.rules.amounts import property_of, text_of
from isa95kit.rules.inside import within
from isa95kit.rules.parties import area_of, sender_of, written
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, Roots, Rule
from isa95kit.transactions import Verb, change_statuses, original_application_area

__all__ = ["RULES"]

TELLS = (Verb.SYNC, Verb.PROCESS, Verb.CHANGE, Verb.NOTIFY)


def proposed_only(held: MaterialDefinitionProperty, at: Place) -> tuple[Problem, ...] | None:
    """PLAN-001. Where nobody is said to own it, systems of the MES do not."""
    carriers = at.context.agreement.carriers
    if held.id.value.strip() != carriers.safety_stock or at.verb not in TELLS:
        return None
    sender, ownership = sender_of(at.message), at.context.ownership
    owner = ownership.owner(f"MaterialDefinition/{carriers.safety_stock}") if ownership else None
    mes = at.context.agreement.systems.mes
    if not owner and not mes:
        at.lacks(f"owner of MaterialDefinition/{carriers.safety_stock}")
    if owner == sender if owner else sender not in mes:
        return None
    who = shorten(sender) or "a sender without a LogicalID"
    return (
        at.problem(
            f"{who} writes a safety stock" + (f", which {owner} owns" if owner else ""),
            field="id",
            hint=f"Send a ChangeMaterialDefinition with {carriers.proposed_safety_stock}; the "
            "owner answers it by a Respond.",
        ),
    )


def founded(proposal: MaterialDefinitionProperty, at: Place) -> tuple[Problem, ...] | None:
    """PLAN-002. The reason may stand in the message."""
    carriers = at.context.agreement.carriers
    if proposal.id.value.strip() != carriers.proposed_safety_stock:
        return None
    if at.verb and at.verb not in TELLS:
        return None
    inside = proposal.material_definition_property_child
    lacking = [
        name
        for name in (carriers.proposal_period, carriers.proposal_source, carriers.proposal_logic)
        if not _says(inside, name)
    ]
    if not _says(inside, carriers.proposal_reason) and not _reason(at):
        lacking.append(carriers.proposal_reason)
    if not lacking:
        return None
    hint = "Add them as properties in that of the proposal; the reason may stand in ChangeStatus."
    return (at.problem(f"a proposal without {', '.join(lacking)}", hint=hint),)


def _says(properties: tuple[Any, ...], name: str) -> bool:
    value = property_of(properties, name)
    return value is not None and bool((text_of(value) or "").strip())


def _reason(at: Place) -> bool:
    if not at.verb:
        return False
    return any(
        code is not None and code.value.strip()
        for status in change_statuses(at.message)
        for code in (status.reason_code, *status.reason)
    )


def decided(message: Component, at: Place) -> Iterator[Problem]:
    """PLAN-003. Accepting, changing and refusing are decisions alike."""
    agreement, roles, area = at.context.agreement, at.context.roles, area_of(message)
    carriers = agreement.carriers
    names = (carriers.safety_stock, carriers.proposed_safety_stock)
    about = within(message, "MaterialDefinitionProperty")
    if roles is None or area is None or all(p.id.value.strip() not in names for p, _, _ in about):
        return
    authorization = _authorization(area)
    held = roles.roles_of(authorization) if authorization else frozenset()
    field = "application_area.sender" if area.sender else "application_area"
    if area.sender and area.sender.authorization_id:
        field += ".authorization_id"
    wanted = " or ".join(sorted(agreement.planner_roles))
    if not held & agreement.planner_roles:
        who = shorten(authorization) or "nobody"
        yield at.problem(
            f"{who} decides on a safety stock, and is no {wanted}",
            field=field,
            hint=f"Give the AuthorizationID of a {wanted} who decided.",
        )
        return
    asked = original_application_area(message)
    if asked is not None and _authorization(asked) == authorization:
        yield at.problem(
            f"{shorten(authorization)} decides on what it proposed itself",
            field=field,
            hint="Have somebody else decide.",
        )


def _authorization(area: TransApplicationArea) -> str:
    return written(area.sender.authorization_id) if area.sender else ""


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="PLAN-001",
        title="A safety stock is written by its owner alone; the MES sends proposals",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: safety stocks; B2MML V0700 documentation: Change "
        "and Respond",
        rationale="A planning parameter that follows every reading of the shop floor makes plans "
        "swing, and nobody can say who set it.",
        remark="The owner is that of MaterialDefinition/SafetyStock, or of MaterialDefinition.",
        looks_at=("MaterialDefinitionProperty",),
        needs=("ownership",),
        check=proposed_only,
    ),
    Rule(
        id="PLAN-002",
        title="A proposal says period, source and logic of its data, and its reason",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: traceability of proposals",
        rationale="A planner cannot judge a bare number, nor an auditor the decision on it.",
        remark="Which properties say so is agreed on (carriers.proposal_period and others).",
        looks_at=("MaterialDefinitionProperty",),
        check=founded,
    ),
    Rule(
        id="PLAN-003",
        title="A planner decides on a proposal, and not the one who made it",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: roles for overriding and approving",
        rationale="A service that approves itself is the automatic update that was to be avoided.",
        looks_at=Roots("Respond"),
        needs=("roles",),
        check=decided,
    ),
)
