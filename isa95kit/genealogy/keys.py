"""What nodes of a genealogy are told apart by: lots, sublots, unnamed material, and events.

The identifier of a sublot may be unique only inside its lot, as in ``S1`` of lot L1 and ``S1`` of
lot L2; rule ID-003 asks for no more. The key of a sublot therefore holds both identities. Where a
message names a sublot without its lot, the key has no lot, and the genealogy completes it when
exactly one lot is known to hold a sublot of that identity. Versions of a lot are the same material
and are left out of keys, as references to lots have none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import quote

from isa95kit.identity import Identity, InvalidURN

__all__ = ["EventKey", "InvalidKey", "LotKey", "PostingKey"]

LOT = "MaterialLot"
SUBLOT = "MaterialSubLot"


class InvalidKey(ValueError):
    """Parts that make no key of a lot; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class EventKey:
    """What an event is told apart by: a segment response or job response, and what it answers.

    ``kind`` is the class, OpSegmentResponse or JobResponse. ``responses`` are the identities of the
    response, from the outermost one that holds it to itself; ``orders`` and ``operations`` are the
    requests and segment requirements, or job orders, that it answers. With the line of a posting
    this is the key of rule IDEM-001, and finer by the outer responses.
    """

    kind: str
    responses: tuple[Identity, ...]
    orders: tuple[Identity, ...] = ()
    operations: tuple[Identity, ...] = ()
    version: str = ""
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Every line and edge of an event is looked up by this key; it is hashed once.
        parts = (self.kind, self.responses, self.orders, self.operations, self.version)
        object.__setattr__(self, "_hash", hash(parts))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[type[EventKey], tuple[object, ...]]:
        # Hashes of texts differ from process to process.
        parts = (self.kind, self.responses, self.orders, self.operations, self.version)
        return (EventKey, parts)

    @property
    def label(self) -> str:
        """The identifiers in short, for people; not always unique."""
        name = " / ".join([identity.text for identity in (*self.orders, *self.responses)])
        return f"{name}, version {self.version}" if self.version else name

    @property
    def urn(self) -> str:
        """The key as one word, unique."""
        groups = (self.orders, self.operations, self.responses)
        parts = ["+".join(identity.urn for identity in group) for group in groups]
        version = f"+{quote(self.version, safe='')}" if self.version else ""
        return f"urn:isa95kit:{self.kind}/" + "/".join(parts) + version

    def __str__(self) -> str:
        return self.urn


@dataclass(frozen=True, slots=True)
class PostingKey:
    """One line of an event: the actual, inside an assembly after those that it is a part of."""

    event: EventKey
    line: tuple[Identity, ...]

    @property
    def label(self) -> str:
        """The line's identifier in short, for people."""
        return " / ".join(identity.text for identity in self.line)

    @property
    def urn(self) -> str:
        """The key as one word, unique."""
        return self.event.urn + "/" + "+".join(identity.urn for identity in self.line)


@dataclass(frozen=True, slots=True)
class LotKey:
    """What material is told apart by: a lot, a sublot of a lot, or the line that names neither.

    ``sublot`` without ``lot`` is a sublot whose lot nobody said. ``posting`` stands for material
    that was posted without any lot: each such line is material of its own. Raises InvalidKey when
    nothing, or lots and a posting together, are given, or identities are of another type.
    """

    lot: Identity | None = None
    sublot: Identity | None = None
    posting: PostingKey | None = None
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.lot, self.sublot, self.posting)))
        named = self.lot is not None or self.sublot is not None
        if named == (self.posting is not None):
            raise InvalidKey("a key holds a lot, a sublot or both, or else a posting")
        for identity, kind in ((self.lot, LOT), (self.sublot, SUBLOT)):
            if identity is not None and (identity.type != kind or identity.version):
                raise InvalidKey(f"{identity} is no identity of a {kind} without a version")

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[type[LotKey], tuple[object, ...]]:
        return (LotKey, (self.lot, self.sublot, self.posting))

    @property
    def named(self) -> bool:
        """True for a lot or sublot, False for material posted without one."""
        return self.posting is None

    @property
    def of_lot(self) -> LotKey | None:
        """The key of the lot that a sublot is part of; None for anything else."""
        return None if self.sublot is None or self.lot is None else LotKey(self.lot)

    @property
    def label(self) -> str:
        """The identifiers in short, for people; not always unique."""
        if self.posting is not None:
            return f"no lot, {self.posting.event.label} line {self.posting.label}"
        return " / ".join([part.text for part in (self.lot, self.sublot) if part is not None])

    @property
    def urn(self) -> str:
        """The key as one word, unique: URNs of lot and sublot, a slash between them."""
        if self.posting is not None:
            return self.posting.urn
        return "/".join([part.urn for part in (self.lot, self.sublot) if part is not None])

    def __str__(self) -> str:
        return self.urn

    @classmethod
    def parse(cls, urn: str) -> LotKey:
        """The key of a lot or sublot that a URN was made of.

        Raises InvalidURN or InvalidKey.

        >>> key = LotKey(Identity("MaterialLot", "", "", "", "L1"))
        >>> LotKey.parse(key.urn) == key
        True
        """
        parts = [Identity.parse(part) for part in urn.split("/")]
        if len(parts) > 2:
            raise InvalidURN(f"{urn!r} has {len(parts)} parts; a lot and a sublot are two")
        if parts[0].type == SUBLOT:
            if len(parts) == 2:
                raise InvalidURN(f"{urn!r} names two sublots; the lot comes first")
            return cls(None, parts[0])
        return cls(parts[0], parts[1] if len(parts) == 2 else None)
