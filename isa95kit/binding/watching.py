"""A stream on its way into the parser: counted, and the tree that grows from it kept small."""

from __future__ import annotations

from typing import BinaryIO

from lxml import etree

from isa95kit.binding.limits import BACKEND_TEXT, Limits
from isa95kit.binding.parsing import too_long
from isa95kit.binding.sources import next_piece, unreadable

__all__ = ["Watched"]

CHUNK = 32_768

PROGRESS = 1024 * 1024
"""Bytes after which the tree is looked at again."""


class Watched:
    """Gives no more than the limits, and can be looked into before it is read.

    Once it watches a tree, what is complete outside elements of *tag* is let go of before the next
    piece is given. It also sees when libxml2 gathers one endless tag or comment, which it holds
    back in a buffer without a limit.
    """

    def __init__(self, stream: BinaryIO, tag: str, limits: Limits) -> None:
        self.kept = bytearray()
        self._stream = stream
        self._tag = tag
        self._size = limits.size
        self._longest = max(limits.text, BACKEND_TEXT)
        self._given = 0
        self._prune = False
        self._grown: tuple[etree._Element | None, int, int] = (None, 0, 0)
        self._grown_at = 0
        self.root: etree._Element | None = None

    def watch(self, root: etree._Element, *, prune: bool) -> None:
        """From now on look after the tree that grows under *root*."""
        self.root = root
        self._prune = prune

    def peek(self) -> bytes:
        """The next piece; it is given once more when the stream is read."""
        data = self._next(CHUNK)
        self.kept += data
        if len(self.kept) > self._longest + CHUNK:
            raise too_long(self._longest, None)
        return data

    def read(self, count: int = CHUNK) -> bytes:
        """What was peeked at first, then the rest."""
        if self.root is not None:
            if self._prune:
                self._let_go(self.root)
            if self._given - self._grown_at > PROGRESS:
                self._look(self.root)
        if self.kept:
            data = bytes(self.kept)
            self.kept.clear()
            return data
        return self._next(count)

    def _next(self, count: int) -> bytes:
        data = next_piece(self._stream, count)
        self._given += len(data)
        if self._given > self._size:
            raise unreadable(
                "XML-004",
                f"the document is larger than {self._size:,} bytes",
                "Raise the limit: Limits(size=…).",
            )
        return data

    def _let_go(self, root: etree._Element) -> None:
        current = root
        while current.tag != self._tag and len(current):
            last = current[-1]
            del current[:-1]
            current = last

    def _look(self, root: etree._Element) -> None:
        last = root
        while len(last):
            last = last[-1]
        grown = (last, len(last.text or ""), len(last.tail or ""))
        if grown != self._grown:
            self._grown, self._grown_at = grown, self._given
        elif self._given - self._grown_at > self._longest + PROGRESS:
            raise too_long(self._longest, None)
