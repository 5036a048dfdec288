"""An application that sends messages: what they share is said once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Unpack

from isa95kit.b2mml import TransConfirmationCodeValue, TransResponseCode
from isa95kit.b2mml.base import Component
from isa95kit.transactions import answers, building
from isa95kit.transactions.building import Nouns, Wanted
from isa95kit.transactions.criteria import Action, Reason
from isa95kit.transactions.envelope import Context, Envelope, Receivers

__all__ = ["Transactions"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transactions(Envelope):
    """The functions of `isa95kit.transactions` with one application's sender, clock and ids.

    Immutable, and made with the arguments of `Envelope`. Every method takes these arguments too,
    for one message: ``desk.sync(lots, receivers="WMS")``. The receiver of an answer is the sender
    of the request, whatever the receivers here are.
    """

    def get(
        self,
        wanted: Wanted,
        *,
        expression: str | Iterable[str] = (),
        receivers: Receivers | None = None,
        confirmation: TransConfirmationCodeValue | str | None = None,
        **criteria: object,
    ) -> Component:
        """A Get message, as `isa95kit.transactions.get` builds it.

        >>> from isa95kit.b2mml import MaterialLot
        >>> message = Transactions(sender="ERP").get(MaterialLot, id="RM-*", receivers="MES")
        >>> message.application_area.receiver[0].logical_id.value
        'MES'
        """
        envelope: Envelope = self
        if receivers is not None:
            envelope = replace(envelope, receivers=receivers)
        if confirmation is not None:
            envelope = replace(envelope, confirmation=confirmation)
        return building.asking(wanted, criteria, expression, envelope)

    def process(
        self,
        nouns: Nouns,
        *,
        acknowledge: TransResponseCode | str | None = None,
        reason: Reason | None = None,
        noun: type[Component] | None = None,
        **context: Unpack[Context],
    ) -> Component:
        """A Process message, as `isa95kit.transactions.process` builds it.

        >>> from isa95kit.b2mml import Identifier, JobList
        >>> type(Transactions(sender="MES").process(JobList(id=Identifier("J-1")))).__name__
        'ProcessJobList'
        """
        return building.process(
            nouns, acknowledge=acknowledge, reason=reason, noun=noun, **self._with(context)
        )

    def change(
        self,
        nouns: Nouns,
        *,
        respond: TransResponseCode | str | None = None,
        reason: Reason | None = None,
        noun: type[Component] | None = None,
        **context: Unpack[Context],
    ) -> Component:
        """A Change message, as `isa95kit.transactions.change` builds it.

        >>> from isa95kit.b2mml import Equipment, Identifier
        >>> type(Transactions(sender="MES").change(Equipment(id=Identifier("E-1")))).__name__
        'ChangeEquipment'
        """
        return building.change(
            nouns, respond=respond, reason=reason, noun=noun, **self._with(context)
        )

    def cancel(
        self,
        nouns: Nouns,
        *,
        reason: Reason | None = None,
        noun: type[Component] | None = None,
        **context: Unpack[Context],
    ) -> Component:
        """A Cancel message, as `isa95kit.transactions.cancel` builds it.

        >>> from isa95kit.b2mml import Identifier, JobList
        >>> type(Transactions(sender="MES").cancel(JobList(id=Identifier("J-1")))).__name__
        'CancelJobList'
        """
        return building.cancel(nouns, reason=reason, noun=noun, **self._with(context))

    def sync(
        self,
        nouns: Nouns,
        *,
        action: Action | str | None = None,
        reason: Reason | None = None,
        noun: type[Component] | None = None,
        **context: Unpack[Context],
    ) -> Component:
        """A Sync message, as `isa95kit.transactions.sync` builds it.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> type(Transactions(sender="MES").sync(MaterialLot(id=Identifier("L-1")))).__name__
        'SyncMaterialLot'
        """
        return building.sync(nouns, action=action, reason=reason, noun=noun, **self._with(context))

    def notify(
        self,
        nouns: Nouns,
        *,
        reason: Reason | None = None,
        noun: type[Component] | None = None,
        **context: Unpack[Context],
    ) -> Component:
        """A Notify message, as `isa95kit.transactions.notify` builds it.

        >>> from isa95kit.b2mml import Identifier, OperationsEventClass
        >>> message = Transactions(sender="MES").notify(OperationsEventClass(id=Identifier("A")))
        >>> type(message).__name__
        'NotifyOperationsEventClass'
        """
        return building.notify(nouns, reason=reason, noun=noun, **self._with(context))

    def show(
        self,
        request: Component,
        found: Nouns = (),
        *,
        accepted: bool = True,
        reason: Reason | None = None,
        **context: Unpack[Context],
    ) -> Component:
        """A Show message, as `isa95kit.transactions.show` builds it.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> erp, mes = Transactions(sender="ERP"), Transactions(sender="MES")
        >>> request = erp.get(MaterialLot, id="RM-*")
        >>> answer = mes.show(request, MaterialLot(id=Identifier("RM-1")))
        >>> answer.application_area.receiver[0].logical_id.value
        'ERP'
        """
        return answers.show(
            request, found, accepted=accepted, reason=reason, **self._answering(context)
        )

    def acknowledge(
        self,
        request: Component,
        modified: Nouns = (),
        *,
        accepted: bool = True,
        reason: Reason | None = None,
        **context: Unpack[Context],
    ) -> Component:
        """An Acknowledge message, as `isa95kit.transactions.acknowledge` builds it.

        >>> from isa95kit.b2mml import Identifier, JobList
        >>> request = Transactions(sender="ERP").process(JobList(id=Identifier("J-1")))
        >>> type(Transactions(sender="MES").acknowledge(request)).__name__
        'AcknowledgeJobList'
        """
        return answers.acknowledge(
            request, modified, accepted=accepted, reason=reason, **self._answering(context)
        )

    def respond(
        self,
        request: Component,
        modified: Nouns = (),
        *,
        accepted: bool = True,
        reason: Reason | None = None,
        **context: Unpack[Context],
    ) -> Component:
        """A Respond message, as `isa95kit.transactions.respond` builds it.

        >>> from isa95kit.b2mml import Equipment, Identifier
        >>> request = Transactions(sender="MES").change(Equipment(id=Identifier("E-1")))
        >>> type(Transactions(sender="ERP").respond(request)).__name__
        'RespondEquipment'
        """
        return answers.respond(
            request, modified, accepted=accepted, reason=reason, **self._answering(context)
        )

    def confirm(
        self,
        request: Component,
        *,
        accepted: bool = True,
        reason: Reason | None = None,
        description: str | Iterable[str] = (),
        **context: Unpack[Context],
    ) -> Component:
        """A ConfirmBOD, as `isa95kit.transactions.confirm` builds it.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> request = Transactions(sender="MES").sync(MaterialLot(id=Identifier("L-1")))
        >>> type(Transactions(sender="ERP").confirm(request)).__name__
        'ConfirmBOD'
        """
        return answers.confirm(
            request,
            accepted=accepted,
            reason=reason,
            description=description,
            **self._answering(context),
        )

    def _with(self, context: Context) -> Context:
        return {**self.context(), **context}

    def _answering(self, context: Context) -> Context:
        own = self.context()
        del own["receivers"]
        return {**own, **context}
