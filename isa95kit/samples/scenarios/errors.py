"""Errors: a report and a lot are refused, with reasons, and sent again when they can be taken."""

from __future__ import annotations

from typing import Any

from isa95kit.b2mml import (
    ErrorMessage,
    ErrorType,
    ErrorTypeValue,
    OperationsPerformance,
)
from isa95kit.samples.scenarios.confirmation import begun, segment_done
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.lots import lot
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import made_lot, orders
from isa95kit.samples.scenarios.reports import report
from isa95kit.samples.scenarios.stage import Stage
from isa95kit.samples.scenarios.writing import at

__all__ = ["FLOW", "play"]


def play(stage: Stage) -> None:
    """A Process that is rejected, a Sync that is not confirmed; both come again and are taken.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> [step.name for step in stage.steps][-4:]
    ['sync-material-lot', 'confirm-bod', 'sync-material-lot', 'confirm-bod']
    """
    download(stage)
    plant, order = stage.plant, orders(stage.plant, stage.seed)[0]
    index = len(order.process.segments) - 1
    response, lines = segment_done(stage, order, index, begun(stage, order, index))
    done = report(plant, order, index + 1, response)
    first = _report(stage, done, "The MES reports, and wants to know whether it was posted.")
    stage.send(
        "erp",
        lambda erp: erp.acknowledge(first, accepted=False, reason="STORE-LOCKED-FOR-COUNT"),
        "The ERP refuses the report as a whole, and says why.",
        about=order.id,
    )
    _tell_error(stage, order.id)
    stage.wait(minutes=14)
    second = _report(stage, done, "The MES reports again: a new message, the same posting.")
    stage.send("erp", lambda erp: erp.acknowledge(second), "Now it is posted.", about=order.id)

    product = plant.material(order.process.product)
    amount = next(line.amount for line in lines if line.material == product.id)
    name = made_lot(plant, stage.seed, product.id)
    whole = lot(plant, name, product, "In-Process", amount, place=plant.storage[-1])
    for accepted in (False, True):
        told = stage.send(
            "mes",
            lambda mes: mes.sync(whole, confirmation="Always"),
            f"The MES tells of lot {name}" + (" once more." if accepted else "."),
            about=name,
            to="erp",
        )
        stage.send(
            "erp",
            lambda erp, accepted=accepted, told=told: erp.confirm(  # type: ignore[misc]
                told,
                accepted=accepted,
                reason=None if accepted else "RECEIVER-IN-MAINTENANCE",
                description=() if accepted else "The lot service is not available until 12:00.",
            ),
            "The ERP has taken it." if accepted else "The ERP could not take it in.",
            about=name,
        )
        stage.wait(minutes=25)


def _report(stage: Stage, done: OperationsPerformance, remark: str) -> Any:
    return stage.send(
        "mes",
        lambda mes: mes.process(done, acknowledge="Always"),
        remark,
        about=done.operations_response[0].operations_request_id[0].value,
        to="erp",
    )


def _tell_error(stage: Stage, about: str) -> None:
    error = ErrorMessage(
        error_description=(
            f"The report on {about} was not posted: the store is locked for stock-taking.",
        ),
        thrown_from="Goods movements",
        time_stamp=at(stage.now),
        error_type=ErrorType(ErrorTypeValue.BUSINESS_ERROR),
        error_code="STORE-LOCKED-FOR-COUNT",
    )
    stage.send(
        "erp",
        lambda erp: erp.sync(error),
        "The ERP tells those who look after the interface.",
        about=about,
        to="mes",
    )


FLOW = Flow("errors", "Errors and confirmations", play)
