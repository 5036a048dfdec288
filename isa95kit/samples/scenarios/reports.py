"""What the MES reports on orders: segment responses with what they used and made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from isa95kit.b2mml import (
    Identifier,
    OpEquipmentActual,
    OperationsPerformance,
    OperationsResponse,
    OperationsType,
    OperationsTypeValue,
    OpMaterialActual,
    OpMaterialActualProperty,
    OpPersonnelActual,
    OpSegmentData,
    OpSegmentResponse,
    ResponseState,
    ResponseStateValue,
)
from isa95kit.samples.plants import Plant
from isa95kit.samples.plants.plant import Equipment, Segment
from isa95kit.samples.scenarios.orders import Order, schedule_id
from isa95kit.samples.scenarios.stage import person_in
from isa95kit.samples.scenarios.writing import (
    at,
    location,
    lot_id,
    material_id,
    material_use,
    measured,
    quantity,
    text_value,
)

__all__ = ["Line", "report", "segment_response"]


@dataclass(frozen=True, slots=True)
class Line:
    """Material used or made: which lot of what, how much, and what else is to say."""

    material: str
    use: str
    amount: str
    lot: str
    properties: tuple[tuple[str, str], ...] = ()
    place: Equipment | None = None


def report(
    plant: Plant,
    order: Order,
    number: int,
    *responses: OpSegmentResponse,
    last: bool = False,
) -> OperationsPerformance:
    """The *number*-th report on an order; the *last* one completes it.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> from isa95kit.samples.scenarios.orders import orders
    >>> report(DISCRETE, orders(DISCRETE, 0)[0], 1).operations_response[0].response_state.value
    <ResponseStateValue.RUNNING: 'Running'>
    """
    state = ResponseStateValue.COMPLETED if last else ResponseStateValue.RUNNING
    return OperationsPerformance(
        id=Identifier(f"{order.id}-P{number}"),
        operations_type=_PRODUCTION,
        operations_schedule_id=schedule_id(plant),
        performance_state=ResponseState(state),
        operations_response=(
            OperationsResponse(
                id=Identifier(f"{order.id}-R{number}"),
                operations_type=_PRODUCTION,
                operations_request_id=(Identifier(order.id),),
                operations_definition_id=(Identifier(order.process.id),),
                response_state=ResponseState(state),
                segment_response=responses,
            ),
        ),
    )


def segment_response(
    plant: Plant,
    order: Order,
    index: int,
    sequence: int,
    start: dt.datetime,
    end: dt.datetime | None = None,
    *,
    lines: Iterable[Line] = (),
    settings: Mapping[str, str] | None = None,
    work: bool = False,
) -> OpSegmentResponse:
    """What was done in a segment; without an end it is still running.

    *settings* are the texts that parameters really had; *work* adds who did it, on what, how long.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> from isa95kit.samples.scenarios.orders import orders
    >>> order = orders(DISCRETE, 0)[0]
    >>> segment_response(DISCRETE, order, 0, 1, order.start).segment_state.value
    <ResponseStateValue.RUNNING: 'Running'>
    """
    segment = order.process.segments[index]
    state = ResponseStateValue.RUNNING if end is None else ResponseStateValue.COMPLETED
    minutes = "" if end is None else f"{int((end - start).total_seconds()) // 60}"
    return OpSegmentResponse(
        id=Identifier(f"{sequence}"),
        posting_date=at(end) if end is not None else None,
        actual_start_time=at(start),
        actual_end_time=at(end) if end is not None else None,
        operations_type=_PRODUCTION,
        process_segment_id=(Identifier(segment.process_segment),),
        segment_requirement_id=(Identifier(f"{10 * (index + 1)}"),),
        operations_segment_id=(Identifier(segment.id),),
        segment_state=ResponseState(state),
        segment_data=tuple(
            OpSegmentData(
                id=Identifier(setting.id), value=measured(settings[setting.id], setting.value.unit)
            )
            for setting in segment.settings
            if settings is not None
        ),
        personnel_actual=_crew(plant, segment, minutes) if work and minutes else (),
        equipment_actual=_machine(segment, minutes) if work and minutes else (),
        material_actual=tuple(_actual(plant, n, line) for n, line in enumerate(lines, 1)),
    )


_PRODUCTION = OperationsType(OperationsTypeValue.PRODUCTION)


def _crew(plant: Plant, segment: Segment, minutes: str) -> tuple[OpPersonnelActual, ...]:
    person = person_in(plant, "Operator", segment.crew)
    actual = OpPersonnelActual(
        id=Identifier("P10"),
        personnel_class_id=(Identifier(person.personnel_class),),
        person_id=(Identifier(person.id),),
        quantity=quantity(minutes, "MIN"),
    )
    return (actual,)


def _machine(segment: Segment, minutes: str) -> tuple[OpEquipmentActual, ...]:
    actual = OpEquipmentActual(
        id=Identifier("E10"),
        equipment_id=(Identifier(segment.equipment),),
        quantity=quantity(minutes, "MIN"),
    )
    return (actual,)


def _actual(plant: Plant, number: int, line: Line) -> OpMaterialActual:
    of = plant.material(line.material)
    return OpMaterialActual(
        id=Identifier(f"{10 * number}"),
        material_class_id=(Identifier(of.material_class),),
        material_definition_id=(material_id(plant, of.id),),
        material_lot_id=(lot_id(plant, line.lot),),
        material_use=material_use(line.use),
        storage_location=location(line.place) if line.place is not None else None,
        quantity=quantity(line.amount, of.unit),
        material_actual_property=tuple(
            OpMaterialActualProperty(id=Identifier(name), value=text_value(text))
            for name, text in line.properties
        ),
    )
