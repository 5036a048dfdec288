"""Scrap and rework: what did not come out right, and what was made good again."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from isa95kit.b2mml import Identifier, OpSegmentResponse
from isa95kit.samples.scenarios.consumption import weighed
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import Order, first_with, made_lot
from isa95kit.samples.scenarios.reports import Line, report, segment_response
from isa95kit.samples.scenarios.stage import Stage

__all__ = ["FLOW", "play"]


def play(stage: Stage) -> None:
    """A segment with scrap and a part to be reworked, then the rework.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> len(stage.steps)
    4
    """
    download(stage)
    order, index = first_with(
        stage.plant, stage.seed, lambda uses: {"Consumed", "Produced"} <= uses
    )
    rework = _first_pass(stage, order, index)
    stage.wait(minutes=15)
    _rework(stage, order, index, rework)


def _first_pass(stage: Stage, order: Order, index: int) -> Line:
    """Report good, scrap and rework as lines of their own; gives that of the rework."""
    plant, segment = stage.plant, order.process.segments[index]
    stage.now = start = order.starts[index]
    used = weighed(stage, order, index)
    main = next(line for line in used if line.use == "Consumed")
    product = next(flow.material for flow in segment.flows if flow.use == "Produced")
    pieces = "." not in main.amount
    scrapped = stage.near("2", 1) if pieces else stage.near("2.40", 20)
    again = "1" if pieces else stage.near("1.20", 10)
    good = Decimal(main.amount) - Decimal(scrapped) - Decimal(again)
    name, store = made_lot(plant, stage.seed, product), plant.storage[-1]
    rework = Line(product, "Produced", again, f"{name}-R", place=store)
    lines = (
        *used,
        Line(product, "Produced", f"{good}", name, place=store),
        rework,
        Line(product, "Scrap", scrapped, name, (("ScrapReason", plant.scrap_reason),)),
        *(
            Line(f.material, f.use, f.quantity.text, made_lot(plant, stage.seed, f.material))
            for f in segment.flows
            if f.use == "By-product Produced"
        ),
    )
    end = stage.wait(segment.duration)
    settings = {s.id: s.value.text for s in segment.settings}
    response = segment_response(
        plant, order, index, 1, start, end, lines=lines, settings=settings, work=True
    )
    response = _marked(response, rework)
    stage.wait(minutes=1)
    stage.send(
        "mes",
        lambda mes: mes.sync(report(plant, order, 1, response)),
        "The MES reports good, scrap and rework as entries of their own.",
        about=order.id,
        to="erp",
    )
    return rework


def _rework(stage: Stage, order: Order, index: int, rework: Line) -> None:
    plant, name = stage.plant, made_lot(stage.plant, stage.seed, rework.material)
    start = stage.now
    end = stage.wait(minutes=30)
    permit = (("DeviationID", f"RW-{order.id}"),)
    lines = (
        replace(rework, use="Consumed", properties=permit),
        replace(rework, lot=name),
    )
    settings = {s.id: s.value.text for s in order.process.segments[index].settings}
    response = segment_response(
        plant, order, index, 2, start, end, lines=lines, settings=settings, work=True
    )
    stage.wait(minutes=1)
    last = index == len(order.process.segments) - 1
    stage.send(
        "mes",
        lambda mes: mes.sync(report(plant, order, 2, response, last=last)),
        "The MES reports the rework: its lot goes in, good material comes out.",
        about=order.id,
        to="erp",
    )


def _marked(response: OpSegmentResponse, rework: Line) -> OpSegmentResponse:
    """The response with the key that says which line is rework."""
    lines = []
    for actual in response.material_actual:
        if actual.material_lot_id[0].value == rework.lot:
            (amount,) = actual.quantity
            actual = replace(actual, quantity=(replace(amount, key=Identifier("Rework")),))
        lines.append(actual)
    return replace(response, material_actual=tuple(lines))


FLOW = Flow("scrap-and-rework", "Scrap and rework", play)
