"""Where the record behind a status and its approval may stand."""

from __future__ import annotations

import pytest

import isa95kit as isa
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.registry import rule
from tests.rules.samples import AREA, spelled_out

APPROVAL = (
    "<IndividualApproval><ApprovedBy>M. Curie</ApprovedBy>"
    "<ApprovalDate>2026-03-01T11:50:00Z</ApprovalDate></IndividualApproval>"
)
RECORD = """
<MaterialLotProperty><ID>EBR-ID</ID><Value><ValueString>{record}</ValueString></Value>
</MaterialLotProperty>
<MaterialLotProperty><ID>EBR-Version</ID><Value><ValueString>{version}</ValueString></Value>
</MaterialLotProperty>
"""
RELEASE = """
<SyncMaterialLot>{area}<DataArea>
  <Sync><ActionCriteria><ActionExpression actionCode="Change"/>
    <ChangeStatus>{change}</ChangeStatus></ActionCriteria></Sync>
  <MaterialLot><ID>L1</ID><Status>Released</Status>{record}</MaterialLot>
</DataArea></SyncMaterialLot>
"""


def messages(change: str = "", record: str = "", signature: str = "") -> list[str]:
    area = AREA.replace("<BODID>", f"{signature}<BODID>")
    text = RELEASE.replace("{area}", area).replace("{change}", change).replace("{record}", record)
    document = isa.read(spelled_out(text).encode())
    rules = RuleSet([rule("QUAL-007"), rule("QUAL-010")])
    return [f.message for f in rules.check(document.message, Context()).findings]


def user(content: str) -> str:
    return f"<UserArea>{content}</UserArea>"


@pytest.mark.parametrize(
    "change",
    [user(APPROVAL), f"<StateChange>{user(APPROVAL)}</StateChange>"],
    ids=["status", "state"],
)
def test_an_approval_may_stand_beside_the_change(change: str) -> None:
    assert messages(change, RECORD.format(record="EBR-77", version="3")) == []


@pytest.mark.parametrize(
    ("record", "version"), [("", "3"), ("EBR-77", ""), (" ", "3"), ("EBR-77", " ")]
)
def test_a_blank_property_names_nothing(record: str, version: str) -> None:
    told = messages(user(APPROVAL), RECORD.format(record=record, version=version))
    assert len(told) == 2
    assert ("the version of the record" in told[0]) == bool(record.strip())


@pytest.mark.parametrize(
    "signature", ["", "<Signature/>", f"<Signature>{APPROVAL}</Signature>"], ids=len
)
def test_a_signature_has_content(signature: str) -> None:
    told = messages(record=RECORD.format(record="EBR-77", version="3"), signature=signature)
    assert bool(told) == ("Approved" not in signature)


def test_an_approval_without_a_date_is_none() -> None:
    undated = "<IndividualApproval><ApprovedBy>M. Curie</ApprovedBy></IndividualApproval>"
    told = messages(user(undated), RECORD.format(record="EBR-77", version="3"))
    assert told == ["the release of L1 does not name the final approver"]
