"""The orders and lots of a plant: pure functions of plant and seed, the same in all scenarios."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from isa95kit.b2mml import (
    Identifier,
    OpEquipmentRequirement,
    OperationsRequest,
    OperationsSchedule,
    OperationsType,
    OperationsTypeValue,
    OpMaterialRequirement,
    OpPersonnelRequirement,
    OpSegmentData,
    OpSegmentRequirement,
    OpSegmentResponse,
    Parameter,
    Priority,
    RequestState,
    RequestStateValue,
    RequiredByRequestedSegmentResponse,
    RequiredByRequestedSegmentResponseValue,
)
from isa95kit.samples.plants import Plant
from isa95kit.samples.plants.plant import Flow, Process, Segment
from isa95kit.samples.scenarios.writing import (
    at,
    described,
    duration,
    location,
    material_id,
    material_use,
    measured,
    quantity,
    scope,
    text_value,
)

__all__ = [
    "SLACK",
    "Order",
    "first_with",
    "made_before",
    "made_lot",
    "making",
    "orders",
    "request",
    "schedule",
    "schedule_id",
    "stock_lot",
    "used_materials",
]

SLACK = dt.timedelta(hours=1)
"""How much longer than its duration a segment may take before it is late."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order for one batch of a process."""

    id: str
    process: Process
    start: dt.datetime

    @property
    def starts(self) -> tuple[dt.datetime, ...]:
        """When each segment may start at the earliest."""
        begins = [self.start]
        for segment in self.process.segments[:-1]:
            begins.append(begins[-1] + segment.duration)
        return tuple(begins)

    @property
    def end(self) -> dt.datetime:
        """When the last segment has to end."""
        return self.starts[-1] + self.process.segments[-1].duration + SLACK


def orders(plant: Plant, seed: int) -> tuple[Order, ...]:
    """An order for each process of the plant: on the first day, and the next morning.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> [order.process.id for order in orders(PHARMACEUTICAL, 0)]
    ['OD-VERADOL-GRAN', 'OD-VERADOL-PACK']
    """
    first = _number(plant, seed, "orders", 100_000, 899_000)
    begin = plant.begins + dt.timedelta(hours=2)
    return tuple(
        Order(f"PO-{first + 10 * day}", process, begin + dt.timedelta(hours=22 * day))
        for day, process in enumerate(plant.processes)
    )


def making(plant: Plant, seed: int, material: str) -> Order:
    """The order that makes a material.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> making(DISCRETE, 0, "100-0450").process.id
    'RT-100-0450'
    """
    return next(order for order in orders(plant, seed) if order.process.product == material)


def first_with(
    plant: Plant, seed: int, wanted: Callable[[frozenset[str]], bool]
) -> tuple[Order, int]:
    """The first order with a segment whose uses of material are as wanted, and which segment.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> order, index = first_with(PHARMACEUTICAL, 0, lambda uses: {"Consumed", "Produced"} <= uses)
    >>> order.process.segments[index].id
    'PACK-10-PRESS'
    """
    for order in orders(plant, seed):
        for index, segment in enumerate(order.process.segments):
            if wanted(frozenset(flow.use for flow in segment.flows)):
                return order, index
    raise LookupError(f"no process of the {plant.name} plant has such a segment")


def used_materials(plant: Plant) -> tuple[str, ...]:
    """The materials that processes take from stock, each once.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> used_materials(DISCRETE)
    ('300-1180', '900-0012', '300-1181', '300-2204', '300-3310')
    """
    return tuple(
        dict.fromkeys(
            flow.material
            for process in plant.processes
            for number, segment in enumerate(process.segments)
            for flow in segment.flows
            if flow.use.startswith("Consum") and not made_before(process, number, flow)
        )
    )


def stock_lot(plant: Plant, seed: int, material: str) -> str:
    """The lot of a material that lies in stock.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stock_lot(DISCRETE, 0, "300-1180")[:3]
    'HC-'
    """
    number = _number(plant, seed, f"stock/{material}", 1000, 4000)
    return f"{plant.material(material).lot}-{number}"


def made_lot(plant: Plant, seed: int, material: str) -> str:
    """The lot of a material that an order makes.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> made_lot(DISCRETE, 0, "300-1181")[:3]
    'HM-'
    """
    number = _number(plant, seed, f"made/{material}", 5000, 5000)
    return f"{plant.material(material).lot}-{number}"


def schedule_id(plant: Plant) -> Identifier:
    """The schedule of the week.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> schedule_id(DISCRETE).value
    'WEEK-2026-10'
    """
    year, week, _ = plant.begins.isocalendar()
    return Identifier(f"WEEK-{year}-{week:02}")


def schedule(plant: Plant, *requests: OperationsRequest) -> OperationsSchedule:
    """The schedule of the week with these requests.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> asked = request(DISCRETE, orders(DISCRETE, 0)[0])
    >>> len(schedule(DISCRETE, asked).operations_request)
    1
    """
    return OperationsSchedule(
        id=schedule_id(plant),
        start_time=at(plant.begins),
        end_time=at(plant.begins + dt.timedelta(days=6)),
        hierarchy_scope=scope(plant.site),
        operations_type=_PRODUCTION,
        schedule_state=RequestState(RequestStateValue.RELEASED),
        operations_request=requests,
    )


def request(plant: Plant, order: Order) -> OperationsRequest:
    """An order as the ERP sends it.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> request(DISCRETE, orders(DISCRETE, 0)[0]).operations_definition_id.value
    'RT-300-1181'
    """
    process = order.process
    return OperationsRequest(
        id=Identifier(order.id),
        description=described(process.name),
        start_time=at(order.start),
        end_time=at(order.end),
        hierarchy_scope=scope(plant.site),
        operations_type=_PRODUCTION,
        priority=Priority("2"),
        request_state=RequestState(RequestStateValue.RELEASED),
        operations_definition_id=Identifier(process.id),
        segment_requirement=tuple(
            _requirement(plant, order, index) for index in range(len(process.segments))
        ),
    )


_PRODUCTION = OperationsType(OperationsTypeValue.PRODUCTION)
_REQUIRED = RequiredByRequestedSegmentResponse(RequiredByRequestedSegmentResponseValue.REQUIRED)


def _requirement(plant: Plant, order: Order, index: int) -> OpSegmentRequirement:
    segment, process = order.process.segments[index], order.process
    start = order.starts[index]
    number = Identifier(f"{10 * (index + 1)}")
    settings = [
        Parameter(id=Identifier(s.id), value=measured(s.value.text, s.value.unit))
        for s in segment.settings
    ]
    return OpSegmentRequirement(
        id=number,
        description=described(segment.name),
        earliest_start_time=at(start),
        latest_end_time=at(start + segment.duration + SLACK),
        operations_type=_PRODUCTION,
        process_segment_id=Identifier(segment.process_segment),
        duration=duration(segment.duration),
        operations_definition_id=Identifier(process.id),
        operations_segment_id=Identifier(segment.id),
        segment_parameter=(
            Parameter(
                id=Identifier("OperationsDefinitionVersion"), value=text_value(process.version)
            ),
            *settings,
        ),
        personnel_requirement=_crew(segment),
        equipment_requirement=(
            OpEquipmentRequirement(
                id=Identifier("10"), equipment_id=(Identifier(segment.equipment),)
            ),
        ),
        material_requirement=tuple(
            _material(plant, number, flow) for number, flow in enumerate(segment.flows, 1)
        ),
        requested_segment_response=_asked_for(number, segment),
    )


def _crew(segment: Segment) -> tuple[OpPersonnelRequirement, ...]:
    if not segment.crew:
        return ()
    minutes = int(segment.duration.total_seconds()) // 60
    crew = OpPersonnelRequirement(
        id=Identifier("10"),
        personnel_class_id=(Identifier(segment.crew),),
        quantity=quantity(f"{minutes}", "MIN"),
    )
    return (crew,)


def _material(plant: Plant, number: int, flow: Flow) -> OpMaterialRequirement:
    store = plant.storage[0] if flow.use.startswith("Consum") else None
    return OpMaterialRequirement(
        id=Identifier(f"{10 * number}"),
        material_class_id=(Identifier(plant.material(flow.material).material_class),),
        material_definition_id=(material_id(plant, flow.material),),
        material_use=material_use(flow.use),
        storage_location=location(store) if store is not None else None,
        quantity=quantity(flow.quantity.text, flow.quantity.unit),
    )


def _asked_for(number: Identifier, segment: Segment) -> tuple[OpSegmentResponse, ...]:
    """What the response has to tell: what each parameter really was."""
    if not segment.settings:
        return ()
    data = tuple(
        OpSegmentData(id=Identifier(s.id), required_by_requested_segment_response=_REQUIRED)
        for s in segment.settings
    )
    asked = OpSegmentResponse(
        id=Identifier("ASKED"), segment_requirement_id=(number,), segment_data=data
    )
    return (asked,)


def made_before(process: Process, number: int, flow: Flow) -> bool:
    """Whether an earlier segment of the same process makes what a flow takes.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> process = PHARMACEUTICAL.processes[1]
    >>> made_before(process, 1, process.segments[1].flows[0])
    True
    """
    return any(
        made.material == flow.material and made.use.endswith("Produced")
        for segment in process.segments[:number]
        for made in segment.flows
    )


def _number(plant: Plant, seed: int, what: str, first: int, count: int) -> int:
    return first + Random(f"{seed}/{plant.name}/{what}").randrange(count)
