"""Who signed what, in memory, and what a signature says about the content it is bound to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from isa95kit.b2mml import BatchProductionRecord, WorkRecord
from isa95kit.b2mml.base import Component
from isa95kit.document import digest
from isa95kit.identity import Identity

__all__ = ["Signature", "SignatureRegister", "change_indication"]


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature: the system it was given in, and `isa95kit.digest` of the element it came in."""

    system: str
    digest: str


@dataclass(frozen=True, slots=True)
class SignatureRegister:
    """Signatures by the identity of the object, and the EntryID of what was signed in it."""

    given: Mapping[tuple[Identity, str], tuple[Signature, ...]]

    def signatures(self, signed: Identity, entry: str = "") -> tuple[Signature, ...]:
        """The signatures of an object, or of an entry of a record by its EntryID."""
        return self.given.get((signed, entry), ())


def change_indication(signed: Component) -> str:
    """What belongs into ChangeIndication: SHA-256 of the record or entry, in hexadecimal.

    A record is taken without its own ChangeIndication, a batch production record without its
    signatures too, so that it can be signed by several. B2MML leaves the procedure open; this is
    ours. Raises `isa95kit.binding.xml.Unwritable` as `isa95kit.digest` does.

    >>> from isa95kit.b2mml import Identifier, WorkRecordEntry
    >>> entry = WorkRecordEntry(id=Identifier("1"), external_reference_id=Identifier("E1"))
    >>> len(change_indication(entry))
    64
    """
    if isinstance(signed, BatchProductionRecord):
        return digest(replace(signed, change_indication=None, personnel_identification=None))
    if isinstance(signed, WorkRecord):
        return digest(replace(signed, change_indication=None))
    return digest(signed)
