"""Reading the kit's JSON files, which other people's programs have written: nothing is believed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from isa95kit.findings import shorten

__all__ = ["LARGEST", "Shape", "Unusable", "load"]

E = TypeVar("E", bound=Enum)

LARGEST = 256 * 1024 * 1024
"""Bytes of the largest manifest or results file that is read."""


class Unusable(ValueError):
    """A manifest or results file cannot be used; the message names the file, place and reason."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A JSON object of a file, asked for its members one by one; ``place`` says where it stands."""

    path: Path
    place: str
    members: dict[str, Any]

    def text(self, name: str, missing: str | None = None) -> str:
        """A text; where it is missing *missing*, if there is such. Raises `Unusable`.

        >>> Shape(Path("r.json"), "$", {"id": "a"}).text("id")
        'a'
        """
        value = self.members.get(name, missing)
        if not isinstance(value, str):
            raise self.wrong(name, "has to be a text")
        return value

    def truth(self, name: str) -> bool:
        """True or false. Raises `Unusable` for anything else.

        >>> Shape(Path("r.json"), "$", {"roundTrip": True}).truth("roundTrip")
        True
        """
        value = self.members.get(name)
        if not isinstance(value, bool):
            raise self.wrong(name, "has to be true or false")
        return value

    def one_of(self, name: str, known: type[E]) -> E:
        """A member of an enumeration by its value. Raises `Unusable` for any other text.

        >>> from isa95kit.releases import Release
        >>> Shape(Path("r.json"), "$", {"release": "V0701"}).one_of("release", Release)
        <Release.V0701: 'V0701'>
        """
        text = self.text(name)
        try:
            return known(text)
        except ValueError:
            values = ", ".join(str(each.value) for each in known)
            raise self.wrong(name, f"is {shorten(text)!r}; it has to be one of {values}") from None

    def rows(self, name: str, *, missing: bool = False) -> Iterator[Shape]:
        """The objects of a list, which may be *missing*. Raises `Unusable` for anything else.

        >>> [row.place for row in Shape(Path("r.json"), "$", {"cases": [{}, {}]}).rows("cases")]
        ['$.cases[0]', '$.cases[1]']
        """
        value = self.members.get(name, [] if missing else None)
        if not isinstance(value, list):
            raise self.wrong(name, "has to be a list")
        for at, item in enumerate(value):
            if not isinstance(item, dict):
                raise self.wrong(f"{name}[{at}]", "has to be an object")
            yield Shape(self.path, f"{self.place}.{name}[{at}]", item)

    def wrong(self, name: str, reason: str) -> Unusable:
        """The exception that says what is wrong with a member.

        >>> print(Shape(Path("r.json"), "$", {}).wrong("cases", "has to be a list"))
        r.json: $.cases has to be a list
        """
        return Unusable(f"{self.path}: {self.place}.{name} {reason}")


def load(path: Path, form: str) -> Shape:
    """The object in a file, which has to name its *form*. Raises `Unusable`.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as name:
    ...     file = Path(name, "r.json")
    ...     _ = file.write_text('{"format": "x/1", "product": "P"}')
    ...     load(file, "x/1").text("product")
    'P'
    """
    try:
        if path.stat().st_size > LARGEST:
            raise Unusable(f"{path}: larger than {LARGEST:,} bytes")
        data = json.loads(path.read_bytes(), parse_constant=_no_constant)
    except OSError as error:
        raise Unusable(f"{path}: cannot be read ({error.strerror or error})") from error
    except (ValueError, RecursionError) as error:
        if isinstance(error, Unusable):
            raise
        raise Unusable(f"{path}: is no JSON ({shorten(str(error))})") from error
    if not isinstance(data, dict):
        raise Unusable(f"{path}: has to hold one object")
    top = Shape(path, "$", data)
    found = top.text("format")
    if found != form:
        raise Unusable(f"{path}: its format is {shorten(found)!r}, and {form} is what is read")
    return top


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
