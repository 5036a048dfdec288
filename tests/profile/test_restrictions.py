"""Nouns, verbs and elements that a plant takes, and those it does not."""

from __future__ import annotations

import pytest

from isa95kit.b2mml import Identifier, MaterialLot, Status, SyncMaterialLot
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
