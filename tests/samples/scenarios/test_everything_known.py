"""Scenarios under a context that knows everything a rule may ask, beside what messages tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

import pytest

from isa95kit.b2mml import (
    Identifier,
    SupportedAction,
    TransactionNoun,
    TransactionNounValue,
    TransactionProfile,
    TransactionVerb,
    TransactionVerbValue,
)
from isa95kit.identity import Identity
from isa95kit.rules.accounts import AccountRegister
from isa95kit.rules.context import Context
from isa95kit.rules.continuity import ContinuityPlan
from isa95kit.rules.decisions import DeviationRegister
from isa95kit.rules.events import Event, EventLog
from isa95kit.rules.inside import inside
from isa95kit.rules.partner import profile_words
from isa95kit.rules.qualifications import Qualification, QualificationRegister
from isa95kit.rules.queues import QueueLog
from isa95kit.rules.sequence import check_sequence
from isa95kit.rules.signatures import SignatureRegister
from isa95kit.samples.plants import PLANTS, Plant
from isa95kit.samples.scenarios import FLOWS, Scenario, agreed, scenario
from isa95kit.transactions import (
    Response,
    original_application_area,
    response,
)
from isa95kit.units import MaterialFactors


def everything(found: Scenario) -> Context:
    """What the plant agrees on, with registers for all that no message tells."""
    given = agreed(found.plant)
    orders = frozenset(
        Identity.of(order.object, version=False)
        for message in found.messages
        for order in inside(message, "OperationsRequest")
    )
    return replace(
        given,
        accounts=AccountRegister(open=orders),
        agreement=replace(given.agreement, ledger_places=0),
        continuity=ContinuityPlan(),
        deviations=DeviationRegister({}),
        events=EventLog(dict(_events(found))),
        factors=MaterialFactors(),
        partner=_partner(found),
        partner_factors=MaterialFactors(),
        qualifications=_qualified(found.plant),
        queues=QueueLog({}),
        signatures=SignatureRegister(MappingProxyType({})),
    )


def _events(found: Scenario) -> Iterator[tuple[str, Event]]:
    for message in found.messages:
        original = original_application_area(message)
        if original is None or original.bodid is None:
            continue
        if response(message) is Response.REJECTED:
            event = Event(found.plant.begins, "refused, and kept with the reason")
            yield original.bodid.value, event


def _partner(found: Scenario) -> TransactionProfile:
    words = dict.fromkeys(map(profile_words, found.messages))
    nouns = {value.replace(" ", ""): value for value in TransactionNounValue}
    nouns["BOD"] = nouns["CONFIRMBOD"]
    return TransactionProfile(
        id=Identifier("PARTNER"),
        release_id="V0701",
        supported_action=tuple(
            SupportedAction(
                id=Identifier(f"{does} {noun}"),
                transaction_verb=TransactionVerb(TransactionVerbValue(does)),
                transaction_noun=TransactionNoun(nouns[noun.upper()])
                if noun.upper() in nouns
                else TransactionNoun(TransactionNounValue.OTHER, other_value=noun),
                object_wildcard_supported=True,
                release_id="V0701",
            )
            for does, noun in words
        ),
    )


def _qualified(plant: Plant) -> QualificationRegister:
    held = {
        Identity("Person", "", "", "", p.id): (Qualification("Qualified", p.personnel_class),)
        for p in plant.people
    }
    held |= {
        Identity("Equipment", "", "", "", e.id): (Qualification("Ready"),) for e in plant.equipment
    }
    return QualificationRegister(held)


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
@pytest.mark.parametrize("name", FLOWS)
def test_with_all_context_rules_on_there_is_no_finding(name: str, plant: Plant) -> None:
    found = scenario(name, plant, 2)
    outcomes = check_sequence(found.messages, context=everything(found))
    told = [
        f"{number} {finding.rule} {finding.path} {finding.message}"
        for number, outcome in enumerate(outcomes)
        for finding in outcome.findings
    ]
    assert told == []
    parts = {part for o in outcomes for _, lacking in o.not_checked for part in lacking}
    assert {part for part in parts if " " not in part} <= {"master_data"}


def test_what_is_known_beside_counts() -> None:
    """The same release with a deviation open, the same report with nobody qualified."""
    found = scenario("hold-and-release", seed=2)
    context = everything(found)
    assert context.qualifications is not None
    lot = found.steps[-1].message.data_area.material_lot[0]  # type: ignore[attr-defined]
    identity = Identity.of(lot, version=False)
    changed = replace(
        context,
        deviations=DeviationRegister({identity: ("DEV-1",)}),
        accounts=AccountRegister(),
    )
    told = {f.rule for o in check_sequence(found.messages, context=changed) for f in o.findings}
    assert told == {"COST-002", "QUAL-012"}
