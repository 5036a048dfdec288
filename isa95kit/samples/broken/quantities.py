"""Broken quantities, units and amounts of money: UOM, QTY, COST, POT."""

from __future__ import annotations

from isa95kit.samples.broken.breaks import Break
from isa95kit.samples.broken.building import broken_rule
from isa95kit.samples.broken.templates import LOT, PERFORMANCE, VALUE_LOT, message, performance

__all__ = ["BREAKS"]

_SEGMENT = (
    "/SyncOperationsPerformance/DataArea/OperationsPerformance/OperationsResponse/SegmentResponse"
)
_ACTUAL = f"{_SEGMENT}/MaterialActual"

_HOURS = message(
    "Sync",
    "OperationsPerformance",
    performance(
        """<PersonnelActual>
        <ID>10</ID>
        <PersonID>$person</PersonID>
        <Quantity>
          <QuantityString>2.5</QuantityString>
          <UnitOfMeasure>HUR</UnitOfMeasure>
        </Quantity>
      </PersonnelActual>"""
    ),
)

_COUNTED = """<MaterialLot>
  <ID>$lot</ID>
  <Quantity>
    <QuantityString>$quantity</QuantityString><UnitOfMeasure>$unit</UnitOfMeasure><Key>Book</Key>
  </Quantity>
  <Quantity>
    <QuantityString>$half</QuantityString><UnitOfMeasure>$unit</UnitOfMeasure><Key>Count</Key>
  </Quantity>
</MaterialLot>"""

_PRICE = """<MaterialLot>
  <ID>$lot</ID>
  <MaterialLotProperty>
    <ID>Price</ID>
    <Value>
      <ValueString currencyID="$currency">125.40</ValueString>
      <DataType>Amount</DataType>
    </Value>
  </MaterialLotProperty>
</MaterialLot>"""

_POTENCY = message(
    "Sync",
    "OperationsPerformance",
    performance(
        """<MaterialActual>
        <ID>10</ID>
        <MaterialDefinitionID>$used</MaterialDefinitionID>
        <MaterialLotID>$used_lot</MaterialLotID>
        <MaterialUse>Consumed</MaterialUse>
        <Quantity>
          <QuantityString>$used_amount</QuantityString>
          <UnitOfMeasure>$used_unit</UnitOfMeasure>
          <Key>AsUsed</Key>
        </Quantity>
        <Quantity>
          <QuantityString>$used_half</QuantityString>
          <UnitOfMeasure>$used_unit</UnitOfMeasure>
          <Key>Normalized</Key>
        </Quantity>
        <MaterialActualProperty>
          <ID>PotencyFactor</ID>
          <Value><ValueString>0.5</ValueString></Value>
        </MaterialActualProperty>
      </MaterialActual>"""
    ),
)

BREAKS: tuple[Break, ...] = (
    broken_rule(
        "UOM-001",
        "no-unit",
        "the quantity of a lot is a bare number",
        LOT,
        "<UnitOfMeasure>$unit</UnitOfMeasure>",
        "",
        "/MaterialLot/Quantity",
    ),
    broken_rule(
        "UOM-007",
        "no-key",
        "of two quantities of a lot one does not say which it is",
        _COUNTED,
        "<Key>Count</Key>",
        "",
        "/MaterialLot/Quantity[2]",
    ),
    broken_rule(
        "UOM-007",
        "same-key",
        "two quantities of a lot have one key",
        _COUNTED,
        "<Key>Count</Key>",
        "<Key>Book</Key>",
        "/MaterialLot/Quantity[2]",
    ),
    broken_rule(
        "QTY-001",
        "comma",
        "a quantity is written with a decimal comma",
        LOT,
        "<QuantityString>$quantity<",
        "<QuantityString>1.250,00<",
        "/MaterialLot/Quantity/QuantityString",
    ),
    broken_rule(
        "QTY-002",
        "no-integer",
        "a measured value is said to be an integer, and is none",
        VALUE_LOT,
        "<ValueString>$result</ValueString><DataType>decimal<",
        "<ValueString>$result.5</ValueString><DataType>integer<",
        "/MaterialLot/MaterialLotProperty/Value/ValueString",
    ),
    broken_rule(
        "QTY-003",
        "nil",
        "what was consumed has no amount",
        PERFORMANCE,
        "<QuantityString>$used_amount</QuantityString>",
        '<QuantityString xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>',
        f"{_ACTUAL}/Quantity",
    ),
    broken_rule(
        "QTY-004",
        "negative",
        "somebody worked for a negative time, and nothing says what it takes back",
        _HOURS,
        "<QuantityString>2.5<",
        "<QuantityString>-2.5<",
        f"{_SEGMENT}/PersonnelActual/Quantity/QuantityString",
    ),
    broken_rule(
        "COST-001",
        "no-currency",
        "a price is in no currency",
        _PRICE,
        ' currencyID="$currency"',
        "",
        "/MaterialLot/MaterialLotProperty/Value",
    ),
    broken_rule(
        "COST-001",
        "unknown-currency",
        "a price is in a currency that ISO 4217 does not have",
        _PRICE,
        'currencyID="$currency"',
        'currencyID="Euro"',
        "/MaterialLot/MaterialLotProperty/Value/ValueString",
    ),
    broken_rule(
        "POT-002",
        "other-factor",
        "the normalised amount is not the amount as used times the factor",
        _POTENCY,
        "<ValueString>0.5<",
        "<ValueString>0.97<",
        f"{_ACTUAL}/Quantity[2]/QuantityString",
    ),
)
