"""Cancel: the ERP no longer needs what it ordered, and is told that this was understood."""

from __future__ import annotations

from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import orders, request, schedule
from isa95kit.samples.scenarios.stage import Stage

__all__ = ["FLOW", "play"]


def play(stage: Stage) -> None:
    """The last order is cancelled, with a ConfirmBOD for an answer.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> [step.name for step in stage.steps][-2:]
    ['cancel-operations-schedule', 'confirm-bod']
    """
    download(stage)
    plant, order = stage.plant, orders(stage.plant, stage.seed)[-1]
    stage.wait(minutes=190)
    cancelled = stage.send(
        "erp",
        lambda erp: erp.cancel(
            schedule(plant, request(plant, order)), reason="DEMAND-GONE", confirmation="Always"
        ),
        f"The ERP no longer needs {order.id}.",
        about=order.id,
        role="Planner",
        to="mes",
    )
    stage.send(
        "mes",
        lambda mes: mes.confirm(cancelled),
        "The MES has understood; nothing is deleted.",
        about=order.id,
    )


FLOW = Flow("cancel", "Cancel", play)
