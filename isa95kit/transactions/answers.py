"""Building answers from the request they answer: show, acknowledge, respond, confirm.

An answer repeats the ApplicationArea of the request as OriginalApplicationArea (TXN-009), is
addressed to its sender, and says what became of it in a ResponseCriteria. An answer is built
whether it was asked for or not: `isa95kit.transactions.answers_due` says which are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Unpack

from isa95kit.b2mml import (
    BOD,
    Text,
    TransAcknowledge,
    TransConfirm,
    TransReceiver,
    TransRespond,
    TransShow,
)
from isa95kit.b2mml.base import Component
from isa95kit.transactions.building import Nouns, assembled, path_of_nouns
from isa95kit.transactions.criteria import Reason, Response, response_criteria, shown
from isa95kit.transactions.envelope import Context, Envelope
from isa95kit.transactions.errors import TransactionError, WrongAnswer
from isa95kit.transactions.messages import Verb, layout, message_class, noun_of, verb_of
from isa95kit.transactions.reading import application_area, carried

__all__ = ["acknowledge", "confirm", "respond", "show"]


def show(
    request: Component,
    found: Nouns = (),
    *,
    accepted: bool = True,
    reason: Reason | None = None,
    **context: Unpack[Context],
) -> Component:
    """A Show message: the objects that a Get asked for, or its rejection.

    A rejected Show needs a *reason* and has no data; as the schema wants an object there, it
    repeats those of the request, and `isa95kit.transactions.nouns` passes over them (TXN-013).

    Raises `WrongAnswer` when the request is no Get; `TransactionError` when nothing was found
    (the schema has no empty Show but for ErrorMessage and TransactionProfile: reject with a
    reason), and when a rejection has data or no reason.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import get
    >>> request = get(MaterialLot, id="RM-*", sender="ERP")
    >>> answer = show(request, [MaterialLot(id=Identifier("RM-1"))], sender="MES")
    >>> answer.application_area.receiver[0].logical_id.value
    'ERP'
    """
    _fits(Verb.SHOW, request)
    items = _listed(found)
    if not accepted:
        if items:
            raise TransactionError("a rejected Show has no data (TXN-013): leave the objects out")
        items = carried(request)
    elif not items and not layout(message_class(Verb.SHOW, noun_of(request))).optional:
        raise TransactionError(
            "the schema has no Show without an object: when nothing was found, reject with a "
            "reason, as in show(request, accepted=False, reason='NOT_FOUND')"
        )
    code = Response.ACCEPTED if accepted else Response.REJECTED
    return _answer(Verb.SHOW, request, items, code, reason, context)


def acknowledge(
    request: Component,
    modified: Nouns = (),
    *,
    accepted: bool = True,
    reason: Reason | None = None,
    **context: Unpack[Context],
) -> Component:
    """An Acknowledge message: what the owner did with the objects of a Process.

    Accepted as they are, accepted as *modified* by the owner, which are then sent back (TXN-023),
    or, with ``accepted=False``, rejected. Accepted and rejected objects are repeated from the
    request. Modified and rejected need a *reason* (TXN-022).

    Raises `WrongAnswer` when the request is no Process; `TransactionError` when a reason is
    missing, or objects are both modified and rejected.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import process
    >>> request = process(MaterialLot(id=Identifier("L-1")), sender="ERP", acknowledge="Always")
    >>> answer = acknowledge(request, accepted=False, reason="UNKNOWN_LOT", sender="MES")
    >>> answer.data_area.acknowledge.response_criteria[0].response_expression.action_code
    'Rejected'
    """
    content = (Verb.ACKNOWLEDGE, Response.ACCEPTED)
    return _decided(content, request, _listed(modified), accepted, reason, context)


def respond(
    request: Component,
    modified: Nouns = (),
    *,
    accepted: bool = True,
    reason: Reason | None = None,
    **context: Unpack[Context],
) -> Component:
    """A Respond message: what the owner did with the objects of a Change.

    Replaced as asked, changed in another way (*modified*), or, with ``accepted=False``,
    rejected. Raises `WrongAnswer` when the request is no Change, and else as `acknowledge` does.

    >>> from isa95kit.b2mml import Identifier, MaterialDefinition
    >>> from isa95kit.transactions import change, response
    >>> request = change(MaterialDefinition(id=Identifier("M-1")), respond="Always")
    >>> response(respond(request))
    <Response.REPLACED: 'Replaced'>
    """
    content = (Verb.RESPOND, Response.REPLACED)
    return _decided(content, request, _listed(modified), accepted, reason, context)


def confirm(
    request: Component,
    *,
    accepted: bool = True,
    reason: Reason | None = None,
    description: str | Iterable[str] = (),
    **context: Unpack[Context],
) -> Component:
    """A ConfirmBOD: that a message came in and could be taken in, or why not.

    The only answer to Cancel, Sync and Notify; any message may ask for one. *reason* is its code,
    and needed for a rejection; *description* is in words and stands in the BOD. It speaks of the
    message as a whole (TXN-024). It has no releaseID in the schema, and asks for no confirmation
    of itself, whatever ``confirmation`` says (TXN-012).

    Raises `NotAMessage` when there is no message to confirm, `TransactionError` when a rejection
    has no reason.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> lot = MaterialLot(id=Identifier("L-1"))
    >>> request = sync(lot, new_id=lambda: "B-1", confirmation="Always")
    >>> answer = confirm(request, accepted=False, reason="NOT_VALID", description="no unit")
    >>> answer.data_area.bod[0].original_application_area.bodid.value
    'B-1'
    """
    original = application_area(request)
    words = (description,) if isinstance(description, str) else tuple(description)
    bod = BOD(
        original_application_area=original,
        description=tuple(Text(shown(text, "description")) for text in words),
    )
    code = Response.ACCEPTED if accepted else Response.REJECTED
    return _answer(Verb.CONFIRM, request, (bod,), code, reason, context)


_CONTENT: dict[Verb, Any] = {
    Verb.SHOW: TransShow,
    Verb.ACKNOWLEDGE: TransAcknowledge,
    Verb.RESPOND: TransRespond,
    Verb.CONFIRM: TransConfirm,
}


def _decided(
    content: tuple[Verb, Response],
    request: Component,
    modified: tuple[Component, ...],
    accepted: bool,
    reason: Reason | None,
    context: Context,
) -> Component:
    verb, done = content
    _fits(verb, request)
    if modified and not accepted:
        raise TransactionError("objects are modified or rejected, not both: leave out one")
    code = Response.MODIFIED if modified else done if accepted else Response.REJECTED
    return _answer(verb, request, modified or carried(request), code, reason, context)


def _answer(
    verb: Verb,
    request: Component,
    nouns: tuple[Component, ...],
    code: Response,
    reason: Reason | None,
    context: Context,
) -> Component:
    whole = f"/{type(request).__wire_element__}"  # type: ignore[attr-defined]
    path = whole if verb is Verb.CONFIRM else path_of_nouns(type(request))
    content = _CONTENT[verb](
        original_application_area=application_area(request),
        response_criteria=response_criteria(code, reason, path),
    )
    addressed: Context = {"receivers": _back_to_sender(request)}
    addressed.update(context)
    noun = BOD if verb is Verb.CONFIRM else noun_of(request)
    return assembled(verb, nouns, content, Envelope(**addressed), noun)


def _back_to_sender(request: Component) -> tuple[TransReceiver, ...]:
    """The sender of a request as receiver of the answer; none when nobody signed it."""
    sender = application_area(request).sender
    if sender is None or (sender.logical_id is None and sender.component_id is None):
        return ()
    return (TransReceiver(logical_id=sender.logical_id, component_id=sender.component_id),)


def _fits(answer: Verb, request: Component) -> None:
    """Raise `WrongAnswer` unless the request takes this answer."""
    asked = verb_of(request)
    if asked.answer is answer:
        return
    name = type(request).__name__
    if asked.answer is not None:
        fitting = f"{asked.answer.lower()}(…) answers it"
    else:
        fitting = "nothing but a ConfirmBOD answers it, where its sender asks for one: confirm(…)"
    raise WrongAnswer(f"{name} is not answered by {answer}: {fitting}")


def _listed(nouns: Nouns) -> tuple[Component, ...]:
    return (nouns,) if isinstance(nouns, Component) else tuple(nouns)
