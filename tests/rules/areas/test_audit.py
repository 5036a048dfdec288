"""AUD rules beyond their examples: hashes of any form, and what a broker may do."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

import isa95kit as isa
from isa95kit.b2mml import (
    BatchProductionRecord,
    Change,
    ChangeHistory,
    Code,
    DateTime,
    ErrorMessage,
    ErrorType,
    ErrorTypeValue,
    Identifier,
    MaterialLot,
    MaterialSubLot,
    RecordObjectType,
    RecordObjectTypeValue,
    Text,
    TransSender,
    TransStateChange,
    TransUserArea,
    Value,
    ValueString,
)
from isa95kit.b2mml.base import AnyElement, Component, Nil
from isa95kit.releases import Release
from isa95kit.rules.agreement import Agreement, Carriers
from isa95kit.rules.areas import audit
from isa95kit.rules.attribution import attributions
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.events import EventLog
from isa95kit.rules.payload_hash import carried_hashes, with_payload_hash
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.schema import store
from isa95kit.transactions import (
    acknowledge,
    change,
    confirm,
    get,
    process,
    show,
    sync,
)

RULES = {rule.id: RuleSet([rule]) for rule in audit.RULES}
LOT = MaterialLot(id=Identifier("L-1"))


def found(rule: str, message: Component, context: Context = Context()) -> list[str]:  # noqa: B008
    return [f.path for f in RULES[rule].check(message, context).findings]


def with_area(message: Component, **fields: Any) -> Any:
    changed: Any = message
    area = replace(changed.application_area, **fields)
    return replace(changed, application_area=area)


@pytest.mark.parametrize("name", ["PayloadHash", 'Prüf"summe', "a < b & c"])
def test_a_hashed_message_is_valid_and_right_in_both_forms(name: str) -> None:
    context = Context(agreement=Agreement(carriers=Carriers(payload_hash=name)))
    made = with_payload_hash(sync(LOT, sender="MES"), name=name)
    assert isa.check(made).ok
    for written in (isa.to_xml(made), isa.to_xml(made, pretty=True), isa.to_json(made).encode()):
        read = isa.read(written).message
        assert found("AUD-001", read, context) == []
        assert carried_hashes(read, name=name) == carried_hashes(made, name=name)
    assert with_payload_hash(made, name=name) == made


def test_everything_but_the_signature_is_hashed() -> None:
    made: Any = with_payload_hash(sync(LOT, sender="MES", new_id=lambda: "B-1"))
    sender = TransSender(logical_id=Identifier("MES"), authorization_id=Identifier("u-1"))
    for other in (
        with_area(made, bodid=Identifier("B-2")),
        with_area(made, sender=sender),
        replace(made, release_id="V0701"),
        replace(made, data_area=replace(made.data_area, material_lot=(LOT, LOT))),
    ):
        assert found("AUD-001", other) == ["/SyncMaterialLot/ApplicationArea/UserArea"]
    assert found("AUD-001", with_area(made, signature=None)) == []


def test_what_else_is_in_the_user_area_stays_and_counts() -> None:
    note = AnyElement('<Note xmlns="http://www.mesa.org/xml/B2MML">x</Note>')
    plain = with_area(sync(LOT), user_area=TransUserArea(content=(note,)))
    made: Any = with_payload_hash(plain)
    assert made.application_area.user_area.content[0] == note
    gone = made.application_area.user_area.content[1:]
    assert found("AUD-001", with_area(made, user_area=TransUserArea(content=gone))) != []


@pytest.mark.parametrize(
    "xml",
    [
        '<ValueString xmlns="http://www.mesa.org/xml/B2MML" name="PayloadHash">00</ValueString>',
        '<ValueString xmlns="http://www.mesa.org/xml/B2MML" name="PayloadHash" format="MD5"/>',
        '<ValueString xmlns="http://www.mesa.org/xml/B2MML" name="PayloadHash" format="SHA-256"/>',
        '<ValueString name="PayloadHash" format="SHA-256">00</ValueString>',
        "<ValueString",
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><ValueString>&e;</ValueString>',
    ],
)
def test_odd_hashes_are_findings(xml: str) -> None:
    message = with_area(sync(LOT), user_area=TransUserArea(content=(AnyElement(xml),)))
    if xml.startswith("<ValueString xmlns"):
        assert len(found("AUD-001", message)) == 1
    else:
        assert carried_hashes(message) == ()


def test_a_correlation_identifier_runs_through_request_and_answer() -> None:
    sender = TransSender(logical_id=Identifier("ERP"), reference_id=Identifier("T-1"))
    request = process(LOT, sender=sender)
    mes = TransSender(logical_id=Identifier("MES"), reference_id=Identifier("T-1"))
    for answer in (acknowledge(request, sender=mes), confirm(request, sender=mes)):
        assert found("AUD-002", answer) == []
    other = replace(mes, reference_id=Identifier("T-2"))
    assert found("AUD-002", confirm(request, sender=other)) != []
    assert found("AUD-002", acknowledge(process(LOT), sender=mes)) == []
    assert found("AUD-002", get(LOT)) == ["/GetMaterialLot/ApplicationArea"]


def record(**fields: Any) -> BatchProductionRecord:
    whole = Change(
        entry_id=Identifier("7"),
        object_type=RecordObjectType(RecordObjectTypeValue.CHANGE),
        record_reference=Identifier("3"),
        time_stamp=DateTime("2026-03-01T12:00:00Z"),
        prechange_data=(Nil(),),
        reason=(Text("typing error"),),
    )
    entry = replace(whole, **fields)
    return BatchProductionRecord(
        id=Identifier("B"),
        entry_id=Identifier("0"),
        object_type=RecordObjectType(RecordObjectTypeValue.BATCH_PRODUCTION_RECORD),
        change_history=ChangeHistory(change=(entry,)),
    )


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({}, 0),
        ({"prechange_data": (Value(value_string=Nil()),)}, 0),
        ({"prechange_data": (Value(value_string=ValueString(" ")),)}, 1),
        ({"prechange_data": ()}, 1),
        ({"reason": (Text(" "),), "time_stamp": None}, 2),
    ],
)
def test_entries_of_a_change_history(fields: dict[str, Any], count: int) -> None:
    assert len(found("AUD-003", record(**fields))) == count


def test_messages_that_change_say_who_and_why() -> None:
    sender = TransSender(authorization_id=Identifier("u-1"))
    assert found("AUD-003", change(LOT, reason="X", sender=sender)) == []
    assert found("AUD-003", sync(LOT)) == []
    assert found("AUD-003", sync(LOT, action="Delete")) == [
        "/SyncMaterialLot/ApplicationArea",
        "/SyncMaterialLot/DataArea/Sync",
    ]
    assert found("AUD-003", change(LOT, sender="MES")) == [
        "/ChangeMaterialLot/ApplicationArea/Sender",
        "/ChangeMaterialLot/DataArea/Change",
    ]


def compared(before: Component, after: Component) -> list[str]:
    return [f.path for f in RULES["AUD-004"].compare(before, after).findings]


def dated(*days: int) -> tuple[MaterialSubLot, ...]:
    return tuple(
        MaterialSubLot(
            id=Identifier(str(day)), effective_start_date=DateTime(f"2026-03-0{day}T12:00:00Z")
        )
        for day in days
    )


def test_a_broker_may_leave_out_reorder_and_readdress() -> None:
    before = sync(replace(LOT, material_sub_lot=dated(1, 2, 3)), sender="MES")
    area = before.application_area  # type: ignore[attr-defined]
    after = process(replace(LOT, material_sub_lot=dated(3, 1)), sender="BROKER", receivers="ERP")
    after = with_area(after, creation_date_time=area.creation_date_time)
    assert compared(before, after) == []


def test_a_broker_must_not_write_times_add_or_drop_them() -> None:
    before = sync(replace(LOT, material_sub_lot=dated(1)), sender="MES")
    area: Any = before.application_area  # type: ignore[attr-defined]

    def passed_on(lot: MaterialLot) -> Any:
        return with_area(sync(lot), creation_date_time=area.creation_date_time)

    (sub,) = dated(1)
    path = "/SyncMaterialLot/DataArea/MaterialLot"
    lost = replace(LOT, material_sub_lot=(replace(sub, effective_start_date=None),))
    assert compared(before, passed_on(lost)) == [f"{path}/MaterialSubLot"]
    made = replace(sub, effective_end_date=DateTime("2026-03-09T12:00:00Z"))
    told = compared(before, passed_on(replace(LOT, material_sub_lot=(made,))))
    assert told == [f"{path}/MaterialSubLot/EffectiveEndDate"]
    own = with_area(before, creation_date_time=DateTime("2030-01-01T00:00:00Z"))
    assert compared(before, own) == ["/SyncMaterialLot/ApplicationArea/CreationDateTime"]


def test_a_message_is_always_like_itself() -> None:
    documents = Documents(Grammar(store.components(Release.latest())))
    rng = random.Random(17)
    from isa95kit.binding.xml import read_object

    for root in ("SyncBatchProductionRecord", "SyncOperationsPerformance", "ShowWorkRecord"):
        for _ in range(3):
            message = read_object(documents.rich(root, rng))
            assert compared(message, message) == []
            assert attributions(message).said


def test_rejections_leave_an_event() -> None:
    request = get(MaterialLot, id="L", new_id=lambda: "B-9")
    rejected = show(request, accepted=False, reason="NONE")
    context = Context(events=EventLog({}))
    assert found("AUD-005", rejected, context) == ["/ShowMaterialLot/DataArea/Show"]
    assert found("AUD-005", show(request, [LOT]), context) == []
    error = ErrorMessage(
        thrown_from="MES",
        time_stamp=DateTime("2026-03-01T12:00:00Z"),
        error_type=ErrorType(next(iter(ErrorTypeValue))),
        error_description=(" ",),
    )
    assert found("AUD-005", error, context) == ["/ErrorMessage"]
    assert RULES["AUD-005"].check(rejected).not_checked == (("AUD-005", ("events",)),)
    data: Any = rejected.data_area  # type: ignore[attr-defined]
    unnamed = replace(data, show=replace(data.show, original_application_area=None))
    outcome = RULES["AUD-005"].check(replace(rejected, data_area=unnamed), context)
    assert outcome.findings == ()
    assert outcome.not_checked == (("AUD-005", ("BODID of the message that was rejected",)),)


def test_a_blank_code_is_no_state() -> None:
    change = TransStateChange(
        from_state_code=Code(" "),
        to_state_code=Code("Released"),
        change_date_time=DateTime("2026-03-01T12:00:00Z"),
    )
    assert len(found("AUD-003", change)) == 1
