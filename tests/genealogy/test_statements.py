"""Roles of lines by their MaterialUse."""

from __future__ import annotations

import pytest

from isa95kit.b2mml.common import MaterialUseValue as Use
from isa95kit.genealogy import Role
from isa95kit.genealogy.statements import role_of
from tests.genealogy.builders import use

ROLES = {
    Use.CONSUMABLE: Role.CONSUMABLE,
    Use.CONSUMED: Role.INPUT,
    Use.MATERIAL_CONSUMED: Role.INPUT,
    Use.PRODUCED: Role.OUTPUT,
    Use.MATERIAL_PRODUCED: Role.OUTPUT,
    Use.YIELD_PRODUCED: Role.OUTPUT,
    Use.BY_PRODUCT_PRODUCED: Role.BY_PRODUCT,
    Use.CO_PRODUCT_PRODUCED: Role.CO_PRODUCT,
    Use.DESTRUCTIVE_SAMPLE: Role.SAMPLE,
    Use.RETAINED_SAMPLE: Role.SAMPLE,
    Use.RETURNED_SAMPLE: Role.OBSERVED,
    Use.INVENTORIED: Role.OBSERVED,
    Use.OTHER: Role.UNKNOWN,
}


@pytest.mark.parametrize("value", Use)
def test_every_use_of_the_standard_has_a_role(value: Use) -> None:
    assert role_of(use(value)) is ROLES[value]


def test_other_uses_have_roles_by_agreement() -> None:
    assert role_of(use("Scrap")) is Role.SCRAP
    assert role_of(use("Loss")) is Role.LOSS
    assert role_of(use("scrap")) is Role.UNKNOWN  # nobody said that this is the same
    assert role_of(use("Rework"), {"Rework": Role.INPUT}) is Role.INPUT
    assert role_of(None) is Role.UNKNOWN


def test_a_role_is_on_one_side_at_most() -> None:
    for role in Role:
        assert role.enters + role.produced + role.withdrawn <= 1
