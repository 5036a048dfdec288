"""Line breaks and indentation of JSON for people, digits untouched."""

from __future__ import annotations

import re

__all__ = ["indented_json"]

STEP = "  "
LEXEME = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


def indented_json(text: str) -> str:
    """The same document with each member and item on a line of its own."""
    parts: list[str] = []
    depth = 0
    previous = "start"
    for match in LEXEME.finditer(text):
        lexeme = match[0]
        if lexeme in ("}", "]"):
            depth -= 1
            parts.append(lexeme if previous in ("{", "[") else f"\n{STEP * depth}{lexeme}")
        else:
            if previous in ("{", "[", ","):
                parts.append(f"\n{STEP * depth}")
            parts.append(": " if lexeme == ":" else lexeme)
            depth += lexeme in ("{", "[")
        previous = lexeme
    return "".join(parts) + "\n"
