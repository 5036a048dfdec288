"""On which line of a TOML file a key stands, so that an error can name it.

`tomllib` says what a file means and not where. This reads just enough of the notation to find
headers and keys; values are stepped over, quotes and brackets respected.
"""

from __future__ import annotations

import re

__all__ = ["Key", "lines_of"]

Key = tuple[str | int, ...]
"""Names and, in lists of tables, counts from 0: ``("waivers", 1, "rule")``."""

HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)(\]\]?)\s*(?:#.*)?$")
ASSIGNMENT = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[\w.\- ]|\.)+?)\s*=""")
PART = re.compile(r'"([^"]*)"|\'([^\']*)\'|([\w-]+)')


def lines_of(text: str) -> dict[Key, int]:
    """The line, from 1, of each header and each key of a well-formed TOML file."""
    found: dict[Key, int] = {}
    counts: dict[Key, int] = {}
    table: Key = ()
    rest_of_value = _Value()
    for number, line in enumerate(text.splitlines(), 1):
        if rest_of_value.open:
            rest_of_value.read(line)
            continue
        if header := HEADER.match(line):
            table = _placed(_parts(header[2]), counts)
            if header[1] == "[[":
                plain = table
                counts[plain] = counts.get(plain, -1) + 1
                table = (*plain, counts[plain])
            found.setdefault(table, number)
        elif assignment := ASSIGNMENT.match(line):
            key = (*table, *_parts(assignment[1]))
            for end in range(len(table) + 1, len(key) + 1):
                found.setdefault(key[:end], number)
            rest_of_value = _Value()
            rest_of_value.read(line[assignment.end() :])
    return found


def _parts(dotted: str) -> Key:
    return tuple(next(p for p in match if p) for match in PART.findall(dotted))


def _placed(parts: Key, counts: dict[Key, int]) -> Key:
    """The key with the count of the list item that a header below a list of tables means."""
    placed: Key = ()
    for index, part in enumerate(parts):
        placed = (*placed, part)
        if placed in counts and index < len(parts) - 1:
            placed = (*placed, counts[placed])
    return placed


class _Value:
    """Whether a value goes on in the next line: open brackets, or a text in three quotes."""

    def __init__(self) -> None:
        self.depth = 0
        self.quote = ""

    @property
    def open(self) -> bool:
        return self.depth > 0 or len(self.quote) == 3

    def read(self, text: str) -> None:
        position = 0
        while position < len(text):
            if self.quote:
                end = text.find(self.quote, position)
                if end < 0:
                    return
                escaped = self.quote[0] == '"' and text[max(end - 1, 0)] == "\\"
                position = end + (1 if escaped else len(self.quote))
                self.quote = self.quote if escaped else ""
                continue
            character = text[position]
            if character == "#":
                return
            if character in "\"'":
                self.quote = character * (3 if text.startswith(character * 3, position) else 1)
                position += len(self.quote)
                continue
            self.depth += (character in "[{") - (character in "]}")
            position += 1
