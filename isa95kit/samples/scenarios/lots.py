"""Lots, and what makes them known: the stock before a scenario begins."""

from __future__ import annotations

import datetime as dt

from isa95kit.b2mml import (
    Code,
    MaterialLot,
    MaterialLotProperty,
    QuantityString,
    TransChangeStatus,
    TransStateChange,
    UnitOfMeasure,
)
from isa95kit.samples.plants import Plant
from isa95kit.samples.plants.plant import Equipment, Material
from isa95kit.samples.scenarios.master_data import publish
from isa95kit.samples.scenarios.orders import stock_lot, used_materials
from isa95kit.samples.scenarios.scenario import Step
from isa95kit.samples.scenarios.stage import Stage
from isa95kit.samples.scenarios.writing import (
    at,
    disposition,
    location,
    lot_id,
    lot_property,
    material_id,
    quantity,
    status,
)

__all__ = ["amount_of", "before", "lot", "move", "moved", "record", "stock"]

SHELF_LIFE = dt.timedelta(days=540)


def lot(
    plant: Plant,
    name: str,
    material: Material,
    state: str,
    amount: str,
    *,
    place: Equipment | None = None,
    properties: tuple[MaterialLotProperty, ...] = (),
) -> MaterialLot:
    """A lot of a material in a state, by default in the store of goods received.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> made = lot(DISCRETE, "HC-1", DISCRETE.materials[0], "Released", "200")
    >>> made.disposition.value
    <DispositionValue.UN_RESTRICTED: 'UnRestricted'>
    """
    return MaterialLot(
        id=lot_id(plant, name),
        effective_start_date=at(plant.begins - dt.timedelta(days=30)),
        effective_end_date=at(plant.begins - dt.timedelta(days=30) + SHELF_LIFE),
        material_definition_id=material_id(plant, material.id),
        status=status(state),
        disposition=disposition(state),
        material_lot_property=properties,
        storage_location=location(place or plant.storage[0]),
        quantity=quantity(amount, material.unit),
    )


def amount_of(lot: MaterialLot) -> tuple[str, str]:
    """The number and the unit of the first quantity of a lot that has one.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> amount_of(lot(DISCRETE, "HC-1", DISCRETE.materials[0], "Released", "200"))
    ('200', 'C62')
    """
    held = lot.quantity[0]
    assert isinstance(held.quantity_string, QuantityString)
    assert isinstance(held.unit_of_measure, UnitOfMeasure)
    return held.quantity_string.value, held.unit_of_measure.value


def moved(plant: Plant, name: str, state: str, *properties: MaterialLotProperty) -> MaterialLot:
    """What a message says that moves a lot to another state, and no more.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> moved(DISCRETE, "HC-1", "Quarantine").status.value
    'Quarantine'
    """
    return MaterialLot(
        id=lot_id(plant, name),
        status=status(state),
        disposition=disposition(state),
        material_lot_property=properties,
    )


def move(stage: Stage, before: str, after: str, reason: str) -> TransChangeStatus:
    """The change of state that goes with it: from where to where, when, why.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> move(Stage(DISCRETE, 0), "Released", "Quarantine", "NONCONFORMANCE").reason_code.value
    'NONCONFORMANCE'
    """
    change = TransStateChange(
        from_state_code=Code(before),
        to_state_code=Code(after),
        change_date_time=at(stage.now),
    )
    return TransChangeStatus(reason_code=Code(reason), state_change=(change,))


def record(order: str, version: str = "1") -> tuple[MaterialLotProperty, MaterialLotProperty]:
    """The batch record behind a status: the properties that name it and its version.

    >>> [held.id.value for held in record("PO-7")]
    ['EBR-ID', 'EBR-Version']
    """
    return lot_property("EBR-ID", f"EBR-{order}"), lot_property("EBR-Version", version)


def stock(plant: Plant, seed: int) -> tuple[MaterialLot, ...]:
    """A released lot of each material that processes take from stock.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> len(stock(DISCRETE, 0))
    5
    """
    return tuple(
        lot(
            plant,
            stock_lot(plant, seed, name),
            plant.material(name),
            "Released",
            plant.material(name).lot_size,
        )
        for name in used_materials(plant)
    )


def before(stage: Stage, *further: MaterialLot) -> tuple[Step, ...]:
    """What all know before a scenario begins: published master data, and the stock.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> [step.name for step in before(Stage(DISCRETE, 0))][-1]
    'show-material-lot'
    """
    publish(stage)
    asked = stage.send(
        "erp",
        lambda erp: erp.get(MaterialLot, id="*"),
        "The ERP asks for the stock.",
        about="STOCK",
        to="mes",
    )
    stage.send(
        "mes",
        lambda mes: mes.show(asked, (*stock(stage.plant, stage.seed), *further)),
        "The MES shows the lots it has.",
        about="STOCK",
    )
    steps = tuple(stage.steps)
    stage.steps.clear()
    return steps
