"""What a sample tells holds together: times, amounts, references, places."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from decimal import Decimal
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from isa95kit.b2mml.base import NAMESPACE
from isa95kit.hierarchy import rank
from isa95kit.samples.plants import DISCRETE, PHARMACEUTICAL, Plant
from isa95kit.samples.sampler import Sampler, Shape
from isa95kit.units import Units

SAMPLERS = {plant.name: Sampler(plant=plant) for plant in (PHARMACEUTICAL, DISCRETE)}
PLANTS = st.sampled_from((PHARMACEUTICAL, DISCRETE))
NUMBERS = st.integers(0, 10**6)
SHAPES = st.sampled_from((Shape.TYPICAL, Shape.MAXIMAL))
ROOTS = st.sampled_from(SAMPLERS["discrete"].roots)
ORDERED = (
    ("StartTime", "EndTime"),
    ("StartTime", "Endtime"),
    ("EarliestStartTime", "LatestEndTime"),
    ("ActualStartTime", "ActualEndTime"),
    ("EffectiveStartDate", "EffectiveEndDate"),
    ("StartDateTime", "FinishDateTime"),
    ("RequestedStartTime", "RequestedEndTime"),
    ("EffectiveDate", "ExpirationDate"),
    ("MeasurementDate", "EvaluationDate"),
    ("EffectiveTimestamp", "RecordTimestamp"),
    ("EffectiveTimeStamp", "RecordTimeStamp"),
)
UNITS = Units()


def tree(plant: Plant, root: str, shape: Shape, number: int) -> etree._Element:
    made = SAMPLERS[plant.name].sample(root, shape, number).tree
    for element in made.iter():
        element.tag = etree.QName(element).localname
    return made


def texts(element: etree._Element, path: str) -> list[str]:
    return [str(e.text) for e in element.findall(path)]


def amount(element: etree._Element) -> Decimal | None:
    text = element.findtext("Quantity/QuantityString")
    return None if text is None else Decimal(text)


@settings(max_examples=60, deadline=None)
@given(PLANTS, ROOTS, SHAPES, NUMBERS)
def test_times_are_in_order_and_have_the_offset_of_the_plant(
    plant: Plant, root: str, shape: Shape, number: int
) -> None:
    made = tree(plant, root, shape, number)
    for element in made.iter():
        for before, after in ORDERED:
            start, end = element.findtext(before), element.findtext(after)
            if start and end:
                first, last = map(dt.datetime.fromisoformat, (start, end))
                assert first < last, (element.tag, start, end)
        if re.fullmatch(r"\d{4}-\d\d-\d\dT.*", element.text or ""):
            moment = dt.datetime.fromisoformat(str(element.text))
            assert moment.utcoffset() == plant.offset.utcoffset(None)


@settings(max_examples=60, deadline=None)
@given(PLANTS, ROOTS, SHAPES, NUMBERS)
def test_units_are_of_rec_20_and_amounts_of_a_material_are_in_its_unit(
    plant: Plant, root: str, shape: Shape, number: int
) -> None:
    made = tree(plant, root, shape, number)
    for element in made.iter("Quantity", "Value", "Amount"):
        if unit := element.findtext("UnitOfMeasure"):
            assert UNITS.unit(unit) is not None
    for element in made.iter("MaterialActual", "MaterialRequirement", "MaterialSpecification"):
        material = plant.material(str(element.findtext("MaterialDefinitionID")))
        if (unit := element.findtext("Quantity/UnitOfMeasure")) is not None:
            assert unit == material.unit


@settings(max_examples=60, deadline=None)
@given(PLANTS, ROOTS, SHAPES, NUMBERS)
def test_scopes_go_down_the_plant(plant: Plant, root: str, shape: Shape, number: int) -> None:
    known = {level for e in (*plant.equipment, *plant.storage) for level in e.path}
    for scope in tree(plant, root, shape, number).iter("HierarchyScope"):
        levels = []
        for part in scope.iter("HierarchyScope", "HierarchyScopeChild"):
            level = part.findtext("EquipmentLevel") or part.findtext("EquipmentElementLevel")
            levels.append((str(level), str(part.findtext("EquipmentID"))))
        assert all("EquipmentModule" in level or level in known for level in levels)
        depths = [rank(level) for level, _ in levels]
        assert all(a < b for a, b in pairwise(depths) if a is not None and b is not None)


@settings(max_examples=60, deadline=None)
@given(PLANTS, SHAPES, NUMBERS, st.sampled_from(("SyncMaterialLot", "MaterialInformation")))
def test_sublots_add_up_to_their_lot(plant: Plant, shape: Shape, number: int, root: str) -> None:
    for lot in tree(plant, root, shape, number).iter("MaterialLot"):
        parts = [amount(s) for s in lot.findall("MaterialSubLot")]
        whole = amount(lot)
        if parts and whole is not None:
            known = [p for p in parts if p is not None]
            total = sum(known, Decimal(0))
            assert total == whole if len(known) == len(parts) else total <= whole
        for sublot in lot.findall("MaterialSubLot"):
            assert str(sublot.findtext("ID")).startswith(str(lot.findtext("ID")))


@settings(max_examples=40, deadline=None)
@given(PLANTS, NUMBERS, st.sampled_from(("OperationsCapability", "WorkCapability")))
def test_capabilities_add_up(plant: Plant, number: int, root: str) -> None:
    for element in tree(plant, root, Shape.TYPICAL, number).iter():
        lines = element.findall("EquipmentCapability")
        told = {line.findtext("CapabilityType"): amount(line) for line in lines}
        if "Total" in told:
            assert told["Total"] == told["Used"] + told["Unused"]  # type: ignore[operator]


@settings(max_examples=40, deadline=None)
@given(PLANTS, NUMBERS)
def test_actuals_fit_what_was_ordered(plant: Plant, number: int) -> None:
    order = tree(plant, "ProcessOperationsSchedule", Shape.TYPICAL, number)
    report = tree(plant, "SyncOperationsPerformance", Shape.TYPICAL, number)
    requests = texts(order, ".//OperationsRequest/ID")
    assert texts(report, ".//OperationsResponse/OperationsRequestID") == requests
    wanted = {
        (step.findtext("ID"), line.findtext("ID")): line
        for step in order.iter("SegmentRequirement")
        for line in step.findall("MaterialRequirement")
    }
    found = {
        (step.findtext("SegmentRequirementID"), line.findtext("ID")): line
        for step in report.iter("SegmentResponse")
        for line in step.findall("MaterialActual")
    }
    assert wanted.keys() == found.keys()
    made, used = Counter[str](), Counter[str]()
    for key, line in found.items():
        asked = wanted[key]
        for name in ("MaterialDefinitionID", "MaterialLotID", "MaterialUse"):
            assert line.findtext(name) == asked.findtext(name)
        done, planned = amount(line), amount(asked)
        assert done is not None
        assert planned is not None
        assert planned * Decimal("0.98") <= done <= planned
        side = made if "Produced" in str(line.findtext("MaterialUse")) else used
        side[str(line.findtext("MaterialLotID"))] += done  # type: ignore[assignment]
    assert all(used[lot] <= quantity for lot, quantity in made.items())
    assert report.findtext(".//CreationDateTime") > max(texts(report, ".//ActualEndTime"))  # type: ignore[operator]
    assert str(order.findtext(".//CreationDateTime")) < min(texts(order, ".//EarliestStartTime"))


@settings(max_examples=40, deadline=None)
@given(PLANTS, ROOTS, SHAPES, NUMBERS)
def test_lots_are_of_their_material(plant: Plant, root: str, shape: Shape, number: int) -> None:
    for element in tree(plant, root, shape, number).iter():
        materials = texts(element, "MaterialDefinitionID")
        for lot in texts(element, "MaterialLotID") if materials else ():
            assert lot.startswith(plant.material(materials[0]).lot)


@settings(max_examples=40, deadline=None)
@given(PLANTS, SHAPES, NUMBERS)
def test_definitions_and_workflows_join_what_they_have(
    plant: Plant, shape: Shape, number: int
) -> None:
    definition = tree(plant, "OperationsDefinition", shape, number)
    segments = texts(definition, "OperationsSegment/ID")
    for segment in definition.findall("OperationsSegment"):
        named = texts(segment, "SegmentDependency/SegmentID")
        assert set(named) <= set(segments) - {segment.findtext("ID")}
    workflow = tree(plant, "WorkflowSpecification", shape, number)
    nodes = texts(workflow, "WorkflowSpecificationNode/ID")
    for connection in workflow.findall("WorkflowSpecificationConnection"):
        ends = texts(connection, "FromWSNodeID") + texts(connection, "ToWSNodeID")
        assert set(ends) <= set(nodes)


@settings(max_examples=40, deadline=None)
@given(PLANTS, ROOTS, SHAPES, NUMBERS)
def test_wildcards_stand_in_get_only(plant: Plant, root: str, shape: Shape, number: int) -> None:
    made = tree(plant, root, shape, number)
    if not root.startswith("Get"):
        assert not [e.tag for e in made.iter() if e.text == "*"]


def test_the_namespace_is_that_of_the_objects() -> None:
    made = SAMPLERS["discrete"].sample("MaterialLot").tree
    assert etree.QName(made).namespace == NAMESPACE
