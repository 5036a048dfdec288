"""JSON text to values that know their place: for documents that need explaining.

The standard library's parser is fast and says where a syntax error is, but not where a value
stands, and it keeps silent about duplicate members. This one is slower and does; it keeps its own
stack, so depth costs no recursion.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NoReturn

from isa95kit.binding.limits import Limits
from isa95kit.binding.sources import Unreadable, unreadable
from isa95kit.findings import shorten

__all__ = ["Node", "decode", "parse_json"]


@dataclass(slots=True, eq=False)
class Node:
    """A JSON value: ``kind`` is object, array, string, number, true, false or null.

    ``text`` is the string, or the number as written. ``members`` of an object come in order,
    duplicates included, each with the place of its name. ``at`` is a place in the text.
    """

    kind: str
    at: int
    text: str = ""
    members: list[tuple[str, int, Node]] = field(default_factory=lambda: NOTHING)
    items: list[Node] = field(default_factory=lambda: NOTHING)


NOTHING: list[Any] = []
"""Stands in every value that has no members or no items, and stays empty: it saves much memory."""


class Places:
    """Line and column, both from 1, of a place in a text."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def starts(self) -> list[int]:
        """Where the lines begin; worked out when a place is first asked for."""
        return [0, *(m.end() for m in re.finditer("\n", self.text))]

    def of(self, at: int) -> tuple[int, int]:
        """Line and column of the character at an offset."""
        line = bisect_right(self.starts, at)
        return line, at - self.starts[line - 1] + 1


def decode(data: bytes) -> str:
    """The text of a JSON document, UTF-8 without a byte order mark as RFC 8259 asks.

    Raises `Unreadable` for other encodings.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")) or b"\x00" in data[:4]:
        raise unreadable(
            "JSON-002",
            "the document has a byte order mark or is not in UTF-8",
            "Save it as UTF-8 without a byte order mark.",
            1,
            1,
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = data.count(b"\n", 0, error.start) + 1, None
        raise unreadable(
            "JSON-002", "the document is not in UTF-8", "Save it as UTF-8.", line, column
        ) from error


TOKEN = re.compile(
    r'[ \t\n\r]*(?:(?P<string>"(?P<plain>[^"\\\x00-\x1f]*(?:\\.[^"\\\x00-\x1f]*)*)")'
    r"|(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.])"
    r"|(?P<mark>[{}\[\]:,])|(?P<word>true|false|null)\b)",
)
ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt])|(.?))', re.DOTALL)
NAMED = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
BLANKS = re.compile(r"[ \t\n\r]*")


def parse_json(text: str, limits: Limits) -> Node:
    """The root value of a JSON text. Raises `Unreadable` at the first thing that is no JSON."""
    return _Parser(text, limits).parse()


class _Parser:
    def __init__(self, text: str, limits: Limits) -> None:
        self.text = text
        self.limits = limits
        self.places = Places(text)

    def parse(self) -> Node:
        stack: list[Node] = []
        names: list[tuple[str, int]] = []
        done: Node | None = None
        expect = "value"
        at = 0
        while True:
            match = TOKEN.match(self.text, at)
            if match is None:
                at = self._skip(at)
                if at == len(self.text) and done is not None:
                    return done
                self._fail(at, expect, ended=at == len(self.text))
            kind = str(match.lastgroup) if match.lastgroup != "plain" else "string"
            start, at = match.start(kind), match.end()
            lexeme = match[kind]
            if done is not None:
                self._fail(start, "the end of the document", ended=False)
            if kind == "mark" and lexeme in ":,":
                if expect != lexeme:
                    self._fail(start, expect, ended=False)
                expect = "value" if lexeme == ":" or stack[-1].kind == "array" else "a member name"
                continue
            if kind == "mark" and lexeme in "}]":
                open_kind = "object" if lexeme == "}" else "array"
                empty = expect in ("a member name or }", "value or ]")
                if not stack or stack[-1].kind != open_kind or not (expect == "," or empty):
                    self._fail(start, expect, ended=False)
                node = stack.pop()
                if not stack:
                    done = node
                expect = ","
                continue
            if expect in ("a member name", "a member name or }"):
                if kind != "string":
                    self._fail(start, expect, ended=False)
                names.append((self._string(match["plain"], start), start))
                expect = ":"
                continue
            if expect not in ("value", "value or ]"):
                self._fail(start, expect, ended=False)
            node = self._node(kind, lexeme, match, start)
            if stack:
                parent = stack[-1]
                if parent.kind == "object":
                    name, name_at = names.pop()
                    parent.members.append((name, name_at, node))
                else:
                    parent.items.append(node)
            if node.kind in ("object", "array"):
                stack.append(node)
                if len(stack) > self.limits.depth * 2:
                    raise self._problem(
                        "JSON-004",
                        start,
                        f"values nest deeper than {self.limits.depth * 2:,} levels",
                        "Raise the limit only if you know why: Limits(depth=…).",
                    )
                expect = "a member name or }" if node.kind == "object" else "value or ]"
            else:
                if not stack:
                    done = node
                expect = ","

    def _node(self, kind: str, lexeme: str, match: re.Match[str], start: int) -> Node:
        if kind == "mark":
            if lexeme == "{":
                return Node("object", start, members=[])
            return Node("array", start, items=[])
        if kind == "word":
            return Node(lexeme, start)
        if kind == "number":
            return Node("number", start, lexeme)
        if len(lexeme) > self.limits.text:
            raise self._problem(
                "JSON-005",
                start,
                f"a text is longer than {self.limits.text:,} characters",
                "Send large content beside the message, or raise the limit: Limits(text=…).",
            )
        return Node("string", start, self._string(match["plain"], start))

    def _string(self, raw: str, start: int) -> str:
        if "\\" in raw:
            raw = ESCAPE.sub(lambda m: self._escape(m, start), raw)
            if any("\ud800" <= c <= "\udfff" for c in raw):
                raw = self._joined(raw, start)
        return raw

    def _escape(self, match: re.Match[str], start: int) -> str:
        if match[1]:
            return chr(int(match[1], 16))
        if match[2]:
            return NAMED[match[2]]
        raise self._problem(
            "JSON-001",
            start + 1 + match.start(),
            f"\\{match[3]} is no escape JSON knows",
            'Escape with \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits.',
        )

    def _joined(self, raw: str, start: int) -> str:
        try:
            return raw.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            raise self._problem(
                "JSON-006",
                start,
                "half of a surrogate pair stands alone in a text",
                "Write the character itself, or both halves of it as \\u escapes.",
            ) from None

    def _skip(self, at: int) -> int:
        match = BLANKS.match(self.text, at)
        assert match is not None
        return match.end()

    def _fail(self, at: int, expected: str, *, ended: bool) -> NoReturn:
        wanted = {"value": "a value", ",": "a comma or the end of the object or array"}
        what = "the document ends" if ended else f"there is {shorten(self.text[at : at + 20], 20)}"
        hint = "It was cut off: write it again." if ended else "Look here and just before."
        if not ended and re.match(r"-?(NaN|Infinity)", self.text[at:]):
            hint = "JSON has no NaN and no Infinity, and neither has B2MML: leave the value out."
        if not ended and self.text[at] == '"':
            hint = "The text is not closed, or holds a control character: escape it, as in \\n."
        raise self._problem(
            "JSON-001", at, f"{what} where {wanted.get(expected, expected)} is expected", hint
        )

    def _problem(self, rule: str, at: int, message: str, hint: str) -> Unreadable:
        line, column = self.places.of(at)
        return unreadable(rule, message, hint, line, column)
