"""Reading messages: verb, nouns, action, response, and which answer belongs to which request."""

from __future__ import annotations

from typing import Any

from isa95kit.b2mml import (
    TransApplicationArea,
    TransChangeStatus,
    TransConfirmationCodeValue,
    TransResponseCode,
)
from isa95kit.b2mml.base import Component
from isa95kit.transactions.criteria import RESPONSES, Action, Response
from isa95kit.transactions.errors import TransactionError
from isa95kit.transactions.messages import Verb, layout, noun_of, verb_of

__all__ = [
    "action",
    "answers_due",
    "application_area",
    "change_statuses",
    "is_answer_to",
    "noun",
    "nouns",
    "original_application_area",
    "response",
    "verb",
]


def verb(message: Component) -> Verb:
    """The verb of a message: for one of the four Notify messages Notify, though it holds a Sync.

    Raises `NotAMessage`, as all functions here do, when the object is no message.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> verb(sync(MaterialLot(id=Identifier("L-1"))))
    <Verb.SYNC: 'Sync'>
    """
    return verb_of(message)


def noun(message: Component) -> type[Component]:
    """The class of the message's noun: the one its name says.

    SyncOperationalLocationClass alone carries objects of another class (OperationalLocation).

    >>> from isa95kit.b2mml import MaterialLot
    >>> from isa95kit.transactions import get
    >>> noun(get(MaterialLot, id="RM-*")).__name__
    'MaterialLot'
    """
    return noun_of(message)


def nouns(message: Component) -> tuple[Component, ...]:
    """The objects of a message, in their order.

    None for a rejected Show: it has no data, and what stands in it is there because the schema
    wants one object at least (TXN-013). Raises `TransactionError` for a Show whose code cannot be
    understood, as `response` does.

    >>> from isa95kit.b2mml import MaterialLot
    >>> from isa95kit.transactions import get, show
    >>> request = get(MaterialLot, id="RM-*")
    >>> [lot.id.value for lot in nouns(request)]
    ['RM-*']
    >>> nouns(show(request, accepted=False, reason="NONE"))
    ()
    """
    if verb_of(message) is Verb.SHOW and response(message) is Response.REJECTED:
        return ()
    return carried(message)


def application_area(message: Component) -> TransApplicationArea:
    """Who sent the message to whom and when.

    >>> from isa95kit.b2mml import MaterialLot
    >>> from isa95kit.transactions import get
    >>> application_area(get(MaterialLot, id="L-1", sender="ERP")).sender.logical_id.value
    'ERP'
    """
    verb_of(message)
    found: TransApplicationArea = message.application_area  # type: ignore[attr-defined]
    return found


def action(message: Component) -> Action | None:
    """What a Sync says has happened to its objects, Add when it does not say (TXN-006).

    None for messages of other verbs. Raises `TransactionError` for several actions in one message
    (TXN-005) and for codes that the standard does not have (TXN-021).

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> lot = MaterialLot(id=Identifier("L-1"))
    >>> action(sync(lot, action="Delete")), action(sync(lot))
    (<Action.DELETE: 'Delete'>, <Action.ADD: 'Add'>)
    """
    if verb_of(message) is not Verb.SYNC:
        return None
    codes = [
        expression.action_code
        for criteria in verb_content(message).action_criteria
        for expression in criteria.action_expression
    ]
    if len(codes) > 1:
        raise TransactionError(f"a Sync with {len(codes)} actions, one is allowed (TXN-005)")
    if codes and codes[0] not in list(Action):
        raise TransactionError(f"action {codes[0]!r} is not {', '.join(Action)} (TXN-021)")
    return Action(codes[0]) if codes else Action.ADD


def response(message: Component) -> Response | None:
    """What became of the request that a message answers, Accepted when it does not say (TXN-007).

    None for messages that are no answers. Raises `TransactionError` for a code that does not fit
    the verb, and for several codes that differ.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import acknowledge, process
    >>> request = process(MaterialLot(id=Identifier("L-1")), acknowledge="Always")
    >>> response(acknowledge(request, accepted=False, reason="UNKNOWN_LOT"))
    <Response.REJECTED: 'Rejected'>
    """
    answer = verb_of(message)
    if answer not in RESPONSES:
        return None
    codes = {
        criteria.response_expression.action_code
        for criteria in verb_content(message).response_criteria
        if criteria.response_expression is not None
    }
    if not codes:
        return Response.ACCEPTED
    if len(codes) > 1:
        raise TransactionError(f"an answer with different codes: {', '.join(sorted(codes))}")
    code = codes.pop()
    # Accepted is what an answer without a code means, so it is understood in a Respond too.
    allowed = (Response.ACCEPTED, *RESPONSES[answer])
    if code not in allowed:
        raise TransactionError(
            f"{answer} with {code!r}: it may say {', '.join(RESPONSES[answer])} (TXN-007)"
        )
    return Response(code)


def change_statuses(message: Component) -> tuple[TransChangeStatus, ...]:
    """The changes of status in a message's criteria, where reasons stand.

    >>> from isa95kit.b2mml import MaterialLot
    >>> from isa95kit.transactions import get, show
    >>> answer = show(get(MaterialLot, id="RM-*"), accepted=False, reason="NOT_FOUND")
    >>> change_statuses(answer)[0].reason_code.value
    'NOT_FOUND'
    """
    verb_of(message)
    content = verb_content(message)
    criteria = getattr(content, "action_criteria", ()) or getattr(content, "response_criteria", ())
    return tuple(c.change_status for c in criteria if c.change_status is not None)


def original_application_area(message: Component) -> TransApplicationArea | None:
    """The application area of the request, as an answer repeats it; None when it does not.

    A ConfirmBOD may have it beside its verb, in its BOD, or in both: the first is given.

    >>> from isa95kit.b2mml import MaterialLot
    >>> from isa95kit.transactions import get, show
    >>> request = get(MaterialLot, id="L-1", new_id=lambda: "B-1")
    >>> original_application_area(show(request, accepted=False, reason="NONE")).bodid.value
    'B-1'
    """
    return next(iter(_originals(message)), None)


def is_answer_to(answer: Component, request: Component) -> bool:
    """True when a message answers another one.

    Their verbs make a pair (Get and Show, Process and Acknowledge, Change and Respond, anything
    and ConfirmBOD), their nouns are the same, but for a ConfirmBOD, and the answer repeats the
    BODID of the request, compared as text (TXN-009). A request without a BODID is recognised by
    its whole application area, which the answer has to repeat as it was. An answer without
    OriginalApplicationArea answers nothing.

    >>> from isa95kit.b2mml import MaterialLot
    >>> from isa95kit.transactions import get, show
    >>> request, other = get(MaterialLot, id="L-1"), get(MaterialLot, id="L-1")
    >>> answer = show(request, accepted=False, reason="NONE")
    >>> is_answer_to(answer, request), is_answer_to(answer, other)
    (True, False)
    """
    if verb_of(answer) is not Verb.CONFIRM and (
        verb_of(request).answer is not verb_of(answer) or noun_of(request) is not noun_of(answer)
    ):
        return False
    asked = application_area(request)
    return any(_same(asked, repeated) for repeated in _originals(answer))


def answers_due(request: Component, *, accepted: bool) -> tuple[Verb, ...]:
    """The answers the sender of a message asked for, now that it was accepted or not.

    A Get is always answered by a Show. Process and Change are answered as acknowledgeCode and
    responseCode say: Always, OnError when the request was not accepted, else not (TXN-010). A
    ConfirmBOD is due as the sender's ConfirmationCode says.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import process
    >>> request = process(MaterialLot(id=Identifier("L-1")), acknowledge="OnError")
    >>> answers_due(request, accepted=True), answers_due(request, accepted=False)
    ((), (<Verb.ACKNOWLEDGE: 'Acknowledge'>,))
    """
    due: list[Verb] = []
    asked = verb_of(request)
    content = verb_content(request)
    wanted = {
        Verb.GET: TransResponseCode.ALWAYS,
        Verb.PROCESS: getattr(content, "acknowledge_code", None),
        Verb.CHANGE: getattr(content, "response_code", None),
    }.get(asked)
    if asked.answer is not None and _is_due(wanted, accepted):
        due.append(asked.answer)
    sender = application_area(request).sender
    code = sender.confirmation_code if sender is not None else None
    if code is not None and _is_due(code.value, accepted):
        due.append(Verb.CONFIRM)
    return tuple(due)


def carried(message: Component) -> tuple[Component, ...]:
    """All objects that stand in a message, a rejected Show's placeholder too."""
    found: tuple[Component, ...] = getattr(_area(message), layout(type(message)).nouns)
    return found


def verb_content(message: Component) -> Any:
    """The element of the verb, such as a TransSync."""
    return getattr(_area(message), layout(type(message)).verb)


def _area(message: Any) -> Component:
    area: Component = message.data_area
    return area


def _is_due(code: TransResponseCode | TransConfirmationCodeValue | None, accepted: bool) -> bool:
    return code == "Always" or (code == "OnError" and not accepted)


def _originals(message: Component) -> tuple[TransApplicationArea, ...]:
    if verb_of(message) not in RESPONSES:
        return ()
    beside = verb_content(message).original_application_area
    found = [beside]
    if verb_of(message) is Verb.CONFIRM:
        found += [bod.original_application_area for bod in carried(message)]  # type: ignore[attr-defined]
    return tuple(area for area in found if area is not None)


def _same(asked: TransApplicationArea, repeated: TransApplicationArea) -> bool:
    if asked.bodid is None or repeated.bodid is None:
        return asked == repeated
    return asked.bodid.value == repeated.bodid.value
