"""IDEM rules beyond their examples: retries, conflicts and sequences of whole messages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import isa95kit as isa
from isa95kit.b2mml import (
    Identifier,
    MaterialLot,
    OperationsEvent,
    OperationsPerformance,
    OperationsResponse,
    OpMaterialActual,
    OpSegmentResponse,
    QuantityString,
    QuantityValue,
    UnitOfMeasure,
)
from isa95kit.b2mml.base import Component
from isa95kit.business_keys import postings
from isa95kit.rules.areas import idempotency
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.history import MessageHistory, Posting, Sent, counted
from isa95kit.rules.posted import Fields, reported
from isa95kit.transactions import change, get, notify, process, sync

RULES = RuleSet(idempotency.RULES)
NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def actual(line: str, amount: str = "1", **more: Any) -> OpMaterialActual:
    quantity = QuantityValue(
        quantity_string=QuantityString(amount), unit_of_measure=UnitOfMeasure("KGM"), data_type=None
    )
    return OpMaterialActual(id=Identifier(line), quantity=(quantity,), **more)


def performance(
    segments: Mapping[str, tuple[OpMaterialActual, ...]],
    order: str | None = "PO-1",
    version: str = "",
) -> OperationsPerformance:
    response = OperationsResponse(
        id=Identifier("R"),
        version=Identifier(version) if version else None,
        operations_request_id=(Identifier(order),) if order else (),
        segment_response=tuple(
            OpSegmentResponse(
                id=Identifier(sequence),
                segment_requirement_id=(Identifier("20"),),
                material_actual=lines,
            )
            for sequence, lines in segments.items()
        ),
    )
    return OperationsPerformance(id=Identifier("P"), operations_response=(response,))


def after(message: Component, bodid: str = "B-1") -> MessageHistory:
    """A receiver that posted all of a message."""
    history = MessageHistory().received(Sent("MES", NOON, bodid, isa.digest(message)))
    for posting in postings(message):
        history = history.posted(posting.key, Posting(isa.digest(posting.content), bodid))
        if posting.key.kind == "OpSegmentResponse":
            number = int(posting.key["sequence"][0].text)
            history = history.applied("MES", counted(posting.key), number)
    return history


def found(message: Component, history: MessageHistory | None = None) -> list[tuple[str, str]]:
    outcome = RULES.check(message, Context(history=history))
    return [(f.rule, f.path.partition("/OperationsResponse")[2]) for f in outcome.findings]


reports = st.dictionaries(
    st.integers(1, 9).map(str),
    st.lists(st.integers(1, 30).map(str), unique=True, max_size=4).map(
        lambda lines: tuple(map(actual, lines))
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.parametrize("send", [process, sync])
@given(segments=reports)
def test_a_resend_is_one_finding_whatever_it_holds(
    send: Any, segments: Mapping[str, tuple[OpMaterialActual, ...]]
) -> None:
    message = send(performance(segments), sender="MES")
    again = send(performance(segments), sender="MES")
    assert found(again, after(message)) == [("IDEM-002", "")]


@given(reports)
def test_what_is_new_is_no_finding(segments: Mapping[str, tuple[OpMaterialActual, ...]]) -> None:
    message = process(performance(segments), sender="MES")
    last = max(map(int, segments))
    next_ = process(performance({str(last + 1): (actual("1"),)}), sender="MES")
    history = after(message)
    for posting in reported(message):
        history = history.applied("MES", counted(posting.key), last)
    assert found(next_, history) == []


def test_a_response_that_goes_on_is_not_said_to_be_posted_before() -> None:
    """Whoever acknowledged it and posted nothing, as a resend, would lose what is new."""
    history = after(process(performance({"1": (actual("10"),)}), sender="MES"))
    more = process(performance({"1": (actual("10"), actual("20"))}), sender="MES")
    line = "/SegmentResponse/MaterialActual[1]"
    assert ("IDEM-002", line) in found(more, history)
    assert not [path for rule, path in found(more, history) if rule == "IDEM-002" and path != line]


def test_a_changed_line_is_one_conflict_at_that_line() -> None:
    before = {"1": (actual("10"), actual("20"))}
    history = after(process(performance(before), sender="MES"))
    now = {"1": (actual("10"), actual("20", "2"))}
    told = found(process(performance(now), sender="MES"), history)
    assert ("IDEM-003", "/SegmentResponse/MaterialActual[2]") in told
    assert [rule for rule, _ in told].count("IDEM-003") == 1


def test_a_message_without_a_known_key_asks_for_no_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(obj: Component) -> str:
        raise AssertionError(obj)

    monkeypatch.setattr(idempotency, "digest", never)
    assert found(process(performance({"1": (actual("10"),)})), MessageHistory()) == []


def test_what_a_key_lacks_is_said_once_where_it_is_missing() -> None:
    lines = (actual("10", assembly_actual=(actual("1"),)), actual(" "))
    message = process(performance({"1": lines}, order=None))
    assert found(message) == [
        ("IDEM-001", "/SegmentResponse"),
        ("IDEM-001", "/SegmentResponse/MaterialActual[2]"),
    ]


def test_versions_are_postings_of_their_own() -> None:
    history = after(process(performance({"1": (actual("10"),)}, version="1"), sender="MES"))
    other = process(performance({"1": (actual("10", "2"),)}, version="2"), sender="MES")
    assert "IDEM-003" not in [rule for rule, _ in found(other, history)]


def test_lots_are_changed_in_place_and_never_in_conflict() -> None:
    lot = MaterialLot(id=Identifier("L-1"))
    history = after(sync(lot, action="Change"))
    other = sync(replace(lot, version=None, status=None), action="Change")
    assert found(other, history) == []


@pytest.mark.parametrize(
    ("sequence", "rules"),
    [
        (("4",), []),
        (("4", "5"), []),
        (("5", "4"), ["IDEM-005"]),
        (("5",), ["IDEM-005"]),
        (("2",), ["IDEM-005"]),
        (("4", "4a"), ["IDEM-005"]),
        (("9" * 5000,), ["IDEM-005"]),
        (("٤",), ["IDEM-005"]),
    ],
)
def test_sequences_within_and_across_messages(sequence: tuple[str, ...], rules: list[str]) -> None:
    key = next(p.key for p in reported(process(performance({"3": ()}))) if "Segment" in p.key.kind)
    history = MessageHistory().applied("MES", counted(key), 3)
    message = process(performance(dict.fromkeys(sequence, ())), sender="MES")
    assert [rule for rule, _ in found(message, history)] == rules
    assert found(process(performance(dict.fromkeys(sequence, ())), sender="OTHER"), history) == []


@pytest.mark.parametrize(
    ("build", "action", "rules"),
    [
        (change, {}, ["IDEM-006"]),
        (sync, {"action": "Change"}, ["IDEM-006"]),
        (sync, {"action": "Delete"}, ["IDEM-006"]),
        (sync, {"action": "Add"}, ["IDEM-003"]),
    ],
)
def test_what_was_posted_is_not_overwritten(build: Any, action: Any, rules: list[str]) -> None:
    posted = performance({"1": (actual("10"),)})
    first = process(posted, sender="MES")
    history = MessageHistory()
    for posting in reported(first):
        if posting.key.kind == "OpMaterialActual":
            history = history.posted(posting.key, Posting(isa.digest(posting.content), "B-1"))
    other = build(performance({"1": (actual("10", "2"),)}), sender="MES", **action)
    assert [rule for rule, _ in found(other, history)] == rules


@pytest.mark.parametrize("reason", ["Reversal", "OTHER"])
@pytest.mark.parametrize("sender", [None, "MES"])
def test_a_reversal_without_an_original(reason: str, sender: str | None) -> None:
    message = process(performance({"4": (actual("1", "-1"),)}), reason=reason, sender=sender)
    told = [rule for rule, _ in found(message, MessageHistory())]
    assert told == (["IDEM-006"] if reason == "Reversal" else [])


def test_other_messages_are_no_business_of_these_rules() -> None:
    event = OperationsEvent(id=Identifier("E"), record_time_stamp=None)
    for message in (get(MaterialLot, id="*"), notify(event)):
        assert found(message, MessageHistory()) == []


def test_fields_lead_to_each_posting() -> None:
    lines = tuple(actual(str(n)) for n in range(50))
    message = process(performance({"1": lines, "2": lines}))
    fields = Fields()
    for posting in postings(message):
        item: Any = message
        for step in fields.of(posting).split("."):
            name, _, index = step.rstrip("]").partition("[")
            item = getattr(item, name)
            item = item[int(index)] if index else item
        assert item == posting.trail[-1]


def test_a_number_after_one_nobody_knows_is_not_checked() -> None:
    def lacked(message: Component, history: MessageHistory) -> list[str]:
        told = dict(RULES.check(message, Context(history=history)).not_checked)
        return [text.partition(" for ")[0] for text in told.get("IDEM-005", ())]

    unknown = MessageHistory()
    assert lacked(process(performance({"5": ()}), sender="MES"), unknown) == [
        "number before 5 of MES"
    ]
    assert lacked(process(performance({"1": ()}), sender="MES"), unknown) == []
    assert lacked(process(performance({"a": ()}), sender="MES"), unknown) == []
    assert lacked(process(performance({"1": ()})), unknown) == [
        "LogicalID of the sender, who counts"
    ]


def test_a_first_content_nobody_kept_is_not_compared() -> None:
    message = process(performance({"1": ()}), sender="MES", new_id=lambda: "B-1")
    history = MessageHistory().received(Sent("MES", NOON, "B-1"))
    told = dict(RULES.check(message, Context(history=history)).not_checked)
    assert told["IDEM-004"] == ("content of the first message with BODID B-1",)


def test_a_deletion_posts_nothing_and_needs_no_full_key() -> None:
    message = sync(performance({"1": ()}, order=None), action="Delete")
    assert [rule for rule, _ in found(message)] == []
