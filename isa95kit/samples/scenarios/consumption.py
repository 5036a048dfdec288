"""Consumption: the MES reports what was weighed in, when it was weighed in."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import Order, made_before, made_lot, orders, stock_lot
from isa95kit.samples.scenarios.reports import Line, report, segment_response
from isa95kit.samples.scenarios.stage import Stage

__all__ = ["FLOW", "consumed", "weighed"]


def weighed(stage: Stage, order: Order, index: int) -> tuple[Line, ...]:
    """What a segment uses up, as it was weighed or counted: pieces as planned, the rest nearly so.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> [line.amount for line in weighed(stage, orders(DISCRETE, 0)[0], 0)][0]
    '40'
    """
    plant, found = stage.plant, []
    for flow in order.process.segments[index].flows:
        if not flow.use.startswith("Consum"):
            continue
        if made_before(order.process, index, flow):
            amount, name = flow.quantity.text, made_lot(plant, stage.seed, flow.material)
        else:
            spread = 3 if "." in flow.quantity.text else 0
            amount = stage.near(flow.quantity.text, spread)
            amount = min(amount, plant.material(flow.material).lot_size, key=Decimal)
            name = stock_lot(plant, stage.seed, flow.material)
        found.append(Line(flow.material, flow.use, amount, name, place=plant.storage[0]))
    return tuple(found)


def consumed(stage: Stage, order: Order, index: int, start: dt.datetime) -> tuple[Line, ...]:
    """Report that a segment has begun and what it used; gives the lines for what comes after.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> order = orders(DISCRETE, 0)[0]
    >>> len(consumed(stage, order, 0, order.start))
    2
    """
    plant, lines = stage.plant, weighed(stage, order, index)
    response = segment_response(plant, order, index, 1, start, lines=lines)
    stage.send(
        "mes",
        lambda mes: mes.sync(report(plant, order, 1, response)),
        f"The MES reports what {order.id} used, lot by lot.",
        about=order.id,
        to="erp",
    )
    return lines


def play(stage: Stage) -> None:
    """Two segments of two orders use material, each in a report of its own.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> len(stage.steps)
    4
    """
    download(stage)
    for order in orders(stage.plant, stage.seed):
        stage.now = order.start
        stage.wait(minutes=20)
        consumed(stage, order, 0, order.start)


FLOW = Flow("consumption", "Consumption", play)
