"""Reschedule: the MES asks for a later start, the planner decides."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from isa95kit.b2mml import Identifier, Priority, WorkAlert, WorkAlertProperty
from isa95kit.samples.scenarios.confirmation import carried_out, made
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import orders, request, schedule
from isa95kit.samples.scenarios.stage import Stage
from isa95kit.samples.scenarios.writing import at, described, scope, text_value

__all__ = ["FLOW", "play"]

ASKED = dt.timedelta(hours=4)
GIVEN = dt.timedelta(hours=5)


def play(stage: Stage) -> None:
    """A machine is down: the order starts later, and ends in the time that was agreed then.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> [step.name for step in stage.steps][2:5]
    ['sync-work-alert', 'change-operations-schedule', 'respond-operations-schedule']
    """
    download(stage)
    plant, order = stage.plant, orders(stage.plant, stage.seed)[0]
    place = plant.place(order.process.segments[0].equipment)
    stage.wait(minutes=75)
    alert = WorkAlert(
        id=Identifier(f"AL-{order.id}"),
        message_text=described(f"{place.name} is down, {order.id} cannot start in time"),
        hierarchy_scope=scope(place.path),
        time_stamp=at(stage.now),
        priority=Priority("1"),
        category=Identifier("Reschedule"),
        work_alert_property=(
            WorkAlertProperty(id=Identifier("OperationsRequestID"), value=text_value(order.id)),
        ),
    )
    stage.send(
        "mes",
        lambda mes: mes.sync(alert),
        f"The MES tells at once that {order.id} will be late.",
        about=order.id,
        to="erp",
    )
    wish, given = (replace(order, start=order.start + time) for time in (ASKED, GIVEN))
    asked = stage.send(
        "mes",
        lambda mes: mes.change(
            schedule(plant, request(plant, wish)), respond="Always", reason="EQUIPMENT-DOWN"
        ),
        "The MES asks to start four hours later.",
        about=order.id,
        role="Operator",
        to="erp",
    )
    stage.wait(minutes=9)
    stage.send(
        "erp",
        lambda erp: erp.respond(
            asked, schedule(plant, request(plant, given)), reason="CREW-ON-OTHER-ORDER"
        ),
        "The planner gives five hours, and says why.",
        about=order.id,
        role="Planner",
    )
    made(stage, given, carried_out(stage, given))


FLOW = Flow("reschedule", "Reschedule", play)
