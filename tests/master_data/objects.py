"""Short ways to write the objects that the tests of master data publish."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from isa95kit.b2mml import Description, Identifier, MaterialClass, MaterialDefinition
from isa95kit.findings import Finding
from tests.effectivity.strategies import definition

__all__ = ["JULY", "MONTH", "described", "material_class", "rules"]

JULY = dt.datetime(2025, 7, 1, tzinfo=dt.UTC)
MONTH = dt.timedelta(days=30)


def described(text: str, *args: Any, **values: Any) -> MaterialDefinition:
    """A material definition with a description, which is content."""
    return replace(definition(*args, **values), description=(Description(text),))


def material_class(name: str) -> MaterialClass:
    """A class of materials."""
    return MaterialClass(id=Identifier(name))


def rules(findings: tuple[Finding, ...]) -> list[str]:
    """Their ids."""
    return [finding.rule for finding in findings]
