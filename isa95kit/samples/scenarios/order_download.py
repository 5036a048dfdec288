"""Order download: the ERP sends the orders of the week, the MES takes them."""

from __future__ import annotations

from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.orders import orders, request, schedule, schedule_id
from isa95kit.samples.scenarios.stage import Stage

__all__ = ["FLOW", "download"]


def download(stage: Stage) -> None:
    """The orders of the week and the answer to them: how most scenarios begin.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> download(stage)
    >>> [step.name for step in stage.steps]
    ['process-operations-schedule', 'acknowledge-operations-schedule']
    """
    plant, about = stage.plant, schedule_id(stage.plant).value
    listed = [request(plant, order) for order in orders(plant, stage.seed)]
    asked = stage.send(
        "erp",
        lambda erp: erp.process(schedule(plant, *listed), acknowledge="Always"),
        "The ERP sends the released orders and wants an answer.",
        about=about,
        role="Planner",
        to="mes",
    )
    stage.send("mes", lambda mes: mes.acknowledge(asked), "The MES takes them all.", about=about)


FLOW = Flow("order-download", "Order download", download)
