"""Split and merge: lots are divided and joined in the store, and nothing is lost on the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from isa95kit.b2mml import (
    Disposition,
    DispositionValue,
    Identifier,
    MaterialInformation,
    MaterialLot,
    OperationsPerformance,
    OperationsRequest,
    OperationsResponse,
    OperationsSchedule,
    OperationsType,
    OperationsTypeValue,
    OpMaterialActual,
    OpMaterialRequirement,
    OpSegmentRequirement,
    OpSegmentResponse,
    Parameter,
    RequestState,
    RequestStateValue,
    ResponseState,
    ResponseStateValue,
)
from isa95kit.samples.plants import Plant
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.lots import lot
from isa95kit.samples.scenarios.master_data import STOCK_MOVES
from isa95kit.samples.scenarios.orders import orders
from isa95kit.samples.scenarios.stage import Stage
from isa95kit.samples.scenarios.writing import (
    at,
    location,
    lot_id,
    material_id,
    material_use,
    quantity,
    scope,
    text_value,
)

__all__ = ["FLOW", "in_stock", "play"]

_INVENTORY = OperationsType(OperationsTypeValue.INVENTORY)
Amounts = Sequence[tuple[str, Decimal]]
"""Lots by their names, with how much of each."""


def in_stock(plant: Plant, seed: int) -> tuple[MaterialLot, ...]:
    """Two approved lots of one material, of earlier orders.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> [one.status.value for one in in_stock(DISCRETE, 0)]
    ['Approved', 'Approved']
    """
    product = plant.material(plant.measurements[0].material)
    number = int(orders(plant, seed)[0].id.removeprefix("PO-")) % 9000 + 1000
    return tuple(
        _approved(plant, f"{product.lot}-{number + offset}", product.lot_size) for offset in (0, 1)
    )


def play(stage: Stage) -> None:
    """One lot becomes two; one of them and another lot become one.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> len(stage.steps)
    6
    """
    plant = stage.plant
    first, second = in_stock(plant, stage.seed)
    whole = Decimal(plant.material(plant.measurements[0].material).lot_size)
    part = (whole / 4).quantize(Decimal(1)).quantize(whole)
    name, other = first.id.value, second.id.value
    order = f"RP-{orders(plant, stage.seed)[0].id.removeprefix('PO-')}"
    asked = stage.send(
        "erp",
        lambda erp: erp.process(_ordered(stage, order, whole, part), acknowledge="Always"),
        f"The ERP orders to take a part of {name} and to put it to {other}.",
        about=order,
        role="Planner",
        to="mes",
    )
    stage.send("mes", lambda mes: mes.acknowledge(asked), "The MES takes the order.", about=order)
    divided = [(f"{name}-1", whole - part), (f"{name}-2", part)]
    _report(stage, order, 0, [(name, whole)], divided)
    _tell(stage, order, [name], divided)
    merged = [(f"{other}-M", whole + part)]
    _report(stage, order, 1, [(f"{name}-2", part), (other, whole)], merged)
    _tell(stage, order, [f"{name}-2", other], merged)


def _approved(plant: Plant, name: str, amount: str) -> MaterialLot:
    """A lot that quality approved, which may be used here while its release is being booked."""
    product = plant.material(plant.measurements[0].material)
    found = lot(plant, name, product, "Approved", amount, place=plant.storage[-1])
    return replace(found, disposition=Disposition(DispositionValue.UN_RESTRICTED))


def _ordered(stage: Stage, order: str, whole: Decimal, part: Decimal) -> OperationsSchedule:
    plant = stage.plant
    end = stage.now + dt.timedelta(hours=4)
    wanted = ((whole, "SPLIT"), (part, "MERGE"))
    product = plant.material(plant.measurements[0].material)
    return OperationsSchedule(
        id=Identifier(f"{order}-S"),
        start_time=at(stage.now),
        end_time=at(end),
        hierarchy_scope=scope(plant.site),
        operations_type=_INVENTORY,
        operations_request=(
            OperationsRequest(
                id=Identifier(order),
                start_time=at(stage.now),
                end_time=at(end),
                operations_type=_INVENTORY,
                request_state=RequestState(RequestStateValue.RELEASED),
                operations_definition_id=Identifier(STOCK_MOVES),
                segment_requirement=tuple(
                    OpSegmentRequirement(
                        id=Identifier(f"{10 * (index + 1)}"),
                        earliest_start_time=at(stage.now),
                        latest_end_time=at(end),
                        operations_type=_INVENTORY,
                        process_segment_id=Identifier(segment),
                        operations_definition_id=Identifier(STOCK_MOVES),
                        operations_segment_id=Identifier(segment),
                        segment_parameter=(
                            Parameter(
                                id=Identifier("OperationsDefinitionVersion"),
                                value=text_value("1"),
                            ),
                        ),
                        material_requirement=(
                            OpMaterialRequirement(
                                id=Identifier("10"),
                                material_definition_id=(material_id(plant, product.id),),
                                material_use=material_use("Material Consumed"),
                                storage_location=location(plant.storage[-1]),
                                quantity=quantity(f"{amount}", product.unit),
                            ),
                        ),
                    )
                    for index, (amount, segment) in enumerate(wanted)
                ),
            ),
        ),
    )


def _report(stage: Stage, order: str, index: int, given: Amounts, come: Amounts) -> None:
    """Report what went in and what came out, both in one message."""
    plant, segment = stage.plant, ("SPLIT", "MERGE")[index]
    product = plant.material(plant.measurements[0].material)
    state = ResponseStateValue.COMPLETED if index else ResponseStateValue.RUNNING
    start = stage.now
    end = stage.wait(minutes=25)
    uses = [(n, a, "Material Consumed") for n, a in given]
    uses += [(n, a, "Material Produced") for n, a in come]
    actuals = tuple(
        OpMaterialActual(
            id=Identifier(f"{10 * number}"),
            material_definition_id=(material_id(plant, product.id),),
            material_lot_id=(lot_id(plant, name),),
            material_use=material_use(use),
            storage_location=location(plant.storage[-1]),
            quantity=quantity(f"{amount}", product.unit),
        )
        for number, (name, amount, use) in enumerate(uses, 1)
    )
    done = OperationsPerformance(
        id=Identifier(f"{order}-P{index + 1}"),
        operations_type=_INVENTORY,
        operations_schedule_id=Identifier(f"{order}-S"),
        performance_state=ResponseState(state),
        operations_response=(
            OperationsResponse(
                id=Identifier(f"{order}-R{index + 1}"),
                operations_type=_INVENTORY,
                operations_request_id=(Identifier(order),),
                response_state=ResponseState(state),
                segment_response=(
                    OpSegmentResponse(
                        id=Identifier("1"),
                        actual_start_time=at(start),
                        actual_end_time=at(end),
                        operations_type=_INVENTORY,
                        process_segment_id=(Identifier(segment),),
                        segment_requirement_id=(Identifier(f"{10 * (index + 1)}"),),
                        operations_segment_id=(Identifier(segment),),
                        segment_state=ResponseState(ResponseStateValue.COMPLETED),
                        material_actual=actuals,
                    ),
                ),
            ),
        ),
    )
    stage.wait(minutes=1)
    remark = "The MES reports the merge, both sides." if index else "The MES reports the split."
    stage.send("mes", lambda mes: mes.sync(done), remark, about=order, to="erp")


def _tell(stage: Stage, order: str, gone: Sequence[str], come: Amounts) -> None:
    """Tell how the lots stand now: the old ones closed, the new ones as approved as those."""
    plant = stage.plant
    product = plant.material(plant.measurements[0].material)
    none = f"{Decimal(0).quantize(Decimal(product.lot_size))}"
    closed = [
        MaterialLot(
            id=lot_id(plant, name),
            disposition=Disposition(DispositionValue.CLOSED),
            quantity=quantity(none, product.unit),
        )
        for name in gone
    ]
    new = [_approved(plant, name, f"{amount}") for name, amount in come]
    lots = MaterialInformation(
        id=Identifier(f"{order}-LOTS-{len(stage.steps)}"),
        hierarchy_scope=scope(plant.site),
        published_date=at(stage.now),
        material_lot=(*closed, *new),
    )
    stage.send(
        "mes",
        lambda mes: mes.sync(lots, action="Change", reason="STOCK-MOVE"),
        "The MES tells how the lots stand now, all in one message.",
        about=order,
        role="Operator",
        to="erp",
    )


FLOW = Flow("split-and-merge", "Split and merge", play, in_stock)
