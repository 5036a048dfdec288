"""When and by whom, everywhere in a message: what a system in the middle must not touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from isa95kit.b2mml.base import Alternative, Component, DateTimeText
from isa95kit.binding.fields import fields_of
from isa95kit.identity import identifying_field

__all__ = ["Attributions", "attributions"]

PERSONS = frozenset({"approved_by", "author", "authorization_id", "person_id"})
"""Fields that name who did something; the name in a manifest of signatures is another."""

Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Attributions:
    """What a message says, by keys that do not change when siblings are left out or moved."""

    objects: dict[Key, str]
    """The field of each object."""
    said: dict[Key, tuple[str, str]]
    """The field and the text of each moment and each person; the key begins with its object's."""


def attributions(message: Component) -> Attributions:
    """All moments and persons of a message.

    Objects with an identifier are told apart by it, others by their place among those of one name.
    Data is found below the noun, whatever the verb of the message.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> message = sync(MaterialLot(id=Identifier("L-1")), sender="MES")
    >>> [field for field, _ in attributions(message).said.values()]
    ['application_area.creation_date_time']
    """
    found = Attributions({}, {})
    pending: list[tuple[Component, Key, str]] = [(message, (), "")]
    while pending:
        item, key, path = pending.pop()
        found.objects[key] = path
        inside: list[tuple[Component, Key, str]] = []
        for declared in fields_of(type(item)):
            if declared.kind in ("text", "attribute", "mixed", "any", "extensions"):
                continue
            value = getattr(item, declared.name)
            seen: dict[Key, int] = {}
            for index, one in enumerate(value if isinstance(value, tuple) else (value,)):
                step = f"{declared.name}[{index}]" if declared.many else declared.name
                field = f"{path}.{step}" if path else step
                held = one.value if isinstance(one, Alternative) else one
                if not isinstance(held, Component):
                    continue
                if isinstance(held, DateTimeText) or _names_person(item, declared.name):
                    said = key, declared.name, index
                    found.said[said] = field, str(getattr(held, "value", ""))
                    continue
                named = (declared.name, *_identified(held))
                number = seen[named] = seen.get(named, 0) + 1
                inside.append((held, (key, *named, number), field))
        pending += reversed(inside)
    return found


def _names_person(item: Component, field: str) -> bool:
    signed = type(item).__name__ == "PersonnelIdentificationManifest"
    return field in PERSONS or (signed and field == "name")


def _identified(item: Component) -> Key:
    field = identifying_field(type(item))
    identifier: Any = getattr(item, field) if field else None
    if identifier is None or not hasattr(identifier, "scheme_id"):
        return ("",)
    return identifier.value, identifier.scheme_id, identifier.scheme_agency_id
