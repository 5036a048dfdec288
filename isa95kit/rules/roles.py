"""Who may do what, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["RoleTable"]


@dataclass(frozen=True, slots=True)
class RoleTable:
    """Roles by the AuthorizationID that senders give."""

    roles: Mapping[str, frozenset[str]]

    def roles_of(self, authorization: str) -> frozenset[str]:
        """The roles behind an AuthorizationID; empty for one that is not known."""
        return self.roles.get(authorization, frozenset())
