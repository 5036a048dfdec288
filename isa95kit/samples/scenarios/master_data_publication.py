"""Master data: a new version of how a product is made, in force from a certain moment on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from isa95kit.b2mml import Identifier
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.master_data import bills, operations_definitions
from isa95kit.samples.scenarios.orders import orders, request, schedule, schedule_id
from isa95kit.samples.scenarios.safety_stock import next_version
from isa95kit.samples.scenarios.stage import Stage
from isa95kit.samples.scenarios.writing import at

__all__ = ["FLOW", "play"]


def play(stage: Stage) -> None:
    """The bill and the definition get a new version; the order after the change names it.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> len(stage.steps)
    10
    """
    plant, order = stage.plant, orders(stage.plant, stage.seed)[-1]
    version = next_version(order.process.version)
    bill = next(b for b in bills(plant) if b.id.value == order.process.bill)
    made = next(d for d in operations_definitions(plant) if d.id.value == order.process.id)
    _replaced(stage, bill, version, "bill")
    _replaced(stage, made, version, "definition")
    stage.wait(minutes=60)
    about = schedule_id(plant).value
    new = replace(order, process=replace(order.process, version=version))
    asked = stage.send(
        "erp",
        lambda erp: erp.process(schedule(plant, request(plant, new)), acknowledge="Always"),
        f"The order that starts after the change names version {version}.",
        about=about,
        role="Planner",
        to="mes",
    )
    stage.send("mes", lambda mes: mes.acknowledge(asked), "The MES takes it.", about=about)


def _replaced(stage: Stage, old: Any, version: str, what: str) -> None:
    """End a version at midnight, publish the next one from then on; each is confirmed."""
    midnight = stage.plant.begins.replace(hour=0) + dt.timedelta(days=1)
    ended = replace(old, effective_end_date=at(midnight))
    new = replace(
        old,
        version=Identifier(version),
        published_date=at(stage.now),
        effective_start_date=at(midnight),
    )
    about = f"{old.id.value}-{version}"
    for item, action, remark in (
        (ended, "Change", f"The ERP ends the {what} in force at midnight."),
        (new, "Add", f"The ERP publishes version {version} of the {what}."),
    ):
        told = stage.send(
            "erp",
            lambda erp, item=item, action=action: erp.sync(  # type: ignore[misc]
                item, action=action, reason="CHANGE-CONTROL", confirmation="Always"
            ),
            remark,
            about=about,
            role="Planner",
            to="mes",
        )
        stage.send(
            "mes",
            lambda mes, told=told: mes.confirm(told),  # type: ignore[misc]
            "The MES has taken it in.",
            about=about,
        )
        stage.wait(minutes=1)


FLOW = Flow("master-data", "Master data publication", play)
