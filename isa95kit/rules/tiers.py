"""Sync tiers: how soon stock movements of a material are told, in memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from isa95kit.identity import Identity

__all__ = ["TIERS", "Tier", "TierTable"]


@dataclass(frozen=True, slots=True)
class Tier:
    """A tier by its name: how long after an event it is told at the latest.

    With ``by_event`` each event has its message, as for materials of high risk.
    """

    name: str
    limit: dt.timedelta
    by_event: bool = False


TIERS = (
    Tier("event", dt.timedelta(minutes=5), by_event=True),
    Tier("periodic", dt.timedelta(hours=1)),
    Tier("daily", dt.timedelta(days=1)),
)
"""The tiers where nobody agreed on others."""


@dataclass(frozen=True, slots=True)
class TierTable:
    """Names of tiers by material, and by material class for materials that have none of their own.

    Keys are identities without a version; one that has no scheme means the ID in any scheme.
    """

    materials: Mapping[Identity, str] = field(default_factory=lambda: MappingProxyType({}))
    classes: Mapping[Identity, str] = field(default_factory=lambda: MappingProxyType({}))
    agreed: tuple[Tier, ...] = TIERS

    def __post_init__(self) -> None:
        """Raises ValueError for a name that no tier has, or several."""
        names = [tier.name for tier in self.agreed]
        if len(set(names)) < len(names):
            raise ValueError("two sync tiers have one name: give each its own")
        for name in (*self.materials.values(), *self.classes.values()):
            if name not in names:
                raise ValueError(f"there is no sync tier {name!r}: use {', '.join(names)}")

    @classmethod
    def of(
        cls,
        materials: Mapping[str, str],
        classes: Mapping[str, str] | None = None,
        agreed: tuple[Tier, ...] = TIERS,
    ) -> TierTable:
        """The table of tiers by IDs of materials and classes, or by the URNs of their identities.

        Raises ValueError for a name that no tier has, and InvalidURN.

        >>> table = TierTable.of({"API-1": "event"}, {"CONSUMABLE": "daily"})
        >>> table.tier(Identity("MaterialDefinition", "ACME", "MAT", "", "API-1")).name
        'event'
        """

        def identities(kind: str, named: Mapping[str, str]) -> Mapping[Identity, str]:
            return MappingProxyType({_identity(kind, key): tier for key, tier in named.items()})

        return cls(
            identities("MaterialDefinition", materials),
            identities("MaterialClass", classes or {}),
            agreed,
        )

    def tiers(self) -> tuple[Tier, ...]:
        """The tiers that were agreed on.

        >>> [tier.name for tier in TierTable().tiers()]
        ['event', 'periodic', 'daily']
        """
        return self.agreed

    def tier(self, material: Identity | None, classes: tuple[Identity, ...] = ()) -> Tier | None:
        """The tier of a material, or else the strictest one of its classes.

        >>> TierTable().tier(Identity("MaterialDefinition", "", "", "", "API-1")) is None
        True
        """
        own = _looked_up(self.materials, material) if material is not None else ""
        names = [own] if own else [_looked_up(self.classes, c) for c in classes]
        found = [tier for tier in self.agreed if tier.name in names]
        return min(found, key=lambda tier: tier.limit, default=None)


def _identity(kind: str, key: str) -> Identity:
    if key.startswith("urn:isa95kit:"):
        return Identity.parse(key).unversioned
    return Identity(kind, "", "", "", key)


def _looked_up(names: Mapping[Identity, str], what: Identity) -> str:
    plain = Identity(what.type, "", "", "", what.text)
    return names.get(what.unversioned) or names.get(plain) or ""
