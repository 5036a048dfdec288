"""Scenarios that come twice, out of order, altered: exactly the expected findings."""

from __future__ import annotations

import pytest

from isa95kit.b2mml.base import Component
from isa95kit.findings import Finding
from isa95kit.rules.parties import bodid_of, written
from isa95kit.rules.sequence import check_sequence
from isa95kit.samples.plants import PLANTS, Plant
from isa95kit.samples.scenarios import FLOWS, agreed, scenario
from isa95kit.samples.scenarios.faults import (
    Expected,
    NothingToFault,
    altered,
    duplicated,
    replay,
    swapped,
)
from isa95kit.transactions import Verb, original_application_area, response, verb

PLANT = pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)


def found(plant: Plant, *messages: Component) -> list[tuple[int, Finding]]:
    outcomes = check_sequence(messages, context=agreed(plant))
    return [(n, finding) for n, outcome in enumerate(outcomes) for finding in outcome.findings]


@PLANT
@pytest.mark.parametrize("seed", range(3))
def test_a_replay_gives_exactly_the_expected_findings(plant: Plant, seed: int) -> None:
    replayed = replay(scenario("consumption", plant, seed))
    told = sorted(Expected(n, f.rule, f.path) for n, f in found(plant, *replayed.messages))
    assert told == sorted(replayed.expected)


@PLANT
@pytest.mark.parametrize("name", FLOWS)
def test_whatever_comes_twice_is_acknowledged_again_and_nothing_else(
    name: str, plant: Plant
) -> None:
    """Every message of a flow again, one message later: only that is said, and nothing is lost.

    What was refused is no resend when it comes again; it is refused again.
    """
    messages, again = scenario(name, plant).messages, list[int]()
    first = len(scenario(name, plant).before)
    for number in range(len(messages) - 1, first - 1, -1):
        messages = duplicated(messages, number)
    refused = {
        written(original.bodid)
        for answer in messages
        if (original := original_application_area(answer)) and response(answer) == "Rejected"
    }
    seen: set[int] = set()
    for place, message in enumerate(messages):
        posts = verb(message) in (Verb.PROCESS, Verb.SYNC, Verb.NOTIFY, Verb.CHANGE)
        if id(message) in seen and posts and bodid_of(message) not in refused:
            again.append(place)
        seen.add(id(message))
    told = found(plant, *messages)
    assert [(n, f.rule) for n, f in told] == [(n, "IDEM-002") for n in again]


@PLANT
def test_a_report_that_is_made_anew_with_another_quantity_is_a_conflict(plant: Plant) -> None:
    messages = scenario("consumption", plant).messages[:-1]
    new = altered(messages[-1], lambda: "0d9c7b1e-8f3a-4c57-9b52-6a1f0e4d2c3b")
    told = found(plant, *messages, new)
    assert {n for n, _ in told} == {len(messages)}
    lines = [f.path.rpartition("/")[2] for _, f in told if f.rule == "IDEM-003"]
    assert lines == ["MaterialActual[1]"]
    assert {f.rule for _, f in told} == {"IDEM-002", "IDEM-003"}


@PLANT
def test_a_report_that_overtakes_another_on_its_operation_waits(plant: Plant) -> None:
    """The rework is reported before what it reworks."""
    messages = scenario("scrap-and-rework", plant).messages
    told = found(plant, *swapped(messages, len(messages) - 2))
    rules = {(n - len(messages), f.rule) for n, f in told}
    assert (-1, "IDEM-005") in rules
    assert (-1, "TIME-004") in rules
    assert (-2, "ID-009") in rules
    assert {rule for _, rule in rules} == {"ID-009", "IDEM-005", "TIME-004"}


@PLANT
def test_a_move_that_comes_before_the_one_it_follows_is_refused(plant: Plant) -> None:
    """Approved before the block was lifted."""
    messages = scenario("hold-and-release", plant).messages
    told = found(plant, *swapped(messages, len(messages) - 3))
    assert {f.rule for _, f in told} == {"QUAL-002", "QUAL-006", "TIME-004"}


LOST = [
    ("master-data", 1, {"EFF-002"}),
    ("master-data", 7, {"EFF-004"}),
    ("master-data", 8, {"TXN-010"}),
    ("consumption", 2, {"TXN-010"}),
    ("scrap-and-rework", 3, {"ID-009"}),
    ("split-and-merge", 3, {"ID-005"}),
    ("hold-and-release", -8, {"QUAL-006"}),
    ("hold-and-release", -4, {"QUAL-011"}),
    ("hold-and-release", -3, {"QUAL-006"}),
    ("hold-and-release", -2, {"QUAL-002", "QUAL-006"}),
    ("partial-release", -4, {"QUAL-002", "QUAL-006", "REL-002"}),
    ("deviation", -3, {"QUAL-006"}),
    ("safety-stock", 3, {"EFF-002"}),
    ("errors", -8, {"IDEM-002", "TXN-010"}),
]
"""A flow, the number of a message that gets lost, and what is then found in the others."""


@PLANT
@pytest.mark.parametrize(("name", "number", "rules"), LOST)
def test_a_message_that_gets_lost_is_missed(
    name: str, number: int, rules: set[str], plant: Plant
) -> None:
    flow = scenario(name, plant)
    steps = list(flow.steps)
    del steps[number - 1 if number > 0 else number]
    messages = [step.message for step in (*flow.before, *steps)]
    assert {finding.rule for _, finding in found(plant, *messages)} == rules


def test_what_cannot_go_wrong_that_way_is_told() -> None:
    with pytest.raises(NothingToFault, match="SyncOperationsPerformance"):
        altered(scenario("consumption").messages[0])
    with pytest.raises(NothingToFault, match="two reports"):
        replay(scenario("cancel"))
