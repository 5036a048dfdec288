"""The contexts of the examples on status, release and partial release of lots."""

from __future__ import annotations

import datetime as dt

import isa95kit as isa
from isa95kit.identity import Identity
from isa95kit.rules.agreement import Agreement, Systems
from isa95kit.rules.context import Context
from isa95kit.rules.continuity import ContinuityPlan
from isa95kit.rules.decisions import Decision, DecisionRegister, DeviationRegister
from isa95kit.rules.roles import RoleTable
from isa95kit.rules.state import PlantState
from tests.rules.samples import spelled_out

__all__ = [
    "deviation_open_on_l1",
    "l1_approved_in_version_2",
    "l1_to_l4_as_known",
    "l1_to_l4_known_and_roles",
    "mes_down_until_eleven",
    "s1_approved",
    "s1_released_before",
    "tests_of_l1_to_l4",
]

AGREEMENT = Agreement(
    systems=Systems(mes=frozenset({"MES"}), erp=frozenset({"ERP"}), quality=frozenset({"QMS"}))
)
LOTS = """
<MaterialInformation>
  <MaterialLot><ID>L1</ID><Status>In-Process</Status></MaterialLot>
  <MaterialLot><ID>L2</ID><Status>Quality Decision Pending</Status></MaterialLot>
  <MaterialLot><ID>L3</ID><Status>Quarantine</Status></MaterialLot>
  <MaterialLot><ID>L4</ID><Status>Rejected</Status></MaterialLot>
</MaterialInformation>
"""
TESTS = """
<MaterialInformation>
  <MaterialDefinition><ID>M1</ID><TestSpecificationID>ASSAY</TestSpecificationID></MaterialDefinition>
  <MaterialLot><ID>L1</ID><TestSpecificationID>ID-TEST</TestSpecificationID></MaterialLot>
</MaterialInformation>
"""
RESULT = """
<TestResult><ID>{id}</ID><EvaluationDate>2026-02-0{day}T08:00:00Z</EvaluationDate>
  <Expiration>{expiry}T00:00:00Z</Expiration><TestableObjectID>{lot}</TestableObjectID>
  <OperationsTestRequirementID>{test}</OperationsTestRequirementID>
  <EvaluatedCriterionResult>{outcome}</EvaluatedCriterionResult></TestResult>
"""


def l1_to_l4_as_known() -> Context:
    """L1 is in process, L2 pending, L3 in quarantine, L4 rejected; systems are agreed."""
    return Context(agreement=AGREEMENT, known=PlantState.of(_read(LOTS)))


def l1_to_l4_known_and_roles() -> Context:
    """The same lots; AuthorizationID QA-7 stands for quality, WH-1 for the warehouse."""
    roles = RoleTable({"QA-7": frozenset({"QA"}), "WH-1": frozenset({"ERP_WAREHOUSE"})})
    return Context(agreement=AGREEMENT, known=PlantState.of(_read(LOTS)), roles=roles)


def l1_approved_in_version_2() -> Context:
    """Quality approved lot L1 in version 2; the ERP called L9 approved by itself."""
    approved = Decision("Approved", "MES", "QA")
    decisions = {_lot("L1", "2"): approved, _lot("L9"): Decision("Approved", "ERP")}
    return Context(agreement=AGREEMENT, decisions=DecisionRegister(decisions))


def deviation_open_on_l1() -> Context:
    """Deviation DEV-12 of lot L1 is open."""
    return Context(agreement=AGREEMENT, deviations=DeviationRegister({_lot("L1"): ("DEV-12",)}))


def mes_down_until_eleven() -> Context:
    """The MES was down from ten to eleven on 1 March 2026; the release of L1 was approved."""
    at = dt.datetime(2026, 3, 1, 10, tzinfo=dt.UTC)
    plan = ContinuityPlan(((at, at.replace(hour=11)),), {_lot("L1"): "BCP-2026-4"})
    return Context(agreement=AGREEMENT, continuity=plan)


def tests_of_l1_to_l4() -> Context:
    """L1 needs an identity test, material M1 an assay. L1 passed both, L2 failed the assay, the
    assay of L3 is too old, and L4 has none.
    """
    results = (
        ("R1", 1, "2027-01-01", "L1", "ID-TEST", "Pass"),
        ("R2", 1, "2027-01-01", "L1", "ASSAY", "Fail"),
        ("R3", 2, "2027-01-01", "L1", "ASSAY", "Pass"),
        ("R4", 1, "2027-01-01", "L2", "ASSAY", "Fail"),
        ("R5", 1, "2026-02-15", "L3", "ASSAY", "Pass"),
    )
    names = ("id", "day", "expiry", "lot", "test", "outcome")
    read = [_read(RESULT.format(**dict(zip(names, r, strict=True)))) for r in results]
    return Context(agreement=AGREEMENT, known=PlantState.of(_read(TESTS), *read))


def s1_approved() -> Context:
    """Quality approved sublot S1 and nothing else."""
    identity = Identity("MaterialSubLot", "", "", "", "S1")
    return Context(
        agreement=AGREEMENT,
        decisions=DecisionRegister({identity: Decision("Approved", "MES", "QA")}),
    )


def s1_released_before() -> Context:
    """Of 100 kg of L1, 60 were released as S1; lot L2 was rejected."""
    known = """
    <MaterialInformation>
      <MaterialLot><ID>L1</ID>
        <MaterialSubLot><ID>S1</ID><Status>Released</Status>
          <Quantity><QuantityString>60</QuantityString><UnitOfMeasure>KGM</UnitOfMeasure></Quantity>
        </MaterialSubLot>
        <Quantity><QuantityString>100</QuantityString><UnitOfMeasure>KGM</UnitOfMeasure></Quantity>
      </MaterialLot>
      <MaterialLot><ID>L2</ID><Status>Rejected</Status></MaterialLot>
    </MaterialInformation>
    """
    return Context(agreement=AGREEMENT, known=PlantState.of(_read(known)))


def _lot(text: str, version: str = "") -> Identity:
    return Identity("MaterialLot", "", "", "", text, version)


def _read(short: str) -> isa.b2mml.base.Component:
    return isa.read(spelled_out(short).encode()).message
