"""Orders of versions, which callers name: nothing about a version says which one comes later.

    >>> from isa95kit.b2mml import Identifier, WorkMaster
    >>> nine = WorkMaster(id=Identifier("W"), version=Identifier("9"))
    >>> ten = WorkMaster(id=Identifier("W"), version=Identifier("10"))
    >>> NUMERIC.highest([nine, ten]) is ten
    True
    >>> ALPHABETIC.highest([nine, ten]) is nine
    True

A version that does not fit the order is refused, and so are two different versions that the order
puts in one place, such as 1 and 01 as numbers: there is no silent choice.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeVar

from isa95kit.b2mml.base import Component
from isa95kit.b2mml.core_components import Identifier
from isa95kit.effectivity.dates import called, period_of
from isa95kit.effectivity.errors import UnorderedVersion
from isa95kit.findings import shorten

__all__ = ["ALPHABETIC", "BY_DATE", "NUMERIC", "SEMANTIC", "VersionOrder"]

C = TypeVar("C", bound=Component)


@dataclass(frozen=True, slots=True)
class VersionOrder:
    """An order of versions: ``place`` gives an object a place that can be compared with others.

    Four are at hand, `NUMERIC`, `SEMANTIC`, `ALPHABETIC` and `BY_DATE`; a plant with another way of
    counting makes its own with `by_text`. All raise UnorderedVersion for what does not fit.
    """

    name: str
    place: Callable[[Component], Any]

    @classmethod
    def by_text(cls, name: str, place: Callable[[str], Any]) -> VersionOrder:
        """An order by the text of the version.

        *place* raises ValueError for a text that does not fit; it becomes UnorderedVersion.

        >>> letters = VersionOrder.by_text("letters", lambda text: (len(text), text))
        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> z = WorkMaster(id=Identifier("W"), version=Identifier("Z"))
        >>> aa = WorkMaster(id=Identifier("W"), version=Identifier("AA"))
        >>> letters.highest([aa, z]) is aa
        True
        """

        def placed(obj: Component) -> Any:
            version = getattr(obj, "version", None)
            if not isinstance(version, Identifier) or not version.value.strip():
                raise UnorderedVersion(
                    f"{called(obj)} has no version, so that the {name} order has no place for it"
                )
            try:
                return place(version.value)
            except ValueError as error:
                raise UnorderedVersion(
                    f"{called(obj)}: version {shorten(version.value)!r} does not fit the {name} "
                    f"order: {error}"
                ) from error

        return cls(name, placed)

    @classmethod
    def by_date(cls, timezone: dt.tzinfo | None = None) -> VersionOrder:
        """The order by the start of effectivity; dates without an offset are read in *timezone*.

        >>> from isa95kit.b2mml import DateTime, Identifier, WorkMaster
        >>> first = WorkMaster(id=Identifier("W"))
        >>> july = DateTime("2025-07-01T00:00:00Z")
        >>> second = WorkMaster(id=Identifier("W"), effective_start_date=july)
        >>> VersionOrder.by_date().highest([second, first]) is second
        True
        """

        def placed(obj: Component) -> tuple[bool, dt.datetime]:
            start = period_of(obj, timezone=timezone).start
            return start is not None, start or _EARLIEST

        return cls("date", placed)

    def sorted(self, objects: Iterable[C]) -> list[C]:
        """The objects from the lowest version to the highest, those of equal version as given.

        Raises UnorderedVersion for a version that does not fit, and for two different ones in one
        place.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> works = [WorkMaster(id=Identifier("W"), version=Identifier(v)) for v in ("1.10", "1.9")]
        >>> [work.version.value for work in SEMANTIC.sorted(works)]
        ['1.9', '1.10']
        """
        places = sorted([(self.place(obj), n, obj) for n, obj in enumerate(objects)], key=_by_place)
        for (one, _, lower), (other, _, higher) in pairwise(places):
            if one == other and _version(lower) != _version(higher):
                raise UnorderedVersion(
                    f"{called(lower)} and {called(higher)} have one place in the {self.name} "
                    "order; neither comes after the other"
                )
        return [obj for _, _, obj in places]

    def highest(self, objects: Iterable[C]) -> C:
        """The object of the highest version.

        Raises as `sorted` does, UnorderedVersion too when several objects have the highest version,
        and ValueError when there are none.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> NUMERIC.highest([WorkMaster(id=Identifier("W"), version=Identifier("A"))])
        Traceback (most recent call last):
          ...
        isa95kit.effectivity.errors.UnorderedVersion: WorkMaster W version A: version 'A' does not
        fit the numeric order: a number is made of digits alone
        """
        ranked = self.sorted(objects)
        if not ranked:
            raise ValueError("there is no highest of no versions")
        top = ranked[-1]
        if len(ranked) > 1 and self.place(ranked[-2]) == self.place(top):
            raise UnorderedVersion(
                f"two objects are {called(top)}; the {self.name} order cannot tell them apart"
            )
        return top


def _by_place(placed: tuple[Any, int, object]) -> tuple[Any, int]:
    return placed[:2]


def _version(obj: Component) -> str:
    version = getattr(obj, "version", None)
    return version.value if isinstance(version, Identifier) else ""


_DIGITS = re.compile(r"\d+", re.ASCII)
_SEMANTIC = re.compile(
    r"(\d+(?:\.\d+)*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?", re.ASCII
)
_LONGEST = 300
"""Digits of a number; far beyond any version, and short enough for int()."""
_EARLIEST = dt.datetime.min.replace(tzinfo=dt.UTC)


def _number(text: str) -> int:
    if _DIGITS.fullmatch(text) is None or len(text) > _LONGEST:
        dotted = re.fullmatch(r"\d+(\.\d+)+", text, re.ASCII)
        raise ValueError(
            "whether 1.10 comes after 1.9 is not said; use SEMANTIC"
            if dotted
            else "a number is made of digits alone"
        )
    return int(text)


def _semantic(text: str) -> tuple[Any, ...]:
    match = _SEMANTIC.fullmatch(text)
    if match is None or len(text) > _LONGEST:
        raise ValueError("write numbers with dots, as in 2.1 or 2.1.0-draft.3")
    numbers = [int(part) for part in match[1].split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()  # 2.1 and 2.1.0 have one place
    # Before a release come its previews; among their parts numbers come before words.
    preview = [
        (0, int(part), "") if part.isdigit() else (1, 0, part)
        for part in (match[2].split(".") if match[2] else ())
    ]
    return numbers, not preview, preview


NUMERIC = VersionOrder.by_text("numeric", _number)
"""By whole numbers: 9 before 10."""

SEMANTIC = VersionOrder.by_text("semantic", _semantic)
"""By numbers between dots, as Semantic Versioning 2.0.0 has it, for any count of numbers.

1.9 comes before 1.10, and 2.0-draft before 2.0. What stands after a ``+`` does not count.
"""

ALPHABETIC = VersionOrder.by_text("alphabetic", str)
"""By code points, as in a dictionary: A before AA before B, 10 before 9, capitals before small."""

BY_DATE = VersionOrder.by_date()
"""By the start of effectivity, those without one first."""
