"""What a document can be read from: a path, bytes, or a binary file object."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import BinaryIO

from isa95kit.binding.limits import Limits
from isa95kit.findings import Finding, Layer, Severity

__all__ = [
    "NamedBytes",
    "Source",
    "Unreadable",
    "beginning",
    "load",
    "name_of",
    "next_piece",
    "opened",
]

Source = str | os.PathLike[str] | bytes | BinaryIO


class Unreadable(Exception):
    """There is no well-formed document to judge; ``finding`` says why."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(finding.message)


class NamedBytes(io.BytesIO):
    """A document in memory that reports, and waivers by file, call by a name."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


def unreadable(
    rule: str, message: str, hint: str, line: int | None = None, column: int | None = None
) -> Unreadable:
    """The exception for a syntax finding."""
    found = Finding(
        rule, Severity.ERROR, Layer.SYNTAX, message, line=line, column=column, hint=hint
    )
    return Unreadable(found)


def name_of(source: Source) -> str:
    """What a report calls the source."""
    if isinstance(source, (str, os.PathLike)):
        return os.fspath(source)
    if isinstance(source, (bytes, bytearray, memoryview)):
        return "<bytes>"
    return str(getattr(source, "name", "<stream>"))


def load(source: Source, limits: Limits) -> bytes:
    """The bytes of a source; raises `Unreadable` when there are none or too many."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
    else:
        with opened(source) as stream:
            data = beginning(stream, limits.size + 1)
    if len(data) > limits.size:
        raise unreadable(
            "XML-004",
            f"the document is larger than {limits.size:,} bytes",
            "Stream it with iter_objects, or raise the limit: Limits(size=…), --max-size.",
        )
    return data


def beginning(stream: BinaryIO, count: int) -> bytes:
    """The next *count* bytes of a stream, fewer if it ends before."""
    pieces = []
    # Raw streams and sockets give less than they are asked for before the end.
    while count > 0 and (piece := next_piece(stream, count)):
        pieces.append(piece)
        count -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def next_piece(stream: BinaryIO, count: int) -> bytes:
    """Up to *count* bytes, none at the end; raises `Unreadable` when the stream fails."""
    try:
        data = stream.read(count)
    except MemoryError:
        raise
    except Exception as error:
        # Streams fail in their own ways: zlib.error, EOFError, what an HTTP client raises.
        raise cannot_read(error) from error
    if isinstance(data, str):
        raise TypeError("the file is open in text mode: open it with 'rb'")
    if data is None:
        raise cannot_read(OSError("it has no data yet and does not wait"))
    return data


class opened:  # noqa: N801
    """A source as a binary stream; closed at the end if it was opened here."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.own: BinaryIO | None = None

    def __enter__(self) -> BinaryIO:
        if isinstance(self.source, (bytes, bytearray, memoryview)):
            return io.BytesIO(self.source)
        if isinstance(self.source, (str, os.PathLike)):
            try:
                self.own = Path(self.source).open("rb")
            except (OSError, ValueError) as error:
                raise cannot_read(error) from error
            return self.own
        if not hasattr(self.source, "read"):
            raise TypeError(
                f"cannot read from {type(self.source).__name__}: pass a path, bytes, or a file "
                "opened in binary mode"
            )
        return self.source

    def __exit__(self, *_: object) -> None:
        if self.own is not None:
            self.own.close()


def cannot_read(error: Exception) -> Unreadable:
    """The finding for a missing or unreadable file."""
    if isinstance(error, FileNotFoundError):
        return unreadable("XML-008", "there is no such file", "Check the path.")
    if isinstance(error, IsADirectoryError):
        return unreadable("XML-008", "this is a folder", "Name a file in it.")
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return unreadable("XML-008", f"the file cannot be read: {reason}", "Check path and rights.")
