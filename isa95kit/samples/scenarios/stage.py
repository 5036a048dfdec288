"""Where a scenario is played: systems that send, a clock, identifiers made from the seed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any, Literal
from uuid import UUID

from isa95kit.b2mml import Identifier, TransSender, TransSignature
from isa95kit.b2mml.base import NAMESPACE, AnyElement, Component
from isa95kit.rules.payload_hash import with_payload_hash
from isa95kit.samples.plants import Plant
from isa95kit.samples.plants.plant import Person
from isa95kit.samples.scenarios.scenario import Step
from isa95kit.transactions import Transactions

__all__ = ["ANALYTICS", "Role", "Stage", "System", "person_in"]

System = Literal["erp", "mes", "quality"]
Role = Literal["Operator", "QA", "Planner", "Service"]

ANALYTICS = "SVC-ANALYTICS"
"""The authorization of the service that proposes safety stocks."""


def person_in(plant: Plant, role: Role, personnel_class: str = "") -> Person:
    """The first person of a plant in a role, and of a personnel class where one is named.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> person_in(PHARMACEUTICAL, "QA").name
    'Maren Castillo'
    """
    fitting = [p for p in plant.people if p.role == role]
    named = [p for p in fitting if p.personnel_class == personnel_class]
    return (named or fitting)[0]


class Stage:
    """Systems of one plant, and the messages they have sent so far.

    The clock stands still but for `wait`, and moves on by some seconds with each message.
    """

    def __init__(self, plant: Plant, seed: int) -> None:
        self.plant = plant
        self.seed = seed
        self.now = plant.begins
        self.steps: list[Step] = []
        self._random = Random(f"{seed}/{plant.name}/stage")

    def wait(self, duration: dt.timedelta | None = None, *, minutes: int = 0) -> dt.datetime:
        """Let time pass, and say what time it is.

        >>> from isa95kit.samples.plants import PHARMACEUTICAL
        >>> Stage(PHARMACEUTICAL, 0).wait(minutes=90).isoformat()
        '2026-03-02T07:30:00+01:00'
        """
        self.now += (duration or dt.timedelta(0)) + dt.timedelta(minutes=minutes)
        return self.now

    def near(self, text: str, spread: int) -> str:
        """A decimal text of as many digits, up to *spread* units of its last place away.

        >>> from isa95kit.samples.plants import PHARMACEUTICAL
        >>> Stage(PHARMACEUTICAL, 0).near("24.00", 0)
        '24.00'
        """
        value = Decimal(text)
        step = Decimal(1).scaleb(int(value.as_tuple().exponent))
        return f"{value + step * self._random.randint(-spread, spread):f}"

    def send(
        self,
        system: System,
        build: Callable[[Transactions], Component],
        remark: str,
        *,
        about: str,
        role: Role | None = None,
        to: System | None = None,
        signed: Person | None = None,
    ) -> Any:
        """Have a system send a message, and return it as it was sent.

        *about* is the correlation identifier, the same in a request and its answer; *role* says
        under whose authorization; *to* is the receiver where it is no answer. *signed* is the
        final approver, whose signature goes with the message.

        >>> from isa95kit.b2mml import MaterialLot
        >>> from isa95kit.samples.plants import PHARMACEUTICAL
        >>> stage = Stage(PHARMACEUTICAL, 0)
        >>> lot = MaterialLot(id=Identifier("L-1"))
        >>> sent = stage.send("mes", lambda mes: mes.sync(lot), "A lot.", about="L-1", to="erp")
        >>> stage.steps[0].name, stage.steps[0].sender
        ('sync-material-lot', 'MES-ALDERBY')
        """
        self.now += dt.timedelta(seconds=self._random.randint(2, 20))
        message = build(self._desk(system, about, role, to))
        message = with_payload_hash(message)
        if signed is not None:
            message = self._signed(message, signed)
        self.steps.append(Step(message, self._name(system), remark))
        return message

    def _desk(
        self, system: System, about: str, role: Role | None, to: System | None
    ) -> Transactions:
        authorization = None
        if role == "Service":
            authorization = Identifier(ANALYTICS)
        elif role is not None:
            authorization = Identifier(person_in(self.plant, role).id)
        return Transactions(
            sender=TransSender(
                logical_id=Identifier(self._name(system)),
                reference_id=Identifier(about),
                authorization_id=authorization,
            ),
            receivers=() if to is None else self._name(to),
            clock=lambda: self.now,
            new_id=lambda: str(UUID(int=self._random.getrandbits(128), version=4)),
        )

    def _name(self, system: System) -> str:
        return {"erp": self.plant.erp, "mes": self.plant.mes, "quality": self.plant.quality}[system]

    def _signed(self, message: Any, person: Person) -> Component:
        approval = AnyElement(
            f'<IndividualApproval xmlns="{NAMESPACE}"><ApprovedBy>{person.name}</ApprovedBy>'
            f"<ApprovalDate>{self.now.isoformat()}</ApprovalDate></IndividualApproval>"
        )
        area = replace(message.application_area, signature=TransSignature(content=(approval,)))
        made: Component = replace(message, application_area=area)
        return made
