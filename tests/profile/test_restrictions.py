"""Nouns, verbs and elements that a plant takes, and those it does not."""

from __future__ import annotations

import pytest

from isa95kit.b2mml import (
    Disposition,
    DispositionValue,
    IDandDescription,
    Identifier,
    MasterDataProfile,
    MasterDataProfileHeader,
    MaterialLot,
    Status,
    SyncMaterialLot,
    Text,
)
from isa95kit.findings import Layer
from isa95kit.profile.restrictions import UnknownElement, restrictions
from isa95kit.rules.engine import RuleSet
from tests.rules.test_engine import lots


def found(message: object, **restricted: object) -> list[tuple[str, str]]:
    plain: dict[str, object] = {"nouns": None, "verbs": None, "mandatory": (), "unused": ()}
    rules = RuleSet(restrictions(**(plain | restricted)))  # type: ignore[arg-type]
    findings = rules.check(message).findings  # type: ignore[arg-type]
    assert all(f.layer is Layer.PROFILE for f in findings)
    return [(f.rule, f.path) for f in findings]


def test_nouns_and_verbs() -> None:
    message = lots("A")
    assert isinstance(message, SyncMaterialLot)
    assert found(message, nouns=("MaterialLot",), verbs=("Sync",)) == []
    assert found(message, nouns=("Person",)) == [("PROFILE-001", "/SyncMaterialLot")]
    assert found(message, verbs=("Process",)) == [("PROFILE-002", "/SyncMaterialLot")]


def test_elements_that_are_mandatory_here() -> None:
    lot = MaterialLot(id=Identifier("A"))
    assert found(lot, mandatory=("MaterialLot/Status",)) == [("PROFILE-003", "/MaterialLot")]
    with_status = MaterialLot(id=Identifier("A"), status=Status("Released"))
    assert found(with_status, mandatory=("MaterialLot/Status", "Person/ID")) == []


def test_elements_that_are_not_used_here() -> None:
    lot = MaterialLot(id=Identifier("A"), status=Status("Released"))
    assert found(lot, unused=("MaterialLot/Status",)) == [("PROFILE-004", "/MaterialLot/Status")]
    assert found(lot, unused=("MaterialLot/Version",)) == []


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("MaterialLot/Stats", "do you mean Status?"),
        ("MateriaLot/Status", "do you mean MaterialLot?"),
        ("MaterialLot", "write it as MaterialLot/Status"),
        ("QQQ/Status", "write it as MaterialLot/Status"),
    ],
)
def test_an_element_that_does_not_exist_is_refused(path: str, hint: str) -> None:
    with pytest.raises(UnknownElement, match=hint.replace("?", r"\?")):
        list(restrictions(None, None, (path,), ()))


def test_codes_are_agreed_on_by_element() -> None:
    lot = MaterialLot(id=Identifier("A"), status=Status("Frei"))
    codes = {"Status": frozenset({"Released", "Blocked"})}
    assert found(lot, codes=codes) == [("PROFILE-006", "/MaterialLot/Status")]
    assert found(MaterialLot(id=Identifier("A"), status=Status("Released")), codes=codes) == []
    assert found(MaterialLot(id=Identifier("A")), codes=codes) == []


def test_another_value_of_an_enumeration_is_a_code_of_its_own() -> None:
    other = Disposition(DispositionValue.OTHER, other_value="Sampled")
    lot = MaterialLot(id=Identifier("A"), disposition=other)
    assert found(lot, codes={"Disposition": frozenset({"Sampled"})}) == []
    assert len(found(lot, codes={"Disposition": frozenset({"Other"})})) == 1


def test_objects_that_are_called_as_a_code_is_are_none() -> None:
    unit = IDandDescription(id=Identifier("KGM"), description=Text("kilogram"))
    header = MasterDataProfileHeader(id=Identifier("P"), version=Identifier("1"), name=Text("N"))
    made = MasterDataProfile(header=header, unit_of_measure=(unit,))
    assert found(made, codes={"UnitOfMeasure": frozenset({"KG"})}) == []


def test_identifiers_are_of_schemes_agreed_on() -> None:
    schemes = {"MaterialDefinitionID": frozenset({"SAP-MATNR"})}
    bare = MaterialLot(id=Identifier("A"), material_definition_id=Identifier("M"))
    named = Identifier("M", scheme_id="SAP-MATNR")
    path = "/MaterialLot/MaterialDefinitionID"
    assert found(bare, schemes=schemes) == [("PROFILE-007", path)]
    good = MaterialLot(id=Identifier("A"), material_definition_id=named)
    assert found(good, schemes=schemes) == []


def test_an_element_of_no_class_is_refused() -> None:
    with pytest.raises(UnknownElement, match="do you mean Status"):
        list(restrictions(None, None, (), (), {"Statuz": frozenset({"x"})}))
