"""The contexts of the examples on schedules, performances, safety stocks and sync tiers."""

from __future__ import annotations

import isa95kit as isa
from isa95kit.b2mml import (
    Identifier,
    MaterialDefinition,
    MaterialDefinitionProperty,
    Value,
    ValueString,
)
from isa95kit.master_data import Catalogue
from isa95kit.rules.context import Context
from isa95kit.rules.state import PlantState
from tests.rules.samples import spelled_out

__all__ = ["orders_1_to_4", "tracked_materials"]

ORDERS = """
<OperationsSchedule><ID>W27</ID>
  <OperationsRequest><ID>PO-1</ID><RequestState>Released</RequestState>
    <SegmentRequirement><ID>PO-1/10</ID><ProcessSegmentID>MIX</ProcessSegmentID>
      <OperationsDefinitionID>D1</OperationsDefinitionID>
      <OperationsSegmentID>10</OperationsSegmentID></SegmentRequirement>
  </OperationsRequest>
  <OperationsRequest><ID>PO-2</ID><RequestState>Forecast</RequestState>
    <SegmentRequirement><ID>PO-2/10</ID><ProcessSegmentID>MIX</ProcessSegmentID>
      <OperationsDefinitionID>D1</OperationsDefinitionID>
      <OperationsSegmentID>10</OperationsSegmentID></SegmentRequirement>
  </OperationsRequest>
  <OperationsRequest><ID>PO-3</ID><RequestState>Closed</RequestState>
    <SegmentRequirement><ID>PO-3/10</ID><ProcessSegmentID>MIX</ProcessSegmentID>
      <OperationsDefinitionID>D1</OperationsDefinitionID>
      <OperationsSegmentID>10</OperationsSegmentID></SegmentRequirement>
  </OperationsRequest>
  <OperationsRequest><ID>PO-4</ID><RequestState>Held</RequestState>
    <SegmentRequirement><ID>PO-4/10</ID><ProcessSegmentID>MIX</ProcessSegmentID>
      <OperationsDefinitionID>D1</OperationsDefinitionID>
      <OperationsSegmentID>10</OperationsSegmentID></SegmentRequirement>
  </OperationsRequest>
</OperationsSchedule>
"""
JOBS = """
<JobList><ID>JL</ID>
  <JobOrder><ID>J-1</ID><DispatchStatus>Completed</DispatchStatus></JobOrder>
</JobList>
"""


def orders_1_to_4() -> Context:
    """PO-1 is released, PO-2 a forecast, PO-3 closed, PO-4 held; job J-1 is completed."""
    read = (isa.read(spelled_out(text).encode()).message for text in (ORDERS, JOBS))
    return Context(known=PlantState.of(*read))


def tracked_materials() -> Context:
    """API-1 is tracked by lots, PUMP by serial numbers, BOLT not at all."""

    def material(name: str, *flags: str) -> MaterialDefinition:
        return MaterialDefinition(
            id=Identifier(name),
            material_definition_property=tuple(
                MaterialDefinitionProperty(
                    id=Identifier(flag), value=(Value(value_string=ValueString("true")),)
                )
                for flag in flags
            ),
        )

    return Context(
        master_data=Catalogue.of(
            [
                material("API-1", "LotControlled"),
                material("PUMP", "SerialControlled"),
                material("BOLT"),
            ]
        )
    )
