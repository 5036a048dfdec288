"""The contexts of the examples on schedules, performances, safety stocks and sync tiers."""

from __future__ import annotations

import datetime as dt

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
from isa95kit.rules.history import MessageHistory, Sent
from isa95kit.rules.ownership import OwnershipTable
from isa95kit.rules.queues import Queued, QueueLog
from isa95kit.rules.roles import RoleTable
from isa95kit.rules.state import PlantState
from isa95kit.rules.tiers import TierTable
from tests.rules.samples import spelled_out

__all__ = [
    "erp_plans",
    "orders_1_to_4",
    "q1_of_4_came",
    "tiers_of_materials",
    "tracked_materials",
]

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
FIRST_QUEUED = """
<SyncPerson>
  <ApplicationArea><Sender><LogicalID>MES</LogicalID></Sender>
    <CreationDateTime>2026-03-02T12:00:00Z</CreationDateTime><BODID>Q-1</BODID></ApplicationArea>
  <DataArea><Sync/><Person><ID>P1</ID></Person></DataArea>
</SyncPerson>
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


def erp_plans() -> Context:
    """Materials belong to the ERP; u-planner is a planner, svc-stock a service."""
    return Context(
        ownership=OwnershipTable({"MaterialDefinition": "ERP"}),
        roles=RoleTable({"u-planner": frozenset({"Planner"}), "svc-stock": frozenset({"Service"})}),
    )


def tiers_of_materials() -> Context:
    """API-1 is of high risk, sugar and consumables are told once a day."""
    materials = {"API-1": "event", "SUGAR": "daily"}
    return Context(tiers=TierTable.of(materials, {"CONSUMABLE": "daily"}))


def q1_of_4_came() -> Context:
    """MES queued four messages; the first of them has come."""
    first = isa.read(spelled_out(FIRST_QUEUED).encode()).message
    sent = Sent("MES", dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC), "Q-1", isa.digest(first))
    return Context(
        history=MessageHistory().received(sent),
        queues=QueueLog(
            {
                "MES": (
                    Queued("Q-1", isa.digest(first)),
                    Queued("Q-2"),
                    Queued("Q-3"),
                    Queued("Q-4"),
                )
            }
        ),
    )
