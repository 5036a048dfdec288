"""The last known state of objects, in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import objects_in
from isa95kit.identity import Identity, NoIdentity

__all__ = ["PlantState", "key_of"]


@dataclass(frozen=True, slots=True)
class PlantState:
    """Objects by identity, without their version: the last one seen counts.

    Everything that has an id is kept, wherever it stands in a message: lots and their sublots,
    requests of a schedule and their segments, persons, equipment, test results.
    """

    objects: Mapping[str, Mapping[Identity, Component]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """By type, then by identity."""

    @classmethod
    def of(cls, *messages: Component) -> PlantState:
        """The state after these messages, in their order."""
        return cls().after(*messages)

    def after(self, *messages: Component) -> PlantState:
        """The state after further messages."""
        found = {name: dict(objects) for name, objects in self.objects.items()}
        for message in messages:
            pending: list[Any] = [message]
            while pending:
                item = pending.pop()
                _keep(item, found)
                pending.extend(reversed([*objects_in(item)]))
        return PlantState(MappingProxyType({n: MappingProxyType(o) for n, o in found.items()}))

    def find(self, identity: Identity) -> Component | None:
        """The object as last known; None where it is not known."""
        return self.objects.get(identity.type, {}).get(identity.unversioned)

    def holds(self, type: str) -> bool:  # noqa: A002 the standard's word
        """Whether objects of the type are kept here at all."""
        return type in self.objects

    def all(self, type: str) -> Iterable[Component]:  # noqa: A002
        """All objects of a type."""
        return self.objects.get(type, {}).values()


def key_of(item: Component) -> Identity | None:
    """The identity an object is kept under, without its version; None where it has none."""
    if getattr(item, "id", None) is None:
        return None
    try:
        return Identity.of(item, version=False)
    except NoIdentity:
        return None  # nil, blank, or several as those of a receiver


def _keep(item: Component, found: dict[str, dict[Identity, Component]]) -> None:
    identity = key_of(item)
    if identity is not None:
        found.setdefault(identity.type, {})[identity] = item
