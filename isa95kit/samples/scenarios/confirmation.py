"""Confirmation: an order from its first segment to its end, and the lot that came of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from isa95kit.b2mml import MaterialLot, OpSegmentResponse
from isa95kit.samples.plants import Plant
from isa95kit.samples.plants.plant import Flow as MaterialFlow
from isa95kit.samples.scenarios.consumption import weighed
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.lots import lot
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import Order, made_lot, orders
from isa95kit.samples.scenarios.reports import Line, report, segment_response
from isa95kit.samples.scenarios.stage import Stage

__all__ = ["FLOW", "begun", "carried_out", "made", "segment_done"]


def carried_out(stage: Stage, order: Order) -> str:
    """Carry out an order, a report for each segment; gives how much of the product was made.

    What is weighed in comes out again, as product or by-product.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> carried_out(stage, orders(DISCRETE, 0)[0])
    '40'
    """
    last = len(order.process.segments) - 1
    response, lines = segment_done(stage, order, last, begun(stage, order, last))
    _send(stage, order, last, response)
    return next(line.amount for line in lines if line.material == order.process.product)


def begun(stage: Stage, order: Order, stop: int) -> tuple[Line, ...]:
    """Carry out and report the segments before *stop*; gives what was used.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> stage = Stage(PHARMACEUTICAL, 0)
    >>> [line.material for line in begun(stage, orders(PHARMACEUTICAL, 0)[0], 1)]
    ['RM-10021', 'RM-10108', 'RM-10215']
    """
    used: list[Line] = []
    for index in range(stop):
        response, lines = segment_done(stage, order, index, used)
        used += [line for line in lines if line.use.startswith("Consum")]
        _send(stage, order, index, response)
    return tuple(used)


def _send(stage: Stage, order: Order, index: int, response: OpSegmentResponse) -> None:
    last = index == len(order.process.segments) - 1
    name = order.process.segments[index].id
    stage.send(
        "mes",
        lambda mes: mes.sync(report(stage.plant, order, index + 1, response, last=last)),
        f"The MES confirms {name}" + (", the last segment." if last else "."),
        about=order.id,
        to="erp",
    )


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
    """What a segment makes: by-products about as planned, of the product what is left.

    Of what is weighed nothing gets lost beyond what the plan loses.
    """
    plant, found = stage.plant, []
    flows = [f for f in order.process.segments[index].flows if f.use.endswith("Produced")]
    side = [flow for flow in flows if flow.use != "Produced"]
    lost = {flow.material: stage.near(flow.quantity.text, 2) for flow in side}
    for flow in flows:
        amount = lost.get(flow.material) or flow.quantity.text
        if flow.use == "Produced" and flow.quantity.unit == _WEIGHED:
            more = _weight(plant, [(u.material, u.amount) for u in used])
            more -= _weight(plant, [(f.material, f.quantity.text) for f in _taken(order, index)])
            more -= _weight(plant, list(lost.items()))
            more += _weight(plant, [(f.material, f.quantity.text) for f in side])
            amount = f"{Decimal(amount) + more}"
        name = made_lot(plant, stage.seed, flow.material)
        found.append(Line(flow.material, flow.use, amount, name, place=plant.storage[-1]))
    return tuple(found)


_WEIGHED = "KGM"


def _taken(order: Order, index: int) -> list[MaterialFlow]:
    """What the plan uses up in the segments up to one."""
    segments = order.process.segments[: index + 1]
    return [f for s in segments for f in s.flows if f.use.startswith("Consum")]


def _weight(plant: Plant, amounts: Sequence[tuple[str, str]]) -> Decimal:
    """The sum of the amounts of materials that are weighed."""
    weighed = [Decimal(a) for m, a in amounts if plant.material(m).unit == _WEIGHED]
    return sum(weighed, Decimal(0))


FLOW = Flow("confirmation", "Confirmation", play)
