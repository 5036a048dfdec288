"""Who signed what, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from isa95kit.identity import Identity

__all__ = ["Signature", "SignatureRegister"]


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
