"""Samples of a profile keep to it: codes, schemes, states, elements of the plant's own, rules."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

import isa95kit as isa
from isa95kit import profile
from isa95kit.findings import Severity
from isa95kit.profile import ProfileError, apply, load_profile
from isa95kit.releases import Release
from isa95kit.samples.sampler import Sampler, Shape

PLANT = """
[documents]
release = "V0701"
extensions = "plant.xsd"
mandatory = ["MaterialLot/Status", "MaterialLot/Quantity", "OpMaterialActual/MaterialLotID"]
unused = ["MaterialLot/SpatialDefinition", "OperationsRequest/Description"]
[rules]
sets = ["base"]
[identifiers]
MaterialDefinitionID = ["SAP-MATNR", "GTIN"]
EquipmentID = ["TAG"]
[codes]
Status = ["Free", "Working", "Blocked"]
Reason = ["R01", "R02"]
OperationsType = ["Cleaning", "Production"]
RequestState = ["Ordered"]
UnitOfMeasure = ["KG", "EA", "H", "M", "CEL", "RPM", "MIN", "B47", "P1", "MON", "C62"]
[status]
list_id = "OUR-STATUS"
states = [
    {name = "Free", dispositions = ["UnRestricted"], usable = true},
    {name = "Working", dispositions = ["In-Process"]},
    {name = "Blocked", dispositions = ["Restricted"], blocks = true},
]
transitions = [{before = "Working", after = "Free"}]
[units.aliases]
KG = "KGM"
EA = "C62"
H = "HUR"
M = "MTR"
[carriers]
definition_version = "RecipeVersion"
[systems]
mes = ["MES-7"]
erp = ["SAP-1"]
"""


@pytest.fixture
def plant(tmp_path: Path) -> Path:
    fixtures = Path(__file__).parents[2] / "schema" / "fixtures" / "extensions"
    for schema in fixtures.glob("*.xsd"):
        shutil.copy(schema, tmp_path)
    file = tmp_path / "isa95kit.toml"
    file.write_text(PLANT, "utf-8")
    return file


def broken(file: Path, step: int = 5, **more: object) -> list[tuple[object, ...]]:
    ready = apply(load_profile(file), today=dt.date(2026, 1, 1))
    sampler = Sampler(profile=file, seed=3)
    found: list[tuple[object, ...]] = []
    for number, root in enumerate(sampler.roots[::step]):
        for shape in Shape:
            report = isa.validate(sampler.sample(root, shape, number).xml, profile=ready)
            told = [f for f in report.findings if f.severity is Severity.ERROR]
            found += [(root, shape, f.rule, f.path) for f in told]
    return found


def test_samples_keep_to_a_profile(plant: Path) -> None:
    assert broken(plant) == []


def test_and_so_they_do_to_the_template_and_to_the_rules_of_gxp(tmp_path: Path) -> None:
    template = Path(profile.__file__).with_name("template.toml").read_text("utf-8")
    file = tmp_path / "isa95kit.toml"
    file.write_text(template, "utf-8")
    assert broken(file, 20) == []
    file.write_text(template.replace('sets = ["base"]', 'sets = ["base", "gxp"]'), "utf-8")
    assert broken(file, 8) == []


def test_what_it_agrees_on_stands_in_the_documents(plant: Path) -> None:
    sampler = Sampler(profile=plant)
    lot = sampler.sample("SyncMaterialLot").xml.decode()
    assert 'listID="OUR-STATUS" listAgencyID="MERIDA">Working<' in lot
    assert "<Disposition>In-Process<" in lot
    assert "<LogicalID>MES-7<" in lot
    assert 'schemeID="GTIN"' in lot
    assert "Halal" in lot
    order = sampler.sample("ProcessOperationsSchedule").xml.decode()
    assert "<ID>RecipeVersion<" in order
    assert '<RequestState OtherValue="Ordered">Other<' in order
    assert "<UnitOfMeasure>KG<" in order
    minimal = sampler.sample("MaterialLot", Shape.MINIMAL).xml.decode()
    assert "<Status " in minimal
    maximal = sampler.sample("MaterialLot", Shape.MAXIMAL).message
    assert maximal.spatial_definition is None  # type: ignore[attr-defined]


def test_only_messages_that_the_plant_takes_are_roots(tmp_path: Path) -> None:
    file = tmp_path / "isa95kit.toml"
    file.write_text('[documents]\nrelease = "V0600"\nnouns = ["MaterialLot"]\nverbs = ["Get"]\n')
    sampler = Sampler(profile=load_profile(file))
    assert sampler.release is Release.V0600
    assert [root for root in sampler.roots if root.startswith(("Get", "Sync"))] == [
        "GetMaterialLot"
    ]
    assert "MaterialLot" in sampler.roots


def test_a_profile_with_unknown_names_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "isa95kit.toml"
    file.write_text('[documents]\nmandatory = ["MaterialLot/Stat"]\n')
    with pytest.raises(ProfileError, match="Stat"):
        Sampler(profile=file)
