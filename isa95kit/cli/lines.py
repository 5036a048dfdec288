"""Line-delimited JSON: each line of a ``.ndjson`` file is a document of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from isa95kit.binding.limits import Limits

__all__ = ["documents", "is_line_delimited"]


def is_line_delimited(path: str) -> bool:
    """True for a file whose name says that each of its lines is a document."""
    return path.lower().endswith(".ndjson")


def documents(path: str, limits: Limits) -> Iterator[tuple[str, bytes]]:
    """Name (``file.ndjson:LINE``) and content of each line; empty lines are passed over.

    A line longer than the size limit comes cut one byte behind it, enough to refuse it. Raises
    OSError when the file cannot be read.
    """
    with Path(path).open("rb") as lines:
        number, longer = 1, False
        while line := lines.readline(limits.size + 1):
            ended = line.endswith(b"\n")
            if not longer and line.strip():
                yield f"{path}:{number}", line.rstrip(b"\r\n") if ended else line
            longer = not ended
            number += ended
