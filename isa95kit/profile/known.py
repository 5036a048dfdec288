"""From a profile to what rules may ask of accounts and of the partner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from isa95kit.b2mml import TransactionProfile
from isa95kit.document import read
from isa95kit.findings import InvalidDocument
from isa95kit.identity import Identity
from isa95kit.rules.accounts import AccountRegister
from isa95kit.units import MaterialFactors, Units, read_factors

if TYPE_CHECKING:
    from isa95kit.profile.model import AccountsTable

__all__ = ["accounts", "factors", "partner"]


def accounts(table: AccountsTable) -> AccountRegister | None:
    """What may be charged; None where the profile lists nothing.

    Raises ValueError for what is open and closed, and for a URN that is none.

    >>> from isa95kit.profile.model import AccountsTable
    >>> accounts(AccountsTable(open=["CC-1"])).is_open(Identity("Account", "", "", "", "CC-1"))
    True
    """
    if not (table.open or table.closed):
        return None
    if both := sorted(table.open & table.closed):
        raise ValueError(f"{both[0]} is open and closed")
    return AccountRegister(
        frozenset(map(_account, table.open)),
        frozenset(map(_account, table.closed)),
        unlisted_orders=table.unlisted_orders,
    )


def _account(text: str) -> Identity:
    if text.startswith("urn:isa95kit:"):
        return Identity.parse(text).unversioned
    return Identity("Account", "", "", "", text)


def partner(path: str) -> TransactionProfile:
    """The one TransactionProfile in a document. Raises ValueError where there is none."""
    try:
        message = read(path).message
    except InvalidDocument as error:
        raise ValueError(str(error)) from None
    found = list(_profiles(message))
    if len(found) != 1:
        raise ValueError(f"{path}: holds {'no' if not found else 'more than one'} {NOUN}")
    return found[0]


NOUN = TransactionProfile.__qualname__


def _profiles(message: Any) -> Iterator[TransactionProfile]:
    if isinstance(message, TransactionProfile):
        yield message
    yield from getattr(getattr(message, "data_area", None), "transaction_profile", ())


def factors(path: str, units: Units | None) -> MaterialFactors:
    """The factors of materials in a file. Raises ValueError with every problem on a line."""
    try:
        lines = Path(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: {error}") from None
    table, findings = read_factors(lines, units=units, path=path)
    if findings:
        raise ValueError("\n".join(f"{path}:{f.line}: {f.message}" for f in findings))
    return table
