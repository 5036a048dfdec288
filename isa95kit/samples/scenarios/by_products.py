"""By-products: what comes out beside the product is reported, and has a lot of its own."""

from __future__ import annotations

from isa95kit.b2mml import Identifier, MaterialInformation
from isa95kit.samples.scenarios.confirmation import begun, segment_done
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.lots import lot
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import first_with
from isa95kit.samples.scenarios.reports import report
from isa95kit.samples.scenarios.stage import Stage
from isa95kit.samples.scenarios.writing import at, scope

__all__ = ["FLOW", "play"]


def play(stage: Stage) -> None:
    """An order up to the segment with the by-product, then both lots in one message.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> stage.steps[-1].name
    'sync-material-information'
    """
    download(stage)
    plant = stage.plant
    order, last = first_with(plant, stage.seed, lambda uses: "By-product Produced" in uses)
    response, lines = segment_done(stage, order, last, begun(stage, order, last))
    stage.send(
        "mes",
        lambda mes: mes.sync(report(plant, order, last + 1, response, last=True)),
        "The MES reports product and by-product, each as an entry of its own.",
        about=order.id,
        to="erp",
    )
    made = [line for line in lines if line.use.endswith("Produced")]
    both = MaterialInformation(
        id=Identifier(f"{order.id}-LOTS"),
        hierarchy_scope=scope(plant.site),
        published_date=at(stage.now),
        material_lot=tuple(
            lot(
                plant,
                line.lot,
                plant.material(line.material),
                "In-Process",
                line.amount,
                place=plant.storage[-1],
            )
            for line in made
        ),
    )
    stage.send(
        "mes",
        lambda mes: mes.sync(both),
        "The MES tells of both lots in one message.",
        about=order.id,
        to="erp",
    )


FLOW = Flow("by-products", "By-products", play)
