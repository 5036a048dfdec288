"""What the systems of a demonstration plant agree on: as a context, and as ``isa95kit.toml``."""

from __future__ import annotations

from types import MappingProxyType

from isa95kit.rules.agreement import Agreement, Systems
from isa95kit.rules.context import Context
from isa95kit.rules.ownership import OwnershipTable
from isa95kit.rules.roles import RoleTable
from isa95kit.rules.status import StatusModel
from isa95kit.rules.tiers import TierTable
from isa95kit.samples.plants import Plant
from isa95kit.samples.scenarios.stage import ANALYTICS
from isa95kit.samples.scenarios.writing import STATUS_LIST
from isa95kit.units import Units

__all__ = ["agreed", "profile_of"]

AT_ONCE = frozenset({"ACTIVE-INGREDIENT", "FINISHED-GOOD"})
"""Material classes whose movements are told at once."""
SCHEMES = {"MaterialDefinitionID": ["MATERIAL"], "MaterialLotID": ["LOT"]}


def agreed(plant: Plant) -> Context:
    """What the systems agree on, for `isa95kit.rules.sequence.check_sequence`.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> agreed(PHARMACEUTICAL).roles.roles_of("P-2008")
    frozenset({'QA'})
    """
    return Context(
        agreement=Agreement(
            systems=Systems(
                mes=frozenset({plant.mes}),
                erp=frozenset({plant.erp}),
                quality=frozenset({plant.quality}),
            ),
            status_model=StatusModel(list_id=STATUS_LIST),
        ),
        ownership=OwnershipTable(MappingProxyType(_owners(plant))),
        roles=RoleTable({name: frozenset(held) for name, held in _roles(plant).items()}),
        tiers=TierTable.of({}, _tiers(plant)),
        units=Units(),
    )


def profile_of(plant: Plant) -> str:
    """The same as the text of a profile, with both rule sets on.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> profile_of(PHARMACEUTICAL).splitlines()[3]
    'sets = ["base", "gxp"]'
    """
    tables: list[tuple[str, dict[str, str | list[str]]]] = [
        ("rules", {"sets": ["base", "gxp"]}),
        ("status", {"list_id": STATUS_LIST}),
        ("systems", {"mes": [plant.mes], "erp": [plant.erp], "quality": [plant.quality]}),
        ("ownership", dict(_owners(plant))),
        ("roles", dict(_roles(plant))),
        ("sync.classes", dict(_tiers(plant))),
        ("identifiers", dict(SCHEMES)),
    ]
    lines = [f"# What the systems of the {plant.name} demonstration plant agree on."]
    for name, entries in tables:
        lines += ["", f"[{name}]", *[f"{_key(k)} = {_written(v)}" for k, v in entries.items()]]
    return "\n".join([*lines, ""])


def _owners(plant: Plant) -> dict[str, str]:
    of_erp = ("MaterialDefinition", "OperationsMaterialBill", "OperationsDefinition")
    owners = dict.fromkeys((*of_erp, "Equipment", "Person"), plant.erp)
    owners |= dict.fromkeys(("TestSpecification", "TestResult"), plant.quality)
    return owners | {"MaterialLot": plant.mes}


def _roles(plant: Plant) -> dict[str, list[str]]:
    return {**{person.id: [person.role] for person in plant.people}, ANALYTICS: ["Service"]}


def _tiers(plant: Plant) -> dict[str, str]:
    classes = dict.fromkeys(material.material_class for material in plant.materials)
    return {name: "event" if name in AT_ONCE else "periodic" for name in classes}


def _key(name: str) -> str:
    return name if name.replace("_", "").isalnum() else f'"{name}"'


def _written(value: str | list[str]) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return "[" + ", ".join(f'"{item}"' for item in value) + "]"
