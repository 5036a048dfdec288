"""What rules may ask besides the message: everything a caller knows, handed in as one value."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

__all__ = ["NO_CONTEXT", "Context"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the caller knows; what is left out (None) is not checked, and reported so."""

    master_data: Any = None
    """Objects by identity and date: `isa95kit.master_data.Catalogue`."""
    units: Any = None
    """The agreed unit codes: `isa95kit.units.Units`."""

    def lacks(self, needs: tuple[str, ...]) -> tuple[str, ...]:
        """Which of these parts are missing."""
        return tuple(name for name in needs if getattr(self, name) is None)

    @classmethod
    def parts(cls) -> tuple[str, ...]:
        """The names of everything a context can hold."""
        return tuple(f.name for f in fields(cls))


NO_CONTEXT = Context()
