"""Every message says what it posts and under which keys; a resend has the same, another has not."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml import (
    BOD,
    ConfirmBOD,
    DateTime,
    Identifier,
    JobList,
    JobOrder,
    JobResponse,
    MaterialInformation,
    MaterialLot,
    Nil,
    OpEquipmentActual,
    OperationsPerformance,
    OperationsResponse,
    OperationsSchedule,
    OpMaterialActual,
    OpSegmentResponse,
    SyncOperationsPerformance,
    TransActionCriteria,
    TransApplicationArea,
    TransConfirm,
    TransExpression,
    TransSync,
    WorkPerformance,
    WorkResponse,
)
from isa95kit.b2mml.base import Component
from isa95kit.business_keys import (
    BusinessKey,
    Posting,
    business_keys,
    envelope_key,
    postings,
)
from isa95kit.evolution import evolve
from isa95kit.openapi import messages
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.transactions import (
    NotAMessage,
    TransactionError,
    cancel,
    change,
    process,
    sync,
)
from tests.canonical import DOCUMENTS, NAMESPACE
from tests.test_evolution import leaves

NS = {"b": NAMESPACE}


def document(root: str, seed: int, size: int = 20) -> Any:
    return DOCUMENTS.rich(root, random.Random(seed), size)


def read(tree: Any) -> Any:
    return isa.read(spell(tree, NAMESPACE, Spelling())).message


@pytest.mark.parametrize("root", messages())
def test_every_message_has_its_keys(root: str) -> None:
    message: Any = read(document(root, 1))
    bodid = message.application_area.bodid
    assert envelope_key(message).complete == (bodid is not None and bool(bodid.value.strip()))
    found = list(postings(message))
    rejected = root.startswith("Show") and not found
    assert found or rejected or not getattr(message.data_area, noun_field(message))
    for posting in found:
        assert posting.trail[:1] == (message,)
        assert posting.key.kind == type(posting.content).__name__
        assert BusinessKey.parse(posting.key.urn) == posting.key
        trail: tuple[Any, ...] = (message.data_area, *posting.trail[1:])
        for above, below in pairwise(trail):
            assert any(below is item for item in values(above))


def noun_field(message: Any) -> str:
    names: list[str] = list(message.data_area.__dataclass_fields__)
    return names[1]


def values(obj: Component) -> list[Any]:
    held = [getattr(obj, name) for name in obj.__dataclass_fields__]
    return [i for value in held for i in (value if isinstance(value, tuple) else (value,))]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(messages()), st.integers(0, 2**32))
def test_a_resend_has_the_same_keys(root: str, seed: int) -> None:
    message = read(document(root, seed))
    area = TransApplicationArea(
        creation_date_time=DateTime("2030-01-01T00:00:00Z"), bodid=Identifier("other")
    )
    again = replace(message, application_area=area)
    assert envelope_key(again) != envelope_key(message)
    try:
        keys, resent = [
            tuple((p.key, isa.digest(p.content)) for p in postings(m)) for m in (message, again)
        ]
    except TransactionError:
        assert root.startswith("Show")
        return
    assert keys == resent


SINGLE = [root for root in messages() if not root.endswith(("Information", "Library"))]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(SINGLE), st.integers(0, 2**32))
def test_whatever_a_noun_holds_belongs_to_a_posting(root: str, seed: int) -> None:
    message = read(document(root, seed))
    nouns = getattr(message.data_area, noun_field(message))
    noun = nouns[0] if nouns else None
    places = [(path, text) for path, text, _ in leaves(noun) if type(text) is str]
    if noun is None or not places:  # a Show of nothing, a confirmation of nothing
        return
    path, text = random.Random(seed).choice(places)
    changed = evolve(noun, {path: f"{text}x"}, identifiers=True)
    before, after = ({(p.key, isa.digest(p.content)) for p in postings(n)} for n in (noun, changed))
    # Both sets have an element of their own, and no other: no change is in two places.
    assert len(before - after) == len(after - before) == 1 or any(
        key.kind in LINE_KINDS for key, _ in before ^ after
    )
    assert before != after


LINE_KINDS = {"OperationsResponse", "OpSegmentResponse", "JobResponse", "WorkResponse"} | {
    f"Op{resource}Actual" for resource in ("Personnel", "Equipment", "PhysicalAsset", "Material")
}
"""Kinds whose keys hold what stands around or inside of them, and change with that."""


# The keys of what was done, found a second time by XPath.

LINES = (
    "self::b:SegmentResponse or self::b:SegmentResponseChild or self::b:AssemblyActual or"
    " contains(local-name(), 'Actual') and not(contains(local-name(), 'Property'))"
    " and not(contains(local-name(), 'Time'))"
)


def identifier(rng: random.Random) -> Identifier:
    return Identifier(rng.choice(["1", "2", "3", "PO-1", "PO 1", " "]), scheme_id=rng.choice("ST"))


def several(rng: random.Random, make: Any, depth: int, most: int = 2) -> tuple[Any, ...]:
    count = rng.randrange(most + 1) if depth else 0
    return tuple(make(rng, depth - 1) for _ in range(count))


def reference(rng: random.Random, depth: int) -> Identifier:
    return identifier(rng)


def material(rng: random.Random, depth: int) -> OpMaterialActual:
    return OpMaterialActual(id=identifier(rng), assembly_actual=several(rng, material, depth))


def equipment(rng: random.Random, depth: int) -> OpEquipmentActual:
    inside = several(rng, equipment, depth)
    return OpEquipmentActual(id=identifier(rng), equipment_actual_child=inside)


def segment(rng: random.Random, depth: int) -> OpSegmentResponse:
    return OpSegmentResponse(
        id=identifier(rng),
        operations_request_id=several(rng, reference, 1),
        segment_requirement_id=several(rng, reference, 1),
        material_actual=several(rng, material, depth),
        equipment_actual=several(rng, equipment, depth),
        segment_response_child=several(rng, segment, depth),
    )


def response(rng: random.Random) -> OperationsResponse:
    return OperationsResponse(
        id=identifier(rng),
        version=rng.choice([None, identifier(rng)]),
        operations_request_id=several(rng, reference, 1),
        segment_requirement_id=several(rng, reference, 1),
        segment_response=(segment(rng, 2), *several(rng, segment, 2)),
    )


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_keys_of_performance_by_xpath(seed: int) -> None:
    rng = random.Random(seed)
    message = OperationsPerformance(
        id=Identifier("p"), operations_response=(response(rng), response(rng))
    )
    tree: Any = etree.fromstring(isa.to_xml(message))
    expected = [
        by_hand(line, response)
        for response in tree.xpath("b:OperationsResponse", namespaces=NS)
        for line in response.xpath(f".//*[{LINES}]", namespaces=NS)
    ]
    around, found = ("OperationsPerformance", "OperationsResponse"), business_keys(message)
    assert [texts(key) for key in found if key.kind not in around] == expected


def flat(text: str) -> str:
    return text.translate({9: " ", 10: " ", 13: " "})


def scheme(element: Any) -> tuple[str, ...]:
    return tuple(v for k, v in sorted(element.attrib.items()) if "schemeData" not in k)


def texts(key: BusinessKey) -> dict[str, tuple[str, ...]]:
    return {name: tuple(v.text for v in values) for name, values in key.parts}


def by_hand(line: Any, response: Any) -> dict[str, tuple[str, ...]]:
    """The parts of one key, from the elements around a line."""
    around = [line, *line.iterancestors()]
    around = around[: around.index(response) + 1][::-1]
    segments = [e for e in around if "SegmentResponse" in e.tag]
    actuals = [e for e in around if "Actual" in e.tag]

    def ids(elements: list[Any]) -> tuple[str, ...]:
        found = tuple(flat(e.findtext("b:ID", "", NS)) for e in elements)
        return found if all(map(str.strip, found)) else ()

    def reference(name: str) -> tuple[str, ...]:
        for element in [*segments[::-1], response]:
            given = element.findall(f"b:{name}", NS)
            if given:
                (text, _), *others = {(flat(e.text or ""), scheme(e)) for e in given}
                return () if others or not text.strip() else (text,)
        return ()

    parts = {"order": reference("OperationsRequestID")}
    parts["operation"] = reference("SegmentRequirementID")
    if actuals:
        parts["line"] = ids(actuals)
    parts["sequence"] = ids(segments)
    version = flat(response.findtext("b:Version", "", NS))
    return parts | ({"version": (version,)} if version.strip() else {})


def performance(**given: Any) -> OperationsPerformance:
    """PO-1, operation 20, line 10, sequence 3, but for what is given."""
    line = OpMaterialActual(id=Identifier("10"), assembly_actual=given.pop("assembly_actual", ()))
    segment = OpSegmentResponse(
        id=Identifier("3"),
        segment_requirement_id=(Identifier("20"),),
        operations_request_id=(Identifier("PO-1", scheme_id="SAP"),),
        material_actual=(line,),
    )
    segment = replace(segment, **given)
    response = OperationsResponse(
        id=Identifier("r"), version=Identifier("1", scheme_id="V"), segment_response=(segment,)
    )
    return OperationsPerformance(id=Identifier("p"), operations_response=(response,))


def urns(obj: Component) -> list[str]:
    return [key.urn.removeprefix("urn:isa95kit-key:") for key in business_keys(obj)]


def test_the_key_of_one_line() -> None:
    assert urns(performance()) == [
        "OperationsPerformance:id=p",
        "OperationsResponse:order=/SAP//PO-1:sequence=r:version=1",
        "OpSegmentResponse:order=/SAP//PO-1:operation=20:sequence=3:version=1",
        "OpMaterialActual:order=/SAP//PO-1:operation=20:line=10:sequence=3:version=1",
    ]


def test_lines_of_several_resources_and_levels() -> None:
    part = OpMaterialActual(id=Identifier("1"))
    child = OpSegmentResponse(
        id=Identifier("4"),
        segment_requirement_id=(Identifier("30"),),
        equipment_actual=(OpEquipmentActual(id=Identifier("10")),),
    )
    found = performance(assembly_actual=(part,), segment_response_child=(child,))
    assert [urn.replace("/SAP//", "").replace(":version=1", "") for urn in urns(found)[2:]] == [
        "OpSegmentResponse:order=PO-1:operation=20:sequence=3",
        "OpMaterialActual:order=PO-1:operation=20:line=10:sequence=3",
        "OpMaterialActual:order=PO-1:operation=20:line=10,1:sequence=3",
        "OpSegmentResponse:order=PO-1:operation=30:sequence=3,4",
        "OpEquipmentActual:order=PO-1:operation=30:line=10:sequence=3,4",
    ]


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"operations_request_id": ()}, ("order",)),
        ({"segment_requirement_id": ()}, ("operation",)),
        ({"id": Identifier(" ")}, ("sequence",)),
        ({"material_actual": (OpMaterialActual(id=Identifier("")),)}, ("line",)),
        ({"operations_request_id": (Identifier("1"), Identifier("2"))}, ("order",)),
        ({"operations_request_id": (Identifier("1"), Identifier("1"))}, ()),
        ({"operations_request_id": (Identifier(""),)}, ("order",)),
    ],
)
def test_what_is_missing_is_named(given: dict[str, Any], missing: tuple[str, ...]) -> None:
    *_, line = business_keys(performance(**given))
    assert line.missing == missing
    assert line.complete is not bool(missing)


def test_references_of_the_response_hold_for_its_segments() -> None:
    found = performance(operations_request_id=(), segment_requirement_id=())
    response = replace(
        found.operations_response[0],
        operations_request_id=(Identifier("PO-2"),),
        segment_requirement_id=(Identifier("40"),),
    )
    _, whole, *_, line = business_keys(replace(found, operations_response=(response,)))
    assert (line["order"][0].text, line["operation"][0].text) == ("PO-2", "40")
    assert whole["order"] == line["order"]


def test_a_response_is_of_the_order_that_its_segments_give() -> None:
    one, two = (Identifier(text) for text in ("PO-1", "PO-2"))
    for orders, expected in (
        (((one,), ()), "PO-1"),
        (((one,), (one,)), "PO-1"),
        (((one,), (two,)), ""),
        (((), ()), ""),
    ):
        segments = tuple(
            OpSegmentResponse(id=Identifier(str(n)), operations_request_id=given)
            for n, given in enumerate(orders)
        )
        response = OperationsResponse(id=Identifier("r"), segment_response=segments)
        assert urns(response)[0] == f"OperationsResponse:order={expected}:sequence=r"


def test_jobs() -> None:
    job = JobResponse(
        id=Identifier("3"),
        version=Identifier("1"),
        job_order_id=Identifier("JO-1"),
        material_actual=(OpMaterialActual(id=Identifier("10")),),
    )
    expected = [
        "JobResponse:order=JO-1:sequence=3:version=1",
        "OpMaterialActual:order=JO-1:line=10:sequence=3:version=1",
    ]
    assert urns(job) == expected
    response = WorkResponse(id=Identifier("w"), job_response=(job,))
    nested = WorkResponse(
        id=Identifier("v"),
        work_request_id=Identifier("WR-1"),
        job_response=(),
        work_response_child=(response,),
    )
    whole = WorkPerformance(
        id=Identifier("p"), work_schedule_id=Identifier("s"), work_response=(nested, response)
    )
    assert urns(whole) == [
        "WorkPerformance:id=p",
        "WorkResponse:order=WR-1:sequence=v",
        "WorkResponse:order=WR-1:sequence=v,w",
        *expected,
        "WorkResponse:order=:sequence=w",
        *expected,
    ]
    assert urns(replace(job, job_order_id=None))[0] == "JobResponse:order=:sequence=3:version=1"


def test_orders_are_posted_one_by_one() -> None:
    jobs = JobList(
        id=Identifier("l"),
        job_order=tuple(JobOrder(id=Identifier(i), work_type=None) for i in "ab"),
    )
    assert urns(jobs) == ["JobList:id=l", "JobOrder:id=a", "JobOrder:id=b"]
    empty = OperationsSchedule(id=Identifier("s"), operations_request=())
    assert urns(empty) == ["OperationsSchedule:id=s"]


LOT = MaterialLot(id=Identifier("L", scheme_id="S"), version=Identifier("2"))


def test_collections() -> None:
    both = MaterialInformation(id=Nil(), material_lot=(LOT, Nil()))
    assert urns(both) == ["MaterialLot:id=/S//L:version=2"]
    assert urns(MaterialInformation()) == ["MaterialInformation:id="]
    assert urns(MaterialInformation(id=Identifier("all"))) == ["MaterialInformation:id=all"]
    batch = read(document("BatchInformation", 3, 200))
    kinds = {type(posting.content).__name__ for posting in postings(batch)}
    assert {"MasterRecipe", "BatchListEntry"} <= kinds


def test_an_action_is_part_of_the_key() -> None:
    lot = "MaterialLot:id=/S//L:version=2"
    assert urns(LOT) == urns(process(LOT)) == urns(sync(LOT)) == [lot]
    assert urns(sync(LOT, action="Add")) == [lot]
    assert urns(sync(LOT, action="Change")) == urns(change(LOT)) == [f"{lot}:action=Change"]
    assert urns(sync(LOT, action="Delete")) == [f"{lot}:action=Delete"]
    assert urns(cancel(LOT)) == [f"{lot}:action=Cancel"]


def test_a_changed_line_is_the_same_line_and_a_cancelled_one_is_not() -> None:
    done = performance()
    assert urns(sync(done)) == urns(sync(done, action="Change")) == urns(change(done))
    assert all(urn.endswith(":action=Cancel") for urn in urns(cancel(done)))
    assert all(urn.endswith(":action=Delete") for urn in urns(sync(done, action="Delete")))


@pytest.mark.parametrize("codes", [("Add", "Delete"), ("Add", "Add"), ("add",), ("Bogus",)])
def test_an_action_that_is_not_clear_is_missing(codes: tuple[str, ...]) -> None:
    said = tuple(TransExpression("x", action_code=code) for code in codes)
    message = SyncOperationsPerformance(
        application_area=TransApplicationArea(creation_date_time=DateTime("2030-01-01T00:00:00Z")),
        data_area=SyncOperationsPerformance.DataArea(
            sync=TransSync(action_criteria=(TransActionCriteria(action_expression=said),)),
            operations_performance=(performance(),),
        ),
        release_id="B2MML-V0701",
    )
    assert envelope_key(message).missing == ("message",)
    assert {key.missing for key in business_keys(message)} == {("action",)}


def test_a_confirmation_has_the_key_of_what_it_confirms() -> None:
    area = TransApplicationArea(
        creation_date_time=DateTime("2030-01-01T00:00:00Z"), bodid=Identifier("4f0c")
    )
    message = ConfirmBOD(
        application_area=replace(area, bodid=Identifier("answer")),
        data_area=ConfirmBOD.DataArea(
            confirm=TransConfirm(), bod=(BOD(original_application_area=area), BOD())
        ),
    )
    assert urns(message) == ["BOD:message=4f0c:action=Confirm", "BOD:message=:action=Confirm"]


def test_an_error_message_has_nothing_that_tells_it_apart() -> None:
    message = read(document("SyncErrorMessage", 1))
    assert {key.missing for key in business_keys(message)} == {("id",)}


def test_carriers() -> None:
    def definition_version(trail: tuple[Component, ...]) -> Identifier | None:
        response = next(obj for obj in trail if isinstance(obj, OperationsResponse))
        return response.version

    carriers = {
        ("OpMaterialActual", "line"): lambda trail: trail[-1].id.value + "0",
        ("OpMaterialActual", "definition"): definition_version,
        ("MaterialLot", "change"): lambda trail: None,
    }
    *others, line = business_keys(performance(), carriers=carriers)
    assert others == list(business_keys(performance())[:-1])
    assert line["line"][0].text == "100"
    assert line["definition"][0].scheme == "V"
    assert line.urn.endswith(":version=1:definition=/V//1")
    (lot,) = business_keys(LOT, carriers=carriers)
    assert lot.missing == ("change",)


def test_a_carrier_sees_the_message() -> None:
    seen: list[tuple[Component, ...]] = []
    message = sync(LOT)

    def remember(trail: tuple[Component, ...]) -> str:
        seen.append(trail)
        return "x"

    (posting,) = postings(message, carriers={("MaterialLot", "change"): remember})
    assert isinstance(posting, Posting)
    assert seen == [posting.trail] == [(message, LOT)]
    assert posting.content is posting.trail[-1]
    assert posting.content == LOT


def test_an_envelope_is_that_of_a_message() -> None:
    with pytest.raises(NotAMessage):
        envelope_key(LOT)


def test_deep_reports() -> None:
    segment = OpSegmentResponse(id=Identifier("x"))
    for _ in range(300):
        segment = OpSegmentResponse(id=Identifier("x"), segment_response_child=(segment,))
    deep = performance(material_actual=(), segment_response_child=(segment,))
    assert len(business_keys(deep)[-1]["sequence"]) == 302
