"""Which accounts and orders may be charged, in memory."""

from __future__ import annotations

from dataclasses import dataclass

from isa95kit.identity import Identity

__all__ = ["AccountRegister"]


@dataclass(frozen=True, slots=True)
class AccountRegister:
    """Accounts that are open, and those that are closed.

    An account such as a cost collector or a WBS element is an `Identity` of type ``Account``, which
    messages name by text alone; an order is one of type ``OperationsRequest`` or ``JobOrder``. With
    *unlisted_orders* an order that is in neither list may be charged: whoever keeps a list of
    accounts need not keep one of orders.
    """

    open: frozenset[Identity] = frozenset()
    closed: frozenset[Identity] = frozenset()
    unlisted_orders: bool = False

    def is_open(self, account: Identity) -> bool | None:
        """Whether it may be charged; None where there is no such account."""
        asked = account.unversioned
        if asked in self.open:
            return True
        if asked in self.closed:
            return False
        return True if self.unlisted_orders and asked.type != "Account" else None
