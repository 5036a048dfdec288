"""Deviation: an event in production, a lot that waits for its end."""

from __future__ import annotations

from dataclasses import replace

from isa95kit.b2mml import (
    Identifier,
    InformationObject,
    MaterialLot,
    OperationsEvent,
    OperationsEventLevel,
    OperationsEventLevelValue,
    OperationsEventType,
    OperationsEventTypeValue,
    OperationsRecordEntryTemplate,
    OperationsRecordTemplate,
    OperationsType,
    OperationsTypeValue,
)
from isa95kit.samples.scenarios.confirmation import carried_out, made
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.lots import move, moved, record
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import Order, orders
from isa95kit.samples.scenarios.stage import Role, Stage
from isa95kit.samples.scenarios.writing import at, described, lot_property, scope

__all__ = ["FLOW", "play"]


def play(stage: Stage) -> None:
    """A deviation is opened, the lot is blocked; the deviation is closed, the lot goes on.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> [step.name for step in stage.steps][-4:-2]
    ['notify-operations-event', 'sync-material-lot']
    """
    download(stage)
    order = orders(stage.plant, stage.seed)[0]
    lot = made(stage, order, carried_out(stage, order))
    number = f"DEV-{order.id.removeprefix('PO-')}"
    stage.wait(minutes=12)
    _notify(stage, order, lot, number, "Opened", "Operator")
    _move(stage, order, lot, number, ("In-Process", "Quarantine"), "Operator")
    stage.wait(minutes=2880)
    _notify(stage, order, lot, number, "Closed", "QA")
    _move(stage, order, lot, number, ("Quarantine", "Disposition Pending"), "QA")


def _notify(
    stage: Stage, order: Order, lot: MaterialLot, number: str, what: str, role: Role
) -> None:
    plant, segment = stage.plant, order.process.segments[-1]
    setting = next(s for part in order.process.segments[::-1] for s in part.settings)
    text = f"{setting.name} was outside its limits in {segment.name.lower()}"
    event = OperationsEvent(
        id=Identifier(f"{number}-{what.upper()}"),
        description=described(text if what == "Opened" else "Cause found, product not affected"),
        hierarchy_scope=scope(plant.place(segment.equipment).path),
        effective_time_stamp=at(stage.now),
        record_time_stamp=at(stage.now),
        operations_event_type=OperationsEventType(OperationsEventTypeValue.EVENT),
        operations_event_level=OperationsEventLevel(OperationsEventLevelValue.LEVEL_3),
        operations_type=OperationsType(OperationsTypeValue.PRODUCTION),
        category=(Identifier("DEVIATION"), Identifier(f"DEVIATION-{what.upper()}")),
        source=(Identifier(segment.equipment),),
        operations_event_record=(
            OperationsRecordTemplate(
                id=Identifier(number),
                operations_record_specification_id=Identifier("DEVIATION"),
                operations_record_entry=(
                    OperationsRecordEntryTemplate(
                        id=Identifier("LOT"),
                        information_object=InformationObject(
                            material_lot=MaterialLot(
                                id=lot.id, material_definition_id=lot.material_definition_id
                            )
                        ),
                    ),
                    OperationsRecordEntryTemplate(
                        id=Identifier("BATCH-RECORD"),
                        external_reference_id=Identifier(f"EBR-{order.id}"),
                    ),
                ),
            ),
        ),
    )
    stage.send(
        "mes",
        lambda mes: mes.notify(event),
        f"The MES tells that deviation {number} was {what.lower()}.",
        about=number,
        role=role,
        to="erp",
    )


def _move(
    stage: Stage, order: Order, lot: MaterialLot, number: str, states: tuple[str, str], role: Role
) -> None:
    before, after = states
    named = (lot_property("DeviationID", number), *record(order.id))
    reason = stage.plant.hold_reason if after == "Quarantine" else "DEVIATION-CLOSED"
    stage.send(
        "mes",
        lambda mes: mes.sync(
            replace(moved(stage.plant, lot.id.value, after), material_lot_property=named),
            action="Change",
            reason=move(stage, before, after, reason),
        ),
        "The lot is blocked, and names the deviation."
        if after == "Quarantine"
        else "Quality lifts the block; the lot waits for its decision.",
        about=number,
        role=role,
        to="erp",
    )


FLOW = Flow("deviation", "Deviation", play)
