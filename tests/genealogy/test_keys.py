"""Keys of lots, events and lines."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.genealogy import EventKey, InvalidKey, LotKey, PostingKey
from isa95kit.identity import Identity, InvalidURN
from tests.genealogy.builders import key

ROOT = Path(__file__).resolve().parents[2]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)
OPTIONAL = st.one_of(st.just(""), st.sampled_from(["ACME", "SAP", "uri:x"]))


def identities(kind: str) -> st.SearchStrategy[Identity]:
    return st.builds(
        Identity, st.just(kind), st.sampled_from(["", "ACME"]), OPTIONAL, st.just(""), TEXT
    )


KEYS = st.one_of(
    st.builds(LotKey, identities("MaterialLot")),
    st.builds(LotKey, st.none(), identities("MaterialSubLot")),
    st.builds(LotKey, identities("MaterialLot"), identities("MaterialSubLot")),
)


@given(KEYS)
def test_a_urn_leads_back_to_its_key(lot: LotKey) -> None:
    assert LotKey.parse(lot.urn) == lot
    assert str(lot) == lot.urn


@given(KEYS, KEYS)
def test_urns_are_equal_exactly_where_keys_are(one: LotKey, other: LotKey) -> None:
    assert (one.urn == other.urn) == (one == other)


def test_sublots_of_one_name_in_two_lots_are_two() -> None:
    assert key("L1", "S1") != key("L2", "S1")
    assert key("L1", "S1").of_lot == key("L1")
    assert key("L1").of_lot is None
    assert key("", "S1").of_lot is None
    assert key("L1", "S1").label == "L1 / S1"


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"lot": Identity("MaterialSubLot", "", "", "", "S1")},
        {"sublot": Identity("MaterialLot", "", "", "", "L1")},
        {"lot": Identity("MaterialLot", "", "", "", "L1", "2")},
        {"lot": Identity("", "", "", "", "L1")},
    ],
)
def test_what_names_no_lot_is_no_key(parts: dict[str, Any]) -> None:
    with pytest.raises(InvalidKey):
        LotKey(**parts)


@pytest.mark.parametrize(
    "urn",
    [
        "L1",
        "urn:isa95kit:MaterialSubLot::::S/urn:isa95kit:MaterialSubLot::::S",
        "/".join(["urn:isa95kit:MaterialLot::::L1"] * 3),
        "urn:isa95kit:Person::::L1",
    ],
)
def test_what_is_no_urn_of_a_lot_is_refused(urn: str) -> None:
    with pytest.raises((InvalidURN, InvalidKey)):
        LotKey.parse(urn)


def test_a_line_without_a_lot_is_material_of_its_own() -> None:
    order = Identity("OperationsRequest", "", "", "", "PO1")
    answer = Identity("OpSegmentResponse", "", "", "", "1")
    event = EventKey("OpSegmentResponse", (answer,), (order,), version="2")
    ten = PostingKey(event, (Identity("OpMaterialActual", "", "", "", "10"),))
    material = LotKey(posting=ten)
    assert not material.named
    assert material.label == "no lot, PO1 / 1, version 2 line 10"
    assert material.urn == ten.urn
    assert event.urn in ten.urn
    with pytest.raises(InvalidKey):
        LotKey(key("L1").lot, posting=ten)


def test_keys_of_events_are_pickled_without_their_hash() -> None:
    event = EventKey("JobResponse", (Identity("JobResponse", "", "", "", "J"),), version="1")
    again = pickle.loads(pickle.dumps(event))  # noqa: S301 our own bytes
    assert (again, hash(again), again.urn) == (event, hash(event), event.urn)


def test_keys_of_events_differ_by_each_part() -> None:
    one = Identity("OperationsRequest", "", "", "", "1")
    parts = [
        EventKey("OpSegmentResponse", (one,)),
        EventKey("JobResponse", (one,)),
        EventKey("OpSegmentResponse", (one, one)),
        EventKey("OpSegmentResponse", (one,), (one,)),
        EventKey("OpSegmentResponse", (one,), (), (one,)),
        EventKey("OpSegmentResponse", (one,), (), (), "1"),
        EventKey("OpSegmentResponse", (one,), (), (), " "),
    ]
    assert len(set(parts)) == len({part.urn for part in parts}) == len(parts)


def test_keys_mean_the_same_in_another_process() -> None:
    """Hashes of texts differ from process to process; a key must not carry its own along."""
    sent = pickle.dumps({key("L1", "S1"): 1})
    script = (
        "import pickle, sys\n"
        "from tests.genealogy.builders import key\n"
        "print(pickle.loads(sys.stdin.buffer.read())[key('L1', 'S1')])"
    )
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", script], input=sent, capture_output=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == b"1"
