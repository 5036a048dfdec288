"""SIG rules beyond their examples: what is in a Signature, who is who, and several signers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import isa95kit as isa
from isa95kit.b2mml import (
    BatchProductionRecord,
    Comment,
    Comments,
    DateTime,
    Identifier,
    IndividualApproval,
    MaterialLot,
    Name,
    Person,
    PersonName,
    PersonnelIdentification,
    PersonnelIdentificationManifest,
    RecordObjectType,
    RecordObjectTypeValue,
    Text,
    TransSignature,
    WorkRecord,
    WorkRecordEntry,
)
from isa95kit.b2mml.base import NAMESPACE, AnyElement, Component
from isa95kit.identity import Identity
from isa95kit.rules.agreement import Agreement, Systems
from isa95kit.rules.areas import signatures
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.signatures import Signature, SignatureRegister, change_indication
from isa95kit.rules.signed import has_offset
from isa95kit.rules.state import PlantState
from isa95kit.transactions import sync

RULES = {rule.id: RuleSet([rule]) for rule in signatures.RULES}
COMMENT = Comment(
    entry_id=Identifier("7"),
    object_type=RecordObjectType(RecordObjectTypeValue.COMMENT),
    record_reference=Identifier("0"),
    comment_text=(Text("cleaned"),),
)
NOON = DateTime("2026-03-01T12:00:00Z")


def manifest(**fields: Any) -> PersonnelIdentificationManifest:
    whole = PersonnelIdentificationManifest(
        entry_id=Identifier("8"),
        object_type=RecordObjectType(RecordObjectTypeValue.PERSONNEL_IDENTIFICATION_MANIFEST),
        time_stamp=NOON,
        record_reference=Identifier("7"),
        name=(Name("J. Doe"),),
        change_indication=change_indication(COMMENT),
        reason=Text("Released"),
    )
    return replace(whole, **fields)


def record(*signed: PersonnelIdentificationManifest, **fields: Any) -> BatchProductionRecord:
    whole = BatchProductionRecord(
        id=Identifier("B"),
        entry_id=Identifier("0"),
        object_type=RecordObjectType(RecordObjectTypeValue.BATCH_PRODUCTION_RECORD),
        comments=Comments(comment=(COMMENT,)),
        personnel_identification=PersonnelIdentification(personnel_identification_manifest=signed),
    )
    return replace(whole, **fields)


def found(rule: str, message: Component, context: Context = Context()) -> list[str]:  # noqa: B008
    return [f.message for f in RULES[rule].check(message, context).findings]


def sealed(*content: str, sender: str = "MES") -> Any:
    message: Any = sync(MaterialLot(id=Identifier("L-1")), sender=sender)
    seal = TransSignature(content=tuple(map(AnyElement, content)))
    area = replace(message.application_area, signature=seal)
    return replace(message, application_area=area)


@pytest.mark.parametrize(
    ("fields", "lacks"),
    [
        ({}, ""),
        ({"name": (Name(" "),)}, "signer"),
        ({"name": (Name(" "), Name("J. Doe"))}, ""),
        ({"time_stamp": None}, "time with offset"),
        ({"time_stamp": DateTime("2026-03-01T12:00:00")}, "time with offset"),
        ({"reason": None}, "meaning"),
        ({"reason": Text("\t"), "time_stamp": None}, "time with offset, meaning"),
    ],
)
def test_a_manifest_states_signer_time_and_meaning(fields: dict[str, Any], lacks: str) -> None:
    expected = [f"a signature without {lacks}"] if lacks else []
    assert found("SIG-001", record(manifest(**fields))) == expected


def test_an_approval_without_anything() -> None:
    assert found("SIG-001", IndividualApproval()) == [
        "a signature without signer, time with offset"
    ]


DS = 'xmlns:ds="http://www.w3.org/2000/09/xmldsig#"'
XADES = 'xmlns:x="http://uri.etsi.org/01903/v1.3.2#"'
WHO = "<ds:KeyInfo><ds:KeyName>J. Doe</ds:KeyName></ds:KeyInfo>"
WHEN = "<x:SigningTime>2026-03-01T12:00:00Z</x:SigningTime>"
WHY = "<x:CommitmentTypeIndication>ProofOfApproval</x:CommitmentTypeIndication>"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ((), ["an empty signature"]),
        ((f"<ds:Signature {DS} {XADES}>{WHO}{WHEN}{WHY}</ds:Signature>",), []),
        ((f"<ds:Signature {DS}>{WHO}</ds:Signature>",), ["time with offset, meaning"]),
        ((f"<ds:Signature {DS} {XADES}>{WHEN}{WHY}</ds:Signature>",), ["signer"]),
        (('<other xmlns="urn:example:plant"/>',), []),
        ((f'<IndividualApproval xmlns="{NAMESPACE}"/>',) * 2, ["signer", "signer"]),
        (("<not well-formed",), []),
    ],
)
def test_what_the_signature_of_a_message_states(content: tuple[str, ...], told: list[str]) -> None:
    messages = found("SIG-001", sealed(*content))
    assert len(messages) == len(told)
    assert all(part in message for part, message in zip(told, messages, strict=True))


@pytest.mark.parametrize("text", ["2026-03-01T12:00:00+01:00", " 2026-03-01T12:00:00Z\n"])
def test_offsets(text: str) -> None:
    assert has_offset(text)
    assert not has_offset(text.strip().removesuffix("Z").removesuffix("+01:00"))
    assert not has_offset("2026-03-01")


def test_a_record_may_be_signed_as_a_whole_by_several() -> None:
    bare = record()
    whole = change_indication(bare)
    one = manifest(record_reference=Identifier("0"), change_indication=whole)
    other = replace(one, entry_id=Identifier("9"), change_indication=f"SHA-256:{whole.upper()}")
    signed = record(one, other, change_indication=whole)
    assert found("SIG-003", signed) == []
    assert len(found("SIG-003", replace(signed, version=Identifier("2")))) == 3


def test_a_signature_of_nothing_and_one_that_binds_nothing() -> None:
    nowhere = manifest(record_reference=Identifier("99"))
    assert "not in the record" in found("SIG-003", record(nowhere))[0]
    loose = manifest(change_indication="nothing")
    assert "binds the signature to no content" in found("SIG-003", record(loose))[0]
    inner = record(manifest())
    outer = record(manifest(), batch_production_record=inner)
    assert found("SIG-003", outer) == []
    assert found("SIG-003", record(manifest(), comments=None, batch_production_record=inner)) != []


def test_a_work_record_is_compared_where_it_has_a_digest() -> None:
    work = WorkRecord(
        id=Identifier("W"),
        work_record_entry=(WorkRecordEntry(id=Identifier("1")),),
        work_record_specification_id=Identifier("S"),
    )
    digest = change_indication(work)
    assert found("SIG-003", replace(work, change_indication=digest)) == []
    assert found("SIG-003", replace(work, change_indication="no change")) == []
    other = replace(work, change_indication=digest, version=Identifier("2"))
    assert len(found("SIG-003", other)) == 1


def plant(*persons: Person, **classes: frozenset[str]) -> Context:
    return Context(agreement=Agreement(signer_classes=classes), known=PlantState.of(*persons))


DOE = Person(
    id=Identifier("P-1"),
    person_name=PersonName("J. Doe"),
    personnel_class_id=(Identifier("QP"), Identifier("Operator")),
)


@pytest.mark.parametrize(
    ("context", "told"),
    [
        (Context(known=PlantState()), ""),
        (plant(DOE), ""),
        (plant(replace(DOE, person_name=None)), "is no known person"),
        (plant(DOE, replace(DOE, id=Identifier("P-2"))), "may be any of 2 persons"),
        (plant(DOE, Released=frozenset({"QP", "Head of QC"})), ""),
        (plant(DOE, Released=frozenset({"Head of QC"})), "was none of Head of QC"),
        (plant(DOE, Reviewed=frozenset({"Head of QC"})), ""),
        (plant(replace(DOE, effective_start_date=NOON)), ""),
        (plant(replace(DOE, effective_end_date=NOON)), "was not active"),
        (plant(replace(DOE, effective_end_date=DateTime("2027-01-01T00:00:00"))), "no offset"),
    ],
)
def test_who_may_sign(context: Context, told: str) -> None:
    messages = found("SIG-004", record(manifest()), context)
    assert len(messages) == bool(told)
    assert all(told in message for message in messages)


def test_a_signature_without_a_time_is_judged_by_the_person_alone() -> None:
    timeless = record(manifest(time_stamp=None, name=(Name(" "), Name("P-1"))))
    assert found("SIG-004", timeless, plant(replace(DOE, effective_end_date=NOON))) == []


def test_the_erp_may_sign_what_nobody_signed() -> None:
    erp = Agreement(systems=Systems(erp=frozenset({"ERP"})))
    message = sealed(f'<IndividualApproval xmlns="{NAMESPACE}"/>', sender="ERP")
    signed = Identity("MaterialLot", "", "", "", "L-1")
    seal = isa.digest(message.application_area.signature)

    def told(*given: Signature) -> int:
        register = SignatureRegister({(signed, ""): given})
        return len(found("SIG-002", message, Context(agreement=erp, signatures=register)))

    assert told() == 0
    assert told(Signature("ERP", "its own, earlier")) == 0
    assert told(Signature("MES", seal)) == 0
    assert told(Signature("MES", "another"), Signature("QMS", seal)) == 0
    assert told(Signature("MES", "another")) == 1
    other = replace(message, application_area=replace(message.application_area, signature=None))
    register = SignatureRegister({(signed, ""): (Signature("MES", "another"),)})
    assert found("SIG-002", other, Context(agreement=erp, signatures=register)) == []
    assert found("SIG-002", message, Context(signatures=register)) == []
    outcome = RULES["SIG-002"].check(message, Context(signatures=register))
    assert outcome.not_checked == (("SIG-002", ("agreement.systems.erp",)),)


def test_a_signer_is_not_checked_where_persons_or_times_are_not_known() -> None:
    def lacked(message: Component, context: Context) -> tuple[str, ...]:
        return dict(RULES["SIG-004"].check(message, context).not_checked).get("SIG-004", ())

    assert lacked(record(manifest()), Context(known=PlantState())) == ("persons",)
    assert lacked(record(manifest()), plant(DOE)) == ()
    timeless = record(manifest(time_stamp=None))
    assert lacked(timeless, plant(DOE)) == ("moment at which P-1 signed",)


def test_what_nobody_can_read_is_not_checked() -> None:
    message = sealed('<Seal xmlns="http://example.org">x</Seal>')
    told = dict(RULES["SIG-001"].check(message).not_checked)
    assert told == {"SIG-001": ("what Seal in a Signature states",)}
    marked = record(change_indication="rev. 7")
    told = dict(RULES["SIG-003"].check(marked).not_checked)
    assert told == {"SIG-003": ("how the ChangeIndication rev. 7 is computed",)}
