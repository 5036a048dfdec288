"""Reconciliation: both sides show their stocks, and what differs is found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from isa95kit.b2mml import MaterialLot
from isa95kit.samples.scenarios.consumption import consumed
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.lots import amount_of, stock
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import orders
from isa95kit.samples.scenarios.reports import Line
from isa95kit.samples.scenarios.stage import Stage, System
from isa95kit.samples.scenarios.writing import quantity

__all__ = ["FLOW", "play"]


def play(stage: Stage) -> None:
    """After a consumption each side asks the other for its stock, and both are the same.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> [step.name for step in stage.steps][3:]
    ['get-material-lot', 'show-material-lot', 'get-material-lot', 'show-material-lot']
    """
    download(stage)
    order = orders(stage.plant, stage.seed)[0]
    stage.now = order.start
    stage.wait(minutes=20)
    used = consumed(stage, order, 0, order.start)
    left = _left(stock(stage.plant, stage.seed), used)
    stage.now = stage.plant.begins.replace(hour=22)
    about = f"RECONCILIATION-{stage.now:%Y-%m-%d}"
    for asking, shows in (("erp", "mes"), ("mes", "erp")):
        _ask(stage, asking, shows, left, about)  # type: ignore[arg-type]


def _ask(
    stage: Stage, asking: System, shows: System, lots: Sequence[MaterialLot], about: str
) -> None:
    asked = stage.send(
        asking,
        lambda system: system.get(MaterialLot, id="*"),
        f"The {asking.upper()} asks for all lots.",
        about=about,
        to=shows,
    )
    stage.send(
        shows,
        lambda system: system.show(asked, lots),
        f"The {shows.upper()} shows what it has, when all was booked.",
        about=about,
    )


def _left(lots: Sequence[MaterialLot], used: Sequence[Line]) -> list[MaterialLot]:
    """The stock after a consumption, to the last digit."""
    taken = {line.lot: Decimal(line.amount) for line in used}
    found = []
    for lot in lots:
        amount, unit = amount_of(lot)
        number = Decimal(amount) - taken.get(lot.id.value, Decimal(0))
        found.append(replace(lot, quantity=quantity(f"{number}", unit)))
    return found


FLOW = Flow("reconciliation", "Inventory reconciliation", play)
