"""Where a finding stands in a file: what tools ask that open files, and not documents."""

from __future__ import annotations

import os
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path, PurePath
from urllib.parse import quote

from isa95kit.findings import Finding

__all__ = ["Place", "file_of", "line_of", "place_of", "uri_of"]

_LINE_OF_A_FILE = re.compile(r"(?s)(.+\.ndjson):([1-9][0-9]*)", re.IGNORECASE)
"""The name of a document that is one line of a file."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and the place in it as far as it is known; line and column count from 1."""

    file: str
    line: int | None = None
    column: int | None = None


def file_of(path: str) -> str:
    """The file that holds the document a report calls *path*.

    >>> file_of("in/lots.ndjson:7"), file_of("in/lot.xml")
    ('in/lots.ndjson', 'in/lot.xml')
    """
    match = _LINE_OF_A_FILE.fullmatch(path)
    return path if match is None else match[1]


def line_of(path: str) -> int | None:
    """The line that the document *path* is of its file; None for a document that is the file.

    >>> line_of("in/lots.ndjson:7"), line_of("in/lot.xml")
    (7, None)
    """
    match = _LINE_OF_A_FILE.fullmatch(path)
    return None if match is None else int(match[2])


def place_of(path: str, finding: Finding) -> Place:
    """Where in a file a finding about the document *path* stands.

    A line of a ``.ndjson`` file is a document of its own: its findings stand in that line.

    >>> from isa95kit.findings import Layer, Severity
    >>> finding = Finding("JSON-001", Severity.ERROR, Layer.SYNTAX, "wrong", line=1, column=9)
    >>> place_of("in/lots.ndjson:7", finding)
    Place(file='in/lots.ndjson', line=7, column=9)
    """
    return Place(file_of(path), line_of(path) or finding.line, finding.column)


def uri_of(file: str) -> str:
    """A file as URI: relative to the working directory as it was given, or ``file:`` if absolute.

    >>> uri_of("./in put/lot.xml")
    'in%20put/lot.xml'
    """
    name = PurePath(file).as_posix() if os.sep == "\\" else file
    if Path(file).is_absolute():
        return "file://" + ("" if name.startswith("/") else "/") + quote(_bytes(name), safe="/:")
    return quote(_bytes(posixpath.normpath(name)), safe="/")


def _bytes(name: str) -> bytes:
    try:
        return os.fsencode(name)
    except UnicodeEncodeError:  # half of a surrogate pair, which no file name here can hold
        return name.encode(errors="replace")
