"""What is known of the objects that a message refers to: by the plant's state, by master data.

A rule that needs ``known or master_data`` asks both. The plant's state is asked by the whole
identity (rule ID-007); in master data an ID without a scheme may be of any, as in `Catalogue`.
"""

from __future__ import annotations

from collections.abc import Iterator

from isa95kit.b2mml import Identifier
from isa95kit.b2mml.base import Component
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.context import Context
from isa95kit.rules.place import Place
from isa95kit.rules.state import PlantState
from isa95kit.transactions import Response, TransactionError, Verb, response

__all__ = [
    "REGISTERS",
    "identifiers_in",
    "is_in_message",
    "is_known",
    "is_text_known",
    "keeps",
    "makes",
    "meets",
    "objects",
    "only_asks",
    "register_of",
]

REGISTERS = "known or master_data"
"""What a rule needs that asks here."""


def keeps(context: Context, kind: str) -> bool:
    """Whether objects of a type are registered at all, so that an unknown one is a fault."""
    known, master_data = context.known, context.master_data
    return (known is not None and known.holds(kind)) or (
        master_data is not None and kind in master_data.types
    )


def register_of(kind: str) -> str:
    """What a rule lacks where no objects of a type are registered, as `Place.lacks` takes it."""
    return f"register of {kind}"


def is_known(context: Context, identifier: Identifier, kind: str) -> bool:
    """Whether a register has the object of a type that an identifier refers to."""
    if any(True for _ in objects(context, identifier, kind)):
        return True
    master_data = context.master_data
    return master_data is not None and master_data.holds_part(kind, identifier.value)


def objects(context: Context, identifier: Identifier, kind: str) -> Iterator[Component]:
    """The objects of a type that an identifier may mean, in all their versions."""
    known, master_data = context.known, context.master_data
    if known is not None:
        try:
            found = known.find(Identity.of(identifier, type=kind))
        except NoIdentity:
            return
        if found is not None:
            yield found
    if master_data is not None:
        for key in master_data.meant_by(kind, identifier):
            yield from master_data.chains[key].objects


def is_in_message(at: Place, identifier: Identifier, kind: str) -> bool:
    """Whether the message itself holds the object of a type that an identifier refers to."""
    try:
        return _inside(at).find(Identity.of(identifier, type=kind)) is not None
    except NoIdentity:
        return False


def is_text_known(at: Place, text: str, kind: str) -> bool:
    """Whether a register or the message has an object of a type with this ID, of any scheme.

    For places that name an object by plain text, which has no scheme.
    """
    master_data = at.context.master_data
    if text in at.once((is_text_known, kind), lambda: _texts(at, kind)):
        return True
    return master_data is not None and bool(
        master_data.meant_by(kind, text) or master_data.holds_part(kind, text)
    )


def _texts(at: Place, kind: str) -> frozenset[str]:
    known = at.context.known
    found = [*_inside(at).all(kind), *(known.all(kind) if known is not None else ())]
    return frozenset([Identity.of(obj, version=False).text for obj in found])


def _inside(at: Place) -> PlantState:
    return at.once(_inside, lambda: PlantState.of(at.message))


def identifiers_in(holder: Component, name: str) -> Iterator[tuple[str, Identifier]]:
    """The identifiers of a field that hold something, each with the field as problems name it."""
    value = getattr(holder, name, None)
    if isinstance(value, Identifier):
        if value.value.strip():
            yield name, value
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            if isinstance(one, Identifier) and one.value.strip():
                yield f"{name}[{index}]", one


def makes(holder: Component) -> bool:
    """Whether a requirement or actual is of material that is made, so that its lot may be new."""
    use = getattr(holder, "material_use", None)
    return use is not None and str(use.value).endswith("Produced")


def meets(reference: Identifier, identifier: object) -> bool:
    """Whether a reference may mean the object of an identifier that stands in the same message.

    A reference without a scheme may mean an object of any.
    """
    if not isinstance(identifier, Identifier) or reference.value != identifier.value:
        return False
    try:
        one, two = Identity.of(reference), Identity.of(identifier)
    except NoIdentity:
        return False
    return one == two or not (one.agency or one.scheme or one.scheme_version)


def only_asks(at: Place) -> bool:
    """Whether nothing in the message is told as a fact: it asks, in a Get, or it refuses.

    A rejected Show, Acknowledge or Respond repeats what it refuses, unknown objects and wildcards
    included.
    """
    return at.once(only_asks, lambda: _only_asks(at))


def _only_asks(at: Place) -> bool:
    if at.verb not in (Verb.SHOW, Verb.ACKNOWLEDGE, Verb.RESPOND):
        return at.verb == Verb.GET
    try:
        return response(at.message) is Response.REJECTED
    except TransactionError:
        return False
