"""The same documents give the same bytes of every report: rules, profile and waivers included.

Each variant is a process of its own with another seed of hashes, for the order of a set must not
show either.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

from isa95kit.reports import FORMATS

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
RULES = '''
from isa95kit.b2mml import MaterialLot

def stored_somewhere(lot: MaterialLot, at):
    """PLANT-001 (warning): Every lot names where it is stored."""
    if lot.storage_location is None:
        yield at.problem("nobody knows where it is")

def named_as_ours(lot: MaterialLot, at):
    """PLANT-002: The ID of a lot begins with SYR."""
    if not lot.id.value.startswith("SYR"):
        yield at.problem(f"{lot.id.value} is no name of ours", field="id")
'''
LOT = (
    '<MaterialLot xmlns="http://www.mesa.org/xml/B2MML"><ID>L{}</ID>'
    "<EffectiveStartDate>2026-03-01T10:00:00</EffectiveStartDate>"
    '<MaterialDefinitionID schemeID="OTHER">SYRUP</MaterialDefinitionID>'
    "<Quantity><QuantityString>5,0</QuantityString><UnitOfMeasure>KGM</UnitOfMeasure></Quantity></MaterialLot>"
)
WAIVER = '[[waivers]]\nrule = "{}"\nfile = "{}"\nreason = "r"\nby = "QA"\nexpires = {}\n'
PROFILE = (
    '[rules]\nsets = ["base", "gxp"]\nown = ["same_bytes_rules"]\n'
    '[rules.severity]\n"PLANT-001" = "info"\n'
    '[documents]\nnouns = ["MaterialLot", "OperationsSchedule"]\nverbs = ["Process", "Get"]\n'
    '[codes]\nStatus = ["Blocked", "Quarantine"]\n'
    '[identifiers]\nMaterialDefinitionID = ["SAP-MATNR", "GTIN", "EAN"]\n'
    + WAIVER.format("PLANT-002", "in/lot-1*", "2999-01-01")
    + WAIVER.format("TIME-001", "in/lots.ndjson:2", "2999-01-01")
    + WAIVER.format("TIME-001", "*", "2020-01-01")
    + WAIVER.format("PLANT-777", "*", "2999-01-01")
)
RUN = """
import pkgutil, sys
from multiprocessing import set_forkserver_preload
from isa95kit import rules
from isa95kit.cli import main
from isa95kit.reports import FORMATS
areas = [m.name for m in pkgutil.walk_packages(rules.__path__, "isa95kit.rules.")]
# Loaded once, for the processes of all formats.
set_forkserver_preload(["isa95kit.cli.checking", "isa95kit.cli.validate", "isa95kit.document",
                        "isa95kit.profile.validating", *areas])
jobs, *given = sys.argv[1:]
for name in FORMATS:
    words = ["--format", name, "--output", f"report-{jobs}.{name}", "--jobs", jobs]
    assert main(["validate", *given, *words, "--profile", "isa95kit.toml"]) == 3
"""
GIVEN = ("in/deep", "torn.xml", "in", "gone*.xml", "in/lot-3.xml")
VARIANTS = {"1": GIVEN, "2": GIVEN[::-1]}
"""Processes, and the arguments in an order of their own."""


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the reports of all variants in all formats."""
    folder = tmp_path_factory.mktemp("same")
    (folder / "in" / "deep").mkdir(parents=True)
    (folder / "same_bytes_rules.py").write_text(RULES, "utf-8")
    (folder / "isa95kit.toml").write_text(PROFILE, "utf-8")
    (folder / "torn.xml").write_text("<MaterialLot", "utf-8")
    broken = (EXAMPLES / "sync-material-lot-broken.xml").read_bytes()
    order = (EXAMPLES / "process-operations-schedule.json").read_bytes()
    for number in range(20):
        (folder / "in" / f"lot-{number}.xml").write_text(LOT.format(number), "utf-8")
    (folder / "in" / "deep" / "broken.xml").write_bytes(broken)
    (folder / "in" / "deep" / "order.json").write_bytes(order)
    line = '{"MaterialLot":{"ID":"A","EffectiveStartDate":"2026-03-01T10:00:00"}}\n'
    (folder / "in" / "lots.ndjson").write_text(line * 3, "utf-8")
    for jobs, given in VARIANTS.items():
        done = subprocess.run(  # noqa: S603 our own words
            [sys.executable, "-c", RUN, jobs, *given],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": jobs},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", FORMATS)
def test_every_report_is_the_same(name: str, reports: Path) -> None:
    first, *others = [(reports / f"report-{jobs}.{name}").read_bytes() for jobs in VARIANTS]
    assert [other == first for other in others] == [True] * (len(VARIANTS) - 1)
    assert str(reports).encode() not in first


@pytest.mark.parametrize("name", FORMATS)
def test_rules_profile_and_waivers_are_in_it(name: str, reports: Path) -> None:
    text = (reports / f"report-1.{name}").read_text("utf-8")
    expected = {"QTY-001", "TIME-001", "PLANT-002", "XML-001", "XSD-102"}
    expected |= {"PROFILE-101", "PROFILE-102", "PROFILE-007"}
    assert {rule for rule in expected if rule not in text} == set()
    assert "waived by QA until 2999-01-01" in text
