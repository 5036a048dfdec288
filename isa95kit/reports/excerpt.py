"""The piece of a document that a finding speaks of: one line, and where in it to look.

A document is read once for all its findings and only when a report format asks for excerpts.
Memory stays bounded whatever the length of its lines: a message written without line breaks shows
a window around the place.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from isa95kit.findings import Finding
from isa95kit.reports.places import file_of, line_of

__all__ = ["Excerpt", "Sources", "encoding_of", "printable"]

WINDOW = 160
"""Longest excerpt, in characters."""

PIECE = 1 << 16
"""How much of a line is looked at at a time, in characters."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']""")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of a document, or the part of it around the place.

    The marked text is ``text[start:start + length]``; *length* 0 means that the line is known and
    the place in it is not. Tabs and characters that do not print stand as one character each.
    """

    text: str
    start: int = 0
    length: int = 0


class Sources:
    """Gives excerpts of documents: files by path, and *held* ones (standard input) from memory."""

    def __init__(self, held: Mapping[str, bytes] | None = None) -> None:
        self._held = dict(held or {})
        self._reached = ("", 1, 0)  # a file of documents, a line in it, and where that begins

    def excerpts(self, path: str, findings: Iterable[Finding]) -> dict[Finding, Excerpt]:
        """Excerpts for those of the *findings* of one document that have a line in it.

        A document that cannot be read any more has none.
        """
        wanted: dict[int, list[Finding]] = {}
        for finding in findings:
            if finding.line is not None:
                wanted.setdefault(finding.line, []).append(finding)
        if not wanted:
            return {}
        try:
            with self._open(path) as stream:
                return _scan(stream, wanted)
        except (OSError, ValueError):
            return {}

    def _open(self, path: str) -> BinaryIO:
        if path in self._held:
            return io.BytesIO(self._held[path])
        line = line_of(path)
        if line is None or Path(path).is_file():
            return Path(path).open("rb")
        return io.BytesIO(self._line(file_of(path), line))

    def _line(self, file: str, line: int) -> bytes:
        """A line of a file; documents come in order, so each reading goes on from the last."""
        last, reached, offset = self._reached
        if last != file or reached > line:
            reached, offset = 1, 0
        with Path(file).open("rb") as stream:
            stream.seek(offset)
            for _ in range(line - reached):
                stream.readline()
            self._reached = (file, line, stream.tell())
            return stream.readline()


def _scan(stream: BinaryIO, wanted: Mapping[int, list[Finding]]) -> dict[Finding, Excerpt]:
    encoding = encoding_of(stream.read(1024))
    stream.seek(0)
    text = io.TextIOWrapper(stream, encoding, errors="replace")  # ends lines as XML does
    found: dict[Finding, Excerpt] = {}
    line, offset, last = 1, 0, max(wanted)
    before = ""
    while line <= last and (piece := text.readline(PIECE)):
        ended = piece.endswith("\n") or len(piece) < PIECE
        if line in wanted:
            # A window may begin in the piece before, so that much of it is kept.
            whole = before + piece.removesuffix("\n")
            for finding in wanted[line]:
                place = (finding.column or 1) - 1 - offset + len(before)
                here = len(before) <= place < len(before) + len(piece)
                if here or (ended and finding not in found):
                    found[finding] = _excerpt(whole, finding, min(place, len(whole)))
            before = whole[-WINDOW:]
        offset += len(piece)
        if ended:
            line, offset, before = line + 1, 0, ""
    return found


def encoding_of(head: bytes) -> str:
    """The encoding a document that begins with *head* is in, as far as it says; else UTF-8."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return encoding
    declared = _DECLARED.match(head)
    if declared is None:
        return "utf-8"
    try:
        return codecs.lookup(declared[1].decode("ascii")).name
    except LookupError:
        return "utf-8"


def _excerpt(line: str, finding: Finding, place: int) -> Excerpt:
    if finding.column is not None:
        start = max(place, 0)
        length = _token_length(line, start)
    else:
        start, length = _find(line, finding.path)
    left = 0
    if len(line) > WINDOW:
        left = max(0, min(start - WINDOW // 3, len(line) - WINDOW))
    shown = line[left : left + WINDOW]
    start, length = start - left, min(length, left + WINDOW - start)
    if left:
        shown = "…" + shown[1:]
    if left + WINDOW < len(line):
        shown = shown[:-1] + "…"
    shown = printable(shown)
    indent = len(shown) - len(shown.lstrip())
    return Excerpt(shown[indent:].rstrip(), max(start - indent, 0), max(length, 0))


def printable(text: str) -> str:
    """*text* with nothing in it that could move the cursor or colour the terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else " " if c.isspace() else "\ufffd" for c in text)


def _token_length(line: str, start: int) -> int:
    """How much to mark from *start*: a tag up to its name's end, else a word; at least 1."""
    token = re.compile(r"</?[^\s<>/]*|[^\s<>]+").match(line, start)
    return max(1, len(token[0])) if token else 1


def _find(line: str, path: str) -> tuple[int, int]:
    """Where the element or attribute *path* ends in stands, if only one place can be meant."""
    name = re.escape(path.rpartition("/")[2].partition("[")[0])
    if not name:
        return 0, 0
    if name.startswith("@"):
        pattern = rf"(?<=\s)(?:[\w.-]+:)?{name[1:]}(?=\s*=)"
    else:
        pattern = rf"<(?:[\w.-]+:)?{name}(?=[\s/>]|$)"
    places = list(re.finditer(pattern, line))
    if len(places) != 1:
        return 0, 0
    return places[0].start(), len(places[0][0])
