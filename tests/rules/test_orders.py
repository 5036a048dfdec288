"""Responses find their request and segment by identity, and only where one is meant."""

from __future__ import annotations

import isa95kit as isa
from isa95kit.b2mml import Identifier
from isa95kit.b2mml.base import Component
from isa95kit.rules.inside import inside
from isa95kit.rules.orders import Ordered, about, request_of, segment_of
from tests.rules.samples import spelled_out


def read(short: str) -> Component:
    return isa.read(spelled_out(short).encode()).message


def order(name: str, *segments: str) -> str:
    inner = "".join(
        f"<SegmentRequirement><ID>{s}</ID><ProcessSegmentID>M</ProcessSegmentID>"
        "<OperationsDefinitionID>D</OperationsDefinitionID>"
        "<OperationsSegmentID>S</OperationsSegmentID></SegmentRequirement>"
        for s in segments
    )
    return f"<OperationsRequest><ID{name}</ID>{inner}</OperationsRequest>"


WEEK = Ordered(
    read(
        "<OperationsSchedule><ID>W27</ID>"
        + order(">PO-1", "10", "20")
        + order(">PO-2", "10")
        + order(' schemeID="SAP">PO-3', "30")
        + order(' schemeID="OLD">PO-3', "40")
        + "</OperationsSchedule>"
    )
)


def test_a_request_is_found_by_its_identity() -> None:
    assert WEEK.request(Identifier("PO-1")) is not None
    assert WEEK.request(Identifier("PO-1", scheme_id="SAP")) is None
    assert WEEK.request(Identifier("PO-3")) is None  # one of two
    assert WEEK.request(Identifier("PO-3", scheme_id="SAP")) is not None
    assert WEEK.request(Identifier(" ")) is None


def test_a_segment_is_found_in_its_request_or_where_only_one_has_it() -> None:
    ten, twenty = Identifier("10"), Identifier("20")
    assert WEEK.segment(ten, None) is None
    assert WEEK.segment(twenty, None) is not None
    assert WEEK.segment(ten, Identifier("PO-2")) is not WEEK.segment(ten, Identifier("PO-1"))
    assert WEEK.segment(twenty, Identifier("PO-2")) is None
    assert WEEK.segment(twenty, Identifier("PO-9")) is None


def test_what_is_around_a_response_says_what_it_is_about() -> None:
    told = read(
        "<OperationsResponse><ID>R1</ID><OperationsRequestID>PO-1</OperationsRequestID>"
        "<SegmentResponse><ID>1</ID><SegmentRequirementID>10</SegmentRequirementID>"
        "</SegmentResponse><SegmentResponse><ID>2</ID>"
        "<OperationsRequestID>PO-2</OperationsRequestID>"
        "<OperationsRequestID>PO-3</OperationsRequestID></SegmentResponse></OperationsResponse>"
    )
    one, two = inside(told, "OpSegmentResponse")
    assert request_of(one) == Identifier("PO-1")
    assert segment_of(one) == Identifier("10")
    assert request_of(two) is None
    assert segment_of(two) is None


def test_nouns_select_documents_and_messages_that_tell_something() -> None:
    selects = about("OperationsSchedule")
    names = ("OperationsSchedule", "ProcessOperationsSchedule", "AcknowledgeOperationsSchedule")
    assert all(selects(getattr(isa.b2mml, name)) for name in names)
    asked = ("GetOperationsSchedule", "CancelOperationsSchedule", "OperationsPerformance")
    assert not any(selects(getattr(isa.b2mml, name)) for name in asked)
