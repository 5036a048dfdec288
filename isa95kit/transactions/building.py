"""Building requests: get, process, change, cancel, sync, notify.

Each function takes the objects and the keyword arguments of `isa95kit.transactions.Envelope`, and
returns the message as an object of its class. 519 classes have no base in common but Component,
so that is the declared type; `isinstance(message, SyncMaterialLot)` narrows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Unpack

from isa95kit.b2mml import (
    TransCancel,
    TransChange,
    TransConfirmationCodeValue,
    TransGet,
    TransProcess,
    TransResponseCode,
    TransSender,
    TransSync,
)
from isa95kit.b2mml.base import Component
from isa95kit.transactions.criteria import Action, Reason, action_criteria, one_of, shown
from isa95kit.transactions.envelope import RELEASE_ID, Context, Envelope, Receivers, now, random_id
from isa95kit.transactions.errors import NoSuchMessage, TransactionError
from isa95kit.transactions.messages import Verb, layout, message_class
from isa95kit.transactions.selecting import Selection, selection

__all__ = ["Nouns", "cancel", "change", "get", "notify", "process", "sync"]

Nouns = Component | Iterable[Component]
"""One object, or several of the same class."""

Wanted = type[Component] | Component | Selection[Any] | Iterable[Component | Selection[Any]]


def process(
    nouns: Nouns,
    *,
    acknowledge: TransResponseCode | str | None = None,
    reason: Reason | None = None,
    noun: type[Component] | None = None,
    **context: Unpack[Context],
) -> Component:
    """A Process message: asks the owner to deal with the objects, usually to add them.

    *acknowledge* is when an answer is wanted: "Always", "OnError", or None for never; "Never" is
    not written, as the schema does not know it (TXN-010). *noun* is needed only where the message
    is named after another class than its objects.

    Raises `NoSuchMessage` when the objects have no such message, `TransactionError` for no
    objects, objects of several classes, unknown codes, and a message that asks for both an
    Acknowledge and a ConfirmBOD (TXN-011).

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> message = process(MaterialLot(id=Identifier("L-1")), sender="ERP", acknowledge="Always")
    >>> type(message).__name__
    'ProcessMaterialLot'
    >>> message.data_area.process.acknowledge_code
    <TransResponseCode.ALWAYS: 'Always'>
    """
    envelope = Envelope(**context)
    content = TransProcess(
        action_criteria=action_criteria(reason),
        acknowledge_code=_response_code(acknowledge, "acknowledge", envelope),
    )
    return assembled(Verb.PROCESS, nouns, content, envelope, noun)


def change(
    nouns: Nouns,
    *,
    respond: TransResponseCode | str | None = None,
    reason: Reason | None = None,
    noun: type[Component] | None = None,
    **context: Unpack[Context],
) -> Component:
    """A Change message: asks the owner of the objects to change them.

    *respond* is when an answer is wanted: "Always", "OnError", or None for never (TXN-010).
    Raises as `process` does.

    >>> from isa95kit.b2mml import Identifier, MaterialDefinition
    >>> message = change(MaterialDefinition(id=Identifier("M-1")), respond="OnError")
    >>> message.data_area.change.response_code
    <TransResponseCode.ON_ERROR: 'OnError'>
    """
    envelope = Envelope(**context)
    content = TransChange(
        action_criteria=action_criteria(reason),
        response_code=_response_code(respond, "respond", envelope),
    )
    return assembled(Verb.CHANGE, nouns, content, envelope, noun)


def cancel(
    nouns: Nouns,
    *,
    reason: Reason | None = None,
    noun: type[Component] | None = None,
    **context: Unpack[Context],
) -> Component:
    """A Cancel message: the sender no longer needs what it asked for; nothing is deleted (TXN-020).

    Nobody answers it but with a ConfirmBOD, if ``confirmation`` asks for one.
    CancelPersonnelInformation has no releaseID in the schema, so none is written. Raises as
    `process` does.

    >>> from isa95kit.b2mml import Identifier, Person
    >>> message = cancel(Person(id=Identifier("P-1")), reason="LEFT", confirmation="Always")
    >>> message.application_area.sender.confirmation_code.value
    <TransConfirmationCodeValue.ALWAYS: 'Always'>
    """
    content = TransCancel(action_criteria=action_criteria(reason))
    return assembled(Verb.CANCEL, nouns, content, Envelope(**context), noun)


def sync(
    nouns: Nouns,
    *,
    action: Action | str | None = None,
    reason: Reason | None = None,
    noun: type[Component] | None = None,
    **context: Unpack[Context],
) -> Component:
    """A Sync message: the owner tells others that objects were added, changed or deleted.

    *action* is "Add", "Change" or "Delete". None writes no ActionCriteria, which means Add
    (TXN-006); codes of one's own are refused (TXN-021). There is one action for all objects of a
    message (TXN-005).

    SyncOperationalLocationClass is published with OperationalLocation objects: pass those with
    ``noun=OperationalLocationClass``. Raises as `process` does.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> lots = [MaterialLot(id=Identifier("L-1")), MaterialLot(id=Identifier("L-2"))]
    >>> message = sync(lots, action="Change", reason="QA-HOLD", sender="MES")
    >>> message.data_area.sync.action_criteria[0].action_expression[0].action_code
    'Change'
    """
    return _synced(Verb.SYNC, nouns, noun, Envelope(**context), reason, action)


def notify(
    nouns: Nouns,
    *,
    reason: Reason | None = None,
    noun: type[Component] | None = None,
    **context: Unpack[Context],
) -> Component:
    """A Notify message: the owner tells that events happened. Nobody answers it.

    Four nouns have one: OperationsEvent, its class, its definition and its information. The
    schema gives it a Sync element; no action is written. Raises as `process` does.

    >>> from isa95kit.b2mml import Identifier, OperationsEventClass
    >>> message = notify(OperationsEventClass(id=Identifier("ALARM")), sender="MES")
    >>> type(message).__name__
    'NotifyOperationsEventClass'
    """
    return _synced(Verb.NOTIFY, nouns, noun, Envelope(**context), reason)


def get(
    wanted: Wanted,
    *,
    expression: str | Iterable[str] = (),
    sender: str | TransSender | None = None,
    receivers: Receivers = (),
    clock: Callable[[], datetime] = now,
    new_id: Callable[[], str] = random_id,
    release_id: str = RELEASE_ID,
    version_id: str | None = None,
    confirmation: TransConfirmationCodeValue | str | None = None,
    **criteria: object,
) -> Component:
    """A Get message: asks the provider for the objects that match.

    *wanted* is the class of the noun with *criteria* for its fields, as in
    ``get(MaterialLot, id="RM-*")``, and then goes through `isa95kit.transactions.selection`, which
    puts ``*`` into what the schema requires and nobody asked about. Or it is what to match
    itself: an object, a `Selection`, or several of one class. ErrorMessage and TransactionProfile
    without criteria are asked for without an object, as the schema allows there.

    A criterion that is called as a parameter of this function (releaseID of a TransactionProfile)
    is given by `selection`. *expression* is written to Get/Expression.

    Raises `SelectionError` when a criterion does not fit, or a required value has no wildcard and
    is not given; `NoSuchMessage` and `TransactionError` as `process` does.

    >>> from isa95kit.b2mml import MaterialLot, OperationsSchedule
    >>> message = get(MaterialLot, id="RM-*", sender="ERP")
    >>> message.data_area.material_lot[0].id.value
    'RM-*'
    >>> schedule = get(OperationsSchedule, id="2026-W10").data_area.operations_schedule[0]
    >>> schedule.operations_request[0].id.value
    '*'
    """
    envelope = Envelope(
        sender=sender,
        receivers=receivers,
        clock=clock,
        new_id=new_id,
        release_id=release_id,
        version_id=version_id,
        confirmation=confirmation,
    )
    return asking(wanted, criteria, expression, envelope)


def asking(
    wanted: Wanted,
    criteria: dict[str, object],
    expression: str | Iterable[str],
    envelope: Envelope,
) -> Component:
    """The Get message of a class with criteria, or of objects to match."""
    expressions = (expression,) if isinstance(expression, str) else tuple(expression)
    content = TransGet(expression=tuple(shown(text, "expression") for text in expressions))
    if isinstance(wanted, type):
        cls = message_class(Verb.GET, wanted)
        asked: tuple[Component, ...] = ()
        if criteria or not layout(cls).optional:
            asked = (selection(wanted, **criteria).noun,)
        return assembled(Verb.GET, asked, content, envelope, wanted)
    if criteria:
        raise TransactionError(
            f"criteria ({', '.join(criteria)}) go with a class, as in get(MaterialLot, id='RM-*'); "
            "objects to match are given by themselves"
        )
    items = (wanted,) if isinstance(wanted, (Component, Selection)) else tuple(wanted)
    nouns = tuple(item.noun if isinstance(item, Selection) else item for item in items)
    return assembled(Verb.GET, nouns, content, envelope)


def assembled(
    verb: Verb,
    nouns: Nouns,
    content: Component,
    envelope: Envelope,
    noun: type[Component] | None = None,
) -> Component:
    """The message of a verb's content and its nouns, which are of one class."""
    items = _same_class(nouns)
    if noun is None:
        if not items:
            raise TransactionError(f"{verb} of no objects: pass one at least")
        noun = type(items[0])
    cls: Any = message_class(verb, noun)
    names = layout(cls)
    if not items and not names.optional:
        raise TransactionError(f"{cls.__name__} carries one {names.element} at least: pass one")
    if items and type(items[0]) is not names.carried:
        raise NoSuchMessage(_carries_others(cls, noun, names.carried, type(items[0])))
    attributes: dict[str, str | None] = {
        "release_id": envelope.release_id,
        "version_id": envelope.version_id,
    }
    made: Component = cls(
        application_area=envelope.application_area(asks=verb is not Verb.CONFIRM),
        data_area=cls.DataArea(**{names.verb: content, names.nouns: items}),
        **{n: value for n, value in attributes.items() if n in cls.__dataclass_fields__},
    )
    return made


def path_of_nouns(cls: Any) -> str:
    """Where the nouns of a message stand, as written in expressions."""
    return f"/{cls.__wire_element__}/DataArea/{layout(cls).element}"


def _synced(
    verb: Verb,
    nouns: Nouns,
    noun: type[Component] | None,
    envelope: Envelope,
    reason: Reason | None,
    action: Action | str | None = None,
) -> Component:
    items = _same_class(nouns)
    of = noun or (type(items[0]) if items else None)
    path = path_of_nouns(message_class(verb, of)) if of is not None else ""
    content = TransSync(action_criteria=action_criteria(reason, action, path))
    return assembled(verb, items, content, envelope, noun)


def _same_class(nouns: Nouns) -> tuple[Component, ...]:
    if isinstance(nouns, type):
        raise TypeError(
            f"{nouns.__name__} is a class: pass objects of it, only get() takes a class"
        )
    items = (nouns,) if isinstance(nouns, Component) else tuple(nouns)
    for item in items:
        if not isinstance(item, Component):
            raise TypeError(f"{item!r} is no object of the vocabulary: pass objects to carry")
    classes = {type(item).__name__ for item in items}
    if len(classes) > 1:
        raise TransactionError(
            f"a message carries objects of one class, not {' and '.join(sorted(classes))}: send "
            "one message for each, or an Information object that holds both"
        )
    return items


def _carries_others(
    cls: Any, noun: type[Component], carried: type[Component], given: type[Component]
) -> str:
    message = f"{cls.__name__} carries {carried.__name__} objects, not {given.__name__}"
    if noun is carried:
        return f"{message}: pass those"
    # Published so for SyncOperationalLocationClass alone.
    return (
        f"{message}, in V0701: pass those with noun={noun.__name__}; a "
        f"{carried.__name__}Information carries {given.__name__} objects"
    )


def _response_code(
    given: TransResponseCode | str | None, name: str, envelope: Envelope
) -> TransResponseCode | None:
    if given is None:
        return None
    code = one_of(TransResponseCode, given, name)
    if envelope.asked_confirmation() not in (None, TransConfirmationCodeValue.NEVER):
        raise TransactionError(
            f"{name}={code.value!r} and a ConfirmBOD are asked for in one message: one answer is "
            "enough (TXN-011); leave out one of them"
        )
    return code
