"""Partial release: sublots go free one after the other, the lot stays restricted until the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from isa95kit.b2mml import MaterialLot, MaterialSubLot
from isa95kit.samples.scenarios.confirmation import carried_out
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.hold_and_release import tested
from isa95kit.samples.scenarios.lots import amount_of, lot, move, record
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import Order, made_lot, making
from isa95kit.samples.scenarios.stage import Stage, person_in
from isa95kit.samples.scenarios.writing import disposition, location, lot_id, quantity, status

__all__ = ["FLOW", "play"]

States = Mapping[str, str]
"""The state of each sublot, by the end of its name."""


def play(stage: Stage) -> None:
    """A lot of three sublots: two are released, the third follows with the lot.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> [s.message.data_area.material_lot[0].status.value for s in stage.steps[-2:]]
    ['Approved', 'Released']
    """
    download(stage)
    plant = stage.plant
    product = plant.material(plant.measurements[0].material)
    order = making(plant, stage.seed, product.id)
    amount = carried_out(stage, order)
    name = made_lot(plant, stage.seed, product.id)
    whole = lot(plant, name, product, "In-Process", amount, place=plant.storage[-1])
    stage.send(
        "mes",
        lambda mes: mes.sync(_divided(stage, whole, order, "In-Process")),
        "The MES tells of the lot and of the three sublots it is divided into.",
        about=order.id,
        to="erp",
    )
    stage.wait(minutes=10)
    pending = _divided(stage, whole, order, "Disposition Pending")
    _send(stage, pending, "In-Process", "Disposition Pending", "PRODUCTION-COMPLETE")
    tested(stage, whole)
    stage.wait(minutes=20)
    for before, after in _PARTS:
        some = _divided(stage, whole, order, "Disposition Pending", {"A": after, "B": after})
        _send(stage, some, before, after, "PARTIAL-RELEASE")
        stage.wait(minutes=15)
    stage.wait(minutes=240)
    for before, after in _PARTS:
        rest = _divided(stage, whole, order, after, {"A": "Released", "B": "Released"})
        _send(stage, rest, before, after, "FINAL-RELEASE")
        stage.wait(minutes=15)


_PARTS = (("Disposition Pending", "Approved"), ("Approved", "Released"))
_REMARKS = {
    ("PRODUCTION-COMPLETE", "Disposition Pending"): "The MES asks quality to decide.",
    ("PARTIAL-RELEASE", "Approved"): "Quality approves two sublots; the lot stays pending.",
    ("PARTIAL-RELEASE", "Released"): "The two sublots are released, the rest stays restricted.",
    ("FINAL-RELEASE", "Approved"): "Quality approves the rest, and with it the lot.",
    ("FINAL-RELEASE", "Released"): "The lot is released as a whole.",
}


def _send(stage: Stage, lot: MaterialLot, before: str, after: str, reason: str) -> None:
    quality = reason != "PRODUCTION-COMPLETE"
    stage.send(
        "mes",
        lambda mes: mes.sync(lot, action="Change", reason=move(stage, before, after, reason)),
        _REMARKS[reason, after],
        about=lot.id.value,
        role="QA" if quality else "Operator",
        to="erp",
        signed=person_in(stage.plant, "QA") if after == "Released" else None,
    )


def _divided(
    stage: Stage, lot: MaterialLot, order: Order, state: str, parts: States | None = None
) -> MaterialLot:
    """The lot in a state, with its three sublots: in the same one, or as *parts* say."""
    plant = stage.plant
    whole, unit = amount_of(lot)
    total = Decimal(whole)
    share = (total * 2 / 5).quantize(Decimal(1)).quantize(total)
    amounts = {"A": share, "B": share, "C": total - 2 * share}
    sublots = []
    for end, amount in amounts.items():
        own = (parts or {}).get(end, state)
        sublots.append(
            MaterialSubLot(
                id=lot_id(plant, f"{lot.id.value}-{end}"),
                status=status(own),
                disposition=disposition(own),
                material_lot_property=record(order.id) if own == "Released" else (),
                storage_location=location(plant.storage[-1]),
                quantity=quantity(f"{amount}", unit),
            )
        )
    return replace(
        lot,
        status=status(state),
        disposition=disposition(state),
        material_lot_property=record(order.id) if state == "Released" else (),
        material_sub_lot=tuple(sublots),
    )


FLOW = Flow("partial-release", "Partial release", play)
