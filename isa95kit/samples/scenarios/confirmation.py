"""Confirmation: an order from its first segment to its end, and the lot that came of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from isa95kit.b2mml import MaterialLot, OpSegmentResponse
from isa95kit.samples.scenarios.consumption import weighed
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.lots import lot
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import Order, made_lot, orders
from isa95kit.samples.scenarios.reports import Line, report, segment_response
from isa95kit.samples.scenarios.stage import Stage

__all__ = ["FLOW", "carried_out", "made", "segment_done"]


def carried_out(stage: Stage, order: Order) -> str:
    """Carry out an order, a report for each segment; gives how much of the product was made.

    What is weighed in comes out again, as product or by-product.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> carried_out(stage, orders(DISCRETE, 0)[0])
    '40'
    """
    segments, used, amount = order.process.segments, list[Line](), ""
    for index, segment in enumerate(segments):
        response, lines = segment_done(stage, order, index, used)
        used += [line for line in lines if line.use.startswith("Consum")]
        product = [line.amount for line in lines if line.material == order.process.product]
        amount = product[-1] if product else amount
        last = index == len(segments) - 1
        done = report(stage.plant, order, index + 1, response, last=last)
        stage.send(
            "mes",
            lambda mes, done=done: mes.sync(done),  # type: ignore[misc]
            f"The MES confirms {segment.id}" + (", the last segment." if last else "."),
            about=order.id,
            to="erp",
        )
    return amount


def segment_done(
    stage: Stage, order: Order, index: int, used: Sequence[Line] = ()
) -> tuple[OpSegmentResponse, tuple[Line, ...]]:
    """Do a segment, and give the response on it with its lines; *used* is what went in before.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> response, lines = segment_done(stage, orders(DISCRETE, 0)[0], 0)
    >>> [line.use for line in lines]
    ['Consumed', 'Consumable', 'Produced', 'By-product Produced']
    """
    segment = order.process.segments[index]
    stage.now = start = max(stage.now, order.starts[index])
    lines = weighed(stage, order, index)
    lines = (*lines, *_made(stage, order, index, [*used, *lines]))
    end = stage.wait(segment.duration)
    settings = {s.id: stage.near(s.value.text, 1) for s in segment.settings}
    response = segment_response(
        stage.plant, order, index, 1, start, end, lines=lines, settings=settings, work=True
    )
    stage.wait(minutes=1)
    return response, lines


def made(stage: Stage, order: Order, amount: str, state: str = "In-Process") -> MaterialLot:
    """Tell of the lot that an order made, and give it.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> made(stage, orders(DISCRETE, 0)[0], "40").status.value
    'In-Process'
    """
    plant, product = stage.plant, stage.plant.material(order.process.product)
    name = made_lot(plant, stage.seed, product.id)
    found = lot(plant, name, product, state, amount, place=plant.storage[-1])
    stage.send(
        "mes",
        lambda mes: mes.sync(found),
        f"The MES tells of lot {name}, which waits for its tests.",
        about=order.id,
        to="erp",
    )
    return found


def play(stage: Stage) -> None:
    """The first order from its beginning to its end.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> stage = Stage(PHARMACEUTICAL, 0)
    >>> play(stage)
    >>> [step.name for step in stage.steps][-2:]
    ['sync-operations-performance', 'sync-material-lot']
    """
    download(stage)
    order = orders(stage.plant, stage.seed)[0]
    amount = carried_out(stage, order)
    made(stage, order, amount)


def _made(stage: Stage, order: Order, index: int, used: list[Line]) -> tuple[Line, ...]:
    """What a segment makes: by-products about as planned, of the product what is left."""
    plant, found = stage.plant, []
    flows = [f for f in order.process.segments[index].flows if f.use.endswith("Produced")]
    side = [flow for flow in flows if flow.use != "Produced"]
    lost = {flow.material: stage.near(flow.quantity.text, 2) for flow in side}
    for flow in flows:
        unit = flow.quantity.unit
        amount = lost.get(flow.material, "")
        if not amount:
            whole = [u for u in used if plant.material(u.material).unit == unit == "KGM"]
            amount = flow.quantity.text
            if whole:
                left = sum((Decimal(u.amount) for u in whole), Decimal(0))
                left -= sum((Decimal(a) for m, a in lost.items() if _weighs(stage, m)), Decimal(0))
                amount = f"{min(left, Decimal(amount))}"
        name = made_lot(plant, stage.seed, flow.material)
        found.append(Line(flow.material, flow.use, amount, name, place=plant.storage[-1]))
    return tuple(found)


def _weighs(stage: Stage, material: str) -> bool:
    return stage.plant.material(material).unit == "KGM"


FLOW = Flow("confirmation", "Confirmation", play)
