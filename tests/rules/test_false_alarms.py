"""Documents that are in order break no rule of the ``base`` set."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

import isa95kit as isa
from benchmarks.messages import FAMILIES, Family, message
from isa95kit.findings import Layer, Report, Severity
from isa95kit.rules.registry import rule_set
from tests.canonical import DOCUMENTS, ROOTS

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "valid"
EXAMPLES = sorted(
    path
    for path in (ROOT / "docs" / "examples").rglob("*")
    if path.suffix in (".xml", ".json") and "broken" not in path.name
)

BY_CHANCE = {
    "ENUM-001": "generated enumerations may say Other, and nothing of what",
    "ID-002": "generated texts may have blanks around them",
    "QTY-002": "generated values do not look at their data type",
    "TXN-002": "generated releaseIDs are any text",
}
"""Rules that minimal generated documents do break, for their values are drawn without meaning."""


def errors(report: Report) -> list[str]:
    return [
        f"{f.rule} {f.path}: {f.message}"
        for f in report.findings
        if f.layer is Layer.RULE and f.severity is Severity.ERROR
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.name)
def test_the_documents_of_the_documentation(path: Path) -> None:
    assert errors(isa.validate(path)) == []


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"{CORPUS} is not there")
def test_the_valid_documents_of_the_corpus() -> None:
    reports = [isa.validate(path) for path in sorted(CORPUS.iterdir())]
    assert len(reports) == 7
    assert [errors(r) for r in reports] == [[]] * 7


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.name)
def test_messages_as_plants_send_them(family: Family) -> None:
    assert errors(isa.validate(message(family, 50_000))) == []


@pytest.mark.parametrize("root", ROOTS)
def test_minimal_documents(root: str) -> None:
    minimal = isa.read(etree.tostring(DOCUMENTS.minimal(root))).message
    findings = rule_set().check(minimal).findings
    broken = {f.rule for f in findings if f.severity is Severity.ERROR}
    assert broken <= BY_CHANCE.keys()
