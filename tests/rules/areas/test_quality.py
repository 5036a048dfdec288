"""QUAL rules beyond their examples: who may, by StateChange or history, and plants of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations, product

import pytest

from isa95kit.b2mml import (
    Code,
    Equipment,
    Identifier,
    MaterialLot,
    MaterialSubLot,
    Status,
    TransActionCriteria,
    TransChangeStatus,
    TransSender,
    TransStateChange,
    TransSync,
)
from isa95kit.b2mml.base import Component
from isa95kit.identity import Identity
from isa95kit.rules.agreement import Agreement, Systems
from isa95kit.rules.areas import quality
from isa95kit.rules.context import Context
from isa95kit.rules.continuity import ContinuityPlan
from isa95kit.rules.decisions import Decision, DecisionRegister
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.roles import RoleTable
from isa95kit.rules.state import PlantState
from isa95kit.rules.status import DEFAULT_STATES, StatusModel, Transition
from isa95kit.transactions import Action, get, show, sync

RULES = RuleSet(quality.RULES)
SYSTEMS = Systems(mes=frozenset({"MES"}), erp=frozenset({"ERP"}), quality=frozenset({"QMS"}))
AGREEMENT = Agreement(systems=SYSTEMS)
ROLES = RoleTable({"qa": frozenset({"QA"}), "wh": frozenset({"ERP_WAREHOUSE"})})
NAMES = [state.name for state in DEFAULT_STATES]


def lot(text: str = "L1", status: str = "", version: str = "") -> MaterialLot:
    return MaterialLot(
        id=Identifier(text),
        status=Status(status) if status else None,
        version=Identifier(version) if version else None,
    )


def sent(
    *lots: MaterialLot, by: str = "MES", role: str = "", change: tuple[str, str] = ("", "")
) -> Component:
    message = sync(list(lots))
    area = message.application_area  # type: ignore[attr-defined]
    sender = TransSender(
        logical_id=Identifier(by) if by else None,
        authorization_id=Identifier(role) if role else None,
    )
    told = replace(message, application_area=replace(area, sender=sender))
    return _with_change(told, *change) if any(change) else told


def _with_change(message: Component, before: str, after: str) -> Component:
    data = message.data_area  # type: ignore[attr-defined]
    change = TransStateChange(
        from_state_code=Code(before) if before else None,
        to_state_code=Code(after) if after else None,
    )
    criteria = TransActionCriteria(change_status=TransChangeStatus(state_change=(change,)))
    verb = TransSync(action_criteria=(criteria,))
    return replace(message, data_area=replace(data, sync=verb))


def found(message: Component, context: Context) -> list[str]:
    wanted = {"QUAL-001", "QUAL-002", "QUAL-003", "QUAL-006"}
    return sorted(f.rule for f in RULES.check(message, context).findings if f.rule in wanted)


def knowing(status: str, **parts: object) -> Context:
    known = PlantState.of(lot(status=status))
    return replace(Context(agreement=AGREEMENT, known=known, roles=ROLES), **parts)  # type: ignore[arg-type]


def allowed(before: str, after: str, by: str, role: str) -> bool:
    """The status model of the documents, written once more."""
    quality_role, mes = role == "qa", by == "MES"
    table: Mapping[tuple[str, str], bool] = {
        ("In-Process", "Disposition Pending"): mes,
        ("Disposition Pending", "Approved"): quality_role and by in ("MES", "QMS"),
        ("Disposition Pending", "Rejected"): quality_role,
        ("Approved", "Released"): by in ("MES", "ERP"),
        ("Quarantine", "Disposition Pending"): quality_role,
        ("Quarantine", "Rejected"): quality_role,
    }
    if after == "Quarantine" and before != "Rejected":
        return mes or quality_role
    return table.get((before, after), False)


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize(("before", "after"), list(permutations(NAMES, 2)))
def test_the_model_from_history_and_from_a_state_change(
    before: str, after: str, told: bool
) -> None:
    context = Context(agreement=AGREEMENT, roles=ROLES) if told else knowing(before)
    for by, role in product(("MES", "ERP", "QMS", "WMS", ""), ("qa", "wh", "")):
        if told:
            message = sent(lot(), by=by, role=role, change=(before, after))
        else:
            message = sent(lot(status=after), by=by, role=role)
        assert (not found(message, context)) == allowed(before, after, by, role)


def test_a_lot_that_has_the_status_already_does_not_move() -> None:
    assert found(sent(lot(status="Released"), by="WMS"), knowing("Released")) == []


def test_a_state_change_that_is_not_what_was_known_is_told() -> None:
    message = sent(lot(status="Released"), by="ERP", change=("Approved", "Released"))
    assert found(message, knowing("Rejected")) == ["QUAL-006"]
    assert found(message, knowing("Approved")) == []


def test_the_two_names_of_pending_are_one_state() -> None:
    message = sent(lot(status="Quality Decision Pending"), by="ERP")
    assert found(message, knowing("Disposition Pending")) == []


def test_an_answer_moves_nothing() -> None:
    answer = show(get(MaterialLot, id="L1"), [lot(status="Released")])
    assert found(answer, knowing("Rejected")) == []


def test_a_deletion_moves_nothing() -> None:
    message = sync([lot(status="Released")], action=Action.DELETE)
    assert found(message, knowing("Rejected")) == []


def test_a_stranger_may_move_where_no_system_is_agreed() -> None:
    context = knowing("In-Process", agreement=Agreement())
    assert found(sent(lot(status="Disposition Pending"), by="X"), context) == []


def test_roles_that_nobody_knows_are_not_judged() -> None:
    context = knowing("Disposition Pending", roles=None)
    assert found(sent(lot(status="Approved"), by="QMS"), context) == []
    assert "QUAL-003" in dict(RULES.check(sent(lot()), context).not_checked)


def test_a_block_of_the_erp_is_its_own() -> None:
    own = Identity.of(lot())
    for system, expected in (("ERP", []), ("MES", ["QUAL-003"])):
        decisions = DecisionRegister({own: Decision("Quarantine", system)})
        context = knowing("Quarantine", decisions=decisions)
        message = sent(lot(status="Disposition Pending"), by="ERP", role="wh")
        assert found(message, context) == expected


@pytest.mark.parametrize(
    ("decision", "version", "expected"),
    [
        (Decision("Approved", "MES"), "2", []),
        (Decision("Released", "QMS"), "2", []),
        (Decision("Approved", "MES"), "1", ["QUAL-002"]),
        (Decision("Approved", "ERP"), "2", ["QUAL-002"]),
        (Decision("Rejected", "QMS"), "2", ["QUAL-002"]),
        (Decision("fine", "QMS"), "2", ["QUAL-002"]),
    ],
)
def test_a_release_needs_a_positive_signal(
    decision: Decision, version: str, expected: list[str]
) -> None:
    decided = replace(Identity.of(lot()), version=version)
    context = knowing("Approved", decisions=DecisionRegister({decided: decision}))
    assert found(sent(lot(status="Released", version="2"), by="ERP"), context) == expected


def test_a_decision_on_a_lot_holds_for_its_sublots() -> None:
    part = MaterialSubLot(
        id=Identifier("S"), status=Status("Released"), material_lot_id=Identifier("L1")
    )
    decisions = DecisionRegister({Identity.of(lot()): Decision("Approved", "QMS")})
    context = Context(agreement=AGREEMENT, decisions=decisions)
    assert found(sync([part]), context) == []
    other = replace(part, material_lot_id=Identifier("L2"))
    assert found(sync([other]), context) == ["QUAL-002"]


def test_an_approved_exception_needs_no_signal() -> None:
    start = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    plan = ContinuityPlan(((start, None),), {Identity.of(lot()): "BCP-1"})
    context = knowing("Approved", decisions=DecisionRegister({}), continuity=plan)
    message = sync([lot(status="Released")], reason="BCP-RELEASE")
    assert found(message, replace(context, agreement=Agreement())) == []
    assert found(sync([lot("L2", "Released")], reason="BCP-RELEASE"), context) == ["QUAL-002"]


def test_a_plant_with_its_own_states_and_moves() -> None:
    model = StatusModel(
        DEFAULT_STATES,
        (Transition(before="Rejected", after="Disposition Pending", roles=frozenset({"QA"})),),
    )
    context = knowing("Rejected", agreement=Agreement(systems=SYSTEMS, status_model=model))
    message = lot(status="Disposition Pending")
    assert found(sent(message, by="X", role="qa"), context) == []
    assert found(sent(message, by="X", role="wh"), context) == ["QUAL-001"]
    assert found(sent(lot(status="Approved"), role="qa"), context) == ["QUAL-006"]


def test_equipment_has_states_of_its_own() -> None:
    message = sync([Equipment(id=Identifier("E"))])
    assert found(_with_change(message, "Rejected", "Released"), Context()) == []
