"""The state of objects while messages come in: what each message adds, changes, deletes, books.

Unlike `isa95kit.rules.state.PlantState`, which takes the last object seen for the whole of it, a
Change leaves what it does not mention, and what is reported as consumed or produced moves the
quantities of lots.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

from isa95kit.b2mml import MaterialLot, MaterialSubLot, QuantityString, QuantityValue
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import fields_of, objects_in
from isa95kit.genealogy import LotKey, Role
from isa95kit.genealogy.keys import EventKey, PostingKey
from isa95kit.genealogy.reading import statements_of
from isa95kit.genealogy.statements import Posting
from isa95kit.identity import Identity
from isa95kit.rules.context import Context, Known
from isa95kit.rules.moves import AnyLot
from isa95kit.rules.state import key_of
from isa95kit.rules.sums import Amount, amounts_of, total
from isa95kit.transactions import (
    Action,
    NotAMessage,
    Response,
    TransactionError,
    Verb,
    action,
    nouns,
    response,
    verb,
)
from isa95kit.units.derivation import normal, number_text

__all__ = ["KnownObjects", "carried_objects", "effect_of"]

RESPONSES = frozenset({"OperationsResponse", "WorkResponse", "JobResponse"})
"""What was reported once stays; a correction is a posting of its own (IDEM-006)."""
NAMED = ("assembly_", "information_object")
"""Fields in which objects are named, not told of: what is known of them already stays."""
TELLS = frozenset({Verb.SYNC, Verb.NOTIFY, Verb.PROCESS})
ANSWERS = frozenset({Verb.ACKNOWLEDGE, Verb.RESPOND})


def effect_of(message: Component) -> Action | None:
    """What a message does to the objects it carries, as far as it takes effect; None for nothing.

    A Change that wants an answer takes effect by the answer. A Cancel and a Get have no effect, and
    so has what cannot be understood. That something was refused is for the caller to know.

    >>> from isa95kit.b2mml import Identifier
    >>> from isa95kit.transactions import change, get, sync
    >>> lot = MaterialLot(id=Identifier("L-1"))
    >>> effect_of(sync(lot)), effect_of(get(lot)), effect_of(change(lot, respond="Always"))
    (<Action.ADD: 'Add'>, None, None)
    """
    try:
        spoken = verb(message)
        if spoken is Verb.SYNC:
            return action(message) or Action.ADD
        if spoken in TELLS:
            return Action.ADD
        if spoken is Verb.CHANGE:
            asked = message.data_area.change.response_code  # type: ignore[attr-defined]
            return None if asked == "Always" else Action.CHANGE
        if spoken is Verb.SHOW or spoken in ANSWERS:
            refused = response(message) is Response.REJECTED
            return None if refused or not nouns(message) else Action.CHANGE
    except NotAMessage:
        return Action.ADD
    except TransactionError:
        pass
    return None


def carried_objects(message: Component) -> Iterator[Any]:
    """The objects a message is about; those inside a MaterialInformation and its like one by one.

    >>> from isa95kit.b2mml import Identifier, MaterialInformation
    >>> lot = MaterialLot(id=Identifier("L-1"))
    >>> [found is lot for found in carried_objects(MaterialInformation(material_lot=(lot,)))]
    [True]
    """
    try:
        found = nouns(message)
    except NotAMessage:
        found = (message,)
    except TransactionError:
        return
    for noun in found:
        if type(noun).__name__.endswith("Information"):
            yield from objects_in(noun)
        else:
            yield noun


class KnownObjects:
    """The last known state of objects, beginning with what was known before (`Known`).

    One exchange has one of these, and changes it with every message it takes.
    """

    def __init__(self, before: Known | None = None) -> None:
        self._before = before
        self._objects: dict[str, dict[Identity, Component | None]] = {}
        self._booked: set[PostingKey] = set()

    def find(self, identity: Identity) -> Component | None:
        """The object as last known; None where it is not known.

        >>> KnownObjects().find(Identity("MaterialLot", "", "", "", "L-1")) is None
        True
        """
        plain = identity.unversioned
        own = self._objects.get(plain.type, {})
        if plain in own or self._before is None:
            return own.get(plain)
        return self._before.find(plain)

    def holds(self, type: str) -> bool:  # noqa: A002 the standard's word
        """Whether objects of the type are kept here at all.

        >>> KnownObjects().holds("MaterialLot")
        False
        """
        return bool(self._objects.get(type)) or bool(self._before and self._before.holds(type))

    def all(self, type: str) -> Iterable[Component]:  # noqa: A002
        """All objects of a type.

        >>> list(KnownObjects().all("MaterialLot"))
        []
        """
        own = self._objects.get(type, {})
        for item in self._before.all(type) if self._before is not None else ():
            if key_of(item) not in own:
                yield item
        yield from [item for item in own.values() if item is not None]

    def take(self, message: Component, effect: Action) -> None:
        """Let a message add, change or delete what it carries.

        >>> from isa95kit.b2mml import Identifier
        >>> from isa95kit.transactions import sync
        >>> known = KnownObjects()
        >>> known.take(sync(MaterialLot(id=Identifier("L-1"))), Action.ADD)
        >>> [lot.id.value for lot in known.all("MaterialLot")]
        ['L-1']
        """
        for item in carried_objects(message):
            identity = key_of(item)
            if effect is Action.DELETE:
                if identity is not None:
                    self._objects.setdefault(identity.type, {})[identity] = None
                continue
            before = self.find(identity) if identity is not None else None
            merges = effect is Action.CHANGE and type(before) is type(item)
            self._keep(_changed(before, item) if merges else item)

    def book(self, message: Component, context: Context) -> None:
        """Move the quantities of lots by what a message reports; each line once.

        A quantity in a unit that does not convert into that of the lot makes the quantity of the
        lot unknown, as nobody can say what is left.

        >>> from isa95kit.b2mml import Identifier
        >>> KnownObjects().book(MaterialLot(id=Identifier("L-1")), Context())
        """
        lines: dict[EventKey, list[Posting]] = {}
        for statement, _ in statements_of(message):
            if isinstance(statement, Posting):
                lines.setdefault(statement.key.event, []).append(statement)
        for event in lines.values():
            for line in event:
                sign = _sign(line, event)
                if line.key in self._booked or not sign or len(line.materials) != 1:
                    continue
                self._booked.add(line.key)
                if line.materials[0].posting is None:
                    self._move(line.materials[0], line, sign, context)

    def _keep(self, top: Component) -> None:
        pending: list[tuple[Component, bool]] = [(top, False)]
        while pending:
            item, part = pending.pop()
            identity = key_of(item)
            if identity is not None:
                first = part or identity.type in RESPONSES
                if not (first and self.find(identity) is not None):
                    self._objects.setdefault(identity.type, {})[identity] = item
            for field in fields_of(type(item)):
                if field.content is None and not field.members:
                    continue
                named = part or field.name.startswith(NAMED)
                value = getattr(item, field.name)
                for one in value if isinstance(value, tuple) else (value,):
                    inner = getattr(one, "value", None) if field.members else one
                    if isinstance(inner, Component):
                        pending.append((inner, named))

    def _move(self, key: LotKey, line: Posting, sign: int, context: Context) -> None:
        for identity in (key.sublot, key.lot):
            if identity is None:
                continue
            known = self.find(identity)
            if isinstance(known, AnyLot):
                moved = _moved(known, line, sign, context)
            elif sign > 0:
                moved = _made(identity, key, line, context)
            else:
                continue
            self._objects.setdefault(identity.type, {})[identity.unversioned] = moved


def _sign(line: Posting, event: list[Posting]) -> int:
    """Whether a line takes from its lot (-1), adds to it (1), or is reckoned with another line."""
    if line.role.enters:
        return -1
    if line.role.produced:
        return 1
    if not line.role.withdrawn:
        return 0
    others = [o for o in event if o is not line and o.materials == line.materials]
    if any(other.role.enters or other.role.produced for other in others):
        return 0
    return 1 if any(other.role is Role.INPUT for other in event) else -1


def _moved(lot: AnyLot, line: Posting, sign: int, context: Context) -> AnyLot:
    held, moved = amounts_of(lot.quantity, context), amounts_of(line.quantities, context)
    quantities = []
    for value in lot.quantity:
        key = value.key.value.strip() if value.key is not None else ""
        own, other = held.get(key), moved.get(key)
        if own is None or other is None:
            continue
        left = total((own, Amount(sign * other.number, other.unit)), context.units)
        if left is not None and own.unit == left.unit:
            quantities.append(_with_number(value, left.number))
    return replace(lot, quantity=tuple(quantities))


def _with_number(value: QuantityValue, number: Fraction) -> QuantityValue:
    text = QuantityString(number_text(normal(number)))
    return replace(value, quantity_string=text)


def _made(identity: Identity, key: LotKey, line: Posting, context: Context) -> AnyLot:
    """A lot or sublot that nobody spoke of before it was produced.

    That a quantity is good, scrap or rework is said of the line, not of the lot.
    """
    of = next(iter(line.definitions), None)
    agreement = context.agreement
    words = agreement.good_words | agreement.scrap_words | agreement.rework_words
    quantities = tuple(
        replace(value, key=None) if value.key is not None and value.key.value in words else value
        for value in line.quantities
    )
    if identity.type == "MaterialSubLot":
        whole = key.lot.to_identifier() if key.lot is not None else None
        return MaterialSubLot(
            id=identity.to_identifier(), material_lot_id=whole, quantity=quantities
        )
    return MaterialLot(
        id=identity.to_identifier(),
        material_definition_id=of.to_identifier() if of is not None else None,
        quantity=quantities,
    )


def _changed(before: Any, after: Any) -> Any:
    """The object after a Change: what it mentions is as it says, the rest as it was."""
    said = {
        field.name: value
        for field in fields_of(type(after))
        if (value := getattr(after, field.name)) is not None and value != ()
    }
    return replace(before, **said)
