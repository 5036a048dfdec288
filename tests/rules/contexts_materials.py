"""The contexts of the examples on lots, genealogy and balances."""

from __future__ import annotations

import isa95kit as isa
from isa95kit.genealogy import Genealogy
from isa95kit.rules.context import Context
from isa95kit.rules.state import PlantState
from isa95kit.units import Units
from tests.rules.samples import spelled_out

__all__ = ["grams_too", "l1_went_into_l3", "stock_of_l1_to_l6"]

STOCK = """
<MaterialInformation>
  <MaterialLot><ID>L1</ID><MaterialDefinitionID>RM-1</MaterialDefinitionID>
    <Status>Released</Status><Disposition>UnRestricted</Disposition>{kg25}</MaterialLot>
  <MaterialLot><ID>L2</ID><MaterialDefinitionID>RM-1</MaterialDefinitionID>
    <Status>Released</Status>{kg100}</MaterialLot>
  <MaterialLot><ID>L3</ID><MaterialDefinitionID>RM-1</MaterialDefinitionID>
    <Status>Quarantine</Status><Disposition>Restricted</Disposition>{kg100}</MaterialLot>
  <MaterialLot><ID>L4</ID>
    <EffectiveEndDate>2026-02-01T00:00:00Z</EffectiveEndDate>
    <MaterialDefinitionID>RM-2</MaterialDefinitionID>
    <Disposition>UnRestricted</Disposition>{kg100}</MaterialLot>
  <MaterialLot><ID>L5</ID><MaterialDefinitionID>RM-1</MaterialDefinitionID>
    <Disposition>Closed</Disposition></MaterialLot>
  <MaterialLot><ID>L6</ID><MaterialDefinitionID>RM-1</MaterialDefinitionID>
    <Disposition>Planned</Disposition></MaterialLot>
</MaterialInformation>
"""
BEFORE = """
<OperationsPerformance><ID>P0</ID><OperationsResponse><ID>R0</ID><SegmentResponse><ID>1</ID>
  <MaterialActual><ID>10</ID><MaterialLotID>L1</MaterialLotID><MaterialUse>Consumed</MaterialUse></MaterialActual>
  <MaterialActual><ID>20</ID><MaterialLotID>L3</MaterialLotID><MaterialUse>Produced</MaterialUse></MaterialActual>
</SegmentResponse></OperationsResponse></OperationsPerformance>
"""


def stock_of_l1_to_l6() -> Context:
    """25 kg of L1 and 100 of L2 are released, L3 is in quarantine, L4 has expired, L5 is closed,
    L6 is planned; all but L4 are of RM-1.
    """
    text = STOCK.format(kg25=_mass("25"), kg100=_mass("100"))
    return Context(known=PlantState.of(_read(text)), units=Units())


def l1_went_into_l3() -> Context:
    """Lot L1 was consumed when L3 was produced."""
    return Context(genealogy=Genealogy.of(_read(BEFORE)))


def grams_too() -> Context:
    """The standard's units are agreed, so that grams and kilograms compare."""
    return Context(units=Units())


def _mass(number: str) -> str:
    return (
        f"<Quantity><QuantityString>{number}</QuantityString>"
        "<UnitOfMeasure>KGM</UnitOfMeasure></Quantity>"
    )


def _read(short: str) -> isa.b2mml.base.Component:
    return isa.read(spelled_out(short).encode()).message
