"""Messages in the order in which they came in: what is compared with what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from isa95kit.b2mml import (
    Identifier,
    MaterialLot,
    QuantityString,
    QuantityValue,
    Status,
    UnitOfMeasure,
)
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registry import rule, rule_set
from isa95kit.rules.rule import PairRule, Roots
from isa95kit.rules.sequence import check_sequence
from isa95kit.samples.sampler import Sampler, Shape
from isa95kit.transactions import Transactions

NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


def desk(sender: str, minute: int = 0) -> Transactions:
    return Transactions(sender=sender, clock=lambda: NOON + dt.timedelta(minutes=minute))


def lot(name: str, amount: str = "", **fields: Any) -> MaterialLot:
    quantity = QuantityValue(
        quantity_string=QuantityString(amount), unit_of_measure=UnitOfMeasure("KGM")
    )
    return MaterialLot(id=Identifier(name), quantity=(quantity,) if amount else (), **fields)


def found(*messages: Component, rules: tuple[str, ...], context: Context | None = None) -> Any:
    outcomes = check_sequence(
        messages, rules=RuleSet(map(rule, rules)), context=context or Context()
    )
    return [(n, f.rule) for n, outcome in enumerate(outcomes) for f in outcome.findings]


def test_an_answer_is_compared_with_the_request_it_names() -> None:
    request = desk("ERP").get(MaterialLot, id="L-1")
    answer = desk("MES", 1).show(request, lot("L-1"))
    assert found(request, answer, rules=("TXN-009",)) == []


def test_an_answer_that_names_no_request_is_compared_with_that_of_its_reference() -> None:
    asked: Any = desk("ERP").get(MaterialLot, id="L-1")
    answer: Any = desk("MES", 1).show(asked, lot("L-1"))
    content = replace(answer.data_area.show, original_application_area=None)
    answer = replace(answer, data_area=replace(answer.data_area, show=content))

    def about(message: Any) -> Any:
        area = message.application_area
        sender = replace(area.sender, reference_id=Identifier("Q-1"))
        return replace(message, application_area=replace(area, sender=sender))

    assert found(about(asked), about(answer), rules=("TXN-009",)) == [(1, "TXN-009")]


def test_an_answer_to_what_nobody_sent_is_not_checked() -> None:
    request = replace(desk("ERP"), new_id=lambda: "B-7").get(MaterialLot, id="L-1")
    answer = desk("MES", 1).show(request, lot("L-1"))
    (outcome,) = check_sequence([answer], rules=RuleSet([rule("TXN-009")]))
    assert outcome.not_checked == (("TXN-009", ("request B-7",)),)


def test_an_answer_is_missed_at_the_end_alone() -> None:
    request = desk("ERP").get(MaterialLot, id="L-1")
    answer = desk("MES", 1).show(request, lot("L-1"))
    later = desk("MES", 60).sync(lot("L-2"))
    assert found(request, answer, later, rules=("TXN-010",)) == []
    assert found(request, later, rules=("TXN-010",)) == [(0, "TXN-010")]


def test_what_is_refused_changes_nothing() -> None:
    told = desk("MES").sync(lot("L-1"))
    changed = desk("MES", 2).sync(lot("L-1"), action="Change", reason="COUNT")
    other = desk("MES").sync(lot("L-2"))
    taken = desk("ERP", 1).confirm(told)
    refused = desk("ERP", 1).confirm(told, accepted=False, reason="CLOSED")
    assert found(other, told, taken, changed, rules=("ID-005",)) == []
    assert found(other, told, refused, changed, rules=("ID-005",)) == [(3, "ID-005")]


def test_a_retry_of_what_was_refused_is_no_resend_until_it_is_taken() -> None:
    told = desk("MES").sync(lot("L-1", "5"))
    refused = desk("ERP", 1).confirm(told, accepted=False, reason="DOWN")
    between = desk("MES", 2).sync(lot("L-2"))
    taken = desk("ERP", 3).confirm(told)
    rules = ("IDEM-002", "TIME-004")
    assert found(told, refused, between, told, taken, rules=rules) == []
    again = found(told, refused, between, told, taken, told, rules=rules)
    assert again == [(5, "IDEM-002")]


def test_that_a_message_came_in_is_no_yes_to_what_it_asks() -> None:
    asked = desk("MES").process(lot("L-1"), acknowledge="Always")
    came = desk("ERP", 1).confirm(asked)
    refused = desk("ERP", 1).acknowledge(asked, accepted=False, reason="NO")
    other = desk("MES").sync(lot("L-2"))
    changed = desk("MES", 2).sync(lot("L-1"), action="Change", reason="COUNT")
    assert found(other, asked, came, refused, changed, rules=("ID-005",)) == [(4, "ID-005")]
    assert found(other, asked, came, changed, rules=("ID-005",)) == []


def test_a_change_that_wants_an_answer_takes_effect_by_it() -> None:
    known = desk("MES").sync(lot("L-1", status=Status("In-Process", list_id="S")))
    asked = desk("QA", 1).change(
        lot("L-1", status=Status("Quarantine", list_id="S")), respond="Always", reason="HOLD"
    )
    answer = desk("MES", 2).respond(asked)
    freed = desk("MES", 3).sync(
        lot("L-1", status=Status("Released", list_id="S")), action="Change", reason="FREE"
    )
    assert found(known, asked, answer, freed, rules=("QUAL-006",)) == [(3, "QUAL-006")]
    wanted = desk("MES", 3).sync(
        lot("L-1", status=Status("Disposition Pending", list_id="S")), action="Change", reason="QA"
    )
    assert found(known, asked, answer, wanted, rules=("QUAL-006",)) == []
    assert found(known, asked, wanted, rules=("QUAL-006",)) == []


def test_stocks_of_both_sides_are_compared_where_both_answer_the_same_question() -> None:
    one = desk("ERP").get(MaterialLot, id="*")
    other = desk("MES", 2).get(MaterialLot, id="*")
    single = desk("MES", 2).get(MaterialLot, id="L-1")
    ours = desk("MES", 1).show(one, lot("L-1", "25.0"))
    theirs = desk("ERP", 3).show(other, lot("L-1", "24.2"))
    of_one = desk("ERP", 3).show(single, lot("L-1", "24.2"))
    assert found(one, ours, other, theirs, rules=("SYNC-004",)) == [(3, "SYNC-004")]
    assert found(one, ours, single, of_one, rules=("SYNC-004",)) == []


def test_what_came_from_a_system_does_not_go_back_to_it_as_a_change() -> None:
    sent = desk("ERP").sync(lot("L-1", "5"))
    echo = desk("MES", 1).sync(lot("L-1", "5"))
    assert found(sent, echo, rules=("SOR-005",)) == [(1, "SOR-005")]
    assert found(sent, desk("MES", 1).sync(lot("L-1", "6")), rules=("SOR-005",)) == []


def test_a_bodid_that_comes_with_other_content_shows_where_it_differs() -> None:
    sent: Any = desk("MES").sync(lot("L-1", "25.0"))
    other = replace(sent, data_area=replace(sent.data_area, material_lot=(lot("L-1", "25"),)))
    told = found(sent, other, rules=("IDEM-004", "QTY-005"))
    assert told == [(1, "IDEM-004"), (1, "QTY-005")]


def test_a_resend_is_judged_by_idem_rules_alone() -> None:
    """It says what was wrong when it first came, and that was told."""
    wrong = desk("MES").sync(lot("L 1 "))
    assert found(wrong, wrong, rules=("ID-002", "IDEM-002")) == [(0, "ID-002"), (1, "IDEM-002")]


def test_the_clock_is_that_of_the_exchange() -> None:
    early = desk("MES").sync(lot("L-1"))
    late = desk("ERP", 3 * 24 * 60).get(MaterialLot, id="L-1")
    assert found(early, late, rules=("TIME-003",)) == []
    assert found(late, early, rules=("TIME-003",)) == [(1, "TIME-003")]


def test_a_pair_rule_of_a_plant_is_asked_about_all_pairs_its_classes_fit() -> None:
    asked: list[tuple[str, str]] = []

    def seen(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
        asked.append((type(before).__name__, type(after).__name__))
        yield from ()

    own = PairRule(
        id="PLANT-001",
        title="Seen",
        severity=Severity.ERROR,
        profile="site",
        basis="derived",
        source="plant",
        rationale="None.",
        before=Roots("Get"),
        after=Roots("Show"),
        check=seen,
    )
    request = desk("ERP").get(MaterialLot, id="L-1")
    check_sequence([request, desk("MES", 1).show(request, lot("L-1"))], rules=RuleSet([own]))
    assert asked == [("GetMaterialLot", "ShowMaterialLot")]


def test_messages_that_name_nobody_and_nothing_are_taken_too() -> None:
    """Documents that are no messages, and messages without any identification."""
    bare: Any = desk("MES").sync(lot("L-1"))
    area = replace(bare.application_area, sender=None, bodid=None)
    bare = replace(bare, application_area=area)
    outcomes = check_sequence([lot("L-1", "5"), bare, bare], rules=rule_set("base", "gxp"))
    assert len(outcomes) == 3
    assert not any(f.rule == "RULE-900" for outcome in outcomes for f in outcome.findings)


def test_documents_of_all_kinds_in_any_order_break_no_rule() -> None:
    sampler = Sampler(seed=5)
    documents = [
        sampler.sample(root, Shape.MAXIMAL if number % 3 else Shape.MINIMAL).message
        for number, root in enumerate(sampler.roots[::7])
    ]
    outcomes = check_sequence([*documents, *documents[::5]])
    broken = [f.message for o in outcomes for f in o.findings if f.rule == "RULE-900"]
    assert broken == []


def test_of_nothing_nothing_is_said() -> None:
    assert check_sequence([]) == ()
