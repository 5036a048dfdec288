"""Generated valid documents, whatever they hold, end in findings and never in an exception."""

from __future__ import annotations

import random

import pytest

import isa95kit as isa
from isa95kit.genealogy import Genealogy, Tolerance, to_dot, to_mermaid
from isa95kit.releases import Release
from isa95kit.samples.proof.spelling import Spelling, spell
from tests.canonical import DOCUMENTS, NAMESPACE

ROOTS = (
    "MaterialLot",
    "MaterialInformation",
    "SyncMaterialLot",
    "SyncMaterialSubLot",
    "ShowMaterialInformation",
    "OperationsPerformance",
    "SyncOperationsPerformance",
    "ProcessOperationsPerformance",
    "WorkPerformance",
    "SyncWorkPerformance",
    "JobResponseList",
    "ConfirmBOD",
    "GetMaterialLot",
)


@pytest.mark.parametrize("root", ROOTS)
def test_any_document_has_a_genealogy(root: str) -> None:
    rng = random.Random(root)
    messages = []
    for size in (0, 30, 80, 200):
        tree = DOCUMENTS.rich(root, rng, size)
        data = spell(tree, NAMESPACE, Spelling())
        messages.append(isa.read(data, release=Release.V0701).message)
    story = Genealogy.of(*messages)
    assert Genealogy.of(*reversed(messages), *messages).graph == story.graph
    assert all(finding.rule and finding.message for finding in story.findings)
    for balance in story.balances(tolerance=Tolerance.NONE):
        assert balance.events
    for lot in story.lots:
        assert lot.key in story.recall_set(lot)
        assert story.lot_balance(lot, tolerance=Tolerance.NONE).lot == lot.key
    drawn = to_dot(story.graph)
    assert drawn.count(" -> ") >= len(story.edges)
    assert to_mermaid(story.graph).startswith("flowchart LR")
