"""The B2MML/BatchML releases isa95kit speaks, in order, with their namespaces.

Source: the namespace declarations of the schema sets MESA (before 2012: WBF) published.
"""

from __future__ import annotations

from enum import Enum
from functools import total_ordering

__all__ = ["Release"]


@total_ordering
class Release(Enum):
    """A published release; later releases compare greater (``Release.V0500 < Release.V0600``).

    ``V0700`` and ``V0701`` share one namespace, so a namespace alone does not always name a
    release: see `Release.of_namespace`.
    """

    V0401 = "V0401"
    V0500 = "V0500"
    V0600 = "V0600"
    V0700 = "V0700"
    V0701 = "V0701"

    @property
    def namespace(self) -> str:
        """Namespace of the release's messages and objects."""
        return _NAMESPACES[self]

    @property
    def extension_namespace(self) -> str:
        """Namespace in which plants declare their own elements."""
        return f"{self.namespace}-AllExtensions"

    @property
    def year(self) -> int:
        """Year of publication."""
        return _YEARS[self]

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Release):
            return NotImplemented
        return self.value < other.value

    def __str__(self) -> str:
        return self.value

    @classmethod
    def latest(cls) -> Release:
        """The newest release, the one whose messages are read into objects."""
        return cls.V0701

    @classmethod
    def of_namespace(cls, namespace: str) -> tuple[Release, ...]:
        """Releases with this namespace, newest first; empty when the namespace is none of theirs."""
        return tuple(r for r in reversed(cls) if r.namespace == namespace)


_NAMESPACES = {
    Release.V0401: "http://www.wbf.org/xml/B2MML-V0401",
    Release.V0500: "http://www.wbf.org/xml/B2MML-V05",
    Release.V0600: "http://www.mesa.org/xml/B2MML-V0600",
    Release.V0700: "http://www.mesa.org/xml/B2MML",
    Release.V0701: "http://www.mesa.org/xml/B2MML",
}

_YEARS = {
    Release.V0401: 2008,
    Release.V0500: 2011,
    Release.V0600: 2013,
    Release.V0700: 2020,
    Release.V0701: 2023,
}
