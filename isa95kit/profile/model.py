"""What a plant agrees on in ``isa95kit.toml``: its tables and keys, checked by pydantic."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Literal

from isa95kit import extras

extras.load("pydantic", "pydantic")

from pydantic import BaseModel, ConfigDict, Field, StringConstraints  # noqa: E402

__all__ = [
    "AccountsTable",
    "CarriersTable",
    "DocumentsTable",
    "PartnerTable",
    "ProfileModel",
    "RulesTable",
    "StateTable",
    "StatusTable",
    "SyncTable",
    "SystemsTable",
    "TierTable",
    "TolerancesTable",
    "TransitionTable",
    "UnitsTable",
    "Waiver",
]

Text = Annotated[str, StringConstraints(min_length=1)]
Seconds = Annotated[int, Field(ge=0, strict=True)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DocumentsTable(_Table):
    """``[documents]``: which messages the plant takes, and what must stand in them."""

    release: Literal["V0401", "V0500", "V0600", "V0700", "V0701"] | None = Field(
        default=None, description="The only release that is accepted."
    )
    extensions: Text | None = Field(
        default=None, description="Schema file of the plant's own elements."
    )
    nouns: tuple[Text, ...] | None = Field(
        default=None, description="The only nouns that are accepted."
    )
    verbs: tuple[Text, ...] | None = Field(
        default=None, description="The only verbs that are accepted."
    )
    mandatory: tuple[Text, ...] = Field(
        default=(), description="Optional elements that are mandatory here, as MaterialLot/Status."
    )
    unused: tuple[Text, ...] = Field(
        default=(), description="Elements that are not used here, as MaterialLot/SpatialDefinition."
    )


class RulesTable(_Table):
    """``[rules]``: which rules are checked, and how bad it is when one is broken."""

    sets: tuple[Literal["base", "gxp", "site"], ...] = Field(
        default=("base",), description="The rule sets that are checked."
    )
    own: tuple[Text, ...] = Field(
        default=(), description="The plant's own rules, as module.function or module."
    )
    severity: dict[str, Literal["error", "warning", "info", "off"]] = Field(
        default_factory=dict, description="Another severity for a rule, by its id."
    )


class Waiver(_Table):
    """``[[waivers]]``: findings that are accepted, by whom, why and until when."""

    rule: Text = Field(description="Id of the rule.")
    path: Text = Field(
        default="*", description="Pattern of the finding's path; * stands for any text."
    )
    file: Text = Field(
        default="*", description="Pattern of the document's path; * stands for any text."
    )
    reason: Text = Field(description="Why it is accepted.")
    by: Text = Field(description="Who accepted it.")
    expires: dt.date = Field(description="The last day on which it is accepted.")


class UnitsTable(_Table):
    """``[units]``: the plant's spellings of units, and its factors."""

    aliases: dict[str, Text] = Field(
        default_factory=dict, description="Rec. 20 code of each spelling the plant uses."
    )
    lists: dict[str, Literal["Rec20", "Rec21", "UCUM", "SAP"]] = Field(
        default_factory=dict, description="Which of our lists a listID of the plant means."
    )
    factors: Text | None = Field(default=None, description="File of material-specific factors.")


class AccountsTable(_Table):
    """``[accounts]``: what may be charged, by the name in messages or by the URN of an order."""

    open: frozenset[Text] = Field(default=frozenset(), description="What may be charged.")
    closed: frozenset[Text] = Field(
        default=frozenset(), description="What is known and may not be charged any more."
    )
    unlisted_orders: bool = Field(
        default=True, description="Whether an order that is not listed may be charged."
    )


class PartnerTable(_Table):
    """``[partner]``: what the other side says of itself."""

    profile: Text | None = Field(
        default=None, description="Document with its TransactionProfile: what it supports."
    )
    factors: Text | None = Field(default=None, description="File of its material-specific factors.")


class StateTable(_Table):
    """``[[status.states]]``: a state of a lot, and what it means."""

    name: Text = Field(description="The code that messages carry as Status.")
    dispositions: frozenset[
        Literal["Planned", "In-Process", "Restricted", "UnRestricted", "Closed"]
    ] = Field(description="The dispositions that go with it.")
    spellings: frozenset[Text] = Field(default=frozenset(), description="Other codes for it.")
    usable: bool = Field(default=False, description="Whether such material may be used.")
    released: bool = Field(default=False, description="Whether it needs the yes of quality.")
    blocks: bool = Field(default=False, description="Whether quality alone moves it on.")
    final: bool = Field(default=False, description="Whether nothing is released after it.")


class TransitionTable(_Table):
    """``[[status.transitions]]``: a move from state to state, and who may make it."""

    before: Text
    after: Text
    systems: frozenset[Literal["mes", "erp", "quality"]] = Field(
        default=frozenset(), description="Kinds of systems that may make it; empty for all."
    )
    roles: frozenset[Text] = Field(
        default=frozenset(), description="Roles, of which one is enough; empty for all."
    )
    by_quality: bool = Field(default=False, description="Whether quality_roles may make it, too.")


class StatusTable(_Table):
    """``[status]``: the states of lots and who moves them; left out, those of the kit hold."""

    list_id: str = Field(default="", description="The listID a Status has to name.")
    spellings: dict[Text, Text] = Field(
        default_factory=dict, description="The state that another code stands for."
    )
    states: tuple[StateTable, ...] | None = Field(
        default=None, description="All states, from the least to the most restrictive."
    )
    transitions: tuple[TransitionTable, ...] | None = Field(
        default=None, description="All moves that are allowed."
    )


class CarriersTable(_Table):
    """``[carriers]``: ids of what carries for the plant what B2MML has no field for."""

    definition_version: Text = "OperationsDefinitionVersion"
    scrap_reason: Text = "ScrapReason"
    potency_factor: Text = "PotencyFactor"
    potency_managed: Text = "PotencyManaged"
    base_unit: Text = "BaseUnit"
    as_used: Text = "AsUsed"
    normalized: Text = "Normalized"
    cost_object: Text = "CostCollector"
    lot_expiry: str = ""
    controlling_record: Text = "EBR-ID"
    controlling_record_version: Text = "EBR-Version"
    use_under_risk: Text = "UseUnderRisk"
    payload_hash: Text = "PayloadHash"
    deviation: Text = "DeviationID"
    lot_controlled: Text = "LotControlled"
    serial_controlled: Text = "SerialControlled"
    safety_stock: Text = "SafetyStock"
    proposed_safety_stock: Text = "SafetyStock.Proposed"
    proposal_period: Text = "DataPeriod"
    proposal_source: Text = "SourceData"
    proposal_logic: Text = "LogicVersion"
    proposal_reason: Text = "Reason"
    sync_tier: Text = "SyncTier"


class SystemsTable(_Table):
    """``[systems]``: LogicalIDs of the senders of each kind."""

    mes: frozenset[Text] = frozenset()
    erp: frozenset[Text] = frozenset()
    quality: frozenset[Text] = frozenset()


class TolerancesTable(_Table):
    """``[tolerances]``: how much may differ; numbers as text, times in seconds."""

    quantity: Decimal = Field(default=Decimal(0), ge=0)
    yield_: Decimal = Field(default=Decimal("0.05"), ge=0, alias="yield")
    order: Decimal = Field(default=Decimal("0.05"), ge=0)
    clock_seconds: Seconds = 300
    age_seconds: Seconds = 86_400
    answer_seconds: Seconds = 900


class TierTable(_Table):
    """``[[sync.tiers]]``: a tier, and how soon after an event it is told."""

    name: Text
    limit_seconds: Seconds = Field(description="How long after an event at the latest.")
    by_event: bool = Field(default=False, description="Whether each event has its own message.")


class SyncTable(_Table):
    """``[sync]``: how soon the other side is told what happens to a material."""

    materials: dict[Text, Text] = Field(
        default_factory=dict, description="The tier of a material, by its ID or URN."
    )
    classes: dict[Text, Text] = Field(
        default_factory=dict, description="The tier of a class, for materials without their own."
    )
    tiers: tuple[TierTable, ...] | None = Field(
        default=None, description="All tiers; left out, event, periodic and daily."
    )


class ProfileModel(_Table):
    """The whole file."""

    extends: Text | None = Field(
        default=None, description="A profile this one builds on, as a path."
    )
    documents: DocumentsTable = DocumentsTable()
    rules: RulesTable = RulesTable()
    identifiers: dict[Text, frozenset[Text]] = Field(
        default_factory=dict, description="Agreed schemeIDs of identifiers, by element name."
    )
    codes: dict[Text, frozenset[Text]] = Field(
        default_factory=dict, description="Agreed values of free codes, by element name."
    )
    units: UnitsTable = UnitsTable()
    carriers: CarriersTable = CarriersTable()
    systems: SystemsTable = SystemsTable()
    partner: PartnerTable = PartnerTable()
    accounts: AccountsTable = AccountsTable()
    ownership: dict[Text, Text] = Field(
        default_factory=dict, description="The system of record of a noun, or of noun/element."
    )
    roles: dict[Text, frozenset[Text]] = Field(
        default_factory=dict, description="Roles behind each AuthorizationID."
    )
    quality_roles: frozenset[Text] = frozenset({"QA"})
    planner_roles: frozenset[Text] = frozenset({"Planner"})
    reversal_codes: frozenset[Text] = frozenset({"Reversal"})
    passing_results: frozenset[Text] = frozenset({"Pass", "Passed"})
    continuity_codes: frozenset[Text] = frozenset({"BCP-RELEASE"})
    reschedule_categories: frozenset[Text] = frozenset({"Reschedule"})
    good_words: frozenset[Text] = frozenset({"Good"})
    scrap_words: frozenset[Text] = frozenset({"Scrap"})
    rework_words: frozenset[Text] = frozenset({"Rework"})
    sync: SyncTable = SyncTable()
    status: StatusTable = StatusTable()
    signer_classes: dict[Text, frozenset[Text]] = Field(
        default_factory=dict, description="Personnel classes that sign with each meaning."
    )
    tolerances: TolerancesTable = TolerancesTable()
    ledger_places: Annotated[int, Field(ge=0, le=28, strict=True)] | None = Field(
        default=None, description="Decimal places of the receiving ledger."
    )
    waivers: tuple[Waiver, ...] = ()
