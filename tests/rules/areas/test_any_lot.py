"""MAT, QUAL and REL rules on whatever a valid document may hold: findings, and no exception."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

import isa95kit as isa
from isa95kit.b2mml import MaterialLot, MaterialSubLot
from isa95kit.genealogy import Genealogy
from isa95kit.identity import Identity, NoIdentity
from isa95kit.releases import Release
from isa95kit.rules.areas import materials, partial_release, quality
from isa95kit.rules.context import Context
from isa95kit.rules.continuity import ContinuityPlan
from isa95kit.rules.decisions import Decision, DecisionRegister, DeviationRegister
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.roles import RoleTable
from isa95kit.rules.state import PlantState
from isa95kit.samples.proof.spelling import Spelling, spell
from isa95kit.units import Units
from tests.canonical import DOCUMENTS, NAMESPACE
from tests.rules.contexts_quality import AGREEMENT

RULES = RuleSet((*materials.RULES, *quality.RULES, *partial_release.RULES))
ROOTS = (
    "MaterialLot",
    "MaterialSubLot",
    "MaterialInformation",
    "SyncMaterialLot",
    "SyncMaterialSubLot",
    "SyncMaterialInformation",
    "ProcessMaterialLot",
    "ChangeMaterialLot",
    "ShowMaterialInformation",
    "RespondMaterialSubLot",
    "GetMaterialLot",
    "OperationsPerformance",
    "SyncOperationsPerformance",
    "GetOperationsPerformance",
    "CancelOperationsPerformance",
    "SyncOperationsSchedule",
    "SyncWorkPerformance",
    "ProcessJobResponseList",
    "AcknowledgeWorkPerformance",
    "TestResult",
    "SyncOperationsTestInformation",
)
XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
STATES = [state.name for state in AGREEMENT.status_model.states]


def messages(root: str) -> Iterator[isa.b2mml.base.Component]:
    rng = random.Random(root)
    for size in (0, 40, 150, 300):
        tree = DOCUMENTS.rich(root, rng, size)
        for code in tree.iter("{*}Status", "{*}FromStateCode", "{*}ToStateCode"):
            if XSI_TYPE not in code.attrib:
                code.text = rng.choice(STATES)
        data = spell(tree, NAMESPACE, Spelling())
        yield isa.read(data, release=Release.V0701).message


@pytest.mark.parametrize("root", ROOTS)
def test_any_document_is_judged(root: str) -> None:
    read = list(messages(root))
    known = PlantState.of(*read)
    lots: list[Identity] = []
    for kind in ("MaterialLot", "MaterialSubLot"):
        for lot in known.all(kind):
            assert isinstance(lot, MaterialLot | MaterialSubLot)
            try:
                lots.append(Identity.of(lot))
            except NoIdentity:
                continue
    start = dt.datetime(1990, 1, 1, tzinfo=dt.UTC)
    full = Context(
        agreement=AGREEMENT,
        known=known,
        units=Units(),
        decisions=DecisionRegister({lot: Decision("Approved", "ERP") for lot in lots}),
        deviations=DeviationRegister({lot.unversioned: ("D",) for lot in lots}),
        continuity=ContinuityPlan(((start, None),)),
        roles=RoleTable({}),
        genealogy=Genealogy.of(*read),
    )
    for message in read:
        for context in (Context(), full, replace(full, known=PlantState.of())):
            outcome = RULES.check(message, context)
            assert all(f.message and f.path.startswith("/") for f in outcome.findings)


def test_every_rule_looks_at_something() -> None:
    seen = {
        rule.id
        for cls in (getattr(isa.b2mml, name) for name in isa.b2mml.__all__)
        if hasattr(cls, "__wire_type__")
        for rule in RULES.of_class(cls)
    }
    assert seen == {rule.id for rule in RULES.rules}
