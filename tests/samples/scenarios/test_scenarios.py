"""Scenarios: valid, without a finding as a whole, coherent, and the same for the same seed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from functools import cache
from itertools import pairwise

import pytest

import isa95kit as isa
from isa95kit.genealogy import Genealogy, Tolerance, Verdict
from isa95kit.rules.engine import Outcome
from isa95kit.rules.exchange import created_at
from isa95kit.rules.parties import area_of, bodid_of, sender_of
from isa95kit.rules.sequence import check_sequence
from isa95kit.samples.plants import PLANTS
from isa95kit.samples.scenarios import FLOWS, Scenario, UnknownScenario, agreed, scenario
from isa95kit.transactions import answers_due, is_answer_to
from isa95kit.units import Units

SEEDS = (0, 1, 7)
LACKING = {
    "accounts": {"COST-002"},
    "agreement.ledger_places": {"QTY-006"},
    "continuity": {"QUAL-014"},
    "deviations": {"QUAL-012"},
    "events": {"AUD-005"},
    "factors": {"UOM-004", "UOM-005", "UOM-006"},
    "partner": {"TXN-016", "TXN-017"},
    "partner_factors": {"UOM-005"},
    "qualifications": {"REF-013"},
    "queues": {"SYNC-007"},
    "signatures": {"SIG-002"},
}
"""Parts of a context that no message tells, with the rules that are not checked without them."""


@cache
def played(name: str, plant: str, seed: int) -> Scenario:
    return scenario(name, PLANTS[plant], seed)


@cache
def judged(name: str, plant: str, seed: int) -> tuple[Outcome, ...]:
    """What the rules say of each message, knowing those before it and what was agreed."""
    return tuple(check_sequence(played(name, plant, seed).messages, context=agreed(PLANTS[plant])))


def every(seeds: tuple[int, ...] = SEEDS) -> pytest.MarkDecorator:
    cases = [(name, plant, seed) for name in FLOWS for plant in PLANTS for seed in seeds]
    return pytest.mark.parametrize(
        ("name", "plant", "seed"), cases, ids=[f"{n}-{p}-{s}" for n, p, s in cases]
    )


@every()
def test_checked_as_a_whole_there_is_no_finding(name: str, plant: str, seed: int) -> None:
    told = [
        f"{number}: {finding.rule} {finding.path} {finding.message}"
        for number, outcome in enumerate(judged(name, plant, seed))
        for finding in outcome.findings
    ]
    assert told == []


@every((0,))
def test_messages_are_valid_and_come_back_from_xml_and_json(
    name: str, plant: str, seed: int
) -> None:
    for step in played(name, plant, seed).steps:
        document = isa.read(isa.to_xml(step.message, pretty=True))
        assert document.digest == isa.digest(step.message)
        assert isa.to_json(isa.read(isa.to_json(step.message).encode()).message) == isa.to_json(
            step.message
        )


@pytest.mark.parametrize("plant", PLANTS)
def test_what_goes_before_is_valid_and_comes_back(plant: str) -> None:
    for step in played("cancel", plant, 0).before:
        assert isa.read(isa.to_xml(step.message)).message == step.message
        assert isa.read(isa.to_json(step.message).encode()).message == step.message


@every((1,))
def test_times_run_on_in_the_plants_offset_and_no_bodid_comes_twice(
    name: str, plant: str, seed: int
) -> None:
    found = played(name, plant, seed)
    moments = [created_at(message) for message in found.messages]
    assert all(one < other for one, other in pairwise(moments) if one and other)
    assert {moment.utcoffset() for moment in moments if moment} == {
        PLANTS[plant].offset.utcoffset(None)
    }
    bodids = [bodid_of(message) for message in found.messages]
    assert len(set(bodids)) == len(bodids)


@every((1,))
def test_every_answer_asked_for_is_there(name: str, plant: str, seed: int) -> None:
    messages = played(name, plant, seed).messages
    for number, request in enumerate(messages):
        if answers_due(request, accepted=True):
            assert any(is_answer_to(one, request) for one in messages[number + 1 :])


@every((1,))
def test_a_request_and_its_answer_have_one_correlation_identifier(
    name: str, plant: str, seed: int
) -> None:
    messages = played(name, plant, seed).messages
    for number, request in enumerate(messages):
        for answer in messages[number + 1 :]:
            if is_answer_to(answer, request):
                one, other = area_of(request), area_of(answer)
                assert one and other and one.sender and other.sender
                assert one.sender.reference_id == other.sender.reference_id


@every()
def test_what_goes_in_comes_out(name: str, plant: str, seed: int) -> None:
    messages = played(name, plant, seed).messages
    story = Genealogy.of(*messages)
    assert not story.loops
    balances = list(story.balances(tolerance=Tolerance(), units=Units()))
    mass_or_one_kind = [b for b in balances if b.verdict is Verdict.UNBALANCED and name in EXACT]
    assert mass_or_one_kind == []


EXACT = frozenset({"split-and-merge"})
"""Flows of which every event balances by itself, to the last digit."""


@pytest.mark.parametrize("seed", SEEDS)
def test_an_order_balances_over_its_segments_to_the_last_digit(seed: int) -> None:
    """Granulation: what is weighed in comes out as granulate and sieve residue."""
    story = Genealogy.of(*played("by-products", "pharmaceutical", seed).messages)
    events = [event for event in story.events if event.lines]
    balance = story.balance(*events, tolerance=Tolerance(), units=Units())
    assert balance.verdict is Verdict.BALANCED
    assert balance.difference is not None
    assert balance.difference.fraction == 0


@pytest.mark.parametrize("plant", PLANTS)
@pytest.mark.parametrize("seed", SEEDS)
def test_scrap_and_rework_balance_to_the_last_digit(plant: str, seed: int) -> None:
    story = Genealogy.of(*played("scrap-and-rework", plant, seed).messages)
    verdicts = {balance.verdict for balance in story.balances(tolerance=Tolerance(), units=Units())}
    mixed = {Verdict.NOT_BALANCEABLE} if plant == "discrete" else set()  # chips are in kilograms
    assert verdicts - mixed == {Verdict.BALANCED}


@pytest.mark.parametrize("plant", PLANTS)
def test_flows_begin_with_the_very_order_download_of_their_plant_and_seed(plant: str) -> None:
    first = [isa.to_xml(m) for m in played("order-download", plant, 7).messages]
    for name in ("consumption", "confirmation", "scrap-and-rework", "reschedule", "cancel"):
        others = [isa.to_xml(m) for m in played(name, plant, 7).messages]
        assert others[: len(first)] == first


def test_another_seed_has_other_orders_and_lots() -> None:
    one, other = (isa.to_xml(played("consumption", "discrete", s).messages[-1]) for s in (0, 1))
    assert one != other


DIGEST = """
import hashlib, isa95kit
from isa95kit.samples.plants import PLANTS
from isa95kit.samples.scenarios import FLOWS
total = hashlib.sha256()
for flow in FLOWS.values():
    for plant in PLANTS.values():
        for message in flow.scenario(plant, 7).messages:
            total.update(isa95kit.to_xml(message))
print(total.hexdigest())
"""


def test_the_same_seed_gives_the_same_bytes_whatever_the_hash_seed() -> None:
    total = hashlib.sha256()
    for name in FLOWS:
        for plant in PLANTS:
            for message in played(name, plant, 7).messages:
                total.update(isa.to_xml(message))
    done = subprocess.run(  # noqa: S603 our own text
        [sys.executable, "-c", DIGEST],
        env={"PYTHONHASHSEED": "4711", "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == total.hexdigest()


def test_what_is_not_checked_lacks_what_no_message_tells() -> None:
    """Parts of the context as a whole; what is unknown of single objects differs by scenario."""
    found: dict[str, set[str]] = {}
    for name in FLOWS:
        for plant in PLANTS:
            for outcome in judged(name, plant, 0):
                for rule, lacking in outcome.not_checked:
                    for part in lacking:
                        if " " not in part:
                            found.setdefault(part, set()).add(rule)
    of_the_first_message = found.pop("master_data")
    assert of_the_first_message == {"EFF-002", "EFF-007"}
    assert found == LACKING


def test_each_step_names_its_message_and_its_sender() -> None:
    for step in played("errors", "discrete", 0).steps:
        assert step.sender == sender_of(step.message)
        assert step.name.replace("-", "") == type(step.message).__name__.lower()
        assert step.remark.endswith(".")


def test_an_unknown_name_gets_the_nearest_one() -> None:
    with pytest.raises(UnknownScenario, match="do you mean consumption"):
        scenario("consumtion")
