"""The key of a posting as a value, and its text form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

from isa95kit.identity import Identity

__all__ = ["BusinessKey", "InvalidBusinessKey"]


class InvalidBusinessKey(ValueError):
    """A text or a set of parts that is no business key; the message says why."""


@dataclass(frozen=True, slots=True, order=True)
class BusinessKey:
    """The key of one posting.

    ``kind`` is the class of what is posted. ``parts`` have a name, in the order of the table above
    and then of the alphabet, and the identities they are made of, the outermost first, of no type
    and version. A part without any is missing. Raises InvalidBusinessKey for no parts, for a name
    twice, and for names and kinds that are not made of letters, digits and underscores.
    """

    kind: str
    parts: tuple[tuple[str, tuple[Identity, ...]], ...]

    def __post_init__(self) -> None:
        names = [name for name, _ in self.parts]
        if wrong := [n for n in (self.kind, *names) if not _NAME.fullmatch(n)]:
            raise InvalidBusinessKey(f"{wrong[0]!r} is no name of letters, digits and underscores")
        if not names:
            raise InvalidBusinessKey("a key without parts tells nothing apart")
        if len(set(names)) < len(names):
            raise InvalidBusinessKey(f"parts of one name in {', '.join(names)}")
        for name, values in self.parts:
            if any(value.type or value.version for value in values):
                raise InvalidBusinessKey(f"{name}: a part is an identity of no type and version")
        ordered = sorted(self.parts, key=lambda part: (_ORDER.get(part[0], len(_ORDER)), part[0]))
        object.__setattr__(self, "parts", tuple(ordered))

    def __getitem__(self, name: str) -> tuple[Identity, ...]:
        """The identities of a part, none when it is missing. Raises KeyError for other names."""
        return dict(self.parts)[name]

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that the key needs and the message does not give."""
        return tuple(name for name, values in self.parts if not values)

    @property
    def complete(self) -> bool:
        """True when no part is missing; only then does an equal key mean the same posting."""
        return not self.missing

    @property
    def urn(self) -> str:
        """The key as one word, as in ``urn:isa95kit-key:JobResponse:order=PO-1:sequence=3``.

        An identity of a scheme is ``agency/scheme/scheme version/text``, several of one part have
        commas between them. All texts are percent-encoded (UTF-8). A missing part ends in ``=``.
        """
        parts = [f"{name}={','.join(map(_written, values))}" for name, values in self.parts]
        return _PREFIX + ":".join([self.kind, *parts])

    def __str__(self) -> str:
        return self.urn

    @classmethod
    def parse(cls, urn: str) -> BusinessKey:
        """The key that a URN was made of; raises InvalidBusinessKey.

        >>> BusinessKey.parse("urn:isa95kit-key:JobResponse:order=PO-1:sequence=").missing
        ('sequence',)
        """
        if not urn.startswith(_PREFIX):
            raise InvalidBusinessKey(f"{urn!r} does not begin with {_PREFIX}")
        if wrong := _NOT_IN_URN.search(urn):
            raise InvalidBusinessKey(f"{urn!r}: {wrong[0]!r} has to be percent-encoded")
        kind, *parts = urn.removeprefix(_PREFIX).split(":")
        try:
            return cls(kind, tuple(map(_read, parts)))
        except ValueError as error:
            raise InvalidBusinessKey(f"{urn!r}: {error}") from error


_PREFIX = "urn:isa95kit-key:"
_ORDER = {
    name: place
    for place, name in enumerate(
        ("id", "message", "order", "operation", "line", "sequence", "version", "action")
    )
}
_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)
_NOT_IN_URN = re.compile(r"[^A-Za-z0-9\-._~:/,=%]|%(?![0-9A-Fa-f]{2})")


def _written(value: Identity) -> str:
    scheme = (value.agency, value.scheme, value.scheme_version)
    texts = (*scheme, value.text) if any(scheme) else (value.text,)
    return "/".join([quote(text, safe="") for text in texts])


def _read(part: str) -> tuple[str, tuple[Identity, ...]]:
    name, equals, values = part.partition("=")
    if not equals:
        raise InvalidBusinessKey(f"{part!r} is no part such as order=PO-1")
    return name, tuple([_identity(value) for value in values.split(",")]) if values else ()


def _identity(value: str) -> Identity:
    texts = [unquote_to_bytes(text).decode() for text in value.split("/")]
    if len(texts) not in (1, 4):
        raise InvalidBusinessKey(f"{value!r} is neither a text nor agency/scheme/version/text")
    return Identity("", *(texts if len(texts) == 4 else ("", "", "", *texts)))
