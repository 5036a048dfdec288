"""The contexts of the examples on identifiers, references and hierarchy: what is registered."""

from __future__ import annotations

import datetime as dt

from isa95kit.b2mml import (
    Equipment,
    EquipmentLevel,
    EquipmentLevelValue,
    Identifier,
    MaterialDefinition,
    MaterialLot,
    MaterialSubLot,
    OperationalLocation,
    OperationsRequest,
    OperationsSchedule,
    OpSegmentRequirement,
    Person,
    PhysicalAsset,
)
from isa95kit.identity import Identity
from isa95kit.master_data import Catalogue
from isa95kit.rules.context import Context
from isa95kit.rules.qualifications import Qualification, QualificationRegister
from isa95kit.rules.state import PlantState

__all__ = ["p7_is_qualified_for_mixing", "plant_of_l1"]


def plant_of_l1() -> Context:
    """The plant knows lot L1 of RM-77 with sublot S1, order PO-1 of week 14 with its operations 10
    and 20, person P-7, location WH1-R12, asset A-1; master data hold materials and equipment.
    """

    def operation(number: str) -> OpSegmentRequirement:
        return OpSegmentRequirement(
            id=Identifier(number),
            process_segment_id=Identifier("MIX"),
            operations_definition_id=Identifier("D1"),
            operations_segment_id=Identifier(number),
        )

    order = OperationsRequest(
        id=Identifier("PO-1"), segment_requirement=(operation("10"), operation("20"))
    )
    return Context(
        known=PlantState.of(
            MaterialLot(
                id=Identifier("L1"),
                material_definition_id=Identifier("RM-77"),
                material_sub_lot=(MaterialSubLot(id=Identifier("S1")),),
            ),
            OperationsSchedule(id=Identifier("WEEK-14"), operations_request=(order,)),
            Person(id=Identifier("P-7")),
            OperationalLocation(id=Identifier("WH1-R12")),
            PhysicalAsset(id=Identifier("A-1")),
        ),
        master_data=Catalogue.of(
            [
                MaterialDefinition(id=Identifier("RM-77")),
                MaterialDefinition(id=Identifier("RM-78")),
                Equipment(
                    id=Identifier("MUNICH"),
                    equipment_level=EquipmentLevel(EquipmentLevelValue.SITE),
                    equipment_child=(Equipment(id=Identifier("DRYER-3")),),
                ),
                Equipment(
                    id=Identifier("PKG"), equipment_level=EquipmentLevel(EquipmentLevelValue.AREA)
                ),
                Equipment(
                    id=Identifier("LINE-1"),
                    equipment_level=EquipmentLevel(EquipmentLevelValue.PRODUCTION_LINE),
                ),
            ]
        ),
    )


def p7_is_qualified_for_mixing() -> Context:
    """Person P-7 may mix until the end of June 2026; DRYER-3 is clean, KETTLE-1 is not."""
    july = dt.datetime(2026, 7, 1, tzinfo=dt.UTC)
    held = {
        Identity("Person", "", "", "", "P-7"): (Qualification("Qualified", "MIXER", expires=july),),
        Identity("Equipment", "", "", "", "DRYER-3"): (Qualification("Clean"),),
        Identity("Equipment", "", "", "", "KETTLE-1"): (Qualification("Dirty", usable=False),),
    }
    return Context(qualifications=QualificationRegister(held))
