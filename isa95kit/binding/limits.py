"""Limits on what is parsed, all in one place.

The defaults are far above real messages and below what harms a process. Raising one is an
explicit argument: ``isa95kit.read(path, limits=Limits(size=2**30))``.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["BACKEND_DEPTH", "BACKEND_TEXT", "DEFAULT", "Limits"]

BACKEND_DEPTH = 256
"""Deepest nesting libxml2 parses unless told that huge documents are wanted."""

BACKEND_TEXT = 10_000_000
"""Longest text, in bytes, libxml2 parses unless told that huge documents are wanted."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a document may be.

    ``size`` in bytes of the input, ``depth`` in nested elements, ``text`` in characters of one
    text or attribute value.
    """

    size: int = 128 * 1024 * 1024
    depth: int = BACKEND_DEPTH
    text: int = BACKEND_TEXT

    def __post_init__(self) -> None:
        for name in ("size", "depth", "text"):
            if getattr(self, name) < 1:
                raise ValueError(f"Limits({name}={getattr(self, name)}): must be at least 1")

    @property
    def beyond_backend(self) -> bool:
        """True when libxml2's own limits have to be lifted to honour these."""
        return self.depth > BACKEND_DEPTH or self.text > BACKEND_TEXT


DEFAULT = Limits()
