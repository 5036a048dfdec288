"""The B2MML/BatchML releases isa95kit speaks, in order, with their namespaces.

Source: the namespace declarations of the schema sets MESA (before 2012: WBF) published.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import total_ordering

__all__ = ["Detection", "Release", "detect"]


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
        """Releases with this namespace, newest first; empty when it is none of theirs."""
        return _OF_NAMESPACE.get(namespace, ())


_NAMESPACES = {
    Release.V0401: "http://www.wbf.org/xml/B2MML-V0401",
    Release.V0500: "http://www.wbf.org/xml/B2MML-V05",
    Release.V0600: "http://www.mesa.org/xml/B2MML-V0600",
    Release.V0700: "http://www.mesa.org/xml/B2MML",
    Release.V0701: "http://www.mesa.org/xml/B2MML",
}

_OF_NAMESPACE = {
    namespace: tuple(r for r in reversed(Release) if r.namespace == namespace)
    for namespace in _NAMESPACES.values()
}

_YEARS = {
    Release.V0401: 2008,
    Release.V0500: 2011,
    Release.V0600: 2013,
    Release.V0700: 2020,
    Release.V0701: 2023,
}


_OLDEST = 4
"""Version number of the first release."""

LONGEST = 200
"""Characters of a namespace or releaseID that are looked at; comparing megabytes takes long."""


@dataclass(frozen=True, slots=True)
class Detection:
    """What a document says about its release.

    ``candidates`` are tried in order. ``certain`` is False when the namespace is none of a
    release's and the candidates are only the nearest ones.
    """

    candidates: tuple[Release, ...]
    certain: bool
    reason: str


def detect(
    namespace: str | None, release_id: str | None = None, override: Release | None = None
) -> Detection:
    """The release of a document: what the caller says, else the namespace, else the nearest.

    ``releaseID`` is free text that partners fill as they like, so it only decides where the
    namespace does not.
    """
    namespace, release_id = (namespace or "")[:LONGEST], (release_id or "")[:LONGEST]
    if override is not None:
        certain = namespace == override.namespace
        return Detection((override,), certain, "named by the caller")
    if namespace:
        if exact := Release.of_namespace(namespace):
            return Detection(exact, True, "namespace")
        return Detection((_nearest(namespace),), False, "the nearest namespace")
    if release_id and (numbered := _numbered(release_id)):
        return Detection((numbered,), False, "releaseID")
    return Detection((Release.latest(),), False, "the newest release")


def _nearest(namespace: str) -> Release:
    if numbered := _numbered(namespace):
        return numbered
    if version := re.search(r"(?i)b2mml-v?0*([1-389])", namespace):
        # A version before the first or after the last of ours.
        return min(Release) if int(version[1]) < _OLDEST else max(Release)
    # Imported here: nearly every document names its namespace right.
    import difflib

    known = {release.namespace.lower(): release for release in Release}
    close = difflib.get_close_matches(namespace.lower(), known, n=1, cutoff=0.6)
    return known[close[0]] if close else Release.latest()


def _numbered(text: str) -> Release | None:
    """The release a version number in the text points to: ``b2mml-v0400`` → V0401."""
    for digits in re.findall(r"(?i)(?<![a-z0-9])v?\.?0*([4-7][0-9.]*)(?![a-z0-9])", text):
        exact = f"V0{digits.replace('.', '').ljust(3, '0')[:3]}"
        for release in reversed(Release):
            if release.value == exact:
                return release
        for release in reversed(Release):
            if release.value.startswith(f"V0{digits[0]}"):
                return release
    return None
