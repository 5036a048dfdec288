"""Safety stock: the MES proposes, a planner decides, the ERP publishes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from isa95kit.b2mml import Identifier, MaterialDefinition, MaterialDefinitionProperty
from isa95kit.samples.plants.plant import Material
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.master_data import material
from isa95kit.samples.scenarios.orders import used_materials
from isa95kit.samples.scenarios.stage import Stage
from isa95kit.samples.scenarios.writing import at, material_id, measured, text_value

__all__ = ["FLOW", "next_version", "play"]


def next_version(version: str) -> str:
    """The version after a number or a letter.

    >>> next_version("4"), next_version("B")
    ('5', 'C')
    """
    return f"{int(version) + 1}" if version.isdigit() else chr(ord(version) + 1)


def play(stage: Stage) -> None:
    """A proposal, a decision that changes it, and the new version of the material.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> [step.sender for step in stage.steps]
    ['MES-HARBOR', 'ERP-NORTHGATE', 'ERP-NORTHGATE', 'ERP-NORTHGATE']
    """
    plant = stage.plant
    one = plant.material(used_materials(plant)[0])
    about = f"SAFETY-STOCK-{one.id}"
    proposed = Decimal(one.lot_size) * 6 / 5
    decided = Decimal(one.lot_size) * 11 / 10
    asked = stage.send(
        "mes",
        lambda mes: mes.change(_proposal(stage, one, proposed), respond="Always", reason="DEMAND"),
        f"The MES proposes a higher safety stock of {one.name}.",
        about=about,
        role="Service",
        to="erp",
    )
    stage.wait(minutes=10)
    stage.send(
        "erp",
        lambda erp: erp.respond(asked, _proposal(stage, one, decided), reason="STORAGE-CAPACITY"),
        "The planner accepts a part of it, and says why.",
        about=about,
        role="Planner",
    )
    _publish(stage, one, decided, about)


def _amount(one: Material, number: Decimal) -> str:
    return f"{number.quantize(Decimal(one.lot_size))}"


def _proposal(stage: Stage, one: Material, number: Decimal) -> MaterialDefinition:
    begin = stage.plant.begins - dt.timedelta(days=90)
    founded = (
        ("DataPeriod", f"{begin:%Y-%m-%d}/{stage.plant.begins:%Y-%m-%d}"),
        ("SourceData", "Consumption by day, scrap included"),
        ("LogicVersion", "SS-2.1"),
        ("Reason", "Consumption varies more than the stock in force covers"),
    )
    return MaterialDefinition(
        id=material_id(stage.plant, one.id),
        version=Identifier(one.version),
        material_definition_property=(
            MaterialDefinitionProperty(
                id=Identifier("SafetyStock.Proposed"),
                value=measured(_amount(one, number), one.unit),
                material_definition_property_child=tuple(
                    MaterialDefinitionProperty(id=Identifier(name), value=text_value(text))
                    for name, text in founded
                ),
            ),
        ),
    )


def _publish(stage: Stage, one: Material, number: Decimal, about: str) -> None:
    """End the version in force, and publish the next one, from the next day on."""
    midnight = stage.plant.begins.replace(hour=0) + dt.timedelta(days=1)
    old = material(stage.plant, one)
    ended = replace(old, effective_end_date=at(midnight))
    held = tuple(
        replace(p, value=measured(_amount(one, number), one.unit))
        if p.id.value == "SafetyStock"
        else p
        for p in old.material_definition_property
    )
    new = replace(
        old,
        version=Identifier(next_version(one.version)),
        published_date=at(stage.now),
        effective_start_date=at(midnight),
        material_definition_property=held,
    )
    for definition, action, remark in (
        (ended, "Change", "The ERP ends the version in force at midnight."),
        (new, "Add", "The ERP publishes the next version, in force from then on."),
    ):
        stage.send(
            "erp",
            lambda erp, definition=definition, action=action: erp.sync(  # type: ignore[misc]
                definition, action=action, reason="SAFETY-STOCK"
            ),
            remark,
            about=about,
            role="Planner",
            to="mes",
        )


FLOW = Flow("safety-stock", "Safety stock", play)
