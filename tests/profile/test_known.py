"""What a profile says of accounts and of the partner, and that it can say all that is agreed on."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

import isa95kit as isa
from isa95kit.b2mml import Identifier, TransactionProfile
from isa95kit.identity import Identity
from isa95kit.profile import ProfileError, model
from isa95kit.rules.accounts import AccountRegister
from isa95kit.rules.agreement import Agreement, Carriers, Systems, Tolerances
from isa95kit.rules.context import Context
from isa95kit.transactions import get, show
from tests.profile.test_applying import applied

PARTNER = TransactionProfile(id=Identifier("ERP-1"), release_id="V0701")
FACTORS = (
    "material\tversion\tamount\tunit\tequals\tequals_unit\tsource\n"
    "SYRUP-43\t\t1\tLTR\t1.33\tKGM\tlab\n"
)


def account(text: str, kind: str = "Account") -> Identity:
    return Identity(kind, "", "", "", text)


def test_accounts_are_open_closed_or_not_known(tmp_path: Path) -> None:
    text = '[accounts]\nopen = ["CC-1", "urn:isa95kit:JobOrder::SAP::7"]\nclosed = ["CC-2"]\n'
    told = applied(tmp_path, text).context.accounts
    assert told is not None
    assert [told.is_open(account(name)) for name in ("CC-1", "CC-2", "CC-3")] == [True, False, None]
    assert told.is_open(Identity("JobOrder", "", "SAP", "", "7"))


@pytest.mark.parametrize(("more", "open_"), [("", True), ("unlisted_orders = false\n", None)])
def test_orders_need_not_be_listed(tmp_path: Path, more: str, open_: bool | None) -> None:
    closed = '"urn:isa95kit:OperationsRequest::::PO-1"'
    told = applied(tmp_path, f'[accounts]\nopen = ["CC-1"]\nclosed = [{closed}]\n{more}').context
    assert told.accounts is not None
    assert told.accounts.is_open(account("PO-2", "OperationsRequest")) is open_
    assert told.accounts.is_open(account("JO-2", "JobOrder")) is open_
    assert told.accounts.is_open(account("PO-1", "OperationsRequest")) is False
    assert told.accounts.is_open(account("CC-9")) is None


def test_without_a_list_accounts_are_not_known_and_those_of_the_caller_stay(tmp_path: Path) -> None:
    assert applied(tmp_path, "").context.accounts is None
    mine = AccountRegister(open=frozenset({account("CC-1")}))
    context = Context(accounts=mine)
    assert applied(tmp_path, '[accounts]\nopen = ["CC-2"]\n', context).context.accounts is mine


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('open = ["urn:isa95kit:CC"]', "accounts: 'urn:isa95kit:CC' has 1 parts"),
        ('open = ["A"]\nclosed = ["A"]', "accounts: A is open and closed"),
    ],
)
def test_what_accounts_cannot_be(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ProfileError, match=told):
        applied(tmp_path, f"[accounts]\n{text}\n")


@pytest.mark.parametrize(
    "message", [PARTNER, show(get(TransactionProfile), PARTNER)], ids=["object", "Show"]
)
def test_what_the_partner_supports_stands_in_a_document(tmp_path: Path, message: object) -> None:
    folder = tmp_path / "partner"
    folder.mkdir()
    isa.write(message, folder / "erp.json", schema_only=True)  # type: ignore[arg-type]
    context = applied(tmp_path, '[partner]\nprofile = "partner/erp.json"\n').context
    assert context.partner == PARTNER


def test_factors_of_the_partner_are_a_table(tmp_path: Path) -> None:
    (tmp_path / "theirs.tsv").write_text(FACTORS, "utf-8")
    context = applied(tmp_path, '[partner]\nfactors = "theirs.tsv"\n').context
    assert context.partner_factors is not None
    assert context.factors is None
    kept = applied(
        tmp_path, '[partner]\nfactors = "theirs.tsv"\n', Context(partner=PARTNER)
    ).context
    assert kept.partner is PARTNER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('profile = "gone.xml"', r"partner\.profile: .*gone\.xml"),
        ('profile = "lot.xml"', r"partner\.profile: .*lot\.xml: holds no TransactionProfile"),
        ('profile = "bad.xml"', r"partner\.profile: .*bad\.xml: .*XML-001"),
        ('factors = "gone.tsv"', r"partner\.factors: .*gone\.tsv"),
    ],
)
def test_what_the_partner_cannot_be(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "lot.xml").write_text(
        '<MaterialLot xmlns="http://www.mesa.org/xml/B2MML"><ID>A</ID></MaterialLot>', "utf-8"
    )
    (tmp_path / "bad.xml").write_text("<MaterialLot", "utf-8")
    with pytest.raises(ProfileError, match=told):
        applied(tmp_path, f"[partner]\n{text}\n")


def keys(table: type[model.ProfileModel] | type) -> set[str]:
    return set(table.model_fields)  # type: ignore[union-attr]


def test_a_profile_can_say_all_of_an_agreement() -> None:
    """A part of the agreement that is added has to have a key."""
    elsewhere = {"unit_lists": "units", "status_model": "status"}
    for part in fields(Agreement):
        assert elsewhere.get(part.name, part.name) in keys(model.ProfileModel), part.name
    assert {f.name for f in fields(Carriers)} == keys(model.CarriersTable)
    assert {f.name for f in fields(Systems)} == keys(model.SystemsTable)
    named = {name.removesuffix("_seconds") for name in keys(model.TolerancesTable)}
    assert {f.name for f in fields(Tolerances)} == named


def test_a_profile_says_of_a_context_what_a_file_can_say() -> None:
    """A part of the context that is added is decided on here."""
    said = {"accounts", "agreement", "factors", "ownership", "partner", "partner_factors"}
    said |= {"roles", "tiers", "units"}
    changes_daily = {"clock", "continuity", "decisions", "deviations", "events", "genealogy"}
    changes_daily |= {"history", "known", "qualifications", "queues", "signatures"}
    too_large = {"master_data"}
    assert set(Context.parts()) == said | changes_daily | too_large
