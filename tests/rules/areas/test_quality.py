"""QUAL rules beyond their examples: who may, by StateChange or history, and plants of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations, product

import pytest

from isa95kit.b2mml import (
    Code,
    DateTime,
    Description,
    Disposition,
    DispositionValue,
    Equipment,
    Identifier,
    MaterialDefinition,
    MaterialLot,
    MaterialSubLot,
    Status,
    Text,
    TransActionCriteria,
    TransChangeStatus,
    TransSender,
    TransStateChange,
    TransSync,
)
from isa95kit.b2mml import (
    TestResult as AssayResult,
)
from isa95kit.b2mml.base import Component
from isa95kit.identity import Identity
from isa95kit.master_data import Catalogue
from isa95kit.rules.agreement import Agreement, Systems
from isa95kit.rules.areas import quality
from isa95kit.rules.context import Context
from isa95kit.rules.continuity import ContinuityPlan
from isa95kit.rules.decisions import Decision, DecisionRegister, DeviationRegister
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


def lacked(message: Component, context: Context, rule: str) -> tuple[str, ...]:
    return dict(RULES.check(message, context).not_checked).get(rule, ())


@pytest.mark.parametrize("rule", ["QUAL-001", "QUAL-003", "QUAL-006"])
def test_a_lot_nobody_knows_is_not_checked_unless_the_message_says_what_it_was(rule: str) -> None:
    context, told = knowing("Approved"), ("status of MaterialLot L9 before",)
    assert lacked(sent(lot("L9", "Released"), by="ERP"), context, rule) == told
    assert lacked(sent(lot("L1", "Released"), by="ERP"), context, rule) == ()
    assert lacked(sent(lot("L9"), by="ERP", change=("Approved", "Released")), context, rule) == ()
    assert lacked(sent(lot("L9"), by="ERP"), context, rule) == ()
    assert lacked(show(get(MaterialLot, id="L9"), [lot("L9", "Released")]), context, rule) == ()
    unknown = replace(context, known=None)
    assert lacked(sent(lot("L9", "Released"), by="ERP"), unknown, rule) == ("known",)


def test_a_block_lifts_no_block() -> None:
    assert lacked(sent(lot("L9", "Quarantine")), knowing("Approved"), "QUAL-003") == ()


def test_who_may_is_not_checked_where_nobody_said_who_is_who() -> None:
    message = sent(lot(status="Disposition Pending"), by="X")
    alone = knowing("In-Process", agreement=Agreement())
    assert lacked(message, alone, "QUAL-001") == ("agreement.systems.mes",)
    another = Agreement(systems=Systems(erp=frozenset({"X"})))
    assert found(message, replace(alone, agreement=another)) == ["QUAL-001"]
    decided = sent(lot(status="Approved"), by="QMS")
    context = knowing("Disposition Pending", roles=None)
    assert lacked(decided, context, "QUAL-001") == ("roles",)


def test_a_block_is_lifted_by_a_disposition_as_well() -> None:
    def freed(by: str, role: str) -> Component:
        free = replace(lot(), disposition=Disposition(DispositionValue.UN_RESTRICTED))
        return sent(free, by=by, role=role)

    assert found(freed("ERP", "wh"), knowing("Quarantine")) == ["QUAL-003"]
    assert found(freed("QMS", "qa"), knowing("Quarantine")) == []
    assert found(freed("ERP", "wh"), knowing("Approved")) == []
    (finding,) = RULES.check(freed("ERP", "wh"), knowing("Quarantine")).findings
    assert finding.path.endswith("/MaterialLot/Disposition")


def test_a_release_without_a_version_is_of_the_version_that_is_known() -> None:
    decisions = DecisionRegister({Identity.of(lot(version="2")): Decision("Approved", "QMS")})
    for version, expected in (("2", []), ("3", ["QUAL-002"])):
        known = PlantState.of(lot(status="Approved", version=version))
        context = Context(agreement=AGREEMENT, known=known, decisions=decisions, roles=ROLES)
        assert found(sent(lot(status="Released"), by="ERP"), context) == expected


def made(text: str, **more: object) -> MaterialLot:
    named = MaterialLot(id=Identifier(text), material_definition_id=Identifier("M1"))
    return replace(named, **more)  # type: ignore[arg-type]


MATERIAL = MaterialDefinition(id=Identifier("M1"), test_specification_id=(Identifier("ASSAY"),))
RELEASED = Status("Released")


def outcome_011(message: Component, context: Context) -> tuple[int, tuple[str, ...]]:
    findings = RULES.check(message, context).findings
    told = lacked(message, context, "QUAL-011")
    return sum(f.rule == "QUAL-011" for f in findings), told


def test_tests_of_a_material_nobody_knows_are_not_checked() -> None:
    message = sent(made("L1", status=RELEASED))
    context = Context(known=PlantState())
    assert outcome_011(message, context) == (0, ("MaterialDefinition M1",))
    assert outcome_011(sent(lot(status="Released")), context) == (
        0,
        ("material of MaterialLot L1",),
    )
    by_catalogue = replace(context, master_data=Catalogue.of([MATERIAL]))
    assert outcome_011(message, by_catalogue) == (1, ())
    assert outcome_011(sent(made("L1")), context) == (0, ())


def test_a_part_needs_the_tests_of_its_lot() -> None:
    known = PlantState.of(made("L1"), MATERIAL)
    part = MaterialSubLot(id=Identifier("S"), status=RELEASED, material_lot_id=Identifier("L1"))
    assert outcome_011(sync([part]), Context(known=known)) == (1, ())
    passed = AssayResult(
        id=Identifier("R"),
        testable_object_id=Identifier("L1"),
        operations_test_requirement_id=Identifier("ASSAY"),
        evaluated_criterion_result=Text("Pass"),
    )
    assert outcome_011(sync([part]), Context(known=known.after(passed))) == (0, ())


def test_results_that_name_a_requirement_need_the_specification() -> None:
    result = AssayResult(
        id=Identifier("R"),
        testable_object_id=Identifier("L1"),
        operations_test_requirement_id=Identifier("REQ-1"),
        evaluated_criterion_result=Text("Pass"),
    )
    message = sent(made("L1", status=RELEASED))
    known = PlantState.of(MATERIAL, result)
    assert outcome_011(message, Context(known=known)) == (0, ("TestSpecification ASSAY",))


def test_a_release_at_an_unknown_moment_is_not_checked_for_outages() -> None:
    message = sent(lot(status="Released"))
    area = message.application_area  # type: ignore[attr-defined]
    local = replace(area, creation_date_time=DateTime("2026-03-01T10:00:00"))
    context = Context(continuity=ContinuityPlan())
    told = lacked(replace(message, application_area=local), context, "QUAL-014")
    assert told == ("moment of the release of L1",)
    assert lacked(message, context, "QUAL-014") == ()


def test_a_question_decides_nothing() -> None:
    asked = replace(
        lot(status="Released"),
        disposition=Disposition(DispositionValue.RESTRICTED),
        description=(Description("*blocked*"),),
    )
    text = replace(asked, status=None, disposition=None)
    rules = {"QUAL-004", "QUAL-005", "QUAL-008"}
    for message, told in (
        (get(asked), set()),
        (get(text), set()),
        (sync([asked]), rules - {"QUAL-008"}),
    ):
        assert {f.rule for f in RULES.check(message).findings} & rules == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Released", True),
        ("rejected for its colour", True),
        ("Lot is blocked, see DEV-12", True),
        ("the batch was released on Monday", True),
        ("QA says no", True),
        ("Vitamin C, quick release tablets", False),
        ("failed motors for repair", False),
        ("pH probe, passed-on stock", False),
        ("approved supplier material", False),
    ],
)
def test_words_of_a_decision_and_words_of_a_name(text: str, told: bool) -> None:
    described = replace(lot(), description=(Description(text),))
    rules = [f.rule for f in RULES.check(described).findings]
    assert rules == (["QUAL-008"] if told else [])


def test_a_sublot_comes_from_the_status_of_its_lot() -> None:
    part = MaterialSubLot(id=Identifier("S"), status=Status("Approved"))
    whole = replace(lot(), material_sub_lot=(part,))
    assert found(sent(whole, by="QMS", role="qa"), knowing("Disposition Pending")) == []
    assert found(sent(whole, by="QMS", role="qa"), knowing("Rejected")) == ["QUAL-006"]
    assert lacked(sent(whole, by="QMS"), knowing("Rejected"), "QUAL-006") == ()


def test_a_result_that_expires_at_an_unknown_moment_is_not_checked() -> None:
    result = AssayResult(
        id=Identifier("R"),
        testable_object_id=Identifier("L1"),
        operations_test_requirement_id=Identifier("ASSAY"),
        evaluated_criterion_result=Text("Pass"),
        expiration=DateTime("2001-01-01T00:00:00"),
    )
    message = sent(made("L1", status=RELEASED))
    context = Context(known=PlantState.of(MATERIAL, result))
    assert outcome_011(message, context) == (0, ("moment of expiration of TestResult R",))
    zoned = replace(result, expiration=DateTime("2001-01-01T00:00:00Z"))
    assert outcome_011(message, Context(known=PlantState.of(MATERIAL, zoned))) == (1, ())


def test_what_holds_for_a_lot_holds_for_its_sublots() -> None:
    alone = MaterialSubLot(id=Identifier("S"), status=RELEASED)
    part = replace(alone, status=None, material_lot_id=Identifier("L1"))
    deviations = DeviationRegister({Identity.of(lot()): ("DEV-1",)})
    start = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    plan = ContinuityPlan(((start, None),), {Identity.of(lot()): "BCP-1"})
    context = Context(known=PlantState.of(part), deviations=deviations, continuity=plan)
    message = sync([alone], reason="BCP-RELEASE")
    rules = [f.rule for f in RULES.check(message, context).findings]
    assert "QUAL-012" in rules
    assert "QUAL-014" not in rules
    unknown = replace(context, known=PlantState())
    assert lacked(message, unknown, "QUAL-012") == ("the lot of MaterialSubLot S",)
    assert "QUAL-014" in [f.rule for f in RULES.check(message, unknown).findings]
