"""The contexts of the examples on effectivity, units, quantities, cost and potency."""

from __future__ import annotations

import isa95kit as isa
from isa95kit.identity import Identity
from isa95kit.master_data import Catalogue
from isa95kit.rules.accounts import AccountRegister
from isa95kit.rules.agreement import Agreement
from isa95kit.rules.context import Context
from isa95kit.rules.state import PlantState
from isa95kit.units import MaterialFactor, MaterialFactors, Quantity, Units
from tests.rules.samples import spelled_out

__all__ = [
    "accounts",
    "assays_of_lots",
    "both_factor_tables",
    "ledger_of_three_places",
    "material_units",
    "plant_units",
    "potent_materials",
    "published_definitions",
]

MATERIALS = """
<SyncMaterialInformation>{area}<DataArea><Sync/><MaterialInformation>
  <ID>M</ID>
  <MaterialDefinition><ID>SYRUP</ID>
    <MaterialDefinitionProperty><ID>BaseUnit</ID>
      <Value><ValueString>KGM</ValueString></Value>
    </MaterialDefinitionProperty>
  </MaterialDefinition>
  <MaterialDefinition><ID>BOTTLE</ID>
    <MaterialDefinitionProperty><ID>BaseUnit</ID>
      <Value><ValueString>EA</ValueString></Value>
    </MaterialDefinitionProperty>
  </MaterialDefinition>
  <MaterialDefinition><ID>API</ID>
    <MaterialDefinitionProperty><ID>PotencyManaged</ID>
      <Value><ValueString>true</ValueString><DataType>boolean</DataType></Value>
    </MaterialDefinitionProperty>
  </MaterialDefinition>
  <MaterialDefinition><ID>LACTOSE</ID>
    <MaterialDefinitionProperty><ID>PotencyManaged</ID>
      <Value><ValueString>false</ValueString><DataType>boolean</DataType></Value>
    </MaterialDefinitionProperty>
  </MaterialDefinition>
</MaterialInformation></DataArea></SyncMaterialInformation>
"""
DEFINITIONS = """
<SyncOperationsDefinitionInformation>{area}<DataArea><Sync/><OperationsDefinitionInformation>
  <ID>D</ID>
  <OperationsDefinition><ID>MIX</ID><Version>1</Version>
    <EffectiveStartDate>2025-01-01T00:00:00Z</EffectiveStartDate>
    <EffectiveEndDate>2026-07-01T00:00:00Z</EffectiveEndDate>
  </OperationsDefinition>
  <OperationsDefinition><ID>MIX</ID><Version>2</Version>
    <EffectiveStartDate>2026-07-01T00:00:00Z</EffectiveStartDate>
  </OperationsDefinition>
</OperationsDefinitionInformation></DataArea></SyncOperationsDefinitionInformation>
"""
WORK = """
<SyncWorkDefinitionInformation>{area}<DataArea><Sync/><WorkDefinitionInformation>
  <ID>W</ID>
  <WorkMaster><ID>WM-1</ID><Version>4</Version>
    <EffectiveStartDate>2025-01-01T00:00:00Z</EffectiveStartDate>
    <EffectiveEndDate>2026-02-01T00:00:00Z</EffectiveEndDate>
  </WorkMaster>
  <WorkMaster><ID>WM-1</ID><Version>5</Version>
    <EffectiveStartDate>2026-02-01T00:00:00Z</EffectiveStartDate>
    <EffectiveEndDate>2026-07-01T00:00:00Z</EffectiveEndDate>
  </WorkMaster>
  <WorkMaster><ID>WM-1</ID><Version>6</Version>
    <EffectiveStartDate>2026-07-01T00:00:00Z</EffectiveStartDate>
  </WorkMaster>
</WorkDefinitionInformation></DataArea></SyncWorkDefinitionInformation>
"""
ASSAYS = """
<SyncTestResult>{area}<DataArea><Sync/>
  <TestResult><ID>T-1</ID><Expiration>2026-12-31T00:00:00Z</Expiration>
    <TestableObjectID>L1</TestableObjectID>
    <PropertyMeasurement><ID>1</ID>
      <TestableObjectPropertyID>Assay</TestableObjectPropertyID>
      <Value><ValueString>97.06</ValueString><UnitOfMeasure>P1</UnitOfMeasure></Value>
    </PropertyMeasurement>
  </TestResult>
  <TestResult><ID>T-2</ID><Expiration>2026-02-01T00:00:00Z</Expiration>
    <TestableObjectID>L2</TestableObjectID>
    <PropertyMeasurement><ID>1</ID>
      <TestableObjectPropertyID>Assay</TestableObjectPropertyID>
      <Value><ValueString>98.1</ValueString><UnitOfMeasure>P1</UnitOfMeasure></Value>
    </PropertyMeasurement>
  </TestResult>
</DataArea></SyncTestResult>
"""
SYRUP = Identity("MaterialDefinition", "", "", "", "SYRUP")
BOTTLE = Identity("MaterialDefinition", "", "", "", "BOTTLE")


def plant_units() -> Context:
    """The agreed units: those of Rec. 20, and Pallet for a pallet."""
    return Context(units=Units(aliases={"Pallet": "XPX"}))


def ledger_of_three_places() -> Context:
    """The ledger keeps three decimal places; syrup is kept in kilograms."""
    return Context(
        agreement=Agreement(ledger_places=3), units=Units(), master_data=_published(MATERIALS)
    )


def material_units() -> Context:
    """Syrup is kept in kilograms and bottles in pieces; a litre of syrup is 1.3 kg."""
    ours = MaterialFactor(SYRUP, Quantity("1", "LTR"), Quantity("1.3", "KGM"), "data sheet")
    return Context(
        units=Units(), master_data=_published(MATERIALS), factors=MaterialFactors((ours,))
    )


def both_factor_tables() -> Context:
    """Both sides agree on syrup. A dozen of bottles weighs 3 kg here, and 3.1 kg there."""
    syrup = MaterialFactor(SYRUP, Quantity("1", "LTR"), Quantity("1.3", "KGM"), "data sheet")
    ours = MaterialFactor(BOTTLE, Quantity("12", "H87"), Quantity("3", "KGM"), "MES")
    theirs = MaterialFactor(BOTTLE, Quantity("12", "H87"), Quantity("3.1", "KGM"), "ERP")
    return Context(
        units=Units(),
        factors=MaterialFactors((syrup, ours)),
        partner_factors=MaterialFactors((syrup, theirs)),
    )


def published_definitions() -> Context:
    """MIX 1 until July 2026, then 2; WM-1 4 until February, 5 until July, then 6."""
    return Context(master_data=_published(DEFINITIONS, WORK))


def potent_materials() -> Context:
    """API is managed by potency, LACTOSE is not."""
    return Context(master_data=_published(MATERIALS))


def assays_of_lots() -> Context:
    """The assay of L1 is valid until the end of 2026, that of L2 was until February."""
    return Context(known=PlantState.of(_read(ASSAYS)))


def accounts() -> Context:
    """CC-100 and the orders PO-1 and J-1 are open, CC-200 and PO-2 are closed."""
    return Context(
        accounts=AccountRegister(
            open=frozenset(
                (
                    Identity("Account", "", "", "", "CC-100"),
                    Identity("OperationsRequest", "", "", "", "PO-1"),
                    Identity("JobOrder", "", "", "", "J-1"),
                )
            ),
            closed=frozenset(
                (
                    Identity("Account", "", "", "", "CC-200"),
                    Identity("OperationsRequest", "", "", "", "PO-2"),
                )
            ),
        )
    )


def _published(*messages: str) -> Catalogue:
    return Catalogue.of([_read(message) for message in messages])


def _read(message: str) -> isa.b2mml.Component:
    found: isa.b2mml.Component = isa.read(spelled_out(message).encode()).message
    return found
