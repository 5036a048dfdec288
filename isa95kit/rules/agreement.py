"""What sender and receiver agree on, as values: the part of a plant profile that rules read.

The defaults are what the rules assume where nobody agreed on anything else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType

from isa95kit.rules.status import StatusModel

__all__ = ["Agreement", "Carriers", "Systems", "Tolerances"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carriers:
    """Where messages carry what B2MML has no element for: ids of parameters and properties."""

    definition_version: str = "OperationsDefinitionVersion"
    """SegmentParameter with the version of the operations definition."""
    scrap_reason: str = "ScrapReason"
    """MaterialActualProperty with the reason of scrap."""
    potency_factor: str = "PotencyFactor"
    """MaterialActualProperty with the factor between as-used and normalised quantity."""
    as_used: str = "AsUsed"
    """Key of the quantity as used."""
    normalized: str = "Normalized"
    """Key of the normalised quantity."""
    potency_managed: str = "PotencyManaged"
    """MaterialDefinitionProperty that is true for a material posted with its potency."""
    base_unit: str = "BaseUnit"
    """MaterialDefinitionProperty with the unit in which a material is kept."""
    cost_object: str = "CostCollector"
    """SegmentData or MaterialActualProperty with the account that bears the cost."""
    lot_expiry: str = ""
    """MaterialLotProperty with the expiry of a lot; empty: EffectiveEndDate."""
    controlling_record: str = "EBR-ID"
    """MaterialLotProperty with the batch, device or quality record behind a status."""
    controlling_record_version: str = "EBR-Version"
    """MaterialLotProperty, beside that or in it, with the version of the record."""
    use_under_risk: str = "UseUnderRisk"
    """MaterialActualProperty with the permit to use a lot that is restricted."""
    deviation: str = "DeviationID"
    """MaterialActualProperty with the deviation or approval behind another material."""
    lot_controlled: str = "LotControlled"
    """MaterialDefinitionProperty that is true where a material is tracked by lots."""
    serial_controlled: str = "SerialControlled"
    """MaterialDefinitionProperty that is true where a material is tracked by serial numbers."""
    safety_stock: str = "SafetyStock"
    """MaterialDefinitionProperty with the safety stock in force."""
    proposed_safety_stock: str = "SafetyStock.Proposed"
    """MaterialDefinitionProperty with a proposal of it; what it rests on are properties in it."""
    proposal_period: str = "DataPeriod"
    """Property of a proposal with the period its data are of."""
    proposal_source: str = "SourceData"
    """Property of a proposal with where its data come from."""
    proposal_logic: str = "LogicVersion"
    """Property of a proposal with the version of what computed it."""
    proposal_reason: str = "Reason"
    """Property of a proposal with its reason, where the message gives none."""
    sync_tier: str = "SyncTier"
    """MaterialDefinitionProperty with the sync tier of a material, where no table has it."""
    payload_hash: str = "PayloadHash"
    """Name of the ValueString in UserArea with the hash of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Systems:
    """Which senders (LogicalID) are which kind of system."""

    mes: frozenset[str] = frozenset()
    erp: frozenset[str] = frozenset()
    quality: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tolerances:
    """How much may differ."""

    quantity: Decimal = Decimal(0)
    """Relative difference of quantities that should be equal: 0.001 is one in a thousand."""
    yield_: Decimal = Decimal("0.05")
    """Relative difference of what came out from what went in."""
    order: Decimal = Decimal("0.05")
    """How much more may be made than was ordered, as a part of it."""
    clock: dt.timedelta = dt.timedelta(minutes=5)
    """How far a sender's clock may be ahead of the receiver's."""
    age: dt.timedelta = dt.timedelta(days=1)
    """How old a message may be when it comes in."""
    answer: dt.timedelta = dt.timedelta(minutes=15)
    """How long the answer to a message may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What sender and receiver agree on."""

    carriers: Carriers = field(default_factory=Carriers)
    systems: Systems = field(default_factory=Systems)
    tolerances: Tolerances = field(default_factory=Tolerances)
    unit_lists: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Which list of units a listID means: ``{"ACME-UOM": "alias"}``; see `Quantity.of`."""
    ledger_places: int | None = None
    """Decimal places of the receiving ledger."""
    codes: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    """Agreed values of free codes by element name: ``Status``, ``ReasonCode``."""
    quality_roles: frozenset[str] = frozenset({"QA"})
    """Roles that decide on quality and lift blocks."""
    planner_roles: frozenset[str] = frozenset({"Planner"})
    """Roles that decide on proposals of a safety stock."""
    reversal_codes: frozenset[str] = frozenset({"Reversal"})
    """Reason codes of messages that take a posting back."""
    reschedule_categories: frozenset[str] = frozenset({"Reschedule"})
    """Categories of a WorkAlert that asks for another schedule."""
    good_words: frozenset[str] = frozenset({"Good"})
    """Keys of a quantity that is good."""
    scrap_words: frozenset[str] = frozenset({"Scrap"})
    """OtherValues of MaterialUse, and keys of a quantity, that mean scrap."""
    rework_words: frozenset[str] = frozenset({"Rework"})
    """OtherValues of MaterialUse, and keys of a quantity, that mean rework."""
    signer_classes: Mapping[str, frozenset[str]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """Personnel classes whose members may sign with a meaning: ``{"Released": {"QP"}}``."""
    status_model: StatusModel = field(default_factory=StatusModel)
    """The states of lots, and who may move them."""
    passing_results: frozenset[str] = frozenset({"Pass", "Passed"})
    """Texts of EvaluatedCriterionResult that say that a test was passed."""
    continuity_codes: frozenset[str] = frozenset({"BCP-RELEASE"})
    """Reason codes of releases under the continuity procedure, while the MES is down."""
